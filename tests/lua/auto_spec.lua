-- presets.auto: the training that it chooses, and that it learns. Its layers by dim, rows and context are in the suite vocabulary.
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local data = support.root .. "/examples/data/"

-- What run.json says of a training of one step of the model `presets.auto { dim = 2, ... }`.
local function chosen(text, flags)
  support.write(dir .. "/m.lua", "return presets.auto { dim = 2, " .. text .. " }")
  local code, _, err = support.command(string.format("train %s/m.lua --data %siris.csv -o %s/run --force --steps 1 %s", dir, data, dir, flags or ""))
  assert.equal(0, code, err)
  local train = {}
  for key, value in support.read(dir .. "/run/run.json"):match('"train":%s*(%b{})'):gmatch '"([%w_]+)":%s*"?([^",\n]*)' do
    train[key] = tonumber(value) or value
  end
  return train
end

-- Mean negative log-likelihood of the rows of `test` by the normal distribution with the mean and the covariance of `train`.
local function normal(train, test)
  local d, mean, l = train.cols, {}, {}
  for j = 1, d do
    mean[j], l[j] = 0, {}
    for i = 1, #train do mean[j] = mean[j] + train[i][j] / #train end
  end
  local logs = d / 2 * math.log(2 * math.pi)
  for j = 1, d do -- the covariance's Cholesky factor, row by row
    for k = 1, j do
      local sum = 0
      for i = 1, #train do sum = sum + (train[i][j] - mean[j]) * (train[i][k] - mean[k]) / #train end
      for m = 1, k - 1 do sum = sum - l[j][m] * l[k][m] end
      l[j][k] = j == k and math.sqrt(sum) or sum / l[k][k]
    end
    logs = logs + math.log(l[j][j])
  end
  local square = 0
  for i = 1, #test do
    local z = {}
    for j = 1, d do
      local sum = test[i][j] - mean[j]
      for m = 1, j - 1 do sum = sum - l[j][m] * z[m] end
      z[j] = sum / l[j][j]
      square = square + z[j] ^ 2 / 2 / #test
    end
  end
  return logs + square
end

describe("presets.auto", function()
  it("trains few rows in small batches and with a strong decay, many in large ones", function()
    local few, many = chosen "rows = 150", chosen "rows = 3000"
    for key, value in pairs { batch = 64, patience = 1000, weight_decay = 0.3, valid = 0.1, clip = 5, lr = 2e-3, schedule = "cosine", noise = 0 } do assert.equal(value, few[key], key) end
    for key, value in pairs { batch = 256, patience = 1500, weight_decay = 1e-4, valid = 0.1, clip = 5, lr = 2e-3, schedule = "cosine", noise = 0 } do assert.equal(value, many[key], key) end
    local flow = nfc.compile(dir .. "/m.lua")
    local steps = {}
    flow:train(nfc.data.csv(data .. "iris.csv"), { patience = 1, on_step = function(s) steps[#steps + 1] = s.lr end })
    assert.is_true(#steps < 300 and steps[1] > steps[#steps], "one may stop it early")
  end)

  it("takes entries of train, and leaves its own where there are none", function()
    local own = chosen "rows = 150, train = { batch = 32, optimizer = adamw { lr = 1e-2 }, ema = 0.9 }"
    for key, value in pairs { batch = 32, lr = 1e-2, weight_decay = 1e-4, ema = 0.9, patience = 1000, valid = 0.1, clip = 5 } do assert.equal(value, own[key], key) end
    assert.equal(7, chosen("rows = 150", "--batch 7").batch)
    -- the table that is given stays as it was
    support.write(dir .. "/shared.lua", "local t = { batch = 9 }\npresets.auto { dim = 2, rows = 9, train = t }\nfor k, v in pairs(t) do if k ~= 'batch' then error(k) end end\nreturn presets.auto { dim = 2, rows = 9, train = t }")
    assert.equal(2, nfc.compile(dir .. "/shared.lua").dim)
  end)

  it("is five nats better than a normal distribution on measurements that were held out, and bears a row that is far out", function()
    local train, test = nfc.data.npy(data .. "breast_cancer_train.npy"), nfc.data.npy(data .. "breast_cancer_test.npy")
    local flow = nfc.compile(nfc.presets.auto { dim = 30, rows = #train })
    flow:train(train, { steps = 800 })
    local loss, other = flow:loss(test), normal(train, test)
    assert.is_true(support.is_near(other, -28.256, 1e-3), other)
    assert.is_true(loss < other - 5, string.format("%.3f nats, a normal distribution %.3f", loss, other))
    local far = {}
    for j = 1, 30 do far[j] = 1e4 * test[1][j] end
    assert.is_true(flow:log_prob({ far })[1][1] > -3000, "Student's t pays with the logarithm")
  end)

  it("goes with domains, angles and a context", function()
    for _, more in ipairs { "domain = { positive {}, circular { 360 } }", "domain = { integer { 0 }, interval { 0, 1 } }", "context = 2", "context = 1, standardize_context = false" } do
      local flow = support.compile("return presets.auto { dim = 2, rows = 100, hidden = { 6 }, precision = 'double', " .. more .. " }")
      local rows, known = {}, {}
      for i = 1, 40 do
        rows[i] = { i % 7 + 1, 0.02 * i }
        for k = 1, flow.context do rows[i][2 + k] = math.sin(i * k) end
        known[i] = { unpack(rows[i], 3) }
      end
      local run = flow:train(rows, { steps = 30 })
      assert.is_true(run.loss == run.loss and math.abs(run.loss) < 1e3, more)
      local made = flow.context > 0 and flow:sample(40, { context = known }) or flow:sample(40)
      assert.equal(40, #made)
    end
  end)
end)
