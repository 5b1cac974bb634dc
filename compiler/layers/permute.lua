-- Reorders the features: permute { {2, 1, 3} } gives features 2, 1, 3. Costs nothing, as only indices change.
return layer "permute" {
  options = { option.list { required = true, of = "places", each = option.integer { min = 1 }, help = "which feature comes to each place" } },
  check = function(o, dim, _, fail)
    local order = o[1]
    if #order ~= dim then fail(" has %d %s, dim is %d", #order, #order == 1 and "entry" or "entries", dim) end
    o.back = {}
    for i, from in ipairs(order) do
      if from > dim then fail("[%d] is %d, dim is %d", i, from, dim) end
      if o.back[from] then fail(" names feature %d twice", from) end
      o.back[from] = i
    end
  end,
  angles = function(o, angles) return circle.moved(angles, o[1]) end,
  forward = function(_, z, o) return take(z, o[1]), 0 end,
  inverse = function(_, z, o) return take(z, o.back), 0 end,
}
