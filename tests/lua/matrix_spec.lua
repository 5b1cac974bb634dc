-- Matrices in Lua. Protects: arithmetic, statistics and orders are NumPy's, whatever the shape, the type and the numbers; what is cut out,
-- put together or shuffled holds the rows that it should, in memory of its own; wrong arguments are told in a line that names the method;
-- a million rows are quick and what is not needed any more is given back.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc, plot = require "nfc", require "nfc.plot"
local support = require "support"

local reference = dofile(support.root .. "/tests/reference/numpy.lua")
local inf, nan = math.huge, 0 / 0

-- Whether two numbers are the same but for rounding; NaN is NaN.
local function near(a, b, tolerance)
  if a ~= a or b ~= b then return a ~= a and b ~= b end
  return a == b or math.abs(a - b) <= tolerance * math.abs(b)
end

-- The rows of a matrix, or a number as a row.
local function table_of(m) return type(m) == "number" and { { m } } or m:totable() end

local function same(expected, m, what, tolerance, floor)
  local t = table_of(m)
  assert.equal(#expected, #t, what)
  for i, row in ipairs(expected) do
    assert.equal(#row, #t[i], what)
    for j, v in ipairs(row) do
      local ok = near(t[i][j], v, tolerance) or floor and math.abs(t[i][j] - v) <= floor
      assert.is_true(ok or false, string.format("%s [%d][%d]: %.17g, expected %.17g", what, i, j, t[i][j], v))
    end
  end
end

local function fails(expected, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok, expected)
  assert.is_truthy(tostring(message):find(expected, 1, true), tostring(message) .. "\nfor " .. expected)
  assert.is_nil(tostring(message):find "\n")
end

describe("statistics are NumPy's:", function()
  for _, r in ipairs(reference.matrices) do
    it("of a matrix that is " .. r.name, function()
      local m = nfc.matrix(r.m):to(r.type)
      local size = 0 -- of what is rounded: differences of numbers of this size
      for _, row in ipairs(r.m) do
        for _, v in ipairs(row) do size = math.abs(v) < inf and math.max(size, math.abs(v)) or size end
      end
      for _, name in ipairs { "min", "max" } do same(r[name], m[name](m), name, 0) end
      for _, name in ipairs { "mean", "sum", "std" } do same(r[name], m[name](m), name, 1e-14, 4e-16 * size * #m) end
      if r.name ~= "not finite" then
        same(r.quantile, m:quantile(reference.quantiles), "quantile", 1e-15)
        same({ r.quantile[3] }, m:quantile(reference.quantiles[3]), "quantile", 1e-15)
      end
      if #m > 1 then
        same(r.cov, m:cov(), "cov", 1e-12, 1e-15 * size)
        same(r.corr, m:corr(), "corr", 1e-12, 1e-15 * size)
      end
      same(r.sorted_by_last, m:sort(m.cols), "sort", 0)
      same(r.transpose, m:transpose(), "transpose", 0)
      local rounding = r.type == "float" and 6e-8 or 1e-15
      for _, name in ipairs { "exp", "log", "sqrt", "abs" } do
        same(r[name], m[name](m), name, rounding)
        assert.equal(r.type, m[name](m).type)
      end
    end)
  end

  it("of numbers whose squares have no place in a double", function()
    local plain = reference.matrices[1]
    for _, scale in ipairs { 2 ^ -1000, 2 ^ 1000 } do
      local m = nfc.matrix(plain.m) * scale
      same(plain.std, m:std() / scale, "std", 1e-14)
      same(plain.corr, m:corr(), "corr", 1e-12)
    end
  end)

  it("with infinite quantiles where an infinite number is one, for which NumPy has NaN; with NaN for NaN", function()
    local m = nfc.matrix { { -inf, nan }, { 1, 1 }, { inf, 2 } }
    same({ { -inf, nan }, { 1, nan }, { inf, nan } }, m:quantile { 0, 0.5, 1 }, "quantile", 0)
  end)

  it("of a float matrix are computed in double", function()
    local m = nfc.matrix(ffi.new("float[1000]"), 1000, 1)
    for i = 1, 1000 do m[i][1] = 1e6 + i / 8 end -- exact in float; their sum is not
    assert.equal(1e9 + 1001 * 500 / 8, m:sum())
    assert.equal(1e6 + 1001 / 16, m:mean())
    assert.equal("double", nfc.beside(m, m):mean().type)
  end)

  it("with sums that lose nothing on the way", function()
    assert.equal(2, nfc.matrix({ { 1 }, { 1e100 }, { 1 }, { -1e100 } }):sum())
    assert.equal(inf, nfc.matrix({ { 1e308 }, { 1e308 } }):sum())
    assert.equal(-inf, nfc.matrix({ { -inf }, { 1 } }):sum())
  end)

  it("a number of one column; of no rows there is no least one", function()
    local m = nfc.matrix { { 1, 10 }, { 3, 20 } }
    assert.same({ "cdata", 1, 2 }, { type(m:mean()), m:mean().rows, m:mean().cols })
    assert.same({ 2, 1, 1, 3, 4, 2 }, { m:columns(1):mean(), m:columns(1):std(), m:columns(1):min(), m:columns(1):max(), m:columns(1):sum(),
                                       m:columns(1):quantile(0.5) })
    local none = m:slice(3)
    assert.same({ 0, 2 }, { #none, none.cols })
    assert.is_true(none:mean()[1][1] ~= none:mean()[1][1])
    assert.same({ { 0, 0 } }, none:sum():totable())
    fails("min: the matrix has no rows", none.min, none)
    fails("max: the matrix has no rows", none.max, none)
    fails("quantile: the matrix has no rows", none.quantile, none, 0.5)
  end)
end)

describe("arithmetic is NumPy's:", function()
  local operate = { ["+"] = function(x, y) return x + y end, ["-"] = function(x, y) return x - y end, ["*"] = function(x, y) return x * y end,
                    ["/"] = function(x, y) return x / y end, ["^"] = function(x, y) return x ^ y end }
  local operands = {}
  for name, v in pairs(reference.operands) do operands[name] = type(v) == "table" and nfc.matrix(v) or v end
  operands["of float"] = operands["of float"]:to "float"

  it("numbers, rows, columns and matrices, of both types", function()
    local n = 0
    for _, r in ipairs(reference.arithmetic) do
      local is = operate[r.event](operands[r.x], operands[r.y])
      local what = r.x .. " " .. r.event .. " " .. r.y
      same(r.is, is, what, r.type == "float" and 6e-8 or 4e-16)
      assert.equal(r.type, is.type, what)
      n = n + 1
    end
    assert.equal(225, n)
    for i = 1, 4 do assert.same({ { -operands.matrix[i][1] } }, (-operands.matrix):slice(i, i):columns(1):totable()) end
    same(reference.dot, operands.matrix:dot(operands.another:transpose()), "dot", 1e-15, 1e-15)
  end)

  it("with rows m[i] and lists as rows, and with more columns than rows", function()
    local m = nfc.matrix { { 1, 2 }, { 3, 4 } }
    assert.same({ { 0, 0 }, { 2, 2 } }, (m - m[1]):totable())
    assert.same({ { 10, 40 }, { 30, 80 } }, (m * { 10, 20 }):totable())
    assert.same({ { 4, 6 } }, (m[1] + m[2]):totable())
    assert.same({ { -1, -2 } }, (-m[1]):totable())
    assert.equal("float", (m:to "float"[1] * 2).type)
    local list, column = {}, {}
    for j = 1, 40 do list[j] = j end
    for i = 1, 3 do column[i] = { i * 100 } end
    local wide = nfc.matrix(column) + list
    assert.same({ 3, 40, 101, 340, 217 }, { wide.rows, wide.cols, wide[1][1], wide[3][40], wide[2][17] })
  end)

  it("an empty matrix stays one", function()
    local none = nfc.matrix({ { 1, 2 } }):slice(2)
    for _, m in ipairs { none + 1, none * none, -none, none:exp(), none:shuffle(1), none:sort(2), none:columns(1), none:take {}, nfc.concat(none, none) } do
      assert.equal(0, #m)
    end
    assert.same({ 2, 0 }, { none:transpose().rows, none:transpose().cols })
  end)

  it("says which shapes do not fit", function()
    local m = nfc.matrix { { 1, 2 }, { 3, 4 } }
    fails("+: 2 x 2 and 3 x 2 numbers, expected the same shape, or a number, a row or a column", function() return m + nfc.concat(m, m[1]) end)
    fails("*: 2 x 2 and 1 x 3 numbers", function() return m * { 1, 2, 3 } end)
    fails("-: expected a number or a matrix, found the string \"1\"", function() return m - "1" end)
    fails("^: expected a number or a matrix, found nothing", function() return m[1] ^ nil end)
    fails("/: expected a table of rows", function() return m / {} end)
    fails("dot: 2 x 2 and 1 x 2 numbers, expected 2 rows", m.dot, m, m[1])
  end)

  it("== compares shapes and numbers", function()
    local m = nfc.matrix { { 1, 2 }, { 3, 4 } }
    assert.is_true(m == m:to "float" and m == m + 0 and m ~= m + 1 and m ~= m:transpose() and m ~= nil and m ~= 1 and m[1] == m:slice(1, 1))
    assert.is_true(m[1] ~= m[2] and m:columns(1) ~= m:columns { 1, 1 } and m:columns(1) ~= m[1] and nfc.matrix { { nan } } ~= nfc.matrix { { nan } })
    assert.is_false(m == { { 1, 2 }, { 3, 4 } })
  end)

  it("map computes what a function says, and wants numbers", function()
    local m = nfc.matrix { { 1, 2 }, { 3, 4 } }
    assert.same({ { 111, 122 }, { 213, 224 } }, m:map(function(v, i, j) return v % 3 * 0 + i * 100 + j * 10 + (v - 1) % 2 + 1 + (i - 1) * 2 end):totable())
    fails("map: the function of [1][2]: expected a number, found nothing", m.map, m, function(v) return v < 2 and v or nil end)
    fails("map: expected a function of a number, found nothing", m.map, m)
  end)
end)

describe("rows and columns", function()
  local m = nfc.matrix { { 1, 10, 100 }, { 2, 20, 200 }, { 3, 30, 300 }, { 4, 40, 400 } }
  local function rows(x) return x:columns(1):transpose():totable()[1] end

  it("are cut out as string.sub would, taken and chosen", function()
    assert.same({ 2, 3 }, rows(m:slice(2, 3)))
    assert.same({ 3, 4 }, rows(m:slice(3)))
    assert.same({ 3, 4 }, rows(m:slice(-2)))
    assert.same({ 1, 2, 3 }, rows(m:slice(0, -2)))
    assert.same({ 1, 2, 3, 4 }, rows(m:slice(-9, 9)))
    for _, r in ipairs { { 3, 2 }, { 5 }, { 9, 9 }, { 1, -5 } } do assert.equal(0, #m:slice(unpack(r))) end
    assert.same({ 4, 1, 1 }, rows(m:take { 4, 1, 1 }))
    assert.same({ 2, 4 }, rows(m:filter(function(row, i) return row[1] == i and row[2] % 20 == 0 end)))
    assert.same({ { 100, 1 }, { 200, 2 }, { 300, 3 }, { 400, 4 } }, m:columns({ 3, 1 }):totable())
    assert.same({ { 20, 20 } }, m:slice(2, 2):columns({ 2, 2 }):totable())
  end)

  it("are put together, float and double, tables and rows", function()
    local all = nfc.concat(m:to "float", m[2], { { 5, 50, 500 }, { 6, 60, 600 } })
    assert.same({ 1, 2, 3, 4, 2, 5, 6 }, rows(all))
    assert.equal("double", all.type)
    assert.equal("float", nfc.concat(m:to "float").type)
    assert.same({ { 1, 1, 10, 100 }, { 2, 2, 20, 200 } }, nfc.beside(m:columns(1), m):slice(1, 2):totable())
    assert.equal("float", nfc.beside(m:to "float", m:to "float").type)
    fails("nfc.concat: matrix 2 has 2 columns, the first has 3", nfc.concat, m, m:columns { 1, 2 })
    fails("nfc.beside: matrix 3 has 2 rows, the first has 4", nfc.beside, m, m, m:slice(3))
    fails("nfc.concat: expected matrices, found nothing", nfc.concat)
    fails("nfc.concat: expected a table of rows or a matrix, found 1", nfc.concat, m, 1)
  end)

  it("are split by fractions and by numbers of rows", function()
    local function sizes(...)
      local list = { ... }
      for k, part in ipairs(list) do list[k] = #part end
      return list
    end
    local a, b = m:split(0.5)
    assert.same({ { 1, 2 }, { 3, 4 } }, { rows(a), rows(b) })
    assert.same({ 3, 1 }, sizes(m:split(3)))
    assert.same({ 1, 2, 1 }, sizes(m:split(1, 0.5)))
    assert.same({ 0, 4 }, sizes(m:split(0)))
    assert.same({ 4, 0 }, sizes(m:split(4)))
    assert.same({ 29, 71 }, sizes(nfc.data.points { n = 100 }:split(0.29))) -- 0.29 * 100 is below 29
    for _, share in ipairs { -1, 1.5, nan, inf, "1" } do fails("split: expected a fraction below 1, or a whole number of rows, found ", m.split, m, share) end
    fails("split: expected a fraction below 1, or a whole number of rows, found nothing", m.split, m)
    fails("split: part 1 takes 5 of the 4 rows left", m.split, m, 5)
    fails("split: part 2 takes 3 of the 2 rows left", m.split, m, 0.5, 3)
  end)

  it("are shuffled by a seed: all of them, each order as often", function()
    assert.same(rows(m:shuffle(7)), rows(m:shuffle(7)))
    assert.same(rows(m:shuffle()), rows(m:shuffle(0)))
    local times, n, first = {}, 0, {}
    for seed = 1, 2400 do
      local order = rows(m:shuffle(seed))
      local key = table.concat(order, " ")
      if not times[key] then n = n + 1 end
      times[key], first[order[1]] = (times[key] or 0) + 1, (first[order[1]] or 0) + 1
      table.sort(order)
      assert.same({ 1, 2, 3, 4 }, order)
    end
    assert.equal(24, n)
    for _, k in pairs(times) do assert.is_true(k > 60 and k < 145) end -- 100 +- 10
    for row = 1, 4 do assert.is_true(math.abs(first[row] - 600) < 90) end
    for _, row in ipairs(m:shuffle(3):totable()) do assert.same({ row[1] * 10, row[1] * 100 }, { row[2], row[3] }) end
    for _, seed in ipairs { -1, 0.5, nan, inf, "1" } do fails("shuffle: expected a seed, a whole number from 0, found ", m.shuffle, m, seed) end
  end)

  it("are sorted by a column, with NaN last and ties in their order", function()
    local x = nfc.matrix { { 2, 1 }, { nan, 2 }, { -inf, 3 }, { 2, 4 }, { 0, 5 }, { -0, 6 }, { nan, 7 } }
    assert.same({ 3, 5, 6, 1, 4, 2, 7 }, x:sort():columns(2):transpose():totable()[1])
    assert.same({ { 1 }, { 2 } }, nfc.matrix({ { 2 }, { 1 } }):sort():totable())
  end)

  it("of results are their own", function()
    local x = nfc.matrix { { 1, 2 }, { 3, 4 } }
    for _, make in ipairs { function() return x:slice(1) end, function() return x:take { 1, 2 } end, function() return x:columns { 1, 2 } end,
                            function() return nfc.concat(x) end, function() return nfc.beside(x) end, function() return x:sort() end,
                            function() return x + 0 end, function() return x:split(2) end, function() return x:abs() end } do
      local y = make()
      y[1][1] = 77
      assert.equal(1, x[1][1])
    end
  end)

  it("m[i] and m[i][j] are set, with checks", function()
    local x = nfc.matrix { { 1, 2 }, { 3, 4 } }
    x[2] = { 5, 6 }
    x[1] = x[2]
    assert.same({ { 5, 6 }, { 5, 6 } }, x:totable())
    x[1] = x:min() + 1
    assert.same({ { 6, 7 }, { 5, 6 } }, x:totable())
    x[1] = x[2]
    fails("a row of a matrix: expected a list of numbers, found a matrix of 2 x 2 double", function() x[1] = x end)
    fails("a row of a matrix: 1 number, expected 2", function() x[1] = { 1 } end)
    fails("a row of a matrix: expected a list of numbers, found 1", function() x[1] = 1 end)
    fails("an element of a matrix: expected a number, found the string \"b\"", function() x[1] = { 9, "b" } end)
    fails("a matrix of 2 rows has no row [3]", function() x[3] = { 1, 2 } end)
    fails("a matrix of 2 rows has no row [3]", function() return x[3][1] end)
    fails("a row of 2 has no element [0]", function() return x[1][0] end)
    fails("a row of 2 has no element [y]", function() return x[1].y end)
    assert.same({ { 5, 6 }, { 5, 6 } }, x:totable())
    fails("a matrix has no 'meen', did you mean 'mean'?", function() return x:meen() end)
    fails("a matrix has no 'row', did you mean 'rows'?", function() return x.row end)
  end)

  it("have wrong arguments told", function()
    for name, calls in pairs {
      slice = { {}, { 1.5 }, { 1, "2" }, { nan }, { inf } }, take = { {}, { 1 }, { { 0 } }, { { 5 } }, { { 1.5 } }, { { "1" } }, { { nan } } },
      filter = { {}, { 1 } }, columns = { {}, { 0 }, { 4 }, { { 1, 4 } }, { {} }, { "x" }, { 1.5 }, { nan } }, sort = { { 0 }, { 4 }, { "x" }, { {} } },
      quantile = { {}, { 2 }, { -0.1 }, { nan }, { {} }, { { 0.5, 2 } }, { "0.5" } }, map = { {}, { 1 } }, dot = { {}, { 1 }, { m } },
    } do
      for _, given in ipairs(calls) do fails(name, m[name], m, unpack(given)) end
    end
    for name, method in pairs(require "nfc.kinds".matrix_methods) do
      for _, x in ipairs { false, 5, m[1] } do
        if name ~= "write" then fails(name .. ": called without a matrix; write m:" .. name .. "(...)", method, x, 1) end
      end
    end
  end)

  it("lose nothing of a list that stands behind a hole, or under a name", function()
    local flow = nfc.compile(nfc.model { name = "lists", dim = 3, flow = { nfc.actnorm {} } })
    local csv = support.write(support.directory() .. "/x.csv", "1,2,3\n4,5,6\n")
    local function set(key, v)
      local to = nfc.matrix { { 1, 2, 3 } }
      to[key] = v
    end
    local takes = { -- what takes a list of three, and what is in one
      { function(list) return nfc.matrix { list } end, 1, 2, 3 },
      { function(list) return nfc.matrix { { 0, 0, 0 }, list } end, 1, 2, 3 },
      { nfc.matrix, { 1 }, { 2 }, { 3 } },
      { function(list) return m + nfc.matrix { list } end, 1, 2, 3 },
      { function(list) set(1, list) end, 1, 2, 3 },
      { function(list) set("names", list) end, "a", "b", "c" },
      { function(list) return m:take(list) end, 1, 2, 3 },
      { function(list) return m:columns(list) end, 1, 2, 3 },
      { function(list) return m:quantile(list) end, 0.1, 0.2, 0.3 },
      { function(list) return nfc.data.csv { csv, columns = list } end, 1, 2, 3 },
      { function(list) flow:train(nfc.matrix { { 1, 2, 3 }, { 3, 4, 5 }, { 5, 5, 1 } }, { steps = 1, weights = list }) end, 1, 2, 3 },
      { function(list) return flow:log_prob { list } end, 1, 2, 3 },
      { function(list) plot.scatter({ m, m, m }, { names = list, file = support.directory() .. "/x.svg" }) end, "a", "b", "c" },
      { function(list) plot.scatter(list, { file = support.directory() .. "/x.svg" }) end, m, m, m },
    }
    for i, case in ipairs(takes) do
      local f, a, b, c = unpack(case)
      f { a, b, c }
      for k, list in ipairs { { a, [3] = c }, { a, nil, c }, { a, b, c, nil, c }, { a, b, c, x = c }, { a, b, c, [0] = a }, { a, b, c, [1.5] = c } } do
        assert.is_false(pcall(f, list), i .. ", " .. k)
      end
    end
  end)
end)

describe("names of columns", function()
  local function named()
    local m = nfc.matrix { { 1, 10, 100 }, { 2, 20, 200 } }
    m.names = { "a", "b", "c" }
    return m
  end

  it("choose columns, and travel with them", function()
    local m = named()
    assert.same({ { 100, 1 }, { 200, 2 } }, m:columns({ "c", "a" }):totable())
    assert.same({ 1.5 }, { m:columns("a"):mean() })
    assert.same({ { 2, 20, 200 }, { 1, 10, 100 } }, (-(-m):sort "b"):sort("a"):take({ 2, 1 }):totable())
    for _, x in ipairs { m:slice(1), m:take { 1 }, m:shuffle(1), m:sort(), (m:split(1)), m:to "float", m + 1, 2 * m, m * m, m - m:mean(), m:exp(), m:std(),
                         m:quantile { 0.1 }, m:cov(), m:map(math.sin), nfc.concat(m, m), m:filter(function() return true end), m - m[1] } do
      assert.same({ "a", "b", "c" }, x.names)
    end
    assert.same({ "c", "a" }, m:columns({ "c", 1 }).names)
    assert.same({ "a", "z" }, nfc.beside(m:columns "a", (function() local z = m:columns(2) z.names = { "z" } return z end)()).names)
    for _, x in ipairs { m:transpose(), m:columns { 1, 1 }, nfc.beside(m, m), nfc.beside(m, { { 1 }, { 2 } }), nfc.matrix { { 1 } } } do assert.is_nil(x.names) end
    local other = named()
    other.names = { "a", "b", "z" }
    assert.is_nil((m + other).names)
    assert.is_nil(nfc.concat(m, other).names)
    m.names = nil
    assert.is_nil(m.names)
    local wide, many = nfc.matrix(ffi.new("float[20000]"), 1, 20000), {}
    for j = 1, 20000 do many[j] = "c" .. j end
    wide.names = many
    assert.equal("c20000", wide.names[20000])
  end)

  it("are one for each column, all different", function()
    local m, list = named(), { "x", "y", "z" }
    m.names = list
    list[1], m.names[2] = "changed", "changed"
    assert.same({ "x", "y", "z" }, m.names)
    fails("columns: there is no column 'a'", m.columns, m, "a")
    fails("sort: there is no column 'yy', did you mean 'y'?", m.sort, m, "yy")
    fails("columns: expected a column from 1 to 2, found the string \"a\"", nfc.matrix({ { 1, 2 } }).columns, nfc.matrix { { 1, 2 } }, "a")
    fails("names: expected a list of 3 names, found 2", function() m.names = { "a", "b" } end)
    fails("names: expected a list of 3 names, found the string \"a\"", function() m.names = "a" end)
    fails("names: two columns are 'a'", function() m.names = { "a", "b", "a" } end)
    fails("names[2]: expected a text of 1 to 255 printable bytes, found 2", function() m.names = { "a", 2, "c" } end)
    assert.same({ "x", "y", "z" }, m.names)
  end)
end)

describe("a million rows", function()
  it("are quick, in all that does not call Lua for each", function()
    local n = 1000000
    local x = nfc.data.points { n = n, seed = 1 }
    local y = nfc.data.points { n = n, seed = 2, type = "float" }
    local function seconds(f)
      local begin = os.clock()
      f()
      return os.clock() - begin
    end
    local calls = {
      add = function() return x + y end, standardize = function() return (x - x:mean()) / x:std() end, exp = function() return y:exp() end,
      columns = function() return x:columns { 2, 1 } end, split = function() return x:split(0.9) end, shuffle = function() return x:shuffle(1) end,
      sort = function() return x:sort(2) end, quantile = function() return x:quantile { 0.05, 0.5, 0.95 } end, corr = function() return x:corr() end,
      concat = function() return nfc.concat(x, y) end, beside = function() return nfc.beside(x, y) end, sum = function() return x:sum() end,
      equal = function() return x == x end, transpose = function() return x:transpose() end, map = function() return x:map(math.abs) end,
    }
    local sanitized = support.nfc:find "sanitize" and 20 or 1
    for name, f in pairs(calls) do
      local took = seconds(f)
      assert.is_true(took < 2 * sanitized, string.format("%s took %.2f s", name, took))
    end
  end)

  it("give their memory back", function()
    local function resident() return tonumber(support.read("/proc/self/status"):match "VmRSS:%s*(%d+)") / 1024 end
    local x = nfc.data.points { n = 1000000, seed = 1 }
    local before = resident()
    for i = 1, 200 do assert.equal(1000000, #(x + i)) end -- 3.2 GB in all
    assert.is_true(resident() - before < 800, resident() - before .. " MiB")
  end)
end)
