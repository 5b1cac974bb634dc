-- nflows.lua - flows of nflows, and sbi's posteriors that are such: coupling and autoregressive transforms, affine or
-- rational-quadratic splines with linear tails; permutations, LU, ActNorm, BatchNorm in evaluation, affine maps. What other
-- libraries have taken over from nflows, their files take from here, as `shared`.
--
-- A state_dict has _transform._transforms.0.transform_net.initial_layer.weight, ... of each transform, and as buffers what is
-- not trained: which features a coupling keeps, permutations, masks. sbi has a standardized context as _embedding_net.0.
--
-- Its networks are not those of nfc: the model file gets them as definitions of its own.

local resnet = [[
-- A residual network as nflows has it: a block adds to what enters it what two dense layers make of that, gated by the context.
local resnet = net "resnet" {
  options = { hidden = option.integer { required = true }, blocks = option.integer { required = true }, activation = option.string { required = true } },
  params = function(o, n_in, n_out, _, context)
    local function dense_of(out, width) return { { "weight", init.lecun(out, width) }, { "bias", init.zeros(out) } } end
    local list = { { "initial", dense_of(o.hidden, n_in) } }
    for k = 1, o.blocks do
      local block = { { "1", dense_of(o.hidden, o.hidden) }, { "2", dense_of(o.hidden, o.hidden) } }
      if context > 0 then block[3] = { "gate", dense_of(o.hidden, context) } end
      list[#list + 1] = { "block" .. k, block }
    end
    list[#list + 1] = { "final", dense_of(n_out, o.hidden) }
    return list
  end,
  apply = function(p, x, o, context)
    local f = activations[o.activation]
    local function layer_of(q, v) return dense(q.weight, v) + q.bias end
    local h = layer_of(p.initial, x)
    for k = 1, o.blocks do
      local block = p["block" .. k]
      local to = layer_of(block[2], f(layer_of(block[1], f(h))))
      if block.gate then to = to * sigmoid(layer_of(block.gate, context)) end
      h = h + to
    end
    return layer_of(p.final, h)
  end,
}
]]

-- Libraries differ in $apply, the text from h to the last hidden layer's output, and in $context, the layers after the first that the
-- context enters.
local masked = [[
-- A masked network as $name has it. units: for each hidden layer how many units see the first feature, the first two, ...; they stand
-- in that order. With residual = true every two layers after the first are a block that adds to what enters it.
local masked = net "masked" {
  masked = true,
  options = { units = option.list { required = true, each = option.list { each = option.integer { min = 0 } } },
              residual = option.boolean { default = false }, activation = option.string { required = true } },
  check = function(o, dim)
    local before = {}
    for i = 1, dim do before[i] = i end
    o.keep = {}
    for j, counts in ipairs(o.units) do
      local own, keep = {}, {}
      for degree, n in ipairs(counts) do
        for _ = 1, n do own[#own + 1] = dim > 1 and degree or 0 end
      end
      for r, degree in ipairs(own) do
        keep[r] = 0
        for _, d in ipairs(before) do keep[r] = keep[r] + (d <= degree and 1 or 0) end
      end
      o.keep[j], before = { rows = #own, cols = #before, of = keep }, own
    end
    o.last = { cols = #before, of = {} }
    for i = 1, dim do
      o.last.of[i] = 0
      for _, d in ipairs(before) do o.last.of[i] = o.last.of[i] + (d < i and 1 or 0) end
    end
  end,
  params = function(o, dim, n, context)
    local list, last = {}, {}
    for j, k in ipairs(o.keep) do
      local own = { { "weight", init.lecun(k.rows, k.cols, k.cols, k.of) }, { "bias", init.zeros(k.rows) } }
      if context > 0 and (j == 1 or o.residual and $context) then
        own[3] = { "context", { { "weight", init.lecun(k.rows, context) }, { "bias", init.zeros(k.rows) } } }
      end
      list[j] = { tostring(j), own }
    end
    for r = 1, n * dim do last[r] = o.last.of[(r - 1) % dim + 1] end
    list[#list + 1] = { "final", { { "weight", init.lecun(n * dim, o.last.cols, o.last.cols, last) }, { "bias", init.zeros(n * dim) } } }
    return list
  end,
  apply = function(p, x, o, context)
    local f, h = activations[o.activation], x
    local function layer_of(j, v) return dense(keep_first(p[j].weight, o.keep[j].of), v) + p[j].bias end
    local function of_context(j) return dense(p[j].context.weight, context) + p[j].context.bias end
$apply    local last = {}
    for r = 1, #p.final.bias do last[r] = o.last.of[(r - 1) % #x + 1] end
    return dense(keep_first(p.final.weight, last), h) + p.final.bias
  end,
}
]]
local of_nflows = { name = "nflows", context = "j % 2 == 0", apply = [[
    h = layer_of(1, x)
    if p[1].context then h = h + f(of_context(1)) end
    if not o.residual then h = f(h) end
    for j = 2, #o.keep, o.residual and 2 or 1 do
      if o.residual then
        local to = layer_of(j, f(h))
        if p[j].context then to = to + of_context(j) end
        h = h + layer_of(j + 1, f(to))
      else
        h = f(layer_of(j, h))
      end
    end
]] }

-- The definition of the masked network as a library has it.
local function masked_of(library) return (masked:gsub("%$(%w+)", library)) end

-- The scale of affine couplings that nflows calls general, and those of glasflow.
local scaled = [[
-- y = a x + t with the scale %s.
local scaled = transform "scaled" {
  outputs = { "s", "t" },
  forward = function(_, x, h)
    local s, t = split(h, 2)
    local log_scale = %s
    return x * exp(log_scale) + t, log_scale
  end,
  inverse = function(_, y, h)
    local s, t = split(h, 2)
    local log_scale = %s
    return (y - t) * exp(-log_scale), -log_scale
  end,
}
]]
local scales = {
  nflows_general = { "a = min(softplus(s) + 1e-3, 3)", "log(min(softplus(s) + 1e-3, 3))" },
  log1 = { "a = exp(2 (sigmoid(s) - 1/2))", "2 * (sigmoid(s) - 0.5)" },
  log2 = { "a = exp(4 (sigmoid(s) - 1/2))", "4 * (sigmoid(s) - 0.5)" },
  log3 = { "a = exp(6 (sigmoid(s) - 1/2))", "6 * (sigmoid(s) - 0.5)" },
}

-- What is being read: { file, config, lists, text, dim, context, layers, definitions }, and how the library differs from nflows:
-- affine, the transform of autoregressive layers with two numbers a feature; gated, whether the context multiplies what a block of
-- a masked network adds, rather than entering the block; masked, what stands in the text of that name.
local flow

local function start(what)
  flow = what
  flow.layers, flow.definitions = {}, {}
  return flow
end

local function fail(...) flow.file.fail(...) end

local function add(text, params, inverted) flow.layers[#flow.layers + 1] = { text = text, params = params, inverted = inverted } end

local function defined(name, text)
  if flow.definitions[name] then return end
  flow.definitions[name] = true
  flow.definitions[#flow.definitions + 1] = text
end

-- Notes how many columns of context a network sees.
local function sees(context, where)
  if flow.context and flow.context ~= context then
    fail("the network %s sees a context of %d, those before it of %d", where, context, flow.context)
  end
  flow.context = context
end

-- Takes NAME.weight and NAME.bias as params[to .. "weight"] and [to .. "bias"]; gives the sizes [out, in], which are those said
-- where they are.
local function take_dense(name, params, to, out, cols)
  local shape = flow.file.shape(name .. ".weight", 2)
  out, cols = out or shape[1], cols or shape[2]
  params[to .. "weight"], params[to .. "bias"] = flow.file.take(name .. ".weight", out, cols), flow.file.take(name .. ".bias", out)
  return out, cols
end

local function refuse_batch_norm(prefix)
  if #flow.file.children(prefix .. "batch_norm_layers.") > 0 or flow.file.has(prefix .. "batch_norm.weight") then
    fail("%s has batch norm in its network, which is not taken", prefix)
  end
end

-- ---- transforms ---------------------------------------------------------------------------------------------------------

local LEAST = 1e-3 -- nflows' least width, height and slope of splines
local SLOPE_SHIFT = math.log(math.exp(1 - LEAST) - 1) -- what nfc adds to slopes, so that zeros make the spline the identity

-- The transform of so many numbers a feature, and its last layer's rows in nfc's order. `halved`: the rows are all shifts,
-- then all scales, as of affine couplings; otherwise feature by feature. narrow: what widths and heights are divided by.
local function transform_of(params, to, n, cols, total, halved, narrow, where)
  local lists, order = flow.lists, nil
  local weight, bias = params[to .. "weight"], params[to .. "bias"]
  if total == 1 and halved then return "additive {}" end
  if total == 2 and halved then
    order = {}
    for k = 1, 2 * n do order[k] = (k + n - 1) % (2 * n) + 1 end
  elseif total % 3 == 2 then
    order = lists.by_output(n, total)
  else
    fail("%s gives %d numbers a feature: expected 2 (affine), 1 (additive couplings) or 3 bins - 1 (a spline with linear tails)", where, total)
  end
  weight, bias = lists.rows(weight, cols, order), lists.rows(bias, 1, order)
  local text = flow.affine
  if total == 2 and halved then
    local scale = scales[flow.config.scale]
    text = scale and "scaled {}" or 'affine { scale = "sigmoid" }'
    if scale then defined("scaled", string.format(scaled, scale[1], scale[2], scale[2])) end
  elseif total > 2 then
    local bins = (total + 1) / 3
    for r = 1, 2 * bins * n do -- nfc does not divide them
      bias[r] = bias[r] / narrow
      for j = (r - 1) * cols + 1, r * cols do weight[j] = weight[j] / narrow end
    end
    for r = 2 * bins * n + 1, total * n do bias[r] = bias[r] - SLOPE_SHIFT end
    text = string.format("rq_spline { bins = %d, bound = %s }", bins, flow.text.number(flow.config.bound))
  end
  params[to .. "weight"], params[to .. "bias"] = weight, bias
  return text
end

-- sbi's ContextSplineMap: of one feature, whose spline the context alone gives. Every second module is a relu.
local function of_context(net, params, mask)
  local hidden, out, cols = {}, nil, nil
  local modules = flow.file.children(net)
  for k, index in ipairs(modules) do
    local before = out
    out, cols = take_dense(net .. index, params, "net." .. k .. ".")
    if k == 1 then sees(cols, net) elseif cols ~= before then fail("tensor %s%d.weight has %d columns, expected %d", net, index, cols, before) end
    if k < #modules then hidden[k] = out end
  end
  if flow.dim ~= 1 or #hidden == 0 then fail("%s is no network of sbi's for one feature", net) end
  local transform = transform_of(params, "net." .. #modules .. ".", 1, cols, out, false, math.sqrt(hidden[1]), net)
  add(string.format('coupling { mask = %s, net = mlp { hidden = %s, activation = "relu" }, transform = %s }', flow.text.list(mask),
                    flow.text.list(hidden), transform), params)
end

local function coupling(prefix)
  local file, params, mask = flow.file, {}, {}
  local kept, moved = file.shape(prefix .. "identity_features", 1)[1], file.shape(prefix .. "transform_features", 1)[1]
  for i = 1, flow.dim do mask[i] = -1 end
  for one, name in pairs { [0] = "transform_features", [1] = "identity_features" } do
    local before = -1
    for _, i in ipairs(file.take(prefix .. name, one == 1 and kept or moved)) do
      if mask[i + 1] ~= -1 or i <= before then fail("tensor %s%s does not name features in order, each once", prefix, name) end
      mask[i + 1], before = one, i
    end
  end
  if kept + moved ~= flow.dim then fail("%s splits %d features, the flow has %d", prefix, kept + moved, flow.dim) end
  local net = prefix .. "transform_net."
  if file.has(net .. "spline_predictor.0.weight") then return of_context(net .. "spline_predictor.", params, mask) end
  if not file.has(net .. "initial_layer.weight") then fail("%s is no ResidualNet, which alone is taken", net) end
  local hidden, cols = take_dense(net .. "initial_layer", params, "net.initial.")
  if cols < kept then fail("tensor %sinitial_layer.weight has %d columns, expected at least %d, for the features that are kept", net, cols, kept) end
  sees(cols - kept, net)
  local blocks = file.children(net .. "blocks.")
  for k, index in ipairs(blocks) do
    local block = string.format("%sblocks.%d.", net, index)
    refuse_batch_norm(block)
    take_dense(block .. "linear_layers.0", params, "net.block" .. k .. ".1.", hidden, hidden)
    take_dense(block .. "linear_layers.1", params, "net.block" .. k .. ".2.", hidden, hidden)
    if cols > kept then take_dense(block .. "context_layer", params, "net.block" .. k .. ".gate.", hidden, cols - kept) end
  end
  local rows = take_dense(net .. "final_layer", params, "net.final.", nil, hidden)
  if moved == 0 or rows % moved ~= 0 then fail("tensor %sfinal_layer.weight has %d rows for %d features", net, rows, moved) end
  local transform = transform_of(params, "net.final.", moved, hidden, rows / moved, true, math.sqrt(hidden), net .. "final_layer")
  defined("resnet", resnet)
  add(string.format('coupling { mask = %s, net = resnet { hidden = %d, blocks = %d, activation = "%s" }, transform = %s }',
                    flow.text.list(mask), hidden, #blocks, flow.config.activation, transform), params)
end

-- Takes a masked layer as params[to]: its masked weights are 0, rows and columns in order. before: the inputs' degrees and
-- order; output: the order of the rows of a last layer, whose degrees must be greater than those that they see, not only as great.
-- Gives the same of its own.
local function take_masked(name, params, to, before, output)
  local file, lists = flow.file, flow.lists
  local out, cols = unpack(file.shape(name .. ".weight", 2))
  if cols ~= #before.degrees then fail("tensor %s.weight has %d columns, expected %d", name, cols, #before.degrees) end
  local own = { degrees = file.take(name .. ".degrees", out) }
  if output then
    own.order = output
  else
    own.order, own.counts = lists.by_degree(own.degrees, math.min(1, flow.dim - 1), math.max(0, flow.dim - 1))
    if #own.order ~= out then fail("tensor %s.degrees has a degree beyond 1 to %d", name, flow.dim - 1) end
  end
  local mask = file.take(name .. ".mask", out, cols)
  local function sees_it(u, v)
    local a, b = own.degrees[u], before.degrees[v]
    return output and a > b or not output and a >= b
  end
  for u = 1, out do
    for v = 1, cols do
      if (mask[(u - 1) * cols + v] ~= 0) ~= sees_it(u, v) then fail("tensor %s.mask is not that of its degrees", name) end
    end
  end
  local weight = lists.rows(file.take(name .. ".weight", out, cols), cols, own.order)
  params[to .. "weight"] = lists.columns(weight, cols, before.order, function(r, k) return sees_it(own.order[r], before.order[k]) end)
  params[to .. "bias"] = lists.rows(file.take(name .. ".bias", out), 1, own.order)
  return own
end

-- Takes a layer of the context, its rows in the order of the units that it is added to.
local function take_context(name, params, to, own, context)
  local _, cols = take_dense(name, params, to, #own.order, context)
  params[to .. "weight"], params[to .. "bias"] = flow.lists.rows(params[to .. "weight"], cols, own.order),
    flow.lists.rows(params[to .. "bias"], 1, own.order)
  return cols
end

-- The degrees of the features, of which the last layer has `total` numbers each, and the features in the order of their degrees.
local function feature_degrees(name, total)
  local of_rows, degrees = flow.file.take(name .. ".degrees", flow.dim * total), {}
  for i = 1, flow.dim do degrees[i] = of_rows[i * total] end
  local order = flow.lists.by_degree(degrees, 1, flow.dim)
  for degree, i in ipairs(order) do
    if degrees[i] ~= degree then order = {} end
  end
  if #order ~= flow.dim then fail("tensor %s.degrees does not give each feature a degree of its own", name) end
  return degrees, order
end

-- The layer whose network's names begin with `net`, which sees the features in any order.
local function autoregressive(net, inverted)
  local file, params, units, text = flow.file, {}, {}, flow.text
  local j, residual = 1, false
  local total = file.shape(net .. "final_layer.weight", 2)[1] / flow.dim
  if total % 1 ~= 0 then
    fail("tensor %sfinal_layer.weight has %d rows for %d features", net, total * flow.dim, flow.dim)
  end
  local degrees, features = feature_degrees(net .. "final_layer", total)
  local own = take_masked(net .. "initial_layer", params, "net.1.", { degrees = degrees, order = features })
  units[1] = own.counts
  local context = file.has(net .. "context_layer.weight")
    and take_context(net .. "context_layer", params, "net.1.context.", own) or 0
  sees(context, net)
  for _, index in ipairs(file.children(net .. "blocks.")) do
    local block = string.format("%sblocks.%d.", net, index)
    refuse_batch_norm(block)
    residual = file.has(block .. "linear_layers.0.weight")
    for place, name in ipairs(residual and { "linear_layers.0", "linear_layers.1" } or { "linear" }) do
      j = j + 1
      own = take_masked(block .. name, params, "net." .. j .. ".", own)
      units[j] = own.counts
      if residual and context > 0 and place == (flow.gated and 2 or 1) then
        take_context(block .. "context_layer", params, "net." .. j .. ".context.", own, context)
      end
    end
  end
  local rows, back, usual = {}, {}, true
  for place, i in ipairs(features) do
    for k = 1, total do rows[#rows + 1] = (i - 1) * total + k end
    back[i], usual = place, usual and place == i
  end
  take_masked(net .. "final_layer", params, "net.final.", own, rows)
  local transform = transform_of(params, "net.final.", flow.dim, #own.order, total, false, 1, net .. "final_layer")
  defined("masked", masked_of(flow.masked))
  if not usual then add(string.format("permute { %s }", text.list(features))) end
  add(string.format('autoregressive { net = masked { units = %s, activation = "%s"%s }, transform = %s }', text.list(units),
                    flow.config.activation, residual and ", residual = true" or "", transform), params, inverted)
  if not usual then add(string.format("permute { %s }", text.list(back))) end
end

local function logs(list)
  local to = {}
  for i, v in ipairs(list) do to[i] = math.log(v) end
  return to
end

local function softplus(x) return math.max(x, 0) + math.log(1 + math.exp(-math.abs(x))) end

local function permutation(name)
  local order, seen = flow.file.take(name, flow.dim), {}
  for i, from in ipairs(order) do
    if from < 0 or from >= flow.dim or seen[from] then fail("tensor %s is no permutation", name) end
    seen[from], order[i] = true, from + 1
  end
  add(string.format("permute { %s }", flow.text.list(order)))
end

local function linear(lower, upper, log_diagonal, bias)
  local more = flow.dim > 1
  add("linear {}", { lower = more and lower or nil, upper = more and upper or nil, log_diagonal = log_diagonal, bias = bias })
end

local function lu_linear(prefix)
  local file, n, diagonal = flow.file, flow.dim * (flow.dim - 1) / 2, flow.file.take(prefix .. "unconstrained_upper_diag", flow.dim)
  for i, v in ipairs(diagonal) do diagonal[i] = math.log(softplus(v) + LEAST) end
  linear(file.take(prefix .. "lower_entries", n), file.take(prefix .. "upper_entries", n), diagonal, file.take(prefix .. "bias", flow.dim))
end

-- Kinds of transforms by a tensor that each of them alone has.
local kinds = {
  { "identity_features", coupling },
  { "autoregressive_net.initial_layer.weight", function(prefix) autoregressive(prefix .. "autoregressive_net.") end },
  { "_permutation", function(prefix) permutation(prefix .. "_permutation") end },
  { "unconstrained_upper_diag", lu_linear },
  { "log_scale", function(prefix) -- ActNorm: y = e^s x + shift
    local log_scale, shift, mean, log_std = flow.file.take(prefix .. "log_scale", flow.dim), flow.file.take(prefix .. "shift", flow.dim), {}, {}
    if flow.file.take(prefix .. "initialized")[1] ~= 1 then fail("tensor %sinitialized says that the flow was not trained", prefix) end
    for i, s in ipairs(log_scale) do mean[i], log_std[i] = -shift[i] * math.exp(-s), -s end
    add("actnorm {}", { mean = mean, log_std = log_std })
  end },
  { "running_var", function(prefix) -- BatchNorm, as in evaluation: y = w (x - m) / sqrt(v + eps) + bias
    local EPS = 1e-5
    local file, d = flow.file, flow.dim
    local w, m, v = file.take(prefix .. "unconstrained_weight", d), file.take(prefix .. "running_mean", d), file.take(prefix .. "running_var", d)
    local bias = file.take(prefix .. "bias", d)
    for i = 1, d do
      if v[i] < 0 then fail("tensor %srunning_var has a number below 0", prefix) end
      local std = math.sqrt(v[i] + EPS) / (softplus(w[i]) + EPS)
      m[i], w[i] = m[i] - bias[i] * std, std
    end
    add("actnorm {}", { mean = m, log_std = logs(w) })
  end },
  { "_scale", function(prefix) -- PointwiseAffineTransform
    local file = flow.file
    local layer = file.affine(file.spread(prefix .. "_shift", flow.dim), file.spread(prefix .. "_scale", flow.dim), prefix .. "_scale")
    add(layer.text, layer.params)
  end },
}

-- A transform, or those of a CompositeTransform one after the other; its names begin with prefix.
local function read(prefix)
  local list = flow.file.sequence(prefix .. "_transforms.")
  for _, index in ipairs(list) do read(string.format("%s_transforms.%d.", prefix, index)) end
  if #list > 0 then return end
  for _, kind in ipairs(kinds) do
    if flow.file.has(prefix .. kind[1]) then return kind[2](prefix) end
  end
  fail("the transform %s is none that is taken", prefix)
end

-- Where the flow's own names begin, "" or "net."; nil: there is none.
local function prefix_of(file)
  for prefix, name in file.each "^(.-)_transform%." do
    for _, kind in ipairs(kinds) do
      if string.sub(name, -#kind[1]) == kind[1] then return prefix end
    end
  end
end

-- How many features the flow has, by the first tensor that tells.
local function dim_of(file, prefix)
  local own = prefix .. "_transform."
  local function find(name) return select(2, file.each("^" .. (own:gsub("%p", "%%%0")) .. ".*()" .. (name:gsub("%p", "%%%0")) .. "$")()) end
  for _, name in ipairs { "_permutation", "unconstrained_upper_diag", "log_scale", "running_var", "autoregressive_net.initial_layer.weight" } do
    local found = find(name)
    local shape = found and file.shape(found)
    if found and #shape > 0 then return shape[#shape] end
  end
  local kept = find "identity_features"
  if not kept then file.fail("no tensor of %s tells how many features there are", own) end
  return file.shape(kept, 1)[1] + file.shape((kept:gsub("identity_features$", "transform_features")), 1)[1]
end

return {
  name = "nflows",
  networks = { resnet = resnet, masked = masked_of(of_nflows) }, -- for nfc export
  config = {
    activation = { default = "relu", from = { "relu", "tanh", "elu", "leaky_relu", "gelu", "silu", "sigmoid", "softplus", "identity" } },
    bound = { default = 1, above = 0 },
    scale = { default = "nflows", from = { "nflows", "nflows_general", "log1", "log2", "log3" } },
  },
  shared = {
    start = start, add = add, defined = defined, sees = sees, take_dense = take_dense, coupling = coupling, autoregressive = autoregressive,
    permutation = permutation, linear = linear, lu_linear = lu_linear, slope_shift = SLOPE_SHIFT,
  },
  is = function(file) return prefix_of(file) ~= nil end,
  read = function(file, config, lists, text)
    local prefix = prefix_of(file)
    if not prefix then file.fail("there are no tensors _transform..., as flows of nflows have") end
    start { file = file, config = config, lists = lists, text = text, dim = dim_of(file, prefix), affine = 'affine { scale = "softplus" }',
            masked = of_nflows }
    read(prefix .. "_transform.")
    local context, embedding = flow.context or 0, prefix .. "_embedding_net.0."
    file.standardize_context(flow.layers, embedding, flow.dim, context)
    if file.has(prefix .. "_distribution._log_z") then file.take(prefix .. "_distribution._log_z") end -- a constant
    return { dim = flow.dim, context = context, layers = flow.layers, definitions = flow.definitions }
  end,
}
