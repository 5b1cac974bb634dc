-- zuko.lua - flows of zuko: MAF, NSF, NICE and RealNVP, and what else its masked and coupling transforms are put together to.
--
-- A state_dict has transform.transforms.0.hyper.0.weight, ... of each transform's network, and as buffers the masks of masked
-- networks, the `order` of autoregressive transforms, the `mask` of couplings (1: kept), and base.loc and base.scale.
-- Networks give the numbers of feature 1, then those of feature 2: shift and scale of affine transforms; widths,
-- heights and inner slopes of splines.
--
-- A residual masked network is none of nfc: the model file gets it as a definition of its own.

local residual = [[
-- A residual masked network as zuko has it. place: where each feature stands in the order of those that see it. units: of each block,
-- how many see no feature, those of the first place, of the first two, ...; they stand in that order. A block adds to what enters
-- it what two dense layers make of that; another dense layer leads to the first block, and to every one of another width.
local residual = net "residual" {
  masked = true,
  options = { place = option.list { required = true, each = option.integer { min = 1 } },
              units = option.list { required = true, each = option.list { each = option.integer { min = 0 } } },
              activation = option.string { required = true } },
  check = function(o, dim)
    local before, last = {}, {}
    o.sorted, o.parts = {}, {}
    for place = 1, dim do
      for i = 1, dim do
        if o.place[i] == place then
          o.sorted[#o.sorted + 1] = i
          before[#before + 1], last[i] = place, place - 1
        end
      end
    end
    local function part_of(own, block) -- keep: how many of the inputs, whose degrees ascend, each unit sees
      local part = { rows = #own, cols = #before, keep = {}, block = block }
      for u, degree in ipairs(own) do
        part.keep[u] = 0
        for _, d in ipairs(before) do part.keep[u] = part.keep[u] + (d <= degree and 1 or 0) end
      end
      return part
    end
    for j, counts in ipairs(o.units) do
      local own = {}
      for degree, n in ipairs(counts) do
        for _ = 1, n do own[#own + 1] = degree - 1 end
      end
      if j == 1 or #own ~= #before then o.parts[#o.parts + 1] = part_of(own, false) end
      before = own
      o.parts[#o.parts + 1] = part_of(own, true)
    end
    o.last = part_of(last, false)
  end,
  params = function(o, dim, n, context)
    local list, keep = {}, {}
    local function dense_of(part) return { { "weight", init.lecun(part.rows, part.cols, part.cols, part.keep) }, { "bias", init.zeros(part.rows) } } end
    for j, part in ipairs(o.parts) do
      list[j] = { tostring(j), part.block and { { "1", dense_of(part) }, { "2", dense_of(part) } } or dense_of(part) }
    end
    if context > 0 then table.insert(list[1][2], { "context", init.lecun(o.parts[1].rows, context) }) end
    for r = 1, n * dim do keep[r] = o.last.keep[(r - 1) % dim + 1] end
    list[#list + 1] = { "final", dense_of { rows = n * dim, cols = o.last.cols, keep = keep } }
    return list
  end,
  apply = function(p, x, o, context)
    local f, h, last = activations[o.activation], take(x, o.sorted), {}
    local function layer_of(q, keep, v) return dense(keep_first(q.weight, keep), v) + q.bias end
    for j, part in ipairs(o.parts) do
      if part.block then
        h = h + layer_of(p[j][2], part.keep, f(layer_of(p[j][1], part.keep, h)))
      else
        h = layer_of(p[j], part.keep, h)
        if p[j].context then h = h + dense(p[j].context, context) end
      end
    end
    for r = 1, #p.final.bias do last[r] = o.last.keep[(r - 1) % #x + 1] end
    return layer_of(p.final, last, h)
  end,
}
]]

-- The transform whose parameters are so many numbers a feature.
local function transform_of(file, where, total, config, text)
  if total == 1 then return "additive {}", { "t" } end
  if total == 2 then return 'affine { scale = "softclip" }', { "t", "s" } end
  if total % 3 ~= 2 then
    file.fail("%s gives %d numbers a feature: expected 2 (affine), 1 (additive) or 3 bins - 1 (a spline)", where, total)
  end
  local bins, names = (total + 1) / 3, {}
  for k = 1, bins do names[k], names[bins + k] = "width_" .. k, "height_" .. k end
  for k = 1, bins - 1 do names[2 * bins + k] = "slope_" .. k end
  local more = config.bound ~= 5 and ", bound = " .. text.number(config.bound) or ""
  if config.slope ~= 1e-3 then more = more .. ", min_slope = " .. text.number(config.slope) end
  return string.format('rq_spline { bins = %d, scale = "softclip"%s }', bins, more), names
end

-- The order of a last layer's rows that takes zuko's to nfc's; affine transforms have the shift first here, last there.
local function last_rows(lists, features, total)
  local order = lists.by_output(features, total)
  if total ~= 2 then return order end
  local turned = {}
  for k = 1, 2 * features do turned[k] = order[(k + features - 1) % (2 * features) + 1] end
  return turned
end

-- Adds the dense layer NAME.weight, [out, cols], to a network's; block: which of the two of a residual block it is.
local function add_dense(file, layers, name, block)
  local shape, before = file.shape(name .. ".weight", 2), layers[#layers]
  layers[#layers + 1] = { name = name, out = shape[1], cols = shape[2], block = block }
  if before and shape[2] ~= before.out then
    file.fail("tensor %s.weight has the shape [%d, %d], the layer before it gives %d", name, shape[1], shape[2], before.out)
  end
end

-- The dense layers of a network, every second of its modules; the others are activations.
local function dense_layers(file, prefix)
  local layers = {}
  for k, index in ipairs(file.children(prefix)) do
    local name = prefix .. index
    if not file.has(name .. ".weight") then
      file.fail("%s is a residual network, which is taken in masked autoregressive transforms alone", string.sub(prefix, 1, -2))
    end
    if index ~= 2 * (k - 1) then
      file.fail("%s normalizes between its layers, which is not taken", string.sub(prefix, 1, -2))
    end
    add_dense(file, layers, name)
  end
  return layers
end

-- The same of a residual network, whose modules are dense layers and blocks of two around an activation: one that leads to each
-- new width, and a last one.
local function residual_layers(file, prefix)
  local layers = {}
  for _, index in ipairs(file.sequence(prefix)) do
    local name = prefix .. index
    if file.has(name .. ".weight") then
      add_dense(file, layers, name)
    else
      add_dense(file, layers, name .. ".0", 1)
      add_dense(file, layers, name .. ".2", 2)
    end
  end
  for k, layer in ipairs(layers) do
    local leads = k == 1 or k == #layers or layer.out ~= layer.cols
    if leads ~= not layer.block or leads and k < #layers and not layers[k + 1].block then
      file.fail("%s is no residual network as zuko has it: its layer %s stands at another place", string.sub(prefix, 1, -2), layer.name)
    end
  end
  return layers
end

local function hidden_of(layers)
  local hidden = {}
  for k = 1, #layers - 1 do hidden[k] = layers[k].out end
  return hidden
end

-- A coupling, or with no features kept a transform that the context alone feeds. mask: 1 for what is kept.
local function coupling(file, prefix, dim, mask, config, lists, text)
  local layers, kept, params = dense_layers(file, prefix .. "hyper."), 0, {}
  for _, one in ipairs(mask) do kept = kept + one end
  if layers[1].cols < kept then
    file.fail("tensor %s.weight has %d columns, expected at least %d, for the features that are kept", layers[1].name, layers[1].cols, kept)
  end
  local last, moved = layers[#layers], dim - kept
  if moved == 0 then file.fail("tensor %smask has only ones: nothing is transformed", prefix) end
  if last.out % moved ~= 0 then
    file.fail("tensor %s.weight has %d rows, which are no multiple of the %d features to transform", last.name, last.out, moved)
  end
  local total = last.out / moved
  for k, layer in ipairs(layers) do
    local weight, bias = file.take(layer.name .. ".weight", layer.out, layer.cols), file.take(layer.name .. ".bias", layer.out)
    if k == #layers then
      local order = last_rows(lists, moved, total)
      weight, bias = lists.rows(weight, layer.cols, order), lists.rows(bias, 1, order)
    end
    params["net." .. k .. ".weight"], params["net." .. k .. ".bias"] = weight, bias
  end
  local transform = transform_of(file, last.name .. ".weight", total, config, text)
  return {
    text = string.format('coupling { mask = %s, net = mlp { hidden = %s, activation = "%s" }, transform = %s }', text.list(mask),
                         text.list(hidden_of(layers)), config.activation, transform),
    params = params,
  }, layers[1].cols - kept
end

-- Without a network: the same numbers for every row.
local function elementwise(file, prefix, dim, config, lists, text)
  local total, pieces = 0, {}
  for k, index in ipairs(file.children(prefix .. "phi.")) do
    local name = prefix .. "phi." .. index
    local shape = file.shape(name)
    local cols = #shape == 2 and shape[2] or 1
    if shape[1] ~= dim or #shape > 2 then file.fail("tensor %s has %d rows, the flow has %d features", name, shape[1] or 0, dim) end
    pieces[k], total = { numbers = file.take(name, unpack(shape)), cols = cols }, total + cols
  end
  local transform, names = transform_of(file, prefix .. "phi", total, config, text)
  local params, n = {}, 0
  for _, piece in ipairs(pieces) do
    for j = 1, piece.cols do
      n = n + 1
      params[names[n]] = lists.columns(piece.numbers, piece.cols, { j })
    end
  end
  return { text = string.format("elementwise { %s }", transform), params = params }
end

-- The places of features by the buffer `order`: place[i], and the features of each as an entry of made's `order`.
local function places_of(file, name, dim)
  local ranks, groups, by_rank = file.take(name, dim), {}, {}
  for i, rank in ipairs(ranks) do
    if not by_rank[rank] then
      by_rank[rank] = {}
      groups[#groups + 1] = rank
    end
    table.insert(by_rank[rank], i)
  end
  table.sort(groups)
  local place, order, usual = {}, {}, true
  for k, rank in ipairs(groups) do
    for _, i in ipairs(by_rank[rank]) do place[i] = k end
    order[k] = #by_rank[rank] == 1 and by_rank[rank][1] or by_rank[rank]
    usual = usual and order[k] == k
  end
  return place, order, usual
end

-- The parameters of the network `residual` as the definition above names them, and its `units`; the layers are as lists.made takes them.
local function residual_net(lists, layers, place, places, context)
  local params, units, part = {}, {}, 0
  local before, columns = lists.input_degrees(place, context), lists.by_degree(place, 1, places)
  for k, layer in ipairs(layers) do
    local rows, counts, to = layer.order, nil, "final."
    if k < #layers then
      rows, counts = lists.by_degree(layer.degree, 0, places - 1)
      if layer.block ~= 2 then part = part + 1 end
      to = part .. "." .. (layer.block and layer.block .. "." or "")
    end
    lists.masked(params, "net." .. to, layer, rows, before, columns, k == 1 and context or 0)
    if layer.block == 1 then units[#units + 1] = counts end
    before, columns = layer.degree, rows
  end
  return params, units
end

-- An autoregressive transform. Hidden units take turns at the degrees.
local function autoregressive(file, prefix, dim, config, lists, text)
  local place, order, usual = places_of(file, prefix .. "order", dim)
  local is_residual = file.any(prefix .. "hyper.1.") ~= nil
  local layers, places = (is_residual and residual_layers or dense_layers)(file, prefix .. "hyper."), #order
  local last, context = layers[#layers], layers[1].cols - dim
  if context < 0 then file.fail("tensor %s.weight has %d columns, the flow has %d features", layers[1].name, layers[1].cols, dim) end
  if last.out % dim ~= 0 then
    file.fail("tensor %s.weight has %d rows, which are no multiple of the %d features", last.name, last.out, dim)
  end
  local total, least = last.out / dim, context > 0 and 0 or 1
  if places <= least then file.fail("tensor %sorder leaves nothing that a feature depends on", prefix) end

  local before = lists.input_degrees(place, context)
  for k, layer in ipairs(layers) do
    layer.degree = {}
    for u = 1, layer.out do
      layer.degree[u] = k < #layers and least + (u - 1) % (places - least) or place[math.floor((u - 1) / total) + 1] - 1
    end
    if not lists.is_mask(file.take(layer.name .. ".mask", layer.out, layer.cols), layer.degree, before) then
      file.fail("tensor %s.mask is none that its order gives: a network of another adjacency is not taken", layer.name)
    end
    layer.weight = file.take(layer.name .. ".weight", layer.out, layer.cols)
    layer.bias = file.take(layer.name .. ".bias", layer.out)
    before = layer.degree
  end
  last.order = last_rows(lists, dim, total)
  local params, own, net, more
  if is_residual then
    params, own = residual_net(lists, layers, place, places, context)
    net, own, more = "residual", "units = " .. text.list(own), ", place = " .. text.list(place)
  else
    params, own = lists.made(layers, place, places, context)
    net, own, more = "made", "hidden = " .. text.list(own), usual and "" or ", order = " .. text.list(order)
    if context > 0 then more = more .. ', context = "first"' end
  end
  local transform = transform_of(file, last.name .. ".weight", total, config, text)
  return {
    text = string.format('autoregressive { net = %s { %s, activation = "%s"%s }, transform = %s }', net, own, config.activation, more, transform),
    params = params, definition = is_residual and residual,
  }, context
end

-- The transforms that an UnconditionalTransform makes of buffers or parameters. Their names are those of the constructor's
-- arguments, or _0, _1, ... by place.
local function unconditional(file, prefix, dim, text)
  local function named(a, b) return file.has(prefix .. a) and a or file.has(prefix .. b) and b end
  local order = named("order", "_0")
  if order and not file.has(prefix .. "_1") then
    local shape = file.shape(prefix .. order)
    if #shape ~= 1 then file.fail("tensor %s%s belongs to a transform that is not taken", prefix, order) end
    local list, seen = file.take(prefix .. order, dim), {}
    for i, from in ipairs(list) do
      if from ~= math.floor(from) or from < 0 or from >= dim or seen[from] then
        file.fail("tensor %s%s is no permutation of %d features", prefix, order, dim)
      end
      seen[from], list[i] = true, from + 1
    end
    return { text = string.format("permute { %s }", text.list(list)) }
  end
  local loc, scale = named("loc", "_0"), named("scale", "_1")
  if loc and scale then -- y = loc + scale x, as torch.distributions.AffineTransform
    return file.affine(file.spread(prefix .. loc, dim), file.spread(prefix .. scale, dim), prefix .. scale)
  end
end

-- The names of a DiagNormal's mean, nil if there is none, and deviation: base.loc and base.scale or, in older versions of
-- zuko, base._0 and base._1.
local function names_of_base(file, prefix)
  for loc, scale in pairs { loc = "scale", _0 = "_1" } do
    if file.has(prefix .. "base." .. loc) then return prefix .. "base." .. loc, prefix .. "base." .. scale end
  end
end

local function base_of(file, prefix, dim)
  local mean, deviation = names_of_base(file, prefix)
  local loc, scale, usual, log_scale = file.take(mean, dim), file.take(deviation, dim), true, {}
  for i = 1, dim do
    usual = usual and loc[i] == 0 and scale[i] == 1
    if scale[i] <= 0 then file.fail("tensor %s has a number that is not above 0", deviation) end
    log_scale[i] = math.log(scale[i])
  end
  if not usual then return "diagonal_gaussian {}", { mean = loc, log_scale = log_scale } end
end

-- Where the flow's own names begin: "" of a flow alone, "flow." of a module that holds it; nil: there is none.
local function prefix_of(file)
  local prefix = file.each "^(.*)transform%.transforms%.%d+%." ()
  return prefix and names_of_base(file, prefix) and prefix or nil
end

-- Refuses monotone networks. Those of UMNN differ from umnn{} in what they are integrated by, and in UNAF in that each feature has one;
-- how far densities would be apart depends on the weights.
local function refuse_monotone(file)
  for kind, name in file.each "%.univariate%.(%w+)%." do
    local reason = "nfc has no perceptron with positive weights"
    if kind == "integrand" then
      reason = "zuko integrates it anew up to each number, umnn{} between knots, one network for all features: the same weights would be another density"
    end
    file.fail("tensor %s is of a monotone network, which is not taken: %s", name, reason)
  end
end

return {
  name = "zuko",
  networks = { residual = residual }, -- for nfc export
  config = {
    activation = { default = "relu", from = { "relu", "tanh", "elu", "leaky_relu", "gelu", "silu", "sigmoid", "softplus", "identity" } },
    bound = { default = 5, above = 0 },
    slope = { default = 1e-3, above = 0, below = 1 },
  },
  is = function(file) return prefix_of(file) ~= nil end,
  read = function(file, config, lists, text)
    local prefix = prefix_of(file)
    if not prefix then
      file.fail("there are no tensors transform.transforms.0... and base.loc, as flows of zuko over normal distributions have")
    end
    refuse_monotone(file)
    local dim, context, layers, definitions = file.shape(names_of_base(file, prefix), 1)[1], nil, {}, {}
    for k, index in ipairs(file.sequence(prefix .. "transform.transforms.")) do
      local own = string.format("%stransform.transforms.%d.", prefix, index)
      local layer, seen
      if file.has(own .. "hyper.0.mask") then
        if not file.has(own .. "order") then file.fail("there is no tensor %sorder: a network of an adjacency of its own is not taken", own) end
        layer, seen = autoregressive(file, own, dim, config, lists, text)
      elseif #file.children(own .. "hyper.") > 0 then
        local mask = {}
        if file.has(own .. "mask") then
          mask = file.take(own .. "mask", dim)
        else
          for i = 1, dim do mask[i] = 0 end
        end
        layer, seen = coupling(file, own, dim, mask, config, lists, text)
      elseif #file.children(own .. "phi.") > 0 then
        layer, seen = elementwise(file, own, dim, config, lists, text), 0
      else
        layer = unconditional(file, own, dim, text)
        if not layer then file.fail("transform %d is not taken: %s", index, select(2, file.each("^" .. own:gsub("%p", "%%%0"))()) or own) end
      end
      if seen and context and seen ~= context then
        file.fail("the network of transform %d sees a context of %d, those before it of %d", index, seen, context)
      end
      context = context or seen
      layers[k], definitions[1] = layer, definitions[1] or layer.definition or nil
    end
    -- sbi's estimator has the flow as `net` and beside it what the context goes through
    file.standardize_context(layers, (prefix:gsub("net%.$", "")) .. "_embedding_net.0.", dim, context or 0)
    local base, base_params = base_of(file, prefix, dim)
    return { dim = dim, context = context or 0, layers = layers, base = base, base_params = base_params, definitions = definitions }
  end,
}
