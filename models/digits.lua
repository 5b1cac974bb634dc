-- 8 x 8 images of handwritten digits, 64 features, by a masked autoregressive flow that stops on held-out rows.
return presets.maf {
  name = "digits", dim = 64, layers = 5, hidden = { 128, 128 }, standardize = true,
  data = npy "../examples/data/digits_train.npy",
  train = { optimizer = adamw { lr = 1e-3, weight_decay = 1 }, steps = 4000, batch = 128, valid = 0.1, patience = 500 },
}
