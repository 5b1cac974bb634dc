-- The affine coupling flow of bench/peers: 43 features, 5 layers, two hidden layers of 512.
local flow = {}
for i = 1, 5 do
  flow[#flow + 1] = coupling {
    split = 21,
    net = mlp { hidden = { 512, 512 }, activation = "relu" },
    transform = affine { scale = "tanh" },
  }
  local order = {}
  for j = 1, 43 do order[j] = 44 - j end
  flow[#flow + 1] = permute { order }
end

return model { name = "coupling43", dim = 43, flow = flow }
