-- Rotations of adjacent features in their plane (Givens 1958): of features 1 and 2, 3 and 4, ..., then of 2 and 3, 4
-- and 5, ... An orthogonal matrix that costs a few operations a feature; ldj = 0. A parameter is the tangent of half an
-- angle.

-- Rotates the pairs of features that begin at `first`, first + 2, ...; sign = -1: back.
local function rotate(z, t, first, sign)
  local left, right, index = {}, {}, {}
  for i = 1, #z do index[i] = i end
  for i = first, #z - 1, 2 do
    left[#left + 1], right[#right + 1] = i, i + 1
    index[i] = #z + #left
  end
  if #left == 0 then return z end
  for k, i in ipairs(right) do index[i] = #z + #left + k end
  local a, b = take(z, left), take(z, right)
  local cos, sin = 2 / (1 + t * t) - 1, sign * 2 * t / (1 + t * t)
  return take(concat(z, cos * a - sin * b, sin * a + cos * b), index)
end

return layer "givens" {
  params = function(_, dim)
    local list = {}
    if dim > 1 then list[1] = { "odd", init.uniform(-1, 1, math.floor(dim / 2)) } end
    if dim > 2 then list[2] = { "even", init.uniform(-1, 1, math.floor((dim - 1) / 2)) } end
    return list
  end,
  forward = function(p, z) return rotate(rotate(z, p.odd, 1, 1), p.even, 2, 1), 0 end,
  inverse = function(p, z) return rotate(rotate(z, p.even, 2, -1), p.odd, 1, -1), 0 end,
}
