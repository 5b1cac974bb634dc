-- rows.lua - the vocabulary's row expressions over plain numbers: an interpreter of a page, which knows nothing of graphs.
-- A row is a list of numbers; a list of one number goes with any other.
local ffi = require "ffi"
local operations = require "operations"
pcall(ffi.cdef, "double erf(double); double log1p(double);")
local rows, R = {}, {}

local function row(v) return setmetatable(v, R) end
local function of(v) return type(v) == "number" and row { v } or v end

local function map(f, ...)
  local args, n, out = { ... }, 1, {}
  for i = 1, #args do
    args[i] = of(args[i])
    n = math.max(n, #args[i])
  end
  for e = 1, n do
    local v = {}
    for i = 1, #args do v[i] = args[i][#args[i] == 1 and 1 or e] end
    out[e] = f(unpack(v))
  end
  return row(out)
end

local function lift(f) return function(...) return map(f, ...) end end

local pending = {} -- masks of the comparisons that no where() has used
local function compare(f)
  return function(a, b)
    a, b = of(a), of(b)
    pending[#pending + 1] = map(function(x, y) return f(x, y) and 1 or 0 end, a, b)
    return true
  end
end

R.__add = lift(function(a, b) return a + b end)
R.__sub = lift(function(a, b) return a - b end)
R.__mul = lift(function(a, b) return a * b end)
R.__div = lift(function(a, b) return a / b end)
R.__unm = lift(function(a) return -a end)
R.__lt = compare(function(a, b) return a < b end)
R.__le = compare(function(a, b) return a <= b end)

local env = {
  K = of,
  row = function(v) return row { unpack(v) } end,
  abs = lift(math.abs), sqrt = lift(math.sqrt), exp = lift(math.exp), log = lift(math.log), tanh = lift(math.tanh),
  log1p = lift(function(a) return ffi.C.log1p(a) end), erf = lift(function(a) return ffi.C.erf(a) end),
  sigmoid = lift(function(a) return 1 / (1 + math.exp(-a)) end),
  softplus = lift(function(a) return a > 0 and a + ffi.C.log1p(math.exp(-a)) or ffi.C.log1p(math.exp(a)) end),
  min = lift(function(a, b) return a < b and a or b end), max = lift(function(a, b) return b < a and a or b end),
  lt = lift(function(a, b) return a < b and 1 or 0 end), le = lift(function(a, b) return a <= b and 1 or 0 end),
  gt = lift(function(a, b) return a > b and 1 or 0 end), ge = lift(function(a, b) return a >= b and 1 or 0 end),
  eq = lift(function(a, b) return a == b and 1 or 0 end),
  where = function(mask, yes, no)
    if mask == true then mask = table.remove(pending) end
    return map(function(m, a, b)
      if m ~= 0 then return a end
      return b
    end, mask, yes, no)
  end,
  sum = function(a)
    local s = 0
    for i = 1, #a do s = s + a[i] end
    return row { s }
  end,
  cumsum = function(a)
    local s, out = 0, {}
    for i = 1, #a do
      s = s + a[i]
      out[i] = s
    end
    return row(out)
  end,
  reduce_max = function(a)
    local m = a[1]
    for i = 2, #a do m = math.max(m, a[i]) end
    return row { m }
  end,
  take = function(a, index)
    local out = {}
    for k, i in ipairs(index) do out[k] = a[i] end
    return row(out)
  end,
  reshape = function(a, r, c) return setmetatable({ rows = of(r)[1], cols = of(c)[1], unpack(a) }, R) end,
  dense = function(w, x)
    local out = {}
    for i = 1, w.rows do
      out[i] = 0
      for j = 1, w.cols do out[i] = out[i] + w[(i - 1) * w.cols + j] * x[j] end
    end
    return row(out)
  end,
  concat = function(...)
    local out = {}
    for _, part in ipairs { ... } do
      for _, v in ipairs(of(part)) do out[#out + 1] = v end
    end
    return row(out)
  end,
}

-- What is not written here is as its row of operations.h says.
local function along(o)
  return function(a)
    local so_far, out = a[1], {}
    for i = 1, #a do
      if i > 1 then so_far = o.with(so_far, a[i]) end
      out[i] = so_far
    end
    return row(o.running and out or { so_far })
  end
end
setmetatable(env, { __index = function(_, name)
  local o = operations[name]
  return o and (o.with and along(o) or lift(o.f))
end })

-- Numbers that are compared must be rows: Lua asks no metatable where the kinds differ. Those between brackets and behind
-- ^ stay.
local function lifted(text)
  local inside = 0
  return (text:gsub("(%a)%[(%d)%]", "take(%1, { %2 })"):gsub("[%[{%]}]?[^%[{%]}]*", function(part)
    local c = part:sub(1, 1)
    if c == "[" or c == "{" then inside = inside + 1 elseif c == "]" or c == "}" then inside = inside - 1 end
    if inside > 0 then return part end
    return (part:gsub("(%^ %-?)(%d)", "%1\1%2"):gsub("%f[%w_.\1]%d[%d.e-]*", "K(%0)"):gsub("\1", ""))
  end))
end

-- The function that an expression of these names is: f(a, b, ...) gives a list of numbers from lists of numbers.
function rows.compile(text, ...)
  local names = table.concat({ ... }, ", ")
  local f = setfenv(assert(loadstring(string.format("return function(%s) return %s end", names, lifted(text)))), env)()
  return function(...)
    local args = { ... }
    for i = 1, #args do args[i] = row(args[i]) end
    return of(f(unpack(args)))
  end
end

return rows
