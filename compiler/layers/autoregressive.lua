-- Masked autoregressive flow (Papamakarios et al. 2017): every feature is transformed with parameters that a network
-- computes from the features before it. Forward is one pass of the network. The inverse computes the features in turn
-- (sweep), each unit of the network only once, and so costs about as much.
-- Transforms v with the parameters that the network computes from the row `seen`; forward has v = seen.
local function transformed(direction, p, seen, v, o, context)
  local h = o.net.spec.apply(p.net, seen, o.net.o, context)
  local to, ldj = o.transform.spec[direction](p, v, h, o.transform.o)
  return to, sum(ldj)
end

return layer "autoregressive" {
  options = {
    net = option.net { required = true, help = "a masked network, as made {}" },
    transform = option.transform { default = function() return affine { scale = "softclip" } end, help = "of every feature" },
  },
  check = function(o, _, _, fail)
    if not o.net.spec.masked then fail(".net: expected a masked network such as made{}, found %s{}", o.net.name) end
  end,
  params = function(o, dim, context)
    local t = o.transform
    local net = o.net.spec.params(o.net.o, dim, #t.outputs, context)
    return join(t.spec.params and t.spec.params(t.o) or {}, { { "net", net } })
  end,
  forward = function(p, x, o, context) return transformed("forward", p, x, x, o, context) end,
  inverse = function(p, y, o, context)
    return sweep(#y, function(x) return transformed("inverse", p, x, y, o, context) end)
  end,
}
