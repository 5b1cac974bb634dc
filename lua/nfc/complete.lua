-- complete.lua - what Tab offers at the prompt: names in scope, fields and methods of what stands before a dot or a colon, files in strings.
-- Values are only looked at: nothing that is typed runs.
local nfc = require "nfc"
local kinds = require "nfc.kinds"
local keywords = { "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "if", "in", "local", "nil", "not", "or",
                   "repeat", "return", "then", "true", "until", "while" }

-- Adds the keys of t that are names, with their values.
local function add_keys(names, t)
  for key, value in next, t do
    if type(key) == "string" and key:find "^%a[%w_]*$" then names[key] = value end
  end
end

local function add_words(names, words)
  for _, word in ipairs(words) do names[word] = true end
end

-- What can stand behind a value and a dot or colon, by name.
local function members(value)
  local names = {}
  if kinds.is_matrix(value) then
    add_keys(names, kinds.matrix_methods)
    add_words(names, kinds.matrix_fields)
  elseif kinds.is_flow(value) then
    add_keys(names, kinds.flow_methods)
    add_words(names, { "name", "dim", "context", "n_params", "n_layers", "type", "params" })
  elseif type(value) == "string" then
    add_keys(names, string)
  elseif type(value) == "table" then
    local words, presets = kinds.vocabulary()
    local meta = getmetatable(value)
    local inherited = type(meta) == "table" and rawget(meta, "__index")
    if value == nfc then add_keys(names, words) end
    if value == nfc.presets then add_keys(names, presets) end
    if type(inherited) == "table" then add_keys(names, inherited) end
    add_keys(names, value)
  end
  return names
end

-- Whether the text ends inside a string, and where that begins, from 1.
local function open_string(text)
  local quote, begins
  local at = 1
  while at <= #text do
    local c = text:sub(at, at)
    if quote and c == "\\" then
      at = at + 1
    elseif c == quote then
      quote = nil
    elseif not quote and (c == '"' or c == "'") then
      quote, begins = c, at + 1
    end
    at = at + 1
  end
  return quote ~= nil, begins
end

-- What the text before the cursor may go on as. locals: values by name. Returns the place, from 0, of the last word's beginning and a list
-- of words in its place; or, in a string, the place where the name of a file begins, and nil.
return function(text, locals)
  local in_string, begins = open_string(text)
  if in_string then return begins - 1, nil end
  local names = {}
  add_keys(names, _G)
  for name, value in pairs(locals) do names[name] = value end
  local path, separator, word = text:match "([%a_][%w_%.]*)([.:])([%w_]*)$"
  if path then
    for name in path:gmatch "[^.]+" do names = members(names[name]) end
  else
    word = text:match "[%a_]?[%w_]*$"
    add_words(names, keywords)
  end
  local list = {}
  for name, value in pairs(names) do
    if name:sub(1, #word) == word and (separator ~= ":" or type(value) == "function") then list[#list + 1] = name end
  end
  table.sort(list)
  return #text - #word, list
end
