-- Takes off the data's mean and divides by their standard deviation, which are parameters but never trained: densities and
-- samples stay in the data's own units.
return layer "standardize" {
  params = function(_, dim)
    return { { "mean", init.fixed(init.data_mean(dim)) }, { "std", init.fixed(init.data_std(dim)) } }
  end,
  forward = function(p, x) return (x - p.mean) / p.std, -sum(log(abs(p.std))) end,
  inverse = function(p, z) return z * p.std + p.mean, sum(log(abs(p.std))) end,
}
