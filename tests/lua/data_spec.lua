-- Data files and what stands in them. Protects: every number of a .csv, .tsv or .npy is read exactly, whatever the line ends,
-- quotes, types, byte orders and layouts; what is no number is an error with its place and never a guess; a column that
-- cannot be standardized is told; the range of float is not passed over in silence.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local function file(text, suffix) return support.fresh(dir, suffix or "csv", text) end

-- The rows of a file as text: "1 2|3 4".
local function rows(path, options)
  local o = { path }
  for k, v in pairs(options or {}) do o[k] = v end
  local m, lines = nfc.data.csv(o), {}
  for i = 1, #m do
    local cells = {}
    for j = 1, m.cols do cells[j] = string.format("%.17g", m[i][j]) end
    lines[i] = table.concat(cells, " ")
  end
  return table.concat(lines, "|")
end

local function refused(pattern, path, options)
  local ok, message = pcall(rows, path, options)
  assert.is_false(ok, "was read: " .. tostring(message))
  assert.is_truthy(tostring(message):find(pattern, 1, true), message .. "\n  does not say: " .. pattern)
end

ffi.cdef "double strtod(const char *, char **);"

describe("csv", function()
  it("reads every way to write the same numbers", function()
    for _, text in ipairs {
      "1,2\n3,4\n", "1,2\n3,4", "1,2\r\n3,4\r\n", "1,2\r3,4\r", "1,2\r3,4", "\239\187\1911,2\n3,4\n", "\239\187\191a,b\n1,2\n3,4\n",
      " 1 ,\t2 \n\n \n3,4\n\n", '"1","2"\n" 3",4 \n', "+1,2.\n3e0,.4e1\n", "1.0E+00,0.2e1\n3,40e-1\n",
      "a,b\n1,2\n3,4\n", '"x, 1","y ""2"""\n1,2\n3,4\n', "# x,y\n1,2\n3,4\n", ",\n1,2\n3,4\n", "1.5.2,0x10\n1,2\n3,4\n",
      ("0"):rep(200) .. "1,2." .. ("0"):rep(500) .. "\n3,4e" .. ("0"):rep(99) .. "0\n",
    } do
      assert.equal("1 2|3 4", rows(file(text)), text)
    end
    assert.equal("1 2|3 4", rows(file("1\t2\n 3 \t4\n", "tsv")))
    assert.equal("1 2|3 4", rows(file("a\tb, c\n1\t2\n3\t4\n", "tsv")))
    assert.equal("1|2", rows(file "1\n2\n"))
    assert.equal("1|2", rows(file "x\n1\n2\n"))
  end)

  it("finds what is between the cells, or is told", function()
    for _, text in ipairs {
      "1;2\n3;4\n", "1|2\n3|4\n", "1\t2\n3\t4\n", "1 2\n3 4\n", "  1   2  \n\t3 \t 4\n", "x;y\n1;2\n3;4\n", "x y\n1 2\n3 4\n", "x\ty\n1\t2\n3\t4\n",
      "mass (kg; rest),speed\n1,2\n3,4\n", "the mass,its speed\n1,2\n3,4\n", "# x y\n1 2\n3 4\n", '"a;b;c";"d"\n"1";"2"\n3;4\n', "a|b|c;d\n1;2\n3;4\n",
      "x, y\n1, 2\n3, 4\n", '"x y" z\n1 "2"\n3 4\n',
    } do
      assert.equal("1 2|3 4", rows(file(text)), text)
    end
    for name, text in pairs { [","] = "a;b,c\n1,2\n3,4\n", [";"] = "a b;c\n1;2\n3;4\n", tab = "1\t2\n3\t4\n", ["|"] = "1|2\n3|4\n", space = "1 2\n3  4\n" } do
      assert.equal("1 2|3 4", rows(file(text), { separator = name }), name)
      assert.equal("1 2|3 4", rows(file(text, "tsv"), { separator = name }), name)
    end
    assert.equal("1|2", rows(file "x y z\n1\n2\n"))
    assert.equal("5|6", rows(file "date time;x\n2020 01 01;5\n2020 01 02;6\n", { columns = "x" }))
    refused(":2: column 1 (1;2) is '3;4', expected a number", file("1;2\n3;4\n", "tsv")) -- tabs, whatever stands there
    refused(":1: column 1 is '1,2', expected a number with a decimal point, not a comma", file("1,2\n3,4\n"), { separator = ";" })
    refused("csv.separator: expected one of 'auto', ',', ';', 'tab', '|', 'space', found the string", file "1,2\n", { separator = "\t" })
  end)

  it("a header is a first line without a number, or one that is asked for", function()
    assert.equal("1 2|3 4", rows(file "0,1\n1,2\n3,4\n", { header = true }))
    assert.equal("1 2|3 4", rows(file "a,7\n1,2\n3,4\n", { header = true }))
    refused(".csv:1: column 2 is empty, expected a number", file "1,\n3,4\n")
    refused(".csv:1: column 1 is '1.5.2', expected a number", file "1.5.2,2\n3,4\n")
    refused(".csv:1: column 1 is 'a', expected a number", file "a,1\n3,4\n")
    refused(".csv:1: column 1 is 'a', expected a number", file "a,nan\n3,4\n")
    refused(".csv:1: column 1 is '#1', expected a number", file "#1,2\n3,4\n") -- a row that is a comment is no row
    refused(".csv:2: column 1 (x) is 'a', expected a number", file "x,y\na,b\n1,2\n")
    local model = 'return model { dim = 2, flow = { leaky_relu {} }, data = csv { "%s", %s } }'
    local flow = support.compile((model:format(file "1,2\n3,4\n5,7\n", "header = true"):gsub('csv { "', 'csv { file = "')))
    assert.equal(2, #flow:train(nil, { steps = 1 }).data)
  end)

  it("says where and what is no number", function()
    local long = ("7"):rep(90) .. "x"
    for text, says in pairs {
      ["1,2\n3,x\n"] = ":2: column 2 is 'x', expected a number",
      ["1,2\n\n3,4 # five\n"] = ":3: column 2 is '4 # five', expected a number",
      ["1,2\r3,4,\r"] = ":2: 3 columns, expected 2",
      ["1,2\n3\n"] = ":2: 1 column, expected 2",
      ["1,2\n3,\n"] = ":2: column 2 is empty",
      ['1,2\n3,""\n'] = ":2: column 2 is empty",
      ['1,2\n3,"4\n'] = ":2: column 2 is '\"4', expected",
      ["1,2\n3,1 000\n"] = ":2: column 2 is '1 000'",
      ['1,2\n3,"1,000"\n'] = ":2: column 2 is '1,000', expected a number with a decimal point, not a comma",
      ["x;y\n1,5;2\n"] = ":2: column 1 (x) is '1,5', expected a number with a decimal point, not a comma",
      ["1,5;2,5;7\n3,5;4,5;8\n"] = ":1: column 1 is '1,5', expected a number with a decimal point, not a comma",
      ["mass,speed\n1,NA\n"] = ":2: column 2 (speed) is 'NA', a missing value, expected a number",
      ["mass,speed\n1,null\n"] = ":2: column 2 (speed) is 'null', a missing value, expected a number",
      ["mass,speed\n1,2\n,4\n"] = ":3: column 1 (mass) is empty, expected a number",
      ["mass,speed\n1,2\n3,nan\n"] = ":3: row 2, column 2 (speed) is NaN, expected a finite number",
      ["1;2\n3;4;5\n"] = ":2: 3 columns, expected 2",
      ["1,2\n3,0x10\n"] = ":2: column 2 is '0x10'",
      ["1,2\n3,1e\n"] = ":2: column 2 is '1e'",
      ["1,2\n3,1e+\n"] = ":2: column 2 is '1e+'",
      ["1,2\n3,.\n"] = ":2: column 2 is '.'",
      ["1,2\n3,--4\n"] = ":2: column 2 is '--4'",
      ["1,2\n3,1d5\n"] = ":2: column 2 is '1d5'",
      ["1,2\n3,nano\n"] = ":2: column 2 is 'nano'",
      ["1,2\n3,1e999\n"] = ":2: column 2 is '1e999', beyond the range of double",
      ["1,2\n3,-1e309\n"] = ":2: column 2 is '-1e309', beyond",
      ["1,2\n3,-inf\n"] = ":2: row 2, column 2 is infinite, expected a finite number",
      ["a,b\n\nNaN,2\n3,4\n"] = ":3: row 1, column 1 (a) is NaN, expected a finite number",
      ["1,2\n3,\27[31m\255\n"] = ":2: column 2 is '?[31m?'",
      ["1,2\n3," .. long .. "\n"] = ":2: column 2 is '" .. ("7"):rep(42) .. "...', expected",
      ["2\0009,1\n3,4\n"] = ":1: byte 2 is zero, expected text",
      ["1,2\n3,4\n5,6\0\n"] = ":3: byte 4 is zero",
      ["\255\2541\0,\0002\0\n\0"] = "UTF-16",
      ["\254\255\0001\0,\0002\0\n"] = "UTF-16",
      ["a,b\n"] = "no rows", [""] = "is empty", ["\n \n"] = "is empty", ["\239\187\191"] = "is empty",
    } do
      refused(says, file(text))
    end
    refused(":1: column 2 is empty", file("1\t\n2\t3\n", "tsv"))
    refused(":2: column 1 is empty", file("1\t2\n\t\n", "tsv"))
  end)

  it("reads numbers to the last bit, under any locale", function()
    local expected, text = {}, {}
    math.randomseed(3)
    for i = 1, 3000 do
      local digits = math.random(1, 30)
      local s = { math.random() < 0.5 and "-" or "" }
      for d = 1, digits do s[#s + 1] = tostring(math.random(0, 9)) .. (d == math.min(digits, 3) and "." or "") end
      s[#s + 1] = "e" .. math.random(-330, 307)
      text[i] = table.concat(s)
      if math.abs(tonumber(text[i])) == math.huge then text[i] = "1.5" end
      expected[i] = tonumber(text[i])
    end
    for i = 1001, 3000 do -- of 16 to 20 digits; half of them at the middle of two doubles, or one beside it
      text[i] = ("%%.%de"):format(math.random(15, 19)):format(math.random() * 10 ^ math.random(-6, 6))
      if i % 2 == 0 then
        local odd = 2 * (ffi.new("uint64_t", 2 ^ 52) + ffi.new("uint64_t", math.random() * 2 ^ 52)) + 1 -- of 54 bits
        text[i] = tostring(odd * ffi.new("uint64_t", 2 ^ math.random(0, 9)) + math.random(0, 2) - 1):match "%d+" .. "e" .. math.random(-25, 23)
      end
      expected[i] = ffi.C.strtod(text[i], nil)
    end
    text[1], expected[1] = "2.2250738585072011e-308", 2.2250738585072011e-308
    text[2], expected[2] = "4.9e-324", 4.9e-324
    text[3], expected[3] = "9007199254740993", 9007199254740992
    text[4], expected[4] = "9007199254740993.00000000000000000000000000000000000000000000000001", 9007199254740994
    local path = file(table.concat(text, "\n") .. "\n")
    ffi.cdef "char *setlocale(int, const char *);"
    for _, locale in ipairs { "C", "de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8" } do
      ffi.C.setlocale(1, locale)
      local m = nfc.data.csv(path)
      ffi.C.setlocale(1, "C")
      for i = 1, 3000 do assert.equal(expected[i], m[i][1], text[i]) end
    end
  end)
end)

-- An .npy file: version, header text, bytes.
local function npy(version, header, bytes)
  header = header .. "\n"
  local n = #header
  local length = version == 1 and string.char(n % 256, math.floor(n / 256)) or string.char(n % 256, math.floor(n / 256), 0, 0)
  return file("\147NUMPY" .. string.char(version) .. "\0" .. length .. header .. bytes, "npy")
end

local function bytes(kind, values, reversed)
  local a, size = ffi.new(kind .. "[?]", #values, values), ffi.sizeof(kind)
  local text = ffi.string(a, size * #values)
  return reversed and text:gsub(("."):rep(size), string.reverse) or text
end

describe("npy", function()
  it("reads every type of real number, byte order and layout", function()
    local shape = "'fortran_order': False, 'shape': (2, 3), }"
    for descr, kind in pairs { f4 = "float", f8 = "double", i1 = "int8_t", i2 = "int16_t", i4 = "int32_t", i8 = "int64_t" } do
      local v = { 1, -2, 3, 4, 5, -6 }
      assert.equal("1 -2 3|4 5 -6", rows(npy(1, "{'descr': '<" .. descr .. "', " .. shape, bytes(kind, v))), descr)
      assert.equal("1 -2 3|4 5 -6", rows(npy(2, "{'descr': '>" .. descr .. "', " .. shape, bytes(kind, v, true))), descr)
      assert.equal("1 4 -2|5 3 -6", rows(npy(3, "{'descr': '=" .. descr .. "', 'fortran_order': True, 'shape': (2, 3)}",
                                             bytes(kind, { 1, 5, 4, 3, -2, -6 }))), descr)
    end
    for descr, kind in pairs { u1 = "uint8_t", u2 = "uint16_t", u4 = "uint32_t", u8 = "uint64_t" } do
      assert.equal("1 254 3|4 5 6", rows(npy(1, "{'descr': '<" .. descr .. "', " .. shape, bytes(kind, { 1, 254, 3, 4, 5, 6 }))))
    end
    assert.equal("1 0 1|0 0 1", rows(npy(1, "{'descr': '|b1', " .. shape, "\1\0\1\0\0\1")))
    assert.equal("1.8446744073709552e+19 0 3|4 5 6",
                 rows(npy(1, "{'descr': '<u8', " .. shape, ("\255"):rep(8) .. bytes("uint64_t", { 0, 3, 4, 5, 6 }))))
    -- 1, -2, 65504, the least number, 1/3 rounded, -0: IEEE 754 table of binary16
    assert.equal("1 -2 65504|5.9604644775390625e-08 0.333251953125 -0",
                 rows(npy(1, "{'descr': '<f2', " .. shape, "\0\60\0\192\255\123\1\0\85\53\0\128")))
  end)

  it("takes the header as Python's notation, keys in any order", function()
    local data = bytes("float", { 1, 2, 3, 4 })
    for _, header in ipairs {
      "{'shape': (2, 2), 'fortran_order': False, 'descr': '<f4'}", '{"descr": "<f4", "shape": (2,2,), "fortran_order": False, }',
      "{'descr':'<f4','fortran_order':False,'shape':(2L, 2L)}   ", "{ 'descr' : '<f4' , 'fortran_order' : False , 'shape' : ( 2 , 2 ) , }",
    } do
      assert.equal("1 2|3 4", rows(npy(1, header, data)), header)
    end
  end)

  it("refuses what is no matrix of real numbers", function()
    local f4, data = "{'descr': '<f4', 'fortran_order': False, 'shape': ", bytes("float", { 1, 2, 3, 4 })
    for header, says in pairs {
      [f4 .. "(4,)}"] = "1 dimension, expected 2: reshape(-1, 1)", [f4 .. "()}"] = "0 dimensions", [f4 .. "(2, 2, 1)}"] = "3 dimensions",
      [f4 .. "(2, 3)}"] = "cut short", [f4 .. "(1, 3)}"] = "4 bytes behind its 1 x 3 numbers", [f4 .. "(0, 2)}"] = "behind",
      [f4 .. "(4294967296, 4294967296)}"] = "cut short", [f4 .. "(99999999999999999999999, 2)}"] = "cut short",
      [f4 .. "(2, 9223372036854775809)}"] = "cut short", [f4 .. "(2, -2)}"] = "no .npy header", [f4 .. "2}"] = "no .npy header",
      [f4 .. "(2, 2)} + x"] = "no .npy header", [f4 .. "(2, 2)"] = "no .npy header", [f4 .. "(2, 2), 'x': 1}"] = "no .npy header",
      ["{'descr': '<f4', 'shape': (2, 2)}"] = "no .npy header", ["{'descr': '<f4', 'fortran_order': 0, 'shape': (2, 2)}"] = "no .npy header",
      ["{'descr': '<c8', 'fortran_order': False, 'shape': (1, 2)}"] = "holds '<c8'", ["{}"] = "no .npy header",
      ["{'descr': '|O', 'fortran_order': False, 'shape': (1, 2)}"] = "holds '|O'", [""] = "no .npy header",
      ["{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1, 2)}"] = "no .npy header",
      ["{'descr': '<f4 or else', 'fortran_order': False, 'shape': (2, 2)}"] = "holds '<f4 or else'",
    } do
      refused(says, npy(1, header, data))
    end
    refused("no rows", npy(1, f4 .. "(0, 2)}", ""))
    refused("no columns", npy(1, f4 .. "(2, 0)}", ""))
    refused("version 4", npy(4, f4 .. "(2, 2)}", data))
    refused("cut short in its header", file("\147NUMPY\1\0\255\255{'descr': ", "npy"))
    refused("is not an .npy file", file("1,2\n3,4\n5,6\n", "npy"))
    refused("row 2, column 1 is NaN", npy(1, f4 .. "(2, 2)}", bytes("float", { 1, 2, 0 / 0, 4 })))
  end)
end)

-- The file packed by the gzip of the system; and a zip archive of one member, which `change` may describe wrongly.
local function gzip(path)
  assert.equal(0, (support.run("gzip -kf " .. path)))
  return path .. ".gz"
end

local function zip(text, change)
  local path = file(text, "member")
  local packed = support.read(gzip(path))
  local name = #path:match "[^/]+$" + 1
  local m = { bytes = packed:sub(11 + name, -9), size = #text, crc = packed:sub(-8, -5), method = "\8\0" }
  for key, value in pairs(change or {}) do m[key] = value end
  m.bytes = m.bytes:sub(1, -1 - (m.cut or 0)) .. (m.behind or "")
  local function whole(v) return ffi.string(ffi.new("uint32_t[1]", v), 4) end
  local fields = m.method .. ("\0"):rep(4) .. m.crc .. whole(#m.bytes) .. whole(m.size) .. "\5\0\0\0"
  local head = "PK\3\4\20\0\0\0" .. fields .. "x.npy" .. m.bytes
  local entry = "PK\1\2\20\0\20\0\0\0" .. fields .. ("\0"):rep(14) .. "x.npy"
  return file(head .. entry .. "PK\5\6\0\0\0\0\1\0\1\0" .. whole(#entry) .. whole(#head) .. "\0\0", "npz")
end

describe("packed", function()
  local reference = support.root .. "/tests/reference/data/"
  local header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2)}"
  local numbers = bytes("float", { 1, 2, 3, 4 })

  it("files of gzip are read as the files that they hold", function()
    assert.equal("1 2|3 4", rows(gzip(file "a;b\n1;2\r\n3;4\n")))
    assert.equal("1 2|3 4", rows(gzip(file("a\tb\n1\t2\n3\t4", "tsv"))))
    assert.same({ "a", "b" }, nfc.data.csv { gzip(file "b;a\n1;2\n"), columns = "a,b" }.names)
    assert.equal("1 2|3 4", rows(gzip(npy(1, header, numbers))))
    local many = nfc.data.points { n = 70000, seed = 1 } -- more than a MiB
    many:write(dir .. "/many.npy")
    local back = nfc.data.npy(gzip(dir .. "/many.npy"))
    assert.is_true(#back == 70000 and back[1][2] == many[1][2] and back[70000][1] == many[70000][1])
    local one, two = support.read(gzip(file "1,2\n3,")), support.read(gzip(file "4\n5,6\n")) -- as cat of two
    assert.equal("1 2|3 4|5 6", rows(file(one .. two, "csv.gz")))
    math.randomseed(5)
    for _, ending in ipairs { "\n", "\r", "\r\n" } do -- lines that lie across the pieces that are unpacked, which are of 1 MiB
      local lines = {}
      for i = 1, 40000 do lines[i] = string.format("%d,%.17g", i, math.random()) .. (" "):rep(math.random(0, 40)) end
      local path = file("i,x" .. ending .. table.concat(lines, ending) .. ending)
      local plain, packed = nfc.data.csv(path), nfc.data.csv(gzip(path))
      assert.equal(40000, #packed)
      for i = 1, 40000 do assert.is_true(plain[i][1] == i and packed[i][1] == i and plain[i][2] == packed[i][2]) end
    end
    local wide = {}
    for j = 1, 150000 do wide[j] = ("%.17g"):format(j / 7) end -- a line of 2.5 MB
    local m = nfc.data.csv(gzip(file(table.concat(wide, ",") .. "\n")))
    assert.is_true(m.cols == 150000 and m[1][150000] == 150000 / 7)
  end)

  it("arrays of NumPy's archives are read", function()
    assert.equal("1 -2.5 3|4 5 1e-300", rows(reference .. "one.npz"))
    assert.equal("1 -2.5 3|4 5 1e-300", rows(reference .. "several.npz:a"))
    assert.equal("1 -2.5 3|4 5 0", rows(reference .. "several.npz:b"))
    assert.equal("-2.5 1|5 4", rows(reference .. "several.npz:a", { columns = { 2, 1 } }))
    local large = nfc.data.npy(reference .. "several.npz:large")
    assert.is_true(#large == 200000 and large[200000][3] == 3 and large[199999][3] == 0)
    assert.equal("1 2|3 4", rows(zip(support.read(npy(1, header, numbers)))))
    local flow = support.compile(('return model { dim = 3, flow = { leaky_relu {} }, data = npy "%sseveral.npz:large" }'):format(reference))
    assert.equal(200000, #flow:train(nil, { steps = 0 }).data)
    refused("several.npz holds 3 arrays, expected one, or " .. reference .. "several.npz:NAME; it holds a, b, large", reference .. "several.npz")
    refused("several.npz:c: there is no such array; it holds a, b, large", reference .. "several.npz:c")
  end)

  it("files that are damaged, or bombs, are told", function()
    local text = support.read(gzip(file "1,2\n3,4\n"))
    for _, n in ipairs { 0, 5, 15, #text - 9, #text - 1 } do refused("is cut short or damaged: it does not unpack", file(text:sub(1, n), "csv.gz")) end
    refused("is cut short or damaged: it does not unpack", file(text .. "x", "csv.gz"))
    refused("is cut short or damaged: it does not unpack", file(text:sub(1, -9) .. "abcd" .. text:sub(-4), "csv.gz")) -- the checksum
    refused("is cut short or damaged: it does not unpack", file("1,2\n3,4\n", "csv.gz"))
    refused(".csv.gz:2: column 2 is 'x', expected a number", gzip(file "1,2\n3,x\n"))
    local array = support.read(npy(1, header, numbers))
    refused("is cut short: 2 x 2 numbers of 4 bytes in 15 bytes", gzip(file(array:sub(1, -2), "npy")))
    refused("has 9999 bytes behind its 2 x 2 numbers", gzip(file(array .. ("x"):rep(9999), "npy")))
    refused("more numbers than there is room for", gzip(npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 99999999999)}", "")))
    refused("is cut short: 99999 x 99999 numbers of 4 bytes in 16 bytes", gzip(npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (99999, 99999)}", numbers)))
    refused("has " .. #array .. " bytes, by its header it has " .. #array + 16, zip((array:gsub("2, 2", "4, 2"))))
    refused("x.npy has another checksum than it should", zip(array, { crc = "abcd" }))
    refused("does not unpack to its " .. #array .. " bytes", zip(array, { cut = 1 }))
    refused("does not unpack to its " .. #array .. " bytes", zip(array, { behind = "x" }))
    refused("is not an .npy file", zip(array, { bytes = "abc" }))
    refused("x.npy is packed by method 14", zip(array, { method = "\14\0" }))
    refused("is not an .npy file", zip(("x"):rep(200)))
    refused("a zip archive that does not end", file(array, "npz"))
    local npy_gz = support.read(gzip(npy(1, header, numbers))) -- whole, but for its checksum
    refused("is cut short or damaged: it does not unpack", file(npy_gz:sub(1, -9) .. string.char((npy_gz:byte(-8) + 1) % 256) .. npy_gz:sub(-7), "npy.gz"))
    refused("is cut short or damaged: it does not unpack", file(npy_gz:sub(1, -5), "npy.gz"))
    -- 200 MB of nothing, in a process that may have 150
    local limit = support.sanitized and "" or "ulimit -v 150000;"
    for _, how in ipairs { "head -c 200000000 /dev/zero", "yes '' | head -c 200000000" } do
      local bomb = dir .. "/bomb.csv.gz"
      assert.equal(0, (support.run(how .. " | gzip -1 >" .. bomb)))
      local code, _, err = support.run(string.format("%s %s repl -e 'nfc.data.csv %q'", limit, support.nfc, bomb))
      assert.equal(65, code)
      assert.is_truthy(err:find("byte 1 is zero", 1, true) or err:find("is empty", 1, true), err)
      os.remove(bomb)
    end
  end)

  it("files are not written", function()
    for _, suffix in ipairs { "csv.gz", "npy.gz", "npz", "npz:a" } do
      local ok, message = pcall(nfc.data.csv(file "1,2\n").write, nfc.data.csv(file "1,2\n"), dir .. "/x." .. suffix)
      assert.is_false(ok)
      assert.is_truthy(message:find("data files that are written end in .npy, .csv or .tsv", 1, true), message)
    end
  end)
end)

describe("numbers", function()
  it("standardized where they are read keep what float would lose", function()
    local text = {}
    for i = 1, 200 do text[i] = string.format("%d,%d", 1700000000 + i % 20, i % 7) end
    local path = file(table.concat(text, "\n") .. "\n")
    local m = nfc.data.csv { path, standardize = true, type = "float" }
    local mean, square = 0, 0
    for i = 1, 200 do mean, square = mean + m[i][1] / 200, square + m[i][1] ^ 2 / 200 end
    assert.is_true(math.abs(mean) < 1e-7 and math.abs(square - 1) < 1e-6)
    assert.is_true(math.abs(m[1][1] - (1 - 9.5) / math.sqrt(399 / 12)) < 1e-6) -- uniform on 0 .. 19
    -- and in any size that a double has
    for _, scale in ipairs { "e300", "e-300", "e-160", "e160" } do
      m = nfc.data.csv { file("1" .. scale .. "\n2" .. scale .. "\n3" .. scale .. "\n"), standardize = true }
      assert.is_true(math.abs(m[3][1] - math.sqrt(1.5)) < 1e-12 and math.abs(m[2][1]) < 1e-12)
    end
    local large = {}
    for i = 1, 999 do large[i] = string.format("%d", 1e15 + i % 9) end -- their sum is rounded by 128 at the end
    m = nfc.data.csv { file(table.concat(large, "\n") .. "\n"), standardize = true }
    for i = 1, 999 do assert.is_true(math.abs(m[i][1] - (i % 9 - 4) / math.sqrt(60 / 9)) < 1e-6) end
    m = nfc.data.csv { file "1.7e308\n-1.7e308\n-1.7e308\n", standardize = true }
    assert.is_true(math.abs(m[1][1] - math.sqrt(2)) < 1e-12)
  end)

  it("that have no deviation are told by column", function()
    refused("column 2 holds one number in every row", file("1,3.7\n" .. ("2,3.7\n"):rep(499)), { standardize = true })
    refused("column 1 holds one number", file "1,2\n", { standardize = true })
    refused("column 1 varies too little beside its size for double", file "1\n1.0000000000000002\n", { standardize = true })
  end)

  it("of a toy set are finite", function()
    local ok, message = pcall(nfc.data.interval, { low = -1.7e308, high = 1.7e308 })
    assert.is_true(not ok and message:find("interval: row 1, column 1 is infinite, expected a finite number", 1, true) ~= nil, tostring(message))
  end)

  it("beyond float's range are told by cell", function()
    refused("row 2, column 1 is beyond the range of float", file "1,2\n1e39,4\n", { type = "float" })
    assert.equal("1 2|9.9999999999999998e+37 4", rows(file "1,2\n1e38,4\n"))
    local flow = nfc.compile(nfc.model { dim = 1, flow = { nfc.leaky_relu {} } })
    for _, f in ipairs { function() flow:train({ { 1 }, { 1e300 } }, { steps = 1 }) end, function() flow:log_prob { { 1 }, { 1e300 } } end } do
      local ok, message = pcall(f)
      assert.is_true(not ok and message:find("row 2, column 1 is beyond the range of float", 1, true) ~= nil, tostring(message))
    end
  end)
end)
