-- Masked autoencoder for distribution estimation (Germain et al. 2015): a perceptron whose outputs for a feature see
-- only the features before it in `order`. Every hidden unit has a degree: of how many places in `order` it may see the
-- features; units stand in ascending order of degree, so that the weights that a row keeps are its first ones. The context
-- enters every layer, or the first alone.

-- The degrees of a hidden layer's units, ascending; `width` is how many units there are or, as a list, how many of degree
-- 0, of 1, ... Of a number, all degrees from 1 to places - 1 occur, or a feature's outputs would not see some feature before
-- it; with context and at least as many units as places 0 occurs too: units that see the context alone.
local function degrees(width, places, context)
  local list = {}
  if type(width) == "table" then
    for degree, n in ipairs(width) do
      for _ = 1, n do list[#list + 1] = degree - 1 end
    end
    return list
  end
  local least = (context and width >= places or places == 1) and 0 or 1
  for k = 1, width do list[k] = least + math.floor((k - 1) * (places - least) / width) end
  return list
end

-- How many of the ascending degrees are at most `degree`.
local function up_to(list, degree)
  local n = 0
  while n < #list and list[n + 1] <= degree do n = n + 1 end
  return n
end

-- What the network is fed with, and what it gives: inputs, which numbers of the row in which order (nil: all, as they are), and
-- `of`, the feature that each is of; outputs, the feature that each is of. layout: inputs and outputs of a row as it comes, by
-- their features; nil where the row has each feature once and there are n outputs for each: all features' first, then all
-- features' second, ...
local function ends(o, n, layout)
  if not layout then
    local outputs = {}
    for g = 0, n - 1 do
      for i = 1, #o.sorted do outputs[g * #o.sorted + i] = i end
    end
    return { inputs = o.order and o.sorted, of = o.sorted, outputs = outputs }
  end
  local inputs, of = {}, {}
  for _, feature in ipairs(o.sorted) do
    for k, i in ipairs(layout.inputs) do
      if i == feature then inputs[#inputs + 1], of[#of + 1] = k, i end
    end
  end
  return { inputs = inputs, of = of, outputs = layout.outputs }
end

-- For each layer: rows (its units), cols (its inputs), and keep, the number of weights that each row keeps.
local function structure(o, e)
  local before, layers = {}, {}
  for k, i in ipairs(e.of) do before[k] = o.place[i] end
  for j = 1, #o.hidden do
    local own, keep = o.degrees[j], {}
    for k = 1, #own do keep[k] = up_to(before, own[k]) end
    layers[j], before = { rows = #own, cols = #before, keep = keep }, own
  end
  local last, keep = { rows = #e.outputs, cols = #before, keep = {} }, {}
  for _, i in ipairs(o.sorted) do keep[i] = up_to(before, o.place[i] - 1) end
  for k, i in ipairs(e.outputs) do last.keep[k] = keep[i] end
  layers[#layers + 1] = last
  return layers
end

-- An option that is a number or a list of numbers.
local function one_or_list(one, of, each)
  local list = option.list { of = of, each = each }
  return { check = function(v) return (type(v) == "table" and list or one).check(v) end }
end

-- Where `order` puts each feature: place[i] of so many places, and the features sorted by them.
local function put_in_places(o, dim, fail)
  o.place, o.sorted, o.places = {}, {}, o.order and #o.order or dim
  for k = 1, o.places do
    local here = o.order and o.order[k] or k
    for _, i in ipairs(type(here) == "table" and here or { here }) do
      if i > dim or o.place[i] then fail(".order must name each of the features 1 to %d once", dim) end
      o.place[i] = k
      o.sorted[#o.sorted + 1] = i
    end
  end
  if #o.sorted ~= dim then fail(".order has %d features, dim is %d", #o.sorted, dim) end
end

return net "made" {
  masked = true,
  options = {
    hidden = option.list { required = true, of = "widths", help = "units of each hidden layer, or a list of how many have degree 0, 1, ...",
                           each = one_or_list(option.integer { min = 1, max = 65536 }, "numbers of units, by their degree",
                                              option.integer { min = 0, max = 65536 }) },
    activation = activation_option("relu", "of the hidden layers"),
    order = option.list { of = "features", help = "each sees those before it; those in a list of their own do not see each other",
                          each = one_or_list(option.integer { min = 1 }, "features", option.integer { min = 1 }) },
    residual = option.boolean { default = false, help = "hidden layers after the first add their result to their input (He et al. 2016)" },
    gate = option.boolean { default = false, help =
                            "the result of a hidden layer is multiplied by the sigmoid of another one of the same inputs (Dauphin et al. 2017)" },
    context = option.choice { default = "every", from = { "every", "first" }, help = "the layers that see it" },
  },
  check = function(o, dim, context, fail)
    put_in_places(o, dim, fail)
    o.degrees = {}
    for j, given in ipairs(o.hidden) do
      o.degrees[j] = degrees(given, o.places, context > 0)
      if type(given) == "table" and #given > o.places then
        fail(".hidden[%d] has units of degree %d, the greatest is %d", j, #given - 1, o.places - 1)
      elseif #o.degrees[j] == 0 then
        fail(".hidden[%d] has no units", j)
      elseif type(given) == "number" and given < o.places - 1 then
        fail(".hidden[%d] is %d: %d features need at least %d units in every layer, or one is blind to another", j, given,
             o.places, o.places - 1)
      end
    end
    for j = 2, o.residual and #o.hidden or 0 do
      if #o.degrees[j] ~= #o.degrees[1] then fail(".residual needs hidden layers of one width") end
    end
  end,
  params = function(o, _, n, context, layout)
    local list = {}
    for j, layer in ipairs(structure(o, ends(o, n, layout))) do
      local kept = 0
      for _, k in ipairs(layer.keep) do kept = kept + k end
      local seen = (j == 1 or o.context == "every") and context or 0
      local fan_in = math.max(1, kept / layer.rows) + seen
      local function masked()
        local own = {
          { "weight", init.lecun(layer.rows, layer.cols, 10 * fan_in, layer.keep) },
          { "bias", init.zeros(layer.rows) },
        }
        if seen > 0 then own[3] = { "context", init.lecun(layer.rows, context, fan_in) } end
        return own
      end
      local own = masked()
      if o.gate and o.hidden[j] then own[#own + 1] = { "gate", masked() } end
      list[j] = { tostring(j), own }
    end
    return list
  end,
  apply = function(p, x, o, context, layout)
    local e = ends(o, #p[#o.hidden + 1].bias / #x, layout)
    local layers = structure(o, e)
    local h = e.inputs and take(x, e.inputs) or x
    for j, layer in ipairs(layers) do
      local seen = j == 1 and h or activations[o.activation](h)
      local function masked(own)
        local bias = own.context and dense(own.context, context) + own.bias or own.bias
        return dense(keep_first(own.weight, layer.keep), seen) + bias
      end
      local to = masked(p[j])
      if p[j].gate then to = to * sigmoid(masked(p[j].gate)) end
      h = o.residual and j > 1 and j < #layers and h + to or to
    end
    return h
  end,
}
