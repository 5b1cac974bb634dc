-- vocabulary.lua - what models are made of, drawn at random: one entry a layer, transform, network, base and preset, each
-- over the ranges of its options. What stands here gets every check of checks.lua. r(a, b) draws a whole number.
local vocabulary = {}

local function one_of(r, list) return list[r(1, #list)] end

-- A number as the text of one, finest near `low`.
local function between(r, low, high)
  local u = r(0, 1000) / 1000
  return string.format("%.4g", low + (high - low) * u * u)
end

local function list_of(r, n, draw)
  local list = {}
  for i = 1, n do list[i] = tostring(draw(r, i)) end
  return "{" .. table.concat(list, ", ") .. "}"
end

local function order(r, n)
  local places = {}
  for i = 1, n do table.insert(places, r(1, i), i) end
  return "{" .. table.concat(places, ", ") .. "}"
end

local function mask(r, dim)
  local m, ones = {}
  repeat
    ones = 0
    for i = 1, dim do
      m[i] = r(0, 1)
      ones = ones + m[i]
    end
  until ones > 0 and ones < dim
  return "{" .. table.concat(m, ", ") .. "}"
end

local activations = { "tanh", "relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "softplus", "identity" }

-- Widths of hidden layers: mostly narrow, sometimes up to 100, where products are computed by blocks and gradients of 4,096 weights
-- by the runtime, rarely so wide that even those of the first layer are.
local function width(r)
  if r(1, 80) == 1 then return r(600, 1400) end
  return one_of(r, { r(1, 6), r(1, 20), r(1, 20), r(15, 100) })
end

-- Of a masked network: no fewer than it needs for every feature to see those before it.
local function enough(r, dim) return math.max(width(r), dim - 1) end

local tails = { "identity", "linear", "circular" }

-- ---- transforms -------------------------------------------------------------------------------------------------

vocabulary.transforms = {
  affine = function(r)
    return string.format('affine { scale = "%s" }', one_of(r, { "tanh", "exp", "softclip", "sigmoid", "softplus" }))
  end,
  additive = function() return "additive {}" end,
  rq_spline = function(r)
    local bins = r(2, 9)
    return string.format('rq_spline { bins = %d, bound = %s, tails = "%s", min_width = %s, min_height = %s, min_slope = %s, scale = "%s" }',
                         bins, between(r, 0.8, 6), one_of(r, tails), between(r, 1e-4, 0.9 / bins), between(r, 1e-4, 0.9 / bins),
                         between(r, 1e-4, 0.5), one_of(r, { "softplus", "softplus", "softclip" }))
  end,
  logistic_mixture = function(r) return string.format("logistic_mixture { components = %d, layers = %d }", r(1, 4), one_of(r, { 1, 1, 2 })) end,
  sum_of_squares = function(r)
    return string.format("sum_of_squares { polynomials = %d, degree = %d, bound = %s, min_slope = %s }", r(1, 3), r(1, 4), between(r, 0.8, 6),
                         between(r, 1e-4, 0.5))
  end,
  bernstein = function(r)
    return string.format("bernstein { degree = %d, bound = %s, min_slope = %s }", r(1, 9), between(r, 0.8, 6), between(r, 1e-4, 0.5))
  end,
  umnn = function(r)
    local net = r(1, 3) == 1 and string.format("resnet { hidden = %d, blocks = 1 }", r(1, 6))
      or string.format('mlp { hidden = %s, activation = "%s" }', list_of(r, r(0, 2), function() return r(1, 6) end), one_of(r, activations))
    return string.format("umnn { net = %s, signal = %d, bins = %d, bound = %s }", net, r(1, 3), 2 * r(1, 4), between(r, 0.8, 6))
  end,
}

-- A numeric inverse is long code, and so is a network for each feature: only where there are few.
local most_dim = { logistic_mixture = 6, bernstein = 6, sum_of_squares = 6, umnn = 3 }
local function transform(r, dim)
  local name = one_of(r, { "affine", "affine", "additive", "rq_spline", "rq_spline", "logistic_mixture", "bernstein", "sum_of_squares", "umnn", "umnn" })
  if dim > (most_dim[name] or dim) then name = "rq_spline" end
  return vocabulary.transforms[name](r)
end

-- ---- networks ---------------------------------------------------------------------------------------------------

vocabulary.nets = {
  mlp = function(r)
    return string.format('mlp { hidden = %s, activation = "%s" }', list_of(r, r(0, 3), width), one_of(r, activations))
  end,
  -- Errors grow from feature to feature where a transform's parameters are free to grow with the features before it: many
  -- features get a bounded activation.
  made = function(r, dim)
    local activation, hidden, residual = one_of(r, activations), r(dim > 6 and 1 or 0, 3), r(0, 2) == 0
    if dim > 6 and activation ~= "sigmoid" then activation = "tanh" end
    local same = enough(r, dim)
    local widths = list_of(r, hidden, function() return residual and same or enough(r, dim) end)
    local how = r(1, 3) == 1 and ", order = " .. order(r, dim) or ""
    if r(1, 3) == 1 then how = how .. ', context = "first"' end
    if r(1, 4) == 1 then how = how .. ", gate = true" end
    return string.format('made { hidden = %s, activation = "%s", residual = %s%s }', widths, activation, residual, how)
  end,
  resnet = function(r)
    return string.format('resnet { hidden = %d, blocks = %d, activation = "%s", gate = "%s", norm = "%s" }', width(r), r(0, 3), one_of(r, activations),
                         one_of(r, { "context", "own", "none" }), one_of(r, { "none", "layer" }))
  end,
}

-- ---- layers: least_dim where there must be so many features; `first` where its range is not all of the line ----------

local layers = {
  { name = "leaky_relu", draw = function() return "leaky_relu {}" end },
  { name = "coupling", least_dim = 2, draw = function(r, dim)
    local kept = r(1, 2) == 1 and "mask = " .. mask(r, dim) or "split = " .. r(1, dim - 1)
    local net = vocabulary.nets[one_of(r, { "mlp", "mlp", "resnet" })](r)
    return string.format("coupling { %s, net = %s, transform = %s }", kept, net, transform(r, dim))
  end },
  { name = "elementwise", draw = function(r, dim) return string.format("elementwise { %s }", transform(r, dim)) end },
  { name = "permute", draw = function(r, dim) return "permute { " .. order(r, dim) .. " }" end },
  { name = "householder", draw = function(r) return string.format("householder { count = %d }", r(1, 4)) end },
  { name = "spline", draw = function(r)
    return string.format('spline { bins = %d, bound = %s, tails = "%s" }', r(2, 9), between(r, 0.8, 6), one_of(r, tails))
  end },
  { name = "autoregressive", draw = function(r, dim)
    return string.format("autoregressive { net = %s, transform = %s }", vocabulary.nets.made(r, dim), transform(r, dim))
  end },
  { name = "actnorm", draw = function() return "actnorm {}" end },
  { name = "standardize", draw = function() return "standardize {}" end },
  { name = "linear", draw = function() return "linear {}" end },
  { name = "givens", draw = function() return "givens {}" end },
  { name = "planar", draw = function() return "planar {}" end },
  { name = "radial", draw = function() return "radial {}" end },
}
-- A layer that reads the context, whatever dim is.
function vocabulary.conditioned(r, dim)
  return string.format("autoregressive { net = %s, transform = additive {} }", vocabulary.nets.made(r, dim))
end
local simple = #layers -- invert takes any of these
layers[#layers + 1] = { name = "reverse", draw = function() return "reverse {}" end }
layers[#layers + 1] = { name = "shuffle", draw = function(r) return string.format("shuffle { %d }", r(0, 999)) end }
layers[#layers + 1] = { name = "invert", least_dim = 2, draw = function(r, dim)
  return "invert { " .. layers[r(1, simple)].draw(r, dim) .. " }"
end }
for _, f in ipairs { "sigmoid", "tanh", "softplus", "exp" } do
  layers[#layers + 1] = { name = f, first = true, draw = function() return string.format("elementwise { %q }", f) end }
end
layers[#layers + 1] = { name = "logit", first = true, draw = function()
  return 'elementwise { "sigmoid" }, elementwise { "logit" }'
end }
-- Of every feature a domain, from the line and back to it.
layers[#layers + 1] = { name = "domains", first = true, draw = function(r, dim)
  local list = {}
  while dim > 0 do
    local low, shares = r(-20, 20), r(2, math.min(dim + 1, 5))
    local kind = r(1, 4)
    list[#list + 1] = ({ "real {}", "positive {}", string.format("interval { %d, %d }", low, low + r(1, 9)), string.format("simplex { %d }", shares) })[kind]
    dim = dim - (kind == 4 and shares - 1 or 1)
  end
  list = table.concat(list, ", ")
  return string.format("invert { domains { {%s} } }, domains { {%s} }", list, list)
end }
-- A flow of block autoregressive layers among others. Their numeric inverse is of every feature: small where there are many.
function vocabulary.blocks(r, dim)
  local flow = {}
  for _ = 1, r(1, 3) do
    flow[#flow + 1] = string.format("block_autoregressive { hidden = %s }",
                                    list_of(r, r(0, dim > 6 and 1 or 3), function() return r(1, dim > 6 and 2 or 4) end))
    flow[#flow + 1] = one_of(r, { "reverse {}", "actnorm {}", "leaky_relu {}", "linear {}" })
  end
  return string.format("flow = {\n    %s,\n  }", table.concat(flow, ",\n    "))
end
-- A flow of features some of which are circular, in layers that know of angles and that do not.
function vocabulary.circles(r, dim, context)
  local real, flow = r(1, dim), {}
  local domain = list_of(r, dim, function(_, i)
    if i == real then return one_of(r, { "real {}", "positive {}" }) end
    return one_of(r, { "real {}", "circular {}", string.format("circular { period = %d, low = %d }", r(1, 9), r(-9, 9)) })
  end)
  local function moves() return one_of(r, { "additive {}", string.format("rq_spline { bins = %d }", r(2, 5)) }) end
  if context > 0 then flow[1] = vocabulary.conditioned(r, dim) end
  for k = 1, r(1, 5) do
    local kind = r(1, dim > 1 and 4 or 3)
    flow[#flow + 1] = kind == 1 and string.format("autoregressive { net = %s, transform = %s }", vocabulary.nets.made(r, dim), moves())
      or kind == 2 and one_of(r, { "leaky_relu {}", "linear {}", "standardize {}", "reverse {}", "shuffle { " .. k .. " }", "planar {}", "actnorm {}" })
      or kind == 3 and one_of(r, { "spline { bins = 3 }", "elementwise { additive {} }", "invert { spline { bins = 3 } }" })
      or string.format("coupling { mask = %s, net = %s, transform = %s }", mask(r, dim), vocabulary.nets.mlp(r), moves())
  end
  return string.format("domain = %s,\n  flow = {\n    %s,\n  }", domain, table.concat(flow, ",\n    "))
end
vocabulary.layers = layers

-- ---- bases: `rough` where the density is not differentiable or not positive everywhere -------------------------------

vocabulary.bases = {
  { draw = function() return "gaussian {}" end },
  { draw = function() return "diagonal_gaussian {}" end },
  { draw = function(r) return string.format("student_t { df = %s }", between(r, 0.5, 30)) end },
  { draw = function() return "laplace {}" end },
  { draw = function() return "logistic {}" end },
  { draw = function(r) return string.format("mixture { components = %d }", r(1, 9)) end },
  { draw = function(r) return string.format("uniform { low = %d, high = %d, edge = %s }", -r(0, 9), r(1, 9), between(r, 0.2, 2)) end },
  { draw = function(r) return string.format("uniform { low = %d, high = %d }", -r(4, 90), r(4, 90)) end },
}

-- ---- presets ----------------------------------------------------------------------------------------------------

local function preset(name, options)
  return function(r, dim) return string.format("presets.%s { %s,", name, options(r, dim)) end
end

local function networks(r, dim)
  local activation = dim > 6 and "tanh" or one_of(r, activations)
  return string.format('layers = %d, hidden = %s, activation = "%s", standardize = %s', r(1, 4), list_of(r, r(1, 2), function() return enough(r, dim) end),
                       activation, r(0, 1) == 1)
end

local function affine(r, dim)
  return string.format('%s, scale = "%s"', networks(r, dim), one_of(r, { "tanh", "softclip", "sigmoid", "softplus" }))
end

local function spline(r, dim) return string.format("%s, bins = %d, bound = %s", networks(r, dim), r(2, 9), between(r, 1, 6)) end

-- Each is the text of a model without its end.
vocabulary.presets = {
  { draw = preset("auto", function(r, dim) return string.format("rows = %d, %s", 10 ^ r(0, 6), spline(r, dim)) end) },
  { least_dim = 2, draw = preset("nice", networks) }, { least_dim = 2, draw = preset("realnvp", affine) },
  { draw = preset("maf", affine) }, { draw = preset("iaf", affine) },
  { least_dim = 2, draw = preset("nsf", spline) }, { draw = preset("nsf_autoregressive", spline) },
  { least_dim = 2, draw = preset("glow", affine) },
  { most_dim = 4, draw = preset("gaussianization", function(r) return string.format("layers = %d, components = %d", r(1, 3), r(1, 4)) end) },
  { draw = preset("planar", function(r) return string.format("layers = %d", r(1, 6)) end) },
}

vocabulary.one_of, vocabulary.between, vocabulary.list_of = one_of, between, list_of
return vocabulary
