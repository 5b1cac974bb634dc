-- The seed's model: nine pairs of LeakyReLU and affine coupling on two-dimensional points.
local flow = {}
for i = 1, 9 do
  flow[#flow + 1] = leaky_relu {}
  flow[#flow + 1] = coupling { mask = i % 2 == 1 and {1, 0} or {0, 1}, net = mlp { hidden = {4}, activation = "tanh" } }
end

return model {
  name = "points", dim = 2, base = gaussian {}, flow = flow,
  data = points { n = 1024, seed = 42, standardize = true },
  train = { optimizer = adamw { lr = 1e-4, weight_decay = 1e-4 }, steps = 50000, patience = 10000 },
}
