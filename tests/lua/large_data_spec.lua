-- slow: files of 136 MB.
-- Data files beyond memory. Protects: an .npy file of 128 MiB or more trains without being read into memory, to the same
-- weights as when it is; numbers of another type go to a temporary file; a file that is cut short meanwhile ends the
-- training with a message, not a crash; several files are mapped each by itself; text goes to a temporary file too; eval says the same as in memory, and sample writes as it draws.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local model = support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, flow = { actnorm {}, elementwise { affine {} } } }]])
local sanitized = support.sanitized

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

  -- A file of this text so many times, behind another.
  local function repeated(name, head, text, times)
    local path = dir .. "/" .. name
    local f = assert(io.open(path, "wb"))
    f:write(head)
    for _ = 1, times do f:write(text) end
    f:close()
    return path
  end
  local function limited(kilobytes, command, temporary)
    local status, out, err = support.run(("%s TMPDIR=%s '%s' %s"):format(sanitized and "" or "ulimit -d " .. kilobytes .. ";", temporary or dir, support.nfc, command))
    assert.equal(0, status, err)
    return out
  end
  local weights = dir .. "/float.npy.run/weights.safetensors"

  it("may be text, and several files: the same bits as in memory", function()
    local lines = {}
    for i = 1, 50000 do lines[i] = ("%.4f,%.2f\n"):format(math.sin(i), math.cos(i) * 9) end
    local text = table.concat(lines)
    local csv = repeated("1.csv", "x,y\n", text, math.ceil(2^27 / #text) + 1)
    repeated("2.csv", "x,y\n0.5,0.25\n", text, 3)
    local command = "eval " .. model .. " -w " .. weights .. " -d "
    os.execute(("tail -n +2 %s/2.csv | cat %s - >%s/joined"):format(dir, csv, dir))
    local status, in_memory = support.run(("'%s' %s /dev/stdin <%s/joined"):format(support.nfc, command, dir))
    assert.equal(0, status)
    assert.equal(in_memory, limited(250000, command .. "'" .. dir .. "/[12].csv' -o " .. dir .. "/lp.npy"))
    local lp = nfc.data.npy(dir .. "/lp.npy")
    assert.equal(50000 * (math.ceil(2^27 / #text) + 4) + 1, #lp)
    limited(250000, "train " .. model .. " -d " .. csv .. " -o " .. dir .. "/text.run" .. flags)
    assert.equal(0, (support.run(("'%s' train %s -d /dev/stdin <%s -o %s/piped.run%s"):format(support.nfc, model, csv, dir, flags))))
    assert.equal(support.read(dir .. "/piped.run/weights.safetensors"), support.read(dir .. "/text.run/weights.safetensors"))
    os.execute(("rm -f %s/[12].csv %s/joined %s/lp.npy"):format(dir, dir, dir))
  end)

  it("may be several files of arrays", function()
    local head = "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, 2), }"
    local function part(name, times)
      local numbers = ffi.new "float[131072]"
      for i = 0, 131071 do numbers[i] = math.sin(i * times) end
      local said = head:format(65536 * times)
      return repeated(name, "\147NUMPY\1\0\118\0" .. said .. (" "):rep(117 - #said) .. "\n", ffi.string(numbers, 524288), times)
    end
    part("part-1.npy", 200)
    part("part-2.npy", 100)
    -- mapped, each by itself: there is no place for temporary files
    limited(100000, "train " .. model .. " -d '" .. dir .. "/part-*.npy' -o " .. dir .. "/parts.run" .. flags, "/nowhere")
    local flow, parts, x = nfc.compile(model), nfc.compile(model), nfc.data.npy(dir .. "/part-*.npy")
    flow:train(x, options)
    parts:load(dir .. "/parts.run/weights.safetensors")
    for i = 0, 7 do assert.equal(flow.params[i], parts.params[i]) end
    local files = ("-d %s/part-1.npy -d %s/part-2.npy"):format(dir, dir)
    local said = limited(250000, "eval " .. model .. " -w " .. dir .. "/parts.run/weights.safetensors " .. files .. " -o " .. dir .. "/lp.npy")
    local lp, own = nfc.data.npy(dir .. "/lp.npy"), flow:log_prob(x)
    assert.equal(#own, #lp)
    for i = 1, #own, 997 do assert.equal(own[i][1], lp[i][1]) end
    assert.is_true(math.abs(tonumber(said:match "^%S+") - own:mean()) < 1e-9)
    limited(100000, "train " .. model .. " -o " .. dir .. "/parts.run --resume" .. flags:gsub("40", "60"), "/nowhere")
    os.remove(dir .. "/lp.npy")
    os.execute("rm -f " .. dir .. "/part-*.npy")
  end)

  it("that float does not hold apart is looked at without being changed", function()
    local said = "{'descr': '<f4', 'fortran_order': False, 'shape': (16777216, 2), }"
    local data = repeated("coarse.npy", "\147NUMPY\1\0\118\0" .. said .. (" "):rep(117 - #said) .. "\n",
                          ffi.string(ffi.new("float[4]", { 1.7e9, 1, 1.7e9 + 128, 2 }), 16):rep(65536), 128)
    local status, _, err = support.run(support.nfc .. " eval " .. model .. " -w " .. weights .. " -d " .. data)
    assert.is_truthy(status == 0 or (status == 65 and err:find "column 1 varies too little beside its size"), status .. err)
    os.remove(data)
  end)

  it("is written as it is drawn", function()
    local n = 20000000
    limited(60000, ("sample %s -w %s -n %d --seed 5 -o %s/drawn.npy"):format(model, weights, n, dir)) -- of 160 MB
    local flow = nfc.compile(model)
    flow:load(weights)
    local f = assert(io.open(dir .. "/drawn.npy", "rb"))
    assert.equal(128 + 8 * n, f:seek "end")
    for _, first in ipairs { 0, 65530, n - 20 } do
      f:seek("set", 128 + 8 * first)
      local x = flow:sample(20, { seed = 5, first = first })
      assert.equal(ffi.string(x.data, 160), f:read(160))
    end
    f:close()
    os.remove(dir .. "/drawn.npy")
  end)

  it("may be the context of samples", function()
    local given = support.write(dir .. "/given.lua", [[return model { name = "given", dim = 1, context = 8,
      flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }]])
    local flow = nfc.compile(given)
    for i = 0, flow.n_params - 1 do flow.params[i] = math.sin(i) end
    flow:save(dir .. "/given.safetensors")
    local each, times = 65536, 65 -- of 136 MB
    local numbers = ffi.new("float[?]", 8 * each)
    for i = 0, 8 * each - 1 do numbers[i] = math.sin(i) end
    local said = ("{'descr': '<f4', 'fortran_order': False, 'shape': (%d, 8), }"):format(each * times)
    local data = repeated("context.npy", "\147NUMPY\1\0\118\0" .. said .. (" "):rep(117 - #said) .. "\n", ffi.string(numbers, 32 * each), times)
    limited(40000, ("sample %s -w %s/given.safetensors -n %d --seed 5 --context %s -o %s/drawn.npy"):format(given, dir, each * times, data, dir), "/nowhere")
    local drawn = nfc.data.npy { dir .. "/drawn.npy", type = "float" }
    assert.equal(each * times, #drawn)
    for _, first in ipairs { 0, 65530, 65536 * 7 - 3, 65536 * 64 } do
      local context = {}
      for i = 1, 20 do
        context[i] = {}
        for j = 1, 8 do context[i][j] = numbers[((first + i - 1) % each) * 8 + j - 1] end
      end
      local x = flow:sample(20, { seed = 5, first = first, context = context })
      for i = 1, 20 do assert.equal(x[i][1], drawn[first + i][1]) end
    end
    os.execute(("rm -f %s/drawn.npy %s"):format(dir, data))
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
