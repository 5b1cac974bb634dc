-- Domains of features. Protects: densities that are zero outside, finite and no NaN at an edge, and integrate to one within 1e-6;
-- samples that are never outside, whatever the parameters and the precision; layers that keep their numbers behind a domain;
-- weights that know it; mistakes that are told.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local inf, nan = math.huge, 0 / 0

local own = require "domain_flows"(5)
local flow_of, uniform, fill, near = own.flow_of, own.uniform, own.fill, own.near

local function as(precision, v) return precision == "float" and ffi.new("float[1]", v)[0] or v end

-- Places t with weights for an integral over the line, and what a domain makes of them: x, dx / dt, in formulas of this file.
local ways = {
  real = function() return function(t) return t, 1 end end,
  positive = function() return function(t) return math.exp(t), math.exp(t) end end,
  interval = function(a, b)
    return function(t)
      local s = 1 / (1 + math.exp(-math.abs(t)))
      return t > 0 and b - (b - a) * (1 - s) or a + (b - a) * (1 - s), (b - a) * s * (1 - s)
    end
  end,
}

-- The integral of a flow's density by the trapezoidal rule in t, n places a feature, from -reach to reach; context: what follows.
local function integral(flow, way, n, reach, context)
  local dim, h = #way, 2 * reach / n
  local total = n ^ dim
  local rows = nfc.matrix(ffi.new("double[?]", total * (dim + #(context or {}))), total, dim + #(context or {}))
  local weight = ffi.new("double[?]", total)
  for k = 0, total - 1 do
    local rest, w = k, 1
    for j = 1, dim do
      local x, slope = way[j](-reach + (rest % n + 0.5) * h)
      rows.data[k * rows.cols + j - 1], w = x, w * slope * h
      rest = math.floor(rest / n)
    end
    for j, v in ipairs(context or {}) do rows.data[k * rows.cols + dim + j - 1] = v end
    weight[k] = w
  end
  local lp, sum = flow:log_prob(rows), 0
  for k = 0, total - 1 do sum = sum + math.exp(lp.data[k]) * weight[k] end
  return sum
end

local one = { { "positive {}", ways.positive() }, { "interval { 0, 1 }", ways.interval(0, 1) }, { "interval { -3.7, 1e3 }", ways.interval(-3.7, 1e3) },
              { "interval { 1e-12, 2e-12 }", ways.interval(1e-12, 2e-12) }, { "real {}", ways.real() } }

describe("a density on a domain integrates to one:", function()
  for _, d in ipairs(one) do
    for _, flow in ipairs { "elementwise { affine {} }", "spline {}, elementwise { affine { scale = 'exp' } }", "spline { tails = 'linear' }, planar {}" } do
      it(d[1] .. ", " .. flow, function()
        for trial = 1, 2 do
          near(integral(fill(flow_of(d[1], flow), 1), { d[2] }, 120000, 40), 1, 1e-6, "trial " .. trial)
        end
      end)
    end
  end

  it("of two features, with a context, coupled, autoregressive and behind a preset", function()
    local domain, way = "{ positive {}, interval { -1, 3 } }", { ways.positive(), ways.interval(-1, 3) }
    local net = "net = mlp { hidden = { 5 } }"
    for _, flow in ipairs { "coupling { mask = { 1, 0 }, " .. net .. " }, coupling { mask = { 0, 1 }, " .. net .. " }",
                            "autoregressive { net = made { hidden = { 6 }, activation = 'tanh' } }, linear {}" } do
      near(integral(fill(flow_of(domain, flow, "", 2), 0.6), way, 240, 24), 1, 1e-6, flow)
      near(integral(fill(flow_of(domain, flow, ", context = 1", 2), 0.6), way, 240, 24, { 0.7 }), 1, 1e-6, flow .. ", context")
    end
    local maf = support.compile("return presets.maf { dim = 2, layers = 2, hidden = { 4 }, activation = 'silu', standardize = true, precision = 'double', domain = " .. domain .. " }")
    for k = 4, maf.n_params - 1 do maf.params[k] = 0.7 * math.sin(k) end
    near(integral(maf, way, 240, 24), 1, 1e-6, "maf")
  end)
end)

describe("a domain's map and log-density", function()
  it("are those of its formula", function()
    for _, precision in ipairs { "double", "float" } do
      local error = precision == "double" and 1e-14 or 1e-6
      local flow = flow_of("{ positive {}, real {}, interval { -1, 3 }, interval { 2, 4 } }", "reverse {}", "", 4, precision)
      local x = { { 0.25, -7, 0, 3.5 }, { 90, 2, 2.5, 2.25 } }
      local z, ldj = flow:forward(x)
      for i, r in ipairs(x) do
        local want = { math.log((r[4] - 2) / (4 - r[4])), math.log((r[3] + 1) / (3 - r[3])), r[2], math.log(r[1]) }
        local l = -math.log(r[1]) + math.log(4 / ((r[3] + 1) * (3 - r[3]))) + math.log(2 / ((r[4] - 2) * (4 - r[4])))
        for j = 1, 4 do near(z[i][j], want[j], error) end
        near(ldj[i][1], l, error)
        local lp = l
        for j = 1, 4 do lp = lp - 0.5 * want[j] ^ 2 - 0.5 * math.log(2 * math.pi) end
        near(flow:log_prob({ r })[1][1], lp, error)
      end
      local back, other = flow:inverse(z)
      for i = 1, 2 do
        for j = 1, 4 do near(back[i][j], x[i][j], 4 * error) end
        near(other[i][1], -ldj[i][1], 4 * error)
      end
    end
  end)

  it("for one that stands for all features", function()
    local flow, each = flow_of("positive {}", "reverse {}", "", 3), flow_of("{ positive {}, positive {}, positive {} }", "reverse {}", "", 3)
    assert.equal(flow:log_prob({ { 1, 2, 3 } })[1][1], each:log_prob({ { 1, 2, 3 } })[1][1])
    assert.equal(-inf, flow:log_prob({ { 1, 2, -3 } })[1][1])
  end)

  local bases = { "gaussian {}", "uniform { low = -1, high = 2 }", "student_t { df = 0.5 }", "laplace {}", "logistic {}", "mixture { components = 3 }" }
  it("are -inf outside, a number at an end of an interval, and never NaN", function()
    for _, precision in ipairs { "float", "double" } do
      local huge = precision == "float" and 3e38 or 1e308
      for _, base in ipairs(bases) do
        local flow = flow_of("positive {}", "reverse {}", ", base = " .. base, 1, precision)
        for _, x in ipairs { 0, -0.0, -1e-30, -1, -huge, inf, -inf } do
          assert.equal(-inf, flow:log_prob({ { x } })[1][1], base .. x)
          assert.is_true(flow:score({ { x } })[1][1] == flow:score({ { x } })[1][1])
        end
        for _, x in ipairs { 1e-37, 1, huge } do assert.is_true(flow:log_prob({ { x } })[1][1] < inf) end
        local lp = flow:log_prob({ { nan } })[1][1]
        assert.is_true(lp ~= lp)
        for _, ends in ipairs { { 0, 1 }, { 0.1, 0.7 }, { 100, 101 }, { -1e30, 1e30 }, { 0, 1e-20 }, { -1, 0 }, { -0.3, -0.2 } } do
          local a, b = unpack(ends)
          flow = flow_of(string.format("interval { %.17g, %.17g }", a, b), "reverse {}", ", base = " .. base, 1, precision)
          local low, high = as(precision, a), as(precision, b)
          for _, x in ipairs { low - (b - a), low - math.max(1e-6 * math.abs(low), 1e-30), high + math.max(1e-6 * math.abs(high), 1e-30), high + b - a, inf, -inf } do
            assert.equal(-inf, flow:log_prob({ { x } })[1][1], string.format("%g, %g: %g", a, b, x))
          end
          for _, x in ipairs { low, high } do -- as the next number inside
            local at = flow:log_prob({ { x } })[1][1]
            assert.is_true(at < inf and (at > -inf or base:find "uniform" ~= nil), string.format("%g, %g: %g has %g", a, b, x, at))
            assert.is_true(flow:score({ { x } })[1][1] == flow:score({ { x } })[1][1])
            local z = flow:forward({ { x } })[1][1]
            assert.is_true(math.abs(z) < 800 and (z < 0) == (x == low), string.format("%g becomes %g", x, z))
          end
        end
      end
    end
  end)
end)

describe("samples", function()
  it("are never outside, and have a log-density, with parameters up to 1e6", function()
    for _, precision in ipairs { "float", "double" } do
      for _, ends in ipairs { { 0, inf }, { 0, 1 }, { 0.1, 0.7 }, { 100, 101 }, { -1e30, 1e30 }, { 0, 1e-20 }, { -1, 0 }, { 1e9, 1e9 + 1e5 } } do
        local a, b = unpack(ends)
        local flow = flow_of(b == inf and "positive {}" or string.format("interval { %.17g, %.17g }", a, b), 'elementwise { affine { scale = "exp" } }',
                             ", base = student_t { df = 1 }", 1, precision)
        for _, p in ipairs { { 0, 0 }, { -5, 0 }, { -80, 0 }, { 30, 0 }, { 0, 1e6 }, { 0, -1e6 }, { 2, 60 }, { 2, -60 } } do
          flow.params[0], flow.params[1] = p[1], p[2]
          local x = flow:sample(2000, { seed = 3 })
          local again = flow:log_prob(x)
          for i = 1, 2000 do
            local v = x[i][1]
            assert.is_true(v > a and v < b, string.format("%s, %g to %g: a sample is %.17g", precision, a, b, v))
            assert.is_true(again[i][1] < inf and again[i][1] == again[i][1], string.format("%.17g has %g", v, again[i][1]))
          end
        end
      end
    end
  end)

  it("have the density that log_prob tells", function()
    for _, d in ipairs(one) do
      local flow, n, list = fill(flow_of(d[1], "spline {}, elementwise { affine {} }"), 1), 2000, {}
      local x = flow:sample(n, { seed = 2 })
      for i = 1, n do list[i] = x[i][1] end
      table.sort(list)
      local worst, sum, k, places, steps = 0, 0, 1, {}, 20000
      for i = 1, steps do
        local at, slope = d[2](-60 + 120 * (i - 0.5) / steps)
        places[i] = { at, slope }
      end
      local rows = {}
      for i = 1, steps do rows[i] = { places[i][1] } end
      local lp = flow:log_prob(rows)
      for i = 1, steps do
        while list[k] and list[k] <= places[i][1] do k = k + 1 end
        worst = math.max(worst, math.abs(sum - (k - 1) / n))
        sum = sum + math.exp(lp[i][1]) * places[i][2] * 120 / steps
      end
      assert.is_true(worst < 2.2 / math.sqrt(n), d[1] .. ": Kolmogorov-Smirnov distance " .. worst)
    end
  end)
end)

describe("behind a domain", function()
  local text = "standardize {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 3 } } }"
  it("layers keep their numbers, and the first one's rows are the data's", function()
    local flow = flow_of("{ positive {}, interval { 0, 1 } }", text, "", 2)
    local plain = support.compile("return model { dim = 2, precision = 'double', flow = { " .. text .. " } }")
    assert.equal(2, flow.n_layers)
    assert.equal(plain.n_params, flow.n_params)
    local dir = support.directory()
    flow:emit(dir)
    local manifest = support.read(dir .. "/d.json"):gsub("%s+", "")
    assert.is_truthy(manifest:find('"domain":["positive","interval"],"layers":[{"name":"standardize","parameters":["flow.1.mean","flow.1.std"]}', 1, true), manifest)
    fill(flow, 0.5)
    flow.params[2], flow.params[3] = 2, 3
    local z = { { 0.3, -0.4 }, { 1, 2 } }
    local rows = flow:layers(z)
    assert.equal(3, #rows)
    local x = flow:inverse(z)
    for i = 1, 2 do
      for j = 1, 2 do
        near(rows[1].x[i][j], z[i][j], 0)
        near(rows[3].x[i][j], x[i][j], 1e-15)
      end
    end
    local empty = flow_of("positive {}", "")
    assert.equal(1, empty.n_layers)
    near(empty:layers({ { 2 } })[2].x[1][1], math.exp(2), 1e-15)
  end)

  it("statistics are of what the domain gives, and training names a row outside", function()
    local flow, rows = flow_of("{ positive {}, interval { 0, 1 } }", "standardize {}", "", 2), {}
    for i = 1, 50 do rows[i] = { math.exp(math.sin(i)), 0.5 + 0.4 * math.cos(i) } end
    flow:train(rows, { steps = 1 })
    local mean = { 0, 0 }
    for i = 1, 50 do mean = { mean[1] + math.sin(i) / 50, mean[2] + math.log(rows[i][2] / (1 - rows[i][2])) / 50 } end
    near(flow.params[0], mean[1], 1e-12)
    near(flow.params[1], mean[2], 1e-12)
    rows[7] = { 0, 0.5 }
    local ok, message = pcall(flow.train, flow, rows, { steps = 1 })
    assert.is_true(not ok and message:find("row 7 of the data has log-probability -inf: feature 1 is 0, outside its domain", 1, true) ~= nil, message)
    rows[7] = { 1, 1.5 }
    local other = flow_of("{ positive {}, interval { 0, 1 } }", "standardize {}", "", 2)
    ok, message = pcall(other.train, other, rows, { steps = 1 })
    assert.is_true(not ok and message:find("row 7 of the data has log-probability -inf: feature 2 is 1.5, outside its domain", 1, true) ~= nil, message)
  end)

  it("a training finds a known density", function()
    local n, rows = 4000, {}
    for i = 1, n do rows[i] = { -2 * math.log(uniform()), uniform() } end -- entropies 1 + log 2 and 0
    local flow = flow_of("{ positive {}, interval { 0, 1 } }", "standardize {}, spline {}", "", 2, "float")
    flow:train(rows, { steps = 800, batch = 500, lr = 1e-2 })
    local lp, mean = flow:log_prob(rows), 0
    for i = 1, n do mean = mean + lp[i][1] / n end
    near(mean, -1 - math.log(2), 0.03)
  end)

  it("weights know the domain, and freeze counts the layers of the list", function()
    local dir, rows = support.directory(), {}
    for i = 1, 20 do rows[i] = { i, i / 30 } end
    local flow = flow_of("{ positive {}, interval { 0, 1 } }", "elementwise { affine {} }, actnorm {}", ", train = { freeze = '1' }", 2)
    local before = flow.params[0]
    flow:train(rows, { steps = 3 })
    assert.equal(before, flow.params[0])
    flow:save(dir .. "/w.safetensors")
    for domain, says in pairs { ["{ positive {}, interval { 0, 2 } }"] = "'domain.2.2' is '1' there, '2' here",
                                ["{ positive {}, real {} }"] = "'domain.2' is 'interval' there, 'real' here", ["real {}"] = "'domain.1' is 'positive' there, nothing here" } do
      local ok, message = pcall(function() flow_of(domain, "elementwise { affine {} }, actnorm {}", "", 2):load(dir .. "/w.safetensors") end)
      assert.is_true(not ok and message:find(says, 1, true) ~= nil, message)
    end
    local ok, message = pcall(flow_of, "positive {}", "actnorm {}", ", train = { freeze = '2' }")
    assert.is_true(not ok and message:find("the flow has 1 layer, there is no 2 among them", 1, true) ~= nil, message)
  end)

  it("all features on the line are as without a domain", function()
    local dir = support.directory()
    flow_of("{ real {}, real {} }", text, "", 2):emit(dir)
    support.compile('return model { name = "d", dim = 2, precision = "double", flow = { ' .. text .. " } }"):emit(dir .. "/plain")
    for _, suffix in ipairs { "c", "h", "json" } do assert.equal(support.read(dir .. "/plain/d." .. suffix), support.read(dir .. "/d." .. suffix)) end
  end)
end)

describe("a domain of one's own", function()
  local above = [[local above = domain "above" { options = { low = option.number { default = 0 } }, %s
    forward = function(x, o) return log(x - o.low), -log(x - o.low) end, inverse = function(u, o) return exp(u) + o.low, u end }
  ]]
  local text = above .. 'return model { dim = 3, precision = "double", domain = { above { low = 2 }, positive {}, above {} }, flow = { elementwise { affine {} } } }'
  it("is like the others, and weights know what it computes", function()
    local dir, flow = support.directory(), support.compile(text:format "")
    local z = flow:forward { { 5, 3, 4 } }
    for j, v in ipairs { 3, 3, 4 } do near(z[1][j], math.log(v), 1e-15) end
    near(flow:inverse(z)[1][1], 5, 1e-15)
    assert.equal(-inf, flow:log_prob({ { 1, 3, 4 } })[1][1])
    flow:save(dir .. "/w.safetensors")
    support.compile(text:format "check = function() end,"):load(dir .. "/w.safetensors")
    local ok, message = pcall(function() support.compile((text:format "":gsub("exp%(u%)", "(2 * exp(u))"))):load(dir .. "/w.safetensors") end)
    assert.is_true(not ok and message:find("'domain.functions' are others there", 1, true) ~= nil, message)
  end)

  it("counts every feature, and what it returns is checked", function()
    for slope, says in pairs { ["-math.log(2)"] = false, ["0 * x - math.log(2)"] = false, ["row { -math.log(2) }"] = false, ["nil"] = "half returns no log slope",
                               ["row { 1, 2, 3 }"] = "half returns 3 log slopes of 2 features" } do
      for _, y in ipairs { "x / 2", "concat(x, x)" } do
        local ok, flow = pcall(support.compile, string.format([[local half = domain "half" { forward = function(x) return %s, %s end, inverse = function(u) return 2 * u, math.log(2) end }
          return model { dim = 2, precision = "double", domain = half {}, flow = {} }]], y, slope))
        local want = says
        if y ~= "x / 2" then want = "half returns something else than a row of 2" end
        assert.equal(not want, ok, tostring(flow))
        if ok then near(select(2, flow:forward { { 3, 4 } })[1][1], -2 * math.log(2), 1e-15) else assert.is_truthy(flow:find(want, 1, true), flow) end
      end
    end
  end)

  it("is not taken for one of that name", function()
    local flow = support.compile [[local positive2 = domain "positive" { forward = function(x) return 2 * x, math.log(2) end, inverse = function(u) return u / 2, -math.log(2) end }
      local line = domain "real" { forward = function(x) return 3 * x, math.log(3) end, inverse = function(u) return u / 3, -math.log(3) end }
      return model { dim = 3, precision = "double", domain = { positive2 {}, positive {}, line {} }, flow = {} }]]
    local z, ldj = flow:forward { { -1, 5, 2 } }
    for j, v in ipairs { -2, math.log(5), 6 } do near(z[1][j], v, 1e-15) end
    near(ldj[1][1], math.log(6 / 5), 1e-14)
  end)

  it("from Lua, and with options that differ in kind", function()
    local flow = nfc.compile(nfc.model { dim = 4, precision = "double", flow = { nfc.reverse {} },
                                         domain = { nfc.interval { 0, 1 }, nfc.positive {}, nfc.circular { 4 }, nfc.circular { period = 8, low = 1 } } })
    near(flow:log_prob({ { 0.5, 1, 3, 2 } })[1][1], math.log(4) - math.log(2 * math.pi) - math.log(32), 1e-13)
  end)
end)

describe("a domain is refused", function()
  local cases = {
    ["{ positive {} }"] = "model.domain has 1 entry, dim is 2",
    ["{ positive {}, gaussian {} }"] = "model.domain, entry 2: expected a domain, as positive {}, found gaussian{}",
    ["{ positive {}, interval {} }"] = "model.domain, entry 2: expected a domain, as positive {}, found interval{}", -- the data set
    ["{ positive {}, positive }"] = "entry 2: expected a domain, as positive {}, found a function (a name without its { }?)",
    ["3"] = "model.domain: expected a domain, as positive {}, or a list of one for each feature, found 3",
    ["interval { 1, 1 }"] = "interval: its ends are 1 and 1",
    ["interval { 2, -1 }"] = "interval: its ends are 2 and -1",
    ["interval { 0 }"] = "interval[2] is missing",
    ["interval { 0, math.huge }"] = "interval[2]: expected a number from -1e+30 to 1e+30, found inf",
    ["interval { 1, 1 + 1e-15 }"] = "are too close for double",
    ["interval { 0, 1, low = 3 }"] = "interval has no key 'low'",
    ["positive { 0 }"] = "positive takes no entry [1]",
    ["{ integr { 0, 9 }, real {} }"] = "there is no 'integr', did you mean 'integer'?",
  }
  for domain, says in pairs(cases) do
    it(domain, function()
      local ok, message = pcall(flow_of, domain, "reverse {}", "", 2)
      assert.is_false(ok)
      assert.is_truthy(message:find(says, 1, true), message)
      assert.is_truthy(message:find("^[^\n]*model%.lua:1: "), message)
    end)
  end

  it("with standardized data, in float where it has too few numbers, and in an export", function()
    local ok, message = pcall(flow_of, "positive {}", "reverse {}", ", data = interval { standardize = true }")
    assert.is_true(not ok and message:find("interval.standardize takes the rows out of the model's domain", 1, true) ~= nil, message)
    ok, message = pcall(flow_of, "interval { 1, 1.00001 }", "reverse {}", "", 1, "float")
    assert.is_true(not ok and message:find("are too close for float", 1, true) ~= nil, message)
    local dir = support.directory()
    local model = support.write(dir .. "/m.lua", "return model { dim = 2, domain = circular { 1 }, flow = { coupling { split = 1, net = mlp { hidden = { 2 } }, transform = rq_spline {} } } }")
    nfc.compile(model):save(dir .. "/w.safetensors")
    for _, library in ipairs { "zuko", "nflows", "normflows", "flowjax" } do
      local status, _, err = support.command(string.format("export %s --weights %s/w.safetensors --to %s -o %s/out.npz", model, dir, library, dir))
      assert.equal(65, status, err)
      assert.is_truthy(err:find("domain", 1, true), err)
    end
  end)
end)
