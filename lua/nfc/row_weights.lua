-- row_weights.lua - what rows count, as Lua gives it and as C takes it.
local checks, matrix = require "nfc.checks", require "nfc.matrix"
local fail, to_matrix, type_number = checks.fail, matrix.to_matrix, matrix.type_number

local row_weights = {}

-- What the rows of x count, a matrix [n, 1] or [1, n], and x without its column that said so, where w is the name or the number of that; else
-- w is a list of n numbers, a row, or such a matrix. nil for none.
function row_weights.weigh(what, x, w)
  if w == nil then return x, nil end
  what = what .. ".weights"
  if type(w) == "string" or type(w) == "number" then
    local place, others = matrix.column_of(x, what, w), {}
    for j = 1, x.cols do others[#others + 1] = j ~= place and j or nil end
    if #others == 0 then fail("%s: the data have no column beside the weights", what) end
    return x:columns(others), x:columns(place)
  end
  if type(w) == "table" and type(w[1]) == "number" then w = { w } end
  w = to_matrix(what, w)
  if w.rows * w.cols ~= x.rows or w.rows ~= 1 and w.cols ~= 1 then
    fail("%s: %d x %d numbers, expected one for each of %d rows", what, w.rows, w.cols, x.rows)
  end
  return x, w
end

-- nf_row_weights of such a matrix, to be kept alive meanwhile; nil: none.
function row_weights.set(rows, w)
  if w then rows.weights = { w.data, type_number[w.type], 1 } end
end

return row_weights
