-- Targets and what is computed with them. Protects: that a target's density and derivative are its formula's, in both precisions and tiers;
-- that importance sampling has the integral within its error, and its numbers are those of the formulas; that a training towards a target
-- follows the gradient of its loss; that a target in Lua does as one in the model file, and its errors are told.
local ffi = require "ffi"
local nfc = require "nfc"
local reference = require "reference_training"
local support = require "support"

ffi.cdef [[
typedef struct nf_objective nf_objective;
nf_status nf_objective_make(nf_objective **made, const nf_program *p, const void *params, const nf_rows *given, const nf_train_options *o, const void *sharing, nf_error *error);
double nf_objective_step(nf_objective *j, const void *params, size_t step, void *grad);
void nf_objective_free(nf_objective *j);
double nf_pareto_shape(const double *x, size_t n);
]]
local C = ffi.C

local near = support.near

-- Densities: the words of a model file; the same in plain numbers, and its slope; log Z where it is known.
local function total(x, f)
  local s = 0
  for j = 1, #x do s = s + f(x[j]) end
  return s
end
local densities = {
  gaussian = { dim = 3, text = "function(x) return 2 - 0.5 * sum(square((x - 1) / 0.7)) end", log_z = 2 + 1.5 * math.log(2 * math.pi * 0.49),
               value = function(x) return 2 - 0.5 * total(x, function(v) return ((v - 1) / 0.7) ^ 2 end) end,
               slope = function(x, j) return -(x[j] - 1) / 0.49 end },
  funnel = { dim = 2, text = "function(x) return -square(x[1]) / 2 - 0.5 * square(x[2]) * exp(-x[1]) - 0.5 * x[1] end", log_z = math.log(2 * math.pi),
             value = function(x) return -x[1] ^ 2 / 2 - 0.5 * x[2] ^ 2 * math.exp(-x[1]) - 0.5 * x[1] end,
             slope = function(x, j) return j == 1 and -x[1] + 0.5 * x[2] ^ 2 * math.exp(-x[1]) - 0.5 or -x[2] * math.exp(-x[1]) end },
  disk = { dim = 2, text = "function(x) return where(sum(x * x) < 4, log(4 - sum(x * x)), -math.huge) end", log_z = math.log(8 * math.pi),
           value = function(x) local r = x[1] ^ 2 + x[2] ^ 2 return r < 4 and math.log(4 - r) or -math.huge end,
           slope = function(x, j) local r = x[1] ^ 2 + x[2] ^ 2 return r < 4 and -2 * x[j] / (4 - r) or 0 end },
}

local function model(density, more)
  return string.format('return model { name = "aim", dim = %d, precision = "double", target = target { log_density = %s }, %s }', density.dim,
                       density.text, more or "flow = { actnorm {} }")
end

local function rows_for(dim, n)
  local x = {}
  for i = 1, n do
    x[i] = {}
    for j = 1, dim do x[i][j] = 2 * math.sin(1.3 * i + 2.1 * j + i * i / 50) end
  end
  return x
end

describe("a target in a model file", function()
  for name, density in pairs(densities) do
    for _, tier in ipairs { "tcc", name == "disk" and "cc" or nil } do
      for _, precision in ipairs { "float", "double" } do
        it(string.format("is its formula, and its slope: %s, %s, %s", name, tier, precision), function()
          local flow = support.compile(model(density), { precision = precision, jit = tier })
          local tolerance = precision == "float" and 1e-5 or 1e-13
          for _, n in ipairs { 1, 37, 700 } do
            local x = nfc.matrix(rows_for(density.dim, n)):to(precision)
            local value, slope = flow:target(x)
            for i = 1, n do
              local expected = density.value(x[i])
              assert.is_true(value[i][1] == expected or math.abs(value[i][1] - expected) <= tolerance * (1 + math.abs(expected)), name)
              for j = 1, density.dim do near(slope[i][j], density.slope(x[i], j), 30 * tolerance, name .. " slope") end
            end
          end
        end)
      end
    end
  end

  it("has its score tested by nfc test-gradients, where it has a density", function()
    local text = 'return model { name = "aim", dim = 2, flow = { actnorm {} }, target = target { log_density = function(x) return %s end } }'
    for _, case in ipairs { { 0, densities.funnel.text:match "return (.*) end" }, { 0, "-sum(x * x) + log(x[1] + 0.6)" }, { 1, "-sum(x * detach(x))" } } do
      local path = support.write(support.directory() .. "/aim.lua", text:format(case[2]))
      local code, out = support.command("test-gradients " .. path)
      assert.equal(case[1], code, out)
      local checked, wrong = out:match "aim: (%d+) derivatives checked, (%d+) wrong"
      checked, wrong = tonumber(checked), tonumber(wrong) -- 4 parameters, 128 scores of the flow, and those of the target
      if case[2]:find "log" then assert.is_true(checked > 150 and checked < 250, out) else assert.equal(4 + 2 * 128, checked) end
      assert.equal(case[1] == 1 and 128 or 0, wrong)
      assert.equal(wrong, select(2, out:gsub("the target's score of row %d+, feature [12]: ", "")))
    end
  end)

  it("reads the context, and is no part of what weights fit", function()
    local text = [[return model { name = "aim", dim = 1, context = 2, precision = "double", %s
      flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }]]
    local flow = support.compile(text:format "target = target { log_density = function(x, c) return -square(x - c[1]) * exp(c[2]) end },")
    local value, slope = flow:target { { 1, 3, 0.5 }, { 2, -1, 0 } }
    for i, expected in ipairs { -4 * math.exp(0.5), -9 } do near(value[i][1], expected, 1e-14, "value") end
    for i, expected in ipairs { 4 * math.exp(0.5), -6 } do near(slope[i][1], expected, 1e-14, "slope") end
    local path = support.directory() .. "/w.safetensors"
    flow:save(path)
    support.compile(text:format ""):load(path)
    local result = flow:integrate { n = 20000, context = { { 0, math.log(0.5) } } }
    assert.is_true(math.abs(result.log_z - 0.5 * math.log(2 * math.pi)) < 4 * result.error + 1e-12)
    assert.error_matches(function() flow:integrate {} end, "needs context")
    assert.error_matches(function() flow:integrate { context = { { 0, 1 }, { 0, 1 } } } end, "2 x 2 numbers, expected 1 x 2")
  end)

  it("is told apart from what is none", function()
    local wrong = {
      { "target = 1", "model.target: expected a target, found 1" },
      { "target = gaussian {}", "model.target: expected a target, found gaussian{}" },
      { "target = target {}", "target.log_density is missing" },
      { "target = target { log_density = 2 }", "target.log_density: expected a function, found 2" },
      { "target = target { log_densty = sum }", "target has no key 'log_densty', did you mean 'log_density'?" },
      { "target = target { log_density = function(x) return x end }", "target (log_density) returns a row of 2, expected a row of 1" },
      { "target = target { log_density = function(x) return nil end }", "returns nothing, expected a row of 1" },
      { "target = target { log_density = function(x) return x[1] + nothing end }", "there is no 'nothing'" },
      { "target = target { log_density = function(x) return random(1) end }", "only a base's sample draws numbers" },
      { "target = target { log_density = function(x) if x[1] > 0 then return sum(x) end end }", "outside where()" },
      { "target = target { log_density = function(x, c) return c[1] end }", "attempt to index local 'c'" },
    }
    for _, case in ipairs(wrong) do
      local text = 'return model { name = "aim", dim = 2, flow = { reverse {} },\n' .. case[1] .. " }"
      local path = support.write(support.directory() .. "/wrong.lua", text)
      local code, _, err = support.command("inspect " .. path)
      assert.equal(65, code, case[1])
      assert.is_truthy(err:find(case[2], 1, true), err)
      assert.is_truthy(err:find("wrong.lua:", 1, true), err)
    end
  end)

  it("may not keep what is a layer's, and has no derivative through an iteration", function()
    local kept = [[local own
      local l = layer "l" { params = { a = init.zeros(2) }, forward = function(p, x) own = %s return x, 0 end, inverse = function(p, x) return x, 0 end }
      return model { name = "aim", dim = 2, flow = { l {} }, target = target { log_density = function(x) return sum(own) end } }]]
    for what, told in pairs { x = "log_density reads a row that was kept from another function", ["p.a"] = "log_density reads a parameter" } do
      local path = support.write(support.directory() .. "/wrong.lua", kept:format(what))
      local code, _, err = support.command("inspect " .. path)
      assert.equal(65, code)
      assert.is_truthy(err:find(told, 1, true), err)
    end
    local flow = support.compile [[return model { name = "aim", dim = 1, flow = { reverse {} }, target = target { log_density = function(x)
      return iterate(3, function(y) return 0.5 * y + x end, x) end } }]]
    assert.error_matches(function() flow:target { { 1 } } end, "iterate: there is no derivative")
    assert.error_matches(function() support.compile('return model { dim = 1, flow = { reverse {} } }'):integrate() end, "has no target")
  end)
end)

-- log(sum exp v)
local function log_sum(v)
  local most, s = -math.huge, 0
  for _, x in ipairs(v) do most = math.max(most, x) end
  for _, x in ipairs(v) do s = s + math.exp(x - most) end
  return most + math.log(s)
end

describe("importance sampling", function()
  it("has the numbers of the formulas, and the same with any number of threads", function()
    local density = densities.disk
    local flow = support.compile(model(density))
    flow.params[0], flow.params[1] = 0.3, -0.2
    for _, n in ipairs { 2, 100, 40001 } do
      local r = flow:integrate { n = n, seed = 7 }
      local x, w, twice, outside = flow:sample(n, { seed = 7 }), {}, {}, 0
      local q = flow:log_prob(x)
      for i = 1, n do
        w[i] = density.value(x[i]) - q[i][1]
        twice[i] = 2 * w[i]
        outside = outside + (w[i] == -math.huge and 1 or 0)
      end
      local ess = math.exp(2 * log_sum(w) - log_sum(twice))
      near(r.log_z, log_sum(w) - math.log(n), 1e-12, "log Z")
      near(r.ess, ess, 1e-10, "ess")
      local mean, square = math.exp(r.log_z), 0
      for i = 1, n do square = square + (math.exp(w[i]) - mean) ^ 2 end
      near(r.error, math.sqrt(square / (n - 1) / n) / mean, 1e-10, "error")
      assert.equal(outside, r.outside)
      assert.equal(n, r.n)
      C.nf_use_threads(1)
      local alone = flow:integrate { n = n, seed = 7 }
      C.nf_use_threads(0)
      for key, value in pairs(alone) do assert.is_true(value == r[key] or value ~= value, key) end
    end
    assert.is_true(flow:integrate { n = 100, seed = 8 }.log_z ~= flow:integrate { n = 100, seed = 7 }.log_z)
  end)

  it("chooses rows by their weights", function()
    local density = densities.disk
    local flow = support.compile(model(density))
    flow.params[0] = 0.5
    local n = 20000
    local x, w = flow:sample(n, { seed = 3 }), {}
    local q = flow:log_prob(x)
    for i = 1, n do w[i] = density.value(x[i]) - q[i][1] end
    local sum = log_sum(w)
    for _, rows in ipairs { 500, 0, 60000 } do
      local r = flow:integrate { n = n, seed = 3, rows = rows }
      assert.equal(rows > 0 and rows or math.floor(r.ess + 0.5), r.x.rows)
      local at = 1
      for i = 1, n do -- as often as the weight says, or once more, in order
        local times = 0
        while at <= r.x.rows and r.x[at][1] == x[i][1] and r.x[at][2] == x[i][2] do times, at = times + 1, at + 1 end
        local expected = r.x.rows * math.exp(w[i] - sum)
        assert.is_true(math.abs(times - expected) < 1 + 1e-9, string.format("row %d: %d times, expected %g", i, times, expected))
      end
      assert.equal(r.x.rows + 1, at)
    end
    assert.is_nil(flow:integrate { n = n }.x)
  end)

  it("has integrals within their errors", function() -- the pulls of 40 seeds: mean 0 and deviation 1, each within 4 of its own errors
    local starts = { gaussian = { 1, 1, 1, 0.3, 0.3, 0.3 }, disk = { 0, 0, 0, 0 } }
    for name, start in pairs(starts) do
      local density, seeds = densities[name], 40
      local flow = support.compile(model(density, "base = student_t { df = 5 }, flow = { invert { elementwise { affine { scale = 'exp' } } } }"))
      local first, square = 0, 0
      for j = 0, density.dim - 1 do flow.params[j], flow.params[density.dim + j] = -start[density.dim + j + 1], start[j + 1] end
      for seed = 1, seeds do
        local r = flow:integrate { n = 2000, seed = seed }
        local pull = (r.log_z - density.log_z) / r.error
        first, square = first + pull, square + pull * pull
      end
      assert.is_true(math.abs(first / math.sqrt(seeds)) < 4, name .. ": mean pull " .. first / seeds)
      assert.is_true(math.abs(square - seeds) < 4 * math.sqrt(2 * seeds), name .. ": squares of pulls " .. square)
    end
  end)

  it("has the k-hat of arviz", function()
    for _, case in ipairs(dofile(support.root .. "/tests/reference/psis.lua")) do
      -- weights that are known: on one number, uniform on [0, 1), the target looks them up
      local flow = support.compile [[return model { name = "aim", dim = 1, precision = "double", base = uniform {}, flow = {} }]]
      local n = #case.log_weights
      local r = flow:integrate { n = n, target = function(x)
        local v = {}
        for i = 1, x.rows do v[i] = case.log_weights[i] end
        return v
      end }
      near(r.k_hat, case.k_hat, 1e-9, case.name)
      near(r.ess, case.ess, 1e-9, case.name)
      near(r.log_z, case.log_z, 1e-11, case.name)
    end
    local perfect = support.compile [[return model { name = "aim", dim = 1, precision = "double", base = uniform {}, flow = {} }]]
    local r = perfect:integrate { n = 50, target = function(x) return x:columns(1) * 0 + 2 end }
    assert.same({ 0, 50, 2, 0 }, { r.k_hat, r.ess, r.log_z, r.error }) -- all weights are the same: arviz has inf, as nothing can be fitted
  end)

  it("fails where no row is in the target's support", function()
    local flow = support.compile(model({ dim = 1, text = "function(x) return where(x > 1000, -x, -math.huge) end" }))
    assert.error_matches(function() flow:integrate { n = 100 } end, "density is 0 at all 100 rows")
    assert.error_matches(function() flow:integrate { n = 1 } end, "integrate.n: expected a whole number from 2")
  end)
end)

describe("a target that is no number", function()
  it("is told as such where the flow meets it, in both precisions", function()
    for _, precision in ipairs { "float", "double" } do
      for text, word in pairs { ["0 * x / 0"] = "NaN", ["log(x)"] = "NaN", ["where(x > 0, math.huge, -x * x)"] = "inf", ["exp(1000 * x * x)"] = "inf",
                                ["-log(abs(where(x > 0, 0, x)))"] = "inf" } do
        local flow = support.compile(model({ dim = 1, text = "function(x) return " .. text .. " end" }, "flow = { actnorm {} }, train = { steps = 2, samples = 50 }"),
                                     { precision = precision })
        local told = "log%-density of row %d+ that the flow draws is " .. word
        assert.error_matches(function() flow:integrate { n = 100 } end, told)
        for _, objective in ipairs { "reverse_kl", "forward_kl", "variance" } do
          assert.error_matches(function() flow:train(nil, { objective = objective }) end, told, nil, text .. ", " .. objective)
        end
        local value = flow:target({ { 1 }, { -1 } })
        assert.is_true(value[1][1] == math.huge or value[1][1] ~= value[1][1] or value[2][1] ~= value[2][1])
      end
    end
  end)

  it("is nothing where the flow draws what is no number either", function()
    local flow = support.compile(model({ dim = 1, text = "function(x) return -x / (1 + x) end" },
                                       "base = student_t { df = 0.5 }, precision = 'float', flow = { invert { elementwise { 'exp' } } }"))
    local drawn, beyond = flow:sample(2000), 0
    for i = 1, 2000 do beyond = beyond + (drawn[i][1] == math.huge and 1 or 0) end
    assert.is_true(beyond > 0)
    assert.is_true(flow:target({ { math.huge } })[1][1] ~= flow:target({ { math.huge } })[1][1])
    assert.is_true(flow:integrate { n = 2000 }.outside >= beyond)
  end)
end)

describe("a target in Lua", function()
  local density = densities.funnel
  local function by_rows(x)
    local value, slope = {}, {}
    for i = 1, x.rows do
      value[i], slope[i] = density.value(x[i]), {}
      for j = 1, density.dim do slope[i][j] = density.slope(x[i], j) end
    end
    return value, slope
  end

  it("does as the same one in the model file", function()
    local flow = support.compile(model(density))
    local a, b = flow:integrate { n = 5000, seed = 2 }, flow:integrate { n = 5000, seed = 2, target = by_rows }
    for _, key in ipairs { "log_z", "error", "ess", "k_hat" } do near(b[key], a[key], 1e-12, key) end
    local runs = {}
    for k, aim in ipairs { false, by_rows } do
      local own = support.compile(model(density, "flow = { actnorm {} }, train = { steps = 30, samples = 300, optimizer = adamw { lr = 1e-2 } }"))
      runs[k] = own:train(nil, { target = aim or nil })
      runs[k].first = own.params[0]
    end
    near(runs[2].loss, runs[1].loss, 1e-10, "loss")
    near(runs[2].first, runs[1].first, 1e-10, "parameter")
    assert.is_truthy(tostring(runs[1]):find("30 steps in .* training loss"))
  end)

  it("tells what is wrong with it", function()
    local flow = support.compile(model(density, "flow = { actnorm {} }, train = { steps = 3, samples = 10 }"))
    local function fails(target, words, o)
      assert.error_matches(function() flow:integrate { n = 10, target = target } end, words)
      o = o or {}
      o.target = target
      assert.error_matches(function() flow:train(nil, o) end, words)
    end
    fails(function() error("oh no", 0) end, "oh no")
    fails(function() return { 1 } end, "the target's log%-density: 1 x 1 numbers, expected 10 x 1")
    fails(function() return "x" end, "the target's log%-density: expected a table of rows")
    fails(3, "target: expected a function, found 3")
    fails(function(x) return x:columns(1) * (0 / 0), x end, "log%-density of row 1 that the flow draws is NaN")
    local asked = 0
    local function late(x) -- fails at the end of the training, which has a loss of many rows
      if #x == 10 then return x:columns(1) * 0 end
      asked = asked + 1
      error("oh no", 0)
    end
    assert.error_matches(function() flow:train(nil, { objective = "variance", target = late }) end, "oh no")
    assert.equal(1, asked)
    assert.error_matches(function() flow:train(nil, { target = function(x) return x:columns(1), x * (0 / 0) end }) end, "gradient of row 1 that the flow draws is NaN by feature 1")
    assert.error_matches(function() flow:train(nil, { target = function(x) return x:columns(1) end }) end, "gives no gradient")
    assert.error_matches(function() flow:train(nil, { target = function(x) return x:columns(1), x:columns(1) end }) end, "gradient: 10 x 1 numbers, expected 10 x 2")
    assert.is_true(flow:train(nil, { target = function(x) return x:columns(1) * 0 end, objective = "variance", steps = 2 }).steps == 2)
  end)
end)

-- The losses towards a target of C, as trainings see them.
local function objective_of(flow, options)
  local o, err = ffi.new("nf_train_options", C.nf_train_defaults), ffi.new "nf_error"
  o.seed = 5
  for key, value in pairs(options) do o[key] = value end
  flow:log_prob_vjp(flow:sample(1), { { 1 } }) -- compiles the programs
  flow:target(flow:sample(1))
  local target = C.nf_program_target(flow.program_target)
  o.target, o.vjp = target, flow.program_vjp
  if options.objective == C.NF_OBJECTIVE_FISHER then
    flow:train(nil, { objective = "fisher", steps = 0 }) -- compiles it
    o.directional = flow.program_directional
  end
  local made = ffi.new "nf_objective *[1]"
  assert(C.nf_objective_make(made, flow.program, flow.params, nil, o, nil, err) == 0, ffi.string(err.text))
  local keep = { o, target }
  return ffi.gc(made[0], function(j)
    keep = nil
    C.nf_objective_free(j)
  end), keep
end

describe("the gradient of", function()
  local flows = { "flow = { actnorm {} }", "flow = { leaky_relu {}, coupling { split = 1, net = mlp { hidden = {5} } } }, base = student_t {}",
                  "flow = { autoregressive { net = made { hidden = {6} }, transform = rq_spline { bins = 4 } } }" }
  local function fill(flow)
    for k = 0, flow.n_params - 1 do flow.params[k] = flow.params[k] + 0.2 * math.sin(1.7 * k + 1) end
  end
  local kinds = { reverse_kl = { C.NF_OBJECTIVE_REVERSE_KL, 0 }, forward_kl = { C.NF_OBJECTIVE_FORWARD_KL, 1 }, variance = { C.NF_OBJECTIVE_VARIANCE, 1 },
                  fisher = { C.NF_OBJECTIVE_FISHER, 1 } }
  for kind, how in pairs(kinds) do
    it(kind .. " is the slope of the loss over the same latents, or rows kept", function()
      for _, text in ipairs(flows) do
        -- squares of the funnel's slopes are too large for differences
        local flow = support.compile(model(kind == "fisher" and densities.gaussian or densities.funnel, text))
        fill(flow)
        local j, keep = objective_of(flow, { objective = how[1], samples = 50, replay = how[2] })
        local grad, ignored = ffi.new("double[?]", flow.n_params + 1), ffi.new("double[?]", flow.n_params + 1)
        C.nf_objective_step(j, flow.params, 0, ignored) -- step 0 draws
        fill(flow)
        local loss = C.nf_objective_step(j, flow.params, how[2], grad)
        assert.is_true(loss == loss)
        local moved = 0
        for k = 0, flow.n_params - 1 do
          local h, was, side = 1e-5, flow.params[k], {}
          for s = -1, 1, 2 do
            flow.params[k] = was + s * h
            side[s] = C.nf_objective_step(j, flow.params, how[2], ignored)
          end
          flow.params[k] = was
          near(grad[k], (side[1] - side[-1]) / (2 * h), 2e-6, string.format("%s, parameter %d", text, k))
          moved = moved + math.abs(grad[k])
        end
        assert.is_true(moved > 1e-3 and keep ~= nil)
      end
    end)
  end

  it("reverse_kl, whose loss is over the rows that sample draws, by the step", function()
    local bases = { "gaussian {}", "diagonal_gaussian {}", "mixture { components = 3 }", "student_t {}", "uniform { low = -2, high = 3 }" }
    for k, base in ipairs(bases) do
      local flow = support.compile(model(densities.funnel, "flow = { coupling { split = 1, net = mlp { hidden = {3} } }, reverse {} }, base = " .. base))
      for i = 0, flow.n_params - 1 do flow.params[i] = flow.params[i] + 0.3 * math.sin(1.7 * i + k) end
      local j, keep = objective_of(flow, { objective = C.NF_OBJECTIVE_REVERSE_KL, samples = 70 })
      for step = 0, 3, 3 do
        local w = reference.philox(5, step, 0, 17)
        local x, mean = flow:sample(70, { seed = 4294967296ULL * w[1] + w[2] }), 0
        local q, p = flow:log_prob(x), flow:target(x)
        for i = 1, 70 do mean = mean + (q[i][1] - p[i][1]) / 70 end
        near(C.nf_objective_step(j, flow.params, step, ffi.new("double[?]", flow.n_params + 1)), mean, 1e-10, base)
      end
      assert.is_truthy(keep)
    end
  end)

  it("fisher, whose loss is the mean square of the difference of scores, at the rows that are drawn", function()
    for precision, tolerance in pairs { float = 1e-4, double = 1e-11 } do
      local flow = support.compile(model(densities.funnel, flows[2]), { precision = precision })
      fill(flow)
      local j, keep = objective_of(flow, { objective = C.NF_OBJECTIVE_FISHER, samples = 90 })
      local w = reference.philox(5, 3, 0, 17)
      local x, mean = flow:sample(90, { seed = 4294967296ULL * w[1] + w[2] }), 0
      local q, _, p = flow:score(x), flow:target(x)
      for i = 1, 90 do mean = mean + ((q[i][1] - p[i][1]) ^ 2 + (q[i][2] - p[i][2]) ^ 2) / 90 end
      near(C.nf_objective_step(j, flow.params, 3, ffi.new(precision .. "[?]", flow.n_params + 1)), mean, tolerance, precision)
      assert.is_truthy(keep)
    end
  end)

  it("forward_kl and variance weighs rows that are drawn by p / q", function()
    for kind, how in pairs { forward_kl = kinds.forward_kl, variance = kinds.variance } do
      local density, n = densities.gaussian, 400
      local flow = support.compile(model(density))
      local j, keep = objective_of(flow, { objective = how[1], samples = n })
      local grad = ffi.new("double[?]", flow.n_params + 1)
      flow.params[0], flow.params[4] = 0.7, 0.2
      local loss = C.nf_objective_step(j, flow.params, 3, grad)
      -- the same over many rows of another seed: expectations, within what so few rows allow
      local many = 200000
      local x = flow:sample(many, { seed = 99 })
      local q, w, sum, log_w = flow:log_prob(x), {}, 0, {}
      for i = 1, many do
        log_w[i] = density.value(x[i]) - q[i][1]
        w[i] = math.exp(log_w[i])
        sum = sum + w[i] / many
      end
      local expected, cotangent = 0, {}
      for i = 1, many do
        local share = w[i] / sum / many
        expected = expected + (kind == "variance" and share * w[i] / sum or share * (log_w[i] - math.log(sum)))
        cotangent[i] = { -(kind == "variance" and share * w[i] / sum or share) }
      end
      if kind == "variance" then expected = expected - 1 end
      local _, slope = flow:log_prob_vjp(x, cotangent)
      assert.is_true(math.abs(loss - expected) < 0.4 * (1 + expected), string.format("%s: %g, expected %g", kind, loss, expected))
      local product, a, b = 0, 0, 0
      for k = 0, flow.n_params - 1 do
        product, a, b = product + grad[k] * slope[k], a + grad[k] ^ 2, b + slope[k] ^ 2
      end
      assert.is_true(product > 0.9 * math.sqrt(a * b) and keep ~= nil, kind .. " points elsewhere")
      assert.is_true(a > 0.3 * b and a < 3 * b, string.format("%s: %g and %g", kind, a, b))
    end
  end)
end)

describe("a training towards a target", function()
  local density = densities.gaussian
  for _, o in ipairs { { "reverse_kl" }, { "forward_kl" }, { "variance" }, { "forward_kl", 3 }, { "variance", 3 }, { "fisher" }, { "fisher", 3 } } do
    it("finds it: " .. o[1] .. ", replay " .. (o[2] or 0), function()
      local flow = support.compile(model(density, [[flow = { actnorm {} }, base = student_t { df = 30 },
        train = { steps = 1500, samples = 256, optimizer = adamw { lr = 2e-2, weight_decay = 0 }, schedule = "cosine" }]]))
      local run = flow:train(nil, { objective = o[1], replay = o[2] or 0 })
      -- the flow is of a student_t: 0.0398 by quadrature is its least Fisher divergence
      near(run.loss, o[1] == "reverse_kl" and -density.log_z or o[1] == "fisher" and 0.0398 or 0, 0.01, "loss")
      local r = flow:integrate { n = 20000, seed = 4 }
      assert.is_true(r.ess > 0.95 * r.n, "ess " .. r.ess)
      assert.is_true(math.abs(r.log_z - density.log_z) < 4 * r.error)
      local mean, std = flow:sample(20000):mean(), flow:sample(20000):std()
      for j = 1, density.dim do
        near(mean[1][j], 1, 0.02, "mean")
        near(std[1][j], 0.7, 0.03, "deviation")
      end
    end)
  end

  it("has the same bits with any number of threads, and goes on as if it had not stopped", function()
    local text = model(density, "flow = { actnorm {} }, train = { steps = 40, samples = 700, objective = 'variance', replay = 2 }")
    local flows = {}
    for k = 1, 2 do
      flows[k] = support.compile(text)
      C.nf_use_threads(k == 1 and 1 or 0)
      flows[k]:train()
    end
    C.nf_use_threads(0)
    for i = 0, flows[1].n_params - 1 do assert.equal(flows[1].params[i], flows[2].params[i]) end
    local dir = support.directory()
    for i, train in ipairs { "", ", objective = 'variance', replay = 1", ", objective = 'forward_kl', replay = 6", ", objective = 'fisher', replay = 2" } do
      local path = support.write(dir .. "/m.lua", model(density, "flow = { actnorm {} }, train = { steps = 75, samples = 100" .. train .. " }"))
      local a, b = dir .. "/a" .. i, dir .. "/b" .. i
      for _, run in ipairs { "-o " .. a, "-s 3 -o " .. b, "-s 46 --resume -o " .. b, "-s 75 --resume -o " .. b } do -- more than 16 draws, and fewer
        local code, _, err = support.command("train -q " .. path .. " " .. run)
        assert.equal(0, code, err)
      end
      assert.equal(support.read(a .. "/weights.safetensors"), support.read(b .. "/weights.safetensors"), train)
    end
  end)

  it("takes contexts in turn", function()
    local flow = support.compile [[return model { name = "aim", dim = 1, context = 1, precision = "double",
      target = target { log_density = function(x, c) return -0.5 * square(x - c) end },
      flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } },
      train = { steps = 800, samples = 63, optimizer = adamw { lr = 2e-2, weight_decay = 0 }, schedule = "cosine" } }]]
    flow:train({ { -2 }, { 0.5 }, { 1 } }, { objective = "reverse_kl" })
    for _, c in ipairs { -2, 0.5, 1, 4 } do near(flow:sample(4000, { context = { { c } } }):mean(), c, 0.05, "mean") end
    assert.error_matches(function() flow:train() end, "needs context")
  end)

  it("says what it cannot do", function()
    local function fails(words, more, o, of)
      local flow = support.compile(model(of or density, more or nil))
      assert.error_matches(function() flow:train(nil, o) end, words)
    end
    for key, value in pairs { epochs = 2, batch = 5, valid = 0.1, noise = 0.1 } do
      fails("train." .. key .. ": expected 0 in a training towards a target", nil, { [key] = value })
    end
    fails("reverse_kl does not train base.mean: take another, or freeze = 'base'", "flow = { reverse {} }, base = diagonal_gaussian {}")
    fails("reverse_kl is infinite there", nil, { steps = 5 }, densities.disk)
    fails("names no data", nil, { objective = "likelihood" })
    support.compile(model(density, "flow = { actnorm {} }, base = diagonal_gaussian {}, train = { steps = 2, freeze = 'base' }")):train()
    support.compile(model(density, "flow = { actnorm {} }, base = diagonal_gaussian {}, train = { steps = 2, objective = 'forward_kl' }")):train()
    local flow = support.compile(model(density))
    assert.error_matches(function() flow:train(rows_for(3, 20), { objective = "forward_kl" }) end, "has no context")
    assert.error_matches(function() support.compile('return model { dim = 1, flow = { actnorm {} } }'):train(nil, { objective = "variance" }) end, "has no target")
  end)
end)
