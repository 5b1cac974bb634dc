-- A layer the other way round: its inverse becomes forward. invert { autoregressive { ... } } is an inverse
-- autoregressive flow (Kingma et al. 2016).
-- The data that enter it are not those that its inner layer would be set by.
local function unset(tree)
  for _, k in pairs(tree) do
    if type(k) == "table" then
      k.statistic = nil
      unset(k)
    end
  end
  return tree
end

return layer "invert" {
  options = { option.layer { required = true } },
  check = function(o, dim, context, fail)
    local inner = o[1]
    if inner.spec.check then inner.spec.check(inner.o, dim, context, fail) end
  end,
  params = function(o, dim, context)
    local params = o[1].spec.params or {}
    return unset(type(params) == "function" and params(o[1].o, dim, context) or params)
  end,
  forward = function(p, z, o, context) return o[1].spec.inverse(p, z, o[1].o, context) end,
  inverse = function(p, z, o, context) return o[1].spec.forward(p, z, o[1].o, context) end,
}
