-- Independent standard normal variables.
return base "gaussian" {
  log_prob = function(_, z) return -0.5 * sum(z * z) - 0.5 * math.log(2 * pi) * #z end,
  sample = function(_, dim) return normal(random(dim)) end,
}
