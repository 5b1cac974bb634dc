-- Coupling (Dinh et al. 2014, 2016): the kept features pass through unchanged. They and the context feed a network,
-- whose outputs are the parameters of a transform of the other features. Of an angle it sees sine and cosine.
-- The row z with the transformed features, `moved`, in their places.
local function merge(o, z, moved)
  local index, both = {}, concat(z, moved)
  for i = 1, #z do index[i] = i end
  for j, i in ipairs(o.move) do index[i] = #z + j end
  return take(both, index)
end

local function apply(direction)
  return function(p, z, o, context)
    local t, seen = o.transform, context
    if #o.keep > 0 then
      local kept = o.kept_angles and circle.seen(take(z, o.keep), o.kept_angles) or take(z, o.keep)
      seen = context and concat(kept, context) or kept
    end
    local h = o.net.spec.apply(p.net, seen, o.net.o, context)
    if o.moved_angles then
      local moved, ldj = circle.transformed(direction, t, o.turned, p, take(z, o.move), h, o.moved_angles)
      return merge(o, z, moved), ldj
    end
    local moved, ldj = t.spec[direction](p, take(z, o.move), h, t.o)
    return merge(o, z, moved), sum(ldj)
  end
end

return layer "coupling" {
  options = {
    mask = option.list { of = "0 and 1", each = option.integer { min = 0, max = 1 }, help = "of each feature: 1 keeps it, 0 transforms it" },
    split = option.integer { min = 0, help = "in place of a mask: the first so many features are kept" },
    net = option.net { required = true, help = "computes the transform's numbers from the features kept, and the context" },
    transform = option.transform { default = function() return affine {} end, help = "of the other features" },
  },
  check = function(o, dim, context, fail)
    if o.net.spec.masked then fail(".net: %s{} is for autoregressive{}", o.net.name) end
    if (o.mask == nil) == (o.split == nil) then fail(" needs either mask or split") end
    if o.split and o.split >= dim then fail(".split is %d, dim is %d: nothing is left to transform", o.split, dim) end
    if o.mask and #o.mask ~= dim then fail(".mask has %d %s, dim is %d", #o.mask, #o.mask == 1 and "entry" or "entries", dim) end
    o.keep, o.move = {}, {}
    for i = 1, dim do
      local list = (o.mask and o.mask[i] == 1 or o.split and i <= o.split) and o.keep or o.move
      list[#list + 1] = i
    end
    if #o.move == 0 then fail(".mask has only ones: nothing is transformed") end
    if #o.keep == 0 and context == 0 then
      fail(o.mask and ".mask has only zeros: nothing feeds the network, as there is no context"
           or ".split is 0: nothing feeds the network, as there is no context")
    end
  end,
  angles = function(o, angles, fail)
    o.kept_angles, o.moved_angles = circle.of(angles, o.keep), circle.of(angles, o.move)
    o.turned = o.moved_angles and circle.transform(o.transform, fail)
    return angles
  end,
  params = function(o, _, context)
    local t = o.transform
    local n_in = o.kept_angles and #circle.inputs(o.kept_angles) or #o.keep
    local n_out = o.moved_angles and #circle.outputs(t, o.turned, o.moved_angles) or #o.move * #t.outputs
    -- The initial weights have the variance of a network that is given all features, those to transform as zeros:
    -- fan_in counts them too. A network may also use the context, which ends its input, in its own way.
    local net = o.net.spec.params(o.net.o, n_in + context, n_out, n_in + #o.move + context, context)
    return join(t.spec.params and t.spec.params(t.o) or {}, { { "net", net } })
  end,
  sorted = function(o) -- an order with the kept features first, nil if they are, and the options for a row in it
    local order, keep, move, usual = join(o.keep, o.move), {}, {}, true
    for k, i in ipairs(order) do
      local list = k <= #o.keep and keep or move
      list[#list + 1] = k
      usual = usual and i == k
    end
    return not usual and order or nil, { net = o.net, transform = o.transform, keep = keep, move = move, kept_angles = o.kept_angles,
                                      moved_angles = o.moved_angles, turned = o.turned }
  end,
  forward = apply "forward",
  inverse = apply "inverse",
}
