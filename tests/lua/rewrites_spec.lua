-- What the graph makes of expressions against rows.lua, which makes nothing of them, in double. Protects the rewrites of
-- build.c, pick.c and fuse.c where they must and must not fire, the adjoint rules behind them, and that a constant folds to
-- what its kernel gives.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local ffi = require "ffi"
local operations = require "operations"
local rows = require "rows"
local support = require "support"

local DIM = 4

-- A model whose one layer maps x, with the parameters p and q, to the expression; y = 1.7 - x / 2 is at hand.
local function compile(text, dim)
  return support.compile(string.format([[
return model { name = "e", dim = %d, precision = "double", flow = { layer "e" {
  params = function(_, n) return { { "p", init.zeros(n) }, { "q", init.zeros(n) } } end,
  forward = function(P, x)
    local p, q, y = P.p, P.q, 1.7 - x / 2
    return %s, 0
  end,
  inverse = function(_, x) return x, 0 end } {} } }]], dim or DIM, text))
end

local p, q = { 0.737, -1.313, 2.171, 0.437 }, { -0.631, 0.977, 1.173, -1.797 }
local xs = { { 0.3, -1.27, 2.43, 0.91 }, { -0.71, 1.13, -2.24, -0.45 }, { 1.62, 0.23, -0.97, 1.91 }, { -2.11, -1.92, 0.64, -1.46 }, { 2.23, 1.43, 1.31, 0.15 } }

local function near(a, b, tolerance) return (a ~= a and b ~= b) or support.is_near(a, b, tolerance) end

-- The values and, by differences of the interpreter, all derivatives.
local function check(text)
  local flow = compile(text)
  local f = rows.compile("(function(y) return " .. text .. " end)(1.7 - x / 2)", "x", "p", "q")
  for k = 1, DIM do flow.params[k - 1], flow.params[DIM + k - 1] = p[k], q[k] end
  local z, score = flow:forward(xs), flow:score(xs)
  local grad, value = ffi.new("double[?]", 2 * DIM), ffi.new "double[1]"
  local m = require("nfc").matrix(xs):to "double"
  local r = ffi.new("nf_rows", { n = #xs, x = m.data, stride_x = DIM })
  assert(ffi.C.nf_loss(flow.program, flow.params, r, value, grad, ffi.new "nf_error") == 0)
  local function energy(x)
    local v, s = f(x, p, q), 0
    for j = 1, DIM do s = s + v[#v == 1 and 1 or j] ^ 2 / 2 end
    return s
  end
  local function energies()
    local s = 0
    for i = 1, #xs do s = s + energy(xs[i]) / #xs end
    return s
  end
  for i, x in ipairs(xs) do
    local want = f(x, p, q)
    for j = 1, DIM do
      local w = want[#want == 1 and 1 or j]
      assert.is_true(near(z[i][j], w, 1e-12), string.format("%s\nrow %d, element %d: %.17g, expected %.17g", text, i, j, z[i][j], w))
      if not (i == 1 and text:find("0.3", 1, true)) then -- no derivative there
        local numeric = support.slope(function() return -energy(x) end, x, j, score[i][j])
        assert.is_true(near(score[i][j], numeric, 2e-6), string.format("%s\nrow %d, d/dx%d: %.12g, numeric %.12g", text, i, j, score[i][j], numeric))
      end
    end
  end
  for j = 1, DIM do
    for name, list in pairs { p = p, q = q } do
      local got = grad[(name == "p" and 0 or DIM) + j - 1]
      local numeric = support.slope(energies, list, j, got)
      assert.is_true(near(got, numeric, 2e-6), string.format("%s\nd/d%s%d: %.12g, numeric %.12g", text, name, j, got, numeric))
    end
  end
end

-- Where a rewrite fires, and beside it where it must not.
local expressions = {
  -- neutral elements, on either side
  "0 - x", "x - 0", "0 + x", "x + 0", "1 * x", "x * 1", "x / 1", "1 / (x + 5)", "0 / (x + 5)", "-1 * x", "x * -1", "x / -1", "0 - (0 - x)",
  "1 - x", "x - 1", "0 * x + y", "x * 0 + p",
  -- order
  "x - y", "y - x", "p - x", "x - p", "x / (1 + y * y)", "y / (1 + x * x)", "p / (3 + x)", "x / p", "p / q", "q / p", "x / 2", "2 / (x + 5)",
  -- signs
  "-(-x)", "-(x - y)", "-(x + y)", "-(x * 2)", "-(x * p)", "(-x) * (-y)", "(-x) * y", "x * (-y)", "x + -y", "-x + y", "-x - y", "x - -y", "-x + -y", "x - -p", "p - -x", "x * x - -tanh(x)", "x - -abs(y)", "-p - x", "x + -p", "-p + x",
  "-(p - x)", "(-x) / p", "x / (-p)", "-abs(x)", "abs(-x)", "-tanh(x)", "tanh(-x)", "exp(-x)", "-exp(x)",
  -- one thing twice
  "x - x + y", "x + x", "x * x", "x * x * x", "x / (x * x + 1)", "(x + 5) / (x + 5) + x", "min(x, x)", "max(x, x)", "min(x, -x)", "max(x, -x)",
  "min(x, y)", "max(x, y)", "min(y, x)", "max(y, x)", "max(x, 0)", "min(x, 0)", "max(0, x)", "min(p, x)", "max(x, p)", "min(p, q) + x",
  -- step-rate work out of rows
  "p * (q * x)", "(p * x) * q", "p * (x * q)", "p * (x + q)", "(p * q) * (x * y)", "p * (x * y)", "2 * (3 * x)", "p * (2 * x)", "(x / p) / q",
  "p * (x / q)", "exp(p) * (x * exp(q))", "p * q + x", "p - q * x", "q * x - p", "(x + p) * q", "(x - p) * q",
  -- comparisons are all different, at equality too
  "lt(x, 0.3) + x", "le(x, 0.3) + 2 * x", "gt(x, 0.3) + x", "ge(x, 0.3) + x", "eq(x, 0.3) + x", "lt(x, y)", "le(x, y)", "gt(x, y)", "ge(x, y)", "eq(x, y)",
  "lt(0.3, x) * x", "ge(0.3, x) * x", "lt(p, q) * x", "gt(p, q) * x", "le(x, x) * x", "lt(x, x) * x + x", "ge(x, x) * x", "eq(x, x) * x", "gt(x, x) + x",
  "where(x < 0.3, x, y)", "where(x <= 0.3, x, y)", "where(x > 0.3, x, y)", "where(x >= 0.3, x, y)", "where(0.3 < x, x, y)", "where(0.3 >= x, x, y)",
  "where(x < y, x, y)", "where(x <= y, 2 * x, y)", "where(x > y, x * x, y)", "where(x >= y, x, 3 * y)", "where(p < q, x, y)", "where(p > q, x, y)",
  -- selects of equal branches, of conditions kept, and their sums
  "where(x < y, y, y)", "where(x < y, 0 * x, 0) + x", "where(lt(x, y), x, 2 * y)", "where(gt(x, y), x, 2 * y)", "where(eq(x, 0.3), x, 2 * y)",
  "where(where(x < y, 1, row { 0, 1, 0, 1 }), x, 2 * y)", "where(where(x < 0.3, 1, lt(y, 1)), x, 2 * y)", "where(where(x < y, 1, 0), x, 2 * y)",
  "where(x < 9, x, sqrt(max(x - 50, 0)))", "where(x < 9, x, 1 / max(x - 50, 0))", "where(x < 9, x, 1 - sqrt((x - x[1]) * (x - x[1])))", "where(x < 9, x, sum(sqrt((x - x[1]) * (x - x[1]))))", "where(x < 9, x * p, log(max(x - 50, 0)) * q)",
  "where(x, p, q) + x", "where(lt(x, 0) * lt(y, 1.5), x, y)", "where(lt(x, 0) + 1, x, y)", "where(lt(x, 0) - 1, x, y)",
  "where(x < 0, x, 0) + where(x < 0, 0, y)", "where(x < 0, x, 0) + where(x < 0, y, 0)", "where(x < 0, 0, x) + where(x < 0, 0, y)",
  "where(x < 0, x, 0) + where(y < 0, 0, x)", "where(x < 0, p, 0) + where(x <= 0, 0, q) + x",
  "where(x < 0.3, p, 0) + where(x <= 0.3, 0, q) + x", "where(x <= 0.3, p, 0) + where(x < 0.3, 0, q) + x", "where(eq(x, 0.3), p, 0) + where(x <= 0.3, 0, q) + x", "where(x < 0, x, 1) + where(x < 0, 0, y)",
  "where(x < 0, x, 0) - where(x < 0, 0, y)", "where(x < 0, x, 0) * where(x < 0, y, 0)", "where(x < 0, x, 0) + where(0 < x, y, 0)",
  "where(x < 0, 0, x) + where(0 < x, 0, y)", "where(x > 0, x, 0)", "where(x > 0, x, 0) * p + where(x > 0, 0, x) * q", "where(x > 0, x, 0.1 * x)",
  "where(x > 0, y, 0)", "where(x > 0, x, p * x)", "where(x > 0, x, x * y)", "where(0 < x, 0, x)", "where(x < 0, x, 0)", "where(x > 0, x * x, 0)",
  -- masks: where zeros are known, and where they must stay numbers
  "row { 1, 0, 1, 0 } * x", "x - row { 1, 0, 1, 0 } * x", "row { 1, 0, 1, 0 } * x - y", "y - row { 1, 0, 1, 0 } * x", "row { 1, 0, 1, 0 } * x + y",
  "row { 1, 0, 1, 0 } * x + row { 0, 1, 0, 1 } * y", "row { 1, 0, 1, 0 } * x - row { 0, 1, 0, 1 } * y", "row { 1, 0, 1, 0 } * x - row { 1, 1, 0, 0 } * y",
  "row { 1, 0, 1, 0 } * x * (row { 1, 1, 0, 0 } * y)", "(row { 1, 0, 1, 0 } * x) / (y * y + 1)", "exp(row { 1, 0, 1, 0 } * x)", "sigmoid(row { 1, 0, 1, 0 } * x)",
  "softplus(row { 1, 0, 1, 0 } * x)", "tanh(row { 1, 0, 1, 0 } * x)", "erf(row { 1, 0, 1, 0 } * x)", "log1p(row { 1, 0, 1, 0 } * x * x)", "abs(row { 1, 0, 1, 0 } * x)",
  "sqrt(row { 1, 0, 1, 0 } * x * x + row { 0, 1, 0, 1 })", "log(row { 1, 0, 1, 0 } * x * x + 1)", "row { 2, 0, 1, -1 } * x", "row { 0, 0, 0, 0 } * x + y",
  "min(row { 1, 0, 1, 0 } * x, y)", "max(row { 1, 0, 1, 0 } * x, 0.1)", "where(row { 1, 0, 1, 0 } * x < 0.2, x, y)", "where(row { 1, 0, 1, 0 }, x, y)",
  "where(lt(row { 1, 0, 1, 0 }, 0.5), x, y)", "(row { 1, 0, 1, 0 } * p) * x + q", "row { 1, 0, 1, 0 } * p + x", "x / (row { 1, 0, 1, 0 } + 1)",
  -- moving elements
  "take(x, { 4, 3, 2, 1 })", "take(take(x, { 4, 3, 2, 1 }), { 4, 3, 2, 1 })", "take(take(x, { 2, 3, 4, 1 }), { 2, 3, 4, 1 })", "take(x, { 1, 1, 2, 2 })",
  "take(x, { 4, 4, 4, 4 })", "x + x[4]", "x * x[1]", "concat(x[1], y[2], x[3], y[4])", "concat(take(x, { 1, 2 }), take(x, { 3, 4 }))",
  "concat(take(x, { 3, 4 }), take(x, { 1, 2 }))", "concat(take(x, { 1, 2 }), take(y, { 3, 4 }))", "concat(x[2], 1, x[1], 0)", "concat(x[2], p[1], q[4], x[1])",
  "tanh(take(x, { 2, 1, 4, 3 })) * take(x, { 2, 1, 4, 3 })", "take(x, { 1, 2, 1, 2 }) * take(x, { 2, 1, 2, 1 })",
  -- along the row
  "sum(x) + x", "sum(-x) + x", "sum(take(x, { 2, 2, 2 })) + x", "sum(take(x, { 1, 2 })) + x", "sum(concat(x[1], x[1], y[1])) + x", "sum(row { 1, 0, 1, 0 } * x) + y",
  "sum(row { 1, 2, 3 }) * x", "sum(p) * x", "sum(p * x) + x", "sum(x * x) * p", "cumsum(x)", "cumsum(-x)", "cumsum(x * p)", "cumsum(p) * x", "cumsum(take(x, { 4, 3, 2, 1 }))",
  "cumsum(row { 1, 0, 1, 0 } * x)", "cumsum(row { 1, 2, 3, 4 }) * x", "reduce_max(x) + x", "reduce_max(-x) + x", "reduce_max(take(x, { 1, 1, 2, 2 })) + x", "reduce_max(concat(y, y)) * x", "reduce_max(p) * x", "reduce_max(x * y) * x",
  "sum(cumsum(x)) + x", "reduce_max(row { 1, 2, -3, 4 }) * x", "dense(reshape(row { 1, 2, 3, 4, 5, 6, 7, 8 }, 4, 2), row { 2, -1 }) * x",
  "dense(reshape(row { 1, 2, 0, 4, 5, 0, 7, 8, 9, 1, 2, 3, 1, 1, 0, 2 }, 4, 4), x)", "sum(dense(reshape(row { 1, 2, 0, 4, 5, 0, 7, 8, 9, 1, 2, 3, 1, 1, 0, 2 }, 4, 4), x)) + x", "cumsum(cumsum(x))", "reduce_max(cumsum(x)) + x",
  -- kernels of more than one operation, and what only looks like them
  "x * (1 - y * y)", "x * (1 - x * y)", "x * (2 - y * y)", "x * (y * (1 - y))", "x * (y * (1 - x))", "tanh(x * y)", "tanh(x) * y", "x * y + p", "x * y - p", "p - x * y",
  "(x + y) * p", "(x - y) * p", "x * y * (1 - y * y)", "x * y * (1 - x * x)", "x * y * p", "sum(where(x > 0, x * y, 0)) + x", "sum(where(x > 0, 0, x * y)) + x",
  "x ^ 2", "x ^ 3", "x ^ 0 + x", "x ^ 1",
}

-- Every row of operations.h: of rows, step values and constants, of masked ones, of one thing twice.
do
  local there = {}
  for _, text in ipairs(expressions) do there[text] = true end
  local function add(text)
    if not there[text] then expressions[#expressions + 1], there[text] = text, true end
  end
  for _, o in ipairs(operations) do
    local arguments = o.arity == 2 and { { "x", "y" }, { "y", "x" }, { "x", "x" }, { "x", "p" }, { "p", "x" }, { "p", "q" }, { "x", 0.5 }, { 2, "x" },
                                         { "row { 1, 0, 1, 0 } * x", "y" }, { "x", "row { 1, 0, 1, 0 } * y" } }
                      or { { "x" }, { "-x" }, { "p" }, { "p * x" }, { "x * y" }, { "row { 1, 0, 1, 0 } * x" }, { "take(x, { 1, 1, 2, 2 })" } }
    for _, a in ipairs(arguments) do
      if o.with then
        add(string.format("%s(%s) * x", o.name, a[1]))
      elseif o.form then
        add(o.form:format(unpack(a)) .. " * x")
      end
    end
  end
end

describe("an expression is what it says:", function()
  local exact = { ["x ^ 2"] = "x * x", ["x ^ 3"] = "x * x * x", ["x ^ 0 + x"] = "1 + x", ["x ^ 1"] = "x" }
  for _, text in ipairs(expressions) do
    it(text, function()
      if exact[text] then
        local a, b = compile(text):forward(xs), rows.compile(exact[text], "x")
        for i, x in ipairs(xs) do
          for j = 1, DIM do assert.is_true(near(a[i][j], b(x)[j], 1e-12)) end
        end
        return
      end
      check(text)
    end)
  end

  it("random ones", function()
    local state = 4711
    local function r(n)
      state = state * 16807 % 2147483647
      return state % n + 1
    end
    local leaves = { "x", "y", "p", "q", "x", "y", "0", "1", "-1", "2", "0.5", "x[2]", "y[4]", "p[3]", "row { 1, 0, 1, 0 }", "row { 0, 1, 0, 1 }",
                     "row { 2, -1, 0, 0.5 }", "take(x, { 4, 3, 2, 1 })", "take(p, { 2, 2, 1, 4 })" }
    local forms = { "(A + B)", "(A - B)", "(A * B)", "(A * B)", "(A - B)", "-(A)", "tanh(A)", "sigmoid(A)", "abs(A)", "softplus(A)", "min(A, B)", "max(A, B)",
                    "A / (1 + abs(B))", "exp(tanh(A))", "log(1 + abs(A))", "erf(A)", "where(x + A < B, C, D)", "where(y <= B, C, 0)", "where(0 < x * A, B, 0)",
                    "where(B > x, 0, C)", "lt(A, B)", "where(gt(A, B), C, D)", "sum(x * A)", "cumsum(x * A)", "reduce_max(x + A)", "sqrt(1 + abs(A))",
                    "take(x + A, { 2, 1, 4, 4 })", "(0 - A)", "(A - 0)", "(1 * A)", "A / p" }
    local all = table.concat(forms, " ")
    for _, o in ipairs(operations) do
      local text = o.form and o.form:format("A", "B") or o.with and o.name .. "(x * A)"
      if text and o.kind ~= "OPERATOR" and not all:find("%f[%w_]" .. o.name .. "%(") then forms[#forms + 1] = text end
    end
    local function draw(depth)
      if depth == 0 then return leaves[r(#leaves)] end
      return (forms[r(#forms)]:gsub("%f[%a][ABCD]%f[%A]", function() return draw(depth - r(2) < 0 and 0 or depth - r(2)) end))
    end
    local n = os.getenv "NFC_FULL" and 3000 or 300
    for _ = 1, n do
      local text = draw(3)
      while #text > 400 do text = draw(3) end
      check("x + 0.5 * tanh(" .. text .. ")")
    end
  end)
end)

describe("what has no value or derivative", function()
  it("is infinite or NaN, as division by a number that a mask made zero", function()
    local z = compile("x / (row { 1, 0, 1, 0 } * (1 + y * y))"):forward { { 2, 3, 0, 0 }, { -1, -2, 1, 0.5 } }
    assert.is_true(z[1][2] == math.huge and z[2][2] == -math.huge and z[2][4] == math.huge)
    assert.is_true(z[1][4] ~= z[1][4] and z[1][3] == 0)
    assert.is_true(near(z[1][1], 2 / (1 + 0.7 ^ 2), 1e-15))
  end)

  it("is refused: an iteration that is not detached", function()
    local ok, err = pcall(compile, "iterate(3, function(a) return a * 0.5 + x end, x)")
    assert.is_true(not ok and err:find("there is no derivative; detach", 1, true) ~= nil, tostring(err))
    assert.is_true(near(compile("detach(iterate(3, function(a) return a * 0.5 + 1 end, x)) + x"):forward({ { 2, 2, 2, 2 } })[1][1], 4, 1e-15))
  end)
end)

describe("take", function()
  it("reaches the last element and nothing beyond", function()
    local z = compile("take(x, { 4, 4, 3, 1 })"):forward { { 1, 2, 3, 4 } }
    assert.same({ 4, 4, 3, 1 }, { z[1][1], z[1][2], z[1][3], z[1][4] })
    for _, text in ipairs { "take(x, { 1, 2, 3, 5 })", "take(x, { 0, 1, 2, 3 })", "take(x, { 1, 2, 3, -1 })", "take(x, { 1, 2, 3, 1.5 })", "x + x[5]", "x + x[0]",
                            "take(p, { 1, 2, 3, 5 })" } do
      local ok, err = pcall(compile, text)
      assert.is_false(ok, text)
      assert.is_truthy(tostring(err):find "model.lua:%d+:", tostring(err))
    end
  end)
end)

describe("concat", function()
  it("of more than 256 parameters, or values of rows, takes each from its own", function()
    for _, part in ipairs { "P['a' .. k]", "P['a' .. k] * x" } do
      local flow = support.compile(string.format([[
return model { name = "many", dim = 1, precision = "double", flow = { layer "many" {
  params = function() local l = {} for k = 1, 600 do l[k] = { "a" .. k, init.zeros() } end return l end,
  forward = function(P, x)
    local parts = {}
    for k = 1, 600 do parts[k] = %s end
    local all = concat(unpack(parts))
    return all[600] + 1000 * sum(all * all), reduce_max(all)
  end,
  inverse = function(_, x) return x, 0 end } {} } }]], part))
      local square = 0
      for k = 0, 599 do
        flow.params[k] = k
        square = square + k * k
      end
      local z, ldj = flow:forward { { 1 } }
      assert.equal(599 + 1000 * square, z[1][1])
      assert.equal(599, ldj[1][1])
    end
  end)
end)

-- A constant's value is that of the kernel for a row of the same numbers.
describe("constants fold to what kernels give:", function()
  local grid = { 0, 1, -1, 0.5, -0.5, 2, -2, 3.7, -3.7, 1e-8, -1e-8, 0.25, 12.5, -12.5, 40, -40, 600, -600, 1e-200, 1e200, -1e200, math.huge, -math.huge }
  local function listed(list)
    local words = {}
    for i, v in ipairs(list) do words[i] = v == math.huge and "math.huge" or v == -math.huge and "-math.huge" or string.format("%.17g", v) end
    return "row { " .. table.concat(words, ", ") .. " }"
  end
  local a, b = {}, {}
  local few = { 0, 1, -1, 0.5, -3.7, 12.5, 1e-200, 1e200, -1e200, math.huge, -math.huge }
  for _, u in ipairs(few) do
    for _, v in ipairs(few) do a[#a + 1], b[#b + 1] = u, v end
  end
  local function hold(text, left, right, tolerance)
    local n = #left
    local function of(u, v) return (text:gsub("%f[%a]a%f[%A]", u):gsub("%f[%a]b%f[%A]", v)) end
    local index = {}
    for i = 1, n do index[i], index[n + i] = i, n + i end
    local first, second = "take(x, { " .. table.concat(index, ", ", 1, n) .. " })", "take(x, { " .. table.concat(index, ", ", n + 1, 2 * n) .. " })"
    local folded = compile("x + " .. of("(" .. listed(left) .. ")", "(" .. listed(right) .. ")"), n)
    local run = compile("concat(" .. of("(" .. first .. ")", "(" .. second .. ")") .. ", " .. second .. ")", 2 * n)
    local zero, both = {}, {}
    for i = 1, n do zero[i], both[i], both[n + i] = 0, left[i], right[i] end
    local want, got = folded:forward { zero }, run:forward { both }
    for i = 1, n do
      local u, v = want[1][i], got[1][i]
      assert.is_true(near(v, u, 0) or math.abs(u - v) <= tolerance * math.min(math.abs(u), math.abs(v)) + 1e-300,
                     string.format("%s of %g, %g: folded %.17g, computed %.17g", text, left[i], right[i], u, v))
    end
  end
  for _, o in ipairs(operations) do
    if o.form then
      local text = o.name .. (o.arity == 1 and "(a)" or "(a, b)")
      it(text, function() hold(text, o.arity == 1 and grid or a, o.arity == 1 and grid or b, 2e-15) end)
    end
  end
  for _, text in ipairs { "a + b", "a - b", "a * b", "a / b", "min(a, b)", "max(a, b)", "lt(a, b)", "le(a, b)", "gt(a, b)", "ge(a, b)", "eq(a, b)",
                          "where(lt(a, b), a, b)", "where(le(a, b), a, 3)", "where(eq(a, b), a, 3)", "where(a, b, 3)" } do
    it(text, function() hold(text, a, b, 0) end)
  end
  it("normal(a)", function()
    local u = { 1, -1, 0.5, -0.5, 1e-3, -1e-3, 1e-12, 0.999, -0.75, 0.1, 1e-100 }
    hold("normal(a)", u, u, 1e-13)
  end)
end)
