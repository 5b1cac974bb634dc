-- Weights: files of another model, and files that are not what they say, are refused with what is wrong; all that does
-- not change the flow may change.
require "nfc"
local support = require "support"

local dir = support.directory()

-- The message with which a model refuses the file; nil: it takes it.
local function refusal(file, text, options)
  local ok, message = pcall(function() return support.compile(text, options):load(file) end)
  return not ok and tostring(message) or nil
end

local count = 0
local function save(text, options)
  count = count + 1
  local file = dir .. "/w" .. count .. ".safetensors"
  support.compile(text, options):save(file)
  return file
end

local spline = [[
return model { name = "a", dim = 2, base = gaussian {}, flow = {
  coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 }, activation = "relu" }, transform = rq_spline { bins = 3, bound = 5 } },
  reverse {}, spline { bins = 3 }, shuffle { seed = 1 }, autoregressive { net = made { hidden = { 4 } } } } }]]

-- What is changed in the text above, and what is told.
local differences = {
  { "bound = 5", "bound = 2", "'flow%.1%.transform%.bound' is '5' there, '2' here" },
  { "relu", "tanh", "'flow%.1%.net%.activation' is 'relu' there, 'tanh' here" },
  { "1, 0", "0, 1", "'flow%.1%.mask' is '{1, 0}' there, '{0, 1}' here" },
  { "{ 4 }, act", "{ 5 }, act", "'flow%.1%.net%.hidden' is '{4}' there, '{5}' here" },
  { "reverse {}", "permute { { 1, 2 } }", "'flow%.2' is 'reverse' there, 'permute' here" },
  { "reverse {}, ", "", "'layers' is '5' there, '4' here" },
  { "seed = 1", "seed = 2", "'flow%.4%.seed' is '1' there, '2' here" },
  { "spline { bins = 3 }", 'spline { bins = 3, bound = 4 }', "'flow%.3%.bound' is '5' there, '4' here" },
  { "made {", "made { residual = true,", "'flow%.5%.net%.residual' is 'false' there, 'true' here" },
  { "gaussian {}", "laplace {}", "'base' is 'gaussian' there, 'laplace' here" },
  { "gaussian {}", "student_t { df = 3 }", "'base' is 'gaussian' there, 'student_t' here" },
}

local custom = [[
local scale = 2 -- a constant
local table_of = { shift = { 1, 2 } }
function double(x) return 2 * x end
local function helper(x) return scale * x end
local mine = layer "mine" {
  options = { power = option.number { default = 1 } },
  params = { t = init.zeros(2) },
  forward = function(p, z, o) return double(helper(z)) * o.power + table_of.shift[1] + p.t, 2 * log(4 * o.power) end,
  inverse = function(p, x, o) return (x - p.t - table_of.shift[1]) / (4 * o.power), -2 * log(4 * o.power) end,
}
return model { name = "c", dim = 2, flow = { mine {} } }]]

local custom_differences = {
  { "scale = 2", "scale = 3", "'flow%.1%.functions' are others" }, -- what it uses of what it uses
  { "shift = { 1", "shift = { 7", "'flow%.1%.functions' are others" },
  { "return 2 * x", "return x + x + 0", "'flow%.1%.functions' are others" }, -- a global of the file
  { "scale * x", "x * scale", "'flow%.1%.functions' are others" },
  { "p.t - table_of", "p.t + 0 - table_of", "'flow%.1%.functions' are others" },
  { "mine {} }", "mine { power = 2 } }", "'flow%.1%.power' is '1' there, '2' here" },
  { '"mine"', '"yours"', "'flow%.1' is 'mine' there, 'yours' here" },
}

describe("weights of another model", function()
  for _, set in ipairs { { spline, differences }, { custom, custom_differences } } do
    for _, d in ipairs(set[2]) do
      it("are refused where " .. d[1] .. " became " .. d[2], function()
        local changed, n = set[1]:gsub(d[1]:gsub("%p", "%%%0"), (d[2]:gsub("%%", "%%%%")), 1)
        assert.equal(1, n)
        local told = refusal(save(set[1]), changed)
        assert.is_truthy(told and told:find("holds the weights of another model than", 1, true), told)
        assert.is_truthy(told:find(d[3]), told)
      end)
    end
  end

  it("are refused by the command with status 65", function()
    local file, model = save(spline), support.write(dir .. "/other.lua", (spline:gsub("bound = 5", "bound = 2")))
    local code, _, err = support.command("sample " .. model .. " -n 2 -w " .. file)
    assert.equal(65, code)
    assert.is_truthy(err:find("'flow.1.transform.bound' is '5' there, '2' here", 1, true), err)
  end)
end)

describe("weights of the same flow", function()
  local function taken(file, text, options) assert.is_nil((refusal(file, text, options))) end

  it("fit whatever the model is called, trained on, and computed in", function()
    local file = save(spline)
    taken(file, (spline:gsub('name = "a"', 'name = "b", data = points {}, train = { steps = 7, optimizer = adamw { lr = 1 } }')))
    taken(file, spline, { precision = "double" })
    taken(save(spline, { precision = "double" }), spline)
    taken(file, (spline:gsub("bound = 5", "bound = 10 / 2, tails = 'identity'")))
  end)

  it("fit a layer of the file's own that is laid out and commented otherwise, wherever it stands", function()
    local file = save(custom)
    taken(file, (custom:gsub("%-%- a constant", "")))
    taken(file, "-- one line\n\n" .. custom:gsub("return double", "--[[ now ]]\n    return\n   double"))
    taken(file, (custom:gsub("%-%- a constant", ""):gsub("%s+", " "):gsub("dim = 2, ", "dim = 2, train = { steps = 3 }, ")))
  end)

  it("fit models of a later version, with options that the file does not know and are at their defaults", function()
    local file = save(spline)
    local bytes = support.read(file)
    local length = 0
    for i = 8, 1, -1 do length = length * 256 + bytes:byte(i) end
    local header = bytes:sub(9, 8 + length)
    local function with(changed) -- the header as long as it was
      return support.write(dir .. "/later.safetensors", bytes:sub(1, 8) .. changed .. (" "):rep(length - #changed) .. bytes:sub(9 + length))
    end
    header = header:gsub('"architecture_hash":"%x+"', '"architecture_hash":"1"')
    local fewer, n = header:gsub("flow%.1%.transform%.min_slope = 0%.001 %(default%)\\n", "")
    assert.equal(1, n)
    taken(with(fewer), spline)
    fewer, n = header:gsub("flow%.1%.transform%.bins = 3\\n", "")
    assert.equal(1, n)
    assert.is_truthy(refusal(with(fewer), spline):find("'flow.1.transform.bins' is nothing there, '3' here", 1, true))
    local text = header:gsub(',"architecture.-architecture_hash":"1"', "") -- as Python writes it
    assert.is_nil(text:find "architecture")
    taken(with(text), spline)
  end)
end)

-- ---- files that are not what they say ----------------------------------------------------------------------------------

local function file_of(header, data)
  header = header .. (" "):rep(-#header % 8)
  local length = ""
  for i = 0, 7 do length = length .. string.char(math.floor(#header / 256 ^ i) % 256) end
  return support.write(dir .. "/made.safetensors", length .. header .. data)
end

local two = 'return model { name = "two", dim = 2, flow = { elementwise { affine { scale = "exp" } } } }'
local one, zero, nan = "\0\0\128\63", "\0\0\0\0", "\0\0\192\127" -- float32, little-endian

describe("a file of weights", function()
  local flow, names
  setup(function()
    flow = support.compile(two)
    local json = support.read(save(two))
    names = {}
    for name in json:gmatch '"(flow%.[%w_.]+)":{"dtype"' do names[#names + 1] = name end
    assert.equal(2, #names)
  end)

  -- The header of two tensors of two floats with their fields replaced.
  local function header(o)
    o = o or {}
    return string.format('{%s"%s":{"dtype":"%s","shape":%s,"data_offsets":%s},"%s":{"dtype":"F32","shape":[2],"data_offsets":%s}%s}',
      o.meta or "", names[1], o.dtype or "F32", o.shape or "[2]", o.first or "[0,8]", names[2], o.second or "[8,16]", o.more or "")
  end

  it("without metadata is taken", function()
    flow:load(file_of(header(), one .. zero .. one .. one))
    assert.equal(1, flow.params[0])
    flow:load(file_of(header { first = "[8,16]", second = "[0,8]" }, zero .. zero .. one .. one)) -- in any order
    assert.equal(1, flow.params[0])
  end)

  local cases = {
    { "cut short", {}, "cut short", one .. one },
    { "with a number that is not one", {}, "not finite", one .. nan .. one .. one },
    { "of another type", { dtype = "BF16", first = "[0,4]", second = "[4,12]" }, "is BF16, expected F32 or F64", one .. one .. one },
    { "of a shape with as many characters", { shape = "[3]", first = "[0,12]", second = "[12,20]" }, "has shape %[3%], the model two expects %[2%]", one:rep(5) },
    { "of a flat matrix's shape", { shape = "[1,2]" }, "has shape %[1,2%]", one:rep(4) },
    { "with tensors that overlap", { second = "[0,8]" }, "overlap, or do not fill it", one:rep(4) },
    { "with a hole", { second = "[12,20]" }, "overlap, or do not fill it", one:rep(5) },
    { "with bytes left over", {}, "overlap, or do not fill it", one:rep(5) },
    { "with offsets that are no whole numbers", { first = "[0.5,8.5]" }, "cut short or damaged", one:rep(5) },
    { "with negative offsets", { first = "[-8,0]" }, "cut short or damaged", one:rep(4) },
    { "with offsets of text", { first = '["0","8"]' }, "has no dtype, shape or data_offsets", one:rep(4) },
    { "with one tensor more", { more = ',"x":{"dtype":"F32","shape":[0],"data_offsets":[16,16]}' }, "holds 3 tensors, the model two has 2", one:rep(4) },
    { "with metadata twice", { meta = '"__metadata__":{},"__metadata__":{"architecture":""},' }, "holds 3 tensors", one:rep(4) },
    { "with a key twice", { dtype = 'F64","dtype":"F32' }, "or more than these", one:rep(4) },
    { "with offsets in an object", { first = '{"from":0,"to":8}' }, "has no dtype, shape or data_offsets", one:rep(4) },
    { "with metadata that are no texts", { meta = '"__metadata__":{"format":1},' }, "something other than texts", one:rep(4) },
    { "with metadata that are no object", { meta = '"__metadata__":[1],' }, "no JSON object", one:rep(4) },
    { "with a hash alone", { meta = '"__metadata__":{"architecture_hash":"0"},' }, "another model", one:rep(4) },
    { "with an empty architecture", { meta = '"__metadata__":{"architecture":""},' }, "'dim' is nothing there, '2' here", one:rep(4) },
  }
  for _, case in ipairs(cases) do
    it(case[1] .. " is refused, and changes nothing", function()
      flow:load(file_of(header(), zero:rep(4)))
      local ok, message = pcall(flow.load, flow, file_of(header(case[2]), case[4]))
      assert.is_false(ok)
      assert.is_truthy(message:find(case[3]), message)
      assert.same({ 0, 0, 0, 0 }, { flow.params[0], flow.params[1], flow.params[2], flow.params[3] })
    end)
  end

  it("with a header that is no JSON object to its end is refused", function()
    for _, text in ipairs { "", "5", "[]", "\239\187\191" .. header(), " " .. header(), header() .. "x", header() .. "{}", header() .. "\0" } do
      local ok, message = pcall(flow.load, flow, file_of(text, one:rep(4)))
      assert.is_false(ok, text)
      assert.is_truthy(message:find("its header is no JSON object", 1, true), message)
    end
    flow:load(file_of(header() .. "   ", one:rep(4)))
  end)

  it("with a header far longer than the model's is refused before it is parsed", function()
    flow:load(file_of(header { meta = '"__metadata__":{"notes":"' .. ("x"):rep(1e6) .. '"},' }, one:rep(4)))
    local ok, message = pcall(flow.load, flow, file_of('{"a":[' .. ("0,"):rep(1e6) .. "0]}", one:rep(4)))
    assert.is_false(ok)
    assert.is_truthy(message:find("has a header of 2000016 bytes, the model two needs no more than", 1, true), message)
  end)

  it("with a tensor twice is refused", function()
    local twice = header():gsub(names[2], names[1])
    assert.is_falsy((pcall(flow.load, flow, file_of(twice, one:rep(4)))))
  end)

  it("in double with a number too large for float is refused by a model in float", function()
    local ffi = require "ffi"
    local numbers = ffi.new("double[4]", 1e300, 1, 1, 1)
    local wide = header():gsub("F32", "F64"):gsub("%[0,8%]", "[0,16]"):gsub("%[8,16%]", "[16,32]")
    local file = file_of(wide, ffi.string(numbers, 32))
    local ok, message = pcall(flow.load, flow, file)
    assert.is_false(ok)
    assert.is_truthy(message:find "too large for float")
    local double = support.compile(two, { precision = "double" })
    double:load(file)
    assert.equal(1e300, double.params[0])
  end)
end)
