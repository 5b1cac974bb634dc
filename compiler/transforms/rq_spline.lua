-- Monotone rational-quadratic spline on [-bound, bound] (Durkan et al. 2019) with `bins` pieces. Outside:
--   tails = "identity"  y = x, slope 1 at the ends (nflows calls this linear)
--   tails = "linear"    a straight line with the learned slope of each end
--   tails = "circular"  y = x; both ends share one learned slope, for angles
-- How the widths, heights and slopes of the pieces are kept within bounds:
--   scale = "softplus"  at least min_width and min_height of the box; slope softplus(h) + min_slope, as in nflows
--   scale = "softclip"  logarithms h / (1 + |h| / L), so that slopes stay within min_slope .. 1 / min_slope, L = |log
--                       min_slope|, and the widths, whose L is half of that, differ by no more; as in zuko

-- How many slopes the network gives for each feature.
local function slopes(o) return o.bins + (o.tails == "linear" and 1 or o.tails == "circular" and 0 or -1) end

local picked = rational_quadratic.picked

-- The knots, as matrices with a row for each feature: their x and their y [dim, bins + 1], and the slopes there.
local function parts(h, dim, o)
  local n, count = o.bins, slopes(o)
  local function group(first, columns) -- the network gives all features' first number, then all features' second, ...
    return picked(h, dim, columns, function(i, j) return (first + j - 1) * dim + i end)
  end
  local softclip, most = o.scale == "softclip", -math.log(o.min_slope)
  -- The edges of the pieces, from -bound to bound and exact at the ends; every piece has at least the fraction `least`
  -- of the box. `total` is the last of the running sums, with the same rounding, so that the last piece is not lost if
  -- there are many.
  local function edges(m, least)
    if softclip then m, least = m / (1 + abs(m) * (2 / most)), 0 end
    local sums, start = cumsum(exp(m - detach(reduce_max(m)))), {} -- softmax does not depend on the maximum, which is taken off
    for j = 1, n do start[j] = o.bound * (2 * least * j - 1) end
    local total = picked(sums, dim, 1, function(i) return i * n end)
    local to = row(start) + sums * (2 * o.bound * (1 - least * n) / total)
    local both = concat(reshape(to, 1, dim * n), row { -o.bound, o.bound })
    return picked(both, dim, n + 1, function(i, j)
      return j == 1 and dim * n + 1 or j == n + 1 and dim * n + 2 or (i - 1) * n + j - 1
    end)
  end
  -- softplus(0 + shift) + min_slope = 1: a network that gives zeros makes the spline the identity
  local shift, d = math.log(math.exp(1 - o.min_slope) - 1), row { 1 }
  if count > 0 then
    local given = group(2 * n, count)
    local slope = softclip and exp(given / (1 + abs(given) / most)) or o.min_slope + softplus(given + shift)
    d = concat(reshape(slope, 1, dim * count), row { 1 })
  end
  d = picked(d, dim, n + 1, function(i, j)
    if o.tails == "linear" then return (i - 1) * count + j end
    if j > 1 and j <= n then return (i - 1) * count + j - 1 end
    return o.tails == "circular" and i * count or dim * count + 1
  end)
  return edges(group(0, n), o.min_width), edges(group(n, n), o.min_height), d
end

-- v limited to the box; at its ends the derivative is that of the inside.
local function within(v, o) return between(v, -o.bound, o.bound, -o.bound, v, o.bound) end

-- The result for v and its log slope: `inner` and `log_slope` in the box, and outside it what `tails` says. d: the
-- slopes at the knots; sign = -1: of the inverse.
local function outside(v, inner, log_slope, o, d, sign)
  local below, above = v, v
  local l0, l1 = 0, 0
  if o.tails == "linear" then
    local dim, n = #v, #d / #v - 1
    local a = reshape(picked(d, dim, 1, function(i) return (i - 1) * (n + 1) + 1 end), 1, dim)
    local b = reshape(picked(d, dim, 1, function(i) return i * (n + 1) end), 1, dim)
    if sign < 0 then a, b = 1 / a, 1 / b end
    below, above = (v + o.bound) * a - o.bound, (v - o.bound) * b + o.bound
    l0, l1 = log(a), log(b)
  end
  return between(v, -o.bound, o.bound, below, inner, above), between(v, -o.bound, o.bound, l0, log_slope, l1)
end

return transform "rq_spline" {
  options = {
    bins = option.integer { default = 8, min = 2, max = 1000, help = "pieces of the spline" },
    bound = option.number { default = 5, min = 1e-30, max = 1e30, help = "it goes from -bound to bound" },
    -- a float could not tell the ends of smaller pieces apart
    min_width = option.number { default = 1e-3, min = 1e-6, max = 0.5, help = "the least width of a piece, as a share of all" },
    min_height = option.number { default = 1e-3, min = 1e-6, max = 0.5, help = "the least height of a piece, as a share of all" },
    min_slope = option.number { default = 1e-3, min = 1e-6, max = 0.9, help = "the least slope at a knot" },
    tails = option.choice { default = "identity", from = { "identity", "linear", "circular" }, help =
                            "outside of -bound .. bound: the identity, straight lines with learned slopes, or the interval is a circle" },
    scale = option.choice { default = "softplus", from = { "softplus", "softclip" }, help =
                            "how widths, heights and slopes are made positive; softclip: as zuko does" },
  },
  check = function(o, fail)
    if o.scale == "softclip" then return end
    local least = math.max(o.min_width, o.min_height)
    if least * o.bins >= 1 then fail(": %d bins of at least %g leave nothing to share", o.bins, least) end
  end,
  circle = function(o)
    return circle.spline { bins = o.bins, min_width = o.min_width, min_height = o.min_height, min_slope = o.min_slope, scale = o.scale }
  end,
  outputs = function(o)
    local names = {}
    for k = 1, o.bins do names[k], names[o.bins + k] = "width_" .. k, "height_" .. k end
    for k = 1, slopes(o) do names[2 * o.bins + k] = "slope_" .. k end
    return names
  end,
  forward = function(_, v, h, o)
    local x, y, d = parts(h, #v, o)
    local out, log_slope = rational_quadratic.forward(within(v, o), x, y, d, o.bound)
    return outside(v, out, log_slope, o, d, 1)
  end,
  inverse = function(_, v, h, o)
    local x, y, d = parts(h, #v, o)
    local out, log_slope = rational_quadratic.inverse(within(v, o), x, y, d, o.bound)
    return outside(v, out, log_slope, o, d, -1)
  end,
}
