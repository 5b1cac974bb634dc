-- slow: hundreds of models, compiled twice.
-- Random small models from the layer table. Protects: inverse(forward(x)) = x, ldj against the determinant of a numeric
-- Jacobian, gradients and score against central differences, and that the shipped C says what the in-process code says.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local layers = require "layers"

local MODELS = tonumber(os.getenv "NFC_MODELS" or 200)
local ROWS = 21 -- more than one lane, and a rest

-- A generator of its own: the same models everywhere.
local state = 20240229
local function r(a, b)
  state = (state * 16807) % 2147483647
  return a + math.floor((b - a + 1) * (state / 2147483647))
end

local function draw_model(i)
  local dim = r(1, 4) == 4 and r(17, 24) or r(1, 6)
  local context = r(1, 4) == 1 and r(1, 3) or 0
  local flow, first = {}, layers[(i - 1) % #layers + 1]
  if first.least_dim and dim < first.least_dim then dim = first.least_dim end
  flow[1] = first.draw(r, dim)
  for _ = 2, r(1, 5) do
    local layer = layers[r(1, #layers)]
    if not layer.first and (not layer.least_dim or dim >= layer.least_dim) then flow[#flow + 1] = layer.draw(r, dim) end
  end
  local text = string.format('return model { name = "m%d", dim = %d, context = %d, precision = "double",\n  flow = { %s } }',
                             i, dim, context, table.concat(flow, ",\n    "))
  return text, dim, context, flow
end

-- Numbers spread over about [-2, 2], none near a kink at 0.
local function fill(p, n, seed)
  for k = 0, n - 1 do
    local v = 2 * math.sin(1.3 * k + 0.7 * seed + 0.3 * math.sin(2.1 * k))
    p[k] = math.abs(v) < 0.01 and 0.01 or v
  end
end

local function determinant(a, n)
  local det = 1
  for c = 1, n do
    local p = c
    for i = c + 1, n do if math.abs(a[i][c]) > math.abs(a[p][c]) then p = i end end
    if p ~= c then a[p], a[c], det = a[c], a[p], -det end
    det = det * a[c][c]
    for i = c + 1, n do
      local f = a[i][c] / a[c][c]
      for j = c, n do a[i][j] = a[i][j] - f * a[c][j] end
    end
  end
  return det
end

local function near(a, b, tolerance) return math.abs(a - b) <= tolerance * math.max(1, math.abs(a), math.abs(b)) end

local function rows(flow, data, n)
  return ffi.new("nf_rows", { n, data, data + flow.dim, flow.dim + flow.context, flow.dim + flow.context })
end

local function call(flow, kind, data, n, ...)
  local out, pointers = {}, ffi.new "void *[2]"
  for i = 1, select("#", ...) do
    out[i] = ffi.new("double[?]", n * (select(i, ...)))
    pointers[i - 1] = out[i]
  end
  assert(ffi.C.nf_run(flow.program, kind, flow.params, rows(flow, data, n), pointers, ffi.new "nf_error") == 0)
  return unpack(out)
end

local function loss(flow, data, grad)
  local value = ffi.new "double[1]"
  assert(ffi.C.nf_loss(flow.program, flow.params, rows(flow, data, ROWS), value, grad, ffi.new "nf_error") == 0)
  return value[0]
end

-- Central differences with three step sizes: a kink between the two points spoils one of them, not all. At a kink the
-- derivative is that of one side: differences of second order to the right and to the left.
local function derivative(place, k, f, expected, tolerance)
  local at, last = place[k], nil
  local function value(d)
    place[k] = at + d
    local v = f()
    place[k] = at
    return v
  end
  local function agrees(numeric, rounding)
    last = numeric
    return math.abs(numeric - expected) <= tolerance * math.max(1, math.abs(expected)) + rounding
  end
  for _, h in ipairs { 1e-5, 1e-6, 1e-4 } do
    local above, below = value(h), value(-h)
    if agrees((above - below) / (2 * h), 1e-15 * math.abs(above) / h) then return true end
  end
  for _, h in ipairs { 1e-5, -1e-5, 1e-6, -1e-6 } do
    local here = value(0)
    if agrees((4 * value(h) - value(2 * h) - 3 * here) / (2 * h), 4e-15 * math.abs(here / h)) then return true end
  end
  return false, last
end

local models = {} -- shared by the examples: compiled once

describe("random models", function()
  setup(function()
    for i = 1, MODELS do
      local text, dim, context, flow_text = draw_model(i)
      local flow = support.compile(text)
      local cols = dim + context
      local data = ffi.new("double[?]", ROWS * cols)
      fill(data, ROWS * cols, i)
      for k = 0, flow.n_params - 1 do flow.params[k] = flow.params[k] + 0.06 * (1 + math.sin(1.7 * k + i)) end
      models[i] = { text = text, flow = flow, dim = dim, context = context, cols = cols, data = data, layers = flow_text }
    end
  end)

  it("invert what they did, row by row", function()
    for _, m in ipairs(models) do
      local z, ldj = call(m.flow, 0, m.data, ROWS, m.dim, 1)
      local back = ffi.new("double[?]", ROWS * m.cols)
      ffi.copy(back, m.data, ROWS * m.cols * 8)
      for i = 0, ROWS - 1 do
        for j = 0, m.dim - 1 do back[i * m.cols + j] = z[i * m.dim + j] end
      end
      local x, inverse_ldj = call(m.flow, 1, back, ROWS, m.dim, 1)
      for i = 0, ROWS - 1 do
        assert.is_true(near(ldj[i], -inverse_ldj[i], 1e-8), m.text)
        for j = 0, m.dim - 1 do
          assert.is_true(near(x[i * m.dim + j], m.data[i * m.cols + j], 1e-7), m.text)
        end
      end
    end
  end)

  it("give as ldj the log of the Jacobian's determinant", function()
    for _, m in ipairs(models) do
      local one = ffi.new("double[?]", m.cols)
      local function numeric(h)
        local jacobian = {}
        for i = 1, m.dim do jacobian[i] = {} end
        for j = 0, m.dim - 1 do
          local at = one[j]
          one[j] = at + h
          local above = call(m.flow, 0, one, 1, m.dim, 1)
          one[j] = at - h
          local below = call(m.flow, 0, one, 1, m.dim, 1)
          one[j] = at
          for i = 1, m.dim do jacobian[i][j + 1] = (above[i - 1] - below[i - 1]) / (2 * h) end
        end
        return math.log(math.abs(determinant(jacobian, m.dim)))
      end
      for row = 0, 4 do
        ffi.copy(one, m.data + row * m.cols, m.cols * 8)
        local _, ldj = call(m.flow, 0, one, 1, m.dim, 1)
        local other = numeric(1e-6)
        if not near(ldj[0], other, 1e-5) then other = numeric(1e-7) end -- a kink between the points
        assert.is_true(near(ldj[0], other, 1e-5), string.format("%s\nldj %.9g, numeric %.9g", m.text, ldj[0], other))
      end
    end
  end)

  it("have the gradient and the score of central differences", function()
    for _, m in ipairs(models) do
      local flow = m.flow
      local grad = ffi.new("double[?]", flow.n_params + 1)
      loss(flow, m.data, grad)
      local every = math.floor(flow.n_params / 60) + 1
      for k = 0, flow.n_params - 1, every do
        local ok, numeric = derivative(flow.params, k, function() return loss(flow, m.data, nil) end, grad[k], 1e-6)
        assert.is_true(ok, string.format("%s\nparameter %d: %.9g, numeric %.9g", m.text, k, grad[k], numeric or 0))
      end
      local score = call(flow, 3, m.data, ROWS, m.dim)
      for i = 0, ROWS - 1, 7 do
        for j = 0, m.dim - 1 do
          local function log_prob() return call(flow, 2, m.data + i * m.cols, 1, 1)[0] end
          local ok, numeric = derivative(m.data, i * m.cols + j, log_prob, score[i * m.dim + j], 1e-6)
          assert.is_true(ok, string.format("%s\nscore [%d][%d]: %.9g, numeric %.9g", m.text, i, j, score[i * m.dim + j],
                                           numeric or 0))
        end
      end
    end
  end)

  it("say the same as shipped C, with vectors and without, in both precisions", function()
    local dir = support.directory()
    local names = {}
    for i, m in ipairs(models) do
      m.flow:emit(dir)
      names[i] = "m" .. i
    end
    -- a module for each model: vectors, and every third without
    local script = support.write(dir .. "/build.sh", [[
cd "$1"; shift
printf '%s\n' "$@" | xargs -P 2 -n 1 sh -c 'f=$1; n=${f#m}; d=; [ $((n % 3)) = 0 ] && d=-DNFC_SCALAR
  ${CC:-cc} -std=c99 -O1 -Wall -Wextra -Wpedantic -Wconversion -Werror $d -shared -fPIC -o $f.so $f.c -lm' build
]])
    local status, _, err = support.run(string.format("sh %s %s %s", script, dir, table.concat(names, " ")))
    assert.equal(0, status, err)
    for i, m in ipairs(models) do
      local flow, name = m.flow, names[i]
      local c = m.context > 0 and "const double *," or ""
      ffi.cdef(string.format([[
        void %s_forward(const double *, size_t, const double *, %s double *, double *, void *);
        void %s_inverse(const double *, size_t, const double *, %s double *, double *, void *);
        void %s_score(const double *, size_t, const double *, %s double *, void *);
        double %s_loss(const double *, size_t, const double *, %s double *, void *);
        void %s_sample(const double *, uint64_t, uint64_t, size_t, double *, %s void *);]],
        name, c, name, c, name, c, name, c, name, c))
      local so = ffi.load(dir .. "/" .. name .. ".so")
      local header = support.read(dir .. "/" .. name .. ".h")
      local bytes = tonumber(header:match "_WORK (%d+)")
      local memory = ffi.new("char[?]", bytes + 64)
      local work = ffi.cast("void *", bit.band(ffi.cast("intptr_t", memory) + 63, -64LL))
      -- the shipped interface has data and context apart
      local x, context = ffi.new("double[?]", ROWS * m.dim), ffi.new("double[?]", ROWS * m.context + 1)
      for k = 0, ROWS - 1 do
        for j = 0, m.dim - 1 do x[k * m.dim + j] = m.data[k * m.cols + j] end
        for j = 0, m.context - 1 do context[k * m.context + j] = m.data[k * m.cols + m.dim + j] end
      end
      local function shipped(what, n, from, ...)
        local f = so[name .. "_" .. what]
        if m.context > 0 then return f(flow.params, n, from, context, ...) end
        return f(flow.params, n, from, ...)
      end
      local function compare(what, got, want, n)
        for k = 0, n - 1 do -- what is outside an inverse's domain is NaN for both
          local both = got[k] ~= got[k] and want[k] ~= want[k]
          assert.is_true(both or near(got[k], want[k], 1e-9), string.format("%s\n%s[%d]: shipped %.17g, in process %.17g", m.text,
                                                                     what, k, got[k], want[k]))
        end
      end
      local out, ldj = ffi.new("double[?]", ROWS * m.dim), ffi.new("double[?]", ROWS)
      local z, z_ldj = call(flow, 0, m.data, ROWS, m.dim, 1)
      shipped("forward", ROWS, x, out, ldj, work)
      compare("z", out, z, ROWS * m.dim)
      compare("ldj", ldj, z_ldj, ROWS)
      local y, y_ldj = call(flow, 1, m.data, ROWS, m.dim, 1)
      shipped("inverse", ROWS, x, out, ldj, work)
      compare("x", out, y, ROWS * m.dim)
      compare("ldj of the inverse", ldj, y_ldj, ROWS)
      shipped("score", ROWS, x, out, work)
      compare("score", out, (call(flow, 3, m.data, ROWS, m.dim)), ROWS * m.dim)
      local grad, shipped_grad = ffi.new("double[?]", flow.n_params + 1), ffi.new("double[?]", flow.n_params + 1)
      local value = loss(flow, m.data, grad)
      assert.is_true(near(shipped("loss", ROWS, x, shipped_grad, work), value, 1e-10), m.text)
      compare("gradient", shipped_grad, grad, flow.n_params)
      local sampled = ffi.new("double[?]", ROWS * m.dim)
      local no_data = ffi.new("nf_rows", { n = ROWS, context = context, stride_context = m.context })
      local failure = ffi.new "nf_error"
      assert(ffi.C.nf_sample(flow.program, flow.params, i, 3, no_data, sampled, failure) == 0, ffi.string(failure.text))
      if m.context > 0 then
        so[name .. "_sample"](flow.params, i, 3, ROWS, out, context, work)
      else
        so[name .. "_sample"](flow.params, i, 3, ROWS, out, work)
      end
      compare("sample", out, sampled, ROWS * m.dim)
    end
  end)

  it("in float stay close to double", function()
    for _, m in ipairs(models) do
      local single = support.compile(m.text, { precision = "float" })
      for k = 0, single.n_params - 1 do single.params[k] = m.flow.params[k] end
      local x = nfc.matrix(m.data, ROWS, m.cols)
      local a, b = m.flow:log_prob(x), single:log_prob(x)
      for i = 1, ROWS do
        assert.is_true(near(a[i][1], b[i][1], 2e-3), string.format("%s\n%.9g, in float %.9g", m.text, a[i][1], b[i][1]))
      end
    end
  end)
end)
