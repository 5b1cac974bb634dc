-- slow: every layer and base with parameters from 1/1000 to 25.
-- Extreme parameters. Protects, for every layer, transform and base: it has a way back, its density integrates to one
-- (adaptive quadrature in one dimension, curved cells in two) and its samples have that density (Kolmogorov-Smirnov).
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local SCALES = { 1e-3, 1, 5, 25 }
local N = 3000 -- samples

-- A generator of its own, begun anew by what is tested: the same parameters everywhere, whatever else is tested.
local state = 77
local function begin(text)
  for i = 1, #text do state = (i == 1 and 77 or state) * 31 % 2147483647 + text:byte(i) end
end
local function uniform()
  state = (state * 16807) % 2147483647
  return state / 2147483647
end

-- Both signs, and sizes up to `scale`: half of them the largest.
local function fill(flow, scale)
  for k = 0, flow.n_params - 1 do
    local size = uniform() < 0.5 and scale or scale * uniform()
    flow.params[k] = uniform() < 0.5 and -size or size
  end
end

local function column(list) -- a matrix of one column
  local m = nfc.matrix(ffi.new("double[?]", #list), #list, 1)
  for i, v in ipairs(list) do m.data[i - 1] = v end
  return m
end

-- The density at each of a list of numbers, behind `before` if there is a feature before it.
local function densities(flow, x, before)
  local m = before and nfc.matrix(ffi.new("double[?]", 2 * #x), #x, 2) or column(x)
  for i = 1, before and #x or 0 do m.data[2 * i - 2], m.data[2 * i - 1] = before, x[i] end
  local lp, p = flow:log_prob(m), {}
  for i = 1, #x do p[i] = math.exp(lp.data[i - 1]) end
  return p
end

-- The distribution function on a mesh of its own, finest where the samples are, and the integral over the whole line:
-- the trapezoidal rule, in halves wherever that still changes something.
local function integrate(flow, sorted, before)
  local x = { sorted[1] }
  for i = 2, #sorted do
    if sorted[i] > x[#x] then x[#x + 1] = sorted[i] end
  end
  local first, last = x[1], x[#x]
  local width = math.max(last - first, 1e-300)
  local tails = {}
  for k = -60, 200, 2 do -- tails, out to 1e60 of the samples' width, and a fine start beyond their ends
    tails[#tails + 1] = first - width * 2 ^ k
    tails[#tails + 1] = last + width * 2 ^ k
  end
  for _, v in ipairs(tails) do
    if math.abs(v) < 1e300 then x[#x + 1] = v end
  end
  table.sort(x)
  local p, active, done = densities(flow, x, before), {}, {}
  for i = 2, #x do
    if x[i] > x[i - 1] then active[#active + 1] = { x[i - 1], p[i - 1], x[i], p[i] } end
  end
  for round = 1, 60 do
    if #active == 0 then break end
    local middle = {}
    for i, a in ipairs(active) do middle[i] = 0.5 * (a[1] + a[3]) end
    local at, next_ones = densities(flow, middle, before), {}
    for i, a in ipairs(active) do
      local m, h = middle[i], a[3] - a[1]
      local whole, halves = 0.5 * h * (a[2] + a[4]), 0.25 * h * (a[2] + 2 * at[i] + a[4])
      if math.abs(whole - halves) > 1e-8 and round < 60 and m > a[1] and m < a[3] then
        next_ones[#next_ones + 1] = { a[1], a[2], m, at[i] }
        next_ones[#next_ones + 1] = { m, at[i], a[3], a[4] }
      else
        done[#done + 1] = { a[3], halves + (halves - whole) / 3 }
      end
    end
    active = next_ones
  end
  table.sort(done, function(a, b) return a[1] < b[1] end)
  local F, sum = {}, 0
  for i, d in ipairs(done) do
    sum = sum + d[2]
    F[i] = { d[1], sum }
  end
  return F, sum
end

-- One dimension: the density's integral and the samples' distance to it.
local function check_density(flow, what, n)
  n = n or N
  local drawn, sorted = flow:sample(n, { seed = 5 }), {}
  for i = 1, n do
    sorted[i] = drawn[i][1]
    assert.is_true(sorted[i] == sorted[i] and math.abs(sorted[i]) < math.huge, what .. ": a sample is " .. sorted[i])
  end
  table.sort(sorted)
  local F, total = integrate(flow, sorted)
  assert.is_true(math.abs(total - 1) < 2e-3, string.format("%s: the density integrates to %.9g", what, total))
  local at, worst = 1, 0
  for i = 1, n do
    while at < #F and F[at][1] < sorted[i] do at = at + 1 end
    if i == n or sorted[i + 1] > sorted[i] then worst = math.max(worst, math.abs(F[at][2] / total - i / n)) end
  end
  assert.is_true(worst < 2.2 / math.sqrt(n), string.format("%s: Kolmogorov-Smirnov distance %.4f", what, worst))
end

local function flow_of(text, dim, base)
  begin(text .. (base or ""))
  return support.compile(string.format('return model { name = "extreme", dim = %d, precision = "double", base = %s, flow = { %s } }',
                                       dim, base or "gaussian {}", text))
end

-- there(back(v)) = v up to what a change of back(v) in its last digits does, and the two ldj are each other's negative.
local function check_way(flow, back, there, v, what, scale)
  local n, dim = v.rows, flow.dim
  local w, w_ldj = flow[back](flow, v)
  local u, ldj = flow[there](flow, w)
  local moved = nfc.matrix(ffi.new("double[?]", n * dim), n, dim)
  local function shifted(sign)
    for i = 0, n * dim - 1 do moved.data[i] = w.data[i] + sign * 1e-13 * (1 + scale + math.abs(w.data[i])) end
    return flow[there](flow, moved)
  end
  local up, ldj_up = shifted(1)
  local down, ldj_down = shifted(-1)
  for i = 0, n - 1 do
    local condition = 0
    for k = i * dim, i * dim + dim - 1 do
      condition = math.max(condition, math.abs(up.data[k] - u.data[k]), math.abs(down.data[k] - u.data[k]))
    end
    for k = i * dim, i * dim + dim - 1 do
      local allowed = 1e-9 * (1 + scale) * (1 + math.abs(v.data[k])) + 30 * condition
      assert.is_true(math.abs(u.data[k] - v.data[k]) <= allowed,
                     string.format("%s: %s: %.12g became %.12g and that %.12g", what, back, v.data[k], w.data[k], u.data[k]))
    end
    local a, b = ldj.data[i], w_ldj.data[i]
    local allowed = 1e-7 * (1 + math.abs(a)) + 30 * math.max(math.abs(ldj_up.data[i] - a), math.abs(ldj_down.data[i] - a))
    assert.is_true(math.abs(a + b) <= allowed, string.format("%s: %s: at %.12g ldj %.12g and %.12g", what, back, v.data[i * dim], a, b))
  end
end

local function check_bijective(flow, what, scale)
  local n, dim = 400, flow.dim
  local z = nfc.matrix(ffi.new("double[?]", n * dim), n, dim)
  for _, size in ipairs { 4, 1 + 2 * scale } do
    for i = 0, n * dim - 1 do z.data[i] = size * math.sin(12.9898 * i + 78.2 * math.sin(i)) end
    check_way(flow, "inverse", "forward", z, what, scale)
    check_way(flow, "forward", "inverse", z, what, scale)
  end
end

local one = { -- in one dimension
  "leaky_relu {}", "actnorm {}", "standardize {}", "linear {}", "householder { count = 3 }", "planar {}", "radial {}",
  'elementwise { affine { scale = "tanh" } }', 'elementwise { affine { scale = "exp" } }', 'elementwise { affine { scale = "softclip" } }',
  'elementwise { affine { scale = "sigmoid" } }', 'elementwise { affine { scale = "softplus" } }', "elementwise { additive {} }",
  "elementwise { logistic_mixture { components = 1 } }", "elementwise { logistic_mixture {} }", "elementwise { logistic_mixture { components = 12 } }", "elementwise { logistic_mixture { components = 2, layers = 2 } }", "elementwise { bernstein {} }", "elementwise { bernstein { degree = 1 } }", "elementwise { sum_of_squares {} }", "elementwise { sum_of_squares { polynomials = 3, degree = 6 } }",
  "elementwise { umnn {} }", "elementwise { umnn { net = mlp { hidden = {} }, signal = 1, bins = 2, bound = 1 } }", "elementwise { umnn { net = mlp { hidden = {6}, activation = 'relu' }, bins = 30, bound = 50 } }",
  "spline {}", "elementwise { rq_spline { bins = 2, bound = 1 } }", 'elementwise { rq_spline { tails = "linear" } }',
  'elementwise { rq_spline { bins = 50, bound = 1e3, tails = "linear" } }', "elementwise { rq_spline { bins = 200, min_width = 1e-6, min_height = 1e-4 } }",
  "elementwise { rq_spline { min_width = 1e-6, min_height = 1e-6, min_slope = 1e-6 } }", "elementwise { rq_spline { bound = 1e-3 } }",
  'autoregressive { net = made { hidden = {4} }, transform = affine { scale = "softclip" } }',
  "block_autoregressive {}", "block_autoregressive { hidden = {3} }", "block_autoregressive { hidden = {2, 3, 4} }",
}

describe("extreme parameters, one dimension:", function()
  for _, layer in ipairs(one) do
    for _, make in ipairs { "%s", "invert { %s }" } do
      local text = make:format(layer)
      it(text, function()
        local flow = flow_of(text, 1)
        for _, scale in ipairs(SCALES) do
          for trial = 1, 2 do
            fill(flow, scale)
            local what = string.format("%s, parameters up to %g, trial %d", text, scale, trial)
            check_bijective(flow, what, scale)
            -- of an inverse slope e^-625 the density is a peak between two doubles
            if trial == 1 and not (text == "invert { planar {} }" and scale > 5) then
              if text == "invert { radial {} }" then flow.params[0] = 0 end -- a peak of 1e-20: doubles are that dense at 0 alone
              check_density(flow, what)
            end
          end
        end
      end)
    end
  end
end)

-- The integral over curved cells: the z of a grid, taken back to x. Their areas are those of the quadrilaterals, the density
-- that of the middle.
local function check_cells(flow, what, scale)
  local n, reach = 240, 6
  local function grid(size, first)
    local z = nfc.matrix(ffi.new("double[?]", 2 * size * size), size * size, 2)
    for i = 0, size - 1 do
      for j = 0, size - 1 do
        local at = 2 * (i * size + j)
        z.data[at], z.data[at + 1] = reach * (2 * (i + first) / n - 1), reach * (2 * (j + first) / n - 1)
      end
    end
    return flow:inverse(z)
  end
  local corners, middles = grid(n + 1, 0), grid(n, 0.5)
  local lp, d, sum = flow:log_prob(middles), corners.data, 0
  for i = 0, n - 1 do
    for j = 0, n - 1 do
      local a, b = 2 * (i * (n + 1) + j), 2 * ((i + 1) * (n + 1) + j)
      local area = (d[b + 2] - d[a]) * (d[a + 3] - d[b + 1]) - (d[a + 2] - d[b]) * (d[b + 3] - d[a + 1])
      sum = sum + math.abs(0.5 * area) * math.exp(lp.data[i * n + j])
    end
  end
  assert.is_true(math.abs(sum - 1) < (scale > 1 and 0.04 or 0.01), string.format("%s: the density integrates to %.6g", what, sum))
end

-- Where the first z depends on the first x alone: the integral over the second x is the density of the first.
local function check_marginal(flow, what)
  for _, z1 in ipairs { -1.9, -0.7, 0.1, 0.8, 2.2 } do
    local n, z = 1500, {}
    for i = 1, n do z[i] = { z1, 8 * (2 * (i - 0.5) / n - 1) } end
    z[n + 1], z[n + 2] = { z1 - 1e-6, 0 }, { z1 + 1e-6, 0 }
    local x, sorted = flow:inverse(z), {}
    for i = 1, n do sorted[i] = x[i][2] end
    table.sort(sorted)
    local _, total = integrate(flow, sorted, x[1][1])
    local apart = math.abs(x[n + 2][1] - x[n + 1][1])
    local wanted = math.exp(-0.5 * z1 * z1) / math.sqrt(2 * math.pi) * 2e-6 / apart
    local known = apart > 1e-9 * math.abs(x[1][1]) -- with enough digits
    assert.is_true(not known or math.abs(total / wanted - 1) < 2e-3, string.format("%s: at %.6g the density integrates to %.6g, not %.6g",
                                                                 what, x[1][1], total, wanted))
  end
end

-- Samples are what forward takes to normal numbers.
local function check_samples(flow, what)
  local n = N
  local z = flow:forward(flow:sample(n, { seed = 3 }))
  for j = 1, flow.dim do
    local list, worst = {}, 0
    for i = 1, n do list[i] = z[i][j] end
    table.sort(list)
    local grid, F, sum = {}, {}, 0
    for k = 0, 1600 do grid[k] = -8 + k / 100 end
    for k = 0, 1600 do
      F[k] = sum
      sum = sum + 0.01 * math.exp(-0.5 * (grid[k] + 0.005) ^ 2) / math.sqrt(2 * math.pi)
    end
    for i = 1, n do
      local k = math.max(0, math.min(1599, math.floor((list[i] + 8) * 100)))
      worst = math.max(worst, math.abs(F[k] + (F[k + 1] - F[k]) * (list[i] - grid[k]) * 100 - i / n))
    end
    assert.is_true(worst < 2.2 / math.sqrt(n), string.format("%s: Kolmogorov-Smirnov distance %.4f", what, worst))
  end
end

local triangular, full = { "leaky_relu {}", "actnorm {}", "spline {}", "elementwise { logistic_mixture {} }", "block_autoregressive {}",
                           "block_autoregressive { hidden = {2, 3, 4} }", "block_autoregressive { hidden = {} }" },
  { "linear {}", "householder { count = 3 }", "planar {}", "radial {}", "givens {}" }
for _, transform in ipairs { 'affine { scale = "tanh" }', 'affine { scale = "exp" }', 'affine { scale = "softclip" }',
                             'affine { scale = "sigmoid" }', 'affine { scale = "softplus" }', "additive {}", "logistic_mixture {}", "bernstein {}", "sum_of_squares {}", "umnn { bins = 6 }",
                             "rq_spline {}", 'rq_spline { tails = "linear" }' } do
  triangular[#triangular + 1] = "coupling { split = 1, net = mlp { hidden = {} }, transform = " .. transform .. " }"
  triangular[#triangular + 1] = "autoregressive { net = made { hidden = {3}, activation = 'tanh' }, transform = " .. transform .. " }"
end

describe("extreme parameters, two dimensions:", function()
  local function check(list, integral, most)
    for _, text in ipairs(list) do
      it(text, function()
        local flow = flow_of(text, 2)
        for _, scale in ipairs(SCALES) do
          fill(flow, scale)
          local what = string.format("%s, parameters up to %g", text, scale)
          check_bijective(flow, what, scale)
          -- a width of e^-80 beside a shift of 25 is less than a double's last digit
          if not ((text:find '"exp"' or text:find '"tanh"') and scale > 5) then
            check_samples(flow, what)
            if scale <= most then integral(flow, what, scale) end
          end
        end
      end)
    end
  end
  check(triangular, check_marginal, 25)
  check(full, check_cells, 5)
end)

describe("extreme bases:", function()
  local bases = {
    "diagonal_gaussian {}", "laplace {}", "logistic {}", "mixture { components = 1 }", "mixture { components = 9 }",
    "uniform { low = -1e20, high = 3e20 }", "uniform { low = 1, high = 1.0001 }", "uniform { low = -1e-20, high = 1e-20 }",
    "uniform { edge = 1e-6 }", "uniform { edge = 1e6 }", "uniform { low = -100, high = 2, edge = 0.3 }",
  }
  for _, df in ipairs { 0.1, 0.3, 1, 2.5, 30, 1e3, 1e8, 1e15, 1e30 } do bases[#bases + 1] = string.format("student_t { df = %g }", df) end
  for _, base in ipairs(bases) do
    it(base, function()
      local flow = flow_of("reverse {}", 1, base)
      for _, scale in ipairs(flow.n_params > 0 and SCALES or { 1 }) do
        fill(flow, scale)
        check_density(flow, string.format("%s, parameters up to %g", base, scale))
      end
    end)
  end
end)

describe("in float", function()
  for _, layer in ipairs(one) do
    it(layer .. " draws numbers, and gives them a density that is one", function()
      begin(layer)
      for _, scale in ipairs { 1, 25, 1000 } do
        local flow = support.compile(string.format('return model { name = "extreme", dim = 1, flow = { %s } }', layer))
        fill(flow, scale)
        local x = flow:sample(500)
        local lp = flow:log_prob(x)
        for i = 1, 500 do
          local at = string.format("%s, parameters up to %g: %g has %g", layer, scale, x[i][1], lp[i][1])
          assert.is_true(x[i][1] == x[i][1] and lp[i][1] < math.huge, at)
          if scale <= 25 then assert.is_true(math.abs(x[i][1]) < math.huge and lp[i][1] > -math.huge, at) end
        end
      end
    end)
  end
  for _, layer in ipairs(one) do
    it(layer .. " goes there and back within the float's digits", function()
      begin(layer)
      local flow = support.compile(string.format('return model { name = "extreme", dim = 1, flow = { %s } }', layer))
      local n = 300
      local x = nfc.matrix(ffi.new("float[?]", n), n, 1)
      for i = 0, n - 1 do x.data[i] = 3 * math.sin(12.9898 * i + 78.2 * math.sin(i)) end
      for _, scale in ipairs(SCALES) do
        fill(flow, scale)
        local z, ldj = flow:forward(x)
        local w = flow:forward(flow:inverse(z))
        for i = 0, n - 1 do
          local unit = 6e-8 * (1 + math.abs(z.data[i]) + math.exp(ldj.data[i]) * (scale + math.abs(x.data[i])))
          assert.is_true(math.abs(w.data[i] - z.data[i]) < 100 * unit,
                         string.format("%s, parameters up to %g: %.9g came back as %.9g", layer, scale, z.data[i], w.data[i]))
        end
      end
    end)
  end
  it("a spline has its last piece however many there are before it", function()
    for _, bins in ipairs { 100, 300 } do
      local flow = support.compile(string.format([[return model { name = "many", dim = 1, flow = {
        elementwise { rq_spline { bins = %d, min_width = 1e-6, min_height = 1e-6 } } } }]], bins))
      local x = {}
      begin "many"
      for i = 1, 200 do x[i] = { 5 * (1 - 10 ^ (-2 - 6 * i / 200)) } end
      for trial = 1, 40 do -- some pieces of the least size among large ones, the last among them
        for k = 0, flow.n_params - 1 do
          flow.params[k] = ((k + 1) % bins == 0 or 60 * uniform() < trial) and -60 or 0
        end
        for _, way in ipairs { "forward", "inverse" } do
          local y, ldj = flow[way](flow, x)
          for i = 1, #x do
            assert.is_true(y[i][1] <= 5 and math.abs(ldj[i][1]) < 40, string.format("%d bins, trial %d: %s of %.9g", bins, trial, way, x[i][1]))
          end
        end
      end
    end
  end)
  it("gradients are numbers where a tanh's factor is next to nothing", function()
    local flow = support.compile 'return model { name = "factor", dim = 1, flow = { elementwise { affine {} } } }'
    local grad, x = ffi.new "float[3]", ffi.new("float[1]", 0.5)
    for _, factor in ipairs { -1e3, -50, -48, -46, -44, -30, 80, 1e3 } do
      flow.params[0], flow.params[1], flow.params[2] = factor, 25, 0.3
      local rows = ffi.new("nf_rows", { n = 1, x = x, stride_x = 1 })
      assert(ffi.C.nf_loss(flow.program, flow.params, rows, ffi.new "double[1]", grad, ffi.new "nf_error") == 0)
      for k = 0, 2 do assert.is_true(math.abs(grad[k]) < math.huge, string.format("factor %g: %g", factor, grad[k])) end
    end
  end)
  it("a heavy tail's draws are finite", function()
    for _, df in ipairs { 0.1, 0.2, 0.25, 0.3, 1, 1e30 } do
      local flow = support.compile(string.format('return model { name = "t", dim = 2, base = student_t { df = %g }, flow = { reverse {} } }', df))
      local x = flow:sample(100000)
      for i = 0, 2 * x.rows - 1 do assert.is_true(math.abs(x.data[i]) < math.huge, tostring(df)) end
    end
  end)
end)

describe("known values:", function()
  it("student_t and leaky_relu", function()
    local function at(df, x) return flow_of("reverse {}", 1, string.format("student_t { df = %g }", df)):log_prob { { x } }[1][1] end
    local function near(a, b) assert.is_true(math.abs(a - b) < 1e-13 * math.max(1, math.abs(b)), string.format("%.17g, not %.17g", a, b)) end
    near(at(1, 0), -math.log(math.pi))
    near(at(1, 3), -math.log(10 * math.pi))
    near(at(2, 0), -1.5 * math.log(2))
    near(at(4, 1), math.log(0.375 * 1.25 ^ -2.5))
    for _, df in ipairs { 1e15, 1e20, 1e30 } do
      near(at(df, 0), -0.5 * math.log(2 * math.pi))
      near(at(df, 2), -0.5 * math.log(2 * math.pi) - 2)
    end
    near(at(0.1, 0), -1.9099207413682822) -- lgamma(0.55) - lgamma(0.05) - log(0.1 pi) / 2
    for _, df in ipairs { 0, 0.05, 1e31, -1, 0 / 0, 1 / 0 } do assert.is_false(pcall(at, df, 0)) end
    local flow = flow_of("leaky_relu {}", 1)
    flow.params[0] = -0.25
    local z, ldj = flow:forward { { -2 }, { 2 } }
    assert.equal(-0.5, z[1][1])
    assert.equal(2, z[2][1])
    near(ldj[1][1], math.log(0.25))
    assert.equal(-2, flow:inverse { { -0.5 } }[1][1])
  end)

  it("what cannot be represented is refused", function()
    for _, text in ipairs { "spline { bound = 0 }", "spline { bound = 1e31 }", "spline { bound = 1e-31 }", "spline { bins = 1 }",
                            "spline { bins = 1001 }", "spline { bins = 1000 }", "elementwise { rq_spline { min_slope = 0 } }",
                            "elementwise { rq_spline { min_slope = 1 } }", "elementwise { rq_spline { min_width = 1e-7 } }",
                            "elementwise { rq_spline { bins = 900, min_width = 2e-3 } }" } do
      assert.is_false(pcall(flow_of, text, 1), text)
    end
    for _, base in ipairs { "uniform { low = 1, high = 1 }", "uniform { low = -math.huge }", "uniform { high = 1e300 }", "uniform { edge = 1e-300 }",
                            "uniform { edge = -1 }", "mixture { components = 0 }" } do
      assert.is_false(pcall(flow_of, "reverse {}", 1, base), base)
    end
  end)
end)
