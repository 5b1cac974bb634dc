-- layers.lua - the layer table: one line a layer, each drawing random options for a given dim. Every layer listed here
-- gets all tests of layers_spec.lua. r(a, b) draws a whole number.
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

local function net(r)
  local hidden = {}
  if r(1, 3) == 1 then
    return string.format('resnet { hidden = %d, blocks = %d, activation = "%s", gate = "%s", norm = "%s" }', r(2, 20), r(0, 2), activations[r(1, #activations)],
                         r(1, 2) == 1 and "own" or "context", r(1, 2) == 1 and "layer" or "none")
  end
  for i = 1, r(0, 3) do hidden[i] = r(1, 20) end
  return string.format('mlp { hidden = {%s}, activation = "%s" }', table.concat(hidden, ", "), activations[r(1, #activations)])
end

local function spline(r)
  local tails = ({ "identity", "linear", "circular" })[r(1, 3)]
  local scale = r(1, 3) == 1 and "softclip" or "softplus"
  return string.format('rq_spline { bins = %d, bound = %g, tails = "%s", scale = "%s" }', r(2, 9), r(1, 5), tails, scale)
end

-- A numeric inverse is long code, and so is a network for each feature: only where there are few.
local function transform(r, dim)
  local mixture = dim <= 6 and string.format("logistic_mixture { components = %d, layers = %d }", r(1, 4), r(1, 2)) or spline(r)
  local polynomial = dim <= 6 and string.format("bernstein { degree = %d, bound = %g }", r(1, 9), r(1, 5)) or spline(r)
  local squares = dim <= 6 and string.format("sum_of_squares { polynomials = %d, degree = %d, bound = %g }", r(1, 3), r(1, 4), r(1, 5)) or spline(r)
  local network = dim <= 3 and string.format('umnn { net = mlp { hidden = {%d}, activation = "%s" }, signal = %d, bins = %d, bound = %g }', r(1, 4), activations[r(1, #activations)],
                                             r(1, 3), 2 * r(1, 3), r(1, 5)) or spline(r)
  return ({ mixture, polynomial, squares, network, spline(r), 'affine { scale = "tanh" }', 'affine { scale = "exp" }', 'affine { scale = "softclip" }',
            'affine { scale = "sigmoid" }', 'affine { scale = "softplus" }', "additive {}" })[r(1, 11)]
end

local layers = {
  { name = "leaky_relu", draw = function() return "leaky_relu {}" end },
  { name = "coupling", least_dim = 2, draw = function(r, dim)
    local kept = r(1, 2) == 1 and "mask = " .. mask(r, dim) or "split = " .. r(1, dim - 1)
    return string.format("coupling { %s, net = %s, transform = %s }", kept, net(r), transform(r, dim))
  end },
  { name = "elementwise", draw = function(r, dim) return string.format("elementwise { %s }", transform(r, dim)) end },
  { name = "permute", draw = function(r, dim)
    local order = {}
    for i = 1, dim do order[i] = i end
    for i = dim, 2, -1 do
      local j = r(1, i)
      order[i], order[j] = order[j], order[i]
    end
    return "permute { {" .. table.concat(order, ", ") .. "} }"
  end },
}

layers[#layers + 1] = { name = "householder", draw = function(r) return string.format("householder { count = %d }", r(1, 4)) end }
layers[#layers + 1] = { name = "spline", draw = function(r) return "spline { bins = " .. r(2, 9) .. " }" end }
-- Errors grow from feature to feature where a spline's parameters are free to grow with the features before it: many
-- features get a bounded activation.
layers[#layers + 1] = { name = "autoregressive", draw = function(r, dim)
  local hidden, order, width, activation = {}, {}, r(math.max(1, dim - 1), 30), activations[r(1, #activations)]
  if dim > 6 and activation ~= "sigmoid" then activation = "tanh" end
  for i = 1, r(dim > 6 and 1 or 0, 3) do hidden[i] = width end
  for i = 1, dim do table.insert(order, r(1, i), i) end
  if dim > 1 and r(1, 3) == 1 then order[1] = string.format("{%d, %d}", order[1], table.remove(order, 2)) end -- one place for two
  return string.format('autoregressive { net = made { hidden = {%s}, activation = "%s", residual = %s, gate = %s, order = {%s} }, transform = %s }',
                       table.concat(hidden, ", "), activation, r(0, 1) == 1, r(1, 4) == 1, table.concat(order, ", "), transform(r, dim))
end }
layers[#layers + 1] = { name = "actnorm", draw = function() return "actnorm {}" end }
layers[#layers + 1] = { name = "standardize", draw = function() return "standardize {}" end }
layers[#layers + 1] = { name = "linear", draw = function() return "linear {}" end }
layers[#layers + 1] = { name = "givens", draw = function() return "givens {}" end }
layers[#layers + 1] = { name = "planar", draw = function() return "planar {}" end }
layers[#layers + 1] = { name = "radial", draw = function() return "radial {}" end }
-- Their ranges are not all of the line: they come first, where the data are.
for _, f in ipairs { "sigmoid", "tanh", "softplus", "exp" } do
  layers[#layers + 1] = { name = f, first = true, draw = function() return string.format("elementwise { %q }", f) end }
end
layers[#layers + 1] = { name = "logit", first = true, draw = function()
  return 'elementwise { "sigmoid" }, elementwise { "logit" }'
end }

layers[#layers + 1] = { name = "domains", first = true, draw = function(r, dim)
  local list = {}
  while dim > 0 do
    local shares = r(2, math.min(dim + 1, 4))
    local kind = r(1, 5)
    list[#list + 1] = ({ "real {}", "positive {}", "interval { -2, 5 }", "interval { 0, 1 }", string.format("simplex { %d }", shares) })[kind]
    dim = dim - (kind == 5 and shares - 1 or 1)
  end
  list = table.concat(list, ", ")
  return string.format("invert { domains { {%s} } }, domains { {%s} }", list, list)
end }

local simple = #layers - 6 -- invert takes any of those above
layers[#layers + 1] = { name = "reverse", draw = function() return "reverse {}" end }
layers[#layers + 1] = { name = "shuffle", draw = function(r) return string.format("shuffle { %d }", r(0, 999)) end }
layers[#layers + 1] = { name = "invert", least_dim = 2, draw = function(r, dim)
  return "invert { " .. layers[r(1, simple)].draw(r, dim) .. " }"
end }
layers[#layers + 1] = { name = "block_autoregressive", draw = function(r, dim)
  local hidden = {}
  for i = 1, r(0, dim > 6 and 1 or 2) do hidden[i] = r(1, dim > 6 and 2 or 4) end
  return string.format("block_autoregressive { hidden = {%s} }", table.concat(hidden, ", "))
end }
return layers
