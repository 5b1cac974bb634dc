-- nfc import: flows of other libraries, saved as people save them, give the library's own densities and inverses, which
-- scripts in tests/reference have computed in double; files that are cut short, foreign or mean harm are told in one line, and
-- nothing is written.
local bit = require "bit"
local nfc = require "nfc"
local support = require "support"

local cases = os.getenv "NFC_IMPORTED" or support.root .. "/tests/reference/import"
local dir = support.directory()

local function import(file, flags, status, pattern)
  local code, out, err = support.command(string.format("import %s %s", file, flags))
  assert.equal(status or 0, code, file .. " " .. flags .. "\n" .. err)
  if status then
    assert.is_truthy(err:find("^[^\n]+\n$"), err)
    assert.is_truthy(err:find(pattern, 1, true), err .. "expected " .. pattern)
  end
  return out, err
end

-- ---- what libraries compute --------------------------------------------------------------------------------------------

-- Columns first, ..., last of a matrix as rows.
local function columns(m, first, last)
  local rows = {}
  for i = 1, #m do
    rows[i] = {}
    for j = first, last do rows[i][j - first + 1] = m[i][j] end
  end
  return rows
end

local function near(got, want, tolerance, what)
  for i = 1, #want do
    for j = 1, #want[i] do
      local v, w = got[i][j], want[i][j]
      assert.is_true(math.abs(v - w) <= tolerance * (1 + math.abs(w)), string.format("%s: row %d: %.17g, there %.17g", what, i, v, w))
    end
  end
end

for _, library in ipairs { "zuko", "nflows", "sbi", "glasflow", "normflows", "flowjax" } do
  describe(library, function()
    for _, case in ipairs(dofile(cases .. "/" .. library .. ".lua")) do
      it(case.name, function()
        local d, c = case.dim, case.context
        local name = library .. "_" .. case.name
        local flags = string.format("-o %s --name %s%s%s", dir, name, library == "glasflow" and " --from glasflow" or "", case.config ~= "" and " --config " .. case.config or "")
        import(cases .. "/" .. case.file, flags)
        local there = nfc.data.npy { file = cases .. "/" .. name .. ".npy", type = "double" }
        local x, lp, z, back = columns(there, 1, d + c), columns(there, d + c + 1, d + c + 1), columns(there, d + c + 2, 2 * d + c + 1),
          columns(there, 2 * d + c + 2, 3 * d + c + 1)
        for i = 1, #z do
          for j = 1, c do z[i][d + j] = x[i][d + j] end
        end
        assert.equal(case.name == "double", support.read(dir .. "/" .. name .. ".lua"):find 'precision = "double"' ~= nil)
        for precision, tolerance in pairs { float = { 1e-5, 1e-4 }, double = { 1e-10, 1e-10 } } do
          local flow = nfc.compile(dir .. "/" .. name .. ".lua", { precision = precision })
          flow:load(dir .. "/" .. name .. ".safetensors")
          near(flow:log_prob(x), lp, tolerance[1], precision .. " log_prob")
          near(flow:inverse(z), back, tolerance[2], precision .. " inverse")
        end
      end)
    end
  end)
end

describe("flows of normflows without tensors", function()
  it("swap halves, the last one too where every second one has none, or nothing", function()
    local function layers(flags)
      import(cases .. "/normflows_coupling.pt", "-f --name silent -o " .. dir .. flags)
      local kinds = ""
      for kind in support.read(dir .. "/silent.lua"):gmatch "\n    (%l)" do kinds = kinds .. kind end
      return kinds
    end
    assert.equal("pcpcpcpc", layers "")
    assert.equal("cpcpcpc", layers " --config flows=7")
    assert.equal("cccc", layers " --config silent=nothing")
  end)
end)

describe("what is written is used", function()
  it("by the command: eval and sample", function()
    local file = cases .. "/zuko_maf_context.pt"
    import(file, "-o " .. dir .. " --name posterior --config activation=tanh --from zuko")
    local there = nfc.data.npy { file = cases .. "/zuko_maf_context.npy", type = "double" }
    nfc.matrix(columns(there, 1, 9)):write(dir .. "/x.csv")
    local model = string.format("%s/posterior.lua -w %s/posterior.safetensors", dir, dir)
    assert.equal(0, (support.command("eval " .. model .. " -d " .. dir .. "/x.csv -o " .. dir .. "/lp.csv")))
    near(nfc.data.csv(dir .. "/lp.csv"), columns(there, 10, 10), 1e-5, "eval")
    local code, out = support.command("sample " .. model .. " -n 2 --context 1,2,3,4")
    assert.equal(0, code)
    assert.is_truthy(out:find "^[%d.e,-]+\n[%d.e,-]+\n$")
    assert.equal(0, (support.command("compile " .. model .. " -o " .. dir .. "/c")))
  end)

  it("a model as a person would write it", function()
    local _, err = import(cases .. "/zuko_nice.pt", "-o " .. dir .. " --name again")
    assert.equal("not in the weights, so assumed: activation = relu; --config KEY=VALUE,... says otherwise\n", err)
    local layer = 'coupling { mask = {%s}, net = mlp { hidden = {12, 12}, activation = "relu" }, transform = affine { scale = "softclip" } },'
    local a, b = layer:format "1, 0, 1, 0", layer:format "0, 1, 0, 1"
    assert.equal(table.concat({ "-- A flow that zuko trained.",
      "-- Its weights do not tell, so these are what is usual there: activation = relu.", "return model {",
      '  name = "again", dim = 4,', "  flow = {", "    " .. a, "    " .. b, "    " .. a, "    " .. b, "  },", "}", "" }, "\n"),
      support.read(dir .. "/again.lua"))
  end)
end)

-- ---- files that are something else --------------------------------------------------------------------------------------

local function little(v, n)
  local bytes = {}
  for i = 1, n do
    bytes[i] = string.char(v % 256)
    v = math.floor(v / 256)
  end
  return table.concat(bytes)
end

local function crc32(text)
  local c = bit.bnot(0)
  for i = 1, #text do
    c = bit.bxor(c, text:byte(i))
    for _ = 1, 8 do c = bit.bxor(bit.rshift(c, 1), bit.band(c, 1) == 1 and 0xEDB88320 or 0) end
  end
  return bit.bnot(c) % 2 ^ 32
end

-- A zip archive of { name, bytes, deflated = the bytes packed, size = what the directory says }.
local function zip(members)
  local body, directory = "", ""
  for _, m in ipairs(members) do
    local packed, at = m.deflated or m[2], #body
    local fields = little(m.deflated and 8 or 0, 2) .. little(0, 4) .. little(m.crc or crc32(m[2]), 4) .. little(#packed, 4) ..
      little(m.size or #m[2], 4) .. little(#m[1], 2)
    body = body .. "PK\3\4" .. little(20, 2) .. little(m.flags or 0, 2) .. fields .. little(0, 2) .. m[1] .. packed
    directory = directory .. "PK\1\2" .. little(20, 4) .. little(m.flags or 0, 2) .. fields .. little(0, 12) .. little(at, 4) .. m[1]
  end
  return body .. directory .. "PK\5\6" .. little(0, 4) .. little(#members, 2) .. little(#members, 2) .. little(#directory, 4) ..
    little(#body, 4) .. little(0, 2)
end

local function stored(text) return "\1" .. little(#text, 2) .. little(65535 - #text, 2) .. text end -- deflate's plainest form

local function safetensors(header, numbers)
  return little(#header, 8) .. header .. (numbers or "")
end

local function npy(shape, numbers, how)
  local header = string.format("{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }\n", how and how.descr or "<f4",
                               how and how.fortran and "True" or "False", shape)
  return "\147NUMPY\1\0" .. little(#header, 2) .. header .. numbers
end

-- Floats of the bit patterns that stand for 0, 1, 2, -1 and NaN.
local words = { [0] = little(0, 4), little(0x3f800000, 4), little(0x40000000, 4), [-1] = little(0xbf800000, 4), nan = little(0x7fc00000, 4) }
local function floats(list)
  local text = {}
  for i, v in ipairs(list) do text[i] = words[v] end
  return table.concat(text)
end

-- An elementwise flow of zuko of one feature as .npz: with what `change` says in place of what is usual, false: nothing.
local function small(change)
  local members = { ["base.loc"] = npy("1,", floats { 0 }), ["base.scale"] = npy("1,", floats { 1 }) }
  members["transform.transforms.0.phi.0"], members["transform.transforms.0.phi.1"] = npy("1,", floats { -1 }), npy("1,", floats { 0 })
  for name, bytes in pairs(change or {}) do members[name] = bytes end
  local list = {}
  for name, bytes in pairs(members) do
    if bytes then list[#list + 1] = { name .. ".npy", bytes } end
  end
  return list
end

-- An .npz of tensors that are 0 but for those said: { NAME = shape, or { shape, numbers, how } }.
local function npz(tensors)
  local list = {}
  for name, what in pairs(tensors) do
    local shape, numbers, n = type(what) == "table" and what[1] or what, type(what) == "table" and what[2] or {}, 1
    for size in shape:gmatch "%d+" do n = n * size end
    for i = 1, n do numbers[i] = numbers[i] or 0 end
    list[#list + 1] = { name .. ".npy", npy(shape, floats(numbers), type(what) == "table" and what[3]) }
  end
  return zip(list)
end

-- A masked network of zuko for two features, with one hidden layer of one unit: with what `change` says.
local function network(change)
  local own, all = "transform.transforms.0.", { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } } }
  local usual = { order = { "2,", { 0, 1 } }, ["hyper.0.weight"] = "1,2", ["hyper.0.bias"] = "1,", ["hyper.0.mask"] = { "1,2", { 1, 0 } },
                  ["hyper.2.weight"] = "4,1", ["hyper.2.bias"] = "4,", ["hyper.2.mask"] = { "4,1", { 0, 0, 1, 1 } } }
  for name, what in pairs(change) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end

-- A coupling of nflows for two features, with what `change` says.
local function coupled(change)
  local own, all = "_transform._transforms.0.", {}
  local usual = { identity_features = "1,", transform_features = { "1,", { 1 } } }
  for name, size in pairs { ["initial_layer"] = "3,1", ["final_layer"] = "2,3", ["blocks.0.linear_layers.0"] = "3,3", ["blocks.0.linear_layers.1"] = "3,3" } do
    usual["transform_net." .. name .. ".weight"], usual["transform_net." .. name .. ".bias"] = size, size:match "%d+" .. ","
  end
  for name, what in pairs(change) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end

-- A number of Python's and an array of numbers that are 0 but for those said, as .npy: .eqx files are such, one behind the other.
local function whole(v) return npy("", little(v, 8), { descr = "<i8" }) end
local function array(shape, numbers, how)
  local n, all = 1, numbers or {}
  for size in shape:gmatch "%d+" do n = n * size end
  for i = 1, n do all[i] = all[i] or 0 end
  return npy(shape, floats(all), how)
end

-- The leaves of a planar flow of FlowJAX of one feature, Scan(Planar) over a StandardNormal, with what `change` says.
local function ridge(change)
  local list = { whole(1), whole(1), array("1,3", { 1, 1, 0 }), whole(1) }
  for k, bytes in pairs(change or {}) do list[k] = bytes end
  return table.concat(list)
end

-- The arrays of a flow of FlowJAX by their names, with what `change` says: a Coupling of three features with a permutation.
local function chained(change)
  local own, all = ".bijection.bijection.bijection.", { [".base_dist.bijection.loc"] = "3,", [".base_dist.bijection.scale.args[0]"] = "3," }
  local usual = { ["bijections[1].permutation[0]"] = { "1,3", { 1, 0, 2 } },
                  ["bijections[1].inverse_permutation[0]"] = { "1,3", { 1, 0, 2 } } }
  for name, shapes in pairs { ["layers[0]"] = { "1,5,1", "1,5" }, ["layers[1]"] = { "1,4,5", "1,4" } } do
    usual["bijections[0].conditioner." .. name .. ".weight"], usual["bijections[0].conditioner." .. name .. ".bias"] = shapes[1], shapes[2]
  end
  for name, what in pairs(change or {}) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end

-- Flows of normflows for two features, of these tensors beside the base's.
local function flows(tensors, dims)
  local all = { ["q0.loc"] = dims or "1,2", ["q0.log_scale"] = dims or "1,2" }
  for name, what in pairs(tensors) do all["flows." .. name] = what end
  return npz(all)
end

-- A MaskedAffineFlow with a network t of one hidden unit, with what `change` says.
local function masked(change)
  local all = { ["0.b"] = { "1,2", { 1, 0 } } }
  for name, size in pairs { ["0"] = "1,2", ["2"] = "2,1" } do
    all["0.t.net." .. name .. ".weight"], all["0.t.net." .. name .. ".bias"] = size, size:match "%d+" .. ","
  end
  for name, what in pairs(change) do all[name] = what end
  return flows(all)
end

-- An InvertibleAffine with the matrices of the identity, with what `change` says.
local function affine(change)
  local one, all = { "2,2", { 1, 0, 0, 1 } }, { ["0.log_S"] = "2,", ["0.sign_S"] = { "2,", { 1, 1 } } }
  for _, name in ipairs { "P", "L", "U", "eye" } do all["0." .. name] = one end
  for name, what in pairs(change) do all[name] = what end
  return flows(all)
end

-- A pickle's text, with the opcodes of a dictionary that holds one thing under "a".
local function text(s) return "X" .. little(#s, 4) .. s end
local function pickled(what) return "\128\2}" .. text "a" .. what .. "s." end
local function global(module, name) return "c" .. module .. "\n" .. name .. "\n" end
local function tensor(class, key, count, offset, size, stride)
  return global("torch._utils", "_rebuild_tensor_v2") .. "((" .. text "storage" .. global("torch", class) .. text(key) .. text "cpu" .. "J" ..
    little(count, 4) .. "tQJ" .. little(offset, 4) .. "(" .. size .. "t(" .. stride .. "t\137NtR"
end
local function saved(pickle, ...) return zip { { "m/data.pkl", pickle }, ... } end

local plain = support.read(cases .. "/zuko_maf.pt")
local bad = {
  { "a zip that is cut short", plain:sub(1, -200), "is cut short: a zip archive that does not end" },
  { "a zip without its middle", plain:sub(1, 2000) .. plain:sub(-4000), "is cut short or damaged" },
  { "a zip with a byte changed", (zip(small()):gsub("NUMPY", "NUMPX", 1)), "the checksum of" },
  { "a zip bomb", zip { { "a.npy", "", deflated = stored "", size = 2 ^ 32 - 2 } }, "unpacks to 1 GiB more than it has" },
  { "a zip that unpacks to more than it says", zip { { "a.npy", "abcdefgh", deflated = stored "abcdefgh", size = 4 } },
    "does not unpack to its 4 bytes" },
  { "a zip that unpacks to less", zip { { "a.npy", "abc", deflated = stored "abc", size = 4 } }, "does not unpack to its 4 bytes" },
  { "a locked zip", zip { { "a.npy", "abc", flags = 1 } }, "a.npy is encrypted" },
  { "two members of one name", zip { { "a.npy", "abc" }, { "a.npy", "abc" } }, "it holds a.npy twice" },
  { "an archive of other things", zip { { "word/document.xml", "<w/>" } }, "word/document.xml is no .npy file" },
  { "an empty archive", zip {}, "holds no tensors" },
  { "an npz of objects", zip { { "a.npy", npy("1,", "x", { descr = "|O" }) } }, "holds '|O', expected real numbers" },
  { "an npz that ends early", zip { { "a.npy", npy("3,", "abcd") } }, "a.npy is cut short" },
  { "an npz of too many dimensions", zip { { "a.npy", npy("1,1,1,1,1,1,1,1,1", "abcd") } }, "has 9 dimensions, expected at most 8" },
  { "an npz of 16 bits", zip(small { ["base.loc"] = npy("1,", "\0\0", { descr = "<f2" }) }), "tensor base.loc is of 16 bits" },
  { "a pickle that runs a command", saved(pickled(global("os", "system") .. "(" .. text "touch owned" .. "tR")),
    "its data.pkl would call os.system, which is not done" },
  { "a pickle of a whole flow", saved("\128\2czuko.flows.autoregressive\nMAF\n)\129}b."), "its data.pkl makes objects, which is not done" },
  { "a pickle that sets attributes", saved(pickled(global("os", "environ") .. "}b")), "its data.pkl sets attributes of an object" },
  { "a pickle of an unknown opcode", saved(pickled "I1\n"), "its data.pkl has the opcode 73" },
  { "a pickle that is cut short", saved(pickled(tensor("FloatStorage", "0", 1, 0, "K\1", "K\1")):sub(1, -9)), "its data.pkl is damaged or cut short" },
  { "a pickle of a list", saved("\128\2]."), "its data.pkl holds no dictionary of tensors" },
  { "a pickle without a stack", saved("\128\2s."), "its data.pkl is damaged" },
  { "a dictionary in itself", saved("\128\2}q\0" .. text "a" .. "h\0s."), "its data.pkl holds too much in each other" },
  { "a bare pickle", "\128\2}.", "is a bare pickle, which may run anything and is not read" },
  { "a tensor without its storage", saved(pickled(tensor("FloatStorage", "0", 1, 0, "K\1", "K\1"))), "tensor a has no storage of 1 numbers" },
  { "a tensor beyond its storage", saved(pickled(tensor("FloatStorage", "0", 2, 1, "K\2", "K\1")), { "m/data/0", "12345678" }),
    "tensor a lies beyond its storage" },
  { "a tensor that repeats a number", saved(pickled(tensor("FloatStorage", "0", 1, 0, "J\255\255\255\127", "K\0")), { "m/data/0", "1234" }),
    "tensor a lies beyond its storage, or repeats numbers" },
  { "a tensor of 16 bits", saved(pickled(tensor("HalfStorage", "0", 1, 0, "K\1", "K\1")), { "m/data/0", "12" }), "tensor a is of 16 bits" },
  { "a tensor of another type", saved(pickled(tensor("ComplexFloatStorage", "0", 1, 0, "K\1", "K\1")), { "m/data/0", "12345678" }),
    "tensor a is of torch.ComplexFloatStorage" },
  { "the other byte order", saved(pickled "N", { "m/byteorder", "big" }), "another byte order" },
  { "a file of nothing", "", "is neither a .safetensors, an .npz nor an .eqx file, nor one by torch.save" },
  { "a text", "hello, this is no file of weights\n", "is neither a .safetensors, an .npz nor an .eqx file" },
  { "safetensors that are cut short", safetensors('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}', "1234"),
    "tensor a lies at bytes 0 to 8 of 4" },
  { "safetensors of 16 bits", safetensors('{"a":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}', "1234"), "tensor a is BF16, expected F32 or F64" },
  { "safetensors of something else", safetensors('{"bert.embeddings.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', "1234"),
    "none of its tensors has a name that one of zuko, nflows, sbi, glasflow, normflows, flowjax gives, as bert.embeddings.weight" },
  { "NaN", zip(small { ["transform.transforms.0.phi.0"] = npy("1,", floats { "nan" }) }), "tensor transform.transforms.0.phi.0 holds a number that is not finite" },
  { "a tensor too few", zip(small { ["base.scale"] = false }), "there is no tensor base.scale" },
  { "a tensor too many", zip(small { ["embedding.weight"] = npy("1,", floats { 0 }) }), "zuko's import cannot take embedding.weight" },
  { "a wrong shape", zip(small { ["base.scale"] = npy("2,", floats { 1, 1 }) }), "tensor base.scale has the shape [2], expected [1]" },
  { "parameters of an unknown transform", zip(small { ["transform.transforms.0.phi.2"] = npy("1,1", floats { 0 }) }),
    "transform.transforms.0.phi gives 3 numbers a feature" },
  { "a transform that is not known", zip(small { ["transform.transforms.1.A"] = npy("1,1", floats { 0 }) }),
    "transform 1 is not taken: transform.transforms.1.A" },
  { "a residual network of zuko", network { ["hyper.2.weight"] = false, ["hyper.1.0.weight"] = "1,1" }, "hyper is a residual network, which is not taken" },
  { "a network of zuko that normalizes", network { ["hyper.2.weight"] = false, ["hyper.3.weight"] = "4,1", ["hyper.2.bias"] = false, ["hyper.2.mask"] = false },
    "hyper normalizes between its layers, which is not taken" },
  { "an adjacency of its own", network { order = false }, "there is no tensor transform.transforms.0.order" },
  { "a mask that order does not give", network { ["hyper.0.mask"] = { "1,2", { 1, 1 } } }, "tensor transform.transforms.0.hyper.0.mask is none that `order` gives" },
  { "layers that do not fit", network { ["hyper.2.weight"] = "4,2" }, "has the shape [4, 2], the layer before it gives 1" },
  { "a bias too few", network { ["hyper.2.bias"] = false }, "there is no tensor transform.transforms.0.hyper.2.bias" },
  { "rows for no number of features", network { ["hyper.2.weight"] = "3,1" }, "has 3 rows, which are no multiple of the 2 features" },
  { "batch norm in a network of nflows", coupled { ["transform_net.blocks.0.batch_norm_layers.0.weight"] = "3," }, "has batch norm in its network" },
  { "a block of another width", coupled { ["transform_net.blocks.0.linear_layers.1.weight"] = "4,3" },
    "tensor _transform._transforms.0.transform_net.blocks.0.linear_layers.1.weight has the shape [4, 3], expected [3, 3]" },
  { "features that are kept twice", coupled { transform_features = "1," }, "does not name features in order, each once" },
  { "a network of nflows that is no ResidualNet", coupled { ["transform_net.initial_layer.weight"] = false }, "is no ResidualNet" },
  { "an ActNorm that was never trained", npz { ["_transform.log_scale"] = "2,", ["_transform.shift"] = "2,", ["_transform.initialized"] = "" },
    "tensor _transform.initialized says that the flow was not trained" },
  { "a permutation that is none", npz { ["_transform._permutation"] = "2," }, "tensor _transform._permutation is no permutation" },
  { "a scale of nothing", npz { ["_transform._transforms.0._scale"] = "1,", ["_transform._transforms.0._shift"] = "1,", ["_transform._transforms.1._permutation"] = "1," },
    "_scale has a scale of 0" },
  { "a transform without tensors before others", npz { ["_transform._transforms.1._permutation"] = "2," },
    "_transform._transforms.0 has no tensors: the weights do not tell what it does" },
  { "leaves that are cut short", ridge():sub(1, -2), "array 3 is cut short" },
  { "leaves that are cut short in a header", ridge():sub(1, -20), "array 3 is cut short in its header" },
  { "leaves with bytes behind them", ridge() .. "more", "array 4 is not an .npy file" },
  { "a leaf that is an object", ridge { [3] = npy("", "x", { descr = "|O" }) }, "array 2 holds '|O', expected real numbers" },
  { "leaves of bfloat16", ridge { [3] = npy("1,3", "123456", { descr = "<V2" }) }, "array 2 holds '<V2', expected real numbers" },
  { "leaves of 16 bits", ridge { [3] = npy("1,3", "123456", { descr = "<f2" }) }, "tensor 2 is of 16 bits" },
  { "a leaf of nine dimensions", ridge { [3] = array "1,1,1,1,1,1,1,1,3" }, "array 2 has 9 dimensions, expected at most 8" },
  { "a leaf that says more than there is", ridge { [4] = npy("4294967296,4294967296,4", "") }, "array 3 is cut short" },
  { "a leaf whose header has no end", "\147NUMPY\2\0" .. little(2 ^ 32 - 1, 4) .. "{'descr': '<f4', ", "array 0 is cut short in its header" },
  { "leaves of NaN", ridge { [3] = array("1,3", { 1, "nan", 0 }) }, "tensor .bijection.bijection.params holds a number that is not finite" },
  { "a table of data", array "4,2", "its 1 arrays are none of FlowJAX's masked_autoregressive_flow, coupling_flow" },
  { "leaves of another tree", ridge { [3] = array "3,3,3,3" }, "array 2 is not what would stand there" },
  { "a leaf too few", ridge { [4] = "" }, "array 3 is missing" },
  { "a leaf too many", ridge() .. whole(1) .. whole(1), "array 6 is missing" },
  { "no layers", ridge { [3] = array "0,3" }, "tensor .bijection.bijection.params has no numbers" },
  { "layers of nothing, by the million", ridge { [3] = array "1000000000,0" }, "params has the shape [1000000000, 0], expected [1000000000, 3]" },
  { "a planar layer that nothing feeds", ridge { [3] = array "1,3" }, "a planar layer has weights of 0" },
  { "a flow of FlowJAX without its permutations", chained { ["bijections[1].permutation[0]"] = false, ["bijections[1].inverse_permutation[0]"] = false },
    "there is no tensor .bijection.bijection.bijection.bijections[1].permutation[0]" },
  { "a permutation of FlowJAX that is none", chained { ["bijections[1].permutation[0]"] = { "1,3", { 1, 1, 2 } } },
    "bijections[1].permutation[0] is no permutation, or not the other's inverse" },
  { "a network that does not fit", chained { ["bijections[0].conditioner.layers[1].weight"] = "1,4,4" }, "layers[1].weight has 4 columns" },
  { "a transformer of another kind", chained { ["bijections[0].conditioner.layers[1].weight"] = "1,6,5", ["bijections[0].conditioner.layers[1].bias"] = "1,6" },
    "layers[1].bias gives 3 numbers a feature: expected 2 (Affine), 1 (Loc) or 3 knots + 4 (RationalQuadraticSpline)" },
  { "a spline of an older FlowJAX", chained { ["bijections[0].conditioner.layers[1].weight"] = "1,22,5", ["bijections[0].conditioner.layers[1].bias"] = "1,22" },
    "gives 11 numbers a feature: splines of FlowJAX before version 18 are not taken" },
  { "a block neural autoregressive flow", npz { [".bijection.bijection.bijection.bijections[0].bijection.layers[0][0].bias"] = "1,16" },
    ".bijection.bijection.bijection.bijections[0] is none of FlowJAX's MaskedAutoregressive, Coupling" },
  { "a bijection in no Scan", npz { [".bijection.masked_autoregressive_mlp.layers[0].bias"] = "5," }, ".bijection is neither Invert(Scan(layers)) nor Scan(layers)" },
  { "a base of FlowJAX alone", npz { [".base_dist.bijection.loc"] = "3," }, "there are no layers, as flows of FlowJAX have in .bijection" },
  { "one leaf of two names", chained { ["bijections.0.conditioner.layers.0.bias"] = "1,5" }, "are both .bijection.bijection.bijection.bijections[0].conditioner.layers[0].bias" },
  { "leaves that no builder makes", chained { ["bijections[0].conditioner.layers[0].gain"] = "1," }, "flowjax's import cannot take .bijection.bijection.bijection.bijections[0].conditioner.layers[0].gain" },
  { "no features", chained { ["bijections[0].shape[0]"] = { "", { -1 } } }, "has the shape [3], expected [-1]" },
  { "a flow of no features", npz { [".bijection.bijection.params"] = "1,1" }, "its shapes tell of 0 features" },
  { "shapes that contradict the network", chained { ["bijections[0].shape[0]"] = { "", { 2 } } }, "has the shape [3], expected [2]" },
  { "a BatchNorm of normflows", flows { ["0.eps"] = "" }, "the flow flows.0 is a BatchNorm, which has no inverse there" },
  { "a flow of normflows that is not taken", flows { ["0.iresblock.nnet.net.0.weight"] = "2,2" },
    "the flow flows.0 is none that is taken: it has flows.0.iresblock.nnet.net.0.weight" },
  { "images", flows({ ["0.W"] = "2,2" }, "1,2,4,4"), "tensor q0.loc has the shape [1, 2, 4, 4], expected 2 dimensions" },
  { "a base of normflows that is not taken", npz { ["flows.0.W"] = { "2,2", { 0, 1, 1, 0 } }, ["q0.W"] = "2,2", ["q0.loc"] = "1,2", ["q0.log_sigma"] = "" },
    "there is no tensor q0.log_scale" },
  { "an ActNorm of normflows that was never trained", flows { ["0.s"] = "1,2", ["0.t"] = "1,2", ["0.data_dep_init_done"] = "" },
    "tensor flows.0.data_dep_init_done says that the flow was not trained" },
  { "a mask of other numbers", masked { ["0.b"] = { "1,2", { 1, -1 } } }, "tensor flows.0.b holds a number besides 0 and 1" },
  { "a mask that keeps all", masked { ["0.b"] = { "1,2", { 1, 1 } } }, "tensor flows.0.b has only 1s" },
  { "a mask without networks", flows { ["0.b"] = { "1,2", { 1, 0 } } }, "flows.0. has neither a network s nor t" },
  { "a network of normflows that normalizes", masked { ["0.t.net.1.weight"] = "1," }, "has 0 modules without tensors before 1, expected an activation" },
  { "a convolution", masked { ["0.t.net.0.weight"] = "1,2,3,3" }, "tensor flows.0.t.net.0.weight has the shape [1, 2, 3, 3], expected 2 dimensions" },
  { "a network of other features", masked { ["0.t.net.2.weight"] = "3,1" }, "flows.0.t makes 3 numbers of 2, the flow has 2 features" },
  { "an unknown function at a network's end", masked { ["0.t.net.4.scale"] = "" }, "flows.0.t.net.0 scales what a function gives: --config output=FUNCTION" },
  { "a tensor too many of normflows", masked { ["0.c"] = "1," }, "normflows's import cannot take flows.0.c" },
  { "flows without tensors", flows { ["2.W"] = "2,2" }, "neither flows.0 nor flows.1 has tensors" },
  { "another number of flows", masked {}, "expected 1 or 2 flows, found --config flows=3", "--config flows=3" },
  { "halves of other features", flows { ["0.flows.1.param_map.net.0.weight"] = "2,2", ["0.flows.1.param_map.net.0.bias"] = "2," },
    "flows.0.flows.1.param_map.net.0 sees 2 features, a half is 1" },
  { "rows for no transform", flows { ["0.flows.1.param_map.net.0.weight"] = "3,1", ["0.flows.1.param_map.net.0.bias"] = "3," },
    "has 3 rows for 1 features, expected one or two each" },
  { "splines with circular tails", flows { ["0.prqct.identity_features"] = "1,", ["0.prqct.transform_features"] = "1,", ["0.prqct.transform_net.final_layer.weight"] = "24,3" },
    "has 24 rows for 1 features: expected 3 bins - 1 each, as splines with linear tails have" },
  { "a matrix without an inverse", flows { ["0.W"] = { "2,2", { 1, 1, 1, 1 } } }, "the matrix flows.0.W has no inverse" },
  { "a permutation that goes twice to a place", affine { ["0.P"] = { "2,2", { 1, 0, 1, 0 } } }, "tensor flows.0.P is no permutation" },
  { "an identity that is none", affine { ["0.eye"] = { "2,2", { 0, 1, 1, 0 } } }, "tensor flows.0.eye is not what its name says" },
  { "a sign of 0", affine { ["0.sign_S"] = "2," }, "tensor flows.0.sign_S holds a number besides 1 and -1" },
  { "a radial flow of nothing", flows { ["0.z_0"] = "1,2", ["0.alpha"] = "1,", ["0.beta"] = "1,", ["0.d"] = "" }, "tensor flows.0.alpha is 0" },
  { "a Reverse in another", flows { ["0." .. ("flow."):rep(20) .. "W"] = "2,2" }, "flows.0.flow reverses what another Reverse reverses" },
  { "features of one degree", flows { ["0.autoregressive_net.initial_layer.weight"] = "3,2", ["0.autoregressive_net.final_layer.weight"] = "4,3",
                                      ["0.autoregressive_net.final_layer.degrees"] = { "4,", { 1, 1, 1, 1 } } },
    "tensor flows.0.autoregressive_net.final_layer.degrees does not give each feature a degree of its own" },
  { "normflows, said to be nflows", masked {}, "there are no tensors _transform..., as flows of nflows have", "--from nflows" },
  { "zuko, said to be normflows", zip(small()), "there are no tensors flows.0... and q0..., as flows of normflows have", "--from normflows" },
  { "another library's name", zip { { "a.npy", npy("1,", floats { 0 }) } }, "there are no tensors transform.transforms.0", "--from zuko" },
}

describe("a file", function()
  for i, case in ipairs(bad) do
    it("of " .. case[1] .. " is told", function()
      local list = case[2]
      local path = support.write(string.format("%s/bad%d.bin", dir, i), list)
      local start = os.time()
      import(path, string.format("-o %s/none %s", dir, case[4] or ""), 65, case[3])
      assert.is_true(os.time() - start < 10)
      assert.is_false(support.exists(dir .. "/none"))
      assert.is_false(support.exists "owned")
    end)
  end

  it("that holds nothing wrong is taken: Fortran's order, whole numbers, other keys of a checkpoint", function()
    local last = { c = { "2,3", { 1, 0, -1, 0, 1, 1 } }, fortran = { "2,3", { 1, 0, 0, 1, -1, 1 }, { fortran = true } } }
    for name, weight in pairs(last) do
      import(support.write(dir .. "/" .. name .. ".npz", coupled { ["transform_net.final_layer.weight"] = weight }), "-o " .. dir .. " --name order -f")
      last[name] = support.read(dir .. "/order.safetensors")
    end
    assert.equal(last.c, last.fortran)
    import(support.write(dir .. "/network.npz", network {}), "-o " .. dir)
    import(support.write(dir .. "/older.npz", npz { ["base._0"] = "1,", ["base._1"] = { "1,", { 1 } }, ["transform.transforms.0.phi.0"] = "1,",
                                                    ["transform.transforms.0.phi.1"] = "1," }), "-o " .. dir)
    import(support.write(dir .. "/coupled.npz", coupled {}), "-o " .. dir)
    import(support.write(dir .. "/ridge.eqx", ridge()), "-o " .. dir)
    import(support.write(dir .. "/chained.npz", chained()), "-o " .. dir)
    import(support.write(dir .. "/masked.npz", masked {}), "-o " .. dir)
    import(support.write(dir .. "/affine.npz", affine {}), "-o " .. dir)
    import(support.write(dir .. "/target.npz", npz { ["q0.loc"] = "1,2", ["q0.log_scale"] = "1,2", ["flows.0.W"] = { "2,2", { 0, 1, -1, 0 } },
                                                     ["p.image"] = "3,3" }), "-o " .. dir)
    import(support.write(dir .. "/good.npz", zip(small())), "-o " .. dir)
    assert.is_truthy(support.read(dir .. "/good.lua"):find('name = "good"', 1, true))
  end)

  it("cut anywhere, or with any byte changed, never crashes", function()
    for _, bytes in ipairs { plain, support.read(cases .. "/flowjax_triangular.eqx") } do
      local path = dir .. "/cut"
      for k = 0, 400 do
        local at = math.floor(k * #bytes / 401) + 1
        support.write(path, k % 2 == 0 and bytes:sub(1, at) or bytes:sub(1, at - 1) .. string.char((bytes:byte(at) + 1 + k) % 256) .. bytes:sub(at + 1))
        local code, _, err, signal = support.command("import " .. path .. " -f -o " .. dir .. "/cut.d")
        assert.is_true((code == 0 or code == 65) and signal == 0, at .. ": " .. code .. " " .. err)
      end
    end
  end)
end)

describe("the command line of nfc import", function()
  local good = support.write(dir .. "/weights.one.npz", zip(small()))
  local function usage(flags, pattern) import(good, flags, 64, pattern) end

  it("is told what is wrong", function()
    import(cases .. "/flowjax_coupling_spline.eqx", "-o " .. dir .. "/none", 64, "the weights do not tell bound: --config bound=VALUE says it")
    import(cases .. "/flowjax_coupling.eqx", "--config min_scale=-1 -o " .. dir .. "/none", 64,
           "--config min_scale: expected a number of at least 0 and below 1, found '-1'")
    usage("", "nfc import: where to? -o DIR says it")
    usage("-o " .. dir .. " --name 1st", "--name: expected letters, digits and _, at most 60, found '1st'")
    usage("-o " .. dir .. " --config scale=2", "--config: zuko has no key 'scale'")
    usage("-o " .. dir .. " --config bond=2", "--config: zuko has no key 'bond', did you mean 'bound'?")
    usage("-o " .. dir .. " --config activation=tanh2", "--config activation: expected one of relu, tanh,")
    usage("-o " .. dir .. " --config slope=1", "--config slope: expected a number above 0 and below 1, found '1'")
    usage("-o " .. dir .. " --config bound", "--config: expected KEY=VALUE,..., found 'bound'")
    local code, _, err = support.command "import -o x"
    assert.equal(64, code)
    assert.is_truthy(err:find("which file?", 1, true))
    code, _, err = support.command("import " .. dir .. "/nothing.pt -o " .. dir)
    assert.equal(74, code)
    assert.is_truthy(err:find "^nfc: cannot read [^\n]+nothing.pt: [^\n]+\n$", err)
  end)

  it("makes a name of the file's, and replaces nothing without --force", function()
    local out = dir .. "/new/folder"
    assert.equal(out .. "/weights.lua " .. out .. "/weights.safetensors\n", (import(good, "-o " .. out)))
    local before = support.write(out .. "/weights.lua", "-- mine")
    local code, _, err = support.command("import " .. good .. " -o " .. out)
    assert.equal(74, code)
    assert.is_truthy(err:find("weights.lua is there already; --force replaces it", 1, true), err)
    assert.equal("-- mine", support.read(before))
    import(good, "--force -o " .. out)
    assert.is_truthy(support.read(before):find "return model")
    import(support.write(dir .. "/3 %$.npz", zip(small())):gsub(" ", "\\ "):gsub("%$", "\\$"), "-o " .. out)
    assert.is_true(support.exists(out .. "/_3___.lua"))
  end)
end)
