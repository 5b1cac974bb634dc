-- Independent normal variables with a learned mean and standard deviation for every feature.
return base "diagonal_gaussian" {
  params = function(_, dim) return { { "mean", init.zeros(dim) }, { "log_scale", init.zeros(dim) } } end,
  log_prob = function(p, z)
    local log_scale = bounded(p.log_scale)
    return -0.5 * sum(square((z - p.mean) * exp(-log_scale))) - sum(log_scale) - 0.5 * math.log(2 * pi) * #z
  end,
  sample = function(p, dim) return p.mean + exp(bounded(p.log_scale)) * normal(random(dim)) end,
}
