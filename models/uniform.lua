-- The 1-D warm-up: x uniform on [0, 1] and y = 2x + 1, so p(y) = 1/2 on [1, 3]. Forward maps y back to x: the one
-- affine layer must learn x = (y - 1) / 2. The box has soft walls, so that its edges have a gradient; inside they do
-- not matter, and log p(y) = log(1/2) to the last bit for the exact parameters t = -1, s = -log 2.
return model {
  name = "uniform", dim = 1,
  base = uniform { low = 0, high = 1, edge = 0.002 },
  flow = { elementwise { affine { scale = "exp" } } },
  data = interval { n = 4096, seed = 1, low = 1, high = 3 },
  train = { optimizer = adamw { lr = 1e-2, beta2 = 0.9, weight_decay = 0 }, steps = 10000, schedule = "cosine" },
}
