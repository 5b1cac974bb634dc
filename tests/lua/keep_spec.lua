-- Which weights a training ends with, and when it has failed. Protects: the best weights by the watched loss are kept, not the
-- last; patience looks at the same, smoothed for minibatches; a training that diverged says so and exits with 65.
local nfc = require "nfc"
local support = require "support"

local points = support.root .. "/models/points.lua"
local x = nfc.data.points { n = 512, seed = 42, standardize = true }

-- Trains; returns the run, the steps as on_step saw them and the flow.
local function train(options, data)
  local flow, steps = nfc.compile(points), {}
  options.on_step = function(s) steps[s.step] = s end
  return flow:train(data or x, options), steps, flow
end

-- The smoothed loss as nf.h describes it.
local function smoothed(steps, window)
  local trend, all = 0, {}
  for t = 1, #steps do
    trend = trend + math.max(4 / (t + 3), 1 / window) * (steps[t].loss - trend)
    all[t] = trend
  end
  return all
end

describe("the weights kept", function()
  it("are the best of all steps, with all rows in a step", function()
    local run, steps, flow = train { steps = 400, lr = 0.3 }
    local least = math.huge
    for t = 1, 400 do least = math.min(least, steps[t].loss) end
    assert.is_true(steps[400].loss > least + 0.01, "the last are as good as any: nothing is tested")
    assert.is_true(math.abs(run.loss - least) < 1e-5, run.loss .. " " .. least)
    assert.equal(run.loss, run.best)
    assert.is_true(math.abs(flow:loss(x) - run.loss) < 1e-5)
  end)

  for what, o in pairs { minibatches = { batch = 16, lr = 0.1 }, noise = { noise = 0.3, lr = 0.3 } } do
    it("are the best by the smoothed loss, with " .. what, function()
      local flow, steps, nll = nfc.compile(points), {}, {}
      o.steps, o.seed, o.on_step = 300, 3, function(s) steps[s.step], nll[s.step] = s, flow:loss(x) end
      local run = flow:train(x, o)
      local trend, least, at = smoothed(steps, 100), math.huge, nil
      for t = 1, 300 do
        if trend[t] < least then least, at = trend[t], t end
        assert.is_true(math.abs(steps[t].best - least) < 1e-9 * math.abs(least) + 2e-8)
      end
      assert.is_true(at > 2 and at < 300, "the last are as good as any: nothing is tested")
      assert.is_true(math.abs(run.loss - math.min(nll[at - 1], nll[300])) < 1e-5, run.loss .. " " .. nll[at - 1])
      assert.is_true(math.abs(flow:loss(x) - run.loss) < 1e-5)
      assert.equal(run.loss, run.best)
    end)
  end

  it("are found by patience that is not taken in by one lucky minibatch", function()
    local lucky = 0
    for seed = 1, 4 do
      local run, steps = train { steps = 3000, batch = 8, lr = 3e-3, seed = seed, patience = 150 }
      local trend = smoothed(steps, 100)
      local least, at, stop, single, single_at, single_stop = math.huge, 1, nil, math.huge, 1, nil
      for t = 1, #steps do
        if trend[t] < least - 1e-8 then least, at = trend[t], t end
        if steps[t].loss < single - 1e-8 then single, single_at = steps[t].loss, t end
        if not stop and t - at >= 150 then stop = t end
        if not single_stop and t - single_at >= 150 then single_stop = t end
      end
      assert.equal(stop or 3000, run.steps)
      assert.equal(stop ~= nil, run.exhausted)
      lucky = lucky + (single_stop and single_stop < run.steps and 1 or 0)
    end
    assert.is_true(lucky > 0, "no minibatch was lucky: nothing is tested")
  end)

  it("are the best validated ones, where rows are held out", function()
    local run, steps, flow = train { steps = 300, lr = 0.2, valid = 0.25 }
    local least = math.huge
    for t = 1, 300 do
      if steps[t].valid_loss == steps[t].valid_loss then least = math.min(least, steps[t].valid_loss) end
    end
    assert.equal(least, run.best)
    assert.is_true(math.abs(flow:loss(x) - (run.loss * 384 + run.best * 128) / 512) < 1e-5)
  end)
end)

describe("a training that fails", function()
  it("says that it diverged, exits with 65 and keeps the best weights", function()
    local dir = support.directory()
    for name, options in pairs { full = "", batch = " --batch 256" } do
      local text = support.read(points):gsub("lr = 1e%-4", "lr = 1.5"):gsub("steps = 50000, patience = 10000", "steps = 1000")
      local model = support.write(dir .. "/" .. name .. ".lua", text)
      local status, out, err = support.command(string.format("train %s -o %s/%s%s", model, dir, name, options))
      assert.equal(65, status, out .. err)
      assert.equal("", out)
      assert.is_truthy(err:find("the training diverged: its loss is", 1, true) or err:find("the loss is inf", 1, true), err)
      local _, first = support.read(dir .. "/" .. name .. "/log.csv"):match "\n(%d+),([^,]+),"
      local flow = nfc.compile(model)
      flow:load(dir .. "/" .. name .. "/weights.safetensors")
      assert.is_true(flow:loss(nfc.data.points { n = 1024, seed = 42, standardize = true }) < tonumber(first) + 1)
    end
    local flow = nfc.compile(points)
    local before = flow:loss(x)
    local ok, message = pcall(flow.train, flow, x, { steps = 1000, lr = 1.5 })
    assert.is_true(not ok and message:find("the training diverged", 1, true) ~= nil, tostring(message))
    assert.is_true(flow:loss(x) <= before + 1e-6)
  end)

  it("is no training that rises at first, as points does from some seeds for 1300 steps, by 4 nats", function()
    local dir = support.directory()
    for seed = 1, 3 do
      local status, _, err = support.command(string.format("train %s --steps 300 --seed %d -o %s/%d", points, seed, dir, seed))
      assert.equal(0, status, err)
      local log = support.read(string.format("%s/%d/log.csv", dir, seed))
      local first, last = tonumber((log:match "\n1,([^,]+)")), tonumber((log:match "\n300,([^,]+)"))
      assert.equal(last > first, err:find("no step improved on the parameters", 1, true) ~= nil, err)
    end
  end)

  it("is told at its first step where a row has no density, be it trained on or held out", function()
    local rows = {}
    for i = 1, 20 do rows[i] = { 0.2 + i / 50 } end
    rows[20][1] = 7 -- outside the base's box
    local steps = 0
    for seed = 1, 40 do
      local flow = nfc.compile(nfc.model { dim = 1, flow = { nfc.elementwise { nfc.affine {} } }, base = nfc.uniform { low = 0, high = 1 } })
      local ok, message = pcall(flow.train, flow, rows, { steps = 3, lr = 1e-6, valid = 0.1, seed = seed, on_step = function() steps = steps + 1 end })
      assert.is_false(ok)
      assert.is_truthy(message:find("at step 1: row 20 of the data has log-probability -inf", 1, true), message)
    end
    assert.equal(0, steps)
  end)
end)
