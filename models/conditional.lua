-- p(petal length | sepal length): the first column is data, the second context, which every network also sees.
local flow = { standardize {} }
for _ = 1, 3 do
  flow[#flow + 1] = autoregressive { net = made { hidden = { 16, 16 }, activation = "tanh" }, transform = rq_spline { bins = 6, bound = 4 } }
end

return model {
  name = "conditional", dim = 1, context = 1, flow = flow,
  data = csv "../examples/data/iris_petal.csv",
  train = { optimizer = adamw { lr = 3e-3 }, steps = 2000, valid = 0.2, patience = 400 },
}
