-- Features on circles. Protects: a density with the period, which integrates to one and goes on across the seam, with its slope;
-- splines of the circle by their formula; networks that see sine and cosine; layers that know nothing of angles leave them alone;
-- samples in their period to the bit, in both precisions; what would tear a circle is refused.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local ffi = require "ffi"
local nfc = require "nfc"
local formulas = require "formulas"
local support = require "support"
local inf = math.huge

local function flow_of(domain, flow, more, dim, precision)
  return support.compile(string.format('return model { name = "c", dim = %d, precision = "%s", domain = %s, flow = { %s } %s }', dim or 1,
                                       precision or "double", domain, flow, more or ""))
end

local function fill(flow, scale)
  for k = 0, flow.n_params - 1 do flow.params[k] = scale * math.sin(12.9898 * k + 78.2 * math.sin(k)) end
  return flow
end

local near = support.near

local function wrapped(a) return a - 2 * math.pi * math.floor((a + math.pi) / (2 * math.pi)) end

-- The integral over one period of the first feature in n1 steps, and of the second over exp t in n2, or another period.
local function integral(flow, period, n1, n2, second, context)
  local cols = flow.dim + (context and 1 or 0)
  local rows, weight = nfc.matrix(ffi.new("double[?]", n1 * n2 * cols), n1 * n2, cols), ffi.new("double[?]", n1 * n2)
  for i = 0, n1 - 1 do
    for j = 0, n2 - 1 do
      local k, w = i * n2 + j, period / n1
      rows.data[k * cols] = -1 + (i + 0.5) * period / n1
      if second == "positive" then
        local t = -20 + 40 * (j + 0.5) / n2
        rows.data[k * cols + 1], w = math.exp(t), w * math.exp(t) * 40 / n2
      elseif second then
        rows.data[k * cols + 1], w = (j + 0.5) * second / n2, w * second / n2
      end
      if context then rows.data[k * cols + cols - 1] = context end
      weight[k] = w
    end
  end
  local lp, sum = flow:log_prob(rows), 0
  for k = 0, n1 * n2 - 1 do sum = sum + math.exp(lp.data[k]) * weight[k] end
  return sum
end

local coupled = [[coupling { mask = { 0, 1 }, net = mlp { hidden = { 4 } }, transform = rq_spline { bins = 3 } }, coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } },
  coupling { mask = { 0, 1 }, net = mlp { hidden = { 4 } }, transform = additive {} }]]
local made = "autoregressive { net = made { hidden = { 6 }, activation = 'tanh' }, transform = rq_spline { bins = 3 } }"

describe("a density on a circle", function()
  it("integrates to one within 1e-6, with the period as its unit", function()
    for _, flow in ipairs { "spline {}", "spline { bins = 3 }, elementwise { additive {} }, invert { spline {} }" } do
      for _, period in ipairs { 2 * math.pi, 360, 1e-3 } do
        near(integral(fill(flow_of(string.format("circular { %.17g }", period), flow), 1), period, 200000, 1), 1, 1e-6, flow)
      end
    end
    near(flow_of("circular { 24 }", "elementwise { additive {} }"):log_prob({ { 5 } })[1][1], -math.log(24), 1e-14)
  end)

  it("does so beside other features, with a context", function()
    near(integral(fill(flow_of("{ circular { 3 }, positive {} }", coupled, "", 2), 0.25), 3, 2000, 300, "positive"), 1, 1e-6)
    near(integral(fill(flow_of("{ circular { 3 }, positive {} }", coupled, ", context = 1", 2), 0.25), 3, 2000, 300, "positive", 0.4), 1, 1e-6)
    near(integral(fill(flow_of("{ circular { 3 }, circular { 7 } }", made .. ", reverse {}, " .. made, "", 2), 0.4), 3, 900, 900, 7), 1, 2e-6)
  end)

  -- Both sides of the cut, and any whole periods apart.
  it("goes on across the seam, with its slope, for all features", function()
    local flows = {
      { "circular { low = -2, period = 5 }", "spline {}", 1 }, { "circular { low = -2, period = 5 }", "invert { spline { bins = 5 } }, spline {}", 1 },
      { "{ circular { low = -2, period = 5 }, positive {} }", coupled, 2 }, { "{ circular { low = -2, period = 5 }, positive {} }", coupled, 2, ", context = 1" },
      { "{ circular { low = -2, period = 5 }, circular { 7 } }", made .. ", reverse {}, " .. made, 2 },
      { "{ circular { low = -2, period = 5 }, interval { 0, 2 } }", "coupling { split = 1, net = mlp { hidden = { 5 } }, transform = rq_spline {} }, reverse {}, " ..
        "coupling { split = 1, net = mlp { hidden = { 5 } }, transform = rq_spline {} }", 2 },
    }
    for _, f in ipairs(flows) do
      local flow = fill(flow_of(f[1], f[2], f[4], f[3]), 1.1)
      local function at(x)
        local row = { x, 1.3 }
        if f[4] then row[3] = 0.6 end
        if f[3] == 1 then row = { x } end
        return flow:log_prob({ row })[1][1], flow:score({ row })[1]
      end
      local h = 1e-5
      local below, score_below = at(3 - 1e-9)
      local above, score_above = at(-2 + 1e-9)
      near(below, above, 1e-7, f[2])
      for j = 1, f[3] do near(score_below[j], score_above[j], 1e-6, f[2] .. ", slope") end
      assert.is_true(math.abs(score_above[1]) > 1e-3)
      near((at(-2 + h) - at(3 - h)) / (2 * h), score_above[1], 1e-5, f[2] .. ", difference")
      for _, x in ipairs { -2, -1, 0.3, 2.9 } do
        for _, turns in ipairs { -3, 1, 40 } do near((at(x + 5 * turns)), (at(x)), 1e-11, f[2]) end
      end
    end
  end)
end)

describe("on a circle", function()
  it("spline {} is a rotation and the spline of Durkan et al. with one slope at the ends", function()
    local flow = fill(flow_of("circular { low = -1, period = 4 }", "spline { bins = 4 }"), 1.5)
    assert.equal(14, flow.n_params) -- widths, heights, slopes, the turns
    local h = {}
    for k = 0, 11 do h[k + 1] = flow.params[k] end
    local o = { bins = 4, bound = math.pi, min_width = 1e-3, min_height = 1e-3, min_slope = 1e-3, tails = "circular", scale = "softplus" }
    for _, turn in ipairs { 0, 1.9, -4, 1e3 } do
      flow.params[12], flow.params[13] = turn, 0.7 - turn / 3
      for _, x in ipairs { -1, -0.3, 0.7, 1.9, 2.99 } do
        local u = wrapped(2 * math.pi * (x + 1) / 4 - math.pi + turn)
        local y, slope = formulas.spline(u, h, o)
        local z, ldj = flow:forward { { x } }
        near(z[1][1], wrapped(y + 0.7 - turn / 3), 1e-12)
        near(ldj[1][1], slope + math.log(2 * math.pi / 4), 1e-12)
        near(flow:inverse(z)[1][1], x, 1e-12)
      end
    end
  end)

  it("a network sees sine and cosine of what is kept, others first", function()
    local flow = fill(flow_of("{ circular { 8 }, positive {}, real {} }", "coupling { mask = { 1, 1, 0 }, net = mlp { hidden = {} }, transform = additive {} }", "", 3), 1)
    assert.equal(4, flow.n_params) -- positive, sine, cosine; bias
    local p = flow.params
    for _, x in ipairs { { 0.5, 2, 1 }, { 7, 0.3, -2 } } do
      local u = 2 * math.pi * x[1] / 8 - math.pi
      near(flow:forward({ x })[1][3], x[3] + p[0] * math.log(x[2]) + p[1] * math.sin(u) + p[2] * math.cos(u) + p[3], 1e-13)
    end
  end)

  it("a masked network sees it of the angles before a feature alone", function()
    local flow = fill(flow_of("{ real {}, circular {}, real {} }", "autoregressive { net = made { hidden = { 12 }, activation = 'tanh', order = { 2, 3, 1 } }, transform = rq_spline { bins = 3 } }",
                              "", 3), 0.7)
    local x = { { 0.3, 2, -0.4 } }
    local z = flow:forward(x)
    local sees = { { true, true, true }, { false, true, false }, { false, true, true } }
    for i = 1, 3 do
      local moved = { { unpack(x[1]) } }
      moved[1][i] = moved[1][i] + 0.2
      local w = flow:forward(moved)
      for j = 1, 3 do assert.equal(sees[j][i], w[1][j] ~= z[1][j], j .. " of " .. i) end
    end
    local back, ldj = flow:inverse(z)
    for j = 1, 3 do near(back[1][j], x[1][j], 1e-12) end
    near(ldj[1][1], -select(2, flow:forward(x))[1][1], 1e-12)
  end)

  it("layers that know nothing of angles do to the others what they do alone", function()
    for _, layer in ipairs { "leaky_relu {}", "linear {}", "householder {}", "planar {}", "radial {}", "givens {}", "block_autoregressive {}", "actnorm {}", "elementwise { 'tanh' }",
                             "elementwise { affine {} }", "invert { linear {} }" } do
      local flow = fill(flow_of("{ real {}, circular {}, real {} }", layer .. ", reverse {}", "", 3), 0.4)
      local alone = fill(support.compile("return model { dim = 2, precision = 'double', flow = { " .. layer .. " } }"), 0.4)
      assert.equal(alone.n_params, flow.n_params)
      local z, ldj = flow:forward { { 0.4, 3, -0.7 } }
      local w, other = alone:forward { { 0.4, -0.7 } }
      near(z[1][3], w[1][1], 1e-14, layer)
      near(z[1][2], 3 - math.pi, 1e-14, layer)
      near(z[1][1], w[1][2], 1e-14, layer)
      near(ldj[1][1], other[1][1], 1e-14, layer)
      near(flow:inverse(z)[1][3], -0.7, 1e-9, layer)
      near(flow:log_prob({ { 0.4, 3, -0.7 } })[1][1], alone:log_prob({ { 0.4, -0.7 } })[1][1] - math.log(2 * math.pi), 1e-13, layer)
    end
  end)

  it("statistics are of the others, whatever the order", function()
    local rows = {}
    for i = 1, 60 do rows[i] = { i % 7, math.exp(math.sin(i)), 3 * math.cos(i) } end
    for _, text in ipairs { "standardize {}", "reverse {}, standardize {}", "permute { { 2, 3, 1 } }, coupling { mask = { 0, 0, 1 }, net = mlp { hidden = { 2 } } }, standardize {}" } do
      local flow = flow_of("{ circular { 7 }, positive {}, real {} }", text, "", 3)
      local net = flow.n_params - 4
      flow:train(rows, { steps = 1, lr = 1e-30, weight_decay = 0 })
      local mean = { 0, 0 }
      for i = 1, 60 do mean = { mean[1] + math.sin(i) / 60, mean[2] + 3 * math.cos(i) / 60 } end
      if text:find "^reverse" then mean = { mean[2], mean[1] } end
      if net == 0 then
        for j = 1, 2 do near(flow.params[j - 1], mean[j], 1e-12, text) end
      else -- of what the coupling made
        local z, sum = flow:forward(rows), { 0, 0 }
        for i = 1, 60 do sum = { sum[1] + z[i][1] / 60, sum[2] + z[i][2] / 60 } end
        for j = 1, 2 do near(sum[j], 0, 1e-12, text) end
      end
    end
  end)

  it("samples lie in the period and have the density, whatever the base", function()
    for _, base in ipairs { "gaussian {}", "mixture { components = 3 }", "student_t { df = 2 }", "diagonal_gaussian {}", "uniform { low = -1, high = 1 }" } do
      local flow = fill(flow_of("{ real {}, circular { low = -2, period = 5 } }", "spline { bins = 4 }", ", base = " .. base, 2), 1)
      local alone = fill(support.compile("return model { dim = 1, precision = 'double', base = " .. base .. ", flow = { reverse {} } }"), 1)
      if base:find "^mix" or base:find "^diag" then
        for k = 0, alone.n_params - 1 do alone.params[k] = flow.params[flow.n_params - alone.n_params + k] end
      end
      local n, x = 2000, flow:sample(2000, { seed = 4 })
      local turned, z = {}, flow:forward(x)
      for i = 1, n do
        assert.is_true(x[i][2] >= -2 and x[i][2] < 3)
        turned[i] = (z[i][2] + math.pi) / (2 * math.pi)
      end
      table.sort(turned)
      local worst = 0
      for i = 1, n do worst = math.max(worst, math.abs(turned[i] - i / n)) end
      assert.is_true(worst < 2.2 / math.sqrt(n), base .. ": " .. worst)
      local row = { { z[1][1], 0.3 } }
      local lp = alone:log_prob({ { z[1][1] } })[1][1] - math.log(2 * math.pi)
      local y = flow:inverse(row)
      local _, ldj = flow:forward(y)
      near(flow:log_prob(y)[1][1], lp + ldj[1][1], 1e-9, base)
    end
  end)

  it("samples are in their period to the bit, and nothing is NaN, with parameters up to 1e4", function()
    for _, precision in ipairs { "float", "double" } do
      for _, c in ipairs { { 0, 2 * math.pi }, { -180, 360 }, { 0.1, 0.6 }, { 1000, 1 }, { -0.3, 1e-3 }, { 0.7, 0.2 } } do -- 0.7 as float is less
        local flow = flow_of(string.format("circular { low = %.17g, period = %.17g }", c[1], c[2]), "spline {}, elementwise { additive {} }", "", 1, precision)
        for _, scale in ipairs { 0, 1, 30, 1e4 } do
          fill(flow, scale)
          local x = flow:sample(1500, { seed = 1 })
          local lp, z = flow:log_prob(x), flow:forward(x)
          local back = flow:inverse(z)
          for i = 1, 1500 do
            assert.is_true(x[i][1] >= c[1] and x[i][1] < c[1] + c[2], string.format("%s: %.17g", precision, x[i][1]))
            assert.is_true(lp[i][1] > -inf and lp[i][1] < inf and math.abs(z[i][1]) < 3.1415928)
            assert.is_true(back[i][1] >= c[1] and back[i][1] < c[1] + c[2])
          end
        end
        fill(flow, 0)
        local ends = flow:inverse { { -math.pi }, { math.pi } }
        for i = 1, 2 do assert.is_true(ends[i][1] >= c[1] and ends[i][1] < c[1] + c[2], string.format("%s: %.17g", precision, ends[i][1])) end
        fill(flow, 1)
        for _, x in ipairs { c[1], c[1] + c[2], 1e6 * c[2] } do
          assert.is_true(math.abs(flow:log_prob({ { x } })[1][1]) < 100 and flow:score({ { x } })[1][1] == flow:score({ { x } })[1][1])
        end
        local beyond = { { inf }, { -inf }, { precision == "float" and 3.4e38 or 1.79e308 } }
        local none, at = flow:log_prob(beyond), flow:forward(beyond)
        for i = 1, 3 do assert.is_true(none[i][1] == -inf and math.abs(at[i][1]) < 3.1415928) end
        local nan = flow:log_prob({ { 0 / 0 } })[1][1]
        assert.is_true(nan ~= nan)
      end
    end
  end)

  it("a training finds where the data are, though the seam goes through them", function()
    local rows, n, state = {}, 3000, 1
    for i = 1, n do
      local sum = 0
      for _ = 1, 12 do
        state = (state * 48271) % 2147483647
        sum = sum + state / 2147483647
      end
      rows[i] = { (20 * (sum - 6)) % 360, 1 } -- nearly normal, deviation 20 degrees, around 0
      rows[i][2] = 3 * math.cos(math.rad(rows[i][1])) + 0.1 * math.sin(i)
    end
    local flow = flow_of("{ circular { 360 }, real {} }", "standardize {}, " .. made .. ", " .. made, "", 2, "float")
    flow:train(rows, { steps = 600, batch = 300, lr = 1e-2 })
    local lp, mean = flow:log_prob(rows), 0
    for i = 1, n do mean = mean + lp[i][1] / n end
    local best = -math.log(20) - 0.5 * math.log(2 * math.pi * math.exp(1)) -- of the angle; the other is known from it to 0.07
    assert.is_true(mean > best + 0.9, mean .. " of " .. best)
    local x, near_zero = flow:sample(1000, { seed = 1 }), 0
    for i = 1, 1000 do near_zero = near_zero + ((x[i][1] < 90 or x[i][1] > 270) and 1 or 0) end
    assert.is_true(near_zero > 980, near_zero .. " of 1000")
  end)

  it("equal layers are compiled once, and the same part may stand in places with other angles", function()
    local flow = fill(support.compile([[local c = coupling { mask = { 1, 0, 0 }, net = mlp { hidden = { 3 } }, transform = rq_spline { bins = 3 } }
      return model { dim = 3, precision = "double", domain = { circular {}, real {}, circular {} }, flow = { c, reverse {}, c, permute { { 2, 1, 3 } }, c } }]]), 0.5)
    local z, ldj = flow:forward { { 1, 2, 3 } }
    local x, back = flow:inverse(z)
    for j = 1, 3 do near(x[1][j], j, 1e-12) end
    near(ldj[1][1], -back[1][1], 1e-12)
    -- layers that know nothing of angles, of other features each time: one part in two places, and two equal ones
    local three = 'return model { dim = 3, precision = "double", domain = { circular { 7 }, real {}, real {} }, flow = { %s } }'
    local u = 2 * math.pi / 7 - math.pi -- 1 as an angle
    for _, text in ipairs { "leaky_relu {}, permute { { 2, 1, 3 } }, leaky_relu {}", "leaky_relu {}, permute { { 2, 1, 3 } }, part" } do
      flow = support.compile("local part = leaky_relu {} " .. three:format((text:gsub("^leaky_relu {}(.*part)", "part%1"))))
      flow.params[0], flow.params[1] = 0.3, 0.4
      z, ldj = flow:forward { { 1, -2, -3 } }
      for j, v in ipairs { 0.12 * -2, u, 0.12 * -3 } do near(z[1][j], v, 1e-14, text) end
      near(ldj[1][1], 2 * math.log(0.12) + math.log(2 * math.pi / 7), 1e-14, text)
    end
  end)
end)

describe("what would tear a circle is refused:", function()
  local net = "net = mlp { hidden = { 2 } }"
  local cases = {
    ["coupling { mask = { 0, 1 }, " .. net .. " }"] = "coupling.transform: affine{} cannot move a feature that is circular{}",
    ["coupling { mask = { 0, 1 }, " .. net .. ", transform = logistic_mixture {} }"] = "coupling.transform: logistic_mixture{} cannot move",
    ["autoregressive { net = made { hidden = { 4 } } }"] = "autoregressive.transform: affine{} cannot move",
    ["invert { coupling { mask = { 0, 1 }, " .. net .. " } }"] = "affine{} cannot move",
    ["invert { reverse {} }"] = "reverse{} moves circular features to other places",
    ["domains { { circular {}, real {} } }"] = "domains: a feature is circular already",
    ["transform 'mine' { outputs = { 'a' }, forward = function(_, x) return x, 0 end, inverse = function(_, x) return x, 0 end }"] = "entry 1: expected a layer",
  }
  for flow, says in pairs(cases) do
    it(flow, function()
      local ok, message = pcall(flow_of, "{ circular {}, real {} }", flow, "", 2)
      assert.is_false(ok)
      assert.is_truthy(message:find(says, 1, true), message)
      assert.is_truthy(message:find "^[^\n]*model%.lua:1: ", message)
    end)
  end
  it("layers with nothing to do, a circle within the flow, periods that hold too few numbers", function()
    for _, c in ipairs { { "circular {}", "leaky_relu {}", "leaky_relu has nothing to do: all features are circular" },
                         { "real {}", "reverse {}, domains { { circular {} } }", "circular {} is a domain of data; it stands in model.domain" },
                         { "real {}", "invert { domains { { circular {} } } }", "circular {} is a domain of data" },
                         { "circular { low = 1e9, period = 1e-7 }", "spline {}", "is too short for double" },
                         { "circular { 3, period = 4 }", "spline {}", "circular[1] and circular.period say the same" },
                         { "circular { 0 }", "spline {}", "circular[1]: expected a number from 1e-30 to 1e+30, found 0" } } do
      local ok, message = pcall(flow_of, c[1], c[2])
      assert.is_true(not ok and message:find(c[3], 1, true) ~= nil, message)
    end
  end)
end)
