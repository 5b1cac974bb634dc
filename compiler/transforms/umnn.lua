-- An unconstrained monotone network (Wehenkel & Louppe 2019): y = constant + the integral from 0 to x of g(t, signal), where a network
-- that all features share gives log g, kept within -7 .. 7 as in zuko. What is given for each feature is its constant and the signal
-- that the network sees beside t.
--
-- The network is asked at fixed places: the knots of `bins` pieces of [-bound, bound], and halfway between them. Simpson's rule makes
-- of these the integral up to each knot, where the slope is g; between knots goes the monotone rational-quadratic of these values, outside a
-- straight line with the slope of that end. So y grows whatever the network says, ldj is that of the y which is computed, the
-- inverse has a formula and asks the network no more often; and y differs from the integral by the fourth power of 1 / bins.
local MOST = 7 -- |log g|

-- The knots, as matrices [features, bins + 1]: their x, y less the constant, and slopes.
local function parts(p, h, dim, o)
  local n, middle, net, picked = o.bins, o.bins / 2, o.net, rational_quadratic.picked
  local knots, of_feature = {}, {}
  for i = 1, dim do
    local place, logs = {}, {}
    for k = 1, o.signal do place[k] = k * dim + i end
    for j = 0, 2 * n do logs[j + 1] = net.spec.apply(p.integrand, concat(row { o.bound * (j / n - 1) }, take(h, place)), net.o) end
    of_feature[i] = concat(unpack(logs))
  end
  local logs = reshape(concat(unpack(of_feature)), dim, 2 * n + 1)
  local g = exp(logs / (1 + abs(logs) / MOST))
  local function every_other(first, columns) return picked(g, dim, columns, function(i, j) return (i - 1) * (2 * n + 1) + 2 * j + first end) end
  local heights = (every_other(-1, n) + 4 * every_other(0, n) + every_other(1, n)) * (o.bound / (3 * n))
  -- from 0 on in both directions, so that y near 0 keeps its digits
  local up = cumsum(picked(heights, dim, middle, function(i, j) return (i - 1) * n + middle + j end))
  local down = cumsum(picked(heights, dim, middle, function(i, j) return (i - 1) * n + middle + 1 - j end))
  local sums = concat(reshape(up, 1, dim * middle), reshape(-down, 1, dim * middle), row { 0 })
  for j = 0, n do knots[j + 1] = o.bound * (2 * j / n - 1) end
  return picked(row(knots), dim, n + 1, function(_, j) return j end), picked(sums, dim, n + 1, function(i, j)
    local k = j - 1 - middle
    return k == 0 and 2 * dim * middle + 1 or (i - 1) * middle + (k > 0 and k or dim * middle - k)
  end), every_other(-1, n + 1)
end

-- Of each feature what stands in the first column of a matrix, and in the last.
local function ends(m, dim)
  local n = #m / dim
  local function column(j) return reshape(rational_quadratic.picked(m, dim, 1, function(i) return (i - 1) * n + j end), 1, dim) end
  return column(1), column(n)
end

local function constant_of(h, dim)
  local place = {}
  for i = 1, dim do place[i] = i end
  return take(h, place)
end

return transform "umnn" {
  options = {
    net = option.net { default = function() return mlp { hidden = { 16, 16 } } end, help = "of t and the signal, whose result is the logarithm of the slope" },
    signal = option.integer { default = 8, min = 1, max = 1000, help = "numbers of each feature that the network sees" },
    bins = option.integer { default = 8, min = 2, max = 500, help = "pieces of -bound .. bound, an even number; the network is asked at 2 bins + 1 places" },
    bound = option.number { default = 5, min = 1e-30, max = 1e30, help = "it goes from -bound to bound" },
  },
  check = function(o, fail)
    if o.net.spec.masked then fail(".net: %s{} is for autoregressive{}", o.net.name) end
    if o.bins % 2 ~= 0 then fail(".bins is %d, expected an even number: 0 is a knot", o.bins) end
  end,
  outputs = function(o)
    local names = { "constant" }
    for k = 1, o.signal do names[k + 1] = "signal_" .. k end
    return names
  end,
  params = function(o) return { { "integrand", o.net.spec.params(o.net.o, 1 + o.signal, 1, 1 + o.signal, 0) } } end,
  forward = function(p, v, h, o)
    local x, y, d = parts(p, h, #v, o)
    local first, last = ends(y, #v)
    local a, b = ends(d, #v)
    local out, log_slope = rational_quadratic.forward(between(v, -o.bound, o.bound, -o.bound, v, o.bound), x, y, d, last)
    return constant_of(h, #v) + between(v, -o.bound, o.bound, first + (v + o.bound) * a, out, last + (v - o.bound) * b),
           between(v, -o.bound, o.bound, log(a), log_slope, log(b))
  end,
  inverse = function(p, v, h, o)
    local x, y, d = parts(p, h, #v, o)
    local first, last = ends(y, #v)
    local a, b = ends(d, #v)
    local goal = v - constant_of(h, #v)
    local out, log_slope = rational_quadratic.inverse(between(goal, first, last, first, goal, last), x, y, d, o.bound)
    return between(goal, first, last, (goal - first) / a - o.bound, out, (goal - last) / b + o.bound),
           between(goal, first, last, -log(a), log_slope, -log(b))
  end,
}
