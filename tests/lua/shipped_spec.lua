-- slow: every model, every compiler
-- The shipped C in whatever form a stranger may ask for it. Protects: that each model compiles without a warning with
-- weights and without, with training and without, in both precisions, by every compiler at hand; that it computes what
-- this process computes; that no name of a model is in the way of another name.
local ffi = require "ffi"
local nfc = require "nfc"
local operations = require "operations"
local shipped = require "shipped"
local support = require "support"

local full = support.all_compilers
local warnings = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror"
local compilers = { { "gcc", "-std=c99" }, { "clang", "-std=c99" }, { "g++", "-x c++" }, { "clang++", "-x c++" } }

local function has(program) return support.run("command -v " .. program) == 0 end

local function numbers(type, n, from) return ffi.new(type .. "[?]", n + 1, from or 0) end

-- Whether n numbers agree, but for one in `odd`: a relu or a bin may be the other one where a number rounds otherwise.
local function agree(a, b, n, tolerance, odd)
  local bad, first = 0, nil
  for i = 0, n - 1 do
    if not (math.abs(a[i] - b[i]) <= tolerance * (1 + math.abs(b[i])) or a[i] == b[i]) then
      bad, first = bad + 1, first or string.format("%d: %.9g, here %.9g", i, a[i], b[i])
    end
  end
  return bad * (odd or math.huge) <= n or bad == 0, first
end

-- What the flow computes in this process, for the rows that its shipped C will get.
local function own_results(flow)
  local n, c = 37, flow.context
  local r = { n = n, context = c > 0 and numbers(flow.type, n * c) or nil }
  for i = 0, n * c - 1 do r.context[i] = math.sin(i) end
  local context = c > 0 and nfc.matrix(r.context, n, c) or nil
  r.x = flow:sample(n, { seed = 3, context = context })
  local wide = numbers(flow.type, n * (flow.dim + c))
  for i = 0, n - 1 do
    for j = 0, flow.dim - 1 do wide[i * (flow.dim + c) + j] = r.x.data[i * flow.dim + j] end
    for j = 0, c - 1 do wide[i * (flow.dim + c) + flow.dim + j] = r.context[i * c + j] end
  end
  local rows = nfc.matrix(wide, n, flow.dim + c)
  r.z, r.ldj = flow:forward(rows)
  r.log_prob, r.score = flow:log_prob(rows), flow:score(rows)
  r.sample = flow:sample(n, { seed = 3, first = 5, context = context })
  r.grad, r.loss = numbers(flow.type, flow.n_params), ffi.new "double[1]"
  local c_rows = ffi.new("nf_rows", { n, wide, wide + flow.dim, flow.dim + c, flow.dim + c })
  assert(ffi.C.nf_loss(flow.program, flow.params, c_rows, r.loss, r.grad, ffi.new "nf_error") == 0)
  r.wide = wide
  return r
end

-- The entry points of a shipped file against what is computed here. Calls all of them.
local function check(flow, own, s, what, weights, training)
  local n, d, c = own.n, flow.dim, own.context
  local tolerance = flow.type == "float" and 2e-3 or 1e-8
  local function near(name, a, b, count, odd)
    local ok, first = agree(a, b, count, tolerance, odd)
    assert.is_true(ok, what .. ": " .. name .. " " .. tostring(first))
  end
  local params = flow.params
  if weights then
    params = ffi.cast("const " .. flow.type .. " *", s.entry.weights)
    for i = 0, flow.n_params - 1 do assert(params[i] == flow.params[i], what .. ": another weight") end
  else
    assert.is_true(s.entry.weights == nil)
  end
  local z, ldj = s.forward(params, n, own.x.data, c)
  near("forward", z, own.z.data, n * d)
  near("ldj", ldj, own.ldj.data, n)
  near("log_prob", s.log_prob(params, n, own.x.data, c), own.log_prob.data, n)
  near("score", s.score(params, n, own.x.data, c), own.score.data, n * d, 50)
  near("sample", s.sample(params, 3, 5, n, c), own.sample.data, n * d)
  local x, back = s.inverse(params, n, z, c)
  near("inverse", x, own.x.data, n * d)
  for i = 0, n - 1 do back[i] = -back[i] end
  near("ldj of the inverse", back, ldj, n)
  local each = s.layers(params, n, z, c)
  near("first of layers", each, z, n * d)
  near("last of layers", each + flow.n_layers * n * d, x, n * d)
  assert.equal(training, s.entry.loss ~= nil)
  if not training then return end
  local grad = numbers(flow.type, flow.n_params)
  local loss = s.loss(params, n, own.x.data, c, grad)
  assert.is_true(math.abs(loss - own.loss[0]) <= tolerance * (1 + math.abs(loss)), what .. ": loss " .. loss)
  local alone = s.loss(params, n, own.x.data, c, nil)
  assert.is_true(math.abs(alone - loss) <= (flow.type == "float" and 1e-4 or 1e-12) * (1 + math.abs(loss)), what .. ": loss alone " .. alone)
  near("gradient", grad, own.grad, flow.n_params, 50)
  local fresh, m, v = numbers(flow.type, flow.n_params), numbers(flow.type, flow.n_params), numbers(flow.type, flow.n_params)
  s.entry.init(0, fresh)
  local ours = numbers(flow.type, flow.n_params)
  ffi.C.nf_init(flow.program, 0, ours)
  near("init", fresh, ours, flow.n_params)
  s.entry.adamw(ffi.new("double[5]", 0.01, 0.9, 0.999, 1e-8, 0), 1, fresh, grad, m, v)
  for i = 0, flow.n_params - 1 do -- the first step is lr in the direction of the gradient
    local step = fresh[i] - ours[i]
    assert(math.abs(grad[i]) < 1e-4 or step == 0 or math.abs(step + 0.01 * (grad[i] < 0 and -1 or 1)) < 1e-4, what .. ": adamw")
  end
end

describe("models/ in C:", function()
  local dir, made = support.directory(), {}
  for path in io.popen("ls " .. support.root .. "/models/*.lua"):lines() do
    for _, precision in ipairs { "float", "double" } do
      local flow = nfc.compile(path, { precision = precision })
      for i = 0, flow.n_params - 1 do flow.params[i] = flow.params[i] + 0.05 * math.sin(7 * i) * (flow.params[i] ~= 0 and 1 or 0) end
      local own = own_results(flow)
      for form = 0, 3 do
        local f = { flow = flow, own = own, weights = form % 2 == 1, training = form < 2,
                    dir = string.format("%s/%s%d", dir, precision, form) }
        flow:emit(f.dir, { weights = f.weights, inference = not f.training })
        f.what = f.dir:match "[^/]*$" .. "/" .. flow.name
        made[#made + 1] = f
      end
    end
  end

  it("every form of each, by tcc", function()
    for _, f in ipairs(made) do
      check(f.flow, f.own, shipped.functions(f.flow, f.dir, shipped.tcc(f.dir, f.flow.name)), f.what, f.weights, f.training)
    end
  end)

  for k, compiler in ipairs(compilers) do
    it((full and "every form of each, by " or "one form of models, by ") .. compiler[1], function()
      if not has(compiler[1]) then return end
      local chosen, commands = {}, {}
      for i, f in ipairs(made) do
        -- eight forms of each model: one of them here, the next one for the next model and compiler; of C++'s, every other model
        local m = math.floor((i - 1) / 8)
        if full or (i - 1) % 8 == (m + k) % 8 and (k <= 2 or (m + k) % 2 == 0) then chosen[#chosen + 1] = f end
      end
      for i, f in ipairs(chosen) do
        f.object = string.format("%s/%s-%d.so", dir, compiler[1], i)
        commands[i] = string.format("%s %s %s -O%d -shared -fPIC %s/%s.c -o %s -lm", compiler[1], compiler[2], warnings,
                                    full and (f.flow.name == "points" or f.flow.name == "nsf") and 2 or 0, f.dir, f.flow.name, f.object)
      end
      support.run_all(commands)
      for _, f in ipairs(chosen) do
        check(f.flow, f.own, shipped.functions(f.flow, f.dir, shipped.load(f.object)), compiler[1] .. " " .. f.what, f.weights, f.training)
      end
    end)
  end
end)

describe("an operation", function()
  it("finds in the file what it calls, where it is all there is", function()
    local dir, commands = support.directory(), {}
    for _, o in ipairs(operations) do
      for _, dim in ipairs((o.random or o.kind == "OPERATOR") and {} or { 2, 20 }) do
        local text = string.format('return model { name = "op_%s_%d", dim = %d, flow = { layer "x" { forward = function(_, x) return x + %s(%s), 0 end, ' ..
                                   "inverse = function(_, x) return x, 0 end } {} } }", o.name, dim, dim, o.name, o.arity == 2 and "x, -x" or "x")
        for _, precision in ipairs { "float", "double" } do
          support.compile(text, { precision = precision }):emit(dir .. "/" .. precision, { inference = true })
        end
      end
    end
    support.compile([[return model { name = "op_bias", dim = 2, flow = { layer "x" { params = { { "w", init.lecun(2, 2) }, { "b", init.uniform(-1, 1, 2) } },
      forward = function(p, x) return x * tanh(dense(keep_first(p.w, { 0, 1 }), x) + p.b), 0 end, -- of the first row the bias is left
      inverse = function(_, x) return x, 0 end } {} } }]]):emit(dir .. "/float")
    for _, lanes in ipairs { "", "-DNFC_SCALAR" } do
      for _, precision in ipairs { "float", "double" } do
        commands[#commands + 1] = string.format("gcc -std=c99 %s %s -fsyntax-only %s/%s/*.c", lanes, warnings, dir, precision)
      end
    end
    support.run_all(commands)
  end)
end)

describe("masked networks", function()
  it("are C whichever of their sums are nothing but a bias, wherever loops end", function()
    local dir = support.directory()
    for dim = 2, 5 do
      for k, hidden in ipairs { "%d", "12, %d", "20, %d", "%d, %d", "9" } do
        local net = string.format('made { hidden = { %s }, activation = "%s" }', (hidden:gsub("%%d", tostring(dim))), k % 2 == 0 and "leaky_relu" or "relu")
        for _, transform in ipairs { "additive {}", "affine {}" } do
          support.compile(string.format('return model { name = "m%d_%d_%s", dim = %d, flow = { autoregressive { net = %s, transform = %s }, reverse {}, leaky_relu {} } }',
                                        dim, k, transform:match "%w+", dim, net, transform)):emit(dir)
        end
      end
    end
    support.run_all { "cd " .. dir .. " && gcc -std=c99 " .. warnings .. " -fsyntax-only *.c" }
  end)
end)

describe("parts of a model file's own", function()
  it("may be called like words of C and of ours", function()
    local dir, commands = support.directory(), {}
    for i, name in ipairs { "int", "for", "class", "NULL", "seed", "params", "i", "own_nf_initialise", "own_nf_load", "start", "t", "size_t", "keep0", "static" } do
      local own = ([[local b = base "NAME" { params = { w = init.uniform(0.5, 1) }, sample = function(p, dim) return p.w + normal(random(dim)) end,
                       log_prob = function(p, z) return -0.5 * sum(square(z - p.w)) - #z * 0.5 * math.log(2 * pi) end }
        local l = layer "NAME" { params = { w = init.uniform(0.5, 1) }, forward = function(p, z) return z + p.w, 0 end, inverse = function(p, z) return z - p.w, 0 end }
        local masked = autoregressive { net = made { hidden = { 3 } } }
      ]]):gsub("NAME", name)
      for k, rest in ipairs { "base = b {}, flow = { actnorm {}, masked }", "flow = { l {}, l {}, l {}, l {} }", "base = b {}, flow = { l {}, masked, l {}, masked }" } do
        support.compile(string.format('%s return model { name = "own%d_%d", dim = 2, %s }', own, i, k, rest)):emit(dir)
      end
    end
    for _, compiler in ipairs(compilers) do
      if has(compiler[1]) then commands[#commands + 1] = string.format("%s %s %s -fsyntax-only %s/*.c", compiler[1], compiler[2], warnings, dir) end
    end
    support.run_all(commands)
  end)

  it("may have a function of the context that has no derivative, or is one number", function()
    local dir, commands = support.directory(), {}
    for i, context in ipairs { "where(c > 0, 1, 0)", "detach(c)", "gt(c, 0)", "row { 1 }", "c" } do
      for k, rest in ipairs { "", ", coupling { split = 1, net = mlp { hidden = { 2 } } }" } do
        local name = string.format("c%d_%d", i, k)
        support.compile(string.format([[local a = layer "a" { context = function(p, c) return %s end, forward = function(p, z, _, c) return z + c, 0 end,
          inverse = function(p, z, _, c) return z - c, 0 end } return model { name = "%s", dim = 2, context = 1, flow = { a {}%s } }]], context, name, rest)):emit(dir)
        support.write(dir .. "/use_" .. name .. ".c", (string.format('#include "%s.h"\n', name) .. [[
static char work[U_WORK + 1] __attribute__((aligned(64)));
int main(void)
{
    float params[U_PARAMS + 1], x[6] = {0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f}, c[3] = {1, 2, 3}, grad[U_PARAMS + 1];
    N_init(1, params);
    const double loss = N_loss(params, 3, x, c, grad, work);
    return !(loss > 0 && loss == loss);
}
]]):gsub("U_", name:upper() .. "_"):gsub("N_", name .. "_"))
        commands[#commands + 1] = string.format("cd %s && gcc -std=c99 %s use_%s.c %s.c -o %s -lm && ./%s", dir, warnings, name, name, name, name)
      end
    end
    support.run_all(commands)
  end)
end)

describe("a model's name", function()
  local text = 'return model { name = "%s", dim = 2, precision = "%s", flow = { %s coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } } }'
  local mine = 'layer "mine" { params = { { "nf_load", init.zeros(2) }, { "net_1_weight", init.zeros(2) }, { "net", init.zeros(2) } }, ' ..
               'forward = function(p, z) return z + p.nf_load + p.net_1_weight + p.net, 0 end, ' ..
               'inverse = function(p, z) return z - p.nf_load - p.net_1_weight - p.net, 0 end } {},'

  local function emit(dir, name, precision, weights)
    support.compile(text:format(name, precision or "float", mine)):emit(dir, { weights = weights })
  end

  it("may be a word of C, of C++ or of ours", function()
    local dir, names = support.directory(), {
      "main", "exp", "int", "NULL", "EOF", "class", "this", "_", "_x", "__", "_X", "a", "a_forward", "a_b__", "INFINITY", "nf_nf", "LANES",
      "TILE", "t", "x1", "flow_1", "flow_1_nf", "v1", "nf_load", "points_nf", "sample", "log_prob", ("n"):rep(60),
    }
    local commands = {}
    for _, name in ipairs(names) do emit(dir, name, "float", true) end
    for _, compiler in ipairs(compilers) do
      if has(compiler[1]) then
        commands[#commands + 1] = string.format("%s %s %s -fsyntax-only %s/*.c", compiler[1], compiler[2], warnings, dir)
      end
    end
    support.run_all(commands)
  end)

  it("may begin another one's, in one program, with both headers, even in one file", function()
    local dir = support.directory()
    emit(dir, "a", "float", true)
    emit(dir, "a_forward", "double", true)
    emit(dir, "b", "float", true)
    support.write(dir .. "/use.c", [[
#include "a.h"
#include "a_forward.h"
#include "b.h"
int main(void)
{
    static char work[A_WORK + B_WORK + A_FORWARD_WORK] __attribute__((aligned(64)));
    float x[2], y[2];
    double z[2];
    a_sample(a_weights, 1, 0, 1, x, work);
    b_sample(b_weights, 1, 0, 1, y, work);
    a_forward_sample(a_forward_weights, 1, 0, 1, z, work);
    return !(x[0] == y[0] && x[1] == y[1] && (double)x[0] - z[0] < 1e-5 && z[0] - (double)x[0] < 1e-5);
}
]])
    support.write(dir .. "/one.c", '#include "a.c"\n#include "a_forward.c"\n#include "b.c"\n#include "use.c"\n')
    support.run_all {
      string.format("cd %s && gcc -std=c99 %s a.c a_forward.c b.c use.c -o many -lm && ./many", dir, warnings),
      string.format("cd %s && gcc -std=c99 %s one.c -o one -lm && ./one", dir, warnings),
      string.format("cd %s && g++ -x c++ %s one.c -o onexx -lm && ./onexx", dir, warnings),
    }
  end)

  it("differs from another one's in more than case, or the headers say so", function()
    local dir = support.directory()
    emit(dir, "points", "float")
    emit(dir, "POINTS", "float")
    support.write(dir .. "/use.c", '#include "points.h"\n#include "points.h"\n#include "POINTS.h"\n')
    local code, _, err = support.run("gcc -fsyntax-only " .. dir .. "/use.c")
    assert.is_true(code ~= 0 and err:find("POINTS_DIM is another model's", 1, true) ~= nil, err)
  end)

  it("is refused where C could not have it", function()
    local dir = support.directory()
    for _, name in ipairs { "math", "String", "stdint", "immintrin", "nf", "NFC", "time", "mtx", "sem", "features", "Endian", "avxintrin", "malloc",
                             "pthread_mutex", "posix_spawnattr", "inet6_opt" } do
      local path = support.write(dir .. "/model.lua", text:format(name, "float", ""))
      local code, out, err = support.command("compile " .. path .. " -o " .. dir .. "/out")
      assert.equal(65, code)
      assert.equal("", out)
      assert.is_true(err:find("model.lua: a model in C cannot be called " .. name .. ",", 1, true) ~= nil and select(2, err:gsub("\n", "")) == 1, err)
      assert.is_false(support.exists(dir .. "/out/" .. name .. ".h"))
    end
  end)
end)
