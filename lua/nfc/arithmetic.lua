-- arithmetic.lua - what matrices do number by number: + - * / ^, == and functions; and the product of matrices. Numbers are computed as
-- doubles; the result is float where no operand is a matrix of doubles.
local ffi = require "ffi"
local checks = require "nfc.checks"
local matrix = require "nfc.matrix"
local fail, found, expect = checks.fail, checks.found, checks.expect
local Matrix, is_matrix, is_row = matrix.methods, matrix.is_matrix, matrix.is_row

ffi.cdef "double pow(double, double);" -- LuaJIT's own ^ rounds otherwise where it has compiled it

-- ---- operands ---------------------------------------------------------------------------------------------------

-- A number, a matrix, a row of one or a table as what an operator computes with: its shape, its numbers, and the matrix, or nil for a number.
local function operand(name, v)
  if type(v) == "number" then return { rows = 1, cols = 1, data = ffi.new("double[1]", v) } end
  if type(v) == "table" and type(v[1]) == "number" then v = { v } end
  if not is_matrix(v) and not is_row(v) and type(v) ~= "table" then fail("%s: expected a number or a matrix, found %s", name, found(v)) end
  local m = matrix.to_matrix(name, v)
  local wide = m.wide
  if is_row(v) then wide = v.wide end
  return { rows = m.rows, cols = m.cols, data = m.data, matrix = m, wide = wide }
end

-- How far it is to the same number's place in the next row and in the next column of a result: 0 where one serves all.
local function steps(o, rows, cols) return o.rows == rows and o.cols or 0, o.cols == cols and 1 or 0 end

-- The length of a side of the result, NumPy's rule: both are as long, or one of them is 1.
local function side(a, b) return a == b and a or a == 1 and b or b == 1 and a or nil end

-- ---- loops ------------------------------------------------------------------------------------------------------

local WIDE = 16 -- with fewer columns the inner loop goes over rows, which are more

-- A function that sets to[..] to a formula of a and b for all numbers. LuaJIT compiles a loop for the function that it calls: each has its own.
local function loop(formula)
  return assert(loadstring(string.format([[
local pow, exp, log, sqrt, abs = ...
return function(outer, inner, to, to_outer, to_inner, x, x_outer, x_inner, y, y_outer, y_inner)
  for i = 0, outer - 1 do
    local at, x_at, y_at = i * to_outer, i * x_outer, i * y_outer
    for j = 0, inner - 1 do
      local a, b = x[x_at + j * x_inner], y[y_at + j * y_inner]
      to[at + j * to_inner] = %s
    end
  end
end]], formula), "=nfc/arithmetic.lua"))(ffi.C.pow, math.exp, math.log, math.sqrt, math.abs)
end

-- Runs a loop over two operands for a result `made`.
local function run(f, made, a, b)
  local rows, cols = made.rows, made.cols
  local ar, ac = steps(a, rows, cols)
  local br, bc = steps(b, rows, cols)
  if ar == ac * cols and br == bc * cols then -- all lie as one row
    f(1, rows * cols, made.data, 0, 1, a.data, 0, ac, b.data, 0, bc)
  elseif cols < WIDE then
    f(cols, rows, made.data, 1, cols, a.data, ac, ar, b.data, bc, br)
  else
    f(rows, cols, made.data, cols, 1, a.data, ar, ac, b.data, br, bc)
  end
  return made
end

-- ---- operators --------------------------------------------------------------------------------------------------

local function operator(name, formula)
  local f = loop(formula)
  return function(x, y)
    local a, b = operand(name, x), operand(name, y)
    local rows, cols = side(a.rows, b.rows), side(a.cols, b.cols)
    if not rows or not cols then
      fail("%s: %d x %d and %d x %d numbers, expected the same shape, or a number, a row or a column", name, a.rows, a.cols, b.rows, b.cols)
    end
    local made = matrix.new(rows, cols, (a.wide or b.wide) and "double" or "float")
    matrix.pass_names(made, a.matrix, b.matrix)
    return run(f, made, a, b)
  end
end

local formulas = { __add = { "+", "a + b" }, __sub = { "-", "a - b" }, __mul = { "*", "a * b" }, __div = { "/", "a / b" },
                   __pow = { "^", "pow(a, b)" } }
for event, of in pairs(formulas) do
  local f = operator(of[1], of[2])
  matrix.operators[event], matrix.row_operators[event] = f, f
end

-- ---- functions --------------------------------------------------------------------------------------------------

-- A function of one matrix, or row, whose numbers become the formula of a.
local function each(name, formula)
  local f = loop(formula)
  return function(x)
    local a = operand(name, x)
    return run(f, matrix.like(a.matrix, a.rows, a.wide and "double" or "float"), a, a)
  end
end

local negated, same = each("-", "-a"), loop "a"
matrix.operators.__unm, matrix.row_operators.__unm = negated, negated

for _, name in ipairs { "exp", "log", "sqrt", "abs" } do
  local f = each(name, name .. "(a)")
  Matrix[name] = function(self) return f(matrix.matrix_of(self, name)) end
end

-- Of f(v, i, j) for the number v = m[i][j].
function Matrix:map(f)
  matrix.matrix_of(self, "map")
  if type(f) ~= "function" then expect("map", "a function of a number", f) end
  local made, cols = matrix.like(self, self.rows), self.cols
  local to, from = made.data, self.data
  for i = 1, self.rows do
    for j = 1, cols do
      local k = (i - 1) * cols + j - 1
      local v = f(tonumber(from[k]), i, j)
      if type(v) ~= "number" then expect(string.format("map: the function of [%d][%d]", i, j), "a number", v) end
      to[k] = v
    end
  end
  return made
end

-- Whether two matrices, or rows, have the same shape and the same numbers.
local function equal(x, y)
  if not (is_matrix(x) or is_row(x)) or not (is_matrix(y) or is_row(y)) then return false end
  local a, b = operand("==", x), operand("==", y)
  if a.rows ~= b.rows or a.cols ~= b.cols then return false end
  for k = 0, a.rows * a.cols - 1 do
    if a.data[k] ~= b.data[k] then return false end
  end
  return true
end
matrix.operators.__eq, matrix.row_operators.__eq = equal, equal

-- The product of matrices [rows, k] and [k, cols].
function Matrix:dot(n)
  matrix.matrix_of(self, "dot")
  local m = self
  n = matrix.to_matrix("dot", n)
  if n.rows ~= m.cols then fail("dot: %d x %d and %d x %d numbers, expected %d rows", m.rows, m.cols, n.rows, n.cols, m.cols) end
  local sums = matrix.new(m.rows, n.cols, "double")
  local to, a, b, inner, cols = sums.data, m.data, n.data, m.cols, n.cols
  for i = 0, m.rows - 1 do
    for k = 0, inner - 1 do
      local v = a[i * inner + k]
      for j = 0, cols - 1 do to[i * cols + j] = to[i * cols + j] + v * b[k * cols + j] end
    end
  end
  matrix.pass_names(sums, n)
  if m.wide or n.wide then return sums end
  local of = operand("dot", sums)
  return run(same, matrix.like(sums, m.rows, "float"), of, of)
end
