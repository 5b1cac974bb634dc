-- Subtracts the data's mean and divides by their standard deviation. Both are parameters that are set from the data and
-- never trained; densities and samples stay in the data's own units. The context is standardized too, for the layers
-- behind this one and for the base.
return layer "standardize" {
  options = { context = option.boolean { default = true, help = "the context too, for the layers behind and the base" } },
  params = function(o, dim, context)
    local data = { { "mean", init.fixed(init.data_mean(dim)) }, { "std", init.fixed(init.data_std(dim)) } }
    if context == 0 or not o.context then return data end
    return join(data, { { "context_mean", init.fixed(init.context_mean(context)) },
                        { "context_std", init.fixed(init.context_std(context)) } })
  end,
  context = function(p, c, o) return o.context and (c - p.context_mean) / p.context_std or c end,
  forward = function(p, x) return (x - p.mean) / p.std, -sum(log(abs(p.std))) end,
  inverse = function(p, z) return z * p.std + p.mean, sum(log(abs(p.std))) end,
}
