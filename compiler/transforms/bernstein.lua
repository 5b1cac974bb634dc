-- A Bernstein polynomial with growing coefficients (Ramasinghe et al. 2021), which is monotone: with u = (x + bound) / (2 bound),
--   y = sum_k c_k B_k(u),  B_k(u) = (n over k) u^k (1 - u)^(n - k),  k = 0 .. n
-- on [-bound, bound]; outside it a straight line with the slope of that end. The network gives c_0 and how far each coefficient is above
-- the one before; where it gives zeros y is x. The inverse is found by `solve`.

-- (n over 0) .. (n over n)
local function binomials(n)
  local list = { 1 }
  for k = 1, n do list[k + 1] = list[k] * (n - k + 1) / k end
  return list
end

-- c_0 and the differences of the coefficients, rows with a number for each feature.
local function parts(h, o)
  local n, given, steps = o.degree, { split(h, o.degree + 1) }, {}
  local one = math.log(math.exp(1 - o.min_slope) - 1) -- softplus(one) + min_slope = 1
  for k = 1, n do steps[k] = 2 * o.bound / n * (o.min_slope + softplus(given[k + 1] + one)) end
  return given[1] - o.bound, steps
end

-- The polynomial and its derivative by u, at u in 0 .. 1.
local function value(first, steps, u)
  local n = #steps
  local up, down = { 1 }, { 1 } -- powers of u and of 1 - u
  for k = 1, n do up[k + 1], down[k + 1] = up[k] * u, down[k] * (1 - u) end
  local of_value, of_slope = binomials(n), binomials(n - 1)
  local c, y, slope = first, first * down[n + 1], 0
  for k = 1, n do
    slope = slope + steps[k] * (n * of_slope[k] * up[k] * down[n - k + 1])
    c = c + steps[k]
    y = y + c * (of_value[k + 1] * up[k + 1] * down[n - k + 1])
  end
  return y, slope
end

local function last_of(first, steps)
  local c = first
  for k = 1, #steps do c = c + steps[k] end
  return c
end

return transform "bernstein" {
  options = {
    degree = option.integer { default = 8, min = 1, max = 50, help = "of the polynomial" },
    bound = option.number { default = 5, min = 1e-30, max = 1e30, help = "it goes from -bound to bound" },
    min_slope = option.number { default = 1e-3, min = 1e-6, max = 0.9, help = "the least slope" },
  },
  outputs = function(o)
    local names = { "first" }
    for k = 1, o.degree do names[k + 1] = "step_" .. k end
    return names
  end,
  forward = function(_, x, h, o)
    local first, steps = parts(h, o)
    local n, wide = o.degree, 2 * o.bound
    local at = between(x, -o.bound, o.bound, 0, (x + o.bound) / wide, 1)
    local y, slope = value(first, steps, at)
    local a, b = steps[1] * (n / wide), steps[n] * (n / wide)
    return between(x, -o.bound, o.bound, first + (x + o.bound) * a, y, last_of(first, steps) + (x - o.bound) * b),
           log(between(x, -o.bound, o.bound, a, slope / wide, b))
  end,
  inverse = function(_, y, h, o)
    local first, steps = parts(h, o)
    local n, wide, last = o.degree, 2 * o.bound, last_of(first, steps)
    local goal = between(y, first, last, first, y, last)
    local u = solve(function(u, as)
      local own = {}
      for k = 1, n do own[k] = as(steps[k]) end
      return value(as(first), own, u)
    end, goal, 0 * y, 0 * y + 1)
    local _, slope = value(first, steps, u)
    local a, b = steps[1] * (n / wide), steps[n] * (n / wide)
    return between(y, first, last, (y - first) / a - o.bound, u * wide - o.bound, (y - last) / b + o.bound),
           -log(between(y, first, last, a, slope / wide, b))
  end,
}
