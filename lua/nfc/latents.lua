-- latents.lua - how close the columns of a matrix are to independent standard normal variables: what the latents of a flow over a gaussian
-- base should be.
local ffi = require "ffi"
local statistics = require "nfc.statistics"
local COLUMNS = 20 -- as many are printed

ffi.cdef "double erfc(double);"

-- The distance between the distribution of n ascending numbers and the standard normal one: the most by which the shares of numbers up to
-- any place differ (Kolmogorov and Smirnov).
local function distance(numbers, n)
  local most = 0
  for i = 0, n - 1 do
    local below = ffi.C.erfc(-numbers[i] / math.sqrt(2)) / 2
    if below ~= below then return below end
    most = math.max(most, below - i / n, (i + 1) / n - below)
  end
  return most
end

-- The largest correlation between two columns by magnitude, and these columns; nil where there are none.
local function largest(corr)
  local most, a, b
  for j = 2, corr.cols do
    for k = 1, j - 1 do
      local c = math.abs(corr[j][k])
      if not most or c > most then most, a, b = c, k, j end
    end
  end
  return most, a, b
end

local Summary = {}
function Summary.__tostring(s)
  local cols = s.corr.cols
  local lines = { string.format("%d rows; of as many standard normal ones: mean 0 +- %.1g, std 1 +- %.1g, distance mostly below %.1g", s.rows,
                                1 / math.sqrt(s.rows), 1 / math.sqrt(2 * s.rows), 1.36 / math.sqrt(s.rows)) }
  local function of(v, j) return type(v) == "number" and v or v[1][j] end
  for j = 1, math.min(cols, COLUMNS) do
    lines[#lines + 1] = string.format("  z%-3d mean %8.4f  std %7.4f  distance %.4f", j, of(s.mean, j), of(s.std, j), of(s.distance, j))
  end
  if cols > COLUMNS then lines[#lines + 1] = string.format("  ... %d more columns", cols - COLUMNS) end
  local most, a, b = largest(s.corr)
  if most then lines[#lines + 1] = string.format("  correlations up to %.4f (z%d, z%d)", most, a, b) end
  return table.concat(lines, "\n")
end

-- { rows, mean, std, distance, corr }, by column as the statistics of matrices are; as a text, a line for each column.
return function(z)
  return setmetatable({ rows = z.rows, mean = z:mean(), std = z:std(), corr = z:corr(),
                        distance = statistics.by_column(z, function(j) return distance(statistics.sorted(z, j), z.rows) end) }, Summary)
end
