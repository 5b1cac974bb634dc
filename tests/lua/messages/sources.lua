-- sources.lua - every message that the sources can raise, read from their text: calls of the functions that raise, and what stands for the
-- message there. Texts are followed as far as they stand in the call itself, or in a variable of the same file that is named there.
local support = require "support"
local sources = {}

-- What raises, and which argument is the message; 0: the first that holds a text.
local raise = {
  c = { nf_fail = 3, nfc_wrong = 2, wrong = 2, luaL_error = 2, luaL_checkstack = 3, argp_error = 2, fprintf = 2, PyErr_Format = 2, PyErr_SetString = 2 },
  lua = { fail = 0, error = 1, wrong_usage = 1, expect = 0, tell = 1 },
}

-- ---- pieces of a language -----------------------------------------------------------------------------------------------

-- The text without comments; line breaks stay.
local comment = { c = { "^/%*.-%*/", "^//[^\n]*" }, lua = { "^%-%-%[(=*)%[.-%]%1%]", "^%-%-[^\n]*" } }

-- The literal that begins at this place, as it stands and as the string that it is; nil where none begins.
local function literal(text, at, language)
  local quote = text:sub(at, at)
  if quote == '"' or quote == "'" then
    local to = at + 1
    while text:sub(to, to) ~= quote do to = to + (text:sub(to, to) == "\\" and 2 or 1) end
    local whole = text:sub(at, to)
    local value = whole:sub(2, -2):gsub("\\(.)", function(c) return ({ n = "\n", t = "\t" })[c] or c end)
    return whole, language == "c" and quote == "'" and "" or value
  end
  local level = language == "lua" and text:match("^%[(=*)%[", at)
  if level then
    local whole, value = text:match("^(%[" .. level .. "%[(.-)%]" .. level .. "%])", at)
    return whole, value
  end
end

-- The text as a list of tokens: { text, value of a literal, line }.
local function tokens(text, language)
  local list, at, line = {}, 1, 1
  while at <= #text do
    local whole, value = nil, nil
    for _, pattern in ipairs(comment[language]) do
      local from, to = text:find(pattern, at)
      if from and not whole then whole = text:sub(from, to) end
    end
    local skip = whole ~= nil
    if not whole then whole, value = literal(text, at, language) end
    whole = whole or text:match("^%s+", at) or text:match("^[%a_][%w_]*", at) or text:match("^%.[%d.]+", at) or text:match("^%.%.%.?", at) or text:sub(at, at)
    if not skip and whole:find "%S" then list[#list + 1] = { text = whole, value = value, line = line } end
    line = line + select(2, whole:gsub("\n", ""))
    at = at + #whole
  end
  return list
end

local opens, closes = { ["("] = true, ["{"] = true, ["["] = true }, { [")"] = true, ["}"] = true, ["]"] = true }

-- The tokens between the bracket at this place and the one that closes it, split at commas; and the place behind.
local function arguments(list, at)
  local all, depth = { {} }, 0
  repeat
    local t = list[at]
    if opens[t.text] and not t.value then depth = depth + 1 end
    if closes[t.text] and not t.value then depth = depth - 1 end
    if t.text == "," and depth == 1 then
      all[#all + 1] = {}
    elseif depth > 1 or depth == 1 and not (opens[t.text] and not t.value and #all == 1 and #all[1] == 0 and not all.open) then
      table.insert(all[#all], t)
    end
    all.open = true
    at = at + 1
  until depth == 0
  return all, at
end

-- ---- messages -----------------------------------------------------------------------------------------------------------

-- The formats that an argument may be: alternatives of it, in each what is no literal as %s.
local function formats(argument, language)
  local list, text, any, inner = {}, "", false, 0
  local function done()
    if any then list[#list + 1] = text end
    text, any = "", false
  end
  for k, t in ipairs(argument) do
    local called = t.text == "(" and argument[k - 1] and argument[k - 1].text
    if called == "format" then inner = -1 end -- string.format(FORMAT, ...)
    if inner == -1 and any and t.text == "," then inner = 1 end -- what follows the format
    if inner == 1 then
      if t.text == ")" then inner = 0 end
    elseif t.value then
      text, any = text .. t.value, true
    elseif language == "c" and (t.text == "?" or t.text == ":") or language == "lua" and (t.text == "and" or t.text == "or") then
      done()
    elseif language == "lua" and t.text == ".." then
      local before, after = argument[k - 1], argument[k + 1]
      if before and not before.value then text = text .. "%s" end
      if after and not after.value then text = text .. "%s" end
    end
  end
  done()
  return list
end

-- The texts of words that a name stands for in this file: the value of a variable, what a function returns.
local function texts_of(list, name)
  local texts, depth = {}, 0
  -- The literals from this place on to the end of an expression.
  local function collect(at)
    local within = 0
    while list[at] and not (within == 0 and (list[at].text == ";" or list[at].text == "," or list[at].text == ")")) do
      if opens[list[at].text] then within = within + 1 elseif closes[list[at].text] then within = within - 1 end
      if list[at].value and list[at].value:find " " then texts[#texts + 1] = list[at].value end
      at = at + 1
    end
  end
  for k, t in ipairs(list) do
    if not t.value and (opens[t.text] or closes[t.text]) then depth = depth + (opens[t.text] and 1 or -1) end
    if t.text == name and not t.value and list[k + 1] then
      local at = k + 1
      while list[at] and (list[at].text == "[" or list[at].text == "]") do at = at + 1 end
      if list[at] and list[at].text == "=" and list[at + 1].text ~= "=" then collect(at + 1) end
      if depth == 0 and list[at].text == "(" then -- a function's definition
        local _, behind = arguments(list, at)
        if list[behind] and list[behind].text == "{" then
          local _, last = arguments(list, behind)
          for i = behind, last do
            if list[i].text == "return" then collect(i + 1) end
          end
        end
      end
    end
  end
  return texts
end

local function has_words(text) return #text:gsub("%%[-+ #0-9.*]*[lzh]*%a", ""):gsub("%A", "") >= 4 end

-- Every message of a file, as add(file, line, format, words): words are texts that it may quote.
local function read(file, language, add)
  local list = tokens(support.read(support.root .. "/" .. file), language)
  for k, t in ipairs(list) do
    local place, bracket = not t.value and raise[language][t.text], list[k + 1]
    local before = list[k - 1] and list[k - 1].text
    local defined = before == "function" or language == "c" and before and (before:find "^[%a*]" and before ~= "return" and before ~= "else") and not list[k - 1].value
    if place and bracket and not defined and (bracket.text == "(" or bracket.value) then
      local all = bracket.value and { { bracket } } or arguments(list, k + 1)
      if place == 0 then
        place = 1
        while all[place] and not formats(all[place], language)[1] do place = place + 1 end
      end
      local output = t.text ~= "fprintf" or all[1][1].text == "stderr"
      if output and all[place] then
        local words = {}
        for i = place, #all do
          for j, piece in ipairs(all[i]) do
            if i > place and piece.value then words[#words + 1] = piece.value end
            if language == "c" and piece.text:find "^[%a_]" and not (all[i][j + 1] and all[i][j + 1].text:find "^[%-.]") then
              for _, text in ipairs(texts_of(list, piece.text)) do words[#words + 1] = text end
            end
          end
        end
        local these = formats(all[place], language)
        if t.text == "expect" and all[place + 1] then -- what: expected this, found ...
          local both = {}
          for _, what in ipairs(these) do
            for _, expected in ipairs(formats(all[place + 1], language)) do both[#both + 1] = what .. ": expected " .. expected .. ", found %s" end
          end
          these, words = both, {}
        end
        if #these == 0 then these = { "%s" } end
        for i, format in ipairs(these) do add(file, t.line, format, i == 1 and words or {}) end
      end
    end
  end
end

-- The same of a file of Python, whose messages stand in one line: raise Error(f"...").
local function read_python(file, add)
  local number = 0
  for line in support.read(support.root .. "/" .. file):gmatch "([^\n]*)\n" do
    number = number + 1
    local text = line:match 'raise %w+%(f?"(.-)"[,)]'
    if text then add(file, number, (text:gsub("{.-}", "%%s")), {}) end
  end
end

-- The pattern of the texts that a format gives.
function sources.pattern(format)
  local kinds = { d = "%-?%d+", i = "%-?%d+", u = "%d+", s = ".-", c = ".", g = "[%w.+-]+", f = "[%w.+-]+", e = "[%w.+-]+", q = ".-" }
  return (format:gsub("%%%%", "\1"):gsub("%%[-+ #0]*[%d.*]*[lzh]*(%a)", function(kind) return kinds[kind] and "\2" .. kind end)
    :gsub("[%^%$%(%)%.%[%]%*%+%-%?%%]", "%%%0"):gsub("\2(%a)", kinds):gsub("\1", "%%%%"))
end

-- Every message of the files in these folders: { file, line, format, words }, each format once a file.
function sources.messages(folders)
  local list, seen = {}, {}
  local function add(file, line, format, words)
    if has_words(format) or #words > 0 then
      local key = file .. format
      if not seen[key] then
        seen[key] = { file = file, line = line, format = format, words = {} }
        list[#list + 1] = seen[key]
      end
      for _, word in ipairs(words) do
        if has_words(word) then seen[key].words[word] = true end
      end
    end
  end
  local _, files = support.run("cd " .. support.root .. " && find " .. folders .. " -name '*.c' -o -name '*.lua' -o -name '*.py' | sort")
  for file in files:gmatch "[^\n]+" do
    if file:find "%.py$" then read_python(file, add) else read(file, file:match "%a+$", add) end
  end
  return list
end

-- The longest stretch of a format that is printed as it stands.
function sources.rarest(format)
  local best = ""
  for piece in (format:gsub("%%%%", "%%"):gsub("%%[-+ #0]*[%d.*]*[lzh]*[^%Ap]", "\0") .. "\0"):gmatch "(%Z*)%z" do
    if #piece > #best then best = piece end
  end
  return best
end

sources.has_words = has_words
return sources
