-- Independent Student t variables with df degrees of freedom.

-- log Gamma(x), x > 0: Stirling's series, after the recurrence has made x large.
local function log_gamma(x)
  local shift = 0
  while x < 20 do
    shift = shift + math.log(x)
    x = x + 1
  end
  local r = 1 / (x * x)
  local series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / x
  return (x - 0.5) * math.log(x) - x + 0.5 * math.log(2 * math.pi) + series - shift
end

-- sin x for |x| <= pi / 2, by its series.
local function sine(x)
  local z, sum = x * x, 0
  for k = 10, 1, -1 do sum = (1 + sum) * z * (-1 / (2 * k * (2 * k + 1))) end
  return x * (1 + sum)
end

return base "student_t" {
  options = { df = option.number { default = 5, above = 0 } },
  log_prob = function(_, z, o)
    local norm = log_gamma((o.df + 1) / 2) - log_gamma(o.df / 2) - 0.5 * math.log(o.df * pi)
    return -(o.df + 1) / 2 * sum(log1p(square(z) / o.df)) + norm * #z
  end,
  -- sqrt(df (u^(-2 / df) - 1)) cos(pi v), u uniform on (0, 1) and v on (-1, 1) (Bailey 1994).
  sample = function(_, dim, o)
    local u, v = split(random(2 * dim), 2)
    local radius = sqrt(o.df * (exp(-2 / o.df * log(abs(u))) - 1))
    return radius * (1 - 2 * square(sine(0.5 * pi * v)))
  end,
}
