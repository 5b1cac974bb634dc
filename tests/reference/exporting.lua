-- The models that export_check.py takes to other libraries, and export_spec.lua again: with numbers that are the same everywhere.
local function flow_of(dim, layers, more)
  return string.format("return model { dim = %d, precision = PRECISION, %sflow = { %s } }", dim, more or "", table.concat(layers, ", "))
end
local function preset(name, options) return string.format("return presets.%s { precision = PRECISION, %s }", name, options) end
local function coupled(dim, transform, net, context)
  local layers = {}
  for k = 1, 2 do
    local mask = {}
    for i = 1, dim do mask[i] = (i + k) % 2 end
    layers[k] = string.format("coupling { mask = { %s }, net = %s, transform = %s }", table.concat(mask, ", "), net or "mlp { hidden = { 5 } }", transform)
  end
  return flow_of(dim, layers, context and "context = " .. context .. ", ")
end
local function masked(dim, net, transform, context)
  return flow_of(dim, { string.format("autoregressive { net = made { %s }, transform = %s }", net, transform), "reverse {}",
                        string.format("autoregressive { net = made { %s }, transform = %s }", net, transform) }, context and "context = " .. context .. ", ")
end
local function halves(mask, transform, activation)
  return string.format('coupling { mask = { %s }, net = mlp { hidden = { 5, 4 }, activation = "%s" }, transform = %s }', mask, activation or "relu",
                       transform or 'affine { scale = "exp" }')
end
local circles, inverted = 'rq_spline { bins = 4, tails = "circular", scale = "softclip" }', "invert { autoregressive { net = made { hidden = { 8 } } } }"
local soft, spline = 'affine { scale = "softclip" }', 'rq_spline { scale = "softclip", bins = 5 }'

local cases = {
  { "points", flow_of(2, { "leaky_relu {}", 'coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }', "leaky_relu {}",
                           'coupling { mask = { 0, 1 }, net = mlp { hidden = { 4 } } }' }) },
  { "maf", preset("maf", "dim = 3, layers = 3, hidden = { 16, 16 }") },
  { "maf_wide", preset("maf", "dim = 20, layers = 2, hidden = { 24 }, activation = 'elu'") },
  { "maf_context", preset("maf", "dim = 4, context = 3, layers = 2, hidden = { 12, 10 }, standardize = true") },
  { "maf_first", masked(5, 'hidden = { 13, 9 }, activation = "tanh", context = "first"', soft, 2) },
  { "maf_order", masked(6, "hidden = { 9, { 0, 2, 3, 1 } }, order = { { 3, 1 }, 2, { 6, 4 }, 5 }", soft) },
  { "maf_permuted", masked(4, 'hidden = { 7 }, order = { 3, 1, 4, 2 }, activation = "silu"', soft) },
  { "maf_linear", masked(4, "hidden = {}", soft) },
  { "maf_residual", masked(5, "hidden = { 8, 8, 8 }, residual = true", soft) },
  { "maf_residual_context", masked(3, 'hidden = { 7, 7 }, residual = true, context = "first", activation = "gelu"', "additive {}", 2) },
  { "maf_one_context", masked(1, 'hidden = { 6, 5 }, context = "first"', soft, 3) },
  { "maf_one_every", masked(1, "hidden = { 6, 5 }", 'affine { scale = "tanh" }', 3) },
  { "iaf", preset("iaf", "dim = 3, layers = 2, hidden = { 9 }") },
  { "nsf", preset("nsf", "dim = 5, layers = 3, hidden = { 10, 10 }, bins = 6, bound = 4") },
  { "nsf_context", coupled(3, spline, "mlp { hidden = { 8, 8 }, activation = 'relu' }", 2) },
  { "nsf_autoregressive", preset("nsf_autoregressive", "dim = 3, layers = 2, hidden = { 8 }") },
  { "nsf_soft", masked(4, "hidden = { 8 }", 'rq_spline { scale = "softclip", bins = 4, bound = 3, min_slope = 0.01 }') },
  { "nsf_one_context", flow_of(1, { "coupling { mask = { 0 }, net = mlp { hidden = { 6 } }, transform = " .. spline .. " }" }, "context = 2, ") },
  { "spline_context", coupled(3, "rq_spline { bins = 7, bound = 2, min_width = 0.02, min_height = 0.01, min_slope = 0.1 }", "mlp { hidden = { 8 } }", 2) },
  { "spline_every", masked(3, "hidden = { 6, 4 }", "rq_spline { bins = 4 }", 2) },
  { "spline_one_context", flow_of(1, { "coupling { mask = { 0 }, net = mlp { hidden = { 6 } }, transform = rq_spline { bins = 5 } }" }, "context = 2, ") },
  { "realnvp", preset("realnvp", "dim = 6, layers = 3, hidden = { 12, 12 }, standardize = true") },
  { "realnvp_context", preset("realnvp", "dim = 3, context = 2, layers = 2, hidden = { 8 }, standardize = true") },
  { "nice", preset("nice", "dim = 7, layers = 4, hidden = { 10 }") },
  { "glow", preset("glow", "dim = 4, layers = 2, hidden = { 8 }") },
  { "linear_one", flow_of(1, { "linear {}", "actnorm {}", "elementwise { affine { scale = 'exp' } }" }) },
  { "scale_exp", coupled(3, 'affine { scale = "exp" }', 'mlp { hidden = { 5 }, activation = "leaky_relu" }') },
  { "scale_sigmoid", coupled(4, 'affine { scale = "sigmoid" }', 'mlp { hidden = { 5 }, activation = "sigmoid" }') },
  { "scale_softplus", masked(3, 'hidden = { 5 }, activation = "softplus"', 'affine { scale = "softplus" }') },
  { "identity", coupled(2, soft, 'mlp { hidden = { 5 }, activation = "identity" }') },
  { "elementwise", flow_of(3, { "elementwise { affine {} }", "elementwise { " .. soft .. " }", "elementwise { additive {} }",
                                "elementwise { " .. spline .. " }", "spline { bins = 4 }" }) },
  { "splines", flow_of(3, { "spline { bins = 4 }", "elementwise { rq_spline { bins = 3, min_slope = 0.02 } }", "elementwise { affine { scale = 'softplus' } }",
                            "elementwise { affine { scale = 'sigmoid' } }", "elementwise { affine {} }", "elementwise { additive {} }" }) },
  { "elementwise_context", flow_of(2, { "standardize {}", "elementwise { affine {} }", "elementwise { " .. soft .. " }", "elementwise { " .. spline .. " }",
                                        "coupling { split = 1, net = mlp { hidden = { 4 } } }" }, "context = 1, ") },
  { "functions", flow_of(2, { 'elementwise { "sigmoid" }', 'elementwise { "logit" }', 'elementwise { "softplus" }', "invert { elementwise { 'exp' } }",
                              'elementwise { "exp" }', "invert { elementwise { 'softplus' } }", "elementwise { 'sigmoid' }",
                              "invert { elementwise { 'sigmoid' } }", "elementwise { 'tanh' }", "invert { elementwise { 'tanh' } }" }) },
  { "tanh", flow_of(2, { 'elementwise { "sigmoid" }', 'elementwise { "logit" }', "elementwise { 'tanh' }", "invert { elementwise { 'tanh' } }" }) },
  { "orders", flow_of(5, { "shuffle { 3 }", "permute { { 2, 1, 5, 3, 4 } }", "reverse {}", "leaky_relu {}", "invert { shuffle { 1 } }",
                           "elementwise { " .. soft .. " }" }) },
  { "diagonal", flow_of(3, { "elementwise { " .. soft .. " }" }, "base = diagonal_gaussian {}, ") },
  { "inverses", flow_of(3, { "invert { linear {} }", "invert { actnorm {} }", "invert { leaky_relu {} }", "invert { invert { actnorm {} } }",
                             "invert { coupling { split = 2, net = mlp { hidden = { 4 } } } }" }) },
  -- what one library has in a form of its own, or alone
  { "student", flow_of(2, { "leaky_relu {}" }, "base = student_t { df = 4.5 }, "), only = "flowjax" },
  { "double_tails", flow_of(2, { "leaky_relu {}" }, "base = laplace {}, "), only = "flowjax" },
  { "logistic", flow_of(2, { "leaky_relu {}" }, "base = logistic {}, "), only = "flowjax" },
  { "halves", flow_of(5, { halves("1, 1, 1, 0, 0"), "reverse {}", halves("0, 0, 0, 1, 1", "additive {}", "leaky_relu") }), only = "normflows" },
  { "checkers", flow_of(4, { halves "0, 1, 0, 1", "invert { " .. halves "1, 0, 1, 0" .. " }", halves "0, 0, 1, 1" }), only = "normflows" },
  { "modes", flow_of(3, { "leaky_relu {}" }, "base = mixture { components = 4 }, "), only = "normflows" },
  { "circles", flow_of(3, { 'spline { bins = 5, bound = 3, tails = "circular" }', "elementwise { " .. circles .. " }" }), only = "normflows" },
  { "seen", flow_of(3, { "invert { actnorm {} }", "standardize {}", "permute { { 3, 1, 2 } }", inverted, "linear {}" }, "context = 2, "), only = "normflows" },
  -- what not every library has
  { "planar", flow_of(2, { "planar {}" }) },
  { "householder", flow_of(2, { "householder {}" }) },
  { "uniform", flow_of(2, { "leaky_relu {}" }, "base = uniform {}, ") },
  { "tails", coupled(2, 'rq_spline { tails = "linear" }') },
  { "mixture", coupled(2, "logistic_mixture {}") },
  { "maf_one", masked(1, "hidden = { 4 }", soft) },
  { "nothing", flow_of(2, {}) },
  { "standardized_late", flow_of(2, { "coupling { split = 1, net = mlp { hidden = { 4 } } }", "standardize {}" }, "context = 1, ") },
  { "own_layer", "local twice = layer 'coupling' { forward = function(_, z) return z * 2, 2 * math.log(2) end, " ..
      "inverse = function(_, z) return z / 2, -2 * math.log(2) end } " .. flow_of(2, { "twice {}" }) },
  { "own_net", "local wide = net 'mlp' { options = { hidden = option.number() }, params = function(_, n, out) return { { '1', init.lecun(out, n) } } end, " ..
      "apply = function(p, x) return dense(p[1], x) end } " .. flow_of(2, { "coupling { split = 1, net = wide { hidden = 3 } }" }) },
  { "own_transform", "local add = transform 'additive' { outputs = { 't' }, forward = function(_, x, h) return x - h, 0 end, " ..
      "inverse = function(_, y, h) return y + h, 0 end } " .. coupled(2, "add {}") },
  { "domains", flow_of(4, { "leaky_relu {}", "autoregressive { net = made { hidden = { 6 } } }" },
                       "domain = { positive {}, interval { -2.5, 1.75 }, real {}, interval { 0.25, 40 } }, ") },
  { "domain_context", flow_of(2, { "standardize {}", "coupling { split = 1, net = mlp { hidden = { 4 } } }" }, "context = 2, domain = positive {}, ") },
  { "domains_inside", flow_of(2, { "invert { domains { { interval { -1, 3 }, positive {} } } }", "domains { { interval { -1, 3 }, positive {} } }", "leaky_relu {}" }) },
}

-- Numbers within -1 .. 1 from a multiplicative congruential generator (Park & Miller 1988).
local function numbers(seed)
  local state = seed * 16807 + 1
  return function()
    state = state * 48271 % 2147483647
    return 2 * state / 2147483647 - 1
  end
end

local exporting = { texts = {} }
for _, case in ipairs(cases) do exporting.texts[case[1]] = case[2] end

-- The names of the cases that go to a library.
function exporting.names(library)
  local names = {}
  for _, case in ipairs(cases) do names[#names + 1] = (not case.only or case.only == library) and case[1] or nil end
  return names
end

-- The text of a case in "float" or "double".
function exporting.text(name, precision) return (exporting.texts[name]:gsub("PRECISION", '"' .. precision .. '"')) end

-- Gives a flow of nfc's these weights; manifest: the text of its .json, which tells names and places.
function exporting.fill(flow, manifest)
  local draw = numbers(7)
  for i = 0, flow.n_params - 1 do flow.params[i] = 0.8 * draw() end
  for name, shape, offset in manifest:gmatch '"name":%s*"([%w_.]+)",%s*"shape":%s*%[([%d, ]+)%],%s*"offset":%s*(%d+)' do
    for i = 0, name:find "std$" and tonumber(shape) - 1 or -1 do
      if not name:find "log_std$" then flow.params[offset + i] = 1.5 + flow.params[offset + i] end
    end
  end
end

-- n rows of so many numbers within -2 .. 2.
function exporting.rows(n, columns, seed)
  local draw, rows = numbers(seed), {}
  for i = 1, n do
    rows[i] = {}
    for j = 1, columns do rows[i][j] = 2 * draw() end
  end
  return rows
end

return exporting
