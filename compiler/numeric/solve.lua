-- solve(f, target, low, high): the x between low and high with f(x) = target, element by element, for an increasing f that
-- returns its value and its slope; its second argument is to be applied to whatever else f reads. Newton's method, which
-- halves the bracket instead where it would leave it or where a step is not half as long as the one before: at worst
-- STEPS halvings, and within rounding of the root in most of a dozen.
-- Differentiable (implicit function theorem): one more Newton step from a detached solution.
local STEPS = 32

return function(f, target, low, high)
  local goal, x, last = detach(target), nil, nil
  low, high = detach(low), detach(high)
  x, last = 0.5 * (low + high), high - low
  for _ = 1, STEPS do
    local value, slope = f(x, detach)
    local error = value - goal
    low, high = where(error > 0, low, x), where(error > 0, x, high)
    local step, half = error / slope, 0.5 * (high - low)
    local newton = x - step
    local good = ge(newton, low) * le(newton, high) * lt(2 * abs(step), last)
    x, last = where(good, newton, low + half), where(good, abs(step), half)
  end
  x = detach(x)
  local value, slope = f(x, function(v) return v end)
  return x - (value - target) / slope
end
