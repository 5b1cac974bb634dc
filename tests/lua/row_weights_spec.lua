-- Rows that count by weights. Protects: a row of weight k is as good as k rows, and one of weight 0 as none, in the loss, its gradient, a
-- training, what the data set and the validation; only ratios of weights matter; rows that were drawn from another distribution train towards
-- the one that they are weighted to; wherever weights come from - a matrix, a list, a column, a file, a model's own data - they are the same;
-- wrong ones are told with their row. Training step by step against a second implementation is in training_spec.lua.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local C = ffi.C

local dir = support.directory()

local function refused(says, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok, "was taken: " .. tostring(message))
  assert.is_truthy(tostring(message):find(says, 1, true), tostring(message) .. "\n  does not say: " .. says)
end

local near = support.near

-- n rows of d numbers; whole weights, many of them 0; and the rows as often as their weights say.
local function rows_of(n, d)
  local x = {}
  for i = 1, n do
    x[i] = {}
    for j = 1, d do x[i][j] = 1.5 * math.sin(1.3 * i * j + j) + 0.3 * math.cos(0.7 * i) + j end
  end
  return x
end
local function whole(n)
  local w = {}
  for i = 1, n do w[i] = (i * 7 + math.floor(i / 3)) % 4 end
  return w
end
local function repeated(x, w)
  local list = {}
  for i, row in ipairs(x) do
    for _ = 1, w[i] do list[#list + 1] = row end
  end
  return list
end
local function those_that_count(x, w)
  local list, weights = {}, {}
  for i, row in ipairs(x) do
    if w[i] > 0 then list[#list + 1], weights[#weights + 1] = row, w[i] end
  end
  return list, weights
end
local function scaled(w, by)
  local list = {}
  for i, v in ipairs(w) do list[i] = v * by end
  return list
end

-- The loss of a flow and its gradient, by nf_loss; w: a matrix [n, 1], or nil.
local function loss_and_grad(flow, x, w)
  local m = nfc.matrix(x):to(flow.type)
  local rows = ffi.new("nf_rows", { n = m.rows, x = m.data, stride_x = m.cols, context = m.data + flow.dim, stride_context = m.cols })
  if w then rows.weights = { w.data, w.type == "float" and C.NF_F32 or C.NF_F64, w.cols } end
  local loss, grad, err = ffi.new "double[1]", ffi.new(flow.type .. "[?]", flow.n_params), ffi.new "nf_error"
  assert(C.nf_loss(flow.program, flow.params, rows, loss, grad, err) == 0, ffi.string(err.text))
  local without = ffi.new "double[1]"
  assert(C.nf_loss(flow.program, flow.params, rows, without, nil, err) == 0)
  near(loss[0], without[0], flow.type == "float" and 1e-6 or 1e-14, "the loss with and without a gradient")
  local list = {}
  for k = 1, flow.n_params do list[k] = grad[k - 1] end
  return loss[0], list, m
end

local function column(w)
  local list = {}
  for i, v in ipairs(w) do list[i] = { v } end
  return nfc.matrix(list)
end

-- Parameters that are not those that a flow begins with.
local function moved(flow)
  for k = 0, flow.n_params - 1 do flow.params[k] = flow.params[k] + 0.1 * math.sin(k) end
  return flow
end

-- Small layers, what is set by the data, context, and a network whose matrices' gradients are late products.
local models = {
  small = { dim = 2, text = [[model { name = "small", dim = 2, precision = "%s", flow = { leaky_relu {},
    coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }, coupling { mask = { 0, 1 }, net = mlp { hidden = { 4 } } } } }]] },
  given = { dim = 3, text = [[model { name = "given", dim = 2, context = 1, precision = "%s", flow = { actnorm {},
    autoregressive { net = made { hidden = { 8 } }, transform = rq_spline { bins = 4 } } } }]] },
  wide = { dim = 3, text = [[model { name = "wide", dim = 3, precision = "%s", flow = { actnorm {},
    autoregressive { net = made { hidden = { 200, 200 } } }, linear {} } }]] },
}
local function compile(name, precision, jit)
  return moved(support.compile("return " .. models[name].text:format(precision), { jit = jit }))
end

local ways = { small = { { "double", "tcc" }, { "float", "tcc" }, { "float", "cc" } }, given = { { "double", "tcc" }, { "float", "tcc" } },
               wide = { { "double", "tcc" }, { "float", "tcc" }, { "double", "cc" } } }

describe("the loss by weights", function()
  it("is the weighted mean, whatever number of rows, type of weights and tier", function()
    for name, m in pairs(models) do
      for _, how in ipairs(ways[name]) do
        local flow, tolerance = compile(name, how[1], how[2]), how[1] == "float" and 2e-6 or 1e-13
        for _, n in ipairs { 1, 15, 16, 17, 300 } do
          local x, w = rows_of(n, m.dim), {}
          for i = 1, n do w[i] = 0.3 + math.sin(i) ^ 2 end
          local lp, sum, of = flow:log_prob(x), 0, 0
          for i = 1, n do sum, of = sum - w[i] * lp[i][1], of + w[i] end
          near(sum / of, flow:loss(x, { weights = w }), tolerance, name .. ", loss of " .. n)
          near(flow:loss(x), flow:loss(x, { weights = column(scaled(w, 0)):to "float" + 3 }), tolerance, name .. ", equal weights")
        end
      end
    end
  end)

  it("is that of rows as often as their weights say, and so is its gradient", function()
    for name, m in pairs(models) do
      for _, how in ipairs(ways[name]) do
        local flow, tolerance = compile(name, how[1], how[2]), how[1] == "float" and 3e-5 or 1e-11
        for _, n in ipairs { 5, 33, 400 } do
          local x, w = rows_of(n, m.dim), whole(n)
          local want, grad = loss_and_grad(flow, repeated(x, w))
          local got, of = loss_and_grad(flow, x, column(w))
          near(want, got, tolerance, name .. ", loss of " .. n)
          local largest = 0
          for k = 1, #grad do largest = math.max(largest, math.abs(grad[k])) end
          for k = 1, #grad do
            assert.is_true(math.abs(grad[k] - of[k]) <= tolerance * largest, string.format("%s, %s: gradient %d of %d rows: %.17g and %.17g",
                                                                                      name, how[1], k, n, grad[k], of[k]))
          end
        end
      end
    end
  end)

  it("has the gradient of central differences", function()
    local flow, x, w = compile("small", "double", "tcc"), rows_of(40, 2), scaled(whole(40), 0.37)
    local _, grad = loss_and_grad(flow, x, column(w))
    for k = 0, flow.n_params - 1 do
      local at = flow.params[k]
      flow.params[k] = at + 1e-5
      local above = flow:loss(x, { weights = w })
      flow.params[k] = at - 1e-5
      local below = flow:loss(x, { weights = w })
      flow.params[k] = at
      near((above - below) / 2e-5, grad[k + 1], 1e-8, "derivative by parameter " .. k)
    end
  end)

  it("has the gradient that printed C gives: that of log_prob_vjp for -w / sum w", function()
    local flow, x, w, sum = compile("given", "double", "tcc"), rows_of(60, 3), whole(60), 0
    for i = 1, 60 do sum = sum + w[i] end
    local _, grad = loss_and_grad(flow, x, column(w))
    local _, by_params = flow:log_prob_vjp(x, column(scaled(w, -1 / sum)))
    for k = 1, #grad do near(grad[k], by_params[k - 1], 1e-12, "derivative by parameter " .. k) end
  end)

  it("is the same, to the bit, for weights times a power of two, for any number of threads, and without rows of weight 0", function()
    local threads = C.nf_threads()
    for _, precision in ipairs { "float", "double" } do
      local flow, x, w = compile("wide", precision, "tcc"), rows_of(900, 3), whole(900)
      local want, grad = loss_and_grad(flow, x, column(w))
      local function same(rows, weights)
        local loss, of = loss_and_grad(flow, rows, column(weights))
        assert.equal(want, loss)
        assert.same(grad, of)
      end
      same(x, scaled(w, 2 ^ 40))
      same(x, scaled(w, 2 ^ -1000))
      same(those_that_count(x, w))
      for _, n in ipairs { 1, 2, 5 } do
        C.nf_use_threads(n)
        same(x, w)
      end
      C.nf_use_threads(threads)
      local loss = loss_and_grad(flow, x, column(scaled(w, 7)))
      near(want, loss, precision == "float" and 1e-6 or 1e-14, "weights times 7")
    end
  end)

  it("does not see what rows of weight 0 come to", function() -- they are outside the base's support
    local flow = support.compile [[return model { name = "u", precision = "double", dim = 1, base = uniform {}, flow = { elementwise { affine { scale = "exp" } } } }]]
    local x = { { 0.25 }, { 50 }, { 0.5 }, { -1e30 } }
    assert.equal(math.huge, flow:loss(x))
    assert.equal(math.huge, flow:loss(x, { weights = { 1, 1e-30, 1, 0 } }))
    assert.equal(flow:loss { { 0.25 }, { 0.5 } }, flow:loss(x, { weights = { 1, 0, 1, 0 } }))
    local run = flow:train(x, { weights = { 1, 0, 1, 0 }, steps = 5, batch = 1, lr = 1e-4 })
    assert.equal(5, run.steps)
    refused("row 4 of the data has log-probability -inf", flow.train, flow, x, { weights = { 1, 0, 1, 2 }, steps = 5 })
  end)
end)

-- The parameters of a training; o: its options.
local function trained(text, x, o)
  local flow = support.compile("return " .. text)
  local run = flow:train(x, o)
  local list = {}
  for k = 1, flow.n_params do list[k] = flow.params[k - 1] end
  return list, run, flow
end

describe("a training by weights", function()
  local text = [[model { name = "t", dim = 3, context = 1, precision = "double", flow = { standardize {}, actnorm {},
    coupling { mask = { 1, 0, 1 }, net = mlp { hidden = { 5 } } }, actnorm {}, autoregressive { net = made { hidden = { 6 } } } },
    train = { steps = 60, optimizer = adamw { lr = 1e-2 } } }]]
  local x, w = rows_of(150, 4), whole(150)

  it("is that of rows as often as their weights say, what the data set included", function()
    local want, of = trained(text, repeated(x, w), {})
    for _, weights in ipairs { w, scaled(w, 7), scaled(w, 1e-290), scaled(w, 1e290), scaled(w, 5e-324) } do
      local got, run = trained(text, x, { weights = weights })
      near(of.loss, run.loss, 1e-9, "the loss")
      for k = 1, #want do near(want[k], got[k], 1e-7, "parameter " .. k) end
    end
    local unlike = trained(text, x, {}) -- the weights matter
    assert.is_true(math.abs(unlike[1] - want[1]) > 1e-3)
  end)

  it("sets means and deviations to weighted ones", function()
    local list = trained([[model { name = "s", dim = 4, precision = "double", flow = { standardize {} } }]], x, { weights = w, steps = 1 })
    for j = 1, 4 do
      local sum, mean, square = 0, 0, 0
      for i = 1, #x do sum, mean = sum + w[i], mean + w[i] * x[i][j] end
      mean = mean / sum
      for i = 1, #x do square = square + w[i] * (x[i][j] - mean) ^ 2 end
      near(mean, list[j], 1e-14, "mean " .. j)
      near(math.sqrt(square / sum), list[4 + j], 1e-14, "deviation " .. j)
    end
  end)

  it("is, to the bit, that without rows of weight 0: in minibatches, with validation, noise and in parts", function()
    local y, v = those_that_count(x, w)
    for _, o in ipairs { {}, { batch = 13 }, { valid = 0.2 }, { batch = 9, valid = 0.3, epochs = 5, patience = 20 }, { noise = 0.1, batch = 31 } } do
      local with_zeros, without = { weights = w }, { weights = v }
      for key, value in pairs(o) do with_zeros[key], without[key] = value, value end
      local a, run = trained(text, x, with_zeros)
      local b, other = trained(text, y, without)
      assert.same(a, b)
      assert.equal(run.steps, other.steps)
      assert.equal(run.best, other.best)
    end
  end)

  it("estimates the loss and its gradient without bias: the minibatches of an epoch have the mean of all rows", function()
    local y, v = rows_of(120, 4), {}
    for i = 1, 120 do v[i] = math.exp(2 * math.sin(1.1 * i)) end
    local sum = 0
    local _, run, flow = trained(text, y, { weights = v, batch = 15, steps = 8, lr = 1e-300, weight_decay = 0, on_step = function(s) sum = sum + s.loss / 8 end })
    near(sum, flow:loss(y, { weights = v }), 1e-12, "the mean of the steps' losses")
    near(sum, run.loss, 1e-12, "the loss at the end")
  end)

  it("does so for steps whose rows come in parts", function() -- of 65536
    local y = nfc.data.points { n = 300000, seed = 2, standardize = true }
    local v, sum = y:columns(1):map(function(u) return u > -0.5 and math.exp(u) or 0 end), 0
    local count = v:map(function(u) return u > 0 and 1 or 0 end):sum()
    local flow = support.compile [[return model { name = "p", dim = 2, precision = "double", flow = { standardize {}, leaky_relu {} } }]]
    local batch = math.floor(count / 2)
    assert.is_true(batch > 65536)
    local odd = count - 2 * batch -- that no step takes: the first row that counts has no weight
    for i = 1, #v do
      if odd > 0 and v[i][1] > 0 then v[i][1], odd = 0, odd - 1 end
    end
    flow:train(y, { weights = v, batch = batch, steps = 2, lr = 1e-300, weight_decay = 0, on_step = function(s) sum = sum + s.loss / 2 end })
    near(sum, flow:loss(y, { weights = v }), 1e-12, "the mean of the steps' losses")
    local mean, of = 0, v:sum()
    for i = 1, #v do mean = mean + v[i][1] * y[i][1] / of end
    near(flow.params[0], mean, 1e-12, "the mean that the data set")
  end)

  it("watches the weighted loss of the rows held out", function()
    local y, v = rows_of(200, 4), scaled(whole(200), 0.7)
    for i = 1, 200 do v[i] = v[i] + 0.1 end
    local seen
    local _, run = trained(text, y, { weights = v, valid = 0.4, steps = 1, lr = 1e-300, weight_decay = 0, on_step = function(s) seen = s.valid_loss end })
    assert.equal(seen, run.best)
    local unweighted
    trained(text, y, { valid = 0.4, steps = 1, lr = 1e-300, on_step = function(s) unweighted = s.valid_loss end })
    assert.is_true(math.abs(seen - unweighted) > 1e-3)
  end)

  it("learns N(1, 1) of rows from N(0, 2^2), weighted by the ratio of the densities", function()
    local source = support.compile [[return model { name = "n", dim = 1, precision = "double", flow = { elementwise { affine { scale = "exp" } } } }]]
    source.params[0], source.params[1] = 0, 0
    local n = 4000
    local z = source:sample(n, { seed = 3 })
    local y, v, sum, square = {}, {}, 0, 0
    for i = 1, n do
      y[i] = { 2 * z[i][1] }
      v[i] = math.exp(-(y[i][1] - 1) ^ 2 / 2 + y[i][1] ^ 2 / 8)
      sum, square = sum + v[i], square + v[i] ^ 2
    end
    local size = sum ^ 2 / square
    assert.is_true(size > 1500 and size < 3000, "an effective sample size of " .. size)
    local _, _, flow = trained([[model { name = "n", dim = 1, flow = { standardize {}, spline { bins = 6 }, elementwise { affine { scale = "exp" } } } }]],
                               y, { weights = v, batch = 200, steps = 600, lr = 1e-2, schedule = "cosine" })
    local mean, loss, entropy, fresh = 0, 0, 0, source:sample(4000, { seed = 4 })
    for i = 1, #fresh do fresh[i][1] = fresh[i][1] + 1 end
    local drawn = flow:sample(4000, { seed = 5 })
    local deviation = 0
    for i = 1, #drawn do mean = mean + drawn[i][1] / #drawn end
    for i = 1, #drawn do deviation = deviation + (drawn[i][1] - mean) ^ 2 / #drawn end
    local lp = flow:log_prob(fresh)
    for i = 1, #fresh do
      loss = loss - lp[i][1] / #fresh
      entropy = entropy + (0.5 * math.log(2 * math.pi) + (fresh[i][1] - 1) ^ 2 / 2) / #fresh
    end
    assert.is_true(math.abs(mean - 1) < 0.1, "mean " .. mean) -- four standard errors of what the rows tell and what is drawn
    assert.is_true(math.abs(math.sqrt(deviation) - 1) < 0.1, "deviation " .. math.sqrt(deviation))
    assert.is_true(loss - entropy < 0.02, "divergence " .. loss - entropy) -- in nats, on rows of N(1, 1) itself
  end)

  it("warns of a number that has much of the weight, and of none that has not", function()
    local y, v = rows_of(100, 1), {}
    for i = 1, 100 do
      v[i] = i <= 10 and 4 or 1
      if i <= 10 then y[i][1] = 0.5 end
    end
    local one = [[model { name = "w", dim = 1, precision = "double", flow = { elementwise { affine { scale = "exp" } } }, train = { steps = 2 } }]]
    local _, run = trained(one, y, { weights = v })
    assert.equal("1 of 1 columns holds one number in rows of more than a fifth of the weight (column 1 in 10 of 100): a density can grow " ..
                 "without bound there", run.warning)
    assert.is_nil(select(2, trained(one, y, {})).warning)
    for i = 1, 10 do v[i] = 0.001 end
    assert.is_nil(select(2, trained(one, y, { weights = v })).warning)
    for i = 1, 100 do v[i] = 1 end
    for i = 1, 30 do y[i][1] = 0.5 end
    assert.is_truthy(select(2, trained(one, y, { weights = v })).warning:find("in 30 of 100", 1, true))
    for i = 1, 30 do v[i] = 0 end
    assert.is_nil(select(2, trained(one, y, { weights = v })).warning)
  end)
end)

-- ---- where weights come from ----------------------------------------------------------------------------------------

describe("weights", function()
  local text = [[return model { name = "t", dim = 2, flow = { standardize {}, leaky_relu {} }, train = { steps = 3 } }]]
  local x, w = rows_of(30, 2), scaled(whole(30), 0.25)
  local beside, lines = {}, { "u,weight,v" }
  for i, row in ipairs(x) do
    beside[i] = { row[1], w[i], row[2] }
    lines[i + 1] = string.format("%.17g,%.17g,%.17g", row[1], w[i], row[2])
  end
  local named = nfc.matrix(beside)
  named.names = { "u", "weight", "v" }
  local path = support.write(dir .. "/x.csv", table.concat(lines, "\n") .. "\n")

  it("are a list, a matrix or a row of either type, or a column of the data by name or number", function()
    local flow = support.compile(text)
    local want = flow:loss(x, { weights = w })
    for _, v in ipairs { column(w), column(w):transpose(), column(w):transpose()[1], column(w):to "float" } do
      assert.equal(want, flow:loss(x, { weights = v }))
      assert.equal(want, flow:loss(nfc.matrix(x):to "float", { weights = v }))
    end
    assert.equal(want, flow:loss(named, { weights = "weight" }))
    assert.equal(want, flow:loss(named, { weights = 2 }))
    assert.equal(want, flow:loss(beside, { weights = 2 }))
    local run = flow:train(named, { weights = "weight" })
    assert.same({ "u", "v" }, flow.columns)
    assert.equal(2, run.data.cols)
    local other = support.compile(text)
    assert.equal(other:train(x, { weights = w }).loss, run.loss)
  end)

  it("are read with the data, behind them", function()
    local m = nfc.data.csv { path, weights = "weight" }
    assert.same({ "u", "v", "weight" }, m.names)
    for i = 1, 30 do assert.same({ x[i][1], x[i][2], w[i] }, { m[i][1], m[i][2], m[i][3] }) end
    assert.equal("u", nfc.data.csv({ path, weights = 2, columns = "v", context_columns = "u" }).names[2])
    named:write(dir .. "/x.npy")
    assert.equal(m[7][3], nfc.data.npy { dir .. "/x.npy", weights = 2 }[7][3])
    local narrow = nfc.data.csv { path, weights = "weight", type = "float" }
    assert.equal(w[1] / w[2], narrow[1][3] / narrow[2][3])
    refused("3 columns of weights chosen, expected one", nfc.data.csv, { path, weights = "1-3" })
    refused("has no column beside the weights", nfc.data.csv, { support.fresh(dir, "csv", "1\n2\n"), weights = 1 })
    refused("column u is chosen twice", nfc.data.csv, { path, weights = "u", columns = "u,v" })
    refused("has no column 'wait'", nfc.data.csv, { path, weights = "wait" })
    refused("csv.weights: expected a name, a number from 1, or a list of these", nfc.data.csv, { path, weights = true })
  end)

  it("weigh the statistics by which a file is standardized, and are not standardized themselves", function()
    local m = nfc.data.csv { path, weights = "weight", standardize = true }
    local sum, mean, square = 0, 0, 0
    for i = 1, 30 do sum, mean, square = sum + w[i], mean + w[i] * m[i][1], square + w[i] * m[i][1] ^ 2 end
    near(0, mean / sum, 1e-14, "the mean")
    near(1, square / sum, 1e-14, "the variance")
    for i = 1, 30 do assert.equal(w[i], m[i][3]) end
  end)

  it("do not lose their ratios where they are read as float", function()
    local tiny = support.write(dir .. "/tiny.csv", "1,3e-300\n2,1e-300\n3,0\n4,1e-299\n")
    local m = nfc.data.csv { tiny, weights = 2, type = "float" }
    near(3, m[1][2] / m[2][2], 1e-6, "a ratio")
    near(10, m[4][2] / m[2][2], 1e-6, "a ratio")
    assert.equal(0, m[3][2])
    assert.is_true(m[4][2] >= 0.5 and m[4][2] < 1)
    m = nfc.data.csv { support.write(dir .. "/least.csv", "1,5e-324\n2,2e-323\n3,1.5e-323\n"), weights = 2, type = "float" }
    near(4, m[2][2] / m[1][2], 1e-6, "a ratio")
    assert.is_true(m[1][2] > 0 and m[3][2] < 1)
    near(1, nfc.data.csv { support.write(dir .. "/alike.csv", "1,1\n2,1.0000000001\n"), weights = 2, type = "float" }[1][2], 1e-6)
  end)

  it("are those of the model's own data, or of its place", function()
    local own = support.write(dir .. "/own.lua", text:gsub("train =", 'data = csv { "x.csv", weights = "weight" }, train ='))
    local given = nfc.compile(support.write(dir .. "/given.lua", text))
    given:train(x, { weights = w })
    for _, o in ipairs { { false }, { { weights = w } } } do
      local flow = nfc.compile(own)
      flow:train(nil, o[1] or nil)
      for k = 0, flow.n_params - 1 do assert.equal(given.params[k], flow.params[k]) end
    end
    local flow = nfc.compile(own)
    local even = {}
    for i = 1, 30 do even[i] = 1 end
    flow:train(nil, { weights = even })
    assert.is_true(flow.params[0] ~= given.params[0])
  end)

  it("that are wrong are told, with the row", function()
    local flow = support.compile(text)
    local function with(i, v)
      local list = { unpack(w) }
      list[i] = v
      return { weights = list, steps = 1 }
    end
    local before = {}
    for k = 0, flow.n_params - 1 do before[k] = flow.params[k] end
    for _, f in ipairs { flow.train, flow.loss } do
      local function of(o)
        if f == flow.loss then o.steps = nil end
        return o
      end
      refused("the weight of row 4 is -1, expected a finite number of at least 0", f, flow, x, of(with(4, -1)))
      refused("the weight of row 30 is nan, expected a finite number of at least 0", f, flow, x, of(with(30, 0 / 0)))
      refused("the weight of row 1 is inf, expected a finite number of at least 0", f, flow, x, of(with(1, math.huge)))
      refused("the weights of all 30 rows are 0", f, flow, x, of { weights = scaled(w, 0), steps = 1 })
      refused("the sum of the weights is beyond the range of double", f, flow, x, of { weights = scaled(w, 1.7e308), steps = 1 })
      refused("weights: 1 x 2 numbers, expected one for each of 30 rows", f, flow, x, of { weights = { 1, 2 }, steps = 1 })
      refused("weights: 15 x 2 numbers, expected one for each of 30 rows", f, flow, x, of { weights = rows_of(15, 2), steps = 1 })
      refused("weights: there is no column 'weigth', did you mean 'weight'?", f, flow, named, of { weights = "weigth", steps = 1 })
      refused("weights: expected a column from 1 to 3, found 4", f, flow, named, of { weights = 4, steps = 1 })
      refused("weights: the data have no column beside the weights", f, flow, column(w), of { weights = 1, steps = 1 })
      refused("weights: expected a table of rows or a matrix, found true", f, flow, x, of { weights = true, steps = 1 })
    end
    for k = 0, flow.n_params - 1 do assert.equal(before[k], flow.params[k]) end
    refused("validation needs 2", flow.train, flow, { { 1, 2 }, { 3, 5 }, { 4, 4 } }, { weights = { 0, 1, 0 }, valid = 0.5 })
    for content, says in pairs { ["1,2,-3\n"] = ".csv: the weight of row 1 is -3, expected", ["1,2,0\n3,4,0\n"] = ".csv: the weights of all 2 rows are 0",
                                 ["1,2,1e308\n3,4,1.5e308\n"] = ".csv: the sum of the weights is beyond the range of double" } do
      refused(says, nfc.data.csv, { support.fresh(dir, "csv", content), weights = 3 })
    end
    refused("inf", nfc.data.csv, { support.fresh(dir, "csv", "1,2,inf\n"), weights = 3 })
  end)
end)

describe("the command line", function()
  local function run(status, arguments)
    local code, out, err = support.command(arguments)
    assert.equal(status, code, arguments .. "\n" .. err)
    return out, err
  end
  local model = support.write(dir .. "/m.lua", [[return model { name = "m", dim = 1, context = 1, precision = "double",
    flow = { standardize {}, autoregressive { net = made { hidden = { 4 } } } }, train = { steps = 20, batch = 16, valid = 0.2 } }]])
  local lines, w, x = { "c,w,x" }, {}, rows_of(80, 2)
  for i = 1, 80 do
    w[i] = i % 5 * 0.5
    lines[i + 1] = string.format("%.17g,%.17g,%.17g", x[i][2], w[i], x[i][1])
  end
  local text = table.concat(lines, "\n") .. "\n"
  local path = support.write(dir .. "/cwx.csv", text)
  local chosen = " --columns x --context-columns c --weights-column w"

  it("trains as Lua does, from files of every kind", function()
    local flow = nfc.compile(model)
    flow:train(x, { weights = w })
    local lp = flow:log_prob(x)
    local m = nfc.data.csv(path)
    m:write(dir .. "/cwx.npy")
    support.run(string.format("gzip -c %s > %s.gz; gzip -c %s/cwx.npy > %s/cwx.npy.gz; cd %s && python3 -c 'import zipfile; z = zipfile.ZipFile(\"a.npz\", \"w\"); z.write(\"cwx.npy\", \"a.npy\")'",
                              path, path, dir, dir, dir))
    local by_number = " --columns 3 --context-columns 1 --weights-column 2"
    for k, how in ipairs { path .. chosen, path .. ".gz" .. chosen, path .. by_number, dir .. "/cwx.npy" .. by_number, dir .. "/cwx.npy.gz" .. by_number,
                           dir .. "/a.npz" .. by_number } do
      local out = dir .. "/run" .. k
      run(0, string.format("train %s -d %s -o %s", model, how, out))
      local other = nfc.compile(model)
      other:load(out .. "/weights.safetensors")
      for j = 0, flow.n_params - 1 do assert.equal(flow.params[j], other.params[j]) end
    end
    -- and eval says the weighted mean, with the error of a ratio
    local sum, mean, square, shares = 0, 0, 0, 0
    for i = 1, 80 do sum, mean = sum + w[i], mean + w[i] * lp[i][1] end
    mean = mean / sum
    for i = 1, 80 do square, shares = square + (w[i] / sum * (lp[i][1] - mean)) ^ 2, shares + (w[i] / sum) ^ 2 end
    local said = run(0, string.format("eval %s -w %s/run1/weights.safetensors -d %s%s -o %s/lp.csv", model, dir, path, chosen, dir))
    local value, error, rows, size = said:match "^(%S+) %+%- (%S+) nats %(weighted mean log%-likelihood of (%d+) rows, effective sample size (%S+)%)\n$"
    near(mean, tonumber(value), 1e-12, "the mean")
    near(math.sqrt(64 / 63 * square), tonumber(error), 0.06, "its error")
    assert.is_true(math.abs(math.sqrt(64 / 63 * square) / error - 1) < 0.06)
    assert.equal("64", rows)
    near(1 / shares, tonumber(size), 1e-3, "the effective sample size")
    assert.equal(80, #nfc.data.csv(dir .. "/lp.csv"))
  end)

  it("records the column, goes on with it, and refuses others", function()
    local out, whole_run = dir .. "/resumed", dir .. "/undisturbed"
    run(0, string.format("train %s -d %s%s -o %s", model, path, chosen, whole_run))
    run(0, string.format("train %s -d %s%s -o %s --steps 8", model, path, chosen, out))
    assert.is_truthy(support.read(out .. "/run.json"):find '"weights":%s*"w"')
    run(0, string.format("train %s -o %s --resume --steps 20", model, out))
    assert.equal(support.read(whole_run .. "/weights.safetensors"), support.read(out .. "/weights.safetensors"))
    local swapped = support.write(dir .. "/swapped.csv", (text:gsub("\n([^,]+),0,", "\n%1,1,")))
    local _, err = run(65, string.format("train %s -d %s%s -o %s --resume --steps 30", model, swapped, chosen, out))
    assert.is_truthy(err:find("the data are not those that " .. out .. " was begun with", 1, true))
    run(65, string.format("train %s -d %s --columns x --context-columns c -o %s --resume --steps 30 --weights-column c", model, path, out))
    assert.is_truthy(run(0, string.format("plot %s --only data --format svg", out)))
  end)

  it("tells what is wrong", function()
    for arguments, says in pairs {
      [path .. " --columns x --context-columns c --weights-column v"] = path .. " has no column 'v'",
      [path .. " --weights-column 2,3"] = path .. ": 2 columns of weights chosen, expected one",
      [path .. " --columns w,c --weights-column x"] = path .. ": the weight of row",
      [path .. " --columns x --weights-column w"] = path .. ": 1 column chosen, expected 2",
      [dir .. "/x.csv"] = dir .. "/x.csv has 3 columns, expected 2",
      [support.write(dir .. "/four.csv", "1,2,3,4\n5,6,7,9\n") .. " --weights-column 4"] = dir .. "/four.csv has 3 columns beside the weights, expected 2",
    } do
      local _, err = run(65, string.format("train %s -d %s -o %s/none", model, arguments, dir))
      assert.is_truthy(err:find(says, 1, true), err .. "\n  does not say: " .. says)
      assert.is_false(support.exists(dir .. "/none/run.json"))
    end
    local _, err = run(64, string.format("train %s/models/points.lua --weights-column 2 -o %s/none", support.root, dir))
    assert.is_truthy(err:find(" is an option of files, its data are points", 1, true))
    _, err = run(65, string.format("train %s/models/points.lua -d %s/one.csv --weights-column 3 -o %s/none", support.root,
                                   support.write(dir .. "/one.csv", "1,2,0\n3,4,0\n"):match "(.*)/", dir))
    assert.is_truthy(err:find("one.csv: the weights of all 2 rows are 0", 1, true))
  end)
end)
