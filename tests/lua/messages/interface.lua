-- The C interface, called as no command calls it.
local ffi = require "ffi"
local support = require "support"
local C = ffi.C

local flow = support.compile "return model { name = 'm', dim = 2, flow = { leaky_relu {} } }"
local other = support.compile "return model { name = 'other', dim = 2, context = 1, flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }"
local x, out, cotangents = ffi.new("float[4]", 1, 2, 3, 5), ffi.new "void *[3]", ffi.new "const void *[2]"
local function rows(change)
  local r = ffi.new("nf_rows", { n = 2, x = x, stride_x = 2 })
  for key, v in pairs(change or {}) do r[key] = v end
  return r
end
local function options(change)
  local o = ffi.new("nf_train_options[1]", C.nfc_model_train(flow.handle)[0])
  for key, v in pairs(change or {}) do o[0][key] = v end
  return o
end
local function train(f, err, o, r) return C.nf_train(f.program, f.params, r or rows(), o, nil, nil, ffi.new "nf_train_result", err) end
-- A checkpoint of the flow after a step.
local function checkpoint(err)
  local result, c = ffi.new "nf_train_result", ffi.new "nf_checkpoint *[1]"
  assert(C.nf_train(flow.program, flow.params, rows(), options { steps = 1, keep_state = true }, nil, nil, result, err) == 0)
  local path = support.directory() .. "/c.safetensors"
  assert(C.nf_checkpoint_write(result.state, nil, path, err) == 0 and C.nf_checkpoint_read(c, flow.program, path, err) == 0)
  C.nf_checkpoint_free(result.state)
  return ffi.gc(c[0], C.nf_checkpoint_free)
end
-- An ensemble of two such flows.
local function ensemble(err)
  local e = ffi.new "nf_program *[1]"
  assert(C.nf_ensemble_make(e, flow.program, 2, err) == 0)
  return ffi.gc(e[0], C.nf_free)
end
local halves = ffi.new("float[2]", 0.5, 0.5)
return { door = "c", status = 64,
  { function(err) return C.nf_ensemble_make(ffi.new "nf_program *[1]", ensemble(err), 2, err) end, "nf_ensemble_make: expected the program of one flow" },
  { function(err) return C.nf_ensemble_make(ffi.new "nf_program *[1]", flow.program, 0, err) end, "m: an ensemble has 1 to 1000 members, not 0" },
  { function(err) return C.nf_train(ensemble(err), halves, rows(), options { resume = checkpoint(err) }, nil, nil, ffi.new "nf_train_result", err) end, "m: an ensemble cannot be resumed: its members can, one by one" },
  { function(err) return C.nf_weights_read(ensemble(err), halves, require "messages.doors".dir .. "/two.safetensors", err) end, "two.safetensors holds the weights of one flow, expected an ensemble of 2", 65 },
  { function(err) return C.nf_run(nil, C.NF_FORWARD, flow.params, rows(), out, err) end, "there is no program to run" },
  { function(err) return C.nf_run(flow.program, C.NF_FORWARD, nil, rows(), out, err) end, "there is no vector of parameters to run" },
  { function(err) return C.nf_run(flow.program, C.NF_FORWARD, flow.params, rows(), nil, err) end, "nf_run: there is no place for results" },
  { function(err) return C.nf_run(flow.program, C.NF_SAMPLE, flow.params, rows(), out, err) end, "nf_run: expected an entry that runs over rows, as forward, inverse or log_prob" },
  { function(err) return C.nf_run(flow.program, C.NF_FORWARD, flow.params, rows { x = ffi.cast("void *", nil) }, out, err) end, "m: there are no rows to run on" },
  { function(err) return C.nf_run(flow.program, C.NF_FORWARD, flow.params, rows { stride_x = 1 }, out, err) end, "m: rows of 2 numbers stand 1 apart, expected at least 2, or 0" },
  { function(err) return C.nf_run(other.program, C.NF_FORWARD, other.params, rows(), out, err) end, "other: the model needs 1 context column, found none" },
  { function(err) return C.nf_vjp(flow.program, C.NF_SCORE, flow.params, rows(), cotangents, out, err) end, "nf_vjp: expected the entry forward, inverse or log_prob" },
  { function(err) return C.nf_vjp(flow.program, C.NF_FORWARD, flow.params, rows(), nil, out, err) end, "nf_vjp: there are no cotangents" },
  { function(err) return C.nf_vjp(flow.program, C.NF_FORWARD, flow.params, rows(), cotangents, nil, err) end, "nf_vjp: there is no place for results" },
  { function(err) return C.nf_vjp(flow.program, C.NF_FORWARD, flow.params, rows(), cotangents, out, err) end, "m: this program has no vector-Jacobian products; nfc_model_program_vjp makes one that has" },
  { function(err)
    local program = ffi.new "const nf_program *[1]"
    assert(C.nfc_model_program_vjp(flow.handle, false, program, err) == 0)
    return C.nf_run(program[0], C.NF_FORWARD, flow.params, rows(), out, err)
  end, "m: this program has vector-Jacobian products alone, for nf_vjp" },
  { function(err) return C.nf_loss(flow.program, flow.params, rows(), nil, nil, err) end, "nf_loss: there is no place for the loss" },
  { function(err) return C.nf_sample(flow.program, flow.params, 1, 0, rows(), nil, err) end, "nf_sample: there is no place for the rows" },
  { function(err) return C.nf_train(nil, nil, rows(), options(), nil, nil, nil, err) end, "nf_train: program, parameters, options or result is NULL" },
  { function(err) return train(flow, err, options { steps = 2 ^ 60 }) end, "train.steps: expected a whole number from 0 to 1e+12, found 1152921504606846976" },
  { function(err) return train(flow, err, options(), rows { n = 0 }) end, "there are no rows to train on", 65 },
  { function(err) return train(flow, err, options { valid = 0.5 }, rows { n = 1 }) end, "1 row cannot be held out and trained on: validation needs 2 at least", 65 },
  { function(err) return train(other, err, options { resume = checkpoint(err) }, rows { context = x, stride_context = 1 }) end, "the checkpoint is one of another model", 65 },
  { function(err) return train(flow, err, options { resume = checkpoint(err), ema = 0.9 }) end, "the training was begun without ema and cannot go on with it" },
  { function(err) return train(flow, err, options { resume = checkpoint(err) }, rows { n = 1 }) end, "the training was begun with 2 rows and cannot go on with 1", 65 },
  { function(err) return C.nf_checkpoint_write(nil, nil, "x", err) end, "nf_checkpoint_write: there is no checkpoint or path" },
  { function(err) return C.nf_checkpoint_read(nil, flow.program, "x", err) end, "nf_checkpoint_read: there is no checkpoint, program or path" },
  { function(err) return C.nf_train_set(options(), "stpes", "3", err) end, "train has no key 'stpes', did you mean 'steps'?" },
  { function(err) return C.nf_train_set(options(), "steps", "x", err) end, "train.steps: expected a whole number from 0 to 1e+12, found x" },
  { function(err) return C.nfc_model_parse(ffi.new "nfc_model *[1]", "m.lua", "", 0, ffi.new("nfc_model_options", { precision = "half" }), err) end, "precision: expected one of 'float', 'double', found 'half'" },
  { function(err) return C.nf_matrix_read(ffi.new "nf_matrix", support.write(support.directory() .. "/x.csv", "1,2\n"), ffi.new("nf_reading", { separator = ("x"):byte() }), err) end, "separator: expected , ; | a tab or a space, found 'x'" },
  { function(err) return C.nf_matrix_read(ffi.new "nf_matrix", nil, ffi.new "nf_reading", err) end, "there is no path to read" },
  { function(err) return C.nf_matrix_make(ffi.new "nf_matrix", 2 ^ 40, 2 ^ 40, 0, err) end, "a matrix of 1099511627776 x 1099511627776 numbers is too large", 65 },
  { function(err) return C.nf_toy_make(ffi.new "nf_matrix", "poinst", C.nf_toy_defaults, 0, err) end, "there is no toy data set 'poinst'", 65 },
  { function(err)
    local o = ffi.new("nf_toy_options[1]", C.nf_toy_defaults)
    o[0].low, o[0].high = 2, 1
    return C.nf_toy_make(ffi.new "nf_matrix", "interval", o, 0, err)
  end, "interval.low: expected a number below high = 1, found 2", 65 },
}
