-- The logit of the cumulative distribution function of a mixture of logistics: y = logit(sum_k w_k sigmoid((x - m_k) /
-- s_k)), as in Flow++ (Ho et al. 2019); several of them, one after the other, are the deep sigmoidal flow of Huang et al. 2018. It maps the
-- real line onto itself; the inverse is found by `solve`.
local SPREAD = 2 -- how far apart the means begin, so that the components do not learn the same

-- Of the layer's mixture number `layer`, matrices [features, components]: log weights, means, and log scales within
-- log 1/1000 .. log 1000.
local function parts(h, dim, o, layer)
  local n, place, before = o.components, {}, 3 * (layer - 1)
  local function group(g) -- the network gives all features' first number, then all features' second, ...
    for i = 1, dim do
      for k = 1, n do place[(i - 1) * n + k] = ((before + g) * n + k - 1) * dim + i end
    end
    return reshape(take(h, place), dim, n)
  end
  local logits, means, s, apart = group(0), group(1), group(2), {}
  for i = 1, dim do
    for k = 1, n do apart[(i - 1) * n + k] = SPREAD * (2 * k - n - 1) / n end
  end
  return { log_weight = logits - logsumexp(logits), mean = means + reshape(row(apart), dim, n),
           log_scale = s / (1 + abs(s) / math.log(1000)) }
end

-- y and log dy / dx, as matrices [features, 1].
local function value(c, x)
  local u = (x - c.mean) * exp(-c.log_scale)
  local below, above = c.log_weight - softplus(-u), c.log_weight - softplus(u)
  local log_cdf, log_rest = logsumexp(below), logsumexp(above)
  return log_cdf - log_rest, logsumexp(below - softplus(u) - c.log_scale) - log_cdf - log_rest
end

return transform "logistic_mixture" {
  options = { components = option.integer { default = 4, min = 1, max = 1000, help = "logistic distributions that are mixed" },
              layers = option.integer { default = 1, min = 1, max = 20, help = "such mixtures one after the other; more than one: a deep sigmoidal flow" } },
  outputs = function(o)
    local names = {}
    for layer = 1, o.layers do
      for _, name in ipairs { "logit", "mean", "log_scale" } do
        for k = 1, o.components do names[#names + 1] = layer == 1 and name .. "_" .. k or string.format("%s_%d_%d", name, layer, k) end
      end
    end
    return names
  end,
  forward = function(_, x, h, o)
    local dim = #x
    local y, sum = reshape(x, dim, 1), 0
    for layer = 1, o.layers do
      local log_slope
      y, log_slope = value(parts(h, dim, o, layer), y)
      sum = sum + log_slope
    end
    return reshape(y, 1, dim), reshape(sum, 1, dim)
  end,
  inverse = function(_, y, h, o)
    local dim = #y
    local x, sum = reshape(y, dim, 1), 0
    for layer = o.layers, 1, -1 do
      local c, goal = parts(h, dim, o, layer), x
      local each = c.mean + exp(c.log_scale) * goal -- the x at which each component's own logit is y: the solution lies between the least and the greatest
      x = solve(function(v, as)
        local at, log_slope = value({ log_weight = as(c.log_weight), mean = as(c.mean), log_scale = as(c.log_scale) }, v)
        return at, exp(log_slope)
      end, goal, -reduce_max(-each), reduce_max(each))
      local _, log_slope = value(c, x)
      sum = sum - log_slope
    end
    return reshape(x, 1, dim), reshape(sum, 1, dim)
  end,
}
