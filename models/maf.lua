-- Masked autoregressive flow (Papamakarios et al. 2017) on the pinwheel. Its samples cost about one pass of the network,
-- not one for each feature.
return presets.maf {
  name = "maf", dim = 2, layers = 6, hidden = { 48, 48 },
  data = pinwheel { n = 5000, seed = 3, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 3000, batch = 512, schedule = "cosine" },
}
