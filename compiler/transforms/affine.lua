-- Scale and shift, with a choice of how the scale is kept within bounds:
--   tanh      y = (x + t) e^s, s = tanh(s / f) f with a learned f = e^scaling_factor, f at most 80
--   exp       y = (x + t) e^s, |s| at most 80
--   softclip  y = x e^s + t, s = s / (1 + |s| / log 1000), so that e^s stays within 1/1000 .. 1000, as in zuko
--   sigmoid   y = x a + t, a = sigmoid(s + 2) + 1/1000, as in the coupling layers of nflows
--   softplus  y = x a + t, a = softplus(s) + 1/1000, as in the autoregressive layers of nflows

-- The logarithm s of the scale, within its bounds, and the shift t.
local function parts(p, h, o)
  local s, t = split(h, 2)
  if o.scale == "tanh" then
    local f = exp(clamp(p.scaling_factor, -30, math.log(80)))
    s = tanh(s / f) * f
  elseif o.scale == "exp" then
    s = bounded(s)
  elseif o.scale == "softclip" then
    s = s / (1 + abs(s) / math.log(1000))
  elseif o.scale == "sigmoid" then
    s = log(sigmoid(s + 2) + 1e-3)
  elseif o.scale == "softplus" then
    s = log(softplus(s) + 1e-3)
  end
  return s, t
end

local function shift_first(o) return o.scale == "tanh" or o.scale == "exp" end

return transform "affine" {
  options = { scale = option.choice { default = "tanh", from = { "tanh", "exp", "softclip", "sigmoid", "softplus" },
                                    help = "how the scale is kept within bounds" } },
  outputs = { "s", "t" },
  params = function(o) return o.scale == "tanh" and { { "scaling_factor", init.zeros() } } or {} end,
  forward = function(p, x, h, o)
    local s, t = parts(p, h, o)
    return shift_first(o) and (x + t) * exp(s) or x * exp(s) + t, s
  end,
  inverse = function(p, y, h, o)
    local s, t = parts(p, h, o)
    return shift_first(o) and y * exp(-s) - t or (y - t) * exp(-s), -s
  end,
}
