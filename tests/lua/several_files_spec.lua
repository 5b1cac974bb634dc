-- Data in several files, named by a pattern or a list. Protects: which files of a folder match, and their order; that they are read as one
-- file of all their rows is, to the bit, in memory and mapped; that an error names the file and its row; that a run knows which files it was
-- begun with; that what a model names is under the rules that hold for one file.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

-- A fresh folder with these files; returns its path and a slash.
local function folder(files)
  local dir = support.directory() .. "/"
  for name, text in pairs(files) do support.write(dir .. name, text) end
  return dir
end

-- The first column of what a pattern names: "1 2 3".
local function first(path, options)
  local o = { path }
  for key, v in pairs(options or {}) do o[key] = v end
  local m, list = nfc.data[path:find "%.np" and "npy" or "csv"](o), {}
  for i = 1, #m do list[i] = ("%.17g"):format(m[i][1]) end
  return table.concat(list, " ")
end

local function refused(message, path, options)
  local ok, said = pcall(first, path, options)
  assert.is_false(ok, "was read: " .. tostring(said))
  said = said:gsub("^%S+:%d+: ", "", 1)
  assert.equal(message, said)
end

-- Files named by numbers in the order of this list, each with its place in it.
local function numbered(names, suffix)
  local files = {}
  for i, name in ipairs(names) do files[name .. (suffix or ".csv")] = i .. "\n" end
  return folder(files)
end

describe("a pattern of files", function()
  it("names them in the order of their names' bytes", function()
    local dir = numbered { "B", "a-1", "a", "a10", "a2", "b", "\195\164" }
    assert.equal("1 2 3 4 5 6 7", first(dir .. "*.csv"))
    assert.equal("2 3 4 5", first(dir .. "a*.csv"))
    assert.equal("5", first(dir .. "a?.csv"))
    assert.equal("2 4", first(dir .. "a??.csv"))
  end)

  it("leaves hidden files out that it does not name", function()
    local dir = numbered { ".hidden", "seen" }
    assert.equal("2", first(dir .. "*.csv"))
    assert.equal("2", first(dir .. "[.s]*.csv"))
    assert.equal("1", first(dir .. ".*.csv"))
  end)

  it("has *, ?, sets and what is no set", function()
    local names = { "-", "a", "ab", "aXb", "b", "c", "]" }
    local dir = numbered(names)
    local function match(pattern, expected)
      local found = {}
      for place in first(dir .. pattern .. ".csv"):gmatch "%d+" do found[#found + 1] = names[tonumber(place)] end
      table.sort(expected)
      assert.same(expected, found, pattern)
    end
    match("[abc]", { "a", "b", "c" })
    match("[a-b]", { "a", "b" })
    match("[!a-b]", { "-", "c", "]" })
    match("[^a-b]", { "-", "c", "]" })
    match("[]]", { "]" })
    match("[!]]", { "-", "a", "b", "c" })
    match("[b-]", { "-", "b" })
    match("[-b]", { "-", "b" })
    match("a*b", { "ab", "aXb" })
    match("a*", { "a", "ab", "aXb" })
    match("*b", { "ab", "aXb", "b" })
    match("*a*b*", { "ab", "aXb" })
    match("**b", { "ab", "aXb", "b" })
    match("?", { "-", "a", "b", "c", "]" })
    refused("cannot read " .. dir .. "[z].csv: no file has such a name", dir .. "[z].csv")
    refused("cannot read " .. dir .. "[b-a].csv: no file has such a name", dir .. "[b-a].csv")
    refused("cannot read " .. dir .. "[a.csv: no file has such a name", dir .. "[a.csv")
    support.write(dir .. "[a.csv", "8\n")
    support.write(dir .. "x[a.csv", "9\n")
    assert.equal("9", first(dir .. "?[a.csv")) -- a set that does not end is none
    support.write(dir .. ".hidden.csv", "10\n")
    assert.equal("10", first(dir .. ".h*.csv"))
    match("?", { "-", "a", "b", "c", "]" })
  end)

  it("is a file's name where there is such a file", function()
    local dir = folder { ["x[1].csv"] = "1\n", ["x1.csv"] = "2\n", ["*.csv"] = "3\n" }
    assert.equal("1", first(dir .. "x[1].csv"))
    assert.equal("3", first(dir .. "*.csv"))
    assert.equal("2", first(dir .. "x[1-2].csv"))
    os.remove(dir .. "x[1].csv")
    assert.equal("2", first(dir .. "x[1].csv"))
  end)

  it("never takes long", function()
    local dir = folder { [("a"):rep(240) .. ".csv"] = "1\n" }
    local begun = os.clock()
    assert.equal("1", first(dir .. ("*a"):rep(120) .. ".csv"))
    refused("cannot read " .. dir .. ("*a"):rep(60) .. "*b.csv: no file has such a name", dir .. ("*a"):rep(60) .. "*b.csv")
    assert.is_true(os.clock() - begun < 1)
  end)

  it("stands in a file's name alone", function()
    local dir = numbered { "a" }
    refused("cannot read " .. dir:sub(1, -3) .. "*/*.csv: No such file or directory; * ? and [ match names in one folder, none of folders",
            dir:sub(1, -3) .. "*/*.csv")
    refused("cannot read " .. dir .. "none/*.csv: No such file or directory", dir .. "none/*.csv")
  end)
end)

describe("a list of files", function()
  local dir = folder { ["a.csv"] = "1,2\n", ["b.csv"] = "x,y\n3,4\n5,6\n", ["c1.csv"] = "7;8\n", ["c2.csv"] = "9\t0\n", ["d.tsv"] = "11\t12\n" }
  nfc.matrix({ { 13, 14 } }):to("float"):write(dir .. "e.npy")
  local function of(names, options)
    local o = {}
    for i, name in ipairs(names) do o[i] = dir .. name end
    for key, v in pairs(options or {}) do o[key] = v end
    local m, list = nfc.data.csv(o), {}
    for i = 1, #m do list[i] = ("%d"):format(m[i][1]) end
    return table.concat(list, " "), m
  end

  it("is read in its order, whatever the formats", function()
    assert.equal("3 5 1", of { "b.csv", "a.csv" })
    assert.equal("1 3 5", of { "a.csv", "b.csv" })
    assert.equal("1 1 1", of { "a.csv", "a.csv", "a.csv" })
    assert.equal("13 11 3 5 1", of { "e.npy", "d.tsv", "b.csv", "a.csv" })
    assert.equal("1 7 9 3 5", of { "a.csv", "c*.csv", "b.csv" })
    assert.equal("9 7 9", of { "c2.csv", "c?.csv" })
    assert.equal("2 4 6", of({ "a.csv", "b.csv" }, { columns = 2 }))
    assert.same({ "x", "y" }, (select(2, of { "a.csv", "b.csv" })).names)
    for _, given in ipairs { { file = { dir .. "b.csv", dir .. "a.csv" } }, { { dir .. "b.csv", dir .. "a.csv" } }, dir .. "b.csv\n" .. dir .. "a.csv" } do
      assert.equal("3 5 1", table.concat({ nfc.data.csv(given)[1][1], nfc.data.csv(given)[2][1], nfc.data.csv(given)[3][1] }, " "))
    end
    local odd = folder { ["x\ny.csv"] = "21\n", ["y.csv"] = "22\n" } -- a file whose name looks like a list
    assert.equal("21", first(odd .. "x\ny.csv"))
    assert.equal("22 22", first(odd .. "y.csv\n" .. odd .. "y.csv"))
  end)

  it("is refused with the name that is wrong", function()
    refused("cannot read " .. dir .. "none.csv: No such file or directory", dir .. "a.csv\n" .. dir .. "none.csv")
    refused("cannot read " .. dir .. "n*.csv: no file has such a name", dir .. "a.csv\n" .. dir .. "n*.csv")
    refused(dir .. "a.txt: data files end in .npy, .csv or .tsv, with .gz behind that, or in .npz", dir .. "a.csv\n" .. dir .. "a.txt")
    refused(dir .. "a.csv and 2 others: only .csv and .tsv have a header and separators", dir .. "a.csv\n" .. dir .. "b.csv\n" .. dir .. "e.npy", { separator = "," })
    local flat = folder { ["b.csv"] = "1,2\n3,2\n", ["f.csv"] = "5,2\n" }
    refused(flat .. "b.csv and 1 other: column 2 holds one number in every row, there is no deviation to divide by: leave it out",
            flat .. "b.csv\n" .. flat .. "f.csv", { standardize = true })
    for _, case in ipairs { { {}, "a file's name, or a list of names, found a table" }, { { dir .. "a.csv", 3 }, "a file's name, found 3" },
                            { { dir .. "a.csv", "a\nb.csv" }, 'a file\'s name without line feeds, found the string "a\\nb.csv"' } } do
      local ok, said = pcall(nfc.data.csv, { file = case[1] })
      assert.is_false(ok)
      assert.equal("nfc.data.csv: expected " .. case[2], (said:gsub("^%S+:%d+: ", "")))
    end
  end)
end)

local rows = nfc.data.points { n = 1000, seed = 4 }
-- Files a.SUFFIX, b.SUFFIX and c.SUFFIX with the rows up to 200, the 201st and the rest; all.SUFFIX elsewhere with all.
local function parts(suffix, write, dir)
  dir = dir or folder {}
  local lengths, done = { a = 200, b = 1, c = 799 }, 0
  for _, name in ipairs { "a", "b", "c" } do
    write(rows:slice(done + 1, done + lengths[name]), dir .. name .. suffix)
    done = done + lengths[name]
  end
  write(rows, dir .. "all" .. suffix)
  return dir
end
local function plainly(m, path) m:write(path) end
local function packed(m, path)
  m:write((path:gsub("%.gz$", "")))
  assert.equal(0, (support.run("gzip -f " .. path:gsub("%.gz$", ""))))
end

-- The matrix in C that a path is read to.
local function read(path, options)
  local m, err = ffi.new "nf_matrix", ffi.new "nf_error"
  local how = ffi.new("nf_reading", options)
  local status = ffi.C.nf_matrix_read(m, path, how, err)
  return status == 0 and m, ffi.string(err.text), tonumber(status)
end
local function same(a, b, exactly)
  assert.is_true(a and b and a.rows == b.rows and a.cols == b.cols and a.type == b.type)
  local bytes = tonumber(a.rows * a.cols) * (a.type == ffi.C.NF_F32 and 4 or 8)
  if exactly then assert.equal(ffi.string(a.data, bytes), ffi.string(b.data, bytes)) return end
  local p, q = ffi.cast(a.type == ffi.C.NF_F32 and "float *" or "double *", a.data), ffi.cast(a.type == ffi.C.NF_F32 and "float *" or "double *", b.data)
  for i = 0, tonumber(a.rows * a.cols) - 1 do assert.is_true(math.abs(p[i] - q[i]) < 1e-6) end
end

describe("several files", function()
  it("are read as one with all their rows", function()
    for suffix, write in pairs { [".csv"] = plainly, [".tsv"] = plainly, [".npy"] = plainly, [".csv.gz"] = packed, [".npy.gz"] = packed } do
      local dir = parts(suffix, write)
      for _, type in ipairs { "NF_F32", "NF_F64" } do
        for _, standardize in ipairs { false, true } do
          for _, map_from in ipairs { 0, 1 } do
            for _, columns in ipairs { "1-2", "2" } do
              local how = { type = type, standardize = standardize, map_from = map_from, columns = columns }
              local several, one = read(dir .. "[abc]" .. suffix, how), read(dir .. "all" .. suffix, how)
              same(several, one, suffix ~= ".npy" or not standardize or map_from == 0)
              ffi.C.nf_matrix_free(several)
              ffi.C.nf_matrix_free(one)
            end
          end
        end
      end
    end
  end)

  it("of which each has its own type, layout and separators", function()
    local reference = support.root .. "/tests/reference/data/"
    local dir = folder { ["a.csv"] = "1,2\n", ["b.csv"] = "3;4\n\n", ["c.csv"] = "x y\n5 6\n", ["d.csv"] = "\239\187\1917\t8\r\n", ["e.csv"] = "9,10" }
    assert.equal("1 3 5 7 9", first(dir .. "*.csv"))
    support.run(("cp %sone.npz %sa.npz; cp %sone.npz %sb.npz"):format(reference, dir, reference, dir))
    assert.equal("1 4 1 4", first(dir .. "*.npz"))
    support.run(("cp %sseveral.npz %sa.npz; cp %sseveral.npz %sb.npz"):format(reference, dir, reference, dir))
    assert.equal("1 4 1 4", first(dir .. "*.npz:b"))
    nfc.matrix({ { 1, 2 } }):to("float"):write(dir .. "x1.npy")
    nfc.matrix({ { 3.1, 4 } }):write(dir .. "x2.npy")
    for map_from = 0, 1 do
      local m = read(dir .. "x*.npy", { type = "NF_F64", map_from = map_from })
      local p = ffi.cast("double *", m.data)
      assert.is_true(m.rows == 2 and p[0] == 1 and p[2] == 3.1)
      ffi.C.nf_matrix_free(m)
    end
  end)

  it("have the columns of the first", function()
    local dir = folder { ["a.csv"] = "x,y\n1,2\n", ["b.csv"] = "3,4\n", ["c.csv"] = "x,y\n5,6\n" }
    local m = nfc.data.csv(dir .. "*.csv")
    assert.same({ "x", "y" }, m.names)
    assert.equal("1 3 5", first(dir .. "*.csv"))
    support.write(dir .. "b.csv", "y,x\n4,3\n")
    refused(dir .. "b.csv: column 1 has another name than in " .. dir .. "a.csv: y, expected x", dir .. "*.csv")
    assert.equal("1 3 5", first(dir .. "*.csv", { columns = "x,y" }))
    support.write(dir .. "b.csv", "x,z\n4,3\n")
    refused(dir .. "b.csv: column 2 has another name than in " .. dir .. "a.csv: z, expected y", dir .. "*.csv")
    support.write(dir .. "b.csv", "3,4,5\n")
    refused(dir .. "b.csv has 3 columns, expected 2", dir .. "*.csv")
    support.write(dir .. "b.csv", "3\n")
    refused(dir .. "b.csv has 1 column, expected 2", dir .. "*.csv")
  end)

  it("are told by file and row", function()
    local function npy(list, cols)
      local text = ("{'descr': '<f8', 'fortran_order': False, 'shape': (%d, %d), }"):format(#list / (cols or 2), cols or 2)
      return "\147NUMPY\1\0\118\0" .. text .. (" "):rep(117 - #text) .. "\n" .. ffi.string(ffi.new("double[?]", #list, list), 8 * #list)
    end
    local good, nan = { 1, 2, 3, 5, 6, 4 }, 0 / 0
    local cases = { -- the second of three files, how all are read, and what is said of its second row
      { { 1, 2, 3, nan }, {}, ": row 2, column 2 is NaN, expected a finite number" },
      { { 1, 2, 1 / 0, 4 }, {}, ": row 2, column 1 is infinite, expected a finite number" },
      { { 1, 2, 3, 1e300 }, { type = "NF_F32" },
        ': row 2, column 2 is beyond the range of float: standardize the data where they are read, or set precision = "double" in the model' },
      { { 1, 2, 3, -1 }, { weights = "2" }, ": the weight of row 2 is -1, expected a finite number of at least 0" },
      { { 1, 2, nan, 4 }, { columns = "2" } },
    }
    for _, case in ipairs(cases) do
      local dir = folder { ["a.npy"] = npy(good), ["b.npy"] = npy(case[1]), ["c.npy"] = npy(good) }
      for map_from = 0, 1 do
        for confidential = 0, 1 do
          local how = { type = "NF_F64", map_from = map_from, confidential = confidential == 1 }
          for key, v in pairs(case[2]) do how[key] = v end
          local m, said, status = read(dir .. "*.npy", how)
          assert.equal(case[3] and 65 or 0, status)
          assert.equal(case[3] and (confidential == 0 and dir .. "b.npy" or dir .. "*.npy, file 2") .. case[3] or "", said)
          if m then ffi.C.nf_matrix_free(m) end
        end
      end
    end
    for map_from = 0, 1 do
      local dir = folder { ["a.npy"] = npy(good), ["b.npy"] = npy({ 1, 2 }):sub(1, -5), ["c.npy"] = npy({ 1, 2 }, 1) }
      local how = { type = "NF_F64", map_from = map_from }
      assert.equal(dir .. "b.npy is cut short: 1 x 2 numbers of 8 bytes in 12 bytes", (select(2, read(dir .. "*.npy", how))))
      assert.equal(dir .. "c.npy has 1 column, expected 2", (select(2, read(dir .. "[ac].npy", how))))
      how.weights = "1"
      support.write(dir .. "c.npy", npy({ 1, 2, 3 }, 3))
      assert.equal(dir .. "c.npy has 2 columns beside the weights, expected 1", (select(2, read(dir .. "[ac].npy", how))))
    end
    local dir = folder { ["a.csv"] = "1,2\n3,4\n", ["b.csv"] = "5,6\n\n7,x\n" }
    refused(dir .. "b.csv:3: column 2 is 'x', expected a number", dir .. "*.csv")
    support.write(dir .. "b.csv", "5,6\n7,nan\n")
    refused(dir .. "b.csv:2: row 2, column 2 is NaN, expected a finite number", dir .. "*.csv")
    support.write(dir .. "b.csv", "x,y\n")
    refused(dir .. "b.csv holds no rows", dir .. "*.csv")
    support.write(dir .. "b.csv", "")
    refused(dir .. "b.csv is empty", dir .. "*.csv")
    support.write(dir .. "b.csv", "5,2\n7,2\n")
    support.write(dir .. "a.csv", "1,2\n3,2\n")
    refused(dir .. "*.csv: column 2 holds one number in every row, there is no deviation to divide by: leave it out", dir .. "*.csv", { standardize = true })
  end)
end)

describe("the command", function()
  local dir = folder {}
  support.write(dir .. "m.lua", "return model { name = 'm', dim = 2, flow = { actnorm {}, elementwise { affine {} } }, train = { steps = 20, batch = 100, seed = 1 } }")
  setup(function() parts(".csv", plainly, dir) end)
  local function nfc_in(status, arguments)
    local code, out, err = support.run("cd " .. dir .. " && " .. support.nfc .. " " .. arguments)
    assert.equal(status, code, err)
    return status == 0 and out or err
  end
  local function weights(run) return support.read(dir .. run .. "/weights.safetensors") end

  it("trains and evaluates on all of them", function()
    nfc_in(0, "train m.lua --data '[abc].csv' -o several")
    nfc_in(0, "train m.lua --data all.csv -o one")
    assert.equal(weights "one", weights "several")
    assert.equal(nfc_in(0, "eval m.lua -w one/weights.safetensors --data all.csv"), nfc_in(0, "eval m.lua -w one/weights.safetensors --data '[abc].csv'"))
    assert.equal("nfc: cannot read [de].csv: no file has such a name\n", nfc_in(74, "eval m.lua -w one/weights.safetensors --data '[de].csv'"))
    assert.is_truthy(support.read(dir .. "several/run.json"):find '"files":%s*%["a.csv", "b.csv", "c.csv"%]')
    assert.is_nil(support.read(dir .. "one/run.json"):find '"files"')
  end)

  it("goes on with the files that a run was begun with", function()
    nfc_in(0, "train m.lua --data '[a-z].csv' -o grown --steps 10")
    support.run("cp " .. dir .. "b.csv " .. dir .. "d.csv")
    nfc_in(0, "train m.lua -o grown --resume --steps 20")
    assert.equal(weights "several", weights "grown")
    assert.equal("the data are not those that grown was begun with: --force begins anew\n", nfc_in(65, "train m.lua -o grown --resume --steps 30 --data '[a-z].csv'"))
    nfc_in(0, "train m.lua --data '[ad].csv' -o gone --steps 10")
    os.remove(dir .. "d.csv")
    assert.equal("nfc: cannot read [ad].csv, file 2\n", nfc_in(74, "train m.lua -o gone --resume --steps 20"))
    for _, text in ipairs { "[]", "3", "[3]", '["a.csv", {}]' } do -- a record that is damaged
      support.run(("cd %s && rm -rf broken && cp -r several broken && sed -i 's/.*\"files\".*/\"files\": %s,/' broken/run.json"):format(dir, text))
      assert.equal("broken/run.json: what it says of how the run was begun is damaged\n", nfc_in(65, "plot broken --terminal"))
    end
    nfc_in(0, "plot several --terminal")
  end)

  it("takes a list, and knows it", function()
    nfc_in(0, "train m.lua --data a.csv -d b.csv --data c.csv -o listed")
    assert.equal(weights "one", weights "listed")
    assert.is_truthy(support.read(dir .. "listed/run.json"):find '"files":%s*%["a.csv", "b.csv", "c.csv"%]')
    assert.equal(nfc_in(0, "eval m.lua -w one/weights.safetensors --data all.csv"),
                 nfc_in(0, "eval m.lua -w one/weights.safetensors -d '[ab].csv' -d c.csv"))
    nfc_in(0, "train m.lua -d a.csv -d '[bc].csv' -o halted --steps 10")
    assert.is_truthy(support.read(dir .. "halted/run.json"):find '"files":%s*%["a.csv", "b.csv", "c.csv"%]')
    nfc_in(0, "train m.lua -o halted --resume --steps 20")
    assert.equal(weights "one", weights "halted")
    assert.equal("the data are not those that halted was begun with: --force begins anew\n",
                 nfc_in(65, "train m.lua -o halted --resume --steps 30 -d b.csv -d a.csv -d c.csv"))
    nfc_in(0, "plot listed --terminal")
    nfc_in(0, "plot listed --terminal -d a.csv -d b.csv")
    support.run("cd " .. dir .. " && mv b.csv elsewhere")
    assert.equal("nfc: cannot read a.csv and 2 others, file 2\n", nfc_in(74, "plot listed --terminal"))
    assert.equal("nfc: cannot read b.csv: No such file or directory\n", nfc_in(74, "train m.lua -d a.csv -d b.csv -o none"))
    support.run("cd " .. dir .. " && mv elsewhere b.csv")
    assert.equal(0, (support.run(("cd %s && cat b.csv | %s train m.lua -d a.csv -d - -o piped"):format(dir, support.nfc))))
    assert.equal("nfc: piped was trained on standard input: --data FILE says where its rows are now\n", nfc_in(74, "plot piped --terminal"))
    local stuck = support.write(dir .. "stuck.csv", "x,y\n" .. ("1,2\n3,4\n1,6\n"):rep(9)) -- a warning names the list in one line
    local _, _, err = support.run(("cd %s && %s train m.lua -d %s -d a.csv -d a.csv -d a.csv -o warned --steps 3"):format(dir, support.nfc, stuck))
    assert.is_nil(err:find("\n.*\n.*\n"), err)
  end)

  it("takes rows of context from all of them, or as they are typed", function()
    local given = support.write(dir .. "given.lua", "return model { name = 'given', dim = 1, context = 1, flow = { autoregressive { net = made { hidden = {4} }, transform = affine {} } } }")
    nfc_in(0, ("train %s -d %s --steps 3 -o given"):format(given, support.write(dir .. "rows.csv", "1,2\n2,1\n4,3\n")))
    local sample = "sample given.lua -w given/weights.safetensors -n 3 --context "
    for name, text in pairs { given1 = "1\n2\n", given2 = "3\n", given = "1\n2\n3\n" } do support.write(dir .. name .. ".csv", text) end
    local expected = nfc_in(0, sample .. "given.csv")
    for _, context in ipairs { "given1.csv --context given2.csv", "'given[12].csv'", "1 --context 2 --context 3" } do assert.equal(expected, nfc_in(0, sample .. context)) end
  end)

  it("reads what a model names under the rules for one file", function()
    local function own(data, where)
      return support.write(dir .. (where or "") .. "own.lua", ("return model { name = 'own', dim = 2, flow = { actnorm {}, elementwise { affine {} } }, data = %s, train = { steps = 20, batch = 100, seed = 1 } }"):format(data))
    end
    own 'csv "[abc].csv"'
    nfc_in(0, "train own.lua -o own")
    nfc_in(0, "train own.lua -o again --steps 10")
    support.run("cp " .. dir .. "a.csv " .. dir .. "d.csv")
    own 'csv "[a-d].csv"'
    nfc_in(0, "train own.lua -o four")
    assert.is_truthy(support.read(dir .. "four/run.json"):find '"files":%s*%["a.csv", "b.csv", "c.csv", "d.csv"%]')
    own 'csv "[abc].csv"'
    assert.equal(nfc_in(0, "eval own.lua -w own/weights.safetensors"), nfc_in(0, "eval own.lua -w own/weights.safetensors --data all.csv"))
    support.run("mkdir " .. dir .. "models " .. dir .. "secret; cd " .. dir .. "secret; echo 1,2 >known.csv; echo 1,hidden >private.csv; mkdir x.csv; mkfifo y.csv; ln -s /dev/null z.csv")
    own('csv "../[abc].csv"', "models/")
    nfc_in(0, "train models/own.lua -o inside")
    assert.equal(nfc_in(0, "eval own.lua -w own/weights.safetensors"), nfc_in(0, "eval own.lua -w inside/weights.safetensors"))
    for pattern, message in pairs {
      ["../secret/[kp]*.csv"] = "models/../secret/[kp]*.csv, file 2:1: column 2 is no number, expected a number\n",
      ["../secret/p*.csv"] = "models/../secret/p*.csv, file 1:1: column 2 is no number, expected a number\n",
      ["../secret/[kx]*.csv"] = "models/own.lua: the data that a model names must be a regular file, models/../secret/[kx]*.csv, file 2 is none\n",
      ["../secret/[ky]*.csv"] = "models/own.lua: the data that a model names must be a regular file, models/../secret/[ky]*.csv, file 2 is none\n",
      ["../secret/[kz]*.csv"] = "models/own.lua: the data that a model names must be a regular file, models/../secret/[kz]*.csv, file 2 is none\n",
    } do
      own(('csv "%s"'):format(pattern), "models/")
      assert.equal(message, nfc_in(65, "train models/own.lua -o none"))
    end
    support.run("cd " .. dir .. "models && ln -s ../secret/private.csv a.csv && echo 1,2 >b.csv") -- one of them is outside
    own('csv "[ab].csv"', "models/")
    assert.equal("models/[ab].csv, file 1:1: column 2 is no number, expected a number\n", nfc_in(65, "train models/own.lua -o none"))
    own('csv { "b.csv", "../secret/private.csv" }', "models/")
    assert.equal("models/../secret/private.csv:1: column 2 is no number, expected a number\n", nfc_in(65, "train models/own.lua -o none"))
    own('csv { "b.csv", "../secret/p*.csv" }', "models/")
    assert.equal("models/b.csv and 1 other, file 2:1: column 2 is no number, expected a number\n", nfc_in(65, "train models/own.lua -o none"))
    own('csv { "b.csv", "../secret/z.csv" }', "models/")
    assert.equal("models/own.lua: the data that a model names must be a regular file, models/../secret/z.csv is none\n", nfc_in(65, "train models/own.lua -o none"))
    own(('csv { "../a.csv", "%sb.csv", "../c.csv" }'):format(dir), "models/")
    nfc_in(0, "train models/own.lua -o listed-inside")
    assert.equal(nfc_in(0, "eval own.lua -w own/weights.safetensors"), nfc_in(0, "eval own.lua -w listed-inside/weights.safetensors"))
    own('csv "../secret/[n]*.csv"', "models/")
    assert.equal("nfc: cannot read models/../secret/[n]*.csv: no file has such a name\n", nfc_in(74, "train models/own.lua -o none"))
    own 'csv "*.txt"'
    assert.is_truthy(nfc_in(65, "inspect own.lua"):find "expected a name that ends in .csv or .tsv")
  end)
end)
