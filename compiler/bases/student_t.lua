-- Independent variables of Student's t distribution with df degrees of freedom.

-- log(Gamma(a + 1/2) / Gamma(a) / sqrt(a)) for a > 0: by the recurrence of Gamma up to a >= 20, and there by the
-- asymptotic series of the ratio.
local function log_ratio(a)
  local shift = -0.5 * math.log(a)
  while a < 20 do
    shift = shift - math.log((a + 0.5) / a)
    a = a + 1
  end
  local r = 1 / (a * a)
  return shift + 0.5 * math.log(a) - (1 / 8 - r * (1 / 192 - r * (1 / 640 - r * 17 / 14336))) / a
end

-- sin x for |x| <= pi / 2, by its power series.
local function sine(x)
  local z, sum = x * x, 0
  for k = 10, 1, -1 do sum = (1 + sum) * z * (-1 / (2 * k * (2 * k + 1))) end
  return x * (1 + sum)
end

local FAR = 1e4 -- for larger a, 1 + a^2 is a^2 in float

return base "student_t" {
  options = { df = option.number { default = 5, min = 0.1, max = 1e30, help = "degrees of freedom" } }, -- with less, draws leave the range of a float
  -- log(1 + a^2) without a square that overflows
  log_prob = function(_, z, o)
    local norm = log_ratio(o.df / 2) - 0.5 * math.log(2 * pi)
    local a = abs(z) / math.sqrt(o.df)
    local each = where(a > FAR, 2 * log(a) + square(1 / a), log1p(square(a)))
    return -(o.df + 1) / 2 * sum(each) + norm * #z
  end,
  -- sqrt(df (e^2g - 1)) cos(pi v), g = -log(u) / df, u uniform on (0, 1) and v on (-1, 1) (Bailey 1994); e^2g - 1 is
  -- e^2g tanh(g) (1 + e^-2g), which neither cancels nor overflows before its root does. In a float u can be so small
  -- that a draw with less than 1/4 degree of freedom would not be finite.
  sample = function(_, dim, o)
    local u, v = split(random(2 * dim), 2)
    local g = log(abs(u)) * (-1 / o.df)
    if o.df < 0.3 then g = min(g, 85) end
    local radius = exp(g) * sqrt(o.df * tanh(g) * (1 + exp(-2 * g)))
    return radius * (1 - 2 * square(sine(0.5 * pi * v)))
  end,
}
