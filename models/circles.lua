-- Two noisy rings: coupling layers with networks wide enough to bend them into one blob. The NLL cannot go below the
-- entropy of the standardized rings, 1.762 nats.
local flow = {}
for i = 1, 12 do
  flow[i] = coupling { mask = i % 2 == 1 and {1, 0} or {0, 1}, net = mlp { hidden = {32, 32}, activation = "relu" } }
end

return model {
  name = "circles", dim = 2, base = gaussian {}, flow = flow,
  data = circles { n = 5000, seed = 42, noise = 0.05, factor = 0.5, standardize = true },
  train = { optimizer = adamw { lr = 3e-3 }, steps = 4000, batch = 512, schedule = "cosine" },
}
