-- part.lua - parts of descriptions as Lua values, of which nfc.compile makes the text of a model file; for nfc.lua.
local ffi = require "ffi"
local C = ffi.C
local checks, matrix = require "nfc.checks", require "nfc.matrix"
local fail, check, expect, nearest = checks.fail, checks.check, checks.expect, checks.nearest
local part = {}

local Part = {} -- metatable of the parts of descriptions, and the name of each part

local function text_of(value, where, depth) -- a description's value as Lua source; where: its place, for errors
  local kind = type(value)
  if kind == "number" then
    if value ~= value then return "(0/0)" end
    if value == math.huge then return "math.huge" elseif value == -math.huge then return "-math.huge" end
    return string.format("%.17g", value)
  elseif kind == "string" then
    return string.format("%q", value)
  elseif kind == "boolean" then
    return tostring(value)
  elseif kind ~= "table" then
    fail("%s: a %s cannot be part of a description; put layers of your own into a model file", where, kind)
  elseif depth > 100 then
    fail("%s: tables inside tables, more than 100 deep", where)
  end
  local parts, keys = {}, {}
  for i = 1, #value do parts[i] = text_of(value[i], string.format("%s[%d]", where, i), depth + 1) end
  for key in pairs(value) do
    if type(key) == "string" then
      keys[#keys + 1] = key
    elseif not matrix.is_place(key, #value) then
      fail("%s: the key [%s] cannot be part of a description", where, tostring(key))
    end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    parts[#parts + 1] = string.format("[%q] = %s", key, text_of(value[key], where .. "." .. key, depth + 1))
  end
  local list = "{ " .. table.concat(parts, ", ") .. " }"
  if getmetatable(value) == Part then return rawget(Part, value) .. " " .. list end
  return list
end
jit.off(text_of) -- compiled, LuaJIT 2.1.0-beta3 loses the keys of tables some fifty levels deep

local function constructor(name) -- the function nfc.NAME, which makes a part
  return function(o)
    if type(o) == "string" then o = { o } end
    if type(o or {}) ~= "table" then expect("nfc." .. name, "a table", o) end
    local made = {}
    for key, value in pairs(o or {}) do made[key] = value end
    rawset(Part, made, name)
    return setmetatable(made, Part)
  end
end

-- The constructors of the model vocabulary and of its presets, by name; made when one is first looked up.
local words, presets
local function learn()
  local text, err = ffi.new "char *[1]", ffi.new "nf_error"
  check(C.nfc_vocabulary(text, err), err)
  words, presets = {}, {}
  for name in ffi.string(text[0]):gmatch "[^\n]+" do
    local preset = name:match "^presets%.(.*)"
    if preset then presets[preset] = constructor(name) else words[name] = constructor(name) end
  end
  C.nf_free(text[0])
end

-- Both lists of constructors by name: of the vocabulary, and of the presets.
function part.vocabulary()
  if not words then learn() end
  return words, presets
end

-- Gives t, a table of the module that errors call `what`, the constructors of a list too, which list() gives.
function part.lookup(t, what, list)
  return setmetatable(t, { __index = function(_, name)
    if list()[name] then return list()[name] end
    local names = {}
    for key in pairs(list()) do names[#names + 1] = key end
    for key in pairs(t) do names[#names + 1] = key end
    fail("there is no %s.%s%s", what, tostring(name), nearest(name, names))
  end })
end

-- The name of a part: "coupling" of nfc.coupling {}; nil of what is none.
function part.name_of(v) return getmetatable(v) == Part and rawget(Part, v) or nil end

-- A model's text in the language of model files, without `return`.
function part.text_of(model) return text_of(model, "model", 0) end

setmetatable(Part, { __mode = "k" })
return part
