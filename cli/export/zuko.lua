-- zuko.lua - flows of zuko: a Flow of its transforms, with what it lacks written out in the program where that is short.
--
-- Networks give the numbers of feature 1, then those of feature 2: shift and scale of affine transforms; widths, heights and
-- inner slopes of splines. Masks, orders and permutations are buffers, which the state holds too.
local networks = (...)[1]
local flow, python, lists -- of the model that is being written

local function fail(...) flow.fail(...) end

local function activation_of(net) return "nn." .. networks.activations[net.o.activation] end

-- ---- what zuko lacks -----------------------------------------------------------------------------------------------

local affine = {
  tanh = [[
def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)
]],
  exp = [[
def affine_exp(s, t):
    """y = (x + t) e^s."""
    scale = s.clamp(-80, 80).exp()
    return AffineTransform(t * scale, scale)
]],
  sigmoid = [[
def affine_sigmoid(s, t):
    """y = a x + t, as in the couplings of nflows."""
    return AffineTransform(t, torch.sigmoid(s + 2) + 1e-3)
]],
  softplus = [[
def affine_softplus(s, t):
    """y = a x + t, as in the autoregressive transforms of nflows."""
    return AffineTransform(t, nn.functional.softplus(s) + 1e-3)
]],
}

local spline = [[
class Spline(MonotonicRQSTransform):
    """A spline whose pieces have at least a share of the box, and slopes that softplus gives, as in nflows."""

    def __init__(self, widths, heights, slopes, bound, min_width, min_height, min_slope):
        Transform.__init__(self)

        def knots(h, least):
            share = least + (1 - least * h.shape[-1]) * h.softmax(-1)
            return bound * (2 * nn.functional.pad(share.cumsum(-1), (1, 0)) - 1)

        self.horizontal, self.vertical = knots(widths, min_width), knots(heights, min_height)
        slopes = min_slope + nn.functional.softplus(slopes + log(expm1(1 - min_slope)))
        self.derivatives = nn.functional.pad(slopes, (1, 1), value=1.0)
]]

local leaky_relu = [[
class LeakyReLU(Transform):
    """y = x above 0, |alpha| x below."""

    domain = codomain = constraints.real
    bijective, sign = True, 1

    def __init__(self, alpha):
        super().__init__()
        self.slope = alpha.abs().clamp(min=1e-30)

    def _call(self, x):
        return torch.where(x > 0, x, self.slope * x)

    def _inverse(self, y):
        return torch.where(y > 0, y, y / self.slope)

    def log_abs_det_jacobian(self, x, y):
        return torch.where(x > 0, torch.zeros_like(x), self.slope.log())
]]

local domains = [[
class Domains(Transform):
    """Features of a domain each, as numbers of the line."""

    domain = codomain = constraints.real
    bijective, sign = True, 1

    def __init__(self, low, high):
        super().__init__()
        self.ends = low, high

    def _call(self, x):
        return to_line(x, *self.ends)[0]

    def _inverse(self, u):
        return from_line(u, *self.ends)[0]

    def log_abs_det_jacobian(self, x, u):
        return to_line(x, *self.ends)[1]
]]

local with_net = [[
def with_net(transform, net):
    transform.hyper = net
    return transform
]]

local standardized_flow = [[
class StandardizedFlow(Flow):
    """A flow whose context is standardized."""

    def __init__(self, transforms, base, embedding_net):
        super().__init__(transforms, base)
        self._embedding_net = embedding_net

    def forward(self, c=None):
        return super().forward(self._embedding_net(c))
]]

-- ---- transforms of single features ---------------------------------------------------------------------------------

-- How zuko makes the transform t of the numbers of a network, or of parameters: { univariate, shapes } as its constructors take
-- them, nil: their default; sizes, how many numbers belong together; outputs, for each number which of nfc's outputs it is, 0:
-- `constant`.
local function univariate_of(t)
  local o = t.o
  if t.own then fail("%s is defined in the model file; zuko has no such transform", t.at) end
  if t.name == "additive" then
    return { univariate = python.from("zuko.transforms", "AdditiveTransform"), shapes = "[()]", sizes = { 0 }, outputs = { 1 } }
  elseif t.name == "affine" and o.scale == "softclip" then
    return { sizes = { 0, 0 }, outputs = { 2, 1 } }
  elseif t.name == "affine" then
    python.from("torch.distributions", "AffineTransform")
    if o.scale == "softplus" then python.from("torch", "nn") end
    local to = { univariate = python.define("affine_" .. o.scale, affine[o.scale]), sizes = { 0, 0 }, outputs = { 1, 2 } }
    if o.scale == "tanh" then
      python.from("math", "log")
      to.shapes, to.sizes, to.outputs = "[(), (), ()]", { 0, 0, 0 }, { 1, 2, 0 }
      to.constant = flow.take(t.prefix .. "scaling_factor")[1]
    end
    return to
  elseif t.name == "rq_spline" then
    if o.tails ~= "identity" then fail("%s has tails = \"%s\": zuko's splines have the identity outside", t.at, o.tails) end
    local bins = o.bins
    local to = { shapes = string.format("[(%d,), (%d,), (%d,)]", bins, bins, bins - 1), sizes = { bins, bins, bins - 1 },
                 outputs = lists.range(3 * bins - 1) }
    local made, named = python.from("zuko.transforms", "MonotonicRQSTransform"), {}
    if o.scale == "softclip" then
      if o.bound ~= 5 then named[#named + 1] = "bound=" .. python.number(o.bound) end
      if o.min_slope ~= 1e-3 then named[#named + 1] = "slope=" .. python.number(o.min_slope) end
    else
      python.from("torch", "nn")
      python.from("torch.distributions", "Transform")
      python.from("math", "log")
      python.from("math", "expm1")
      made = python.define("Spline", spline)
      for _, key in ipairs { "bound", "min_width", "min_height", "min_slope" } do named[#named + 1] = key .. "=" .. python.number(o[key]) end
    end
    to.univariate = #named > 0 and python.from("functools", "partial") .. "(" .. made .. ", " .. table.concat(named, ", ") .. ")" or made
    return to
  end
  fail("%s: zuko has no such transform", t.at)
end

-- Arguments that choose the transform.
local function of_univariate(u)
  local words = {}
  if u.univariate then words[1] = "univariate=" .. u.univariate end
  if u.shapes then words[#words + 1] = "shapes=" .. u.shapes end
  return words
end

-- ---- layers: each gives a list of transforms { text, tensors = { { name, shape, numbers, kind } }, inverse: as .inv } ---

-- Networks' layers as tensors PREFIX0.weight, ..., or by their names; step: from one to the next.
local function tensors_of(prefix, step, list)
  local tensors = {}
  for k, one in ipairs(list) do
    local name = prefix .. (one.name or step * (k - 1)) .. "."
    tensors[#tensors + 1] = { name .. "weight", { one.rows, one.cols }, one.weight }
    tensors[#tensors + 1] = { name .. "bias", { one.rows }, one.bias }
    if one.mask then tensors[#tensors + 1] = { name .. "mask", { one.rows, one.cols }, one.mask, "b" } end
  end
  return tensors
end

-- Arguments that say a network's sizes and activation.
local function of_network(net, hidden)
  local words = { "hidden_features=" .. python.list(hidden) }
  if net.o.activation ~= "relu" then
    python.from("torch", "nn")
    words[2] = "activation=" .. activation_of(net)
  end
  return words
end

local function sizes_of(dim)
  local words = { tostring(dim) }
  if flow.context > 0 then words[2] = tostring(flow.context) end
  return words
end

local layers = {}

function layers.coupling(layer)
  local net, o = layer.o.net, layer.o
  if net.own or net.name ~= "mlp" then networks.refuse(flow, net, "zuko's couplings have perceptrons, mlp{}, alone") end
  local mask, words = lists.fill(flow.dim, 0), sizes_of(flow.dim)
  for _, i in ipairs(o.keep) do mask[i] = 1 end
  local u = univariate_of(o.transform)
  local tensors = tensors_of("hyper.", 2, networks.perceptron(flow, layer, networks.last_rows(u.outputs, #o.move), u.constant))
  local name = python.from("zuko.flows", #o.keep > 0 and "GeneralCouplingTransform" or "ElementWiseTransform")
  if #o.keep > 0 then
    words[#words + 1] = "mask=" .. python.list(mask)
    table.insert(tensors, 1, { "mask", { flow.dim }, mask, "b" })
  end
  return { { text = python.call(name, lists.join(words, of_network(net, net.o.hidden), of_univariate(u))), tensors = tensors } }
end

-- The layers of the residual MaskedMLP that nfc import defines, named as zuko's, and its hidden widths.
local function residual_net(layer, u, places)
  local o, name, list, hidden, sorted = layer.o.net.o, layer.prefix .. "net.", {}, {}, lists.range(flow.dim)
  table.sort(sorted, function(i, j) return o.place[i] < o.place[j] or o.place[i] == o.place[j] and i < j end)
  local before, columns, part, seen = o.place, lists.inverse(sorted), 0, nil
  local function add(at, to, degrees, rows)
    local one = networks.masked_layer(flow, name .. at .. ".", degrees, rows, before, columns, u.constant)
    one.name, list[#list + 1] = to, one
    before, columns = one.degrees, rows
  end
  for j, counts in ipairs(o.units) do
    local degrees = {}
    for degree, n in ipairs(counts) do degrees = lists.join(degrees, lists.fill(n, math.min(degree, places) - 1)) end
    local rows = networks.in_turn(lists, degrees, flow.context > 0 and 0 or 1, places - 1)
    hidden[j] = #degrees
    if hidden[j] ~= hidden[j - 1] then
      part = part + 1
      add(part, part - 1, degrees, rows)
    elseif table.concat(degrees, " ") ~= seen then
      fail("%s has units that differ in blocks of one width, as zuko's do not", layer.o.net.at)
    end
    seen, part = table.concat(degrees, " "), part + 1
    for k = 1, 2 do add(part .. "." .. k, part - 1 .. "." .. 2 * (k - 1), degrees, rows) end
  end
  local last = networks.masked_last(flow, name .. "final.", u.outputs, o.place, before, columns, u.constant)
  last.name, list[#list + 1] = part, last
  return list, hidden
end

-- MaskedMLP deals degrees out in turn, and its first layer alone sees the context; others are a class in the program.
function layers.autoregressive(layer)
  local net, dim, context = layer.o.net, flow.dim, flow.context
  local ours = dim > 1 and networks.is_ours(flow, layer, "autoregressive", "residual", "", { "place", "units" })
  if not ours and (net.own or net.name ~= "made" or net.o.gate) then networks.refuse(flow, net, "zuko has made{}, or its residual MaskedMLP as nfc import writes it, alone") end
  if dim == 1 and context == 0 then fail("%s has a network that sees nothing: a single feature and no context", layer.at) end
  local u, o, words, tensors = univariate_of(layer.o.transform), net.o, sizes_of(dim), {}
  local name, places = python.from("zuko.flows", dim > 1 and "MaskedAutoregressiveTransform" or "ElementWiseTransform"), 0
  if dim > 1 then
    local order, usual = lists.map(o.place, function(k) return k - 1 end), true
    for i, k in ipairs(order) do usual, places = usual and k == i - 1, math.max(places, k + 1) end
    tensors[1] = { "order", { dim }, order, "i" }
    if places < dim then
      words[#words + 1] = "passes=" .. places
    elseif not usual then
      words[#words + 1] = "order=" .. python.list(order)
    end
  end
  if ours then
    local list, hidden = residual_net(layer, u, places)
    local text = python.call(name, lists.join(words, of_network(net, hidden), { "residual=True" }, of_univariate(u)))
    return { { text = text, tensors = lists.join(tensors, tensors_of("hyper.", nil, list)) } }
  end
  if not (o.residual and #o.hidden > 1) and (context == 0 or o.context == "first" or #o.hidden == 0) then
    local list = networks.masked(flow, layer, u.outputs, u.constant, context > 0 and 0 or 1, true)
    for _, one in ipairs(list) do one.mask = dim > 1 and one.mask or nil end
    local hidden = lists.map(o.degrees, function(degrees) return #degrees end)
    local text = python.call(name, lists.join(words, of_network(net, hidden), of_univariate(u)))
    return { { text = text, tensors = lists.join(tensors, tensors_of("hyper.", 2, list)) } }
  end
  local list = networks.masked(flow, layer, u.outputs, u.constant, nil, true)
  local text = python.call(name, lists.join(words, { "hidden_features=[]" }, of_univariate(u)))
  local module = networks.masked_net(flow, python, layer, u.outputs, dim > 1 and dim or 0, activation_of(net) .. "()")
  return { { text = python.call(python.define("with_net", with_net), { text, module }),
             tensors = lists.join(tensors, tensors_of("hyper.layers.", 1, list)) } }
end

-- An UnconditionalTransform of tensors, each { name or _0, _1, ..., shape, numbers, kind }.
local function unconditional(transform, tensors, buffer)
  python.from("zuko.lazy", "UnconditionalTransform")
  local words = { transform }
  for i, t in ipairs(tensors) do
    local zeros = string.format("torch.zeros(%s%s)", table.concat(t[2], ", "), t[4] == "i" and ", dtype=int" or "")
    words[#words + 1] = t[1] == "_" .. i - 1 and zeros or t[1] .. "=" .. zeros
  end
  if buffer then words[#words + 1] = "buffer=True" end
  return { text = python.call("UnconditionalTransform", words), tensors = tensors }
end

-- Without a network. With a context zuko's ElementWiseTransform would ask for one.
local function elementwise(layer, t)
  local u, pieces, first = univariate_of(t), {}, 0
  local names = { affine = { "s", "t" }, additive = { "t" } }
  local function values(k)
    if u.outputs[k] == 0 then return lists.fill(flow.dim, u.constant) end
    local bins, name = t.o.bins, names[t.name] and names[t.name][u.outputs[k]]
    if not name then name = (k <= bins and "width_" or k <= 2 * bins and "height_" or "slope_") .. (k - 1) % bins + 1 end
    return (flow.take(layer.prefix .. name))
  end
  for j, size in ipairs(u.sizes) do
    local numbers, n = {}, math.max(size, 1)
    for k = 1, n do
      for i, v in ipairs(values(first + k)) do numbers[(i - 1) * n + k] = v end
    end
    pieces[j], first = { "_" .. j - 1, size > 0 and { flow.dim, size } or { flow.dim }, numbers }, first + n
  end
  if flow.context > 0 then
    return { unconditional(u.univariate or python.from("zuko.transforms", "MonotonicAffineTransform"), pieces) }
  end
  for j, piece in ipairs(pieces) do piece[1] = "phi." .. j - 1 end
  return { { text = python.call(python.from("zuko.flows", "ElementWiseTransform"), lists.join({ tostring(flow.dim) }, of_univariate(u))), tensors = pieces } }
end

-- elementwise's functions, and whether zuko has them as an inverse.
local functions = { sigmoid = { "SigmoidTransform" }, logit = { "SigmoidTransform", true }, tanh = { "TanhTransform" },
                    softplus = { "SoftplusTransform" }, exp = { "ExpTransform" } }

function layers.elementwise(layer)
  local t = layer.o[1]
  if type(t) == "table" then return elementwise(layer, t) end
  local one = unconditional(python.from("torch.distributions.transforms", functions[t][1]), {})
  one.inverse = functions[t][2]
  return { one }
end

function layers.spline(layer) return elementwise(layer, layer.o.each.o[1]) end

-- y = loc + scale x
local function affine_map(loc, scale)
  return unconditional(python.from("torch.distributions", "AffineTransform"), { { "loc", { #loc }, loc }, { "scale", { #scale }, scale } }, true)
end

-- y = (x - mean) scale
local function shifted(mean, scale)
  local loc = {}
  for i, m in ipairs(mean) do loc[i] = -m * scale[i] end
  return affine_map(loc, scale)
end

function layers.actnorm(layer)
  local log_std = flow.take(layer.prefix .. "log_std")
  return { shifted(flow.take(layer.prefix .. "mean"), lists.map(log_std, function(s) return math.exp(-lists.bounded(s)) end)) }
end

function layers.standardize(layer)
  local mean, factor = flow.standardize(layer)
  return mean and { shifted(mean, factor) } or {}
end

local function permuted(layer)
  return { unconditional(python.from("zuko.transforms", "PermutationTransform"), { { "_0", { flow.dim }, flow.order(layer), "i" } }, true) }
end
layers.permute, layers.shuffle, layers.reverse = permuted, permuted, permuted

-- L U x + b with ones on L's diagonal; zuko has them on U's.
function layers.linear(layer)
  local n, matrix, below, above = flow.dim, {}, 0, 0
  local log_diagonal, bias = flow.take(layer.prefix .. "log_diagonal"), flow.take(layer.prefix .. "bias")
  local lower, upper = n > 1 and flow.take(layer.prefix .. "lower"), n > 1 and flow.take(layer.prefix .. "upper")
  local diagonal = lists.map(log_diagonal, function(s) return math.exp(lists.bounded(s)) end)
  for i = 1, n do
    for j = 1, n do
      local v = diagonal[i]
      if j < i then
        below = below + 1
        v = lower[below] * diagonal[j]
      elseif j > i then
        above = above + 1
        v = upper[above] / diagonal[i]
      end
      matrix[#matrix + 1] = v
    end
  end
  return { unconditional(python.from("zuko.transforms", "LULinearTransform"), { { "_0", { n, n }, matrix } }),
           unconditional(python.from("zuko.transforms", "AdditiveTransform"), { { "_0", { n }, bias } }) }
end

-- Has the class of a transform of single features stand in the program.
local function define_transform(name, text)
  python.from("torch.distributions", "Transform")
  python.from("torch.distributions", "constraints")
  return python.define(name, text)
end

function layers.domains(layer)
  local ends = networks.domains(flow, python, layer)
  return { unconditional(string.format("%s(%s, %s)", python.from("functools", "partial"), define_transform("Domains", domains), ends), {}) }
end

function layers.leaky_relu(layer)
  local alpha = flow.take(layer.prefix .. "alpha")
  return { unconditional(define_transform("LeakyReLU", leaky_relu), { { "_0", { 1 }, alpha } }) }
end

-- The base as an expression.
local function base()
  local mean, std = flow.normal()
  flow.tensor("base.loc", { flow.dim }, mean or lists.fill(flow.dim, 0))
  flow.tensor("base.scale", { flow.dim }, std or lists.fill(flow.dim, 1))
  return string.format("%s(%s, loc=torch.zeros(%d), scale=torch.ones(%d)%s)", python.from("zuko.lazy", "UnconditionalDistribution"),
                       python.from("zuko.distributions", "DiagNormal"), flow.dim, flow.dim, mean and "" or ", buffer=True")
end

return {
  name = "zuko",
  versions = "1.5 or later", -- before, MonotonicAffineTransform was another
  write = function(model, program)
    flow, python, lists = model, program, model.lists
    local list, lines = flow.transforms(layers), {}
    if #list == 0 then fail("there are no layers: a flow of zuko has at least one") end
    for k, one in ipairs(list) do
      local prefix = string.format("transform.transforms.%d.%s", k - 1, one.inverse and "transform." or "")
      for _, t in ipairs(one.tensors) do flow.tensor(prefix .. t[1], t[2], t[3], t[4]) end
      lines[k] = string.format("        %s%s,\n", one.text, one.inverse and ".inv" or "")
    end
    local distribution, name, embedding = base(), python.from("zuko.lazy", "Flow"), networks.embedding(flow, python)
    if embedding then name = python.define("StandardizedFlow", standardized_flow) end
    return python.torch(string.format("%s(\n    [\n%s    ],\n    %s,\n%s)", name, table.concat(lines), distribution,
                                      embedding and "    " .. embedding .. ",\n" or ""))
  end,
}
