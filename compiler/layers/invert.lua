-- A layer in the other direction: its inverse is forward. invert { autoregressive { ... } } is an inverse
-- autoregressive flow (Kingma et al. 2016).
return layer "invert" {
  options = { option.layer { required = true, help = "the layer that is turned round" } },
  params = function(o, dim, context)
    local params = o[1].spec.params or {}
    if type(params) == "function" then params = params(o[1].o, dim, context) end
    return init.unset(params) -- no statistics of data: what enters here is what leaves the inner layer
  end,
  context = function(p, c, o)
    local inner = o[1].spec.context
    return inner and inner(p, c, o[1].o) or c
  end,
  forward = function(p, z, o, context) return o[1].spec.inverse(p, z, o[1].o, context) end,
  inverse = function(p, z, o, context) return o[1].spec.forward(p, z, o[1].o, context) end,
}
