-- domain_flows.lua - flows behind domains for specs: domain_flows(seed) has parameters by random numbers of its own, from this seed on.
local assert = require "luassert"
local support = require "support"

return function(seed)
  local function flow_of(domain, flow, more, dim, precision)
    return support.compile(string.format('return model { name = "d", dim = %d, precision = "%s", domain = %s, flow = { %s } %s }', dim or 1,
                                         precision or "double", domain, flow, more or ""))
  end

  local state = seed
  local function uniform()
    state = (state * 48271) % 2147483647
    return state / 2147483647
  end

  local function fill(flow, scale)
    for k = 0, flow.n_params - 1 do flow.params[k] = scale * (2 * uniform() - 1) end
    return flow
  end

  local function near(a, b, error, what)
    assert.is_true(a == b or math.abs(a - b) <= error * math.max(1, math.abs(b)), string.format("%s: %.17g, not %.17g", what or "", a, b))
  end

  return { flow_of = flow_of, uniform = uniform, fill = fill, near = near }
end
