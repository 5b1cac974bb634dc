-- Columns by their names. Protects: a file whose columns stand in another order than those that the weights were trained on gives the same
-- numbers, and others are an error that names them, wherever data are read; what a list of columns chooses is what is read,
-- and a run goes on with it; text that nobody chose disturbs nothing; names cannot hurt the files that they are written to.
-- guarded: nothing here depends on how well kernels are optimised.
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local function file(text, suffix) return support.fresh(dir, suffix or "csv", text) end

local function text_of(m)
  local lines = {}
  for i = 1, #m do
    local cells = {}
    for j = 1, m.cols do cells[j] = string.format("%.17g", m[i][j]) end
    lines[i] = table.concat(cells, " ")
  end
  return (m.names and table.concat(m.names, " ") .. "|" or "") .. table.concat(lines, "|")
end

local function read(text, o)
  local all = { file = file(text) }
  for k, v in pairs(o or {}) do all[k] = v end
  return text_of(nfc.data.csv(all))
end

local function refused(says, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok, "was taken: " .. tostring(message))
  assert.is_truthy(tostring(message):find(says, 1, true), message .. "\n  does not say: " .. says)
end

local function run(status, arguments)
  local code, out, err = support.command(arguments)
  assert.equal(status, code, arguments .. "\n" .. err)
  return out, err
end

describe("a header", function()
  it("names the columns", function()
    assert.equal("a b|1 2", read "a,b\n1,2\n")
    assert.equal("a b|1 2", read ' "a" ,\tb \n1,2\n')
    assert.equal('x, 1 y "2"|1 2', read '"x, 1","y ""2"""\n1,2\n')
    assert.equal("x y|1 2", read "# x,y\n1,2\n")
    assert.equal("x y|1 2", read "#x y\n1 2\n")
    assert.equal("größe µ|1 2", read "größe;µ\n1;2\n")
    assert.equal("a 7|1 2", read("a,7\n1,2\n", { header = true }))
  end)

  it("whose names do not tell columns apart, or are no text, names none", function()
    for _, header in ipairs { "a,a", ",b", "a,", '"",b', "a,\255", "a,b\27[31m", "a," .. ("b"):rep(256), "a,\226\128\168" } do
      assert.equal("1 2", read(header .. "\n1,2\n"), header)
    end
    assert.equal("a " .. ("b"):rep(255) .. "|1 2", read("a," .. ("b"):rep(255) .. "\n1,2\n"))
  end)

  it("is written as it will be read", function()
    for _, names in ipairs { { "a", "b" }, { 'x, "1"', "y;z" }, { "#a", "\239\187\191b" }, { "\239\187\191a", "b c" }, { "größe", "'" }, { "a\\", "/" } } do
      local cells = {}
      for j, name in ipairs(names) do cells[j] = '"' .. name:gsub('"', '""') .. '"' end
      local m = nfc.data.csv(file(table.concat(cells, ",") .. "\n1,2\n3,4\n"))
      assert.same(names, m.names)
      for _, suffix in ipairs { "csv", "tsv" } do
        m:write(dir .. "/back." .. suffix)
        assert.equal(text_of(m), text_of(nfc.data.csv(dir .. "/back." .. suffix)))
      end
    end
    for _, header in ipairs { "a,7", 'a,"7,5"' } do -- would be read as a row
      local m = nfc.data.csv { file(header .. "\n1,2\n"), header = true }
      m:write(dir .. "/back.csv")
      assert.equal("1 2", text_of(nfc.data.csv(dir .. "/back.csv")))
      assert.equal("1,2\n", support.read(dir .. "/back.csv"))
    end
  end)
end)

describe("a list of columns", function()
  local text = "id,a,b,kind,c\nx1,1,2,red,3\nx2,4,5,\"b,l\"\"ue\",6\n"

  it("chooses by name, by number and by range", function()
    for list, expected in pairs {
      ["a,b,c"] = "a b c|1 2 3|4 5 6", ["c,a"] = "c a|3 1|6 4", ["2"] = "a|1|4", ["5,2-3"] = "c a b|3 1 2|6 4 5", ["2-3"] = "a b|1 2|4 5",
      [" b , 5 "] = "b c|2 3|5 6", ['"a"'] = "a|1|4", ["3-3"] = "b|2|5",
    } do
      assert.equal(expected, read(text, { columns = list }), list)
    end
    assert.equal("c a|3 1|6 4", read(text, { columns = { "c", 2 } }))
    assert.equal("x,y z|2 3", read('id,"x,y",z\n1,2,3\n', { columns = { "x,y", "z" } }))
    assert.equal("2|5", read("2,1\n5,7\n", { columns = "2", header = true })) -- a name comes before a number
    assert.equal("3 1|6 4", read("1,2,3\n4,5,6\n", { columns = { 3, 1 } }))
    assert.equal("7|8", read("n;7\nm;8\n", { columns = 2 }))
  end)

  it("for the context leaves the others to the data", function()
    assert.equal("b c a|2 3 1|5 6 4", read("a,b,c\n1,2,3\n4,5,6\n", { context_columns = "a" }))
    assert.equal("c a|3 1|6 4", read(text, { context_columns = "a", columns = "c" }))
  end)

  it("is read from .npy by number", function()
    local m = nfc.matrix { { 1, 2, 3 }, { 4, 5, 6 } }
    m:write(dir .. "/m.npy")
    assert.equal("3 1|6 4", text_of(nfc.data.npy { dir .. "/m.npy", columns = "3,1" }))
    assert.equal("2 3 1|5 6 4", text_of(nfc.data.npy { dir .. "/m.npy", context_columns = 1 }))
    refused("m.npy has no names of columns: expected their numbers, found 'a'", nfc.data.npy, { dir .. "/m.npy", columns = "a" })
  end)

  it("that is wrong is told", function()
    for list, says in pairs {
      ["a,a"] = ": column a is chosen twice", ["a,2"] = ": column 2 is chosen twice", ["a,1-3"] = ": column 1-3 is chosen twice",
      ["6"] = " has 5 columns, there is no 6 among them", ["0"] = "there is no 0 among them", ["3-2"] = "there is no 3-2 among them",
      ["2-9"] = "there is no 2-9 among them", ["99999999999999999999"] = "there is no 99999999999999999999 among them",
      ["kin"] = " has no column 'kin', did you mean 'kind'?", ["a,,b"] = "has no column ''", ["-"] = "there is no - among them",
      ["kind"] = ":2: column 4 (kind) is 'red', expected a number", ["2-x"] = "has no column '2-x'",
    } do
      refused(says, read, text, { columns = list })
    end
    refused("has two columns a: expected the number of one", read, "a,b,a\n1,2,3\n", { columns = "a" })
    assert.equal("b a|2 3", read("a,b,a\n1,2,3\n", { columns = "b,3" }))
    refused("has no names of columns: expected their numbers, found 'a'", read, "1,2\n", { columns = "a" })
  end)
end)

-- A model of two features whose log-density tells them apart, and the names that it is trained on.
local model = support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, precision = "double",
  flow = { standardize {}, elementwise { affine { scale = "exp" } } }, train = { steps = 3 } }]])
local ab, ba = file "a,b\n1,20\n3,50\n4,40\n6,45\n", file "b,a\n20,1\n50,3\n40,4\n45,6\n"
local bare, more = file "1,20\n3,50\n4,40\n6,45\n", file "n;b;a\n1;20;1\n2;50;3\n3;40;4\n4;45;6\n"
local weights = dir .. "/run/weights.safetensors"

describe("weights", function()
  setup(function() run(0, string.format("train %s -d %s -o %s/run", model, ab, dir)) end)

  it("know the names, and so does run.json", function()
    assert.is_truthy(support.read(weights):find([["columns":"[\"a\",\"b\"]"]], 1, true))
    assert.is_truthy(support.read(dir .. "/run/run.json"):find('"columns":%s*%["a", "b"%]'))
    run(0, string.format("train %s -d %s -o %s/bare", model, bare, dir))
    assert.is_nil(support.read(dir .. "/bare/weights.safetensors"):find("columns", 1, true))
  end)

  it("take the columns of later files by name", function()
    local eval = string.format("eval %s -w %s -d ", model, weights)
    local expected = run(0, eval .. ab)
    assert.equal(expected, (run(0, eval .. ba)))
    assert.equal(expected, (run(0, eval .. bare))) -- as it stands
    assert.equal(expected, (run(0, eval .. more .. " --columns a,b")))
    assert.equal(expected, (run(0, eval .. more .. " --columns 2,3")))
    for text, says in pairs {
      [support.read(more)] = "its columns are not those that the weights know; unknown: n",
      ["a,c\n1,2\n"] = "its columns are not those that the weights know; missing: b; unknown: c",
      ["c,d\n1,2\n"] = "its columns are not those that the weights know; missing: a, b; unknown: c, d",
      ["a,a\n1,2\n"] = "its columns are not those that the weights know; missing: b", ["a\n1\n"] = "missing: b",
      ["a,b,a\n1,2,3\n"] = "has 3 columns, expected 2",
    } do
      local _, err = run(65, eval .. file(text))
      assert.is_truthy(err:find(says, 1, true), err)
    end
  end)

  it("are gone on with by name", function()
    run(0, string.format("train %s -d %s -w %s -o %s/on", model, ab, weights, dir))
    run(0, string.format("train %s -d %s -w %s -o %s/by_name", model, ba, weights, dir))
    run(0, string.format("train %s -d %s -w %s -o %s/by_place", model, bare, weights, dir))
    for _, name in ipairs { "by_name", "by_place" } do
      assert.equal(support.read(dir .. "/on/weights.safetensors"), support.read(dir .. "/" .. name .. "/weights.safetensors"))
    end
    run(65, string.format("train %s -d %s -w %s -o %s/wrong", model, more, weights, dir))
    assert.is_false(support.exists(dir .. "/wrong"))
    run(0, string.format("train %s -d %s -o %s/run --resume --steps 5", model, ba, dir))
    assert.is_truthy(support.read(weights):find([["columns":"[\"a\",\"b\"]"]], 1, true))
  end)

  it("name the columns of samples", function()
    run(0, string.format("sample %s -w %s -n 3 -o %s/s.csv", model, weights, dir))
    assert.is_truthy(support.read(dir .. "/s.csv"):find "^a,b\n")
    assert.is_truthy(run(0, string.format("sample %s -w %s -n 3 --layers", model, weights)):find "^layers,a,b\n0,")
    assert.is_truthy(run(0, string.format("sample %s -w %s -n 3 --log-prob", model, weights)):find "^a,b,log_prob\n%-?[%d.e-]+,%-?[%d.e-]+,%-[%d.]+\n")
    run(0, string.format("eval %s -w %s -d %s/s.csv", model, weights, dir))
    assert.is_truthy(run(0, string.format("sample %s -w %s/bare/weights.safetensors -n 1", model, dir)):find "^%-?[%d.]+,%-?[%d.]+\n$")
  end)

  it("have a name of their own beside columns that are called like them", function()
    local text = support.read(ab):gsub("^a,b", "log_prob,flow_log_prob")
    support.write(dir .. "/taken.csv", text)
    run(0, string.format("train %s -d %s/taken.csv --steps 2 -o %s/taken", model, dir, dir))
    local sample = string.format("sample %s -w %s/taken/weights.safetensors -n 3 ", model, dir)
    assert.is_truthy(run(0, sample .. "--log-prob"):find "^log_prob,flow_log_prob,flow_flow_log_prob\n")
    assert.is_truthy(run(0, sample .. "--layers"):find "^layers,log_prob,flow_log_prob\n")
  end)

  it("with names that are none are refused", function()
    local text = support.read(weights)
    local from, to = text:find([["[\"a\",\"b\"]"]], 1, true)
    for name, list in pairs { short = [["[\"a\"]"]], same = [["[\"a\",\"a\"]"]], none = [["[\"a\",\"\"]"]], number = [["[\"a\",7]"]], no_list = [["\"a\",\"b\""]] } do
      local path = support.write(dir .. "/" .. name .. ".safetensors", text:sub(1, from - 1) .. list .. (" "):rep(to - from + 1 - #list) .. text:sub(to + 1))
      local _, err = run(65, string.format("eval %s -w %s -d %s", model, path, ab))
      assert.is_truthy(err:find([[its metadata have no names of 2 columns under "columns"]], 1, true), err)
    end
  end)
end)

describe("from Lua", function()
  it("a flow takes a matrix by the names of its columns", function()
    local flow = nfc.compile(model)
    flow:train(nfc.data.csv(ab), { steps = 3 })
    assert.same({ "a", "b" }, flow.columns)
    local expected = flow:log_prob(nfc.data.csv(ab))[3][1]
    assert.equal(expected, flow:log_prob(nfc.data.csv(ba))[3][1])
    assert.equal(expected, flow:log_prob(nfc.data.csv { more, columns = { "b", "a" } })[3][1])
    assert.equal(expected, flow:log_prob { { 4, 40 } }[1][1])
    refused("log_prob: its columns are not those that the flow knows; missing: b; unknown: n", flow.log_prob, flow, nfc.data.csv { more, columns = "n,a" })
    assert.same({ "a", "b" }, flow:sample(2).names)
    flow:save(dir .. "/lua.safetensors")
    local other = nfc.compile(model)
    other:load(dir .. "/lua.safetensors")
    assert.same({ "a", "b" }, other.columns)
    assert.equal(expected, other:log_prob(nfc.data.csv(ba))[3][1])
    assert.same({ "a", "b" }, nfc.data.csv(ab):to("float").names)
    assert.is_nil(nfc.compile(model).columns)
  end)

  it("the model's own data are read with what it says of them", function()
    local own = support.write(dir .. "/own.lua", (support.read(model):gsub("train =", ('data = csv { "%s", columns = { "b", "a" } }, train ='):format(more))))
    local r = nfc.compile(own):train()
    assert.equal(20, r.data[1][1])
    assert.same({ "b", "a" }, r.data.names)
    -- and the command line's list takes its place
    run(0, string.format("train %s --columns a,n -o %s/own", own, dir))
    assert.is_truthy(support.read(dir .. "/own/run.json"):find('"columns":%s*%["a", "n"%]'))
    -- which a run goes on with, and its pictures are of
    run(0, string.format("train %s -o %s/own --resume --steps 4", own, dir))
    run(0, string.format("plot %s/own --only data", dir))
    local _, err = run(65, string.format("train %s -o %s/own --resume --steps 5 --columns n,b", own, dir))
    assert.is_truthy(err:find("its columns are not those that the weights know; missing: a; unknown: b", 1, true), err)
    local toy = support.write(dir .. "/toy.lua", "return model { dim = 2, flow = { leaky_relu {} }, data = points { n = 9 } }")
    for option, flag in pairs { columns = "--columns 2,1", context_columns = "--context-columns 1", header = "--header", separator = "--separator ," } do
      _, err = run(64, string.format("train %s %s -o %s/toy", toy, flag, dir))
      assert.is_truthy(err:find(option .. " is an option of files, its data are points {}", 1, true), err)
    end
  end)
end)

describe("the context", function()
  local given = support.write(dir .. "/given.lua", [[return model { name = "given", dim = 1, context = 2, precision = "double",
    flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } }, train = { steps = 3 } }]])
  local data = file "u,x,v,note\n1,2,3,n\n4,5,7,n\n6,8,8,n\n"

  it("is chosen, checked and put in order as the data are", function()
    local train = string.format("train %s -d %s -o %s/given", given, data, dir)
    run(0, train .. " --columns x --context-columns u,v")
    assert.is_truthy(support.read(dir .. "/given/run.json"):find('"columns":%s*%["x", "u", "v"%]'))
    local flags = string.format(" %s -w %s/given/weights.safetensors ", given, dir)
    assert.equal(run(0, "eval" .. flags .. "-d " .. file "x,u,v\n2,1,3\n5,4,7\n"), (run(0, "eval" .. flags .. "-d " .. file "v,x,u\n3,2,1\n7,5,4\n")))
    local sample = "sample" .. flags .. "-n 2 --context "
    local expected = run(0, sample .. "1,3")
    for option, flag in pairs { context_columns = "--context-columns 1,2", header = "--header", separator = "--separator ," } do
      local _, err = run(64, sample .. "1,3 " .. flag)
      assert.is_truthy(err:find("--context: " .. option .. " is an option of files, found numbers", 1, true), err)
    end
    assert.is_truthy(expected:find "^x\n")
    assert.equal(expected, (run(0, sample .. file "v,u\n3,1\n")))
    assert.equal(expected, (run(0, sample .. file "1,3\n")))
    assert.equal(expected, (run(0, sample .. file "v,x,u\n3,2,1\n" .. " --context-columns v,u")))
    local _, err = run(65, sample .. file "v,w\n3,1\n")
    assert.is_truthy(err:find("missing: u; unknown: w", 1, true), err)
    for list, says in pairs { ["--columns x,u --context-columns v"] = ": 1 column of context chosen, expected 2", ["--context-columns u,v"] = ": 4 columns chosen, expected 3",
                              ["--columns x"] = ": 1 column chosen, expected 3" } do
      _, err = run(65, string.format("train %s -d %s -o %s/wrong %s", given, data, dir, list))
      assert.is_truthy(err:find(says, 1, true), err)
    end
  end)
end)

it("errors quote no names of a file that is not the model's", function()
  local folder = support.directory()
  local own = support.write(folder .. "/a.lua", ('return model { name = "a", dim = 2, flow = { leaky_relu {} }, data = csv "%s" }'):format(file "secret,key\n1,2\n3,4\n"))
  local _, err = run(65, string.format("train %s -w %s -o %s/run", support.write(folder .. "/b.lua", (support.read(own):gsub("leaky_relu {}", "standardize {}, elementwise { affine { scale = 'exp' } }"))), weights, folder))
  assert.is_truthy(err:find("its columns are not those that the weights know; missing: a, b; unknown: (not shown), (not shown)", 1, true), err)
  _, err = run(65, string.format("train %s --columns secre,key -o %s/run", own, folder))
  assert.is_truthy(err:find("has no column 'secre'\n", 1, true), err)
  own = support.write(folder .. "/c.lua", ('return model { name = "a", dim = 2, flow = { leaky_relu {} }, data = csv "%s" }'):format(file "secret,key\n1,NA\n3,4\n"))
  _, err = run(65, string.format("train %s -o %s/run", own, folder))
  assert.is_truthy(err:find(":2: column 2 is no number, expected a number\n", 1, true), err)
  local archive = support.root .. "/tests/reference/data/several.npz"
  for name, says in pairs { [":c"] = ":c: there is no such array\n", [""] = " holds 3 arrays, expected one, or " .. archive .. ":NAME\n" } do
    own = support.write(folder .. "/d.lua", ('return model { name = "a", dim = 3, flow = { leaky_relu {} }, data = npy "%s%s" }'):format(archive, name))
    _, err = run(65, string.format("train %s -o %s/run", own, folder))
    assert.is_truthy(err:find(archive .. says, 1, true), err)
  end
end)
