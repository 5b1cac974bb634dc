-- engine.lua - a model's entry points by the C API: for one precision and instruction set in this process, or as the shipped C that
-- libtcc, gcc or clang compiled.
local ffi = require "ffi"
require "nfc"
local C = ffi.C
local engine = {}

ffi.cdef [[
int setenv(const char *name, const char *value, int overwrite);
int unsetenv(const char *name);
const char *nfc_model_isa(const nfc_model *model);
void nf_use_threads(size_t n);
typedef struct TCCState TCCState;
TCCState *tcc_new(void);
void tcc_delete(TCCState *s);
void tcc_set_error_func(TCCState *s, void *user, void (*f)(void *user, const char *message));
int tcc_set_output_type(TCCState *s, int type);
int tcc_compile_string(TCCState *s, const char *text);
int tcc_relocate(TCCState *s, void *to);
void *tcc_get_symbol(TCCState *s, const char *name);
]]

local LOG_PROB = 2
engine.outputs = { -- of each entry by rows: 0 stands for dim
  { kind = 0, name = "forward", 0, 1 }, { kind = 1, name = "inverse", 0, 1 }, { kind = LOG_PROB, name = "log_prob", 1 },
  { kind = 3, name = "score", 0 },
}

-- Parses; the model, or nil with status and message.
function engine.parse(text, precision)
  local handle, err = ffi.new "nfc_model *[1]", ffi.new "nf_error"
  local options = ffi.new("nfc_model_options", { precision })
  local status = tonumber(C.nfc_model_parse(handle, "model.lua", text, #text, options, err))
  if status ~= 0 then return nil, status, ffi.string(err.text) end
  return ffi.gc(handle[0], C.nfc_model_free)
end

local Flow = {}
Flow.__index = Flow

-- A compiled model in `precision`; isa nil: the machine's best. Nil where this machine has no such instruction set. By the
-- system's compiler if `tier` is "cc".
function engine.open(text, precision, isa, tier)
  local handle, status, message = engine.parse(text, precision)
  if not handle then error("status " .. status .. ": " .. message, 0) end
  local program, err = ffi.new "const nf_program *[1]", ffi.new "nf_error"
  if isa then C.setenv("NFC_ISA", isa, 1) end
  status = tonumber(C.nfc_model_program(handle, program, err))
  C.unsetenv "NFC_ISA"
  if isa and status == 64 then return nil end
  if status ~= 0 then error("status " .. status .. ": " .. ffi.string(err.text), 0) end
  local all = tier == "cc" and 2 ^ tonumber(C.NF_ENTRIES) - 1
  if all and C.nfc_model_program_cc(handle, all, program, err) ~= 0 then error(ffi.string(err.text), 0) end
  local p, info = program[0], ffi.new "nf_program_info"
  C.nf_program_describe(p, info)
  return setmetatable({ handle = handle, program = p, dim = tonumber(info.dim), context = tonumber(info.context), n = tonumber(info.params),
                        real = info.type == 1 and "double" or "float", isa = ffi.string(C.nfc_model_isa(handle)) }, Flow)
end

function Flow:array(n, from)
  local a = ffi.new(self.real .. "[?]", n + 1)
  for k = 0, from and n - 1 or -1 do a[k] = from[k] end
  return a
end

local function rows_of(f, data, n)
  local cols = f.dim + f.context
  return ffi.new("nf_rows", { n, data, data + f.dim, cols, cols })
end

-- One entry of engine.outputs over n rows of [dim + context]; its outputs.
function Flow:run(entry, params, data, n)
  local out, pointers, err = {}, ffi.new "void *[2]", ffi.new "nf_error"
  for i = 1, #entry do
    out[i] = self:array(n * (entry[i] == 0 and self.dim or 1))
    pointers[i - 1] = out[i]
  end
  if C.nf_run(self.program, entry.kind, params, rows_of(self, data, n), pointers, err) ~= 0 then error(ffi.string(err.text), 0) end
  return unpack(out)
end

function Flow:loss(params, data, n, grad)
  local value, err = ffi.new "double[1]", ffi.new "nf_error"
  if C.nf_loss(self.program, params, rows_of(self, data, n), value, grad, err) ~= 0 then error(ffi.string(err.text), 0) end
  return value[0]
end

-- Rows first .. first + n - 1 of a seed; context as rows of its own, for the first of them on.
function Flow:sample(params, seed, first, n, context)
  local x, err = self:array(n * self.dim), ffi.new "nf_error"
  local rows = ffi.new("nf_rows", { n = n, context = context, stride_context = self.context })
  if C.nf_sample(self.program, params, seed, first, rows, x, err) ~= 0 then error(ffi.string(err.text), 0) end
  return x
end

function Flow:init(seed)
  local params = self:array(self.n)
  C.nf_init(self.program, seed, params)
  return params
end

function Flow:emit(dir)
  local err = ffi.new "nf_error"
  if C.nfc_model_emit(self.handle, dir, nil, false, nil, err) ~= 0 then error(ffi.string(err.text), 0) end
end

function Flow:close()
  C.nfc_model_free(ffi.gc(self.handle, nil))
  self.handle, self.program = nil, nil
end

-- ---- shipped C ----------------------------------------------------------------------------------------------------

local function read(path)
  local f = assert(io.open(path, "rb"))
  local text = f:read "*a"
  f:close()
  return text
end

local Shipped = {}
Shipped.__index = Shipped

-- `symbol(name)`: the address of a function.
local function shipped(flow, name, header, symbol)
  local bytes = tonumber(header:match "_WORK +(%d+)")
  local s = setmetatable({ dim = flow.dim, context = flow.context, n = flow.n, real = flow.real, memory = ffi.new("char[?]", bytes + 64) }, Shipped)
  s.work = ffi.cast("void *", bit.band(ffi.cast("intptr_t", s.memory) + 63, -64LL))
  local c = (flow.context > 0 and "const R *," or "")
  local function typed(what, signature)
    s[what] = ffi.cast(signature:gsub("C,", c):gsub("R", flow.real), symbol(name .. "_" .. what))
  end
  typed("forward", "void (*)(const R *, size_t, const R *, C, R *, R *, void *)")
  typed("inverse", "void (*)(const R *, size_t, const R *, C, R *, R *, void *)")
  typed("log_prob", "void (*)(const R *, size_t, const R *, C, R *, void *)")
  typed("score", "void (*)(const R *, size_t, const R *, C, R *, void *)")
  typed("loss_of", "double (*)(const R *, size_t, const R *, C, R *, void *)")
  typed("sample_of", "void (*)(const R *, uint64_t, uint64_t, size_t, R *, C, void *)")
  typed("init_of", "void (*)(uint64_t, R *)")
  return s
end

Shipped.array = Flow.array

-- Data and context apart, as the shipped interface has them.
local function apart(s, data, n)
  local cols, x, context = s.dim + s.context, s:array(n * s.dim), s:array(n * s.context)
  for k = 0, n - 1 do
    for j = 0, s.dim - 1 do x[k * s.dim + j] = data[k * cols + j] end
    for j = 0, s.context - 1 do context[k * s.context + j] = data[k * cols + s.dim + j] end
  end
  return x, context
end

function Shipped:run(entry, params, data, n)
  local x, context = apart(self, data, n)
  local out = {}
  for i = 1, #entry do out[i] = self:array(n * (entry[i] == 0 and self.dim or 1)) end
  out[#out + 1] = self.work
  if self.context > 0 then self[entry.name](params, n, x, context, unpack(out)) else self[entry.name](params, n, x, unpack(out)) end
  out[#out] = nil
  return unpack(out)
end

function Shipped:loss(params, data, n, grad)
  local x, context = apart(self, data, n)
  if self.context > 0 then return self.loss_of(params, n, x, context, grad, self.work) end
  return self.loss_of(params, n, x, grad, self.work)
end

function Shipped:sample(params, seed, first, n, context)
  local x = self:array(n * self.dim)
  if self.context > 0 then
    self.sample_of(params, seed, first, n, x, context, self.work)
  else
    self.sample_of(params, seed, first, n, x, self.work)
  end
  return x
end

function Shipped:init(seed)
  local params = self:array(self.n)
  self.init_of(seed, params)
  return params
end

function Shipped:close()
  if self.tcc then C.tcc_delete(self.tcc) end
  self.tcc = nil
end

local alias = { loss_of = "loss", sample_of = "sample", init_of = "init" }
local function names(name, lookup)
  return function(symbol)
    local what = symbol:sub(#name + 2)
    return lookup(name .. "_" .. (alias[what] or what))
  end
end

local message
local function keep(_, text) message = message or ffi.string(text) end
local on_message = ffi.cast("void (*)(void *, const char *)", keep)

-- Compiled in this process, without vectors: the file's text with its header put in its place.
function engine.tcc(flow, name, dir)
  flow:emit(dir)
  local header = read(dir .. "/" .. name .. ".h")
  local text = "#define NFC_SCALAR\n" .. read(dir .. "/" .. name .. ".c"):gsub('#include "[%w_]+%.h"\n', function() return header end, 1)
  local tcc = C.tcc_new()
  message = nil
  C.tcc_set_error_func(tcc, nil, on_message)
  C.tcc_set_output_type(tcc, 1)
  if C.tcc_compile_string(tcc, text) ~= 0 or C.tcc_relocate(tcc, ffi.cast("void *", 1)) ~= 0 then
    C.tcc_delete(tcc)
    error("libtcc refuses the shipped C: " .. tostring(message), 0)
  end
  local s = shipped(flow, name, header, names(name, function(symbol) return C.tcc_get_symbol(tcc, symbol) end))
  s.tcc = tcc
  return s
end
jit.off(engine.tcc) -- libtcc calls back

-- Compiled by `command`, as a shared object. Its warnings are errors.
function engine.cc(flow, name, dir, command, count)
  flow:emit(dir)
  local so = string.format("%s/%s_%d.so", dir, name, count)
  local status = os.execute(string.format("cd %s && %s -std=c99 -Wall -Wextra -Wpedantic -Wconversion -Werror -shared -fPIC -o %s %s.c -lm 2>%s/cc.err",
                                          dir, command, so, name, dir))
  if status ~= 0 then error(command .. ": " .. read(dir .. "/cc.err"):sub(1, 300), 0) end
  local library = ffi.load(so)
  local header = read(dir .. "/" .. name .. ".h")
  local s = shipped(flow, name, header, names(name, function(symbol)
    pcall(ffi.cdef, "void " .. symbol .. "(void);")
    return library[symbol]
  end))
  s.library = library
  return s
end

return engine
