-- Neural spline flow (Durkan et al. 2019), autoregressive, on two spirals.
return presets.nsf_autoregressive {
  name = "nsf_autoregressive", dim = 2, layers = 4, hidden = { 48, 48 }, bound = 4,
  data = two_spirals { n = 10000, seed = 6, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 4000, batch = 512, schedule = "cosine" },
}
