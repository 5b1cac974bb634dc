-- Independent Laplace variables, p(z) = e^-|z| / 2.
return base "laplace" {
  log_prob = function(_, z) return -sum(abs(z)) - math.log(2) * #z end,
  sample = function(_, dim) -- random() is uniform on (-1, 1): |u| is twice the probability of a tail, and the sign says which tail
    local u = random(dim)
    return where(u > 0, -log(abs(u)), log(abs(u)))
  end,
}
