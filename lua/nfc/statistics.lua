-- statistics.lua - statistics of the columns of matrices, computed as doubles: of one column a number, of several a matrix of one row.
-- As NumPy has them by axis 0: deviations are divided by the number of rows, covariances by one less, and NaN gives NaN.
local ffi = require "ffi"
local C = ffi.C
local checks = require "nfc.checks"
local matrix = require "nfc.matrix"
local check, fail, expect = checks.check, checks.fail, checks.expect
local Matrix = matrix.methods

-- f(j) of every column, j counted from 0.
local function by_column(m, f)
  if m.cols == 1 then return f(0) end
  local made = matrix.like(m, 1, "double")
  for j = 0, m.cols - 1 do made.data[j] = f(j) end
  return made
end

-- Minimum, maximum, mean and deviation of each column: nf_column, counted from 0.
local function measured(m)
  local column, err = ffi.new("nf_column[?]", math.max(m.cols, 1)), ffi.new "nf_error"
  check(C.nf_matrix_measure(matrix.raw_of(m), column, err), err)
  return column
end

for name, of_none in pairs { mean = true, std = true, min = false, max = false } do
  Matrix[name] = function(self)
    if matrix.matrix_of(self, name).rows == 0 and not of_none then fail("%s: the matrix has no rows", name) end
    local column = measured(self)
    return by_column(self, function(j) return column[j][name] end)
  end
end

-- The sum of n numbers that lie `step` apart, with what rounding takes away from it kept aside (Neumaier 1974).
local function sum_of(x, n, step)
  local sum, rest = 0, 0
  for i = 0, n - 1 do
    local v = x[i * step]
    local next = sum + v
    if math.abs(sum) >= math.abs(v) then rest = rest + ((sum - next) + v) else rest = rest + ((v - next) + sum) end
    sum = next
  end
  local all = sum + rest
  return all == all and all or sum -- beside infinities there is no rest
end

function Matrix:sum()
  matrix.matrix_of(self, "sum")
  return by_column(self, function(j) return sum_of(self.data + j, self.rows, self.cols) end)
end

-- The numbers of a column in ascending order.
local function sorted(m, j)
  local order, numbers, x = matrix.order_by(m, j + 1), ffi.new("double[?]", math.max(m.rows, 1)), m.data
  for i = 0, m.rows - 1 do numbers[i] = x[tonumber(order[i]) * m.cols + j] end
  return numbers
end

-- The quantile q of n sorted numbers, linear between two of them.
local function quantile_of(numbers, n, q)
  local last = numbers[n - 1]
  if last ~= last then return last end
  local at = q * (n - 1)
  local i = math.floor(at)
  local t, low = at - i, numbers[i]
  if t == 0 then return low end
  local step = numbers[i + 1] - low
  return t < 0.5 and low + step * t or numbers[i + 1] - step * (1 - t)
end

-- By column, for q from 0 to 1; for a list of them, a row for each.
function Matrix:quantile(q)
  matrix.matrix_of(self, "quantile")
  local list = type(q) == "table" and q or { q }
  local n = checks.length("quantile", list)
  if n == 0 then expect("quantile", "a number from 0 to 1, or a list of them", nil) end
  for k = 1, n do
    local p = list[k]
    if type(p) ~= "number" or not (p >= 0 and p <= 1) then expect("quantile", "a number from 0 to 1", p) end
  end
  if self.rows == 0 then fail "quantile: the matrix has no rows" end
  local all = matrix.like(self, n, "double")
  for j = 0, self.cols - 1 do
    local numbers = sorted(self, j)
    for k, p in ipairs(list) do all.data[(k - 1) * self.cols + j] = quantile_of(numbers, self.rows, p) end
  end
  return (type(q) == "table" or self.cols > 1) and all or all[1][1]
end

-- The sums over rows of products of columns j and k, each shifted by its mean and divided by scale(j): [cols, cols].
local function products(m, scale, divisor)
  local column, made, cols = measured(m), matrix.like(m, m.cols, "double"), m.cols
  local to, x, d = made.data, m.data, ffi.new("double[?]", math.max(cols, 1))
  for i = 0, m.rows - 1 do
    for j = 0, cols - 1 do d[j] = (x[i * cols + j] - column[j].mean) / scale(column[j]) end
    for j = 0, cols - 1 do
      for k = 0, j do to[j * cols + k] = to[j * cols + k] + d[j] * d[k] end
    end
  end
  for j = 0, cols - 1 do
    for k = 0, j do
      to[j * cols + k] = to[j * cols + k] / divisor
      to[k * cols + j] = to[j * cols + k]
    end
  end
  return made
end

-- Covariances of the columns, divided by rows - 1; NaN for fewer than two rows.
function Matrix:cov()
  matrix.matrix_of(self, "cov")
  return products(self, function() return 1 end, self.rows - 1)
end

-- Correlations of the columns; NaN for columns that hold one number in every row.
function Matrix:corr()
  matrix.matrix_of(self, "corr")
  local made = products(self, function(column) return column.std end, self.rows)
  return made:map(function(v) return v > 1 and 1 or v < -1 and -1 or v end)
end

return { by_column = by_column, sorted = sorted }
