-- Training against a second implementation (reference_training.lua), in double. Protects every number of it: which rows a
-- step sees, the loss, the optimiser and each of its options, clipping, the schedule, what is validated and when, what the
-- data set, patience, and which weights are kept.
local ffi = require "ffi"
local nfc = require "nfc"
local reference = require "reference_training"
local support = require "support"

local DIM = 2
local text = [[return model { name = "t", dim = 2, precision = "double",
  flow = { standardize {}, actnorm {}, elementwise { affine { scale = "exp" } } }, train = { %s } }]]
local function compile(o, options)
  return reference.prepare(support.compile(string.format(text, o), options), DIM)
end

-- Skewed columns of unlike sizes.
local function rows(n)
  local x = {}
  for i = 1, n do x[i] = { 30 + 5 * math.sin(1.3 * i) ^ 3 + i / n, -2 + 0.01 * math.cos(2.1 * i + 0.2 * i * i / n) } end
  return x
end

local usual = { lr = 1e-3, beta1 = 0.9, beta2 = 0.999, eps = 1e-8, weight_decay = 1e-4, steps = 10000, batch = 0, patience = 0,
                valid = 0, seed = 0, clip = 0, schedule = "constant", warmup = 0, decay = 0.5, decay_steps = 1000, ema = 0, epochs = 0, freeze = "", noise = 0 }
local function with(o)
  local all = {}
  for key, value in pairs(usual) do all[key] = value end
  for key, value in pairs(o) do all[key] = value end
  return all
end

local function near(a, b) return support.is_near(a, b, 1e-10) end

-- The options as a model file says them.
local function described(o)
  local optimizer, train = {}, {}
  for _, key in ipairs { "lr", "beta1", "beta2", "eps", "weight_decay", "steps", "epochs", "batch", "patience", "valid", "seed",
                         "clip", "schedule", "warmup", "decay", "decay_steps", "ema", "freeze", "noise" } do
    local value = o[key]
    if value ~= nil then
      local list = (key == "lr" or key:find "^beta" or key == "eps" or key == "weight_decay") and optimizer or train
      list[#list + 1] = string.format(type(value) == "string" and "%s = %q" or "%s = %.17g", key, value)
    end
  end
  return string.format("optimizer = adamw { %s }, %s", table.concat(optimizer, ", "), table.concat(train, ", "))
end

-- Trains as `o` says, once in the model file; holds every step and the result to the reference.
local function compare(o, n)
  local x = rows(n or 60)
  local flow = compile(described(o))
  local want = reference.train(x, DIM, with(o))
  local steps = 0
  local run = flow:train(x, { weights = o.w, on_step = function(s)
    steps = steps + 1
    local w = want.steps[s.step] or error "more steps than there are to be"
    assert.is_true(near(s.loss, w.loss), string.format("step %d: loss %.15g, expected %.15g", s.step, s.loss, w.loss))
    assert.is_true(near(s.lr, w.lr), string.format("step %d: lr %.15g, expected %.15g", s.step, s.lr, w.lr))
    if w.valid_loss then
      assert.is_true(near(s.valid_loss, w.valid_loss), string.format("step %d: valid %.15g, expected %.15g", s.step, s.valid_loss,
                                                                 w.valid_loss))
    else
      assert.is_true(s.valid_loss ~= s.valid_loss, "a validation at step " .. s.step)
    end
  end })
  assert.equal(#want.steps, steps)
  assert.equal(#want.steps, run.steps)
  local wanted = reference.flat(want.valid[1] and want.validated or want.last, DIM)
  assert.equal(#wanted, flow.n_params)
  if want.valid[1] or o.last then
    for k = 1, #wanted do
      assert.is_true(near(flow.params[k - 1], wanted[k]), string.format("parameter %d is %.15g, expected %.15g", k,
                                                                    flow.params[k - 1], wanted[k]))
    end
  end
  if want.valid[1] then assert.is_true(near(run.best, want.best)) end
  return want, flow, run, x
end

describe("training", function()
  it("has Philox's numbers", function() -- the known answers of Random123
    assert.same({ 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 }, reference.philox(0, 0, 0, 0))
    local ours = reference.philox(0x243f6a88 + 0, 5, 7, 3)
    local other = reference.philox(0x243f6a88 + 2 ^ 32, 5, 7, 3)
    assert.is_true(ours[1] ~= other[1])
  end)

  it("has orders that are permutations, and look like random ones", function()
    for _, n in ipairs { 1, 2, 3, 4, 5, 16, 17, 1000, 4097 } do
      local seen = {}
      for _, i in ipairs(reference.order(n, 3, 1)) do
        assert.is_true(i >= 0 and i < n and not seen[i])
        seen[i] = true
      end
      assert.equal(n, #reference.order(n, 3, 1))
    end
    for _, n in ipairs { 7, 12, 33 } do -- chi^2 of where each number goes, and of which one follows it
      local rounds, places, follows = 400, {}, {}
      for k = 1, n * n do places[k], follows[k] = 0, 0 end
      for round = 1, rounds do
        local order = reference.order(n, 5, round)
        for k, i in ipairs(order) do
          places[i * n + k] = places[i * n + k] + 1
          local next = order[k % n + 1]
          follows[i * n + next + 1] = follows[i * n + next + 1] + 1
        end
      end
      local chi, pairs_chi = 0, 0
      for k = 1, n * n do
        chi = chi + (places[k] - rounds / n) ^ 2 / (rounds / n)
        if (k - 1) % n ~= math.floor((k - 1) / n) then pairs_chi = pairs_chi + (follows[k] - rounds / (n - 1)) ^ 2 / (rounds / (n - 1)) end
      end
      local free = (n - 1) ^ 2
      assert.is_true(math.abs(chi - free) < 5 * math.sqrt(2 * free), n .. ": " .. chi)
      assert.is_true(math.abs(pairs_chi - n * (n - 2)) < 5 * math.sqrt(2 * n * (n - 2)), n .. ": " .. pairs_chi)
    end
  end)

  it("checks itself: the gradient of the reference is that of central differences", function()
    local x, all = rows(20), {}
    for i = 1, 20 do all[i] = i end
    local p = reference.start(x, all, DIM)
    for j = 1, DIM do p.s[j], p.t[j], p.shift[j], p.log_std[j] = 0.3, -0.2 * j, 0.1, 0.2 end
    local _, grad = reference.loss(p, x, all, DIM)
    for name in pairs(reference.trainable) do
      for j = 1, DIM do
        local at = p[name][j]
        p[name][j] = at + 1e-6
        local above = reference.loss(p, x, all, DIM)
        p[name][j] = at - 1e-6
        local below = reference.loss(p, x, all, DIM)
        p[name][j] = at
        assert.is_true(math.abs((above - below) / 2e-6 - grad[name][j]) < 1e-8)
      end
    end
  end)

  -- One line an option, far enough from its default that ignoring it shows.
  local cases = {
    { "all rows at once", { steps = 40 } },
    { "lr", { steps = 40, lr = 3e-2 } },
    { "beta1", { steps = 40, lr = 1e-2, beta1 = 0.5 } },
    { "beta1 of 0", { steps = 20, lr = 1e-2, beta1 = 0 } },
    { "beta2", { steps = 40, lr = 1e-2, beta2 = 0.8 } },
    { "eps", { steps = 40, lr = 1e-2, eps = 0.1 } },
    { "weight_decay", { steps = 40, lr = 3e-2, weight_decay = 0.7 } },
    { "no weight_decay", { steps = 40, lr = 3e-2, weight_decay = 0 } },
    { "clip", { steps = 30, lr = 1e-2, clip = 0.01, beta1 = 0.3, eps = 0.1, batch = 7, seed = 3 } },
    { "a clip out of reach", { steps = 30, lr = 1e-2, clip = 1e6, eps = 0.1 } },
    { "cosine", { steps = 30, lr = 3e-2, schedule = "cosine" } },
    { "cosine after a warm-up", { steps = 30, lr = 3e-2, schedule = "cosine", warmup = 8 } },
    { "a warm-up beyond the end", { steps = 30, lr = 3e-2, warmup = 50 } },
    { "step", { steps = 30, lr = 3e-2, schedule = "step", decay = 0.3, decay_steps = 7, warmup = 3 } },
    { "exponential", { steps = 30, lr = 3e-2, schedule = "exponential", decay = 0.2, decay_steps = 9 } },
    { "plateau", { steps = 60, lr = 0.6, weight_decay = 1, schedule = "plateau", decay = 0.4, decay_steps = 4, seed = 2 } },
    { "plateau with validation", { steps = 90, lr = 0.6, weight_decay = 1, schedule = "plateau", decay = 0.4, decay_steps = 12, valid = 0.3, seed = 2 } },
    { "epochs", { epochs = 4, lr = 1e-2, batch = 16, steps = 3 } },
    { "epochs of all rows", { epochs = 17, lr = 1e-2, schedule = "cosine" } },
    { "ema", { steps = 40, lr = 3e-2, ema = 0.8, last = true } },
    { "ema with validation", { steps = 60, lr = 3e-2, ema = 0.95, batch = 9, valid = 0.3, seed = 3 } },
    { "noise", { steps = 40, lr = 1e-2, noise = 0.3 } },
    { "noise with minibatches and validation", { steps = 60, lr = 2e-2, noise = 0.1, batch = 9, valid = 0.3, seed = 2 ^ 40 + 3 } },
    { "freeze of a layer", { steps = 40, lr = 3e-2, weight_decay = 0.5, freeze = "3", valid = 0.3, seed = 3 } },
    { "freeze of a parameter, which does not count in the norm", { steps = 40, lr = 3e-2, clip = 0.01, eps = 0.1, freeze = "flow.3.s", last = true } },
    { "freeze of all but a parameter", { steps = 40, lr = 3e-2, freeze = "1-2,flow.3.t", ema = 0.8, last = true } },
    { "batch", { steps = 40, lr = 1e-2, batch = 16 } },
    { "a batch of one", { steps = 70, lr = 1e-2, batch = 1, seed = 5 } },
    { "a batch that divides the rows", { steps = 25, lr = 1e-2, batch = 15, seed = 4 } },
    { "a batch of more rows than there are", { steps = 20, lr = 1e-2, batch = 61 } },
    { "seed", { steps = 40, lr = 1e-2, batch = 16, seed = 12345 } },
    { "a seed of more than 32 bits", { steps = 40, lr = 1e-2, batch = 16, seed = 2 ^ 40 + 7 } },
    { "valid", { steps = 45, lr = 2e-2, valid = 0.25, seed = 2 } },
    { "valid of a row at least", { steps = 15, lr = 2e-2, valid = 0.001, seed = 2 } },
    { "valid with minibatches", { steps = 60, lr = 2e-2, valid = 0.3, batch = 8, seed = 6 } },
    { "the best validated weights, not the last", { steps = 60, lr = 0.5, weight_decay = 2, valid = 0.3, seed = 6 } },
    { "patience", { steps = 400, lr = 0.4, beta1 = 0, weight_decay = 1, valid = 0.3, patience = 25, seed = 1 } },
    { "patience with minibatches", { steps = 400, lr = 0.4, weight_decay = 1, valid = 0.3, batch = 9, patience = 20, seed = 1 } },
    { "patience of fewer steps than there are between validations", { steps = 60, lr = 2e-2, valid = 0.3, patience = 7, seed = 1 } },
    { "the same with minibatches", { steps = 60, lr = 0.4, weight_decay = 1, valid = 0.3, batch = 6, patience = 2, seed = 1 } },
    { "everything", { steps = 80, lr = 2e-2, beta1 = 0.7, beta2 = 0.9, eps = 1e-3, weight_decay = 0.3, clip = 0.4, batch = 11,
                      valid = 0.2, seed = 99, schedule = "cosine", patience = 60, ema = 0.9, warmup = 5, freeze = "flow.2.log_std", noise = 0.2 } },
  }
  for _, case in ipairs(cases) do
    it("goes step by step as by hand: " .. case[1], function() compare(case[2]) end)
  end

  -- Weights of 60 rows, a fifth of them 0, of any size.
  local function weights(scale)
    local w = {}
    for i = 1, 60 do w[i] = scale * (3 * i % 5) * (1.5 + math.sin(1.7 * i)) end
    return w
  end
  local weighted = {
    { "all rows at once", { steps = 40, lr = 1e-2, last = true, w = weights(1) } },
    { "minibatches", { steps = 70, lr = 1e-2, batch = 7, w = weights(1e5) } },
    { "a batch of one", { steps = 70, lr = 1e-2, batch = 1, seed = 5, w = weights(1) } },
    { "validation", { steps = 45, lr = 2e-2, valid = 0.25, seed = 2, w = weights(1e-280) } },
    { "minibatches and validation", { steps = 90, lr = 3e-2, batch = 9, valid = 0.3, seed = 3, w = weights(1e280), ema = 0.9, clip = 0.4 } },
    { "epochs and patience", { epochs = 40, lr = 0.4, weight_decay = 1, valid = 0.3, batch = 9, patience = 20, seed = 1, w = weights(1) } },
    { "noise", { steps = 40, lr = 1e-2, noise = 0.3, w = weights(1), batch = 12 } },
  }
  for _, case in ipairs(weighted) do
    it("goes step by step as by hand with weights: " .. case[1], function() compare(case[2]) end)
  end

  it("has a case for every option there is", function()
    local table_text = support.read(support.root .. "/runtime/option.c"):match "train_rows%[%] = (%b{})"
    local n = 0
    for key in table_text:gmatch "nf_train_options, ([%w_]+)" do
      local any = key == "members" -- of which each is trained as one flow: ensemble_spec.lua
        or key == "chunks" or key == "reduce" -- which share out the work: test_ranks.c, mpi_spec.lua
        or key == "objective" or key == "samples" or key == "replay" -- which are of targets: target_spec.lua
      for _, case in ipairs(cases) do any = any or (case[2][key] ~= nil and case[2][key] ~= usual[key]) end
      assert.is_true(any, "no case for " .. key)
      n = n + 1
    end
    assert.is_true(n >= 19)
  end)

  it("stops by patience, and not before", function()
    local o = { steps = 400, lr = 0.4, beta1 = 0, weight_decay = 1, valid = 0.3, patience = 25, seed = 1 }
    local want, _, run = compare(o)
    assert.is_true(#want.steps < 400 and #want.steps > 25)
    assert.is_true(run.exhausted)
    assert.is_false(select(3, compare(with { steps = 5, valid = 0.3, patience = 25 })).exhausted)
  end)

  it("ends at its first step where a row that is held out has no density, and names it", function()
    local flow = support.compile 'return model { name = "box", dim = 1, base = uniform { low = -4, high = 4 }, flow = { leaky_relu {} } }'
    local x = {}
    for i = 1, 50 do x[i] = { math.sin(i) } end
    x[37][1] = 1e30
    local named, steps = 0, 0
    for seed = 1, 12 do
      local ok, message = pcall(flow.train, flow, x, { steps = 50, valid = 0.4, seed = seed, on_step = function() steps = steps + 1 end })
      assert.is_false(ok)
      assert.is_truthy(message:find "the loss is inf at step 1: row 37 of the data has log%-probability %-inf", message)
      named = named + 1
    end
    assert.equal(0, steps)
    assert.equal(12, named)
  end)

  it("refuses a column of which actnorm cannot take the deviation", function()
    for _, case in ipairs { { "float", 1e36 }, { "float", 1e-36 }, { "double", 1e40 }, { "double", 1e-200 }, { "float", 1e30, true }, { "double", 1e34, true } } do
      local flow = support.compile('return model { name = "far", dim = 1, flow = { actnorm {} } }', { precision = case[1] })
      local x, square = {}, 0
      for i = 1, 200 do
        x[i] = { case[2] * math.sin(i) }
        square = square + math.sin(i) ^ 2 / 200
      end
      local ok, run = pcall(flow.train, flow, x, { steps = 200, lr = 1e-2 })
      assert.equal(case[3] or false, ok)
      if ok then -- the best gaussian's
        assert.is_true(math.abs(run.loss - (math.log(case[2]) + 0.5 * math.log(2 * math.pi * math.exp(1) * square))) < 0.02, run.loss)
      else
        assert.is_truthy(run:find "log_std: column 1 of what enters has a deviation of %d[%d.e+-]*, which its layer cannot divide by: scale the data", run)
      end
    end
  end)

  it("keeps weights that are not the last ones", function()
    local want = compare { steps = 60, lr = 0.5, weight_decay = 2, valid = 0.3, seed = 6 }
    assert.is_true(math.abs(want.validated.s[1] - want.last.s[1]) > 1e-3)
  end)

  it("sees each row once in an epoch, in an order of the epoch's and the seed's own, and no row that is held out", function()
    local epochs = {}
    for seed = 1, 2 do
      local want = compare { steps = 12, batch = 7, valid = 0.3, seed = seed }
      local held = {}
      for _, i in ipairs(want.valid) do held[i] = true end
      assert.equal(18, #want.valid)
      for epoch = 0, 1 do
        local seen, list = {}, {}
        for step = 1, 6 do
          for _, i in ipairs(want.steps[epoch * 6 + step].rows) do
            assert.is_nil(seen[i])
            assert.is_nil(held[i])
            seen[i], list[#list + 1] = true, i
          end
        end
        assert.equal(42, #list)
        epochs[#epochs + 1] = table.concat(list, " ")
      end
    end
    for i = 1, 4 do
      for j = i + 1, 4 do assert.is_true(epochs[i] ~= epochs[j]) end
    end
  end)

  it("takes its options from Lua as from the model file", function()
    local x = rows(60)
    local o = { steps = 50, lr = 2e-2, beta1 = 0.7, beta2 = 0.9, eps = 1e-3, weight_decay = 0.3, clip = 0.4, batch = 11, valid = 0.2,
                seed = 99, patience = 30 }
    local want = reference.train(x, DIM, with(o))
    local flow = compile ""
    local n = 0
    o.on_step = function(s)
      n = n + 1
      assert.is_true(near(s.loss, want.steps[s.step].loss))
    end
    flow:train(x, o)
    assert.equal(#want.steps, n)
  end)

  it("does not train what the data set, and leaves it alone the second time", function()
    local x = rows(60)
    local flow = compile ""
    flow:train(x, { steps = 30, lr = 0.1, weight_decay = 1 })
    local all = {}
    for i = 1, 60 do all[i] = i end
    local p = reference.start(x, all, DIM)
    for j = 1, DIM do
      assert.is_true(near(flow.params[j - 1], p.mean[j]))
      assert.is_true(near(flow.params[DIM + j - 1], p.std[j]))
    end
    local before = { flow.params[0], flow.params[DIM] }
    for i = 1, 60 do x[i][1] = 2 * x[i][1] + 7 end
    flow:train(x, { steps = 1 })
    assert.same(before, { flow.params[0], flow.params[DIM] })
  end)

  it("freezes what a list names, and says what there is not", function()
    local model = [[return model { name = "t", dim = 2, base = diagonal_gaussian {}, train = { %s }, flow = { actnorm {}, reverse {},
      coupling { mask = { 1, 0 }, net = mlp { hidden = { 2 } } }, coupling { mask = { 0, 1 }, net = mlp { hidden = { 2 } } } } }]]
    local x, base = rows(20), { "base.mean", "base.log_scale" }
    local function moved(freeze, in_file)
      local flow = support.compile(model:format(in_file and ("freeze = %q"):format(freeze) or ""))
      local before, names = ffi.new(flow.type .. "[?]", flow.n_params), {}
      flow:train(x, { steps = 0 }) -- what the data set
      ffi.copy(before, flow.params, flow.n_params * ffi.sizeof(flow.type))
      flow:train(x, { steps = 3, lr = 1e-3, weight_decay = 0.1, freeze = not in_file and freeze or nil })
      local t, i = ffi.new "nf_tensor", 0
      while ffi.C.nf_program_tensor(flow.program, i, t) do
        i = i + 1
        for k = tonumber(t.offset), tonumber(t.offset + math.max(1, tonumber(t.rows)) * t.cols) - 1 do
          if flow.params[k] ~= before[k] then names[ffi.string(t.name)] = true end
        end
      end
      return names
    end
    local all = moved ""
    assert.is_true(all["flow.1.mean"] and all["flow.3.net.1.weight"] and all["flow.4.net.2.bias"] and all["base.mean"])
    for list, frozen in pairs { ["1-2"] = { "flow.1" }, ["1,4"] = { "flow.1", "flow.4" }, ["flow.3.net, base.mean"] = { "flow.3.net", "base.mean" },
                                ["2-4"] = { "flow.3", "flow.4" }, ["base"] = base, ["flow.4.net.1.weight,"] = { "flow.4.net.1.weight" } } do
      for _, in_file in ipairs { false, true } do
        local seen = moved(list, in_file)
        for name in pairs(all) do
          local is = false
          for _, prefix in ipairs(frozen) do is = is or name == prefix or name:sub(1, #prefix + 1) == prefix .. "." end
          assert.equal(not is, seen[name] or false, list .. ": " .. name)
        end
      end
    end
    for list, message in pairs {
      ["5"] = "train.freeze: the flow has 4 layers, there is no 5 among them", ["0-2"] = "there is no 0-2 among them",
      ["3-2"] = "there is no 3-2 among them", ["99999999999999999999"] = "there is no 99999999999999999999 among them",
      ["1,2"] = "train.freeze: in 2 no layer has parameters", ["flow.3.nte"] = "there is no 'flow.3.nte'",
      ["flow.3.ne"] = "there is no 'flow.3.ne'", ["1-"] = "there is no '1-'", ["-1"] = "there is no '-1'", ["1 - 2"] = "there is no '1 - 2'", [",1"] = "there is no ''",
      ["base.men"] = "did you mean 'base.mean'?", [("1,"):rep(501)] = "at most 1000 characters, found 1002",
    } do
      local ok, found = pcall(moved, list, false)
      assert.is_false(ok, list)
      assert.is_truthy(found:find("training_spec.lua:%d+: train.freeze: ") and found:find(message, 1, true), found)
      ok, found = pcall(moved, list, true)
      assert.is_false(ok, list)
      assert.is_truthy(found:find "model.lua:1: train.freeze: " and found:find(message, 1, true), found)
    end
  end)

  it("has a loss and log-probabilities that are the mean of the formula's", function()
    local x = rows(37)
    local flow = compile ""
    local all, p = {}, { mean = { 1, 2 }, std = { 2, 0.5 }, shift = { 0.3, -0.1 }, log_std = { 0.2, -0.4 }, s = { 0.1, 0.6 }, t = { -1, 3 } }
    for i = 1, 37 do all[i] = i end
    for k, value in ipairs(reference.flat(p, DIM)) do flow.params[k - 1] = value end
    assert.is_true(near(flow:loss(x), (reference.loss(p, x, all, DIM))))
    assert.is_true(near(-flow:log_prob(x):mean(), (reference.loss(p, x, all, DIM))))
    local grad, value = ffi.new("double[?]", flow.n_params), ffi.new "double[1]"
    local m = nfc.matrix(x):to "double"
    local r = ffi.new("nf_rows", { n = m.rows, x = m.data, stride_x = m.cols })
    assert(ffi.C.nf_loss(flow.program, flow.params, r, value, grad, ffi.new "nf_error") == 0)
    local _, g = reference.loss(p, x, all, DIM)
    local k = 2 * DIM
    for _, name in ipairs { "shift", "log_std", "s", "t" } do
      for j = 1, DIM do
        assert.is_true(near(grad[k], g[name][j]), name)
        k = k + 1
      end
    end
  end)

  it("in float goes the same way, to its accuracy", function()
    local x = rows(60)
    local o = { steps = 60, lr = 2e-2, batch = 11, valid = 0.2, seed = 9 }
    local want = reference.train(x, DIM, with(o))
    local flow = compile(described(o), { precision = "float" })
    flow:train(x, { on_step = function(s)
      assert.is_true(math.abs(s.loss - want.steps[s.step].loss) < 2e-3)
    end })
  end)

  it("holds out some rows and takes the others, each once, over many tiles", function()
    local x = rows(3000)
    for _, o in ipairs { { valid = 0.4 }, { valid = 0.4, batch = 700 }, { valid = 0.1 } } do
      local flow, held, first = compile "", math.floor(o.valid * 3000), nil
      local run = flow:train(x, { steps = 1, lr = 1e-300, weight_decay = 0, valid = o.valid, batch = o.batch, on_step = function(s) first = s end })
      local all = flow:loss(x) -- the rate moves nothing
      assert.is_true(near(((3000 - held) * run.loss + held * first.valid_loss) / 3000, all), string.format("%g %g %g", run.loss, first.valid_loss, all))
      assert.is_true(math.abs(run.loss - first.valid_loss) > 1e-9, "the halves are alike: nothing is tested")
    end
  end)

  it("adds noise to the data of a step, each row its own, over many tiles, and none to their context", function()
    local model = [[return model { name = "c", dim = 2, context = 1, precision = "double", flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = { 3 } } } } }]]
    local x, n, order, deviation = rows(1500), 1500, {}, {}
    for i = 1, n do x[i][3], order[i] = math.sin(0.7 * i), i end
    for j = 1, 2 do
      local mean, square = 0, 0
      for i = 1, n do mean, square = mean + x[i][j] / n, square + x[i][j] ^ 2 / n end
      deviation[j] = 0.2 * math.sqrt(square - mean ^ 2)
    end
    for _, batch in ipairs { 0, 700 } do
      local flow, losses = support.compile(model), {}
      local first = nfc.matrix(x)
      local clean = flow:loss(first)
      flow:train(first, { steps = 3, batch = batch, seed = 9, noise = 0.2, lr = 1e-300, weight_decay = 0, on_step = function(s) losses[s.step] = s.loss end })
      if batch > 0 then
        for k, i in ipairs(reference.order(n, 9, 1)) do order[k] = i + 1 end
      end
      for step = 1, batch > 0 and 2 or 3 do -- of the first epoch
        local taken = batch > 0 and { unpack(order, (step - 1) * batch + 1, step * batch) } or order
        local noisy, list = reference.noisy(x, taken, 2, 9, step, deviation), {}
        for k, i in ipairs(taken) do list[k] = { noisy[i][1], noisy[i][2], x[i][3] } end
        assert.is_true(near(losses[step], flow:loss(list)), string.format("step %d: %.15g %.15g", step, losses[step], flow:loss(list)))
        assert.is_true(math.abs(losses[step] - clean) > 1e-6)
      end
    end
  end)

  it("says so where noise puts a row outside of a flow's support", function()
    local flow = support.compile 'return model { name = "box", dim = 1, base = uniform { low = -1, high = 1 }, flow = { elementwise { affine {} } } }'
    local x = {}
    for i = 1, 50 do x[i] = { math.sin(i) * 0.9 } end
    local ok, message = pcall(flow.train, flow, x, { steps = 50, noise = 0.5 })
    assert.is_false(ok)
    assert.is_truthy(message:find("the loss is inf at step 1: the noise has put a row where the flow has no density", 1, true), message)
  end)

  it("has the same bits for any number of threads", function()
    local x, losses = rows(5000), {}
    ffi.cdef "void nf_use_threads(size_t n);"
    for threads = 1, 3 do
      ffi.C.nf_use_threads(threads)
      local flow = compile ""
      losses[threads] = flow:train(x, { steps = 20, valid = 0.1, lr = 1e-2, noise = 0.1 }).loss
    end
    ffi.C.nf_use_threads(2)
    assert.equal(losses[1], losses[2])
    assert.equal(losses[1], losses[3])
  end)
end)
