-- Monotone rational-quadratic pieces between knots (Gregory & Delbourgo 1982; Durkan et al. 2019): increasing, with given slopes
-- at the knots, and an inverse by formula. Knots are matrices [features, knots]: their x, their y, and the slopes d there.
local rational_quadratic = {}

-- A matrix [rows, columns] of elements of a row or matrix: element (i, j) is source[at(i, j)].
local function picked(source, rows, columns, at)
  local index = {}
  for i = 1, rows do
    for j = 1, columns do index[#index + 1] = at(i, j) end
  end
  return reshape(take(source, index), rows, columns)
end
rational_quadratic.picked = picked

-- The piece among the edges `at` in which each feature of v lies: its corners and its slopes at both ends, rows [1,
-- dim].
local function find(v, at, x, y, d)
  local dim, n = #v, #at / #v - 1
  local inner = picked(at, dim, n - 1, function(i, j) return (i - 1) * (n + 1) + j + 1 end)
  local past = where(reshape(v, dim, 1) < inner, 0, 1)
  local ends = concat(reshape(past, 1, dim * (n - 1)), row { 1, 0 })
  local before = picked(ends, dim, n, function(i, j) return j == 1 and dim * (n - 1) + 1 or (i - 1) * (n - 1) + j - 1 end)
  local after = picked(ends, dim, n, function(i, j) return j == n and dim * (n - 1) + 2 or (i - 1) * (n - 1) + j end)
  local function here(m, to) -- to = 0: m's value at the edge before v, to = 1: behind it
    local one = picked(m, dim, n, function(i, j) return (i - 1) * (n + 1) + j + to end)
    return reshape(sum(where(before > after, one, 0)), 1, dim)
  end
  return { x0 = here(x, 0), x1 = here(x, 1), y0 = here(y, 0), y1 = here(y, 1), d0 = here(d, 0), d1 = here(d, 1) }
end

-- v, or `last` where rounding has put v a little beyond it; the derivative is that of v.
local function at_most(last, v) return v + detach(min(last - v, 0)) end

-- log dy / dx at xi, the position within the piece f, from 0 to 1; s is the slope between its corners.
local function log_slope(f, s, xi)
  local rest = xi * (1 - xi)
  local den = s + (f.d0 + f.d1 - 2 * s) * rest
  return 2 * log(s / den) + log(f.d1 * xi * xi + 2 * s * rest + f.d0 * square(1 - xi))
end

-- y and log dy / dx at `at`, which lies between the first knot and the last; `last`: the y of the last.
function rational_quadratic.forward(at, x, y, d, last)
  local f = find(at, x, x, y, d)
  local s = (f.y1 - f.y0) / (f.x1 - f.x0)
  local xi = (at - f.x0) / (f.x1 - f.x0)
  local rest = xi * (1 - xi)
  local out = f.y0 + (f.y1 - f.y0) * (s * xi * xi + f.d0 * rest) / (s + (f.d0 + f.d1 - 2 * s) * rest)
  return at_most(last, out), log_slope(f, s, xi)
end

-- x and log dx / dy where y is `at`; `last`: the x of the last knot.
function rational_quadratic.inverse(at, x, y, d, last)
  local f = find(at, y, x, y, d)
  local s = (f.y1 - f.y0) / (f.x1 - f.x0)
  local up = (at - f.y0) / (f.y1 - f.y0)
  local down = 1 - up
  -- a xi^2 + b xi = s up, with coefficients and a solution in the form in which nothing cancels, however steep the ends
  local a, b = (f.d1 - s) * up - (f.d0 - s) * down, f.d0 * down + (2 * s - f.d1) * up
  local root = sqrt(max(b * b + 4 * a * s * up, 0))
  local q = abs(b) + root
  local xi = at_most(1, where(b > 0, 2 * s * up, q) / where(b > 0, q, 2 * a))
  return at_most(last, f.x0 + xi * (f.x1 - f.x0)), -log_slope(f, s, xi)
end

return rational_quadratic
