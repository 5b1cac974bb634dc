-- zuko.lua - flows of zuko: a Flow of its transforms, with what it lacks written out in the program where that is short.
--
-- Networks give the numbers of feature 1, then those of feature 2: shift and scale of affine transforms; widths, heights and
-- inner slopes of splines. Masks, orders and permutations are buffers, which the state holds too.
local flow, python, lists -- of the model that is being written

local function fail(...) flow.fail(...) end

local activations = { relu = "ReLU", tanh = "Tanh", elu = "ELU", leaky_relu = "LeakyReLU", gelu = "GELU", silu = "SiLU", sigmoid = "Sigmoid",
                      softplus = "Softplus", identity = "Identity" }
local function activation_of(net) return "nn." .. activations[net.o.activation] end

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

local masked_net = [=[
class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList(
            [MaskedLinear(torch.ones(b, a + c, dtype=bool)) for a, b, c in zip(widths, widths[1:], self.seen)]
        )
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x):
        h, c = x[..., : self.features], x[..., self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.hyper = net
    return transform
]=]

local seeing = [[
class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


class StandardizedFlow(Flow):
    """A flow whose context is standardized."""

    def __init__(self, columns, *args):
        super().__init__(*args)
        self._embedding_net = nn.Sequential(Standardize(columns))

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

-- The rows of a last layer for n features, in zuko's order: row r of nfc, or 0.
local function last_rows(u, n)
  local rows = {}
  for i = 1, n do
    for _, k in ipairs(u.outputs) do rows[#rows + 1] = k > 0 and (k - 1) * n + i or 0 end
  end
  return rows
end

-- A last layer's bias in these rows; a row that nfc does not have is the constant.
local function bias_of(bias, rows, u)
  return lists.map(rows, function(r) return r > 0 and bias[r] or u.constant end)
end

-- The layers of an mlp{} as tensors hyper.0.weight, ..., and the arguments that say its sizes.
local function mlp(layer, net, u, moved)
  local tensors, count = {}, #net.o.hidden + 1
  for k = 1, count do
    local weight, shape = flow.take(string.format("%snet.%d.weight", layer.prefix, k))
    local bias, rows = flow.take(string.format("%snet.%d.bias", layer.prefix, k)), lists.range(shape[1])
    if k == count then
      rows = last_rows(u, moved)
      bias = bias_of(bias, rows, u)
    end
    local name = string.format("hyper.%d.", 2 * (k - 1))
    tensors[#tensors + 1] = { name .. "weight", { #rows, shape[2] }, lists.picked(weight, shape[2], rows, lists.range(shape[2])) }
    tensors[#tensors + 1] = { name .. "bias", { #rows }, bias }
  end
  local words = { "hidden_features=" .. python.list(net.o.hidden) }
  if net.o.activation ~= "relu" then
    python.from("torch", "nn")
    words[2] = "activation=" .. activation_of(net)
  end
  return tensors, words
end

local function sizes_of(dim)
  local words = { tostring(dim) }
  if flow.context > 0 then words[2] = tostring(flow.context) end
  return words
end

local layers = {}

function layers.coupling(layer)
  local net, o = layer.o.net, layer.o
  if net.own or net.name ~= "mlp" then fail("%s: zuko's couplings have perceptrons, mlp{}, alone", net.at) end
  local mask, words = lists.fill(flow.dim, 0), sizes_of(flow.dim)
  for _, i in ipairs(o.keep) do mask[i] = 1 end
  local u = univariate_of(o.transform)
  local tensors, sizes = mlp(layer, net, u, #o.move)
  local name = python.from("zuko.flows", #o.keep > 0 and "GeneralCouplingTransform" or "ElementWiseTransform")
  if #o.keep > 0 then
    words[#words + 1] = "mask=" .. python.list(mask)
    table.insert(tensors, 1, { "mask", { flow.dim }, mask, "b" })
  end
  return { { text = python.call(name, lists.join(words, sizes, of_univariate(u))), tensors = tensors } }
end

-- The order of units, by their ascending degrees, that MaskedMLP deals out: degrees from `least` to `most` in turn; the usual
-- one where there are not as many of each.
local function in_turn(degrees, least, most)
  local of, order = {}, {}
  for d = 0, most do of[d] = {} end
  for r, d in ipairs(degrees) do table.insert(of[d], r) end
  for u = 1, #degrees do
    local next_of = table.remove(of[least + (u - 1) % math.max(most - least + 1, 1)] or {}, 1)
    if not next_of then return lists.range(#degrees) end
    order[u] = next_of
  end
  return order
end

-- A masked network's layers as tensors; plain: of a MaskedMLP, else of the class above.
local function made(layer, net, u, plain)
  local o, dim, context, tensors = net.o, flow.dim, flow.context, {}
  local before, columns = o.place, lists.inverse(o.sorted) -- degrees of what enters, and where nfc has it
  if dim == 1 then before, columns = {}, {} end            -- a single feature sees none
  for k = 1, #o.hidden + 1 do
    local name = string.format("%snet.%d.", layer.prefix, k)
    local weight, shape = flow.take(name .. "weight")
    local bias, degrees, rows = flow.take(name .. "bias"), o.degrees[k]
    if degrees then
      rows = plain and in_turn(degrees, context > 0 and 0 or 1, o.places - 1) or lists.range(#degrees)
    else
      rows, degrees = last_rows(u, dim), {}
      for r = 1, #u.outputs * dim do degrees[r] = o.place[(r - 1) % dim + 1] - 1 end
    end
    local seen = flow.has(name .. "context") and flow.take(name .. "context")
    local picked, own, width = lists.picked(weight, shape[2], rows, columns), {}, #columns + (seen and context or 0)
    local numbers, mask = {}, {}
    for i, r in ipairs(rows) do
      own[i] = r > 0 and degrees[r] or dim
      for j = 1, width do
        local at = (i - 1) * width + j
        if j <= #columns then
          mask[at] = r > 0 and before[j] <= own[i] and 1 or 0
          numbers[at] = picked[(i - 1) * #columns + j]
        else
          mask[at] = 1
          numbers[at] = r > 0 and seen[(r - 1) * context + j - #columns] or 0
        end
      end
    end
    local to = plain and string.format("hyper.%d.", 2 * (k - 1)) or string.format("hyper.layers.%d.", k - 1)
    tensors[#tensors + 1] = { to .. "weight", { #rows, width }, numbers }
    tensors[#tensors + 1] = { to .. "bias", { #rows }, o.degrees[k] and lists.map(rows, function(r) return bias[r] end) or bias_of(bias, rows, u) }
    if not plain or dim > 1 then tensors[#tensors + 1] = { to .. "mask", { #rows, width }, mask, "b" } end
    before, columns = own, rows
  end
  return tensors
end

function layers.autoregressive(layer)
  local net, dim, context = layer.o.net, flow.dim, flow.context
  if net.own or net.name ~= "made" then fail("%s: zuko has no such network", net.at) end
  if dim == 1 and context == 0 then fail("%s has a network that sees nothing: a single feature and no context", layer.at) end
  local u, o, words = univariate_of(layer.o.transform), net.o, sizes_of(dim)
  local plain = not (o.residual and #o.hidden > 1) and (context == 0 or o.context == "first" or #o.hidden == 0)
  local tensors, name = made(layer, net, u, plain), "ElementWiseTransform"
  local hidden = lists.map(o.degrees, function(list) return #list end)
  if dim > 1 then
    name = "MaskedAutoregressiveTransform"
    local order = lists.map(o.place, function(k) return k - 1 end)
    table.insert(tensors, 1, { "order", { dim }, order, "i" })
    local usual = true
    for i, k in ipairs(order) do usual = usual and k == i - 1 end
    if o.places < dim then
      words[#words + 1] = "passes=" .. o.places
    elseif not usual then
      words[#words + 1] = "order=" .. python.list(order)
    end
  end
  python.from("zuko.flows", name)
  words[#words + 1] = "hidden_features=" .. (plain and python.list(hidden) or "[]")
  if o.activation ~= "relu" or not plain then python.from("torch", "nn") end
  if o.activation ~= "relu" and plain then words[#words + 1] = "activation=" .. activation_of(net) end
  local text = python.call(name, lists.join(words, of_univariate(u)))
  if not plain then
    python.from("zuko.nn", "MaskedLinear")
    python.define("MaskedNet", masked_net)
    text = string.format("with_net(%s, MaskedNet(%d, %d, %s, %d, %s(), every=%s, residual=%s))", text, dim > 1 and dim or 0, context,
                         python.list(hidden), #u.outputs * dim, activation_of(net), o.context == "every" and "True" or "False",
                         o.residual and "True" or "False")
  end
  return { { text = text, tensors = tensors } }
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
  local mean, std, plain = flow.take(layer.prefix .. "mean"), flow.take(layer.prefix .. "std"), true
  for i, m in ipairs(mean) do plain = plain and m == 0 and std[i] == 1 end
  if flow.has(layer.prefix .. "context_mean") then
    if flow.seen then fail("%s standardizes a context that layers before it have seen: a flow of zuko has one for all", layer.at) end
    flow.seen = true
    local context_mean, context_std = flow.take(layer.prefix .. "context_mean"), flow.take(layer.prefix .. "context_std")
    flow.standardized = { { "_embedding_net.0._mean", { flow.context }, context_mean }, { "_embedding_net.0._std", { flow.context }, context_std } }
    if plain then return {} end
  end
  return { shifted(mean, lists.map(std, function(s) return 1 / s end)) }
end

local function permuted(order)
  return { unconditional(python.from("zuko.transforms", "PermutationTransform"), { { "_0", { #order }, lists.map(order, function(i) return i - 1 end), "i" } }, true) }
end

function layers.permute(layer) return permuted(layer.o[1]) end
function layers.shuffle(layer) return permuted(layer.o.order) end
function layers.reverse() return permuted(lists.map(lists.range(flow.dim), function(i) return flow.dim + 1 - i end)) end

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

function layers.leaky_relu(layer)
  python.from("torch.distributions", "Transform")
  python.from("torch.distributions", "constraints")
  local alpha = flow.take(layer.prefix .. "alpha")
  return { unconditional(python.define("LeakyReLU", leaky_relu), { { "_0", { 1 }, alpha } }) }
end

local function written(layer)
  if layer.own then fail("%s is defined in the model file: zuko has no such transform", layer.at) end
  if not layers[layer.name] then fail("%s: zuko has no such transform", layer.at) end
  local list = layers[layer.name](layer)
  if flow.context > 0 and layer.o.net then flow.seen = true end
  return list
end

function layers.invert(layer)
  local list = {}
  for _, one in ipairs(written(layer.o[1])) do
    one.inverse = not one.inverse
    table.insert(list, 1, one)
  end
  return list
end

-- The base as an expression.
local function base()
  local b, n, text = flow.base, flow.dim, "UnconditionalDistribution(DiagNormal, loc=torch.zeros(%d), scale=torch.ones(%d)%s)"
  python.from("zuko.lazy", "UnconditionalDistribution")
  python.from("zuko.distributions", "DiagNormal")
  local loc, scale = lists.fill(n, 0), lists.fill(n, 1)
  if b.own or b.name ~= "gaussian" and b.name ~= "diagonal_gaussian" then fail("%s is no gaussian{} or diagonal_gaussian{}, as are taken to zuko", b.at) end
  if b.name == "diagonal_gaussian" then
    loc, scale = flow.take "base.mean", lists.map(flow.take "base.log_scale", function(s) return math.exp(lists.bounded(s)) end)
  end
  flow.tensor("base.loc", { n }, loc)
  flow.tensor("base.scale", { n }, scale)
  return string.format(text, n, n, b.name == "gaussian" and ", buffer=True" or "")
end

return {
  name = "zuko",
  versions = "1.5 or later", -- before, MonotonicAffineTransform was another
  write = function(model, program)
    flow, python, lists = model, program, model.lists
    local lines, n = {}, 0
    for _, layer in ipairs(flow.layers) do
      for _, one in ipairs(written(layer)) do
        local prefix = string.format("transform.transforms.%d.%s", n, one.inverse and "transform." or "")
        for _, t in ipairs(one.tensors) do flow.tensor(prefix .. t[1], t[2], t[3], t[4]) end
        lines[#lines + 1], n = string.format("        %s%s,\n", one.text, one.inverse and ".inv" or ""), n + 1
      end
    end
    if n == 0 then fail("there are no layers: a flow of zuko has at least one") end
    local distribution, name, columns = base(), python.from("zuko.lazy", "Flow"), ""
    if flow.standardized then
      python.from("torch", "nn")
      name, columns = python.define("StandardizedFlow", seeing), "    " .. flow.context .. ",\n"
      for _, t in ipairs(flow.standardized) do flow.tensor(unpack(t)) end
    end
    return python.torch(string.format("%s(\n%s    [\n%s    ],\n    %s,\n)", name, columns, table.concat(lines), distribution))
  end,
}
