-- slow: every flow for other libraries, which takes minutes under the sanitizers.
-- nfc export: raw and .npz hold the model's numbers as they are; flows for other libraries are the ones that export_check.py has run
-- in these libraries, whose programs and states tests/reference/export keeps; what a library has saved comes back through import
-- and export; what it lacks is told in one line, and nothing of a model gets into a program but numbers and checked names.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local reference = support.root .. "/tests/reference"
local exporting = dofile(reference .. "/exporting.lua")

-- nfc export in a folder that has model.lua and model.safetensors.
local function export(folder, flags, status, pattern)
  local code, out, err = support.run(string.format("cd %s && %s export model.lua -w model.safetensors %s", folder, support.nfc, flags))
  assert.equal(status or 0, code, flags .. "\n" .. err)
  if status then
    assert.equal("", out)
    assert.is_truthy(err:find "^[^\n]+\n$", err)
    assert.is_truthy(err:find(pattern, 1, true), err .. "expected " .. pattern)
  end
  return out
end

-- A folder with a model of exporting.lua and its weights; its flow.
local function made(name, precision)
  local own = support.directory()
  local model = support.write(own .. "/model.lua", exporting.text(name, precision))
  local flow = nfc.compile(model)
  flow:emit(own)
  exporting.fill(flow, support.read(own .. "/model.json"))
  flow:save(own .. "/model.safetensors")
  return own, flow
end

-- ---- files of tensors, read by what a few lines read --------------------------------------------------------------------

local function whole(bytes, at, n)
  local v = 0
  for i = n, 1, -1 do v = v * 256 + bytes:byte(at + i - 1) end
  return v
end

local types = { F32 = "float", F64 = "double", I64 = "int64_t", BOOL = "uint8_t", ["<f4"] = "float", ["<f8"] = "double" }

local function list_of(bytes, kind)
  local n, list = #bytes / ffi.sizeof(types[kind]), {}
  local numbers = ffi.new(types[kind] .. "[?]", n + 1)
  ffi.copy(numbers, bytes, #bytes)
  for i = 1, n do list[i] = tonumber(numbers[i - 1]) end
  return list
end

local function sizes(text)
  local list = {}
  for size in text:gmatch "%d+" do list[#list + 1] = tonumber(size) end
  return list
end

-- { NAME = { shape, numbers, type } }
local function safetensors(path)
  local bytes, found = support.read(path), {}
  local n = whole(bytes, 1, 8)
  for name, kind, shape, from, to in bytes:sub(9, 8 + n):gmatch '"([^"]+)":{"dtype":"(%w+)","shape":%[([%d,]*)%],"data_offsets":%[(%d+),(%d+)%]}' do
    found[name] = { sizes(shape), list_of(bytes:sub(9 + n + from, 8 + n + to), kind), kind }
  end
  return found
end

-- The members of an archive that stores them as they are.
local function members(path)
  local bytes, at, found = support.read(path), 1, {}
  while bytes:sub(at, at + 3) == "PK\3\4" do
    local size, name = whole(bytes, at + 22, 4), whole(bytes, at + 26, 2)
    assert.same({ 0, 0 }, { whole(bytes, at + 8, 2), whole(bytes, at + 28, 2) })
    found[bytes:sub(at + 30, at + 29 + name)] = bytes:sub(at + 30 + name, at + 29 + name + size)
    at = at + 30 + name + size
  end
  return found
end

local function npz(path)
  local found = {}
  for name, bytes in pairs(members(path)) do
    assert.equal("\147NUMPY\1\0", bytes:sub(1, 8))
    local n = whole(bytes, 9, 2)
    assert.equal(0, (10 + n) % 64)
    local kind, shape = bytes:sub(11, 10 + n):match "^{'descr': '([^']+)', 'fortran_order': False, 'shape': %(([%d, ]*)%), } *\n$"
    found[name:match "^(.*)%.npy$"] = { sizes(shape), list_of(bytes:sub(11 + n), kind), kind }
  end
  return found
end

-- ---- the numbers as they are --------------------------------------------------------------------------------------------

describe("nfc export --to", function()
  for precision, kind in pairs { float = "<f4", double = "<f8" } do
    it("raw and npz, a model in " .. precision, function()
      local own, flow = made("maf_context", precision)
      assert.equal("", export(own, "--to raw -o w.raw"))
      local numbers = list_of(support.read(own .. "/w.raw"), kind)
      assert.equal(flow.n_params, #numbers)
      for i, v in ipairs(numbers) do assert.equal(flow.params[i - 1], v) end
      assert.equal(support.read(own .. "/w.raw"), export(own, "--to raw -o -"))
      assert.equal("", export(own, "--to npz -o w.npz"))
      assert.equal(support.read(own .. "/w.npz"), export(own, "--to npz -o -"))
      local saved, arrays, count = safetensors(own .. "/model.safetensors"), npz(own .. "/w.npz"), 0
      for name, array in pairs(arrays) do
        assert.same({ saved[name][1], saved[name][2], kind }, array)
        count = count + #array[2]
      end
      assert.equal(flow.n_params, count)
    end)
  end

  it("raw of a model's own definitions, and of weights that come as the other type", function()
    local own, flow = made("own_net", "double")
    export(own, "--to raw -o double")
    support.write(own .. "/model.lua", exporting.text("own_net", "float"))
    export(own, "--to raw -o float")
    local as_float = list_of(support.read(own .. "/float"), "<f4")
    for i, v in ipairs(list_of(support.read(own .. "/double"), "<f8")) do
      assert.equal(flow.params[i - 1], v)
      assert.equal(tonumber(ffi.new("float", v)), as_float[i])
    end
  end)
end)

-- ---- other libraries ----------------------------------------------------------------------------------------------------

-- Two sums that depend on all numbers, as export_check.py computes them.
local function sums(list)
  local a, b = 0, 0
  for i, v in ipairs(list) do a, b = a + v, b + v * ((i - 1) * 7 % 11 + 1) end
  return a, b
end

local near = support.is_near

-- A folder with the model and weights that nfc import makes of a file.
local function imported(file, config)
  local own = support.directory()
  local code, _, err = support.command(string.format("import %s --name model -o %s%s", file, own, config ~= "" and " --config " .. config or ""))
  assert.equal(0, code, err)
  return own
end

-- Batch norm comes back as ActNorm, of numbers that were computed in double.
local rounded = { ["nflows linear"] = true, ["nflows normalized"] = true }

-- comes_back: which of import/LIBRARY.lua come back as they were; all where nothing is said. Others of normflows have definitions, which
-- go nowhere; those of FlowJAX come back in another form: back_NAME.
local libraries = { { name = "zuko" }, { name = "nflows" }, { name = "normflows", comes_back = { coupling = true, coupling_additive = true, planar = true } },
                    { name = "flowjax", comes_back = {} } }
for _, one in ipairs(libraries) do
  local library, comes_back = one.name, one.comes_back
  describe("for " .. library, function()
    local known = {}
    for _, case in ipairs(dofile(reference .. "/export/" .. library .. ".lua")) do
      known[case.name] = true
      it(case.name, function()
        local own = case.from and imported(reference .. "/import/" .. case.from, case.config) or made(case.name, "double")
        if case.error then
          export(own, "--to " .. library .. " -o state.npz", 65, case.error)
          assert.is_false(support.exists(own .. "/state.npz"))
          return
        end
        assert.equal(case.program, export(own, "--to " .. library .. " -o " .. case.file))
        export(own, "--to " .. library .. " -o state.safetensors")
        local state = safetensors(own .. "/state.safetensors")
        for name, want in pairs(case.state) do
          local a, b = sums(state[name][2])
          assert.same(want[1], state[name][1])
          local tolerance = case.from and 1e-6 or 1e-10 -- imported ones are floats
          assert.is_true(near(a, want[2], tolerance) and near(b, want[3], tolerance), name)
          state[name] = nil
        end
        assert.is_nil(next(state))
      end)
    end

    it("all that exporting.lua has", function()
      for _, name in ipairs(exporting.names(library)) do assert.is_true(known[name], name .. ": run export_check.py") end
    end)

    -- What comes of a state that the library has saved, by import, export, import and so on.
    local function there_and_back(case)
      local texts, weights, from = {}, {}, reference .. "/import/" .. case.file
      for k, suffix in ipairs { "pt", "npz", "safetensors", "none" } do
        local own = imported(from, case.config)
        texts[k], weights[k] = support.read(own .. "/model.lua"):match "return model.*", support.read(own .. "/model.safetensors")
        from = own .. "/state." .. suffix
        if suffix ~= "none" then export(own, "--to " .. library .. " -o state." .. suffix) end
      end
      for k = 2, 4 do
        assert.equal(texts[1], texts[k])
        if k > 2 or not rounded[library .. " " .. case.name] then assert.is_true(weights[1] == weights[k], "other weights") end
        weights[1] = weights[k]
      end
    end
    for _, case in ipairs(dofile(reference .. "/import/" .. library .. ".lua")) do
      if not comes_back or comes_back[case.name] then
        it("there and back: " .. case.name, function() there_and_back(case) end)
      end
    end
  end)
end

describe("networks that nfc import writes into a model file", function()
  local own, masked = imported(reference .. "/import/nflows_affine.npz", ""), imported(reference .. "/import/zuko_residual_passes.npz", "")

  -- The model, or that in `of`, with its text changed, whose weights are taken by name: as those of no model.
  local function changed(from, to, rename, of)
    local folder, bytes = support.directory(), support.read((of or own) .. "/model.safetensors")
    local pattern = from:gsub("%p", "%%%0")
    local other, changes = support.read((of or own) .. "/model.lua"):gsub(pattern, (to:gsub("%%", "%%%%")))
    assert.is_true(changes > 0, from)
    support.write(folder .. "/model.lua", other)
    local n = whole(bytes, 1, 8)
    local header = bytes:sub(9, 8 + n):gsub('"architecture', '"other'):gsub("net%.initial", rename or "%0")
    n = #header
    local length = ""
    for _ = 1, 8 do length, n = length .. string.char(n % 256), math.floor(n / 256) end
    support.write(folder .. "/model.safetensors", length .. header .. bytes:sub(9 + whole(bytes, 1, 8)))
    return folder
  end

  it("are known by what they compute", function()
    local program = export(own, "--to nflows -o state.pt")
    assert.equal(program, export(changed("h = h + to", "h = to + h"), "--to nflows -o state.pt"))
  end)

  it("and others of their name are not", function()
    for _, change in ipairs { { "h = h + to", "h = h - to" }, { "f(layer_of(block[1], f(h)))", "f(layer_of(block[1], h))" }, { "initial", "outset", "net.outset" } } do
      export(changed(unpack(change)), "--to nflows -o state.pt", 65, "flow.1.net (resnet) is defined in the model file: nflows' couplings have its ResidualNet as nfc import writes it")
    end
    export(changed("local resnet = net", "local mlp = mlp\nlocal resnet = net"), "--to zuko -o state.pt", 65, "flow.1.net (resnet) is defined in the model file: zuko's couplings")
  end)

  it("masked ones too", function()
    local function to_zuko(from, to, status) return export(changed(from, to, nil, masked), "--to zuko -o state.pt", status and 65, status) end
    assert.equal(export(masked, "--to zuko -o state.pt"), to_zuko("h = h + layer_of(p[j][2], part.keep, f(layer_of(p[j][1], part.keep, h)))",
                                                                "h = layer_of(p[j][2], part.keep, f(layer_of(p[j][1], part.keep, h))) + h"))
    to_zuko("h = h + layer_of", "h = h - layer_of", "flow.1.net (residual) is defined in the model file: zuko has made{}, or its residual MaskedMLP as nfc import writes it, alone")
    to_zuko("{0, 4, 3}, {0, 4, 3}", "{0, 4, 3}, {0, 3, 4}", "flow.1.net (residual) has units that differ in blocks of one width, as zuko's do not")
    to_zuko("units = {{0, 4, 3}, {0, 4, 3}}", "units = {{0, 4, 3, 0}, {0, 4, 3}}")
  end)
end)

-- ---- what is wrong ------------------------------------------------------------------------------------------------------

describe("nfc export", function()
  local own = made("points", "float")

  -- A folder with this model and the weights that it starts with, which `change` may change.
  local function written(text, change)
    local folder = support.directory()
    local flow = nfc.compile(support.write(folder .. "/model.lua", text))
    if change then change(flow.params) end
    flow:save(folder .. "/model.safetensors")
    return folder
  end

  it("is told what is wrong with its command line", function()
    export(own, "--to zuko -o .pt", 64, "-o: expected a name that ends in")
    export(own, "--to raw -w none.safetensors -o a", 74, "nfc: cannot read none.safetensors")
    export(own, "--to raw -o none/a", 74, "none/a")
    export(own, "--to npz -o a -w " .. made("maf", "float") .. "/model.safetensors", 65, "model.safetensors")
    assert.is_false(support.exists(own .. "/a"))
  end)

  it("leaves what was there if it fails", function()
    local planar = made("planar", "float")
    local path = support.write(planar .. "/mine.pt", "mine")
    export(planar, "--to zuko -o mine.pt", 65, "model.lua: flow.1 (planar): zuko has no such transform")
    assert.equal("mine", support.read(path))
  end)

  it("says a path of any characters in Python", function()
    local path = "a\"b'c\\\n\195\164.pt"
    local out = export(own, "--to zuko -o '" .. path:gsub("'", "'\\''") .. "'")
    local bytes = path:gsub(".", function(c) return string.format("\\x%02x", c:byte()) end)
    assert.is_truthy(out:find('torch.load(fsdecode(b"' .. bytes .. '"), weights_only=True)', 1, true), out)
    assert.is_truthy(out:find("from os import fsdecode", 1, true))
    assert.is_true(support.exists(own .. "/" .. path))
  end)

  it("writes numbers within the range of float, or says so", function()
    local folder = written("return model { dim = 1, flow = { actnorm {} } }", function(p) p[0], p[1] = 1e30, -79 end)
    export(folder, "--to zuko -o scale.pt", 65, "tensor transform.transforms.0.loc would hold a number beyond float")
    assert.is_false(support.exists(folder .. "/scale.pt"))
  end)

  it("takes nothing of a model's own but numbers and names", function()
    local folder = written [[
      local evil = 'x"\n]\nimport os; os.system("touch owned")#'
      local list = {}
      list[1], list[2], list.o, list.name = list, evil, 3, evil
      local own = layer "evil" { options = { word = option.string { default = evil }, list = option.string { default = evil } },
        check = function(o) o.mine, o[evil], o.name, o.o, o.of = list, evil, evil, { name = 1, o = 2 }, { { list }, evil } end,
        forward = function(_, z) return z, 0 end, inverse = function(_, z) return z, 0 end }
      return model { name = "hostile", dim = 2, flow = { own {}, leaky_relu {} } }]]
    export(folder, "--to zuko -o hostile.pt", 65, "flow.1 (evil) is defined in the model file")
    export(folder, "--to npz -o hostile.npz")
  end)

  it("knows a network that nfc import has written behind a model's domain too", function()
    local folder = written(dofile(support.root .. "/cli/import/zuko.lua").networks.residual .. [[
      return model { dim = 2, domain = { positive {}, real {} }, flow = { leaky_relu {},
        autoregressive { net = residual { place = { 1, 2 }, units = { { 0, 3 }, { 0, 3 } }, activation = "relu" } } } }]])
    local program = export(folder, "--to zuko -o behind.pt")
    assert.is_truthy(program:find("Domains, low=[0, -inf], high=[inf, inf]", 1, true))
    assert.is_truthy(program:find("residual=True", 1, true))
  end)

  it("takes layers within each other, to a depth", function()
    local deep = "local l = leaky_relu {} for i = 1, %d do l = invert { l } end return model { dim = 1, flow = { l } }"
    assert.is_truthy(export(written(deep:format(301)), "--to zuko -o deep.pt"):find "LeakyReLU, torch.zeros%(1%)%).inv,\n")
  end)
end)
