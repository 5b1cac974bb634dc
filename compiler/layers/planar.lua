-- Planar flow (Rezende & Mohamed 2015): z + u tanh(w . z + b), with u adjusted so that w . u > -1, which makes the map
-- invertible.

-- The adjusted u, u + (softplus(w . u) - 1 - w . u) w / |w|^2 (appendix A.1 of the paper), and 1 + w . u of it, which
-- is softplus(w . u): so computed it keeps its digits near 0. Where w is zero, u stays as it is.
local function parts(p)
  local ww, wu = sum(p.w * p.w), sum(p.w * p.u)
  local least = softplus(wu)
  return p.u + where(ww > 1e-30, (least - 1 - wu) / ww, 0) * p.w, where(ww > 1e-30, least, 1 + wu)
end

-- The x for which x + c tanh(x) = a, where c > -1.
local function projection(a, c)
  return solve(function(x, as)
    local t, slope = tanh(x), as(c)
    return x + slope * t, 1 + slope * (1 - t * t)
  end, a, a - abs(c), a + abs(c))
end

-- log |det| of the forward map, log(1 + c (1 - t^2)) with t = tanh x and c = w . u = least - 1.
local function log_det(x, least)
  local t = tanh(x)
  return log(t * t + least * (1 - t * t))
end

return layer "planar" {
  params = function(_, dim)
    return { { "w", init.uniform(-1, 1, dim) }, { "u", init.uniform(-1, 1, dim) }, { "b", init.zeros() } }
  end,
  forward = function(p, z)
    local u, least = parts(p)
    local x = sum(p.w * z) + p.b
    return z + u * tanh(x), log_det(x, least)
  end,
  inverse = function(p, y)
    local u, least = parts(p)
    local x = projection(sum(p.w * y) + p.b, least - 1)
    return y - u * tanh(x), -log_det(x, least)
  end,
}
