-- Where densities end. Protects: log_prob is -inf and never NaN or +inf on and outside the edge of a support, for a row with
-- an infinity and for one that overflows; a NaN gives a NaN and nothing else does; splines stay in their boxes to the last bit
-- and have the inside's derivative on them; every command runs a model whose base is a box; no feature is blind to another
-- and nothing is fed by nothing.
-- slow: every layer and base at many places.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
pcall(ffi.cdef, "double erf(double);")
local inf, nan = math.huge, 0 / 0

local function flow_of(flow, dim, precision, base, more)
  local text = 'return model { name = "edge", dim = %d, precision = "%s", base = %s, flow = { %s } %s }'
  return support.compile(text:format(dim, precision or "double", base or "gaussian {}", flow, more or ""))
end

local function fill(flow, size)
  for k = 0, flow.n_params - 1 do flow.params[k] = size * math.sin(1.7 * k + 1) end
end

-- log_prob of single numbers.
local function values(flow, list)
  local x = {}
  for i, v in ipairs(list) do x[i] = { v } end
  local lp, out = flow:log_prob(x), {}
  for i = 1, #list do out[i] = lp[i][1] end
  return out
end

local bases = { "gaussian {}", "diagonal_gaussian {}", "uniform { low = -1, high = 2 }", "uniform { edge = 0.1 }", "student_t { df = 0.5 }",
                "laplace {}", "logistic {}", "mixture { components = 3 }" }

-- A layer that maps onto a part of the line before a base on all of it: samples in the rest have no data, and the integral is
-- the base's mass in that part.
describe("a base that reaches beyond the layers", function()
  local dir = support.directory()
  local data = support.write(dir .. "/x.csv", (function()
    local lines = {}
    for i = 1, 50 do lines[i] = ("%.17g,%.17g"):format(i / 51, i % 7) end
    return table.concat(lines, "\n")
  end)())
  local function model(flow, base, context)
    return support.write(dir .. "/m.lua", string.format("return model { name = 'm', dim = %d, context = %d, base = %s, flow = { %s }, train = { steps = 2 } }",
                                                       context and 1 or 2, context and 1 or 0, base, flow))
  end
  local told = "(%d+) of 64 samples are not finite: the base reaches beyond what the layers map data to, and the density does not integrate to 1"

  it("is told of by a training and by its samples", function()
    local phi = 0.6826894921370859 -- of the normal distribution within 1
    for name, mass in pairs { exp = 0.5 ^ 2, softplus = 0.5 ^ 2, sigmoid = (phi / 2) ^ 2, tanh = phi ^ 2 } do
      local path = model(("elementwise { '%s' }"):format(name), "gaussian {}")
      local lost = nfc.compile(path):train(nfc.data.csv(data)).warning:match("^" .. told .. "$")
      assert.is_true(math.abs(lost / 64 - (1 - mass)) < 4 * math.sqrt(mass * (1 - mass) / 64), name .. ": " .. lost)
      for _, jit in ipairs { "tcc", "cc" } do
        local code, _, err = support.command(("train %s -d %s -o %s/%s%s --jit %s"):format(path, data, dir, name, jit, jit))
        assert.equal(0, code)
        assert.equal(lost, err:match("^nfc: " .. dir:gsub("%p", "%%%0") .. "/x.csv: " .. told .. "\n$"), err)
      end
      local code, out, err = support.command(("sample %s -w %s/%stcc/weights.safetensors -n 64"):format(path, dir, name))
      assert.equal(0, code)
      assert.equal("nfc: " .. lost .. " of 64 samples are not finite: the base reaches beyond what the layers map data to\n", err)
      assert.equal(tonumber(lost), select(2, out:gsub("[^\n]*nan[^\n]*", "")))
    end
  end)

  it("is not, where they end together", function()
    for flow, base in pairs { ["elementwise { 'sigmoid' }"] = "uniform {}", ["leaky_relu {}"] = "gaussian {}", ["invert { elementwise { 'exp' } }"] = "gaussian {}",
                              ["elementwise { 'tanh' }"] = "uniform { low = -1, high = 1 }" } do
      assert.is_nil(nfc.compile(model(flow, base)):train(nfc.data.csv(data):map(function(v) return v + 0.1 end)).warning, flow)
    end
    local path = model("elementwise { 'exp' }, autoregressive { net = made { hidden = {} }, transform = additive {} }", "gaussian {}", true)
    assert.is_truthy(nfc.compile(path):train(nfc.data.csv(data)).warning:match "^%d+ of 50 samples are not finite") -- as many as there is context for
  end)
end)

describe("the edge of a support:", function()
  -- What maps x to z, where it starts and ends, and a place inside with log |dz / dx|.
  local half = math.log(0.25)
  local functions = {
    { 'elementwise { "logit" }', 0, 1, 0.5, 0, -half },
    { 'invert { elementwise { "tanh" } }', -1, 1, 0, 0, 0 },
    { 'invert { elementwise { "sigmoid" } }', 0, 1, 0.5, 0, -half },
    { 'invert { elementwise { "exp" } }', 0, inf, 1, 0, 0 },
    { 'invert { elementwise { "softplus" } }', 0, inf, math.log(2), 0, math.log(2) },
  }
  for _, f in ipairs(functions) do
    it(f[1] .. " is -inf there and outside, in front of every base", function()
      local low, high = f[2], f[3]
      local outside = { low, low - 1e-3, low - 1, low - 1e30, -inf, inf, -0.0 + low }
      if high < inf then for _, d in ipairs { 0, 1e-3, 1, 1e30 } do outside[#outside + 1] = high + d end end
      for _, precision in ipairs { "float", "double" } do
        for _, base in ipairs(bases) do
          local flow = flow_of(f[1], 1, precision, base)
          for i, lp in ipairs(values(flow, outside)) do
            assert.equal(-inf, lp, string.format("%s, %s: %s has log_prob %g", precision, base, outside[i], lp))
            local score = flow:score { { outside[i] } }[1][1]
            assert.is_true(score == score, string.format("%s, %s: %s has a score that is no number", precision, base, outside[i]))
          end
          assert.is_true(flow:score { { nan } }[1][1] ~= 0 or base:find "uniform {" == 1)
          local z = { { 1 } } -- inside, and a NaN
          local got = values(flow, { f[4], nan })
          assert.is_true(math.abs(got[1] - flow_of("reverse {}", 1, precision, base):log_prob { { f[5] } }[1][1] - f[6]) < 1e-5, base)
          assert.is_true(got[2] ~= got[2], z and base)
        end
      end
    end)
  end

  it("scores may be written over their rows", function()
    for _, precision in ipairs { "float", "double" } do
      local flow = flow_of('invert { elementwise { "tanh" } }, coupling { split = 1, net = mlp { hidden = { 4 } } }', 2, precision)
      fill(flow, 0.5)
      local n, rows, err = 700, {}, ffi.new "nf_error"
      for i = 1, n do rows[i] = { 0.9 * math.sin(i), i % 100 == 7 and 1.5 or 0.8 * math.cos(i) } end
      local apart = flow:score(rows)
      local x = ffi.new(flow.type .. "[?]", 2 * n)
      for i = 0, 2 * n - 1 do x[i] = rows[math.floor(i / 2) + 1][i % 2 + 1] end
      local r = ffi.new("nf_rows", { n = n, x = x, stride_x = 2 })
      assert.equal(0, tonumber(ffi.C.nf_run(flow.program, ffi.C.NF_SCORE, flow.params, r, ffi.new("void *[1]", x), err)))
      for i = 0, 2 * n - 1 do
        assert.equal(apart[math.floor(i / 2) + 1][i % 2 + 1], x[i])
        if math.floor(i / 2) % 100 == 6 then assert.is_true(x[i] == x[i]) end
      end
      assert.equal(0, apart[7][2])
    end
  end)

  it("a saturating flow's own samples have a log_prob that is finite or -inf", function()
    local n = 4000
    for _, f in ipairs { 'elementwise { "logit" }', 'invert { elementwise { "tanh" } }', 'invert { elementwise { "exp" } }',
                         'invert { elementwise { "softplus" } }', 'elementwise { "sigmoid" }, elementwise { "logit" }',
                         'elementwise { "tanh" }, invert { elementwise { "tanh" } }' } do
      for _, base in ipairs(bases) do
        for _, scale in ipairs { 1, 30 } do
          local flow = flow_of(f .. ', elementwise { affine { scale = "exp" } }', 2, "float", base)
          for k = 0, flow.n_params - 1 do flow.params[k] = -math.log(scale) end
          local lp = flow:log_prob(flow:sample(n))
          for i = 1, n do assert.is_true(lp[i][1] < inf, string.format("%s, %s: %g", f, base, lp[i][1])) end
        end
      end
    end
  end)

  it("infinite rows are -inf, whatever the layer and base; only a NaN gives NaN", function()
    local layers = require "layers"
    local r = support.drawing(11)
    for k, layer in ipairs(layers) do
      for _, precision in ipairs { "float", "double" } do
        local flow = flow_of(layer.draw(r, 3), 3, precision, bases[k % #bases + 1])
        fill(flow, 2)
        local x, huge = {}, precision == "float" and 1e38 or 1e307
        for i, v in ipairs { inf, -inf, nan, huge, -huge, 1e20, -1e20, 0 } do
          for j = 1, 3 do
            x[3 * i + j - 3] = { 0.3, -0.2, 0.1 }
            x[3 * i + j - 3][j] = v
          end
        end
        local lp, score = flow:log_prob(x), flow:score(x)
        for i = 1, #x do
          local at = string.format("%s: row %d: %g", layer.name, i, lp[i][1])
          if i > 6 and i <= 9 then
            assert.is_true(lp[i][1] ~= lp[i][1], at)
          else
            assert.is_true(lp[i][1] < inf, at)
            if i <= 6 and layer.name ~= "sigmoid" and layer.name ~= "tanh" and layer.name ~= "domains" then assert.equal(-inf, lp[i][1], at) end
            for j = 1, 3 do assert.is_true(score[i][j] == score[i][j], at .. ", a score that is no number") end
          end
        end
      end
    end
    local flow = flow_of("coupling { split = 1, net = mlp { hidden = {4} } }", 2, "float", "uniform {}", ", context = 1")
    local lp = flow:log_prob { { 0.5, 0, nan }, { 0.5, 0, 1 } }
    assert.is_true(lp[1][1] ~= lp[1][1] and lp[2][1] == lp[2][1])
  end)

  it("mixtures, radial layers and heavy tails have their values at 1e20 in float", function()
    local function log_t(z, df) return -(df + 1) * (math.log(math.abs(z)) - 0.5 * math.log(df)) end
    local norm = -math.log(math.pi) -- of df = 1
    local flow = flow_of("reverse {}", 1, "float", "student_t { df = 1 }")
    for _, z in ipairs { 1e15, 1e20, -1e30, 1e38 } do
      assert.is_true(math.abs(values(flow, { z })[1] - (log_t(z, 1) + norm)) < 1e-4 * math.abs(log_t(z, 1)), tostring(z))
    end
    flow = flow_of("radial {}", 1, "float", "student_t { df = 1 }")
    for _, z in ipairs { 1e20, -1e30 } do -- far out the layer does nothing
      assert.is_true(math.abs(values(flow, { z })[1] - (log_t(z, 1) + norm)) < 1e-4 * math.abs(log_t(z, 1)), tostring(z))
    end
    flow = flow_of("reverse {}", 2, "float", "mixture { components = 5 }")
    fill(flow, 3)
    local lp = flow:log_prob { { 1e20, 0 }, { -1e30, 1e38 }, { 1e10, 0 } }
    assert.is_true(lp[1][1] < -1e37)
    assert.equal(-inf, lp[2][1])
    assert.is_true(lp[3][1] < -1e17 and lp[3][1] > -inf)
    -- in double they are numbers still: mean and width of one component are those that its neighbours do not reach
    flow = flow_of("reverse {}", 1, "double", "mixture { components = 1 }")
    flow.params[0], flow.params[1], flow.params[2] = 2, 0.5, math.log(3)
    local d = (1e38 - 0.5) / 3
    assert.is_true(math.abs(values(flow, { 1e38 })[1] / (-0.5 * d * d) - 1) < 1e-12)
    flow = flow_of("radial {}", 2, "float")
    fill(flow, 1)
    for _, size in ipairs { 1e19, 1e20, 1e38 } do
      local score = flow:score { { size, -size / 2 } }
      assert.is_true(math.abs(score[1][1] / -size - 1) < 1e-5 and math.abs(score[1][2] / (size / 2) - 1) < 1e-5, tostring(size))
    end
  end)

  it("radial layers are bijective and densities for every width they can have", function()
    for _, precision in ipairs { "float", "double" } do
      local flow = flow_of("radial {}", 1, precision)
      for _, c in ipairs { { 9.5, 1e35 }, { 20, 1e30 }, { 80, 1e20 }, { 40, 1 }, { 35, 0.138 }, { 0, -1e-20 }, { -20, 1e30 } } do
        flow.params[1] = c[1]
        local x = flow:inverse((flow:forward { { c[2] } }))[1][1]
        assert.is_true(math.abs(x / c[2] - 1) < 1e-6, string.format("log_alpha %g, %g became %g", c[1], c[2], x))
      end
    end
    local flow = flow_of("invert { radial {} }", 1, "double")
    for _, log_alpha in ipairs { 0, 10, 30, 35, 40, 60 } do -- the integral over [-lim, lim] is that of the base
      flow.params[1] = log_alpha
      local lim, n, rows, total = 10 * math.exp(-log_alpha), 20000, {}, 0
      for i = 0, n do rows[i + 1] = { -lim + 2 * lim * i / n } end
      local lp, z = flow:log_prob(rows), flow:forward({ { lim } })
      for i = 1, n + 1 do total = total + math.exp(lp[i][1]) * 2 * lim / n end
      assert.is_true(math.abs(total - ffi.C.erf(z[1][1] / math.sqrt(2))) < 1e-5, log_alpha .. ": " .. total)
    end
    flow = flow_of("invert { radial {} }", 1, "float", "student_t { df = 1 }")
    flow.params[1] = 10
    assert.is_true(math.abs(values(flow, { 1e36 })[1] + 166.9309) < 1e-3)
  end)

  it("a spline with knots as steep as a network can ask for has a way back", function()
    for _, precision in ipairs { "float", "double" } do
      local flow, y = flow_of("elementwise { rq_spline { bins = 4 } }", 1, precision), {}
      for i = 0, 2000 do y[i + 1] = { -5 + i / 200 } end
      for _, slopes in ipairs { { 1e8, 0, 0 }, { 1e8, 1e8, 1e8 }, { 0, 1e12, 0 }, { 1e12, -30, 1e12 }, { 1e15, 1e15, 1e15 } } do
        for k = 0, 7 do flow.params[k] = (k * 7 % 3 - 1) * 0.5 end
        for k, v in ipairs(slopes) do flow.params[7 + k] = v end
        local x, ldj = flow:inverse(y)
        for i = 1, #y do -- from y the way back goes up, and x is known to a rounding error
          local text = string.format("%s, slopes %g %g %g: x(%g) = %g, log det %g", precision, slopes[1], slopes[2], slopes[3], y[i][1], x[i][1], ldj[i][1])
          assert.is_true(math.abs(x[i][1]) <= 5 and math.abs(ldj[i][1]) < 100, text)
          assert.is_true(i == 1 or x[i][1] >= x[i - 1][1] - (precision == "float" and 2e-6 or 1e-14), text)
        end
        if precision == "double" and math.max(unpack(slopes)) < 1e9 then
          local again = flow:forward(x)
          for i = 1, #y do assert.is_true(math.abs(again[i][1] - y[i][1]) < 1e-6, y[i][1]) end
        end
      end
    end
  end)

  it("a training row outside is named", function()
    local flow = flow_of('elementwise { "logit" }', 1, "float")
    local ok, message = pcall(flow.train, flow, { { 0.5 }, { 0.2 }, { 1 }, { 0.3 } }, { steps = 3 })
    assert.is_false(ok)
    assert.is_truthy(message:find "row 3 of the data has log%-probability %-inf", message)
    assert.equal(inf, flow:loss { { 0.5 }, { 1 } })
  end)
end)

describe("a spline's box", function()
  it("is not left by a bit, forward and back, on knots and ends, and a box of that size takes its ends", function()
    for _, precision in ipairs { "float", "double" } do
      for _, bound in ipairs { 1, 3, 5, 0.1, 7.3, 1e-20, 1e20 } do
        local flow = flow_of(string.format("spline { bins = 7, bound = %.17g }", bound), 1, precision,
                             string.format("uniform { low = -%.17g, high = %.17g }", bound, bound))
        local edge = precision == "float" and require "ffi".new("float[1]", bound)[0] or bound
        for trial = 1, 40 do
          for k = 0, flow.n_params - 1 do flow.params[k] = 4 * math.sin(1.7 * k + trial) end
          local x, n = { { edge }, { -edge } }, 300
          for i = 1, n do x[i + 2] = { edge * (1 - 10 ^ (-16 * i / n)) * (i % 2 == 0 and 1 or -1) } end
          local z, lp, y = flow:forward(x), flow:log_prob(x), flow:inverse(x)
          for i = 1, #x do
            assert.is_true(math.abs(z[i][1]) <= edge and math.abs(y[i][1]) <= edge, string.format("%.17g", x[i][1]))
            assert.is_true(lp[i][1] > -inf)
          end
          for _, v in ipairs { z[1][1], -z[2][1], y[1][1], -y[2][1] } do assert.is_true(v > edge * (1 - 1e-6)) end
        end
      end
    end
  end)

  it("has on its ends the score of the inside", function()
    for _, tails in ipairs { "identity", "linear", "circular" } do
      for _, layer in ipairs { "spline { bound = 5, tails = '%s' }", "invert { spline { bound = 5, tails = '%s' } }" } do
        local flow = flow_of(layer:format(tails), 1)
        local score = flow:score { { 5 }, { -5 } }
        assert.is_true(math.abs(score[1][1] + 5) < 1e-9 and math.abs(score[2][1] - 5) < 1e-9, layer .. tails)
        fill(flow, 2)
        score = flow:score { { 5 }, { -5 }, { 5 - 1e-9 }, { -5 + 1e-9 } }
        for i = 1, 2 do
          assert.is_true(math.abs(score[i][1] - score[i + 2][1]) < 1e-5 * math.max(1, math.abs(score[i][1])),
                         string.format("%s, %s: %.9g, inside %.9g", layer, tails, score[i][1], score[i + 2][1]))
        end
      end
    end
  end)
end)

describe("commands", function()
  it("bench and test-gradients run every model: boxes, supports, context, data that are not there", function()
    local dir = support.directory()
    local models = {
      'model { dim = 2, base = uniform {}, flow = { elementwise { affine {} } } }',
      'model { dim = 1, base = uniform { low = 100, high = 101 }, flow = { reverse {} } }',
      'model { dim = 2, flow = { elementwise { "logit" } } }',
      'model { dim = 2, context = 2, base = uniform { low = 3, high = 4 }, data = csv "nowhere.csv", flow = { coupling { split = 1, net = mlp { hidden = {3} } } } }',
      'model { dim = 2, base = uniform {}, data = points { n = 33 }, flow = { elementwise { affine {} } } }',
    }
    for i, text in ipairs(models) do
      local path = support.write(dir .. "/m.lua", "return " .. text)
      local code, out, err = support.command("bench " .. path .. " --rows 20 --threads 1", "NFC_CC=false")
      assert.equal(0, code, text .. err)
      local entries = 0
      for ns in out:gmatch "([%d.]+) ns a row" do
        assert.is_true(tonumber(ns) > 0)
        entries = entries + 1
      end
      assert.is_true(entries == 7 or entries == 14)
      code, out, err = support.command("test-gradients " .. path)
      assert.equal(0, code, text .. out .. err)
      assert.is_truthy(out:find " 0 wrong", i)
    end
  end)

  it("eval counts the rows outside", function()
    local dir = support.directory()
    local model = support.write(dir .. "/m.lua", "return model { dim = 1, base = uniform {}, flow = { reverse {} } }")
    local path = support.write(dir .. "/x.csv", "0.5\n2\n0.7\n-1\n")
    nfc.compile(model):save(dir .. "/w.safetensors")
    local code, out, err = support.command(string.format("eval %s --weights %s/w.safetensors --data %s", model, dir, path))
    assert.equal(0, code, err)
    assert.equal("-inf nats (mean log-likelihood of 4 rows: 2 outside the model's support, row 2 first)\n", out)
  end)

  it("print a NaN without a sign", function()
    local dir = support.directory()
    nfc.matrix({ { nan, -nan, inf, -inf } }):write(dir .. "/x.csv")
    assert.equal("nan,nan,inf,-inf\n", support.read(dir .. "/x.csv"))
  end)
end)

describe("networks", function()
  -- Whether z[i] follows x[j].
  local function sees(flow, dim, i, j)
    local x = { {}, {} }
    for k = 1, dim + flow.context do x[1][k], x[2][k] = 0.3, 0.3 end
    x[2][j] = 0.7
    local z = flow:forward(x)
    return z[1][i] ~= z[2][i]
  end

  it("masked, show every feature all before it, and the context, with as few units as can", function()
    for _, case in ipairs { { 4, 3, 0 }, { 4, 3, 2 }, { 4, 4, 1 }, { 5, 9, 0 }, { 2, 1, 0 }, { 1, 1, 1 }, { 6, 5, 1 }, { 7, 64, 2 } } do
      local dim, width, context = unpack(case)
      for depth = 1, 3 do
        local flow = flow_of(string.format("autoregressive { net = made { hidden = {%s}, activation = 'tanh' } }",
                                           (tostring(width) .. ","):rep(depth)), dim, "double", nil, ", context = " .. context)
        for k = 0, flow.n_params - 1 do flow.params[k] = (0.5 + 0.1 * math.sin(k)) / width end
        for i = 1, dim do
          for j = 1, dim + context do
            assert.equal(j <= i or j > dim, sees(flow, dim, i, j), string.format("dim %d, %d units, feature %d of %d", dim, width, i, j))
          end
        end
      end
    end
    local path = support.write(support.directory() .. "/m.lua", "return model { dim = 4, flow = {\n autoregressive { net = made { hidden = {64, 2} } } } }")
    local ok, message = pcall(nfc.compile, path)
    assert.is_false(ok)
    assert.is_truthy(message:find "m.lua:2: made.hidden%[2%] is 2: 4 features need at least 3 units", message)
  end)

  it("of a coupling can be fed by the context alone, and not by nothing", function()
    for _, preset in ipairs { "nice", "realnvp", "nsf", "glow" } do
      local flow = support.compile(string.format("return presets.%s { dim = 1, context = 2, layers = 3, precision = 'double' }", preset))
      fill(flow, 0.1)
      assert.is_true(sees(flow, 1, 1, 2) and sees(flow, 1, 1, 3), preset)
      local x = { { 0.3, 1, 2 }, { -0.7, 0.5, -1 } }
      local z, ldj = flow:forward(x)
      local back, other = flow:inverse { { z[1][1], 1, 2 }, { z[2][1], 0.5, -1 } }
      for i = 1, 2 do assert.is_true(math.abs(back[i][1] - x[i][1]) < 1e-9 and math.abs(ldj[i][1] + other[i][1]) < 1e-9) end
      local ok, message = pcall(support.compile, string.format("return presets.%s { dim = 1 }", preset))
      assert.is_false(ok)
      assert.is_truthy(message:find "nothing feeds the network", message)
    end
    for _, kept in ipairs { "mask = {0, 0}", "split = 0" } do
      local flow = flow_of("coupling { " .. kept .. ", net = mlp { hidden = {3} } }", 2, "double", nil, ", context = 1")
      fill(flow, 0.7)
      assert.is_true(sees(flow, 2, 1, 3) and sees(flow, 2, 2, 3))
      assert.is_false(sees(flow, 2, 1, 2))
      assert.is_false(pcall(flow_of, "coupling { " .. kept .. ", net = mlp { hidden = {3} } }", 2))
    end
    assert.is_false(pcall(flow_of, "coupling { mask = {1, 1}, net = mlp { hidden = {3} } }", 2, "double", nil, ", context = 1"))
  end)

  it("of one feature, autoregressive or triangular, have their derivatives the other way round too", function()
    local dir = support.directory()
    for _, layer in ipairs { "invert { autoregressive { net = made { hidden = {3} } } }", "invert { linear {} }", "linear {}" } do
      for context = 0, layer:find "linear" and 0 or 1 do
        local path = support.write(dir .. "/m.lua", string.format("return model { dim = 1, context = %d, flow = { %s } }", context, layer))
        local code, out = support.command("test-gradients " .. path)
        assert.equal(0, code, out)
      end
    end
  end)
end)
