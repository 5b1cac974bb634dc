-- A circle: angles and times of day, of which x and x + period are the same. Any number counts as the one from low to low +
-- period that it is, until radians overflow: the density is 0 there. Samples are in that period. Behind it the feature is an
-- angle from -pi to pi.
local LEAST_STEPS = 256 -- numbers of the model's precision in a period, at least

return domain "circular" {
  angle = true,
  options = {
    option.number { same_as = "period", min = 1e-30, max = 1e30, help = "the period" }, -- circular { 360 } is circular { period = 360 }
    period = option.number { default = 2 * math.pi, min = 1e-30, max = 1e30, help = "after which numbers are the same" },
    low = option.number { default = 0, min = -1e30, max = 1e30, help = "where samples begin" },
  },
  check = function(o, _, _, fail, precision)
    local period = o[1] or o.period
    local start, up = numbers.about(o.low, precision)
    local past, down = numbers.about(o.low + period, precision)
    if past - start < LEAST_STEPS * math.max(up, down) then
      fail(": a period of %.17g from %.17g is too short for %s, whose numbers are %.2g apart there", period, o.low, precision, math.max(up, down))
    end
    o.start, o.factor, o.log_factor = start, 2 * math.pi / period, math.log(2 * math.pi / period)
    o.first, o.last = start < o.low and start + up or start, past - down
    local _, greatest = numbers.range(precision)
    o.most = greatest / 4 / math.max(o.factor, 1)
  end,
  forward = function(x, o)
    local u = (clamp(x, -o.most, o.most) - o.start) * o.factor - pi
    return where(abs(u) > pi, circle.angle(u), u), where(abs(x) > o.most, -math.huge, o.log_factor)
  end,
  inverse = function(u, o) return clamp(o.start + (u + pi) / o.factor, o.first, o.last), -o.log_factor end,
}
