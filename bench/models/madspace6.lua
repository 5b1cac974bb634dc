-- 6 features, 3 pairs of spline couplings, two hidden layers of 32: the shape of MadSpace's Flow(6), which is in double too; for bench/peers.
-- Its unit cube is the cube of -1 .. 1 here.
local conditions = { { 1, 3, 5 }, { 2, 3 }, { 4, 5 } } -- features, from 0, that the first of each pair looks at
local flow = {}
for _, features in ipairs(conditions) do
  local mask, rest = { 0, 0, 0, 0, 0, 0 }, { 1, 1, 1, 1, 1, 1 }
  for _, i in ipairs(features) do mask[i + 1], rest[i + 1] = 1, 0 end
  for _, m in ipairs { mask, rest } do
    flow[#flow + 1] = coupling {
      mask = m, net = mlp { hidden = { 32, 32 }, activation = "leaky_relu" }, transform = rq_spline { bins = 10, bound = 1, tails = "linear" },
    }
  end
end

return model { name = "madspace6", dim = 6, base = uniform { low = -1, high = 1 }, flow = flow, precision = "double" }
