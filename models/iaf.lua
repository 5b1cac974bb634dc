-- Inverse autoregressive flow (Kingma et al. 2016): the same layers the other way round.
return presets.iaf {
  name = "iaf", dim = 2, layers = 6, hidden = { 48, 48 },
  data = eight_gaussians { n = 5000, seed = 4, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 3000, batch = 512, schedule = "cosine" },
}
