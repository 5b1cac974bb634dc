-- safe.lua - Lua's basic, math, string and table functions as descriptions get them: copies of their own, and without any
-- that runs for long inside C, where no instruction is counted. Each charges its work before it does it (host.charge, one
-- unit about an instruction), or is written in Lua.
--
-- Returns a function that makes an environment with fresh tables: what a model does to its own nobody else sees.
local host = ...
local charge = host.charge
local BYTES = 16 -- copied for one unit

local function size(v) return type(v) == "string" and #v or 16 end -- numbers become text first

-- tostring, but of what Lua names by its address - a table, a function - the type alone: addresses differ from run to
-- run, and are nobody's business.
local addressed = { table = true, ["function"] = true, userdata = true, thread = true }
local function text_of(v)
  local kind, meta = type(v), host.debug.getmetatable(v)
  if not addressed[kind] then return tostring(v) end
  if type(meta) ~= "table" or rawget(meta, "__tostring") == nil then return kind end
  local own = tostring(v)
  if type(own) ~= "string" then error("'__tostring' must return a string", 3) end
  return own
end

-- ---- strings ----------------------------------------------------------------------------------------------------

local text = { char = string.char, len = string.len }

for _, name in ipairs { "byte", "lower", "reverse", "sub", "upper" } do
  local f = string[name]
  text[name] = function(s, ...)
    charge(size(s) / BYTES)
    return f(s, ...)
  end
end

function text.rep(s, n, separator)
  charge((size(s) + size(separator or "") + 1) * math.max(tonumber(n) or 0, 0) / BYTES)
  return string.rep(s, n, separator)
end

-- Everything becomes text before the formatting: C calls no metamethod. %p gives addresses.
function text.format(format, ...)
  local n, values, bytes = select("#", ...), { ... }, size(format)
  charge(bytes)
  for directive in string.gmatch(tostring(format), "%%[-+ #%d.]*(.)") do
    if directive == "p" then error("format: there is no %p here", 2) end
  end
  for i = 1, n do
    local kind = type(values[i])
    if kind ~= "number" and kind ~= "string" then values[i] = text_of(values[i]) end
    bytes = bytes + size(values[i])
  end
  charge(bytes)
  return string.format(format, unpack(values, 1, n))
end

-- A pattern of k items of open length backtracks: up to n^k steps from each of n places, and each of at most its length.
local function search(s, pattern, plain)
  if type(pattern) == "number" then pattern = tostring(pattern) end
  if type(pattern) ~= "string" then return end -- an error of the function that is to search
  local open, n = string.sub(pattern, 1, 1) == "^" and 0 or 1, math.max(size(s), 2)
  if not plain then
    for i = 1, #pattern do
      local c = string.byte(pattern, i)
      if c == 42 or c == 43 or c == 45 or c == 63 then open = open + 1 end -- * + - ?
    end
    if string.find(pattern, "%b", 1, true) then open = open + 1 end
  end
  local steps = n ^ open * (#pattern + 1)
  if steps > 1e8 then error("the pattern is too expensive for this string", 3) end
  charge(steps / 4)
end

for _, name in ipairs { "find", "match" } do
  local f = string[name]
  text[name] = function(s, pattern, init, plain)
    search(s, pattern, name == "find" and plain)
    return f(s, pattern, init, plain)
  end
end

function text.gmatch(s, pattern)
  search(s, pattern)
  local step = string.gmatch(s, pattern)
  local function ended(first, ...) -- a walk is paid for once: none starts again
    if first == nil then step = nil end
    return first, ...
  end
  return function()
    if step then return ended(step()) end
  end
end

-- gsub with a function, called from Lua.
local function replace(s, pattern, f, limit)
  local parts, n, at = {}, 0, 1
  local anchored = string.sub(pattern, 1, 1) == "^"
  local function take(from, to, ...)
    if not from then return false end
    local whole = string.sub(s, from, to)
    local value = f(select("#", ...) == 0 and whole or (...), select(2, ...))
    if type(value) ~= "string" and type(value) ~= "number" then
      if value then error("invalid replacement value (a " .. type(value) .. ")", 3) end
      value = whole
    end
    charge(size(value) / BYTES + 4)
    parts[#parts + 1] = string.sub(s, at, from - 1)
    parts[#parts + 1] = value
    if to < from then parts[#parts + 1] = string.sub(s, from, from) end
    at, n = math.max(to, from) + 1, n + 1
    return not anchored
  end
  while n < limit and at <= #s + 1 and take(string.find(s, pattern, at)) do end
  parts[#parts + 1] = string.sub(s, at)
  return table.concat(parts), n
end

function text.gsub(s, pattern, by, limit)
  search(s, pattern)
  local kind = type(by)
  if (kind ~= "function" and kind ~= "table") or (type(s) ~= "string" and type(s) ~= "number") then
    charge((size(s) + 1) * (size(by) + 1) / BYTES)
    return string.gsub(s, pattern, by, limit)
  end
  return replace(tostring(s), tostring(pattern), kind == "table" and function(k) return by[k] end or by,
                 limit == nil and math.huge or tonumber(limit) or 0)
end

-- ---- tables -----------------------------------------------------------------------------------------------------

local list = {}

local function check_table(t, name)
  if type(t) ~= "table" then
    error(string.format("bad argument #1 to '%s' (table expected, got %s)", name, t == nil and "no value" or type(t)), 3)
  end
end

function list.concat(t, separator, first, last)
  check_table(t, "concat")
  local bytes, between = 0, size(separator or "")
  for i = tonumber(first) or 1, tonumber(last) or #t do bytes = bytes + size(rawget(t, i)) + between end
  charge(bytes / BYTES)
  return table.concat(t, separator, first, last)
end

-- Every element behind the place moves. C cuts a place to 32 bits: one that is more is none.
local function moved(t, place)
  local from = tonumber(place) or #t
  if from ~= from or math.abs(from) >= 2 ^ 31 then error(string.format("%g is no place in a table", from), 3) end
  charge(math.max(#t + 1 - from, 0))
end

function list.insert(t, ...)
  check_table(t, "insert")
  if select("#", ...) > 1 then moved(t, (...)) end
  return table.insert(t, ...)
end

function list.remove(t, place)
  check_table(t, "remove")
  if place == nil then return table.remove(t) end
  moved(t, place)
  return table.remove(t, place)
end

function list.maxn(t)
  check_table(t, "maxn")
  local most = 0
  for k in pairs(t) do
    if type(k) == "number" and k > most then most = k end
  end
  return most
end

-- Merges runs of 1, 2, 4, ... elements: stable, whatever the order function says.
function list.sort(t, before)
  check_table(t, "sort")
  before = before or function(a, b) return a < b end
  local n, from, to, width = #t, t, {}, 1
  while width < n do
    for low = 1, n, 2 * width do
      local i, j = low, low + width
      local middle, high = math.min(j, n + 1), math.min(j + width, n + 1)
      for k = low, high - 1 do
        if i < middle and (j >= high or not before(from[j], from[i])) then
          to[k], i = from[i], i + 1
        else
          to[k], j = from[j], j + 1
        end
      end
    end
    from, to, width = to, from == t and {} or from, 2 * width
  end
  for k = 1, from == t and 0 or n do t[k] = from[k] end
end

-- ---- an environment ---------------------------------------------------------------------------------------------

local basic = {}
for _, name in ipairs { "assert", "error", "ipairs", "select", "setmetatable", "getmetatable", "type", "unpack", "rawget", "rawset", "rawequal" } do
  basic[name] = _G[name]
end
basic.tostring = text_of
-- Near the end of the stack no instruction is counted, for want of room: what pcall catches there counts here.
local function caught(ok, ...)
  charge(ok and 1 or 10000)
  return ok, ...
end
function basic.pcall(...)
  charge(1)
  return caught(pcall(...))
end
function basic.tonumber(v, ...)
  charge(size(v) / BYTES)
  return tonumber(v, ...)
end

local function copy(t)
  local c = {}
  for k, v in pairs(t) do c[k] = v end
  return c
end

-- ("x"):upper() finds its methods in a table that nobody is given.
local methods = host.debug.getmetatable ""
methods.__index, methods.__metatable = copy(text), false

return function()
  local env = copy(basic)
  env.math, env.string, env.table, env._G = copy(math), copy(text), copy(list), env
  env.pi = math.pi
  return env
end
