-- nflows.lua - flows of nflows: a Flow of its transforms over a StandardNormal, with what it lacks written out in the program where
-- that is short.
--
-- Couplings get all features' shift, then all their scales, from a network; splines and autoregressive transforms the numbers of
-- feature 1, then those of feature 2. Its own networks are definitions that nfc import has written into the model file.
local networks = (...)[1]
local flow, python, lists -- of the model that is being written

local function fail(...) flow.fail(...) end

local functions = { relu = "nn.functional.relu", tanh = "torch.tanh", elu = "nn.functional.elu", leaky_relu = "nn.functional.leaky_relu",
                    gelu = "nn.functional.gelu", silu = "nn.functional.silu", sigmoid = "torch.sigmoid", softplus = "nn.functional.softplus",
                    identity = "nn.Identity()" }
local function function_of(net)
  python.from("torch", "nn")
  return functions[net.o.activation]
end

-- ---- what nflows lacks ---------------------------------------------------------------------------------------------

-- The factor and the summand of affine transforms, of what networks give for a feature.
local scaled = {
  tanh = [[
def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t
]],
  exp = [[
def scaled_exp(s, t):
    """(x + t) e^s"""
    scale = s.clamp(-80, 80).exp()
    return scale, scale * t
]],
  softclip = [[
def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t
]],
  sigmoid = [[
def scaled_sigmoid(s, t):
    """a x + t, as in AffineCouplingTransform"""
    return torch.sigmoid(s + 2) + 1e-3, t
]],
  softplus = [[
def scaled_softplus(s, t):
    """a x + t, as in MaskedAffineAutoregressiveTransform"""
    return nn.functional.softplus(s) + 1e-3, t
]],
  additive = [[
def scaled_additive(t):
    """x + t"""
    return torch.ones_like(t), t
]],
}

local coupling = [[
class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))
]]

local autoregressive = [[
class AffineAutoregressive(MaskedAffineAutoregressiveTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, features, hidden_features, scaled, numbers, **options):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(features, hidden_features, **options)

    def _output_dim_multiplier(self):
        return self.numbers

    def _elementwise_forward(self, x, params):
        a, b = self.scaled(*params.view(*x.shape, self.numbers).unbind(-1))
        return a * x + b, a.log().sum(-1)

    def _elementwise_inverse(self, y, params):
        a, b = self.scaled(*params.view(*y.shape, self.numbers).unbind(-1))
        return (y - b) / a, -a.log().sum(-1)
]]

local with_net = [[
def with_net(transform, net):
    transform.autoregressive_net = net
    return transform
]]

local mlp = [[
class MLP(nn.Sequential):
    """A perceptron that sees the context beside its inputs."""

    hidden_features = 1  # nflows divides widths and heights of splines by the root of it

    def __init__(self, inputs, outputs, context, hidden, activation):
        widths = [inputs + context, *hidden, outputs]
        layers = []
        for a, b in zip(widths, widths[1:]):
            layers += [nn.Linear(a, b), activation()]
        super().__init__(*layers[:-1])

    def forward(self, x, context=None):
        return super().forward(x if context is None else torch.cat((x, context), 1))
]]

local leaky_relu = [[
class LeakyReLU(Transform):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def bent(self, x, slope):
        return torch.where(x > 0, x, slope * x), torch.where(x > 0, torch.zeros_like(x), slope.log()).sum(-1)

    def forward(self, x, context=None):
        return self.bent(x, self.alpha.abs().clamp(min=1e-30))

    def inverse(self, y, context=None):
        return self.bent(y, 1 / self.alpha.abs().clamp(min=1e-30))
]]

local domains = [[
class Domains(Transform):
    """Features of a domain each, as numbers of the line."""

    def __init__(self, low, high):
        super().__init__()
        self.ends = low, high

    def forward(self, x, context=None):
        u, slope = to_line(x, *self.ends)
        return u, slope.sum(-1)

    def inverse(self, u, context=None):
        x, slope = from_line(u, *self.ends)
        return x, slope.sum(-1)
]]

-- ---- transforms of single features ---------------------------------------------------------------------------------

local LEAST = 1e-3 -- what nflows has for all three of a spline's bounds if they are not said

-- What nflows adds to slopes less than nfc does, which makes the spline of zeros the identity.
local function shift_of(o) return math.log(math.exp(1 - o.min_slope) - 1) end

local function of_transform(name) return python.from("nflows.transforms", name) end

-- How nflows makes the transform t: { name, outputs, constant, words: arguments that follow its constructor's first ones, by_number:
-- the order of outputs in couplings; bins, slopes: of splines, and what is added to slopes }. native: the names of the transforms by
-- the scales, or "additive", that nflows has; plain: { affine, spline }, what it calls those; own, source: the class that takes
-- other scales, and its text.
local function transform_of(t, native, plain, own, source)
  local o = t.o
  if t.own then fail("%s is defined in the model file: nflows has no such transform", t.at) end
  if t.name == "rq_spline" then
    if o.tails ~= "identity" then fail('%s has tails = "%s": nflows\' splines have the identity outside', t.at, o.tails) end
    if o.scale ~= "softplus" then fail('%s has scale = "%s": nflows\' splines are bounded as with "softplus"', t.at, o.scale) end
    local words = { "num_bins=" .. o.bins, 'tails="linear"', "tail_bound=" .. python.number(o.bound) }
    for key, name in pairs { min_width = "min_bin_width", min_height = "min_bin_height", min_slope = "min_derivative" } do
      if o[key] ~= LEAST then words[#words + 1] = name .. "=" .. python.number(o[key]) end
    end
    table.sort(words)
    return { name = of_transform(plain.spline), outputs = lists.range(3 * o.bins - 1), words = words, bins = o.bins, slopes = shift_of(o) }
  elseif t.name ~= "affine" and t.name ~= "additive" then
    fail("%s: nflows has no such transform", t.at)
  end
  local scale = t.name == "affine" and o.scale or "additive"
  local to = { outputs = scale == "additive" and { 1 } or scale == "tanh" and { 1, 2, 0 } or { 1, 2 }, words = {}, by_number = true }
  if scale == "tanh" then to.constant = flow.take(t.prefix .. "scaling_factor")[1] end
  if native[scale] then
    to.name = of_transform(native[scale])
    return to
  end
  if scale == "tanh" or scale == "softclip" then python.from("math", "log") end
  if scale == "softplus" then python.from("torch", "nn") end
  of_transform(plain.affine)
  to.words = { python.define("scaled_" .. scale, scaled[scale]), tostring(#to.outputs) }
  to.name = python.define(own, source)
  return to
end

-- A last layer's numbers as nflows' splines take them. factor: what it divides widths and heights by.
local function bent(last, transform, factor)
  if not transform.bins then return last end
  local total, weight, bias = #transform.outputs, {}, {}
  for r = 1, last.rows do
    local shape = (r - 1) % total < 2 * transform.bins
    bias[r] = shape and last.bias[r] * factor or last.bias[r] + transform.slopes
    for at = (r - 1) * last.cols + 1, r * last.cols do weight[at] = shape and last.weight[at] * factor or last.weight[at] end
  end
  last.weight, last.bias = weight, bias
  return last
end

-- ---- networks: tensors { name, shape, numbers, kind } ----------------------------------------------------------------

local function add_dense(tensors, name, one)
  tensors[#tensors + 1] = { name .. ".weight", { one.rows, one.cols }, one.weight }
  tensors[#tensors + 1] = { name .. ".bias", { one.rows }, one.bias }
end

local function add_masked(tensors, name, one)
  add_dense(tensors, name, one)
  tensors[#tensors + 1] = { name .. ".mask", { one.rows, one.cols }, one.mask }
  tensors[#tensors + 1] = { name .. ".degrees", { one.rows }, one.degrees, "i" }
end

-- ---- layers: each gives a list of transforms { text, tensors, inverse: as an InverseTransform } ----------------------

-- nflows' ResidualNet.
local function residual(layer, transform, last)
  local o, tensors, prefix = layer.o.net.o, {}, layer.prefix .. "net."
  add_dense(tensors, "transform_net.initial_layer", networks.dense(flow, prefix .. "initial."))
  for k = 1, o.blocks do
    local own, to = string.format("%sblock%d.", prefix, k), string.format("transform_net.blocks.%d.", k - 1)
    for j = 1, 2 do add_dense(tensors, to .. "linear_layers." .. j - 1, networks.dense(flow, own .. j .. ".")) end
    if flow.has(own .. "gate.weight") then add_dense(tensors, to .. "context_layer", networks.dense(flow, own .. "gate.")) end
  end
  add_dense(tensors, "transform_net.final_layer", bent(networks.dense(flow, prefix .. "final.", last, transform.constant), transform, math.sqrt(o.hidden)))
  local words = { python.from("nflows.nn.nets", "ResidualNet"), "hidden_features=" .. o.hidden }
  if flow.context > 0 then words[#words + 1] = "context_features=" .. flow.context end
  words[#words + 1] = "num_blocks=" .. o.blocks
  if o.activation ~= "relu" then words[#words + 1] = "activation=" .. function_of(layer.o.net) end
  return python.call(python.from("functools", "partial"), words), tensors
end

local function perceptron(layer, transform, last)
  local o, tensors, list = layer.o.net.o, {}, networks.perceptron(flow, layer, last, transform.constant)
  bent(list[#list], transform, 1)
  for k, one in ipairs(list) do add_dense(tensors, string.format("transform_net.%d", 2 * (k - 1)), one) end
  python.from("torch", "nn")
  return python.call(python.from("functools", "partial"), { python.define("MLP", mlp), "context=" .. flow.context, "hidden=" .. python.list(o.hidden),
                                                             "activation=nn." .. networks.activations[o.activation] }), tensors
end

local layers = {}

function layers.coupling(layer)
  local o, net, mask = layer.o, layer.o.net, lists.fill(flow.dim, 0)
  local where = o.mask and "mask = " .. flow.list(o.mask) or "split = " .. tostring(o.split)
  local ours = networks.is_ours(flow, layer, "coupling", "resnet", where .. ", ", { "hidden", "blocks" })
  if not ours and (net.own or net.name ~= "mlp") then networks.refuse(flow, net, "nflows' couplings have its ResidualNet as nfc import writes it, or mlp{}") end
  local transform = transform_of(o.transform, { sigmoid = "AffineCouplingTransform", additive = "AdditiveCouplingTransform" },
                                 { affine = "AffineCouplingTransform", spline = "PiecewiseRationalQuadraticCouplingTransform" }, "AffineCoupling", coupling)
  if transform.name == "AffineCouplingTransform" then transform.outputs = { 2, 1 } end -- the shift comes first
  local last = networks.last_rows(transform.outputs, #o.move, transform.by_number)
  local text, tensors = (ours and residual or perceptron)(layer, transform, last)
  for _, i in ipairs(o.move) do mask[i] = 1 end
  local function places(list) return lists.map(list, function(i) return i - 1 end) end
  table.insert(tensors, { "identity_features", { #o.keep }, places(o.keep), "i" })
  table.insert(tensors, { "transform_features", { #o.move }, places(o.move), "i" })
  return { { text = python.call(transform.name, lists.join({ python.list(mask), text }, transform.words)), tensors = tensors } }
end

-- The hidden layers of nflows' masked network as nfc import writes it: degrees, which ascend, and the order in which nflows has these
-- units, in turn. Residual layers have one order.
local function hidden_layers(layer)
  local o, least, most, list = layer.o.net.o, math.min(1, flow.dim - 1), flow.dim - 1, {}
  for j, counts in ipairs(o.units) do
    local degrees = {}
    for degree, n in ipairs(counts) do degrees = lists.join(degrees, lists.fill(n, math.min(degree, most))) end
    list[j] = { degrees = degrees, rows = networks.in_turn(lists, degrees, least, most) }
    for i, d in ipairs(list[1].degrees) do
      if #degrees ~= #list[1].degrees or o.residual and d ~= degrees[i] then fail("%s has hidden layers that differ, as nflows' do not", layer.o.net.at) end
    end
  end
  return list
end

-- This network's words for the constructor, and its tensors.
local function masked_of_import(layer, transform)
  local o, prefix, tensors, hidden = layer.o.net.o, layer.prefix .. "net.", {}, hidden_layers(layer)
  local before, columns = lists.range(flow.dim), lists.range(flow.dim)
  local function add(name, to, degrees, rows, output)
    local one, weight, shape = networks.dense(flow, name, rows, transform.constant), flow.take(name .. "weight")
    one.weight, one.degrees, one.mask = lists.picked(weight, shape[2], rows, columns), degrees, {}
    for i, degree in ipairs(degrees) do
      for j, d in ipairs(before) do one.mask[(i - 1) * one.cols + j] = (output and degree > d or not output and degree >= d) and 1 or 0 end
    end
    add_masked(tensors, "autoregressive_net." .. to, output and bent(one, transform, 1) or one)
    before, columns = degrees, rows
  end
  for j, own in ipairs(hidden) do
    local name, block, to = prefix .. j .. ".", "", "initial_layer"
    if j > 1 then
      block = string.format("blocks.%d.", o.residual and math.floor(j / 2) - 1 or j - 2)
      to = block .. (o.residual and "linear_layers." .. j % 2 or "linear")
    end
    add(name, to, lists.map(own.rows, function(r) return own.degrees[r] end), own.rows)
    if flow.has(name .. "context.weight") then add_dense(tensors, "autoregressive_net." .. block .. "context_layer", networks.dense(flow, name .. "context.", own.rows)) end
  end
  local degrees, total = {}, #transform.outputs
  for r = 1, total * flow.dim do degrees[r] = math.floor((r - 1) / total) + 1 end
  add(prefix .. "final.", "final_layer", degrees, networks.last_rows(transform.outputs, flow.dim), true)
  local words = { "num_blocks=" .. (o.residual and (#hidden - 1) / 2 or #hidden - 1) }
  if flow.context > 0 then words[2] = "context_features=" .. flow.context end
  if not o.residual then words[#words + 1] = "use_residual_blocks=False" end
  return #hidden[1].degrees, words, tensors
end

-- made{} as nflows' MADE, where that has such: hidden layers of one width, without a context.
local function made(layer, transform)
  local o, tensors = layer.o.net.o, {}
  local list = networks.masked(flow, layer, transform.outputs, transform.constant, math.min(1, flow.dim - 1))
  bent(list[#list], transform, 1)
  for k, one in ipairs(list) do
    local name = k == 1 and "initial_layer" or k == #list and "final_layer" or string.format("blocks.%d.linear", k - 2)
    if k == #list then one.degrees = lists.map(one.degrees, function(d) return d + 1 end) end
    add_masked(tensors, "autoregressive_net." .. name, one)
  end
  return #o.degrees[1], { "num_blocks=" .. #o.hidden - 1, "use_residual_blocks=False" }, tensors
end

-- Any other made{}, as a class in the program.
local function made_here(layer, transform)
  local list, tensors = networks.masked(flow, layer, transform.outputs, transform.constant), {}
  bent(list[#list], transform, 1)
  for k, one in ipairs(list) do
    local name = string.format("autoregressive_net.layers.%d", k - 1)
    add_dense(tensors, name, one)
    tensors[#tensors + 1] = { name .. ".mask", { one.rows, one.cols }, one.mask, "b" }
  end
  return 1, { "num_blocks=0" }, tensors, networks.masked_net(flow, python, layer, transform.outputs, flow.dim, function_of(layer.o.net))
end

local function is_plain(o)
  local plain = #o.hidden > 0 and flow.context == 0 and not (o.residual and #o.hidden > 1)
  for _, degrees in ipairs(o.degrees) do plain = plain and #degrees == #o.degrees[1] end
  return plain
end

function layers.autoregressive(layer)
  local net, o = layer.o.net, layer.o.net.o
  local ours = networks.is_ours(flow, layer, "autoregressive", "masked", "", { "units", "residual" })
  if not ours and (net.own or net.name ~= "made" or net.o.gate) then networks.refuse(flow, net, "nflows' autoregressive transforms have its MADE as nfc import writes it, or made{}") end
  local transform = transform_of(layer.o.transform, { softplus = "MaskedAffineAutoregressiveTransform" },
                                 { affine = "MaskedAffineAutoregressiveTransform", spline = "MaskedPiecewiseRationalQuadraticAutoregressiveTransform" },
                                 "AffineAutoregressive", autoregressive)
  local width, words, tensors, module = (ours and masked_of_import or is_plain(o) and made or made_here)(layer, transform)
  if not module and o.activation ~= "relu" then words[#words + 1] = "activation=" .. function_of(net) end
  local text = python.call(transform.name, lists.join({ tostring(flow.dim), tostring(width) }, transform.words, words))
  return { { text = module and python.call(python.define("with_net", with_net), { text, module }) or text, tensors = tensors } }
end

-- y = scale x + shift
local function affine_map(shift, scale, where)
  local n = #shift
  for _, s in ipairs(scale) do
    if s <= 0 then fail("%s has a scale that is not above 0, as nflows' must be", where) end
  end
  return { text = string.format("%s(torch.zeros(%d), torch.ones(%d))", of_transform "PointwiseAffineTransform", n, n),
           tensors = { { "_shift", { n }, shift }, { "_scale", { n }, scale } } }
end

-- y = (x - mean) scale
local function shifted(mean, scale, where)
  local shift = {}
  for i, m in ipairs(mean) do shift[i] = -m * scale[i] end
  return affine_map(shift, scale, where)
end

-- The factor of an affine{} by its number s and scaling factor; whether the shift comes before it.
local function factor_of(scale, s, scaling_factor)
  if scale == "softclip" then return math.exp(s / (1 + math.abs(s) / math.log(1000))) end
  if scale == "sigmoid" then return 1 / (1 + math.exp(-s - 2)) + 1e-3 end
  if scale == "softplus" then return math.max(s, 0) + math.log(1 + math.exp(-math.abs(s))) + 1e-3 end
  if scale == "exp" then return math.exp(lists.bounded(s)), true end
  local f = math.exp(math.max(-30, math.min(math.log(80), scaling_factor)))
  return math.exp(math.tanh(s / f) * f), true
end

-- Splines without a network.
local function spline(layer, t)
  local transform, tensors, o = transform_of(t, {}, { spline = "PiecewiseRationalQuadraticCDF" }), {}, t.o
  for name, kind in pairs { widths = "width", heights = "height", derivatives = "slope" } do
    local count, numbers = kind == "slope" and o.bins - 1 or o.bins, {}
    for k = 1, count do
      for i, v in ipairs((flow.take(layer.prefix .. kind .. "_" .. k))) do
        numbers[(i - 1) * count + k] = kind == "slope" and v + transform.slopes or v
      end
    end
    tensors[#tensors + 1] = { "unnormalized_" .. name, { flow.dim, count }, numbers }
  end
  table.sort(tensors, function(a, b) return a[1] < b[1] end)
  return { { text = python.call(transform.name, lists.join({ tostring(flow.dim) }, transform.words)), tensors = tensors } }
end

function layers.elementwise(layer)
  local t = layer.o[1]
  if type(t) == "string" then
    local known = { sigmoid = "Sigmoid(eps=0)", logit = "Logit(eps=0)", tanh = "Tanh()" }
    if not known[t] then fail('%s: nflows has no transform "%s"', layer.at, t) end
    of_transform(string.match(known[t], "^%a+"))
    return { { text = known[t], tensors = {} } }
  end
  if t.own or t.name ~= "affine" and t.name ~= "additive" then return spline(layer, t) end
  local shift, scale = flow.take(layer.prefix .. "t"), lists.fill(flow.dim, 1)
  if t.name == "affine" then
    local s, factor = flow.take(layer.prefix .. "s"), t.o.scale == "tanh" and flow.take(t.prefix .. "scaling_factor")[1]
    for i = 1, flow.dim do
      local a, before = factor_of(t.o.scale, s[i], factor)
      scale[i], shift[i] = a, before and a * shift[i] or shift[i]
    end
  end
  return { affine_map(shift, scale, layer.at) }
end

function layers.spline(layer) return spline(layer, layer.o.each.o[1]) end

function layers.actnorm(layer)
  local mean, log_std, shift, log_scale = flow.take(layer.prefix .. "mean"), flow.take(layer.prefix .. "log_std"), {}, {}
  for i, s in ipairs(log_std) do
    log_scale[i] = -lists.bounded(s)
    shift[i] = -mean[i] * math.exp(log_scale[i])
  end
  return { { text = string.format("%s(%d)", of_transform "ActNorm", #mean),
             tensors = { { "initialized", {}, { 1 }, "b" }, { "log_scale", { #mean }, log_scale }, { "shift", { #mean }, shift } } } }
end

function layers.standardize(layer)
  local mean, factor = flow.standardize(layer)
  return mean and { shifted(mean, factor, layer.at) } or {}
end

local function permuted(layer)
  return { { text = string.format("%s(torch.arange(%d))", of_transform "Permutation", flow.dim),
             tensors = { { "_permutation", { flow.dim }, flow.order(layer), "i" } } } }
end
layers.permute, layers.shuffle, layers.reverse = permuted, permuted, permuted

-- nflows' diagonal is softplus(u) + eps; where a number is not above eps it is 0 here.
function layers.linear(layer)
  local n, eps = flow.dim, 1e-3
  local diagonal = lists.map((flow.take(layer.prefix .. "log_diagonal")), function(s) return math.exp(lists.bounded(s)) end)
  for _, d in ipairs(diagonal) do eps = d > 1.01e-3 and eps or 0 end
  local u = lists.map(diagonal, function(d) return d - eps > 30 and d - eps or math.log(math.exp(d - eps) - 1) end)
  local pairs_of = n * (n - 1) / 2
  return { { text = string.format("%s(%d%s)", of_transform "LULinear", n, eps == 0 and ", eps=0" or ""), tensors = {
    { "bias", { n }, (flow.take(layer.prefix .. "bias")) },
    { "lower_entries", { pairs_of }, n > 1 and flow.take(layer.prefix .. "lower") or {} },
    { "upper_entries", { pairs_of }, n > 1 and flow.take(layer.prefix .. "upper") or {} },
    { "unconstrained_upper_diag", { n }, u },
  } } }
end

function layers.householder(layer)
  local vectors, shape = flow.take(layer.prefix .. "vectors")
  return { { text = string.format("%s(%d, %d)", of_transform "HouseholderSequence", flow.dim, shape[1]), tensors = { { "q_vectors", shape, vectors } } } }
end

function layers.domains(layer)
  local ends = networks.domains(flow, python, layer)
  of_transform "Transform"
  return { { text = string.format("%s(%s)", python.define("Domains", domains), ends), tensors = {} } }
end

function layers.leaky_relu(layer)
  python.from("torch", "nn")
  of_transform "Transform"
  return { { text = python.define("LeakyReLU", leaky_relu) .. "()", tensors = { { "alpha", { 1 }, (flow.take(layer.prefix .. "alpha")) } } } }
end

return {
  name = "nflows",
  versions = "0.14",
  write = function(model, program)
    flow, python, lists = model, program, model.lists
    local list, lines, mean, std = flow.transforms(layers), {}, flow.normal()
    if mean then -- behind all others, since nflows' DiagonalNormal cannot be sampled
      list[#list + 1] = shifted(mean, lists.map(std, function(s) return 1 / s end), "base")
    end
    if #list == 0 then fail("there are no layers: a flow of nflows has at least one") end
    for k, one in ipairs(list) do
      local prefix = string.format("_transform._transforms.%d.%s", k - 1, one.inverse and "_transform." or "")
      for _, t in ipairs(one.tensors) do flow.tensor(prefix .. t[1], t[2], t[3], t[4]) end
      lines[k] = string.format("            %s,\n", one.inverse and python.call(of_transform "InverseTransform", { one.text }) or one.text)
    end
    local embedding = networks.embedding(flow, python)
    return python.torch(string.format("%s(\n    %s(\n        [\n%s        ]\n    ),\n    %s([%d]),\n%s)", python.from("nflows.flows", "Flow"),
                                      of_transform "CompositeTransform", table.concat(lines), python.from("nflows.distributions", "StandardNormal"),
                                      flow.dim, embedding and "    embedding_net=" .. embedding .. ",\n" or ""))
  end,
}
