-- matrix.lua - the module's matrices: how they are made, their elements, rows and columns. arithmetic.lua and statistics.lua add operators
-- and methods. What a method gives is a new matrix with its own memory.
local ffi = require "ffi"
local C = ffi.C
local checks, columns = require "nfc.checks", require "nfc.columns"
local fail, check, count, found, expect = checks.fail, checks.check, checks.count, checks.found, checks.expect
local check_text, nearest, length = checks.check_text, checks.nearest, checks.length

local number_type = { [tonumber(C.NF_F32)] = "float", [tonumber(C.NF_F64)] = "double" }
local type_number = { float = C.NF_F32, double = C.NF_F64 }

-- m.rows, m.cols, m.type ("float" or "double"), m.data (a C pointer), m.names (of the columns, or nil); m[i] is row i and m[i][j] an element,
-- counted from 1. C structs, so that #m works and what C is called with cannot be set. `memory` keeps alive what a row, or a matrix over
-- memory of others, points into.
ffi.cdef [[
typedef struct nfc_matrix { const double rows, cols; const bool wide; float *const f; double *const d; } nfc_matrix;
typedef struct nfc_row { const double cols; const bool wide; float *const f; double *const d; } nfc_row;
]]
local memory, names = setmetatable({}, { __mode = "k" }), setmetatable({}, { __mode = "k" })
local Matrix, matrix_type = {}, nil -- its methods
local operators, row_operators = {}, {}
local fields = { "rows", "cols", "type", "data", "names" }

local function is_place(k, n) return type(k) == "number" and k >= 1 and k <= n and k % 1 == 0 end
local function is_whole(v) return type(v) == "number" and v % 1 == 0 end

-- ---- elements ---------------------------------------------------------------------------------------------------

local function no_element(r, j) fail("a row of %d has no element [%s]", r.cols, tostring(j)) end

function row_operators.__index(r, j)
  if not is_place(j, r.cols) then no_element(r, j) end
  if r.wide then return r.d[j - 1] end
  return tonumber(r.f[j - 1])
end

function row_operators.__newindex(r, j, v)
  if not is_place(j, r.cols) then no_element(r, j) end
  if type(v) ~= "number" then expect("an element of a matrix", "a number", v) end
  if r.wide then r.d[j - 1] = v else r.f[j - 1] = v end
end

function row_operators.__len(r) return r.cols end
function row_operators.__tostring(r)
  local list = {}
  for j = 1, math.min(r.cols, 8) do list[j] = string.format("%.6g", r[j]) end
  return "{ " .. table.concat(list, ", ") .. (r.cols > 8 and string.format(", ... %d more }", r.cols - 8) or " }")
end

local row_type = ffi.metatype("nfc_row", row_operators)
local function is_row(v) return ffi.istype(row_type, v) end

local function copy_of(list)
  if not list then return nil end
  local copy = {}
  for j = 1, #list do copy[j] = list[j] end
  return copy
end

local function no_row(m, i) fail("a matrix of %s has no row [%s]", count(m.rows, "row"), tostring(i)) end

function operators.__index(m, key)
  if type(key) == "number" then
    if not is_place(key, m.rows) then no_row(m, key) end
    local at = (key - 1) * m.cols
    local r = m.wide and row_type(m.cols, true, nil, m.d + at) or row_type(m.cols, false, m.f + at, nil)
    memory[r] = m
    return r
  elseif key == "data" then
    if m.wide then return m.d end
    return m.f
  elseif key == "type" then
    return m.wide and "double" or "float"
  elseif key == "names" then
    return copy_of(names[m])
  end
  if Matrix[key] then return Matrix[key] end
  local all = { unpack(fields) }
  for name in pairs(Matrix) do all[#all + 1] = name end
  fail("a matrix has no '%s'%s", tostring(key), nearest(key, all))
end

-- Whether a value is a list of as many names as there are columns, each another text; nil is too: there are none.
local function check_names(list, cols)
  if list == nil then return end
  if type(list) ~= "table" or length("names", list) ~= cols then
    expect("names", string.format("a list of %d names", cols), type(list) == "table" and #list or list)
  end
  local seen = {}
  for j = 1, cols do
    if type(list[j]) ~= "string" or list[j] == "" or #list[j] > 255 or list[j]:find "%c" then
      expect(string.format("names[%d]", j), "a text of 1 to 255 printable bytes", list[j])
    end
    if seen[list[j]] then fail("names: two columns are '%s'", list[j]) end
    seen[list[j]] = true
  end
end

-- Names the columns, unless one has no name or two have the same.
local function name_columns(m, list)
  local seen = {}
  for j = 1, m.cols do
    if not list[j] or seen[list[j]] then return end
    seen[list[j]] = true
  end
  names[m] = list
end

-- Names the columns as those of the matrices ... that have as many and are named, unless these differ.
local function pass_names(made, ...)
  local list
  for k = 1, select("#", ...) do
    local m = select(k, ...)
    if m and names[m] and m.cols == made.cols then
      for j = 1, m.cols do
        if list and list[j] ~= names[m][j] then return end
      end
      list = names[m]
    end
  end
  names[made] = list
end

-- m[i] = a row, a matrix of one, or a list of numbers; m.names = a list of texts, or nil.
function operators.__newindex(m, key, v)
  if key == "names" then
    check_names(v, m.cols)
    names[m] = copy_of(v)
    return
  end
  if type(key) ~= "number" then fail("a matrix's element is set by m[i][j] = v; there is no setting [%s]", tostring(key)) end
  local to = m[key]
  if ffi.istype(matrix_type, v) and v.rows == 1 then v = v[1] end
  if not is_row(v) and type(v) ~= "table" then expect("a row of a matrix", "a list of numbers", v) end
  local n = type(v) == "table" and length("a row of a matrix", v) or #v
  if n ~= m.cols then fail("a row of a matrix: %s, expected %d", count(n, "number"), m.cols) end
  for j = 1, m.cols do
    if type(v[j]) ~= "number" then expect("an element of a matrix", "a number", v[j]) end
  end
  for j = 1, m.cols do to[j] = v[j] end
end

function operators.__len(m) return m.rows end
function operators.__tostring(m) return string.format("matrix of %d x %d %s", m.rows, m.cols, m.type) end

-- ---- making -----------------------------------------------------------------------------------------------------

local function over(data, rows, cols, kind) -- a matrix over numbers that are there
  local wide = kind == "double"
  return matrix_type(rows, cols, wide, not wide and ffi.cast("float *", data) or nil, wide and ffi.cast("double *", data) or nil)
end

local function is_matrix(m) return ffi.istype(matrix_type, m) end
local function matrix_of(m, name)
  if not is_matrix(m) then fail("%s: called without a matrix; write m:%s(...)", name, name) end
  return m
end

-- An nf_matrix that points to a matrix's numbers, and to `names` (see columns.to_c) where they are given.
local function raw_of(m, c_names)
  local raw = ffi.new("nf_matrix[1]", { { m.rows, m.cols, type_number[m.type], m.data, c_names } })
  memory[raw] = c_names
  return raw
end

local function bytes_of(m) return m.rows * m.cols * (m.wide and 8 or 4) end

-- LuaJIT does not know how much memory matrices hold: it is told to collect them when they hold twice as much as after the last time.
local held, LEAST = 0, 2 ^ 26
local limit = LEAST

local function free(m)
  held = held - bytes_of(m)
  C.nf_matrix_free(raw_of(m))
end

-- The matrix of an nf_matrix that a C function has filled; its numbers are freed when it is collected.
local function own(raw)
  local m = ffi.gc(over(raw[0].data, tonumber(raw[0].rows), tonumber(raw[0].cols), number_type[tonumber(raw[0].type)]), free)
  names[m] = columns.from_c(raw[0].names, m.cols)
  C.nf_free(raw[0].names)
  held = held + bytes_of(m)
  if held > limit then
    collectgarbage()
    limit = math.max(2 * held, LEAST)
  end
  return m
end

local function new_matrix(rows, cols, kind)
  local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
  check(C.nf_matrix_make(raw, rows, cols, type_number[kind], err), err)
  return own(raw)
end

-- A new matrix of so many rows with m's columns, and their names.
local function like(m, rows, kind)
  local made = new_matrix(rows, m.cols, kind or m.type)
  names[made] = names[m]
  return made
end

-- A C pointer to float or double, or an array of them, as a matrix, without copying; its memory is kept alive.
local function view_of_pointer(from, rows, cols)
  local kind, rest = tostring(ffi.typeof(from)):match "^ctype<(%w+) ([%*%[%(].*)>$"
  if kind ~= "float" and kind ~= "double" or not (rest == "*" or rest:find "^%b[]$" or rest:find "^%(&%)%b[]$") then
    fail("nfc.matrix: expected a pointer to float or double or an array of them, found %s", tostring(ffi.typeof(from)))
  end
  for name, n in pairs { rows = rows or false, cols = cols or false } do
    if not is_place(n, 2 ^ 40) then expect("nfc.matrix, " .. name, "a whole number of at least 1", n or nil) end
  end
  if rest == "*" and from == nil then fail "nfc.matrix: the pointer is NULL" end
  local size = kind == "double" and 8 or 4
  if rest ~= "*" and rows * cols * size > ffi.sizeof(from) then
    fail("nfc.matrix: %d x %d numbers do not fit into the array's %d", rows, cols, ffi.sizeof(from) / size)
  end
  local m = over(from, rows, cols, kind)
  memory[m] = from
  return m
end

-- A matrix from a table of rows, copied as double, from a row, or from a C pointer, rows and cols; a matrix as it is. what: the caller, for
-- errors.
local function to_matrix(what, from, rows, cols)
  if is_matrix(from) then return from end
  if is_row(from) then from = { from } end
  if type(from) == "cdata" then return view_of_pointer(from, rows, cols) end
  local function is_list(r) return type(r) == "table" or is_row(r) end
  if type(from) ~= "table" or not is_list(from[1]) then
    fail("%s: expected a table of rows%s, found %s", what, what == "nfc.matrix" and " or a C pointer, rows and cols" or " or a matrix",
         type(from) == "table" and "a table without rows" or found(from))
  end
  local n, width = length(what, from), #from[1]
  if width == 0 then fail("%s: its rows are empty", what) end
  local m = new_matrix(n, width, "double")
  for i = 1, n do
    local r, to = from[i], m[i]
    if not is_list(r) then fail("%s: row %d is %s, expected a table of numbers", what, i, found(r)) end
    if type(r) == "table" then length(string.format("%s: row %d", what, i), r) end
    if #r ~= width then fail("%s: row %d has %s, the first has %d", what, i, count(#r, "entry"), width) end
    for j = 1, width do
      if type(r[j]) ~= "number" then fail("%s: entry [%d][%d] is no number", what, i, j) end
      to[j] = r[j]
    end
  end
  return m
end

-- The same numbers as "float" or "double", a new matrix unless it has that type already. A number beyond float's range is an error.
function Matrix:to(kind)
  matrix_of(self, "to")
  if kind ~= "float" and kind ~= "double" then expect("to", "one of 'float', 'double'", kind) end
  if self.type == kind then return self end
  local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
  check(C.nf_matrix_convert(raw, raw_of(self), type_number[kind], "matrix", err), err)
  local made = own(raw)
  names[made] = names[self]
  return made
end

function Matrix:totable()
  matrix_of(self, "totable")
  local t, data, cols = {}, self.data, self.cols
  for i = 1, self.rows do
    local row = {}
    for j = 1, cols do row[j] = tonumber(data[(i - 1) * cols + j - 1]) end
    t[i] = row
  end
  return t
end

function Matrix:write(path)
  check_text("write", path)
  matrix_of(self, "write")
  local err = ffi.new "nf_error"
  check(C.nf_matrix_write(raw_of(self, columns.to_c(names[self])), path, err), err)
end

-- ---- rows -------------------------------------------------------------------------------------------------------

-- n rows of m: row `order[i]`, counted from 0, for i from 0.
local function rows_in_order(m, n, order)
  local made, cols, bytes = like(m, n), m.cols, m.cols * (m.wide and 8 or 4)
  local to, from = made.data, m.data
  for i = 0, n - 1 do ffi.copy(to + i * cols, from + tonumber(order[i]) * cols, bytes) end
  return made
end

-- n rows from row `first` on, counted from 1.
local function stretch(m, first, n)
  local made = like(m, n)
  ffi.copy(made.data, m.data + (first - 1) * m.cols, bytes_of(made))
  return made
end

-- Rows first to last; negative numbers count from the end, as in string.sub, and there may be none.
function Matrix:slice(first, last)
  matrix_of(self, "slice")
  if last == nil then last = -1 end
  for _, v in ipairs { first or false, last } do
    if not is_whole(v) then expect("slice", "the numbers of the first and last row", v or nil) end
  end
  first = math.max(first < 0 and self.rows + first + 1 or first, 1)
  last = math.min(last < 0 and self.rows + last + 1 or last, self.rows)
  return last < first and like(self, 0) or stretch(self, first, last - first + 1)
end

-- The rows with these numbers, in this order.
function Matrix:take(list)
  matrix_of(self, "take")
  if type(list) ~= "table" then expect("take", "a list of row numbers", list) end
  local n = length("take", list)
  local order = ffi.new("size_t[?]", math.max(n, 1))
  for k = 1, n do
    if not is_place(list[k], self.rows) then expect(string.format("take[%d]", k), string.format("a row from 1 to %d", self.rows), list[k]) end
    order[k - 1] = list[k] - 1
  end
  return rows_in_order(self, n, order)
end

-- The rows for which f(row, i) is true.
function Matrix:filter(f)
  matrix_of(self, "filter")
  if type(f) ~= "function" then expect("filter", "a function of a row", f) end
  local list = {}
  for i = 1, self.rows do
    if f(self[i], i) then list[#list + 1] = i end
  end
  return self:take(list)
end

-- Parts of so many rows each, or of such a fraction of them where the number is below 1, from the first row on; and what is left.
function Matrix:split(...)
  matrix_of(self, "split")
  local parts, first = {}, 1
  for k = 1, math.max(select("#", ...), 1) do
    local share = (select(k, ...))
    if type(share) ~= "number" or share < 0 or share ~= share or share >= 1 and share % 1 ~= 0 then
      expect("split", "a fraction below 1, or a whole number of rows", share)
    end
    local n = share < 1 and math.floor(share * self.rows + 0.5) or share
    local left = self.rows - first + 1
    if n > left then fail("split: part %d takes %d of the %d row%s left", k, n, left, left == 1 and "" or "s") end
    parts[k], first = stretch(self, first, n), first + n
  end
  parts[#parts + 1] = stretch(self, first, self.rows - first + 1)
  return unpack(parts)
end

-- In an order that depends on the seed, and on how many rows there are.
function Matrix:shuffle(seed)
  matrix_of(self, "shuffle")
  if seed ~= nil and not (is_whole(seed) and seed >= 0 and seed <= 2 ^ 53) then expect("shuffle", "a seed, a whole number from 0", seed) end
  local order = ffi.new("size_t[?]", math.max(self.rows, 1))
  for i = 0, self.rows - 1 do order[i] = i end
  C.nf_shuffle(order, self.rows, seed or 0, 0)
  return rows_in_order(self, self.rows, order)
end

-- ---- columns ----------------------------------------------------------------------------------------------------

-- The number of the column that a number or a name says.
local function column_of(m, what, key)
  local mine = names[m] or {}
  for j, name in ipairs(mine) do
    if name == key then return j end
  end
  if type(key) == "string" and names[m] then fail("%s: there is no column '%s'%s", what, key, nearest(key, mine)) end
  if not is_place(key, m.cols) then expect(what, string.format("a column from 1 to %d", m.cols), key) end
  return key
end

-- The order of the rows by a column, counted from 0.
local function order_by(m, j)
  local order, err = ffi.new("size_t[?]", math.max(m.rows, 1)), ffi.new "nf_error"
  check(C.nf_matrix_order(raw_of(m), j - 1, order, err), err)
  return order
end

-- The rows by ascending numbers of a column, NaN last; rows with one number stay in their order.
function Matrix:sort(column)
  matrix_of(self, "sort")
  return rows_in_order(self, self.rows, order_by(self, column_of(self, "sort", column == nil and 1 or column)))
end

-- Copies n columns of `from`, beginning with `first`, to m's column `at`; all counted from 0.
local function copy_columns(m, at, from, first, n)
  local to, x, width, cols = m.data + at, from.data + first, m.cols, from.cols
  for i = 0, m.rows - 1 do
    for j = 0, n - 1 do to[i * width + j] = x[i * cols + j] end
  end
end

-- The columns with these numbers or names, in this order; one may stand without a list.
function Matrix:columns(list)
  matrix_of(self, "columns")
  if type(list) ~= "table" then list = { list } end
  if length("columns", list) == 0 then fail "columns: expected the numbers or names of columns, found none" end
  local made, own_names = new_matrix(self.rows, #list, self.type), {}
  for k = 1, #list do
    local j = column_of(self, "columns", list[k])
    copy_columns(made, k - 1, self, j - 1, 1)
    own_names[k] = names[self] and names[self][j]
  end
  name_columns(made, own_names)
  return made
end

function Matrix:transpose()
  matrix_of(self, "transpose")
  local made = new_matrix(self.cols, self.rows, self.type)
  local to, from, rows, cols = made.data, self.data, self.rows, self.cols
  for i = 0, rows - 1 do
    for j = 0, cols - 1 do to[j * rows + i] = from[i * cols + j] end
  end
  return made
end

-- ---- several ----------------------------------------------------------------------------------------------------

-- The arguments as matrices, and the type that holds their numbers.
local function all_of(what, ...)
  local list, kind = {}, "float"
  if select("#", ...) == 0 then expect(what, "matrices", nil) end
  for k = 1, select("#", ...) do
    list[k] = to_matrix(what, (select(k, ...)))
    if list[k].wide then kind = "double" end
  end
  return list, kind
end

-- The rows of all, one matrix below the other.
local function concat(...)
  local list, kind = all_of("nfc.concat", ...)
  local rows, first = 0, list[1]
  for k, m in ipairs(list) do
    if m.cols ~= first.cols then fail("nfc.concat: matrix %d has %s, the first has %d", k, count(m.cols, "column"), first.cols) end
    rows = rows + m.rows
  end
  local made, at = new_matrix(rows, first.cols, kind), 0
  for _, m in ipairs(list) do
    local to, from = made.data + at * made.cols, m.data
    for k = 0, m.rows * m.cols - 1 do to[k] = from[k] end
    at = at + m.rows
  end
  pass_names(made, unpack(list))
  return made
end

-- The columns of all, one matrix beside the other.
local function beside(...)
  local list, kind = all_of("nfc.beside", ...)
  local cols, own_names = 0, {}
  for k, m in ipairs(list) do
    if m.rows ~= list[1].rows then fail("nfc.beside: matrix %d has %s, the first has %d", k, count(m.rows, "row"), list[1].rows) end
    for j = 1, m.cols do own_names[cols + j] = names[m] and names[m][j] end
    cols = cols + m.cols
  end
  local made, at = new_matrix(list[1].rows, cols, kind), 0
  for _, m in ipairs(list) do
    copy_columns(made, at, m, 0, m.cols)
    at = at + m.cols
  end
  name_columns(made, own_names)
  return made
end

matrix_type = ffi.metatype("nfc_matrix", operators)

return {
  methods = Matrix, operators = operators, row_operators = row_operators, fields = fields, is_matrix = is_matrix, is_row = is_row,
  matrix_of = matrix_of, column_of = column_of, is_place = is_place, own = own, new = new_matrix, like = like, raw_of = raw_of, to_matrix = to_matrix,
  order_by = order_by, name_columns = name_columns, pass_names = pass_names, concat = concat, beside = beside, type_number = type_number, number_type = number_type,
}
