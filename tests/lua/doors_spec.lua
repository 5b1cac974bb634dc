-- Lua's doors: whatever a script hands to the module, it is used as it is meant or refused with one line; no call reads or
-- writes outside its arrays, and nothing is taken from a value that was collected.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local function fails(expected, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok, expected)
  assert.is_truthy(tostring(message):find(expected, 1, true), tostring(message) .. "\nfor " .. expected)
  return message
end

local inf, nan = math.huge, 0 / 0

describe("a matrix", function()
  local m = nfc.matrix { { 1, 2, 3 }, { 4, 5, 6 } }

  it("has no elements beside its own", function()
    for _, i in ipairs { 0, 3, -1, 1.5, nan, inf, 2 ^ 53 } do fails("a matrix of 2 rows has no row [", function() return m[i] end) end
    for _, j in ipairs { 0, 4, 77, -1, 1.5, nan, inf, "1" } do fails("a row of 3 has no element [", function() return m[1][j] end) end
    assert.same({ 3, 2, 6 }, { #m[1], #m, m[2][3] })
    for _, j in ipairs { 0, 4, 77, 1.5 } do fails("a row of 3 has no element", function() m[1][j] = 1 end) end
    for _, v in ipairs { "7", {}, true } do fails("expected a number", function() m[1][1] = v end) end
    assert.same({ { 1, 2, 3 }, { 4, 5, 6 } }, m:totable())
  end)

  it("changes by its elements alone", function()
    for _, key in ipairs { "rows", "cols", "f", "d", "wide" } do assert.is_false((pcall(function() m[key] = 5 end))) end
    fails("m[i][j] = v", function() m.data = nil end)
    local k = nfc.matrix { { 1, 2 } }
    k[1][2] = 9
    assert.same({ { 1, 9 } }, k:totable())
    local f = k:to "float"
    f[1][1] = 0.5
    assert.same({ { 0.5, 9 } }, f:totable())
  end)

  it("lives as long as one of its rows", function()
    local points = nfc.data.points -- so many rows that their memory, once freed, cannot be read
    local r, same = (function() return points({ n = 3000000, seed = 1 })[2] end)(), points({ n = 2, seed = 1 })[2]
    for _ = 1, 2 do collectgarbage() end
    assert.same({ same[1], same[2] }, { r[1], r[2] })
    local of_array = (function() return nfc.matrix(ffi.new("double[4]", 1, 2, 3, 4), 2, 2)[2] end)()
    for _ = 1, 20 do
      ffi.new("double[4]", 5, 5, 5, 5)
      collectgarbage()
    end
    assert.same({ 3, 4 }, { of_array[1], of_array[2] })
  end)

  it("is made of rows of numbers, or of memory that is large enough", function()
    local array, floats = ffi.new("double[6]", 1, 2, 3, 4, 5, 6), ffi.new("float[?]", 6)
    assert.same({ { 1, 2 }, { 3, 4 }, { 5, 6 } }, nfc.matrix(array, 3, 2):totable())
    assert.equal("float", nfc.matrix(floats, 2, 3).type)
    assert.equal(4, nfc.matrix(ffi.cast("double *", array), 3, 2)[2][2])
    fails("4 x 2 numbers do not fit into the array's 6", nfc.matrix, array, 4, 2)
    fails("do not fit", nfc.matrix, floats, 7, 1)
    for _, n in ipairs { 0, -1, 1.5, nan, inf, "2", {} } do
      fails("expected a whole number of at least 1", nfc.matrix, array, n, 1)
      fails("expected a whole number of at least 1", nfc.matrix, array, 1, n)
    end
    fails("expected a whole number of at least 1", nfc.matrix, array)
    fails("the pointer is NULL", nfc.matrix, ffi.cast("float *", nil), 1, 1)
    for _, c in ipairs { ffi.new "int[4]", ffi.new "char[4]", 5ULL, ffi.cast("void *", array), ffi.new "nf_error", ffi.new "float *[2]" } do
      fails("expected a pointer to float or double", nfc.matrix, c, 1, 1)
    end
    for _, t in ipairs { {}, 5, "x", true, { 1, 2 }, { a = 1 } } do fails("nfc.matrix: expected a table of rows", nfc.matrix, t) end
    fails("expected a table of rows", nfc.matrix)
    fails("its rows are empty", nfc.matrix, { {} })
    fails("row 2 is 5, expected a table of numbers", nfc.matrix, { { 1 }, 5 })
    fails("row 2 has 1 entry, the first has 2", nfc.matrix, { { 1, 2 }, { 3 } })
    fails("entry [1][2] is no number", nfc.matrix, { { 1, "2" } })
    assert.same({ { 4, 5, 6 }, { 1, 2, 3 } }, nfc.matrix({ m[2], m[1] }):totable())
  end)

  it("has methods that want one", function()
    for _, name in ipairs { "totable", "mean" } do fails(name .. ": called without a matrix", m[name]) end
    fails("to: called without a matrix", m.to, {}, "float")
    fails("to: expected one of 'float', 'double', found the string \"half\"", m.to, m, "half")
    fails("write: expected a file's name, found nothing", m.write, m)
    fails("write: called without a matrix", m.write, nil, "x.csv")
  end)
end)

local conditional = [[return model { name = "c", dim = 2, context = 1, flow = {
  coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } } }]]

describe("a flow", function()
  local flow = support.compile 'return model { dim = 2, flow = { leaky_relu {}, coupling { split = 1, net = mlp { hidden = { 4 } } } } }'
  local given = support.compile(conditional)
  local x = nfc.data.points { n = 40, seed = 1 }

  it("samples with one row of context for all, as with a row for each", function()
    local one, each = given:sample(600, { context = { { 0.5 } }, seed = 3 }), {}
    for i = 1, 600 do each[i] = { 0.5 } end
    assert.same(given:sample(600, { context = each, seed = 3 }):totable(), one:totable())
    assert.is_true(given:sample(6, { context = { { 2 } }, seed = 3 })[6][2] ~= one[6][2])
  end)

  it("refuses context of another shape", function()
    fails("sample.context: 1 x 2 numbers, expected 1 x 1 or 6 x 1", given.sample, given, 6, { context = { { 0.5, 1 } } })
    fails("sample.context: 2 x 1 numbers, expected 1 x 1 or 6 x 1", given.sample, given, 6, { context = { { 0.5 }, { 1 } } })
    fails("sample.context: 2 x 1 numbers, expected 1 x 1 or 6 x 1", given.sample, given, 6ULL, { context = { { 0.5 }, { 1 } } })
    fails("sample.context: its rows are empty", given.sample, given, 6, { context = { {} } })
    fails("sample.context: expected a table of rows", given.sample, given, 6, { context = 0.5 })
    fails("sample: the model needs context, a row of 1 number", given.sample, given, 6)
    fails("sample: the model has no context", flow.sample, flow, 6, { context = { { 1 } } })
  end)

  it("refuses rows of another width, and what are no rows", function()
    for _, name in ipairs { "forward", "inverse", "log_prob", "score", "loss", "train" } do
      fails(name .. ": 3 columns, the model has 2", flow[name], flow, { { 1, 2, 3 } })
      fails(name .. ": 2 columns, the model has dim + context = 3", given[name], given, { { 1, 2 } })
      fails(name .. ": expected a table of rows or a matrix, found 5", flow[name], flow, 5)
      fails(name .. ": its rows are empty", flow[name], flow, { {} })
      fails(name .. ": expected a table of rows or a matrix, found a table without", flow[name], flow, {})
      fails(name .. ": called without a flow", flow[name], nil, x)
      fails(name .. ": called without a flow", flow[name], {}, x)
      fails(name .. ": row 2 has 1 entry, the first has 2", flow[name], flow, { { 1, 2 }, { 1 } })
    end
    fails("log_prob: expected a table of rows or a matrix, found nothing", flow.log_prob, flow)
    fails("beyond", flow.log_prob, flow, { { 1e300, 0 } })
  end)

  it("is not trained on what is not finite", function()
    fails("row 2, column 1 of the data is NaN", flow.train, flow, { { 1, 2 }, { nan, 3 } }, { steps = 1 })
    fails("row 1, column 2 of the data is infinite", flow.train, flow, { { 1, -inf }, { 1, 3 } }, { steps = 1 })
  end)

  it("wants names of files, and itself", function()
    for _, name in ipairs { "save", "load" } do
      fails(name .. ": expected a file's name, found nothing", flow[name], flow)
      fails(name .. ": expected a file's name, found a table", flow[name], flow, {})
      fails(name .. ": called without a flow", flow[name], nil, "x")
      fails(name .. ": called without a flow", flow[name], "x") -- flow.save("x")
    end
    fails("emit: expected a file's name, found nothing", flow.emit, flow)
    fails("emit: expected a file's name", flow.emit, flow, "a\0b")
    fails("load: expected a file's name", flow.load, flow, "a\0b")
    fails("nfc.compile: expected a file's name", nfc.compile, "a\0b")
    fails("csv.file: expected a name without control characters", support.compile, 'return model { dim = 2, flow = {}, data = csv "a\\0b.csv" }')
    fails("emit: called without a flow", flow.emit, {}, "x")
    fails("sample: called without a flow", flow.sample)
    fails("sample.n: expected a whole number from 0 to 1e+15, found nothing", flow.sample, flow)
    fails("nfc.compile: expected a file name or nfc.model { ... }, found nothing", nfc.compile)
    fails("nfc.compile: expected a file name", nfc.compile, {})
    fails("nfc.data.csv: expected a file's name, found nothing", nfc.data.csv)
    fails("nfc.data.npy: expected a file's name, found 5", nfc.data.npy, 5)
    for _, file in ipairs { "x.npy", "x.npz", "x.npz:a", "x.npy.gz" } do
      for _, of_text in ipairs { { header = true }, { separator = ";" } } do
        of_text[1] = file
        fails(file .. ": only .csv and .tsv have a header and separators", nfc.data.csv, of_text)
        fails(file .. ": only .csv and .tsv have a header and separators", nfc.data.npy, of_text)
      end
    end
    fails("sample has no key 'n'", flow.sample, flow, 5, { n = 3 }) -- of which one would have no effect
    assert.equal(0, #flow:sample(0))
  end)

  it("takes numbers of C as numbers, and no text that C would cut", function()
    local own = support.compile 'return model { dim = 2, flow = { leaky_relu {} }, train = { epochs = 5, batch = 10 } }'
    for _, steps in ipairs { 7, 7LL, 7ULL } do assert.equal(7, own:train(x, { steps = steps }).steps) end -- not the model's epochs
    assert.equal(8, own:train(x, { steps = 7, epochs = 2 }).steps) -- the epochs stand in their place
    assert.equal(8, own:train(x, { epochs = 2, steps = 7 }).steps)
    fails("train.batch: expected a whole number from 0 to 1e+12, found", own.train, own, x, { batch = -5LL })
    fails("train.schedule: expected one of", own.train, own, x, { schedule = "cosine\0x" })
    fails("train.freeze: expected a string", own.train, own, x, { freeze = "1\0x" })
    fails("emit.entries: expected a string", own.emit, own, support.directory(), { entries = "sample\0,x" })
  end)

  it("keeps what C is called with", function()
    for _, key in ipairs { "params", "program", "handle", "dim", "n_params", "type", "fresh", "sample" } do
      fails("flow." .. key .. " cannot be set", function() flow[key] = ffi.new "float[1]" end)
      fails("flow." .. key .. " cannot be set", function() flow[key] = nil end)
    end
    flow.note = "mine"
    assert.equal("mine", flow.note)
    local before = flow.params[0]
    flow.params[0] = 0.5
    assert.equal(0.5, flow.params[0])
    flow.params[0] = before
  end)

  it("works without executable memory, but for callbacks", function()
    local script = support.write(support.directory() .. "/denied.lua", [[
      jit.off()
      require "ffi".cdef "int prctl(int, unsigned long, unsigned long, unsigned long, unsigned long);"
      if require "ffi".C.prctl(65, 1, 0, 0, 0) ~= 0 then print "not this kernel" os.exit(0) end -- PR_SET_MDWE
      local flow = nfc.compile(arg[1])
      local x = nfc.data.points { n = 100, seed = 1 }
      print(flow:train(x, { steps = 20 }).steps)
      print(pcall(flow.train, flow, x, { steps = 3, on_step = print }))]])
    local status, out = support.command("repl " .. script .. " " .. support.root .. "/models/points.lua")
    assert.equal(0, status)
    if out ~= "not this kernel\n" then
      assert.equal("20\nfalse\tdenied.lua:7: train.on_step: a callback needs executable memory, which this process may not have\n",
        (out:gsub("\t%S*/denied", "\tdenied"))) -- Lua shortens long paths
    end
  end)

  it("calls on_step, whatever that does", function()
    local function train(on_step) return flow:train(x, { steps = 5, on_step = on_step }) end
    for _, v in ipairs { 5, "print", {}, true } do fails("train.on_step: expected a function", train, v) end
    local ok, message = pcall(train, function() error() end) -- an error that is nil
    assert.same({ false, nil }, { ok, message })
    local thing = {}
    ok, message = pcall(train, function() error(thing) end)
    assert.is_true(not ok and message == thing)
    fails("train: the flow is being trained", train, function() flow:train(x, { steps = 1 }) end)
    local seen = 0
    train(function()
      collectgarbage()
      seen = seen + #flow:sample(3) + flow:loss(x) * 0
    end)
    assert.equal(15, seen)
    local thread = coroutine.create(function() return train(function() seen = seen + 1 end).steps end)
    assert.same({ true, 5 }, { coroutine.resume(thread) })
    assert.equal(20, seen)
    thread = coroutine.create(function() train(function() coroutine.yield() end) end)
    assert.is_false((coroutine.resume(thread))) -- no way out over C
    assert.equal(5, train(nil).steps) -- and it goes on
    for _ = 1, 3000 do pcall(train, function() error "again" end) end -- callbacks are given back
  end)

  it("keeps what it gave when it is gone", function()
    local z = (function() return support.compile(conditional):sample(4, { context = { { 1 } }, seed = 2 }) end)()
    local same = given:sample(4, { context = { { 1 } }, seed = 2 })
    for _ = 1, 5 do collectgarbage() end
    assert.same(same:totable(), z:totable())
  end)

  it("is described by values that can be written down", function()
    local deep = {}
    deep[1] = deep
    fails("more than 100 deep", function() nfc.compile(nfc.model { dim = 2, flow = deep }) end)
    fails("a function cannot be part of a description", function() nfc.compile(nfc.model { dim = 2, flow = { print } }) end)
    fails("the key [3] cannot be part", function() nfc.compile(nfc.model { dim = 2, flow = { [3] = nfc.reverse {} } }) end)
    fails("found nan", function() nfc.compile(nfc.model { dim = nan, flow = {} }) end)
    fails("nfc.coupling: expected a table, found 5", function() nfc.coupling(5) end)
    fails("coupling has no key 'maks', did you mean 'mask'?", function()
      nfc.compile(nfc.model { dim = 2, flow = { nfc.coupling { maks = { 1, 0 }, net = nfc.mlp { hidden = { 4 } } } } })
    end)
    assert.equal(2, nfc.compile(nfc.presets.maf { dim = 2, layers = 1 }).dim)
    assert.equal("m", nfc.compile(nfc.model { name = "m", dim = 2, flow = { nfc.reverse() }, data = nfc.points { n = 3 } }).name)
  end)
end)

describe("data in a model file", function()
  it("are named by a text or a table", function()
    local dir = support.directory()
    support.write(dir .. "/x.csv", "1,2\n3,5\n4,1\n")
    nfc.data.csv(dir .. "/x.csv"):write(dir .. "/x.npy")
    local losses = {}
    for k, data in ipairs { 'csv "x.csv"', 'csv { "x.csv" }', 'csv { file = "x.csv" }', 'npy "x.npy"', 'npy { "x.npy" }', 'npy { "x.npy", standardize = true }' } do
      support.write(dir .. "/m.lua", "return model { dim = 2, flow = { leaky_relu {} }, data = " .. data .. ", train = { steps = 1 } }")
      losses[k] = nfc.compile(dir .. "/m.lua"):train().loss
    end
    for k = 2, 5 do assert.equal(losses[1], losses[k]) end
    assert.is_true(losses[6] ~= losses[1])
    fails("csv takes no entry [1]", support.compile, 'return model { dim = 2, flow = {}, data = csv { "x.csv", file = "y.csv" } }')
  end)
end)
