-- Independent Laplace variables, p(z) = e^-|z| / 2.
return base "laplace" {
  log_prob = function(_, z) return -sum(abs(z)) - math.log(2) * #z end,
  sample = function(_, dim) -- |u| is twice a tail's probability, and the sign says which tail
    local u = random(dim)
    return where(u > 0, -log(abs(u)), log(abs(u)))
  end,
}
