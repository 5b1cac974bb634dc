-- session.lua - Lua statement by statement, as lines come in: from the prompt, a pipe, or -e. Locals of one statement are there in the
-- next, as if all were one chunk.
local keywords = {}
for _, word in ipairs(require "nfc.keywords") do keywords[word] = true end
local MOST = 50 -- words in a function of `keeping`: a function has at most 60 upvalues

-- The names in a text, each once; some may stand in strings or comments. LuaJIT takes names in UTF-8.
local function names_in(text)
  local list, seen = {}, {}
  for word in text:gmatch "[%a_\128-\255][%w_\128-\255]*" do
    if not keywords[word] and not seen[word] then list[#list + 1], seen[word] = word, true end
  end
  return list
end

-- Lua that gives the locals that are in scope behind a statement to __keep: they are upvalues of functions that are never called. Other
-- names are globals there and do no harm. (`a = a`: LuaJIT takes an upvalue that nothing sets for a constant.)
local function keeping(names)
  local parts = {}
  for i, name in ipairs(names) do
    parts[#parts + 1] = i % MOST == 1 and (i > 1 and "end, function() " or "function() ") or ""
    parts[#parts + 1] = name .. " = " .. name .. " "
  end
  return #names > 0 and "__keep(" .. table.concat(parts) .. "end)" or ""
end

-- Whether a syntax error says that the text ends too early, so that another line may complete it; a string ends with its line.
local function is_incomplete(message) return message:find "near '<eof>'$" ~= nil and not message:find "unfinished string near" end

-- Of a text whose last line has an expression behind a semicolon, as "x = 1; x + 1" does: the statements before it, and the expression.
local function parts_of(text)
  local before, line = text:match "^(.-)([^\n]*)$"
  for at in line:gmatch "();" do
    local statements, expression = before .. line:sub(1, at), line:sub(at + 1)
    if loadstring("return " .. expression, "", "t") and loadstring(statements, "", "t") then return statements, expression end
  end
end

-- A session. name: of its lines in errors, "stdin:7: ..."; show(...): prints the values of an expression; interruptible: a hook can end
-- whatever is typed, as LuaJIT looks at hooks in code alone that it has not compiled.
return function(name, show, interruptible)
  local session = {}
  local lines, first = {}, 1 -- all lines so far; the statement that is being read begins with line `first`
  local locals = {}          -- by name { f, i }: upvalue i of the function f

  local function keep(...)
    for _, f in ipairs { ... } do
      local i = 1
      while debug.getupvalue(f, i) do
        locals[debug.getupvalue(f, i)], i = { f, i }, i + 1
      end
    end
  end

  local function show_all(...)
    if select("#", ...) > 0 then show(...) end
  end

  -- The statement or expression `text` as a function that sees the locals so far; otherwise nil and the syntax error.
  local function compile(text)
    local chunk = string.format("=%s:%d", name, first)
    local values = text:gsub("^%s*=", "")
    local is_expression, wrong = loadstring("return " .. values, chunk, "t")
    local statements, expression = "", values
    if not is_expression then statements, expression = parts_of(text) end
    if not expression then
      local ok, wrong_statement = loadstring(text, chunk, "t")
      if not ok then return nil, is_incomplete(wrong) and wrong or wrong_statement end
    end
    local names, known = names_in(text), { "__keep", "__show" }
    for _, word in ipairs(names) do known[#known + 1] = locals[word] and word or nil end
    local head = string.format("local %s = ... return function(...) ", table.concat(known, ", "))
    local function make(body, tail) return loadstring(head .. body .. "\n" .. tail .. " end", chunk, "t") end
    local made, err
    if expression then -- `return f()` would be a tail call, and errors of f could not name this line
      made = make(statements .. " __show(" .. expression, ") " .. keeping(is_expression and {} or names))
    else
      made = make(text, keeping(names))
    end
    if not made then made, err = make(is_expression and "return " .. values or text, "") end -- "1;", or a statement that returns
    if not made then return nil, err end
    local f = made(keep, show_all)
    for i = 1, #known do
      local upvalue = debug.getupvalue(f, i)
      if locals[upvalue] then debug.upvaluejoin(f, i, unpack(locals[upvalue])) end
    end
    if interruptible then jit.off(f, true) end
    return f
  end

  -- Takes the next line, or nil at the end of input, and runs the statement that it completes, if it does. True: it goes on in another line.
  function session.feed(line)
    lines[#lines + 1] = line
    if first > #lines then return false end
    local f, wrong = compile(table.concat(lines, "\n", first))
    if not f and line and is_incomplete(wrong) then return true end
    first = #lines + 1
    if not f then error(wrong, 0) end
    show_all(f())
    return false
  end

  -- Whether a line is one by which people leave prompts, and neither a variable of theirs nor part of a statement.
  function session.leaves(line)
    local word = first > #lines and (line:match "^%s*(%a+)%s*$" or line:match "^%s*(%a+)%s*%(%s*%)%s*$")
    return (word == "exit" or word == "quit") and locals[word] == nil and rawget(_G, word) == nil
  end

  -- Forgets the lines of a statement that is not complete.
  function session.drop() first = #lines + 1 end

  -- An error as one line, with the source line if it names one.
  function session.explain(message)
    if type(message) ~= "string" then message = string.format("an error that is no text: %s", tostring(message)) end
    local place = "^" .. name:gsub("%p", "%%%0") .. ":(%d+):(%d+): "
    local base, offset = message:match(place)
    local number = base and math.min(base + offset - 1, #lines) -- what closes an expression stands in a line of its own
    if number then message = message:gsub(place, string.format("%s:%d: ", name, number)) end
    local source = lines[number]
    if source and #source > 100 then source = source:sub(1, 100) .. "..." end
    message = message:gsub("%s*\n%s*", " ") .. (source and "  in: " .. source:match "^%s*(.-)%s*$" or "")
    return (message:gsub("%c", "?")) -- nothing that controls a terminal
  end

  -- The locals so far: values by name.
  function session.locals()
    local values = {}
    for word, at in pairs(locals) do values[word] = select(2, debug.getupvalue(unpack(at))) end
    return values
  end

  return session
end
