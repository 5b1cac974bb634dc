-- numbers.about(v, precision): v as a number of the model's precision, and the distance to the next ones there; towards 0 they
-- may be closer. numbers.range(precision): the smallest positive number that all machines compute with, and the greatest.
local function range(precision)
  if precision == "float" then return 2 ^ -126, (2 - 2 ^ -23) * 2 ^ 127 end
  return 2 ^ -1022, (2 - 2 ^ -52) * 2 ^ 1023
end

local function about(v, precision)
  local _, exponent = math.frexp(v)
  local step = math.max(v == 0 and 0 or 2 ^ (exponent - (precision == "float" and 24 or 53)), (range(precision)))
  local n = math.floor(v / step)
  return (v / step - n < 0.5 and n or n + 1) * step, step -- v / step + 0.5 would be rounded
end

return { about = about, range = range }
