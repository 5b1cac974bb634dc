-- keywords.lua - the words that Lua keeps for itself.
return { "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat",
         "return", "then", "true", "until", "while" }
