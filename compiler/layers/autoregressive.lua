-- Masked autoregressive flow (Papamakarios et al. 2017): every feature is transformed with parameters that a network
-- computes from the features before it. Forward is one pass of the network. The inverse computes the features in turn
-- (sweep), each unit of the network only once, and so costs about as much. Of an angle the network sees sine and cosine.
-- Transforms v with the parameters that the network computes from the row `seen`; forward has v = seen.
local function transformed(direction, p, seen, v, o, context)
  if o.is then seen = circle.seen(seen, o.is) end
  local h = o.net.spec.apply(p.net, seen, o.net.o, context, o.layout)
  if o.is then return circle.transformed(direction, o.transform, o.turned, p, v, h, o.is) end
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
  angles = function(o, angles, fail)
    if circle.any(angles) then
      o.is, o.turned = angles, circle.transform(o.transform, fail)
      o.layout = { inputs = circle.inputs(angles), outputs = circle.outputs(o.transform, o.turned, angles) }
    end
    return angles
  end,
  params = function(o, dim, context)
    local t = o.transform
    local net = o.net.spec.params(o.net.o, dim, #t.outputs, context, o.layout)
    return join(t.spec.params and t.spec.params(t.o) or {}, { { "net", net } })
  end,
  forward = function(p, x, o, context) return transformed("forward", p, x, x, o, context) end,
  inverse = function(p, y, o, context)
    return sweep(#y, function(x) return transformed("inverse", p, x, y, o, context) end)
  end,
}
