-- Every option, in every door: what it may be is refused or taken with the same words by C, Lua, model files and the
-- command line. A row of option.c's tables that has none here fails.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local C = ffi.C

local dir = support.directory()
local model = [[return model { name = "m", dim = 2, flow = { leaky_relu {} }, data = %s, train = %s }]]
local path = support.write(dir .. "/m.lua", model:format("points { n = 20 }", "{ steps = 2 }"))
local csv = support.write(dir .. "/x.csv", "1,2\n3,5\n4,1\n")
local weights = dir .. "/m.safetensors"
local flow = nfc.compile(path)
flow:save(weights)
local x = nfc.data.points { n = 20 }

local inf, nan = math.huge, 0 / 0
local function number(expected, good, bad)
  return { expected = expected, good = good, bad = { "1", true, {}, nan, inf, -inf, unpack(bad) } }
end
local function whole(expected, good, bad) return number(expected, good, { 1.5, -1, 2 ^ 53, unpack(bad) }) end
local boolean = { expected = "true or false", good = { true, false }, bad = { 1, 0, "true", {} } }
local function choice(names) return { expected = "one of '" .. table.concat(names, "', '") .. "'", good = names, bad = { "x", "", 1, true, {} } } end

local seed = whole("a whole number of at least 0", { 0, 1, 2 ^ 53 - 1 }, {})
local count = whole("a whole number from 0 to 1e+12", { 0, 3 }, { 1e12 + 1 })
local positive = number("a number of at least 0", { 0, 0.5, 7 }, { -1e-9 })
local text = { expected = "a string", good = {}, bad = { 1, true, {} } }
local files = { expected = "a name, or a list of names", good = {}, bad = { 1, true } }
local chosen = { expected = "a name, a number from 1, or a list of these", good = { "1", "2,1" }, bad = { true, {} } }
local decay = number("a number from 0 to below 1", { 0, 0.9, 0.999999 }, { 1, 2, -0.1 })

-- What may stand in each row, and the flag of the command line that leads there.
local rows = {
  train = { lr = number("a number above 0", { 1e-30, 0.1 }, { 0, -1 }), beta1 = decay, beta2 = decay, eps = positive, weight_decay = positive,
            steps = count, batch = count, patience = count, valid = number("a number from 0 to 0.9", { 0, 0.5, 0.9 }, { 0.91, 2, -0.1 }),
            seed = seed, schedule = choice { "constant", "cosine", "step", "exponential", "plateau" }, clip = positive, epochs = count, warmup = count,
            decay = number("a number above 0, at most 1", { 1e-9, 0.5, 1 }, { 0, -1, 1.5 }),
            decay_steps = whole("a whole number from 1 to 1e+12", { 1, 3 }, { 0, 1e12 + 1 }), ema = decay,
            objective = choice { "auto", "likelihood", "reverse_kl", "forward_kl", "variance", "fisher" }, samples = whole("a whole number from 2 to 1e+09", { 2, 50 }, { 0, 1, 1e9 + 1 }),
            chunks = whole("a whole number from 1 to 4096", { 1, 3 }, { 0, 4097 }), reduce = choice { "exact", "fast" },
            replay = whole("a whole number from 0 to 1e+06", { 0, 3 }, { 1e6 + 1 }),
            members = whole("a whole number from 1 to 1000", { 1, 3 }, { 0, 1001 }), noise = positive, freeze = { expected = "a string", good = { "", "1" }, bad = { 1, true, {} } } },
  sample = { n = whole("a whole number from 0 to 1e+15", { 0, 3 }, { 1e15 + 1 }), seed = seed, first = seed },
  file = { file = files, standardize = boolean, header = boolean, separator = choice { "auto", "," }, columns = chosen, context_columns = chosen,
           weights = { expected = chosen.expected, good = { "1" }, bad = chosen.bad } },
  matrix = { type = choice { "float", "double" } },
  compile = { precision = choice { "float", "double" }, jit = choice { "tcc" }, limits = choice { "on", "off" }, device = choice { "cpu" } },
  emit = { weights = boolean, inference = boolean, entries = text, target = choice { "c", "cuda" } },
}
rows.compile.jit.expected = "one of 'tcc', 'cc'"
rows.compile.device.expected = "one of 'cpu', 'cuda'"
rows.file.separator.expected = "one of 'auto', ',', ';', 'tab', '|', 'space'"
rows.adamw = { lr = rows.train.lr, beta1 = decay, beta2 = decay, eps = positive, weight_decay = positive }
local points = { n = whole("a whole number from 1 to 1e+07", { 2, 50 }, { 0, 1e7 + 1 }), seed = seed, standardize = boolean }
local noisy = { n = points.n, seed = seed, standardize = boolean, noise = positive }
rows.points, rows.checkerboard = points, points
rows.moons, rows.two_spirals, rows.pinwheel, rows.eight_gaussians = noisy, noisy, noisy, noisy
rows.circles = { n = points.n, seed = seed, standardize = boolean, noise = positive, factor = number("a number from 0 to 1", { 0, 1, 0.3 }, { 1.1, -0.1 }) }
rows.interval = { n = points.n, seed = seed, standardize = boolean, low = number("a number", { -3, 0.25 }, {}), high = number("a number", { 0.25, 9 }, {}) }

local flags = {
  train = { lr = "train --lr", steps = "train --steps", batch = "train --batch", patience = "train --patience", valid = "train --valid",
            seed = "train --seed", schedule = "train --schedule", clip = "train --clip", epochs = "train --epochs", warmup = "train --warmup",
            decay = "train --decay", decay_steps = "train --decay-steps", ema = "train --ema", weight_decay = "train --weight-decay", members = "train --members" },
  sample = { n = "sample -n", seed = "sample --seed", first = "sample --first" },
  file = { separator = "eval --separator" },
  compile = { precision = "compile --precision", jit = "train --jit", device = "train --device" },
}

-- Lua's door of a table: calls the function with one option.
local function with(key, v, more)
  local o = more or {}
  o[key] = v
  return o
end
local in_lua = {
  train = function(key, v) -- objectives but the first two need a target
    local target = key == "objective" and v ~= "auto" and v ~= "likelihood" and function(z) return z:map(function(a) return -a * a end):columns(1), z * 0 end or nil
    nfc.compile(path):train(not target and x or nil, with(key, v, { steps = 1, target = target }))
  end,
  sample = function(key, v)
    if key == "n" then flow:sample(v) else flow:sample(2, with(key, v)) end
  end,
  file = function(key, v) nfc.data.csv(with(key, v, { file = csv })) end,
  matrix = function(key, v) nfc.data.points(with(key, v, { n = 3 })) end,
  compile = function(key, v) nfc.compile(path, with(key, v)) end,
  emit = function(key, v) flow:emit(dir .. "/emitted", with(key, v)) end,
}
in_lua.adamw = in_lua.train

-- A model file's: the text of its data and train.
local function literal(v)
  if v ~= v then return "0/0" end
  if type(v) == "number" then return v == inf and "math.huge" or v == -inf and "-math.huge" or ("%.17g"):format(v) end
  return type(v) == "string" and ("%q"):format(v) or type(v) == "table" and "{}" or tostring(v)
end
local in_file = {
  adamw = function(key, v) return "points {}", ("{ optimizer = adamw { %s = %s } }"):format(key, literal(v)) end,
  train = function(key, v)
    if rows.adamw[key] then return nil end
    return "points {}", ("{ %s = %s }"):format(key, literal(v))
  end,
  file = function(key, v) return key ~= "file" and ("csv { %q, %s = %s }"):format(csv, key, literal(v)) or ("csv { file = %s }"):format(literal(v)), "{}" end,
}
for i = 0, 100 do
  if C.nf_toy_name(i) == nil then break end
  local name = ffi.string(C.nf_toy_name(i))
  in_lua[name] = function(key, v) nfc.data[name](with(key, v, { n = 5 })) end
  in_file[name] = function(key, v) return ("%s { %s = %s }"):format(name, key, literal(v)), "{}" end
end

-- Each row of each table, as fn(table's name, key, the row here).
local function each(fn)
  local names = {}
  for name in pairs(in_lua) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local t = C.nfc_options_named(name)
    for k = 0, tonumber(t.n) - 1 do
      local key = ffi.string(t.option[k].key)
      fn(name, key, rows[name] and rows[name][key], t, t.option + k)
    end
  end
end

describe("every option", function()
  it("has a row here, and every row here is an option", function()
    local seen = {}
    each(function(name, key, row)
      assert.is_truthy(row, name .. "." .. key .. " has no row in options_spec.lua")
      seen[name .. "." .. key] = true
    end)
    for name, keys in pairs(rows) do
      for key in pairs(keys) do assert.is_true(seen[name .. "." .. key], name .. "." .. key) end
    end
  end)

  it("is checked in C, where its struct is used", function()
    each(function(name, key, row, t, option)
      local expected = ffi.new "char[200]"
      C.nf_option_expected(option, expected, 200)
      assert.equal(row.expected, ffi.string(expected), name .. "." .. key)
      local value = ffi.new "nf_value"
      for k, list in ipairs { row.good, row.bad } do
        for _, v in ipairs(list) do
          local struct = ffi.new "char[512]"
          value.kind = type(v) == "number" and 0 or type(v) == "boolean" and 1 or type(v) == "string" and 2 or 3
          value.number = type(v) == "number" and v or v == true and 1 or 0
          value.text = type(v) == "string" and v or nil
          assert.equal(k == 1, C.nf_option_set(option, struct, value), ("%s.%s = %s"):format(name, key, literal(v)))
        end
      end
      assert.is_true(ffi.string(t.name) == name)
    end)
  end)

  it("is checked in Lua", function()
    each(function(name, key, row)
      for _, v in ipairs(row.good) do in_lua[name](key, v) end
      for _, v in ipairs(row.bad) do
        local ok, message = pcall(in_lua[name], key, v)
        local case = ("%s.%s = %s: %s"):format(name, key, literal(v), tostring(message))
        assert.is_false(ok, case)
        assert.is_truthy(message:find("options_spec.lua:%d+: ") or name == "file" and key == "file", case) -- where the user called
        if name ~= "file" or key ~= "file" then
          assert.is_truthy(message:find("." .. key .. ": expected " .. row.expected .. ", found ", 1, true), case)
        end
      end
    end)
  end)

  it("is checked in model files", function()
    each(function(name, key, row)
      for k, list in ipairs { row.good, row.bad } do
        for _, v in ipairs(in_file[name] and list or {}) do
          local data, train = in_file[name](key, v)
          local columns = name == "interval" and "dim = 1" or "dim = 2"
          local ok, message = pcall(support.compile, data and model:format(data, train):gsub("dim = 2", columns) or model:format("points {}", "{}"))
          local case = ("%s.%s = %s: %s"):format(name, key, literal(v), tostring(message))
          if k == 1 or not data then
            assert.is_true(ok, case)
          else
            assert.is_false(ok, case)
            local label = name == "file" and "csv" or name
            assert.is_truthy(message:find("model.lua:1: " .. label .. "." .. key .. ": expected " .. row.expected .. ", found ", 1, true), case)
          end
        end
      end
    end)
  end)

  -- What is bad in a text: decimal digits only, so that nothing reads as another number than it says.
  local texts = { number = { "1e999", "inf", "nan", "0x10", " 1", "1 ", "+1", "1,5", "", "one" },
                  whole = { "1e3", "1.0", "-1", "0x10", " 1", "+1", "1_000", "", "99999999999999999999", "nan" }, choice = { "x", "", "1", "Float" } }

  it("is checked on the command line", function()
    for name, keys in pairs(flags) do
      for key, flag in pairs(keys) do
        local row = rows[name][key]
        local kind = row.expected:find "whole" and "whole" or row.expected:find "number" and "number" or "choice"
        local typed = flag:match "%S+$"
        local rest = flag:find "sample" and " -w " .. weights or ""
        local bad = { unpack(texts[kind]) }
        for _, v in ipairs(row.bad) do
          if type(v) == "number" and v == v and math.abs(v) ~= inf and not (name == "sample" or key == "seed") then bad[#bad + 1] = ("%.17g"):format(v) end
        end
        for _, v in ipairs(bad) do
          local code, out, err = support.command(("%s%s'%s' %s%s"):format(flag, typed:find "^%-%-" and "=" or " ", v, path, rest))
          assert.equal(64, code, flag .. " " .. v .. ": " .. err)
          local expected = key == "jit" and "one of 'auto', 'tcc', 'cc'" or row.expected
          assert.is_truthy(err:find(typed .. ": expected " .. expected .. ", found '" .. v .. "'", 1, true), err)
          assert.equal("", out)
        end
      end
    end
  end)

  it("that is unknown is told with the nearest known one", function()
    local f = nfc.compile(path)
    for what, call in pairs {
      ["train has no key 'stpes', did you mean 'steps'?"] = function() f:train(x, { stpes = 1 }) end,
      ["train has no key 'on_stp', did you mean 'on_step'?"] = function() f:train(x, { on_stp = print }) end,
      ["train has no key '1'"] = function() f:train(x, { 5 }) end,
      ["sample has no key 'sede', did you mean 'seed'?"] = function() f:sample(1, { sede = 1 }) end,
      ["sample has no key 'temperature'"] = function() f:sample(1, { temperature = 1 }) end,
      ["sample has no key 'contxt', did you mean 'context'?"] = function() f:sample(1, { contxt = 1 }) end,
      ["emit has no key 'wieghts', did you mean 'weights'?"] = function() f:emit(dir, { wieghts = true }) end,
      ["compile has no key 'presicion', did you mean 'precision'?"] = function() nfc.compile(path, { presicion = "double" }) end,
      ["nfc.data.points has no key 'noise'"] = function() nfc.data.points { noise = 1 } end,
      ["nfc.data.moons has no key 'nois', did you mean 'noise'?"] = function() nfc.data.moons { nois = 1 } end,
      ["nfc.data.csv has no key 'standardise', did you mean 'standardize'?"] = function() nfc.data.csv { csv, standardise = true } end,
      ["nfc.data.csv has no key '3'"] = function() nfc.data.csv { csv, [3] = csv } end,
      ["there is no nfc.data.mons, did you mean 'moons'?"] = function() nfc.data.mons {} end,
      ["there is no nfc.complie, did you mean 'compile'?"] = function() nfc.complie(path) end,
      ["there is no nfc.couplng, did you mean 'coupling'?"] = function() nfc.couplng {} end,
      ["there is no nfc.presets.mfa, did you mean 'maf'?"] = function() nfc.presets.mfa {} end,
      ["train: expected a table of options, found 5"] = function() f:train(x, 5) end,
    } do
      local ok, message = pcall(call)
      assert.is_false(ok)
      assert.is_truthy(message:find("options_spec.lua:%d+: ") and message:find(what, 1, true), message)
    end
  end)

  it("may be a whole number of 64 bits", function()
    local a, b = flow:sample(1, { seed = 2ULL ^ 0 * 18446744073709551615ULL }), flow:sample(1, { seed = 18446744073709551614ULL })
    assert.is_true(a[1][1] ~= b[1][1])
    assert.is_false((pcall(flow.sample, flow, 1, { seed = -1LL })))
  end)
end)

describe("the C functions", function()
  local err = ffi.new "nf_error"
  local function train(change)
    local o, result = ffi.new("nf_train_options[1]", C.nfc_model_train(flow.handle)[0]), ffi.new "nf_train_result"
    local data = ffi.new("float[8]", 1, 2, 3, 4, 5, 6, 7, 9)
    local call = { rows = ffi.new("nf_rows", { n = 4, x = data, stride_x = 2 }), o = o, data = data }
    change(call)
    return C.nf_train(flow.program, flow.params, call.rows, call.o, nil, nil, result, err), ffi.string(err.text)
  end

  it("refuse structs with values that may not stand there", function()
    for key, row in pairs(rows.train) do
      for _, v in ipairs(row.bad) do
        if type(v) == "number" and (not row.expected:find "whole" or v > 1e12 and v < inf) and key ~= "seed" and row.expected:find "number" then
          local status, text_of = train(function(call) call.o[0][key] = v end)
          assert.equal(64, status, key .. " = " .. v)
          assert.is_truthy(text_of:find("train." .. key .. ": expected " .. row.expected, 1, true), text_of)
        end
      end
    end
  end)

  it("refuse rows that are not there, too close together, or not finite", function()
    for expected, change in pairs {
      ["there are no rows to run on"] = function(call) call.rows.x = nil end,
      ["no rows to train on"] = function(call) call.rows.n = 0 end,
      ["rows of 2 numbers stand 1 apart"] = function(call) call.rows.stride_x = 1 end,
      ["row 2, column 1 of the data is NaN"] = function(call) call.data[2] = nan end,
      ["row 4, column 2 of the data is infinite"] = function(call) call.data[7] = inf end,
      ["is NULL"] = function(call) call.o = nil end,
    } do
      local status, text_of = train(change)
      assert.is_true(status == 64 or status == 65, expected .. ": " .. tostring(status))
      assert.is_truthy(text_of:find(expected, 1, true), text_of)
    end
    local numbers = ffi.new "float[2]"
    local rows_of = ffi.new("nf_rows", { n = 1, x = numbers, stride_x = 2 })
    assert.equal(64, C.nf_run(flow.program, 6, flow.params, rows_of, ffi.new("void *[2]"), err)) -- sampling is no run over rows
    assert.equal(64, C.nf_run(flow.program, 0, nil, rows_of, ffi.new("void *[2]"), err))
    assert.equal(64, C.nf_run(flow.program, 0, flow.params, rows_of, nil, err))
    assert.equal(64, C.nf_sample(flow.program, flow.params, 0, 0, rows_of, nil, err))
    assert.equal(64, C.nf_run(flow.program, 0, flow.params, nil, ffi.new("void *[2]"), err))
  end)

  it("take one row for all where rows stand 0 apart", function()
    local data = ffi.new("float[2]", 0.5, -2)
    local out, one = ffi.new "float[3]", ffi.new "float[1]"
    assert.equal(0, C.nf_run(flow.program, 2, flow.params, ffi.new("nf_rows", { n = 3, x = data }), ffi.new("void *[1]", { out }), err))
    assert.equal(0, C.nf_run(flow.program, 2, flow.params, ffi.new("nf_rows", { n = 1, x = data, stride_x = 2 }), ffi.new("void *[1]", { one }), err))
    assert.same({ one[0], one[0], one[0] }, { out[0], out[1], out[2] })
  end)
end)
