-- slow: kernels in C++, by fibers
-- --device cuda: train, sample, eval and bench on a GPU that is emulated, see tests/gpu/emulated/libraries.cpp, which has the driver's functions and
-- NVRTC's. Protects: that rows, losses and weights are the processor's but for rounding, with every option of a training; that a training goes on
-- to the bit; that nothing is read before the device has written it, and no memory of the device by the host; that what a GPU cannot do, and whatever is
-- missing or fails, is one line and a status.
local support = require "support"
local nfc = require "nfc"

local dir = support.directory()
local here, there = dir .. "/emulated.so", support.root .. "/tests/gpu/emulated"
support.run_all { string.format("g++ -std=c++17 -O1 -Wall -Wextra -Werror -fPIC -shared '-DHERE=\"%s\"' %s/libraries.cpp -o %s -ldl", there, there, here) }
local gpu = string.format("NFC_CUDA=%s NFC_NVRTC=%s TMPDIR=%s ", here, here, dir)

local function write(name, flow, more)
  return support.write(dir .. "/" .. name .. ".lua", string.format("return model { name = %q, dim = 2, %s flow = { %s } }", name, more or "", flow))
end
local coupled = "coupling { mask = { 1, 0 }, net = mlp { hidden = { 3 } } }"
local small = write("small", "actnorm {}, " .. coupled .. ", linear {}")
local context = write("context", coupled .. ", coupling { mask = { 0, 1 }, net = mlp { hidden = { 3 } } }", "context = 2, precision = 'double',")
local x, y = dir .. "/x.npy", dir .. "/y.npy"
nfc.data.points { n = 70, seed = 3 }:write(x)
do
  local rows = {}
  for k = 1, 70 do rows[k] = { math.sin(k), math.cos(3 * k), math.sin(5 * k), k / 70 } end
  nfc.matrix(rows):write(y)
end

-- What a command prints, with the exit status that is expected; on the GPU where `on` is gpu.
local function run(arguments, on, status)
  local code, out, err = support.command(arguments, on)
  assert.equal(status or 0, code, arguments .. ": " .. out .. err)
  return out, err
end

-- Both devices' answer to a command that writes a file: matrices.
local function both(arguments)
  local made = {}
  for _, device in ipairs { "cpu", "cuda" } do
    local path = dir .. "/" .. device .. ".npy"
    run(string.format("%s -o %s --device %s", arguments, path, device), gpu)
    made[#made + 1] = nfc.data.npy(path)
  end
  return made[1], made[2]
end

local function same(a, b, tolerance)
  assert.same({ #a, a.cols }, { #b, b.cols })
  for i = 1, #a do
    for j = 1, a.cols do support.near(b[i][j], a[i][j], tolerance, string.format("[%d][%d]", i, j)) end
  end
end

-- The run of a training, and its losses by step.
local function train(model, data, flags, on, name)
  local out = dir .. "/" .. (name or "run")
  run(string.format("train %s -d %s -o %s --force --quiet %s", model, data, out, flags), on)
  local losses = {}
  for loss in support.read(out .. "/log.csv"):gmatch "\n%d+,([^,]*)" do losses[#losses + 1] = tonumber(loss) end
  return out, losses
end
local weights = train(small, x, "--steps 5", "", "small") .. "/weights.safetensors"
local of_context = train(context, y, "--steps 5", "", "context") .. "/weights.safetensors"


local function compare(arguments, tolerance)
  local a, b = both(arguments)
  same(a, b, tolerance)
end

describe("On a GPU", function()
  it("samples and log-densities are the processor's", function()
    for _, flags in ipairs { "-n 70 --seed 5 --first 9", "-n 33 --log-prob", "-n 5 --layers" } do
      compare(string.format("sample %s -w %s %s", small, weights, flags), 2e-6)
    end
    compare(string.format("eval %s -w %s -d %s", small, weights, x), 2e-6)
  end)

  it("and with context, in a file or one row for all, in double", function()
    support.write(dir .. "/c.csv", "0.5,1\n-1,2\n0.25,0\n")
    for _, flags in ipairs { "-n 3 -c " .. dir .. "/c.csv", "-n 40 -c 0.3,-1", "-n 3 --log-prob -c " .. dir .. "/c.csv" } do
      compare(string.format("sample %s -w %s %s", context, of_context, flags), 1e-13)
    end
    compare(string.format("eval %s -w %s -d %s", context, of_context, y), 1e-13)
  end)

  it("a training ends with the processor's weights, with all of its options", function()
    for _, flags in ipairs {
      "--steps 12", "--batch 32 --epochs 4 --valid 0.2 --patience 100", "--batch 32 --steps 9 --clip 0.05 --ema 0.8", "--steps 12 --freeze flow.2.net --clip 0.3 --schedule cosine",
      "--steps 6 --warmup 3 --lr 0.02 --weight-decay 0.3 --seed 4", "--valid 0.3 --steps 25 --schedule plateau --decay-steps 5 --ema 0.9",
    } do
      for _, m in ipairs { { small, x, weights, 2e-4 }, { context, y, of_context, 1e-9 } } do
        local a, losses = train(m[1], m[2], flags, "", "cpu")
        local b, found = train(m[1], m[2], flags .. " --device cuda", gpu, "cuda")
        assert.equal(#losses, #found)
        assert.is_true(#losses >= 4, flags)
        for k = 1, #losses do support.near(found[k], losses[k], m[4], flags .. " loss " .. k) end
        assert.is_truthy(support.read(b .. "/run.json"):find '"tier":%s*"cuda"')
        local density = {} -- in float a parameter whose gradient is 0 but for rounding goes its own way
        for i, out in ipairs { a, b } do
          local flow = nfc.compile(m[1])
          flow:load(out .. "/weights.safetensors")
          density[i] = flow:log_prob(nfc.data.npy { m[2], type = flow.type })
        end
        same(density[1], density[2], m[1] == small and 0.1 or 1e-7)
      end
    end
  end)

  it("a training whose blocks have several warps sums all of them, and clips to the norm", function()
    local wide = write("warps", "coupling { mask = { 1, 0 }, net = mlp { hidden = { 300 } } }", "precision = 'double',")
    for _, clip in ipairs { 0.6, 30, 1000, 30000 } do -- in part above the norm, whose square is above them all the same
      local flags = "--steps 4 --lr 0.01 --clip " .. clip
      local _, losses = train(wide, x, flags, "", "cpu")
      local _, found = train(wide, x, flags .. " --device cuda", gpu, "cuda")
      assert.equal(4, #found)
      for k = 1, 4 do support.near(found[k], losses[k], 1e-9, flags .. " loss " .. k) end
    end
  end)

  it("a training has the same bits every time, and goes on to the bit where it was begun", function()
    local flags = "--batch 20 --valid 0.2 --ema 0.7 --checkpoint 0 --steps "
    local whole = train(small, x, flags .. "9 --device cuda", gpu, "whole")
    train(small, x, flags .. "9 --device cuda", gpu .. "EMULATED_BACKWARD=1 ", "again")
    assert.equal(support.read(whole .. "/weights.safetensors"), support.read(dir .. "/again/weights.safetensors"))
    local part = train(small, x, flags .. "4 --device cuda", gpu, "part")
    run(string.format("train %s -d %s -o %s --resume --quiet --steps 9", small, x, part), gpu) -- on the GPU, as it was begun
    assert.equal(support.read(whole .. "/weights.safetensors"), support.read(part .. "/weights.safetensors"))
    local _, err = run(string.format("train %s -d %s -o %s --resume --quiet --steps 10 --device cpu", small, x, part), "")
    assert.is_truthy(err:find("in the tier cuda on", 1, true), err)
  end)

  it("a signal ends a training, and its best weights are kept", function()
    local out = dir .. "/stopped"
    local code = support.run(string.format("%s timeout -s INT 8 %s train %s -d %s -o %s --quiet --steps 100000000 --patience 0 --device cuda", gpu, support.nfc, small, x, out))
    assert.equal(124, code) -- of timeout
    local flow = nfc.compile(small)
    flow:load(out .. "/weights.safetensors")
    assert.is_true(support.exists(out .. "/checkpoint.safetensors"))
    assert.is_true(flow:loss(nfc.data.npy(x)) < 100)
  end)

  it("Lua's flows run there", function()
    local text = [[local nfc = require "nfc"
      local function same(a, b)
        assert(#a == #b and a.cols == b.cols)
        for i = 1, #a do for j = 1, a.cols do assert(math.abs(a[i][j] - b[i][j]) <= 1e-5 * math.max(1, math.abs(a[i][j])), i .. " " .. j) end end
      end
      local x, f, g = nfc.data.npy(arg[2]), nfc.compile(arg[1]), nfc.compile(arg[1], { device = "cuda" })
      for i, flow in ipairs { f, g } do flow:train(x, { steps = 4, on_step = function(s) return s.step == 3 end }) end
      assert(math.abs(f:loss(x) - g:loss(x)) < 1e-3)
      for i = 0, f.n_params - 1 do g.params[i] = f.params[i] end
      same(f:log_prob(x), g:log_prob(x)); same(f:score(x), g:score(x)); same((f:forward(x)), (g:forward(x))); same((f:inverse(x)), (g:inverse(x)))
      same(f:sample(9, { seed = 2 }), g:sample(9, { seed = 2 })); same(f:layers(x)[2].x, g:layers(x)[2].x)
      assert(math.abs(f:loss(x) - g:loss(x)) < 1e-5)
      local w = {}
      for k = 1, #x do w[k] = k % 3 end
      assert(math.abs(f:loss(x, { weights = w }) - g:loss(x, { weights = w })) < 1e-5)
      local fresh = nfc.compile(arg[1], { device = "cuda" })
      local ok, why = pcall(fresh.train, fresh, x, { steps = 2, members = 2 })
      print(ok, why)]]
    local code, out, err = support.run(string.format("%s %s repl %s %s %s", gpu, support.nfc, support.write(dir .. "/flows.lua", text), small, x))
    assert.equal(0, code, out .. err)
    assert.is_truthy(out:find("false.*an ensemble does not run on a GPU: expected device cpu"), out)
  end)
end)

describe("What a GPU cannot do", function()
  it("is refused in one line", function()
    local target = support.write(dir .. "/aimed.lua", 'return model { name = "aimed", dim = 1, flow = { leaky_relu {} }, target = target { log_density = function(x) return -x[1] * x[1] end } }')
    local whole = support.write(dir .. "/whole.lua", 'return model { name = "whole", features = { integer { min = 0, max = 9 }, real {} }, flow = { ' .. coupled .. " } }")
    support.write(dir .. "/w.csv", "1,2,1\n0,1,3\n2,2,1\n")
    for _, case in ipairs {
      { "train %s/small.lua -d %s/x.npy --noise 0.1 --steps 2", 64, "does no training with noise: expected device cpu" },
      { "train %s/small.lua -d %s/w.csv --weights-column 3 --steps 2", 64, "does no training with weights of the rows" },
      { "train " .. target .. " --freeze base --steps 2", 64, "does no training towards a target" },
      { "train " .. whole .. " -d %s/x.npy --steps 2", 65, "" },
    } do
      local line = case[1]:gsub("%%s", dir)
      local code, _, err = support.command(line .. " --quiet -o " .. dir .. "/refused --device cuda", gpu)
      assert.equal(case[2], code, err)
      assert.is_truthy(err:find(case[3], 1, true), err)
      assert.equal(1, select(2, err:gsub("\n", "")), err)
      assert.is_false(support.exists(dir .. "/refused/weights.safetensors"))
    end
  end)

  it("is done by the processor where nobody asked", function() run(string.format("eval %s -w %s -d %s --device cpu", small, weights, x), "NFC_CUDA=/none") end)
end)

describe("Without a GPU, its driver, its compiler or its memory", function()
  local sampling = string.format("sample %s -w %s -n 5 --device cuda -o %s/none.npy", small, weights, dir)
  local function fails(environment, status, what, arguments)
    local out, err = run(arguments or sampling, environment, status)
    assert.equal("", out)
    assert.is_truthy(err:find(what, 1, true), err)
    assert.equal(1, select(2, err:gsub("\n", "")), err)
    assert.is_false(support.exists(dir .. "/none.npy"))
  end
  it("it is one line, with what is missing and how to get it", function()
    fails("NFC_CUDA=/none.so", 74, "NVIDIA's driver, which NFC_CUDA names, cannot be opened: /none.so")
    fails("NFC_CUDA=" .. here .. " NFC_NVRTC=/none.so", 74, "NVRTC, which NFC_NVRTC names, cannot be opened")
    fails("NFC_CUDA=libm.so.6 NFC_NVRTC=libm.so.6", 74, "NVIDIA's driver is too old: it has no cuInit")
    fails(gpu .. "EMULATED_DEVICES=0", 74, "NVIDIA's driver finds no GPU")
    fails(gpu .. "EMULATED_REFUSES=1", 74, "NVRTC failed: ")
    fails(gpu .. "EMULATED_MEMORY=100", 71, "the GPU has no memory left: ")
    fails(gpu .. "EMULATED_LAUNCHES=0", 74, "the GPU failed: a launch: unspecified launch failure")
    if support.run "ldconfig -p | grep -q libcuda" ~= 0 then fails("", 74, "NVIDIA's driver is not found (libcuda.so.1)") end
  end)

  it("a training that fails keeps its best weights; one that cannot begin leaves nothing", function()
    local out = dir .. "/failed"
    local training = string.format("train %s -d %s --quiet --steps 20 --device cuda -o %s", small, x, out)
    fails(gpu .. "EMULATED_MEMORY=10000", 71, "the GPU has no memory left: ", training)
    assert.is_false(support.exists(out .. "/weights.safetensors"))
    local _, err = run(training, gpu .. "EMULATED_LAUNCHES=21", 74)
    assert.is_truthy(err:find("the GPU failed: a launch: unspecified launch failure; the best weights are in " .. out, 1, true), err)
    local flow = nfc.compile(small)
    flow:load(out .. "/weights.safetensors")
    assert.is_true(flow:loss(nfc.data.npy(x)) < 100)
  end)

  it("nfc doctor says so", function()
    assert.is_truthy(run("doctor", gpu):find("\nGPU         an emulated GPU (", 1, true))
    assert.is_truthy(run("doctor", "NFC_CUDA=/none.so"):find("\nGPU         missing: NVIDIA's driver, which NFC_CUDA names, cannot be opened", 1, true))
  end)
end)

describe("nfc bench", function()
  it("times what runs there", function()
    local out = run("bench " .. small .. " --rows 20 --device cuda --json", gpu)
    for _, entry in ipairs { "train_step", "loss", "forward", "inverse", "log_prob", "score", "sample" } do
      assert.is_truthy(out:find('"entry":%s*"' .. entry .. '",%s*"tier":%s*"cuda"'), out)
    end
  end)

  it("leaves out what is too wide for a thread, and says so", function()
    local wide = write("wide", "coupling { mask = { 1, 0 }, net = mlp { hidden = { 1500 } } }")
    local out, err = run("bench " .. wide .. " --rows 2 --device cuda --json", gpu)
    for entry, has in pairs { train_step = false, loss = true, forward = true, inverse = true, log_prob = true, score = false, sample = true } do
      assert.equal(has, out:find('"entry":%s*"' .. entry .. '"') ~= nil, entry .. " " .. out .. err)
    end
    assert.is_truthy(err:find "score takes %d+ bytes for a row, most of them in coupling, and a thread of a GPU is given 16384")
  end)
end)
