-- What a description may take and open, and that it may take more where it is trusted; numbers in a locale with commas.
-- Protects users of model files from others, and programs that we are part of.
-- guarded: nothing here depends on how well kernels are optimised.
require "nfc"
local support = require "support"

-- Takes 320 MB where 256 MiB are the limit.
local giant = [[local t = {} for i = 1, 4 do t[i] = ("x"):rep(8e7) .. i end
return model { name = "giant", dim = 2, flow = { leaky_relu {} }, data = points { n = 64 }, train = { steps = 2 } }]]

describe("limits", function()
  local dir = support.directory()
  local model, weights = support.write(dir .. "/giant.lua", giant), dir .. "/run/weights.safetensors"
  local commands = { "train %s -o " .. dir .. "/run --limits off", "compile %s -o " .. dir .. " --limits off",
                     "inspect %s --limits off", "sample %s -n 2 --limits off -w " .. weights,
                     "eval %s --limits off -w " .. weights, "bench %s --rows 8 --limits off", "test-gradients %s --limits off" }
  for _, command in ipairs(commands) do
    it("hold, and are lifted by --limits off: " .. command:match "^%S+", function()
      local on, off = command:format(model):gsub("off", "on"), command:format(model)
      local status, _, err = support.command(on)
      assert.equal(65, status)
      assert.equal(model .. ": the description needs more than 256 MiB of memory; --limits off lifts this\n", err)
      assert.equal(0, (support.command(off)))
    end)
  end

  it("hold, and are lifted by { limits = 'off' } in Lua", function()
    local nfc = require "nfc"
    assert.has_error(function() nfc.compile(model) end, model .. ": the description needs more than 256 MiB of memory; --limits off lifts this")
    assert.equal(2, nfc.compile(model, { limits = "off" }).dim)
    assert.has_error(function() nfc.compile(model, { limits = 0 }) end, "compile.limits: expected one of 'on', 'off', found 0")
  end)

  it("count work, not time: the same file ends at the same line", function()
    local text = "local n = 0\nwhile true do\nn = n + 1\nif n % 7 == 0 then\nlocal _ = ('x'):rep(n)\nend\nend"
    local path = support.write(dir .. "/count.lua", text)
    local _, _, first = support.command("inspect " .. path)
    assert.is_truthy(first:find "runs too long")
    for _ = 1, 3 do assert.equal(first, select(3, support.command("inspect " .. path))) end
  end)

  it("name the layer where the layer library takes too long", function()
    local path = support.write(dir .. "/long.lua", "return model { dim = 2000, flow = {\nleaky_relu {},\nelementwise { rq_spline { bins = 900 } } } }")
    local status, _, err = support.command("inspect " .. path)
    assert.equal(65, status)
    assert.equal(path .. ":3: the description runs too long (an endless loop?); --limits off lifts this\n", err)
  end)

  it("leave large models alone", function()
    local large = { "presets.nsf_autoregressive { dim = 43, layers = 5, hidden = { 512, 512 } }", "model { dim = 400, flow = { linear {} } }",
                    "model { dim = 20000, flow = { actnorm {}, reverse {}, shuffle { 3 } } }" }
    for i, text in ipairs(large) do
      local path = support.write(dir .. "/large" .. i .. ".lua", "return " .. text)
      assert.equal(0, (support.command("compile " .. path .. " -o " .. dir)), text)
    end
  end)

  -- runs the command given by an absolute path to the binary with strace, where there is strace that may trace
  it("need no other process, signal or thread", function()
    if support.run "strace -o /dev/null true" ~= 0 then return end
    local path = support.write(dir .. "/l.lua", "local l = leaky_relu {} l.name = '*/ {' return model { dim = 2, flow = { l } }")
    local log = dir .. "/strace"
    support.run(string.format("ASAN_OPTIONS=detect_leaks=0 strace -f -e trace=execve,fork,vfork,clone,clone3,setitimer,timer_create -o %s %s inspect %s",
                              log, support.nfc, path))
    local calls = {}
    for line in support.read(log):gmatch "[^\n]+" do calls[#calls + 1] = line:match "^%d*%s*(%w+)%(" end
    assert.same({ "execve" }, calls)
  end)
end)

describe("data that a model names", function()
  local dir = support.directory()
  local secret = support.directory() .. "/secret.csv"
  local function with(source)
    return support.write(dir .. "/d.lua", "return model { name = 'd', dim = 2, flow = { leaky_relu {} }, data = " .. source
                                          .. ", train = { steps = 1 } }")
  end
  local function train(source, more)
    return support.command(string.format("train %s -o %s/run %s", with(source), support.directory(), more or ""))
  end

  it("are quoted by no error when they are not in the model's folder", function()
    support.write(secret, "1,2\nhunter2,4\n")
    local status, out, err = train("csv '" .. secret .. "'")
    assert.equal(65, status)
    assert.is_nil((out .. err):find "hunter2")
    assert.is_truthy(err:find("secret.csv:2: column 1", 1, true))
    support.run(string.format("ln -s %s %s/link.csv", secret, dir)) -- nor through a link that is
    status, out, err = train "csv 'link.csv'"
    assert.equal(65, status)
    assert.is_nil((out .. err):find "hunter2")
    local up = secret:gsub("^/", ("../"):rep(20))
    status, out, err = train("csv '" .. up .. "'")
    assert.equal(65, status)
    assert.is_nil((out .. err):find "hunter2")
  end)

  it("are quoted when they are, or when the user names them", function()
    support.write(dir .. "/own.csv", "1,2\nhunter2,4\n")
    assert.is_truthy(select(3, train "csv 'own.csv'"):find "hunter2")
    assert.is_truthy(select(3, train("csv 'own.csv'", "--data " .. secret)):find "hunter2")
  end)

  it("are regular files, and nothing that the system makes up", function()
    support.run(string.format("mkdir %s/folder.csv; ln -s /dev/zero %s/zero.csv; ln -s /proc/self/environ %s/environ.csv", dir, dir, dir))
    for _, file in ipairs { "folder.csv", "zero.csv", "environ.csv", "/dev/stdin", "-", "/dev/fd/../zero.csv" } do
      local status, _, err = train("csv '" .. file .. "'")
      assert.equal(65, status, file .. ": " .. err)
      assert.is_nil(err:find "PATH")
    end
  end)

  it("are opened by train and eval alone", function()
    local model = with("csv '" .. dir .. "/good.csv'")
    support.write(dir .. "/good.csv", "1,2\n3,4\n5,7\n")
    assert.equal(0, (support.command("train " .. model .. " -o " .. dir .. "/run")))
    local weights = " -w " .. dir .. "/run/weights.safetensors"
    assert.equal(0, (support.command("eval " .. model .. weights)))
    os.remove(dir .. "/good.csv")
    for _, command in ipairs { "compile %s -o " .. dir, "inspect %s", "sample %s -n 2" .. weights, "bench %s --rows 8", "test-gradients %s" } do
      assert.equal(0, (support.command(command:format(model))), command)
    end
    assert.equal("d", require "nfc".compile(model).name)
    assert.equal(74, (support.command("eval " .. model .. weights)))
  end)
end)

describe("a locale with commas", function()
  -- As a program that we are part of may choose one. Needs localedef.
  it("changes no number that we read or print", function()
    local dir = support.directory()
    if support.run(string.format("localedef -i de_DE -f UTF-8 %s/de_DE.UTF-8", dir)) ~= 0 then return end
    local script = support.write(dir .. "/s.lua", [[
      local to, ffi = arg[1], require "ffi"
      ffi.cdef "int snprintf(char *, size_t, const char *, ...);"
      local text = ffi.new "char[9]"
      ffi.C.snprintf(text, 9, "%.1f", 0.5)
      print(os.setlocale(to == "C" and "C" or "") and ffi.C.snprintf(text, 9, "%.1f", 0.5) and ffi.string(text))
      local f = nfc.compile(nfc.model { dim = 2, flow = { nfc.elementwise { nfc.affine {} }, nfc.coupling { mask = { 1, 0 },
        net = nfc.mlp { hidden = { 4 }, activation = "gelu" } } } })
      local x = nfc.matrix { { 0.25, -0.5 }, { 1.5, 2.75 } }
      x:write(to .. ".csv")
      assert(nfc.data.csv(to .. ".csv")[2][2] == 2.75)
      print(f:log_prob(x)[1][1], select(2, pcall(nfc.data.points, { n = 0.5 })))
      f:emit(to)
      f:save(to .. ".safetensors")
      f:load(to .. ".safetensors")]])
    local lines = {}
    for _, name in ipairs { "C", "de" } do
      local status, out, err = support.run(string.format("cd %s && mkdir %s && LOCPATH=%s LC_ALL=%s %s repl s.lua %s", dir, name, dir,
                                                         name == "C" and "C" or "de_DE.UTF-8", support.nfc, name))
      assert.equal(0, status, err)
      lines[name] = { out:match "([^\n]*)\n(.*)" }
    end
    assert.equal("0.5", lines.C[1])
    assert.equal("0,5", lines.de[1])
    assert.equal(lines.C[2], lines.de[2])
    for _, file in ipairs { "%s.csv", "%s.safetensors", "%s/model.c", "%s/model.h", "%s/model.json" } do
      assert.equal(support.read(dir .. "/" .. file:format "C"), support.read(dir .. "/" .. file:format "de"))
    end
    assert.is_truthy(script)
  end)
end)
