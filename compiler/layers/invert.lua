-- A layer in the other direction: its inverse is forward. invert { autoregressive { ... } } is an inverse
-- autoregressive flow (Kingma et al. 2016).
-- The options of the layer that is turned round.
local function own(o) return o.own or o[1].o end

return layer "invert" {
  options = { option.layer { required = true, help = "the layer that is turned round" } },
  angles = function(o, angles, fail)
    local inner, copied = o[1].spec.angles, o[1].o
    local after = inner and inner(copied, angles, fail)
    if not after then return nil end
    for i = 1, #angles do
      if after[i] ~= angles[i] then fail("[1]: %s{} moves circular features to other places; it stands outside", o[1].name) end
    end
    o.own = copied
    return after
  end,
  params = function(o, dim, context)
    local params = o[1].spec.params or {}
    if type(params) == "function" then params = params(own(o), dim, context) end
    return init.unset(params) -- no statistics of data: what enters here is what leaves the inner layer
  end,
  context = function(p, c, o)
    local inner = o[1].spec.context
    return inner and inner(p, c, own(o)) or c
  end,
  forward = function(p, z, o, context) return o[1].spec.inverse(p, z, own(o), context) end,
  inverse = function(p, z, o, context) return o[1].spec.forward(p, z, own(o), context) end,
}
