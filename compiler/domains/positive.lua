-- Numbers above 0, by their logarithm. Samples are neither 0 nor infinite, whatever e^u rounds to.
return domain "positive" {
  check = function(o, _, _, _, precision)
    o.least, o.most = numbers.range(precision)
    o.log_least, o.log_most = math.log(o.least), math.log(o.most)
  end,
  ends = function() return 2 ^ -1074, math.huge end,
  forward = function(x)
    local u = log(where(x > 0, x, 1))
    return u, where(x > 0, -u, -math.huge)
  end,
  inverse = function(u, o)
    local at = clamp(u, o.log_least, o.log_most)
    return clamp(exp(at), o.least, o.most), at
  end,
}
