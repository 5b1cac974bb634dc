-- formulas.lua - what the vocabulary means, written a second time: plain Lua in double, number by number.
local bit = require "bit"
local ffi = require "ffi"
local philox = require("reference_training").philox
local formulas = {}

ffi.cdef "double erf(double); double log1p(double); double lgamma(double);" -- libm's
local C, exp, log, abs = ffi.C, math.exp, math.log, math.abs

-- ---- functions of one number ----------------------------------------------------------------------------------------

local function sigmoid(x) return 1 / (1 + exp(-x)) end
local function softplus(x) return x > 0 and x + C.log1p(exp(-x)) or C.log1p(exp(x)) end
formulas.sigmoid, formulas.softplus = sigmoid, softplus

formulas.activations = {
  identity = function(x) return x end,
  tanh = math.tanh,
  relu = function(x) return x > 0 and x or 0 end,
  leaky_relu = function(x) return x > 0 and x or x / 100 end,
  elu = function(x) return x > 0 and x or exp(x) - 1 end,
  gelu = function(x) return x * (1 + C.erf(x / math.sqrt(2))) / 2 end,
  silu = function(x) return x / (1 + exp(-x)) end,
  sigmoid = sigmoid,
  softplus = softplus,
}

-- y and log dy / dx of the functions of elementwise.
formulas.functions = {
  sigmoid = function(x) return sigmoid(x), log(sigmoid(x) * sigmoid(-x)) end,
  logit = function(x) return log(x / (1 - x)), -log(x * (1 - x)) end,
  tanh = function(x) return math.tanh(x), log(1 - math.tanh(x) ^ 2) end,
  softplus = function(x) return softplus(x), log(sigmoid(x)) end,
  exp = function(x) return exp(x), x end,
}

-- y and log dy / dx of affine for each scale; f: e^scaling_factor.
formulas.affine = {
  tanh = function(x, s, t, f)
    s = math.tanh(s / f) * f
    return (x + t) * exp(s), s
  end,
  exp = function(x, s, t) return (x + t) * exp(s), s end,
  softclip = function(x, s, t)
    s = s / (1 + abs(s) / log(1000))
    return x * exp(s) + t, s
  end,
  sigmoid = function(x, s, t)
    local a = sigmoid(s + 2) + 1e-3
    return x * a + t, log(a)
  end,
  softplus = function(x, s, t)
    local a = softplus(s) + 1e-3
    return x * a + t, log(a)
  end,
}

-- Between knots X, Y with slopes d the rational-quadratic of Durkan et al. 2019, equations 4 and 5.
local function between_knots(x, X, Y, d)
  local k = 1
  while k < #X - 1 and x >= X[k + 1] do k = k + 1 end
  local s, xi = (Y[k + 1] - Y[k]) / (X[k + 1] - X[k]), (x - X[k]) / (X[k + 1] - X[k])
  local den = s + (d[k + 1] + d[k] - 2 * s) * xi * (1 - xi)
  return Y[k] + (Y[k + 1] - Y[k]) * (s * xi ^ 2 + d[k] * xi * (1 - xi)) / den,
    log(s ^ 2 * (d[k + 1] * xi ^ 2 + 2 * s * xi * (1 - xi) + d[k] * (1 - xi) ^ 2) / den ^ 2)
end

-- The rational-quadratic spline of Durkan et al. 2019: h has o.bins widths, as many heights, slopes.
function formulas.spline(x, h, o)
  local n, softclip = o.bins, o.scale == "softclip"
  local function clipped(v, most) return v / (1 + abs(v / most)) end
  local function edges(first, least)
    local sum, at, list = 0, 0, { -o.bound }
    local function share(k) return exp(softclip and clipped(h[first + k], log(o.min_slope) / 2) or h[first + k]) end
    if softclip then least = 0 end
    for k = 1, n do sum = sum + share(k) end
    for k = 1, n do
      at = at + least + (1 - least * n) * share(k) / sum
      list[k + 1] = k == n and o.bound or -o.bound + 2 * o.bound * at
    end
    return list
  end
  local X, Y, d = edges(0, o.min_width), edges(n, o.min_height), {}
  local function slope(k)
    if softclip then return exp(clipped(h[2 * n + k], log(o.min_slope))) end
    return o.min_slope + softplus(h[2 * n + k] + log(exp(1 - o.min_slope) - 1))
  end
  for k = 1, n + 1 do
    if o.tails == "linear" then d[k] = slope(k)
    elseif k > 1 and k <= n then d[k] = slope(k - 1)
    else d[k] = o.tails == "circular" and slope(n) or 1 end
  end
  if x < -o.bound or x > o.bound then
    local k = x < 0 and 1 or n + 1
    if o.tails ~= "linear" then return x, 0 end
    return Y[k] + (x - X[k]) * d[k], log(d[k])
  end
  return between_knots(x, X, Y, d)
end

-- logit of the distribution function of a mixture of logistics, by its plain definition.
function formulas.logistic_mixture(x, h, n)
  local total, below, density = 0, 0, 0
  for k = 1, n do total = total + exp(h[k]) end
  for k = 1, n do
    local s = h[2 * n + k]
    local scale = exp(s / (1 + abs(s) / log(1000)))
    local u = (x - h[n + k] - 2 * (2 * k - n - 1) / n) / scale
    below = below + exp(h[k]) / total * sigmoid(u)
    density = density + exp(h[k]) / total * sigmoid(u) * sigmoid(-u) / scale
  end
  return log(below / (1 - below)), log(density / (below * (1 - below)))
end

-- A growing Bernstein polynomial and its slope by de Casteljau's algorithm.
function formulas.bernstein(x, h, o)
  local n, wide, c = o.degree, 2 * o.bound, { h[1] - o.bound }
  local one = log(exp(1 - o.min_slope) - 1)
  for k = 1, n do c[k + 1] = c[k] + wide / n * (o.min_slope + log(1 + exp(h[k + 1] + one))) end
  local function casteljau(points, u)
    local list = { unpack(points) }
    for left = #list - 1, 1, -1 do
      for k = 1, left do list[k] = (1 - u) * list[k] + u * list[k + 1] end
    end
    return list[1]
  end
  local differences = {}
  for k = 1, n do differences[k] = n * (c[k + 1] - c[k]) / wide end
  local at = math.min(math.max((x + o.bound) / wide, 0), 1)
  local slope = casteljau(differences, at)
  return casteljau(c, at) + (x - (at * wide - o.bound)) * slope, log(slope)
end

-- A polynomial whose derivative is a sum of squares, by Gauss-Legendre quadrature of that derivative, and its slope.
function formulas.sum_of_squares(x, h, o)
  local nodes, n = {}, 2 * o.degree + 1
  for i = 1, n do -- zeros of the Legendre polynomial of degree n, by Newton's method
    local u, slope = math.cos(math.pi * (i - 0.25) / (n + 0.5)), nil
    for _ = 1, 50 do
      local p, before = 1, 0
      for j = 1, n do p, before = ((2 * j - 1) * u * p - (j - 1) * before) / j, p end
      slope = n * (u * p - before) / (u * u - 1)
      u = u - p / slope
    end
    nodes[i] = { u, 2 / ((1 - u * u) * slope * slope) }
  end
  local function slope_at(v)
    local sum = 0
    for k = 1, o.polynomials do
      local p = k == 1 and 1 or 0
      for j = 0, o.degree do p = p + h[2 + (k - 1) * (o.degree + 1) + j] * (v / o.bound) ^ j end
      sum = sum + p * p
    end
    return o.min_slope + (1 - o.min_slope) * sum
  end
  local inside, area = math.min(math.max(x, -o.bound), o.bound), 0
  for _, node in ipairs(nodes) do area = area + node[2] * inside / 2 * slope_at(inside / 2 * (node[1] + 1)) end
  return h[1] + area + (x - inside) * slope_at(inside), log(slope_at(inside))
end

-- An unconstrained monotone network: log_g(t) gives the logarithm of the slope before it is clipped. Knots from the middle by Simpson's rule.
function formulas.umnn(x, constant, log_g, o)
  local n, wide, X, Y, d = o.bins, 2 * o.bound / o.bins, {}, {}, {}
  local function g(t)
    local l = log_g(t)
    return exp(l / (1 + abs(l) / 7))
  end
  for k = 0, n do X[k + 1], d[k + 1] = k * wide - o.bound, g(k * wide - o.bound) end
  local function height(k) return wide / 6 * (d[k] + 4 * g(X[k] + wide / 2) + d[k + 1]) end
  Y[n / 2 + 1] = 0
  for k = n / 2 + 1, n do Y[k + 1] = Y[k] + height(k) end
  for k = n / 2, 1, -1 do Y[k] = Y[k + 1] - height(k) end
  local k = x < -o.bound and 1 or x > o.bound and n + 1
  if k then return constant + Y[k] + (x - X[k]) * d[k], log(d[k]) end
  local y, log_slope = between_knots(x, X, Y, d)
  return constant + y, log_slope
end

-- A block neural autoregressive flow, number by number: y and ldj of a row of features, with the parameters in turn.
function formulas.block_autoregressive(x, p, hidden, context)
  local place, dim = 0, #x
  local function next_of(n)
    place = place + n
    return { unpack(p, place - n + 1, place) }
  end
  local function positive(s) return exp(s / (1 + abs(s) / log(1000))) end
  local h, slope, inner = x, {}, 1
  for i = 1, dim do slope[i] = 1 end
  for j = 1, #hidden + 1 do
    local units = hidden[j] or 1
    local rows, cols = dim * units, dim * inner
    local own, scale, bias = next_of(rows * inner), next_of(rows), next_of(rows)
    local weight = dim > 1 and next_of(rows * cols)
    local from_context = j == 1 and context and next_of(rows * #context)
    local y, new = {}, {}
    for i = 1, dim do
      for r = (i - 1) * units + 1, i * units do
        local length, sum, rise = 0, 0, 0
        for c = 1, i * inner do
          local s = c - (i - 1) * inner
          local w = s >= 1 and positive(own[(r - 1) * inner + s]) or weight[(r - 1) * cols + c]
          length, sum = length + w * w, sum + w * h[c]
          if s >= 1 then rise = rise + w * slope[c] end
        end
        local factor = positive(scale[r]) / math.sqrt(length)
        y[r], new[r] = factor * sum + bias[r], factor * rise
        for k = 1, from_context and #context or 0 do y[r] = y[r] + from_context[(r - 1) * #context + k] * context[k] end
        if j <= #hidden then
          local v = y[r]
          y[r], new[r] = math.tanh(v) + 0.01 * v, new[r] * (1 / math.cosh(v) ^ 2 + 0.01)
        end
      end
    end
    h, slope, inner = y, new, units
  end
  assert(place == #p)
  local ldj = 0
  for i = 1, dim do ldj = ldj + log(slope[i]) end
  return h, ldj
end

-- A residual network, number by number. p: all parameters, in turn; x, context: lists.
function formulas.resnet(x, p, o, n_out, context)
  local place, f = 0, formulas.activations[o.activation or "relu"]
  local function next_of(n)
    place = place + n
    return { unpack(p, place - n + 1, place) }
  end
  local function read(out, width) return { weight = next_of(out * width), bias = next_of(out) } end
  local function times(layer, v)
    local y = {}
    for i = 1, #layer.bias do
      y[i] = layer.bias[i]
      for j = 1, #v do y[i] = y[i] + layer.weight[(i - 1) * #v + j] * v[j] end
    end
    return y
  end
  local function each(v, g)
    local y = {}
    for i = 1, #v do y[i] = g(v[i], i) end
    return y
  end
  local function normalised(norm, v)
    if not norm then return v end
    local mean, square = 0, 0
    for i = 1, #v do mean = mean + v[i] / #v end
    for i = 1, #v do square = square + (v[i] - mean) ^ 2 / #v end
    return each(v, function(a, i) return (a - mean) / math.sqrt(square + 1e-5) * norm.scale[i] + norm.shift[i] end)
  end
  local n = o.hidden
  local h = times(read(n, #x), x)
  for _ = 1, o.blocks or 2 do
    local one, two = read(n, n), read(n, n)
    local gate = o.gate == "own" and read(n, n) or (o.gate or "context") == "context" and context and read(n, #context)
    local norm = {}
    for j = 1, o.norm == "layer" and 2 or 0 do norm[j] = { scale = next_of(n), shift = next_of(n) } end
    local inner = each(normalised(norm[2], times(one, each(normalised(norm[1], h), f))), f)
    local to = times(two, inner)
    if gate then
      local by = times(gate, o.gate == "own" and inner or context)
      to = each(to, function(a, i) return a * sigmoid(by[i]) end)
    end
    h = each(h, function(a, i) return a + to[i] end)
  end
  local y = times(read(n_out, n), h)
  assert(place == #p)
  return y
end

-- ---- bases: log p of one number -------------------------------------------------------------------------------------

formulas.bases = {
  gaussian = function(z) return -z * z / 2 - log(2 * math.pi) / 2 end,
  laplace = function(z) return -abs(z) - log(2) end,
  logistic = function(z) return -abs(z) - 2 * C.log1p(exp(-abs(z))) end,
  uniform = function(z, low, high) return (z < low or z > high) and -math.huge or -log(high - low) end,
  soft_uniform = function(z, low, high, edge)
    return log(sigmoid((z - low) / edge)) + log(sigmoid((high - z) / edge)) - log((high - low) / (1 - exp(-(high - low) / edge)))
  end,
  student_t = function(z, df)
    return C.lgamma((df + 1) / 2) - C.lgamma(df / 2) - log(df * math.pi) / 2 - (df + 1) / 2 * log(1 + z * z / df)
  end,
}

-- ---- random numbers -------------------------------------------------------------------------------------------------

-- Number j (from 0) of a base's row: uniform on (-1, 1), in double.
function formulas.random(seed, row, j)
  local w = philox(seed, row, math.floor(j / 2), 0)
  local high, low = w[j % 2 * 2 + 1], w[j % 2 * 2 + 2]
  local size = tonumber(bit.rshift(bit.lshift(1ULL * high, 32) + low, 1))
  local u = (size + 0.5) * 2 ^ -63
  return low % 2 == 1 and -u or u
end

-- ---- toy data: row i (from 0) of n --------------------------------------------------------------------------------------

local function drawer(seed, row)
  local block, d = 0, {}
  function d.uniform()
    local w = philox(seed, row, block, 2)
    block = block + 1
    return (w[1] * 2 ^ 32 + w[2] + 0.5) / 2 ^ 64
  end
  function d.normal()
    local u, v = d.uniform(), d.uniform()
    return math.sqrt(-2 * log(u)) * math.cos(2 * math.pi * v)
  end
  return d
end

local function around(i, n, turn, closed)
  local outer = math.floor(n / 2)
  local first = i < outer
  local k, of = first and i or i - outer, first and outer or n - outer
  return first, turn * k / (closed and of - 1 or of)
end

formulas.toys = {
  points = function(d)
    local x2 = 4 * d.normal()
    return x2 ^ 2 / 4 + d.normal(), x2
  end,
  circles = function(d, i, o)
    local outer, angle = around(i, o.n, 2 * math.pi, false)
    local r = outer and 1 or o.factor or 0.5
    local x = r * math.cos(angle) + (o.noise or 0.05) * d.normal()
    return x, r * math.sin(angle) + (o.noise or 0.05) * d.normal()
  end,
  moons = function(d, i, o)
    local upper, angle = around(i, o.n, math.pi, true)
    local x = (upper and math.cos(angle) or 1 - math.cos(angle)) + (o.noise or 0.1) * d.normal()
    return x, (upper and math.sin(angle) or 0.5 - math.sin(angle)) + (o.noise or 0.1) * d.normal()
  end,
  two_spirals = function(d, i, o)
    local t, side = math.sqrt(d.uniform()) * 3 * math.pi, i % 2 == 1 and -1 or 1
    local x = side * (-math.cos(t) * t + 0.5 * d.uniform()) / 3
    x = x + (o.noise or 0.1) * d.normal()
    local y = side * (math.sin(t) * t + 0.5 * d.uniform()) / 3
    return x, y + (o.noise or 0.1) * d.normal()
  end,
  pinwheel = function(d, i, o)
    local radial = 1 + 0.3 * d.normal()
    local across = (o.noise or 0.1) * d.normal()
    local angle = 2 * math.pi * (i % 5) / 5 + exp(radial) / 4
    return 2 * (math.cos(angle) * radial - math.sin(angle) * across), 2 * (math.sin(angle) * radial + math.cos(angle) * across)
  end,
  checkerboard = function(d)
    local a = 4 * d.uniform() - 2
    local b = d.uniform()
    b = b - 2 * (d.uniform() < 0.5 and 1 or 0)
    return 2 * a, 2 * (b + math.floor(a) % 2)
  end,
  eight_gaussians = function(d, i, o)
    local angle = math.pi * (i % 8) / 4
    local x = (4 * math.cos(angle) + (o.noise or 0.5) * d.normal()) / math.sqrt(2)
    return x, (4 * math.sin(angle) + (o.noise or 0.5) * d.normal()) / math.sqrt(2)
  end,
  interval = function(d, _, o) return (o.low or 0) + ((o.high or 1) - (o.low or 0)) * d.uniform() end,
}

-- All rows of a toy set, as a list.
function formulas.toy(name, o)
  local rows = {}
  for i = 0, o.n - 1 do rows[i + 1] = { formulas.toys[name](drawer(o.seed or 0, i), i, o) } end
  if not o.standardize then return rows end
  for j = 1, #rows[1] do
    local mean, square = 0, 0
    for i = 1, #rows do mean = mean + rows[i][j] / #rows end
    for i = 1, #rows do square = square + (rows[i][j] - mean) ^ 2 / #rows end
    for i = 1, #rows do rows[i][j] = (rows[i][j] - mean) / math.sqrt(square) end
  end
  return rows
end

return formulas
