-- Directional derivatives of log p, v . d log p / dx, whose gradient by parameters the Fisher divergence takes. Protects: that this gradient, and
-- those by x and v, are slopes of what score gives, for every layer, with context, for every base, and with large matrices.
local ffi = require "ffi"
local layers = require "layers"
local support = require "support"
local C = ffi.C
local n = 5

-- Compares the gradient of sum_i by_i (v_i . score(x_i)) with slopes. most: how many parameters at most.
local function check(text, most)
  local flow, err, made = support.compile(text, { precision = "double" }), ffi.new "nf_error", ffi.new "const nf_program *[1]"
  for k = 0, flow.n_params - 1 do flow.params[k] = flow.params[k] + 0.1 * math.sin(1.7 * k + 1) end
  assert(C.nfc_model_program_directional(flow.handle, false, made, err) == 0, ffi.string(err.text))
  local dim, context = flow.dim, flow.context
  local function numbers(size, f)
    local a = ffi.new("double[?]", size + 1)
    for i = 0, size - 1 do a[i] = f(i) end
    return a
  end
  local given, pairs_of, by = {}, numbers(n * 2 * dim, function(i) return math.cos(2.3 * i) end), numbers(n, function(i) return math.cos(3 * i) end)
  for i = 1, n do
    given[i] = {}
    for j = 1, context do given[i][j] = math.sin(i + j) end
  end
  local c = numbers(n * context, function(i) return given[math.floor(i / context) + 1][i % context + 1] end)
  local x = flow:sample(n, { seed = 3, context = context > 0 and given or nil })
  for i = 0, n - 1 do
    for j = 0, dim - 1 do
      local drawn = x.data[i * dim + j]
      pairs_of[i * 2 * dim + j] = drawn - drawn == 0 and drawn or 1.3 * math.sin(5 * i + 2.3 * j) -- a sample need not be finite
    end
  end
  local rows = ffi.new("nf_rows", { n = n, x = pairs_of, context = context > 0 and c or nil, stride_x = 2 * dim, stride_context = context })
  local score, of_rows, of_context, grad = numbers(n * dim, function() return 0 end), numbers(n * 2 * dim, function() return 0 end),
    numbers(n * context, function() return 0 end), numbers(flow.n_params, function() return 0 / 0 end)
  local function value()
    assert(C.nf_run(flow.program, C.NF_SCORE, flow.params, rows, ffi.new("void *[1]", score), err) == 0)
    local s = 0
    for i = 0, n - 1 do
      for j = 0, dim - 1 do s = s + by[i] * pairs_of[i * 2 * dim + dim + j] * score[i * dim + j] end
    end
    return s
  end
  local status = C.nf_vjp(made[0], C.NF_LOG_PROB, flow.params, rows, ffi.new("const void *[1]", by), ffi.new("void *[3]", { of_rows, of_context, grad }), err)
  assert(status == 0, ffi.string(err.text))
  local function compare(of, at, count, every, what)
    for i = 0, count - 1, every do support.near(of[i], support.slope(value, at, i, of[i]), 2e-6, string.format("%s, %s %d", text, what, i)) end
  end
  compare(grad, flow.params, flow.n_params, math.floor(flow.n_params / (most or 40)) + 1, "parameter")
  compare(of_rows, pairs_of, n * 2 * dim, 1, "row")
  compare(of_context, c, n * context, 1, "context")
end

local function model(dim, context, flow, more)
  return string.format("return model { name = 'm', dim = %d, context = %d, precision = 'double', flow = { %s }%s }", dim, context, flow, more or "")
end

describe("the derivatives of v . score are slopes of it:", function()
  for number, l in ipairs(layers) do
    it(l.name, function()
      local r = support.drawing(100 + number) -- its own, so that a new layer changes none of the others
      for turn = 1, 3 do
        local dim, context = math.max(l.least_dim or 1, turn + 1), turn == 2 and 2 or 0
        local own = l.draw(r, dim) .. (context > 0 and ", coupling { split = 1, net = mlp { hidden = {3} } }" or "")
        check(model(dim, context, l.first and own .. ", linear {}" or "linear {}, " .. own .. ", actnorm {}"))
      end
    end)
  end

  it("bases", function()
    for _, base in ipairs { "gaussian {}", "diagonal_gaussian {}", "student_t { df = 4 }", "laplace {}", "logistic {}", "mixture { components = 3 }", "uniform { low = -3, high = 2 }" } do
      check(model(2, 0, "coupling { split = 1, net = mlp { hidden = {5} } }, reverse {}", ", base = " .. base))
    end
  end)

  it("layers that are reordered and compiled once, a function of the context, large matrices", function()
    local again = {}
    for i = 1, 4 do again[i] = "leaky_relu {}, coupling { mask = " .. (i % 2 == 1 and "{1, 0, 1}" or "{0, 1, 0}") .. ", net = mlp { hidden = {4} } }, permute { {2, 3, 1} }" end
    check(model(3, 0, table.concat(again, ", ")))
    check(model(2, 3, "standardize {}, coupling { split = 1, net = mlp { hidden = {6} }, transform = rq_spline { bins = 3 } }, reverse {}"))
    check(model(9, 0, "coupling { split = 4, net = mlp { hidden = {70, 67} } }, coupling { split = 5, net = mlp { hidden = {300} } }"), 60)
  end)
end)
