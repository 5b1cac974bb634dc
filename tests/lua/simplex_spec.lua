-- Shares of a whole, the domain simplex. Protects: the map and its log-determinant, held to PyTorch's and to central differences; densities
-- that integrate to one and are zero outside, finite on the edge and never NaN; samples whose sum is below 1 to the last bit,
-- whatever the parameters and the precision; its place among other domains.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local inf, nan = math.huge, 0 / 0

local own = require "domain_flows"(7)
local flow_of, uniform, fill, near = own.flow_of, own.uniform, own.fill, own.near

-- Stick-breaking in the words of Stan's manual: x and log |dx / du|.
local function broken(u)
  local x, left, ldj = {}, 1, 0
  for i, v in ipairs(u) do
    local part = 1 / (1 + math.exp(math.log(#u + 1 - i) - v))
    x[i] = left * part
    ldj = ldj + math.log(left * part * (1 - part))
    left = left - x[i]
  end
  return x, ldj
end

describe("the map of a simplex", function()
  it("is that of torch.distributions.StickBreakingTransform", function()
    local known = { -- by PyTorch 2.15
      { { 0.3 }, { 0.574442516811659, 0.42555748318834097 }, -1.408710488937054 },
      { { 0.3, -1.2 }, { 0.4029599111828766, 0.1381999838187094, 0.45884010499841404 }, -3.667025167425755 },
      { { 0.3, -1.2, 2, 0 }, { 0.25231671640837533, 0.06821709445287741, 0.5347304069729268, 0.07236789108291022, 0.07236789108291022 }, -9.940107977069353 },
    }
    for _, k in ipairs(known) do
      local u, shares, slope = k[1], k[2], k[3]
      for precision, error in pairs { double = 1e-14, float = 2e-6 } do
        local flow = flow_of(("simplex { %d }"):format(#shares), "", "", #u, precision)
        local x, ldj = flow:inverse { u }
        local z, back = flow:forward { { unpack(shares, 1, #u) } }
        near(ldj[1][1], slope, error)
        near(back[1][1], -slope, 4 * error)
        for i, v in ipairs(u) do
          near(x[1][i], shares[i], error)
          near(z[1][i], v, 4 * error)
        end
      end
    end
  end)

  it("has its middle at 0, its own determinant, and keeps the digits of small shares", function()
    for n = 1, 5 do
      local flow, u = flow_of(("simplex { %d }"):format(n + 1), "", "", n), {}
      local x = flow:inverse { { unpack({ 0, 0, 0, 0, 0 }, 1, n) } }
      for i = 1, n do near(x[1][i], 1 / (n + 1), 1e-15) end
      for i = 1, n do u[i] = 2 * math.sin(3 * i + n) end
      local at, slope = broken(u)
      local z, ldj = flow:forward { at }
      for i = 1, n do near(z[1][i], u[i], 1e-13) end
      near(ldj[1][1], -slope, 1e-13)
      local rows, h = {}, 1e-6 -- dz / dx is lower triangular: no other feature moves, and the determinant is the diagonal's
      for j = 1, n do
        for k, sign in ipairs { 1, -1 } do
          local moved = { unpack(at) }
          moved[j] = moved[j] + sign * h * at[j]
          rows[2 * j - 2 + k] = moved
        end
      end
      local moved, matrix = flow:forward(rows), {}
      for i = 1, n do
        matrix[i] = {}
        for j = 1, n do matrix[i][j] = (moved[2 * j - 1][i] - moved[2 * j][i]) / (2 * h * at[j]) end
      end
      local log_determinant = 0
      for c = 1, n do
        log_determinant = log_determinant + math.log(math.abs(matrix[c][c]))
        for i = c + 1, n do
          local f = matrix[i][c] / matrix[c][c]
          for j = c, n do matrix[i][j] = matrix[i][j] - f * matrix[c][j] end
        end
      end
      near(log_determinant, ldj[1][1], 1e-7)
    end
    local flow = flow_of("simplex { 3 }", "", "", 2, "float")
    local x = flow:inverse { { -40, -60 } }
    assert.is_true(math.abs(x[1][1] / (math.exp(-40) / 2) - 1) < 1e-5 and math.abs(x[1][2] / math.exp(-60) - 1) < 1e-5)
    local z = flow:forward(x)
    near(z[1][1], -40, 1e-6)
    near(z[1][2], -60, 1e-6)
  end)

  it("stands among others, once or often", function()
    local flow = flow_of("{ positive {}, simplex { 3 }, real {}, simplex { 2 }, simplex { 3 } }", "reverse {}", "", 7)
    local u = { 0.3, -0.7, 1.1, 2, -0.4, 0.6, 0.2 }
    local a, of_a = broken { u[2], u[3] }
    local b, of_b = broken { u[5] }
    local c, of_c = broken { u[6], u[7] }
    local z, ldj = flow:forward { { math.exp(0.3), a[1], a[2], 2, b[1], c[1], c[2] } }
    for i = 1, 7 do near(z[1][8 - i], u[i], 1e-14) end
    near(ldj[1][1], -0.3 - of_a - of_b - of_c, 1e-14)
    local all, each = flow_of("simplex { 3 }", "reverse {}", "", 4), flow_of("{ simplex { 3 }, simplex { 3 } }", "reverse {}", "", 4)
    assert.equal(all:log_prob({ { 0.1, 0.2, 0.3, 0.4 } })[1][1], each:log_prob({ { 0.1, 0.2, 0.3, 0.4 } })[1][1])
    local dir = support.directory()
    each:emit(dir)
    assert.is_truthy(support.read(dir .. "/d.json"):gsub("%s+", ""):find('"domain":["simplex","simplex","simplex","simplex"]', 1, true))
  end)
end)

-- The integral over the triangle, whose places are s = x1 and t = x2 / (1 - x1), each by the trapezoidal rule of a logistic variable.
local function integral(flow, n, reach)
  local h, rows, weight = 2 * reach / n, {}, {}
  local function place(k)
    local t = -reach + (k - 0.5) * h
    local s = 1 / (1 + math.exp(-t))
    return s, s * (1 - s) * h
  end
  for i = 1, n do
    for j = 1, n do
      local s, ws = place(i)
      local t, wt = place(j)
      rows[#rows + 1], weight[#weight + 1] = { s, (1 - s) * t }, ws * wt * (1 - s)
    end
  end
  local lp, sum = flow:log_prob(rows), 0
  for k, w in ipairs(weight) do sum = sum + math.exp(lp[k][1]) * w end
  return sum
end

describe("a density on a simplex", function()
  it("integrates to one", function()
    local net = "net = mlp { hidden = { 5 } }"
    for _, flow in ipairs { "elementwise { affine {} }", "coupling { mask = { 1, 0 }, " .. net .. " }, coupling { mask = { 0, 1 }, " .. net .. " }",
                            "autoregressive { net = made { hidden = { 6 }, activation = 'tanh' } }, linear {}" } do
      for _ = 1, 2 do near(integral(fill(flow_of("simplex { 3 }", flow, "", 2), 0.7), 240, 26), 1, 1e-6, flow) end
    end
  end)

  it("is zero outside, a number on the edge, and never NaN", function()
    for precision, huge in pairs { float = 3e38, double = 1e308 } do
      local least = precision == "float" and 1e-6 or 2e-15
      for _, base in ipairs { "gaussian {}", "student_t { df = 0.5 }", "laplace {}", "logistic {}", "mixture { components = 3 }" } do
        local flow = flow_of("simplex { 4 }", "reverse {}", ", base = " .. base, 3, precision)
        for _, x in ipairs { { -1e-30, 0.2, 0.3 }, { 0.2, 0.3, -1 }, { 0.5, 0.6, 0.1 }, { 2, 0, 0 }, { 0.5, 0.25, 0.25 + 50 * least }, { huge, 0, 0 }, { huge, huge, huge },
                             { inf, 0, 0 }, { 0, -inf, 0 }, { inf, -inf, 0 }, { inf, inf, inf }, { -huge, huge, 0.5 } } do
          assert.equal(-inf, flow:log_prob({ x })[1][1], table.concat(x, " "))
          local s, z = flow:score { x }, flow:forward { x }
          for j = 1, 3 do assert.is_true(s[1][j] == s[1][j] and z[1][j] == z[1][j], table.concat(x, " ")) end
        end
        for _, x in ipairs { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { -0.0, 0.5, 0.5 }, { 0.5, 0.25, 0.25 }, { 0.1, 0.2, 0.7 }, { 0.5, 0.25, 0.25 + least } } do
          local lp, s, z = flow:log_prob({ x })[1][1], flow:score { x }, flow:forward { x }
          assert.is_true(lp > -inf and lp < inf, string.format("%s has %g", table.concat(x, " "), lp))
          for j = 1, 3 do assert.is_true(s[1][j] == s[1][j] and math.abs(z[1][j]) < 800, table.concat(x, " ")) end
        end
        local lp = flow:log_prob({ { 0.2, nan, 0.1 } })[1][1]
        assert.is_true(lp ~= lp)
      end
    end
  end)
end)

-- The sum of a row, without rounding: numbers in halves of so many digits that their sums are exact.
local function is_inside(x, i, n)
  local high, low, plain = 0, 0, 0
  for j = 1, n do
    local v = x[i][j]
    if not (v > 0 and v < 1) then return false end
    plain = x.type == "float" and ffi.new("float[1]", plain + v)[0] or plain + v
    local top = math.floor(v * 2 ^ 26) / 2 ^ 26
    high, low = high + top, low + (v - top)
  end
  return plain <= 1 and (1 - high) - low > 0
end

describe("samples of a simplex", function()
  it("are never outside, and have a log-density, whatever the parameters", function()
    for _, precision in ipairs { "float", "double" } do
      for _, shares in ipairs { 2, 3, 5, 60, 1000 } do
        local n = shares - 1
        local flow = flow_of(("simplex { %d }"):format(shares), 'elementwise { affine { scale = "exp" } }', ", base = student_t { df = 1 }", n, precision)
        local rows = shares > 10 and 50 or 1000
        for _, size in ipairs { 0, 1, 30, 1e6 } do
          for k = 0, n - 1 do
            flow.params[k] = -math.min(size, 60) * uniform()
            flow.params[n + k] = size * (2 * uniform() - 1)
          end
          if size == 30 then flow.params[n] = 1e3 end -- nearly all is the first share
          local x = flow:sample(rows, { seed = 3 })
          local lp = flow:log_prob(x)
          for i = 1, rows do
            assert.is_true(is_inside(x, i, n), string.format("%s, %d shares, size %g: sample %d", precision, shares, size, i))
            assert.is_true(lp[i][1] < inf and lp[i][1] == lp[i][1], string.format("sample %d has %g", i, lp[i][1]))
          end
        end
      end
    end
  end)

  it("a training finds a known density, of Dirichlet's distribution", function()
    local n, rows, alpha = 4000, {}, { 2, 3, 4 }
    for i = 1, n do
      local sum, g = 0, {}
      for j, a in ipairs(alpha) do
        g[j] = 0
        for _ = 1, a do g[j] = g[j] - math.log(uniform()) end
        sum = sum + g[j]
      end
      rows[i] = { g[1] / sum, g[2] / sum }
    end
    local flow = flow_of("simplex { 3 }", "standardize {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 8 } } }, coupling { mask = { 0, 1 }, net = mlp { hidden = { 8 } } }",
                         "", 2, "float")
    flow:train(rows, { steps = 600, batch = 500, lr = 1e-2 })
    local lp, off, constant = flow:log_prob(rows), 0, math.log(40320 / (1 * 2 * 6)) -- 8! / (1! 2! 3!)
    for i, x in ipairs(rows) do
      off = off + (constant + math.log(x[1]) + 2 * math.log(x[2]) + 3 * math.log(1 - x[1] - x[2]) - lp[i][1]) / n
    end
    assert.is_true(math.abs(off) < 0.03, "off by " .. off)
  end)
end)

describe("a simplex", function()
  it("is known to weights, to a training that meets a row outside, and to domains of one's own", function()
    local dir = support.directory()
    flow_of("simplex { 3 }", "actnorm {}", "", 2):save(dir .. "/w.safetensors")
    local ok, message = pcall(function() flow_of("{ simplex { 2 }, simplex { 2 } }", "actnorm {}", "", 2):load(dir .. "/w.safetensors") end)
    assert.is_true(not ok and message:find("'domain.1.1' is '3' there, '2' here", 1, true) ~= nil, message)
    ok, message = pcall(function() flow_of("simplex { 3 }", "actnorm {}", "", 2):train({ { 0.2, 0.3 }, { 0.4, 1.2 } }, { steps = 1 }) end)
    assert.is_true(not ok and message:find("row 2 of the data has log-probability -inf: feature 2 is 1.2, outside its domain", 1, true) ~= nil, message)
    local flow = support.compile [[local twice = domain "twice" { features = function(o) return 2 end,
      forward = function(x) return concat(x[2], 3 * x[1]), math.log(3) / 2 end, inverse = function(u) return concat(u[2] / 3, u[1]), -math.log(3) / 2 end }
      return model { dim = 3, precision = "double", domain = { real {}, twice {} }, flow = {} }]]
    local z, ldj = flow:forward { { 1, 2, 5 } }
    assert.same({ 1, 5, 6 }, { z[1][1], z[1][2], z[1][3] })
    near(ldj[1][1], math.log(3), 1e-15)
    near(flow:inverse(z)[1][2], 2, 1e-15)
  end)

  it("is a part in Lua too", function()
    local flow = nfc.compile(nfc.model { dim = 3, precision = "double", domain = { nfc.simplex { 3 }, nfc.real {} }, flow = { nfc.reverse {} } })
    near(flow:inverse({ { 0, 0, 0 } })[1][1], 1 / 3, 1e-15)
  end)
end)
