-- operations.lua - the rows of runtime/operations.h, and what their C says of plain numbers; the compiler is not asked. A
-- list in the order of the table, by name too: of operators and functions name, kind, arity, f and form; of reductions name,
-- kind, with (the function they reduce by) and running. random: an operation of random numbers alone.
local ffi = require "ffi"
local operations, by_id, libm = {}, {}, { fabs = math.abs }

local function declare(arity, name)
  if libm[name] then return end
  pcall(ffi.cdef, string.format("double %s(double%s);", name, arity == "2" and ", double" or ""))
  libm[name] = function(...) return ffi.C[name](...) end
end

local function compiled(c)
  local text = c:gsub(" %? ", " and "):gsub(" : ", " or ") -- no number is false
  return setfenv(assert(loadstring("return function(x, y) return " .. text .. " end")), libm)()
end

-- A format of so many arguments, whatever numbers they are, where the function has a value and no steep slope.
local function form(o)
  local function moderate(low, high, second)
    local last
    for x = low, high, (high - low) / 171 do
      local v = o.f(x, second)
      if not (math.abs(v) <= 50 and math.abs(v - (last or v)) <= 10 * (high - low) / 171) then return false end
      last = v
    end
    return true
  end
  if o.arity == 1 then return o.name .. (moderate(-20, 20) and "(%s)" or moderate(-1, 1) and "(tanh(%s))" or "(1 + abs(%s))") end
  local anywhere = true
  for y = -19, 19, 1.9 do anywhere = anywhere and moderate(-20, 20, y) end
  return o.name .. (anywhere and "(%s, %s)" or "(%s, 1.5 + abs(%s))")
end

for line in io.lines((os.getenv "NFC_ROOT" or ".") .. "/runtime/operations.h") do
  local kind, id, name, rest = line:match "^(%u+)%((%u[%u%d_]*), +([%w_]+), +(.*)%)"
  local o = { name = name, kind = kind }
  if kind == "FUNCTION" or kind == "OPERATOR" then
    local arity, flags, c = rest:match(kind == "FUNCTION" and "^(%d), %d+, +([%w_ |]-), +(.*)$" or "^(%d), +([%w_ |]-), +(.*)$")
    if kind == "FUNCTION" then
      c:gsub("^LIBM%((%d), (%w+)%)", declare)
      c = c:gsub("^LIBM%b()", ""):match "^ *, +(.*)$"
    end
    o.arity, o.random, o.f = tonumber(arity), flags:find "NFC_ROWS_ONLY" ~= nil, compiled(c)
  elseif kind == "REDUCTION" then
    o.with, o.running = by_id[rest].f, false
  elseif kind == "RUNNING" then
    o.with, o.running = by_id[rest].with, true
  end
  if o.f and not o.random then o.form = form(o) end
  if o.f or o.with then operations[#operations + 1], operations[name], by_id[id] = o, o, o end
end

return operations
