-- normflows.lua - flows of normflows: its own where it has them, others as Flows that the program defines.
--
-- Flows there take latent values to data, so a model's layers stand in the list from the last to the first, and what is forward
-- here is their inverse. Networks give the numbers of feature 1, then those of feature 2.
local networks = (...)[1]
local flow, python, lists -- of the model that is being written

local function fail(...) flow.fail(...) end

-- ---- what normflows lacks ------------------------------------------------------------------------------------------

local layer_class = [[
class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)
]]

local coupling = [[
class Coupling(Layer):
    """Kept features and the context feed a network, which gives the numbers of a transform of the features that are moved."""

    def __init__(self, kept, moved, net, transform):
        super().__init__()
        self.kept, self.moved, self.net, self.transform = kept, moved, net, transform

    def map(self, v, context, back):
        seen = v[:, self.kept] if context is None else torch.cat((v[:, self.kept], context), 1)
        numbers = self.net(seen).reshape(len(v), len(self.moved), -1)
        to, log_det = v.clone(), torch.zeros_like(v)
        to[:, self.moved], log_det[:, self.moved] = self.transform(v[:, self.moved], numbers, back)
        return to, log_det.sum(1)
]]

local masked = [[
class MaskedLinear(nn.Linear):
    def __init__(self, n_in, n_out):
        super().__init__(n_in, n_out)
        self.register_buffer("mask", torch.ones(n_out, n_in))

    def forward(self, x):
        return nn.functional.linear(x, self.weight * self.mask, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.sees = [context > 0 and (every or k == 0) for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList(
            [MaskedLinear(a + context * sees, b) for a, b, sees in zip(widths, widths[1:], self.sees)]
        )
        self.activation, self.residual = activation, residual

    def forward(self, x, context):
        h = x
        for k, layer in enumerate(self.layers):
            to = self.activation(h) if k else h
            to = layer(torch.cat((to, context), 1) if self.sees[k] else to)
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


class Autoregressive(Layer):
    """A masked network gives the numbers of a transform of each feature by those before it."""

    def __init__(self, net, transform):
        super().__init__()
        self.net, self.transform = net, transform

    def map(self, v, context, back):
        seen = torch.zeros_like(v) if back else v
        for _ in range(v.shape[1] if back else 1):
            to, log_det = self.transform(v, self.net(seen, context).reshape(*v.shape, -1), back)
            seen = to
        return to, log_det.sum(1)
]]

local elementwise = [[
class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)
]]

local function_class = [[
class Function(Layer):
    """A transform of torch.distributions for every feature."""

    def __init__(self, transform):
        super().__init__()
        self.transform = transform

    def map(self, v, context, back):
        f = self.transform.inv if back else self.transform
        to = f(v)
        return to, f.log_abs_det_jacobian(v, to).sum(1)
]]

local domains = [[
class Domains(Layer):
    """Features of a domain each, as numbers of the line."""

    def __init__(self, low, high):
        super().__init__()
        self.ends = low, high

    def map(self, v, context, back):
        to, slope = (from_line if back else to_line)(v, *self.ends)
        return to, slope.sum(1)
]]

local leaky_relu = [[
class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)
]]

local unseeing = [[
class Unseeing(nf.flows.Flow):
    """A flow that does not see the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow(z)

    def inverse(self, x, context=None):
        return self.flow.inverse(x)
]]

local reversed = [[
class Reversed(nf.flows.Flow):
    """The inverse of a flow that sees the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow.inverse(z, context)

    def inverse(self, x, context=None):
        return self.flow(x, context)
]]

local standardized = [[
class StandardizedFlow(nf.ConditionalNormalizingFlow):
    """A flow whose context is standardized."""

    def __init__(self, columns, q0, flows):
        super().__init__(q0, flows)
        self.register_buffer("context_mean", torch.zeros(columns))
        self.register_buffer("context_std", torch.ones(columns))

    def scaled(self, context):
        return (context - self.context_mean) / self.context_std

    def forward(self, z, context=None):
        return super().forward(z, self.scaled(context))

    def forward_and_log_det(self, z, context=None):
        return super().forward_and_log_det(z, self.scaled(context))

    def inverse(self, x, context=None):
        return super().inverse(x, self.scaled(context))

    def inverse_and_log_det(self, x, context=None):
        return super().inverse_and_log_det(x, self.scaled(context))

    def sample(self, num_samples=1, context=None):
        return super().sample(num_samples, self.scaled(context))

    def log_prob(self, x, context=None):
        return super().log_prob(x, self.scaled(context))

    def forward_kld(self, x, context=None):
        return super().forward_kld(x, self.scaled(context))
]]

-- Transforms of single features by their numbers h: what they give and log |slope|; back: of the inverse.
local transforms = {
  additive = [[
def additive(v, h, back):
    """y = x + t."""
    return (v - h[..., 0] if back else v + h[..., 0]), torch.zeros_like(v)
]],
  affine_tanh = [[
class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)
]],
  affine_exp = [[
def affine_exp(v, h, back):
    """y = (x + t) e^s."""
    s, t = h[..., 0].clamp(-80, 80), h[..., 1]
    return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)
]],
  spline = [[
def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )
]],
  soft_spline = [[
def soft_spline(v, h, back, bins, bound, most, tails):
    """Splines as those of zuko, whose slopes have a logarithm within -most .. most."""
    sizes, slopes = h[..., : 2 * bins], h[..., 2 * bins :]
    sizes, slopes = sizes / (1 + sizes.abs() * 2 / most), slopes / (1 + slopes.abs() / most)
    slopes = slopes.exp().expm1().log()  # of which softplus gives the slopes
    if tails == "circular":
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, sizes[..., :bins], sizes[..., bins:], slopes, back, tails, bound, 0.0, 0.0, 0.0
    )
]],
}
local shifted_last = [[
def affine_%s(v, h, back):
    """y = x e^s + t%s."""
    s, t = h[..., 0], h[..., 1]
    s = %s
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)
]]
transforms.affine_softclip = shifted_last:format("softclip", ", as in zuko", "s / (1 + s.abs() / log(1000))")
transforms.affine_sigmoid = shifted_last:format("sigmoid", ", as in the couplings of nflows", "(torch.sigmoid(s + 2) + 1e-3).log()")
transforms.affine_softplus = shifted_last:format("softplus", ", as in the autoregressive transforms of nflows", "(nn.functional.softplus(s) + 1e-3).log()")

local function define(name, text)
  python.import "torch"
  if text:find("nn%.") then python.from("torch", "nn") end
  if text:find("log(", 1, true) then python.from("math", "log") end
  return python.define(name, text)
end

local function define_layer(name, text)
  python.define("Layer", layer_class)
  return define(name, text)
end

-- ---- transforms of single features ---------------------------------------------------------------------------------

-- The names of a transform's numbers, as elementwise{} has them.
local function names_of(t)
  if t.name == "additive" then return { "t" } end
  if t.name == "affine" then return { "s", "t" } end
  local names, bins = {}, t.o.bins
  for k = 1, bins do names[k], names[bins + k] = "width_" .. k, "height_" .. k end
  for k = 1, t.o.tails == "circular" and bins or bins - 1 do names[2 * bins + k] = "slope_" .. k end
  return names
end

-- The transform t as an expression, and what of it the state holds.
local function transform_of(t)
  local o, tensors = t.o, {}
  if t.own then fail("%s is defined in the model file; normflows has no such transform", t.at) end
  if t.name == "additive" then return define("additive", transforms.additive), tensors end
  if t.name == "affine" and o.scale == "tanh" then
    return define("AffineTanh", transforms.affine_tanh) .. "()", { { "transform.scaling_factor", { 1 }, (flow.take(t.prefix .. "scaling_factor")) } }
  end
  if t.name == "affine" then return define("affine_" .. o.scale, transforms["affine_" .. o.scale]), tensors end
  if t.name ~= "rq_spline" then fail("%s: normflows has no such transform", t.at) end
  if o.tails == "linear" then fail('%s has tails = "linear": splines of normflows have the identity outside, or circular tails', t.at) end
  python.from("normflows.utils.splines", "unconstrained_rational_quadratic_spline")
  local words = { "bins=" .. o.bins, "bound=" .. python.number(o.bound), string.format('tails="%s"', o.tails == "identity" and "linear" or o.tails) }
  local name = o.scale == "softclip" and "soft_spline" or "spline"
  if name == "spline" then
    python.from("math", "expm1")
    for _, key in ipairs { "min_width", "min_height", "min_slope" } do words[#words + 1] = key .. "=" .. python.number(o[key]) end
  else
    words[#words + 1] = "most=" .. python.number(-math.log(o.min_slope))
  end
  return python.call(python.from("functools", "partial"), lists.join({ define(name, transforms[name]) }, words)), tensors
end

-- ---- layers: each gives a list of flows { text, tensors = { { name, shape, numbers, kind } }, unseeing: takes no context } ---

local layers = {}

-- The rows of a last layer that gives a transform's numbers for each of n features, in normflows' order.
local function last_rows(transform, n) return networks.last_rows(lists.range(#names_of(transform)), n) end

-- The layers of a layer's mlp{} as tensors NAME0.weight, NAME0.bias, NAME2.weight, ..., those of the last one in the order of rows,
-- times sign; and their sizes.
local function mlp(layer, name, rows, sign)
  local tensors, sizes, list = {}, {}, networks.perceptron(flow, layer, rows)
  for k, one in ipairs(list) do
    local to, factor = string.format("%s%d.", name, 2 * (k - 1)), k == #list and sign or 1
    local function turned(v) return factor * v end
    tensors[#tensors + 1] = { to .. "weight", { one.rows, one.cols }, lists.map(one.weight, turned) }
    tensors[#tensors + 1] = { to .. "bias", { one.rows }, lists.map(one.bias, turned) }
    sizes[k], sizes[k + 1] = one.cols, one.rows
  end
  return tensors, sizes
end

-- The split of an AffineCouplingBlock that keeps these features of a mask; nil: none does.
local function split_of(keep)
  local dim, kept, fits = flow.dim, {}, { channel = true, channel_inv = true, checkerboard = flow.dim % 2 == 0, checkerboard_inv = flow.dim % 2 == 0 }
  for _, i in ipairs(keep) do kept[i] = true end
  for i = 1, dim do
    local first = i <= math.ceil(dim / 2)
    if kept[i] ~= (first or nil) then fits.channel = false end
    if kept[i] == (first or nil) then fits.channel_inv = false end
    if kept[i] ~= (i % 2 == 0 or nil) then fits.checkerboard = false end
    if kept[i] == (i % 2 == 0 or nil) then fits.checkerboard_inv = false end
  end
  for _, split in ipairs { "channel", "channel_inv", "checkerboard", "checkerboard_inv" } do
    if fits[split] then return split end
  end
end

local leaky = { relu = "", leaky_relu = ", leaky=0.01" }

-- The coupling as an AffineCouplingBlock, whose y = (x - shift) e^-scale; nil: it is none.
local function coupling_block(layer)
  local o, n = layer.o, #layer.o.move
  local split, slope = flow.context == 0 and split_of(o.keep), leaky[o.net.o.activation]
  local additive = o.transform.name == "additive"
  if not split or not slope or o.transform.own or not additive and (o.transform.name ~= "affine" or o.transform.o.scale ~= "exp") then return end
  local rows = lists.range(n)
  if not additive then
    for i = 1, n do rows[2 * i - 1], rows[2 * i] = n + i, i end
  end
  local tensors, sizes = mlp(layer, "flows.1.param_map.net.", rows, -1)
  local words = { string.format("nf.nets.MLP(%s%s)", python.list(sizes), slope) }
  if additive then words[2] = "scale=False" end
  if split ~= "channel" then words[#words + 1] = string.format('split_mode="%s"', split) end
  return { { text = python.call("nf.flows.AffineCouplingBlock", words), tensors = tensors, unseeing = true } }
end

local function places(list) return python.list(lists.map(list, function(i) return i - 1 end)) end

function layers.coupling(layer)
  local o, net = layer.o, layer.o.net
  if net.own or net.name ~= "mlp" then networks.refuse(flow, net, "couplings of normflows get perceptrons, mlp{}, alone") end
  local block = coupling_block(layer)
  if block then return block end
  local transform, more = transform_of(o.transform)
  local tensors, sizes = mlp(layer, "net.", last_rows(o.transform, #o.move), 1)
  local modules = {}
  for k = 1, #sizes - 1 do
    modules[#modules + 1] = string.format("nn.Linear(%d, %d)", sizes[k], sizes[k + 1])
    if k < #sizes - 1 then modules[#modules + 1] = "nn." .. networks.activations[net.o.activation] .. "()" end
  end
  python.from("torch", "nn")
  local words = { places(o.keep), places(o.move), python.call("nn.Sequential", modules), transform }
  return { { text = python.call(define_layer("Coupling", coupling), words), tensors = lists.join(tensors, more) } }
end

function layers.autoregressive(layer)
  local net, o, dim, tensors = layer.o.net, layer.o.net.o, flow.dim, {}
  if net.own or net.name ~= "made" or net.o.gate then networks.refuse(flow, net, "normflows' autoregressive flows get made{} alone; definitions of nfc import do not go back to it") end
  local transform, more = transform_of(layer.o.transform)
  local outputs = lists.range(#names_of(layer.o.transform))
  for k, one in ipairs(networks.masked(flow, layer, outputs)) do
    local to, shape = string.format("net.layers.%d.", k - 1), { one.rows, one.cols }
    tensors = lists.join(tensors, { { to .. "weight", shape, one.weight }, { to .. "bias", { one.rows }, one.bias }, { to .. "mask", shape, one.mask } })
  end
  define_layer("Autoregressive", masked)
  local hidden = lists.map(o.degrees, function(list) return #list end)
  local masked_net = string.format("MaskedNet(%d, %d, %s, %d, nn.%s(), every=%s, residual=%s)", dim, flow.context, python.list(hidden), #outputs * dim,
                                   networks.activations[o.activation], o.context == "every" and "True" or "False", o.residual and "True" or "False")
  return { { text = string.format("Autoregressive(%s, %s)", masked_net, transform), tensors = lists.join(tensors, more) } }
end

local function with_own_numbers(layer, t)
  local transform, tensors = transform_of(t)
  local numbers, names = {}, names_of(t)
  local total = #names
  for k, name in ipairs(names) do
    for i, v in ipairs((flow.take(layer.prefix .. name))) do numbers[(i - 1) * total + k] = v end
  end
  return { { text = string.format("%s(%d, %d, %s)", define_layer("Elementwise", elementwise), flow.dim, total, transform),
             tensors = lists.join({ { "numbers", { flow.dim, total }, numbers } }, tensors) } }
end

local functions = { sigmoid = "SigmoidTransform", logit = "SigmoidTransform", tanh = "TanhTransform", softplus = "SoftplusTransform", exp = "ExpTransform" }

function layers.elementwise(layer)
  local t = layer.o[1]
  if type(t) == "table" then return with_own_numbers(layer, t) end
  local name = python.from("torch.distributions.transforms", functions[t])
  return { { text = string.format("%s(%s()%s)", define_layer("Function", function_class), name, t == "logit" and ".inv" or ""), tensors = {} } }
end

function layers.spline(layer) return with_own_numbers(layer, layer.o.each.o[1]) end

function layers.domains(layer)
  local ends = networks.domains(flow, python, layer)
  return { { text = string.format("%s(%s)", define_layer("Domains", domains), ends), tensors = {} } }
end

function layers.leaky_relu(layer)
  return { { text = define_layer("LeakyReLU", leaky_relu) .. "()", tensors = { { "alpha", { 1 }, (flow.take(layer.prefix .. "alpha")) } } } }
end

-- y = (x - mean) e^-log_std; trained: as an ActNorm, which takes its numbers from data where it is not.
local function affine_const(mean, log_std, trained)
  local shape = { 1, flow.dim }
  local tensors = { { "s", shape, log_std }, { "t", shape, mean } }
  if trained then tensors[3] = { "data_dep_init_done", {}, { 1 } } end
  return { text = string.format("nf.flows.%s(%d)", trained and "ActNorm" or "AffineConstFlow", flow.dim), tensors = tensors, unseeing = true }
end

function layers.actnorm(layer)
  return { affine_const(flow.take(layer.prefix .. "mean"), lists.map(flow.take(layer.prefix .. "log_std"), lists.bounded), true) }
end

function layers.standardize(layer)
  local mean, std = flow.take(layer.prefix .. "mean"), flow.take(layer.prefix .. "std")
  for _, s in ipairs(std) do
    if s <= 0 then fail("%s has a std of %g: scales of normflows are above 0", layer.at, s) end
  end
  if flow.has(layer.prefix .. "context_mean") then
    if flow.seen then fail("%s standardizes a context that layers before it have seen: here a flow of normflows has one for all", layer.at) end
    flow.seen = true
    flow.standardized = { { "context_mean", { flow.context }, (flow.take(layer.prefix .. "context_mean")) },
                          { "context_std", { flow.context }, (flow.take(layer.prefix .. "context_std")) } }
  end
  return { affine_const(mean, lists.map(std, math.log)) }
end

function layers.permute(layer)
  local from, back = flow.order(layer), {}
  for place, i in ipairs(from) do back[i + 1] = place - 1 end
  return { { text = string.format("nf.flows.Permute(%d)", flow.dim), tensors = {
    { "perm", { flow.dim }, back, "i" }, { "inv_perm", { flow.dim }, from, "i" } } } }
end
layers.shuffle, layers.reverse = layers.permute, layers.permute

local LEAST = 1e-3 -- what the diagonal of an LULinearPermute is above

function layers.linear(layer)
  local dim, n = flow.dim, flow.dim * (flow.dim - 1) / 2
  local diagonal = lists.map(flow.take(layer.prefix .. "log_diagonal"), function(s)
    local v = math.exp(lists.bounded(s)) - LEAST
    if v <= 0 then fail("%s has a diagonal of %g: those of normflows are above %g", layer.at, v + LEAST, LEAST) end
    return v > 30 and v or math.log(math.exp(v) - 1)
  end)
  local order = lists.map(lists.range(dim), function(i) return i - 1 end)
  return { { text = string.format("nf.flows.LULinearPermute(%d)", dim), tensors = {
    { "permutation._permutation", { dim }, order, "i" }, { "linear.unconstrained_upper_diag", { dim }, diagonal },
    { "linear.lower_entries", { n }, n > 0 and flow.take(layer.prefix .. "lower") or {} },
    { "linear.upper_entries", { n }, n > 0 and flow.take(layer.prefix .. "upper") or {} },
    { "linear.bias", { dim }, (flow.take(layer.prefix .. "bias")) },
  } } }
end

-- What normflows has no inverse of stands in it the way round in which it needs none.
local function only_inverted(layer) fail("%s: normflows has it as invert { %s {} } alone", layer.at, layer.name) end
layers.planar, layers.radial = only_inverted, only_inverted

local inverted = {}

function inverted.planar(layer)
  local row = { 1, flow.dim }
  return { { text = string.format("nf.flows.Planar(%d)", flow.dim), unseeing = true, tensors = {
    { "w", row, (flow.take(layer.prefix .. "w")) }, { "u", row, (flow.take(layer.prefix .. "u")) }, { "b", { 1 }, (flow.take(layer.prefix .. "b")) } } } }
end

function inverted.radial(layer)
  local alpha = math.exp(lists.bounded(flow.take(layer.prefix .. "log_alpha")[1]))
  return { { text = string.format("nf.flows.Radial(%d)", flow.dim), unseeing = true, tensors = {
    { "z_0", { 1, flow.dim }, (flow.take(layer.prefix .. "center")) }, { "alpha", { 1 }, { alpha } }, { "beta", { 1 }, (flow.take(layer.prefix .. "beta")) },
    { "d", {}, { flow.dim }, "i" } } } }
end

local function written(layer)
  if layer.own then fail("%s is defined in the model file: normflows has no such flow", layer.at) end
  if not layers[layer.name] then fail("%s: normflows has no such flow", layer.at) end
  local list = layers[layer.name](layer)
  if flow.context > 0 and layer.o.net then flow.seen = true end
  return list
end

function layers.invert(layer)
  local inner, list = layer.o[1], {}
  if inverted[inner.name] and not inner.own then return inverted[inner.name](inner) end
  for _, one in ipairs(written(inner)) do
    one.inverse = not one.inverse
    table.insert(list, 1, one)
  end
  return list
end

-- ---- the model -----------------------------------------------------------------------------------------------------

-- The flow as an expression, and what its own tensors' names begin with.
local function wrapped(one)
  local text, prefix = one.text, ""
  if one.inverse then
    local name = "nf.flows.Reverse"
    if flow.context > 0 and not one.unseeing then name = python.define("Reversed", reversed) end
    text, prefix = string.format("%s(%s)", name, text), "flow."
  end
  if flow.context > 0 and one.unseeing then text, prefix = string.format("%s(%s)", python.define("Unseeing", unseeing), text), prefix .. "flow." end
  return text, prefix
end

-- The base as an expression.
local function base()
  local b, n = flow.base, flow.dim
  if not b.own and b.name == "mixture" and flow.context == 0 then
    local count = b.o.components
    flow.tensor("q0.loc", { 1, count, n }, (flow.take "base.mean"))
    flow.tensor("q0.log_scale", { 1, count, n }, lists.map(flow.take "base.log_scale", lists.bounded))
    flow.tensor("q0.weight_scores", { 1, count }, (flow.take "base.logits"))
    return string.format("nf.distributions.GaussianMixture(%d, %d)%s", count, n, flow.double and "" or ".float()")
  end
  if b.own or b.name ~= "gaussian" and b.name ~= "diagonal_gaussian" then
    fail("%s is no gaussian{}, diagonal_gaussian{} or, without context, mixture{}, as are taken to normflows", b.at)
  end
  local learned = b.name == "diagonal_gaussian"
  flow.tensor("q0.loc", { 1, n }, learned and flow.take "base.mean" or lists.fill(n, 0))
  flow.tensor("q0.log_scale", { 1, n }, learned and lists.map(flow.take "base.log_scale", lists.bounded) or lists.fill(n, 0))
  return string.format("nf.distributions.DiagGaussian(%d%s)", n, learned and "" or ", trainable=False")
end

return {
  name = "normflows",
  versions = "1.7.2 or later", -- which has ConditionalNormalizingFlow
  write = function(model, program)
    flow, python, lists = model, program, model.lists
    python.import "normflows as nf"
    local all, lines = {}, {}
    for _, layer in ipairs(flow.layers) do
      for _, one in ipairs(written(layer)) do table.insert(all, 1, one) end
    end
    for k, one in ipairs(all) do
      local text, prefix = wrapped(one)
      for _, t in ipairs(one.tensors) do flow.tensor(string.format("flows.%d.%s%s", k - 1, prefix, t[1]), t[2], t[3], t[4]) end
      lines[k] = "        " .. text .. ",\n"
    end
    local distribution, name, columns = base(), flow.context > 0 and "nf.ConditionalNormalizingFlow" or "nf.NormalizingFlow", ""
    if flow.standardized then
      name, columns = define("StandardizedFlow", standardized), "    " .. flow.context .. ",\n"
      for _, t in ipairs(flow.standardized) do flow.tensor(unpack(t)) end
    end
    return python.torch(string.format("%s(\n%s    %s,\n    [\n%s    ],\n)", name, columns, distribution, table.concat(lines)))
  end,
}
