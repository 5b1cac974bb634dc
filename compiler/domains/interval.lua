-- Numbers from a to b, by the logit u = log((x - a) / (b - x)). An end counts as the next number inside: u is finite for data
-- that rounding has put there. Samples are always inside.
local LEAST_STEPS = 256 -- numbers of the model's precision in an interval, at least

return domain "interval" {
  options = {
    option.number { required = true, min = -1e30, max = 1e30, help = "the lower end" },
    option.number { required = true, min = -1e30, max = 1e30, help = "the upper end" },
  },
  check = function(o, _, _, fail, precision)
    if o[1] >= o[2] then fail(": its ends are %g and %g", o[1], o[2]) end
    local a, up = numbers.about(o[1], precision)
    local b, down = numbers.about(o[2], precision)
    if b - a < LEAST_STEPS * math.max(up, down) then
      fail(": %.17g and %.17g are too close for %s, whose numbers are %.2g apart there", o[1], o[2], precision, math.max(up, down))
    end
    o.a, o.b, o.width, o.log_width = a, b, b - a, math.log(b - a)
    o.first, o.last = a + up, b - down
    o.least, o.most = math.log(up / (o.width - up)), math.log((o.width - down) / down)
  end,
  ends = function(o) return o.a, o.b end,
  forward = function(x, o)
    local inside = clamp(x, o.first, o.last)
    local left, right = log(inside - o.a), log(o.b - inside)
    return left - right, between(x, o.a, o.b, -math.huge, o.log_width - left - right, -math.huge)
  end,
  inverse = function(u, o)
    local at = clamp(u, o.least, o.most)
    local x = where(at > 0, o.b - o.width * sigmoid(-at), o.a + o.width * sigmoid(at)) -- from the end that is nearer
    return clamp(x, o.first, o.last), o.log_width - softplus(at) - softplus(-at)
  end,
}
