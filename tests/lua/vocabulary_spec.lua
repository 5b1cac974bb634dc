-- The vocabulary against formulas.lua, in double. Protects what each layer, transform, net, base, data set and option
-- means: a table has a row for each of them, and one without a row fails.
-- guarded: nothing here depends on how well kernels are optimised.
local nfc = require "nfc"
local formulas = require "formulas"
local support = require "support"

local function near(a, b, tolerance) return support.is_near(a, b, tolerance or 1e-11) end

local function same(got, want, what)
  assert.is_true(near(got, want), string.format("%s: %.17g, expected %.17g", what, got, want))
end

local function compile(dim, flow, more)
  return support.compile(string.format("return model { name = 'v', dim = %d, precision = 'double', flow = { %s }, %s }", dim, flow,
                                       more or ""))
end

local function set(flow, params)
  assert.equal(#params, flow.n_params)
  for k, v in ipairs(params) do flow.params[k - 1] = v end
  return flow
end

-- Numbers in some order between -2 and 2, none near 0.
local function spread(n, seed)
  local list = {}
  for k = 1, n do
    local v = 1.9 * math.sin(2.3 * k + seed)
    list[k] = math.abs(v) < 0.05 and 0.07 or v
  end
  return list
end

-- Holds a layer of dim features with these parameters to f(x, p) = y, ldj on some rows, and its inverse to the same.
local function layer(text, dim, params, f, rows)
  local flow = set(compile(dim, text), params)
  rows = rows or {}
  for i = #rows + 1, 9 do rows[i] = spread(dim, i) end
  local z, ldj = flow:forward(rows)
  local back, back_ldj = flow:inverse(z)
  for i, x in ipairs(rows) do
    local y, d = f(x, params)
    for j = 1, dim do
      same(z[i][j], y[j], text .. ", feature " .. j)
      assert.is_true(near(back[i][j], x[j], 1e-6), text .. " does not invert")
    end
    same(ldj[i][1], d, text .. ", ldj")
    assert.is_true(near(back_ldj[i][1], -d, 1e-6), text .. ", ldj of the inverse")
  end
  return flow
end

-- One feature at a time: f(x, j) = y, log dy / dx.
local function each(text, dim, params, f, rows)
  return layer(text, dim, params, function(x)
    local y, ldj = {}, 0
    for j = 1, dim do
      local d
      y[j], d = f(x[j], j)
      ldj = ldj + d
    end
    return y, ldj
  end, rows)
end

local function base(text, dim, params, f, rows)
  local flow = set(compile(dim, "", "base = " .. text), params)
  local lp = flow:log_prob(rows)
  for i, x in ipairs(rows) do same(lp[i][1], f(x), text) end
  return flow
end

local line = { { -7 }, { -2.3 }, { -0.4 }, { 0 }, { 0.3 }, { 0.9 }, { 1.7 }, { 4 }, { 11 } }

local function sum_of(f)
  return function(x)
    local s = 0
    for j = 1, #x do s = s + f(x[j], j) end
    return s
  end
end

-- A net of one input and one output, as y2 = x2 + net(x1).
local function net_of_one(text, params, f, wrap)
  layer(string.format(wrap or "coupling { mask = { 1, 0 }, net = %s, transform = additive {} }", text), 2, params,
        function(x, p) return { x[1], x[2] + f(x[1], p) }, 0 end, { { -3, 1 }, { 0.02, 1 }, { 2.5, 0 }, { -0.6, 2 } })
end

-- Feature j of z moves with feature i of x: a table of booleans [j][i].
local function reach(flow, dim)
  local moves = {}
  local x = spread(dim, 5)
  local at = flow:forward { x }
  for i = 1, dim do
    local other = { unpack(x) }
    other[i] = other[i] + 0.25
    local z = flow:forward { other }
    for j = 1, dim do
      moves[j] = moves[j] or {}
      moves[j][i] = z[1][j] ~= at[1][j]
    end
  end
  return moves
end

-- Parameters that are all different and none of them 0.
local function stir(flow)
  for k, v in ipairs(spread(flow.n_params, 1)) do flow.params[k - 1] = 0.4 * v end
  return flow
end

-- The names and shapes of a flow's parameters, in order.
local function shapes(flow)
  local dir = support.directory()
  flow:emit(dir)
  local text, list = support.read(dir .. "/" .. flow.name .. ".json"):gsub("%s+", ""), {}
  for name, shape in text:gmatch '"name":"([^"]+)","shape":(%b[])' do list[#list + 1] = name .. shape end
  local layers = {}
  for name in text:match('"layers":(%b[])'):gmatch '"name":"([^"]+)"' do layers[#layers + 1] = name end
  return list, layers
end

local function rms(rows, j, mean)
  local s = 0
  for i = 1, #rows do s = s + (rows[i][j] - mean) ^ 2 / #rows end
  return math.sqrt(s)
end

local spline_defaults = { bins = 8, bound = 5, min_width = 1e-3, min_height = 1e-3, min_slope = 1e-3, tails = "identity",
                          scale = "softplus" }
local function spline_of(given, wrap)
  local o, written = {}, {}
  for key, value in pairs(spline_defaults) do o[key] = given[key] or value end
  for key, value in pairs(given) do written[#written + 1] = string.format(type(value) == "string" and "%s = %q" or "%s = %.17g", key, value) end
  local count = 2 * o.bins + (o.tails == "linear" and o.bins + 1 or o.tails == "circular" and o.bins or o.bins - 1)
  local h = spread(count, o.bins)
  for k = 1, #h do h[k] = 1.5 * h[k] end
  local rows = { { o.bound }, { -o.bound }, { o.bound * 1.5 }, { -2 * o.bound }, { 0 }, { 0.3 * o.bound }, { -0.7 * o.bound },
                 { 0.99 * o.bound }, { -0.99 * o.bound } }
  each(string.format(wrap or "elementwise { rq_spline { %s } }", table.concat(written, ", ")), 1, h,
       function(x) return formulas.spline(x, h, o) end, rows)
end

-- ---- data ---------------------------------------------------------------------------------------------------------

local function toy(name, o)
  local written, want = {}, formulas.toy(name, o)
  for key, value in pairs(o) do written[#written + 1] = key .. " = " .. tostring(value) end
  o.type = "double"
  local got = nfc.data[name](o)
  assert.same({ #want, #want[1] }, { got.rows, got.cols })
  -- and as a model file says it: one step's loss under a standard normal
  local flow = compile(#want[1], "", string.format("data = %s { %s }, train = { steps = 1 }", name, table.concat(written, ", ")))
  local loss, run = 0, flow:train()
  for i = 1, #want do
    for j = 1, #want[1] do
      assert.is_true(near(got[i][j], want[i][j], 1e-9), string.format("%s[%d][%d]: %.17g, expected %.17g", name, i, j, got[i][j], want[i][j]))
      loss = loss + (want[i][j] ^ 2 / 2 + math.log(2 * math.pi) / 2) / #want
    end
  end
  assert.is_true(near(run.loss, loss, 1e-9))
end

local function file_rows(kind)
  local rows = { { 1.5, -200 }, { 2.25, 300.125 }, { -4, 1e-3 }, { 1e3, 7 } }
  local path = support.directory() .. "/rows." .. kind
  nfc.matrix(rows):write(path)
  return rows, path
end

-- ---- the table ------------------------------------------------------------------------------------------------------

local rows = {}

-- layers
rows["leaky_relu"] = function()
  for _, alpha in ipairs { 0.3, 1.5 } do
    each("leaky_relu {}", 2, { alpha }, function(x) return x > 0 and x or alpha * x, x > 0 and 0 or math.log(alpha) end)
  end
end
rows["coupling.mask"] = function()
  for _, mask in ipairs { { 1, 0, 1 }, { 0, 0, 1 }, { 0, 1, 0 } } do
    local flow = stir(compile(3, "coupling { mask = { " .. table.concat(mask, ", ") .. " }, net = mlp { hidden = { 5 } } }"))
    local moves = reach(flow, 3)
    for j = 1, 3 do
      for i = 1, 3 do assert.equal(i == j or (mask[j] == 0 and mask[i] == 1), moves[j][i]) end
    end
  end
end
rows["coupling.split"] = function()
  local moves = reach(stir(compile(4, "coupling { split = 3, net = mlp { hidden = { 5 } } }")), 4)
  for j = 1, 4 do
    for i = 1, 4 do assert.equal(i == j or (j == 4 and i <= 3), moves[j][i]) end
  end
end
rows["coupling.net"] = function()
  local list = shapes(compile(3, "coupling { mask = { 0, 1, 0 }, net = mlp { hidden = { 7, 4 } } }"))
  assert.same({ "flow.1.scaling_factor[1]", "flow.1.net.1.weight[7,1]", "flow.1.net.1.bias[7]", "flow.1.net.2.weight[4,7]",
                "flow.1.net.2.bias[4]", "flow.1.net.3.weight[4,4]", "flow.1.net.3.bias[4]" }, list)
end
rows["coupling.transform"] = function() -- all s, then all t; the default is affine with scale tanh
  local w, b = { 0.5, -0.25, 1, 2 }, { 0.1, 0.2, 0.3, 0.4 }
  for text, scale in pairs { [""] = "tanh", [", transform = affine { scale = 'exp' }"] = "exp" } do
    local params = scale == "tanh" and { 0.7 } or {}
    for _, v in ipairs { w[1], w[2], w[3], w[4], b[1], b[2], b[3], b[4] } do params[#params + 1] = v end
    layer("coupling { mask = { 0, 1, 0 }, net = mlp { hidden = {} }" .. text .. " }", 3, params, function(x)
      local y, ldj = { 0, x[2], 0 }, 0
      for place, j in ipairs { 1, 3 } do
        local s, t = w[place] * x[2] + b[place], w[place + 2] * x[2] + b[place + 2]
        local d
        y[j], d = formulas.affine[scale](x[j], s, t, math.exp(0.7))
        ldj = ldj + d
      end
      return y, ldj
    end)
  end
end
rows["elementwise"] = function()
  for name, f in pairs(formulas.functions) do
    local inside = name == "logit" and { { 0.1, 0.9 }, { 0.5, 0.25 }, { 0.01, 0.3 }, { 0.7, 0.2 }, { 0.4, 0.6 }, { 0.3, 0.8 },
                                         { 0.15, 0.35 }, { 0.55, 0.65 }, { 0.05, 0.95 } }
    each(string.format("elementwise { %q }", name), 2, {}, f, inside or nil)
  end
end
rows["permute"] = function()
  layer("permute { { 3, 1, 4, 2 } }", 4, {}, function(x) return { x[3], x[1], x[4], x[2] }, 0 end)
end
rows["reverse"] = function() layer("reverse {}", 3, {}, function(x) return { x[3], x[2], x[1] }, 0 end) end
rows["shuffle.seed"] = function() -- Park & Miller's generator, every third number
  local seen = {}
  for _, text in ipairs { "seed = 7", "7", "8", "0", "" } do
    local seed = tonumber(text:match "%d+" or 0)
    local order, state = { 1, 2, 3, 4, 5, 6, 7 }, seed * 2 + 1
    for i = 7, 2, -1 do
      for _ = 1, 3 do state = state * 48271 % (2 ^ 31 - 1) end
      local j = state % i + 1
      order[i], order[j] = order[j], order[i]
    end
    layer("shuffle { " .. text .. " }", 7, {}, function(x)
      local y = {}
      for j = 1, 7 do y[j] = x[order[j]] end
      return y, 0
    end)
    seen[table.concat(order)] = true
  end
  local n = 0
  for _ in pairs(seen) do n = n + 1 end
  assert.equal(3, n)
end
rows["invert"] = function()
  layer("invert { elementwise { affine { scale = 'exp' } } }", 1, { 0.7, -0.3 }, function(x) return { x[1] * math.exp(-0.7) + 0.3 }, -0.7 end)
end
rows["householder.count"] = function()
  for count = 1, 3 do
    local v = spread(2 * count, count)
    layer("householder { count = " .. count .. " }", 2, v, function(x)
      local z = { x[1], x[2] }
      for k = 1, count do
        local a, b = v[2 * k - 1], v[2 * k]
        local f = 2 * (a * z[1] + b * z[2]) / (a * a + b * b)
        z = { z[1] - a * f, z[2] - b * f }
      end
      return z, 0
    end)
  end
end
rows["planar"] = function()
  local w, u, b = { 0.8, -1.1 }, { -2, 0.5 }, 0.3
  layer("planar {}", 2, { w[1], w[2], u[1], u[2], b }, function(x)
    local wu, norm = w[1] * u[1] + w[2] * u[2], w[1] ^ 2 + w[2] ^ 2
    local bend = (math.log(1 + math.exp(wu)) - 1 - wu) / norm
    local v = { u[1] + bend * w[1], u[2] + bend * w[2] }
    local t = math.tanh(w[1] * x[1] + w[2] * x[2] + b)
    return { x[1] + v[1] * t, x[2] + v[2] * t }, math.log(1 + (w[1] * v[1] + w[2] * v[2]) * (1 - t * t))
  end)
end
rows["radial"] = function()
  local center, log_alpha, raw = { 0.4, -0.6 }, 0.3, 1.2
  layer("radial {}", 2, { center[1], center[2], log_alpha, raw }, function(x)
    local alpha = math.exp(log_alpha)
    local beta = math.log(1 + math.exp(raw)) - alpha
    local d = { x[1] - center[1], x[2] - center[2] }
    local r = math.sqrt(d[1] ^ 2 + d[2] ^ 2)
    local h = 1 / (alpha + r)
    return { x[1] + d[1] * beta * h, x[2] + d[2] * beta * h }, math.log(1 + beta * h) + math.log(1 + beta * h - beta * r * h * h)
  end)
end
rows["spline.bins"] = function() spline_of({ bins = 3 }, "spline { %s }") end
rows["spline.bound"] = function() spline_of({ bound = 2.5 }, "spline { %s }") end
rows["spline.tails"] = function()
  spline_of({ tails = "linear", bins = 4 }, "spline { %s }")
  spline_of({ tails = "circular", bins = 4 }, "spline { %s }")
end
rows["autoregressive.net"] = function()
  local moves = reach(stir(compile(4, "autoregressive { net = made { hidden = { 9 } } }")), 4)
  for j = 1, 4 do
    for i = 1, 4 do assert.equal(i <= j, moves[j][i]) end
  end
end
rows["autoregressive.transform"] = function() -- no hidden layers; the default is affine with scale softclip
  for text, scale in pairs { [""] = "softclip", [", transform = affine { scale = 'sigmoid' }"] = "sigmoid" } do
    -- weight [4, 2]: s1, s2, t1, t2; the dead ones are zero
    local params = { 0, 0, 0.7, 0, 0, 0, -1.1, 0, 0.1, 0.2, 0.3, 0.4 }
    layer("autoregressive { net = made { hidden = {} }" .. text .. " }", 2, params, function(x)
      local y1, d1 = formulas.affine[scale](x[1], 0.1, 0.3)
      local y2, d2 = formulas.affine[scale](x[2], 0.7 * x[1] + 0.2, -1.1 * x[1] + 0.4)
      return { y1, y2 }, d1 + d2
    end)
  end
end
local function by_data(text, shift, scale)
  local x = {}
  for i = 1, 50 do x[i] = { 3 + math.sin(i), -20 + 7 * math.cos(1.7 * i) } end
  local flow = compile(2, text)
  flow:train(x, { steps = 1, lr = 1e-30, weight_decay = 0 })
  for j = 1, 2 do
    local mean = 0
    for i = 1, 50 do mean = mean + x[i][j] / 50 end
    same(flow.params[j - 1], shift(mean), text)
    same(flow.params[j + 1], scale(rms(x, j, mean)), text)
  end
end
local function itself(v) return v end
rows["actnorm"] = function()
  by_data("actnorm {}", itself, math.log)
  each("actnorm {}", 2, { 0.5, -1, 0.3, 0.9 }, function(x, j)
    return (x - ({ 0.5, -1 })[j]) / math.exp(({ 0.3, 0.9 })[j]), -({ 0.3, 0.9 })[j]
  end)
end
rows["standardize"] = function()
  by_data("standardize {}", itself, itself)
  each("standardize {}", 2, { 0.5, -1, 0.3, 9 }, function(x, j)
    return (x - ({ 0.5, -1 })[j]) / ({ 0.3, 9 })[j], -math.log(({ 0.3, 9 })[j])
  end)
end
rows["standardize.context"] = function() -- what the layers behind it see
  for _, how in ipairs { "", "context = true", "context = false" } do
    local flow = support.compile([[
      local add = layer "add" { forward = function(_, x, _, c) return x + c, 0 end, inverse = function(_, z, _, c) return z - c, 0 end }
      return model { dim = 1, context = 1, precision = "double", flow = { add {}, standardize { ]] .. how .. [[ }, add {} } }]])
    local x = { { 1, 10 }, { 4, 30 }, { 7, 20 } }
    flow:train(x, { steps = 0 }) -- before: 11, 34, 27 with mean 24; context 10, 30, 20 with mean 20
    local std, c_std = math.sqrt((13 ^ 2 + 10 ^ 2 + 3 ^ 2) / 3), math.sqrt(200 / 3)
    assert.equal(how:find "false" and 2 or 4, flow.n_params)
    local z = flow:forward(x)
    for i, r in ipairs(x) do
      local c = how:find "false" and r[2] or (r[2] - 20) / c_std
      assert.is_true(near(z[i][1], (r[1] + r[2] - 24) / std + c, 1e-12))
    end
  end
end
rows["linear"] = function() -- lower [21, 31, 32], upper [12, 13, 23]
  layer("linear {}", 3, { 0.5, -1, 2, 0.3, 0.7, -0.2, 0.1, -0.4, 0.6, 1, 2, 3 }, function(x)
    local e = math.exp
    local h1 = e(0.1) * x[1] + 0.3 * x[2] + 0.7 * x[3]
    local h2 = e(-0.4) * x[2] - 0.2 * x[3]
    local h3 = e(0.6) * x[3]
    return { h1 + 1, 0.5 * h1 + h2 + 2, -h1 + 2 * h2 + h3 + 3 }, 0.3
  end)
end
rows["block_autoregressive.hidden"] = function()
  for dim = 1, 4 do
    for _, hidden in ipairs { {}, { 3 }, { 2, 3 }, { 1, 4, 2 } } do
      local text = string.format("block_autoregressive { hidden = { %s } }", table.concat(hidden, ", "))
      local p = spread(compile(dim, text).n_params, dim)
      layer(text, dim, p, function(x) return formulas.block_autoregressive(x, p, hidden) end)
      -- with a context, and far out, where tanh has only its slope of 1 / 100 left
      local flow = compile(dim, text, "context = 2")
      p = spread(flow.n_params, dim + 0.5)
      set(flow, p)
      local own = {}
      for j = 1, dim do own[j] = (-1) ^ j * 40 * j end
      local given, c = { unpack(own) }, { 0.7, -1.9 }
      for _, v in ipairs(c) do given[#given + 1] = v end
      local z, ldj = flow:forward { given }
      local y, d = formulas.block_autoregressive(own, p, hidden, c)
      for j = 1, dim do same(z[1][j], y[j], text .. " with context") end
      same(ldj[1][1], d, text .. " with context")
      for _, v in ipairs(c) do y[#y + 1] = v end
      local back = flow:inverse { y }
      for j = 1, dim do assert.is_true(near(back[1][j], own[j], 1e-6), text .. " does not invert with context") end
    end
  end
end
rows["givens"] = function()
  local function turn(z, i, t)
    local angle = 2 * math.atan(t)
    z[i], z[i + 1] = math.cos(angle) * z[i] - math.sin(angle) * z[i + 1], math.sin(angle) * z[i] + math.cos(angle) * z[i + 1]
  end
  layer("givens {}", 5, { 0.3, -0.8, 0.5, 1.7 }, function(x)
    local z = { unpack(x) }
    turn(z, 1, 0.3)
    turn(z, 3, -0.8)
    turn(z, 2, 0.5)
    turn(z, 4, 1.7)
    return z, 0
  end)
end

-- transforms
rows["affine.scale"] = function()
  for scale, f in pairs(formulas.affine) do
    local params = scale == "tanh" and { -0.4, 1.3, -0.8, 0.5, 2 } or { 1.3, -0.8, 0.5, 2 }
    each("elementwise { affine { scale = '" .. scale .. "' } }", 2, params, function(x, j)
      return f(x, ({ 1.3, -0.8 })[j], ({ 0.5, 2 })[j], math.exp(-0.4))
    end)
  end
end
rows["additive"] = function() each("elementwise { additive {} }", 2, { 0.5, -3 }, function(x, j) return x + ({ 0.5, -3 })[j], 0 end) end
rows["rq_spline.bins"] = function() for bins = 2, 9 do spline_of { bins = bins } end end
rows["rq_spline.bound"] = function() spline_of { bound = 1.25 } end
rows["rq_spline.min_width"] = function() spline_of { min_width = 0.1, bins = 5 } end
rows["rq_spline.min_height"] = function() spline_of { min_height = 0.1, bins = 5 } end
rows["rq_spline.min_slope"] = function() spline_of { min_slope = 0.4, bins = 5 } end
rows["rq_spline.tails"] = function()
  for _, tails in ipairs { "identity", "linear", "circular" } do spline_of { tails = tails, bins = 5, bound = 3 } end
end
rows["rq_spline.scale"] = function()
  for _, tails in ipairs { "identity", "linear", "circular" } do spline_of { scale = "softclip", tails = tails, bins = 5 } end
  spline_of { scale = "softclip", min_slope = 0.2, bins = 4, bound = 2 }
  spline_of { scale = "softclip", bins = 5, min_width = 0.5 } -- which counts for softplus alone
end
local function bernstein_of(o)
  o = { degree = o.degree or 8, bound = o.bound or 5, min_slope = o.min_slope or 1e-3 }
  local h, text = spread(o.degree + 1, o.degree), {}
  for key, value in pairs(o) do text[#text + 1] = key .. " = " .. value end
  each("elementwise { bernstein { " .. table.concat(text, ", ") .. " } }", 1, h, function(x) return formulas.bernstein(x, h, o) end,
       { { -o.bound }, { o.bound }, { 3 * o.bound }, { -7 * o.bound }, { 0 } })
end
rows["bernstein.degree"] = function()
  for _, degree in ipairs { 1, 2, 3, 8, 13 } do bernstein_of { degree = degree } end
  each("elementwise { bernstein {} }", 1, { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, function(x) return x, 0 end) -- the identity
end
rows["bernstein.bound"] = function() bernstein_of { bound = 1.25 } end
rows["bernstein.min_slope"] = function() bernstein_of { min_slope = 0.6, degree = 4 } end
local function squares_of(o)
  o = { polynomials = o.polynomials or 2, degree = o.degree or 3, bound = o.bound or 5, min_slope = o.min_slope or 1e-3 }
  local h, text = spread(1 + o.polynomials * (o.degree + 1), o.degree), {}
  for key, value in pairs(o) do text[#text + 1] = key .. " = " .. value end
  each("elementwise { sum_of_squares { " .. table.concat(text, ", ") .. " } }", 1, h, function(x) return formulas.sum_of_squares(x, h, o) end,
       { { -o.bound }, { o.bound }, { 3 * o.bound }, { -7 * o.bound }, { 0 } })
end
rows["sum_of_squares.polynomials"] = function()
  for _, n in ipairs { 1, 2, 4 } do squares_of { polynomials = n } end
  each("elementwise { sum_of_squares {} }", 1, { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, function(x) return x, 0 end) -- the identity
end
rows["sum_of_squares.degree"] = function() for _, degree in ipairs { 1, 2, 5 } do squares_of { degree = degree } end end
rows["sum_of_squares.bound"] = function() squares_of { bound = 1.25 } end
rows["sum_of_squares.min_slope"] = function() squares_of { min_slope = 0.6, degree = 2 } end
-- Two features that share a network of one hidden layer; of each the constant and the signal. at(t, signal): what the network says.
local function umnn_of(given)
  local o, units = { signal = given.signal or 8, bins = given.bins or 8, bound = given.bound or 5 }, given.units or 3
  local text = string.format("elementwise { umnn { net = mlp { hidden = { %d }, activation = 'sigmoid' }, %s } }", units, given.text or "bound = 5")
  local p = spread((1 + o.signal) * units + 2 * units + 1 + 2 * (1 + o.signal), o.bins)
  local weight, bias, out, last, own = 0, (1 + o.signal) * units, (2 + o.signal) * units, (3 + o.signal) * units + 1, (3 + o.signal) * units + 1
  each(text, 2, p, function(x, j)
    return formulas.umnn(x, p[own + j], function(t)
      local sum = p[last]
      for u = 1, units do
        local a = p[bias + u] + p[weight + (u - 1) * (1 + o.signal) + 1] * t
        for k = 1, o.signal do a = a + p[weight + (u - 1) * (1 + o.signal) + 1 + k] * p[own + 2 * k + j] end
        sum = sum + p[out + u] * formulas.sigmoid(a)
      end
      return sum
    end, o)
  end, { { -o.bound, o.bound }, { 3 * o.bound, -7 * o.bound }, { 0, 0.3 * o.bound } })
end
rows["umnn.net"] = function()
  umnn_of { units = 5 }
  each("elementwise { umnn { net = mlp { hidden = {} }, signal = 1 } }", 1, { 0.3, 0.5, -0.2, 2, 0.7 }, function(x)
    return formulas.umnn(x, 2, function(t) return 0.3 * t + 0.5 * 0.7 - 0.2 end, { bins = 8, bound = 5 })
  end)
  -- the integral that it stands for, in closed form, as 1 / bins grows small: log g is small, so that it is hardly clipped
  local last
  for _, bins in ipairs { 8, 16, 32 } do
    local flow = set(compile(1, string.format("elementwise { umnn { net = mlp { hidden = {} }, signal = 1, bins = %d } }", bins)), { 0.8, 0.5, 6, 0.25, 0 })
    local worst, n = 0, 4000
    local x = { { 0.9 }, { 2.3 }, { -3.1 }, { 4.7 } }
    local z = flow:forward(x)
    for i, at in ipairs(x) do
      local sum = 0 -- by the midpoint rule
      for k = 1, n do
        local l = 0.8 * (k - 0.5) / n * at[1] + 6
        sum = sum + math.exp(l / (1 + math.abs(l) / 7)) * at[1] / n
      end
      worst = math.max(worst, math.abs(z[i][1] - 0.25 - sum))
    end
    assert.is_true(not last or worst < last / 8, string.format("%d bins: off by %g, with half as many %g", bins, worst, last or 0))
    last = worst
  end
end
rows["umnn.signal"] = function() for _, n in ipairs { 1, 2, 5 } do umnn_of { signal = n, text = "signal = " .. n } end end
rows["umnn.bins"] = function() for _, n in ipairs { 2, 6, 10 } do umnn_of { bins = n, text = "bins = " .. n } end end
rows["umnn.bound"] = function() umnn_of { bound = 1.25, text = "bound = 1.25" } end
rows["logistic_mixture.components"] = function()
  for n = 1, 4 do
    local h = spread(3 * n, n)
    each("elementwise { logistic_mixture { components = " .. n .. " } }", 1, h, function(x) return formulas.logistic_mixture(x, h, n) end)
  end
end

rows["logistic_mixture.layers"] = function()
  for n = 1, 3 do
    local layers = n % 2 + 2
    local h = spread(3 * n * layers, n)
    each(string.format("elementwise { logistic_mixture { components = %d, layers = %d } }", n, layers), 1, h, function(x)
      local sum = 0
      for k = 1, layers do
        local log_slope
        x, log_slope = formulas.logistic_mixture(x, { unpack(h, 3 * n * (k - 1) + 1, 3 * n * k) }, n)
        sum = sum + log_slope
      end
      return x, sum
    end)
  end
end

-- nets
rows["mlp.hidden"] = rows["coupling.net"]
rows["mlp.activation"] = function()
  for name, f in pairs(formulas.activations) do
    net_of_one(string.format("mlp { hidden = { 1 }, activation = %q }", name), { 0.9, 0.2, 1.3, -0.5 },
               function(x) return 1.3 * f(0.9 * x + 0.2) - 0.5 end)
  end
  net_of_one("mlp { hidden = { 1 } }", { 0.9, 0.2, 1.3, -0.5 }, function(x) return 1.3 * math.tanh(0.9 * x + 0.2) - 0.5 end)
end
-- A residual network, of a kept feature and a context of two numbers, for two more features.
local function resnet_of(given)
  local o, text = { hidden = 3 }, {}
  for key, value in pairs(given) do o[key] = value end
  for key, value in pairs(o) do text[#text + 1] = string.format(type(value) == "string" and "%s = %q" or "%s = %s", key, value) end
  for _, context in ipairs { 0, 2 } do
    local flow = compile(3, string.format("coupling { split = 1, net = resnet { %s }, transform = additive {} }", table.concat(text, ", ")),
                         "context = " .. context)
    local p = spread(flow.n_params, 3)
    set(flow, p)
    local x = {}
    for i = 1, 7 do x[i] = spread(3 + context, i) end
    local z = flow:forward(x)
    for i, row in ipairs(x) do
      local seen = context > 0 and { row[4], row[5] } or nil
      local to = formulas.resnet(seen and { row[1], row[4], row[5] } or { row[1] }, p, o, 2, seen)
      for j = 1, 2 do same(z[i][1 + j], row[1 + j] + to[j], table.concat(text, ", ")) end
    end
  end
end
rows["resnet.hidden"] = function() for _, n in ipairs { 1, 2, 5 } do resnet_of { hidden = n } end end
rows["resnet.blocks"] = function() for n = 0, 3 do resnet_of { blocks = n } end end
rows["resnet.activation"] = function() for name in pairs(formulas.activations) do resnet_of { activation = name } end end
rows["resnet.gate"] = function() for _, gate in ipairs { "context", "own", "none" } do resnet_of { gate = gate } end end
rows["resnet.norm"] = function()
  for _, norm in ipairs { "none", "layer" } do resnet_of { norm = norm, gate = "own" } end
end
local in_made = "autoregressive { net = %s, transform = additive {} }"
rows["made.hidden"] = function()
  assert.same({ "flow.1.net.1.weight[6,3]", "flow.1.net.1.bias[6]", "flow.1.net.2.weight[4,6]", "flow.1.net.2.bias[4]",
                "flow.1.net.3.weight[3,4]", "flow.1.net.3.bias[3]" },
              (shapes(compile(3, "autoregressive { net = made { hidden = { 6, 4 } }, transform = additive {} }"))))
  -- counts by degree: no unit sees the second feature
  local blind = "autoregressive { net = made { hidden = { { 1, 3, 0 }, { 2, 2 } }, activation = 'tanh' }, transform = additive {} }"
  local flow = stir(compile(3, blind))
  assert.same({ "flow.1.net.1.weight[4,3]", "flow.1.net.1.bias[4]", "flow.1.net.2.weight[4,4]", "flow.1.net.2.bias[4]",
                "flow.1.net.3.weight[3,4]", "flow.1.net.3.bias[3]" }, (shapes(flow)))
  assert.same({ { true, false, false }, { true, true, false }, { true, false, true } }, reach(flow, 3))
end
rows["made.context"] = function()
  local function of(layers)
    return (shapes(compile(2, "autoregressive { net = made { hidden = { 3 }, context = '" .. layers .. "' } }", "context = 2")))
  end
  assert.same({ "flow.1.net.1.weight[3,2]", "flow.1.net.1.bias[3]", "flow.1.net.1.context[3,2]", "flow.1.net.2.weight[4,3]",
                "flow.1.net.2.bias[4]" }, of "first")
  assert.equal("flow.1.net.2.context[4,2]", of "every"[6])
end
-- With two features one hidden unit sees the first: weight [1, 2], bias; weight [2, 1], bias.
rows["made.activation"] = function()
  for name, f in pairs(formulas.activations) do
    net_of_one(string.format("made { hidden = { 1 }, activation = %q }", name), { 0.9, 0, 0.2, 0, 1.3, 0, -0.5 },
               function(x) return 1.3 * f(0.9 * x + 0.2) - 0.5 end, in_made)
  end
  net_of_one("made { hidden = { 1 } }", { 0.9, 0, 0.2, 0, 1.3, 0, -0.5 },
             function(x) return 1.3 * math.max(0.9 * x + 0.2, 0) - 0.5 end, in_made)
end
rows["made.residual"] = function()
  for residual = 0, 1 do
    net_of_one("made { hidden = { 1, 1 }, activation = 'tanh', residual = " .. tostring(residual == 1) .. " }",
               { 0.9, 0, 0.2, -1.4, 0.6, 0, 1.3, 0, -0.5 }, function(x)
                 local h = 0.9 * x + 0.2
                 local to = -1.4 * math.tanh(h) + 0.6
                 return 1.3 * math.tanh(residual * h + to) - 0.5
               end, in_made)
  end
end
rows["made.gate"] = function() -- of the first layer, of the second
  local p = { 0.9, 0, 0.2, -1.1, 0, 0.4, -1.4, 0.6, 0.7, -0.3, 0, 1.3, 0, -0.5 }
  for residual = 0, 1 do
    net_of_one("made { hidden = { 1, 1 }, activation = 'tanh', gate = true, residual = " .. tostring(residual == 1) .. " }", p, function(x)
      local h = (0.9 * x + 0.2) / (1 + math.exp(1.1 * x - 0.4))
      local seen = math.tanh(h)
      local to = (-1.4 * seen + 0.6) / (1 + math.exp(-0.7 * seen + 0.3))
      return 1.3 * math.tanh(residual * h + to) - 0.5
    end, in_made)
  end
  assert.equal("flow.1.net.1.gate.context[3,2]",
               shapes(compile(2, "autoregressive { net = made { hidden = { 3 }, gate = true } }", "context = 2"))[6])
end
rows["made.order"] = function()
  local order = { 3, 1, 4, 2 }
  local moves = reach(stir(compile(4, "autoregressive { net = made { hidden = { 12 }, order = { 3, 1, 4, 2 } } }")), 4)
  for a = 1, 4 do
    for b = 1, 4 do assert.equal(b <= a, moves[order[a]][order[b]]) end
  end
  -- features of one place do not see each other
  moves = reach(stir(compile(4, "autoregressive { net = made { hidden = { 12 }, order = { { 3, 1 }, { 4 }, 2 } } }")), 4)
  assert.same({ { true, false, false, false }, { true, true, true, true }, { false, false, true, false }, { true, false, true, true } },
              moves)
end

-- bases
rows["gaussian"] = function() base("gaussian {}", 2, {}, sum_of(formulas.bases.gaussian), { { 0, 1 }, { -3, 0.2 } }) end
rows["diagonal_gaussian"] = function()
  base("diagonal_gaussian {}", 2, { 0.5, -1, 0.3, -0.7 }, sum_of(function(z, j)
    local mean, s = ({ 0.5, -1 })[j], ({ 0.3, -0.7 })[j]
    return formulas.bases.gaussian((z - mean) / math.exp(s)) - s
  end), { { 0, 1 }, { -3, 0.2 } })
end
rows["laplace"] = function()
  local flow = base("laplace {}", 1, {}, sum_of(formulas.bases.laplace), line)
  local x = flow:sample(50, { seed = 2 ^ 33 + 5, first = 1000 })
  for k = 1, 50 do -- a tail's probability and its side
    local u = formulas.random(2 ^ 33 + 5, 999 + k, 0)
    same(x[k][1], u > 0 and -math.log(u) or math.log(-u), "a sample")
  end
end
rows["logistic"] = function() base("logistic {}", 1, {}, sum_of(formulas.bases.logistic), line) end
local function box(text, low, high)
  local flow = base(text, 1, {}, sum_of(function(z) return formulas.bases.uniform(z, low, high) end), line)
  local x = flow:sample(40, { seed = 9 })
  for k = 1, 40 do same(x[k][1], low + (high - low) * (1 + formulas.random(9, k - 1, 0)) / 2, "a sample") end
end
rows["uniform.low"] = function() box("uniform { low = -2.5 }", -2.5, 1) end
rows["uniform.high"] = function() box("uniform { high = 3.5 }", 0, 3.5) end
rows["uniform.edge"] = function()
  base("uniform { low = -1, high = 2, edge = 0.5 }", 1, {},
       sum_of(function(z) return formulas.bases.soft_uniform(z, -1, 2, 0.5) end), line)
end
rows["student_t.df"] = function()
  for _, df in ipairs { 0.7, 1, 3, 5, 60 } do
    base("student_t { df = " .. df .. " }", 1, {}, sum_of(function(z) return formulas.bases.student_t(z, df) end), line)
  end
end
rows["mixture.components"] = function() -- logits, means [2, 2], log scales [2, 2]
  local p = { 0.4, -0.3, 1, -1, 0.5, 2, 0.1, 0.2, -0.5, 0.3 }
  base("mixture { components = 2 }", 2, p, function(z)
    local all, sum = math.exp(p[1]) + math.exp(p[2]), 0
    for k = 1, 2 do
      local lp = 0
      for j = 1, 2 do
        local mean, s = p[2 + 2 * (k - 1) + j], p[6 + 2 * (k - 1) + j]
        lp = lp + formulas.bases.gaussian((z[j] - mean) / math.exp(s)) - s
      end
      sum = sum + math.exp(p[k]) / all * math.exp(lp)
    end
    return math.log(sum)
  end, { { 0, 1 }, { -1, 0.2 }, { 2, 2 } })
end

-- data
for name in pairs(formulas.toys) do
  rows[name .. ".n"] = function() toy(name, { n = 23 }) end
  rows[name .. ".seed"] = function() toy(name, { n = 16, seed = 2 ^ 35 + 11 }) end
  rows[name .. ".standardize"] = function() toy(name, { n = 33, seed = 4, standardize = true }) end
end
for _, name in ipairs { "circles", "moons", "two_spirals", "pinwheel", "eight_gaussians" } do
  rows[name .. ".noise"] = function() toy(name, { n = 16, seed = 3, noise = 0.7 }) end
end
rows["circles.factor"] = function() toy("circles", { n = 16, factor = 0.25, noise = 0 }) end
rows["interval.low"] = function() toy("interval", { n = 16, low = -3 }) end
rows["interval.high"] = function() toy("interval", { n = 16, low = 2, high = 7.5 }) end
local function of_file(kind)
  return function()
    local want, path = file_rows(kind)
    for _, text in ipairs { "%s %q", "%s { %q }", "%s { file = %q }", "%s { %q, standardize = true }" } do
      local flow = compile(2, "", "train = { steps = 1 }, data = " .. string.format(text, kind, path))
      local run, loss = flow:train(), 0
      for j = 1, 2 do
        local mean = 0
        for i = 1, #want do mean = mean + want[i][j] / #want end
        local std = rms(want, j, mean)
        for i = 1, #want do
          local v = text:find "standardize" and (want[i][j] - mean) / std or want[i][j]
          loss = loss + (v * v / 2 + math.log(2 * math.pi) / 2) / #want
        end
      end
      assert.is_true(near(run.loss, loss, 1e-12), text)
    end
  end
end
rows["csv.header"] = function()
  local path = support.write(support.directory() .. "/h.csv", "1,2\n3,4\n5,7\n")
  for _, header in ipairs { "false", "true" } do
    local flow = compile(2, "", string.format("data = csv { %q, header = %s }", path, header))
    assert.equal(header == "true" and 2 or 3, #flow:train(nil, { steps = 1 }).data)
  end
end
rows["csv.file"], rows["csv.standardize"] = of_file "csv", of_file "csv"
rows["npy.file"], rows["npy.standardize"] = of_file "npy", of_file "npy"

-- model
rows["model.name"] = function() assert.equal("v", compile(1, "").name) end
rows["model.dim"] = function() assert.equal(3, compile(3, "reverse {}").dim) end
rows["model.context"] = function() -- context enters the network beside what is kept
  local flow = set(compile(2, "coupling { split = 1, net = mlp { hidden = {} }, transform = additive {} }", "context = 2"),
                   { 0.5, -2, 3, 0.25 })
  assert.same({ 2, 2 }, { flow.dim, flow.context })
  local z = flow:forward { { 1, 10, 0.1, 0.7 } }
  same(z[1][2], 10 + 0.5 * 1 - 2 * 0.1 + 3 * 0.7 + 0.25, "with context")
end
rows["model.flow"] = function() -- in the order of the list
  layer("elementwise { affine { scale = 'exp' } }, elementwise { 'tanh' }", 1, { math.log(3), 0.2 }, function(x)
    local y = math.tanh(3 * (x[1] + 0.2))
    return { y }, math.log(3) + math.log(1 - y * y)
  end, { { 0.1 }, { -0.4 }, { 0 }, { 0.01 }, { -0.1 }, { -0.15 }, { -0.3 }, { -0.5 }, { 0.2 } })
end
rows["domains"] = function()
  layer("domains { { interval { -2, 1 }, real {}, positive {}, interval { 0, 5 } } }", 4, {}, function(x)
    local ldj = math.log(3 / (x[1] + 2) / (1 - x[1])) - math.log(x[3]) + math.log(5 / x[4] / (5 - x[4]))
    return { math.log((x[1] + 2) / (1 - x[1])), x[2], math.log(x[3]), math.log(x[4] / (5 - x[4])) }, ldj
  end, { { 0.5, -3, 2, 4 }, { -1.9, 7, 0.01, 0.1 }, { 0.99, 0, 30, 4.9 }, { -1, 1, 1, 1 }, { -1, 1, 1, 1 }, { -1, 1, 1, 1 }, { -1, 1, 1, 1 }, { -1, 1, 1, 1 }, { -1, 1, 1, 1 } })
end
rows["circular.period"] = function() -- and what is behind it, from -pi to pi
  local flow = compile(2, "", "domain = { circular { 360 }, circular { period = 24, low = -6 } }")
  for _, x in ipairs { { 10, -5 }, { 370, 19 }, { -350, 43 } } do
    local z, ldj = flow:forward { x }
    same(z[1][1], math.rad(10) - math.pi, "degrees")
    same(z[1][2], 2 * math.pi / 24 - math.pi, "hours")
    same(ldj[1][1], math.log(2 * math.pi / 360 * 2 * math.pi / 24), "ldj")
    local back = flow:inverse(z)
    same(back[1][1], 10, "degrees")
    same(back[1][2], -5, "hours")
  end
end
rows["circular.low"] = rows["circular.period"]
rows["integer"] = function() -- from k to k + 1, behind an interval's map or a logarithm; rounded down in samples
  layer("domains { { integer { -2, 4 }, integer { 3 } } }", 2, {}, function(x)
    return { math.log((x[1] + 2) / (5 - x[1])), math.log(x[2] - 3) }, math.log(7 / (x[1] + 2) / (5 - x[1])) - math.log(x[2] - 3)
  end, { { 0.5, 4 }, { -1.9, 7.3 }, { 4.9, 3.01 }, { -1, 100 }, { 0, 3.5 }, { 1, 5 }, { 2, 6 }, { 3, 7 }, { 4, 8 } })
  local flow = compile(1, "", "domain = integer { -2, 4 }")
  local x = flow:sample(20, { seed = 1 })
  for i = 1, 20 do assert.equal(math.floor(x[i][1]), x[i][1]) end
end
rows["simplex"] = function() -- of 3: two features that leave the third
  layer("domains { { simplex { 3 }, real {}, simplex { 2 } } }", 4, {}, function(x)
    local last = 1 - x[1] - x[2]
    return { math.log(2 * x[1] / (1 - x[1])), math.log(x[2] / last), x[3], math.log(x[4] / (1 - x[4])) },
      -math.log(x[1] * x[2] * last * x[4] * (1 - x[4]))
  end, { { 0.5, 0.2, -3, 0.5 }, { 0.01, 0.98, 2, 0.1 }, { 0.3, 0.3, 0, 0.9 }, { 0.9, 0.05, 0, 0.2 }, { 0.1, 0.1, 9, 0.7 }, { 0.2, 0.7, 1, 0.3 },
         { 0.6, 0.1, 1, 0.4 }, { 0.25, 0.5, 1, 0.6 }, { 0.4, 0.4, 1, 0.8 } })
end
rows["integer.points"] = function() -- one: the density in the middle of the way, in the measure that u = log(x / (3 - x)) has
  local flow = compile(1, "", "domain = integer { 0, 2, points = 1 }")
  local from, to = math.log(1 / 2), math.log(2 / 1)
  same(flow:log_prob { { 1 } }[1][1], math.log(to - from) - 0.5 * math.log(2 * math.pi), "points")
end
rows["real"], rows["positive"], rows["interval"], rows["model.domain"] = rows["domains"], rows["domains"], rows["domains"], rows["domains"]
rows["model.base"] = rows["laplace"]
rows["model.data"] = rows["csv.file"]
rows["model.target"] = function()
  local flow = compile(1, "", "target = target { log_density = function(x) return 3 - sum(x * x) end }")
  local density, slope = flow:target { { 2 } }
  same(density[1][1], -1, "log_density")
  same(slope[1][1], -4, "its derivative")
end
rows["model.precision"] = function()
  for _, precision in ipairs { "float", "double" } do
    local flow = support.compile("return model { dim = 1, precision = '" .. precision .. "', flow = {} }")
    assert.equal(precision, flow.type)
    local lp = flow:log_prob { { 0.1 } }
    assert.equal(precision == "double", lp[1][1] == -0.005 - math.log(2 * math.pi) / 2 or math.abs(lp[1][1] + 0.005 + math.log(2 * math.pi) / 2) < 1e-15)
  end
  assert.equal("float", support.compile("return model { dim = 1, flow = {} }").type)
end
rows["model.train"] = function() assert.equal(3, compile(1, "elementwise { additive {} }", "data = interval { n = 9 }, train = { steps = 3 }"):train().steps) end

-- presets: what they consist of; every feature moves with another
local function preset(text, want_layers, dim, alone)
  local flow = support.compile("return presets." .. text)
  local list, layers = shapes(flow)
  assert.same(want_layers, layers)
  stir(flow)
  local moves = reach(flow, dim)
  for j = 1, dim do
    local others = false
    for i = 1, dim do others = others or (i ~= j and moves[j][i]) end
    assert.is_true(others or alone == j, text .. ": feature " .. j .. " stands alone")
  end
  return list, flow
end
local function times(n, ...)
  local list = {}
  for _ = 1, n do
    for _, name in ipairs { ... } do list[#list + 1] = name end
  end
  return list
end
local function widths(list)
  local seen = {}
  for _, s in ipairs(list) do
    local k, j, out = s:match "^flow%.(%d+)%.net%.(%d+)%.weight%[(%d+),"
    if k then seen[#seen + 1] = j .. ":" .. out end
  end
  return table.concat(seen, " ", 1, math.min(#seen, 3))
end
rows["presets.auto"] = function()
  local few, wide = { "standardize", "autoregressive", "linear", "autoregressive" }, { "standardize", "autoregressive", "reverse", "autoregressive" }
  local many = { "standardize", "autoregressive", "linear", unpack(few, 2) }
  for text, want in pairs { -- by dim, rows and context: layers, then units and outputs, 3 * 8 - 1 a feature of a spline and 2 of an affine layer
    ["dim = 4, rows = 1"] = { few, "1:36 2:36 3:92" }, ["dim = 4, rows = 2999"] = { few, "1:36 2:36 3:92" },
    ["dim = 4, rows = 3000"] = { many, "1:128 2:128 3:92" }, ["dim = 4, rows = 1e12"] = { many, "1:128 2:128 3:92" },
    ["dim = 4, context = 9, rows = 100"] = { few, "1:45 2:45 3:92" }, ["dim = 2, context = 300, rows = 100"] = { few, "1:256 2:256 3:46" },
    ["dim = 100, rows = 3000"] = { many, "1:132 2:132 3:2300" }, ["dim = 101, rows = 100"] = { wide, "1:133 2:133 3:202" },
    ["dim = 300, rows = 100"] = { wide, "1:300 2:300 3:600" },
    ["dim = 1, rows = 100"] = { wide, "1:33 2:33 3:23" }, ["dim = 2, rows = 100, domain = circular {}, standardize = false"] = { { unpack(wide, 2) }, "1:34 2:34 3:52" },
    ["dim = 4, rows = 100, layers = 1, hidden = { 7, 5 }, bins = 3, standardize = false"] = { { "autoregressive" }, "1:7 2:5 3:32" },
  } do
    local list, layers = shapes(support.compile("return presets.auto { " .. text .. " }"))
    assert.same(want[1], layers, text)
    assert.equal(want[2], widths(list), text)
  end
  local _, flow = preset("auto { dim = 4, rows = 100, standardize = false, precision = 'double' }", { unpack(few, 2) }, 4)
  local z, ldj = flow:forward { spread(4, 1) }
  local log_prob = ldj[1][1]
  for j = 1, 4 do log_prob = log_prob + formulas.bases.student_t(z[1][j], 5) end
  same(flow:log_prob({ spread(4, 1) })[1][1], log_prob, "log_prob by Student's t of 5 degrees of freedom")
  local normal = support.compile "return presets.auto { dim = 1, rows = 9, base = gaussian {}, layers = 1, precision = 'double', standardize = false }"
  same(normal:log_prob({ { 9 } })[1][1], -40.5 - math.log(2 * math.pi) / 2, "log_prob by a base that is given, outside of the bound")
end
rows["presets.realnvp"] = function()
  preset("realnvp { dim = 4 }", times(5, "coupling"), 4)
  local list = preset("realnvp { dim = 4, layers = 2, hidden = { 7, 5 } }", times(2, "coupling"), 4)
  assert.equal("1:7 2:5 3:4", widths(list))
  assert.equal("flow.1.scaling_factor[1]", list[1])
  assert.is_nil((preset("realnvp { dim = 4, layers = 2, scale = 'exp' }", times(2, "coupling"), 4)[1]):match "scaling_factor")
  -- the first layer moves what the second keeps
  for first = 1, 2 do
    local flow = stir(support.compile("return presets.realnvp { dim = 4, layers = " .. first .. " }"))
    local moves, moved = reach(flow, 4), 0
    for j = 1, 4 do
      local any = false
      for i = 1, 4 do any = any or (i ~= j and moves[j][i]) end
      moved = moved + (any and 1 or 0)
    end
    assert.equal(2 * first, moved)
  end
end
rows["presets.nice"] = function()
  local want = times(4, "coupling")
  want[5] = "elementwise"
  local list, flow = preset("nice { dim = 4, layers = 4, hidden = { 7 } }", want, 4)
  assert.equal("1:7 2:2 1:7", widths(list))
  local _, ldj = flow:forward { spread(4, 1), spread(4, 2) } -- volumes change by the last layer alone
  assert.is_true(near(ldj[1][1], ldj[2][1], 1e-12))
end
rows["presets.maf"] = function()
  local want = times(4, "autoregressive", "reverse")
  want[9] = "autoregressive"
  preset("maf { dim = 4 }", want, 4)
  assert.equal("1:7 2:5 3:8", widths((preset("maf { dim = 4, layers = 2, hidden = { 7, 5 } }", { "autoregressive", "reverse", "autoregressive" }, 4))))
end
rows["presets.iaf"] = function()
  local _, flow = preset("iaf { dim = 3, layers = 1, hidden = { 7 } }", { "invert" }, 3, 1)
  local moves = reach(flow, 3)
  assert.is_true(moves[3][1] and not moves[1][3])
  local maf = stir(support.compile "return presets.maf { dim = 3, layers = 1, hidden = { 7 } }")
  local z, back = flow:forward { { 0.3, -0.2, 0.5 } }, maf:inverse { { 0.3, -0.2, 0.5 } }
  for j = 1, 3 do assert.is_true(near(z[1][j], back[1][j], 1e-5)) end
  -- of one feature: its scale, and so the log-determinant that the sweep gives, is the same for every row
  local narrow = stir(support.compile("return presets.iaf { dim = 1, layers = 2, hidden = { 6 } }", { precision = "double" }))
  local there, ldj = narrow:forward { { 0.3 }, { 1.3 } }
  assert.is_true(near(math.log(there[2][1] - there[1][1]), ldj[1][1], 1e-12) and ldj[1][1] == ldj[2][1] and ldj[1][1] ~= 0)
end
rows["presets.nsf"] = function()
  local list, flow = preset("nsf { dim = 4, layers = 2, hidden = { 7 }, bins = 5, bound = 2 }", times(2, "coupling"), 4)
  assert.equal("1:7 2:28 1:7", widths(list)) -- 2 features of 3 * 5 - 1
  local z = flow:forward { { 2.1, -2.7, 3, -9 } } -- outside the box nothing moves
  for j, x in ipairs { 2.1, -2.7, 3, -9 } do assert.is_true(near(z[1][j], x, 1e-6)) end
end
rows["presets.nsf_autoregressive"] = function()
  local list = preset("nsf_autoregressive { dim = 3, layers = 2, hidden = { 7 }, bins = 4 }", { "autoregressive", "reverse", "autoregressive" }, 3)
  assert.equal("1:7 2:33 1:7", widths(list))
end
rows["presets.glow"] = function() preset("glow { dim = 4, layers = 2, hidden = { 7 } }", times(2, "actnorm", "linear", "coupling"), 4) end
rows["presets.gaussianization"] = function()
  local _, flow = preset("gaussianization { dim = 3, layers = 2, components = 5 }", { "elementwise", "householder", "elementwise" }, 3)
  assert.equal(2 * 3 * 5 * 3 + 3 * 3, flow.n_params) -- three numbers a component and feature, twice; and three reflections
  preset("gaussianization { dim = 1 }", times(6, "elementwise"), 1, 1)
end
rows["presets.planar"] = function() preset("planar { dim = 3 }", times(16, "planar"), 3) end
rows["presets.standardize"] = function()
  for _, name in ipairs { "realnvp", "maf", "planar" } do
    local _, layers = shapes(support.compile("return presets." .. name .. " { dim = 2, layers = 1, standardize = true }"))
    assert.equal("standardize", layers[1])
    assert.equal(2, #layers)
  end
end
rows["presets.standardize_context"] = function()
  for how, n in pairs { [""] = 2 + 2, ["standardize_context = false, "] = 2 } do
    local flow = support.compile("return presets.maf { dim = 1, context = 1, layers = 1, hidden = {}, standardize = true, " .. how .. "}")
    assert.equal(n + 6, flow.n_params)
  end
end

-- ---- everything there is ----------------------------------------------------------------------------------------------

-- "thing.option" for every option of the sources, "thing" for what has none, from their text.
local function known()
  local list = {}
  local function add(name) list[#list + 1] = name end
  for path in io.popen("cd " .. support.root .. "/compiler && ls $PWD/layers/*.lua $PWD/transforms/*.lua $PWD/nets/*.lua $PWD/bases/*.lua $PWD/domains/*.lua"):read "*a" :gmatch "[^\n]+" do
    local text, thing, any = support.read(path), path:match "([%w_]+)%.lua$", false
    local block = text:match "\n%s*options = (%b{})"
    for key in (block or ""):gmatch "([%w_]+)%s*=%s*option%." do
      if key ~= "each" then
        add(thing .. "." .. key)
        any = true
      end
    end
    if not any then add(thing) end
  end
  for name in support.read(support.root .. "/compiler/presets/presets.lua"):gmatch "\n  ([%w_]+) = preset%(" do add("presets." .. name) end
  for name, list_of in support.read(support.root .. "/runtime/toy.c"):gmatch 'TABLE%("([%w_]+)", ([%w_]+), ' do
    for _, key in ipairs(list_of == "interval_rows" and { "n", "seed", "standardize", "low", "high" } or { "n", "seed", "standardize" }) do
      add(name .. "." .. key)
    end
  end
  local text = support.read(support.root .. "/compiler/description/describe.lua")
  for key in text:match "local model_options = (%b{})":gmatch "\n  ([%w_]+) = " do add("model." .. key) end
  return list
end

describe("the vocabulary means what it says:", function()
  local names = {}
  for name in pairs(rows) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do it(name, rows[name]) end

  it("and nothing is without a row", function()
    local all = known()
    assert.is_true(#all > 70, #all .. " found")
    for _, name in ipairs(all) do assert.is_truthy(rows[name], "there is no row for " .. name) end
  end)
end)

it("the maximum of what is the same for every row looks at each number", function()
  local flow = support.compile [[local top = layer "top" { params = { p = init.zeros(20) },
    forward = function(p, z) return z + reduce_max(p.p), 0 end, inverse = function(p, z) return z - reduce_max(p.p), 0 end }
    return model { name = "m", dim = 1, precision = "double", flow = { top {} } }]]
  for k = 0, 19 do
    for i = 0, 19 do flow.params[i] = -1 end
    flow.params[k] = k + 1
    assert.equal(k + 1, flow:forward({ { 0 } })[1][1])
  end
end)

-- Transforms of a user's own that double every feature, in each layer that takes one. Protects what a layer sums: the log
-- slope of each feature, once, however the transform says it.
describe("a transform of one's own counts every feature that it moves:", function()
  local double = [[local double = transform "double" { outputs = { "a" },
    forward = function(p, x, h) return %s, %s end, inverse = function(p, x, h) return x / 2, %s end } ]]
  local slopes = { -- forward's, inverse's
    ["a row"] = { "0 * x + math.log(2)", "0 * x - math.log(2)" },
    ["a number"] = { "math.log(2)", "-math.log(2)" },
    ["a row of one number"] = { "row { math.log(2) }", "row { -math.log(2) }" },
    ["an element"] = { "0 * x[1] + math.log(2)", "0 * x[1] - math.log(2)" },
  }
  local layers = { -- { text, how many features of three it moves }
    { "coupling { split = 1, net = mlp { hidden = { 2 } }, transform = double {} }", 2 },
    { "coupling { split = 2, net = mlp { hidden = { 2 } }, transform = double {} }", 1 },
    { "autoregressive { net = made { hidden = { 4 } }, transform = double {} }", 3 },
    { "elementwise { double {} }", 3 },
    { "invert { elementwise { double {} } }", -3 },
  }
  for how, slope in pairs(slopes) do
    for _, l in ipairs(layers) do
      it(how .. " in " .. l[1], function()
        local flow = support.compile(string.format("%s return model { dim = 3, precision = 'double', flow = { %s } }",
                                                   double:format("2 * x", slope[1], slope[2]), l[1]))
        local z, ldj = flow:forward { spread(3, 1) }
        local _, back = flow:inverse(z)
        same(ldj[1][1], l[2] * math.log(2), "ldj")
        same(back[1][1], -l[2] * math.log(2), "ldj of the inverse")
      end)
      for what, wrong in pairs { ["two rows"] = { "concat(2 * x, 3 * x)", "concat(x, x)" }, ["two slopes of a feature"] = { "2 * x", "concat(x, x)" },
                                 ["one number"] = { "2 * sum(x)", "x" }, ["no slope"] = { "2 * x", "nil" }, ["text"] = { "'x'", "0" } } do
        if not (what == "one number" and math.abs(l[2]) == 1) and how == "a number" then
          it("not " .. what .. " in " .. l[1], function()
            local ok, message = pcall(support.compile, string.format("%s\nreturn model { dim = 3, flow = { %s } }",
                                                                     double:format(wrong[1], wrong[2], "0"), l[1]))
            assert.is_false(ok)
            assert.is_truthy(tostring(message):find "model%.lua:3: double %(forward%) returns", tostring(message))
          end)
        end
      end
    end
  end

  it("with a network that gives as many numbers", function()
    local ok, message = pcall(support.compile, double:format("x + h", "0", "0") .. [[
      local one = net "one" { params = function(o, n_in, n_out) return { a = init.zeros() } end, apply = function(p, x) return p.a end }
      return model { dim = 3, flow = { coupling { split = 1, net = one {}, transform = double {} } } }]])
    assert.is_false(ok)
    assert.is_truthy(tostring(message):find("double (forward) is called with a row of 1, expected a row of 2", 1, true), tostring(message))
  end)
end)
