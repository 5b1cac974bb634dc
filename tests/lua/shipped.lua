-- shipped.lua - the shipped C of a flow as functions: from an object that a C compiler made, or by libtcc in this process.
local ffi = require "ffi"
local support = require "support"
local shipped = {}

ffi.cdef [[
void *dlopen(const char *path, int flags);
void *dlsym(void *object, const char *name);
char *dlerror(void);
void *tcc_new(void);
void tcc_delete(void *s);
void tcc_set_error_func(void *s, void *opaque, void (*f)(void *, const char *));
int tcc_set_options(void *s, const char *options);
int tcc_set_output_type(void *s, int type);
int tcc_add_include_path(void *s, const char *path);
int tcc_compile_string(void *s, const char *text);
int tcc_relocate(void *s, void *to);
void *tcc_get_symbol(void *s, const char *name);
]]

-- Where the functions of an object are: get(NAME) is a pointer, NULL without.
function shipped.load(path)
  local object = ffi.C.dlopen(path, 2)
  assert(object ~= nil, object == nil and ffi.string(ffi.C.dlerror()))
  return function(name) return ffi.C.dlsym(object, name) end
end

-- Code lives as long as its state: all do until the end.
local states = {}

-- The same for DIR/NAME.c through libtcc, warnings being errors.
function shipped.tcc(dir, name)
  local s = ffi.gc(ffi.C.tcc_new(), ffi.C.tcc_delete)
  states[#states + 1] = s
  ffi.C.tcc_set_options(s, "-Wall -Werror")
  ffi.C.tcc_set_output_type(s, 1)
  ffi.C.tcc_add_include_path(s, dir)
  assert(ffi.C.tcc_compile_string(s, '#include "' .. name .. '.c"\n') == 0 and ffi.C.tcc_relocate(s, ffi.cast("void *", 1)) == 0,
         "tcc refuses " .. dir .. "/" .. name .. ".c")
  return function(symbol) return ffi.C.tcc_get_symbol(s, symbol) end
end

-- Arguments of the entry points; R is the type of numbers, C the context.
local arguments = {
  forward = "void (*)(const R *, size_t, const R *, C R *, R *, void *)",
  inverse = "void (*)(const R *, size_t, const R *, C R *, R *, void *)",
  log_prob = "void (*)(const R *, size_t, const R *, C R *, void *)",
  score = "void (*)(const R *, size_t, const R *, C R *, void *)",
  sample = "void (*)(const R *, uint64_t, uint64_t, size_t, R *, C void *)",
  layers = "void (*)(const R *, size_t, const R *, C R *, void *)",
  loss = "double (*)(const R *, size_t, const R *, C R *, void *)",
  init = "void (*)(uint64_t, R *)",
  adamw = "void (*)(const double *, uint64_t, R *, const R *, R *, R *)",
}

-- The entry points of a flow that was emitted to dir, as functions of numbers of rows and pointers.
function shipped.functions(flow, dir, get)
  local header = support.read(dir .. "/" .. flow.name .. ".h")
  local bytes = tonumber(header:match("#define [%w_]*_WORK (%d+)"))
  local memory = ffi.new("char[?]", bytes + 64)
  local work = bytes > 0 and ffi.cast("void *", ffi.cast("uintptr_t", memory) + 64 - ffi.cast("uintptr_t", memory) % 64) or nil
  local entry = { weights = get(flow.name .. "_weights"), memory = memory }
  for name, type in pairs(arguments) do
    local pointer = get(flow.name .. "_" .. name)
    if pointer ~= nil then
      entry[name] = ffi.cast(type:gsub("%f[%w]C%f[%W]", flow.context > 0 and "const R *," or ""):gsub("R", flow.type), pointer)
    end
  end
  local results = {}
  local function with_context(f, context, ...) -- the context stands before the results
    if flow.context > 0 then return f(context, ...) end
    return f(...)
  end
  local function new(n) return ffi.new(flow.type .. "[?]", n + 1) end
  for _, name in ipairs { "forward", "inverse" } do
    results[name] = function(params, n, x, context)
      local y, ldj = new(n * flow.dim), new(n)
      with_context(function(...) entry[name](params, n, x, ...) end, context, y, ldj, work)
      return y, ldj
    end
  end
  for name, width in pairs { log_prob = 1, score = flow.dim, layers = flow.dim * (flow.n_layers + 1) } do
    results[name] = function(params, n, x, context)
      local y = new(n * width)
      with_context(function(...) entry[name](params, n, x, ...) end, context, y, work)
      return y
    end
  end
  function results.sample(params, seed, first, n, context)
    local y = new(n * flow.dim)
    if flow.context > 0 then entry.sample(params, seed, first, n, y, context, work) else entry.sample(params, seed, first, n, y, work) end
    return y
  end
  function results.loss(params, n, x, context, grad)
    return with_context(function(...) return entry.loss(params, n, x, ...) end, context, grad, work)
  end
  results.entry = entry
  return results
end

return shipped
