-- nfc import: flows of other libraries, saved as people save them, give the library's own densities and inverses, which
-- scripts in tests/reference have computed in double; files that are cut short, foreign or mean harm are told in one line, and
-- nothing is written.
-- guarded: files of others.
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

for _, library in ipairs { "zuko", "nflows", "sbi", "sbi_trained", "glasflow", "normflows", "flowjax" } do
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

  it("as C, which --compile prints at once", function()
    for _, name in ipairs { "sbi_trained_nsf", "nflows_linear", "zuko_double" } do
      local at_once, after, flags = dir .. "/at_once/" .. name, dir .. "/after/" .. name, " --name both -o "
      local said = import(cases .. "/" .. name .. ".pt", "--compile" .. flags .. at_once)
      assert.equal(said:gsub("%S+/", ""), "both.lua both.safetensors both.h both.c both.json\n")
      import(cases .. "/" .. name .. ".pt", flags .. after)
      assert.is_false(support.exists(after .. "/both.c"))
      assert.equal(0, (support.command(string.format("compile %s/both.lua -w %s/both.safetensors -o %s", after, after, after))))
      for _, suffix in ipairs { ".lua", ".safetensors", ".h", ".c", ".json" } do
        assert.is_true(support.read(after .. "/both" .. suffix) == support.read(at_once .. "/both" .. suffix), name .. suffix)
      end
    end
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

local foreign = require "foreign"
local zip, npz, small, network, coupled, ridge, chained, masked, affine = foreign.zip, foreign.npz, foreign.small, foreign.network, foreign.coupled,
  foreign.ridge, foreign.chained, foreign.masked, foreign.affine

local plain = support.read(cases .. "/zuko_maf.pt")

describe("a file", function()
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
    local mine = support.write(dir .. "/weights.json", "mine")
    code, _, err = support.command("import --compile " .. good .. " -o " .. dir)
    assert.equal(74, code)
    assert.is_truthy(err:find("weights.json is there already; --force replaces it", 1, true), err)
    assert.equal("mine", support.read(mine))
    assert.is_false(support.exists(dir .. "/weights.lua"))
    import(good, "--compile --name stdio -o " .. dir .. "/none", 65, "a model in C cannot be called stdio")
    assert.is_false(support.exists(dir .. "/none"))
    import(support.write(dir .. "/3 %$.npz", zip(small())):gsub(" ", "\\ "):gsub("%$", "\\$"), "-o " .. out)
    assert.is_true(support.exists(out .. "/_3___.lua"))
  end)
end)
