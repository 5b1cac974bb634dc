-- RealNVP (Dinh et al. 2016) on two moons: affine coupling layers in turns.
return presets.realnvp {
  name = "realnvp", dim = 2, layers = 8, hidden = { 32, 32 },
  data = moons { n = 4000, seed = 1, noise = 0.05, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 3000, batch = 512, schedule = "cosine" },
}
