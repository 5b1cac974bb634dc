-- Every flag of every command changes what it says it changes, to the value it should. Protects the command line: numbers
-- are those of reference_training.lua, formulas.lua or a hand's; a flag that --help names and this table does not fails.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local formulas = require "formulas"
local reference = require "reference_training"
local support = require "support"

reference.s, reference.t = { 0, 0 }, { 0, 0 } -- as the command starts

local function near(a, b, tolerance) return support.is_near(a, b, tolerance or 1e-10) end

local function run(status, arguments, environment)
  local code, out, err = support.command(arguments, environment)
  assert.equal(status, code, arguments .. "\n" .. err)
  return out, err
end

-- ---- files --------------------------------------------------------------------------------------------------------

-- Lines of a csv as lists of numbers, false where there is none.
local function csv(text)
  local rows = {}
  for line in text:gmatch "[^\n]+" do
    local row = {}
    for cell in (line .. ","):gmatch "([^,]*)," do row[#row + 1] = tonumber(cell) or false end
    rows[#rows + 1] = row
  end
  return rows
end

-- The tensors of a .safetensors file: { name = list of numbers }, read by its published layout.
local function tensors(path)
  local bytes = support.read(path)
  local size = ffi.cast("const uint64_t *", bytes)[0]
  local header, list = bytes:sub(9, 8 + tonumber(size)), {}
  for name, body in header:gmatch '"([^"]+)"%s*:%s*(%b{})' do
    local kind, from, to = body:match '"dtype"%s*:%s*"(F%d+)"', body:match '"data_offsets"%s*:%s*%[%s*(%d+)%s*,%s*(%d+)'
    if kind then
      local width = kind == "F64" and 8 or 4
      local at = ffi.cast(kind == "F64" and "const double *" or "const float *", ffi.cast("const char *", bytes) + 8 + tonumber(size) + tonumber(from))
      list[name] = {}
      for k = 1, (to - from) / width do list[name][k] = at[k - 1] end
    end
  end
  return list
end

-- ---- train ----------------------------------------------------------------------------------------------------------

local dir = support.directory()
local rows = {}
for i = 1, 60 do rows[i] = { 30 + 5 * math.sin(1.3 * i) ^ 3 + i / 60, -2 + 0.01 * math.cos(2.1 * i + i * i / 300) } end
nfc.matrix(rows):write(dir .. "/x.csv")
nfc.matrix({ { 1, 2 }, { 3, 5 }, { 4, 4 } }):write(dir .. "/other.csv")
local model = support.write(dir .. "/t.lua", [[return model { name = "t", dim = 2, precision = "double",
  flow = { standardize {}, actnorm {}, elementwise { affine { scale = "exp" } } }, data = csv "other.csv",
  train = { steps = 12, batch = 13, seed = 5, optimizer = adamw { lr = 1e-2 } } }]])
local usual = { steps = 12, batch = 13, seed = 5, lr = 1e-2, beta1 = 0.9, beta2 = 0.999, eps = 1e-8, weight_decay = 1e-4, patience = 0,
                valid = 0, clip = 0, schedule = "constant", warmup = 0, decay = 0.5, decay_steps = 1000, ema = 0, epochs = 0, freeze = "", noise = 0 }

-- Trains with these flags on rows and holds log.csv and, where they are the last or the best validated, the weights to the
-- reference with o.
local function trained(flags, o, environment)
  local all, out = {}, support.directory() .. "/run"
  for key, value in pairs(usual) do all[key] = value end
  for key, value in pairs(o) do all[key] = value end
  local want = reference.train(rows, 2, all)
  local plain = reference.train(rows, 2, usual)
  if next(o) then -- the option makes a difference at all
    local differs = #want.steps ~= #plain.steps or #want.valid > 0
    for k = 1, math.min(#want.steps, #plain.steps) do differs = differs or not near(want.steps[k].loss, plain.steps[k].loss, 1e-6) end
    assert.is_true(differs, flags)
  end
  local data = flags:find("-d ", 1, true) and "" or "-d " .. dir .. "/x.csv"
  local said = run(0, string.format("train %s %s %s -o %s", model, data, flags, out), environment)
  local log = csv(support.read(out .. "/log.csv"))
  assert.equal(#want.steps + 1, #log, flags)
  for k, w in ipairs(want.steps) do
    local got = log[k + 1]
    assert.equal(k, got[1])
    assert.is_true(near(got[2], w.loss), string.format("%s: step %d: loss %.15g, expected %.15g", flags, k, got[2], w.loss))
    assert.is_true(w.valid_loss == nil and got[3] == false or near(got[3], w.valid_loss), flags .. ": valid_loss")
    assert.is_true(near(got[4], w.lr), flags .. ": lr")
    assert.is_true(got[5] >= 0)
  end
  assert.equal(tostring(#want.steps), said:match "t: (%d+) steps")
  if #want.valid > 0 then
    assert.is_true(near(tonumber(said:match "best validation NLL (%-?[%d.]+)"), want.best, 1e-6))
    local got, p = tensors(out .. "/weights.safetensors"), want.validated
    for name, place in pairs { mean = "1.mean", std = "1.std", shift = "2.mean", log_std = "2.log_std", s = "3.s", t = "3.t" } do
      for j = 1, 2 do assert.is_true(near(got["flow." .. place][j], p[name][j]), flags .. ": " .. name) end
    end
  end
  return want, out
end

-- The rows of a csv in a form that is only read with a flag, and that flag.
local function in_form(name, of)
  local text = support.read(dir .. "/" .. of .. ".csv")
  local forms = { columns = { "note,v,u\n" .. text:gsub("([^,\n]+),([^\n]+)\n", "x y,%2,%1\n"), "--columns u,v" },
                  ["context-columns"] = { "v,u\n" .. text:gsub("([^,\n]+),([^\n]+)\n", "%2,%1\n"), "--columns u --context-columns v" },
                  separator = { text, "--separator ," }, header = { "u,7\n" .. text, "--header" } }
  return support.write(string.format("%s/%s_%s.csv", dir, of, name), forms[name][1]), forms[name][2]
end

-- ---- the model that is sampled and evaluated: known weights ----------------------------------------------------------

local S, T = { 0.7, -0.4 }, { -0.25, 1.5 }
local known = support.write(dir .. "/k.lua", [[return model { name = "k", dim = 2, precision = "double", base = laplace {},
  flow = { elementwise { affine { scale = "exp" } } }, data = csv "other.csv", train = { seed = 1 } }]])
local known_weights = dir .. "/k.safetensors"
do
  local flow = nfc.compile(known)
  for j = 1, 2 do flow.params[j - 1], flow.params[1 + j] = S[j], T[j] end
  flow:save(known_weights)
end
local with_context = support.write(dir .. "/c.lua", [[return model { name = "c", dim = 1, context = 2, precision = "double", base = laplace {},
  flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }]])
local context_weights = dir .. "/c.safetensors"
local W, B = { 0.5, -2 }, 0.3 -- z = x + W . context + B
do
  local flow = nfc.compile(with_context)
  assert.equal(4, flow.n_params) -- a dead weight, the bias, the context's
  flow.params[0], flow.params[1], flow.params[2], flow.params[3] = 0, B, W[1], W[2]
  flow:save(context_weights)
end

local function laplace(seed, row, j)
  local u = formulas.random(seed, row, j)
  return u > 0 and -math.log(u) or math.log(-u)
end
local function sampled(seed, row)
  local x = {}
  for j = 1, 2 do x[j] = laplace(seed, row, j - 1) * math.exp(-S[j]) - T[j] end
  return x
end
local function same_samples(text, seed, n, first)
  local got = csv(text)
  assert.equal(n, #got)
  for k = 1, n do
    local want = sampled(seed, k - 1 + (first or 0))
    for j = 1, 2 do assert.is_true(near(got[k][j], want[j]), string.format("row %d: %.15g, expected %.15g", k, got[k][j], want[j])) end
  end
end
local function log_prob(x)
  local sum = 0
  for j = 1, 2 do sum = sum + S[j] + formulas.bases.laplace((x[j] + T[j]) * math.exp(S[j])) end
  return sum
end
local function evaluated(out, list)
  local mean, square = 0, 0
  for _, x in ipairs(list) do mean = mean + log_prob(x) / #list end
  for _, x in ipairs(list) do square = square + (log_prob(x) - mean) ^ 2 end
  local got, err, n = out:match "^(%S+) %+%- (%S+) nats %(mean log%-likelihood of (%d+) rows%)\n$"
  assert.is_true(near(tonumber(got), mean), out)
  assert.is_true(near(tonumber(err), math.sqrt(square / (#list - 1) / #list), 0.06), out) -- two digits
  assert.equal(#list, tonumber(n))
end

-- The same with a target, which changes nothing of what its weights are; and what importance sampling says by its formulas.
local aimed = support.write(dir .. "/aimed.lua", (support.read(known):gsub("data = csv \"other.csv\"",
  "target = target { log_density = function(x) return -2 * abs(x[1] - 0.3) - square(x[2]) end }")))
local function aim(x) return -2 * math.abs(x[1] - 0.3) - x[2] ^ 2 end
local function integrated(out, seed, n)
  local w, sum, square = {}, 0, 0
  for k = 1, n do
    local x = sampled(seed, k - 1)
    w[k] = math.exp(aim(x) - log_prob(x))
    sum, square = sum + w[k], square + w[k] ^ 2
  end
  local log_z, err, count, ess = out:match "^log Z = (%S+) %+%- (%S+) %((%d+) rows, effective sample size (%d+), k%-hat %-?[%d.inf]+%)\n"
  assert.is_true(near(tonumber(log_z), math.log(sum / n), 1e-9), out)
  assert.is_true(near(tonumber(err), math.sqrt((n * square / sum ^ 2 - 1) / (n - 1)), 0.06), out) -- two digits
  assert.equal(n, tonumber(count))
  assert.is_true(math.abs(sum ^ 2 / square - tonumber(ess)) <= 0.5, out)
  return w, sum, tonumber(ess)
end
local integrate = "integrate " .. aimed .. " -w " .. known_weights .. " "

local sample = "sample " .. known .. " -w " .. known_weights .. " "
local eval = "eval " .. known .. " -w " .. known_weights .. " "

-- The numbers of an array in C.
local function array(text, name)
  local list = {}
  for number in text:match(name .. "%[[^%]]*%] = (%b{})"):gmatch "%-?[%d.]+[%de.+-]*" do list[#list + 1] = tonumber(number) end
  return list
end
local function emitted(flags, suffix)
  local out = support.directory()
  run(0, string.format("compile %s %s -o %s/new", known, flags, out))
  return support.read(out .. "/new/k" .. suffix), out
end

-- A description of 300 MiB, which --limits off allows; where there is no file of weights that is the next error.
local large = support.write(dir .. "/large.lua", [[local kept = {}
  for i = 1, 300 do kept[i] = ("a"):rep(2 ^ 20) .. i end
  return model { name = "large", dim = 1, flow = { elementwise { affine {} } }, data = interval { n = 9 }, train = { steps = 1 } }]])
local function limits(command, after, flags)
  return function()
    local rest = string.format("cd %s && NFC_CC=/none %s %s %s %s", support.directory(), support.nfc, command, large, flags or "")
    assert.equal(65, (support.run(rest)))
    assert.equal(65, (support.run(rest .. " --limits on")))
    local code, _, err = support.run(rest .. " --limits off")
    assert.equal(after or 0, code, err)
  end
end

-- --device: cuda needs NVIDIA's driver, for which there is nothing here; what the device does is in device_spec.lua.
local function device(command)
  return function()
    local code, _, err = support.command(command .. " --device cpu", "NFC_CUDA=/none.so")
    assert.equal(0, code, err)
    code, _, err = support.command(command .. " --device cuda", "NFC_CUDA=/none.so")
    assert.equal(74, code)
    assert.is_truthy(err:find("NVIDIA's driver, which NFC_CUDA names, cannot be opened", 1, true), err)
  end
end

-- ---- the table ------------------------------------------------------------------------------------------------------

local table_of = {}

table_of.train = {
  data = function() trained("", {}) end, -- the model's own would be other.csv
  steps = function() trained("--steps 7", { steps = 7 }) end,
  epochs = function()
    trained("--epochs 2", { epochs = 2 })
    trained("--epochs 2 --steps 7", { epochs = 2 })
    local text = support.read(model):gsub("steps = 12", "epochs = 9")
    local own = support.write(dir .. "/epochs.lua", text)
    assert.is_truthy(run(0, string.format("train %s -d %s/x.csv -o %s/run", own, dir, support.directory())):find("t: 36 steps", 1, true))
    assert.is_truthy(run(0, string.format("train %s -d %s/x.csv --steps 7 -o %s/run", own, dir, support.directory())):find("t: 7 steps", 1, true))
  end,
  warmup = function() trained("--warmup 5", { warmup = 5 }) end,
  decay = function() trained("--schedule step --decay 0.25 --decay-steps 5", { schedule = "step", decay = 0.25, decay_steps = 5 }) end,
  ["decay-steps"] = function() trained("--schedule exponential --decay-steps 6", { schedule = "exponential", decay_steps = 6 }) end,
  ema = function() trained("--ema 0.9 --valid 0.25 --lr 0.03", { ema = 0.9, valid = 0.25, lr = 0.03 }) end,
  noise = function() trained("--noise 0.25", { noise = 0.25 }) end,
  freeze = function() trained("--freeze 2,flow.3.s --valid 0.25 --lr 0.03", { freeze = "2,flow.3.s", valid = 0.25, lr = 0.03 }) end,
  batch = function() trained("--batch 9", { batch = 9 }) end,
  seed = function() trained("--seed 1234567890123", { seed = 1234567890123 }) end,
  members = function() -- ensemble_spec.lua has the rest
    local _, second = trained("--seed 6", { seed = 6 })
    local out = support.directory()
    run(0, string.format("train %s -d %s/x.csv --members 2 -o %s/run", model, dir, out))
    assert.equal(support.read(second .. "/weights.safetensors"), support.read(out .. "/run/member-2/weights.safetensors"))
    assert.equal(2 * #tensors(second .. "/weights.safetensors")["flow.3.s"], #tensors(out .. "/run/weights.safetensors")["flow.3.s"])
  end,
  lr = function() trained("--lr 0.03", { lr = 0.03 }) end,
  schedule = function() trained("--schedule cosine", { schedule = "cosine" }) end,
  ["weight-decay"] = function() trained("--weight-decay 0.8", { weight_decay = 0.8 }) end,
  patience = function() trained("--patience 30 --steps 300 --valid 0.3 --lr 0.3", { patience = 30, steps = 300, valid = 0.3, lr = 0.3 }) end,
  clip = function() trained("--clip 0.02", { clip = 0.02 }) end,
  valid = function() trained("--valid 0.25", { valid = 0.25 }) end,
  threads = function() -- as many as asked for, and the same bits
    local list = {}
    for threads = 1, 3 do
      local _, out = trained("--threads " .. threads, {})
      list[threads] = support.read(out .. "/weights.safetensors")
    end
    assert.equal(list[1], list[2])
    assert.equal(list[1], list[3])
    run(64, "train " .. model .. " --threads 0")
  end,
  jit = function() -- cc leaves objects in its cache, tcc none
    for _, tier in ipairs { "cc", "tcc" } do
      local cache = support.directory()
      trained("--jit " .. tier, {}, "XDG_CACHE_HOME=" .. cache)
      assert.equal(tier == "cc", support.run("ls " .. cache .. "/nfc/*.so") == 0)
    end
    local cache = support.directory()
    for batch, tier in pairs { [1] = "tcc", [0] = "cc" } do -- auto: by the rows of all steps, though patience ends them at once
      local out = support.directory() .. "/run"
      run(0, ("train %s -d %s/x.csv --steps 10000000 --batch %d --patience 1 --lr 1e-30 -o %s"):format(model, dir, batch, out), "XDG_CACHE_HOME=" .. cache)
      assert.is_truthy(support.read(out .. "/run.json"):find('"tier":%s*"' .. tier .. '"'), batch)
    end
  end,
  force = function() -- without it a finished run stays as it is
    local _, out = trained("", {})
    local before = support.read(out .. "/weights.safetensors")
    local again = string.format("train %s -d %s/x.csv --steps 3 -o %s", model, dir, out)
    local code = support.command(again)
    assert.is_true(code == 64 or code == 65 or code == 74)
    assert.equal(before, support.read(out .. "/weights.safetensors"))
    run(0, again .. " --force")
    assert.is_true(before ~= support.read(out .. "/weights.safetensors"))
    assert.equal(4, #csv(support.read(out .. "/log.csv")))
  end,
  resume = function() -- twelve steps and five more are seventeen
    local more = string.format("train %s -d %s/x.csv --steps 17 -o ", model, dir)
    local _, out = trained("", {})
    run(0, more .. out .. " --resume")
    run(0, more .. out .. "-whole")
    assert.equal(support.read(out .. "-whole/weights.safetensors"), support.read(out .. "/weights.safetensors"))
  end,
  checkpoint = function() -- what --resume needs is saved while it trains, or not
    for interval, saved in pairs { ["0.001"] = true, ["1000"] = false } do
      local out = support.directory() .. "/run"
      support.run(string.format("timeout -s KILL 20 %s train %s --jit tcc --steps 1000000000 --checkpoint %s -o %s & pid=$!; for i in $(seq 500); do "
        .. "test -e %s/%s && break; sleep 0.02; done; sleep 0.3; kill -KILL $(ps -o pid= --ppid $pid); wait", support.nfc, model, interval, out, out,
        saved and "checkpoint.safetensors" or "log.csv"))
      assert.equal(saved, support.exists(out .. "/checkpoint.safetensors"))
    end
    run(64, "train " .. model .. " --checkpoint -1")
  end,
  ["checkpoint-steps"] = function() -- after these steps and, as the clock stands almost still, no others
    local out = support.directory() .. "/run"
    local program = string.format("train %s -d %s/x.csv --jit tcc --batch 0 --seed 3 -o %s", model, dir, out)
    support.run(string.format("ASAN_OPTIONS=$ASAN_OPTIONS:verify_asan_link_order=0 NFC_CLOCK=0.0001 LD_PRELOAD=%s %s %s --steps 1000000000 --checkpoint-steps 700 "
      .. ">/dev/null 2>&1 & pid=$!; for i in $(seq 500); do test -e %s/checkpoint.safetensors && break; sleep 0.02; done; kill -KILL $pid; wait",
      support.nfc:gsub("nfc$", "tests/fault.so"), support.nfc, program, out))
    local step = tensors(out .. "/checkpoint.safetensors").standing[1]
    assert.is_true(step > 0 and step % 700 == 0, step)
    run(0, program .. " --resume --steps " .. step + 5)
    run(0, program .. "-whole --steps " .. step + 5)
    assert.equal(support.read(out .. "-whole/weights.safetensors"), support.read(out .. "/weights.safetensors"))
    run(64, "train " .. model .. " --checkpoint-steps 0.5")
  end,
  weights = function() -- what the data have set stays: here it is of other data
    local _, out = trained("", {})
    local first = run(0, string.format("train %s -d %s/other.csv --steps 0 -w %s/weights.safetensors -o %s/same", model, dir, out, out))
    assert.is_truthy(first:find("t: 0 steps", 1, true))
    assert.same(tensors(out .. "/weights.safetensors"), (tensors(out .. "/same/weights.safetensors")))
    run(65, string.format("train %s -d %s/x.csv -w %s/x.csv -o %s/wrong", model, dir, dir, out))
    assert.is_false(support.exists(out .. "/wrong/log.csv"))
  end,
  quiet = function() -- a line every five seconds otherwise
    local program = string.format("train %s -d %s/x.csv --jit tcc --steps 300000 -o ", model, dir)
    for flags, lines in pairs { [""] = true, [" --quiet"] = false } do
      local _, _, err = support.run(string.format("ASAN_OPTIONS=$ASAN_OPTIONS:verify_asan_link_order=0 NFC_CLOCK=100 LD_PRELOAD=%s %s %s%s/run%s",
        support.nfc:gsub("nfc$", "tests/fault.so"), support.nfc, program, support.directory(), flags))
      assert.equal(lines, err:find("step %d+/300000  loss") ~= nil)
      if not lines then assert.equal("", err) end
    end
  end,
  ["log-json"] = function()
    local out = run(0, string.format("train %s -d %s/x.csv --valid 0.25 --log-json -o %s/run", model, dir, support.directory()))
    local plain = trained("--valid 0.25", { valid = 0.25 })
    local n = 0
    for step, loss, valid, lr in out:gmatch '{"step": (%d+), "loss": ([%d.e+-]+), "valid_loss": ([%w.+-]+), "best": [%w.+-]+, "lr": ([%d.e+-]+), "seconds": [%d.]+}\n' do
      n = n + 1
      local want = plain.steps[n]
      assert.equal(n, tonumber(step))
      assert.is_true(near(tonumber(loss), want.loss) and near(tonumber(lr), want.lr))
      assert.is_true(valid == "null" and not want.valid_loss or near(tonumber(valid), want.valid_loss))
    end
    assert.equal(12, n)
    assert.is_truthy(out:find '\n{"model": "t", "steps": 12, "loss": [%d.e+-]+, "best": [%d.e+-]+, "seconds": [%d.]+, "interrupted": false, "exhausted": false}\n$')
  end,
  limits = limits "train",
  device = function() device(string.format("train %s -d %s/x.csv --steps 1 --force -o %s/run", model, dir, support.directory()))() end,
  o = function()
    local _, out = trained("", {})
    for _, name in ipairs { "log.csv", "weights.safetensors", "t.lua" } do assert.is_true(support.exists(out .. "/" .. name)) end
    assert.equal(support.read(model), support.read(out .. "/t.lua"))
  end,
}

-- Trains towards a target, from which the flow is a shift and no scale away; returns the losses that the log has.
local function towards(flags)
  local out = support.directory() .. "/run"
  local shifted = support.write(dir .. "/shifted.lua", [[return model { name = "shifted", dim = 1, precision = "double", base = laplace {},
    target = target { log_density = function(x) return -abs(x - 1) - math.log(2) end }, flow = { elementwise { affine { scale = "exp" } } },
    train = { steps = 6, samples = 40, seed = 3, optimizer = adamw { lr = 0.05, weight_decay = 0 } } }]])
  run(0, string.format("train %s --data %s/one.csv %s -o %s", shifted, dir, flags, out))
  local losses = {}
  for k, line in ipairs(csv(support.read(out .. "/log.csv"))) do losses[k - 1] = line[2] end
  return losses
end
nfc.matrix({ { 1 }, { 2 }, { 5 } }):write(dir .. "/one.csv")
local function first_rows(n) -- of the first step, by the seed and the step
  local w, x = reference.philox(3, 0, 0, 17), {}
  for k = 1, n do x[k] = laplace({ w[2], w[1] }, k - 1, 0) end
  return x
end
local function first_loss(kind, n)
  local x, loss, sum, square, scores = first_rows(n), 0, 0, 0, 0
  for k = 1, n do
    scores = scores + (0 < x[k] and x[k] < 1 and 4 or 0) / n -- slopes of -|x| and of -|x - 1|
    local log_w = -math.abs(x[k] - 1) + math.abs(x[k])
    if kind == "reverse_kl" then loss = loss - log_w / n end
    if kind == "forward_kl" then loss = loss + math.exp(log_w) * log_w end
    sum, square = sum + math.exp(log_w), square + math.exp(2 * log_w)
  end
  return kind == "fisher" and scores or kind == "reverse_kl" and loss or kind == "forward_kl" and loss / sum - math.log(sum / n) or n * square / sum ^ 2 - 1
end
table_of.train.objective = function()
  for _, kind in ipairs { "reverse_kl", "forward_kl", "variance", "fisher" } do
    assert.is_true(near(towards("--objective " .. kind)[1], first_loss(kind, 40), 1e-9), kind)
  end
  local nll = 0
  for _, x in ipairs { 1, 2, 5 } do nll = nll + (x + math.log(2)) / 3 end
  for _, kind in ipairs { "auto", "likelihood" } do assert.is_true(near(towards("--objective " .. kind)[1], nll)) end
end
table_of.train.samples = function() assert.is_true(near(towards("--objective variance --samples 7")[1], first_loss("variance", 7), 1e-9)) end
table_of.train.chunks = function() -- 4000 rows are 16 tiles and more: cut in other ways, their sums are rounded in others
  local out = {}
  for i, flags in ipairs { "", "--chunks 32", "--chunks 1", "--chunks 5" } do
    local at = support.directory() .. "/run"
    run(0, string.format("train %s --steps 20 %s -o %s", support.write(dir .. "/chunks.lua", [[return model { name = "chunks", dim = 2, precision = "double",
      flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } }, data = points { n = 4000, standardize = true } }]]), flags, at))
    out[i] = tensors(at .. "/weights.safetensors")
  end
  local same, differ = 0, { [3] = 0, [4] = 0 }
  for name, list in pairs(out[1]) do
    for k, v in ipairs(list) do
      assert.equal(v, out[2][name][k])
      same = same + 1
      for i = 3, 4 do
        assert.is_true(near(v, out[i][name][k], 1e-9))
        differ[i] = differ[i] + (v ~= out[i][name][k] and 1 or 0)
      end
    end
  end
  assert.is_true(same > 10 and differ[3] > 0 and differ[4] > 0)
end
table_of.train.reduce = function() -- with one process nothing; with three, whose sums an allreduce adds in another order, the last bits
  local path = support.write(dir .. "/reduce.lua", [[return model { name = "reduce", dim = 2, precision = "double",
    flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } }, data = points { n = 4000, standardize = true } }]])
  local function weights(ranks, flags)
    local at = support.directory() .. "/run"
    local code, _, err = support.run(support.mpi .. support.mpirun(ranks, ("train %s --steps 20 %s -o %s"):format(path, flags, at)))
    assert.equal(0, code, err)
    return tensors(at .. "/weights.safetensors")
  end
  local one, same, differ = weights(1, ""), 0, 0
  local exact, fast, alone = weights(3, "--reduce exact"), weights(3, "--reduce fast"), weights(1, "--reduce fast")
  for name, list in pairs(one) do
    for k, v in ipairs(list) do
      assert.equal(v, exact[name][k])
      assert.equal(v, alone[name][k])
      assert.is_true(near(v, fast[name][k], 1e-9))
      same, differ = same + 1, differ + (v ~= fast[name][k] and 1 or 0)
    end
  end
  assert.is_true(same > 10 and differ > 0)
end
table_of.train.replay = function() -- steps 1 and 4 are over new rows, those between over rows of step 1
  local plain, replayed = towards "--objective forward_kl --lr 1e-9", towards "--objective forward_kl --lr 1e-9 --replay 2"
  for k = 1, 6 do assert.equal(k == 1 or k == 4, near(plain[k], replayed[k], 1e-6), k) end
end

for _, name in ipairs { "columns", "separator", "header" } do
  table_of.train[name] = function()
    local path, flag = in_form(name, "x")
    trained("-d " .. path .. " " .. flag, {})
    run(65, string.format("train %s -d %s %s -o %s/run", model, path, name == "separator" and "--separator tab" or "", support.directory()))
  end
end
table_of.train["weights-column"] = function()
  local w, lines = {}, { "u,w,v" }
  for i, row in ipairs(rows) do
    w[i] = i % 4 * 0.5
    lines[i + 1] = string.format("%.17g,%.17g,%.17g", row[1], w[i], row[2])
  end
  local path = support.write(dir .. "/weighted.csv", table.concat(lines, "\n") .. "\n")
  trained("-d " .. path .. " --weights-column w", { w = w })
  trained("-d " .. path .. " --columns 1,3 --weights-column 2", { w = w })
  run(65, string.format("train %s -d %s -o %s/run", model, path, support.directory()))
end
table_of.train["context-columns"] = function()
  local given = support.write(dir .. "/given.lua", [[return model { name = "given", dim = 1, context = 1, precision = "double",
    flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } }, train = { steps = 5 } }]])
  local path, flag = in_form("context-columns", "x")
  local losses = {}
  for _, how in ipairs { dir .. "/x.csv", path .. " " .. flag, path .. " --context-columns 1", path } do
    losses[#losses + 1] = run(0, string.format("train %s -d %s -o %s/run", given, how, support.directory())):match "training NLL (%S+)"
  end
  assert.equal(losses[1], losses[2])
  assert.equal(losses[1], losses[3])
  assert.is_true(losses[1] ~= losses[4])
end

table_of.compile = {
  target = function()
    local text, out = emitted("--target cuda", ".cu")
    assert.is_truthy(text:find("static __global__ void", 1, true))
    assert.is_truthy(support.read(out .. "/new/k.h"):find("cudaError_t k_forward(const double *params, size_t n, const double *x, double *z, double *ldj, void *work, cudaStream_t stream);", 1, true))
    assert.is_false(support.exists(out .. "/new/k.c"))
    assert.equal((emitted("", ".c")), (emitted("--target c", ".c")))
    assert.is_nil(emitted("--target c", ".h"):find("cuda", 1, true))
  end,
  limits = limits "compile",
  inference = function()
    for _, name in ipairs { "k_loss", "k_init", "k_adamw" } do
      assert.is_truthy(emitted("", ".h"):find(name, 1, true))
      assert.is_nil(emitted("--inference", ".h"):find(name, 1, true))
      assert.is_nil(emitted("--inference", ".c"):find(name, 1, true))
    end
    assert.is_truthy(emitted("--inference", ".h"):find("k_sample", 1, true))
  end,
  entries = function()
    local header = emitted("--entries sample", ".h")
    assert.is_truthy(header:find("k_sample(", 1, true))
    assert.is_nil(header:find("k_forward(", 1, true))
  end,
  o = function()
    local _, out = emitted("", ".h")
    for _, suffix in ipairs { ".c", ".h", ".json" } do assert.is_true(support.exists(out .. "/new/k" .. suffix)) end
  end,
  precision = function()
    assert.is_truthy(emitted("", ".h"):find "const double %*params")
    local header = emitted("--precision float", ".h")
    assert.is_truthy(header:find "const float %*params")
    assert.is_nil(header:find "const double %*")
    assert.equal("float", emitted("--precision float", ".json"):match '"precision":%s*"(%w+)"')
  end,
  weights = function() -- each in its place, to the bit
    assert.is_nil(emitted("", ".h"):find "k_weights")
    assert.same({ S[1], S[2], T[1], T[2] }, array(emitted("--weights " .. known_weights, ".c"), "k_weights"))
  end,
}

table_of.sample = {
  limits = limits("sample", 74),
  device = device(sample .. "-n 7"),
  n = function() same_samples(run(0, sample .. "-n 7"), 0, 7) end,
  seed = function() same_samples(run(0, sample .. "-n 7 --seed 4294967299"), 4294967299, 7) end,
  first = function() same_samples(run(0, sample .. "-n 7 --first 1000"), 0, 7, 1000) end,
  weights = function() -- not the first ones
    assert.is_true(nfc.compile(known).params[0] ~= S[1])
    same_samples(run(0, sample .. "-n 3"), 0, 3)
  end,
  o = function()
    for _, kind in ipairs { "csv", "npy" } do
      run(0, sample .. "-n 5 -o " .. dir .. "/out." .. kind)
      local m = nfc.data[kind] { dir .. "/out." .. kind, type = "double" }
      for k = 1, 5 do
        for j = 1, 2 do assert.is_true(near(m[k][j], sampled(0, k - 1)[j])) end
      end
    end
    run(0, sample .. "-n 5 -o " .. dir .. "/out.tsv")
    assert.is_truthy(support.read(dir .. "/out.tsv"):find "^[^\t\n]+\t[^\t\n]+\n")
  end,
  context = function()
    nfc.matrix({ { 1, 2 }, { -3, 0.5 }, { 4, 4 } }):write(dir .. "/context.csv")
    local got = csv(run(0, "sample " .. with_context .. " -w " .. context_weights .. " -n 3 --context " .. dir .. "/context.csv"))
    for k, c in ipairs { { 1, 2 }, { -3, 0.5 }, { 4, 4 } } do
      assert.is_true(near(got[k][1], laplace(0, k - 1, 0) - W[1] * c[1] - W[2] * c[2] - B))
    end
  end,
  layers = function() -- the base's rows, then behind the only layer
    local got = csv(run(0, sample .. "-n 4 --layers --seed 3"))
    assert.equal(8, #got)
    for k = 1, 4 do
      local x = sampled(3, k - 1)
      for j = 1, 2 do
        assert.is_true(near(got[k][j + 1], laplace(3, k - 1, j - 1)))
        assert.is_true(near(got[4 + k][j + 1], x[j]))
      end
      assert.same({ 0, 1 }, { got[k][1], got[4 + k][1] })
    end
  end,
  ["log-prob"] = function() -- behind the rows, which are the same
    local got = csv(run(0, sample .. "-n 4 --log-prob --seed 3"))
    assert.equal(4, #got)
    for k = 1, 4 do
      local x = sampled(3, k - 1)
      for j = 1, 2 do assert.is_true(near(got[k][j], x[j])) end
      assert.is_true(near(got[k][3], log_prob(x)))
    end
  end,
}

table_of.integrate = {
  limits = limits("integrate", 74),
  n = function() integrated(run(0, integrate .. "-n 500"), 0, 500) end,
  seed = function() integrated(run(0, integrate .. "-n 300 --seed 4294967299"), 4294967299, 300) end,
  weights = function() integrated(run(0, integrate .. "-n 300"), 0, 300) end,
  points = function() -- the values of both: target_spec and sobol_spec
    integrated(run(0, integrate .. "-n 300 --points random"), 0, 300)
    local flow = nfc.compile(aimed)
    flow:load(known_weights)
    local log_z = tonumber(run(0, integrate .. "-n 300 --points sobol"):match "^log Z = (%S+)")
    assert.is_true(near(log_z, flow:integrate { n = 300, points = "sobol" }.log_z, 1e-9))
    run(64, integrate .. "-n 31 --points sobol")
  end,
  o = function() -- as many as the effective sample size
    for _, kind in ipairs { "csv", "npy" } do
      local path = dir .. "/integrated." .. kind
      local _, _, ess = integrated(run(0, integrate .. "-n 300 -o " .. path), 0, 300)
      assert.equal(ess, nfc.data[kind](path).rows)
    end
    local out, err = run(0, integrate .. "-n 300 -o -")
    integrated(err, 0, 300)
    assert.equal(2, #csv(out)[1])
    local named, trained_on = support.write(dir .. "/named.csv", "height,age\n1,2\n3,5\n4,4\n"), support.directory() .. "/run"
    run(0, ("train %s -d %s --steps 1 -o %s"):format(aimed, named, trained_on))
    out = run(0, ("integrate %s -w %s/weights.safetensors -n 300 -o -"):format(aimed, trained_on))
    assert.equal("height,age", out:match "^[^\n]*")
  end,
  rows = function() -- each about as often as its weight says
    local w, sum = integrated(run(0, integrate .. "-n 300 --rows 1000 -o " .. dir .. "/rows.npy"), 0, 300)
    local x, at = nfc.data.npy(dir .. "/rows.npy"), 1
    assert.equal(1000, x.rows)
    for k = 1, 300 do
      local own, times = sampled(0, k - 1), 0
      while at <= 1000 and near(x[at][1], own[1]) and near(x[at][2], own[2]) do times, at = times + 1, at + 1 end
      assert.is_true(math.abs(times - 1000 * w[k] / sum) < 1.001)
    end
    assert.equal(1001, at)
    run(64, integrate .. "--rows 5")
  end,
}
local aimed_c = support.write(dir .. "/aimed_c.lua", (support.read(with_context):gsub("base = laplace {},",
  "%0 target = target { log_density = function(x, c) return -abs(x + c[1] - 2 * c[2]) end },")))
local integrate_c = "integrate " .. aimed_c .. " -w " .. context_weights .. " -n 2000 "
table_of.integrate.context = function()
  local x, sum = {}, 0
  for k = 1, 2000 do
    local z = laplace(0, k - 1, 0)
    x[k] = z - W[1] * 3 - W[2] * 4 - B
    sum = sum + math.exp(-math.abs(x[k] + 3 - 8) + math.abs(z) + math.log(2)) / 2000
  end
  local log_z = tonumber(run(0, integrate_c .. "--context 3,4"):match "^log Z = (%S+)")
  assert.is_true(near(log_z, math.log(sum), 1e-9))
  run(64, integrate_c)
  run(64, integrate .. "--context 3,4")
  run(65, integrate_c .. "--context " .. support.write(dir .. "/two_contexts.csv", "3,4\n5,6\n"))
end

table_of.eval = {
  limits = limits("eval", 74),
  device = device(eval .. "-d " .. dir .. "/x.csv"),
  data = function()
    evaluated(run(0, eval .. "-d " .. dir .. "/x.csv"), rows)
    evaluated(run(0, eval), { { 1, 2 }, { 3, 5 }, { 4, 4 } })
    local both = { { 1, 2 }, { 3, 5 }, { 4, 4 } }
    for i, row in ipairs(rows) do both[i + 3] = row end
    evaluated(run(0, eval .. "-d " .. dir .. "/other.csv -d " .. dir .. "/x.csv"), both)
  end,
  weights = function() evaluated(run(0, eval .. "-d " .. dir .. "/x.csv"), rows) end,
  o = function()
    for _, kind in ipairs { "csv", "npy" } do
      run(0, eval .. "-d " .. dir .. "/x.csv -o " .. dir .. "/lp." .. kind)
      local m = nfc.data[kind] { dir .. "/lp." .. kind, type = "double" }
      assert.equal(60, m.rows)
      for k = 1, 60 do assert.is_true(near(m[k][1], log_prob(rows[k]))) end
    end
    local out, err = run(0, eval .. "-d " .. dir .. "/x.csv -o -")
    assert.equal(60, #csv(out))
    evaluated(err, rows)
  end,
}

table_of.bench = {
  json = function()
    local out = run(0, "bench " .. known .. " --json --rows 3 --threads 1", "NFC_CC=/none")
    for _, key in ipairs { "model", "nfc", "cpu", "isa", "compile_ms", "entries" } do assert.is_truthy(out:find('"' .. key .. '":', 1, true)) end
    assert.equal("k", out:match '"model":%s*"(%w+)"')
    local seen = {}
    for entry, rows_of, threads, us, ns in out:gmatch '"entry":%s*"([%w_]+)",%s*"tier":%s*"tcc",%s*"rows":%s*(%d+),%s*"threads":%s*(%d+),%s*"us":%s*([%d.e+-]+),%s*"ns_per_row":%s*([%d.e+-]+)' do
      seen[#seen + 1] = entry
      assert.same({ "3", "1" }, { rows_of, threads })
      assert.is_true(tonumber(us) > 0.005 and tonumber(us) < 2000, entry .. ": " .. us) -- of one call with three rows
      assert.is_true(near(tonumber(ns), tonumber(us) * 1000 / 3, 1e-6))
    end
    assert.same({ "train_step", "loss", "forward", "inverse", "log_prob", "score", "sample" }, seen)
  end,
}
table_of.bench.limits = limits("bench", 0, "--rows 1")
table_of.bench.device = device("bench " .. model .. " --rows 1")
table_of.bench.rows, table_of.bench.threads = table_of.bench.json, table_of.bench.json

-- nfc import of a flow with these flags into a folder of its own; the folder, and what is written there as NAME.lua.
local function imported(name, flags, file)
  local out = support.directory()
  run(0, string.format("import %s/tests/reference/import/%s -o %s %s", support.root, file or "zuko_nsf.pt", out, flags))
  return support.read(out .. "/" .. name .. ".lua"), out
end
table_of.import = {
  limits = function()
    local wide = support.root .. "/tests/reference/import/zuko_maf.pt --limits "
    for _, value in ipairs { "on", "off" } do run(0, "import " .. wide .. value .. " -o " .. support.directory()) end
    run(64, "import " .. wide .. "none -o " .. support.directory())
  end,
  o = function()
    local _, out = imported("zuko_nsf", "")
    for _, suffix in ipairs { ".lua", ".safetensors" } do assert.is_true(support.exists(out .. "/zuko_nsf" .. suffix)) end
  end,
  from = function()
    imported("zuko_nsf", "--from zuko")
    local as_sbi, as_nflows = imported("sbi_nsf", "--from sbi", "sbi_nsf.pt"), imported("sbi_nsf", "--from nflows", "sbi_nsf.pt")
    assert.is_truthy(as_sbi:find("bound = 3", 1, true))
    assert.is_truthy(as_nflows:find("bound = 1", 1, true))
    imported("normflows_spline", "--from normflows", "normflows_spline.pt")
    run(64, string.format("import %s --from nobody -o %s", model, dir))
  end,
  config = function()
    local text = imported("zuko_nsf", "--config activation=tanh,bound=4.5,slope=0.01")
    for _, words in ipairs { 'activation = "tanh"', "bound = 4.5", "min_slope = 0.01" } do assert.is_truthy(text:find(words, 1, true), text) end
    assert.is_truthy(imported("zuko_nsf", ""):find('activation = "relu"', 1, true))
  end,
  name = function() assert.is_truthy(imported("mine", "--name mine"):find('name = "mine"', 1, true)) end,
  compile = function()
    local _, out = imported("zuko_nsf", "--compile")
    assert.is_truthy(support.read(out .. "/zuko_nsf.c"):find("const float zuko_nsf_weights[", 1, true))
    _, out = imported("zuko_nsf", "")
    assert.is_false(support.exists(out .. "/zuko_nsf.c"))
  end,
  force = function()
    local _, out = imported("zuko_nsf", "")
    local again = string.format("import %s/tests/reference/import/zuko_nsf.pt --config bound=3 -o %s", support.root, out)
    run(74, again)
    assert.is_nil(support.read(out .. "/zuko_nsf.lua"):find("bound = 3", 1, true))
    run(0, again .. " --force")
    assert.is_truthy(support.read(out .. "/zuko_nsf.lua"):find("bound = 3", 1, true))
  end,
}

-- nfc export of the model t with these flags and the weights of a training with this seed: what is printed; the weights, the file.
local function exported(flags, seed)
  local out = support.directory()
  run(0, string.format("train %s --steps 3 --seed %d -o %s/run", model, seed or 1, out))
  local printed = run(0, string.format("export %s -w %s/run/weights.safetensors -o %s/t.npz %s", model, out, out, flags))
  return printed, tensors(out .. "/run/weights.safetensors"), support.read(out .. "/t.npz")
end
table_of.export = {
  limits = limits("export", 74, "--to raw -o " .. dir .. "/none.raw"),
  weights = function()
    for seed = 1, 2 do
      local _, saved, file = exported("--to raw", seed)
      local numbers = ffi.cast("const double *", file) -- mean, std, mean, log_std, s and t, of two features
      for k = 1, 2 do assert.same({ saved["flow.1.mean"][k], saved["flow.3.t"][k] }, { numbers[k - 1], numbers[k + 9] }) end
    end
  end,
  to = function()
    for to, begins in pairs { raw = "", npz = "PK", zuko = "PK", nflows = "PK", normflows = "PK", flowjax = "PK" } do
      local printed, _, file = exported("--to " .. to)
      assert.equal(begins, file:sub(1, #begins))
      assert.equal(begins == "PK" and to ~= "npz", printed:find("as a flow of " .. to, 1, true) ~= nil)
    end
    run(64, "export " .. model .. " --to nobody")
  end,
}
table_of.export.o = table_of.export.weights

-- A run of the model t, trained when a row first asks for it: rows come in any order.
local function drawn()
  if not support.exists(dir .. "/drawn/run.json") then run(0, "train " .. model .. " -o " .. dir .. "/drawn") end
  return dir .. "/drawn"
end
-- nfc plot of that run with these flags: the files that it says it has written.
local function plotted(flags, status)
  local list = {}
  for path in run(status or 0, string.format("plot %s %s", drawn(), flags)):gmatch "[^\n]+" do list[#list + 1] = path end
  return list
end
table_of.train.plot = function()
  assert.is_truthy(run(0, string.format("train %s --plot -o %s/pictured", model, dir)):find("/pictured/plots/data.png\n", 1, true))
end
table_of.plot = {
  limits = function()
    for _, value in ipairs { "on", "off" } do plotted("--only loss --limits " .. value) end
    plotted("--limits none", 64)
  end,
  terminal = function() assert.is_truthy(plotted("--terminal")[1]:find "^ +data +samples$") end,
  only = function() assert.same({ dir .. "/drawn/plots/data.png", dir .. "/drawn/plots/loss.png" }, plotted "--only loss,data") end,
  format = function()
    for format, begins in pairs { png = "\137PNG", svg = "<?xml", pdf = "%PDF" } do
      local path = plotted("--only loss --format " .. format)[1]
      assert.equal(dir .. "/drawn/plots/loss." .. format, path)
      assert.equal(begins, support.read(path):sub(1, #begins))
    end
  end,
  style = function()
    for style, paper in pairs { light = "ffffff", dark = "14171a" } do
      assert.is_truthy(support.read(plotted("--only loss --format svg --style " .. style)[1]):find(paper, 1, true))
    end
  end,
  data = function()
    local own = support.read(plotted("--only data --format svg")[1])
    assert.is_true(own ~= support.read(plotted("--only data --format svg --data " .. dir .. "/x.csv")[1]))
    assert.equal(own, support.read(plotted("--only data --format svg --data " .. dir .. "/other.csv")[1]))
  end,
}

for _, name in ipairs { "columns", "separator", "header" } do
  table_of.eval[name] = function()
    local path, flag = in_form(name, "other")
    assert.equal(run(0, eval .. "-d " .. dir .. "/other.csv"), (run(0, eval .. "-d " .. path .. " " .. flag)))
    run(65, eval .. "-d " .. path .. (name == "separator" and " --separator tab" or ""))
  end
  table_of.plot[name] = function()
    local path, flag = in_form(name, "other")
    assert.equal(support.read(plotted("--only data --format svg")[1]),
                 support.read(plotted("--only data --format svg -d " .. path .. " " .. flag)[1]))
  end
end
local weighed = support.write(dir .. "/weighed.csv", "1,9,2,2\n3,9,5,1\n4,9,4,0\n")
table_of.eval["weights-column"] = function()
  local twice = support.write(dir .. "/twice.csv", "1,2\n1,2\n3,5\n")
  local function mean(text) return tonumber(text:match "^%S+") end
  local got = run(0, eval .. "-d " .. weighed .. " --columns 1,3 --weights-column 4")
  assert.is_true(near(mean(run(0, eval .. "-d " .. twice)), mean(got)))
  assert.is_truthy(got:find("weighted mean log-likelihood of 2 rows, effective sample size 1.8)", 1, true))
  run(65, eval .. "-d " .. weighed .. " --columns 1,3 --weights-column 3")
end
table_of.plot["weights-column"] = function() -- which is none of the data: rows are shown as often as their weights say
  local twice = support.write(dir .. "/twice.csv", "1,2\n1,2\n3,5\n")
  assert.equal(support.read(plotted("--only data --format svg -d " .. twice)[1]),
               support.read(plotted("--only data --format svg --columns 1,3 --weights-column 4 -d " .. weighed)[1]))
end
table_of.eval["context-columns"] = function() -- x is third
  local path = support.write(dir .. "/third.csv", "1,2,3\n4,5,6\n")
  local ordered = support.write(dir .. "/first.csv", "3,2,1\n6,5,4\n")
  local evaluated_c = "eval " .. with_context .. " -w " .. context_weights .. " -d "
  assert.equal(run(0, evaluated_c .. ordered), (run(0, evaluated_c .. path .. " --context-columns 2,1")))
  run(65, evaluated_c .. path .. " --context-columns 2")
end
table_of.plot["context-columns"] = function()
  run(65, "plot " .. drawn() .. " --only data --context-columns 1") -- its model has none
end
for name, form in pairs { ["context-columns"] = { "9,7,8\n", "--context-columns 2,3" }, separator = { "7,8\n", "--separator ," },
                          header = { "a,1\n7,8\n", "--header" } } do
  table_of.sample[name] = function()
    local typed = "sample " .. with_context .. " -w " .. context_weights .. " -n 2 --context "
    local path = support.write(dir .. "/context_" .. name .. ".csv", form[1])
    assert.equal(run(0, typed .. "7,8"), (run(0, typed .. path .. " " .. form[2])))
    run(65, typed .. path .. (name == "separator" and " --separator tab" or ""))
  end
  table_of.integrate[name] = function()
    local path = support.write(dir .. "/context_of_" .. name .. ".csv", form[1])
    assert.equal(run(0, integrate_c .. "--context 7,8"), (run(0, integrate_c .. "--context " .. path .. " " .. form[2])))
    run(65, integrate_c .. "--context " .. path .. (name == "separator" and " --separator tab" or ""))
  end
end

-- Each stage says of 2 z + b, once for its feature, what is computed and from what.
local function stages()
  local two = support.write(dir .. "/two.lua", [[local twice = layer "twice" { params = { b = init.constant(0.5) },
    forward = function(p, z) return z * 2 + p.b, sum(z * 0) end, inverse = function(p, z) return (z - p.b) / 2, sum(z * 0) end }
    return model { name = "two", dim = 1, flow = { twice {} } }]])
  local graph = run(0, "inspect " .. two .. " --dump graph"):match "\ntwice_forward\n(.-)\n\n"
  local b, two_of = graph:match "(%%%d+) = param flow%.1%.b +%[1, 1%] once a call\n", graph:match "(%%%d+) = const 2%.0 +%[1, 1%] constant\n"
  local x = graph:match "(%%%d+) = input x +%[1, 1%] for every row\n"
  local product = graph:match("(%%%d+) = mul %" .. x .. ", %" .. two_of .. " ") or graph:match("(%%%d+) = mul %" .. two_of .. ", %" .. x .. " ")
  local total = graph:match("(%%%d+) = add %" .. product .. ", %" .. b .. " +%[1, 1%] for every row\n")
  assert.is_truthy(graph:find("= copy " .. total .. " ", 1, true), graph)
  local lowered = run(0, "inspect " .. two .. " --dump lowered"):match "\ntwice_forward: .-\n(.-)\n\n"
  assert.is_truthy(lowered:find "v1%[0%] = mul .*x%[0%].*\n    y%[0%] = add v1%[0%], flow%.1%.b%[0%]", lowered)
  run(0, string.format("compile %s -o %s/stages", two, dir))
  assert.equal(support.read(dir .. "/stages/two.c"), (run(0, "inspect " .. two .. " --dump c")))
end

table_of.inspect, table_of["test-gradients"] = { limits = limits "inspect", dump = stages }, { limits = limits "test-gradients" }
table_of.repl, table_of.doctor = { e = function() assert.equal("5\n", (run(0, "repl -e 'local two = 2\ntwo + 3'"))) end }, {}

describe("a flag does what it says:", function()
  local commands, flags = {}, {}
  setup(function()
    for name in run(0, "--help"):gmatch "\n  ([%a-]+)  +%S" do commands[#commands + 1] = name end
  end)

  for command, list in pairs(table_of) do
    for flag, f in pairs(list) do
      flags[command .. " " .. flag] = true
      it(command .. " " .. flag, f)
    end
  end

  it("and none is without a row", function()
    local n = 0
    for command in pairs(table_of) do
      local help = run(0, command .. " --help")
      for line in help:gmatch "[^\n]+" do
        local flag = line:match "^  +%-%a, %-%-([%a-]+)" or line:match "^   +%-%-([%a-]+)" or line:match "^  %-(%a) " or line:match "^  %-(%a)$"
        if flag and flag ~= "help" and flag ~= "usage" and flag ~= "version" then
          n = n + 1
          assert.is_true(flags[command .. " " .. flag], string.format("nfc %s's flag %s has no row", command, flag))
        end
      end
    end
    assert.is_true(n >= 20, n .. " flags found")
    for _, name in ipairs(commands) do assert.is_truthy(table_of[name], "the command " .. name .. " has no rows") end
    assert.is_true(#commands >= 8, #commands .. " commands found")
  end)
end)

-- ---- Lua's keys ------------------------------------------------------------------------------------------------------

local function in_lua(options)
  local flow = nfc.compile(known, options)
  flow:load(known_weights)
  return flow
end

local keys = {
  ["compile.precision"] = function()
    assert.equal("double", in_lua().type)
    assert.equal("float", in_lua({ precision = "float" }).type)
  end,
  ["compile.jit"] = function()
    for _, jit in ipairs { "tcc", "cc" } do
      local lp = in_lua({ jit = jit }):log_prob { { 0.3, -1 } }
      assert.is_true(near(lp[1][1], log_prob { 0.3, -1 }))
    end
  end,
  ["compile.device"] = function() -- cuda: in device_spec.lua
    assert.is_true(near(in_lua({ device = "cpu" }):log_prob({ { 0.3, -1 } })[1][1], log_prob { 0.3, -1 }))
    local there, err = pcall(nfc.compile, known, { device = "cuda" })
    assert.is_true(there or tostring(err):find("NVIDIA", 1, true) ~= nil, err)
  end,
  ["compile.limits"] = function()
    assert.is_false((pcall(nfc.compile, large)))
    assert.is_false((pcall(nfc.compile, large, { limits = "on" })))
    assert.equal("large", nfc.compile(large, { limits = "off" }).name)
  end,
  ["sample.n"] = function() assert.same({ 7, 2 }, { #in_lua():sample(7), in_lua():sample(7).cols }) end,
  ["sample.seed"] = function()
    local x = in_lua():sample(3, { seed = 11 })
    for k = 1, 3 do assert.is_true(near(x[k][2], sampled(11, k - 1)[2])) end
  end,
  ["sample.first"] = function()
    local x = in_lua():sample(3, { seed = 11, first = 5 })
    for k = 1, 3 do assert.is_true(near(x[k][2], sampled(11, k + 4)[2])) end
  end,
  ["sample.context"] = function()
    local flow = nfc.compile(with_context)
    flow:load(context_weights)
    local x = flow:sample(2, { context = { { 1, 2 }, { -3, 0.5 } } })
    assert.is_true(near(x[1][1], laplace(0, 0, 0) - W[1] - 2 * W[2] - B))
    assert.is_true(near(x[2][1], laplace(0, 1, 0) + 3 * W[1] - 0.5 * W[2] - B))
  end,
  ["integrate.n"] = function() assert.equal(7, nfc.compile(aimed):integrate { n = 7 }.n) end,
  ["integrate.seed"] = function()
    local flow = nfc.compile(aimed)
    flow:load(known_weights)
    integrated(tostring(flow:integrate { n = 50, seed = 11 }):gsub("log Z = %S+", function() return string.format("log Z = %.17g", flow:integrate { n = 50, seed = 11 }.log_z) end) .. "\n", 11, 50)
  end,
  ["integrate.points"] = function()
    local flow = nfc.compile(aimed)
    local random, sobol = flow:integrate { n = 64, points = "random" }, flow:integrate { n = 64, points = "sobol" }
    assert.equal(flow:integrate { n = 64 }.log_z, random.log_z)
    assert.is_true(random.log_z ~= sobol.log_z)
  end,
  ["integrate.rows"] = function() assert.same({ 9, 2 }, { #nfc.compile(aimed):integrate { n = 50, rows = 9 }.x, nfc.compile(aimed):integrate { n = 50, rows = 9 }.x.cols }) end,
  ["emit.weights"] = function()
    local out = support.directory()
    in_lua():emit(out, { weights = true })
    assert.same({ S[1], S[2], T[1], T[2] }, array(support.read(out .. "/k.c"), "k_weights"))
    in_lua():emit(out)
    assert.is_nil(support.read(out .. "/k.c"):find("k_weights", 1, true))
  end,
  ["emit.entries"] = function()
    local out = support.directory()
    in_lua():emit(out, { entries = "score,init" })
    assert.is_truthy(support.read(out .. "/k.h"):find("k_score(", 1, true))
    assert.is_nil(support.read(out .. "/k.h"):find("k_sample(", 1, true))
  end,
  ["emit.target"] = function()
    local out = support.directory()
    in_lua():emit(out, { target = "cuda", weights = true })
    assert.same({ S[1], S[2], T[1], T[2] }, array(support.read(out .. "/k.cu"), "k_weights"))
    assert.is_false(support.exists(out .. "/k.c"))
    in_lua():emit(out, { target = "c" })
    assert.is_true(support.exists(out .. "/k.c"))
  end,
  ["emit.inference"] = function()
    local out = support.directory()
    in_lua():emit(out, { inference = true })
    assert.is_nil(support.read(out .. "/k.h"):find("k_loss", 1, true))
    in_lua():emit(out)
    assert.is_truthy(support.read(out .. "/k.h"):find("k_loss", 1, true))
  end,
}

describe("a key in Lua does what it says:", function()
  for name, f in pairs(keys) do it(name, f) end -- those of train: training_spec; of data: vocabulary_spec

  it("and none of sample's is without a row", function()
    local rows_of = support.read(support.root .. "/runtime/option.c"):match "sample_rows%[%] = (%b{})"
    for key in rows_of:gmatch "nf_sample_options, ([%w_]+)" do assert.is_truthy(keys["sample." .. key], key) end
    rows_of = support.read(support.root .. "/runtime/option.c"):match "integrate_rows%[%] = (%b{})"
    for key in rows_of:gmatch "nf_integrate_options, ([%w_]+)" do assert.is_truthy(keys["integrate." .. key], key) end
  end)
end)

describe("nfc", function()
  it("inspects: what there is to count, counted", function()
    local out = run(0, "inspect " .. with_context)
    assert.is_truthy(out:find("c: dim 1, context 2, double, 4 parameters in 3 tensors", 1, true))
    out = run(0, "inspect " .. support.root .. "/models/points.lua")
    assert.is_truthy(out:find("points: dim 2, context 0, float, 180 parameters in 54 tensors", 1, true))
    for _, line in ipairs { "flow.2.scaling_factor +%[1%]", "flow.2.net.1.weight +%[4, 1%]", "flow.2.net.1.bias +%[4%]",
                            "flow.2.net.2.weight +%[2, 4%]", "flow.2.net.2.bias +%[2%]", "flow.1.alpha +%[1%]" } do
      assert.is_truthy(out:find(line), line)
    end
    -- two dense layers of 4 weights and 8, twice their number of operations, and little else
    local dense = support.write(dir .. "/d.lua", "return model { dim = 9, flow = { coupling { split = 4, net = mlp { hidden = { 100 }, activation = 'identity' }, transform = additive {} } } }")
    local flops = tonumber(run(0, "inspect " .. dense):match "forward%s+(%d+) flops")
    local least = 2 * (4 * 100 + 100 * 5)
    assert.is_true(flops >= least and flops < 1.2 * least, flops .. " operations, at least " .. least)
    -- those of every round, a product and a sum of two numbers
    local function iterated(rounds)
      local text = "return model { dim = 2, flow = { layer 'x' { forward = function(_, z) return z + detach(iterate(%d, function(v) return v * z + z end, z)), 0 end," ..
        " inverse = function(_, z) return z, 0 end } {} } }"
      return tonumber(run(0, "inspect " .. support.write(dir .. "/i.lua", text:format(rounds))):match "forward%s+(%d+) flops")
    end
    assert.equal(20 * 4, iterated(27) - iterated(7))
  end)

  it("writes a manifest that says where each parameter is", function()
    local out = support.directory()
    run(0, "compile " .. support.root .. "/models/points.lua -o " .. out)
    local text = support.read(out .. "/points.json"):gsub("%s+", "")
    assert.equal("1", text:match '"format":(%d+)')
    assert.equal("points", text:match '^{"format":1,"nfc":"0.1.0","name":"(%w+)"')
    for _, field in ipairs { '"dim":2,', '"context":0,', '"precision":"float",', '"params":180,', '"parameters":[' } do
      assert.is_truthy(text:find(field, 1, true), field)
    end
    local offset, n = 0, 0
    for name, shape, at, kind, trainable in text:gmatch '"name":"([%w_.]+)","shape":%[([%d,]+)%],"offset":(%d+),"initialiser":{"kind":"([%w_]+)"[^}]*},"trainable":(%a+)' do
      assert.equal(offset, tonumber(at))
      local count = 1
      for size in shape:gmatch "%d+" do count = count * size end
      offset, n = offset + count, n + 1
      assert.equal("true", trainable)
      assert.equal(name:find "alpha" and "uniform" or name:find "weight" and "truncated_normal" or "constant", kind)
    end
    assert.same({ 180, 54 }, { offset, n })
    assert.is_truthy(text:find('"name":"flow.1.alpha","shape":[1],"offset":0,"initialiser":{"kind":"uniform","low":0,"high":0.9', 1, true))
    assert.is_truthy(text:find('"layers":[{"name":"leaky_relu","parameters":["flow.1.alpha"]},{"name":"coupling","parameters":["flow.2.scaling_factor",', 1, true))
    run(0, "compile " .. model .. " -o " .. out)
    text = support.read(out .. "/t.json"):gsub("%s+", "")
    for name, what in pairs { ["1.mean"] = "mean", ["1.std"] = "std", ["2.mean"] = "mean", ["2.log_std"] = "log_std" } do
      local rest = text:match('"name":"flow.' .. name:gsub("%.", "%%.") .. '",(.-)}')
      assert.is_truthy(rest:find('"set_by_data":"' .. what .. '"', 1, true), name)
      local trainable = text:match('"name":"flow.' .. name:gsub("%.", "%%.") .. '".-"trainable":(%a+)')
      assert.equal(tostring(name:sub(1, 1) ~= "1"), trainable)
    end
  end)

  it("starts from the model's seed, as generated C does", function()
    for _, seed in ipairs { 0, 1, 77 } do
      local path = support.write(support.directory() .. "/s.lua", string.format(
        "return model { dim = 2, precision = 'double', flow = { leaky_relu {}, coupling { split = 1, net = mlp { hidden = { 3 } } } }, train = { seed = %d } }", seed))
      local flow = nfc.compile(path)
      -- uniform on [0, 0.9): stream 1 of the seed, parameter 0
      local w = reference.philox(seed, 0, 0, 1)
      assert.is_true(near(flow.params[0], 0.9 * (w[1] * 2 ^ 32 + w[2] + 0.5) / 2 ^ 64))
    end
  end)

  it("tells a gradient that is wrong", function() -- an edge where the derivative of one side is not the other's
    local wrong = support.write(dir .. "/wrong.lua", [[
      local lie = layer "lie" { forward = function(_, z) return z + detach(z * z), 0 end, inverse = function(_, z) return z, 0 end }
      return model { dim = 2, flow = { elementwise { affine {} }, lie {} } }]])
    local code, out = support.command("test-gradients " .. wrong)
    assert.equal(1, code, out)
  end)

  it("ends with 65 where training diverges or the data are no numbers", function()
    local path = support.write(dir .. "/far.lua", [[return model { name = "far", dim = 1, flow = { elementwise { affine { scale = "exp" } } },
      data = interval { n = 50 }, train = { steps = 3000, optimizer = adamw { lr = 1000 } } }]])
    run(65, "train " .. path .. " -o " .. support.directory() .. "/run")
  end)
end)
