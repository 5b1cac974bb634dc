-- A layer of one's own, in the vocabulary of the built-in ones: z + a tanh(b z + c), feature by feature. It is
-- monotone while a b > -1; a = softplus(..) and b = softplus(..) keep both positive. The inverse has no formula, so
-- it is found by Newton steps written out: the function is increasing and close to a straight line.
local bump = layer "bump" {
  options = { steps = option.integer { default = 12, min = 1, max = 100 } },
  params = function(_, dim) return { { "a", init.zeros(dim) }, { "b", init.zeros(dim) }, { "c", init.zeros(dim) } } end,
  forward = function(p, z)
    local a, b = softplus(p.a), softplus(p.b)
    local h = tanh(b * z + p.c)
    return z + a * h, sum(log(1 + a * b * (1 - h * h)))
  end,
  inverse = function(p, y, o)
    local a, b = softplus(p.a), softplus(p.b)
    local low, high = y - a, y + a -- |tanh| <= 1: the answer lies between
    local z = y
    local slope
    for _ = 1, o.steps do
      local h = tanh(b * z + p.c)
      local error = z + a * h - y
      slope = 1 + a * b * (1 - h * h)
      low, high = where(error > 0, low, z), where(error > 0, z, high)
      local newton = z - error / slope
      local inside = ge(newton, low) * le(newton, high)
      z = where(inside, newton, 0.5 * (low + high)) -- Newton where it stays between, else halving
    end
    local h = tanh(b * z + p.c)
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
