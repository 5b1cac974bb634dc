-- 30 measurements of cell nuclei by a masked autoregressive flow, in their own units.
return presets.maf {
  name = "breast_cancer", dim = 30, layers = 3, hidden = { 32, 32 }, standardize = true,
  data = npy "../examples/data/breast_cancer_train.npy",
  train = { optimizer = adamw { lr = 1e-3, weight_decay = 0.6 }, clip = 5, steps = 4000, batch = 64, valid = 0.1, patience = 500 },
}
