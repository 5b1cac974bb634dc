-- solve(f, target, low, high): the x between low and high with f(x) = target, element by element, for an increasing f that
-- returns its value and its slope; its second argument is to be applied to whatever else f reads. Newton's method, which
-- halves the bracket instead where it would leave it or where a step is not half as long as the one before: within
-- rounding of the root in most of a dozen rounds. Later ones wander about it: the x with the least error is kept.
-- Differentiable (implicit function theorem): a Newton step from the detached solution that goes nowhere.
local ROUNDS = 60

return function(f, target, low, high)
  local goal, from, to = detach(target), detach(low), detach(high)
  local _, _, _, _, x = iterate(ROUNDS, function(x, last, left, right, best, least)
    local value, slope = f(x, detach)
    local error = value - goal
    local better = lt(abs(error), least)
    best, least = where(better, x, best), where(better, abs(error), least)
    left, right = where(error > 0, left, x), where(error > 0, x, right)
    local step, half = error / slope, 0.5 * (right - left)
    local good = ge(x - step, left) * le(x - step, right) * lt(2 * abs(step), last)
    return where(good, x - step, left + half), where(good, abs(step), half), left, right, best, least
  end, 0.5 * (from + to), to - from, from, to, 0.5 * (from + to), 0 * goal + math.huge)
  x = detach(x)
  local value, slope = f(x, function(v) return v end)
  local error = (value - detach(value)) - (target - goal)
  return x - error / detach(max(slope, 1e-30))
end
