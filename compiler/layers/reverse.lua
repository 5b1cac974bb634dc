-- Reverses the order of the features. Costs nothing, as only indices change.
local function flip(_, z)
  local index = {}
  for i = 1, #z do index[i] = #z + 1 - i end
  return take(z, index), 0
end

return layer "reverse" { forward = flip, inverse = flip }
