-- Two noisy rings, with the seed's layers.
local flow = {}
for i = 1, 12 do
  flow[#flow + 1] = leaky_relu {}
  flow[#flow + 1] = coupling { mask = i % 2 == 1 and {1, 0} or {0, 1}, net = mlp { hidden = {16, 16} } }
end

return model {
  name = "circles", dim = 2, base = gaussian {}, flow = flow,
  data = circles { n = 5000, seed = 42, noise = 0.05, factor = 0.5 },
  train = { optimizer = adamw { lr = 1e-3 }, steps = 5000, batch = 512, schedule = "cosine" },
}
