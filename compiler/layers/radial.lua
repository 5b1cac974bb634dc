-- Radial flow (Rezende & Mohamed 2015): z + beta (z - center) / (alpha + r), r = |z - center|, beta > -alpha. With
-- total = alpha + beta > 0 nothing cancels: the distance r from the center becomes r (total + r) / (alpha + r).

-- alpha and total.
local function parts(p) return exp(bounded(p.log_alpha)), softplus(p.beta) end

-- The length |d| without a square that overflows or vanishes; 1e-30 gives it a derivative at 0.
local function length(d)
  local most = detach(max(reduce_max(abs(d)), 1e-30))
  return most * sqrt(sum(square(d / most)) + 1e-30)
end

-- log det of the forward map at distance r.
local function log_det(alpha, total, r, dim)
  local h = 1 / (alpha + r)
  return (dim - 1) * log((total + r) / (alpha + r)) + log(r * h * (1 + alpha * h) + total * h * (alpha * h))
end

return layer "radial" {
  params = function(_, dim)
    return { { "center", init.zeros(dim) }, { "log_alpha", init.zeros() }, { "beta", init.constant(math.log(math.exp(1) - 1)) } }
  end,
  forward = function(p, z)
    local alpha, total = parts(p)
    local d = z - p.center
    local r = length(d)
    -- far out z is moved by the shift: the derivative of the other form has products of distances, which would overflow
    local far = z + d / (alpha + r) * (total - alpha)
    return where(r > 1e15 * (1 + alpha), far, p.center + d * ((total + r) / (alpha + r))), log_det(alpha, total, r, #z)
  end,
  -- The distance r before the map follows from the distance s after it: r^2 + r (total - s) = s alpha.
  inverse = function(p, y)
    local alpha, total = parts(p)
    local d = y - p.center
    local s = length(d)
    local b = 0.5 * (total - s)
    local root = length(concat(b, sqrt(alpha) * sqrt(s)))
    local r = where(b > 0, alpha * (s / (b + root)), root - b)
    return p.center + d * ((alpha + r) / (total + r)), -log_det(alpha, total, r, #y)
  end,
}
