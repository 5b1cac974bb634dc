-- Reverses the order of the features. Costs nothing, as only indices change.
local function backwards(n)
  local index = {}
  for i = 1, n do index[i] = n + 1 - i end
  return index
end

local function flip(_, z) return take(z, backwards(#z)), 0 end

return layer "reverse" {
  angles = function(_, angles) return circle.moved(angles, backwards(#angles)) end,
  forward = flip,
  inverse = flip,
}
