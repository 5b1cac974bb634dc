-- reference_training.lua - maximum likelihood training written a second time, in double and by hand: Philox, the orders
-- of rows, AdamW, clipping, schedules, validation, patience. The model is the smallest that has everything:
--   flow = { standardize {}, actnorm {}, elementwise { affine { scale = "exp" } } }, a gaussian base,
-- with the parameters of one feature: mean, std (set by the data, never trained), shift, log_std (set by the data, then
-- trained), s, t.
local bit = require "bit"
local ffi = require "ffi"
ffi.cdef "double erfc(double);" -- libm's
local reference = {}

-- ---- Philox4x32-10 (Salmon et al. 2011) on pairs of 32-bit words ---------------------------------------------------

-- The high and the low word of a 32 x 32 bit product.
local function product(a, b)
  local p = 1ULL * a * b
  return tonumber(bit.rshift(p, 32)), tonumber(bit.band(p, 0xffffffffULL))
end

local function xor(a, b, c) return bit.bxor(bit.bxor(a, b), c) % 2 ^ 32 end

-- key: a number, or its low and its high word.
function reference.philox(key, row, block, stream)
  local c = { row % 2 ^ 32, math.floor(row / 2 ^ 32), block, stream }
  local words = type(key) == "table" and key or { key % 2 ^ 32, math.floor(key / 2 ^ 32) }
  local k0, k1 = words[1], words[2]
  for _ = 1, 10 do
    local high1, low1 = product(0xD2511F53, c[1])
    local high2, low2 = product(0xCD9E8D57, c[3])
    c = { xor(high2, c[2], k0), low2, xor(high1, c[4], k1), low1 }
    k0, k1 = (k0 + 0x9E3779B9) % 2 ^ 32, (k1 + 0xBB67AE85) % 2 ^ 32
  end
  return c
end

-- The finaliser of MurmurHash3.
local function mix(word, key)
  word = xor(word, key, 0)
  for _, step in ipairs { { 16, 0x85ebca6b }, { 13, 0xc2b2ae35 } } do
    local _, low = product(xor(word, math.floor(word / 2 ^ step[1]), 0), step[2])
    word = low
  end
  return xor(word, math.floor(word / 2 ^ 16), 0)
end

-- The numbers below n in an order, from 0: a Feistel network of eight rounds on (high, low), of which the low part has a power
-- of two values; what is not below n goes through it again. The keys come from stream 3 of the seed.
function reference.order(n, seed, round)
  local lows = 8
  while lows * lows < n do lows = lows * 2 end
  local highs = math.max(8, math.floor((n - 1) / lows) + 1)
  local keys, order = {}, {}
  for i = 0, 1 do
    for _, w in ipairs(reference.philox(seed, round, i, 3)) do keys[#keys + 1] = w end
  end
  for i = 0, n - 1 do
    local at = i
    repeat
      local low, high = at % lows, math.floor(at / lows)
      for k = 1, 8, 2 do
        high = (high + product(mix(low, keys[k]), highs)) % highs
        low = xor(low, math.floor(mix(high, keys[k + 1]) * lows / 2 ^ 32), 0)
      end
      at = high * lows + low
    until at < n
    order[i + 1] = at
  end
  return order
end

-- The normal number beyond which, on the side of u's sign, the tail has probability |u| / 2: by bisection of libm's erfc.
local function normal(u)
  local low, high = 0, 40
  for _ = 1, 100 do
    local mid = (low + high) / 2
    if ffi.C.erfc(mid / math.sqrt(2)) > math.abs(u) then low = mid else high = mid end
  end
  return u > 0 and low or -low
end

-- Some rows of x with noise: that of number k of them, from 0, in a step counted from 1.
function reference.noisy(x, rows, dim, seed, step, deviation)
  local w, noisy = reference.philox(seed, step - 1, 0, 4), {}
  for k, i in ipairs(rows) do
    noisy[i] = {}
    for j = 1, dim do
      local u = require("formulas").random({ w[2], w[1] }, k - 1, j - 1)
      noisy[i][j] = x[i][j] + deviation[j] * normal(u)
    end
  end
  return noisy
end

-- ---- the model ------------------------------------------------------------------------------------------------------

-- Parameters of dim features, in the order of the manifest.
local names = { "mean", "std", "shift", "log_std", "s", "t" }
reference.trainable = { shift = true, log_std = true, s = true, t = true }

-- The mean weight of some rows; w: of each row, nil: 1.
local function mean_weight(w, rows)
  local sum = 0
  for _, i in ipairs(rows) do sum = sum + (w and w[i] or 1) end
  return sum / #rows
end

-- What a row is multiplied by in a mean over `rows`, the mean weight being `unit`.
local function share(w, i, rows, unit) return (w and w[i] or 1) / (unit * #rows) end

local function column(x, rows, j, w)
  local mean, square, unit = 0, 0, mean_weight(w, rows)
  for _, i in ipairs(rows) do mean = mean + share(w, i, rows, unit) * x[i][j] end
  for _, i in ipairs(rows) do square = square + share(w, i, rows, unit) * (x[i][j] - mean) ^ 2 end
  return mean, math.sqrt(square)
end

-- The layer and the name of each parameter that is trained, and whether a list, "1-2", "3", "flow.3.t" or several with commas,
-- freezes it.
local places = { shift = "2.mean", log_std = "2.log_std", s = "3.s", t = "3.t" }
local function is_frozen(name, list)
  local full, layer = "flow." .. places[name] .. ".", tonumber(places[name]:sub(1, 1))
  for item in list:gmatch "[^,]+" do
    local first, last = item:match "^(%d+)%-?(%d*)$"
    if first then
      last = last == "" and first or last
      if layer >= tonumber(first) and layer <= tonumber(last) then return true end
    elseif full:sub(1, #item + 1) == item .. "." then
      return true
    end
  end
  return false
end

-- The first parameters: standardize sees the rows, actnorm what standardize makes of them, the others are as a test sets
-- them, off the optimum, where gradients are more than rounding.
reference.s, reference.t = { 0.3, -0.4 }, { -0.2, 0.5 }
function reference.start(x, rows, dim, w)
  local p = {}
  for _, name in ipairs(names) do p[name] = {} end
  for j = 1, dim do
    local mean, std = column(x, rows, j, w)
    local after = {}
    for _, i in ipairs(rows) do after[i] = { (x[i][j] - mean) / std } end
    local shift, scale = column(after, rows, 1, w)
    p.mean[j], p.std[j], p.shift[j], p.log_std[j], p.s[j], p.t[j] = mean, std, shift, math.log(scale), reference.s[j], reference.t[j]
  end
  return p
end

-- The mean negative log-likelihood of some rows, each times its weight over `unit`, and its gradient:
--   u = (x - mean) / std,  v = (u - shift) e^-log_std,  z = (v + t) e^s
--   nll = z^2 / 2 - s + log_std + log std + log(2 pi) / 2
function reference.loss(p, x, rows, dim, w, unit)
  unit = unit or mean_weight(w, rows)
  local loss, grad = 0, { shift = {}, log_std = {}, s = {}, t = {} }
  for j = 1, dim do
    local g = { shift = 0, log_std = 0, s = 0, t = 0 }
    for _, i in ipairs(rows) do
      local u = (x[i][j] - p.mean[j]) / p.std[j]
      local v = (u - p.shift[j]) * math.exp(-p.log_std[j])
      local z = (v + p.t[j]) * math.exp(p.s[j])
      local dv = z * math.exp(p.s[j])
      local q = share(w, i, rows, unit)
      loss = loss + q * (z * z / 2 - p.s[j] + p.log_std[j] + math.log(p.std[j]) + math.log(2 * math.pi) / 2)
      g.s, g.t = g.s + q * (z * z - 1), g.t + q * dv
      g.shift, g.log_std = g.shift - q * dv * math.exp(-p.log_std[j]), g.log_std + q * (1 - dv * v)
    end
    for name, v in pairs(g) do grad[name][j] = v end
  end
  return loss, grad
end

-- ---- the loop -------------------------------------------------------------------------------------------------------

local function copy(p)
  local q = {}
  for name, v in pairs(p) do q[name] = { unpack(v) } end
  return q
end

-- o: every option of training, and w, the rows' weights, nil for none. Rows of weight 0 are none of them. Returns what happened at each step, { loss, valid_loss, lr, rows }, and the parameters:
-- those at the end, and with validation the best validated ones as well.
function reference.train(x, dim, o)
  local order, valid = {}, {}
  local w, counted = o.w, {}
  for i = 1, #x do counted[#counted + 1] = (not w or w[i] > 0) and i or nil end
  for k, i in ipairs(counted) do order[k] = i end
  if o.valid > 0 then
    for k, i in ipairs(reference.order(#counted, o.seed, 0)) do order[k] = counted[i + 1] end
    for _ = 1, math.max(1, math.floor(o.valid * #counted)) do valid[#valid + 1] = table.remove(order, 1) end
  end
  local trained = order
  local batch = o.batch > 0 and o.batch < #order and o.batch or nil
  local per_epoch = batch and math.floor(#order / batch) or 10
  local p, unit = reference.start(x, order, dim, w), mean_weight(w, order)
  local m, v = { shift = {}, log_std = {}, s = {}, t = {} }, { shift = {}, log_std = {}, s = {}, t = {} }
  local steps, best, best_p, improved, looked, epoch, lowered, lowered_at = {}, math.huge, nil, 0, 0, 0, 0, 0
  local frozen = {}
  for name in pairs(reference.trainable) do frozen[name] = is_frozen(name, o.freeze) or nil end
  local deviation = {}
  for j = 1, dim do deviation[j] = o.noise * select(2, column(x, counted, j, w)) end
  local last = o.epochs > 0 and o.epochs * (batch and per_epoch or 1) or o.steps
  local average = o.ema > 0 and copy(p) or nil
  for step = 1, last do
    local rows = order
    if batch then
      local first = (step - 1) % per_epoch * batch
      if first == 0 then
        epoch = epoch + 1
        order = {}
        for k, i in ipairs(reference.order(#trained, o.seed, epoch)) do order[k] = trained[i + 1] end
      end
      rows = { unpack(order, first + 1, first + batch) }
    end
    local loss, grad = reference.loss(p, o.noise > 0 and reference.noisy(x, rows, dim, o.seed, step, deviation) or x, rows, dim, w, unit)
    for name in pairs(frozen) do grad[name] = nil end
    local lr, k = o.lr, step - 1 - o.warmup
    if k < 0 then
      lr = o.lr * step / o.warmup
    elseif o.schedule == "cosine" then
      lr = o.lr * (1 + math.cos(math.pi * k / (last - o.warmup))) / 2
    elseif o.schedule == "step" then
      for _ = 1, math.floor(k / o.decay_steps) do lr = lr * o.decay end
    elseif o.schedule == "exponential" then
      lr = o.lr * math.exp(math.log(o.decay) * k / o.decay_steps)
    elseif o.schedule == "plateau" then
      for _ = 1, lowered do lr = lr * o.decay end
    end
    local s = { loss = loss, lr = lr, rows = { unpack(rows) } }
    local watched = loss
    if #valid > 0 then
      watched = nil
      if (step - 1) % per_epoch == 0 then
        s.valid_loss = reference.loss(average or p, x, valid, dim, w)
        watched = s.valid_loss
      end
    end
    if watched and watched < best - 1e-8 then
      best, best_p, improved = watched, copy(average or p), step
    end
    if watched and step - math.max(improved, lowered_at) >= o.decay_steps then lowered, lowered_at = lowered + 1, step end
    if watched then looked = step end
    local square = 0
    for _, g in pairs(grad) do
      for j = 1, dim do square = square + g[j] ^ 2 end
    end
    local clip = o.clip > 0 and square > o.clip ^ 2 and o.clip / math.sqrt(square) or 1
    for name, g in pairs(grad) do
      for j = 1, dim do
        local gj = g[j] * clip
        m[name][j] = o.beta1 * (m[name][j] or 0) + (1 - o.beta1) * gj
        v[name][j] = o.beta2 * (v[name][j] or 0) + (1 - o.beta2) * gj ^ 2
        local m_hat, v_hat = m[name][j] / (1 - o.beta1 ^ step), v[name][j] / (1 - o.beta2 ^ step)
        p[name][j] = p[name][j] - lr * (m_hat / (math.sqrt(v_hat) + o.eps) + o.weight_decay * p[name][j])
      end
    end
    local d = math.min(o.ema, (1 + step) / (10 + step))
    for name in pairs(average and grad or {}) do
      for j = 1, dim do average[name][j] = d * average[name][j] + (1 - d) * p[name][j] end
    end
    steps[step] = s
    if o.patience > 0 and step - improved >= o.patience and looked > improved then break end
  end
  return { steps = steps, last = average or p, best = best, validated = best_p, order = order, valid = valid }
end

-- Gives a flow the first parameters.
function reference.prepare(flow, dim)
  for j = 1, dim do flow.params[4 * dim + j - 1], flow.params[5 * dim + j - 1] = reference.s[j], reference.t[j] end
  return flow
end

-- Parameters as one list, in the order of the manifest.
function reference.flat(p, dim)
  local list = {}
  for _, name in ipairs(names) do
    for j = 1, dim do list[#list + 1] = p[name][j] end
  end
  return list
end

return reference
