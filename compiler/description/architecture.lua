-- architecture.lua - what weights fit: dim, context, layers and base with their options, as lines "flow.2.split = 3".
--
-- Names, training, data and precision are not in it. A value that is its option's default says so: a later version may
-- add an option, and weights written before it still fit where the option has its default. Of a layer, net, transform or
-- base that the model file defines, the functions stand as one hash of their words, without comments and layout, and of
-- what they use that the file defines too.
local host, describe, m = ...
local sorted_keys, open = describe.sorted_keys, describe.open
local getinfo, getupvalue, getfenv = host.debug.getinfo, host.debug.getupvalue, host.debug.getfenv
local LONGEST = 120 -- characters of a value; longer ones are cut, and a hash follows

-- ---- functions of the model file ----------------------------------------------------------------------------------

local keywords = { ["function"] = 1, ["do"] = 1, ["if"] = 1, ["repeat"] = 1, ["end"] = -1, ["until"] = -1 }

local function is_letter(c) -- of a word or a number
  return c and (c >= 97 and c <= 122 or c >= 65 and c <= 90 or c >= 48 and c <= 57 or c == 95 or c == 46)
end

-- Where the text that begins with a long bracket at `at` ends; nil: there is no long bracket.
local function long_end(text, at)
  local stop = at + 1
  while string.byte(text, stop) == 61 do stop = stop + 1 end -- [==[
  if string.byte(text, at) ~= 91 or string.byte(text, stop) ~= 91 then return nil end
  local close = "]" .. string.rep("=", stop - at - 1) .. "]"
  return select(2, string.find(text, close, stop + 1, true)) or #text
end

-- Where what begins at `at` ends, and whether it is a word: comments and blanks are none.
local function next_end(text, at)
  local c = string.byte(text, at)
  if c == 45 and string.byte(text, at + 1) == 45 then -- a comment
    return long_end(text, at + 2) or (string.find(text, "\n", at, true) or #text + 1) - 1, false
  end
  local stop = long_end(text, at)
  if stop then return stop, true end
  stop = at
  if c == 34 or c == 39 then -- a quoted text
    repeat
      stop = stop + (string.byte(text, stop) == 92 and 2 or 1)
    until stop >= #text or string.byte(text, stop) == c
  elseif is_letter(c) then
    while is_letter(string.byte(text, stop + 1)) do stop = stop + 1 end
  end
  return stop, c > 32
end

-- The words of Lua text, with the line of each.
local function words_of(text)
  local list, at, line = {}, 1, 1
  while at <= #text do
    local stop, keep = next_end(text, at)
    if keep then list[#list + 1] = { string.sub(text, at, stop), line } end
    for i = at, stop do
      if string.byte(text, i) == 10 then line = line + 1 end
    end
    at = stop + 1
  end
  return list
end

local words
-- The words of each function that begins on line `first` and ends on line `last` of the model file. (Lua does not tell
-- which of several on a line one is.)
local function texts_between(first, last)
  words = words or words_of(host.text())
  local texts = {}
  for i, word in ipairs(words) do
    if word[1] == "function" and word[2] == first then
      local depth, k, own = 0, i, {}
      repeat
        depth, own[#own + 1], k = depth + (keywords[words[k][1]] or 0), words[k][1], k + 1
      until depth == 0 or not words[k]
      if words[k - 1][2] == last then texts[#texts + 1] = own end
    end
  end
  return texts
end

-- Both collect in `seen`, under what they are, the texts of functions and the values that they use.
local collect

local function used(value, seen)
  local kind = type(value)
  if kind == "function" then
    collect(value, seen)
  elseif kind == "table" and not open(value) and not seen[value] then
    seen[value] = true
    local parts = {}
    for i, k in ipairs(sorted_keys(value)) do
      parts[i] = (k == i and "" or used(k, seen) .. " = ") .. used(rawget(value, k), seen)
    end
    return "{" .. table.concat(parts, ", ") .. "}"
  elseif open(value) then
    return open(value).name
  elseif kind == "number" then
    return string.format("%.17g", value)
  end
  return (kind == "string" or kind == "boolean") and tostring(value) or kind
end

function collect(f, seen)
  local info, globals = getinfo(f, "S"), getfenv(f)
  if info.source ~= "@" .. host.path or seen[f] then return end
  seen[f] = true
  for i = 1, 200 do
    local name, value = getupvalue(f, i)
    if not name then break end
    seen[name .. ": " .. used(value, seen)] = true
  end
  for _, own in ipairs(texts_between(info.linedefined, info.lastlinedefined)) do
    seen[table.concat(own, " ")] = true
    for _, word in ipairs(own) do
      local value = not describe.is_word(word) and rawget(globals, word)
      if value then seen[word .. ": " .. used(value, seen)] = true end
    end
  end
end

-- A hash of the functions and what they use; nil where none is the model file's.
local function code(functions)
  local seen, texts = {}, {}
  for _, f in ipairs(functions) do collect(f, seen) end
  for _, text in ipairs(sorted_keys(seen)) do
    if type(text) == "string" then texts[#texts + 1] = text end
  end
  return texts[1] and host.hash(table.concat(texts, "\n"))
end

-- ---- parts and their options --------------------------------------------------------------------------------------

local function cut(text)
  text = string.gsub(text, "[%c\127-\255]", "?")
  if #text <= LONGEST then return text end
  return string.format("%s... (%d characters, %s)", string.sub(text, 1, 40), #text, host.hash(text))
end

local lines_of

-- The lines of a value under a key: those of a part, of a list of parts, or one.
local function value_lines(key, value)
  if open(value) then return lines_of(key, open(value)) end
  if type(value) ~= "table" then
    return { { key, type(value) == "function" and code { value } or used(value, {}) } }
  end
  if open(value[1]) then
    local lines = { { key, #value .. " parts" } }
    for i, inner in ipairs(value) do
      for _, line in ipairs(lines_of(key .. "." .. i, open(inner))) do lines[#lines + 1] = line end
    end
    return lines
  end
  return { { key, used(value, {}) } }
end

local function same(a, b)
  if #a ~= #b then return false end
  for i = 1, #a do
    if a[i][1] ~= b[i][1] or a[i][2] ~= b[i][2] then return false end
  end
  return true
end

-- A part's name, then its options.
function lines_of(key, part)
  local lines, functions = { { key, part.name } }, {}
  for _, role in ipairs(sorted_keys(part.spec)) do
    if type(part.spec[role]) == "function" then functions[#functions + 1] = part.spec[role] end
  end
  local own = code(functions)
  if own then lines[2] = { key .. ".functions", own } end
  for _, name in ipairs(sorted_keys(part.spec.options or {})) do
    local value, usual = part.o[name], part.spec.options[name].default
    if value ~= nil then
      if type(usual) == "function" then usual = usual() end
      local ours = value_lines(key .. "." .. name, value)
      local default = usual ~= nil and same(ours, value_lines(key .. "." .. name, usual))
      for _, line in ipairs(ours) do
        line[3] = line[3] or default
        lines[#lines + 1] = line
      end
    end
  end
  return lines
end

local text = { "dim = " .. m.dim, "context = " .. m.context, "layers = " .. #m.flow }
local function add(lines)
  for _, line in ipairs(lines) do
    text[#text + 1] = line[1] .. " = " .. cut(line[2]) .. (line[3] and " (default)" or "")
  end
end
for i, layer in ipairs(m.flow) do add(lines_of("flow." .. i, open(layer))) end
add(lines_of("base", open(m.base)))
return table.concat(text, "\n") .. "\n"
