-- Uniform on [low, high) in every dimension. With edge > 0 the box has soft walls of that width, p(z) proportional to
-- sigmoid((z - low) / edge) sigmoid((high - z) / edge): their gradient tells a flow where the box is.
local function log_sigmoid(x) return -softplus(-x) end

-- The precision's numbers that lie in the box, at least: the two at its ends count whole where half of each is due, so
-- with fewer the density would be off by more than 1 / 256.
local LEAST_STEPS = 256

return base "uniform" {
  options = {
    low = option.number { default = 0, min = -1e30, max = 1e30, help = "the box's lower end" },
    high = option.number { default = 1, min = -1e30, max = 1e30, help = "its upper end" },
    edge = option.number { default = 0, min = 0, max = 1e30, help = "width of soft walls, whose gradient tells a training where they are; 0: hard ones" },
  },
  check = function(o, _, _, fail, precision)
    if o.low >= o.high then fail(": low is %g, high is %g", o.low, o.high) end
    if o.edge > 0 and o.edge < 1e-30 then fail(".edge is %g: expected 0 or at least 1e-30", o.edge) end
    local epsilon, least = unpack(precision == "float" and { 2 ^ -23, 2 ^ -149 } or { 2 ^ -52, 2 ^ -1074 })
    local _, exponent = math.frexp(math.max(math.abs(o.low), math.abs(o.high)))
    local step = math.max(2 ^ (exponent - 1) * epsilon, least) -- between neighbouring numbers at the far end
    if math.max(o.high - o.low, o.edge) < LEAST_STEPS * step then
      fail(": low = %.17g and high = %.17g are too close for %s, whose numbers are %.2g apart there%s", o.low, o.high, precision, step,
           precision == "float" and '; precision = "double" has finer ones' or "")
    end
  end,
  log_prob = function(_, z, o)
    local width = o.high - o.low
    if o.edge == 0 then
      local inside = between(z, o.low, o.high, -math.huge, -math.log(width), -math.huge)
      return sum(inside)
    end
    -- the integral of the product of both walls is width / (1 - e^-r), r = width / edge, and 1 - e^-r = tanh(r / 2) (1
    -- + e^-r); for a small r, which may be 0 in double, this is edge (1 + r / 2)
    local r = width / o.edge
    local area = r > 1e-8 and width / math.tanh(0.5 * r) / (1 + math.exp(-r)) or o.edge * (1 + 0.5 * r)
    return sum(log_sigmoid((z - o.low) / o.edge) + log_sigmoid((o.high - z) / o.edge)) - #z * math.log(area)
  end,
  -- A uniform number plus logistic noise has exactly the soft density.
  sample = function(_, dim, o)
    local a, b = split(random(o.edge == 0 and dim or 2 * dim), o.edge == 0 and 1 or 2)
    local x = o.low + (o.high - o.low) * (0.5 + 0.5 * a)
    if o.edge == 0 then return clamp(x, o.low, o.high) end -- rounding can leave the box
    local tail = 0.5 * abs(b)
    local noise = log(1 - tail) - log(tail)
    return x + o.edge * where(b > 0, noise, -noise)
  end,
}
