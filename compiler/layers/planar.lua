-- Planar flow (Rezende & Mohamed 2015): z + u tanh(w . z + b), with u bent so that w . u > -1 and the map is invertible.
local function parts(p)
  local wu = sum(p.w * p.u)
  local bent = softplus(wu) - 1
  return p.u + (bent - wu) * p.w / sum(p.w * p.w), bent
end

-- The x with x + c tanh(x) = a, c > -1.
local function projection(a, c)
  return solve(function(x, as)
    local t, slope = tanh(x), as(c)
    return x + slope * t, 1 + slope * (1 - t * t)
  end, a, a - abs(c), a + abs(c))
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
    local x = projection(sum(p.w * y) + p.b, c)
    return y - u * tanh(x), -log_det(x, c)
  end,
}
