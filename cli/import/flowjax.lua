-- flowjax.lua - flows of FlowJAX as its masked_autoregressive_flow, coupling_flow, planar_flow and triangular_spline_flow build them.
--
-- A flow is a tree: a base_dist, over which a bijection stands, Invert(Scan(layers)) or Scan(layers). Its arrays hold all layers, the
-- first index being the layer's. Saved by names, they have those of jax.tree_util.keystr, as
-- .bijection.bijection.bijection.bijections[0].conditioner.layers[0].weight; an .eqx has the same arrays and the tree's numbers, as shapes,
-- without names in the tree's order. Functions of the tree are in neither.
local parts = (...)
local definitions, name_leaves = parts[#parts - 1], parts[#parts].name_leaves

-- ---- names --------------------------------------------------------------------------------------------------------------

-- A name as keystr gives it, whatever stands between its words; "tree" is what holds numbers that are not trained.
local function path_of(name)
  local path = ""
  for word in string.gmatch(name, "[%w_]+") do
    if string.find(word, "^%d+$") then path = path .. "[" .. word .. "]" elseif word ~= "tree" then path = path .. "." .. word end
  end
  return path
end

-- Renames the file's tensors to the paths of the flow's leaves in its tree: a module that holds it is left out.
local function take_paths(file)
  local outside
  for name in file.each "^.*$" do
    local path = path_of(name)
    for _, first in ipairs { "base_dist", "bijection" } do
      local before = string.match(path .. ".", "^(.-)%." .. first .. "%.")
      if before and (not outside or #before < #outside) then outside = before end
    end
  end
  file.rename(function(name)
    local path = path_of(name)
    return outside and string.sub(path, 1, #outside) == outside and string.sub(path, #outside + 1) or path
  end)
end

-- ---- numbers ------------------------------------------------------------------------------------------------------------

local flow -- what is being read: { file, config, lists, text, dim, context, count = of layers, whole = whether it has the tree's numbers }

local function fail(...) flow.file.fail(...) end

local function log1p(x)
  local y = 1 + x
  return y == 1 and x or math.log(y) * (x / (y - 1))
end
local function softplus(x) return math.max(x, 0) + log1p(math.exp(-math.abs(x))) end

local function map(list, f)
  local to = {}
  for i, v in ipairs(list) do to[i] = f(v) end
  return to
end

-- A number of the tree, nil: it is not in the file.
local function number(path) return flow.file.has(path) and flow.file.take(path)[1] or nil end

-- A number of the tree that must be this one where it is there.
local function expect(path, want)
  local v = number(path)
  if v and v ~= want then fail("tensor %s is %g, expected %g", path, v, want) end
end

-- The numbers of an array as a list for each of the flow's layers.
local function stack(path, ...)
  local all, lists = flow.file.take(path, flow.count, ...), {}
  local n = #all / flow.count
  if #all == 0 then fail("tensor %s has no numbers", path) end
  for k = 1, flow.count do
    local own = {}
    for i = 1, n do own[i] = all[(k - 1) * n + i] end
    lists[k] = own
  end
  return lists
end

-- Notes how many numbers of context something sees.
local function sees(context, where)
  if context < 0 or flow.context and flow.context ~= context then
    fail("%s sees a context of %d, expected %d", where, context, flow.context or 0)
  end
  flow.context = context
end

-- ---- transformers -------------------------------------------------------------------------------------------------------

-- The text of a spline of so many bins on [-bound, bound].
local function spline(bins, bound, width)
  local least = width / (2 * bound)
  if least * bins >= 1 then fail("%d bins of at least %g do not fit into [%g, %g]", bins, width, -bound, bound) end
  if least < 1e-6 then fail("bins of %g in [%g, %g] are too narrow: at least a millionth of it is taken", width, -bound, bound) end
  local number_of, slope = flow.text.number, flow.config.slope
  return string.format('boxed { spline = rq_spline { bins = %d, bound = %s, tails = "linear", min_width = %s, min_height = %s%s } }', bins,
                       number_of(bound), number_of(least), number_of(least), slope ~= 1e-3 and ", min_slope = " .. number_of(slope) or "")
end

-- The text of the transformer that takes so many numbers a feature, and the names that nfc gives them.
local function transformer(total, where)
  if total == 1 then return "additive {}", { "t" } end
  if total == 2 then return string.format("scaled { least = %s }", flow.text.number(flow.config.min_scale)), { "t", "s" } end
  if total % 3 == 2 then fail("%s gives %d numbers a feature: splines of FlowJAX before version 18 are not taken", where, total) end
  if total % 3 ~= 1 or total < 7 then
    fail("%s gives %d numbers a feature: expected 2 (Affine), 1 (Loc) or 3 knots + 4 (RationalQuadraticSpline)", where, total)
  end
  local bins, names = (total - 1) / 3, {}
  for k = 1, bins do names[k], names[bins + k] = "width_" .. k, "height_" .. k end
  for k = 1, bins + 1 do names[2 * bins + k] = "slope_" .. k end
  return spline(bins, flow.config.bound, flow.config.width), names
end

-- The dense layers of a network: { name, out, cols, weights, biases = of each of the flow's layers }.
local function network(prefix, weight)
  local layers = {}
  for k, index in ipairs(flow.file.children(prefix .. ".layers[")) do
    local name = string.format("%s.layers[%d].", prefix, index)
    local shape = flow.file.shape(name .. weight, 3)
    if index ~= k - 1 or k > 1 and shape[3] ~= layers[k - 1].out then
      fail("tensor %s has %d columns, which the layer before it does not give", name .. weight, shape[3])
    end
    layers[k] = { name = name, out = shape[2], cols = shape[3], weights = stack(name .. weight, shape[2], shape[3]),
                  biases = stack(name .. "bias", shape[2]) }
  end
  return layers
end

-- The numbers a feature that a last layer gives.
local function numbers_of(last, features)
  if last.out % features ~= 0 then fail("tensor %sbias has %d numbers, which are no multiple of the %d features", last.name, last.out, features) end
  return last.out / features
end

-- The text and parameters of a perceptron, for each of the flow's layers. last_order: of the last layer's rows, nil: as they are.
local function perceptron(layers, last_order)
  local hidden, each = {}, {}
  for l = 1, flow.count do
    local params = {}
    for k, layer in ipairs(layers) do
      local weight, bias = layer.weights[l], layer.biases[l]
      if k < #layers then
        hidden[k] = layer.out
      elseif last_order then
        weight, bias = flow.lists.rows(weight, layer.cols, last_order), flow.lists.rows(bias, 1, last_order)
      end
      params["net." .. k .. ".weight"], params["net." .. k .. ".bias"] = weight, bias
    end
    each[l] = params
  end
  return string.format('mlp { hidden = %s, activation = "%s" }', flow.text.list(hidden), flow.config.activation), each
end

-- ---- layers: each gives a text, and the parameters of each of the flow's layers -----------------------------------------

local function masked_autoregressive(prefix)
  local dim, lists = flow.dim, flow.lists
  local layers = network(prefix .. ".masked_autoregressive_mlp", "weight.args[1]")
  local last, context = layers[#layers], layers[1].cols - dim
  local total = numbers_of(last, dim)
  sees(context, last.name)
  local place = lists.range(1, dim)
  local before = lists.input_degrees(place, context)
  for k, layer in ipairs(layers) do
    layer.degree = {}
    for u = 1, layer.out do -- units take turns at the degrees
      if k == #layers then
        layer.degree[u] = math.floor((u - 1) / total)
      elseif context > 0 then
        layer.degree[u] = (u - 1) % dim
      else
        layer.degree[u] = (u - 1) % math.max(dim - 1, 1) + 1
      end
    end
    for _, mask in ipairs(stack(layer.name .. "weight.args[0]", layer.out, layer.cols)) do
      if not lists.is_mask(mask, layer.degree, before) then fail("tensor %sweight.args[0] is none of FlowJAX's masks", layer.name) end
    end
    expect(layer.name .. "weight.args[2]", 0)
    before = layer.degree
  end
  local text, names = transformer(total, last.name .. "bias")
  if dim == 1 and context == 0 then -- nothing is seen: biases alone
    local each = map(last.biases, function(bias)
      local params = {}
      for i, name in ipairs(names) do params[name] = { bias[i] } end
      return params
    end)
    return string.format("elementwise { %s }", text), each
  end
  local hidden, each = nil, {}
  for l = 1, flow.count do
    local own = map(layers, function(layer)
      return { weight = layer.weights[l], bias = layer.biases[l], out = layer.out, degree = layer.degree, order = lists.by_output(dim, total) }
    end)
    each[l], hidden = lists.made(own, place, dim, context)
  end
  return string.format('autoregressive { net = made { hidden = %s, activation = "%s"%s }, transform = %s }', flow.text.list(hidden),
                       flow.config.activation, context > 0 and ', context = "first"' or "", text), each
end

local function coupling(prefix, layers)
  local dim = flow.dim
  local kept = number(prefix .. ".untransformed_dim") or math.floor(dim / 2)
  if kept >= dim or kept < 0 or kept ~= math.floor(kept) then fail("tensor %s.untransformed_dim is %g, the flow has %d features", prefix, kept, dim) end
  expect(prefix .. ".dim", dim)
  sees(layers[1].cols - kept, layers[1].name)
  local last = layers[#layers]
  local total = numbers_of(last, dim - kept)
  local text = transformer(total, last.name .. "bias")
  local net, each = perceptron(layers, flow.lists.by_output(dim - kept, total))
  return string.format("coupling { split = %d, net = %s, transform = %s }", kept, net, text), each
end

-- The same map as planar{} of nfc, which moves u along w by another rule.
local function plain_planar(numbers)
  local dim, ww, wu = flow.dim, 0, 0
  local w, u = {}, {}
  for i = 1, dim do
    w[i], u[i] = numbers[i], numbers[dim + i]
    ww, wu = ww + w[i] * w[i], wu + w[i] * u[i]
  end
  if ww == 0 then fail("a planar layer has weights of 0") end
  local by = wu < -30 and 0 or (math.log(softplus(wu)) - wu) / ww
  for i = 1, dim do u[i] = u[i] + by * w[i] end
  return { w = w, u = u, b = { numbers[2 * dim + 1] } }
end

local function planar(prefix, layers)
  local slope = number(prefix .. ".negative_slope") or not flow.whole and flow.config.negative_slope or 0
  if slope < 0 then fail("tensor %s.negative_slope is below 0", prefix) end
  if layers then
    local net, each = perceptron(layers)
    sees(layers[1].cols, layers[1].name)
    return string.format("ridge { net = %s, slope = %s }", net, flow.text.number(slope)), each
  end
  local each = stack(prefix .. ".params", 2 * flow.dim + 1)
  sees(0, prefix)
  if slope == 0 then return "planar {}", map(each, plain_planar) end
  return string.format("ridge { slope = %s }", flow.text.number(slope)), map(each, function(list) return { numbers = list } end)
end

local function splines(prefix)
  local file, dim, inner = flow.file, flow.dim, prefix .. ".inner.bijection."
  local bins, each = file.shape(inner .. "x_pos.arr", 3)[3], {}
  local function take(path, name, n)
    for l, list in ipairs(stack(inner .. path, dim, n)) do
      each[l] = each[l] or {}
      for k = 1, n do each[l][name .. k] = flow.lists.columns(list, n, { k }) end
    end
  end
  take("x_pos.arr", "width_", bins)
  take("y_pos.arr", "height_", bins)
  take("derivatives.args[0]", "slope_", bins + 1)
  local identity = math.log(math.exp(1 - flow.config.slope) - 1) -- with this FlowJAX begins; nfc adds it to 0
  for _, params in ipairs(each) do
    for k = 1, bins + 1 do params["slope_" .. k] = map(params["slope_" .. k], function(v) return v - identity end) end
  end
  expect(inner .. "knots", bins - 1)
  for _, own in ipairs { "", "x_pos.", "y_pos." } do
    expect(inner .. own .. "interval[0]", -1)
    expect(inner .. own .. "interval[1]", 1)
  end
  expect(prefix .. ".inner.in_axes[1]", 0)
  expect(prefix .. ".inner.axis_size", dim)
  local width = number(inner .. "x_pos.min_width") or flow.config.width
  expect(inner .. "y_pos.min_width", width)
  local most = number(prefix .. ".outer.max_val") or flow.config.max_val
  if most <= 0 then fail("tensor %s.outer.max_val is %g, expected a number above 0", prefix, most) end
  for _, name in ipairs { "intercept", "linear_grad" } do number(prefix .. ".outer." .. name) end -- max_val gives them
  return string.format("elementwise { bent { most = %s, spline = %s } }", flow.text.number(most), spline(bins, 1, width)), each
end

-- A lower triangular matrix, whose rows have a length of their own, as linear{}'s L U: U is its diagonal.
local function triangular(prefix)
  local dim, each = flow.dim, {}
  local locs, weights = stack(prefix .. ".loc", dim), stack(prefix .. ".triangular.weight.args[0]", dim, dim)
  local lengths = stack(prefix .. ".triangular.scale.args[0]", dim, 1)
  expect(prefix .. ".lower", 1)
  for l = 1, flow.count do
    local lower, upper, diagonal = {}, {}, {}
    for i = 1, dim do
      local row, square = {}, 0
      for j = 1, i do
        row[j] = weights[l][(i - 1) * dim + j]
        if j == i then row[j] = softplus(row[j]) end
        square = square + row[j] * row[j]
      end
      local by = softplus(lengths[l][i]) / math.sqrt(square)
      diagonal[i] = row[i] * by
      if diagonal[i] <= 0 then fail("tensor %s.triangular has a diagonal that is not above 0", prefix) end
      for j = 1, i - 1 do lower[#lower + 1], upper[#upper + 1] = row[j] * by / diagonal[j], 0 end
    end
    each[l] = { log_diagonal = map(diagonal, math.log), bias = locs[l] }
    if dim > 1 then each[l].lower, each[l].upper = lower, upper end
  end
  return "linear {}", each
end

local function shift_by_context(prefix)
  local context = flow.file.shape(prefix .. ".module.weight", 3)[3]
  sees(context, prefix)
  return "shifted {}", map(stack(prefix .. ".module.weight", flow.dim, context), function(weight) return { weight = weight } end)
end

-- Texts of a permutation for each of the flow's layers, and of its inverse.
local function permutation(prefix)
  local function orders(name)
    return map(stack(prefix .. name, flow.dim), function(list) return map(list, function(from) return from + 1 end) end)
  end
  local forward, back = orders ".permutation[0]", orders ".inverse_permutation[0]"
  for l, order in ipairs(forward) do
    local seen = {}
    for i, from in ipairs(order) do
      if seen[from] or back[l][from] ~= i then fail("tensor %s.permutation[0] is no permutation, or not the other's inverse", prefix) end
      seen[from] = true
    end
  end
  local function text_of(order) return string.format("permute { %s }", flow.text.list(order)) end
  return map(forward, text_of), map(back, text_of)
end

-- ---- the flow -----------------------------------------------------------------------------------------------------------

local function starts(prefix) return flow.file.each("^" .. string.gsub(prefix, "%p", "%%%0"))() ~= nil end

-- By these arrays a layer is known.
local MASKED, CONDITIONED, PLANAR, SPLINES = ".masked_autoregressive_mlp.layers[0].bias", ".conditioner.layers[0].bias", ".params", ".inner.bijection.x_pos.arr"

-- How many features there are, where neither a shape nor an Affine says it. first: where the layer is, in the chain at `prefix` or alone.
local function dim_of(prefix, first)
  local file, order = flow.file, prefix .. ".bijections[1].permutation[0]"
  if file.has(order) then return file.shape(order, 2)[2] end
  if file.has(first .. PLANAR) then return math.floor((file.shape(first .. PLANAR, 2)[2] - 1) / 2) end
  if file.has(first .. SPLINES) then return file.shape(first .. SPLINES, 3)[2] end
  return first ~= prefix and flow.config.dim or 1
end

-- The layers at `prefix`, which are in a chain with a permutation, or one alone: { text, each } or { order, back } in the order of the chain.
local function layers_at(prefix)
  local file, list = flow.file, {}
  local first = starts(prefix .. ".bijections[") and prefix .. ".bijections[0]" or prefix
  local function add(text, each) list[#list + 1] = { text = text, each = each } end
  for _, array in ipairs { MASKED, CONDITIONED, PLANAR, SPLINES } do
    if file.has(first .. array) then flow.count = file.shape(first .. array)[1] end
  end
  if not flow.count then fail("%s is none of FlowJAX's MaskedAutoregressive, Coupling, Planar, or splines and triangular matrices", first) end
  flow.dim = flow.dim or dim_of(prefix, first)
  if flow.dim < 1 or flow.dim ~= math.floor(flow.dim) then fail("its shapes tell of %g features", flow.dim) end

  if file.has(first .. MASKED) then
    add(masked_autoregressive(first))
  elseif file.has(first .. SPLINES) then
    add(splines(first))
    add(triangular(prefix .. ".bijections[1]"))
    if starts(prefix .. ".bijections[2].module") then add(shift_by_context(prefix .. ".bijections[2]")) else sees(0, prefix) end
  else
    local layers = file.has(first .. CONDITIONED) and network(first .. ".conditioner", "weight")
    if layers and layers[#layers].out ~= 2 * flow.dim + 1 then add(coupling(first, layers)) else add(planar(first, layers)) end
  end
  if first ~= prefix and flow.dim == 2 then list[#list + 1] = { order = { "reverse {}" }, back = { "reverse {}" } } end
  if first ~= prefix and flow.dim > 2 then
    local order, back = permutation(string.format("%s.bijections[%d]", prefix, #list))
    list[#list + 1] = { order = order, back = back }
  end
  return list
end

-- Adds the flow's layers. Layers of an Invert run from data to base as they stand, others run backwards in the other order.
local function add_scan(to, prefix)
  local inside, wrappers = prefix, 0
  while starts(inside .. ".bijection.") or starts(inside .. ".bijection[") do inside, wrappers = inside .. ".bijection", wrappers + 1 end
  if wrappers ~= 1 and wrappers ~= 2 then fail("%s is neither Invert(Scan(layers)) nor Scan(layers)", prefix) end
  local list, inverted = layers_at(inside), wrappers == 2
  for l = 1, flow.count do
    for k = 1, #list do
      local own = list[inverted and k or #list + 1 - k]
      local at = inverted and l or flow.count + 1 - l
      if own.text then
        to[#to + 1] = { text = inverted and own.text or string.format("invert { %s }", own.text), params = own.each[at] }
      else
        local orders = inverted and own.order or own.back
        to[#to + 1] = { text = orders[at] or orders[1] }
      end
    end
  end
end

-- An Affine that stands at `prefix`, or in an Invert there: { shift, scale, inverse = whether in an Invert }; nil: neither does.
local function affine_at(prefix)
  for _, inside in ipairs { "", ".bijection" } do
    local own = prefix .. inside
    if flow.file.has(own .. ".loc") then
      flow.dim = flow.dim or flow.file.shape(own .. ".loc", 1)[1]
      local shift, scale = flow.file.take(own .. ".loc", flow.dim), map(flow.file.take(own .. ".scale.args[0]", flow.dim), softplus)
      for _, s in ipairs(scale) do
        if s == 0 then fail("tensor %s.scale.args[0] gives a scale of 0", own) end
      end
      return { shift = shift, scale = scale, inverse = inside ~= "" }
    end
  end
end

-- The layer from data to base.
local function layer_of(affine)
  if affine.inverse then return flow.file.affine(affine.shift, affine.scale, "scale") end
  return { text = "standardize { context = false }", params = { mean = affine.shift, std = affine.scale } }
end

-- The bijections of Transformed distributions, from the data's to the base's: Affines before and behind that of the builder, whose prefix is
-- the third result, and the prefix of the last base_dist.
local function levels()
  local before, behind, scan, level = {}, {}, nil, ""
  while starts(level .. ".bijection") do
    local own = level .. ".bijection"
    local affine = affine_at(own)
    if affine then
      table.insert(scan and behind or before, affine)
    elseif scan then
      fail("%s and %s are two flows in each other, which is not taken", scan, own)
    else
      scan = own
    end
    level = level .. ".base_dist"
  end
  if not scan then fail("there are no layers, as flows of FlowJAX have in .bijection") end
  return before, behind, scan, level
end

-- The text of the base over a base_dist without parameters, or with degrees of freedom.
local function base_at(prefix)
  local df = prefix .. ".df.args[0]"
  if flow.file.has(df) then
    flow.dim = flow.dim or flow.file.shape(df, 1)[1]
    local list = map(flow.file.take(df, flow.dim), softplus)
    for i = 2, #list do
      if list[i] ~= list[1] then fail("tensor %s gives features different degrees of freedom, which is not taken", df) end
    end
    return string.format("student_t { df = %s }", flow.text.number(list[1]))
  end
  return ({ normal = "gaussian {}", laplace = "laplace {}", logistic = "logistic {}", cauchy = "student_t { df = 1 }" })[flow.config.base]
end

-- Checks the shapes that the tree tells, which say dim and context again.
local function check_shapes()
  local function all(what, want)
    for _, path in flow.file.each("()%." .. what .. "%[0%]$") do
      if number(path) ~= want then fail("tensor %s is %g, expected %d", path, number(path), want) end
    end
  end
  all("shape", flow.dim)
  all("cond_shape", flow.context)
end

return {
  name = "flowjax",
  definitions = definitions, -- for nfc export
  config = {
    activation = { default = "relu", from = { "relu", "tanh", "elu", "leaky_relu", "silu", "sigmoid", "softplus", "identity" } },
    base = { default = "normal", from = { "normal", "laplace", "logistic", "cauchy" } },
    bound = { above = 0 },                           -- RationalQuadraticSpline's interval, which has no default
    dim = { default = 2, least = 1 },                -- where nothing tells it
    max_val = { default = 3, above = 0 },            -- triangular_spline_flow's tanh_max_val
    min_scale = { default = 1e-2, least = 0, below = 1 }, -- 0: a transformer Affine()
    negative_slope = { default = 0, least = 0 },     -- of planar layers, 0: tanh
    slope = { default = 1e-3, above = 0, below = 1 }, -- min_derivative
    width = { default = 1e-3, above = 0 },           -- min_width
  },
  is = function(file) return file.has "0" or file.each "bijection%W"() ~= nil end,
  read = function(file, config, lists, text)
    if file.has "0" then name_leaves(file) else take_paths(file) end
    flow = { file = file, config = config, lists = lists, text = text, whole = file.each "()%.shape%[0%]$"() ~= nil }
    local _, shape = file.each "()%.shape%[0%]$"()
    flow.dim = shape and number(shape)
    local before, behind, scan, level = levels()
    local base, base_params = base_at(level), nil
    local normal = behind[#behind]
    if normal and not normal.inverse and base == "gaussian {}" then -- whose numbers are learned
      table.remove(behind)
      base, base_params = "diagonal_gaussian {}", { mean = normal.shift, log_scale = map(normal.scale, math.log) }
    end
    local layers = map(before, layer_of)
    add_scan(layers, scan)
    for _, affine in ipairs(behind) do layers[#layers + 1] = layer_of(affine) end
    check_shapes()

    local used, texts = {}, {}
    for _, layer in ipairs(layers) do
      for word in string.gmatch(layer.text, "[%w_]+") do used[word] = true end
    end
    for _, definition in ipairs(definitions) do
      if used[definition[1]] then texts[#texts + 1] = definition[2] end
    end
    return { dim = flow.dim, context = flow.context, layers = layers, base = base ~= "gaussian {}" and base or nil, base_params = base_params,
             definitions = texts }
  end,
}
