-- slow: files of 136 MB.
-- Data files beyond memory. Protects: an .npy file of 128 MiB or more trains without being read into memory, to the same
-- weights as when it is; numbers of another type go to a temporary file; a file that is cut short meanwhile ends the
-- training with a message, not a crash.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local model = support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, flow = { actnorm {}, elementwise { affine {} } } }]])
local sanitized = support.nfc:find "sanitize"

-- An .npy file of rows x 2 numbers, of which the first 2,000,000 are random and all others 0, without place on the disk.
local function sparse(name, descr, ctype, rows)
  local path, size = dir .. "/" .. name, ffi.sizeof(ctype)
  local header = string.format("{'descr': '%s', 'fortran_order': False, 'shape': (%d, 2), }", descr, rows)
  local head = "\147NUMPY\1\0\118\0" .. header .. (" "):rep(117 - #header) .. "\n"
  local x = nfc.data.points { n = 1000000, seed = 1 }
  local numbers = ffi.new(ctype .. "[?]", 2000000)
  for i = 0, 1999999 do numbers[i] = x.data[i] end
  local f = assert(io.open(path, "wb"))
  f:write(head, ffi.string(numbers, 2000000 * size))
  f:seek("set", #head + rows * 2 * size - 1)
  f:write "\0"
  f:close()
  return path
end

local options = { steps = 40, batch = 5000, valid = 0.3, seed = 3, lr = 0.01 }
local flags = " --steps 40 --batch 5000 --valid 0.3 --seed 3 --lr 0.01 --quiet"

-- Trains by the command, in `kilobytes` of memory that is not a file's, and from memory.
local function trains_alike(data, kilobytes)
  local run = data .. ".run"
  local command = string.format("TMPDIR=%s '%s' train %s --data %s -o %s%s", dir, support.nfc, model, data, run, flags)
  local status, _, out = support.run((sanitized and "" or "ulimit -d " .. kilobytes .. "; ") .. command)
  assert.equal(0, status, out)
  local flow, mapped = nfc.compile(model), nfc.compile(model)
  flow:train(nfc.data.npy(data), options)
  mapped:load(run .. "/weights.safetensors")
  for i = 0, 7 do assert.equal(flow.params[i], mapped.params[i]) end -- shift, log_std, s, t of two features
end

describe("a data file beyond memory", function()
  it("trains as one that is read, without taking memory", function()
    trains_alike(sparse("float.npy", "<f4", "float", 17000000), 100000) -- of 136 MB
  end)

  it("is copied to a temporary file where its numbers are of another type", function()
    trains_alike(sparse("double.npy", "<f8", "double", 8500000), 60000) -- 68 MB of float
    local _, left = support.run("ls -A " .. dir .. " | grep -v -e npy -e m.lua")
    assert.equal("", left)
  end)

  it("has the loss and the gradient of all rows in a step that takes them in parts", function()
    local flow = support.compile [[return model { name = "m", dim = 2, precision = "double",
      flow = { elementwise { affine {} }, linear {}, elementwise { affine {} } } }]]
    local x = nfc.data.npy(dir .. "/double.npy")
    local gradient, before, h = {}, {}, 1e-5
    for i = 0, flow.n_params - 1 do flow.params[i] = 0.2 + 0.1 * math.sin(i) end
    for i = 0, flow.n_params - 1 do
      before[i] = flow.params[i]
      flow.params[i] = before[i] + h
      local above = flow:loss(x)
      flow.params[i] = before[i] - h
      gradient[i] = (above - flow:loss(x)) / (2 * h)
      flow.params[i] = before[i]
    end
    local loss, seen = flow:loss(x), nil
    flow:train(x, { -- a step of about 0.01 times the gradient
      steps = 1, lr = 1e6, eps = 1e8, beta1 = 0, beta2 = 0, weight_decay = 0, on_step = function(s) seen = s.loss end,
    })
    assert.is_true(math.abs(seen - loss) < 1e-12 * math.abs(loss))
    for i = 0, flow.n_params - 1 do
      local step = before[i] - flow.params[i]
      assert.is_true(math.abs(step - 1e6 * gradient[i] / (math.abs(gradient[i]) + 1e8)) < 1e-9, i .. ": " .. step .. " " .. gradient[i])
    end
  end)

  it("ends a training when it is cut short", function()
    local data = sparse("cut.npy", "<f4", "float", 17000000)
    local run = dir .. "/cut.run"
    local script = string.format([['%s' train %s --data %s -o %s --steps 100000000 --batch 5000 --quiet & p=$!
      n=0; until [ -s %s/log.csv ] || [ $n -gt 600 ]; do n=$((n + 1)); sleep 0.1; done
      truncate -s 100000 %s; wait $p]], support.nfc, model, data, run, run, data)
    local status, _, out = support.run(script)
    assert.equal("nfc: a data file was cut short while it was in use\n", out)
    assert.equal(65, status)
  end)
end)
