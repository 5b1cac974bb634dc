-- help(): one text for each function and method of the module and each word of model files. Protects: none is missing and none is left over,
-- and the options and defaults that a text names are those that the word has.
-- guarded: nothing here depends on how well kernels are optimised.
local kinds = require "nfc.kinds"
local nfc = require "nfc"
local support = require "support"
local entries = require "nfc.help".entries
local rooms = { layer = true, transform = true, net = true, base = true }

local function helped(status, code)
  local path = support.write(support.directory() .. "/code", code .. "\n")
  local got, out, err = support.run(string.format("cd %s && %s repl < %s", support.root, support.nfc, path))
  assert.equal(status, got, err)
  return out, err
end

-- What a flow is, to the bit: its weights, which name the architecture and all options.
local function bytes_of(description)
  local path = support.directory() .. "/w.safetensors"
  support.compile("return " .. description):save(path)
  return support.read(path)
end

describe("help", function()
  it("has a text for everything that there is, and for nothing else", function()
    local words, presets = kinds.vocabulary()
    local seen = {}
    local function want(name)
      seen[name] = true
      assert.is_truthy(entries[name], "no help on " .. name)
    end
    for name, value in next, nfc do
      if type(value) == "function" then want(name) end
    end
    for prefix, methods in pairs { ["flow:"] = kinds.flow_methods, ["matrix:"] = kinds.matrix_methods } do
      for name, value in next, methods do
        if type(value) == "function" and not name:find "^__" then want(prefix .. name) end
      end
    end
    for name in next, nfc.data do want(name) end
    for name in next, require "nfc.plot" do want("plot." .. name) end
    for name in next, words do want(name) end
    for name in next, presets do want("presets." .. name) end
    want "domain.interval" -- beside the data set
    for name in pairs(entries) do assert.is_true(seen[name] or false, "help on " .. name .. ", which there is not") end
  end)

  it("tells of every option that layers, transforms, networks, bases, data sets, presets and models declare", function()
    local n = 0
    for name, word in pairs(require "nfc.help".declarations()) do
      local said = name == "train" and "" or helped(0, string.format("help %q", name))
      for _, o in ipairs(word.options) do
        n = n + 1
        assert.is_true(o.help ~= "" and o.expected ~= "", name .. "." .. o.key)
        assert.is_true(name == "train" or said:find("\n  " .. o.key, 1, true) ~= nil, string.format("help on %s does not name %s", name, o.key))
        if rooms[word.kind] and o.key:find "^%a" and o.default ~= "" then
          assert.is_truthy(entries[name].usage:find("%f[%w_]" .. o.key .. "%f[^%w_]"), string.format("the usage of %s does not name %s", name, o.key))
        end
      end
    end
    assert.is_true(n > 90, n .. " options found")
  end)

  it("shows the defaults that there are", function()
    local models = {
      ["presets.nice"] = "%s", ["presets.realnvp"] = "%s", ["presets.maf"] = "%s", ["presets.iaf"] = "%s", ["presets.nsf"] = "%s",
      ["presets.nsf_autoregressive"] = "%s", ["presets.glow"] = "%s", ["presets.planar"] = "%s", ["presets.gaussianization"] = "%s",
      spline = "model { dim = 4, flow = { %s } }", householder = "model { dim = 4, flow = { %s } }", shuffle = "model { dim = 4, flow = { %s } }",
      standardize = "model { dim = 4, flow = { %s } }", block_autoregressive = "model { dim = 2, flow = { %s } }", affine = "model { dim = 4, flow = { elementwise { %s } } }",
      rq_spline = "model { dim = 4, flow = { elementwise { %s } } }", logistic_mixture = "model { dim = 4, flow = { elementwise { %s } } }",
      bernstein = "model { dim = 4, flow = { elementwise { %s } } }", sum_of_squares = "model { dim = 4, flow = { elementwise { %s } } }",
      umnn = "model { dim = 4, flow = { elementwise { %s } } }",
      uniform = "model { dim = 4, flow = { reverse {} }, base = %s }", student_t = "model { dim = 4, flow = { reverse {} }, base = %s }",
      mixture = "model { dim = 4, flow = { reverse {} }, base = %s }",
      mlp = "model { dim = 4, flow = { coupling { split = 2, net = %s } } }", resnet = "model { dim = 4, flow = { coupling { split = 2, net = %s } } }", made = "model { dim = 4, flow = { autoregressive { net = %s } } }",
    }
    for name, model in pairs(models) do
      local usage = entries[name].usage:gsub("{ dim,", "{ dim = 4,"):gsub(", %.%.%.", ""):gsub(", order,", ",")
      local least = name .. (name:find "^presets" and " { dim = 4 }" or (name == "mlp" or name == "made") and " { hidden = {64, 64} }" or name == "resnet" and " { hidden = 64 }" or " {}")
      assert.is_true(bytes_of(model:format(usage)) == bytes_of(model:format(least)), usage .. " is not " .. least)
    end
  end)

  it("keeps to a hundred columns", function()
    local text = {}
    for name in pairs(entries) do text[#text + 1] = ("help %q"):format(name) end
    for line in helped(0, table.concat(text, " ")):gmatch "[^\n]+" do assert.is_true(#line <= 100, line) end
  end)

  it("finds a text by the value and by the name, and says which name is close", function()
    local coupling = helped(0, 'help "coupling"')
    assert.is_truthy(coupling:find "^coupling { mask = ")
    for _, x in ipairs { "(nfc.coupling)", "(nfc.coupling {})", '"nfc.coupling"' } do assert.equal(coupling, (helped(0, "help" .. x))) end
    assert.equal(helped(0, 'help "flow:train"'), (helped(0, 'help(nfc.compile("models/points.lua").train)')))
    assert.is_truthy(helped(0, 'help "train"'):find "\n  patience      stop after so many steps without improvement")
    assert.is_nil(helped(0, 'help "train"'):find "default") -- they are the model's
    assert.is_truthy(helped(0, 'help "rq_spline"'):find "\n  bins          pieces of the spline %(a whole number from 2 to 1000; default 8%)")
    assert.equal(helped(0, 'help "circles"'), (helped(0, "help(nfc.data.circles)")))
    assert.equal(helped(0, 'help "presets.planar"'), (helped(0, "help(nfc.presets.planar)")))
    assert.is_truthy(helped(0, "help(nfc.data.points {})"):find "matrix:mean")
    assert.is_truthy(helped(0, 'help(nfc.compile "models/points.lua")'):find "flow:sample")
    local both = helped(0, 'help "shuffle"') -- the layer, and what matrices do
    assert.is_truthy(both:find "^shuffle {" and both:find "\nm:shuffle%(seed%)\n")
    assert.is_nil((helped(0, "help(nfc.shuffle)")):find "m:shuffle")
    assert.is_truthy(helped(0, "help(nfc.data.points{}.shuffle)"):find "^m:shuffle")
    assert.is_truthy(helped(0, "help()"):find "nfc%.compile")
    assert.is_truthy(helped(0, "help(nfc.data)"):find " moons ")
    assert.is_truthy(helped(0, "help(nfc.presets)"):find " presets%.maf ")
    assert.equal("stdin:1: help: there is none on 'couplin', did you mean 'coupling'?  in: help 'couplin'\n", (select(2, helped(65, "help 'couplin'"))))
    assert.is_truthy(select(2, helped(65, "help(nil)")):find "help: there is none on a nil like this")
  end)
end)
