-- The command line: section 2 of the interface. Every wrong input ends with one line and the right status.
-- guarded: nothing here depends on how well kernels are optimised.
local nfc = require "nfc"
local support = require "support"

local points = support.root .. "/models/points.lua"
local dir = support.directory()
local weights = dir .. "/run/weights.safetensors"

-- Runs nfc, checks the status and that there is one line of error (usage errors have argp's second line).
local function fails(status, pattern, arguments)
  local code, _, err = support.command(arguments)
  assert.equal(status, code, arguments .. "\n" .. err)
  assert.is_truthy(err:find(pattern), err)
  local _, lines = err:gsub("\n", "\n")
  assert.is_true(lines == 1 or status == 64 and lines == 2, err)
end

-- What commands are promised to take; help lists it.
local promised = {
  compile = "-o --weights --precision --inference --entries --target --limits",
  train = "--data --steps --batch --seed --threads --jit -o --resume --force --valid --weights --lr --schedule --patience --clip --ema --epochs --quiet --log-json " ..
    "--plot --members --freeze --noise --columns --context-columns --weights-column --checkpoint --limits",
  sample = "--weights -n --seed --context --layers --log-prob -o", eval = "--weights --data -o", plot = "--format", inspect = "--dump",
  bench = "--rows --threads --json", import = "--from --name --config -o", export = "--weights --to -o", integrate = "--weights -n", doctor = "", repl = "-e",
  ["test-gradients"] = "",
}

describe("nfc", function()
  setup(function()
    assert.equal(0, (support.command("train " .. points .. " --steps 60 -o " .. dir .. "/run")))
  end)

  it("says how it is used", function()
    for _, arguments in ipairs { "--help", "train --help", "compile --help", "sample --help", "eval --help", "inspect --help", "bench --help",
                                 "repl --help", "test-gradients --help", "plot --help" } do
      local code, out = support.command(arguments)
      assert.equal(0, code)
      assert.is_truthy(out:find "nfc")
    end
    assert.equal("nfc 0.1.0\n", (select(2, support.command "--version")))
  end)

  it("says of each option in columns what it is", function()
    for command in pairs(promised) do
      local options = select(2, support.command(command .. " --help")):match "\n\n( +%-.-\n)\n" or select(2, support.command(command .. " --help")):match "\n\n( +%-.*)$"
      for line in options:gmatch "([^\n]*)\n" do
        assert.is_truthy(#line < 80 and (line:find "^  %-" or line:find "^      %-%-" or line:find("^" .. (" "):rep(29) .. "%S")), command .. ": " .. line)
      end
    end
  end)

  it("leaves a run directory", function()
    for _, name in ipairs { "weights.safetensors", "log.csv", "points.lua" } do
      assert.is_true(support.exists(dir .. "/run/" .. name))
    end
    assert.equal("step,loss,valid_loss,lr,seconds\n", support.read(dir .. "/run/log.csv"):match "^[^\n]*\n")
  end)

  it("trains with the system's compiler, from a cache that may be broken or missing", function()
    local cache = support.directory()
    local model = support.write(cache .. "/m.lua", [[return model { name = "m", dim = 2, flow = { leaky_relu {} },
      data = points { n = 64, seed = 1 }, train = { steps = 3 } }]])
    local function train(environment, run)
      local code, _, err = support.command("train " .. model .. " --jit cc -o " .. cache .. "/" .. run, environment)
      assert.equal(0, code, err)
      return support.read(cache .. "/" .. run .. "/weights.safetensors"), err
    end
    local here = "XDG_CACHE_HOME=" .. cache .. " "
    local first = train(here, "first")
    assert.equal(first, (train(here, "again")))
    local _, list = support.run("ls " .. cache .. "/nfc/*.so")
    local objects = {}
    for path in list:gmatch "[^\n]+" do objects[#objects + 1] = path end
    assert.equal(2, #objects) -- the gradient and the loss
    support.write(objects[1], support.read(objects[1]):sub(1, 1000)) -- cut short
    support.write(objects[2], (support.read(objects[2]):gsub("\0", "\1", 3))) -- changed
    assert.equal(first, (train(here, "broken")))
    assert.is_true(#support.read(objects[1]) > 1000) -- made anew
    local code = support.run(string.format("cd %s; for i in 1 2 3 4; do %s %s train m.lua --jit cc -o race$i & done; wait", cache,
      "XDG_CACHE_HOME=" .. cache .. "/new", support.nfc))
    assert.equal(0, code)
    for i = 1, 4 do assert.equal(first, support.read(cache .. "/race" .. i .. "/weights.safetensors")) end
    local _, said = train(here .. "NFC_CC=/no/such/compiler ", "without")
    assert.is_truthy(said:find "no C compiler '/no/such/compiler'")
  end)

  it("samples, and evaluates what it sampled", function()
    local code, out = support.command("sample " .. points .. " --weights " .. weights .. " -n 50 --seed 3")
    assert.equal(0, code)
    local _, rows = out:gsub("\n", "\n")
    assert.equal(50, rows)
    support.write(dir .. "/x.csv", out)
    local _, text = support.command("eval " .. points .. " --weights " .. weights .. " --data " .. dir .. "/x.csv -o " .. dir .. "/lp.csv")
    assert.is_truthy(text:match "^%-?[%d.]+ %+%- [%d.]+ nats")
    _, rows = support.read(dir .. "/lp.csv"):gsub("\n", "\n")
    assert.equal(50, rows)
    _, out = support.command("sample " .. points .. " --weights " .. weights .. " -n 5 --layers")
    _, rows = out:gsub("\n", "\n")
    assert.equal(19 * 5, rows)
  end)

  it("trains with the command line's options instead of the model's", function()
    local run = dir .. "/chosen"
    assert.equal(0, (support.command("train " .. points .. " --steps 3 --lr 1e-3 --schedule cosine --weight-decay 0 --clip 1 -o " .. run)))
    local rates = {}
    for line in support.read(run .. "/log.csv"):gmatch "[^\n]+" do rates[#rates + 1] = tonumber(line:match "^%d+,[^,]*,[^,]*,([^,]*)") end
    assert.equal(3, #rates)
    for k = 1, 3 do assert.is_true(math.abs(rates[k] - 5e-4 * (1 + math.cos(math.pi * (k - 1) / 3))) < 1e-15) end
  end)

  it("samples with one row of context for all, typed or in a file, as with a row for each", function()
    local model = support.write(dir .. "/context.lua", [[return model { dim = 2, context = 2, flow = {
      coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } }, data = csv { "context.csv" }, train = { steps = 1 } }]])
    local rows = {}
    for i = 1, 9 do rows[i] = string.format("%g,%g,0.25,-1\n", i % 4, i % 5) end
    support.write(dir .. "/context.csv", table.concat(rows))
    assert.equal(0, (support.command("train " .. model .. " -o " .. dir .. "/context")))
    local function sample(context)
      local code, out, err = support.command("sample " .. model .. " -w " .. dir .. "/context/weights.safetensors -n 3 --context " .. context)
      assert.equal(0, code, err)
      return out
    end
    local typed = sample "0.25,-1"
    assert.equal(typed, sample(support.write(dir .. "/one.csv", "0.25,-1\n")))
    assert.equal(typed, sample(support.write(dir .. "/each.csv", ("0.25,-1\n"):rep(3))))
    assert.is_true(typed ~= sample "0.25,1")
    fails(64, "expected 2 numbers, found 1", "sample " .. model .. " -w " .. dir .. "/context/weights.safetensors --context 1")
    fails(64, "points has no context columns", "sample " .. points .. " -w " .. weights .. " --context 1")
    fails(65, "has 3 rows, expected 1 or 4", "sample " .. model .. " -w " .. dir .. "/context/weights.safetensors -n 4 --context " .. dir .. "/each.csv")
  end)

  it("evaluates a pipe", function()
    local code, out = support.run(string.format("%s sample %s -w %s -n 20 | %s eval %s -w %s -d -", support.nfc, points, weights,
                                                support.nfc, points, weights))
    assert.equal(0, code)
    assert.is_truthy(out:find "20 rows")
  end)

  it("tests gradients", function()
    for _, name in ipairs { "points", "circles", "uniform", "custom_layer" } do
      local code, out = support.command("test-gradients " .. support.root .. "/models/" .. name .. ".lua")
      assert.equal(0, code, out)
    end
    local wide = support.directory() .. "/wide.lua" -- gradients of its matrices are late products
    support.write(wide, [[local idle = layer "idle" { -- nothing depends on its parameter, which has no gradient
      params = function() return { { "unused", init.zeros(1) } } end,
      forward = function(_, z) return z, 0 end, inverse = function(_, x) return x, 0 end }
    ]] .. 'return model { name = "wide", dim = 9, flow = { idle {}, coupling { split = 4, '
                        .. 'net = mlp { hidden = { 70, 67 } } }, coupling { split = 5, net = mlp { hidden = { 600 } } } } }')
    local code, out = support.command("test-gradients " .. wide)
    assert.equal(0, code, out)
    code, out = support.command("inspect " .. wide) -- two operations for each weight, and some more
    assert.equal(0, code)
    local live = 4 * 70 + 70 * 67 + 67 * 10 + 5 * 600 + 600 * 8
    assert.is_true(tonumber(out:match "forward%s+(%d+) flops") >= 2 * live)
    assert.is_true(tonumber(out:match "forward%s+(%d+) flops") < 3 * live)
  end)

  it("inspects", function()
    local code, out = support.command("inspect " .. points)
    assert.equal(0, code)
    assert.is_truthy(out:find "180 parameters")
    assert.is_truthy(out:find "libtcc [%d.]+ ms")
    for _, flow in ipairs { "", "reverse {}", "permute { { 2, 1 } }, reverse {}" } do -- of which no function is left
      code, out = support.command("inspect " .. support.write(support.directory() .. "/moves.lua", "return model { dim = 2, flow = { " .. flow .. " } }"))
      assert.equal(0, code)
      assert.is_truthy(out:find "forward%s+0 flops a row,%s+0 statements a tile")
    end
  end)

  it("refuses wrong usage", function()
    fails(64, "there is no command 'foo'", "foo")
    fails(64, "there is no command 'trian', did you mean 'train'%?", "trian")
    fails(64, "which model", "train")
    fails(64, "unrecognized option", "train --stepps 3 " .. points)
    fails(64, "%-%-steps: expected a whole number from 0 to 1e%+12, found 'x'", "train --steps x " .. points)
    fails(64, "%-%-schedule: expected one of 'constant', 'cosine', 'step', 'exponential', 'plateau', found 'cosin'", "train --schedule cosin " .. points)
    fails(64, "%-n: expected a whole number", "sample -n ' 5' " .. points)
    local code, _, err = support.command("inspect " .. points, "NFC_ISA=sse9")
    assert.equal(64, code)
    assert.is_truthy(err:find "not an instruction set of this machine")
    fails(64, "data files end in", "train " .. points .. " --data x.txt")
    for _, command in ipairs { "sample", "eval" } do -- before anything is read or computed
      fails(64, "x.txt: data files that are written end in", command .. " " .. points .. " -w none.safetensors -o x.txt")
    end
  end)

  it("refuses wrong data", function()
    local data = { text = "1,2\n3,x\n", nan = "1,2\n3,nan\n", empty = "", header = "a,b\n", columns = "1,2,3\n", ragged = "1,2\n3\n" }
    local pattern = { text = "text.csv:2: column 2 is 'x'", nan = "nan.csv:2: row 2, column 2 is NaN", empty = "is empty", header = "no rows",
                      columns = "3 columns, expected 2", ragged = "ragged.csv:2: 1 column, expected 2" }
    for name, text in pairs(data) do
      support.write(dir .. "/" .. name .. ".csv", text)
      fails(65, pattern[name], "train " .. points .. " --steps 3 -o " .. dir .. "/bad --data " .. dir .. "/" .. name .. ".csv")
    end
    support.write(dir .. "/short.npy", "\147NUMPY\1\0v\0{'descr")
    fails(65, "cut short", "eval " .. points .. " -w " .. weights .. " --data " .. dir .. "/short.npy")
    fails(74, "No such file", "eval " .. points .. " -w " .. weights .. " --data " .. dir .. "/missing.csv")
  end)

  it("refuses wrong weights", function()
    local bytes = support.read(weights)
    for name, text in pairs { cut = bytes:sub(1, 500), tiny = bytes:sub(1, 4), none = "", tail = bytes:sub(1, -9) } do
      support.write(dir .. "/" .. name .. ".safetensors", text)
      fails(65, "cut short", "sample " .. points .. " -w " .. dir .. "/" .. name .. ".safetensors")
    end
    assert.equal(0, (support.command("train " .. support.root .. "/models/circles.lua --steps 2 -o " .. dir .. "/other")))
    fails(65, "another model than points", "sample " .. points .. " -w " .. dir .. "/other/weights.safetensors")
    fails(74, "No such file", "sample " .. points .. " -w " .. dir .. "/missing.safetensors")
  end)

  it("refuses what it cannot write", function()
    fails(74, "cannot make the directory", "train " .. points .. " --steps 2 -o /proc/nfc")
    fails(74, "cannot write", "sample " .. points .. " -w " .. weights .. " -o " .. dir .. "/nowhere/x.csv")
    local code, _, err = support.run(support.nfc .. " sample " .. points .. " -w " .. weights .. " -n 100000 >/dev/full")
    assert.equal(74, code)
    assert.is_truthy(err:find "No space left")
  end)

  it("leaves nothing half written on a full disk", function()
    local disk = dir .. "/disk"
    if support.run("mkdir -p " .. disk .. " && mount -t tmpfs -o size=64k nfc-test " .. disk) ~= 0 then
      pending "no right to mount a small file system here"
      return
    end
    local ok, failure = pcall(function()
      fails(74, "No space left", "compile " .. points .. " -o " .. disk .. "/generated")
      local _, names = support.run("ls -A " .. disk .. "/generated")
      assert.equal("", names)
      fails(74, "No space left", "sample " .. points .. " -w " .. weights .. " -n 100000 -o " .. disk .. "/x.csv")
      assert.is_false(support.exists(disk .. "/x.csv"))
    end)
    support.run("umount " .. disk)
    assert.is_true(ok, tostring(failure))
  end)

  it("tells a terminal how many rows are done, and leaves no file where it is ended", function()
    if support.run "script -qec true /dev/null" ~= 0 then return pending "there is no script" end
    local own = support.directory() .. "/w.safetensors"
    local model = support.write(dir .. "/many.lua", "return presets.maf { dim = 5, layers = 5, hidden = { 128, 128 } }")
    nfc.compile(model):save(own)
    local function shown(command) -- of a command that is told to end once it has shown how far it is
      support.write(dir .. "/shown", string.format("script -qefc 'exec %s %s' typescript </dev/null >/dev/null 2>&1 & p=$!; for i in $(seq 300); do " ..
                                                   "grep -q rows/s typescript && break; sleep 0.1; done; pkill -TERM -P $p; wait; cat typescript; ls", support.nfc, command))
      return (select(2, support.run(string.format("cd %s && rm -f typescript && sh shown", dir))))
    end
    local line = "\r%srow (%%d+)/%d  %%d+ rows/s  %%d+ s left\27%%[K"
    local out = shown(string.format("sample many.lua -w %s -n 1000000000 -o many.npy", own))
    local done = out:match(line:format("", 1000000000))
    assert.is_true(done and tonumber(done) % 65536 == 0 and tonumber(done) > 0, out)
    assert.is_false(support.exists(dir .. "/many.npy"))
    local n, head = 20000000, "{'descr': '<f4', 'fortran_order': False, 'shape': (20000000, 5), }" -- of zeros, in a file that is mostly a hole
    support.write(dir .. "/rows.npy", "\147NUMPY\1\0\118\0" .. head .. (" "):rep(117 - #head) .. "\n")
    assert.equal(0, (support.run(string.format("truncate -s %d %s/rows.npy", 128 + n * 20, dir))))
    out = shown(string.format("eval many.lua -w %s -d rows.npy", own))
    assert.is_truthy(out:find(line:format("", n)), out)
  end)

  it("saves the weights on Ctrl-C", function()
    local run = dir .. "/interrupted"
    local endless = support.write(dir .. "/endless.lua", (support.read(points):gsub("patience = %d+", "patience = 0")))
    -- exec: the shell's own pid becomes nfc's
    local code = support.run(string.format("sh -c 'exec %s train %s --steps 100000000 -o %s' & pid=$!; until [ -e %s/log.csv ]; do sleep 0.1; done; sleep 1; kill -INT $pid; wait $pid",
                                           support.nfc, endless, run, run))
    assert.equal(130, code)
    assert.equal(0, (support.command("sample " .. points .. " -w " .. run .. "/weights.safetensors -n 2")))
  end)

  it("runs the seed's training from a script of ten lines", function()
    local script = support.write(dir .. "/ten.lua", string.format([[
local flow = nfc.compile %q
local x = nfc.data.points { n = 1024, seed = 42, standardize = true }
local run = flow:train(x, { steps = 200, on_step = function(s) if s.step %% 100 == 0 then print(s.step, s.loss) end end })
flow:save(%q)
print(run.loss, flow:sample(3, { seed = 1 }))
]], points, dir .. "/ten.safetensors"))
    local code, out = support.command("repl " .. script)
    assert.equal(0, code)
    assert.is_truthy(out:find "\n200\t")
    assert.is_true(support.exists(dir .. "/ten.safetensors"))
  end)

  it("runs the examples", function()
    local code, out, err = support.run("cd " .. support.root .. " && " .. support.nfc .. " repl examples/iris.lua")
    assert.equal(0, code, err)
    assert.is_truthy(out:find "five new flowers")
    code, out, err = support.run(string.format("cd %s && %s repl examples/pictures.lua %s", support.root, support.nfc, dir))
    assert.equal(0, code, err)
    assert.equal("at y = 2: x = 0.5, log |dx/dy| = -0.6931, density 0.5\nlog alpha = -1.2040; the first rows add 0.0000, -2.4079, -2.4079\n", out)
    for _, name in ipairs { "change_of_variables", "leaky_relu" } do assert.is_truthy(support.read(dir .. "/" .. name .. ".png"):find "^\137PNG") end
    code, out, err = support.run(string.format("cd %s && cc -O2 -Igenerated examples/embed.c generated/points.c -lm -o %s/embed && %s/embed",
                                               support.root, dir, dir))
    assert.equal(0, code, err)
    assert.is_truthy(out:find "a new row")
  end)

  it("answers at the prompt", function()
    local code, out = support.run("printf '1 + 1\\nfor i = 1, 2 do\\nprint(i * 10)\\nend\\n' | " .. support.nfc .. " repl")
    assert.equal(0, code)
    assert.is_truthy(out:find "\n2\n" or out:find "2\n")
    assert.is_truthy(out:find "20\n")
  end)

  it("has the commands and flags that it is known for", function()
    for command, flags in pairs(promised) do
      local code, help = support.command(command .. " --help")
      assert.equal(0, code, command)
      for flag in flags:gmatch "%S+" do assert.is_truthy((help .. " "):find("[%s,]" .. flag:gsub("%-", "%%-") .. "[=,%s[]"), command .. " " .. flag) end
    end
  end)
end)
