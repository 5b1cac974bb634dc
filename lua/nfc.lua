-- nfc.lua - the `nfc` module: compile, train and run flows from Lua, over the C libraries by LuaJIT's FFI.
--
--   local flow = nfc.compile "models/points.lua"
--   local run  = flow:train(nfc.data.points { n = 1024, seed = 42 }, { steps = 50000 })
--   local x    = flow:sample(1000, { seed = 1 })
local ffi = require "ffi"
local C = ffi.C

ffi.cdef [[
typedef struct { char text[512]; } nf_error;
typedef struct { size_t rows, cols; int type; void *data; } nf_matrix;
typedef struct { size_t n; uint64_t seed; bool standardize; double noise, factor, low, high; } nf_toy_options;
typedef struct { double lr, beta1, beta2, eps, weight_decay; int schedule; double clip; size_t steps, batch, patience;
                 double valid; uint64_t seed; bool fresh; } nf_train_options;
typedef struct { size_t step, steps; double loss, best, valid_loss, lr, seconds; size_t patience_left;
                 const void *kept; } nf_step;
typedef struct { size_t steps; double loss, best, seconds; bool interrupted, exhausted; } nf_train_result;
typedef struct { size_t n; const void *x, *context; size_t stride_x, stride_context; } nf_rows;
typedef struct nf_program { const char *name, *architecture, *hash; size_t dim, context, params, layers, tile; int type; } nf_program;
typedef struct nfc_model nfc_model;

int nf_matrix_make(nf_matrix *m, size_t rows, size_t cols, int type, nf_error *error);
void nf_matrix_free(nf_matrix *m);
int nf_matrix_convert(nf_matrix *to, const nf_matrix *from, int type, const char *what, nf_error *error);
typedef struct { int type; size_t cols; bool standardize, header, confidential; } nf_reading;
int nf_matrix_read(nf_matrix *m, const char *path, const nf_reading *how, nf_error *error);
int nf_matrix_write(const nf_matrix *m, const char *path, nf_error *error);
bool nf_toy_exists(const char *name);
int nf_toy_make(nf_matrix *m, const char *name, const nf_toy_options *o, int type, nf_error *error);
typedef struct { const char *precision; bool unlimited; } nfc_model_options;
int nfc_model_load(nfc_model **model, const char *path, const nfc_model_options *options, nf_error *error);
int nfc_model_parse(nfc_model **model, const char *path, const char *text, size_t bytes,
                    const nfc_model_options *options, nf_error *error);
void nfc_model_free(nfc_model *model);
const nf_train_options *nfc_model_train(const nfc_model *model);
int nfc_model_read_data(const nfc_model *model, nf_matrix *data, nf_error *error);
int nfc_model_program(nfc_model *model, const nf_program **program, nf_error *error);
int nfc_model_program_cc(nfc_model *model, unsigned entries, const nf_program **program, nf_error *error);
int nfc_model_emit(nfc_model *model, const char *dir, const void *weights, bool inference, nf_error *error);
int nf_run(const nf_program *p, int kind, const void *params, const nf_rows *rows, void *const *out, nf_error *error);
int nf_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad, nf_error *error);
int nf_sample(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows, void *x,
              nf_error *error);
void nf_init(const nf_program *p, uint64_t seed, void *params);
int nf_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
             bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result, nf_error *error);
int nf_weights_write(const nf_program *p, const void *params, const char *path, nf_error *error);
int nf_weights_read(const nf_program *p, void *params, const char *path, nf_error *error);
]]

local FORWARD, INVERSE, LOG_PROB, SCORE = 0, 1, 2, 3
local number_type = { [0] = "float", [1] = "double" }
local nfc = { version = "0.1.0" }

-- Raises the C library's message where the user called.
local function check(status, err)
  if status ~= 0 then error(ffi.string(err.text), 3) end
end

-- ---- matrices ---------------------------------------------------------------------------------------------------

-- m.rows, m.cols, m.type ("float" or "double"), m.data (a C pointer); m[i] is row i, m[i][j] an element, from 1.
-- A C struct, so that #m works; `memory` keeps alive what it points into.
ffi.cdef "typedef struct { double rows, cols; bool wide; float *f; double *d; } nfc_matrix;"
local memory = setmetatable({}, { __mode = "k" })
local Matrix, matrix_type = {}, nil
local operators = {}

function operators.__index(m, key)
  if type(key) == "number" then
    if key < 1 or key > m.rows then return nil end
    return m.data + ((key - 1) * m.cols - 1)
  elseif key == "data" then
    return m.wide and m.d or m.f
  elseif key == "type" then
    return m.wide and "double" or "float"
  end
  return Matrix[key]
end

function operators.__len(m) return m.rows end
function operators.__tostring(m) return string.format("matrix of %d x %d %s", m.rows, m.cols, m.type) end

local function view(data, rows, cols, kind, owner)
  local m = matrix_type(rows, cols, kind == "double")
  if m.wide then m.d = ffi.cast("double *", data) else m.f = ffi.cast("float *", data) end
  memory[m] = owner
  return m
end
matrix_type = ffi.metatype("nfc_matrix", operators)

local function is_matrix(m) return ffi.istype(matrix_type, m) end

-- Takes over what a C function filled: freed with the matrix.
local function own(raw)
  ffi.gc(raw, C.nf_matrix_free)
  return view(raw[0].data, tonumber(raw[0].rows), tonumber(raw[0].cols), number_type[raw[0].type], raw)
end

local function new_matrix(rows, cols, kind)
  local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
  check(C.nf_matrix_make(raw, rows, cols, kind == "double" and 1 or 0, err), err)
  return own(raw)
end

-- The C view of a matrix.
local function raw_of(m)
  return ffi.new("nf_matrix[1]", { { m.rows, m.cols, m.type == "double" and 1 or 0, m.data } })
end

-- From a table of rows; or from a C pointer, rows and cols, without copying (the pointer's memory stays referenced).
function nfc.matrix(from, rows, cols)
  if is_matrix(from) then return from end
  if type(from) == "cdata" then
    return view(from, rows, cols, tostring(ffi.typeof(from)):find "double" and "double" or "float", from)
  end
  if type(from) ~= "table" or type(from[1]) ~= "table" then
    error("nfc.matrix: expected a table of rows or a C pointer, rows and cols", 2)
  end
  local m = new_matrix(#from, #from[1], "double")
  for i, r in ipairs(from) do
    if #r ~= m.cols then error(string.format("nfc.matrix: row %d has %d entries, the first has %d", i, #r, m.cols), 2) end
    for j = 1, m.cols do
      if type(r[j]) ~= "number" then error(string.format("nfc.matrix: entry [%d][%d] is no number", i, j), 2) end
      m[i][j] = r[j]
    end
  end
  return m
end

-- The same numbers as "float" or "double"; the matrix itself if they are that already. A number beyond float's range is
-- an error.
function Matrix:to(kind)
  if self.type == kind then return self end
  local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
  check(C.nf_matrix_convert(raw, raw_of(self), kind == "double" and 1 or 0, "matrix", err), err)
  return own(raw)
end

function Matrix:totable()
  local t = {}
  for i = 1, self.rows do
    t[i] = {}
    for j = 1, self.cols do t[i][j] = self[i][j] end
  end
  return t
end

-- The mean of all numbers.
function Matrix:mean()
  local sum, data = 0, self.data
  for k = 0, self.rows * self.cols - 1 do sum = sum + data[k] end
  return sum / (self.rows * self.cols)
end

function Matrix:write(path)
  local err = ffi.new "nf_error"
  check(C.nf_matrix_write(raw_of(self), path, err), err)
end

-- ---- data -------------------------------------------------------------------------------------------------------

local function toy(name, o)
  local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
  local nan = 0 / 0
  o = o or {}
  local known = { n = 1, seed = 1, standardize = 1, noise = 1, factor = 1, low = 1, high = 1, type = 1 }
  for key in pairs(o) do
    if not known[key] then error(string.format("nfc.data.%s has no key '%s'", name, tostring(key)), 3) end
  end
  local options = ffi.new("nf_toy_options", { o.n or 1024, o.seed or 0, o.standardize or false, o.noise or nan,
                                              o.factor or nan, o.low or 0, o.high or 1 })
  check(C.nf_toy_make(raw, name, options, o.type == "float" and 0 or 1, err), err)
  return own(raw)
end

local function read(path)
  local o = type(path) == "table" and path or { file = path }
  local raw, err = ffi.new "nf_matrix[1]", ffi.new "nf_error"
  local how = ffi.new("nf_reading", { type = o.type == "float" and 0 or 1, standardize = o.standardize or false,
                                      header = o.header or false })
  check(C.nf_matrix_read(raw, o.file or o[1], how, err), err)
  return own(raw)
end

-- nfc.data.points { n = .., seed = .., standardize = true }, ..., nfc.data.csv "FILE", nfc.data.npy "FILE"; doubles, unless
-- type = "float".
nfc.data = setmetatable({ csv = read, npy = read }, {
  __index = function(_, name)
    if not C.nf_toy_exists(name) then error("there is no data set '" .. tostring(name) .. "'", 2) end
    return function(o) return toy(name, o) end
  end,
})

-- ---- descriptions from Lua values -------------------------------------------------------------------------------

local Part = {}

local function text_of(value, where)
  local kind = type(value)
  if kind == "number" then
    if value == math.huge then return "math.huge" elseif value == -math.huge then return "-math.huge" end
    return string.format("%.17g", value)
  elseif kind == "string" then
    return string.format("%q", value)
  elseif kind == "boolean" then
    return tostring(value)
  elseif kind ~= "table" then
    error(where .. ": a " .. kind .. " cannot be part of a description; put layers of your own into a model file", 4)
  end
  local parts, keys = {}, {}
  for i = 1, #value do parts[i] = text_of(value[i], where) end
  for key in pairs(value) do
    if type(key) == "string" then keys[#keys + 1] = key end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    parts[#parts + 1] = string.format("[%q] = %s", key, text_of(value[key], where .. "." .. key))
  end
  local list = "{ " .. table.concat(parts, ", ") .. " }"
  if getmetatable(value) == Part then return rawget(Part, value) .. " " .. list end
  return list
end

-- nfc.coupling { ... }, nfc.model { ... } and the rest of the model vocabulary: plain data until nfc.compile.
-- nfc.presets.maf { dim = 6 } and the other presets are models, too.
local function constructor(name)
  return function(o)
    local part = {}
    for key, value in pairs(type(o) == "string" and { o } or o or {}) do part[key] = value end
    rawset(Part, part, name)
    return setmetatable(part, Part)
  end
end
nfc.presets = setmetatable({}, { __index = function(_, name) return constructor("presets." .. name) end })
setmetatable(nfc, { __index = function(_, name) return constructor(name) end })
setmetatable(Part, { __mode = "k" })

-- ---- flows ------------------------------------------------------------------------------------------------------

local Flow = {}
Flow.__index = Flow
function Flow.__tostring(f) return string.format("flow %s: dim %d, %d parameters", f.name, f.dim, f.n_params) end

-- The program of a tier: libtcc's unless `jit` is "cc" and there is a C compiler.
local function program_of(handle, jit, err)
  local program = ffi.new "const nf_program *[1]"
  if jit == "cc" then
    if C.nfc_model_program_cc(handle, 0xffffffff, program, err) == 0 then return program[0] end
    io.stderr:write("nfc: ", ffi.string(err.text), "; going on without it\n")
  elseif jit ~= nil and jit ~= "tcc" then
    error(string.format("nfc.compile: jit: expected 'tcc' or 'cc', found '%s'", tostring(jit)), 3)
  end
  check(C.nfc_model_program(handle, program, err), err)
  return program[0]
end

-- From a model file, or from nfc.model { ... }. Parameters start as the model's seed says. o.precision: "float" or
-- "double"; o.jit: "tcc", in milliseconds, or "cc", by the system's C compiler, seconds for the first time; o.limits:
-- "off" lifts what a description may take of time and memory.
function nfc.compile(model, o)
  local handle, err = ffi.new "nfc_model *[1]", ffi.new "nf_error"
  for key in pairs(o or {}) do
    if key ~= "precision" and key ~= "jit" and key ~= "limits" then error(string.format("compile has no key '%s'", tostring(key)), 2) end
  end
  local tier, limits = o and o.jit, o and o.limits
  if limits ~= nil and limits ~= "on" and limits ~= "off" then
    error(string.format("nfc.compile: limits: expected 'on' or 'off', found '%s'", tostring(limits)), 2)
  end
  local options = ffi.new("nfc_model_options", { precision = o and o.precision, unlimited = limits == "off" })
  if type(model) == "string" then
    check(C.nfc_model_load(handle, model, options, err), err)
  elseif getmetatable(model) == Part then
    local text = "return " .. text_of(model, "model")
    check(C.nfc_model_parse(handle, "model", text, #text, options, err), err)
  else
    error("nfc.compile: expected a file name or nfc.model { ... }", 2)
  end
  local f = { handle = ffi.gc(handle[0], C.nfc_model_free), fresh = true } -- fresh: neither trained nor loaded
  local p = program_of(f.handle, tier, err)
  f.program, f.name, f.type = p, ffi.string(p.name), number_type[p.type]
  f.dim, f.context, f.n_params = tonumber(p.dim), tonumber(p.context), tonumber(p.params)
  f.params = ffi.new(f.type .. "[?]", f.n_params + 1)
  C.nf_init(p, C.nfc_model_train(f.handle).seed, f.params)
  return setmetatable(f, Flow)
end

-- C rows of a matrix of dim (+ context) columns, in the flow's precision; and what must stay alive meanwhile.
local function rows_of(f, x, what)
  x = nfc.matrix(x):to(f.type)
  if x.cols ~= f.dim + f.context then
    error(string.format("%s: %d columns, the model has dim + context = %d", what, x.cols, f.dim + f.context), 3)
  end
  return ffi.new("nf_rows", { x.rows, x.data, x.data + f.dim, x.cols, x.cols }), x
end

local function run(f, kind, x, what, ...)
  local rows, alive = rows_of(f, x, what)
  local out, pointers, err = {}, ffi.new("void *[2]"), ffi.new "nf_error"
  for i = 1, select("#", ...) do
    out[i] = new_matrix(alive.rows, (select(i, ...)), f.type)
    pointers[i - 1] = out[i].data
  end
  check(C.nf_run(f.program, kind, f.params, rows, pointers, err), err)
  return unpack(out)
end

function Flow:forward(x) return run(self, FORWARD, x, "forward", self.dim, 1) end   -- z, ldj
function Flow:inverse(z) return run(self, INVERSE, z, "inverse", self.dim, 1) end   -- x, ldj
function Flow:log_prob(x) return (run(self, LOG_PROB, x, "log_prob", 1)) end        -- in nats
function Flow:score(x) return (run(self, SCORE, x, "score", self.dim)) end          -- d log_prob / d x

-- The mean negative log-likelihood.
function Flow:loss(x)
  local rows, alive = rows_of(self, x, "loss")
  local loss, err = ffi.new "double[1]", ffi.new "nf_error"
  check(C.nf_loss(self.program, self.params, rows, loss, nil, err), err)
  return alive and loss[0] -- the rows were needed until here
end

-- n rows; o.seed, o.first, o.context (n rows).
function Flow:sample(n, o)
  o = o or {}
  local x, err = new_matrix(n, self.dim, self.type), ffi.new "nf_error"
  local context = o.context and nfc.matrix(o.context):to(self.type)
  local rows = ffi.new("nf_rows", { n = n, context = context and context.data or nil,
                                    stride_context = context and context.cols or 0 })
  check(C.nf_sample(self.program, self.params, o.seed or 0, o.first or 0, rows, x.data, err), err)
  return x
end

-- Trains on x, or on the model's own data. o: steps, batch, patience, valid, seed, lr, weight_decay, clip and
-- on_step(s), called after every step; returning true stops.
function Flow:train(x, o)
  local err, options = ffi.new "nf_error", ffi.new("nf_train_options[1]", C.nfc_model_train(self.handle)[0])
  if x == nil then
    local raw = ffi.new "nf_matrix[1]"
    check(C.nfc_model_read_data(self.handle, raw, err), err)
    x = own(raw)
  end
  local rows, alive = rows_of(self, x, "train")
  local callback, failure
  local settable = { steps = 1, batch = 1, patience = 1, valid = 1, seed = 1, lr = 1, beta1 = 1, beta2 = 1, eps = 1,
                     weight_decay = 1, clip = 1 }
  for key, value in pairs(o or {}) do
    if key == "on_step" then
      callback = ffi.cast("bool (*)(void *, const nf_step *)", function(_, s)
        local ok, stop = pcall(value, { step = tonumber(s.step), steps = tonumber(s.steps), loss = s.loss, best = s.best,
                                        valid_loss = s.valid_loss, lr = s.lr, seconds = s.seconds,
                                        patience_left = tonumber(s.patience_left) })
        if not ok then failure = stop end
        return not ok or stop == true
      end)
    elseif settable[key] then
      options[0][key] = value
    else
      error(string.format("train has no key '%s'", tostring(key)), 2)
    end
  end
  options[0].fresh, self.fresh = self.fresh, false
  local result = ffi.new "nf_train_result"
  local status = C.nf_train(self.program, self.params, rows, options, callback, nil, result, err)
  if callback then callback:free() end
  if failure then error(failure, 0) end
  check(status, err)
  return { steps = tonumber(result.steps), loss = result.loss, best = result.best, seconds = result.seconds,
           interrupted = result.interrupted, exhausted = result.exhausted, data = alive }
end
jit.off(Flow.train) -- a compiled call must not call back into Lua

function Flow:save(path)
  local err = ffi.new "nf_error"
  check(C.nf_weights_write(self.program, self.params, path, err), err)
end

function Flow:load(path)
  local err = ffi.new "nf_error"
  check(C.nf_weights_read(self.program, self.params, path, err), err)
  self.fresh = false
end

-- Writes DIR/NAME.h, .c and .json; o.weights = true compiles the parameters in, o.inference = true leaves training out.
function Flow:emit(dir, o)
  local err = ffi.new "nf_error"
  o = o or {}
  check(C.nfc_model_emit(self.handle, dir, o.weights and self.params or nil, o.inference or false, err), err)
end

return nfc
