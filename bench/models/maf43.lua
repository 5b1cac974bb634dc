-- A masked autoregressive flow of real size: 43 features, 5 layers, two hidden layers of 512.
local flow = {}
for i = 1, 5 do
  flow[#flow + 1] = autoregressive { net = made { hidden = { 512, 512 }, activation = "relu" } }
  if i < 5 then flow[#flow + 1] = reverse {} end
end
return model { name = "maf43", dim = 43, flow = flow, train = { batch = 256 } }
