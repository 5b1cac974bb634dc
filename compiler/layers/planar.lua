-- Planar flow (Rezende & Mohamed 2015): z + u tanh(w . z + b), with u bent so that w . u > -1 and the map is invertible.
local STEPS = 40 -- of Newton's method; halving the bracket instead where it would leave it

local function parts(p)
  local wu = sum(p.w * p.u)
  local bent = softplus(wu) - 1
  return p.u + (bent - wu) * p.w / sum(p.w * p.w), bent
end

-- The x with x + c tanh(x) = a, c > -1, within rounding. Differentiable: one more step from a detached solution.
local function solve(a, c)
  local target, slope = detach(a), detach(c)
  local low, high = target - abs(slope), target + abs(slope)
  local x = target
  for k = 1, STEPS do
    local t = tanh(x)
    local error = x + slope * t - target
    low, high = where(error > 0, low, x), where(error > 0, x, high)
    local newton, middle = x - error / (1 + slope * (1 - t * t)), 0.5 * (low + high)
    if k % 4 == 0 then newton = middle end
    x = where(newton > low, where(newton < high, newton, middle), middle)
  end
  x = detach(x)
  local t = tanh(x)
  return x - (x + c * t - a) / (1 + c * (1 - t * t))
end

local function log_det(x, c)
  local t = tanh(x)
  return log(1 + c * (1 - t * t))
end

return layer "planar" {
  params = function(_, dim)
    return { { "w", init.uniform(-1, 1, dim) }, { "u", init.uniform(-1, 1, dim) }, { "b", init.zeros() } }
  end,
  forward = function(p, z)
    local u, c = parts(p)
    local x = sum(p.w * z) + p.b
    return z + u * tanh(x), log_det(x, c)
  end,
  inverse = function(p, y)
    local u, c = parts(p)
    local x = solve(sum(p.w * y) + p.b, c)
    return y - u * tanh(x), -log_det(x, c)
  end,
}
