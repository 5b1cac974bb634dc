-- flowjax.lua - flows of FlowJAX: Transformed(base, Invert(Chain(layers))) of its bijections, with what it lacks written out in the program
-- where that is short.
--
-- The file has the tree's arrays of numbers by the names of jax.tree_util.keystr; permutations and ranks stand in the program. Networks give
-- the numbers of feature 1, then those of feature 2, each in the order of the fields of the transformer.
local networks = (...)[1]
local flow, python, lists -- of the model that is being written

local function fail(...) flow.fail(...) end
local function bijection(name) return python.from("flowjax.bijections", name) end

-- ---- what FlowJAX lacks ---------------------------------------------------------------------------------------------

local affine = [[
class %s(AbstractBijection):
    """%s"""

    s: Array
    t: Array
%s    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return %s

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return %s, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return %s, -log_scale
]]
local scale_last = { "x * jnp.exp(log_scale) + self.t", "(y - self.t) * jnp.exp(-log_scale)" }
local shift_last = { "(x + self.t) * jnp.exp(log_scale)", "y * jnp.exp(-log_scale) - self.t" }
local scales = {
  tanh = { "AffineTanh", "y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it.", shift_last,
           "jnp.tanh(self.s / self.factor()) * self.factor()", [[
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

]] },
  exp = { "AffineExp", "y = (x + t) e^s.", shift_last, "jnp.clip(self.s, -80, 80)" },
  softclip = { "AffineSoftclip", "y = x e^s + t, e^s within 1/1000 .. 1000.", scale_last, "self.s / (1 + jnp.abs(self.s) / jnp.log(1000))" },
  sigmoid = { "AffineSigmoid", "y = a x + t, a = sigmoid(s + 2) + 1/1000.", scale_last, "jnp.log(jnn.sigmoid(self.s + 2) + 1e-3)" },
  softplus = { "AffineSoftplus", "y = a x + t, a = softplus(s) + 1/1000.", scale_last, "jnp.log(jnn.softplus(self.s) + 1e-3)" },
}

local between = [[
def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)
]]

-- By the scale: how numbers become knots and slopes.
local splines = {
  softplus = [[
def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )
]],
  softclip = [[
def soft_knots(h, bound, least):
    """The ends of pieces of [-bound, bound], whose shares differ by no more than 1 / least."""
    share = jnn.softmax(h / (1 - 2 * jnp.abs(h) / jnp.log(least)))
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def soft_slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, jnp.exp(h / (1 - jnp.abs(h) / jnp.log(least))), 1)


def soft_spline(bins, bound, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )
]],
}

local each = [[
def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))
]]

local perceptron = [[
def perceptron(widths, activation):
    layers = []
    for a, b in zip(widths, widths[1:]):
        layers += [eqx.nn.Linear(a, b, key=key), eqx.nn.Lambda(activation)]
    return eqx.nn.Sequential(layers[:-1])
]]

local ranks = [[
def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))
]]

local masked_net = [=[
class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h
]=]

local leaky_relu = [[
class LeakyReLU(AbstractBijection):
    """y = x above 0, |alpha| x below."""

    alpha: Array
    shape: tuple
    cond_shape: ClassVar[None] = None

    def slope(self):
        return jnp.maximum(jnp.abs(self.alpha), 1e-30)

    def transform_and_log_det(self, x, condition=None):
        return jnp.where(x > 0, x, self.slope() * x), jnp.where(x > 0, 0, jnp.log(self.slope())).sum()

    def inverse_and_log_det(self, y, condition=None):
        return jnp.where(y > 0, y, y / self.slope()), jnp.where(y > 0, 0, -jnp.log(self.slope())).sum()
]]

local matrices = [[
def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))
]]

local scaled_affine = [[
def affine(dim):
    """With a scale that exp keeps positive."""
    return eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), Parameterize(jnp.exp, jnp.zeros(dim)))
]]

local fixed_affine = [[
def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))
]]

local standardize = [[
class Standardize(eqx.Module):
    mean: Array
    std: Array

    def __call__(self, c):
        return (c - self.mean) / self.std
]]

local loaded = [[
def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])
]]

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

-- The transformer t as an expression, and its leaves in order: { name, outputs = for each of its numbers which of nfc's outputs it is, 0:
-- `constant`, single = whether it is a number and no list }.
local function leaves_of(t)
  local o = t.o
  if t.own then fail("%s is defined in the model file; FlowJAX has no such transformer", t.at) end
  if t.name == "additive" then
    return { text = bijection "Loc" .. "(jnp.zeros(()))", leaves = { { name = ".loc", outputs = { 1 }, single = true } } }
  elseif t.name == "affine" then
    local name, says, ways, log_scale, more = unpack(scales[o.scale])
    custom_bijection()
    if o.scale == "sigmoid" or o.scale == "softplus" then jnn() end
    python.define(name, string.format(affine, name, says, more or "", log_scale, ways[1], ways[2]))
    local to = { text = string.format("%s(%s)", name, more and "*jnp.zeros(3)" or "*jnp.zeros(2)"),
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
    python.define("between", between)
    python.define(o.scale .. "_spline", splines[o.scale])
    local numbers, soft, outputs = { o.bins, o.bound }, o.scale == "softclip", { {}, {}, {} }
    for _, key in ipairs(soft and { "min_slope" } or { "min_width", "min_height", "min_slope" }) do numbers[#numbers + 1] = o[key] end
    for k = 1, 3 * o.bins - 1 do table.insert(outputs[math.floor((k - 1) / o.bins) + 1], k) end
    return { text = python.call(soft and "soft_spline" or "spline", lists.map(numbers, python.number)), bins = o.bins,
             leaves = { { name = ".x_pos.args[0]", outputs = outputs[1] }, { name = ".y_pos.args[0]", outputs = outputs[2] },
                        { name = ".derivatives.args[0]", outputs = outputs[3] } } }
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
  if net.own or net.name ~= "mlp" then fail("%s: a Coupling of FlowJAX has a perceptron, mlp{}, alone", net.at) end
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
    text = string.format("eqx.tree_at(lambda b: b.conditioner, %s, %s(%s, %s))", text, python.define("perceptron", perceptron), python.list(widths), activation)
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
                       python.define("ranks", ranks), python.list(counts), python.list(place), #transformer.outputs, #o.hidden, activation)
end

-- The class above.
local function masked_module(layer, dense, activation)
  local o, hidden = layer.o.net.o, {}
  for k = 1, #dense - 1 do hidden[k] = dense[k].rows end
  parameterize()
  python.from("typing", "Callable")
  return string.format("%s(%d, %d, %s, %d, %s, every=%s, residual=%s)", python.define("MaskedNet", masked_net), flow.dim, flow.context, python.list(hidden),
                       dense[#dense].rows, activation, o.context == "every" and "True" or "False", o.residual and "True" or "False")
end

function layers.autoregressive(layer)
  local net, o, tensors = layer.o.net, layer.o.net.o, {}
  if net.own or net.name ~= "made" then fail("%s: FlowJAX has no such network", net.at) end
  local plain = not (o.residual and #o.hidden > 1) and (flow.context == 0 or o.context == "first" or #o.hidden == 0)
  for k = 2, #o.hidden do -- FlowJAX's has units of the same ranks in every layer
    plain = plain and #o.degrees[k] == #o.degrees[1]
    for i, degree in ipairs(o.degrees[k]) do plain = plain and degree == o.degrees[1][i] end
  end
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
  local transformer, tensors = transformer_of(t), {}
  local names = { affine = { "s", "t" }, additive = { "t" } }
  for _, leaf in ipairs(transformer.leaves) do
    local numbers, n = {}, #leaf.outputs
    for j, k in ipairs(leaf.outputs) do
      local values
      if k == 0 then
        values = lists.fill(flow.dim, transformer.constant)
      else
        local bins, name = t.o.bins, names[t.name] and names[t.name][k]
        if not name then name = (k <= bins and "width_" or k <= 2 * bins and "height_" or "slope_") .. (k - 1) % bins + 1 end
        values = flow.take(layer.prefix .. name)
      end
      for i, v in ipairs(values) do numbers[(i - 1) * n + j] = v end
    end
    tensors[#tensors + 1] = { ".bijection" .. leaf.name, leaf.single and { flow.dim } or { flow.dim, n }, numbers }
  end
  bijection "Vmap"
  return { { text = string.format("%s(%d, %s)", python.define("each", each), flow.dim, transformer.text), tensors = tensors } }
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
  return { { text = string.format("%s(%d)", python.define("affine", scaled_affine), n), inverse = true,
             tensors = { { ".loc", { n }, (flow.take(layer.prefix .. "mean")) }, { ".scale.args[0]", { n }, log_std } } } }
end

function layers.standardize(layer)
  local n, mean, factor = flow.dim, flow.standardize(layer)
  if not mean then return {} end
  bijection "Affine"
  python.from("paramax", "non_trainable")
  local std = lists.map(factor, function(f) return 1 / f end)
  return { { text = string.format("%s(%d)", python.define("fixed_affine", fixed_affine), n), inverse = true,
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
  local text = python.define("triangular", matrices) .. "(%d, %s, lower=%s)"
  return { { text = string.format(text, n, "upper", "False"), tensors = { { ".triangular.args[0]", { n, n }, upper } } },
           { text = string.format(text, n, "unit_lower", "True"), tensors = { { ".triangular.args[0]", { n, n }, lower }, { ".loc", { n }, bias } } } }
end

function layers.leaky_relu(layer)
  custom_bijection()
  local alpha = flow.take(layer.prefix .. "alpha")
  return { { text = string.format("%s(jnp.zeros(1), (%d,))", python.define("LeakyReLU", leaky_relu), flow.dim), tensors = { { ".alpha", { 1 }, alpha } } } }
end

-- ---- the flow -------------------------------------------------------------------------------------------------------

-- The layers as a chain, which has a standardized context embedded; its arrays' names begin with `prefix`.
local function chain(prefix)
  local list, lines = flow.transforms(layers), {}
  local embedded = flow.standardized
  for k, one in ipairs(list) do
    local own = string.format("%s%s.bijections[%d]%s", prefix, embedded and ".bijection" or "", k - 1, one.inverse and ".bijection" or "")
    for _, t in ipairs(one.tensors) do flow.tensor(own .. t[1], t[2], t[3], t[4]) end
    lines[k] = "        " .. (one.inverse and bijection "Invert" .. "(" .. one.text .. ")" or one.text) .. ",\n"
  end
  if #list == 0 then return string.format("%s((%d,))", bijection "Identity", flow.dim) end
  local text = bijection "Chain" .. "([\n" .. table.concat(lines) .. "    ])"
  if not embedded then return text end
  for i, name in ipairs { "mean", "std" } do flow.tensor(prefix .. ".embedding_net." .. name .. ".tree", { flow.context }, embedded[i]) end
  python.from("jax", "Array")
  python.from("paramax", "non_trainable")
  return string.format("%s(%s, non_trainable(%s(jnp.zeros(%d), jnp.ones(%d))), (%d,))", bijection "EmbedCondition", text,
                       python.define("Standardize", standardize), flow.context, flow.context, flow.context)
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
    python.define("loaded", loaded)
    return (flow.double and 'jax.config.update("jax_enable_x64", True)\n' or "") .. "key = jax.random.key(0)\n" ..
      string.format("flow = %s(\n    %s,\n    %s(%s),\n)\nstate = %s\nflow = loaded(flow, state)\n", python.from("flowjax.distributions", "Transformed"),
                    distribution, bijection "Invert", built, state)
  end,
}
