-- slow: compiles by every compiler.
-- A row's bits do not depend on the rows beside it. Protects: one order of every sum and one place of every
-- multiply-add, in blocks, rests and single rows, in both tiers, on every instruction set and in the shipped C.
local ffi = require "ffi"
local nfc = require "nfc"
local shipped = require "shipped"
local support = require "support"

ffi.cdef "int memcmp(const void *a, const void *b, size_t n); int setenv(const char *name, const char *value, int over); int unsetenv(const char *name);"
local full = support.all_compilers
local FORWARD, INVERSE, LOG_PROB, SCORE, LAYERS = 0, 1, 2, 3, 7

-- Widths around the blocks of products (six results, three to five left over, strips of masks), and every model.
local texts = {
  'dim = 3, flow = { coupling { split = 1, net = mlp { hidden = { 64, 45 } }, transform = rq_spline { bins = 5 } } }',
  'dim = 9, flow = { coupling { split = 4, net = mlp { hidden = { 33, 100 }, activation = "relu" } } }',
  'dim = 7, flow = { autoregressive { net = made { hidden = { 31, 64 } } }, reverse {}, autoregressive { net = made { hidden = { 130 }, activation = "relu" } } }',
  'dim = 11, flow = { invert { autoregressive { net = made { hidden = { 40, 40 }, residual = true }, transform = rq_spline { bins = 4 } } } }',
  'dim = 5, context = 3, flow = { autoregressive { net = made { hidden = { 53 } }, transform = affine { scale = "exp" } }, linear {}, coupling { split = 2, net = mlp { hidden = { 65 }, activation = "gelu" } } }',
  'dim = 40, flow = { linear {}, coupling { split = 20, net = mlp { hidden = { 29 } }, transform = logistic_mixture {} } }, base = mixture { components = 3 }',
  'dim = 2, flow = { planar {}, radial {}, householder { count = 2 }, elementwise { affine {} }, spline { bins = 6 } }, base = student_t {}',
}
local function model_files()
  local list = {}
  local more = full and support.root .. "/bench/models/*6.lua" or ""
  for path in io.popen(string.format("ls %s/models/*.lua %s", support.root, more)):lines() do list[#list + 1] = path end
  return list
end

local function number_of(flow, n, f)
  local x = ffi.new(flow.type .. "[?]", n + 1)
  for i = 0, n - 1 do x[i] = f(i) end
  return x
end

-- Parameters that are neither zeros nor ones, and rows inside and outside of boxes.
local function inputs(flow, n)
  for i = 0, flow.n_params - 1 do flow.params[i] = flow.params[i] + 0.03 * math.sin(7 * i) * (flow.params[i] ~= 0 and 1 or 0) end
  return number_of(flow, n * flow.dim, function(i) return 2.5 * math.sin(i * i % 1009 + i / 7) end),
         number_of(flow, n * math.max(1, flow.context), function(i) return math.cos(3 * i) end)
end

-- What can be computed in this process: f(x, context, n) returns { values, numbers a row }, ...
local function entries_here(flow)
  local e, err = {}, ffi.new "nf_error"
  local function entry(kind, ...)
    local widths = { ... }
    return function(x, context, n)
      local out, result = ffi.new("void *[?]", #widths), {}
      for i, width in ipairs(widths) do
        result[i] = { ffi.new(flow.type .. "[?]", n * width), width }
        out[i - 1] = result[i][1]
      end
      local rows = ffi.new("nf_rows", { n, x, context, flow.dim, flow.context })
      assert(ffi.C.nf_run(flow.program, kind, flow.params, rows, out, err) == 0, ffi.string(err.text))
      return result
    end
  end
  e.forward, e.inverse = entry(FORWARD, flow.dim, 1), entry(INVERSE, flow.dim, 1)
  e.log_prob, e.score = entry(LOG_PROB, 1), entry(SCORE, flow.dim)
  local widths = {}
  for i = 1, flow.n_layers + 1 do widths[i] = flow.dim end
  e.layers = entry(LAYERS, unpack(widths))
  function e.sample(_, context, n, first)
    local x = ffi.new(flow.type .. "[?]", n * flow.dim)
    local rows = ffi.new("nf_rows", { n = n, context = context, stride_context = flow.context })
    assert(ffi.C.nf_sample(flow.program, flow.params, 5, first, rows, x, err) == 0, ffi.string(err.text))
    return { { x, flow.dim } }
  end
  return e
end

-- The same of a shipped file.
local function entries_of(flow, s)
  local e, p = {}, flow.params
  for _, name in ipairs { "forward", "inverse" } do
    e[name] = function(x, context, n)
      local y, ldj = s[name](p, n, x, context)
      return { { y, flow.dim }, { ldj, 1 } }
    end
  end
  e.log_prob = function(x, context, n) return { { s.log_prob(p, n, x, context), 1 } } end
  e.score = function(x, context, n) return { { s.score(p, n, x, context), flow.dim } } end
  e.layers = function(x, context, n)
    local y, result = s.layers(p, n, x, context), {}
    for i = 0, flow.n_layers do result[i + 1] = { y + i * n * flow.dim, flow.dim, y } end
    return result
  end
  e.sample = function(_, context, n, first) return { { s.sample(p, 5, first, n, context), flow.dim } } end
  return e
end

-- Fails where a row's bits in a call with other rows are not those of the call with all of them.
local function check_rows(flow, entries, what, n)
  local x, context = inputs(flow, n)
  local d, c, size = flow.dim, flow.context, ffi.sizeof(flow.type)
  local function copy(to, row, from, source, width) ffi.copy(to + row * width, from + source * width, width * size) end
  for name, run in pairs(entries) do
    local all = run(x, context, n, 0)
    local function same(got, at, row, how)
      for i, g in ipairs(got) do
        local width = g[2]
        if ffi.C.memcmp(g[1] + at * width, all[i][1] + row * width, width * size) ~= 0 then
          error(string.format("%s: %s, row %d, %s: %.9g, among %d rows %.9g", what, name, row, how, g[1][at * width], n, all[i][1][row * width]), 0)
        end
      end
    end
    for _, split in ipairs { 1, 7, 64, 65, 256, 300 } do
      for first = 0, split == 1 and math.min(n, 20) - 1 or n - 1, split do
        local rows = math.min(split, n - first)
        local got = run(x + first * d, context + first * c, rows, first)
        for k = 0, rows - 1 do same(got, k, first + k, "in a call of " .. rows) end
      end
    end
    if name ~= "sample" then
      local other, other_context = ffi.new(flow.type .. "[?]", n * d + 1), ffi.new(flow.type .. "[?]", n * c + 1)
      local step = 389 -- coprime with n
      for k = 0, n - 1 do copy(other, k, x, k * step % n, d) copy(other_context, k, context, k * step % n, c) end
      local got = run(other, other_context, n)
      for k = 0, n - 1 do same(got, k, k * step % n, "in another order") end
      for k = 0, n - 1 do
        for j = 0, d - 1 do
          if k % 3 > 0 then other[k * d + j] = k % 3 == 1 and 0 / 0 or 1e30 * (k % 2 == 0 and -1 or 1) else copy(other, k, x, k, d) end
        end
        copy(other_context, k, context, k, c)
      end
      got = run(other, other_context, n)
      for k = 0, n - 1, 3 do same(got, k, k, "between others that are no numbers") end
    end
  end
end

local function flows(precision)
  local list = {}
  for i, text in ipairs(texts) do
    local model = string.format('return model { name = "rows%d", %s }', i, text)
    list[i] = { support.compile(model, { precision = precision }), "rows" .. i, model }
  end
  return list
end

local function instruction_sets()
  local list = {}
  for _, isa in ipairs { "baseline", "avx2", "avx512" } do
    if support.command("inspect " .. support.root .. "/models/points.lua", "NFC_ISA=" .. isa) == 0 then list[#list + 1] = isa end
  end
  return list
end

describe("rows beside a row:", function()
  for k, isa in ipairs(instruction_sets()) do
    it("libtcc's tier, " .. isa, function()
      ffi.C.setenv("NFC_ISA", isa, 1)
      finally(function() ffi.C.unsetenv "NFC_ISA" end)
      for p, precision in ipairs { "float", "double" } do
        for _, f in ipairs(flows(precision)) do check_rows(f[1], entries_here(f[1]), precision .. " " .. f[2], full and 1000 or 400) end
        for i, path in ipairs(model_files()) do
          if full or (i + k + p) % 3 == 0 then
            local flow = nfc.compile(path, { precision = precision })
            check_rows(flow, entries_here(flow), precision .. " " .. flow.name, full and 1000 or 200)
          end
        end
      end
    end)
  end

  it("the C compiler's tier", function()
    for _, precision in ipairs { "float", "double" } do
      for i, f in ipairs(flows(precision)) do
        if full or i == (precision == "float" and 3 or 1) then
          local flow = support.compile(f[3], { precision = precision, jit = "cc" })
          check_rows(flow, entries_here(flow), precision .. " " .. f[2], 400)
        end
      end
    end
  end)

  local ways = { "gcc -std=c99 -O2", "gcc -O2 -march=native", "gcc -O3 -mavx2 -mfma", "gcc -O1 -DNFC_SCALAR", "clang -O2", "clang -O2 -march=native",
                 "g++ -x c++ -O2 -mavx2 -mfma", "gcc -O0 -march=native" }
  it("the shipped C", function()
    local dir, commands, made = support.directory(), {}, {}
    for p, precision in ipairs { "float", "double" } do
      for i, f in ipairs(flows(precision)) do
        f[1]:emit(dir .. "/" .. precision)
        for w, way in ipairs(ways) do
          if (full or (i + w + p) % 8 == 0) and support.run("command -v " .. way:match "%S+") == 0 then
            local object = string.format("%s/%s-%d-%d.so", dir, precision, i, w)
            commands[#commands + 1] = string.format("%s -w -shared -fPIC %s/%s/%s.c -o %s -lm", way, dir, precision, f[2], object)
            made[#made + 1] = { f[1], object, dir .. "/" .. precision, way .. ", " .. precision .. " " .. f[2] }
          end
        end
      end
    end
    support.run_all(commands)
    for _, m in ipairs(made) do
      check_rows(m[1], entries_of(m[1], shipped.functions(m[1], m[3], shipped.load(m[2]))), m[4], 400)
    end
  end)

  it("and compilers and levels of optimisation either: multiply-adds are where they are written", function()
    local dir, flow, way, objects, commands = support.directory(), flows("float")[2][1], "-O2 -mavx2 -mfma -shared -fPIC", {}, {}
    local flags = { "gcc -O0", "gcc -O3 -ffp-contract=fast", "gcc -std=c99", "gcc -fassociative-math", "clang", "clang -fassociative-math -fno-signed-zeros -fno-trapping-math",
                    "clang -funsafe-math-optimizations", "clang -freciprocal-math", "clang -O0" }
    flow:emit(dir)
    for i, flag in ipairs(flags) do
      if support.run("command -v " .. flag:match "%S+") == 0 then
        objects[#objects + 1] = { flag, string.format("%s/%d.so", dir, i) }
        commands[#commands + 1] = string.format("%s %s %s -w %s/rows2.c -o %s/%d.so -lm", flag:match "%S+", way, flag:match "%s.*" or "", dir, dir, i)
      end
    end
    support.run_all(commands)
    local x, first = inputs(flow, 300), nil
    for _, o in ipairs(objects) do
      local log_prob = entries_of(flow, shipped.functions(flow, dir, shipped.load(o[2]))).log_prob(x, nil, 300)[1][1]
      first = first or log_prob
      for k = 0, 299 do assert(log_prob[k] == first[k], string.format("%s: %.9g, %s %.9g", o[1], log_prob[k], objects[1][1], first[k])) end
    end
  end)

  it("-ffast-math does not compile, in one line that says so", function()
    for _, flag in ipairs { "gcc -ffast-math", "gcc -Ofast", "gcc -ffinite-math-only", "gcc -funsafe-math-optimizations", "gcc -freciprocal-math", "gcc -fno-signed-zeros",
                            "g++ -x c++ -ffast-math", "clang -ffast-math", "clang -Ofast", "clang -ffinite-math-only" } do
      if support.run("command -v " .. flag:match "%S+") == 0 then
        local code, _, err = support.run(flag .. " -fsyntax-only " .. support.root .. "/generated/points.c")
        assert.is_true(code ~= 0 and err:find("-ffast-math or a part of it", 1, true) ~= nil, flag .. ": " .. err)
      end
    end
  end)
end)
