-- Masked autoencoder for distribution estimation (Germain et al. 2015): a perceptron whose outputs for a feature see
-- only the features before it in `order`. Every hidden unit has a degree, the number of features that it may see; units
-- stand in ascending order of degree, so that the weights that a row keeps are its first ones. The context enters every
-- layer.

-- The degrees of a hidden layer's units, ascending. All from 1 to dim - 1 occur, or a feature's outputs would not see
-- some feature before it; with context and at least dim units 0 occurs too: units that see the context alone.
local function degrees(width, dim, context)
  local least, list = (context and width >= dim or dim == 1) and 0 or 1, {}
  for k = 1, width do list[k] = least + math.floor((k - 1) * (dim - least) / width) end
  return list
end

-- How many of the ascending degrees are at most `degree`.
local function up_to(list, degree)
  local n = 0
  while n < #list and list[n + 1] <= degree do n = n + 1 end
  return n
end

-- For each layer: rows (its units), cols (its inputs), and keep, the number of weights that each row keeps. The last
-- layer has n outputs for each feature: all features' first, then all features' second, ...
local function structure(o, dim, n, context)
  local before, layers = {}, {}
  for i = 1, dim do before[i] = i end
  for j = 1, #o.hidden do
    local own, keep = degrees(o.hidden[j], dim, context), {}
    for k = 1, #own do keep[k] = up_to(before, own[k]) end
    layers[j], before = { rows = #own, cols = j == 1 and dim or o.hidden[j - 1], keep = keep }, own
  end
  local last = { rows = n * dim, cols = #o.hidden > 0 and o.hidden[#o.hidden] or dim, keep = {} }
  for i = 1, dim do
    local keep = up_to(before, (o.order and o.place[i] or i) - 1)
    for g = 0, n - 1 do last.keep[g * dim + i] = keep end
  end
  layers[#layers + 1] = last
  return layers
end

return net "made" {
  masked = true,
  options = {
    hidden = option.list { required = true, of = "widths", each = option.integer { min = 1, max = 65536 } },
    activation = option.choice {
      default = "relu",
      from = { "tanh", "relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "softplus", "identity" },
    },
    order = option.list { of = "features", each = option.integer { min = 1 } }, -- the first one's outputs see no feature
    residual = option.boolean { default = false }, -- hidden layers after the first add their result to their input (He et al. 2016)
  },
  check = function(o, dim, _, fail)
    for j, width in ipairs(o.hidden) do
      if width < dim - 1 then
        fail(".hidden[%d] is %d: %d features need at least %d units in every layer, or one is blind to another", j, width,
             dim, dim - 1)
      end
    end
    for j = 2, o.residual and #o.hidden or 0 do
      if o.hidden[j] ~= o.hidden[1] then fail(".residual needs hidden layers of one width") end
    end
    if not o.order then return end
    o.place = {}
    for k, i in ipairs(o.order) do
      if i > dim or o.place[i] then fail(".order must name each of the features 1 to %d once", dim) end
      o.place[i] = k
    end
    if #o.order ~= dim then fail(".order has %d features, dim is %d", #o.order, dim) end
  end,
  params = function(o, dim, n, context)
    local list = {}
    for j, layer in ipairs(structure(o, dim, n, context > 0)) do
      local kept = 0
      for _, k in ipairs(layer.keep) do kept = kept + k end
      local fan_in = math.max(1, kept / layer.rows) + context
      local own = {
        { "weight", init.lecun(layer.rows, layer.cols, 10 * fan_in, layer.keep) },
        { "bias", init.zeros(layer.rows) },
      }
      if context > 0 then own[3] = { "context", init.lecun(layer.rows, context, fan_in) } end
      list[j] = { tostring(j), own }
    end
    return list
  end,
  apply = function(p, x, o, context)
    local layers = structure(o, #x, #p[#o.hidden + 1].bias / #x, context ~= nil)
    local h = o.order and take(x, o.order) or x
    for j, layer in ipairs(layers) do
      local own = p[j]
      local bias = context and dense(own.context, context) + own.bias or own.bias
      local to = dense(keep_first(own.weight, layer.keep), j == 1 and h or activations[o.activation](h)) + bias
      h = o.residual and j > 1 and j < #layers and h + to or to
    end
    return h
  end,
}
