-- slow: every transform in every place, at every edge.
-- The edges of the number line: far outside every box, on knots, infinite and NaN. Protects: a select's branch not taken
-- never reaches value or gradient; a NaN stays in its row; splines invert to the accuracy of their numbers.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local layers = require "layers"

local transforms = {
  'affine { scale = "tanh" }', 'affine { scale = "exp" }', 'affine { scale = "softclip" }', 'affine { scale = "sigmoid" }',
  'affine { scale = "softplus" }',
  "additive {}", "logistic_mixture {}", "bernstein {}", "sum_of_squares {}", "umnn { bins = 4 }", "rq_spline {}", 'rq_spline { tails = "linear" }', 'rq_spline { tails = "circular" }',
}

local function flow_of(layer, dim, precision)
  return support.compile(string.format('return model { name = "edge", dim = %d, precision = "%s", flow = { %s } }', dim,
                                       precision or "float", layer))
end

local function finite(m)
  for i = 1, m.rows do
    for j = 1, m.cols do
      local v = m[i][j]
      if v ~= v or v == math.huge or v == -math.huge then return false, i, j end
    end
  end
  return true
end

local function gradient(flow, x)
  local m = nfc.matrix(x):to(flow.type)
  local value, grad = ffi.new "double[1]", ffi.new(flow.type .. "[?]", flow.n_params + 1)
  local rows = ffi.new("nf_rows", { n = m.rows, x = m.data, stride_x = m.cols })
  assert(ffi.C.nf_loss(flow.program, flow.params, rows, value, grad, ffi.new "nf_error") == 0)
  return grad, value[0]
end

describe("edges:", function()
  it("what where() does not take reaches neither value nor gradient", function()
    local formulas = {
      "where(x > 0, log(x), x)", "where(x > 0, sqrt(x), -x)", "where(x > 0, 1 / x, x)", "where(x > 0, x, exp(-1e4 * x) * x)",
      "where(x > 0, x ^ 3, log1p(x - 1) / sqrt(x))", "where(x > 0, x, where(x > -1, x / (x - x), 2 * x))",
    }
    for _, formula in ipairs(formulas) do
      local taken = formula:find "exp%(" and { { 2, 3 }, { 0.5, 1 } } or { { -2, -3 }, { -1.5, -1 } }
      if formula:find "log1p" then taken = { { 2, 3 }, { 0.5, 1 } } end
      for _, precision in ipairs { "float", "double" } do
        local flow = flow_of("layer 'op' { forward = function(_, x) return " .. formula .. ", 0 end, inverse = function(_, x) return x, 0 end } {}",
                             2, precision)
        assert.is_true(finite(flow:forward(taken)), formula)
        assert.is_true(finite(flow:score(taken)), formula)
      end
    end
  end)

  -- Points that are finite in every respect up to 1e4, and with infinite densities only beyond.
  local values = { 0, 5, -5, 5.000001, -4.999999, 1.25, -2.5, 4.999999, 100, -1e4, 1e4, 1e-30, -1e-38 }
  for _, transform in ipairs(transforms) do
    for _, make in ipairs { "elementwise { %s }", "coupling { split = 1, net = mlp { hidden = {8} }, transform = %s }",
                            'autoregressive { net = made { hidden = {8}, activation = "tanh" }, transform = %s }' } do
      local layer = make:format(transform)
      it(layer .. " is finite wherever its input is", function()
        local x = {}
        for _, a in ipairs(values) do
          for _, b in ipairs { 0.3, -5, 1e4 } do x[#x + 1] = { b, a } end
        end
        for _, precision in ipairs { "float", "double" } do
          local flow = flow_of(layer, 2, precision)
          local z, ldj = flow:forward(x)
          assert.is_true(finite(z) and finite(ldj))
          assert.is_true(finite(flow:score(x)))
          local grad, loss = gradient(flow, x)
          assert.is_true(loss == loss and loss < math.huge)
          for k = 0, flow.n_params - 1 do assert.is_true(grad[k] == grad[k] and math.abs(grad[k]) < math.huge) end
          local y, back = flow:inverse(x)
          assert.is_true(finite(y) and finite(back))
          -- what is infinite or no number stays so, and is nobody else's
          local odd = { { 0.3, 1 }, { 0.3, 1e30 }, { 0.3, -1e30 }, { 0.3, math.huge }, { 0.3, -math.huge }, { 0.3, 0 / 0 }, { 0 / 0, 1 } }
          local w = flow:forward(odd)
          for i = 1, 3 do assert.is_true(w[i][2] == w[i][2], "row " .. i) end
          for i = 4, 6 do assert.is_true(w[i][2] ~= w[i][2] or math.abs(w[i][2]) == math.huge, "row " .. i) end
          assert.is_true(w[7][1] ~= w[7][1])
        end
      end)
    end
  end

  it("far outside its box a spline's own parameters have gradients that are exactly zero", function()
    for _, layer in ipairs { "elementwise { rq_spline {} }", "spline {}" } do
      local flow = flow_of(layer, 2)
      local grad = gradient(flow, { { 7, -9 }, { 1e4, 6 }, { -1e4, -5.5 } })
      for k = 0, flow.n_params - 1 do assert.equal(0, grad[k]) end
    end
  end)

  it("a NaN stays in its row, whatever the layer", function()
    local r = support.drawing(7)
    for _, layer in ipairs(layers) do
      local flow = flow_of(layer.draw(r, 3), 3)
      local x = {}
      for i = 1, 40 do x[i] = { math.sin(i), math.cos(2 * i), math.sin(3 * i + 1) } end
      local clean = flow:log_prob(x)
      x[18] = { math.sin(18), 0 / 0, 1 }
      local stained = flow:log_prob(x)
      for i = 1, 40 do
        if i == 18 then
          assert.is_true(stained[i][1] ~= stained[i][1], layer.name)
        else
          assert.is_true(clean[i][1] == stained[i][1] or clean[i][1] ~= clean[i][1], layer.name)
        end
      end
    end
  end)

  it("training and evaluating name the row of a NaN", function()
    local dir = support.directory()
    local x = nfc.data.points { n = 100, seed = 1 }
    x[37][2] = 0 / 0
    for _, layers_of in ipairs { "leaky_relu {}", "standardize {}, leaky_relu {}" } do
      local flow = flow_of(layers_of, 2)
      local ok, message = pcall(flow.train, flow, x, { steps = 3 })
      assert.is_false(ok)
      assert.is_truthy(message:find "row 37", message)
    end
    support.write(dir .. "/x.csv", "1,2\n3,4\n5,nan\n")
    support.write(dir .. "/m.lua", "return model { dim = 2, flow = { leaky_relu {} } }")
    support.write(dir .. "/good.csv", "1,2\n3,4\n5,6\n")
    assert.equal(0, (support.command(string.format("train %s/m.lua --data %s/good.csv --steps 2 -o %s/run", dir, dir, dir))))
    for _, command in ipairs { "train %s/m.lua -o %s/again", "eval %s/m.lua --weights %s/run/weights.safetensors" } do
      local status, _, err = support.command(string.format(command .. " --data %s/x.csv", dir, dir, dir))
      assert.equal(65, status)
      assert.is_truthy(err:find "row 3", err)
    end
  end)

  it("a spline takes back what it did, up to 1e4 and with extreme parameters never to a NaN", function()
    local n, dim = 20000, 6
    local x = nfc.matrix(ffi.new("float[?]", n * dim), n, dim)
    math.randomseed(5)
    for i = 0, n * dim - 1 do
      local size = math.random() < 0.5 and 5 * math.random() or 10 ^ (8 * math.random() - 4)
      x.data[i] = i % dim < 3 and math.sin(i) or (math.random() < 0.5 and -size or size)
    end
    for _, make in ipairs { "coupling { split = 3, net = mlp { hidden = {32}, activation = 'tanh' }, transform = %s }",
                            "autoregressive { net = made { hidden = {32}, activation = 'tanh' }, transform = %s }" } do
      for _, tails in ipairs { "identity", "linear", "circular" } do
        local flow = flow_of(make:format("rq_spline { tails = '" .. tails .. "' }"), dim)
        for _, scale in ipairs { 1, 30, 1000 } do
          for k = 0, flow.n_params - 1 do flow.params[k] = scale == 1 and 0.3 * flow.params[k] or scale * (math.random() - 0.5) end
          local z = flow:forward(x)
          local y = flow:inverse(z)
          for i = 0, n * dim - 1 do
            assert.is_true(y.data[i] == y.data[i] and z.data[i] == z.data[i])
            if scale == 1 then
              assert.is_true(math.abs(y.data[i] - x.data[i]) <= 1e-5 * math.max(1, math.abs(x.data[i])), string.format("%.9g comes back as %.9g", x.data[i], y.data[i]))
            end
          end
        end
      end
    end
  end)
end)
