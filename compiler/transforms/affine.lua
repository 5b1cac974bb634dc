-- Shift, then scale: y = (x + t) e^s. "tanh" bounds s by a learned factor, s = tanh(s / f) f with f = e^scaling_factor.
local function scale(p, h, o)
  local s, t = split(h, 2)
  if o.scale == "tanh" then
    local f = exp(p.scaling_factor)
    s = tanh(s / f) * f
  end
  return s, t
end

return transform "affine" {
  options = { scale = option.choice { default = "tanh", from = { "tanh", "exp" } } },
  outputs = { "s", "t" },
  params = function(o) return o.scale == "tanh" and { { "scaling_factor", init.zeros() } } or {} end,
  forward = function(p, x, h, o)
    local s, t = scale(p, h, o)
    return (x + t) * exp(s), s
  end,
  inverse = function(p, y, h, o)
    local s, t = scale(p, h, o)
    return y * exp(-s) - t, -s
  end,
}
