-- Glow (Kingma & Dhariwal 2018) without its convolutions: every step normalises, mixes the features by a triangular
-- factorised matrix, and couples. On measurements in their own units: the first actnorm takes care of them.
return presets.glow {
  name = "glow_like", dim = 30, layers = 4, hidden = { 32 },
  data = npy "../examples/data/breast_cancer_train.npy",
  train = { optimizer = adamw { lr = 1e-3, weight_decay = 1e-3 }, steps = 2000, batch = 64, valid = 0.1, patience = 400 },
}
