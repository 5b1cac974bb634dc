-- Block neural autoregressive flow (De Cao, Titov & Aziz 2019): one network is the whole map. Every layer of it has some units for each
-- feature, which see those of the features before it by any weights and those of its own feature by positive ones, so that each result
-- grows with its feature. The weights of a unit are divided by their length and multiplied by a scale; the context enters the first
-- layer. The activation is tanh(v) + v / 100, as in FlowJAX, which maps the line onto itself: behind tanh alone, no x would have a z
-- beyond some bound. The inverse is found feature by feature, by `solve`.
local LEAK = 0.01

-- e^s, kept within 1/1000 .. 1000: positive weights, and scales.
local function positive(s) return exp(s / (1 + abs(s) / math.log(1000))) end

-- How many units of the layer before, `inner` for each feature, are of the features before that of each of n units.
local function seen_of_others(n, dim, inner)
  local seen = {}
  for r = 1, n do seen[r] = math.floor((r - 1) * dim / n) * inner end
  return seen
end

-- Of each layer of the network: its units of each feature; `own`, the weights with which they see those of the same feature, and
-- `other`, those of the features before, both as matrices of all units; and its bias.
local function layers_of(p, dim, context)
  local layers = {}
  for j, given in ipairs(p.net) do
    local rows, inner, index = #given.bias, #given.log_own / #given.bias, {}
    local seen = seen_of_others(rows, dim, inner)
    local own, other = positive(given.log_own), given.weight and keep_first(given.weight, seen)
    local square_length = sum(square(own)) + (other and sum(square(other)) or 0)
    local scale = positive(reshape(given.log_scale, rows, 1)) / sqrt(square_length)
    for r = 1, rows do
      for c = 1, dim * inner do
        local k = c - seen[r]
        index[#index + 1] = k >= 1 and k <= inner and (r - 1) * inner + k or #own + 1
      end
    end
    layers[j] = {
      units = rows / dim, own = reshape(take(concat(reshape(own * scale, 1, #own), row { 0 }), index), rows, dim * inner),
      other = other and other * scale, bias = given.context and given.bias + dense(given.context, context) or given.bias,
    }
  end
  return layers
end

-- What the units of a layer have from the other features, `before` being the layer before it, and from the context.
local function share(layer, before) return layer.other and dense(layer.other, before) + layer.bias or layer.bias end

-- The results at x and the logs of their slopes, where share_of(j, before) is the share of layer j; `as` is applied to the weights.
-- The slopes of a feature's units are kept below 1, as logsumexp does it, by what the log of a slope is ahead.
local function network(layers, x, as, share_of)
  local dim, slopes, ahead = #x, 0 * x + 1, 0
  for j, layer in ipairs(layers) do
    local own = as(layer.own)
    local v = dense(own, x) + share_of(j, x)
    slopes = dense(own, slopes)
    if j == #layers then return v, ahead + log(slopes) end
    local t = tanh(v)
    local of_feature = reshape(slopes * (1 + LEAK - square(t)), dim, layer.units)
    local most = detach(reduce_max(of_feature))
    x, slopes, ahead = t + LEAK * v, reshape(of_feature / most, 1, #v), ahead + reshape(log(most), 1, dim)
  end
end

-- A number that is at most the v of which the activation is h, and close to it; that of -h is the negative of one that is at least v.
local function at_most(h)
  local t = math.tanh(3)
  return where(h > 0, max(h / (1 + LEAK), (h - 1) / LEAK), min(3 / (t + 3 * LEAK) * h, (h + t) / LEAK))
end

-- Between which x the results are y. Where a sum of growing functions with positive weights has some value, one of these functions has
-- at least, another at most its share of that; so the units of a layer say between which values those of the layer before it are.
local function bracket(layers, shares, y)
  local dim = #y
  local low, high = reshape(y, dim, 1), reshape(y, dim, 1)
  for j = #layers, 1, -1 do
    local n, total = layers[j].units, sum(layers[j].own)
    if j < #layers then low, high = at_most(low), -at_most(-high) end
    local function inputs(v) return (v - reshape(shares[j], dim, n)) / reshape(total, dim, n) end
    low, high = -reduce_max(-inputs(low)), reduce_max(inputs(high))
  end
  return reshape(low, 1, dim), reshape(high, 1, dim)
end

return layer "block_autoregressive" {
  options = {
    hidden = option.list { default = { 8, 8 }, of = "widths", each = option.integer { min = 1, max = 65536 }, help = "units of each hidden layer, for every feature" },
  },
  params = function(o, dim, context)
    local list, inner = {}, 1
    for j = 1, #o.hidden + 1 do
      local units = o.hidden[j] or 1
      local own = {
        { "log_own", init.lecun(dim * units, inner, 16) }, { "log_scale", init.zeros(dim * units) },
        { "bias", o.hidden[j] and init.uniform(-2, 2, dim * units) or init.zeros(dim) }, -- units of one feature begin apart from each other
      }
      if dim > 1 then own[4] = { "weight", init.lecun(dim * units, dim * inner, dim * inner, seen_of_others(dim * units, dim, inner)) } end
      if j == 1 and context > 0 then own[#own + 1] = { "context", init.lecun(dim * units, context) } end
      list[j], inner = { tostring(j), own }, units
    end
    return { { "net", list } }
  end,
  forward = function(p, x, _, context)
    local layers = layers_of(p, #x, context)
    local y, log_slopes = network(layers, x, function(v) return v end, function(j, before) return share(layers[j], before) end)
    return y, sum(log_slopes)
  end,
  inverse = function(p, y, _, context)
    local layers = layers_of(p, #y, context)
    return sweep(#y, function(x)
      local shares = {}
      local _, log_slopes = network(layers, x, function(v) return v end, function(j, before)
        shares[j] = share(layers[j], before)
        return shares[j]
      end)
      local low, high = bracket(layers, shares, y)
      return solve(function(v, as)
        local at, log_slope = network(layers, v, as, function(j) return as(shares[j]) end)
        return at, exp(log_slope)
      end, y, low, high), -sum(log_slopes)
    end)
  end,
}
