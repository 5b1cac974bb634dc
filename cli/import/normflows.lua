-- normflows.lua - flows of normflows: affine couplings with perceptrons, masked or not; rational-quadratic splines and affine
-- transforms with the residual and masked networks that it took over from nflows; permutations, LU, affine maps, ActNorm, planar
-- and radial flows; over diagonal normal distributions, which the context may feed, and mixtures of them.
--
-- A state_dict has flows.0.param_map.net.0.weight, ... of each flow, and q0.loc, q0.log_scale of the base. The flows' forward takes
-- latent values to data, one after the other: the last one's inverse is the first layer here.
local nflows
for _, library in ipairs((...)) do nflows = library.name == "nflows" and library or nflows end
local shared = nflows.shared

local perceptrons = [[
-- Perceptrons side by side as normflows has them. each: of each one hidden, the widths of its hidden layers; slope, of its leaky
-- relus; output, the function at its end; scale, which multiplies what that gives.
local ends = { none = function(x) return x end, relu = activations.relu, tanh = tanh, sigmoid = sigmoid,
               clampexp = function(x) return min(exp(x), 1) end }
local perceptrons = net "perceptrons" {
  options = { each = option.list { required = true, each = option.list { each = option.integer { min = 1 } } },
              activation = option.string { required = true }, slope = option.number { default = 0 },
              output = option.list { required = true, each = option.string {} }, scale = option.list { required = true, each = option.number {} } },
  params = function(o, n_in, n_out)
    local list = {}
    for k, hidden in ipairs(o.each) do
      local own, width = {}, n_in
      for j = 1, #hidden + 1 do
        local out = hidden[j] or n_out / #o.each
        own[j], width = { tostring(j), { { "weight", init.lecun(out, width) }, { "bias", init.zeros(out) } } }, out
      end
      list[k] = { tostring(k), own }
    end
    return list
  end,
  apply = function(p, x, o)
    local f, all = activations[o.activation], {}
    if o.slope ~= 0 then f = function(v) return where(v > 0, v, o.slope * v) end end
    for k, hidden in ipairs(o.each) do
      local h, output = x, o.output[k]
      for j = 1, #hidden + 1 do h = dense(p[k][j].weight, j > 1 and f(h) or h) + p[k][j].bias end
      all[k] = o.scale[k] * ends[output](h)
    end
    return concat(unpack(all))
  end,
}
]]

local scaled = [[
-- y = (x + t) a with the scale %s.
local scaled = transform "scaled" {
  outputs = { "s", "t" },
  forward = function(_, x, h)
    local s, t = split(h, 2)
    local log_scale = %s
    return (x + t) * exp(log_scale), log_scale
  end,
  inverse = function(_, y, h)
    local s, t = split(h, 2)
    local log_scale = %s
    return y * exp(-log_scale) - t, -log_scale
  end,
}
]]
local scales = { -- of what the network gives, its sign turned
  sigmoid = { "a = sigmoid(2 - s)", "-softplus(s - 2)" },
  sigmoid_inv = { "a = 1 / sigmoid(2 - s)", "softplus(s - 2)" },
}

local partly = [[
-- A transform of some features, with parameters of their own.
local function apply_to_some(direction)
  return function(p, z, o)
    local t, h, index = o.transform, {}, {}
    for i, name in ipairs(t.outputs) do h[i] = p[name] end
    local moved, ldj = t.spec[direction](p, take(z, o.features), concat(unpack(h)), t.o)
    for i = 1, #z do index[i] = i end
    for j, i in ipairs(o.features) do index[i] = #z + j end
    return take(concat(z, moved), index), sum(ldj)
  end
end
local partly = layer "partly" {
  options = { features = option.list { required = true, each = option.integer { min = 1 } },
              transform = option.transform { required = true } },
  params = function(o)
    local list = {}
    for i, name in ipairs(o.transform.outputs) do list[i] = { name, init.zeros(#o.features) } end
    return list
  end,
  forward = apply_to_some "forward",
  inverse = apply_to_some "inverse",
}
]]

local bent = [[
-- Planar flow from data to latent values with a leaky relu, whose inverse is a formula.
local function parts_of_bent(p)
  local wu = sum(p.w * p.u)
  return p.u + (softplus(wu) - 1 - wu) / sum(p.w * p.w) * p.w, softplus(wu) - 1
end
local bent = layer "bent" {
  params = function(_, dim) return { { "w", init.uniform(-1, 1, dim) }, { "u", init.uniform(-1, 1, dim) }, { "b", init.zeros() } } end,
  forward = function(p, x)
    local u, wu = parts_of_bent(p)
    local v = sum(p.w * x) + p.b
    local slope = where(v < 0, 0.2, 1)
    return x - u * (slope * v / (1 + slope * wu)), -log(1 + slope * wu)
  end,
  inverse = function(p, z)
    local u, wu = parts_of_bent(p)
    local v = sum(p.w * z) + p.b
    local slope = where(v < 0, 0.2, 1)
    return z + u * (slope * v), log(1 + slope * wu)
  end,
}
]]

local gated = { name = "normflows", context = "j % 2 == 1", apply = [[
    h = layer_of(1, x)
    if p[1].context then h = h + of_context(1) end
    for j = 2, #o.keep, o.residual and 2 or 1 do
      if o.residual then
        local to = layer_of(j + 1, f(layer_of(j, f(h))))
        if p[j + 1].context then to = to * sigmoid(of_context(j + 1)) end
        h = h + to
      else
        h = f(layer_of(j, h))
      end
    end
]] }

local stretched = [[
-- y = x e^s.
local stretched = transform "stretched" {
  outputs = { "s" },
  forward = function(_, x, s) return x * exp(s), s end,
  inverse = function(_, y, s) return y * exp(-s), -s end,
}
]]

local flow -- what is being read; see nflows.lua

local function fail(...) flow.file.fail(...) end

-- ---- perceptrons --------------------------------------------------------------------------------------------------------

-- The network whose names begin with prefix - an MLP, a Sequential or a Linear - as { of, the names of its dense layers; rows, cols;
-- hidden; mlp; before, after: what an MLP multiplies by before and after the function at its end }.
local function network(prefix)
  local file = flow.file
  local net = { of = {}, hidden = {}, mlp = file.any(prefix .. "net.") ~= nil }
  local own, last = net.mlp and prefix .. "net." or prefix, nil
  if file.has(prefix .. "weight") then net.of[1] = string.sub(prefix, 1, -2) end
  for _, index in ipairs(file.children(own)) do
    local name = own .. index
    if net.mlp and last and file.has(name .. ".scale") then
      net[index == last + 1 and "before" or "after"] = file.take(name .. ".scale")[1]
    elseif not file.has(name .. ".weight") then
      fail("%s is no stack of linear layers, which alone is taken", own)
    elseif last and index ~= last + 2 and index ~= last + 3 then
      fail("%s has %d modules without tensors before %d, expected an activation and perhaps a dropout", own, index - last - 1, index)
    else
      net.of[#net.of + 1], last = name, index
    end
  end
  if #net.of == 0 then fail("there is no network %s", prefix) end
  for k, name in ipairs(net.of) do
    local shape = file.shape(name .. ".weight", 2)
    if k > 1 and shape[2] ~= net.rows then fail("tensor %s.weight has %d columns, expected %d", name, shape[2], net.rows) end
    net.rows, net.cols = shape[1], net.cols or shape[2]
    if k < #net.of then net.hidden[k] = net.rows end
  end
  return net
end

-- The function at a network's end; `asked`: whether that which --config names is also at the end of a network without scales.
local function end_of(net, asked)
  if not (asked or net.before or net.after) then return "none" end
  local at_end = flow.config.output
  if at_end == "none" and (net.before or net.after) then
    fail("%s scales what a function gives: --config output=FUNCTION says which", net.of[1])
  end
  return at_end
end

-- Takes networks as one that gives all their outputs, with signs turned, as params; gives the text of it. cols: the columns of first
-- layers that are read; rows: those of last layers in order; ends: the function at the end of each.
local function take_networks(nets, params, cols, rows, ends)
  local lists, text, mlp = flow.lists, flow.text, nets[1].mlp
  local slope, hidden, scale = mlp and flow.config.leaky or 0, {}, {}
  local plain = #nets == 1 and ends[1] == "none" and slope == 0 -- which nfc's own network holds
  for k, net in ipairs(nets) do
    if net.mlp ~= mlp then fail("one of %s and %s is an MLP, the other is none", nets[1].of[1], net.of[1]) end
    hidden[k], scale[k] = net.hidden, -(net.after or 1)
    for j, name in ipairs(net.of) do
      local own = {}
      local _, n = shared.take_dense(name, own, "")
      if j == 1 then own.weight, n = lists.columns(own.weight, n, cols), #cols end
      if j == #net.of then own.weight, own.bias = lists.rows(own.weight, n, rows), lists.rows(own.bias, 1, rows) end
      local factor = j == #net.of and (net.before or 1) * (plain and -1 or 1) or 1
      for key, list in pairs(own) do
        for i, v in ipairs(list) do list[i] = factor * v end
        params[(plain and "net." or "net." .. k .. ".") .. j .. "." .. key] = list
      end
    end
  end
  local activation = mlp and "relu" or flow.config.activation
  if plain then return string.format('mlp { hidden = %s, activation = "%s" }', text.list(hidden[1]), activation) end
  shared.defined("perceptrons", perceptrons)
  return string.format('perceptrons { each = %s, activation = "%s"%s, output = {"%s"}, scale = %s }', text.list(hidden), activation,
                       slope ~= 0 and ", slope = " .. text.number(slope) or "", table.concat(ends, '", "'), text.list(scale))
end

local MATRIX = 512 -- the most features of a matrix that is factorized here

-- ---- flows --------------------------------------------------------------------------------------------------------------

-- The numbers of a tensor [1, dim].
local function row(name) return flow.file.take(name, 1, flow.dim) end

-- The features of a mask that are kept, and those that are not.
local function both(mask)
  local kept, moved = {}, {}
  for i, one in ipairs(mask) do table.insert(one == 1 and kept or moved, i) end
  return kept, moved
end

local function add_coupling(mask, net, transform, params)
  shared.add(string.format("coupling { mask = %s, net = %s, transform = %s }", flow.text.list(mask), net, transform), params)
end

-- MaskedAffineFlow: the networks s and t, of which one may not be there, see all features, those to transform as zeros.
local function masked_affine(prefix)
  local mask, nets, ends, params = row(prefix .. "b"), {}, {}, {}
  for _, one in ipairs(mask) do
    if one ~= 0 and one ~= 1 then fail("tensor %sb holds a number besides 0 and 1", prefix) end
  end
  local kept, moved = both(mask)
  if #kept == 0 or #moved == 0 then fail("tensor %sb has only %ss", prefix, #kept == 0 and "0" or "1") end
  local transform = { s = "stretched {}", t = "additive {}", st = 'affine { scale = "exp" }' }
  local there = ""
  for _, name in ipairs { "s", "t" } do
    if flow.file.any(prefix .. name .. ".") then
      local net = network(prefix .. name .. ".")
      if net.cols ~= flow.dim or net.rows ~= flow.dim then
        fail("%s%s makes %d numbers of %d, the flow has %d features", prefix, name, net.rows, net.cols, flow.dim)
      end
      there, nets[#nets + 1], ends[#ends + 1] = there .. name, net, end_of(net, name == "s")
    end
  end
  if there == "" then fail("%s has neither a network s nor t", prefix) end
  if there == "s" then shared.defined("stretched", stretched) end
  add_coupling(mask, take_networks(nets, params, kept, moved, ends), transform[there], params)
end

-- The features that a split keeps, as a mask; cols: how many they are.
local function split_mask(cols)
  local d, mask = flow.dim, {}
  local half = math.ceil(d / 2)
  local split = d % 2 == 0 and flow.config.split or cols == half and "channel" or "channel_inv"
  for i = 1, d do
    local first = i <= half
    if split == "checkerboard" or split == "checkerboard_inv" then first = i % 2 == 0 end
    mask[i] = first == (split == "channel" or split == "checkerboard") and 1 or 0
  end
  return mask
end

-- AffineCouplingBlock: the network gives shift and scale of one feature after the other, or shifts alone.
local function affine_coupling(prefix)
  local params, rows = {}, {}
  local net = network(prefix .. "flows.1.param_map.")
  local mask = split_mask(net.cols)
  local kept, moved = both(mask)
  if #kept ~= net.cols then fail("%s sees %d features, a half is %d", net.of[1], net.cols, #kept) end
  if net.rows ~= #moved and net.rows ~= 2 * #moved or #moved == 0 or #kept == 0 then
    fail("tensor %s.weight has %d rows for %d features, expected one or two each", net.of[#net.of], net.rows, #moved)
  end
  local transform = "additive {}"
  if net.rows == #moved then
    rows = flow.lists.range(1, #moved)
  else
    for i = 1, #moved do rows[i], rows[#moved + i] = 2 * i, 2 * i - 1 end
    local scale = scales[flow.config.scale]
    transform = scale and "scaled {}" or 'affine { scale = "exp" }'
    if scale then shared.defined("scaled", string.format(scaled, scale[1], scale[2], scale[2])) end
  end
  add_coupling(mask, take_networks({ net }, params, flow.lists.range(1, net.cols), rows, { end_of(net, true) }), transform, params)
end

-- How many bins the splines have for which a layer gives the numbers, so many features' one after the other.
local function bins_of(name, features)
  local rows = flow.file.shape(name .. ".weight", 2)[1]
  local bins = (rows / features + 1) / 3
  if features == 0 or bins % 1 ~= 0 or bins < 2 then
    fail("tensor %s.weight has %d rows for %d features: expected 3 bins - 1 each, as splines with linear tails have, of 2 bins or more",
         name, rows, features)
  end
  return bins
end

-- CoupledRationalQuadraticSpline: a coupling, after which those that it kept have splines of their own.
local function coupled_spline(prefix)
  local file, own, params = flow.file, prefix .. "prqct.", {}
  local bins = bins_of(own .. "transform_net.final_layer", file.shape(own .. "transform_features", 1)[1])
  shared.coupling(own)
  if not file.any(own .. "unconditional_transform.") then return end
  local features = file.take(own .. "identity_features", unpack(file.shape(own .. "identity_features")))
  for i, from in ipairs(features) do features[i] = from + 1 end
  for _, group in ipairs { { "widths", "width_", bins, 0 }, { "heights", "height_", bins, 0 }, { "derivatives", "slope_", bins - 1, shared.slope_shift } } do
    local name, to, count, shift = unpack(group)
    local all = file.take(own .. "unconditional_transform.unnormalized_" .. name, #features, count)
    for k = 1, count do
      params[to .. k] = flow.lists.columns(all, count, { k })
      for i, v in ipairs(params[to .. k]) do params[to .. k][i] = v - shift end
    end
  end
  shared.defined("partly", partly)
  shared.add(string.format("partly { features = %s, transform = rq_spline { bins = %d, bound = %s } }", flow.text.list(features), bins,
                           flow.text.number(flow.config.bound)), params)
end

local function autoregressive_spline(prefix)
  local net = prefix .. "mprqat.autoregressive_net."
  bins_of(net .. "final_layer", flow.dim)
  shared.autoregressive(net)
end

-- MaskedAffineAutoregressive: the network sees latent values.
local function masked_autoregressive(prefix)
  local net = prefix .. "autoregressive_net."
  local rows = flow.file.shape(net .. "final_layer.weight", 2)[1]
  if rows ~= 2 * flow.dim then fail("tensor %sfinal_layer.weight has %d rows, expected %d", net, rows, 2 * flow.dim) end
  shared.autoregressive(net, true)
end

-- Rows of numbers as those of the L and U of them in another order, row k being order[k], which it returns.
local function factorize(a, where)
  local n, order = #a, flow.lists.range(1, #a)
  for k = 1, n do
    local pivot = k
    for i = k + 1, n do pivot = math.abs(a[i][k]) > math.abs(a[pivot][k]) and i or pivot end
    a[k], a[pivot], order[k], order[pivot] = a[pivot], a[k], order[pivot], order[k]
    if a[k][k] == 0 then fail("the matrix %s has no inverse", where) end
    for i = k + 1, n do
      a[i][k] = a[i][k] / a[k][k]
      for j = k + 1, n do a[i][j] = a[i][j] - a[i][k] * a[k][j] end
    end
  end
  return order
end

-- The permutation that a matrix multiplies a row by from the right: the place from which each comes.
local function places_of(name)
  local d, list, from, rows = flow.dim, flow.file.take(name, flow.dim, flow.dim), {}, {}
  for k, one in ipairs(list) do
    local i, j = math.ceil(k / d), (k - 1) % d + 1
    if one == 1 and not from[j] and not rows[i] then
      from[j], rows[i] = i, true
    elseif one ~= 0 then
      fail("tensor %s is no permutation", name)
    end
  end
  if #from ~= d then fail("tensor %s is no permutation", name) end
  return from
end

local function add_permutation(order) shared.add(string.format("permute { %s }", flow.text.list(order))) end

-- InvertibleAffine: y = x W, with W as it is or as P (L + eye) (U + sign e^log_S). linear{} has a positive diagonal: signs follow it.
local function invertible_affine(prefix)
  local file, d, a, back = flow.file, flow.dim, {}, nil
  local function rows_of(name) -- those of the transposed matrix
    local list, rows = file.take(prefix .. name, d, d), {}
    for i = 1, d do rows[i] = flow.lists.columns(list, d, { i }) end
    return rows
  end
  if file.has(prefix .. "W") then
    if d > MATRIX then fail("%sW is a matrix of %d rows, at most %d are taken", prefix, d, MATRIX) end
    a, back = rows_of "W", {}
    for k, i in ipairs(factorize(a, prefix .. "W")) do back[i] = k end
  else
    local l, u, log_s, sign = rows_of "L", rows_of "U", file.take(prefix .. "log_S", d), file.take(prefix .. "sign_S", d)
    for j, i in ipairs(places_of(prefix .. "eye")) do
      if i ~= j then fail("tensor %seye is not what its name says", prefix) end
    end
    add_permutation(places_of(prefix .. "P"))
    for i = 1, d do
      a[i] = {}
      if math.abs(sign[i]) ~= 1 then fail("tensor %ssign_S holds a number besides 1 and -1", prefix) end
      for j = 1, d do
        local s, t = sign[i] * math.exp(log_s[i]), sign[j] * math.exp(log_s[j])
        a[i][j] = j < i and u[i][j] / t or j == i and s or s * l[i][j]
      end
    end
  end
  local lower, upper, log_diagonal, sign, zeros = {}, {}, {}, {}, {}
  for i = 1, d do sign[i], log_diagonal[i], zeros[i] = a[i][i] < 0 and -1 or 1, math.log(math.abs(a[i][i])), 0 end
  for i = 1, d do
    for j = 1, d do
      if j < i then lower[#lower + 1] = sign[i] * a[i][j] * sign[j] elseif j > i then upper[#upper + 1] = sign[i] * a[i][j] end
    end
  end
  shared.linear(lower, upper, log_diagonal, zeros)
  shared.add("standardize { context = false }", { mean = zeros, std = sign })
  if back then add_permutation(back) end
end

local function affine_const(prefix)
  local trained = prefix .. "data_dep_init_done"
  if flow.file.has(trained) and flow.file.take(trained)[1] == 0 then fail("tensor %s says that the flow was not trained", trained) end
  shared.add("actnorm {}", { mean = row(prefix .. "t"), log_std = row(prefix .. "s") })
end

local function planar(prefix)
  local params, leaky = { w = row(prefix .. "w"), u = row(prefix .. "u"), b = flow.file.take(prefix .. "b", 1) }, flow.config.planar == "leaky_relu"
  if leaky then shared.defined("bent", bent) end
  shared.add(leaky and "bent {}" or "planar {}", params, not leaky)
end

local function radial(prefix)
  local file = flow.file
  local alpha = math.abs(file.take(prefix .. "alpha", 1)[1])
  if alpha == 0 then fail("tensor %salpha is 0", prefix) end
  file.take(prefix .. "d")
  shared.add("radial {}", { center = row(prefix .. "z_0"), log_alpha = { math.log(alpha) }, beta = file.take(prefix .. "beta", 1) }, true)
end

-- Kinds of flows by a tensor that each of them alone has, or by what its names begin with.
local kinds
local function read(prefix)
  local file = flow.file
  for _, kind in ipairs(kinds) do
    local own = prefix .. kind[1]
    if file.has(own) or string.sub(own, -1) == "." and file.any(own) then return kind[2](prefix) end
  end
  fail("the flow %s is none that is taken: it has %s", string.sub(prefix, 1, -2), file.any(prefix))
end

kinds = {
  { "flows.1.param_map.", affine_coupling },
  { "prqct.identity_features", coupled_spline },
  { "mprqat.autoregressive_net.initial_layer.weight", autoregressive_spline },
  { "autoregressive_net.initial_layer.weight", masked_autoregressive },
  { "inv_perm", function(prefix)
    flow.file.take(prefix .. "perm", flow.dim)
    shared.permutation(prefix .. "inv_perm")
  end },
  { "permutation._permutation", function(prefix)
    shared.permutation(prefix .. "permutation._permutation")
    shared.lu_linear(prefix .. "linear.")
  end },
  { "log_S", invertible_affine },
  { "W", invertible_affine },
  { "z_0", radial },
  { "w", planar },
  { "b", masked_affine },
  { "t", affine_const },
  { "flow.", function(prefix) -- Reverse
    if string.find(prefix, "%.flow%.$") then fail("%s reverses what another Reverse reverses", string.sub(prefix, 1, -2)) end
    local outer = flow.layers
    flow.layers = {}
    read(prefix .. "flow.")
    for k = #flow.layers, 1, -1 do
      local layer = flow.layers[k]
      layer.inverted = not layer.inverted
      outer[#outer + 1] = layer
    end
    flow.layers = outer
  end },
  { "eps", function(prefix) fail("the flow %s is a BatchNorm, which has no inverse there", string.sub(prefix, 1, -2)) end },
}

-- ---- the model ----------------------------------------------------------------------------------------------------------

-- A flow without tensors.
local function silent()
  local order, half = {}, math.ceil(flow.dim / 2)
  for i = 1, flow.dim do order[i] = (i - 1 + half) % flow.dim + 1 end
  if flow.config.silent == "swap" then add_permutation(order) end
end

-- Where the model's own names begin: "" or "flow."; nil: there is none.
local function prefix_of(file)
  for prefix in file.each "^(.-)flows%.%d+%." do
    if file.any(prefix .. "q0.") then return prefix end
  end
end

-- How many flows there are: if every so many of them, from the first on, one has no tensors, the last may be such a one too.
local function count_of(file)
  local list, every = file.children((prefix_of(file) or "") .. "flows."), nil
  local n = (list[#list] or -1) + 1
  for k, index in ipairs(list) do
    if not every and index ~= k - 1 then every = k end
    if every and (index + 1) % every == 0 then return n end
  end
  return every and (n + 1) % every == 0 and n + 1 or n
end

-- The base, as text and parameters; the layer of the context that makes it.
local function read_base(own)
  local file, params, dim = flow.file, {}, flow.dim
  if file.any(own .. "context_encoder.") then
    local net, rows, mask = network(own .. "context_encoder."), {}, {}
    for i = 1, dim do rows[i], rows[dim + i], mask[i] = dim + i, i, 0 end
    shared.sees(net.cols, own .. "context_encoder.")
    add_coupling(mask, take_networks({ net }, params, flow.lists.range(1, net.cols), rows, { end_of(net, false) }), 'affine { scale = "exp" }', params)
    return
  end
  if file.has(own .. "weight_scores") then
    local n = file.shape(own .. "weight_scores", 2)[2]
    return string.format("mixture { components = %d }", n), { logits = file.take(own .. "weight_scores", 1, n),
      mean = file.take(own .. "loc", 1, n, dim), log_scale = file.take(own .. "log_scale", 1, n, dim) }
  end
  local mean, log_scale, usual = row(own .. "loc"), row(own .. "log_scale"), true
  for i = 1, dim do usual = usual and mean[i] == 0 and log_scale[i] == 0 end
  if not usual then return "diagonal_gaussian {}", { mean = mean, log_scale = log_scale } end
end

-- How many features there are, by the base.
local function dim_of(own)
  local file = flow.file
  if file.any(own .. "context_encoder.") then
    local rows = network(own .. "context_encoder.").rows
    if rows % 2 ~= 0 or rows == 0 then fail("%scontext_encoder gives %d numbers, expected a mean and a scale a feature", own, rows) end
    return rows / 2
  end
  local shape = file.shape(own .. "loc", file.has(own .. "weight_scores") and 3 or 2)
  return shape[#shape]
end

return {
  name = "normflows",
  config = {
    activation = nflows.config.activation,
    bound = { default = 3, above = 0 },
    flows = { default = count_of, above = 0 },
    leaky = { default = 0, above = -1 },
    output = { default = "none", from = { "none", "sigmoid", "relu", "tanh", "clampexp" } },
    planar = { default = "tanh", from = { "tanh", "leaky_relu" } },
    scale = { default = "exp", from = { "exp", "sigmoid", "sigmoid_inv" } },
    silent = { default = "swap", from = { "swap", "nothing" } },
    split = { default = "channel", from = { "channel", "channel_inv", "checkerboard", "checkerboard_inv" } },
  },
  is = function(file) return prefix_of(file) ~= nil end,
  read = function(file, config, lists, text)
    local prefix = prefix_of(file)
    if not prefix then file.fail("there are no tensors flows.0... and q0..., as flows of normflows have") end
    flow = shared.start { file = file, config = config, lists = lists, text = text, affine = 'affine { scale = "sigmoid" }', gated = true,
                          masked = gated }
    flow.dim = dim_of(prefix .. "q0.")
    local there, last, n = {}, 0, config.flows
    for _, index in ipairs(file.children(prefix .. "flows.")) do
      if index > last + 1 then fail("neither %sflows.%d nor %sflows.%d has tensors: the weights do not tell what they do", prefix, last, prefix, last + 1) end
      there[index], last = true, index + 1
    end
    if n ~= last and n ~= last + 1 then fail("flows 0 to %d have tensors, expected %d or %d flows, found --config flows=%g", last - 1, last, last + 1, n) end
    for k = n - 1, 0, -1 do
      if there[k] then read(string.format("%sflows.%d.", prefix, k)) else silent() end
    end
    local base, base_params = read_base(prefix .. "q0.")
    for target in file.each("^" .. prefix:gsub("%p", "%%%0") .. "(p%..*)$") do file.ignored[prefix .. target] = true end
    return { dim = flow.dim, context = flow.context or 0, layers = flow.layers, definitions = flow.definitions, base = base, base_params = base_params }
  end,
}
