-- Data in units of their own. Protects: the statistics that training sets are those of the data, exactly; context is
-- standardized too, everywhere a flow runs; columns without a deviation, or whose rows float cannot hold apart, are errors
-- that name the column, from the command line and from Lua; one number in many rows is told.
local ffi = require "ffi"
local nfc = require "nfc"
local shipped = require "shipped"
local support = require "support"

local dir = support.directory()

-- n rows of standard normal numbers, the same each time.
local function normal(n, cols, seed)
  local m, rows = nfc.data.points { n = n * cols, seed = seed or 1 }, {}
  for i = 1, n do
    rows[i] = {}
    for j = 1, cols do rows[i][j] = m[(i - 1) * cols + j][2] / 4 end
  end
  return rows
end

-- Every row with f(column, number) applied.
local function mapped(rows, f)
  local all = {}
  for i, r in ipairs(rows) do
    all[i] = {}
    for j, v in ipairs(r) do all[i][j] = f(j, v) end
  end
  return all
end

local function csv(name, rows)
  local lines = {}
  for i, r in ipairs(rows) do
    local cells = {}
    for j, v in ipairs(r) do cells[j] = string.format("%.17g", v) end
    lines[i] = table.concat(cells, ",")
  end
  return support.write(dir .. "/" .. name .. ".csv", table.concat(lines, "\n") .. "\n")
end

local function file(name, text) return support.write(dir .. "/" .. name .. ".lua", text) end

local function refused(pattern, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok, "was not refused")
  assert.is_truthy(tostring(message):find(pattern, 1, true), tostring(message) .. "\n  does not say: " .. pattern)
end

-- The mean NLL of a normal distribution fitted to standard normal columns that were multiplied by `scale`.
local function gaussian_nll(rows, scale)
  local sum = 0
  for j = 1, #rows[1] do
    local mean, square = 0, 0
    for i = 1, #rows do mean = mean + rows[i][j] / #rows end
    for i = 1, #rows do square = square + (rows[i][j] - mean) ^ 2 / #rows end
    sum = sum + 0.5 * math.log(2 * math.pi * square) + 0.5 + math.log(scale[j])
  end
  return sum
end

describe("statistics of the data", function()
  it("are exact whatever the size and the offset", function()
    local rows = normal(500, 2)
    for _, precision in ipairs { "float", "double" } do
      for _, units in ipairs { { 0, 1 }, { 3e6, 1e3 }, { -1e-12, 1e-9 }, { 0, 1e30 }, { 2e12, 2e9 }, { 0, 1e-30 } } do
        local offset, scale = units[1], units[2]
        local flow = nfc.compile(nfc.model { dim = 2, flow = { nfc.standardize {} }, precision = precision })
        local x = mapped(rows, function(_, v) return offset + scale * v end)
        local run = flow:train(x, { steps = 0 })
        local want = gaussian_nll(rows, { scale, scale })
        assert.is_true(math.abs(run.loss - want) < 1e-4, string.format("%g +- %g: %.9g, expected %.9g", offset, scale, run.loss, want))
      end
    end
  end)

  it("tell a column that has no deviation", function()
    local x = mapped(normal(500, 3), function(j, v) return j == 2 and 3.7 or v end)
    local path = csv("constant", x)
    for _, layer in ipairs { "standardize", "actnorm" } do
      local parameter = layer == "actnorm" and "flow.1.log_std" or "flow.1.std"
      for _, precision in ipairs { "float", "double" } do
        local flow = nfc.compile(nfc.model { dim = 3, flow = { nfc[layer] {} }, precision = precision })
        refused(parameter .. ": column 2 of what enters holds one number in every row", flow.train, flow, x, { steps = 5 })
      end
      local model = file(layer, "return model { dim = 3, flow = { " .. layer .. " {} } }")
      local status, _, err = support.command("train " .. model .. " --data " .. path .. " --steps 5 -o " .. dir .. "/" .. layer)
      assert.equal(65, status)
      assert.is_truthy(err:find("column 2 of what enters holds one number", 1, true), err)
    end
    local flow = nfc.compile(nfc.presets.maf { dim = 3, standardize = true, hidden = { 4 } })
    refused("column 2", flow.train, flow, x, { steps = 5 })
    flow = nfc.compile(nfc.model { dim = 1, flow = { nfc.standardize {} } })
    refused("column 1", flow.train, flow, { { 5 } }, { steps = 5 })
  end)

  it("tell a column that float cannot hold, and what helps", function()
    local rows, scale = normal(500, 2), { 10, 1 }
    local x = mapped(rows, function(j, v) return j == 1 and 1.7e9 + 10 * v or v end)
    local path, want = csv("time", x), gaussian_nll(rows, scale) -- 5.14 and what the sample adds
    assert.is_true(math.abs(want - 5.14) < 0.2)
    local text = "return model { dim = 2, flow = { standardize {} }, precision = '%s', data = csv { file = 'time.csv', standardize = %s } }"
    local single = file("single", text:format("float", "false"))
    local says = "column 1 varies too little beside its size for float"
    for _, command in ipairs { "train " .. single .. " --steps 1 -o " .. dir .. "/a", "train " .. single .. " --data " .. path .. " -o " .. dir .. "/b" } do
      local status, _, err = support.command(command)
      assert.equal(65, status)
      assert.is_truthy(err:find(says, 1, true) and err:find("standardize it where it is read", 1, true), err)
    end
    local flow = nfc.compile(single)
    refused(says, flow.train, flow, x, { steps = 1 })
    local rounded = nfc.matrix(mapped(rows, function(j, v) return j == 1 and 1.7e9 + 200 * v or v end)):to "float"
    refused(says, flow.train, flow, rounded, { steps = 1 })
    local double = nfc.compile(file("double", text:format("double", "false")))
    assert.is_true(math.abs(double:train(nil, { steps = 0 }).loss - want) < 1e-9)
    double:save(dir .. "/double.safetensors") -- good weights do not help float to see these data
    local status, _, err = support.command("eval " .. single .. " -w " .. dir .. "/double.safetensors")
    assert.equal(65, status)
    assert.is_truthy(err:find(says, 1, true), err)
    local toy = file("toy", "return model { dim = 1, flow = { leaky_relu {} }, data = interval { low = 1.7e9, high = 1.7e9 + 20 } }")
    status, _, err = support.command("train " .. toy .. " -o " .. dir .. "/c")
    assert.equal(65, status)
    assert.is_truthy(err:find("interval: " .. says, 1, true), err)
    refused(says, function() nfc.compile(toy):train(nil, { steps = 1 }) end)
    refused(says, nfc.data.interval, { low = 1.7e9, high = 1.7e9 + 20, type = "float" })
    local read = nfc.compile(file("read", text:format("float", "true")))
    assert.is_true(math.abs(read:train(nil, { steps = 0 }).loss - (want - math.log(10) - (gaussian_nll(rows, { 1, 1 }) - math.log(2 * math.pi) - 1))) < 1e-5)
    refused("column 2 varies too little beside its size for double", flow.train, nfc.compile(file("wide", text:format("double", "false"))),
            mapped(rows, function(j, v) return j == 2 and 1e18 + 100 * v or v end), { steps = 1 })
  end)

  it("that hardly differ are evaluated by a model that does not see that, and are context for samples", function()
    local near = csv("near", { { 1, 2 }, { 1 + 1e-9, 2 }, { 1 + 2e-16, 3 } })
    for _, precision in ipairs { "float", "double" } do
      for _, context in ipairs { 0, 1 } do
        local name = precision .. context
        local model = file(name, string.format("return model { dim = %d, context = %d, precision = '%s', flow = { autoregressive { net = made { hidden = { 4 } } } } }",
                                               2 - context, context, precision))
        local flow = nfc.compile(model)
        flow:save(dir .. "/near.safetensors")
        local weights = " -w " .. dir .. "/near.safetensors"
        local status, out, err = support.command("eval " .. model .. weights .. " -d " .. near)
        assert.same({ 0, "" }, { status, err })
        local want = flow:log_prob({ { 1, 2 }, { 1, 2 }, { 1, 3 } }):mean()
        assert.is_true(math.abs(tonumber(out:match "^%S+") - want) < 1e-6 * math.abs(want))
        status, _, err = support.command("sample " .. model .. weights .. " -n 3 --context " .. csv("one", { { 1 }, { 1 + 1e-9 }, { 1 } }))
        assert.equal(context == 1 and 0 or 64, status, err)
        if context == 1 then
          status, _, err = support.command("sample " .. model .. weights .. " -n 3 --context 1e39")
          assert.equal(precision == "float" and 65 or 0, status)
          assert.equal(precision == "float", err:find("--context: row 1, column 1 is beyond the range of float", 1, true) ~= nil, err)
        end
      end
    end
  end)

  it("do not mistake rows that differ enough", function()
    for _, x in ipairs { { { 0 }, { 1 } }, { { 1e6 }, { 1e6 + 1 } }, { { 1e-30 }, { 2e-30 } }, { { 20000 }, { 20003 }, { 20001 } }, { { -1e30 }, { 1 } } } do
      local flow = nfc.compile(nfc.model { dim = 1, flow = { nfc.standardize {} } })
      assert.is_true(math.abs(flow:train(x, { steps = 0 }).loss) < 100)
    end
  end)

  it("tell one number in many rows, in a line", function()
    local x = mapped(normal(400, 3), function(j, v) return j == 2 and v < 0 and 0 or j == 3 and 8 or v end)
    local flow = nfc.compile(nfc.model { dim = 3, flow = { nfc.actnorm {} } })
    refused("column 3", flow.train, flow, x, { steps = 1 })
    flow = nfc.compile(nfc.model { dim = 3, flow = { nfc.leaky_relu {} } })
    local warning = flow:train(x, { steps = 1 }).warning
    assert.is_truthy(warning:match "^2 of 3 columns hold one number in more than a fifth of the rows %(column 2 in %d+ of 400%)", warning)
    local model = file("many", "return model { dim = 3, flow = { leaky_relu {} } }")
    local status, _, err = support.command("train " .. model .. " --data " .. csv("many", x) .. " --steps 2 -o " .. dir .. "/many")
    assert.equal(0, status)
    assert.is_truthy(err:find(warning, 1, true), err)
    for _, share in ipairs { 4, 6 } do -- a quarter of the rows is told, a sixth is not
      local y = normal(600, 1)
      for i = 1, 600 do if i % share == 0 then y[i][1] = 0.5 end end
      local one = nfc.compile(nfc.model { dim = 1, flow = { nfc.leaky_relu {} } })
      assert.equal(share == 4, one:train(y, { steps = 1 }).warning ~= nil)
    end
  end)

  it("name the row that enters a layer with a number that is not finite, in whichever part of the rows it lies", function()
    local n = 66000 -- minibatches take the rows in parts of 65536
    local numbers = require "ffi".new("double[?]", n)
    local flow = nfc.compile(nfc.model { dim = 1, precision = "double", flow = { nfc.elementwise { "exp" }, nfc.actnorm {} } })
    for _, row in ipairs { 5, 65990 } do
      for i = 0, n - 1 do numbers[i] = i % 7 end
      numbers[row - 1] = 800
      refused(("row %d of the data is infinite where it enters a layer that the data set"):format(row), flow.train, flow, nfc.matrix(numbers, n, 1), { steps = 1, batch = 16 })
    end
  end)

  it("of a single row", function()
    local flow = nfc.compile(nfc.model { dim = 1, flow = { nfc.leaky_relu {} } })
    assert.equal(3, flow:train({ { 0.5 } }, { steps = 3 }).steps)
    refused("1 row", flow.train, flow, { { 0.5 } }, { steps = 3, valid = 0.5 })
    assert.is_true(flow:train({ { 0.5 }, { 0.7 } }, { steps = 3, valid = 0.9, batch = 50 }).best < 10)
    local model = file("one", "return model { dim = 1, flow = { leaky_relu {} } }")
    flow:save(dir .. "/one.safetensors")
    local _, out = support.command("eval " .. model .. " -w " .. dir .. "/one.safetensors --data " .. csv("one", { { 0.5 } }))
    assert.is_truthy(out:find("+- inf nats (mean log-likelihood of 1 row)", 1, true), out)
  end)
end)

-- Two features that depend on two context columns, these in units of `unit` from `offset` on.
local function conditional(unit, offset)
  local all = {}
  for i, r in ipairs(normal(600, 4)) do
    all[i] = { r[3] + 0.3 * r[1], r[4] ^ 2 + 0.5 * r[2], unit * (offset + r[3]), unit * r[4] }
  end
  return all
end

describe("context", function()
  local presets = { "nice", "realnvp", "maf", "iaf", "nsf", "nsf_autoregressive", "glow" }

  it("trains to the same in every unit, by the presets' standardize = true", function()
    for _, name in ipairs(presets) do
      local loss = {}
      for k, unit in ipairs { 1, 2 ^ 20 } do -- a power of two: all numbers are scaled exactly
        local rows = conditional(unit, 3)
        local flow = nfc.compile(nfc.presets[name] { dim = 2, context = 2, layers = 2, hidden = { 8 }, standardize = true })
        loss[k] = flow:train(rows, { steps = 200, lr = 3e-3 }).loss
      end
      assert.is_true(math.abs(loss[1] - loss[2]) < 1e-3, name .. ": " .. loss[1] .. " " .. loss[2])
      assert.is_true(loss[1] < 2.6, name .. ": " .. loss[1])
    end
    local rows = conditional(1e6, 1)
    local flow = nfc.compile(nfc.presets.maf { dim = 2, context = 2, layers = 2, hidden = { 8 }, standardize = true, standardize_context = false })
    local ok, run = pcall(flow.train, flow, rows, { steps = 200, lr = 3e-3 })
    assert.is_true(not ok or run.loss > 1e3, "off by choice")
  end)

  it("is standardized by the data's mean and deviation, which are stored and not trained", function()
    local rows = conditional(1e6, 3)
    local flow = nfc.compile(nfc.presets.maf { dim = 2, context = 2, layers = 2, hidden = { 8 }, standardize = true })
    flow:train(rows, { steps = 20, weight_decay = 0.5, lr = 0.01, batch = 100 })
    for j = 1, 2 do
      local mean, square = 0, 0
      for i = 1, #rows do mean = mean + rows[i][2 + j] / #rows end
      for i = 1, #rows do square = square + (rows[i][2 + j] - mean) ^ 2 / #rows end
      assert.is_true(math.abs(flow.params[3 + j] - mean) < 1)
      assert.is_true(math.abs(flow.params[5 + j] - math.sqrt(square)) < 1)
    end
    flow:save(dir .. "/c.safetensors")
    local again = nfc.compile(nfc.presets.maf { dim = 2, context = 2, layers = 2, hidden = { 8 }, standardize = true })
    again:load(dir .. "/c.safetensors")
    assert.equal(flow:loss(rows), again:loss(rows))
    -- a column that never changes carries nothing: it is no error, and becomes 0
    local same = mapped(rows, function(j, v) return j == 4 and 1e6 or v end)
    local other = nfc.compile(nfc.presets.maf { dim = 2, context = 2, layers = 2, hidden = { 8 }, standardize = true })
    assert.is_true(other:train(same, { steps = 20 }).loss < 100)
    assert.same({ 1e6, 1 }, { other.params[5], other.params[7] })
  end)

  it("is the same for forward, inverse, samples, densities and the shipped C", function()
    local rows = conditional(1e6, 3)
    local text = [[return model { name = "units", dim = 2, context = 2, precision = "double", flow = { %s standardize {},
      coupling { mask = {1, 0}, net = mlp { hidden = {6} } }, invert { standardize {} },
      autoregressive { net = made { hidden = {6} }, transform = rq_spline { bins = 4, bound = 4 } } } }]]
    local flow = nfc.compile(file("units", text:format ""))
    flow:train(rows, { steps = 50, lr = 1e-2 })
    local n, context = 40, ffi.new("double[80]")
    local x, c = ffi.new("double[80]"), {}
    for i = 1, n do
      c[i] = { rows[i][3], rows[i][4] }
      for j = 1, 2 do
        x[2 * (i - 1) + j - 1], context[2 * (i - 1) + j - 1] = rows[i][j], rows[i][2 + j]
      end
    end
    local some = nfc.matrix(mapped(rows, function(_, v) return v end))
    local z, ldj = flow:forward(some)
    local latent = {}
    for i = 1, #rows do latent[i] = { z[i][1], z[i][2], rows[i][3], rows[i][4] } end
    local back, back_ldj = flow:inverse(latent)
    local log_prob, score = flow:log_prob(some), flow:score(some)
    for i = 1, #rows do
      assert.is_true(math.abs(back[i][1] - rows[i][1]) + math.abs(back[i][2] - rows[i][2]) < 1e-9)
      assert.is_true(math.abs(ldj[i][1] + back_ldj[i][1]) < 1e-9)
      assert.is_true(math.abs(log_prob[i][1] - (ldj[i][1] - math.log(2 * math.pi) - (z[i][1] ^ 2 + z[i][2] ^ 2) / 2)) < 1e-9)
    end
    flow:emit(dir, { weights = true })
    local get = shipped.tcc(dir, "units")
    local f = shipped.functions(flow, dir, get)
    local samples = flow:sample(n, { seed = 3, context = c })
    local theirs, lp, s = f.sample(flow.params, 3, 0, n, context), f.log_prob(flow.params, n, x, context), f.score(flow.params, n, x, context)
    for i = 1, n do
      assert.is_true(math.abs(lp[i - 1] - log_prob[i][1]) < 1e-9)
      for j = 1, 2 do
        assert.is_true(math.abs(theirs[2 * (i - 1) + j - 1] - samples[i][j]) < 1e-9)
        assert.is_true(math.abs(s[2 * (i - 1) + j - 1] - score[i][j]) < 1e-8)
      end
    end
    local status, out = support.command("test-gradients " .. dir .. "/units.lua")
    assert.equal(0, status, out)
    assert.is_truthy(out:find("0 wrong", 1, true))
  end)
end)
