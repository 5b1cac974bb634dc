-- nessai's default flow, RealNVP: permutations, linear maps and couplings whose networks are residual. Where nessai has batch
-- normalization, here is actnorm: the same shift and scale of each feature once trained. nessai_flow.py sets the next line.
local dim, layers, width, blocks = 10, 4, 20, 2

local flow = {}
for i = 1, layers do
  local mask = {}
  for j = 1, dim do mask[j] = (i + j) % 2 end
  for _, layer in ipairs {
    shuffle { seed = i }, linear {},
    coupling { mask = mask, net = resnet { hidden = width, blocks = blocks }, transform = affine { scale = "sigmoid" } },
    actnorm {},
  } do
    flow[#flow + 1] = layer
  end
end
return model { name = "nessai", dim = dim, flow = flow }
