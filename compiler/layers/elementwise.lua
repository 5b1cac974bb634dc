-- Applies the same to every feature on its own: a transform whose parameters are learned for each feature, elementwise
-- { affine {} }, or a function without parameters, elementwise { "sigmoid" }.

-- forward returns y and log |dy / dx| of each feature; inverse returns x and log |dx / dy|.
local functions = {
  sigmoid = {
    forward = function(x) return sigmoid(x), -softplus(x) - softplus(-x) end,
    inverse = function(y) return log(y) - log1p(-y), -log(y) - log1p(-y) end,
  },
  tanh = {
    forward = function(x) return tanh(x), 2 * (math.log(2) - abs(x) - softplus(-2 * abs(x))) end,
    inverse = function(y) return 0.5 * (log1p(y) - log1p(-y)), -log1p(y) - log1p(-y) end,
  },
  softplus = { -- 1 - e^-y = tanh(y / 2) (1 + e^-y) keeps its digits for small y
    forward = function(x) return softplus(x), -softplus(-x) end,
    inverse = function(y)
      local l = log(tanh(0.5 * y)) + log1p(exp(-y))
      return y + l, -l
    end,
  },
  exp = {
    forward = function(x) return exp(x), x end,
    inverse = function(y) return log(y), -log(y) end,
  },
}
functions.logit = { forward = functions.sigmoid.inverse, inverse = functions.sigmoid.forward }

local function apply(direction)
  return function(p, z, o)
    local t, h = o[1], {}
    if type(t) == "string" then
      local y, ldj = functions[t][direction](z)
      return y, sum(ldj)
    end
    for i, name in ipairs(t.outputs) do h[i] = p[name] end -- none of features that are all angles
    if o.is then
      for _, name in ipairs(o.turned.outputs) do h[#h + 1] = p["angle_" .. name] end
      return circle.transformed(direction, t, o.turned, p, z, concat(unpack(h)), o.is)
    end
    local y, ldj = t.spec[direction](p, z, concat(unpack(h)), t.o)
    return y, sum(ldj)
  end
end

local a_function = option.choice { from = { "sigmoid", "logit", "tanh", "softplus", "exp" } }
local a_transform = option.transform()

return layer "elementwise" {
  options = { { required = true, help = "a function's name or a transform, whose numbers are learned for each feature", check = function(v)
    if type(v) == "string" then return a_function.check(v) end
    local checked, expected = a_transform.check(v)
    return checked, expected and expected .. ", or " .. select(2, a_function.check())
  end } },
  angles = function(o, angles, fail)
    if not circle.any(angles) then return angles end
    if type(o[1]) == "string" or not o[1].spec.circle then return nil end
    o.is, o.turned = angles, circle.transform(o[1], fail)
    return angles
  end,
  params = function(o, dim)
    local t, list, n = o[1], {}, dim
    if type(t) == "string" then return {} end
    for i = 1, o.is and dim or 0 do n = o.is[i] and n - 1 or n end
    for i, name in ipairs(n > 0 and t.outputs or {}) do list[i] = { name, init.zeros(n) } end
    for _, name in ipairs(o.is and o.turned.outputs or {}) do list[#list + 1] = { "angle_" .. name, init.zeros(dim - n) } end
    return join(n > 0 and t.spec.params and t.spec.params(t.o) or {}, list)
  end,
  forward = apply "forward",
  inverse = apply "inverse",
}
