-- Files of data: what they hold, how they are packed, and which of their columns are asked for.
local foreign = require "foreign"
local support = require "support"
local nan, inf = 0 / 0, math.huge

-- An .npy of this header and these numbers.
local function npy(header, bytes, version)
  header = header .. "\n"
  return "\147NUMPY" .. string.char(version or 1) .. "\0" .. foreign.little(#header, version and version > 1 and 4 or 2) .. header .. bytes
end
local f4 = "{'descr': '<f4', 'fortran_order': False, 'shape': %s}"
local function matrix(shape, list) return npy(f4:format(shape), foreign.floats(list)) end
local four = { 1, 2, 3, 4 }
local plain = matrix("(2, 2)", four)

-- An archive of .npy files by their names, and what gzip makes of a text.
local function npz(members)
  local list = {}
  for name, bytes in pairs(members) do list[#list + 1] = { name .. ".npy", bytes } end
  return foreign.zip(list)
end
local function gzip(text)
  local path = support.write(support.directory() .. "/packed", text)
  assert(support.run("gzip -kf " .. path) == 0)
  return support.read(path .. ".gz")
end
local packed = gzip "1,2\n3,4\n"
-- An .npy packed by deflate, in an archive that says what `change` says.
local function deflated(change)
  local m = { "a.npy", plain, deflated = gzip(plain):sub(18, -9) }
  for key, v in pairs(change) do m[key] = v end
  return foreign.zip { m }
end
local table_of_five = "id,a,b,kind,c\nx1,1,2,red,3\nx2,4,5,blue,6\n"

return {
  { door = "data",
    { "1,2\n3,x\n", "x.csv:2: column 2 is 'x', expected a number" },
    { "1,2\r3,4,\r", "x.csv:2: 3 columns, expected 2" },
    { "1,2\n3\n", "x.csv:2: 1 column, expected 2" },
    { "1,2\n3,\n", "x.csv:2: column 2 is empty, expected a number" },
    { '1,2\n3,"1,000"\n', "x.csv:2: column 2 is '1,000', expected a number with a decimal point, not a comma" },
    { "x;y\n1,5;2\n", "x.csv:2: column 1 (x) is '1,5', expected a number with a decimal point, not a comma" },
    { "mass,speed\n1,NA\n", "x.csv:2: column 2 (speed) is 'NA', a missing value, expected a number" },
    { "mass,speed\n1,2\n3,nan\n", "x.csv:3: row 2, column 2 (speed) is NaN, expected a finite number" },
    { "1,2\n3,-inf\n", "x.csv:2: row 2, column 2 is infinite, expected a finite number" },
    { "1,2\n3,1e999\n", "x.csv:2: column 2 is '1e999', beyond the range of double" },
    { "1,5;2,5\n3,5;4,5\n", "x.csv:1: column 1 is '1,5', expected a number with a decimal point, not a comma" },
    { "1,2\n3,\27[31m\255\n", "x.csv:2: column 2 is '?[31m?', expected a number" },
    { "1,2\n3," .. ("7"):rep(90) .. "x\n", "x.csv:2: column 2 is '777777777777777777777777777777777777777777...', expected a number" },
    { "2\0009,1\n3,4\n", "x.csv:1: byte 2 is zero, expected text in UTF-8" },
    { "\255\2541\0,\0002\0\n\0", "x.csv is text in UTF-16, expected UTF-8" },
    { "a,b\n", "x.csv holds no rows" },
    { "", "x.csv is empty" },
    { "1,2\n", "nfc.data.csv.separator: expected one of 'auto', ',', ';', 'tab', '|', 'space', found the string \"\\9\"", with = { separator = "\t" } },
    { "1,2\n3,4\n5,6\n", "x.npy is not an .npy file", suffix = "npy" },
    { npy(f4:format "(2, 2)", "", 4), "x.npy is of .npy version 4, expected 1, 2 or 3", suffix = "npy" },
    { "\147NUMPY\1\0\255\255{'descr': ", "x.npy is cut short in its header", suffix = "npy" },
    { npy("{'descr': '<f4'}", ""), "x.npy has no .npy header of a plain array", suffix = "npy" },
    { npy("{'descr': '<c8', 'fortran_order': False, 'shape': (1, 2)}", ("\0"):rep(16)), "x.npy holds '<c8', expected real numbers: f2, f4, f8, i1 to i8, u1 to u8 or b1", suffix = "npy" },
    { matrix("(4,)", four), "x.npy has 1 dimension, expected 2: reshape(-1, 1) makes it one column", suffix = "npy" },
    { matrix("(2, 2, 1)", four), "x.npy has 3 dimensions, expected 2", suffix = "npy" },
    { matrix("(2, 3)", four), "x.npy is cut short: 2 x 3 numbers of 4 bytes in 16 bytes", suffix = "npy" },
    { matrix("(1, 3)", four), "x.npy has 4 bytes behind its 1 x 3 numbers, expected none", suffix = "npy" },
    { matrix("(0, 2)", {}), "x.npy holds no rows", suffix = "npy" },
    { matrix("(2, 0)", {}), "x.npy holds no columns", suffix = "npy" },
    { matrix("(2, 2)", { 1, 2, nan, 4 }), "x.npy: row 2, column 1 is NaN, expected a finite number", suffix = "npy" },
    { matrix("(2, 2)", { 1, 2, inf, 4 }), "x.npy: row 2, column 1 is infinite, expected a finite number", suffix = "npy" },
    -- packed
    { packed:sub(1, -9), "x.csv.gz is cut short or damaged: it does not unpack", suffix = "csv.gz" },
    { "1,2\n3,4\n", "x.csv.gz is cut short or damaged: it does not unpack", suffix = "csv.gz" },
    { gzip(plain):sub(1, -12), "x.npy.gz is cut short or damaged: it does not unpack", suffix = "npy.gz" },
    { gzip(npy(f4:format "(4294967296, 4294967296)", "")), "x.npy.gz says that it has more numbers than there is room for", suffix = "npy.gz" },
    { npz { a = plain, b = plain }, "x.npz holds 2 arrays, expected one, or x.npz:NAME; it holds a, b", suffix = "npz" },
    { npz { a = plain }, "x.npz:b: there is no such array; it holds a", suffix = "npz", member = ":b" },
    { npz { a = plain }:sub(1, -30), "x.npz is cut short: a zip archive that does not end", suffix = "npz" },
    { deflated { size = 9 }, "x.npz is not an .npy file", suffix = "npz" },
    { deflated { size = 200 }, "x.npz has 200 bytes, by its header it has 84", suffix = "npz" },
    { deflated { crc = 5 }, "x.npz is damaged: a.npy has another checksum than it should", suffix = "npz" },
    -- columns
    { table_of_five, "x.csv: column a is chosen twice", with = { columns = "a,a" } },
    { table_of_five, "x.csv has 5 columns, there is no 2-9 among them", with = { columns = "2-9" } },
    { "1\n2\n", "x.csv has 1 column, there is no 3 among them", with = { columns = "3" } },
    { table_of_five, "x.csv has no column 'kin', did you mean 'kind'?", with = { columns = "kin" } },
    { table_of_five, 'nfc.data.csv.columns: expected a name, a number from 1, or a list of these, found the string ""', with = { columns = "" } },
    { table_of_five, "x.csv:2: column 4 (kind) is 'red', expected a number", with = { columns = "kind" } },
    { table_of_five, "nfc.data.csv.columns: expected a name, a number from 1, or a list of these, found true", with = { columns = true } },
    { "a,b,a\n1,2,3\n", "x.csv has two columns a: expected the number of one", with = { columns = "a" } },
    { plain, "x.npy has no names of columns: expected their numbers, found 'a'", suffix = "npy", with = { columns = "a" } },
    { "1,2,3\n", "x.csv: 3 columns of weights chosen, expected one", with = { weights = "1-3" } },
    { "1\n2\n", "x.csv has no column beside the weights", with = { weights = 1 } },
    { "1,2,-3\n", "x.csv: the weight of row 1 is -3, expected a finite number of at least 0", with = { weights = 3 } },
    { "1,2,0\n3,4,0\n", "x.csv: the weights of all 2 rows are 0", with = { weights = 3 } },
    { "1,2,1.7e308\n3,4,1.7e308\n", "x.csv: the sum of the weights is beyond the range of double", with = { weights = 3 } },
    { plain, "x.npy: only .csv and .tsv have a header and separators", suffix = "npy", with = { header = true } },
    -- what the numbers are
    { "1,5\n1,6\n", "x.csv: column 1 holds one number in every row, there is no deviation to divide by: leave it out", with = { standardize = true } },
    { "1000000001,5\n1000000002,6\n", 'x.csv: column 1 varies too little beside its size for float to hold its rows apart: standardize it where it is read, or set precision = "double" in the model', with = { type = "float" } },
    { "1,1e300\n3,5\n", 'x.csv: row 1, column 2 is beyond the range of float: standardize the data where they are read, or set precision = "double" in the model', with = { type = "float" } },
    { "10000000000000001,5\n10000000000000003,6\n", "x.csv: column 1 varies too little beside its size for double to hold its rows apart: take an offset off it first, or scale it", with = { standardize = true } },
    -- columns of the file that are chosen keep their numbers
    { matrix("(2, 3)", { 1, 2, 3, 4, 5, nan }), "x.npy: row 2, column 3 is NaN, expected a finite number", suffix = "npy", with = { columns = "3,1" } },
    { "1,5,7\n1,6,7\n", "x.csv: column 3 holds one number in every row, there is no deviation to divide by: leave it out", with = { standardize = true, columns = "3,2" } },
    { "1,2,1e300\n3,5,6\n", 'x.csv: row 1, column 3 is beyond the range of float: standardize the data where they are read, or set precision = "double" in the model', with = { type = "float", columns = "2-3" } },
    { "1,2,1000000001\n3,5,1000000002\n", 'x.csv: column 3 varies too little beside its size for float to hold its rows apart: standardize it where it is read, or set precision = "double" in the model', with = { type = "float", columns = "3" } },
    -- names of files
    { nil, "x.txt: data files end in .npy, .csv or .tsv, with .gz behind that, or in .npz", suffix = "txt" },
    { nil, "cannot read x.csv/x.csv: Not a directory", suffix = "csv", member = "/x.csv" },
  },
  -- as commands read them, of a model with two features whose weights know columns a and b
  { door = "command", status = 65,
    { "eval two.lua -w two.safetensors -d x.csv", "x.csv: its columns are not those that the weights know; missing: b", ["x.csv"] = "a\n1\n" },
    { "eval two.lua -w two.safetensors -d x.csv", "x.csv has 1 column, expected 2", ["x.csv"] = "1\n2\n" },
    { "eval two.lua -w two.safetensors -d x.csv", "x.csv: its columns are not those that the weights know; missing: b; unknown: c", ["x.csv"] = "a,c\n1,2\n" },
    { "eval two.lua -w two.safetensors -d x.csv --columns 1", "x.csv: its columns are not those that the weights know; missing: b", ["x.csv"] = "a,b\n1,2\n" },
    { "train two.lua -d x.csv --weights-column 1 -o t", "x.csv has 1 column beside the weights, expected 2", ["x.csv"] = "1,2\n3,4\n" },
    { "eval given.lua -w given.safetensors -d x.csv --context-columns 1,2", "x.csv: 2 columns chosen, expected 3", ["x.csv"] = "a,b\n1,2\n" },
    { "eval given.lua -w given.safetensors -d x.csv --context-columns 1 --columns 2,3", "x.csv: 1 column of context chosen, expected 2", ["x.csv"] = "a,b,c\n1,2,3\n" },
    { "eval two.lua -w two.safetensors -d none.csv", "nfc: cannot read none.csv: No such file or directory", 74 },
    { "eval two.lua -w two.safetensors -d 'parts/*.npy'", "nfc: cannot read parts/*.npy: no file has such a name", 74, before = "mkdir -p parts; printf 'x,y\\n1,2\\n' >parts/a.csv; printf 'x,z\\n1,2\\n' >parts/b.csv;" },
    { "eval two.lua -w two.safetensors -d 'part*/a.csv'", "nfc: cannot read part*/a.csv: No such file or directory", 74 },
    { "eval two.lua -w two.safetensors -d 'part*/*.csv'", "nfc: cannot read part*/*.csv: No such file or directory; * ? and [ match names in one folder, none of folders", 74 },
    { "train two.lua -d 'parts/*.csv' -o t", "parts/b.csv: column 2 has another name than in parts/a.csv: z, expected y" },
    { "eval two.lua -w two.safetensors -d .", "nfc: .: data files end in .npy, .csv or .tsv, with .gz behind that, or in .npz", 64 },
    { "eval two.lua -w two.safetensors -d folder.csv", "nfc: cannot read folder.csv: it is a directory", 74 },
    { "eval two.lua -w two.safetensors -d pipe.csv", "cannot read pipe.csv: it is a pipe that nobody writes to" },
    { "eval two.lua -w two.safetensors -d null.csv", "cannot read null.csv: it is a device, expected a file" },
    { "eval two.lua -w two.safetensors -d x.csv -o x.txt", "nfc: x.txt: data files that are written end in .npy, .csv or .tsv", 64, ["x.csv"] = "1,2\n" },
    { "eval two.lua -w two.safetensors -d x.csv -o none/lp.csv", "nfc: cannot write none/lp.csv: No such file or directory", 74, ["x.csv"] = "1,2\n" },
    { "eval two.lua -w two.safetensors -d x.csv", 'x.csv: row 1, column 2 is beyond the range of float: standardize the data where they are read, or set precision = "double" in the model', ["x.csv"] = "1,1e300\n3,5\n" },
    { "eval steep.lua -w steep.safetensors -d x.csv", 'x.csv: column 1 varies too little beside its size for float to hold its rows apart: standardize it where it is read, or set precision = "double" in the model', ["x.csv"] = "1000000001\n1000000002\n" },
    -- what a model file names
    { "train names.lua", "nfc: cannot read none.csv: No such file or directory", 74, ["names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = csv 'none.csv' }" },
    { "train names.lua", "names.lua: the data that a model names must be a regular file, null.csv is none", ["names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = csv 'null.csv' }" },
    { "train names.lua", "names.lua: the data that a model names must be a regular file, folder.csv is none", ["names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = csv 'folder.csv' }" },
    { "train names.lua", "nfc: names.lua names no data: give some, on the command line with --data FILE", 64, ["names.lua"] = "return model { dim = 2, flow = { leaky_relu {} } }" },
    { "train names.lua --columns 2,1", "nfc: names.lua: columns is an option of files, its data are points {}", 64, ["names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = points {} }" },
    { "train models/names.lua", "models/../two.npz holds 2 arrays, expected one, or models/../two.npz:NAME", ["models/names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = npy '../two.npz' }", ["two.npz"] = npz { a = plain, b = plain } },
    { "train models/names.lua", "models/../two.npz is cut short or damaged, or no .npz", ["models/names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = npy '../two.npz' }", ["two.npz"] = "1,2\n3,4\n" },
    { "train models/names.lua", "models/../x.csv:1: column 2 is no number, expected a number", ["models/names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = csv '../x.csv' }", ["x.csv"] = "1,secret\n" },
    { "train models/names.lua", "models/../x.csv:1: column 2 is a number, beyond the range of double", ["models/names.lua"] = "return model { dim = 2, flow = { leaky_relu {} }, data = csv '../x.csv' }", ["x.csv"] = "1,1e999\n" },
  },
}
