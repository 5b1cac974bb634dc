-- nfc.lua - the `nfc` module: compile, train and run flows from Lua, over the C libraries by LuaJIT's FFI.
--
--   local flow = nfc.compile "models/points.lua"
--   local run  = flow:train(nfc.data.points { n = 1024, seed = 42 }, { steps = 50000 })
--   local x    = flow:sample(1000, { seed = 1 })
local ffi = require "ffi"
local C = ffi.C

ffi.cdef(require "nfc.declarations") -- the declarations of the C headers, see cmake/declarations.cmake

local nfc = { version = ffi.string(C.nf_version()) }

local checks, columns, targets = require "nfc.checks", require "nfc.columns", require "nfc.targets"
local fail, check, expect, check_text = checks.fail, checks.check, checks.expect, checks.check_text
local nearest, set_option, defaults, set_options = checks.nearest, checks.set_option, checks.defaults, checks.set_options

local matrix = require "nfc.matrix"
local own, new_matrix, raw_of, to_matrix = matrix.own, matrix.new, matrix.raw_of, matrix.to_matrix
local number_type, type_number = matrix.number_type, matrix.type_number
local row_weights = require "nfc.row_weights"
local weigh, set_weights = row_weights.weigh, row_weights.set
require "nfc.arithmetic"
require "nfc.statistics"

-- A matrix from a table of rows, or over the memory that a C pointer names, without copying.
function nfc.matrix(from, rows, cols) return to_matrix("nfc.matrix", from, rows, cols) end
nfc.concat, nfc.beside = matrix.concat, matrix.beside

-- ---- data -------------------------------------------------------------------------------------------------------

local function toy(name)
  local what = "nfc.data." .. name
  return function(o)
    local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
    local options, table = defaults(name, "nf_toy_options")
    local numbers, numbers_table = defaults("matrix", "nf_matrix_options")
    set_options(what, o, {}, options, table, numbers, numbers_table)
    check(C.nf_toy_make(raw, name, options, numbers[0].type, err), err)
    return own(raw)
  end
end

-- The names of files, one or a list, as the text that C reads.
local function files_text(what, v)
  if type(v) ~= "table" then return check_text(what, v) end
  if checks.length(what, v) == 0 then expect(what, "a file's name, or a list of names", v) end
  for i = 1, #v do
    if check_text(what, v[i]):find "\n" then expect(what, "a file's name without line feeds", v[i]) end
  end
  return table.concat(v, "\n")
end

-- nfc.data.csv "FILE", nfc.data.csv { "FILE", ... }, nfc.data.csv { file = "FILE", ... }; of several files { "FILE", "FILE", ... }.
local function reader(name)
  local what = "nfc.data." .. name
  return function(o)
    if type(o) ~= "table" then o = { o } end
    local given, list = {}, {}
    for i = 1, o.file == nil and #o or 0 do list[i] = o[i] end
    for key, v in pairs(o) do
      if list[key] == nil then given[key] = v end
    end
    if o.file == nil then given.file = #list > 1 and list or list[1] end
    given.file = files_text(what, given.file)
    for _, key in ipairs { "columns", "context_columns", "weights" } do given[key] = columns.text(what .. "." .. key, given[key]) end
    local options, table = defaults("file", "nf_file_options")
    local numbers, numbers_table = defaults("matrix", "nf_matrix_options")
    set_options(what, given, {}, options, table, numbers, numbers_table)
    local raw, err, how = ffi.new "nf_matrix[1]", ffi.new "nf_error", C.nf_reading_of(options)
    how.type = numbers[0].type
    check(C.nf_matrix_read(raw, given.file, how, err), err)
    return given and own(raw) -- C was reading texts of `given`
  end
end

-- nfc.data.points { n = .., seed = .., standardize = true }, ..., nfc.data.csv "FILE", nfc.data.npy "FILE"; doubles, unless
-- type = "float".
nfc.data = { csv = reader "csv", npy = reader "npy" }
do
  local i = 0
  while C.nf_toy_name(i) ~= nil do
    local name = ffi.string(C.nf_toy_name(i))
    nfc.data[name], i = toy(name), i + 1
  end
end

-- Makes it an error to look up a name that t does not have, with a hint at one of `names`, or of its own names.
local function only(t, what, names)
  return setmetatable(t, { __index = function(_, name)
    local all = {}
    for key in pairs(names or t) do all[#all + 1] = key end
    fail("there is no %s.%s%s", what, tostring(name), nearest(name, all))
  end })
end
only(nfc.data, "nfc.data")

-- nfc.coupling { ... }, nfc.model { ... } and the rest of the model vocabulary give plain data, which nfc.compile checks. Presets, such as
-- nfc.presets.maf { dim = 6 }, are models too.
local part = require "nfc.part"
nfc.presets = part.lookup({}, "nfc.presets", function() return (select(2, part.vocabulary())) end)
part.lookup(nfc, "nfc", function() return (part.vocabulary()) end)

-- ---- flows ------------------------------------------------------------------------------------------------------

-- f.name, f.dim, f.context, f.n_params, f.n_layers, f.type ("float" or "double"), f.columns (names of those that it was trained on, or nil),
-- f.members (of an ensemble, else 0), and f.params: a C array, counted from 0, whose numbers may be written; of an ensemble those of one member
-- after the other. None of these fields can be set: C is called with them, so they are kept in `fields`, not in the flow.
local Flow = {}
local fields = setmetatable({}, { __mode = "k" })

local own_fields = { "name", "dim", "context", "n_params", "n_layers", "type", "columns", "members", "params" } -- those that users are told of

-- Returns f if it is a flow; otherwise the method `name` was called without one, which is an error.
local function flow_of(f, name)
  if f == nil or not fields[f] then fail("%s: called without a flow; write flow:%s(...)", name, name) end
  return f
end

function Flow.__index(f, key)
  if Flow[key] ~= nil then return Flow[key] end
  local record = fields[f] or fail("this is no flow, though it has a flow's metatable: nfc.compile makes flows")
  if key == "columns" then return record.known and { unpack(record.known) } end
  local value = record[key]
  if value ~= nil then return value end
  local all = { unpack(own_fields) }
  for name in pairs(Flow) do all[#all + 1] = name end
  fail("a flow has no '%s'%s", tostring(key), nearest(key, all))
end

function Flow.__newindex(f, key, v)
  if Flow[key] ~= nil or fields[f] and fields[f][key] ~= nil then fail("flow.%s cannot be set", tostring(key)) end
  rawset(f, key, v)
end

function Flow.__tostring(f)
  return string.format("flow %s: dim %d, %d parameters%s", f.name, f.dim, f.n_params, f.members > 0 and ", " .. f.members .. " members" or "")
end

-- The program that compile(cc, program, err) makes: with `cc` by the C compiler; otherwise, and where that fails (it prints why), by libtcc.
local function program_of(cc, compile)
  local program, err = ffi.new "const nf_program *[1]", ffi.new "nf_error"
  if cc then
    if compile(true, program, err) == 0 then return program[0] end
    io.stderr:write("nfc: ", ffi.string(err.text), "; going on without it\n")
  end
  check(compile(false, program, err), err)
  return program[0]
end

-- Makes the flow with these fields one of a program that takes other parameters: an ensemble's, which lives as long as they do, or that of one
-- flow, f.member.
local function take_program(f, program)
  local info = ffi.new "nf_program_info"
  C.nf_program_describe(program, info)
  f.program, f.members, f.n_params = program, tonumber(info.members), tonumber(info.params)
  f.params = ffi.new(f.type .. "[?]", f.n_params + 1)
end

-- Makes the flow one of an ensemble of so many members, whose parameters are zeros.
local function take_members(f, members)
  local ensemble, err = ffi.new "nf_program *[1]", ffi.new "nf_error"
  check(C.nf_ensemble_make(ensemble, f.member, members, err), err)
  take_program(f, ffi.gc(ensemble[0], C.nf_free))
end

-- A flow from a model file or from nfc.model { ... }; its parameters are initialised with the model's seed. o.precision: "float" or
-- "double". o.jit: "tcc", compiled within milliseconds, or "cc", by the system's C compiler, which takes seconds the first time. o.limits =
-- "off" lifts the limits of the time and memory that a description may take. o.device: "cuda" runs it on an NVIDIA GPU, all but ensembles, gradients
-- through a flow and targets.
function nfc.compile(model, o)
  local handle, err = ffi.new "nfc_model *[1]", ffi.new "nf_error"
  local chosen, table = defaults("compile", "nfc_compile_options")
  set_options("compile", o, {}, chosen, table)
  local options = ffi.new("nfc_model_options", { precision = number_type[chosen[0].precision], unlimited = chosen[0].limits == C.NFC_LIMITS_OFF })
  if type(model) == "string" then
    check(C.nfc_model_load(handle, check_text("nfc.compile", model), options, err), err)
  elseif part.name_of(model) then
    local text = "return " .. part.text_of(model)
    check(C.nfc_model_parse(handle, "model", text, #text, options, err), err)
  else
    expect("nfc.compile", "a file name or nfc.model { ... }", model)
  end
  local f = { handle = ffi.gc(handle[0], C.nfc_model_free), cc = chosen[0].jit == C.NFC_JIT_CC,
              fresh = true } -- fresh: neither trained nor loaded yet
  local p = program_of(f.cc and chosen[0].device == C.NFC_DEVICE_CPU, function(cc, ...)
    if chosen[0].device == C.NFC_DEVICE_CUDA then return C.nfc_model_program_cuda(f.handle, 0, ...) end
    if cc then return C.nfc_model_program_cc(f.handle, 0xffffffff, ...) end
    return C.nfc_model_program(f.handle, ...)
  end)
  local info = ffi.new "nf_program_info"
  C.nf_program_describe(p, info)
  f.member, f.name, f.type = p, ffi.string(info.name), number_type[tonumber(info.type)]
  f.dim, f.context, f.n_layers = tonumber(info.dim), tonumber(info.context), tonumber(info.layers)
  take_program(f, p)
  C.nf_init(p, C.nfc_model_train(f.handle).seed, f.params)
  local flow = setmetatable({}, Flow)
  fields[flow] = f
  return flow
end

-- A matrix with its columns in the order that the flow knows by their names.
local function arranged(f, x, what)
  local order = columns.order(x.names, fields[f].known, what)
  return order and x:columns(order) or x
end

-- The nf_rows of a matrix of dim + context columns in the flow's precision, and the matrix that it points into: to be kept alive meanwhile.
local function rows_of(f, x, what)
  local dim, context = f.dim, f.context
  x = arranged(f, to_matrix(what, x), what):to(f.type)
  if x.cols ~= dim + context then
    fail(context > 0 and "%s: %s, the model has dim + context = %d" or "%s: %s, the model has %d", what,
         checks.count(x.cols, "column"), dim + context)
  end
  return ffi.new("nf_rows", { x.rows, x.data, x.data + dim, x.cols, x.cols }), x
end

-- Runs an entry point of a program of the flow's over x; ...: the widths of its results.
local function run_program(f, program, kind, x, what, ...)
  local rows, alive = rows_of(f, x, what)
  local out, pointers, err = { alive = alive }, ffi.new("void *[2]"), ffi.new "nf_error"
  for i = 1, select("#", ...) do
    local width = select(i, ...)
    out[i] = new_matrix(alive.rows, width == "dim" and f.dim or width, alive.type)
    pointers[i - 1] = out[i].data
  end
  check(C.nf_run(program, kind, f.params, rows, pointers, err), err)
  return unpack(out)
end

local function run(self, kind, x, what, ...) return run_program(flow_of(self, what), self.program, kind, x, what, ...) end

function Flow:forward(x) return run(self, C.NF_FORWARD, x, "forward", "dim", 1) end   -- z, ldj
function Flow:inverse(z) return run(self, C.NF_INVERSE, z, "inverse", "dim", 1) end   -- x, ldj
function Flow:log_prob(x) return (run(self, C.NF_LOG_PROB, x, "log_prob", 1)) end        -- in nats
function Flow:score(x) return (run(self, C.NF_SCORE, x, "score", "dim")) end          -- d log_prob / d x

-- From latent to data, layer by layer: a list whose first entry is { name = "latent", x = z }, the rows; each other one is { name, layer, x }, the
-- rows that layer's inverse gives, layers being counted as in the model. The last x is that of inverse.
function Flow:layers(z)
  local f, err = flow_of(self, "layers"), ffi.new "nf_error"
  local rows, alive = rows_of(f, z, "layers")
  local list, out = {}, ffi.new("void *[?]", f.n_layers + 1)
  for k = 0, f.n_layers do
    local layer = k > 0 and f.n_layers - k + 1 or nil
    list[k + 1] = { name = layer and ffi.string(C.nfc_model_layer(f.handle, layer - 1)) or "latent", layer = layer,
                    x = new_matrix(alive.rows, f.dim, f.type) }
    out[k] = list[k + 1].x.data
  end
  check(C.nf_run(f.program, C.NF_LAYERS, f.params, rows, out, err), err)
  return alive and list -- the rows were needed until here
end

-- The latents z of the rows x, and how close they are to what a gaussian base says: see latents.lua.
function Flow:latents(x)
  local z = run(self, C.NF_FORWARD, x, "latents", "dim", 1)
  return z, require "nfc.latents"(z)
end

-- The mean negative log-likelihood of the rows x, in nats; by o.weights, see train.
function Flow:loss(x, o)
  flow_of(self, "loss")
  set_options("loss", o, { weights = true })
  local w
  x, w = weigh("loss", to_matrix("loss", x), o and o.weights)
  local rows, alive = rows_of(self, x, "loss")
  local loss, err = ffi.new "double[1]", ffi.new "nf_error"
  set_weights(rows, w)
  check(C.nf_loss(self.program, self.params, rows, loss, nil, err), err)
  return alive and (w or true) and loss[0] -- the rows and weights were needed until here
end

-- The program of the vector-Jacobian products, compiled when it is first asked for.
local function vjp_program(self)
  local mine = fields[self]
  mine.program_vjp = mine.program_vjp or program_of(mine.cc, function(...) return C.nfc_model_program_vjp(mine.handle, ...) end)
  return mine.program_vjp
end

-- The same for directional derivatives, which the objective fisher takes.
local function directional_program(self)
  local mine = fields[self]
  mine.program_directional = mine.program_directional or program_of(mine.cc, function(...) return C.nfc_model_program_directional(mine.handle, ...) end)
  return mine.program_directional
end

-- The gradient of sum(cotangents * results) of an entry point: by the rows of x; by the parameters, a C array like flow.params; and by the
-- context, nil where the model has none. names: of the cotangents, whose last has one column; ...: these, or nil for zeros.
local function vjp(self, kind, what, x, names, ...)
  local f = flow_of(self, what)
  local rows, alive = rows_of(f, x, what)
  local given, cotangents, out, err = { ... }, ffi.new "const void *[2]", ffi.new "void *[3]", ffi.new "nf_error"
  for i, name in ipairs(names) do
    if given[i] ~= nil then
      local m, cols = to_matrix(what .. "." .. name, given[i]):to(f.type), i == #names and 1 or f.dim
      if m.rows ~= alive.rows or m.cols ~= cols then
        fail("%s.%s: %d x %d numbers, expected %d x %d", what, name, m.rows, m.cols, alive.rows, cols)
      end
      given[i], cotangents[i - 1] = m, m.data
    end
  end
  local program = f.members > 0 and f.program or vjp_program(self)
  local dx, dparams = new_matrix(alive.rows, f.dim, f.type), ffi.new(f.type .. "[?]", f.n_params + 1)
  local dcontext = f.context > 0 and new_matrix(alive.rows, f.context, f.type) or nil
  out[0], out[1], out[2] = dx.data, dcontext and dcontext.data, dparams
  check(C.nf_vjp(program, kind, f.params, rows, cotangents, out, err), err)
  return dx, dparams, alive and given and dcontext -- alive and given were needed until here
end

-- Vector-Jacobian products, compiled when one is first called for: of z and ldj, of x and ldj, of log_prob.
function Flow:forward_vjp(x, dz, dldj) return vjp(self, C.NF_FORWARD, "forward_vjp", x, { "dz", "dldj" }, dz, dldj) end
function Flow:inverse_vjp(z, dx, dldj) return vjp(self, C.NF_INVERSE, "inverse_vjp", z, { "dx", "dldj" }, dx, dldj) end
function Flow:log_prob_vjp(x, dlp) return vjp(self, C.NF_LOG_PROB, "log_prob_vjp", x, { "dlp" }, dlp) end

-- The context that was given, n rows or one for all, in the flow's precision; nil where the model has none.
local function context_of(f, what, given, n)
  if (given ~= nil) ~= (f.context > 0) then
    fail(f.context > 0 and "%s: the model needs context, a row of %s; give it as context = { { ... } }" or "%s: the model has no context", what,
         checks.count(f.context, "number"))
  end
  if given == nil then return nil end
  local context = to_matrix(what .. ".context", given):to(f.type)
  if context.cols ~= f.context or context.rows ~= 1 and context.rows ~= n then
    fail("%s.context: %d x %d numbers, expected 1 x %d%s", what, context.rows, context.cols, f.context,
         n == 1 and "" or string.format(" or %d x %d", tonumber(n), f.context))
  end
  return context
end

-- n samples; o.seed, o.first (the number of the first one: sample k depends on seed and k alone), o.context (n rows, or one for all).
function Flow:sample(n, o)
  local f, err = flow_of(self, "sample"), ffi.new "nf_error"
  local options, table = defaults("sample", "nf_sample_options")
  set_options("sample", o, { context = true, n = false }, options, table)
  set_option("sample", table, options, "n", n)
  local rows, context = ffi.new("nf_rows", { n = n }), context_of(f, "sample", o and o.context, n)
  if context then rows.context, rows.stride_context = context.data, context.rows == 1 and 0 or context.cols end
  local x, known = new_matrix(n, f.dim, f.type), fields[f].known
  x.names = known and { unpack(known, 1, f.dim) }
  check(C.nf_sample(f.program, f.params, options[0].seed, options[0].first, rows, x.data, err), err)
  return context ~= 0 and x -- the context was needed until here
end

-- The program of the model's target, compiled when it is first asked for.
local function target_program(self)
  local mine = fields[self]
  mine.program_target = mine.program_target or program_of(mine.cc, function(...) return C.nfc_model_program_target(mine.handle, ...) end)
  return mine.program_target
end

-- The log-density of the model's target, and its derivative, of each row.
function Flow:target(x)
  local program = target_program(flow_of(self, "target"))
  return run_program(self, program, C.NF_LOG_PROB, x, "target", 1), (run_program(self, program, C.NF_SCORE, x, "target", "dim"))
end

-- log Z of the model's target, or of the function o.target, by importance sampling with o.n rows: see targets.lua. With o.rows the result's x are
-- rows that follow the target.
function Flow:integrate(o)
  local f, err, result = flow_of(self, "integrate"), ffi.new "nf_error", ffi.new "nf_integral"
  local options, table = defaults("integrate", "nf_integrate_options")
  set_options("integrate", o, { context = true, target = true }, options, table)
  local context = context_of(f, "integrate", o and o.context, 1)
  local from, x = context and context.data, nil
  check(targets.with("integrate", f, o and o.target, function() return target_program(f) end, function(target)
    local status = C.nf_integrate(f.program, f.params, target, from, options[0].points, options[0].seed, options[0].n, result, err)
    if status ~= 0 or not o or o.rows == nil then return status end
    x = new_matrix(o.rows ~= 0 and tonumber(options[0].rows) or math.max(1, math.floor(result.ess + 0.5)), f.dim, f.type)
    return C.nf_resample(f.program, f.params, target, from, result, x.rows, x.data, err)
  end), err)
  local integral = targets.integral(result)
  integral.x = x
  return context ~= 0 and integral -- the context was needed until here
end
jit.off(Flow.integrate, true)

-- A C callback that calls on_step with a table of what nf_step says. An error of on_step stops the training and is kept in `outcome`.
local function callback_of(on_step, outcome)
  return ffi.cast("bool (*)(void *, const nf_step *)", function(_, s)
    local scopes = C.nf_scope_leave() -- what on_step makes is its own
    local ok, stop = pcall(on_step, { member = s.members > 0 and tonumber(s.member) or nil, step = tonumber(s.step), steps = tonumber(s.steps), loss = s.loss, best = s.best,
                                      valid_loss = s.valid_loss, lr = s.lr, seconds = s.seconds,
                                      patience_left = tonumber(s.patience_left) })
    C.nf_scope_return(scopes)
    if not ok then outcome.failed, outcome.failure = true, stop end
    return not ok or stop == true
  end)
end

-- At the prompt trainings draw their progress and end by Ctrl-C: see prompt_train in cli/repl.h.
local train = package.loaded["nfc.train"] and ffi.cast(ffi.typeof("$ *", ffi.typeof(C.nf_train)), package.loaded["nfc.train"]) or C.nf_train

-- What a training comes to: its fields, and a line about them where it is printed.
local Run = {}
function Run.__tostring(r)
  return string.format("%s%d step%s in %.2f s%s, training %s %.6f nats%s%s", r.members and "ensemble of " .. r.members .. " flows: " or "",
                       r.steps, r.steps == 1 and "" or "s", r.seconds, r.interrupted and " (interrupted)" or r.exhausted and " (patience ran out)" or "",
                       r.towards and "loss" or "NLL", r.loss,
                       r.best ~= r.loss and string.format(", best validation NLL %.6f", r.best) or "", r.warning and "; " .. r.warning or "")
end

-- Whether a training is towards a target, not on rows.
local function is_towards(f, x, o, objective)
  if objective ~= C.NF_OBJECTIVE_AUTO then return objective ~= C.NF_OBJECTIVE_LIKELIHOOD end
  local alone = x == nil and C.nfc_model_data(f.handle).name == nil and C.nfc_model_has_target(f.handle)
  return o ~= nil and o.target ~= nil or alone
end

-- The data that training on x takes, x being nil for the model's own, and their weights; or, towards a target, the rows of context.
local function rows_to_train(self, x, weights, towards)
  local f, err, own_weights = flow_of(self, "train"), ffi.new "nf_error", nil
  if towards then
    if weights ~= nil then fail "train.weights: the rows of a training towards a target are drawn" end
    local context = context_of(f, "train", x, x ~= nil and #x)
    return context and ffi.new("nf_rows", { n = context.rows, context = context.data, stride_context = context.cols }), context
  end
  if x == nil then
    local raw = ffi.new "nf_matrix[1]"
    check(C.nfc_model_read_data(f.handle, raw, err), err)
    x = own(raw)
    if C.nfc_model_data(f.handle).file.weights ~= nil then x, own_weights = weigh("train", x, x.cols) end
  end
  x, weights = weigh("train", to_matrix("train", x), weights == nil and own_weights or weights)
  check(C.nf_matrix_check(raw_of(x), type_number[f.type], "the data", err), err)
  local rows, alive = rows_of(self, x, "train")
  set_weights(rows, weights)
  return rows, alive, weights
end

-- Trains on x or, where that is nil, on the model's own data. o: the options of train{} and adamw{} in a model file; on_step(s), which
-- is called after every step and stops the training by returning true; and weights, what each row counts: a list of numbers, a matrix of one
-- column, or the name or number of the column of x that has them. Towards a target (see o.objective), which is the model's or the
-- function o.target, x is rows of context, for models that have one. Returns the fields of nf_train_result, of the curve the losses alone, and
-- the data. With o.members above 1 the flow becomes an ensemble of so many, of which those stay that were trained to their end.
function Flow:train(x, o)
  local err, options = ffi.new "nf_error", ffi.new("nf_train_options[1]", C.nfc_model_train(flow_of(self, "train").handle)[0])
  set_options("train", o, { on_step = true, weights = true, target = true }, options, C.nfc_options_named "train")
  local on_step = o and o.on_step
  if on_step ~= nil and type(on_step) ~= "function" then expect("train.on_step", "a function", on_step) end
  if on_step and not C.nfc_may_execute() then
    fail "train.on_step: a callback needs executable memory, which this process may not have"
  end
  local mine = fields[self]
  if mine.training then fail "train: the flow is being trained" end
  local members = tonumber(options[0].members)
  if members > 1 and members ~= mine.members and not mine.fresh then
    fail("train.members: the flow has been trained as %s: compile another for an ensemble of %d", mine.members > 0 and
         "an ensemble of " .. mine.members or "one", members)
  end
  local towards = is_towards(self, x, o, options[0].objective)
  local rows, alive, weights = rows_to_train(self, x, o and o.weights, towards)
  local outcome, result = { weights = weights }, ffi.new "nf_train_result" -- which keeps them alive
  options[0].fresh = self.fresh
  local callback = on_step and callback_of(on_step, outcome)
  local before = members > 1 and mine.fresh and mine.params
  if before then
    take_members(mine, members)
    C.nf_init(mine.program, options[0].seed, mine.params)
  end
  local function run_on(target)
    options[0].target, mine.training = target, true
    local status = train(self.program, self.params, rows, options, callback, nil, result, err)
    mine.training = nil
    return status
  end
  local ok, status = pcall(function()
    if not towards then return run_on(nil) end
    options[0].vjp = vjp_program(self)
    if options[0].objective == C.NF_OBJECTIVE_FISHER then options[0].directional = directional_program(self) end
    return targets.with("train", self, o and o.target, function() return target_program(self) end, run_on)
  end)
  if callback then callback:free() end
  if before and result.steps == 0 then -- it has not begun
    take_program(mine, mine.member)
    ffi.copy(mine.params, before, mine.n_params * ffi.sizeof(mine.type))
  elseif before and result.members < members then -- the others are as they were
    local all = mine.params
    take_members(mine, math.max(1, tonumber(result.members)))
    ffi.copy(mine.params, all, mine.n_params * ffi.sizeof(mine.type))
  end
  if ok and status == 0 or result.steps > 0 then mine.fresh, mine.known = false, not towards and alive.names or mine.known end
  if outcome.failed then error(outcome.failure, 0) end
  if not ok then error(status, 0) end
  check(status, err)
  local curve = {}
  for k = 1, tonumber(result.curve.n) do curve[k] = result.curve.loss[k - 1] end
  return setmetatable({ steps = tonumber(result.steps), curve = curve, members = mine.members > 0 and mine.members or nil, loss = result.loss, best = result.best, seconds = result.seconds,
                        interrupted = result.interrupted, exhausted = result.exhausted, data = alive, towards = towards,
                        warning = result.warning[0] ~= 0 and ffi.string(result.warning) or nil }, Run)
end
jit.off(Flow.train, true) -- LuaJIT forbids a compiled C call that calls back into Lua

function Flow:save(path)
  local f, err = flow_of(self, "save"), ffi.new "nf_error"
  check_text("save", path)
  check(C.nf_weights_write_named(f.program, f.params, columns.to_c(fields[f].known), path, err), err)
end

function Flow:load(path)
  local f, err, known = fields[flow_of(self, "load")], ffi.new "nf_error", ffi.new "char **[1]"
  local ensemble, params = ffi.new "nf_program *[1]", ffi.new "void *[1]"
  check_text("load", path)
  check(C.nf_weights_open(f.member, ensemble, params, known, path, err), err)
  if ensemble[0] ~= nil then take_program(f, ffi.gc(ensemble[0], C.nf_free)) elseif f.members > 0 then take_program(f, f.member) end
  ffi.copy(f.params, params[0], f.n_params * ffi.sizeof(f.type))
  f.fresh, f.known = false, columns.from_c(known[0], f.dim + f.context)
  C.nf_free(params[0])
  C.nf_free(known[0])
end

-- Writes the flow as C: DIR/NAME.h, .c and .json. o.weights = true embeds the parameters, o.inference = true leaves training out, and
-- o.entries = "log_prob,sample" prints these entry points alone.
function Flow:emit(dir, o)
  local f, err = flow_of(self, "emit"), ffi.new "nf_error"
  local options, table = defaults("emit", "nfc_emit_options")
  set_options("emit", o, {}, options, table)
  check_text("emit", dir)
  check(C.nfc_emit_by_options(f.handle, dir, options[0].weights and f.params or nil, f.members, options, err), err)
end

-- The names of a flow's layers, and its parameters: { name, rows (0 for a vector), cols }.
local function parts(f)
  local layers, tensors, t = {}, {}, ffi.new "nf_tensor"
  for i = 1, f.n_layers do layers[i] = ffi.string(C.nfc_model_layer(f.handle, i - 1)) end
  while C.nf_program_tensor(f.program, #tensors, t) do
    tensors[#tensors + 1] = { name = ffi.string(t.name), rows = tonumber(t.rows), cols = tonumber(t.cols) }
  end
  return layers, tensors
end

-- What the other modules (nfc/plot.lua, show.lua, complete.lua, help.lua) know of the values that this one makes.
package.loaded["nfc.kinds"] = {
  is_matrix = matrix.is_matrix, is_row = matrix.is_row, is_flow = function(v) return v ~= nil and fields[v] ~= nil end,
  is_run = function(v) return getmetatable(v) == Run end,
  name_of_part = part.name_of,
  to_matrix = to_matrix, raw_of = raw_of, matrix_methods = matrix.methods, matrix_fields = matrix.fields, flow_methods = Flow, flow_fields = own_fields, parts = parts, fail = fail, nearest = nearest,
  vocabulary = part.vocabulary,
}

return nfc
