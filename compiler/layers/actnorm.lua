-- Activation normalisation (Kingma & Dhariwal 2018): shifts and scales every feature. Before the first training both
-- are set from the data, so that what leaves the layer has mean 0 and standard deviation 1.
return layer "actnorm" {
  params = function(_, dim) return { { "mean", init.data_mean(dim) }, { "log_std", init.data_log_std(dim) } } end,
  forward = function(p, x) return (x - p.mean) * exp(-bounded(p.log_std)), -sum(bounded(p.log_std)) end,
  inverse = function(p, z) return z * exp(bounded(p.log_std)) + p.mean, sum(bounded(p.log_std)) end,
}
