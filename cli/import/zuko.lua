-- zuko.lua - flows of zuko: MAF, NSF, NICE and RealNVP, and what else its masked and coupling transforms are put together to.
--
-- A state_dict has transform.transforms.0.hyper.0.weight, ... of each transform's network, and as buffers the masks of masked
-- networks, the `order` of autoregressive transforms, the `mask` of couplings (1: kept), and base.loc and base.scale.
-- Networks give the numbers of feature 1, then those of feature 2: shift and scale of affine transforms; widths,
-- heights and inner slopes of splines.

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

-- The dense layers of a network: their names without .weight, and the sizes [out, in].
local function dense_layers(file, prefix)
  local layers = {}
  for k, index in ipairs(file.children(prefix)) do
    local name = prefix .. index
    if not file.has(name .. ".weight") then
      file.fail("%s is a residual network, which is not taken", string.sub(prefix, 1, -2))
    end
    if index ~= 2 * (k - 1) then
      file.fail("%s normalizes between its layers, which is not taken", string.sub(prefix, 1, -2))
    end
    local shape = file.shape(name .. ".weight", 2)
    layers[k] = { name = name, out = shape[1], cols = shape[2] }
    if k > 1 and shape[2] ~= layers[k - 1].out then
      file.fail("tensor %s.weight has the shape [%d, %d], the layer before it gives %d", name, shape[1], shape[2], layers[k - 1].out)
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

-- An autoregressive transform. Hidden units take turns at the degrees.
local function autoregressive(file, prefix, dim, config, lists, text)
  local place, order, usual = places_of(file, prefix .. "order", dim)
  local layers, places = dense_layers(file, prefix .. "hyper."), #order
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
  local params, hidden = lists.made(layers, place, places, context)

  local more = usual and "" or ", order = " .. text.list(order)
  if context > 0 then more = more .. ', context = "first"' end
  local transform = transform_of(file, last.name .. ".weight", total, config, text)
  return {
    text = string.format('autoregressive { net = made { hidden = %s, activation = "%s"%s }, transform = %s }', text.list(hidden),
                         config.activation, more, transform),
    params = params,
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

return {
  name = "zuko",
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
    local dim, context, layers = file.shape(names_of_base(file, prefix), 1)[1], nil, {}
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
      layers[k] = layer
    end
    -- sbi's estimator has the flow as `net` and beside it what the context goes through
    file.standardize_context(layers, (prefix:gsub("net%.$", "")) .. "_embedding_net.0.", dim, context or 0)
    local base, base_params = base_of(file, prefix, dim)
    return { dim = dim, context = context or 0, layers = layers, base = base, base_params = base_params }
  end,
}
