-- Targets: what is integrated and trained towards.
local ffi = require "ffi"
local support = require "support"
local C = ffi.C

local aimed = "return model { name = 'm', dim = 2, flow = { actnorm {} }, target = target { log_density = function(x) return -sum(x * x) end } }"
local flow = support.compile(aimed)
local other = support.compile "return model { name = 'other', dim = 1, context = 1, flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }"
flow:target(flow:sample(1)) -- compiles it, and the vector-Jacobian products
flow:log_prob_vjp(flow:sample(1), { { 1 } })
local target, result = ffi.new("nf_target[1]", C.nf_program_target(flow.program_target)), ffi.new "nf_integral"
local function integrate(err, f, p, params, t, n, to, points) return C.nf_integrate(p and f.program, params and f.params, t, nil, points or 0, 0, n, to, err) end
-- Two of the flow, by Sobol' points.
local function of_members(err)
  local made, numbers = ffi.new "nf_program *[1]", ffi.new(flow.type .. "[?]", 2 * flow.n_params)
  assert(C.nf_ensemble_make(made, flow.program, 2, err) == 0)
  local status = C.nf_integrate(made[0], numbers, target, nil, C.NF_POINTS_SOBOL, 0, 100, result, err)
  C.nf_free(made[0])
  return status
end
local function train(err, f, change)
  local o = ffi.new("nf_train_options[1]", C.nf_train_defaults)
  o[0].target, o[0].vjp = target, flow.program_vjp
  for key, v in pairs(change) do o[0][key] = v end
  return C.nf_train(f.program, f.params, nil, o, nil, nil, ffi.new "nf_train_result", err)
end
local null = ffi.cast("void *", nil)
-- Goes on with a training that keeps rows for replay, whose checkpoint lacks them.
local function without_replay(err)
  local o, made, c = ffi.new("nf_train_options[1]", C.nf_train_defaults), ffi.new "nf_train_result", ffi.new "nf_checkpoint *[1]"
  o[0].target, o[0].vjp, o[0].objective, o[0].samples, o[0].replay, o[0].steps, o[0].keep_state = target, flow.program_vjp, 3, 10, 1, 5, true
  assert(C.nf_train(flow.program, flow.params, nil, o, nil, nil, made, err) == 0)
  local path = support.directory() .. "/c.safetensors"
  assert(C.nf_checkpoint_write(made.state, nil, path, err) == 0)
  C.nf_checkpoint_free(made.state)
  support.write(path, (support.read(path):gsub('"replay"', '"rep1ay"')))
  assert(C.nf_checkpoint_read(c, flow.program, path, err) == 0)
  o[0].resume, o[0].steps = ffi.gc(c[0], C.nf_checkpoint_free), 6
  return C.nf_train(flow.program, flow.params, nil, o, nil, nil, made, err)
end

return {
  { door = "c", status = 64,
    { without_replay, "the checkpoint has 0 rows for replay, expected 30: it is damaged", 65 },
    { function(err) return integrate(err, flow, true, true, target, 9, nil) end, "nf_integrate: there is no place for the result" },
    { function(err) return integrate(err, flow, nil, true, target, 9, result) end, "nf_integrate: there is no program" },
    { function(err) return integrate(err, flow, true, true, target, 1, result) end, "integrate: expected 2 to 1e+12 rows, found 1" },
    { function(err) return integrate(err, flow, true, true, target, 31, result, C.NF_POINTS_SOBOL) end, "integrate: expected at least 32 rows by Sobol' points, found 31" },
    { of_members, "m: Sobol' points are of one flow, found an ensemble" },
    { function(err) return integrate(err, flow, true, nil, target, 9, result) end, "m: there is no vector of parameters to draw with" },
    { function(err) return integrate(err, flow, true, true, nil, 9, result) end, "m: there is no target" },
    { function(err) return integrate(err, other, true, true, target, 9, result) end, "other: the model needs 1 context column, found none" },
    { function(err) return C.nf_resample(flow.program, flow.params, target, nil, nil, 0, nil, err) end,
      "nf_resample: there is no program, no integral, or no place for the rows" },
    { function(err) return train(err, flow, { target = null, objective = C.NF_OBJECTIVE_VARIANCE }) end, "train.objective: it needs a target, and there are rows alone" },
    { function(err) return train(err, flow, { epochs = 1 }) end, "train.epochs: expected 0 in a training towards a target, which has no rows" },
    { function(err) return train(err, flow, { objective = C.NF_OBJECTIVE_LIKELIHOOD }) end, "train.objective: a target has no rows for maximum likelihood" },
    { function(err) return train(err, flow, { vjp = null }) end, "m: there is no program of vector-Jacobian products" },
    { function(err) return train(err, flow, { objective = C.NF_OBJECTIVE_FISHER }) end, "m: there is no program of directional derivatives" },
    { function(err) return train(err, other, {}) end, "other: the model has 1 context column, and there are no rows of context" },
  },
  { door = "lua",
    { "flow:integrate()", "row.lua:1: two.lua has no target; model { target = target { log_density = ... } } gives it one" },
    { "flow:integrate { n = 5, target = function(x) return x:columns(1) * (0 / 0) end }", "row.lua:1: the target's log-density of row 1 that the flow draws is NaN, expected a number or -inf" },
    { "flow:integrate { n = 5, target = function(x) return x:columns(1) + 1e8 end }",
      "row.lua:1: the target's log-densities are about 1e+08, where float tells them apart in steps of 1e+01: expected smaller ones, without a constant, or --precision double" },
    { "flow:train(nil, { samples = 4, objective = 'forward_kl', target = function(x) return x:columns(1) - 1e30 end })",
      "row.lua:1: the target's log-densities are about -1e+30, where float tells them apart in steps of 1e+23: expected smaller ones, without a constant, or --precision double" },
    { "flow:train(nil, { samples = 4, target = function(x) return x:columns(1) * 0, x * x / 0 end })",
      "row.lua:1: the target's gradient of row 1 that the flow draws is inf by feature 1, expected a finite number" },
    { "flow:integrate { n = 5, target = function(x) return x:columns(1) * 0 - math.huge end }", "row.lua:1: two: the target's density is 0 at all 5 rows that the flow draws" },
    { "flow:train(nil, { samples = 4, objective = 'variance', target = function(x) return x:columns(1) * 0 - math.huge end })",
      "row.lua:1: the target's density is 0 at all 4 rows of a step" },
    { "flow:train(nil, { samples = 4, target = function(x) return x:columns(1) * 0 - math.huge, x end })",
      "row.lua:1: the flow draws rows where the target's density is 0: reverse_kl is infinite there, forward_kl and variance are not" },
    { "flow:train(nil, { samples = 4, objective = 'fisher', target = function(x) return x:columns(1) * 0 - math.huge, x end })",
      "row.lua:1: the flow draws rows where the target's density is 0: fisher has no gradient there, forward_kl and variance need none" },
    { "nfc.compile(nfc.model { dim = 2, flow = { nfc.reverse {} }, base = nfc.diagonal_gaussian {} }):train(nil, { target = function() end })",
      "row.lua:1: train.objective: reverse_kl does not train base.mean: take another, or freeze = 'base'" },
    { "nfc.compile(nfc.model { name = 'm', dim = 2, flow = { nfc.actnorm {} } }):train(nil, { members = 2, target = function() end })",
      "row.lua:1: m: an ensemble is not trained towards a target" },
    { "flow:integrate { target = 3 }", "row.lua:1: integrate.target: expected a function, found 3" },
    { "flow:integrate { n = 5, target = function() return { 1 } end }", "row.lua:1: the target's log-density: 1 x 1 numbers, expected 5 x 1" },
    { "flow:train(nil, { samples = 5, target = function(x) return x:columns(1) end })",
      "row.lua:1: the target gives no gradient, which reverse_kl and fisher need; forward_kl and variance do not" },
    { "flow:train(nil, { weights = { 1 }, target = function() end })", "row.lua:1: train.weights: the rows of a training towards a target are drawn" },
  },
  { door = "command", status = 64,
    { "integrate aimed.lua --rows 5", "nfc: --rows: there is no -o FILE that the rows would be written to", ["aimed.lua"] = aimed },
  },
}
