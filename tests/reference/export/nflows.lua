-- made by export_check.py
return {
  { name = "points", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform, Transform
from torch import nn


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


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


flow = Flow(
    CompositeTransform(
        [
            LeakyReLU(),
            AffineCoupling([0, 1], partial(MLP, context=0, hidden=[4], activation=nn.Tanh), scaled_tanh, 3),
            LeakyReLU(),
            AffineCoupling([1, 0], partial(MLP, context=0, hidden=[4], activation=nn.Tanh), scaled_tanh, 3),
        ]
    ),
    StandardNormal([2]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["_transform._transforms.1.identity_features"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.1.transform_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 4 }, 1.1885938061348136, 1.0900516038248549 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 4, 1 }, -1.2947910769352649, -11.776712546766136 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 3 }, 0.3279997920282184, 1.9134491769193906 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 3, 4 }, 1.4608996196933557, 12.64589899920202 },
    ["_transform._transforms.2.alpha"] = { { 1 }, -0.6594309672058705, -0.6594309672058705 },
    ["_transform._transforms.3.identity_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.3.transform_features"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.3.transform_net.0.bias"] = { { 4 }, -1.3974532402108673, -10.95433128092174 },
    ["_transform._transforms.3.transform_net.0.weight"] = { { 4, 1 }, 0.1320098885018424, -4.138995460858101 },
    ["_transform._transforms.3.transform_net.2.bias"] = { { 3 }, 1.0558995121418961, 3.541757153506278 },
    ["_transform._transforms.3.transform_net.2.weight"] = { { 3, 4 }, -0.44822335040579697, -0.6780314620016288 },
  } },
  { name = "maf", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from safetensors.torch import load_file


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


flow = Flow(
    CompositeTransform(
        [
            AffineAutoregressive(3, 16, scaled_softclip, 2, num_blocks=1, use_residual_blocks=False),
            Permutation(torch.arange(3)),
            AffineAutoregressive(3, 16, scaled_softclip, 2, num_blocks=1, use_residual_blocks=False),
            Permutation(torch.arange(3)),
            AffineAutoregressive(3, 16, scaled_softclip, 2, num_blocks=1, use_residual_blocks=False),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.blocks.0.linear.bias"] = { { 16 }, 1.4842392041740187, 7.47273181838576 },
    ["_transform._transforms.0.autoregressive_net.blocks.0.linear.degrees"] = { { 16 }, 24.0, 146.0 },
    ["_transform._transforms.0.autoregressive_net.blocks.0.linear.mask"] = { { 16, 16 }, 192.0, 1156.0 },
    ["_transform._transforms.0.autoregressive_net.blocks.0.linear.weight"] = { { 16, 16 }, -5.299128847056594, -62.59704414578019 },
    ["_transform._transforms.0.autoregressive_net.final_layer.bias"] = { { 6 }, -0.7325193594826942, -2.944304849833392 },
    ["_transform._transforms.0.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.mask"] = { { 6, 16 }, 48.0, 295.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.weight"] = { { 6, 16 }, -8.131237074048835, -24.90883480054738 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.bias"] = { { 16 }, 1.821266419543543, 16.17983365477055 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.degrees"] = { { 16 }, 24.0, 146.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.mask"] = { { 16, 3 }, 24.0, 149.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.weight"] = { { 16, 3 }, 0.9972184215659359, 24.41446810682047 },
    ["_transform._transforms.1._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.2.autoregressive_net.blocks.0.linear.bias"] = { { 16 }, 1.9631842473350392, 12.331814385360023 },
    ["_transform._transforms.2.autoregressive_net.blocks.0.linear.degrees"] = { { 16 }, 24.0, 146.0 },
    ["_transform._transforms.2.autoregressive_net.blocks.0.linear.mask"] = { { 16, 16 }, 192.0, 1156.0 },
    ["_transform._transforms.2.autoregressive_net.blocks.0.linear.weight"] = { { 16, 16 }, 9.874682098009941, 71.58216025102053 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 6 }, -1.1031611529659302, -5.996516219338644 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 6, 16 }, 48.0, 295.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 6, 16 }, -8.246567655469555, -53.250146210403244 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 16 }, 0.5214324312850052, -3.5451077861455795 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 16 }, 24.0, 146.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 16, 3 }, 24.0, 149.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 16, 3 }, -0.820260338122146, 1.0057231259558979 },
    ["_transform._transforms.3._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.4.autoregressive_net.blocks.0.linear.bias"] = { { 16 }, -1.2712428031821004, -9.077825418989093 },
    ["_transform._transforms.4.autoregressive_net.blocks.0.linear.degrees"] = { { 16 }, 24.0, 146.0 },
    ["_transform._transforms.4.autoregressive_net.blocks.0.linear.mask"] = { { 16, 16 }, 192.0, 1156.0 },
    ["_transform._transforms.4.autoregressive_net.blocks.0.linear.weight"] = { { 16, 16 }, 1.6009062625472028, 41.89548933408011 },
    ["_transform._transforms.4.autoregressive_net.final_layer.bias"] = { { 6 }, 1.152303158283375, 5.675892591139252 },
    ["_transform._transforms.4.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.4.autoregressive_net.final_layer.mask"] = { { 6, 16 }, 48.0, 295.0 },
    ["_transform._transforms.4.autoregressive_net.final_layer.weight"] = { { 6, 16 }, -1.9435003967692617, -13.732326527374024 },
    ["_transform._transforms.4.autoregressive_net.initial_layer.bias"] = { { 16 }, 0.9950733375712641, 4.3556787000762665 },
    ["_transform._transforms.4.autoregressive_net.initial_layer.degrees"] = { { 16 }, 24.0, 146.0 },
    ["_transform._transforms.4.autoregressive_net.initial_layer.mask"] = { { 16, 3 }, 24.0, 149.0 },
    ["_transform._transforms.4.autoregressive_net.initial_layer.weight"] = { { 16, 3 }, -0.742847200828999, -15.099435890791673 },
  } },
  { name = "maf_wide", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from numpy import load
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


flow = Flow(
    CompositeTransform(
        [
            AffineAutoregressive(20, 24, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False, activation=nn.functional.elu),
            Permutation(torch.arange(20)),
            AffineAutoregressive(20, 24, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False, activation=nn.functional.elu),
        ]
    ),
    StandardNormal([20]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.autoregressive_net.final_layer.bias"] = { { 40 }, 7.376531585015604, 37.18205683621674 },
    ["_transform._transforms.0.autoregressive_net.final_layer.degrees"] = { { 40 }, 420.0, 2582.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.weight"] = { { 40, 24 }, 6.237392942531681, 42.00669616516995 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.bias"] = { { 24 }, 0.5444358343931079, 1.0970633679521562 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.degrees"] = { { 24 }, 231.0, 1351.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.weight"] = { { 24, 20 }, -10.74313834213798, -83.63523480688934 },
    ["_transform._transforms.1._permutation"] = { { 20 }, 190.0, 1119.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 40 }, -0.19601283678599213, 9.990581194493263 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 40 }, 420.0, 2582.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 40, 24 }, 23.826322379627417, 157.62340434492725 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 24 }, 1.509525911467861, 6.989542248002042 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 24 }, 231.0, 1351.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 24, 20 }, -16.209623952307567, -105.05766830642602 },
  } },
  { name = "maf_context", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation, PointwiseAffineTransform
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


flow = Flow(
    CompositeTransform(
        [
            PointwiseAffineTransform(torch.zeros(4), torch.ones(4)),
            with_net(AffineAutoregressive(4, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(4, 3, [12, 10], 8, nn.functional.relu, every=True, residual=False)),
            Permutation(torch.arange(4)),
            with_net(AffineAutoregressive(4, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(4, 3, [12, 10], 8, nn.functional.relu, every=True, residual=False)),
        ]
    ),
    StandardNormal([4]),
    embedding_net=nn.Sequential(Standardize(3)),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_embedding_net.0._mean"] = { { 3 }, -0.08737635132268828, -3.98375501631934 },
    ["_embedding_net.0._std"] = { { 3 }, 4.844540960129602, 17.94835825005935 },
    ["_transform._transforms.0._scale"] = { { 4 }, 2.8826945439299987, 19.799574340873228 },
    ["_transform._transforms.0._shift"] = { { 4 }, 1.5409559048316808, 13.10330729812774 },
    ["_transform._transforms.1.autoregressive_net.layers.0.bias"] = { { 12 }, -2.002111444064468, -17.23293378447785 },
    ["_transform._transforms.1.autoregressive_net.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["_transform._transforms.1.autoregressive_net.layers.0.weight"] = { { 12, 7 }, 4.494238086647466, 11.419639096511368 },
    ["_transform._transforms.1.autoregressive_net.layers.1.bias"] = { { 10 }, -0.4113339828380075, -12.080761376060899 },
    ["_transform._transforms.1.autoregressive_net.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["_transform._transforms.1.autoregressive_net.layers.1.weight"] = { { 10, 15 }, -5.503849101394344, -38.15876861426923 },
    ["_transform._transforms.1.autoregressive_net.layers.2.bias"] = { { 8 }, -2.746742431608375, -14.561200733557904 },
    ["_transform._transforms.1.autoregressive_net.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["_transform._transforms.1.autoregressive_net.layers.2.weight"] = { { 8, 13 }, 2.281568730194852, 18.05338390304399 },
    ["_transform._transforms.2._permutation"] = { { 4 }, 6.0, 23.0 },
    ["_transform._transforms.3.autoregressive_net.layers.0.bias"] = { { 12 }, 0.5170876542651502, 9.091664494709885 },
    ["_transform._transforms.3.autoregressive_net.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["_transform._transforms.3.autoregressive_net.layers.0.weight"] = { { 12, 7 }, -7.75598851207457, -40.58499732640804 },
    ["_transform._transforms.3.autoregressive_net.layers.1.bias"] = { { 10 }, -0.6178235973314492, -10.432033085092918 },
    ["_transform._transforms.3.autoregressive_net.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["_transform._transforms.3.autoregressive_net.layers.1.weight"] = { { 10, 15 }, 3.131419516322864, 11.691163954367468 },
    ["_transform._transforms.3.autoregressive_net.layers.2.bias"] = { { 8 }, 1.7753537268263073, 14.184235642004868 },
    ["_transform._transforms.3.autoregressive_net.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["_transform._transforms.3.autoregressive_net.layers.2.weight"] = { { 8, 13 }, 7.821338570034755, 53.45782348506983 },
  } },
  { name = "maf_first", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from safetensors.torch import load_file
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(5, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(5, 2, [13, 9], 10, torch.tanh, every=False, residual=False)),
            Permutation(torch.arange(5)),
            with_net(AffineAutoregressive(5, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(5, 2, [13, 9], 10, torch.tanh, every=False, residual=False)),
        ]
    ),
    StandardNormal([5]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 13 }, -1.0098859489941439, -6.794975006391749 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 13, 7 }, 2.6706503608593026, -7.388978424756303 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 9 }, 2.526126779674612, 12.530827985578602 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 9, 13 }, 69.0, 412.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 9, 13 }, -4.731594419074988, -38.898201342159055 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 10 }, 1.8831118152863864, 4.8085788708220125 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 10, 9 }, 58.0, 351.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 10, 9 }, -1.9359407784118974, -10.252119789203686 },
    ["_transform._transforms.1._permutation"] = { { 5 }, 10.0, 47.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 13 }, -1.232254885338366, -4.553858204443875 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 13, 7 }, -7.512852464016924, -74.2382650806747 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 9 }, -0.4802532492579208, 0.4088450791355438 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 9, 13 }, 69.0, 412.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 9, 13 }, -1.111303853388553, -28.306022332378685 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 10 }, -0.9293598171925919, -3.668284517372159 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 10, 9 }, 58.0, 351.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 10, 9 }, 3.8089984263335346, 16.561115118749967 },
  } },
  { name = "maf_order", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from numpy import load
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(6, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(6, 0, [9, 6], 12, nn.functional.relu, every=True, residual=False)),
            Permutation(torch.arange(6)),
            with_net(AffineAutoregressive(6, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(6, 0, [9, 6], 12, nn.functional.relu, every=True, residual=False)),
        ]
    ),
    StandardNormal([6]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 9 }, 1.5380109358290266, 20.32231708295751 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 9, 6 }, 30.0, 193.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 9, 6 }, 0.6618562150103298, 11.511613329272542 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 6 }, -0.42980156560884875, -9.536362263530663 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 6, 9 }, 33.0, 193.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 6, 9 }, 0.17286175422969274, 2.3669806174780117 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 12 }, -1.4948570653306588, -8.413549532561355 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 12, 6 }, -0.34015503914102707, 7.598007595351902 },
    ["_transform._transforms.1._permutation"] = { { 6 }, 15.0, 78.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 9 }, -2.9450055609201113, -13.961951785330639 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 9, 6 }, 30.0, 193.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 9, 6 }, -1.1359855686947626, -15.410184434899218 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 6 }, 1.9790643932200338, 11.046579303521003 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 6, 9 }, 33.0, 193.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 6, 9 }, 1.396479310745597, -13.815193579446149 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 12 }, -1.6122008293923926, -17.380194083871412 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 12, 6 }, -6.889086485881864, -39.113019512925774 },
  } },
  { name = "maf_permuted", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


flow = Flow(
    CompositeTransform(
        [
            AffineAutoregressive(4, 7, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False, activation=nn.functional.silu),
            Permutation(torch.arange(4)),
            AffineAutoregressive(4, 7, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False, activation=nn.functional.silu),
        ]
    ),
    StandardNormal([4]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.final_layer.bias"] = { { 8 }, -0.5589077445487061, 0.7875959064753708 },
    ["_transform._transforms.0.autoregressive_net.final_layer.degrees"] = { { 8 }, 20.0, 136.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.mask"] = { { 8, 7 }, 30.0, 182.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.weight"] = { { 8, 7 }, 2.2643843832725583, 35.55074442902149 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.bias"] = { { 7 }, -1.0735318155370335, -5.8434291203708515 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.degrees"] = { { 7 }, 13.0, 73.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.mask"] = { { 7, 4 }, 13.0, 74.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.weight"] = { { 7, 4 }, 1.493519572864063, 4.961269594058987 },
    ["_transform._transforms.1._permutation"] = { { 4 }, 6.0, 23.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 8 }, -0.4508423405004863, -9.91174966930959 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 8 }, 20.0, 136.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 8, 7 }, 30.0, 182.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 8, 7 }, -0.10497936685801457, 10.735303578681917 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 7 }, 1.0477113166114833, 6.72586105555569 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 7 }, 13.0, 73.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 7, 4 }, 13.0, 74.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 7, 4 }, -1.2088175645139154, -7.958816724996464 },
  } },
  { name = "maf_linear", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from safetensors.torch import load_file
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(4, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(4, 0, [], 8, nn.functional.relu, every=True, residual=False)),
            Permutation(torch.arange(4)),
            with_net(AffineAutoregressive(4, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(4, 0, [], 8, nn.functional.relu, every=True, residual=False)),
        ]
    ),
    StandardNormal([4]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 8 }, 0.0098092056856533, -4.386545616195792 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 8, 4 }, 0.5869414525977068, -11.949320450401553 },
    ["_transform._transforms.1._permutation"] = { { 4 }, 6.0, 23.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 8 }, -0.5157070430534458, 6.328085232492578 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 8, 4 }, 0.9846396964903171, 8.207743911914406 },
  } },
  { name = "maf_residual", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from numpy import load
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(5, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(5, 0, [8, 8, 8], 10, nn.functional.relu, every=True, residual=True)),
            Permutation(torch.arange(5)),
            with_net(AffineAutoregressive(5, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(5, 0, [8, 8, 8], 10, nn.functional.relu, every=True, residual=True)),
        ]
    ),
    StandardNormal([5]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975218 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 8, 5 }, 0.5967506582833598, -7.690325217549841 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 8 }, -0.10613561128551888, -2.5213720705925367 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 8, 8 }, 1.5333660632061625, -17.88429976491458 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 8 }, -0.7679178681075192, 3.852952772682976 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 8, 8 }, 0.5872347759954797, -26.046539110898298 },
    ["_transform._transforms.0.autoregressive_net.layers.3.bias"] = { { 10 }, -0.018540830918839735, -4.343624553989445 },
    ["_transform._transforms.0.autoregressive_net.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["_transform._transforms.0.autoregressive_net.layers.3.weight"] = { { 10, 8 }, -5.864798859257624, -56.467988546783104 },
    ["_transform._transforms.1._permutation"] = { { 5 }, 10.0, 47.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 8 }, 1.8003080033698622, 9.570006965831857 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 8, 5 }, 1.2417337147713334, 13.315522285045832 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 8 }, -0.8114162180625911, -6.457579004046313 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 8, 8 }, -6.077670267819273, -64.60809846250717 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 8 }, -0.6189922737977431, -9.37426394362667 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 8, 8 }, -2.4904547375116755, -19.70998543226625 },
    ["_transform._transforms.2.autoregressive_net.layers.3.bias"] = { { 10 }, 0.9609590482716257, -0.8253309607623764 },
    ["_transform._transforms.2.autoregressive_net.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["_transform._transforms.2.autoregressive_net.layers.3.weight"] = { { 10, 8 }, -0.8261827033135041, -11.871341538369354 },
  } },
  { name = "maf_residual_context", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from torch import nn


def scaled_additive(t):
    """x + t"""
    return torch.ones_like(t), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(3, 1, scaled_additive, 1, num_blocks=0), MaskedNet(3, 2, [7, 7], 3, nn.functional.gelu, every=False, residual=True)),
            Permutation(torch.arange(3)),
            with_net(AffineAutoregressive(3, 1, scaled_additive, 1, num_blocks=0), MaskedNet(3, 2, [7, 7], 3, nn.functional.gelu, every=False, residual=True)),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 7 }, 0.23900172460777758, -1.5530977412839886 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 7, 5 }, 0.6763272910734306, 12.938425002684085 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 7 }, 0.2267317150843945, -4.238288068509794 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 7, 7 }, 1.7690431249183807, -11.191092154006986 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 3 }, -1.3014621930669352, -5.7766421430635475 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 3, 7 }, -0.11474593473353734, -8.949601082573459 },
    ["_transform._transforms.1._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 7 }, 1.1305957430650462, 10.635518748795391 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 7, 5 }, 2.474944230949015, 15.711785681784056 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 7 }, -2.530959443063922, -17.465565448936804 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 7, 7 }, -5.800900966767641, -37.699501232104154 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 3 }, -0.7398945644217984, -4.993626684413118 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 3, 7 }, 1.7904894565187819, 13.304613230239887 },
  } },
  { name = "maf_one_context", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from safetensors.torch import load_file
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(1, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(1, 3, [6, 5], 2, nn.functional.relu, every=False, residual=False)),
            Permutation(torch.arange(1)),
            with_net(AffineAutoregressive(1, 1, scaled_softclip, 2, num_blocks=0), MaskedNet(1, 3, [6, 5], 2, nn.functional.relu, every=False, residual=False)),
        ]
    ),
    StandardNormal([1]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 6 }, 1.4608632377632258, 0.5955135504694251 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 6, 4 }, -0.8640067357867991, -5.235024849155463 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 5 }, 0.9550015994138094, 7.68863862179622 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 5, 6 }, 30.0, 182.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 5, 6 }, 1.7611537688230883, 24.24198300030175 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 2 }, 0.16773227237525035, -0.19992948519062673 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 2, 5 }, 10.0, 61.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 2, 5 }, -1.8346611553033167, -13.100072272634169 },
    ["_transform._transforms.1._permutation"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 6 }, 1.462498304183827, 6.36766856385752 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 6, 4 }, -1.421219877070384, -0.6257625437461574 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 5 }, 0.4012941887608237, 0.4147111816400244 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 5, 6 }, 30.0, 182.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 5, 6 }, 1.6578758582742306, 10.180963486703563 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 2 }, 0.1648904823534611, -0.9368165255230001 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 2, 5 }, 10.0, 61.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 2, 5 }, 1.2964370703773747, 3.2675701883004855 },
  } },
  { name = "maf_one_every", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from numpy import load
from torch import nn


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


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


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(AffineAutoregressive(1, 1, scaled_tanh, 3, num_blocks=0), MaskedNet(1, 3, [6, 5], 3, nn.functional.relu, every=True, residual=False)),
            Permutation(torch.arange(1)),
            with_net(AffineAutoregressive(1, 1, scaled_tanh, 3, num_blocks=0), MaskedNet(1, 3, [6, 5], 3, nn.functional.relu, every=True, residual=False)),
        ]
    ),
    StandardNormal([1]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 6 }, 0.5293500686666694, 3.634594709628539 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 6, 4 }, -0.8691431645625938, 8.915506416613008 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 5 }, -0.3177946960170728, -2.5250872746692457 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 5, 9 }, 2.2567278391945775, 11.807474820226187 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 3 }, 0.012015381088487542, -4.150177566032009 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 3, 8 }, 19.0, 111.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 3, 8 }, 0.5143089676808141, 5.834307393540771 },
    ["_transform._transforms.1._permutation"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 6 }, 0.5155308062748662, 3.8345291960213936 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 6, 4 }, -0.7697984594711095, -6.344807166953014 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 5 }, 1.0356070653701237, 9.214529187425288 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 5, 9 }, 1.357446266225281, 19.048873843554812 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 3 }, -0.01796894931139842, -1.6494647439799572 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 3, 8 }, 19.0, 111.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 3, 8 }, -2.8377446843486958, -14.284706185331897 },
  } },
  { name = "iaf", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, InverseTransform, MaskedAffineAutoregressiveTransform, Permutation


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


flow = Flow(
    CompositeTransform(
        [
            InverseTransform(AffineAutoregressive(3, 9, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False)),
            Permutation(torch.arange(3)),
            InverseTransform(AffineAutoregressive(3, 9, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False)),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0._transform.autoregressive_net.final_layer.bias"] = { { 6 }, -0.1442704641000696, 6.021024706038195 },
    ["_transform._transforms.0._transform.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.0._transform.autoregressive_net.final_layer.mask"] = { { 6, 9 }, 28.0, 164.0 },
    ["_transform._transforms.0._transform.autoregressive_net.final_layer.weight"] = { { 6, 9 }, 3.3132864021292368, 39.6438391896169 },
    ["_transform._transforms.0._transform.autoregressive_net.initial_layer.bias"] = { { 9 }, -2.096531189836809, -16.125472212641252 },
    ["_transform._transforms.0._transform.autoregressive_net.initial_layer.degrees"] = { { 9 }, 13.0, 80.0 },
    ["_transform._transforms.0._transform.autoregressive_net.initial_layer.mask"] = { { 9, 3 }, 13.0, 77.0 },
    ["_transform._transforms.0._transform.autoregressive_net.initial_layer.weight"] = { { 9, 3 }, 1.9568117974124903, 24.45588000177214 },
    ["_transform._transforms.1._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.2._transform.autoregressive_net.final_layer.bias"] = { { 6 }, 0.2138034106296502, 4.899168098764106 },
    ["_transform._transforms.2._transform.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.2._transform.autoregressive_net.final_layer.mask"] = { { 6, 9 }, 28.0, 164.0 },
    ["_transform._transforms.2._transform.autoregressive_net.final_layer.weight"] = { { 6, 9 }, -0.058706684437909384, -3.3711354789189727 },
    ["_transform._transforms.2._transform.autoregressive_net.initial_layer.bias"] = { { 9 }, 0.14574171572259742, -0.8703297432839525 },
    ["_transform._transforms.2._transform.autoregressive_net.initial_layer.degrees"] = { { 9 }, 13.0, 80.0 },
    ["_transform._transforms.2._transform.autoregressive_net.initial_layer.mask"] = { { 9, 3 }, 13.0, 77.0 },
    ["_transform._transforms.2._transform.autoregressive_net.initial_layer.weight"] = { { 9, 3 }, -1.0863692061446462, 2.69963394491916 },
  } },
  { name = "nsf", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, PiecewiseRationalQuadraticCouplingTransform
from safetensors.torch import load_file
from torch import nn


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


flow = Flow(
    CompositeTransform(
        [
            PiecewiseRationalQuadraticCouplingTransform([1, 0, 1, 0, 1], partial(MLP, context=0, hidden=[10, 10], activation=nn.ReLU), num_bins=6, tail_bound=4, tails="linear"),
            PiecewiseRationalQuadraticCouplingTransform([0, 1, 0, 1, 0], partial(MLP, context=0, hidden=[10, 10], activation=nn.ReLU), num_bins=6, tail_bound=4, tails="linear"),
            PiecewiseRationalQuadraticCouplingTransform([1, 0, 1, 0, 1], partial(MLP, context=0, hidden=[10, 10], activation=nn.ReLU), num_bins=6, tail_bound=4, tails="linear"),
        ]
    ),
    StandardNormal([5]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.0.transform_features"] = { { 3 }, 6.0, 32.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 10 }, -1.3170923134857289, -5.829222741084744 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 10, 2 }, 1.9139488154621558, 0.8576004829525932 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 10 }, 2.2714686657634884, 18.59883382180651 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 10, 10 }, 0.8719842914827085, 18.765906086734446 },
    ["_transform._transforms.0.transform_net.4.bias"] = { { 51 }, 8.27045740233713, 66.84115814465297 },
    ["_transform._transforms.0.transform_net.4.weight"] = { { 51, 10 }, -10.865507675551584, -80.17146877803444 },
    ["_transform._transforms.1.identity_features"] = { { 3 }, 6.0, 32.0 },
    ["_transform._transforms.1.transform_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 10 }, 2.801974753850128, 11.661416337481427 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 10, 3 }, 1.1546159496319561, 13.203131038138244 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 10 }, -2.3146714035024267, -15.41037341664097 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 10, 10 }, -1.0105680604514522, -19.157159945721347 },
    ["_transform._transforms.1.transform_net.4.bias"] = { { 34 }, 4.7101256938633425, 28.367691487469532 },
    ["_transform._transforms.1.transform_net.4.weight"] = { { 34, 10 }, 0.8302519899002525, -24.244651084134652 },
    ["_transform._transforms.2.identity_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.2.transform_features"] = { { 3 }, 6.0, 32.0 },
    ["_transform._transforms.2.transform_net.0.bias"] = { { 10 }, -2.3187921244272927, -6.712283906858547 },
    ["_transform._transforms.2.transform_net.0.weight"] = { { 10, 2 }, -1.60880707204752, 5.0549534992570795 },
    ["_transform._transforms.2.transform_net.2.bias"] = { { 10 }, -2.0872826928679284, -7.7946608665374395 },
    ["_transform._transforms.2.transform_net.2.weight"] = { { 10, 10 }, 3.7753551001545747, -0.5263130529440634 },
    ["_transform._transforms.2.transform_net.4.bias"] = { { 51 }, 9.768625842452845, 73.21116733597324 },
    ["_transform._transforms.2.transform_net.4.weight"] = { { 51, 10 }, -3.9122316304185585, -12.45761509521753 },
  } },
  { name = "nsf_context", error = [==[
model.lua: flow.1.transform (rq_spline) has scale = "softclip": nflows' splines are bounded as with "softplus"]==] },
  { name = "nsf_autoregressive", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedPiecewiseRationalQuadraticAutoregressiveTransform, Permutation

flow = Flow(
    CompositeTransform(
        [
            MaskedPiecewiseRationalQuadraticAutoregressiveTransform(3, 8, num_bins=8, tail_bound=5, tails="linear", num_blocks=0, use_residual_blocks=False),
            Permutation(torch.arange(3)),
            MaskedPiecewiseRationalQuadraticAutoregressiveTransform(3, 8, num_bins=8, tail_bound=5, tails="linear", num_blocks=0, use_residual_blocks=False),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.final_layer.bias"] = { { 69 }, 12.264453764932776, 58.02339749810623 },
    ["_transform._transforms.0.autoregressive_net.final_layer.degrees"] = { { 69 }, 138.0, 821.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.mask"] = { { 69, 8 }, 276.0, 1654.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.weight"] = { { 69, 8 }, -9.666440700770561, -70.2271028931379 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.bias"] = { { 8 }, -1.600847708434261, -12.381136371745326 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.degrees"] = { { 8 }, 12.0, 78.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.mask"] = { { 8, 3 }, 12.0, 73.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.weight"] = { { 8, 3 }, 2.1877891610319677, 10.895452926538631 },
    ["_transform._transforms.1._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 69 }, 11.23004849050695, 57.07169903648809 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 69 }, 138.0, 821.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 69, 8 }, 276.0, 1654.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 69, 8 }, -3.0007154121066946, 33.268052555838636 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 8 }, -2.069287356207747, -13.530063084107853 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 8 }, 12.0, 78.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 8, 3 }, 12.0, 73.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 8, 3 }, 4.107591223394309, 29.644614415636575 },
  } },
  { name = "nsf_soft", error = [==[
model.lua: flow.1.transform (rq_spline) has scale = "softclip": nflows' splines are bounded as with "softplus"]==] },
  { name = "nsf_one_context", error = [==[
model.lua: flow.1.transform (rq_spline) has scale = "softclip": nflows' splines are bounded as with "softplus"]==] },
  { name = "spline_context", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, PiecewiseRationalQuadraticCouplingTransform
from torch import nn


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


flow = Flow(
    CompositeTransform(
        [
            PiecewiseRationalQuadraticCouplingTransform([1, 0, 1], partial(MLP, context=2, hidden=[8], activation=nn.Tanh), min_bin_height=0.01, min_bin_width=0.02, min_derivative=0.1, num_bins=7, tail_bound=2, tails="linear"),
            PiecewiseRationalQuadraticCouplingTransform([0, 1, 0], partial(MLP, context=2, hidden=[8], activation=nn.Tanh), min_bin_height=0.01, min_bin_width=0.02, min_derivative=0.1, num_bins=7, tail_bound=2, tails="linear"),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.0.transform_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117674 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 40 }, 1.3885897812111274, 9.657749469017677 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 40, 8 }, -3.1946515761290897, -7.623813709814008 },
    ["_transform._transforms.1.identity_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.1.transform_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 8 }, -0.30563656925486266, -12.398819997719873 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 8, 4 }, -3.0649102791514773, -26.695361157644243 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 20 }, 1.6599964204389128, 9.797775440248632 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 20, 8 }, -0.22797215219027134, 7.586808107600927 },
  } },
  { name = "spline_every", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedPiecewiseRationalQuadraticAutoregressiveTransform, Permutation
from safetensors.torch import load_file
from torch import nn


class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def with_net(transform, net):
    transform.autoregressive_net = net
    return transform


flow = Flow(
    CompositeTransform(
        [
            with_net(MaskedPiecewiseRationalQuadraticAutoregressiveTransform(3, 1, num_bins=4, tail_bound=5, tails="linear", num_blocks=0), MaskedNet(3, 2, [6, 4], 33, nn.functional.relu, every=True, residual=False)),
            Permutation(torch.arange(3)),
            with_net(MaskedPiecewiseRationalQuadraticAutoregressiveTransform(3, 1, num_bins=4, tail_bound=5, tails="linear", num_blocks=0), MaskedNet(3, 2, [6, 4], 33, nn.functional.relu, every=True, residual=False)),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.layers.0.bias"] = { { 6 }, 1.293613367385051, 12.285624494164077 },
    ["_transform._transforms.0.autoregressive_net.layers.0.mask"] = { { 6, 5 }, 18.0, 124.0 },
    ["_transform._transforms.0.autoregressive_net.layers.0.weight"] = { { 6, 5 }, -1.4333327598093697, -2.478180726281451 },
    ["_transform._transforms.0.autoregressive_net.layers.1.bias"] = { { 4 }, 0.4604745703099643, 4.226949418069306 },
    ["_transform._transforms.0.autoregressive_net.layers.1.mask"] = { { 4, 8 }, 22.0, 136.0 },
    ["_transform._transforms.0.autoregressive_net.layers.1.weight"] = { { 4, 8 }, 1.260635176888031, 7.6247205445658 },
    ["_transform._transforms.0.autoregressive_net.layers.2.bias"] = { { 33 }, 2.0035722694737017, 13.744673656559439 },
    ["_transform._transforms.0.autoregressive_net.layers.2.mask"] = { { 33, 6 }, 165.0, 990.0 },
    ["_transform._transforms.0.autoregressive_net.layers.2.weight"] = { { 33, 6 }, -3.035877907199729, -28.784603583060495 },
    ["_transform._transforms.1._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.bias"] = { { 6 }, 0.5807768295429536, 11.280363556780088 },
    ["_transform._transforms.2.autoregressive_net.layers.0.mask"] = { { 6, 5 }, 18.0, 124.0 },
    ["_transform._transforms.2.autoregressive_net.layers.0.weight"] = { { 6, 5 }, 2.8860988563327585, 24.518476332965527 },
    ["_transform._transforms.2.autoregressive_net.layers.1.bias"] = { { 4 }, -0.34182960555973924, -2.62292529541204 },
    ["_transform._transforms.2.autoregressive_net.layers.1.mask"] = { { 4, 8 }, 22.0, 136.0 },
    ["_transform._transforms.2.autoregressive_net.layers.1.weight"] = { { 4, 8 }, -3.9609785277214735, -19.501927064127255 },
    ["_transform._transforms.2.autoregressive_net.layers.2.bias"] = { { 33 }, 4.419164961155791, 14.875573157932907 },
    ["_transform._transforms.2.autoregressive_net.layers.2.mask"] = { { 33, 6 }, 165.0, 990.0 },
    ["_transform._transforms.2.autoregressive_net.layers.2.weight"] = { { 33, 6 }, -5.487541897915091, -41.70014512692584 },
  } },
  { name = "spline_one_context", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, PiecewiseRationalQuadraticCouplingTransform
from numpy import load
from torch import nn


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


flow = Flow(
    CompositeTransform(
        [
            PiecewiseRationalQuadraticCouplingTransform([1], partial(MLP, context=2, hidden=[6], activation=nn.Tanh), num_bins=5, tail_bound=5, tails="linear"),
        ]
    ),
    StandardNormal([1]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 0 }, 0.0, 0.0 },
    ["_transform._transforms.0.transform_features"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 6 }, 1.1886301880649432, 13.087227712705374 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 6, 2 }, -0.2944543944180264, -7.378818000191274 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 14 }, 2.695726410453277, 19.818237809265565 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 14, 6 }, 0.6949099268274892, 0.07527673769522814 },
  } },
  { name = "realnvp", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform, PointwiseAffineTransform
from torch import nn


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


flow = Flow(
    CompositeTransform(
        [
            PointwiseAffineTransform(torch.zeros(6), torch.ones(6)),
            AffineCoupling([1, 0, 1, 0, 1, 0], partial(MLP, context=0, hidden=[12, 12], activation=nn.ReLU), scaled_tanh, 3),
            AffineCoupling([0, 1, 0, 1, 0, 1], partial(MLP, context=0, hidden=[12, 12], activation=nn.ReLU), scaled_tanh, 3),
            AffineCoupling([1, 0, 1, 0, 1, 0], partial(MLP, context=0, hidden=[12, 12], activation=nn.ReLU), scaled_tanh, 3),
        ]
    ),
    StandardNormal([6]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0._scale"] = { { 6 }, 3.7367697662340427, 24.316147499782915 },
    ["_transform._transforms.0._shift"] = { { 6 }, 0.9011164644160554, 7.562910513834535 },
    ["_transform._transforms.1.identity_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.1.transform_features"] = { { 3 }, 6.0, 32.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 12 }, 1.9833543540832372, 14.7810541314916 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 12, 3 }, 1.538500361860963, 6.883058745266436 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 12 }, -3.6983772697385295, -12.728691914271886 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 12, 12 }, -1.5343512467734293, 6.887449835840355 },
    ["_transform._transforms.1.transform_net.4.bias"] = { { 9 }, 0.7392972618058777, 5.3765894251766575 },
    ["_transform._transforms.1.transform_net.4.weight"] = { { 9, 12 }, -3.281740347334064, -31.490465311468796 },
    ["_transform._transforms.2.identity_features"] = { { 3 }, 6.0, 32.0 },
    ["_transform._transforms.2.transform_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.2.transform_net.0.bias"] = { { 12 }, 0.4327858457494461, -1.8869013210231902 },
    ["_transform._transforms.2.transform_net.0.weight"] = { { 12, 3 }, 3.1131604469908223, 32.7988486498589 },
    ["_transform._transforms.2.transform_net.2.bias"] = { { 12 }, 1.3268002113917843, 10.81257061083455 },
    ["_transform._transforms.2.transform_net.2.weight"] = { { 12, 12 }, -10.786948961572234, -70.0891883755518 },
    ["_transform._transforms.2.transform_net.4.bias"] = { { 9 }, 3.1659456562092276, 11.456118952602203 },
    ["_transform._transforms.2.transform_net.4.weight"] = { { 9, 12 }, -0.15514342196059672, -1.448338215727528 },
    ["_transform._transforms.3.identity_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.3.transform_features"] = { { 3 }, 6.0, 32.0 },
    ["_transform._transforms.3.transform_net.0.bias"] = { { 12 }, 0.3285003857354173, -0.4961051283851745 },
    ["_transform._transforms.3.transform_net.0.weight"] = { { 12, 3 }, -0.8482267674283248, -5.535800120204595 },
    ["_transform._transforms.3.transform_net.2.bias"] = { { 12 }, 1.8306818598092918, 2.7503663861892966 },
    ["_transform._transforms.3.transform_net.2.weight"] = { { 12, 12 }, 8.284642804546582, 50.96719302263447 },
    ["_transform._transforms.3.transform_net.4.bias"] = { { 9 }, -2.2471410668674583, -7.126573841612121 },
    ["_transform._transforms.3.transform_net.4.weight"] = { { 9, 12 }, -8.474538392794567, -53.92588117622114 },
  } },
  { name = "realnvp_context", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform, PointwiseAffineTransform
from safetensors.torch import load_file
from torch import nn


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


flow = Flow(
    CompositeTransform(
        [
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
            AffineCoupling([1, 0, 1], partial(MLP, context=2, hidden=[8], activation=nn.ReLU), scaled_tanh, 3),
            AffineCoupling([0, 1, 0], partial(MLP, context=2, hidden=[8], activation=nn.ReLU), scaled_tanh, 3),
        ]
    ),
    StandardNormal([3]),
    embedding_net=nn.Sequential(Standardize(2)),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_embedding_net.0._mean"] = { { 2 }, 0.9481335703973348, 3.041079564691092 },
    ["_embedding_net.0._std"] = { { 2 }, 3.2404602357374785, 10.827591331921328 },
    ["_transform._transforms.0._scale"] = { { 3 }, 3.100995359261817, 10.43892881424298 },
    ["_transform._transforms.0._shift"] = { { 3 }, 0.8499905576123522, 5.47275701491294 },
    ["_transform._transforms.1.identity_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.1.transform_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 8 }, 1.258174864788621, 8.71324606571032 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 8, 3 }, 1.314548170433635, -1.402601963562239 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 6 }, -0.5114340434369788, -8.336020451940605 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 6, 8 }, -0.19981190720564312, 3.9395806662456962 },
    ["_transform._transforms.2.identity_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.2.transform_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.2.transform_net.0.bias"] = { { 8 }, -0.10613561128551888, -2.5213720705925367 },
    ["_transform._transforms.2.transform_net.0.weight"] = { { 8, 4 }, 1.464901173051867, 2.2823298468637887 },
    ["_transform._transforms.2.transform_net.2.bias"] = { { 3 }, -0.45976147635828774, -4.689690899425042 },
    ["_transform._transforms.2.transform_net.2.weight"] = { { 3, 8 }, 0.4580419386076007, -3.954566679128707 },
  } },
  { name = "nice", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AdditiveCouplingTransform, CompositeTransform, PointwiseAffineTransform
from numpy import load
from torch import nn


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


flow = Flow(
    CompositeTransform(
        [
            AdditiveCouplingTransform([1, 0, 1, 0, 1, 0, 1], partial(MLP, context=0, hidden=[10], activation=nn.ReLU)),
            AdditiveCouplingTransform([0, 1, 0, 1, 0, 1, 0], partial(MLP, context=0, hidden=[10], activation=nn.ReLU)),
            AdditiveCouplingTransform([1, 0, 1, 0, 1, 0, 1], partial(MLP, context=0, hidden=[10], activation=nn.ReLU)),
            AdditiveCouplingTransform([0, 1, 0, 1, 0, 1, 0], partial(MLP, context=0, hidden=[10], activation=nn.ReLU)),
            PointwiseAffineTransform(torch.zeros(7), torch.ones(7)),
        ]
    ),
    StandardNormal([7]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.0.transform_features"] = { { 4 }, 12.0, 98.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 10 }, -0.00010584369306709807, 0.8807151765007131 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 10, 3 }, 0.5968565019764267, -14.725589076581219 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 4 }, 1.052242440475264, 1.6989339478774625 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 4, 10 }, 0.4689326534368718, -9.321589713414008 },
    ["_transform._transforms.1.identity_features"] = { { 4 }, 12.0, 98.0 },
    ["_transform._transforms.1.transform_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 10 }, 0.2875083902326919, 13.982366743116811 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 10, 4 }, -0.44107599427973687, -13.53156033043357 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 3 }, -0.3441939769052873, -0.6948529928433025 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 3, 10 }, 3.1360775537491206, 2.307760936351384 },
    ["_transform._transforms.2.identity_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.2.transform_features"] = { { 4 }, 12.0, 98.0 },
    ["_transform._transforms.2.transform_net.0.bias"] = { { 10 }, -1.53254751261908, -1.7408218604236954 },
    ["_transform._transforms.2.transform_net.0.weight"] = { { 10, 3 }, -3.1157789773846876, -23.148306110849756 },
    ["_transform._transforms.2.transform_net.2.bias"] = { { 4 }, -0.35921965258159666, -10.209226277754283 },
    ["_transform._transforms.2.transform_net.2.weight"] = { { 4, 10 }, -2.162253006809509, 0.6573609653196149 },
    ["_transform._transforms.3.identity_features"] = { { 4 }, 12.0, 98.0 },
    ["_transform._transforms.3.transform_features"] = { { 3 }, 9.0, 45.0 },
    ["_transform._transforms.3.transform_net.0.bias"] = { { 10 }, 2.3205310072379803, 14.93893962117794 },
    ["_transform._transforms.3.transform_net.0.weight"] = { { 10, 4 }, -3.5574560152168653, -14.78107305335862 },
    ["_transform._transforms.3.transform_net.2.bias"] = { { 3 }, -0.8240912482254632, -0.5379056020350692 },
    ["_transform._transforms.3.transform_net.2.weight"] = { { 3, 10 }, 3.605353722910096, 27.487164162978143 },
    ["_transform._transforms.4._scale"] = { { 7 }, 8.077179470009698, 50.3688227390693 },
    ["_transform._transforms.4._shift"] = { { 7 }, -0.1656283970830063, -12.497827822430253 },
  } },
  { name = "glow", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import ActNorm, AffineCouplingTransform, CompositeTransform, LULinear
from torch import nn


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


flow = Flow(
    CompositeTransform(
        [
            ActNorm(4),
            LULinear(4),
            AffineCoupling([1, 0, 1, 0], partial(MLP, context=0, hidden=[8], activation=nn.ReLU), scaled_tanh, 3),
            ActNorm(4),
            LULinear(4),
            AffineCoupling([0, 1, 0, 1], partial(MLP, context=0, hidden=[8], activation=nn.ReLU), scaled_tanh, 3),
        ]
    ),
    StandardNormal([4]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.initialized"] = { {  }, 1.0, 1.0 },
    ["_transform._transforms.0.log_scale"] = { { 4 }, -0.9321208876241562, -0.288007585838439 },
    ["_transform._transforms.0.shift"] = { { 4 }, 2.2496493554686747, 19.05656405718995 },
    ["_transform._transforms.1.bias"] = { { 4 }, -0.6942695881679048, -6.8923894131986385 },
    ["_transform._transforms.1.lower_entries"] = { { 6 }, 0.257164608806914, 0.7212284791847825 },
    ["_transform._transforms.1.unconstrained_upper_diag"] = { { 4 }, 3.0770128790679387, 20.574903717356726 },
    ["_transform._transforms.1.upper_entries"] = { { 6 }, 2.4639682684391593, 17.337368299689786 },
    ["_transform._transforms.2.identity_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.2.transform_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.2.transform_net.0.bias"] = { { 8 }, -2.5459917661482434, -19.894165388817978 },
    ["_transform._transforms.2.transform_net.0.weight"] = { { 8, 2 }, 1.2974753691337426, 5.984637940854131 },
    ["_transform._transforms.2.transform_net.2.bias"] = { { 6 }, -0.11572608804131201, 1.1670761449109204 },
    ["_transform._transforms.2.transform_net.2.weight"] = { { 6, 8 }, 2.7591989045772705, 3.97271373717707 },
    ["_transform._transforms.3.initialized"] = { {  }, 1.0, 1.0 },
    ["_transform._transforms.3.log_scale"] = { { 4 }, -0.9396587189937287, -7.0853903691682 },
    ["_transform._transforms.3.shift"] = { { 4 }, -0.09165804322810434, 3.8751567180959094 },
    ["_transform._transforms.4.bias"] = { { 4 }, 0.2978177966074168, 6.804787194172286 },
    ["_transform._transforms.4.lower_entries"] = { { 6 }, -2.0167398715469713, -8.825605427113178 },
    ["_transform._transforms.4.unconstrained_upper_diag"] = { { 4 }, 3.135069481830894, 11.293587909109132 },
    ["_transform._transforms.4.upper_entries"] = { { 6 }, 0.19265151628882243, -1.850195309636273 },
    ["_transform._transforms.5.identity_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.5.transform_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.5.transform_net.0.bias"] = { { 8 }, 1.7821733132853048, 0.9944441114526459 },
    ["_transform._transforms.5.transform_net.0.weight"] = { { 8, 2 }, -1.0638651144988207, -7.323855145333271 },
    ["_transform._transforms.5.transform_net.2.bias"] = { { 6 }, 0.3804166989309793, -1.9436126814892578 },
    ["_transform._transforms.5.transform_net.2.weight"] = { { 6, 8 }, 1.8546262138777534, 2.0182553103278664 },
  } },
  { name = "linear_one", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import ActNorm, CompositeTransform, LULinear, PointwiseAffineTransform
from safetensors.torch import load_file

flow = Flow(
    CompositeTransform(
        [
            LULinear(1),
            ActNorm(1),
            PointwiseAffineTransform(torch.zeros(1), torch.ones(1)),
        ]
    ),
    StandardNormal([1]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.bias"] = { { 1 }, -0.6917732297870206, -0.6917732297870206 },
    ["_transform._transforms.0.lower_entries"] = { { 0 }, 0.0, 0.0 },
    ["_transform._transforms.0.unconstrained_upper_diag"] = { { 1 }, 0.925249199966739, 0.925249199966739 },
    ["_transform._transforms.0.upper_entries"] = { { 0 }, 0.0, 0.0 },
    ["_transform._transforms.1.initialized"] = { {  }, 1.0, 1.0 },
    ["_transform._transforms.1.log_scale"] = { { 1 }, 0.6932033448914082, 0.6932033448914082 },
    ["_transform._transforms.1.shift"] = { { 1 }, 1.1712158772508747, 1.1712158772508747 },
    ["_transform._transforms.2._scale"] = { { 1 }, 2.18439466033066, 2.18439466033066 },
    ["_transform._transforms.2._shift"] = { { 1 }, -1.7417302052475636, -1.7417302052475636 },
  } },
  { name = "scale_exp", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform
from numpy import load
from torch import nn


def scaled_exp(s, t):
    """(x + t) e^s"""
    scale = s.clamp(-80, 80).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


flow = Flow(
    CompositeTransform(
        [
            AffineCoupling([1, 0, 1], partial(MLP, context=0, hidden=[5], activation=nn.LeakyReLU), scaled_exp, 2),
            AffineCoupling([0, 1, 0], partial(MLP, context=0, hidden=[5], activation=nn.LeakyReLU), scaled_exp, 2),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.0.transform_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 5 }, 0.3912423765246022, 9.901307103550671 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 4 }, 0.12573446860803983, 1.4844998053668537 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 4, 5 }, 1.1635803280228658, 10.18675068942213 },
    ["_transform._transforms.1.identity_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.1.transform_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 5 }, -1.0575047352619027, -9.53409877081127 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 5, 2 }, 1.2965878485220426, 10.165012758860836 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 2 }, 0.9675817978417418, 5.076708967740047 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 2, 5 }, 1.0157725562414956, 12.291217810796208 },
  } },
  { name = "scale_sigmoid", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform
from torch import nn


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


flow = Flow(
    CompositeTransform(
        [
            AffineCouplingTransform([1, 0, 1, 0], partial(MLP, context=0, hidden=[5], activation=nn.Sigmoid)),
            AffineCouplingTransform([0, 1, 0, 1], partial(MLP, context=0, hidden=[5], activation=nn.Sigmoid)),
        ]
    ),
    StandardNormal([4]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.0.transform_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 5 }, -0.39104415233761275, 0.7841594256386902 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 5, 2 }, -0.5667238260464389, -6.339741083579018 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 4 }, 0.08211838308820418, 0.6390513825412145 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 4, 5 }, 1.3777557357110812, 11.665690892406596 },
    ["_transform._transforms.1.identity_features"] = { { 2 }, 2.0, 16.0 },
    ["_transform._transforms.1.transform_features"] = { { 2 }, 4.0, 25.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 5 }, -0.29981786883427686, 3.2784617413200716 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 5, 2 }, 0.45956794342937296, 8.014018550894232 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 4 }, 1.4062634757749104, 9.952582627699051 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 4, 5 }, 0.23500623043394042, 2.9299386067921036 },
  } },
  { name = "scale_softplus", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from safetensors.torch import load_file
from torch import nn

flow = Flow(
    CompositeTransform(
        [
            MaskedAffineAutoregressiveTransform(3, 5, num_blocks=0, use_residual_blocks=False, activation=nn.functional.softplus),
            Permutation(torch.arange(3)),
            MaskedAffineAutoregressiveTransform(3, 5, num_blocks=0, use_residual_blocks=False, activation=nn.functional.softplus),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.final_layer.bias"] = { { 6 }, -0.40567843187864816, -5.58202640823183 },
    ["_transform._transforms.0.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.mask"] = { { 6, 5 }, 16.0, 107.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.weight"] = { { 6, 5 }, -1.5130008779061033, -15.007452166363343 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.bias"] = { { 5 }, 2.8717167938462076, 15.76796077441795 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.degrees"] = { { 5 }, 7.0, 50.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.mask"] = { { 5, 3 }, 7.0, 51.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.weight"] = { { 5, 3 }, -0.9577679783840516, -5.759380577206323 },
    ["_transform._transforms.1._permutation"] = { { 3 }, 3.0, 10.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 6 }, 0.5155308062748661, 6.044508573992413 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 6 }, 12.0, 69.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 6, 5 }, 16.0, 107.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 6, 5 }, 0.3164475829882769, 6.98257806179234 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 5 }, -0.12393228454698443, 3.410857151919444 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 5 }, 7.0, 50.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 5, 3 }, 7.0, 51.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 5, 3 }, 1.8272688743785346, 0.14485410235116936 },
  } },
  { name = "identity", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform
from numpy import load
from torch import nn


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


flow = Flow(
    CompositeTransform(
        [
            AffineCoupling([1, 0], partial(MLP, context=0, hidden=[5], activation=nn.Identity), scaled_softclip, 2),
            AffineCoupling([0, 1], partial(MLP, context=0, hidden=[5], activation=nn.Identity), scaled_softclip, 2),
        ]
    ),
    StandardNormal([2]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0.identity_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.0.transform_features"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.0.transform_net.0.bias"] = { { 5 }, 0.3912423765246022, 9.901307103550671 },
    ["_transform._transforms.0.transform_net.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["_transform._transforms.0.transform_net.2.bias"] = { { 2 }, -0.05164896177670408, 4.202825076227461 },
    ["_transform._transforms.0.transform_net.2.weight"] = { { 2, 5 }, 2.4806726415085945, 18.34621411708473 },
    ["_transform._transforms.1.identity_features"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.1.transform_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.1.transform_net.0.bias"] = { { 5 }, -1.369870344814784, -8.456846255649275 },
    ["_transform._transforms.1.transform_net.0.weight"] = { { 5, 1 }, 0.09451194372703878, -4.401481074281726 },
    ["_transform._transforms.1.transform_net.2.bias"] = { { 2 }, 1.1038498034253017, 3.4909631823613134 },
    ["_transform._transforms.1.transform_net.2.weight"] = { { 2, 5 }, 0.3283875630835013, -7.507237148427981 },
  } },
  { name = "elementwise", error = [==[
model.lua: flow.4 (rq_spline) has scale = "softclip": nflows' splines are bounded as with "softplus"]==] },
  { name = "splines", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, PiecewiseRationalQuadraticCDF, PointwiseAffineTransform
from safetensors.torch import load_file

flow = Flow(
    CompositeTransform(
        [
            PiecewiseRationalQuadraticCDF(3, num_bins=4, tail_bound=5, tails="linear"),
            PiecewiseRationalQuadraticCDF(3, min_derivative=0.02, num_bins=3, tail_bound=5, tails="linear"),
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.unnormalized_derivatives"] = { { 3, 3 }, 3.9519976125235896, 16.612747426452227 },
    ["_transform._transforms.0.unnormalized_heights"] = { { 3, 4 }, 2.482243555449994, 24.54879299539551 },
    ["_transform._transforms.0.unnormalized_widths"] = { { 3, 4 }, -0.29445439441802645, -13.234958526322133 },
    ["_transform._transforms.1.unnormalized_derivatives"] = { { 3, 2 }, 2.9534057177997726, 18.526196856115455 },
    ["_transform._transforms.1.unnormalized_heights"] = { { 3, 3 }, -0.1261885729274662, -2.2204255099503474 },
    ["_transform._transforms.1.unnormalized_widths"] = { { 3, 3 }, -0.3667760027417802, -3.7684839988911927 },
    ["_transform._transforms.2._scale"] = { { 3 }, 3.043393572808549, 12.61882440076424 },
    ["_transform._transforms.2._shift"] = { { 3 }, -0.15814311996015862, -2.5778451749020466 },
    ["_transform._transforms.3._scale"] = { { 3 }, 2.647026236267018, 11.487983315403755 },
    ["_transform._transforms.3._shift"] = { { 3 }, -1.0431213611006371, -0.2904776697468381 },
    ["_transform._transforms.4._scale"] = { { 3 }, 3.010585817113258, 10.545220111746634 },
    ["_transform._transforms.4._shift"] = { { 3 }, 0.2518897218742374, 3.9134536266403988 },
    ["_transform._transforms.5._scale"] = { { 3 }, 3.0, 13.0 },
    ["_transform._transforms.5._shift"] = { { 3 }, -0.07601624991559242, 2.4816760607444115 },
  } },
  { name = "elementwise_context", error = [==[
model.lua: flow.4 (rq_spline) has scale = "softclip": nflows' splines are bounded as with "softplus"]==] },
  { name = "functions", error = [==[
model.lua: flow.3 (elementwise): nflows has no transform "softplus"]==] },
  { name = "tanh", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, InverseTransform, Logit, Sigmoid, Tanh
from safetensors.torch import load_file

flow = Flow(
    CompositeTransform(
        [
            Sigmoid(eps=0),
            Logit(eps=0),
            Tanh(),
            InverseTransform(Tanh()),
        ]
    ),
    StandardNormal([2]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
  } },
  { name = "orders", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, InverseTransform, Permutation, PointwiseAffineTransform, Transform
from numpy import load
from torch import nn


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


flow = Flow(
    CompositeTransform(
        [
            Permutation(torch.arange(5)),
            Permutation(torch.arange(5)),
            Permutation(torch.arange(5)),
            LeakyReLU(),
            InverseTransform(Permutation(torch.arange(5))),
            PointwiseAffineTransform(torch.zeros(5), torch.ones(5)),
        ]
    ),
    StandardNormal([5]),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_transform._transforms.0._permutation"] = { { 5 }, 10.0, 57.0 },
    ["_transform._transforms.1._permutation"] = { { 5 }, 10.0, 60.0 },
    ["_transform._transforms.2._permutation"] = { { 5 }, 10.0, 47.0 },
    ["_transform._transforms.3.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["_transform._transforms.4._transform._permutation"] = { { 5 }, 10.0, 70.0 },
    ["_transform._transforms.5._scale"] = { { 5 }, 4.155624902165636, 32.94571582381678 },
    ["_transform._transforms.5._shift"] = { { 5 }, 0.8607572190746468, -1.2048045055963126 },
  } },
  { name = "diagonal", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, PointwiseAffineTransform

flow = Flow(
    CompositeTransform(
        [
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
            PointwiseAffineTransform(torch.zeros(3), torch.ones(3)),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0._scale"] = { { 3 }, 2.3668523840830797, 7.848032174086219 },
    ["_transform._transforms.0._shift"] = { { 3 }, -0.7092160276645869, 2.368100911364007 },
    ["_transform._transforms.1._scale"] = { { 3 }, 3.4527896437938663, 14.814785007935193 },
    ["_transform._transforms.1._shift"] = { { 3 }, -1.7594391662741917, -5.745277789159811 },
  } },
  { name = "inverses", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import ActNorm, AffineCouplingTransform, CompositeTransform, InverseTransform, LULinear, Transform
from safetensors.torch import load_file
from torch import nn


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


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


flow = Flow(
    CompositeTransform(
        [
            InverseTransform(LULinear(3)),
            InverseTransform(ActNorm(3)),
            InverseTransform(LeakyReLU()),
            ActNorm(3),
            InverseTransform(AffineCoupling([0, 0, 1], partial(MLP, context=0, hidden=[4], activation=nn.Tanh), scaled_tanh, 3)),
        ]
    ),
    StandardNormal([3]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0._transform.bias"] = { { 3 }, -0.1438546974881807, -0.6383927508436109 },
    ["_transform._transforms.0._transform.lower_entries"] = { { 3 }, -1.0461016045166653, -7.645239360837843 },
    ["_transform._transforms.0._transform.unconstrained_upper_diag"] = { { 3 }, 4.569570635468629, 17.20504849159888 },
    ["_transform._transforms.0._transform.upper_entries"] = { { 3 }, -0.7092160276645869, 2.368100911364007 },
    ["_transform._transforms.1._transform.initialized"] = { {  }, 1.0, 1.0 },
    ["_transform._transforms.1._transform.log_scale"] = { { 3 }, -1.8519437720309684, -8.157852029501393 },
    ["_transform._transforms.1._transform.shift"] = { { 3 }, 0.4156371426407924, 1.2208268356003447 },
    ["_transform._transforms.2._transform.alpha"] = { { 1 }, 0.49680601120777707, 0.49680601120777707 },
    ["_transform._transforms.3.initialized"] = { {  }, 1.0, 1.0 },
    ["_transform._transforms.3.log_scale"] = { { 3 }, -0.3395389949621348, 1.8561752897948847 },
    ["_transform._transforms.3.shift"] = { { 3 }, 0.03421028020757544, 4.591207400230141 },
    ["_transform._transforms.4._transform.identity_features"] = { { 2 }, 1.0, 8.0 },
    ["_transform._transforms.4._transform.transform_features"] = { { 1 }, 2.0, 2.0 },
    ["_transform._transforms.4._transform.transform_net.0.bias"] = { { 4 }, -0.5739578190138368, -1.441602896080168 },
    ["_transform._transforms.4._transform.transform_net.0.weight"] = { { 4, 2 }, -1.271718771602827, -10.211136751161485 },
    ["_transform._transforms.4._transform.transform_net.2.bias"] = { { 3 }, -1.4407106417420836, -5.355714708452912 },
    ["_transform._transforms.4._transform.transform_net.2.weight"] = { { 3, 4 }, 2.0817668052770975, 9.717927422429401 },
  } },
  { name = "planar", error = [==[
model.lua: flow.1 (planar): nflows has no such transform]==] },
  { name = "householder", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, HouseholderSequence

flow = Flow(
    CompositeTransform(
        [
            HouseholderSequence(2, 2),
        ]
    ),
    StandardNormal([2]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.0.q_vectors"] = { { 2, 2 }, -1.7393049494080737, -15.270476154643333 },
  } },
  { name = "uniform", error = [==[
model.lua: base (uniform) is no gaussian{} or diagonal_gaussian{}, as are taken to nflows]==] },
  { name = "tails", error = [==[
model.lua: flow.1.transform (rq_spline) has tails = "linear": nflows' splines have the identity outside]==] },
  { name = "mixture", error = [==[
model.lua: flow.1.transform (logistic_mixture): nflows has no such transform]==] },
  { name = "maf_one", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Permutation
from safetensors.torch import load_file


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


flow = Flow(
    CompositeTransform(
        [
            AffineAutoregressive(1, 4, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False),
            Permutation(torch.arange(1)),
            AffineAutoregressive(1, 4, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False),
        ]
    ),
    StandardNormal([1]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.0.autoregressive_net.final_layer.bias"] = { { 2 }, 1.0810136956540002, 3.2880920168422594 },
    ["_transform._transforms.0.autoregressive_net.final_layer.degrees"] = { { 2 }, 2.0, 9.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.mask"] = { { 2, 4 }, 8.0, 50.0 },
    ["_transform._transforms.0.autoregressive_net.final_layer.weight"] = { { 2, 4 }, 0.620346159776834, 1.2693236833761112 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.bias"] = { { 4 }, 0.9321208876241562, 0.288007585838439 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.degrees"] = { { 4 }, 0.0, 0.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.mask"] = { { 4, 1 }, 0.0, 0.0 },
    ["_transform._transforms.0.autoregressive_net.initial_layer.weight"] = { { 4, 1 }, -1.7393049494080737, -15.270476154643333 },
    ["_transform._transforms.1._permutation"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 2 }, -0.8623103630087853, -4.780260411268221 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 2 }, 2.0, 9.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 2, 4 }, 8.0, 50.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 2, 4 }, -1.271718771602827, -10.211136751161485 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 4 }, 0.1320098885018424, -4.138995460858101 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 4 }, 0.0, 0.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 4, 1 }, 0.0, 0.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 4, 1 }, 0.9681240600385349, 8.728420286964822 },
  } },
  { name = "nothing", error = [==[
model.lua: there are no layers: a flow of nflows has at least one]==] },
  { name = "standardized_late", error = [==[
model.lua: flow.2 (standardize) standardizes a context that layers before it have seen: a flow of nflows has one for all]==] },
  { name = "own_layer", error = [==[
model.lua: flow.1 (coupling) is defined in the model file: nflows has no such transform]==] },
  { name = "own_net", error = [==[
model.lua: flow.1.net (mlp) is defined in the model file: nflows' couplings have its ResidualNet as nfc import writes it, or mlp{}]==] },
  { name = "own_transform", error = [==[
model.lua: flow.1.transform (additive) is defined in the model file: nflows has no such transform]==] },
  { name = "domains", file = "state.safetensors", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import inf, log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, MaskedAffineAutoregressiveTransform, Transform
from safetensors.torch import load_file
from torch import nn


def to_line(x, low, high):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are; and the logs of the slopes."""
    low, high = x.new_tensor(low), x.new_tensor(high)
    inside, one = (low < x) & (x < high), torch.ones_like(x)
    left = torch.where(inside & (low > -inf), x - low, one).log()
    right = torch.where(inside & (high < inf), high - x, one).log()
    width = torch.where(high < inf, high - low, one).log()
    return torch.where(low > -inf, left - right, x), torch.where(inside, width - left - right, -inf * one)


def from_line(u, low, high):
    """The way back, and the logs of its slopes."""
    low, high = u.new_tensor(low), u.new_tensor(high)
    width = torch.where(high < inf, high - low, torch.ones_like(u))
    log_sigmoid = torch.nn.functional.logsigmoid
    x = torch.where(high < inf, low + width * torch.sigmoid(u), low + u.exp())
    slope = torch.where(high < inf, width.log() + log_sigmoid(u) + log_sigmoid(-u), u)
    return torch.where(low > -inf, x, u), torch.where(low > -inf, slope, torch.zeros_like(u))


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


def scaled_softclip(s, t):
    """x e^s + t, e^s within 1/1000 .. 1000, as in zuko"""
    return (s / (1 + s.abs() / log(1000))).exp(), t


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


flow = Flow(
    CompositeTransform(
        [
            Domains(low=[0, -2.5, -inf, 0.25], high=[inf, 1.75, inf, 40]),
            LeakyReLU(),
            AffineAutoregressive(4, 6, scaled_softclip, 2, num_blocks=0, use_residual_blocks=False),
        ]
    ),
    StandardNormal([4]),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_transform._transforms.1.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["_transform._transforms.2.autoregressive_net.final_layer.bias"] = { { 8 }, 1.0442741495763297, 12.005727210271047 },
    ["_transform._transforms.2.autoregressive_net.final_layer.degrees"] = { { 8 }, 20.0, 133.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.mask"] = { { 8, 6 }, 24.0, 151.0 },
    ["_transform._transforms.2.autoregressive_net.final_layer.weight"] = { { 8, 6 }, 1.731136266948253, -10.440473536048305 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.bias"] = { { 6 }, -2.3103852700024774, -11.166118880345541 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.degrees"] = { { 6 }, 12.0, 63.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.mask"] = { { 6, 4 }, 12.0, 63.0 },
    ["_transform._transforms.2.autoregressive_net.initial_layer.weight"] = { { 6, 4 }, 1.9705921741065533, 22.66461122458084 },
  } },
  { name = "domain_context", file = "state.npz", program = [==[
# model as a flow of nflows, 0.14.
import torch
from functools import partial
from math import inf, log
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import AffineCouplingTransform, CompositeTransform, PointwiseAffineTransform, Transform
from numpy import load
from torch import nn


def to_line(x, low, high):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are; and the logs of the slopes."""
    low, high = x.new_tensor(low), x.new_tensor(high)
    inside, one = (low < x) & (x < high), torch.ones_like(x)
    left = torch.where(inside & (low > -inf), x - low, one).log()
    right = torch.where(inside & (high < inf), high - x, one).log()
    width = torch.where(high < inf, high - low, one).log()
    return torch.where(low > -inf, left - right, x), torch.where(inside, width - left - right, -inf * one)


def from_line(u, low, high):
    """The way back, and the logs of its slopes."""
    low, high = u.new_tensor(low), u.new_tensor(high)
    width = torch.where(high < inf, high - low, torch.ones_like(u))
    log_sigmoid = torch.nn.functional.logsigmoid
    x = torch.where(high < inf, low + width * torch.sigmoid(u), low + u.exp())
    slope = torch.where(high < inf, width.log() + log_sigmoid(u) + log_sigmoid(-u), u)
    return torch.where(low > -inf, x, u), torch.where(low > -inf, slope, torch.zeros_like(u))


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


def scaled_tanh(s, t, f):
    """(x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return scale, scale * t


class AffineCoupling(AffineCouplingTransform):
    """y = a x + b; scaled: a function that gives a and b of so many numbers for a feature."""

    def __init__(self, mask, net, scaled, numbers):
        self.scaled, self.numbers = scaled, numbers
        super().__init__(mask, net)

    def _transform_dim_multiplier(self):
        return self.numbers

    def _scale_and_shift(self, params):
        return self.scaled(*params.chunk(self.numbers, 1))


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


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


flow = Flow(
    CompositeTransform(
        [
            Domains(low=[0, 0], high=[inf, inf]),
            PointwiseAffineTransform(torch.zeros(2), torch.ones(2)),
            AffineCoupling([0, 1], partial(MLP, context=2, hidden=[4], activation=nn.Tanh), scaled_tanh, 3),
        ]
    ),
    StandardNormal([2]),
    embedding_net=nn.Sequential(Standardize(2)),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_embedding_net.0._mean"] = { { 2 }, -0.016012682773178688, -5.597472690044658 },
    ["_embedding_net.0._std"] = { { 2 }, 3.948133570397335, 16.541079564691092 },
    ["_transform._transforms.1._scale"] = { { 2 }, 2.3330531483274197, 11.009340978323227 },
    ["_transform._transforms.1._shift"] = { { 2 }, 0.6045444126025661, 6.606568067320587 },
    ["_transform._transforms.2.identity_features"] = { { 1 }, 0.0, 0.0 },
    ["_transform._transforms.2.transform_features"] = { { 1 }, 1.0, 1.0 },
    ["_transform._transforms.2.transform_net.0.bias"] = { { 4 }, 0.9473210003913011, 4.645022083746745 },
    ["_transform._transforms.2.transform_net.0.weight"] = { { 4, 3 }, 1.405117545186131, 14.580772240916627 },
    ["_transform._transforms.2.transform_net.2.bias"] = { { 3 }, -0.20553289624188686, -0.3540022944817327 },
    ["_transform._transforms.2.transform_net.2.weight"] = { { 3, 4 }, -0.9197338302245983, -1.1435564031561638 },
  } },
  { name = "domains_inside", file = "state.pt", program = [==[
# model as a flow of nflows, 0.14.
import torch
from math import inf
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.transforms import CompositeTransform, InverseTransform, Transform
from torch import nn


def to_line(x, low, high):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are; and the logs of the slopes."""
    low, high = x.new_tensor(low), x.new_tensor(high)
    inside, one = (low < x) & (x < high), torch.ones_like(x)
    left = torch.where(inside & (low > -inf), x - low, one).log()
    right = torch.where(inside & (high < inf), high - x, one).log()
    width = torch.where(high < inf, high - low, one).log()
    return torch.where(low > -inf, left - right, x), torch.where(inside, width - left - right, -inf * one)


def from_line(u, low, high):
    """The way back, and the logs of its slopes."""
    low, high = u.new_tensor(low), u.new_tensor(high)
    width = torch.where(high < inf, high - low, torch.ones_like(u))
    log_sigmoid = torch.nn.functional.logsigmoid
    x = torch.where(high < inf, low + width * torch.sigmoid(u), low + u.exp())
    slope = torch.where(high < inf, width.log() + log_sigmoid(u) + log_sigmoid(-u), u)
    return torch.where(low > -inf, x, u), torch.where(low > -inf, slope, torch.zeros_like(u))


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


flow = Flow(
    CompositeTransform(
        [
            InverseTransform(Domains(low=[-1, 0], high=[3, inf])),
            Domains(low=[-1, 0], high=[3, inf]),
            LeakyReLU(),
        ]
    ),
    StandardNormal([2]),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_transform._transforms.2.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
}
