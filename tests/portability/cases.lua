-- cases.lua - a case of tests/portability: a model as C with its weights, the header case.h that values.c includes, and the values that are to
-- come out, which the library computes here in double.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local cases = {}

local N = 37 -- rows
local entries = "forward,inverse,log_prob,score,sample,sample_log_prob,layers,loss,init,adamw,forward_vjp,inverse_vjp,log_prob_vjp"

local function numbers(type, n, f)
  local a = ffi.new(type .. "[?]", n + 1)
  for i = 0, n - 1 do a[i] = f and f(i) or 0 end
  return a
end

-- ---- the header ---------------------------------------------------------------------------------------------------

local function array(type, name, a, n)
  local text = {}
  for i = 1, n do text[i] = string.format(type == "float" and "%.9gf" or "%.17g", a[i - 1]):gsub("^(%-?%d+)(f?)$", "%1.0%2") end
  return string.format("static const real %s[] = {%s};\n", name, table.concat(text, ",\n"))
end

-- The parameters as whole numbers of their bits.
local function bits(type, a, n)
  local word, text = ffi.cast("const uint32_t *", a), {}
  local low = ffi.abi "le" and 0 or 1
  for i = 0, n - 1 do
    text[i + 1] = type == "float" and string.format("0x%08xu", word[i]) or
                  string.format("UINT64_C(0x%08x%08x)", word[2 * i + 1 - low], word[2 * i + low])
  end
  return "static const word bits[] = {" .. table.concat(text, ",\n") .. "};\n"
end

-- Writes a flow's C with its weights and case.h to dir. input: arrays by name, and what they hold N times; nil: values.c looks at weights alone.
local function write(flow, dir, input)
  local name = flow.name
  flow:emit(dir, { weights = true, entries = input and entries or "init" })
  local text = { string.format('#include "%s.h"\n#define F(name) %s_##name\n#define M(name) %s_##name\n', name, name, name:upper()),
                 string.format("typedef %s real;\ntypedef %s word;\n", flow.type, flow.type == "float" and "uint32_t" or "uint64_t"),
                 bits(flow.type, flow.params, flow.n_params) }
  if input then
    text[#text + 1] = string.format("#define N %d\n#define LAYERS %d\n", N, flow.n_layers)
    for key, width in pairs { x = flow.dim, z = flow.dim, context = flow.context, dz = flow.dim, dldj = 1 } do
      if width > 0 then text[#text + 1] = array(flow.type, key, input[key], N * width) end
    end
  else
    text[#text + 1] = "#define NUMBERS\n"
  end
  support.write(dir .. "/case.h", table.concat(text))
end

-- ---- the values ---------------------------------------------------------------------------------------------------

-- What values.c prints: a list of sections, each a list of numbers with a name.
function cases.parse(text)
  local sections = {}
  for line in text:gmatch "[^\n]+" do
    if line:find "^%a" and not tonumber(line) then sections[#sections + 1] = { name = line } else table.insert(sections[#sections], tonumber(line) or 0 / 0) end
  end
  return sections
end

-- The sections that the library computes itself, by name: arrays from 0. `drawn`: the flow whose random numbers the samples have.
local function own_values(flow, drawn, input)
  local n, d, c = N, flow.dim, flow.context
  local function rows(a, width) -- with their context
    return nfc.matrix(numbers("double", n * (width + c), function(i)
      local row, col = math.floor(i / (width + c)), i % (width + c)
      return col < width and a[row * width + col] or input.context[row * c + col - width]
    end), n, width + c)
  end
  local x, z = rows(input.x, d), rows(input.z, d)
  local own, keep = {}, {}
  local function put(name, m)
    own[name], keep[m] = m.data, true
  end
  local y, ldj = flow:forward(x)
  put("forward", y)
  put("its ldj", ldj)
  y, ldj = flow:inverse(z)
  put("inverse", y)
  put("ldj of the inverse", ldj)
  put("log_prob", flow:log_prob(x))
  put("score", flow:score(x))
  y = drawn:sample(n, { seed = 3, first = 5, context = c > 0 and nfc.matrix(input.context, n, c) or nil })
  put("sample", y)
  put("sample_log_prob", y)
  put("log_prob of samples", flow:log_prob(rows(y.data, d)))

  local err, all = ffi.new "nf_error", numbers("double", (flow.n_layers + 1) * n * d)
  local out = ffi.new("void *[?]", flow.n_layers + 1)
  for i = 0, flow.n_layers do out[i] = all + i * n * d end
  local function check(status) assert(status == 0, ffi.string(err.text)) end
  local c_rows = ffi.new("nf_rows", { n, z.data, z.data + d, d + c, d + c })
  check(ffi.C.nf_run(flow.program, ffi.C.NF_LAYERS, flow.params, c_rows, out, err))
  own.layers = all
  own.loss, own.gradient, own.init = numbers("double", 1), numbers("double", flow.n_params), numbers("double", flow.n_params)
  c_rows = ffi.new("nf_rows", { n, x.data, x.data + d, d + c, d + c })
  check(ffi.C.nf_loss(flow.program, flow.params, c_rows, own.loss, own.gradient, err))
  ffi.C.nf_init(flow.program, 7, own.init)
  own.keep = keep
  return own
end

-- The largest |value - reference| / (1 + |reference|) over sections, infinite where something is missing or no number; and its section.
function cases.distance(found, reference)
  local worst, where = 0, ""
  if #found ~= #reference then return math.huge, #found .. " results instead of " .. #reference end
  for k, section in ipairs(reference) do
    if found[k].name ~= section.name or #found[k] ~= #section then return math.huge, section.name end
    for i, value in ipairs(section) do
      local error = math.abs(found[k][i] - value) / (1 + math.abs(value))
      if not (error <= worst) then worst, where = error, section.name end -- luacheck: ignore 581
    end
  end
  return worst == worst and worst or math.huge, where
end

-- A case of a row of rows.models: { name, dir, precision, reference }. What the library has no function for (adamw, gradients of what comes
-- out) is the double-precision C's, compiled here without vectors; the rest of its values must be the library's.
function cases.of_model(m, dir)
  local path = string.format("%s/models/%s.lua", support.root, m.name)
  local flow, wide = nfc.compile(path, { precision = m.precision }), nfc.compile(path, { precision = "double" })
  local single = ffi.new "float[1]"
  local function round(v) -- inputs are floats, in double too
    single[0] = v
    return single[0]
  end
  for i = 0, flow.n_params - 1 do
    local v = wide.params[i]
    v = round(v + 0.05 * math.sin(7 * i) * (v ~= 0 and 1 or 0))
    flow.params[i], wide.params[i] = v, v
  end
  local d, c = flow.dim, flow.context
  local input = { context = numbers("double", N * c, function(i) return round(math.sin(i)) end) }
  local context = c > 0 and nfc.matrix(input.context, N, c) or nil
  local drawn = wide:sample(N, { seed = 4, context = context })
  input.x = numbers("double", N * d, function(i) return round(drawn.data[i]) end)
  input.z = numbers("double", N * d, function(i) return round(1.5 * math.sin(3 * i + 1)) end)
  input.dz = numbers("double", N * d, function(i) return round(math.sin(1 + i)) end)
  input.dldj = numbers("double", N, function(i) return round(math.cos(3 + i)) end)
  write(flow, dir, input)
  write(wide, dir .. "/double", input)

  local code, out, err = support.run(string.format("cd %s/double && cc -std=c99 -O1 -DNFC_SCALAR -I. %s/tests/portability/values.c %s.c -o values -lm && ./values",
                                                   dir, support.root, m.name))
  assert(code == 0, err)
  local reference, own, far = cases.parse(out), own_values(wide, wide, input), 0
  local samples = own_values(wide, flow, input)
  for _, section in ipairs(reference) do
    for i in ipairs(section) do
      local value = own[section.name] and own[section.name][i - 1]
      if value then far = math.max(far, math.abs(section[i] - value) / (1 + math.abs(value))) end
      if value then section[i] = samples[section.name][i - 1] end
    end
  end
  assert(far < 1e-10, string.format("%s: C in double is %g from the library", m.name, far))
  return { name = m.name, dir = dir, precision = m.precision, reference = reference }
end

-- Weights that compilers may read wrongly: zeros of both signs, subnormals, the least and largest numbers, neighbours of powers of two and of
-- ten; doubles whose shortest text lies so near to the middle of two doubles that rounding to 64 bits first goes wrong; and any bits.
local function hard(type)
  local list = { 0, -0.0, 0.1, -0.1, 1 / 3, 16777217, 2 ^ 53, 0.1082077125849134, 0.3095814899652162, 0.952904183540145, 0.2368643713792319,
                 0.866686506358955, 0.1921376069723051 }
  local least, normal, most = 2 ^ -149, 2 ^ -126, (2 - 2 ^ -23) * 2 ^ 127
  if type == "double" then least, normal, most = 2 ^ -1074, 2 ^ -1022, (2 - 2 ^ -52) * 2 ^ 1023 end
  for _, v in ipairs { least, 3 * least, normal - least, normal, normal + least, most } do
    list[#list + 1], list[#list + 2] = v, -v
  end
  local step = type == "float" and 2 ^ -23 or 2 ^ -52
  for power = -36, 36, 4 do
    for _, v in ipairs { 2 ^ (3 * power), 10 ^ power } do
      for _, factor in ipairs { 1, 1 + step, 1 - step } do list[#list + 1] = v * factor end
    end
  end
  return list
end

local function any_bits(a, type, from, to)
  local word, words, state = ffi.cast("uint32_t *", a), type == "float" and 1 or 2, 1
  for i = from, to - 1 do
    repeat
      for k = words * i, words * i + words - 1 do
        state = (state * 69069 + 12345) % 2 ^ 32
        word[k] = state
      end
      state = (state * 69069 + 12345) % 2 ^ 32
    until a[i] - a[i] == 0 -- neither infinite nor NaN
  end
end

-- The case of such weights alone.
function cases.of_numbers(type, dir)
  local list, n = hard(type), 600
  local flow = support.compile(string.format([[return model { name = "numbers", dim = 1, flow = { layer "numbers" {
    params = { w = init.zeros(%d) }, forward = function(p, z) return z + sum(p.w), 0 end, inverse = function(p, z) return z - sum(p.w), 0 end } {} } }]], n),
    { precision = type })
  for i = 0, n - 1 do flow.params[i] = list[i + 1] or 0 end
  any_bits(flow.params, type, #list, n)
  write(flow, dir)
  return { name = "numbers", dir = dir, precision = type, reference = cases.parse "weights\n0\n" }
end

return cases
