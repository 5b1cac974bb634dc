-- A layer of one's own, in the vocabulary of the built-in ones: z + a tanh(b z + c), feature by feature, with a and b kept
-- positive by softplus. The inverse has no formula: solve{} finds it, between bounds, by Newton's method.
local bump = layer "bump" {
  params = function(_, dim) return { { "a", init.zeros(dim) }, { "b", init.zeros(dim) }, { "c", init.zeros(dim) } } end,
  forward = function(p, z)
    local a, b = softplus(p.a), softplus(p.b)
    local h = tanh(b * z + p.c)
    return z + a * h, sum(log(1 + a * b * (1 - h * h)))
  end,
  inverse = function(p, y)
    local a, b, c = softplus(p.a), softplus(p.b), p.c
    local z = solve(function(z, as) -- as(...) keeps the derivative of the inverse out of the search for it
      local h = tanh(as(b) * z + as(c))
      return z + as(a) * h, 1 + as(a) * as(b) * (1 - h * h)
    end, y, y - a, y + a) -- |tanh| <= 1: the answer lies between
    local h = tanh(b * z + c)
    return z, -sum(log(1 + a * b * (1 - h * h)))
  end,
}

local flow = {}
for i = 1, 4 do
  flow[#flow + 1] = bump {}
  flow[#flow + 1] = coupling { mask = i % 2 == 1 and {1, 0} or {0, 1}, net = mlp { hidden = {16}, activation = "silu" } }
end

return model {
  name = "custom_layer", dim = 2, flow = flow,
  data = moons { n = 2048, seed = 7, standardize = true },
  train = { optimizer = adamw { lr = 2e-3 }, steps = 3000, schedule = "cosine" },
}
