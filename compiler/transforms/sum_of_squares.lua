-- A polynomial whose derivative is a sum of squares of polynomials, so that it grows (Jaini, Selby & Yu 2019): with t = x / bound,
--   dy/dx = min_slope + (1 - min_slope) sum_k p_k(t)^2,  p_k(t) = sum_j a_kj t^j,  j = 0 .. degree
-- on [-bound, bound]; outside it a straight line with the slope of that end. The network gives y at x = 0 and the coefficients; where it
-- gives zeros y is x. The inverse is found by `solve`.

-- y at 0, the coefficients of each polynomial, and those of the sum of their squares, by powers: rows with a number for each feature.
local function parts(h, o)
  local n, given, a, q = o.degree, { split(h, 1 + o.polynomials * (o.degree + 1)) }, {}, {}
  for k = 1, o.polynomials do
    a[k] = {}
    for j = 0, n do a[k][j] = given[2 + (k - 1) * (n + 1) + j] + (k == 1 and j == 0 and 1 or 0) end
    for i = 0, n do
      for j = 0, n do q[i + j] = (q[i + j] or 0) + a[k][i] * a[k][j] end
    end
  end
  return given[1], a, q
end

-- The polynomial at t, and its derivative by x.
local function value(first, a, q, t, o)
  local least, sum, squares = o.min_slope, 0, 0
  for m = #q, 0, -1 do sum = sum * t + q[m] / (m + 1) end
  for _, of in ipairs(a) do
    local p = of[#of]
    for j = #of - 1, 0, -1 do p = p * t + of[j] end
    squares = squares + p * p
  end
  return first + o.bound * t * (least + (1 - least) * sum), least + (1 - least) * squares
end

return transform "sum_of_squares" {
  options = {
    polynomials = option.integer { default = 2, min = 1, max = 50, help = "whose squares are summed" },
    degree = option.integer { default = 3, min = 1, max = 20, help = "of each" },
    bound = option.number { default = 5, min = 1e-30, max = 1e30, help = "it goes from -bound to bound" },
    min_slope = option.number { default = 1e-3, min = 1e-6, max = 0.9, help = "the least slope" },
  },
  outputs = function(o)
    local names = { "first" }
    for k = 1, o.polynomials do
      for j = 0, o.degree do names[#names + 1] = string.format("p%d_%d", k, j) end
    end
    return names
  end,
  forward = function(_, x, h, o)
    local first, a, q = parts(h, o)
    local y, slope = value(first, a, q, between(x, -o.bound, o.bound, -1, x / o.bound, 1), o)
    return y + slope * between(x, -o.bound, o.bound, x + o.bound, 0, x - o.bound), log(slope)
  end,
  inverse = function(_, y, h, o)
    local first, a, q = parts(h, o)
    local low, slope_low = value(first, a, q, -1, o)
    local high, slope_high = value(first, a, q, 1, o)
    local goal = between(y, low, high, low, y, high)
    local t = solve(function(t, as)
      local own, squares = {}, {}
      for k, of in ipairs(a) do
        own[k] = {}
        for j = 0, #of do own[k][j] = as(of[j]) end
      end
      for m = 0, #q do squares[m] = as(q[m]) end
      local v, slope = value(as(first), own, squares, t, o)
      return v, slope * o.bound
    end, goal, 0 * y - 1, 0 * y + 1)
    local _, slope = value(first, a, q, t, o)
    return between(y, low, high, (y - low) / slope_low - o.bound, t * o.bound, (y - high) / slope_high + o.bound),
           -log(between(y, low, high, slope_low, slope, slope_high))
  end,
}
