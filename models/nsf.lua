-- Neural spline flow (Durkan et al. 2019), by coupling, on the checkerboard: sharp edges in few layers.
return presets.nsf {
  name = "nsf", dim = 2, layers = 4, hidden = { 48, 48 }, bins = 12, bound = 4,
  data = checkerboard { n = 20000, seed = 5, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 4000, batch = 1024, schedule = "cosine" },
}
