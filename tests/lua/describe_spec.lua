-- Wrong descriptions: one line that says where and what, never a trace. Protects section 1 of the interface.
local ffi = require "ffi"
require "nfc"
local support = require "support"

local function message(text)
  local path = support.directory() .. "/m.lua"
  support.write(path, text)
  local handle, err = ffi.new "nfc_model *[1]", ffi.new "nf_error"
  local status = ffi.C.nfc_model_load(handle, path, nil, err)
  if status == 0 then
    ffi.C.nfc_model_free(handle[0])
    return 0, ""
  end
  return status, (ffi.string(err.text):gsub("^.*/m%.lua", "m.lua"))
end

local net = "net = mlp { hidden = {4} }"
local function layer(body) return 'return model { dim = 2, flow = { layer "x" { ' .. body .. " } {} } }" end
local inverse = "inverse = function(_, z) return z, 0 end"

local wrong = {
  { "unknown layer", "return model { dim = 2, flow = { leeky_relu {} } }", "m.lua:1: there is no 'leeky_relu', did you mean 'leaky_relu'?" },
  { "unknown key", "return model { dim = 2,\n flow = { coupling { maks = {1, 0}, " .. net .. " } } }", "m.lua:2: coupling has no key 'maks', did you mean 'mask'?" },
  { "mask too long", "local f = {}\n\nf[1] = coupling { mask = {1, 0, 1}, " .. net .. " }\nreturn model { dim = 2, flow = f }", "m.lua:3: coupling.mask has 3 entries, dim is 2" },
  { "mask of ones", "return model { dim = 2, flow = { coupling { mask = {1, 1}, " .. net .. " } } }", "m.lua:1: coupling.mask has only ones: nothing is transformed" },
  { "mask of zeros", "return model { dim = 2, flow = { coupling { mask = {0, 0}, " .. net .. " } } }", "m.lua:1: coupling.mask has only zeros: nothing feeds the network" },
  { "no mask", "return model { dim = 2, flow = { coupling { " .. net .. " } } }", "m.lua:1: coupling needs either mask or split" },
  { "no network", "return model { dim = 2, flow = { coupling { mask = {1, 0} } } }", "m.lua:1: coupling.net is missing" },
  { "dim 0", "return model { dim = 0, flow = {} }", "m.lua:1: model.dim: expected a whole number from 1 to 65536, found 0" },
  { "dim 10^7", "return model { dim = 1e7, flow = {} }", "m.lua:1: model.dim: expected a whole number from 1 to 65536, found 10000000" },
  { "dim NaN", "return model { dim = 0/0, flow = {} }", "m.lua:1: model.dim: expected a whole number from 1 to 65536, found nan" },
  { "number for a table", "return model { dim = 2, flow = 3 }", "m.lua:1: model.flow: expected a list of layers, found 3" },
  { "number for a layer", "return model { dim = 2, flow = { leaky_relu {}, 3 } }", "m.lua:1: model.flow, entry 2: expected a layer, found 3" },
  { "forgotten braces", "return model { dim = 2, flow = { leaky_relu } }", "m.lua:1: model.flow, entry 1: expected a layer, found a function (a name without its { }?)" },
  { "wrong activation", 'return model { dim = 2, flow = { coupling { mask = {1, 0}, net = mlp { hidden = {4}, activation = "tnah" } } } }', "m.lua:1: mlp.activation: expected one of 'tanh', 'relu', 'leaky_relu', 'elu', 'gelu', 'silu', 'sigmoid', 'softplus', 'identity', found the string \"tnah\"" },
  { "wrong data", "return model { dim = 3, flow = {}, data = points {} }", "m.lua:1: points has 2 columns, dim + context is 3" },
  { "bad permutation", "return model { dim = 2, flow = { permute { {1, 1} } } }", "m.lua:1: permute names feature 1 twice" },
  { "syntax", "return model {\n dim = = 2 }", "m.lua:2: unexpected symbol near '='" },
  { "no model", "return 3", "m.lua: the file must return one model { ... }, it returns a number" },
  { "empty", "", "m.lua: the file must return one model { ... }, it returns a nil" },
  { "bytecode", "\27LJ\2\0\0", "m.lua: this is bytecode, expected a text" },
  { "fail() with a wrong format", "local t = transform 'x' { outputs = function() return { 's' } end, forward = function(_, v, h) return v + h, 0 * h end, inverse = function(_, v, h) return v - h, 0 * h end,\n  check = function(_, fail) fail(': %d', 'x') end }\nreturn model { dim = 2, flow = { elementwise { t {} } } }", "m.lua:2: bad argument #2 to 'format' (number expected, got string)" },
  { "endless loop", "while true do end", "m.lua:1: the description runs too long (an endless loop?); --limits off lifts this" },
  { "endless loop with pcall", "while true do pcall(function() while true do end end) end", "m.lua:1: the description runs too long (an endless loop?); --limits off lifts this" },
  { "1 GB string", "local s = string.rep('x', 1e9)", "m.lua: the description needs more than 256 MiB of memory; --limits off lifts this" },
  { "an error like that of the limit", "error('not enough memory')", "m.lua:1: not enough memory" },
  { "a matrix of the row", layer("forward = function(_, z) return dense(reshape(concat(z, z), 2, 2), z), 0 end, " .. inverse), "m.lua:1: dense: the matrix must not depend on the row" },
  { "a sweep of constants and parameters", layer("params = { a = init.zeros(2) }, forward = function(p, z) return z + sweep(2, function(x) return concat(p.a[1], x[1] * p.a[2]) end), 0 end, " .. inverse), "m.lua:1: sweep: x does not depend on the row, and has no derivative then; detach(...) what the sweep gives" },
  { "a parameter that is kept", [[local k local x = layer "x" { params = { a = init.zeros(2) }, forward = function(p, z) k = k or p.a return z + k, 0 end,
    inverse = function(p, z) return z - k, 0 end } return model { dim = 2, flow = { x {}, linear {}, x {}, linear {} } }]], "m.lua:2: forward reads a parameter that was kept from another part" },
  { "deep recursion", "local function f() return 1 + f() end\nf()", "m.lua:1: stack overflow" },
  { "expensive pattern", "local s = (('a'):rep(40)):find(('a*'):rep(20) .. 'b')", "m.lua:1: the pattern is too expensive for this string" },
  { "too many parameters", "return model { dim = 2, flow = { coupling { split = 1, net = mlp { hidden = {65536, 65536} } } } }", "m.lua:1: parameter flow.1.net.2.weight: 65536 x 65536 numbers are too many" },
  { "too many layers", "local f = {} for i = 1, 20000 do f[i] = leaky_relu {} end return model { dim = 2, flow = f }", "m.lua:1: model.flow, its length: expected a list of layers, at most 10000, found 20000" },
  { "a parameter twice", layer("params = { {'a', init.zeros()}, {'a', init.zeros()} }, forward = function(_, z) return z, 0 end, " .. inverse), "m.lua:1: parameter flow.1.a is declared twice" },
  { "io", "io.write('x')", "m.lua:1: there is no 'io'" },
  { "os", "os.exit(3)", "m.lua:1: there is no 'os'" },
  { "require", "require 'ffi'", "m.lua:1: there is no 'require'" },
  { "load", "loadstring('return 1')", "m.lua:1: there is no 'loadstring'" },
  { "string.dump", "string.dump(function() end)", "m.lua:1: attempt to call field 'dump' (a nil value)" },
  { "comparison outside where", layer("forward = function(_, z) if z > 0 then return z, 0 end end, " .. inverse), "m.lua:1: x (forward): a comparison of rows stands outside where(); only where(a > b, yes, no) can use it" },
  { "a row too short", layer("forward = function(_, z) return z[1], 0 end, " .. inverse), "m.lua:1: x (forward) returns a row of 1, expected a row of 2" },
  { "no ldj", layer("forward = function(_, z) return z end, " .. inverse), "m.lua:1: x (forward) returns no ldj; return 0 where it is none" },
  { "shapes", layer("forward = function(_, z)\n return z + row {1, 2, 3}, 0 end, " .. inverse), "m.lua:2: add: values of 1 x 2 and 1 x 3 elements do not fit together" },
  { "a preset without dim", "return presets.maf {}", "m.lua:1: presets.maf.dim is missing" },
  { "a preset's dim", "return presets.glow { dim = 'x' }", 'm.lua:1: presets.glow.dim: expected a whole number from 1 to 65536, found the string "x"' },
  { "a preset of no layers", "return presets.maf { dim = 2, layers = 0/0 }", "m.lua:1: presets.maf.layers: expected a whole number from 1 to 10000, found" },
  { "a preset of endless layers", "return presets.planar {\ndim = 2, layers = 1/0 }", "m.lua:1: presets.planar.layers: expected a whole number from 1 to 10000, found inf" },
  { "a preset's standardize", "return presets.nsf { dim = 2, standardize = 'no' }", 'm.lua:1: presets.nsf.standardize: expected true or false, found the string "no"' },
  -- what the vocabulary's functions take
  { "lecun of one width", layer("params = { a = init.lecun(2) }, forward = function(_, z) return z, 0 end, " .. inverse), "m.lua:1: init.lecun, argument 2: expected a whole number of at least 1, found nothing" },
  { "a start that is text", "\ninit.constant('x')", 'm.lua:2: init.constant, argument 1: expected a finite number, found the string "x"' },
  { "an end that is text", "init.uniform('a', 1)", 'm.lua:1: init.uniform, argument 1: expected a finite number, found the string "a"' },
  { "a start that is NaN", "init.uniform(0, 0 / 0)", "m.lua:1: init.uniform, argument 2: expected a finite number, found nan" },
  { "a length that is text", "init.zeros('3')", 'm.lua:1: init.zeros, argument 1: expected a whole number of at least 1, found the string "3"' },
  { "a length that is half", "init.zeros(1.5)", "m.lua:1: init.zeros, argument 1: expected a whole number of at least 1, found 1.5" },
  { "a number too many", "init.zeros(3, 4)", "m.lua:1: init.zeros takes 1 argument, found 2" },
  { "no length", "init.data_mean()", "m.lua:1: init.data_mean, argument 1: expected a whole number of at least 1, found nothing" },
  { "a fan of none", "init.lecun(2, 2, 0)", "m.lua:1: init.lecun, argument 3: expected a number above 0, found 0" },
  { "weights to keep that are text", "init.lecun(2, 2, 1, { 1, 'x' })", "m.lua:1: init.lecun, argument 4: expected a list of whole numbers, found a table" },
  { "a fixed number", "init.fixed(3)", "m.lua:1: init.fixed, argument 1: expected an initialiser, as init.zeros(), found 3" },
  { "no such initialiser", "init.zeroes(3)", "m.lua:1: there is no init.zeroes, did you mean 'zeros'?" },
  { "no such option", "option.float {}", "m.lua:1: there is no option.float" },
  { "no such activation", layer("forward = function(_, z)\n return activations.reul(z), 0 end, " .. inverse), "m.lua:2: there is no activations.reul, did you mean 'relu'?" },
  { "parts of no number", layer("forward = function(_, z)\n return split(z), 0 end, " .. inverse), "m.lua:2: split, argument 2: expected a whole number of at least 1, found nothing" },
  { "parts that do not fit", layer("forward = function(_, z)\n return split(z, 3), 0 end, " .. inverse), "m.lua:2: split: 2 values into 3 parts" },
  { "the square of nothing", layer("forward = function(_, z)\n return square(), 0 end, " .. inverse), "m.lua:2: square, argument 1: expected a row or a number, found nothing" },
  { "a row of a matrix, which one", layer("forward = function(_, z)\n return row_of(z, 'x', 2), 0 end, " .. inverse), 'm.lua:2: row_of, argument 2: expected a whole number of at least 1, found the string "x"' },
  { "clamp without an end", layer("forward = function(_, z)\n return clamp(z, 1), 0 end, " .. inverse), "m.lua:2: clamp, argument 3: expected a row or a number, found nothing" },
  { "lists that are none", "join({}, 5)", "m.lua:1: join, argument 2: expected a list, found 5" },
  { "a row and text", layer("forward = function(_, z)\n return z .. 'x', 0 end, " .. inverse), "m.lua:2: rows have no ..; concat(a, b) puts them end to end" },
  { "the rest of a row", layer("forward = function(_, z)\n return z % 2, 0 end, " .. inverse), "m.lua:2: rows have no %" },
  { "a row that is set", layer("forward = function(_, z)\n z[1] = 3 return z, 0 end, " .. inverse), "m.lua:2: a row's elements cannot be set; concat and take make another row" },
  { "a row that is called", layer("forward = function(_, z)\n return z(1), 0 end, " .. inverse), "m.lua:2: a row is no function" },
  { "a function of the library, without arguments", "\nlogsumexp()", "m.lua:2: expected a row or a number, found nil" },
  { "an error that is no text", "\nerror {}", "m.lua:2: an error that is no text" },
  { "an error without a place", "\nerror('no', 0)", "m.lua:2: no" },
  -- what definitions take
  { "an option of a number", "option.number(5)", "m.lua:1: option.number: expected a table, found 5" },
  { "an option's key", "option.number { mn = 5 }", "m.lua:1: option.number has no key 'mn', did you mean 'min'?" },
  { "an option's bound", "option.integer { min = 'a' }", 'm.lua:1: option.integer.min: expected a finite number, found the string "a"' },
  { "an option's default", "option.number { default = 'x' }", 'm.lua:1: option.number.default: expected a number, found the string "x"' },
  { "an option's default, beyond its bounds", "option.integer { min = 1, default = 0 }", "m.lua:1: option.integer.default: expected a whole number of at least 1, found 0" },
  { "an option's default, once it is made", "local l = layer 'x' { options = { k = option.integer { default = function() return 'x' end } }, forward = function() end, inverse = function() end }\nl {}", 'm.lua:2: x.k, its default: expected a whole number, found the string "x"' },
  { "an option's required", "option.boolean { required = 1 }", "m.lua:1: option.boolean.required: expected true or false, found 1" },
  { "a choice of nothing", "option.choice {}", "m.lua:1: option.choice.from: expected a list of strings, found nothing" },
  { "a choice of no list", "option.choice { from = 5 }", "m.lua:1: option.choice.from: expected a list of strings, found 5" },
  { "a list of nothing", "option.list {}", "m.lua:1: option.list.each: expected an option, as option.number(), found nothing" },
  { "a list of a number", "option.list { each = 5 }", "m.lua:1: option.list.each: expected an option, as option.number(), found 5" },
  { "options that are no table", layer("options = 5, forward = function() end, inverse = function() end"), "m.lua:1: layer 'x', options: expected a table, found 5" },
  { "an option that is none", layer("options = { k = 5 }, forward = function() end, inverse = function() end"), "m.lua:1: layer 'x', options.k: expected an option, as option.number(), found 5" },
  { "params that are none", layer("params = 5, forward = function() end, inverse = function() end"), "m.lua:1: layer 'x', params: expected a table of initialisers, or a function that gives one, found 5" },
  { "params that fail", layer("params = function()\n return { a = {} + 1 } end, forward = function() end, inverse = function() end"), "m.lua:2: attempt to perform arithmetic on a table value" },
  { "params in themselves", "local t = {} t.a = { b = t }\nreturn model { dim = 2, flow = { layer 'x' { params = t, forward = function() end, inverse = function() end } {} } }", "m.lua:2: params: the table at flow.1.a.b. stands in itself" },
  { "params in themselves, of an inner layer", "local t = {} t.a = t\nreturn model { dim = 2, flow = { invert { layer 'x' { params = t, forward = function() end, inverse = function() end } {} } } }", "m.lua:2: params: the table at flow.1.a. stands in itself" },
  { "a forward that is none", layer("forward = 5, inverse = function() end"), "m.lua:1: layer 'x', forward: expected a function, found 5" },
  { "a check that is none", layer("check = true, forward = function() end, inverse = function() end"), "m.lua:1: layer 'x', check: expected a function, found true" },
  { "an order that is none", layer("sorted = function() return 5 end, forward = function(_, z) return z, 0 end, " .. inverse), "m.lua:1: x (sorted) returns no order of 2 features and options" },
  { "outputs that are none", "transform 't' { outputs = 5, forward = function() end, inverse = function() end }", "m.lua:1: transform 't', outputs: expected a list of names, or a function that gives one, found 5" },
  { "outputs without names", "transform 't' { outputs = { 1 }, forward = function() end, inverse = function() end }", "m.lua:1: transform 't', outputs: expected a list of names" },
  { "outputs, once they are made", "local t = transform 't' { outputs = function() return 'a' end, forward = function() end, inverse = function() end }\nt {}", 'm.lua:2: t, its outputs: expected a list of names, found the string "a"' },
  { "a network's params", "net 'n' { params = {}, apply = function() end }", "m.lua:1: net 'n', params: expected a function, found a table" },
  { "a network that is masked", "net 'n' { masked = 1, params = function() end, apply = function() end }", "m.lua:1: net 'n', masked: expected true or false, found 1" },
  { "a base's log_prob", "base 'b' { log_prob = 1, sample = function() end }", "m.lua:1: base 'b', log_prob: expected a function, found 1" },
  -- what would be ignored without a word
  { "a preset's flow", "return presets.maf { dim = 2, flow = { linear {} } }", "m.lua:1: presets.maf.flow: expected none, as a preset makes the layers, found a table" },
  { "a preset's unknown key", "return presets.maf { dim = 2, layer = 3 }", "m.lua:1: presets.maf has no key 'layer', did you mean 'layers'?" },
  { "a preset's key of a number", "return presets.maf { dim = 2, 3 }", "m.lua:1: presets.maf takes no entry [1], only named keys" },
  { "a preset's key that is another's", "return presets.planar { dim = 2, hidden = { 3 } }", "m.lua:1: presets.planar has no key 'hidden'" },
  { "a preset's context that is not there", "return presets.maf { dim = 2, standardize = true, standardize_context = true }", "m.lua:1: presets.maf.standardize_context needs a context" },
  { "a preset's context that is to be standardized alone", "return presets.maf {\ndim = 2, context = 1, standardize_context = true }", "m.lua:1: presets.maf.standardize_context needs standardize = true" },
  { "context that no layer reads", "return\n\nmodel { dim = 2, context = 2, flow = { linear {} } }", "m.lua:1: model.context is 2, but neither a layer nor the base reads it" },
  { "context that no layer of a preset reads", "local p = presets.planar { dim = 2, context = 2 }\nreturn p", "m.lua:1: model.context is 2, but neither a layer nor the base reads it" },
  { "context that is standardized for nobody", "local m = model { dim = 2, context = 1,\n flow = { standardize {}, reverse {} } }\nreturn m", "m.lua:1: model.context is 1, but neither a layer nor the base reads it" },
  { "context without layers", "return model { dim = 2, context = 1, flow = {} }", "m.lua:1: model.context is 1, but" },
  { "two seeds", "return model { dim = 2, flow = { shuffle { 7, seed = 3 } } }", "m.lua:1: shuffle[1] and shuffle.seed say the same; found both" },
  { "two files", "return model { dim = 2, flow = {}, data = csv { 'x.csv', file = 'x.csv' } }", "m.lua:1: csv takes no entry [1], only named keys" },
  { "two names of one function", "return model { dim = 2, flow = { elementwise { 'exp', transform = affine {} } } }", "m.lua:1: elementwise has no key 'transform'" },
  { "an interval turned round", "return model { dim = 1, flow = {},\n data = interval { low = 3, high = 2 } }", "m.lua:2: interval.low: expected a number below high = 2, found 3" },
  { "an interval of one number", "return model { dim = 1, flow = {}, data = interval { low = 1 } }", "m.lua:1: interval.low: expected a number below high = 1, found 1" },
  { "the header of .npy", "return model { dim = 2, flow = {}, data = npy { 'x.npy', header = true } }", "m.lua:1: npy has no key 'header'" },
  -- names of data files
  { "data of no kind", "return model { dim = 2, flow = {},\n data = csv '/etc/passwd' }", 'm.lua:2: csv.file: expected a name that ends in .csv or .tsv, found the string "/etc/passwd"' },
  { "data of another kind", "return model { dim = 2, flow = {}, data = csv { file = 'x.npy' } }", "m.lua:1: csv.file: expected a name that ends in .csv or .tsv, found" },
  { "data of another kind for npy", "return model { dim = 2, flow = {}, data = npy 'x.csv' }", 'm.lua:1: npy.file: expected a name that ends in .npy or .npz, found the string "x.csv"' },
  { "data without a name", "return model { dim = 2, flow = {}, data = npy '.npy' }", "m.lua:1: npy.file: expected a name that ends in .npy or .npz, found" },
  { "data of an empty name", "return model { dim = 2, flow = {}, data = csv '' }", "m.lua:1: csv.file: expected a name that ends in .csv or .tsv, found" },
  { "standard input", "return model { dim = 2, flow = {}, data = csv '-' }", "m.lua:1: csv.file: expected a name that ends in .csv or .tsv, found" },
  { "a device", "return model { dim = 2, flow = {}, data = csv '/dev/x.csv' }", "m.lua:1: csv.file: expected a regular file, found" },
  { "control characters", "return model { dim = 2, flow = {}, data = csv '\\27[31m.csv' }", "m.lua:1: csv.file: expected a name without control characters, found" },
  { "data that are a number", "return model { dim = 2, flow = {}, data = csv { 5 } }", "m.lua:1: csv.file: expected a string, found 5" },
  -- numbers that float does not hold
  { "a constant that is 0 in float", layer("params = { w = init.zeros(2) }, forward = function(p, z) return z, sum(log(1e-300 * p.w)) end, " .. inverse), "m.lua:1: the constant 1e-300 is outside float's range; precision = \"double\" holds it" },
  { "a constant beyond float", layer("forward = function(_, z) return z * 1e300, 0 end, " .. inverse), "m.lua:1: the constant 1e+300 is outside float's range; precision" },
  { "a parameter that starts with 0 in float", layer("params = { w = init.constant(1e-300) }, forward = function(p, z) return z * p.w, 0 end, " .. inverse), "m.lua: parameter flow.1.w starts with numbers outside float's range" },
  { "what is not printable", "error('a\\27[31m\\255b')", "m.lua:1: a?[31m?b" },
  { "layer without inverse", 'layer "x" { forward = function(_, z) return z, 0 end }', "m.lua:1: layer 'x' has no inverse" },
}

describe("a wrong description", function()
  for _, case in ipairs(wrong) do
    it("is told in one line: " .. case[1], function()
      local status, text = message(case[2])
      assert.equal(65, status)
      local expected = case[3]
      assert.equal(expected, text:sub(1, #expected))
      assert.is_nil(text:find "\n")
    end)
  end
end)

describe("a description", function()
  it("is data: running it twice gives the same C", function()
    local a, b = support.directory(), support.directory()
    for _, dir in ipairs { a, b } do
      assert.equal(0, (support.command("compile " .. support.root .. "/models/circles.lua -o " .. dir)))
    end
    for _, suffix in ipairs { ".c", ".h", ".json" } do
      assert.equal(support.read(a .. "/circles" .. suffix), support.read(b .. "/circles" .. suffix))
    end
  end)

  it("walks tables in the same order every time", function()
    local status = message [[
      local order = {}
      for k in pairs { b = 1, a = 2, [2] = 3, [1] = 4 } do order[#order + 1] = tostring(k) end
      assert(table.concat(order) == "12ab")
      -- next is Lua's: values that are false, keys that are taken out on the way
      local k, v = next { a = false }
      assert(k == "a" and v == false and next {} == nil and select("#", next({ 1 }, 1)) == 1)
      local t = { 1, 2, x = 3, y = 4 }
      for key in next, t do t[key] = nil end
      assert(next(t) == nil)
      t = { a = 1, b = 2, c = 3 }
      for key, value in pairs(t) do assert(value) t.b = nil end
      return model { dim = 1, flow = {} }]]
    assert.equal(0, status)
  end)

  it("has Lua's functions, whatever stands behind them", function()
    local status, text = message [==[
      assert(tostring(leaky_relu {}) == "leaky_relu{}" and ("a,b"):gsub("%w", string.upper) == "A,B" and ("x1y22"):gsub("(%a)(%d+)", function(a, b) return b .. a end) == "1x22y")
      assert(("hello"):gsub("", "-") == "-h-e-l-l-o-" and ("hello"):gsub("", function() return "-" end) == "-h-e-l-l-o-" and ("abc"):gsub("^.", { a = 1 }) == "1bc" and select(2, ("aaa"):gsub("a", {}, 2)) == 2)
      local s = { 3, 1, 2, 5, 4 } table.sort(s) assert(table.concat(s) == "12345") table.sort(s, function(a, b) return a > b end) assert(table.concat(s, "-") == "5-4-3-2-1")
      table.insert(s, 1, 9) assert(s[1] == 9 and #s == 6 and table.remove(s, 1) == 9 and table.remove(s) == 1 and #s == 4 and string.format("%s %d %q", true, 3, "x") == 'true 3 "x"')
      for a, b in ("k=v,l=w"):gmatch("(%w)=(%w)") do assert(a and b) end
      assert(("x"):rep(3, "-") == "x-x-x" and tonumber("ff", 16) == 255 and pcall(error, "x") == false and select("#", pcall(function() return 1, nil, 2 end)) == 4)
      return model { dim = 1, flow = {} }]==]
    assert.equal("", text)
    assert.equal(0, status)
  end)

  it("lets parameters be called as they are, whatever number that spells", function()
    local status, text = message [[
      local names = { "inf", "nan", "0x1", "1e1" }
      return model { name = "m", dim = 1, flow = { layer "x" {
        params = function() local list = {} for i, name in ipairs(names) do list[i] = { name, init.zeros() } end return list end,
        forward = function(p, z) return z + p.inf + p.nan + p["0x1"] + p["1e1"], 0 end,
        inverse = function(p, z) return z - p.inf, 0 end } {} } }]]
    assert.equal("", text)
    assert.equal(0, status)
  end)

  it("names the parameters as the interface says", function()
    local json = support.read(support.root .. "/generated/points.json")
    local names = {}
    for name in json:gmatch '"name":%s*"(flow%.[12]%.[^"]*)"' do names[#names + 1] = name end
    assert.same({ "flow.1.alpha", "flow.2.scaling_factor", "flow.2.net.1.weight", "flow.2.net.1.bias",
                  "flow.2.net.2.weight", "flow.2.net.2.bias" }, names)
  end)
end)
