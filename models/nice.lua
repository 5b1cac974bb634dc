-- NICE (Dinh et al. 2014) on the blog post's points: additive coupling keeps volumes, one scale for each feature follows.
return presets.nice {
  name = "nice", dim = 2, layers = 6, hidden = { 32, 32 },
  data = points { n = 4000, seed = 42, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 3000, batch = 512, schedule = "cosine" },
}
