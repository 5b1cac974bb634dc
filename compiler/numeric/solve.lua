-- solve(f, target, low, high): the x between low and high with f(x) = target, element by element, for an increasing f.
-- f(x, as) returns its value and its slope, and applies `as` to whatever else it reads that has a derivative.
--
-- Newton's method; where a step would leave the bracket, or is not half as long as the one before, the bracket is
-- halved instead. Mostly a dozen rounds reach the root to rounding; later ones wander about it, so the x with the least
-- error is kept. Differentiable by the implicit function theorem: a last Newton step from the detached solution, whose
-- length is 0, carries the derivatives.
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
