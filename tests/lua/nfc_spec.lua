-- The Lua module: section 5 of the interface, and what it must be right about.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local near = support.is_near

describe("matrices", function()
  it("come from tables, files and pointers", function()
    local m = nfc.matrix { { 1, 2, 3 }, { 4, 5, 6.5 } }
    assert.same({ 2, 3, 6.5 }, { #m, m.cols, m[2][3] })
    m[1][1] = 7
    assert.equal(7, m[1][1])
    local dir = support.directory()
    for _, name in ipairs { "/m.csv", "/m.tsv", "/m.npy" } do
      m:write(dir .. name)
      local back = nfc.data[name:match "csv" and "csv" or "npy"] { dir .. name, type = "double" }
      assert.same(m:totable(), back:totable())
    end
    local c = ffi.new("float[4]", 1, 2, 3, 4)
    local view = nfc.matrix(c, 2, 2)
    c[3] = 9
    assert.equal(9, view[2][2])
  end)

  it("refuse ragged tables", function()
    assert.has_error(function() nfc.matrix { { 1, 2 }, { 3 } } end, "nfc.matrix: row 2 has 1 entry, the first has 2")
  end)

  it("hold toy data that do not depend on how many are drawn", function()
    for _, name in ipairs { "points", "two_spirals", "pinwheel", "checkerboard", "eight_gaussians" } do
      local a, b = nfc.data[name] { n = 50, seed = 3 }, nfc.data[name] { n = 20, seed = 3 }
      for i = 1, 20 do assert.same({ a[i][1], a[i][2] }, { b[i][1], b[i][2] }) end
    end
  end)
end)

describe("a flow", function()
  local flow = nfc.compile(support.root .. "/models/points.lua")
  local x = nfc.data.points { n = 200, seed = 1, standardize = true }

  it("goes forward and back", function()
    local z, ldj = flow:forward(x)
    local back, inverse_ldj = flow:inverse(z)
    for i = 1, #x do
      assert.is_true(near(back[i][1], x[i][1], 1e-3) and near(back[i][2], x[i][2], 1e-3))
      assert.is_true(near(ldj[i][1], -inverse_ldj[i][1], 1e-3))
    end
  end)

  it("has log_prob = ldj + log N(z; 0, 1) and loss = its mean", function()
    local z, ldj = flow:forward(x)
    local lp = flow:log_prob(x)
    for i = 1, #x do
      local want = ldj[i][1] - 0.5 * (z[i][1] ^ 2 + z[i][2] ^ 2) - math.log(2 * math.pi)
      assert.is_true(near(lp[i][1], want, 1e-4))
    end
    assert.is_true(near(flow:loss(x), -lp:mean(), 1e-5))
  end)

  it("samples row k from (seed, k) alone", function()
    local all, rest = flow:sample(600, { seed = 5 }), flow:sample(100, { seed = 5, first = 500 })
    for i = 1, 100 do assert.same({ all[500 + i][1], all[500 + i][2] }, { rest[i][1], rest[i][2] }) end
    local other = flow:sample(1, { seed = 6 })
    assert.is_true(other[1][1] ~= all[1][1])
  end)

  it("gives the rows behind each layer of the inverse, with its name", function()
    local layers = { "linear {}", "coupling { split = 1, net = mlp { hidden = { 4 } } }", "leaky_relu {}" }
    local function model(first) -- of the layers from this one on
      return support.compile(string.format("return model { dim = 2, precision = 'double', flow = { %s } }", table.concat(layers, ", ", first)))
    end
    local whole = model(1)
    for k = 0, whole.n_params - 1 do whole.params[k] = whole.params[k] + 0.1 * math.cos(k) end
    local z = nfc.matrix { { 1, 2 }, { -3, 0.5 }, { 0.1, -1 } }
    local list = whole:layers(z)
    assert.equal(4, #list)
    assert.equal("latent", list[1].name)
    assert.is_nil(list[1].layer)
    assert.is_true(list[1].x == z)
    for first = 3, 1, -1 do
      local rest, entry = model(first), list[5 - first]
      local before = whole.n_params - rest.n_params -- parameters lie in the order of the layers
      for k = 0, rest.n_params - 1 do rest.params[k] = whole.params[before + k] end
      assert.same({ layers[first]:match "^[%w_]+", first }, { entry.name, entry.layer })
      local made = rest:inverse(z)
      for i = 1, 3 do assert.is_true(near(entry.x[i][1], made[i][1], 1e-14) and near(entry.x[i][2], made[i][2], 1e-14)) end
    end
    assert.is_true(list[4].x == whole:inverse(z))
    local given = support.compile "return model { dim = 1, context = 1, flow = { coupling { mask = { 0 }, net = mlp { hidden = { 2 } } } } }"
    assert.same({ 2, 1 }, { #given:layers { { 1, 5 } }, given:layers({ { 1, 5 } })[2].x.cols })
    assert.has_error(function() given:layers { { 1 } } end, "layers: 1 column, the model has dim + context = 2")
    assert.has_error(function() whole.layers(z) end, "layers: called without a flow; write flow:layers(...)")
  end)

  it("says how close its latents are to standard normal ones", function()
    local reference = dofile(support.root .. "/tests/reference/numpy.lua")
    local f = support.compile "return model { dim = 3, precision = 'double', flow = { permute { { 1, 2, 3 } } } }" -- x is z
    local z, summary = f:latents(reference.latents)
    assert.is_true(z == nfc.matrix(reference.latents) and summary.mean == z:mean() and summary.std == z:std() and summary.corr == z:corr())
    for j = 1, 3 do assert.is_true(near(summary.distance[1][j], reference.distance[j], 1e-14)) end -- SciPy's kstest
    local text = tostring(summary)
    assert.is_truthy(text:find "^50 rows; of as many standard normal ones: mean 0 %+%- 0.1, std 1 %+%- 0.1, distance mostly below 0.2\n  z1 ")
    assert.is_truthy(text:find(string.format("\n  z3   mean %8.4f  std %7.4f  distance %.4f\n", summary.mean[1][3], summary.std[1][3], summary.distance[1][3]), 1, true))
    local corr, most, pair = z:corr(), 0, nil
    for _, p in ipairs { { 1, 2 }, { 1, 3 }, { 2, 3 } } do
      if math.abs(corr[p[1]][p[2]]) > most then most, pair = math.abs(corr[p[1]][p[2]]), p end
    end
    assert.is_truthy(text:find(string.format("\n  correlations up to %.4f (z%d, z%d)", most, pair[1], pair[2]), 1, true))
    local one = select(2, support.compile("return model { dim = 1, flow = { leaky_relu {} } }"):latents { { 1 }, { 2 } })
    assert.equal("number", type(one.distance))
    assert.equal(2, select(2, tostring(one):gsub("[^\n]+", "")))
    assert.is_truthy(tostring(select(2, f:latents { { 0 / 0, 1, 2 } })):find "distance %-?nan")
    local wide = support.compile "return model { dim = 30, flow = { leaky_relu {} } }"
    assert.is_truthy(tostring(select(2, wide:latents(wide:sample(10)))):find "\n  z20 [^\n]+\n  %.%.%. 10 more columns\n  correlations")
  end)

  it("trains, calls back, saves and loads", function()
    local steps, losses = 0, {}
    local run = flow:train(x, { steps = 300, lr = 1e-3, on_step = function(s)
      steps = steps + 1
      losses[s.step] = s.loss
    end })
    assert.equal(300, steps)
    assert.equal(300, run.steps)
    assert.is_true(losses[300] < losses[1])
    local path = support.directory() .. "/w.safetensors"
    flow:save(path)
    local again = nfc.compile(support.root .. "/models/points.lua")
    again:load(path)
    assert.equal(flow:loss(x), again:loss(x))
  end)

  it("keeps the losses of a training as means over stretches of steps", function()
    for steps, every in pairs { [1] = 1, [64] = 1, [65] = 2, [300] = 8 } do
      local f, losses = nfc.compile(support.root .. "/models/points.lua"), {}
      local run = f:train(x, { steps = steps, on_step = function(s) losses[s.step] = s.loss end })
      assert.equal(math.ceil(steps / every), #run.curve)
      for k, loss in ipairs(run.curve) do
        local sum, n = 0, 0
        for step = (k - 1) * every + 1, math.min(k * every, steps) do sum, n = sum + losses[step], n + 1 end
        assert.is_true(near(loss, sum / n, 1e-14))
      end
    end
  end)

  it("stops when on_step says so, and passes its errors on", function()
    local f = nfc.compile(support.root .. "/models/points.lua")
    local run = f:train(x, { steps = 300, on_step = function(s) return s.step == 7 end })
    assert.same({ 7, true }, { run.steps, run.interrupted })
    assert.has_error(function() f:train(x, { steps = 3, on_step = function() error("mine", 0) end }) end, "mine")
  end)

  it("stops when patience runs out", function()
    local f = nfc.compile(support.root .. "/models/points.lua")
    local run = f:train(x, { steps = 1000, lr = 1e-30, weight_decay = 0, patience = 10 })
    assert.same({ 11, true }, { run.steps, run.exhausted })
  end)

  it("trains on minibatches with validation, the same for the same seed", function()
    local a, b = nfc.compile(support.root .. "/models/points.lua"), nfc.compile(support.root .. "/models/points.lua")
    local o = { steps = 100, batch = 32, valid = 0.2, seed = 9, lr = 1e-3 }
    local ra, rb = a:train(x, o), b:train(x, o)
    assert.equal(ra.best, rb.best)
    assert.equal(a:loss(x), b:loss(x))
  end)

  it("names the row that breaks the loss and keeps good weights", function()
    local f = nfc.compile(support.root .. "/models/points.lua")
    local bad = nfc.data.points { n = 50, seed = 1 }
    bad[17][1] = 1e38
    assert.has_error(function() f:train(bad, { steps = 5 }) end)
    local ok, text = pcall(f.train, f, bad, { steps = 5 })
    assert.is_false(ok)
    assert.is_truthy(text:find "row 17 of the data has log%-probability")
    assert.is_true(f:loss(x) == f:loss(x)) -- not NaN
  end)

  it("keeps weights with a finite loss where steps are far too long", function()
    local f = nfc.compile(support.root .. "/models/points.lua")
    local steps = 0
    local ok = pcall(f.train, f, x, { steps = 300, lr = 10, on_step = function(s) steps = s.step end })
    assert.is_false(ok)
    assert.is_true(steps > 0)
    assert.is_true(f:loss(x) < math.huge)
  end)

  it("runs what the C compiler made too, and knows no other tier", function()
    local model = support.root .. "/models/points.lua"
    local a, b = nfc.compile(model), nfc.compile(model, { jit = "cc" })
    local la, lb = a:log_prob(x), b:log_prob(x)
    for i = 1, #x do assert.is_true(near(la[i][1], lb[i][1], 1e-4)) end
    local ra, rb = a:train(x, { steps = 100 }), b:train(x, { steps = 100 })
    assert.is_true(near(ra.loss, rb.loss, 1e-3))
    assert.is_true(near(a:sample(10, { seed = 1 })[10][2], b:sample(10, { seed = 1 })[10][2], 1e-2))
    assert.equal(1, select("#", b:loss(x)))
    assert.has_error(function() nfc.compile(model, { jit = "gcc" }) end, "compile.jit: expected one of 'tcc', 'cc', found the string \"gcc\"")
    assert.has_error(function() nfc.compile(model, { tier = "cc" }) end, "compile has no key 'tier'")
  end)

  it("takes every digit of a number of a description in Lua", function()
    local third = nfc.compile(nfc.model { dim = 1, precision = "double", flow = {}, base = nfc.uniform { low = 0, high = 1 / 3 } })
    assert.is_true(near(third:log_prob { { 0.1 } }[1][1], math.log(3), 1e-15))
  end)

  it("refuses columns that do not fit", function()
    assert.has_error(function() flow:forward { { 1, 2, 3 } } end)
  end)

  it("is described from Lua values too", function()
    local layers = {}
    for i = 1, 3 do
      layers[#layers + 1] = nfc.leaky_relu {}
      layers[#layers + 1] = nfc.coupling { mask = i % 2 == 1 and { 1, 0 } or { 0, 1 }, net = nfc.mlp { hidden = { 4 } } }
    end
    local f = nfc.compile(nfc.model { name = "mine", dim = 2, flow = layers })
    assert.same({ "mine", 60 }, { f.name, f.n_params })
    f:train(x, { steps = 10 })
  end)
end)

describe("known flows", function()
  it("LeakyReLU alone with alpha 0.73105997 gives ldj in {0, -0.31325978, -0.62651956}", function()
    local f = support.compile 'return model { dim = 2, flow = { leaky_relu {} } }'
    f.params[0] = 0.73105997
    local _, ldj = f:forward { { 1, 2 }, { 1, -2 }, { -1, -2 } }
    assert.is_true(near(ldj[1][1], 0, 1e-7))
    assert.is_true(near(ldj[2][1], -0.31325978, 1e-7))
    assert.is_true(near(ldj[3][1], -0.62651956, 1e-7))
  end)

  it("y = 2x + 1 turns U[0,1] into p = 1/2, exact and learned", function()
    local f = nfc.compile(support.root .. "/models/uniform.lua")
    f.params[0], f.params[1] = -math.log(2), -1 -- s, t
    local lp = f:log_prob { { 1.5 }, { 2 }, { 2.9 } }
    for i = 1, 3 do assert.is_true(near(math.exp(lp[i][1]), 0.5, 1e-7)) end
    assert.is_true(f:log_prob({ { 0.8 } })[1][1] < -40)
    local g = nfc.compile(support.root .. "/models/uniform.lua")
    g:train()
    local p = math.exp(g:log_prob({ { 2 } })[1][1])
    assert.is_true(near(p, 0.5, 0.01), "learned p = " .. p)
  end)

  it("a hard uniform base is exact, and outside it the density is 0", function()
    local f = support.compile "return model { dim = 2, flow = {}, base = uniform { low = -1, high = 3 } }"
    local lp = f:log_prob { { 0, 2.5 }, { 0, 4 } }
    assert.is_true(near(lp[1][1], -2 * math.log(4), 1e-6))
    assert.equal(-math.huge, lp[2][1])
    local x = f:sample(2000, { seed = 1 })
    for i = 1, 2000 do assert.is_true(x[i][1] >= -1 and x[i][1] <= 3) end
    for j = 1, 2 do assert.is_true(near(x:mean()[1][j], 1, 0.1)) end
  end)

  it("gaussian samples have the moments of a gaussian", function()
    local f = support.compile "return model { dim = 3, flow = {} }"
    local n = 100000
    local x = f:sample(n, { seed = 2 })
    local m1, m2, m4 = 0, 0, 0
    for i = 1, n do
      for j = 1, 3 do
        local v = x[i][j]
        m1, m2, m4 = m1 + v / (3 * n), m2 + v ^ 2 / (3 * n), m4 + v ^ 4 / (3 * n)
      end
    end
    assert.is_true(math.abs(m1) < 0.01 and near(m2, 1, 0.01) and near(m4, 3, 0.03))
  end)

  it("every tensor starts with numbers of its own", function()
    local f = nfc.compile(support.root .. "/models/points.lua")
    local seen = {}
    for layer = 0, 8 do -- a leaky_relu and a coupling are 20 numbers; the last of both layers' weights, too
      for _, place in ipairs { 0, 2, 10 } do
        local value = f.params[20 * layer + place]
        assert.is_nil(seen[value], "one number twice")
        assert.is_true(value ~= 0)
        seen[value] = true
      end
    end
  end)

  it("the best tile kernels that the machine has are taken", function()
    local cpu = io.open("/proc/cpuinfo")
    local flags = " " .. (cpu and cpu:read "*a":match "\nflags[^:]*:([^\n]*)" or "") .. " "
    local function has(...)
      for _, name in ipairs { ... } do
        if not flags:find(" " .. name .. " ", 1, true) then return false end
      end
      return true
    end
    local best = has("avx512f", "avx512dq", "avx512bw", "avx512vl", "fma") and "avx512" or has("avx2", "fma") and "avx2" or "baseline"
    local _, report = support.command("inspect " .. support.root .. "/models/points.lua", "env -u NFC_ISA")
    assert.equal(best, report:match "tile kernels: (%w+)")
  end)

  it("samples' own log-likelihood agrees with that of the data after training", function()
    local f = nfc.compile(support.root .. "/models/custom_layer.lua")
    local own = f:log_prob(f:sample(4000, { seed = 3 }))
    -- of an untrained flow: the entropy from two independent samples
    local other = f:log_prob(f:sample(4000, { seed = 4 }))
    assert.is_true(near(own:mean(), other:mean(), 0.05))
  end)
end)
