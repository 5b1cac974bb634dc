-- complete.lua - what Tab offers at the prompt: names in scope, fields and methods of what stands before a dot or a colon, options in the
-- table of a call, files in strings.
-- Values are only looked at: nothing that is typed runs.
local nfc = require "nfc"
local kinds = require "nfc.kinds"
local help = require "nfc.help"
local keywords = require "nfc.keywords"

-- Adds the keys of t that are names, with their values.
local function add_keys(names, t)
  for key, value in next, t do
    if type(key) == "string" and key:find "^[%a\128-\255][%w_\128-\255]*$" then names[key] = value end
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
    add_words(names, kinds.flow_fields)
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

-- Looks through the text: where the string that it ends in begins, from 1, or nil; and a list of the places of brackets that are open.
local function open_parts(text)
  local quote, begins
  local brackets, at = {}, 1
  while at <= #text do
    local c = text:sub(at, at)
    if quote and c == "\\" then
      at = at + 1
    elseif c == quote then
      quote = nil
    elseif not quote and (c == '"' or c == "'") then
      quote, begins = c, at + 1
    elseif not quote and c:find "[%({]" then
      brackets[#brackets + 1] = at
    elseif not quote and c:find "[%)}]" then
      brackets[#brackets] = nil
    end
    at = at + 1
  end
  return quote and begins, brackets
end

-- The value that a path of names such as "nfc.data.csv" or "flow:train" says, among values by name.
local function value_of(path, names)
  local value
  for name in path:gmatch "[^.:]+" do
    value = names[name]
    names = members(value)
  end
  return value, names
end

-- The options of the call in whose table the text ends, f { ... or f(x, { ..., as a key is begun there: a list of "name = ".
local function options_at(text, brackets, names)
  local last = brackets[#brackets]
  if not last or text:sub(last, last) ~= "{" or not text:find "[{,]%s*[%w_]*$" then return {} end
  local path = text:sub(1, last - 1):match "([%a_][%w_.:]*)%s*$"
  local outer = brackets[#brackets - 1]
  if not path and outer and text:sub(outer, outer) == "(" then path = text:sub(1, outer - 1):match "([%a_][%w_.:]*)%s*$" end
  local list = path and help.option_names(value_of(path, names)) or {}
  for k, name in ipairs(list) do list[k] = name .. " = " end
  return list
end

-- What the text before the cursor may go on as. locals: values by name. Returns the place, from 0, of the last word's beginning and a list
-- of words in its place; or, in a string, the place where the name of a file begins, and nil. Where there is no word to go on with, as in
-- lines that are pasted, Tab is itself.
return function(text, locals)
  local begins, brackets = open_parts(text)
  if begins then return begins - 1, nil end
  local names, list = {}, {}
  add_keys(names, _G)
  for name, value in pairs(locals) do names[name] = value end
  local path, separator, word = text:match "([%a_\128-\255][%w_%.\128-\255]*)([.:])([%w_\128-\255]*)$"
  local function offer(name)
    if name:sub(1, #word) == word then list[#list + 1] = name end
  end
  if path then
    for name, value in pairs(select(2, value_of(path, names))) do
      if separator ~= ":" or type(value) == "function" then offer(name) end
    end
  else
    word = text:match "[%a_\128-\255][%w_\128-\255]*$" or ""
    for _, name in ipairs(options_at(text, brackets, names)) do offer(name) end
    if #list == 0 and word == "" then return #text, { "\t" } end
    if #list == 0 then
      add_words(names, keywords)
      for name in pairs(names) do offer(name) end
    end
  end
  table.sort(list)
  return #text - #word, list
end
