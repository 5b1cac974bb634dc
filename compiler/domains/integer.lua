-- Whole numbers from a to b, or from a on: counts. To the flow k is a number from k to k + 1: training draws one for each step
-- (uniform dequantisation: Theis et al. 2016, "A note on the evaluation of generative models"), samples are rounded down, and log_prob
-- is of the integral over them, see runtime/whole.c. This is the map of these numbers to the line: that of interval { a, b + 1 },
-- or log(x - a) where there is no b.
local MOST = { float = 2 ^ 16, double = 2 ^ 45 } -- up to here a whole number and the next one have 128 others between them
local within = interval { 0, 1 }.spec

return domain "integer" {
  options = {
    option.integer { required = true, help = "the least number" },
    option.integer { help = "the greatest number; otherwise there is none" },
    points = option.integer { default = 32, free = true, min = 1, max = 1024, help = "at which log_prob takes the density of a number and the next one, between them" },
  },
  check = function(o, _, _, fail, precision)
    local most = MOST[precision]
    local a, b = o[1], o[2] or most
    for _, v in ipairs { a, b } do
      if math.abs(v) > most then fail(": in %s whole numbers go up to %d, found %d", precision, most, v) end
    end
    if a >= b then fail(": its ends are %d and %d", a, b) end
    o.low, o.high = a, b
    if o[2] then
      local own = { a, b + 1 }
      within.check(own, nil, nil, fail, precision)
      for key, value in pairs(own) do o[key] = type(key) == "string" and value or o[key] end
    else
      local _, up = numbers.about(a, precision)
      local _, down = numbers.about(b + 1, precision)
      o.a, o.least, o.last = a, up, b + 1 - down
      o.log_least, o.log_most = math.log(up), math.log(o.last - a)
    end
  end,
  ends = function(o) return o.low, o.high end,
  points = function(o) return o.points end,
  forward = function(x, o)
    if o[2] then return within.forward(x, o) end
    local u = log(clamp(x - o.a, o.least, math.huge))
    return u, where(x < o.a, -math.huge, -u)
  end,
  inverse = function(u, o)
    if o[2] then return within.inverse(u, o) end
    local at = clamp(u, o.log_least, o.log_most)
    return clamp(o.a + exp(at), o.a, o.last), at
  end,
}
