-- targets.lua - the target of a flow as C takes it: that of its model, or a Lua function; and what importance sampling says of it.
local ffi = require "ffi"
local C = ffi.C
local checks, matrix = require "nfc.checks", require "nfc.matrix"
local fail, expect, new_matrix, to_matrix = checks.fail, checks.expect, matrix.new, matrix.to_matrix

-- Copies what the function gave, a matrix or table of n x cols numbers, to C; a list of n numbers stands for one column.
local function give(what, given, to, n, cols, kind)
  if cols == 1 and type(given) == "table" and type(given[1]) == "number" then
    local column = {}
    for i = 1, #given do column[i] = { given[i] } end
    given = column
  end
  local m = to_matrix(what, given):to(kind)
  if m.rows ~= n or m.cols ~= cols then fail("%s: %d x %d numbers, expected %d x %d", what, m.rows, m.cols, n, cols) end
  ffi.copy(to, m.data, n * cols * ffi.sizeof(kind))
end

-- Rows of C's as a matrix of its own, which the function may keep.
local function take(pointer, n, cols, stride, kind)
  local m, from = new_matrix(n, cols, kind), ffi.cast("const " .. kind .. " *", pointer)
  for i = 0, n - 1 do ffi.copy(m.data + i * cols, from + i * stride, cols * ffi.sizeof(kind)) end
  return m
end

-- An nf_target that calls f(x, context), which returns the log-densities and, where it has them, their gradients by x.
local function of_function(flow, f)
  local own = {}
  local function evaluate(rows, log_density, gradient)
    local n = tonumber(rows.n)
    local x = take(rows.x, n, flow.dim, tonumber(rows.stride_x), flow.type)
    local context = flow.context > 0 and take(rows.context, n, flow.context, tonumber(rows.stride_context), flow.type) or nil
    local density, slope = f(x, context)
    give("the target's log-density", density, log_density, n, 1, flow.type)
    if gradient == nil then return end
    if slope == nil then fail "the target gives no gradient, which reverse_kl and fisher need; forward_kl and variance do not" end
    give("the target's gradient", slope, gradient, n, flow.dim, flow.type)
  end
  own.callback = ffi.cast("nf_status (*)(void *, const nf_rows *, void *, void *, nf_error *)", function(_, rows, log_density, gradient, err)
    local ok, why = pcall(evaluate, rows, log_density, gradient)
    if ok then return 0 end
    own.failed, own.failure = true, why
    if err ~= nil then ffi.copy(err.text, "the target's function has failed") end
    return C.NF_DATA
  end)
  own.target = ffi.new("nf_target", { evaluate = own.callback })
  return own
end

-- Calls use(target) with the flow's target as an nf_target, `given` being what stands in its place, and returns what that returns. An error
-- of a function that is given is raised behind it. program: of the model's target, which compiles it.
local function with(what, flow, given, program, use)
  if given == nil then return use(C.nf_program_target(program())) end
  if ffi.istype("nf_target", given) then return use(given) end -- of C
  if type(given) ~= "function" then expect(what .. ".target", "a function", given) end
  if not C.nfc_may_execute() then fail("%s.target: a callback needs executable memory, which this process may not have", what) end
  local own = of_function(flow, given)
  local status = use(own.target)
  own.callback:free()
  if own.failed then error(own.failure, 0) end
  return status
end
jit.off(with, true) -- LuaJIT forbids a compiled C call that calls back into Lua

-- What nf_integral says: its fields, and a line about them where it is printed.
local Integral = {}
function Integral.__tostring(i)
  return string.format("log Z = %.6f +- %.2g (%d rows, effective sample size %.0f, k-hat %.2f)", i.log_z, i.error, i.n, i.ess, i.k_hat)
end

local function integral(c)
  return setmetatable({ n = tonumber(c.n), log_z = c.log_z, error = c.error, ess = c.ess, k_hat = c.k_hat, outside = tonumber(c.outside) }, Integral)
end

return { with = with, integral = integral }
