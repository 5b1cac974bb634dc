-- Radial flow (Rezende & Mohamed 2015): z + beta (z - center) / (alpha + r), r = |z - center|, beta > -alpha.
local function parts(p)
  local alpha = exp(p.log_alpha)
  return alpha, softplus(p.beta) - alpha
end

local function length(d) return sqrt(sum(d * d) + 1e-30) end -- the small number gives it a derivative at 0

-- log det of the forward map at distance r.
local function log_det(alpha, beta, r, dim)
  local h = 1 / (alpha + r)
  return (dim - 1) * log(1 + beta * h) + log(1 + beta * h * (1 - r * h))
end

return layer "radial" {
  params = function(_, dim)
    return { { "center", init.zeros(dim) }, { "log_alpha", init.zeros() }, { "beta", init.constant(math.log(math.exp(1) - 1)) } }
  end,
  forward = function(p, z)
    local alpha, beta = parts(p)
    local d = z - p.center
    local r = length(d)
    return z + d * (beta / (alpha + r)), log_det(alpha, beta, r, #z)
  end,
  -- The distance s behind gives the one before: r^2 + r (alpha + beta - s) = s alpha.
  inverse = function(p, y)
    local alpha, beta = parts(p)
    local d = y - p.center
    local s = length(d)
    local b = alpha + beta - s
    local root = sqrt(b * b + 4 * alpha * s)
    local r = where(b > 0, 2 * alpha * s / (b + root), 0.5 * (root - b))
    return p.center + d / (1 + beta / (alpha + r)), -log_det(alpha, beta, r, #y)
  end,
}
