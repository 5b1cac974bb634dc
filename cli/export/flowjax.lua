-- flowjax.lua - flows of FlowJAX: Transformed(base, Invert(Chain(layers))) of its bijections, with what it lacks written out in the program
-- where that is short, in flowjax_program.lua.
--
-- The file has the tree's arrays of numbers by the names of jax.tree_util.keystr; permutations and ranks stand in the program. Networks give
-- the numbers of feature 1, then those of feature 2, each in the order of the fields of the transformer.
local networks, lacking = (...)[1], (...)[#(...)]
local flow, python, lists -- of the model that is being written

local function fail(...) flow.fail(...) end
local function bijection(name) return python.from("flowjax.bijections", name) end

local function parameterize() return python.from("paramax", "Parameterize") end
local function custom_bijection()
  bijection "AbstractBijection"
  python.from("typing", "ClassVar")
  python.from("jax", "Array")
end

-- ---- transformers and networks --------------------------------------------------------------------------------------

local activations = { relu = "jnn.relu", tanh = "jnp.tanh", elu = "jnn.elu", leaky_relu = "jnn.leaky_relu", gelu = "partial(jnn.gelu, approximate=False)",
                      silu = "jnn.silu", sigmoid = "jnn.sigmoid", softplus = "jnn.softplus", identity = "jnn.identity" }

local function jnn() python.import "jax.nn as jnn" end
local function activation_of(net)
  local name = net.o.activation
  if name == "gelu" then python.from("functools", "partial") end
  if name ~= "tanh" then jnn() end
  return activations[name]
end

-- The text of a transformer as nfc import writes it for those of FlowJAX, nil: it is none.
local function text_of(t)
  local o, number = t.o, function(v) return type(v) == "number" and string.format("%.17g", v) or "nil" end
  if t.name == "scaled" then return string.format("scaled { least = %s }", number(o.least)) end
  if not o.spline then return nil end
  if t.name == "bent" then return string.format("bent { most = %s, spline = %s }", number(o.most), text_of(o.spline) or "nil") end
  local spline = o.spline.o
  return string.format('boxed { spline = rq_spline { bins = %s, bound = %s, tails = "linear", min_width = %s, min_height = %s, min_slope = %s } }',
                       number(spline.bins), number(spline.bound), number(spline.min_width), number(spline.min_height), number(spline.min_slope))
end

-- Whether a layer is what nfc import writes for this one.
local function is_ours(layer, text)
  local all = {}
  for i, definition in ipairs(flow.importer().definitions) do all[i] = definition[2] end
  return flow.same(layer, table.concat(all), text)
end

-- Notes whether the transformer of a layer, which is said by this text but for it, is one that nfc import has defined.
local function recognize(layer, t, format, ...)
  local words = { ... }
  words[#words + 1] = t.own and text_of(t) or nil
  if #words > select("#", ...) then t.ours = is_ours(layer, string.format(format, unpack(words))) end
end

-- The names that nfc gives the numbers of a spline.
local function names_of(bins, slopes)
  local names = {}
  for k = 1, bins do names[k], names[bins + k] = "width_" .. k, "height_" .. k end
  for k = 1, slopes do names[2 * bins + k] = "slope_" .. k end
  return names
end

-- The leaves of a spline, x_pos, y_pos and derivatives with these names.
local function spline_leaves(bins, slopes, names)
  local leaves, first = {}, 0
  for i, n in ipairs { bins, bins, slopes } do
    leaves[i] = { name = names[i], outputs = {} }
    for k = 1, n do leaves[i].outputs[k] = first + k end
    first = first + n
  end
  return leaves
end

-- The transformers that nfc import defines.
local function imported(t)
  local o = t.o
  jnn()
  if t.name == "scaled" then
    bijection "Affine"
    parameterize()
    return { text = string.format("%s(%s)", python.define("scaled", lacking.scaled), python.number(o.least)), names = { "t", "s" },
             leaves = { { name = ".loc", outputs = { 1 }, single = true },
                        { name = ".scale.args[0]", outputs = { 2 }, single = true, begin = math.log(math.exp(1 - o.least) - 1) } } }
  end
  local spline = (t.name == "bent" and o.spline or t).o.spline.o
  local leaves = spline_leaves(spline.bins, spline.bins + 1, { ".x_pos.arr", ".y_pos.arr", ".derivatives.args[0]" })
  if spline.min_width ~= spline.min_height then fail("%s has another min_width than min_height: a spline of FlowJAX has one for both", t.at) end
  leaves[3].begin = math.log(math.exp(1 - spline.min_slope) - 1)
  return { text = string.format("%s(knots=%d, interval=%s, min_derivative=%s, min_width=%s)", bijection "RationalQuadraticSpline", spline.bins - 1,
                                python.number(spline.bound), python.number(spline.min_slope), python.number(2 * spline.bound * spline.min_width)),
           names = names_of(spline.bins, spline.bins + 1), leaves = leaves }
end

-- The transformer t as an expression; `names`, those that nfc gives its outputs as parameters; and its leaves in order: { name, outputs = for
-- each of its numbers which of nfc's outputs it is, 0: `constant`, single = whether it is a number and no list, begin = what a transformer
-- has where its number is 0 }.
local function leaves_of(t)
  local o = t.o
  if t.ours then return imported(t) end
  if t.own then fail("%s is defined in the model file; FlowJAX has no such transformer", t.at) end
  if t.name == "additive" then
    return { text = bijection "Loc" .. "(jnp.zeros(()))", names = { "t" }, leaves = { { name = ".loc", outputs = { 1 }, single = true } } }
  elseif t.name == "affine" then
    local name, says, ways, log_scale, more = unpack(lacking.scales[o.scale])
    custom_bijection()
    if o.scale == "sigmoid" or o.scale == "softplus" then jnn() end
    python.define(name, string.format(lacking.affine, name, says, more or "", log_scale, ways[1], ways[2]))
    local to = { text = string.format("%s(%s)", name, more and "*jnp.zeros(3)" or "*jnp.zeros(2)"), names = { "s", "t" },
                 leaves = { { name = ".s", outputs = { 1 }, single = true }, { name = ".t", outputs = { 2 }, single = true } } }
    if more then
      to.constant = flow.take(t.prefix .. "scaling_factor")[1]
      to.leaves[3] = { name = ".f", outputs = { 0 }, single = true }
    end
    return to
  elseif t.name == "rq_spline" then
    if o.tails ~= "identity" then fail("%s has tails = \"%s\", which a spline of FlowJAX has not", t.at, o.tails) end
    bijection "RationalQuadraticSpline"
    parameterize()
    jnn()
    python.define("between", lacking.between)
    python.define(o.scale .. "_spline", lacking.splines[o.scale])
    local numbers, soft = { o.bins, o.bound }, o.scale == "softclip"
    for _, key in ipairs(soft and { "min_slope" } or { "min_width", "min_height", "min_slope" }) do numbers[#numbers + 1] = o[key] end
    return { text = python.call(soft and "soft_spline" or "spline", lists.map(numbers, python.number)), names = names_of(o.bins, o.bins - 1),
             leaves = spline_leaves(o.bins, o.bins - 1, { ".x_pos.args[0]", ".y_pos.args[0]", ".derivatives.args[0]" }) }
  end
  fail("%s: FlowJAX has no such transformer", t.at)
end

-- The same with the outputs of all leaves.
local function transformer_of(t)
  local to = leaves_of(t)
  to.outputs = {}
  for _, leaf in ipairs(to.leaves) do to.outputs = lists.join(to.outputs, leaf.outputs) end
  return to
end

-- Arguments that Coupling and MaskedAutoregressive have in common.
local function arguments(transformer, more)
  local words = { "key", "transformer=" .. transformer.text }
  for _, word in ipairs(more) do words[#words + 1] = word end
  words[#words + 1] = "dim=" .. flow.dim
  if flow.context > 0 then words[#words + 1] = "cond_dim=" .. flow.context end
  return words
end

-- ---- layers: each gives a list of bijections { text, tensors = { { name, shape, numbers, kind } } } ----------------------

local layers = {}

local function permuted(from) return { text = string.format("%s(jnp.array(%s))", bijection "Permute", python.list(from)), tensors = {} } end

-- The bijection between a permutation of the features and its inverse, where these are not as they should be.
local function reordered(order, one)
  local function from(list) return lists.map(list, function(i) return i - 1 end) end
  for i, k in ipairs(order) do
    if i ~= k then return { permuted(from(order)), one, permuted(from(lists.inverse(order))) } end
  end
  return { one }
end

function layers.coupling(layer)
  local net, o, hidden, plain = layer.o.net, layer.o, layer.o.net.o.hidden, true
  if net.own or net.name ~= "mlp" then networks.refuse(flow, net, "a Coupling of FlowJAX has a perceptron, mlp{}, alone") end
  recognize(layer, o.transform, 'coupling { split = %d, net = mlp { hidden = %s, activation = "%s" }, transform = %s }', #o.keep, flow.list(hidden),
            net.o.activation)
  local transformer, tensors = transformer_of(o.transform), {}
  for _, width in ipairs(hidden) do plain = plain and width == hidden[1] end
  local dense = networks.perceptron(flow, layer, networks.last_rows(transformer.outputs, #o.move), transformer.constant)
  for k, one in ipairs(dense) do
    local to = string.format(".conditioner.layers[%d].", plain and k - 1 or 2 * (k - 1))
    tensors[#tensors + 1] = { to .. "weight", { one.rows, one.cols }, one.weight }
    tensors[#tensors + 1] = { to .. "bias", { one.rows }, one.bias }
  end
  local activation = #hidden > 0 and activation_of(net)
  local words = arguments(transformer, { "untransformed_dim=" .. #o.keep })
  words[#words + 1] = string.format("nn_width=%d, nn_depth=%d", plain and hidden[1] or 1, plain and #hidden or 0)
  if plain and activation and net.o.activation ~= "relu" then words[#words + 1] = "nn_activation=" .. activation end
  local text = python.call(bijection "Coupling", words)
  if not plain then
    local widths = lists.join({ dense[1].cols }, lists.map(dense, function(one) return one.rows end))
    text = string.format("eqx.tree_at(lambda b: b.conditioner, %s, %s(%s, %s))", text, python.define("perceptron", lacking.perceptron), python.list(widths), activation)
  end
  return reordered(lists.join(o.keep, o.move), { text = text, tensors = tensors })
end

-- The dense layers of a made{} with the features, and what they get, sorted by their places: FlowJAX inverts feature by feature.
local function masked(layer, transformer)
  local sorted, outputs, rows = layer.o.net.o.sorted, #transformer.outputs, {}
  local dense = networks.masked(flow, layer, transformer.outputs, transformer.constant)
  for _, i in ipairs(sorted) do
    for j = 1, outputs do rows[#rows + 1] = (i - 1) * outputs + j end
  end
  for k, one in ipairs(dense) do
    local own, columns = k == #dense and rows or lists.range(one.rows), lists.range(one.cols)
    if k == 1 then columns = lists.map(columns, function(j) return sorted[j] or j end) end
    for _, key in ipairs { "weight", "mask" } do one[key] = lists.picked(one[key], one.cols, own, columns) end
    one.bias = lists.map(own, function(r) return one.bias[r] end)
  end
  return dense
end

-- masked_autoregressive_mlp with units of such ranks: a feature's is its place, a context's -1, a hidden unit's one below its degree.
local function ranked(layer, transformer, activation)
  local o, counts, inputs = layer.o.net.o, lists.fill(layer.o.net.o.places, 0), {}
  for _, degree in ipairs(o.degrees[1] or {}) do counts[degree + 1] = counts[degree + 1] + 1 end
  local place = lists.map(o.sorted, function(i) return o.place[i] - 1 end)
  for j = 1, flow.dim + flow.context do inputs[j] = place[j] or -1 end
  return string.format("%s(jnp.array(%s), %s(%s), jnp.repeat(jnp.array(%s), %d), depth=%d, activation=%s, key=key)",
                       python.from("flowjax.bijections.masked_autoregressive", "masked_autoregressive_mlp"), python.list(inputs),
                       python.define("ranks", lacking.ranks), python.list(counts), python.list(place), #transformer.outputs, #o.hidden, activation)
end

-- The class above.
local function masked_module(layer, dense, activation)
  local o, hidden = layer.o.net.o, {}
  for k = 1, #dense - 1 do hidden[k] = dense[k].rows end
  parameterize()
  python.from("typing", "Callable")
  return string.format("%s(%d, %d, %s, %d, %s, every=%s, residual=%s)", python.define("MaskedNet", lacking.masked_net), flow.dim, flow.context, python.list(hidden),
                       dense[#dense].rows, activation, o.context == "every" and "True" or "False", o.residual and "True" or "False")
end

function layers.autoregressive(layer)
  local net, o, tensors = layer.o.net, layer.o.net.o, {}
  if net.own or net.name ~= "made" or net.o.gate then networks.refuse(flow, net, "a MaskedAutoregressive of FlowJAX has made{} alone") end
  local plain = not (o.residual and #o.hidden > 1) and (flow.context == 0 or o.context == "first" or #o.hidden == 0)
  for k = 2, #o.hidden do -- FlowJAX's has units of the same ranks in every layer
    plain = plain and #o.degrees[k] == #o.degrees[1]
    for i, degree in ipairs(o.degrees[k]) do plain = plain and degree == o.degrees[1][i] end
  end
  recognize(layer, layer.o.transform, 'autoregressive { net = made { hidden = %s, activation = "%s", context = "%s" }, transform = %s }',
            flow.list(o.hidden), o.activation, o.context)
  local transformer, activation = transformer_of(layer.o.transform), activation_of(net)
  local dense = masked(layer, transformer)
  for k, one in ipairs(dense) do
    local to = string.format(".masked_autoregressive_mlp.layers[%d].", k - 1)
    if not plain then tensors[#tensors + 1] = { to .. "weight.args[0]", { one.rows, one.cols }, one.mask, "b" } end
    tensors[#tensors + 1] = { to .. "weight.args[1]", { one.rows, one.cols }, one.weight }
    tensors[#tensors + 1] = { to .. "bias", { one.rows }, one.bias }
  end
  local words = arguments(transformer, {})
  words[#words + 1] = "nn_width=1, nn_depth=0"
  local text = string.format("eqx.tree_at(lambda b: b.masked_autoregressive_mlp, %s, %s)", python.call(bijection "MaskedAutoregressive", words),
                             plain and ranked(layer, transformer, activation) or masked_module(layer, dense, activation))
  return reordered(o.sorted, { text = text, tensors = tensors })
end

-- A transformer with numbers of its own for each feature.
local function elementwise(layer, t)
  recognize(layer, t, "elementwise { %s }")
  local bent = t.ours and t.name == "bent"
  local transformer, tensors = transformer_of(t), {}
  for _, leaf in ipairs(transformer.leaves) do
    local numbers, n = {}, #leaf.outputs
    for j, k in ipairs(leaf.outputs) do
      for i, v in ipairs(k == 0 and lists.fill(flow.dim, transformer.constant) or flow.take(layer.prefix .. transformer.names[k])) do
        numbers[(i - 1) * n + j] = v + (leaf.begin or 0)
      end
    end
    tensors[#tensors + 1] = { (bent and ".inner" or "") .. ".bijection" .. leaf.name, leaf.single and { flow.dim } or { flow.dim, n }, numbers }
  end
  bijection "Vmap"
  local text = string.format("%s(%d, %s)", python.define("each", lacking.each), flow.dim, transformer.text)
  if bent then
    text = string.format("%s(%s, %s(%s, (%d,)))", bijection "Sandwich", text, bijection "LeakyTanh", python.number(t.o.most), flow.dim)
  end
  return { { text = text, tensors = tensors } }
end

-- elementwise's functions, and whether FlowJAX has them as an inverse.
local functions = { sigmoid = { "Sigmoid" }, logit = { "Sigmoid", true }, tanh = { "Tanh" }, softplus = { "SoftPlus" }, exp = { "Exp" } }

function layers.elementwise(layer)
  local t = layer.o[1]
  if type(t) == "table" then return elementwise(layer, t) end
  return { { text = string.format("%s((%d,))", bijection(functions[t][1]), flow.dim), tensors = {}, inverse = functions[t][2] } }
end

function layers.spline(layer) return elementwise(layer, layer.o.each.o[1]) end

function layers.actnorm(layer)
  local n = flow.dim
  bijection "Affine"
  parameterize()
  local log_std = lists.map(flow.take(layer.prefix .. "log_std"), lists.bounded)
  return { { text = string.format("%s(%d)", python.define("affine", lacking.scaled_affine), n), inverse = true,
             tensors = { { ".loc", { n }, (flow.take(layer.prefix .. "mean")) }, { ".scale.args[0]", { n }, log_std } } } }
end

function layers.standardize(layer)
  local n, mean, factor = flow.dim, flow.standardize(layer)
  if not mean then return {} end
  bijection "Affine"
  python.from("paramax", "non_trainable")
  local std = lists.map(factor, function(f) return 1 / f end)
  return { { text = string.format("%s(%d)", python.define("fixed_affine", lacking.fixed_affine), n), inverse = true,
             tensors = { { ".loc.tree", { n }, mean }, { ".scale.tree", { n }, std } } } }
end

function layers.permute(layer) return { permuted(flow.order(layer)) } end
layers.shuffle = layers.permute
function layers.reverse() return { { text = string.format("%s((%d,))", bijection "Flip", flow.dim), tensors = {} } } end

-- L U x + b with ones on L's diagonal; the logarithms of U's are those of its matrix.
function layers.linear(layer)
  local n, lower, upper, below, above = flow.dim, {}, {}, 0, 0
  local log_diagonal, bias = flow.take(layer.prefix .. "log_diagonal"), flow.take(layer.prefix .. "bias")
  local l, u = n > 1 and flow.take(layer.prefix .. "lower"), n > 1 and flow.take(layer.prefix .. "upper")
  for i = 1, n do
    for j = 1, n do
      lower[#lower + 1], upper[#upper + 1] = 0, i == j and lists.bounded(log_diagonal[i]) or 0
      if j < i then
        below = below + 1
        lower[#lower] = l[below]
      elseif j > i then
        above = above + 1
        upper[#upper] = u[above]
      end
    end
  end
  bijection "TriangularAffine"
  parameterize()
  local text = python.define("triangular", lacking.matrices) .. "(%d, %s, lower=%s)"
  return { { text = string.format(text, n, "upper", "False"), tensors = { { ".triangular.args[0]", { n, n }, upper } } },
           { text = string.format(text, n, "unit_lower", "True"), tensors = { { ".triangular.args[0]", { n, n }, lower }, { ".loc", { n }, bias } } } }
end

function layers.domains(layer)
  local low, high = flow.ends(layer)
  custom_bijection()
  jnn()
  python.import "equinox as eqx"
  python.from("math", "inf")
  local function tuple(list) return "(" .. table.concat(lists.map(list, python.number), ", ") .. ",)" end
  return { { text = string.format("%s(%s, %s, (%d,))", python.define("Domains", lacking.domains), tuple(low), tuple(high), flow.dim), tensors = {} } }
end

function layers.leaky_relu(layer)
  custom_bijection()
  local alpha = flow.take(layer.prefix .. "alpha")
  return { { text = string.format("%s(jnp.zeros(1), (%d,))", python.define("LeakyReLU", lacking.leaky_relu), flow.dim), tensors = { { ".alpha", { 1 }, alpha } } } }
end

-- FlowJAX moves u along w by another rule.
function layers.planar(layer)
  local w, u, b = flow.take(layer.prefix .. "w"), flow.take(layer.prefix .. "u"), flow.take(layer.prefix .. "b")
  local ww, wu = 0, 0
  for i = 1, flow.dim do ww, wu = ww + w[i] * w[i], wu + w[i] * u[i] end
  if ww == 0 then fail("%s has a w of 0, which FlowJAX divides by", layer.at) end
  local y = math.exp(wu)
  local by = ((y > 1400 and y or math.log(2 * math.sinh(y / 2)) + y / 2) - wu) / ww -- log(exp(y) - 1) is FlowJAX's w . u
  for i = 1, flow.dim do u[i] = u[i] + by * w[i] end
  return { { text = string.format("%s(key, dim=%d)", bijection "Planar", flow.dim), tensors = { { ".params", { 2 * flow.dim + 1 }, lists.join(w, u, b) } } } }
end

-- The layers that nfc import defines; nil: the model file defines another one.
local function own(layer)
  local o, dim, context = layer.o, flow.dim, flow.context
  if layer.name == "shifted" and is_ours(layer, "shifted {}") then
    return { { text = string.format("%s(eqx.nn.Linear(%d, %d, use_bias=False, key=key), (%d,), (%d,))", bijection "AdditiveCondition", context, dim, dim, context),
               tensors = { { ".module.weight", { dim, context }, (flow.take(layer.prefix .. "weight")) } } } }
  end
  local net, slope = o.net and string.format('net = mlp { hidden = %s, activation = "%s" }, ', flow.list(o.net.o.hidden), o.net.o.activation) or "", o.slope
  if layer.name ~= "ridge" or type(slope) ~= "number" or not is_ours(layer, string.format("ridge { %sslope = %.17g }", net, slope)) then return nil end
  local words, tensors = { "key", "dim=" .. dim }, {}
  if slope > 0 then words[#words + 1] = "negative_slope=" .. python.number(slope) end
  if not o.net then
    tensors[1] = { ".params", { 2 * dim + 1 }, (flow.take(layer.prefix .. "numbers")) }
  else
    for k, one in ipairs(networks.perceptron(flow, layer)) do
      if k <= #o.net.o.hidden and one.rows ~= o.net.o.hidden[1] then fail("%s: a network of FlowJAX's Planar has layers of one width", o.net.at) end
      tensors[#tensors + 1] = { string.format(".conditioner.layers[%d].weight", k - 1), { one.rows, one.cols }, one.weight }
      tensors[#tensors + 1] = { string.format(".conditioner.layers[%d].bias", k - 1), { one.rows }, one.bias }
    end
    words[#words + 1] = string.format("cond_dim=%d, width_size=%d, depth=%d", context, o.net.o.hidden[1] or 1, #o.net.o.hidden)
    if o.net.o.activation ~= "relu" then words[#words + 1] = "activation=" .. activation_of(o.net) end
  end
  return { { text = python.call(bijection "Planar", words), tensors = tensors } }
end

-- ---- the flow -------------------------------------------------------------------------------------------------------

-- The layers as a chain, which has a standardized context embedded; its arrays' names begin with `prefix`.
local function chain(prefix)
  local list, lines = flow.transforms(layers, own), {}
  local embedded = flow.standardized
  for k, one in ipairs(list) do
    local name = string.format("%s%s.bijections[%d]%s", prefix, embedded and ".bijection" or "", k - 1, one.inverse and ".bijection" or "")
    for _, t in ipairs(one.tensors) do flow.tensor(name .. t[1], t[2], t[3], t[4]) end
    lines[k] = "        " .. (one.inverse and bijection "Invert" .. "(" .. one.text .. ")" or one.text) .. ",\n"
  end
  if #list == 0 then return string.format("%s((%d,))", bijection "Identity", flow.dim) end
  local text = bijection "Chain" .. "([\n" .. table.concat(lines) .. "    ])"
  if not embedded then return text end
  for i, name in ipairs { "mean", "std" } do flow.tensor(prefix .. ".embedding_net." .. name .. ".tree", { flow.context }, embedded[i]) end
  python.from("jax", "Array")
  python.from("paramax", "non_trainable")
  return string.format("%s(%s, non_trainable(%s(jnp.zeros(%d), jnp.ones(%d))), (%d,))", bijection "EmbedCondition", text,
                       python.define("Standardize", lacking.standardize), flow.context, flow.context, flow.context)
end

local bases = { gaussian = "StandardNormal", laplace = "Laplace", logistic = "Logistic", student_t = "StudentT", uniform = "Uniform" }

local function base()
  local b, n, o = flow.base, flow.dim, flow.base.o
  if not b.own and b.name == "diagonal_gaussian" then
    parameterize()
    flow.tensor(".base_dist.bijection.loc", { n }, (flow.take "base.mean"))
    flow.tensor(".base_dist.bijection.scale.args[0]", { n }, lists.map(flow.take "base.log_scale", lists.bounded))
    return string.format("eqx.tree_at(lambda b: b.bijection.scale, %s(jnp.zeros(%d)), Parameterize(jnp.exp, jnp.zeros(%d)))",
                         python.from("flowjax.distributions", "Normal"), n, n)
  end
  if b.own or not bases[b.name] or b.name == "uniform" and o.edge > 0 then fail("%s: FlowJAX has no such distribution", b.at) end
  local name, text = python.from("flowjax.distributions", bases[b.name]), "(jnp.zeros(%d))"
  if b.name == "gaussian" then text = "((%d,))" end
  if b.name == "student_t" then text = "(jnp.full(%d, " .. python.number(o.df) .. "))" end
  if b.name == "uniform" then text = string.format("(jnp.full(%%d, %s), %s)", python.number(o.low), python.number(o.high)) end
  return name .. string.format(text, n)
end

return {
  name = "flowjax",
  versions = "18 or later",
  write = function(model, program)
    flow, python, lists = model, program, model.lists
    if flow.format == "pt" then flow.wrong_usage("-o: PyTorch's .pt is no format of FlowJAX's, expected a name that ends in .safetensors or .npz") end
    for _, module in ipairs { "jax", "jax.numpy as jnp", "equinox as eqx" } do python.import(module) end
    local distribution, built = base(), chain ".bijection.bijection"
    local path = python.path()
    local state = flow.format == "npz" and string.format("dict(%s(%s))", python.from("numpy", "load"), path)
      or string.format("%s(%s)", python.from("safetensors.numpy", "load_file"), path)
    python.define("loaded", lacking.loaded)
    return (flow.double and 'jax.config.update("jax_enable_x64", True)\n' or "") .. "key = jax.random.key(0)\n" ..
      string.format("flow = %s(\n    %s,\n    %s(%s),\n)\nstate = %s\nflow = loaded(flow, state)\n", python.from("flowjax.distributions", "Transformed"),
                    distribution, bijection "Invert", built, state)
  end,
}
