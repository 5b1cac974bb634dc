-- checks.lua - what must hold for every well-formed model. Each check is a function of the model `m`, which holds the double
-- precision flow `f`, its parameters, data and results; it returns nothing, or what is wrong.
--
-- Numbers that were computed in another order may differ by as much as the results do when all inputs are moved by a few
-- roundings: that is measured, not guessed (m:hull), so that ill-conditioned models need no looser test than others.
local ffi = require "ffi"
local draw = require "draw"
local engine = require "engine"
local checks = {}

local ROWS, DRAWS = 21, 6 -- more than one lane, and a rest; movements of the inputs
local EPS = { double = 2 ^ -52, float = 2 ^ -23 }
local FLT_MAX = (2 - 2 ^ -23) * 2 ^ 127
local forward, inverse, log_prob, score = unpack(engine.outputs)

-- ---- a model with its numbers -----------------------------------------------------------------------------------

local Model = {}
Model.__index = Model

-- The nearest float: both precisions start from the same numbers.
local single = ffi.new "float[1]"
local function rounded(x)
  single[0] = x
  return single[0]
end

-- Numbers spread over about [-2, 2], none near a kink at 0.
local function fill(a, n, r)
  for k = 0, n - 1 do
    local v = (r(0, 1e6) + r(0, 1e6)) / 5e5 - 2
    a[k] = rounded(math.abs(v) < 0.01 and 0.01 or v)
  end
end

function checks.open(m, rows)
  setmetatable(m, Model)
  local r = draw.random(m.seed + 77)
  m.rows, m.r, m.name, m.cols = rows or ROWS, r, "m" .. m.seed, m.dim + m.context
  m.f = engine.open(m.text)
  m.data = m.f:array(m.rows * m.cols)
  fill(m.data, m.rows * m.cols, r)
  m.context_rows = m.f:array(m.rows * m.context)
  for k = 0, m.rows - 1 do
    for j = 0, m.context - 1 do m.context_rows[k * m.context + j] = m.data[k * m.cols + m.dim + j] end
  end
  m.params = m.f:init(m.seed)
  for k = 0, m.f.n - 1 do m.params[k] = rounded(m.params[k] + 0.06 * (1 + math.sin(1.7 * k + m.seed))) end
  if m.domain then -- rows in it
    local x = m.f:run(inverse, m.params, m.data, m.rows)
    for k = 0, m.rows * m.dim - 1 do m.data[math.floor(k / m.dim) * m.cols + k % m.dim] = rounded(x[k]) end
  end
  m.hulls = {}
  return m
end

-- Everything one engine says of these inputs, as a list of { what, array, count }.
local function results(m, e, params, data)
  local list, grad = {}, e:array(m.f.n)
  for _, entry in ipairs(engine.outputs) do
    local out = { e:run(entry, params, data, m.rows) }
    for i = 1, #out do list[#list + 1] = { entry.name .. (i == 2 and "'s ldj" or ""), out[i], m.rows * (entry[i] == 0 and m.dim or 1) } end
  end
  local loss = e:array(1)
  loss[0] = e:loss(params, data, m.rows, grad)
  list[#list + 1] = { "loss", loss, 1 }
  list[#list + 1] = { "gradient", grad, m.f.n }
  local context = e:array(m.rows * m.context, m.context_rows)
  if e.real == "double" then -- in float other random numbers are drawn
    list[#list + 1] = { "sample", e:sample(params, m.seed, 3, m.rows, context), m.rows * m.dim }
  end
  return list
end

local function moved(m, a, n, by)
  local b = m.f:array(n)
  for k = 0, n - 1 do b[k] = a[k] * (1 + by * (m.r(0, 1) == 1 and 1 or -1)) end
  return b
end

-- Least and greatest of every result when the inputs are moved by up to `by` of themselves, computed in double. `odd`: it was not
-- finite at some.
function Model:hull(by)
  if self.hulls[by] then return self.hulls[by] end
  local hull = {}
  for i = 1, DRAWS do
    local params, data = self.params, self.data
    if i > 1 then params, data = moved(self, params, self.f.n, by), moved(self, data, self.rows * self.cols, by) end
    for j, result in ipairs(results(self, self.f, params, data)) do
      hull[j] = hull[j] or { what = result[1], n = result[3], low = {}, high = {}, odd = {}, at = result[2] }
      local h = hull[j]
      for k = 0, h.n - 1 do
        local v = result[2][k]
        if v ~= v or v == math.huge or v == -math.huge then h.odd[k] = true end
        if i == 1 or v < h.low[k] then h.low[k] = v end
        if i == 1 or v > h.high[k] then h.high[k] = v end
      end
    end
  end
  self.hulls[by] = hull
  return hull
end

-- Whether element k of result j of a float engine is as near to v as its own values are to each other when the inputs move. Terms
-- may cancel in the structure of a model, in a softmax that is 1 in one place for example: rounding is as large as the terms are,
-- and moving the inputs of double does not show it.
local function is_noise(m, e, j, k, v)
  local low, high = math.huge, -math.huge
  for _ = 1, 2 * DRAWS do
    local p, x = moved(m, m.params, m.f.n, 8 * EPS.float), moved(m, m.data, m.rows * m.cols, 8 * EPS.float)
    local w = results(m, e, e:array(m.f.n, p), e:array(m.rows * m.cols, x))[j][2][k]
    low, high = math.min(low, w), math.max(high, w)
  end
  return v >= low - (high - low) and v <= high + (high - low)
end

-- Whether there is a finite result that float has no room for; others that are computed from it are far off then.
local function is_beyond_float(hull)
  for _, h in ipairs(hull) do
    for k = 0, h.n - 1 do
      local v = math.abs(h.at[k])
      if v > FLT_MAX and v < math.huge then return true end
    end
  end
end

-- The results of another engine lie within the hull, widened.
local function compare(m, e, real, whose)
  local eps = EPS[real]
  local params, data = e:array(m.f.n, m.params), e:array(m.rows * m.cols, m.data)
  local hull = m:hull(8 * eps)
  if real == "float" and is_beyond_float(hull) then return end
  for j, result in ipairs(results(m, e, params, data)) do
    local h, scale = hull[j], 0
    -- sigmoid and back: what stands between is close to 1, where floats are coarse however little the inputs move
    local coarse = real == "float" and h.what:find "inverse" and m.text:find '"logit"'
    for k = 0, h.n - 1 do
      if not h.odd[k] then scale = math.max(scale, math.abs(h.at[k])) end
    end
    for k = 0, coarse and -1 or h.n - 1 do
      local v, at = result[2][k], h.at[k]
      local slack = 8 * (h.high[k] - h.low[k]) + (h.what == "sample" and 2 ^ 14 or 256) * eps * math.max(1, scale) -- random numbers do not move
      if not h.odd[k] and not (v >= h.low[k] - slack and v <= h.high[k] + slack) and not (real == "float" and is_noise(m, e, j, k, at)) then
        return string.format("%s: %s[%d] is %.17g, in process in double %.17g (between %.9g and %.9g where inputs move by 8 roundings)",
                             whose, result[1], k, v, at, h.low[k], h.high[k])
      end
    end
  end
end

-- ---- checks -----------------------------------------------------------------------------------------------------

function checks.instruction_sets(m)
  for _, isa in ipairs { "baseline", "avx2", "avx512" } do
    local e = isa ~= m.f.isa and engine.open(m.text, nil, isa)
    if e then
      local wrong = compare(m, e, "double", isa)
      e:close()
      if wrong then return wrong end
    end
  end
end

function checks.float(m)
  local e = engine.open(m.text, "float")
  local wrong = compare(m, e, "float", "float")
  e:close()
  return wrong
end

function checks.shipped_tcc(m, run)
  local e = engine.tcc(m.f, m.name, run.dir)
  local wrong = compare(m, e, "double", "shipped C by libtcc")
  local a, b = e:init(m.seed), m.f:init(m.seed)
  for k = 0, m.f.n - 1 do
    if a[k] ~= b[k] and not wrong then wrong = string.format("init of shipped C: parameter %d is %.17g, in process %.17g", k, a[k], b[k]) end
  end
  e:close()
  return wrong
end

-- By the system's compilers, in both precisions, with vectors and without; only some models, as it takes seconds.
function checks.shipped_cc(m, run)
  if not run.cc then return end
  for i, command in ipairs { "gcc -O1", "clang -O1", "gcc -O2 -DNFC_SCALAR", "clang -O2 -march=native" } do
    local real = (i + m.seed) % 2 == 0 and "double" or "float"
    local f = real == "double" and m.f or engine.open(m.text, "float")
    local wrong = compare(m, engine.cc(f, m.name, run.dir, command, i), real, command)
    if f ~= m.f then f:close() end
    if wrong then return wrong end
  end
end

-- The same in this process; models with wide layers always, whose gradients are products over all rows.
function checks.tier_cc(m, run)
  if not run.cc and not m.text:find "hidden = {[^}]*%d%d%d" then return end
  local real = m.seed % 2 == 0 and "double" or "float"
  ffi.C.setenv("XDG_CACHE_HOME", run.dir, 1)
  local f = engine.open(m.text, real, nil, "cc")
  local wrong = compare(m, f, real, "the cc tier")
  f:close()
  return wrong
end

-- inverse(forward(x)) is x, as far as z holds it: another x is right where the flow maps it to the same z, as a flow that moves
-- numbers close together may do with many.
function checks.inverse(m)
  local z, ldj = m.f:run(forward, m.params, m.data, m.rows)
  local back = m.f:array(m.rows * m.cols, m.data)
  for i = 0, m.rows - 1 do
    for j = 0, m.dim - 1 do back[i * m.cols + j] = z[i * m.dim + j] end
  end
  local x, inverse_ldj = m.f:run(inverse, m.params, back, m.rows)
  local there = m.f:array(m.rows * m.cols, m.data)
  for i = 0, m.rows - 1 do
    for j = 0, m.dim - 1 do there[i * m.cols + j] = x[i * m.dim + j] end
  end
  local again = m.f:run(forward, m.params, there, m.rows)
  local width, width_ldj, odd = {}, {}, {}
  for _ = 1, DRAWS do
    local y, d = m.f:run(inverse, moved(m, m.params, m.f.n, 2 ^ -46), moved(m, back, m.rows * m.cols, 2 ^ -46), m.rows)
    for i = 0, m.rows - 1 do
      width_ldj[i] = math.max(width_ldj[i] or 0, math.abs(d[i] - inverse_ldj[i]))
      for j = i * m.dim, (i + 1) * m.dim - 1 do
        width[j] = math.max(width[j] or 0, math.abs(y[j] - x[j]))
        if not (math.abs(y[j]) < 1e300 and math.abs(x[j]) < 1e300) then odd[i] = true end
      end
    end
  end
  for i = 0, m.rows - 1 do
    if not odd[i] then
      local most, same = 0, true
      for j = i * m.dim, (i + 1) * m.dim - 1 do same = same and math.abs(again[j] - z[j]) <= 1e-12 * (1 + math.abs(z[j])) end
      for j = 0, m.dim - 1 do
        local a, b, w = x[i * m.dim + j], m.data[i * m.cols + j], width[i * m.dim + j]
        most = math.max(most, w)
        if not same and not (math.abs(a - b) <= 8 * w + 1e-9) then
          return string.format("inverse(forward(x)): row %d, feature %d is %.17g, was %.17g; it moves by %.3g where z does by 64 roundings", i, j, a, b, w)
        end
      end
      if most < 1e-6 and not (math.abs(ldj[i] + inverse_ldj[i]) <= 8 * width_ldj[i] + 1e-8 * math.max(1, math.abs(ldj[i])) + 1e3 * most) then
        return string.format("ldj of row %d: forward %.17g, inverse %.17g", i, ldj[i], inverse_ldj[i])
      end
    end
  end
end

-- log |det| of a matrix by elimination.
local function log_determinant(a, n)
  local sum = 0
  for c = 1, n do
    local p = c
    for i = c + 1, n do if math.abs(a[i][c]) > math.abs(a[p][c]) then p = i end end
    a[p], a[c] = a[c], a[p]
    sum = sum + math.log(math.abs(a[c][c]))
    for i = c + 1, n do
      local f = a[i][c] / a[c][c]
      for j = c, n do a[i][j] = a[i][j] - f * a[c][j] end
    end
  end
  return sum
end

-- By central differences of step h, at one row of [dim + context].
local function numeric_ldj(m, row, h)
  local n, cols = m.dim, m.cols
  local points = m.f:array(2 * n * cols)
  for j = 0, 2 * n - 1 do ffi.copy(points + j * cols, row, 8 * cols) end
  for j = 0, n - 1 do
    points[2 * j * cols + j] = row[j] + h
    points[(2 * j + 1) * cols + j] = row[j] - h
  end
  local z = m.f:run(forward, m.params, points, 2 * n)
  local jacobian = {}
  for i = 1, n do
    jacobian[i] = {}
    for j = 1, n do jacobian[i][j] = (z[2 * (j - 1) * n + i - 1] - z[(2 * j - 1) * n + i - 1]) / (2 * h) end
  end
  return log_determinant(jacobian, n)
end

-- Differences fail next to a kink: what is wrong is wrong at places beside it, too.
local function beside(m, at, n, try)
  local wrong
  for _ = 1, 4 do
    wrong = try(at)
    if not wrong then return end
    at = moved(m, at, n, 1e-3)
  end
  return wrong
end

function checks.jacobian(m)
  for row = 0, 2 do
    local wrong = beside(m, m.f:array(m.cols, m.data + row * m.cols), m.cols, function(at)
      local _, ldj = m.f:run(forward, m.params, at, 1)
      local least, which = math.huge, 0
      local last
      for _, h in ipairs { 1e-4, 1e-5, 1e-6, 1e-7 } do
        local v = numeric_ldj(m, at, h)
        local error = math.abs(v - ldj[0]) - (last and 2 * math.abs(v - last) or 0)
        if not (error > least) and v == v then least, which = error, v end
        last = v
      end
      if ldj[0] ~= ldj[0] or math.abs(ldj[0]) > 60 then return end -- differences do not see slopes of e^-60
      if not (least <= 2e-6 * math.max(1, math.abs(ldj[0])) * m.dim) then
        return string.format("ldj of row %d is %.12g, of the numeric Jacobian %.12g", row, ldj[0], which)
      end
    end)
    if wrong then return wrong end
  end
end

-- The derivative of f() by place[k] is `expected`: central differences of four steps, by Richardson's rule.
local function derivative(place, k, f, expected)
  local at, best, which, last = place[k], math.huge, 0, nil
  for _, h in ipairs { 1e-3, 1e-4, 1e-5, 1e-6 } do
    place[k] = at + h
    local above = f()
    place[k] = at - h
    local below = f()
    local v = (above - below) / (2 * h)
    local error = math.abs(v - expected) - 4e-15 * math.abs(above) / h - (last and 0.5 * math.abs(v - last) or 0)
    if v == v and error < best then best, which = error, v end
    last = v
  end
  place[k] = at
  local finite = expected == expected and math.abs(expected) < 1e300
  return finite and best <= 1e-6 * math.max(1, math.abs(expected)) or best == math.huge, which
end

function checks.gradient(m)
  if m.f.n == 0 then return end
  local picks = {}
  for i = 1, math.min(m.f.n, 30) do picks[i] = m.r(0, m.f.n - 1) end
  return beside(m, m.params, m.f.n, function(params)
    local grad = m.f:array(m.f.n)
    local loss = m.f:loss(params, m.data, m.rows, grad)
    if loss ~= loss or loss == math.huge then return end -- a row out of the support
    for _, k in ipairs(picks) do
      local ok, numeric = derivative(params, k, function() return m.f:loss(params, m.data, m.rows, nil) end, grad[k])
      if not ok then return string.format("gradient: parameter %d: %.12g, numeric %.12g", k, grad[k], numeric) end
    end
  end)
end

function checks.score(m)
  for row = 0, m.rows - 1, 10 do
    local wrong = beside(m, m.f:array(m.cols, m.data + row * m.cols), m.cols, function(at)
      local lp = m.f:run(log_prob, m.params, at, 1)[0]
      if lp ~= lp or lp == -math.huge then return end
      local s = m.f:run(score, m.params, at, 1)
      for j = 0, m.dim - 1 do
        local ok, numeric = derivative(at, j, function() return m.f:run(log_prob, m.params, at, 1)[0] end, s[j])
        if not ok then return string.format("score [%d][%d]: %.12g, numeric %.12g", row, j, s[j], numeric) end
      end
    end)
    if wrong then return wrong end
  end
end

-- The first number that differs in its bits, but for NaN: its place and both.
local function same_bits(a, b, n, of_a, of_b)
  for k = 0, n - 1 do
    local v, w = a[k + (of_a or 0)], b[k + (of_b or 0)]
    if v ~= w and (v == v or w == w) then return k, v, w end
  end
end

-- Any split of the work gives the same bits: rows alone and together, samples from any row on.
local function rows_alone(m, f, params, data)
  for _, entry in ipairs(engine.outputs) do
    local all = { f:run(entry, params, data, m.rows) }
    for _, part in ipairs { { 0, 1 }, { 5, 1 }, { 1, 7 }, { 3, 18 } } do
      local some = { f:run(entry, params, data + part[1] * m.cols, part[2]) }
      for i = 1, #all do
        local width = entry[i] == 0 and m.dim or 1
        local k, v, w = same_bits(some[i], all[i], part[2] * width, 0, part[1] * width)
        if k then
          return string.format("%s of rows %d to %d in %s: number %d is %.17g, with all rows %.17g", entry.name, part[1], part[1] + part[2] - 1, f.real, k, v, w)
        end
      end
    end
  end
end

local function samples_split(m, f, params, context)
  local all = f:sample(params, m.seed, 3, m.rows, context)
  for _, part in ipairs { { 0, 1 }, { 4, 1 }, { 2, 9 }, { 9, 12 } } do
    local some = f:sample(params, m.seed, 3 + part[1], part[2], context + part[1] * m.context)
    local k, v, w = same_bits(some, all, part[2] * m.dim, 0, part[1] * m.dim)
    if k then return string.format("samples %d to %d in %s: number %d is %.17g, with all %.17g", part[1], part[1] + part[2] - 1, f.real, k, v, w) end
  end
end

function checks.split(m)
  local wrong = rows_alone(m, m.f, m.params, m.data) or samples_split(m, m.f, m.params, m.context_rows)
  if wrong then return wrong end
  local f = engine.open(m.text, "float")
  local params, data = f:array(m.f.n, m.params), f:array(m.rows * m.cols, m.data)
  wrong = rows_alone(m, f, params, data) or samples_split(m, f, params, f:array(m.rows * m.context, m.context_rows))
  f:close()
  return wrong
end

-- The same bits for any number of threads, over several tiles.
function checks.threads(m)
  local n, C = m.dim > 9 and 600 or 1500, ffi.C
  local data, grad = m.f:array(n * m.cols), {}
  fill(data, n * m.cols, m.r)
  local loss, z = {}, {}
  for i, threads in ipairs { 1, 2, 3 } do
    C.nf_use_threads(threads)
    grad[i] = m.f:array(m.f.n)
    loss[i] = m.f:loss(m.params, data, n, grad[i])
    z[i] = m.f:run(log_prob, m.params, data, n)
  end
  for i = 2, 3 do
    if loss[i] ~= loss[1] and loss[1] == loss[1] then return string.format("loss with %d threads %.17g, with one %.17g", i, loss[i], loss[1]) end
    if same_bits(grad[i], grad[1], m.f.n) or same_bits(z[i], z[1], n) then return "other bits with " .. i .. " threads" end
  end
end

function checks.weights(m, run)
  local path, err, back = run.dir .. "/w.safetensors", ffi.new "nf_error", m.f:array(m.f.n)
  local C = ffi.C
  if C.nf_weights_write(m.f.program, m.params, path, err) ~= 0 or C.nf_weights_read(m.f.program, back, path, err) ~= 0 then
    return "weights: " .. ffi.string(err.text)
  end
  if same_bits(back, m.params, m.f.n) then return "weights come back as others" end
end

checks.order = { "inverse", "jacobian", "score", "gradient", "float", "instruction_sets", "shipped_tcc", "shipped_cc", "tier_cc", "split", "threads", "weights" }
return checks
