-- Puts the features into a random order that depends on the seed alone and is the same on every machine. Costs nothing,
-- as only indices change.
local function random_order(seed, n)
  local order, state = {}, (seed * 2 + 1) % 2147483647
  for i = 1, n do order[i] = i end
  for i = n, 2, -1 do -- Fisher-Yates over a multiplicative congruential generator (Park & Miller 1988, 48271)
    for _ = 1, 3 do state = state * 48271 % 2147483647 end
    local j = state % i + 1
    order[i], order[j] = order[j], order[i]
  end
  return order
end

return layer "shuffle" {
  options = {
    option.integer { min = 0, same_as = "seed", help = "the seed" }, -- shuffle { 7 } is shuffle { seed = 7 }
    seed = option.integer { default = 0, min = 0, help = "which order" },
  },
  check = function(o, dim)
    o.order, o.back = random_order(o[1] or o.seed, dim), {}
    for i, from in ipairs(o.order) do o.back[from] = i end
  end,
  angles = function(o, angles) return circle.moved(angles, o.order) end,
  forward = function(_, z, o) return take(z, o.order), 0 end,
  inverse = function(_, z, o) return take(z, o.back), 0 end,
}
