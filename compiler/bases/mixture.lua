-- A learned mixture of normal distributions, each with a mean and a standard deviation for every feature.

-- The weights of the components.
local function weights(p)
  local e = exp(p.logits - reduce_max(p.logits))
  return e / sum(e)
end

return base "mixture" {
  options = { components = option.integer { default = 8, min = 1, max = 1000, help = "normal distributions that are mixed" } },
  params = function(o, dim)
    return {
      { "logits", init.zeros(o.components) },
      { "mean", init.lecun(o.components, dim, 1) }, -- spread out, so that the components do not learn the same
      { "log_scale", init.constant(0, o.components * dim) },
    }
  end,
  log_prob = function(p, z, o)
    local k, dim, index = o.components, #z, {}
    for i = 1, k * dim do index[i] = (i - 1) % dim + 1 end
    local log_scale = reshape(bounded(p.log_scale), k, dim)
    local distance = (reshape(take(z, index), k, dim) - p.mean) * exp(-log_scale)
    local each = reshape(-0.5 * sum(square(distance)) - sum(log_scale), 1, k) + p.logits - logsumexp(p.logits)
    return logsumexp(each) - 0.5 * math.log(2 * pi) * dim
  end,
  sample = function(p, dim, o)
    local r = random(dim + 1)
    local u, rest = 0.5 + 0.5 * r[dim + 1], {}
    for j = 1, dim do rest[j] = j end
    local to = cumsum(weights(p))
    local mean, log_scale = row_of(p.mean, o.components, dim), row_of(p.log_scale, o.components, dim)
    for k = o.components - 1, 1, -1 do
      mean = where(u < to[k], row_of(p.mean, k, dim), mean)
      log_scale = where(u < to[k], row_of(p.log_scale, k, dim), log_scale)
    end
    return mean + exp(bounded(log_scale)) * normal(take(r, rest))
  end,
}
