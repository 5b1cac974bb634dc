-- Planar flow (Rezende & Mohamed 2015): a chain of bends along a line each. Its inverse is solved for.
return presets.planar {
  name = "planar", dim = 2, layers = 24,
  data = points { n = 2000, seed = 42, standardize = true },
  train = { optimizer = adamw { lr = 5e-3, weight_decay = 0 }, steps = 4000, schedule = "cosine" },
}
