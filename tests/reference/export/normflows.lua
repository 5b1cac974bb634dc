-- made by export_check.py
return {
  { name = "points", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        Coupling([1], [0], nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 2)), AffineTanh()),
        LeakyReLU(),
        Coupling([0], [1], nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 2)), AffineTanh()),
        LeakyReLU(),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.0.bias"] = { { 4 }, -1.3974532402108673, -10.95433128092174 },
    ["flows.0.net.0.weight"] = { { 4, 1 }, 0.1320098885018424, -4.138995460858101 },
    ["flows.0.net.2.bias"] = { { 2 }, 0.4481175067127298, 1.1106291317896124 },
    ["flows.0.net.2.weight"] = { { 2, 4 }, -0.44822335040579697, -0.6780314620016292 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, 0.6077820054291664, 0.6077820054291664 },
    ["flows.1.alpha"] = { { 1 }, -0.6594309672058705, -0.6594309672058705 },
    ["flows.2.net.0.bias"] = { { 4 }, 1.1885938061348136, 1.0900516038248549 },
    ["flows.2.net.0.weight"] = { { 4, 1 }, -1.2947910769352649, -11.776712546766136 },
    ["flows.2.net.2.bias"] = { { 2 }, 1.019773021815239, 4.680542096067473 },
    ["flows.2.net.2.weight"] = { { 2, 4 }, 1.4608996196933557, 12.645898999202021 },
    ["flows.2.transform.scaling_factor"] = { { 1 }, -0.6917732297870206, -0.6917732297870206 },
    ["flows.3.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "maf", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Autoregressive(MaskedNet(3, 0, [16, 16], 6, nn.ReLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(3),
        Autoregressive(MaskedNet(3, 0, [16, 16], 6, nn.ReLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(3),
        Autoregressive(MaskedNet(3, 0, [16, 16], 6, nn.ReLU(), every=True, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 16 }, 0.9950733375712644, -1.5970978077487548 },
    ["flows.0.net.layers.0.mask"] = { { 16, 3 }, 24.0, 165.0 },
    ["flows.0.net.layers.0.weight"] = { { 16, 3 }, -0.7428472008289986, -19.570605738633596 },
    ["flows.0.net.layers.1.bias"] = { { 16 }, -1.2712428031821004, -14.424890169140367 },
    ["flows.0.net.layers.1.mask"] = { { 16, 16 }, 192.0, 1147.0 },
    ["flows.0.net.layers.1.weight"] = { { 16, 16 }, 1.600906262547201, -1.5525588635134255 },
    ["flows.0.net.layers.2.bias"] = { { 6 }, 1.1523031582833747, 5.675892591139252 },
    ["flows.0.net.layers.2.mask"] = { { 6, 16 }, 48.0, 288.0 },
    ["flows.0.net.layers.2.weight"] = { { 6, 16 }, -1.9435003967692617, -9.419151224856797 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 16 }, 0.5214324312850052, -9.761278869659307 },
    ["flows.2.net.layers.0.mask"] = { { 16, 3 }, 24.0, 165.0 },
    ["flows.2.net.layers.0.weight"] = { { 16, 3 }, -0.8202603381221456, -8.95670591190304 },
    ["flows.2.net.layers.1.bias"] = { { 16 }, 1.9631842473350396, 13.165130035376702 },
    ["flows.2.net.layers.1.mask"] = { { 16, 16 }, 192.0, 1147.0 },
    ["flows.2.net.layers.1.weight"] = { { 16, 16 }, 9.874682098009941, 40.8403658762762 },
    ["flows.2.net.layers.2.bias"] = { { 6 }, -1.1031611529659302, -5.996516219338644 },
    ["flows.2.net.layers.2.mask"] = { { 6, 16 }, 48.0, 288.0 },
    ["flows.2.net.layers.2.weight"] = { { 6, 16 }, -8.246567655469555, -30.80815802012019 },
    ["flows.3.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.3.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.4.net.layers.0.bias"] = { { 16 }, 1.8212664195435433, -4.6565539832490295 },
    ["flows.4.net.layers.0.mask"] = { { 16, 3 }, 24.0, 165.0 },
    ["flows.4.net.layers.0.weight"] = { { 16, 3 }, 0.9972184215659361, -5.425785417401132 },
    ["flows.4.net.layers.1.bias"] = { { 16 }, 1.4842392041740191, 1.7309593145414057 },
    ["flows.4.net.layers.1.mask"] = { { 16, 16 }, 192.0, 1147.0 },
    ["flows.4.net.layers.1.weight"] = { { 16, 16 }, -5.299128847056595, -18.577899228864315 },
    ["flows.4.net.layers.2.bias"] = { { 6 }, -0.7325193594826942, -2.9443048498333915 },
    ["flows.4.net.layers.2.mask"] = { { 6, 16 }, 48.0, 288.0 },
    ["flows.4.net.layers.2.weight"] = { { 6, 16 }, -8.131237074048833, -33.25077075792978 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "maf_wide", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from numpy import load
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(20, trainable=False),
    [
        Autoregressive(MaskedNet(20, 0, [24], 40, nn.ELU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(20),
        Autoregressive(MaskedNet(20, 0, [24], 40, nn.ELU(), every=True, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 24 }, 1.5095259114678607, 6.989542248002043 },
    ["flows.0.net.layers.0.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["flows.0.net.layers.0.weight"] = { { 24, 20 }, -16.209623952307563, -105.05766830642601 },
    ["flows.0.net.layers.1.bias"] = { { 40 }, -0.19601283678599257, 9.990581194493263 },
    ["flows.0.net.layers.1.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["flows.0.net.layers.1.weight"] = { { 40, 24 }, 23.826322379627417, 157.62340434492725 },
    ["flows.1.inv_perm"] = { { 20 }, 190.0, 1119.0 },
    ["flows.1.perm"] = { { 20 }, 190.0, 1119.0 },
    ["flows.2.net.layers.0.bias"] = { { 24 }, 0.5444358343931079, 1.0970633679521558 },
    ["flows.2.net.layers.0.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["flows.2.net.layers.0.weight"] = { { 24, 20 }, -10.743138342137978, -83.6352348068893 },
    ["flows.2.net.layers.1.bias"] = { { 40 }, 7.376531585015604, 37.18205683621674 },
    ["flows.2.net.layers.1.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["flows.2.net.layers.1.weight"] = { { 40, 24 }, 6.237392942531681, 42.00669616516993 },
    ["q0.loc"] = { { 1, 20 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 20 }, 0.0, 0.0 },
  } },
  { name = "maf_context", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


class Unseeing(nf.flows.Flow):
    """A flow that does not see the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow(z)

    def inverse(self, x, context=None):
        return self.flow.inverse(x)


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


flow = StandardizedFlow(
    3,
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Autoregressive(MaskedNet(4, 3, [12, 10], 8, nn.ReLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(4),
        Autoregressive(MaskedNet(4, 3, [12, 10], 8, nn.ReLU(), every=True, residual=False), affine_softclip),
        Unseeing(nf.flows.AffineConstFlow(4)),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["context_mean"] = { { 3 }, -0.08737635132268828, -3.98375501631934 },
    ["context_std"] = { { 3 }, 4.844540960129602, 17.94835825005935 },
    ["flows.0.net.layers.0.bias"] = { { 12 }, 0.5170876542651501, 9.091664494709885 },
    ["flows.0.net.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["flows.0.net.layers.0.weight"] = { { 12, 7 }, -7.75598851207457, -40.58499732640804 },
    ["flows.0.net.layers.1.bias"] = { { 10 }, -0.6178235973314494, -10.432033085092916 },
    ["flows.0.net.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["flows.0.net.layers.1.weight"] = { { 10, 15 }, 3.1314195163228646, 11.691163954367473 },
    ["flows.0.net.layers.2.bias"] = { { 8 }, 1.7753537268263073, 14.184235642004868 },
    ["flows.0.net.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["flows.0.net.layers.2.weight"] = { { 8, 13 }, 7.821338570034754, 53.45782348506984 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 12 }, -2.002111444064468, -17.232933784477847 },
    ["flows.2.net.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["flows.2.net.layers.0.weight"] = { { 12, 7 }, 4.494238086647466, 11.419639096511371 },
    ["flows.2.net.layers.1.bias"] = { { 10 }, -0.41133398283800754, -12.080761376060899 },
    ["flows.2.net.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["flows.2.net.layers.1.weight"] = { { 10, 15 }, -5.503849101394345, -38.15876861426922 },
    ["flows.2.net.layers.2.bias"] = { { 8 }, -2.7467424316083746, -14.561200733557905 },
    ["flows.2.net.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["flows.2.net.layers.2.weight"] = { { 8, 13 }, 2.281568730194853, 18.053383903043986 },
    ["flows.3.flow.s"] = { { 1, 4 }, 1.8241590549526812, 7.521341915590737 },
    ["flows.3.flow.t"] = { { 1, 4 }, -1.7393049494080737, -15.270476154643333 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "maf_first", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(5, trainable=False),
    [
        Autoregressive(MaskedNet(5, 2, [13, 9], 10, nn.Tanh(), every=False, residual=False), affine_softclip),
        nf.flows.Permute(5),
        Autoregressive(MaskedNet(5, 2, [13, 9], 10, nn.Tanh(), every=False, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 13 }, -1.2322548853383657, -4.553858204443875 },
    ["flows.0.net.layers.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["flows.0.net.layers.0.weight"] = { { 13, 7 }, -7.512852464016923, -74.2382650806747 },
    ["flows.0.net.layers.1.bias"] = { { 9 }, -0.4802532492579209, 0.40884507913554363 },
    ["flows.0.net.layers.1.mask"] = { { 9, 13 }, 69.0, 412.0 },
    ["flows.0.net.layers.1.weight"] = { { 9, 13 }, -1.1113038533885526, -28.30602233237869 },
    ["flows.0.net.layers.2.bias"] = { { 10 }, -0.9293598171925915, -3.66828451737216 },
    ["flows.0.net.layers.2.mask"] = { { 10, 9 }, 58.0, 351.0 },
    ["flows.0.net.layers.2.weight"] = { { 10, 9 }, 3.8089984263335355, 16.561115118749964 },
    ["flows.1.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.1.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.2.net.layers.0.bias"] = { { 13 }, -1.0098859489941439, -6.794975006391751 },
    ["flows.2.net.layers.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["flows.2.net.layers.0.weight"] = { { 13, 7 }, 2.670650360859303, -7.388978424756316 },
    ["flows.2.net.layers.1.bias"] = { { 9 }, 2.5261267796746116, 12.530827985578604 },
    ["flows.2.net.layers.1.mask"] = { { 9, 13 }, 69.0, 412.0 },
    ["flows.2.net.layers.1.weight"] = { { 9, 13 }, -4.731594419074988, -38.89820134215905 },
    ["flows.2.net.layers.2.bias"] = { { 10 }, 1.8831118152863864, 4.8085788708220125 },
    ["flows.2.net.layers.2.mask"] = { { 10, 9 }, 58.0, 351.0 },
    ["flows.2.net.layers.2.weight"] = { { 10, 9 }, -1.9359407784118967, -10.25211978920369 },
    ["q0.loc"] = { { 1, 5 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 5 }, 0.0, 0.0 },
  } },
  { name = "maf_order", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from numpy import load
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(6, trainable=False),
    [
        Autoregressive(MaskedNet(6, 0, [9, 6], 12, nn.ReLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(6),
        Autoregressive(MaskedNet(6, 0, [9, 6], 12, nn.ReLU(), every=True, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 9 }, -2.945005560920111, -13.961951785330639 },
    ["flows.0.net.layers.0.mask"] = { { 9, 6 }, 30.0, 193.0 },
    ["flows.0.net.layers.0.weight"] = { { 9, 6 }, -1.135985568694764, -15.410184434899216 },
    ["flows.0.net.layers.1.bias"] = { { 6 }, 1.9790643932200338, 11.046579303521003 },
    ["flows.0.net.layers.1.mask"] = { { 6, 9 }, 33.0, 193.0 },
    ["flows.0.net.layers.1.weight"] = { { 6, 9 }, 1.3964793107455966, -13.81519357944615 },
    ["flows.0.net.layers.2.bias"] = { { 12 }, -1.6122008293923926, -17.38019408387141 },
    ["flows.0.net.layers.2.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["flows.0.net.layers.2.weight"] = { { 12, 6 }, -6.8890864858818635, -39.113019512925774 },
    ["flows.1.inv_perm"] = { { 6 }, 15.0, 78.0 },
    ["flows.1.perm"] = { { 6 }, 15.0, 78.0 },
    ["flows.2.net.layers.0.bias"] = { { 9 }, 1.5380109358290264, 20.322317082957515 },
    ["flows.2.net.layers.0.mask"] = { { 9, 6 }, 30.0, 193.0 },
    ["flows.2.net.layers.0.weight"] = { { 9, 6 }, 0.6618562150103301, 11.511613329272528 },
    ["flows.2.net.layers.1.bias"] = { { 6 }, -0.42980156560884875, -9.536362263530663 },
    ["flows.2.net.layers.1.mask"] = { { 6, 9 }, 33.0, 193.0 },
    ["flows.2.net.layers.1.weight"] = { { 6, 9 }, 0.17286175422969421, 2.366980617478009 },
    ["flows.2.net.layers.2.bias"] = { { 12 }, -1.4948570653306588, -8.413549532561355 },
    ["flows.2.net.layers.2.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["flows.2.net.layers.2.weight"] = { { 12, 6 }, -0.34015503914102707, 7.5980075953519 },
    ["q0.loc"] = { { 1, 6 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 6 }, 0.0, 0.0 },
  } },
  { name = "maf_permuted", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Autoregressive(MaskedNet(4, 0, [7], 8, nn.SiLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(4),
        Autoregressive(MaskedNet(4, 0, [7], 8, nn.SiLU(), every=True, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 7 }, 1.0477113166114835, 12.240309890099017 },
    ["flows.0.net.layers.0.mask"] = { { 7, 4 }, 13.0, 79.0 },
    ["flows.0.net.layers.0.weight"] = { { 7, 4 }, -1.208817564513915, -14.716023245600995 },
    ["flows.0.net.layers.1.bias"] = { { 8 }, -0.45084234050048644, -9.91174966930959 },
    ["flows.0.net.layers.1.mask"] = { { 8, 7 }, 30.0, 174.0 },
    ["flows.0.net.layers.1.weight"] = { { 8, 7 }, -0.10497936685801434, 0.595518701428321 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 7 }, -1.0735318155370335, 0.469819277743726 },
    ["flows.2.net.layers.0.mask"] = { { 7, 4 }, 13.0, 79.0 },
    ["flows.2.net.layers.0.weight"] = { { 7, 4 }, 1.493519572864063, 14.328251360323396 },
    ["flows.2.net.layers.1.bias"] = { { 8 }, -0.5589077445487062, 0.7875959064753708 },
    ["flows.2.net.layers.1.mask"] = { { 8, 7 }, 30.0, 174.0 },
    ["flows.2.net.layers.1.weight"] = { { 8, 7 }, 2.2643843832725588, 8.453142347025286 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "maf_linear", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Autoregressive(MaskedNet(4, 0, [], 8, nn.ReLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(4),
        Autoregressive(MaskedNet(4, 0, [], 8, nn.ReLU(), every=True, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 8 }, -0.5157070430534457, 6.328085232492579 },
    ["flows.0.net.layers.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["flows.0.net.layers.0.weight"] = { { 8, 4 }, 0.9846396964903172, 8.207743911914408 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, 0.00980920568565341, -4.386545616195792 },
    ["flows.2.net.layers.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 4 }, 0.5869414525977065, -11.949320450401558 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "maf_residual", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from numpy import load
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(5, trainable=False),
    [
        Autoregressive(MaskedNet(5, 0, [8, 8, 8], 10, nn.ReLU(), every=True, residual=True), affine_softclip),
        nf.flows.Permute(5),
        Autoregressive(MaskedNet(5, 0, [8, 8, 8], 10, nn.ReLU(), every=True, residual=True), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 8 }, 1.8003080033698622, 9.570006965831857 },
    ["flows.0.net.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["flows.0.net.layers.0.weight"] = { { 8, 5 }, 1.2417337147713334, 13.315522285045834 },
    ["flows.0.net.layers.1.bias"] = { { 8 }, -0.8114162180625912, -6.457579004046313 },
    ["flows.0.net.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.0.net.layers.1.weight"] = { { 8, 8 }, -6.077670267819274, -64.60809846250717 },
    ["flows.0.net.layers.2.bias"] = { { 8 }, -0.6189922737977431, -9.37426394362667 },
    ["flows.0.net.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.0.net.layers.2.weight"] = { { 8, 8 }, -2.4904547375116755, -19.709985432266247 },
    ["flows.0.net.layers.3.bias"] = { { 10 }, 0.9609590482716258, -0.8253309607623767 },
    ["flows.0.net.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["flows.0.net.layers.3.weight"] = { { 10, 8 }, -0.8261827033135037, -11.871341538369354 },
    ["flows.1.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.1.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975213 },
    ["flows.2.net.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 5 }, 0.5967506582833597, -7.690325217549843 },
    ["flows.2.net.layers.1.bias"] = { { 8 }, -0.10613561128551863, -2.5213720705925367 },
    ["flows.2.net.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.2.net.layers.1.weight"] = { { 8, 8 }, 1.5333660632061616, -17.884299764914573 },
    ["flows.2.net.layers.2.bias"] = { { 8 }, -0.7679178681075192, 3.8529527726829773 },
    ["flows.2.net.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.2.net.layers.2.weight"] = { { 8, 8 }, 0.5872347759954797, -26.046539110898287 },
    ["flows.2.net.layers.3.bias"] = { { 10 }, -0.018540830918839672, -4.343624553989445 },
    ["flows.2.net.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["flows.2.net.layers.3.weight"] = { { 10, 8 }, -5.864798859257624, -56.467988546783104 },
    ["q0.loc"] = { { 1, 5 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 5 }, 0.0, 0.0 },
  } },
  { name = "maf_residual_context", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from torch import nn


def additive(v, h, back):
    """y = x + t."""
    return (v - h[..., 0] if back else v + h[..., 0]), torch.zeros_like(v)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Autoregressive(MaskedNet(3, 2, [7, 7], 3, nn.GELU(), every=False, residual=True), additive),
        nf.flows.Permute(3),
        Autoregressive(MaskedNet(3, 2, [7, 7], 3, nn.GELU(), every=False, residual=True), additive),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 7 }, 1.130595743065046, 10.635518748795393 },
    ["flows.0.net.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["flows.0.net.layers.0.weight"] = { { 7, 5 }, 2.474944230949015, 15.711785681784054 },
    ["flows.0.net.layers.1.bias"] = { { 7 }, -2.5309594430639217, -17.465565448936804 },
    ["flows.0.net.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["flows.0.net.layers.1.weight"] = { { 7, 7 }, -5.800900966767641, -37.69950123210415 },
    ["flows.0.net.layers.2.bias"] = { { 3 }, -0.7398945644217984, -4.993626684413118 },
    ["flows.0.net.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["flows.0.net.layers.2.weight"] = { { 3, 7 }, 1.790489456518781, 13.304613230239887 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 7 }, 0.23900172460777747, -1.5530977412839886 },
    ["flows.2.net.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["flows.2.net.layers.0.weight"] = { { 7, 5 }, 0.6763272910734301, 12.938425002684085 },
    ["flows.2.net.layers.1.bias"] = { { 7 }, 0.22673171508439438, -4.238288068509795 },
    ["flows.2.net.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["flows.2.net.layers.1.weight"] = { { 7, 7 }, 1.7690431249183802, -11.191092154006979 },
    ["flows.2.net.layers.2.bias"] = { { 3 }, -1.3014621930669352, -5.7766421430635475 },
    ["flows.2.net.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["flows.2.net.layers.2.weight"] = { { 3, 7 }, -0.114745934733537, -8.94960108257346 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "maf_one_context", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(1, trainable=False),
    [
        Autoregressive(MaskedNet(1, 3, [6, 5], 2, nn.ReLU(), every=False, residual=False), affine_softclip),
        nf.flows.Permute(1),
        Autoregressive(MaskedNet(1, 3, [6, 5], 2, nn.ReLU(), every=False, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 6 }, 1.4624983041838269, 6.36766856385752 },
    ["flows.0.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.0.net.layers.0.weight"] = { { 6, 4 }, -1.421219877070384, -0.6257625437461591 },
    ["flows.0.net.layers.1.bias"] = { { 5 }, 0.4012941887608237, 0.4147111816400253 },
    ["flows.0.net.layers.1.mask"] = { { 5, 6 }, 30.0, 182.0 },
    ["flows.0.net.layers.1.weight"] = { { 5, 6 }, 1.6578758582742303, 10.180963486703561 },
    ["flows.0.net.layers.2.bias"] = { { 2 }, 0.1648904823534611, -0.9368165255230001 },
    ["flows.0.net.layers.2.mask"] = { { 2, 5 }, 10.0, 61.0 },
    ["flows.0.net.layers.2.weight"] = { { 2, 5 }, 1.2964370703773747, 3.2675701883004855 },
    ["flows.1.inv_perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.1.perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.bias"] = { { 6 }, 1.4608632377632258, 0.5955135504694244 },
    ["flows.2.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.2.net.layers.0.weight"] = { { 6, 4 }, -0.8640067357867987, -5.2350248491554625 },
    ["flows.2.net.layers.1.bias"] = { { 5 }, 0.9550015994138092, 7.688638621796221 },
    ["flows.2.net.layers.1.mask"] = { { 5, 6 }, 30.0, 182.0 },
    ["flows.2.net.layers.1.weight"] = { { 5, 6 }, 1.761153768823088, 24.24198300030175 },
    ["flows.2.net.layers.2.bias"] = { { 2 }, 0.16773227237525035, -0.19992948519062673 },
    ["flows.2.net.layers.2.mask"] = { { 2, 5 }, 10.0, 61.0 },
    ["flows.2.net.layers.2.weight"] = { { 2, 5 }, -1.8346611553033167, -13.10007227263417 },
    ["q0.loc"] = { { 1, 1 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 1 }, 0.0, 0.0 },
  } },
  { name = "maf_one_every", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from numpy import load
from torch import nn


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(1, trainable=False),
    [
        Autoregressive(MaskedNet(1, 3, [6, 5], 2, nn.ReLU(), every=True, residual=False), AffineTanh()),
        nf.flows.Permute(1),
        Autoregressive(MaskedNet(1, 3, [6, 5], 2, nn.ReLU(), every=True, residual=False), AffineTanh()),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 6 }, 0.5155308062748662, 3.8345291960213936 },
    ["flows.0.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.0.net.layers.0.weight"] = { { 6, 4 }, -0.7697984594711094, -6.344807166953017 },
    ["flows.0.net.layers.1.bias"] = { { 5 }, 1.0356070653701237, 9.214529187425288 },
    ["flows.0.net.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["flows.0.net.layers.1.weight"] = { { 5, 9 }, 1.357446266225281, 19.048873843554812 },
    ["flows.0.net.layers.2.bias"] = { { 2 }, 0.3843870000841036, -0.04004094639794925 },
    ["flows.0.net.layers.2.mask"] = { { 2, 8 }, 16.0, 97.0 },
    ["flows.0.net.layers.2.weight"] = { { 2, 8 }, -2.8377446843486958, -14.284706185331899 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, -0.402355949395502, -0.402355949395502 },
    ["flows.1.inv_perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.1.perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.bias"] = { { 6 }, 0.5293500686666694, 3.634594709628539 },
    ["flows.2.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.2.net.layers.0.weight"] = { { 6, 4 }, -0.8691431645625936, 8.915506416613006 },
    ["flows.2.net.layers.1.bias"] = { { 5 }, -0.3177946960170729, -2.525087274669245 },
    ["flows.2.net.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["flows.2.net.layers.1.weight"] = { { 5, 9 }, 2.256727839194578, 11.807474820226183 },
    ["flows.2.net.layers.2.bias"] = { { 2 }, -0.2192312934525456, -5.075164264196141 },
    ["flows.2.net.layers.2.mask"] = { { 2, 8 }, 16.0, 97.0 },
    ["flows.2.net.layers.2.weight"] = { { 2, 8 }, 0.5143089676808142, 5.834307393540772 },
    ["flows.2.transform.scaling_factor"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 1 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 1 }, 0.0, 0.0 },
  } },
  { name = "iaf", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        nf.flows.Reverse(Autoregressive(MaskedNet(3, 0, [9], 6, nn.ReLU(), every=True, residual=False), affine_softclip)),
        nf.flows.Permute(3),
        nf.flows.Reverse(Autoregressive(MaskedNet(3, 0, [9], 6, nn.ReLU(), every=True, residual=False), affine_softclip)),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.flow.net.layers.0.bias"] = { { 9 }, 0.14574171572259728, -4.461161359241773 },
    ["flows.0.flow.net.layers.0.mask"] = { { 9, 3 }, 13.0, 78.0 },
    ["flows.0.flow.net.layers.0.weight"] = { { 9, 3 }, -1.0863692061446468, -10.574651233933242 },
    ["flows.0.flow.net.layers.1.bias"] = { { 6 }, 0.2138034106296502, 4.899168098764106 },
    ["flows.0.flow.net.layers.1.mask"] = { { 6, 9 }, 28.0, 167.0 },
    ["flows.0.flow.net.layers.1.weight"] = { { 6, 9 }, -0.05870668443790927, -6.726447921770834 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.flow.net.layers.0.bias"] = { { 9 }, -2.0965311898368086, -14.901529615605961 },
    ["flows.2.flow.net.layers.0.mask"] = { { 9, 3 }, 13.0, 78.0 },
    ["flows.2.flow.net.layers.0.weight"] = { { 9, 3 }, 1.9568117974124903, -6.439849269036135 },
    ["flows.2.flow.net.layers.1.bias"] = { { 6 }, -0.1442704641000695, 6.021024706038194 },
    ["flows.2.flow.net.layers.1.mask"] = { { 6, 9 }, 28.0, 167.0 },
    ["flows.2.flow.net.layers.1.weight"] = { { 6, 9 }, 3.3132864021292354, 24.17081729591397 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "nsf", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from safetensors.torch import load_file
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(5, trainable=False),
    [
        Coupling([1, 3], [0, 2, 4], nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 51)), partial(spline, bins=6, bound=4, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
        Coupling([0, 2, 4], [1, 3], nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 34)), partial(spline, bins=6, bound=4, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
        Coupling([1, 3], [0, 2, 4], nn.Sequential(nn.Linear(2, 10), nn.ReLU(), nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 51)), partial(spline, bins=6, bound=4, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.0.bias"] = { { 10 }, -2.318792124427293, -6.7122839068585485 },
    ["flows.0.net.0.weight"] = { { 10, 2 }, -1.60880707204752, 5.0549534992570795 },
    ["flows.0.net.2.bias"] = { { 10 }, -2.087282692867929, -7.79466086653744 },
    ["flows.0.net.2.weight"] = { { 10, 10 }, 3.775355100154576, -0.5263130529440592 },
    ["flows.0.net.4.bias"] = { { 51 }, 1.6724895838985638, 24.09460736741061 },
    ["flows.0.net.4.weight"] = { { 51, 10 }, -3.912231630418562, -12.457615095217506 },
    ["flows.1.net.0.bias"] = { { 10 }, 2.801974753850128, 11.661416337481429 },
    ["flows.1.net.0.weight"] = { { 10, 3 }, 1.1546159496319555, 13.203131038138238 },
    ["flows.1.net.2.bias"] = { { 10 }, -2.3146714035024267, -15.410373416640969 },
    ["flows.1.net.2.weight"] = { { 10, 10 }, -1.010568060451452, -19.157159945721347 },
    ["flows.1.net.4.bias"] = { { 34 }, -0.6872984785061791, -1.8578838777997955 },
    ["flows.1.net.4.weight"] = { { 34, 10 }, 0.8302519899002503, -24.244651084134674 },
    ["flows.2.net.0.bias"] = { { 10 }, -1.3170923134857286, -5.8292227410847435 },
    ["flows.2.net.0.weight"] = { { 10, 2 }, 1.9139488154621558, 0.8576004829525941 },
    ["flows.2.net.2.bias"] = { { 10 }, 2.2714686657634884, 18.598833821806515 },
    ["flows.2.net.2.weight"] = { { 10, 10 }, 0.8719842914827113, 18.765906086734457 },
    ["flows.2.net.4.bias"] = { { 51 }, 0.17432114378284705, 17.724598176090325 },
    ["flows.2.net.4.weight"] = { { 51, 10 }, -10.865507675551582, -80.17146877803444 },
    ["q0.loc"] = { { 1, 5 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 5 }, 0.0, 0.0 },
  } },
  { name = "nsf_context", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from numpy import load
from torch import nn


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


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Coupling([0, 2], [1], nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 14)), partial(soft_spline, bins=5, bound=5, tails="linear", most=6.9077552789821368)),
        Coupling([1], [0, 2], nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 28)), partial(soft_spline, bins=5, bound=5, tails="linear", most=6.9077552789821368)),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.0.bias"] = { { 8 }, -3.4274019130633224, -18.48116384338642 },
    ["flows.0.net.0.weight"] = { { 8, 4 }, -0.2959495165832102, 3.413607722247768 },
    ["flows.0.net.2.bias"] = { { 8 }, 0.58323894840816, 5.720271552037574 },
    ["flows.0.net.2.weight"] = { { 8, 8 }, -3.3114165403467686, -22.60936252633546 },
    ["flows.0.net.4.bias"] = { { 14 }, -1.0692713943632646, 0.012201390048585559 },
    ["flows.0.net.4.weight"] = { { 14, 8 }, 0.8962356467248085, 28.652794153547283 },
    ["flows.1.net.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["flows.1.net.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117682 },
    ["flows.1.net.2.bias"] = { { 8 }, -1.3685321337396896, -10.814769159823085 },
    ["flows.1.net.2.weight"] = { { 8, 8 }, 2.442355093007142, 18.022319513756003 },
    ["flows.1.net.4.bias"] = { { 28 }, -2.059166532223656, -16.80278880857061 },
    ["flows.1.net.4.weight"] = { { 28, 8 }, -2.9802657379676893, -7.832593180906308 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "nsf_autoregressive", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Autoregressive(MaskedNet(3, 0, [8], 69, nn.ReLU(), every=True, residual=False), partial(spline, bins=8, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
        nf.flows.Permute(3),
        Autoregressive(MaskedNet(3, 0, [8], 69, nn.ReLU(), every=True, residual=False), partial(spline, bins=8, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 8 }, -2.069287356207747, -8.559776161871746 },
    ["flows.0.net.layers.0.mask"] = { { 8, 3 }, 12.0, 67.0 },
    ["flows.0.net.layers.0.weight"] = { { 8, 3 }, 4.107591223394309, 25.47081394673829 },
    ["flows.0.net.layers.1.bias"] = { { 69 }, -0.10454227146904083, -3.3794516940505557 },
    ["flows.0.net.layers.1.mask"] = { { 69, 8 }, 276.0, 1645.0 },
    ["flows.0.net.layers.1.weight"] = { { 69, 8 }, -3.0007154121067003, 25.776692783542305 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["flows.2.net.layers.0.mask"] = { { 8, 3 }, 12.0, 67.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117682 },
    ["flows.2.net.layers.1.bias"] = { { 69 }, 0.9298630029567813, -2.4277532324324147 },
    ["flows.2.net.layers.1.mask"] = { { 69, 8 }, 276.0, 1645.0 },
    ["flows.2.net.layers.1.weight"] = { { 69, 8 }, -9.666440700770563, -17.29136056401365 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "nsf_soft", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from safetensors.torch import load_file
from torch import nn


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


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Autoregressive(MaskedNet(4, 0, [8], 44, nn.ReLU(), every=True, residual=False), partial(soft_spline, bins=4, bound=3, tails="linear", most=4.6051701859880909)),
        nf.flows.Permute(4),
        Autoregressive(MaskedNet(4, 0, [8], 44, nn.ReLU(), every=True, residual=False), partial(soft_spline, bins=4, bound=3, tails="linear", most=4.6051701859880909)),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 8 }, -1.236702283302649, -12.991519000470415 },
    ["flows.0.net.layers.0.mask"] = { { 8, 4 }, 15.0, 89.0 },
    ["flows.0.net.layers.0.weight"] = { { 8, 4 }, -0.5092506507920332, 10.048211984172564 },
    ["flows.0.net.layers.1.bias"] = { { 44 }, -6.330328179118378, -34.23133443176342 },
    ["flows.0.net.layers.1.mask"] = { { 44, 8 }, 187.0, 1122.0 },
    ["flows.0.net.layers.1.weight"] = { { 44, 8 }, 10.354386607163768, 53.2963419044839 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, 0.009809205685653355, -6.275788278819894 },
    ["flows.2.net.layers.0.mask"] = { { 8, 4 }, 15.0, 89.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 4 }, 0.5869414525977065, -9.877004057670481 },
    ["flows.2.net.layers.1.bias"] = { { 44 }, -3.563851201703703, -12.171227516686187 },
    ["flows.2.net.layers.1.mask"] = { { 44, 8 }, 187.0, 1122.0 },
    ["flows.2.net.layers.1.weight"] = { { 44, 8 }, -6.35384568569895, -136.95310637250225 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "nsf_one_context", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from numpy import load
from torch import nn


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


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(1, trainable=False),
    [
        Coupling([], [0], nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 14)), partial(soft_spline, bins=5, bound=5, tails="linear", most=6.9077552789821368)),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.0.bias"] = { { 6 }, 1.1886301880649435, 13.087227712705372 },
    ["flows.0.net.0.weight"] = { { 6, 2 }, -0.29445439441802645, -7.378818000191274 },
    ["flows.0.net.2.bias"] = { { 14 }, 0.5367567415054686, 10.102874299000426 },
    ["flows.0.net.2.weight"] = { { 14, 6 }, 0.6949099268274893, 0.07527673769522636 },
    ["q0.loc"] = { { 1, 1 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 1 }, 0.0, 0.0 },
  } },
  { name = "spline_context", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Coupling([0, 2], [1], nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 20)), partial(spline, bins=7, bound=2, tails="linear", min_width=0.02, min_height=0.01, min_slope=0.1)),
        Coupling([1], [0, 2], nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 40)), partial(spline, bins=7, bound=2, tails="linear", min_width=0.02, min_height=0.01, min_slope=0.1)),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.0.bias"] = { { 8 }, -0.30563656925486266, -12.398819997719873 },
    ["flows.0.net.0.weight"] = { { 8, 4 }, -3.0649102791514764, -26.695361157644243 },
    ["flows.0.net.2.bias"] = { { 20 }, -0.6089909221087546, -4.950642286311205 },
    ["flows.0.net.2.weight"] = { { 20, 8 }, -0.22797215219027012, 7.586808107600916 },
    ["flows.1.net.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["flows.1.net.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117682 },
    ["flows.1.net.2.bias"] = { { 40 }, -3.149384903884206, -21.351744212467104 },
    ["flows.1.net.2.weight"] = { { 40, 8 }, -3.1946515761290923, -7.623813709814023 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "spline_every", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from safetensors.torch import load_file
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Autoregressive(MaskedNet(3, 2, [6, 4], 33, nn.ReLU(), every=True, residual=False), partial(spline, bins=4, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
        nf.flows.Permute(3),
        Autoregressive(MaskedNet(3, 2, [6, 4], 33, nn.ReLU(), every=True, residual=False), partial(spline, bins=4, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 6 }, 0.5807768295429536, 11.280363556780088 },
    ["flows.0.net.layers.0.mask"] = { { 6, 5 }, 18.0, 124.0 },
    ["flows.0.net.layers.0.weight"] = { { 6, 5 }, 2.8860988563327576, 24.518476332965534 },
    ["flows.0.net.layers.1.bias"] = { { 4 }, -0.34182960555973924, -2.62292529541204 },
    ["flows.0.net.layers.1.mask"] = { { 4, 8 }, 22.0, 136.0 },
    ["flows.0.net.layers.1.weight"] = { { 4, 8 }, -3.960978527721473, -19.50192706412725 },
    ["flows.0.net.layers.2.bias"] = { { 33 }, -0.4385167939767786, -11.032062869440793 },
    ["flows.0.net.layers.2.mask"] = { { 33, 6 }, 165.0, 990.0 },
    ["flows.0.net.layers.2.weight"] = { { 33, 6 }, -5.487541897915092, -41.70014512692586 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 6 }, 1.293613367385051, 12.285624494164077 },
    ["flows.2.net.layers.0.mask"] = { { 6, 5 }, 18.0, 124.0 },
    ["flows.2.net.layers.0.weight"] = { { 6, 5 }, -1.4333327598093693, -2.4781807262814497 },
    ["flows.2.net.layers.1.bias"] = { { 4 }, 0.4604745703099643, 4.226949418069306 },
    ["flows.2.net.layers.1.mask"] = { { 4, 8 }, 22.0, 136.0 },
    ["flows.2.net.layers.1.weight"] = { { 4, 8 }, 1.260635176888031, 7.624720544565801 },
    ["flows.2.net.layers.2.bias"] = { { 33 }, -2.854109485658868, -12.162962370814267 },
    ["flows.2.net.layers.2.mask"] = { { 33, 6 }, 165.0, 990.0 },
    ["flows.2.net.layers.2.weight"] = { { 33, 6 }, -3.035877907199728, -28.784603583060484 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "spline_one_context", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from numpy import load
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.ConditionalNormalizingFlow(
    nf.distributions.DiagGaussian(1, trainable=False),
    [
        Coupling([], [0], nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 14)), partial(spline, bins=5, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.0.bias"] = { { 6 }, 1.1886301880649435, 13.087227712705372 },
    ["flows.0.net.0.weight"] = { { 6, 2 }, -0.29445439441802645, -7.378818000191274 },
    ["flows.0.net.2.bias"] = { { 14 }, 0.5367567415054686, 10.102874299000426 },
    ["flows.0.net.2.weight"] = { { 14, 6 }, 0.6949099268274893, 0.07527673769522636 },
    ["q0.loc"] = { { 1, 1 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 1 }, 0.0, 0.0 },
  } },
  { name = "realnvp", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(6, trainable=False),
    [
        Coupling([1, 3, 5], [0, 2, 4], nn.Sequential(nn.Linear(3, 12), nn.ReLU(), nn.Linear(12, 12), nn.ReLU(), nn.Linear(12, 6)), AffineTanh()),
        Coupling([0, 2, 4], [1, 3, 5], nn.Sequential(nn.Linear(3, 12), nn.ReLU(), nn.Linear(12, 12), nn.ReLU(), nn.Linear(12, 6)), AffineTanh()),
        Coupling([1, 3, 5], [0, 2, 4], nn.Sequential(nn.Linear(3, 12), nn.ReLU(), nn.Linear(12, 12), nn.ReLU(), nn.Linear(12, 6)), AffineTanh()),
        nf.flows.AffineConstFlow(6),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.0.bias"] = { { 12 }, 0.32850038573541723, -0.4961051283851765 },
    ["flows.0.net.0.weight"] = { { 12, 3 }, -0.8482267674283243, -5.5358001202045966 },
    ["flows.0.net.2.bias"] = { { 12 }, 1.830681859809292, 2.750366386189297 },
    ["flows.0.net.2.weight"] = { { 12, 12 }, 8.284642804546582, 50.96719302263447 },
    ["flows.0.net.4.bias"] = { { 6 }, -0.08241651583575493, 7.5584211593300195 },
    ["flows.0.net.4.weight"] = { { 6, 12 }, -8.474538392794571, -63.51093903161165 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, -0.7215748503439011, -0.7215748503439011 },
    ["flows.1.net.0.bias"] = { { 12 }, 0.4327858457494461, -1.8869013210231902 },
    ["flows.1.net.0.weight"] = { { 12, 3 }, 3.113160446990822, 32.79884864985889 },
    ["flows.1.net.2.bias"] = { { 12 }, 1.326800211391784, 10.81257061083455 },
    ["flows.1.net.2.weight"] = { { 12, 12 }, -10.786948961572232, -70.0891883755518 },
    ["flows.1.net.4.bias"] = { { 6 }, 2.2864091123856647, 8.976746499993254 },
    ["flows.1.net.4.weight"] = { { 6, 12 }, -0.15514342196059783, 24.458449963693706 },
    ["flows.1.transform.scaling_factor"] = { { 1 }, 0.29317884794118765, 0.29317884794118765 },
    ["flows.2.net.0.bias"] = { { 12 }, 1.9833543540832377, 14.781054131491603 },
    ["flows.2.net.0.weight"] = { { 12, 3 }, 1.538500361860963, 6.883058745266434 },
    ["flows.2.net.2.bias"] = { { 12 }, -3.6983772697385295, -12.728691914271886 },
    ["flows.2.net.2.weight"] = { { 12, 12 }, -1.5343512467734288, 6.8874498358403535 },
    ["flows.2.net.4.bias"] = { { 6 }, 1.5864129126008661, 13.271800729852078 },
    ["flows.2.net.4.weight"] = { { 6, 12 }, -3.2817403473340625, -36.36525667140505 },
    ["flows.2.transform.scaling_factor"] = { { 1 }, -0.2823718835983295, -0.2823718835983295 },
    ["flows.3.s"] = { { 1, 6 }, 3.1022030112287773, 12.760882841470224 },
    ["flows.3.t"] = { { 1, 6 }, -1.7553176321812525, -12.19315921561474 },
    ["q0.loc"] = { { 1, 6 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 6 }, 0.0, 0.0 },
  } },
  { name = "realnvp_context", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


class Unseeing(nf.flows.Flow):
    """A flow that does not see the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow(z)

    def inverse(self, x, context=None):
        return self.flow.inverse(x)


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


flow = StandardizedFlow(
    2,
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Coupling([0, 2], [1], nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)), AffineTanh()),
        Coupling([1], [0, 2], nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 4)), AffineTanh()),
        Unseeing(nf.flows.AffineConstFlow(3)),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["context_mean"] = { { 2 }, 0.9481335703973348, 3.041079564691092 },
    ["context_std"] = { { 2 }, 3.2404602357374785, 10.827591331921328 },
    ["flows.0.net.0.bias"] = { { 8 }, -0.10613561128551863, -2.5213720705925367 },
    ["flows.0.net.0.weight"] = { { 8, 4 }, 1.4649011730518666, 2.2823298468637887 },
    ["flows.0.net.2.bias"] = { { 2 }, 0.09714505751484309, -2.462064763932519 },
    ["flows.0.net.2.weight"] = { { 2, 8 }, 0.4580419386076007, -3.9545666791287113 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, -0.5569065338731308, -0.5569065338731308 },
    ["flows.1.net.0.bias"] = { { 8 }, 1.2581748647886213, 8.713246065710322 },
    ["flows.1.net.0.weight"] = { { 8, 3 }, 1.3145481704336353, -1.4026019635622369 },
    ["flows.1.net.2.bias"] = { { 4 }, 0.1442391306833547, -2.21939041270846 },
    ["flows.1.net.2.weight"] = { { 4, 8 }, -0.19981190720564324, -10.872838425111414 },
    ["flows.1.transform.scaling_factor"] = { { 1 }, -0.32783658706016683, -0.32783658706016683 },
    ["flows.2.flow.s"] = { { 1, 3 }, 0.25718040949470483, 4.971822255594053 },
    ["flows.2.flow.t"] = { { 1, 3 }, -1.0461016045166653, -7.645239360837843 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "nice", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from numpy import load
from torch import nn


def additive(v, h, back):
    """y = x + t."""
    return (v - h[..., 0] if back else v + h[..., 0]), torch.zeros_like(v)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


def affine_exp(v, h, back):
    """y = (x + t) e^s."""
    s, t = h[..., 0].clamp(-80, 80), h[..., 1]
    return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(7, trainable=False),
    [
        Elementwise(7, 2, affine_exp),
        Coupling([0, 2, 4, 6], [1, 3, 5], nn.Sequential(nn.Linear(4, 10), nn.ReLU(), nn.Linear(10, 3)), additive),
        Coupling([1, 3, 5], [0, 2, 4, 6], nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 4)), additive),
        Coupling([0, 2, 4, 6], [1, 3, 5], nn.Sequential(nn.Linear(4, 10), nn.ReLU(), nn.Linear(10, 3)), additive),
        Coupling([1, 3, 5], [0, 2, 4, 6], nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 4)), additive),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.numbers"] = { { 7, 2 }, -0.26922162858267384, -7.240223334748402 },
    ["flows.1.net.0.bias"] = { { 10 }, 2.32053100723798, 14.938939621177946 },
    ["flows.1.net.0.weight"] = { { 10, 4 }, -3.5574560152168657, -14.781073053358629 },
    ["flows.1.net.2.bias"] = { { 3 }, -0.8240912482254632, -0.5379056020350692 },
    ["flows.1.net.2.weight"] = { { 3, 10 }, 3.6053537229100954, 27.487164162978143 },
    ["flows.2.net.0.bias"] = { { 10 }, -1.5325475126190802, -1.7408218604236945 },
    ["flows.2.net.0.weight"] = { { 10, 3 }, -3.115778977384688, -23.148306110849752 },
    ["flows.2.net.2.bias"] = { { 4 }, -0.35921965258159666, -10.209226277754283 },
    ["flows.2.net.2.weight"] = { { 4, 10 }, -2.1622530068095087, 0.6573609653196142 },
    ["flows.3.net.0.bias"] = { { 10 }, 0.2875083902326919, 13.982366743116813 },
    ["flows.3.net.0.weight"] = { { 10, 4 }, -0.44107599427973687, -13.531560330433571 },
    ["flows.3.net.2.bias"] = { { 3 }, -0.3441939769052873, -0.6948529928433025 },
    ["flows.3.net.2.weight"] = { { 3, 10 }, 3.1360775537491206, 2.3077609363513845 },
    ["flows.4.net.0.bias"] = { { 10 }, -0.0001058436930671397, 0.880715176500713 },
    ["flows.4.net.0.weight"] = { { 10, 3 }, 0.596856501976427, -14.72558907658122 },
    ["flows.4.net.2.bias"] = { { 4 }, 1.052242440475264, 1.6989339478774625 },
    ["flows.4.net.2.weight"] = { { 4, 10 }, 0.46893265343687185, -9.32158971341401 },
    ["q0.loc"] = { { 1, 7 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 7 }, 0.0, 0.0 },
  } },
  { name = "glow", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Coupling([0, 2], [1, 3], nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 4)), AffineTanh()),
        nf.flows.LULinearPermute(4),
        nf.flows.ActNorm(4),
        Coupling([1, 3], [0, 2], nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 4)), AffineTanh()),
        nf.flows.LULinearPermute(4),
        nf.flows.ActNorm(4),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.0.bias"] = { { 8 }, 1.782173313285305, 0.9944441114526454 },
    ["flows.0.net.0.weight"] = { { 8, 2 }, -1.0638651144988205, -7.323855145333271 },
    ["flows.0.net.2.bias"] = { { 4 }, -0.9305720162254627, -10.393079440665003 },
    ["flows.0.net.2.weight"] = { { 4, 8 }, 1.854626213877753, 0.4964225633518877 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, 0.6554943575782209, 0.6554943575782209 },
    ["flows.1.linear.bias"] = { { 4 }, 0.2978177966074168, 6.804787194172286 },
    ["flows.1.linear.lower_entries"] = { { 6 }, -2.0167398715469704, -8.825605427113178 },
    ["flows.1.linear.unconstrained_upper_diag"] = { { 4 }, 3.135069481830894, 11.293587909109132 },
    ["flows.1.linear.upper_entries"] = { { 6 }, 0.1926515162888225, -1.8501953096362733 },
    ["flows.1.permutation._permutation"] = { { 4 }, 6.0, 49.0 },
    ["flows.2.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.2.s"] = { { 1, 4 }, 0.9396587189937287, 7.0853903691682 },
    ["flows.2.t"] = { { 1, 4 }, -0.8023063223819742, -9.740297257220512 },
    ["flows.3.net.0.bias"] = { { 8 }, -2.5459917661482434, -19.894165388817978 },
    ["flows.3.net.0.weight"] = { { 8, 2 }, 1.2974753691337424, 5.984637940854133 },
    ["flows.3.net.2.bias"] = { { 4 }, 0.6422162662456821, 5.923222255484772 },
    ["flows.3.net.2.weight"] = { { 4, 8 }, 2.75919890457727, 0.8643730432094889 },
    ["flows.3.transform.scaling_factor"] = { { 1 }, -0.378971177143497, -0.378971177143497 },
    ["flows.4.linear.bias"] = { { 4 }, -0.6942695881679048, -6.8923894131986385 },
    ["flows.4.linear.lower_entries"] = { { 6 }, 0.257164608806914, 0.7212284791847823 },
    ["flows.4.linear.unconstrained_upper_diag"] = { { 4 }, 3.0770128790679387, 20.574903717356726 },
    ["flows.4.linear.upper_entries"] = { { 6 }, 2.4639682684391593, 17.337368299689782 },
    ["flows.4.permutation._permutation"] = { { 4 }, 6.0, 49.0 },
    ["flows.5.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.5.s"] = { { 1, 4 }, 0.9321208876241562, 0.288007585838439 },
    ["flows.5.t"] = { { 1, 4 }, -1.7393049494080737, -15.270476154643333 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "linear_one", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from safetensors.torch import load_file
from torch import nn


def affine_exp(v, h, back):
    """y = (x + t) e^s."""
    s, t = h[..., 0].clamp(-80, 80), h[..., 1]
    return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(1, trainable=False),
    [
        Elementwise(1, 2, affine_exp),
        nf.flows.ActNorm(1),
        nf.flows.LULinearPermute(1),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.numbers"] = { { 1, 2 }, -0.016012682773178688, -5.597472690044658 },
    ["flows.1.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.1.s"] = { { 1, 1 }, -0.6932033448914082, -0.6932033448914082 },
    ["flows.1.t"] = { { 1, 1 }, -0.5855750492706779, -0.5855750492706779 },
    ["flows.2.linear.bias"] = { { 1 }, -0.6917732297870206, -0.6917732297870206 },
    ["flows.2.linear.lower_entries"] = { { 0 }, 0.0, 0.0 },
    ["flows.2.linear.unconstrained_upper_diag"] = { { 1 }, 0.925249199966739, 0.925249199966739 },
    ["flows.2.linear.upper_entries"] = { { 0 }, 0.0, 0.0 },
    ["flows.2.permutation._permutation"] = { { 1 }, 0.0, 0.0 },
    ["q0.loc"] = { { 1, 1 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 1 }, 0.0, 0.0 },
  } },
  { name = "scale_exp", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from numpy import load
from torch import nn


def affine_exp(v, h, back):
    """y = (x + t) e^s."""
    s, t = h[..., 0].clamp(-80, 80), h[..., 1]
    return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Coupling([0, 2], [1], nn.Sequential(nn.Linear(2, 5), nn.LeakyReLU(), nn.Linear(5, 2)), affine_exp),
        Coupling([1], [0, 2], nn.Sequential(nn.Linear(1, 5), nn.LeakyReLU(), nn.Linear(5, 4)), affine_exp),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.0.bias"] = { { 5 }, -1.0575047352619027, -9.53409877081127 },
    ["flows.0.net.0.weight"] = { { 5, 2 }, 1.2965878485220428, 10.165012758860835 },
    ["flows.0.net.2.bias"] = { { 2 }, 0.9675817978417418, 5.076708967740047 },
    ["flows.0.net.2.weight"] = { { 2, 5 }, 1.0157725562414959, 12.29121781079621 },
    ["flows.1.net.0.bias"] = { { 5 }, 0.39124237652460214, 9.901307103550671 },
    ["flows.1.net.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["flows.1.net.2.bias"] = { { 4 }, 0.12573446860803983, 1.483202572857591 },
    ["flows.1.net.2.weight"] = { { 4, 5 }, 1.1635803280228658, 13.617121551566349 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "scale_sigmoid", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_sigmoid(v, h, back):
    """y = x e^s + t, as in the couplings of nflows."""
    s, t = h[..., 0], h[..., 1]
    s = (torch.sigmoid(s + 2) + 1e-3).log()
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Coupling([0, 2], [1, 3], nn.Sequential(nn.Linear(2, 5), nn.Sigmoid(), nn.Linear(5, 4)), affine_sigmoid),
        Coupling([1, 3], [0, 2], nn.Sequential(nn.Linear(2, 5), nn.Sigmoid(), nn.Linear(5, 4)), affine_sigmoid),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.0.bias"] = { { 5 }, -0.29981786883427697, 3.278461741320071 },
    ["flows.0.net.0.weight"] = { { 5, 2 }, 0.45956794342937307, 8.014018550894232 },
    ["flows.0.net.2.bias"] = { { 4 }, 1.4062634757749102, 8.269797199345101 },
    ["flows.0.net.2.weight"] = { { 4, 5 }, 0.23500623043393992, 0.17910681598778444 },
    ["flows.1.net.0.bias"] = { { 5 }, -0.3910441523376127, 0.7841594256386895 },
    ["flows.1.net.0.weight"] = { { 5, 2 }, -0.5667238260464388, -6.339741083579019 },
    ["flows.1.net.2.bias"] = { { 4 }, 0.08211838308820418, 5.73061866878095 },
    ["flows.1.net.2.weight"] = { { 4, 5 }, 1.3777557357110817, 9.574853065598225 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "scale_softplus", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


def affine_softplus(v, h, back):
    """y = x e^s + t, as in the autoregressive transforms of nflows."""
    s, t = h[..., 0], h[..., 1]
    s = (nn.functional.softplus(s) + 1e-3).log()
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Autoregressive(MaskedNet(3, 0, [5], 6, nn.Softplus(), every=True, residual=False), affine_softplus),
        nf.flows.Permute(3),
        Autoregressive(MaskedNet(3, 0, [5], 6, nn.Softplus(), every=True, residual=False), affine_softplus),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 5 }, -0.12393228454698449, 3.1335853654581993 },
    ["flows.0.net.layers.0.mask"] = { { 5, 3 }, 7.0, 48.0 },
    ["flows.0.net.layers.0.weight"] = { { 5, 3 }, 1.827268874378535, 4.581598244505752 },
    ["flows.0.net.layers.1.bias"] = { { 6 }, 0.5155308062748662, 6.044508573992414 },
    ["flows.0.net.layers.1.mask"] = { { 6, 5 }, 16.0, 98.0 },
    ["flows.0.net.layers.1.weight"] = { { 6, 5 }, 0.31644758298827697, -12.91338489209925 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 5 }, 2.8717167938462076, 17.283487227039174 },
    ["flows.2.net.layers.0.mask"] = { { 5, 3 }, 7.0, 48.0 },
    ["flows.2.net.layers.0.weight"] = { { 5, 3 }, -0.9577679783840516, -14.01579954829803 },
    ["flows.2.net.layers.1.bias"] = { { 6 }, -0.40567843187864816, -5.58202640823183 },
    ["flows.2.net.layers.1.mask"] = { { 6, 5 }, 16.0, 98.0 },
    ["flows.2.net.layers.1.weight"] = { { 6, 5 }, -1.5130008779061037, -13.685426420385681 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "identity", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from numpy import load
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        Coupling([0], [1], nn.Sequential(nn.Linear(1, 5), nn.Identity(), nn.Linear(5, 2)), affine_softclip),
        Coupling([1], [0], nn.Sequential(nn.Linear(1, 5), nn.Identity(), nn.Linear(5, 2)), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.net.0.bias"] = { { 5 }, -1.369870344814784, -8.456846255649275 },
    ["flows.0.net.0.weight"] = { { 5, 1 }, 0.09451194372703872, -4.401481074281727 },
    ["flows.0.net.2.bias"] = { { 2 }, 1.1038498034253017, 3.4909631823613134 },
    ["flows.0.net.2.weight"] = { { 2, 5 }, 0.3283875630835013, -7.507237148427979 },
    ["flows.1.net.0.bias"] = { { 5 }, 0.39124237652460214, 9.901307103550671 },
    ["flows.1.net.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["flows.1.net.2.bias"] = { { 2 }, -0.05164896177670408, 4.202825076227461 },
    ["flows.1.net.2.weight"] = { { 2, 5 }, 2.480672641508595, 18.346214117084735 },
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "elementwise", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from torch import nn


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


def additive(v, h, back):
    """y = x + t."""
    return (v - h[..., 0] if back else v + h[..., 0]), torch.zeros_like(v)


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


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Elementwise(3, 11, partial(spline, bins=4, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
        Elementwise(3, 14, partial(soft_spline, bins=5, bound=5, tails="linear", most=6.9077552789821368)),
        Elementwise(3, 1, additive),
        Elementwise(3, 2, affine_softclip),
        Elementwise(3, 2, AffineTanh()),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.numbers"] = { { 3, 11 }, 1.2166887240562076, -7.994415169951693 },
    ["flows.1.numbers"] = { { 3, 14 }, 1.6545213185504646, 4.875099509989424 },
    ["flows.2.numbers"] = { { 3, 1 }, 0.38998837600927266, -0.15146107270915987 },
    ["flows.3.numbers"] = { { 3, 2 }, 0.5293500686666697, 3.1438186987972907 },
    ["flows.4.numbers"] = { { 3, 2 }, -1.3374230212240588, -8.459228735630973 },
    ["flows.4.transform.scaling_factor"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "splines", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from safetensors.torch import load_file
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


def affine_softplus(v, h, back):
    """y = x e^s + t, as in the autoregressive transforms of nflows."""
    s, t = h[..., 0], h[..., 1]
    s = (nn.functional.softplus(s) + 1e-3).log()
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


def affine_sigmoid(v, h, back):
    """y = x e^s + t, as in the couplings of nflows."""
    s, t = h[..., 0], h[..., 1]
    s = (torch.sigmoid(s + 2) + 1e-3).log()
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


def additive(v, h, back):
    """y = x + t."""
    return (v - h[..., 0] if back else v + h[..., 0]), torch.zeros_like(v)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Elementwise(3, 1, additive),
        Elementwise(3, 2, AffineTanh()),
        Elementwise(3, 2, affine_sigmoid),
        Elementwise(3, 2, affine_softplus),
        Elementwise(3, 8, partial(spline, bins=3, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.02)),
        Elementwise(3, 11, partial(spline, bins=4, bound=5, tails="linear", min_width=0.001, min_height=0.001, min_slope=0.001)),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.numbers"] = { { 3, 1 }, -0.07601624991559242, 2.4816760607444115 },
    ["flows.1.numbers"] = { { 3, 2 }, 0.378625334975601, 1.5752077497426473 },
    ["flows.1.transform.scaling_factor"] = { { 1 }, -0.2641316202767806, -0.2641316202767806 },
    ["flows.2.numbers"] = { { 3, 2 }, -0.6157547700292222, -6.325413843209583 },
    ["flows.3.numbers"] = { { 3, 2 }, 1.5143119223016839, 7.577351585578804 },
    ["flows.4.numbers"] = { { 3, 8 }, -0.5965497898853152, -4.456804260824255 },
    ["flows.5.numbers"] = { { 3, 11 }, 1.282105018422988, -1.0429849100499342 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "elementwise_context", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from numpy import load
from torch import nn


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


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


class Unseeing(nf.flows.Flow):
    """A flow that does not see the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow(z)

    def inverse(self, x, context=None):
        return self.flow.inverse(x)


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


flow = StandardizedFlow(
    1,
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        Coupling([0], [1], nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 2)), AffineTanh()),
        Elementwise(2, 14, partial(soft_spline, bins=5, bound=5, tails="linear", most=6.9077552789821368)),
        Elementwise(2, 2, affine_softclip),
        Elementwise(2, 2, AffineTanh()),
        Unseeing(nf.flows.AffineConstFlow(2)),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["context_mean"] = { { 1 }, 0.7813387468370325, 0.7813387468370325 },
    ["context_std"] = { { 1 }, 0.7026485703897888, 0.7026485703897888 },
    ["flows.0.net.0.bias"] = { { 4 }, -0.03428933473038, 4.255396523818092 },
    ["flows.0.net.0.weight"] = { { 4, 2 }, -1.9896199786987252, -11.891841771775784 },
    ["flows.0.net.2.bias"] = { { 2 }, -0.19125109919870786, -4.991697997316577 },
    ["flows.0.net.2.weight"] = { { 2, 4 }, 2.823215335432075, 13.864166338492264 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, 0.3410161969908588, 0.3410161969908588 },
    ["flows.1.numbers"] = { { 2, 14 }, 2.6359306004997025, 12.92963909810858 },
    ["flows.2.numbers"] = { { 2, 2 }, -0.06320756527744587, -4.800160694867448 },
    ["flows.3.numbers"] = { { 2, 2 }, 0.21161593357641995, -4.009865746279186 },
    ["flows.3.transform.scaling_factor"] = { { 1 }, 0.6491412854982267, 0.6491412854982267 },
    ["flows.4.flow.s"] = { { 1, 2 }, -0.3041434992094177, -1.8069288307044387 },
    ["flows.4.flow.t"] = { { 1, 2 }, -0.46052655524598746, -5.3029391637551315 },
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "functions", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from torch.distributions.transforms import ExpTransform, SigmoidTransform, SoftplusTransform, TanhTransform


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Function(Layer):
    """A transform of torch.distributions for every feature."""

    def __init__(self, transform):
        super().__init__()
        self.transform = transform

    def map(self, v, context, back):
        f = self.transform.inv if back else self.transform
        to = f(v)
        return to, f.log_abs_det_jacobian(v, to).sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        nf.flows.Reverse(Function(TanhTransform())),
        Function(TanhTransform()),
        nf.flows.Reverse(Function(SigmoidTransform())),
        Function(SigmoidTransform()),
        nf.flows.Reverse(Function(SoftplusTransform())),
        Function(ExpTransform()),
        nf.flows.Reverse(Function(ExpTransform())),
        Function(SoftplusTransform()),
        Function(SigmoidTransform().inv),
        Function(SigmoidTransform()),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "tanh", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from safetensors.torch import load_file
from torch.distributions.transforms import SigmoidTransform, TanhTransform


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Function(Layer):
    """A transform of torch.distributions for every feature."""

    def __init__(self, transform):
        super().__init__()
        self.transform = transform

    def map(self, v, context, back):
        f = self.transform.inv if back else self.transform
        to = f(v)
        return to, f.log_abs_det_jacobian(v, to).sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        nf.flows.Reverse(Function(TanhTransform())),
        Function(TanhTransform()),
        Function(SigmoidTransform().inv),
        Function(SigmoidTransform()),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "orders", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from numpy import load
from torch import nn


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(5, trainable=False),
    [
        Elementwise(5, 2, affine_softclip),
        nf.flows.Reverse(nf.flows.Permute(5)),
        LeakyReLU(),
        nf.flows.Permute(5),
        nf.flows.Permute(5),
        nf.flows.Permute(5),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.numbers"] = { { 5, 2 }, -1.125807087647639, 3.336712222237471 },
    ["flows.1.flow.inv_perm"] = { { 5 }, 10.0, 70.0 },
    ["flows.1.flow.perm"] = { { 5 }, 10.0, 59.0 },
    ["flows.2.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["flows.3.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.3.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.4.inv_perm"] = { { 5 }, 10.0, 60.0 },
    ["flows.4.perm"] = { { 5 }, 10.0, 71.0 },
    ["flows.5.inv_perm"] = { { 5 }, 10.0, 57.0 },
    ["flows.5.perm"] = { { 5 }, 10.0, 57.0 },
    ["q0.loc"] = { { 1, 5 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 5 }, 0.0, 0.0 },
  } },
  { name = "diagonal", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3),
    [
        Elementwise(3, 2, affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.numbers"] = { { 3, 2 }, -1.7553176321812525, -5.977826422256337 },
    ["q0.loc"] = { { 1, 3 }, 1.6047179352514065, 5.667417024107378 },
    ["q0.log_scale"] = { { 1, 3 }, -0.1438546974881807, -0.6383927508436109 },
  } },
  { name = "inverses", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        nf.flows.Reverse(Coupling([0, 1], [2], nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 2)), AffineTanh())),
        nf.flows.ActNorm(3),
        nf.flows.Reverse(LeakyReLU()),
        nf.flows.Reverse(nf.flows.ActNorm(3)),
        nf.flows.Reverse(nf.flows.LULinearPermute(3)),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.flow.net.0.bias"] = { { 4 }, -0.5739578190138368, -1.441602896080168 },
    ["flows.0.flow.net.0.weight"] = { { 4, 2 }, -1.2717187716028273, -10.211136751161485 },
    ["flows.0.flow.net.2.bias"] = { { 2 }, -1.2331815352817912, -4.5255982826117425 },
    ["flows.0.flow.net.2.weight"] = { { 2, 4 }, 2.0817668052770975, 9.717927422429401 },
    ["flows.0.flow.transform.scaling_factor"] = { { 1 }, -0.2075291064602924, -0.2075291064602924 },
    ["flows.1.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.1.s"] = { { 1, 3 }, 0.3395389949621348, -1.8561752897948847 },
    ["flows.1.t"] = { { 1, 3 }, 0.4713180488307579, -2.321352705322836 },
    ["flows.2.flow.alpha"] = { { 1 }, 0.49680601120777707, 0.49680601120777707 },
    ["flows.3.flow.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.3.flow.s"] = { { 1, 3 }, 1.8519437720309684, 8.157852029501393 },
    ["flows.3.flow.t"] = { { 1, 3 }, -0.663313583966025, -1.6989113849117015 },
    ["flows.4.flow.linear.bias"] = { { 3 }, -0.1438546974881807, -0.6383927508436109 },
    ["flows.4.flow.linear.lower_entries"] = { { 3 }, -1.0461016045166653, -7.645239360837843 },
    ["flows.4.flow.linear.unconstrained_upper_diag"] = { { 3 }, 4.569570635468629, 17.20504849159888 },
    ["flows.4.flow.linear.upper_entries"] = { { 3 }, -0.7092160276645869, 2.368100911364007 },
    ["flows.4.flow.permutation._permutation"] = { { 3 }, 3.0, 16.0 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "halves", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from numpy import load

flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(5, trainable=False),
    [
        nf.flows.AffineCouplingBlock(nf.nets.MLP([2, 5, 4, 3], leaky=0.01), scale=False, split_mode="channel_inv"),
        nf.flows.Permute(5),
        nf.flows.AffineCouplingBlock(nf.nets.MLP([3, 5, 4, 4])),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.flows.1.param_map.net.0.bias"] = { { 5 }, 0.7257274001490919, 4.597158625254949 },
    ["flows.0.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -1.9216223956652092, -8.59169895117716 },
    ["flows.0.flows.1.param_map.net.2.bias"] = { { 4 }, -0.7374047014570818, -2.0458662199070057 },
    ["flows.0.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 0.5028745504575195, 26.328254156153772 },
    ["flows.0.flows.1.param_map.net.4.bias"] = { { 3 }, -1.0486932219232865, -4.743381396282176 },
    ["flows.0.flows.1.param_map.net.4.weight"] = { { 3, 4 }, -0.591470346130184, 3.1127580929141296 },
    ["flows.1.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.1.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.2.flows.1.param_map.net.0.bias"] = { { 5 }, 2.8717167938462076, 17.283487227039174 },
    ["flows.2.flows.1.param_map.net.0.weight"] = { { 5, 3 }, -0.9577679783840516, -14.01579954829803 },
    ["flows.2.flows.1.param_map.net.2.bias"] = { { 4 }, 1.4224281608231497, 5.252485365631284 },
    ["flows.2.flows.1.param_map.net.2.weight"] = { { 4, 5 }, -1.317198157178796, -7.2236506026348355 },
    ["flows.2.flows.1.param_map.net.4.bias"] = { { 4 }, -0.4604745703099643, -5.964909326827578 },
    ["flows.2.flows.1.param_map.net.4.weight"] = { { 4, 4 }, -0.33883145169300555, -3.7848973057162425 },
    ["q0.loc"] = { { 1, 5 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 5 }, 0.0, 0.0 },
  } },
  { name = "checkers", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch

flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        nf.flows.AffineCouplingBlock(nf.nets.MLP([2, 5, 4, 4]), split_mode="channel_inv"),
        nf.flows.Reverse(nf.flows.AffineCouplingBlock(nf.nets.MLP([2, 5, 4, 4]), split_mode="checkerboard_inv")),
        nf.flows.AffineCouplingBlock(nf.nets.MLP([2, 5, 4, 4]), split_mode="checkerboard"),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.flows.1.param_map.net.0.bias"] = { { 5 }, 0.28475760793534943, -3.1593192670304875 },
    ["flows.0.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -1.7377714671836104, -11.52058484382955 },
    ["flows.0.flows.1.param_map.net.2.bias"] = { { 4 }, -1.310193278505557, -7.867194709119945 },
    ["flows.0.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 3.7900363261765038, 16.49230233528293 },
    ["flows.0.flows.1.param_map.net.4.bias"] = { { 4 }, -0.2888166689727534, -4.040884375218714 },
    ["flows.0.flows.1.param_map.net.4.weight"] = { { 4, 4 }, -0.9869597283131257, -1.2649939799983967 },
    ["flows.1.flow.flows.1.param_map.net.0.bias"] = { { 5 }, -0.687249935365864, -3.8252717307886432 },
    ["flows.1.flow.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -0.3933342592759682, -13.455907407335895 },
    ["flows.1.flow.flows.1.param_map.net.2.bias"] = { { 4 }, -0.1339754537371805, -8.321489881873827 },
    ["flows.1.flow.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 2.1482168639768924, 18.043576377836793 },
    ["flows.1.flow.flows.1.param_map.net.4.bias"] = { { 4 }, -1.5628600366240646, -8.591635024823077 },
    ["flows.1.flow.flows.1.param_map.net.4.weight"] = { { 4, 4 }, 1.4457406296607762, -0.5527513361315952 },
    ["flows.2.flows.1.param_map.net.0.bias"] = { { 5 }, -0.3910441523376127, 0.7841594256386895 },
    ["flows.2.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -0.5667238260464388, -6.339741083579019 },
    ["flows.2.flows.1.param_map.net.2.bias"] = { { 4 }, 0.08211838308820418, 4.386603314237019 },
    ["flows.2.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 1.3777557357110812, 12.887187758128716 },
    ["flows.2.flows.1.param_map.net.4.bias"] = { { 4 }, -2.0848452018968975, -11.235668573545139 },
    ["flows.2.flows.1.param_map.net.4.weight"] = { { 4, 4 }, 0.6095047022260287, -2.779910768000364 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "modes", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from safetensors.torch import load_file
from torch import nn


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.GaussianMixture(4, 3),
    [
        LeakyReLU(),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["flows.0.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 4, 3 }, 1.5368450931910638, 14.228870323593204 },
    ["q0.log_scale"] = { { 1, 4, 3 }, 0.5356695051005431, -1.24272288179152 },
    ["q0.weight_scores"] = { { 1, 4 }, -1.1892128771120745, 0.44553921168927957 },
  } },
  { name = "circles", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import expm1, log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
from numpy import load
from torch import nn


def spline(v, h, back, bins, bound, min_width, min_height, min_slope, tails):
    """Rational-quadratic splines, whose slopes of 0 are 1."""
    widths, heights, slopes = h[..., :bins], h[..., bins : 2 * bins], h[..., 2 * bins :] + log(expm1(1 - min_slope))
    if tails == "circular":  # the slope of both ends is the first one there
        slopes = slopes.roll(1, -1)
    return unconstrained_rational_quadratic_spline(
        v, widths, heights, slopes, back, tails, bound, min_width, min_height, min_slope
    )


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Elementwise(Layer):
    """A transform of every feature with numbers of its own."""

    def __init__(self, features, numbers, transform):
        super().__init__()
        self.numbers, self.transform = nn.Parameter(torch.zeros(features, numbers)), transform

    def map(self, v, context, back):
        to, log_det = self.transform(v, self.numbers.expand(len(v), -1, -1), back)
        return to, log_det.sum(1)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        Elementwise(3, 12, partial(soft_spline, bins=4, bound=5, tails="circular", most=6.9077552789821368)),
        Elementwise(3, 15, partial(spline, bins=5, bound=3, tails="circular", min_width=0.001, min_height=0.001, min_slope=0.001)),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.numbers"] = { { 3, 12 }, -0.5816370430316945, -2.92765798071756 },
    ["flows.1.numbers"] = { { 3, 15 }, 2.4120237648543084, 5.975159579690152 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "seen", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


class Reversed(nf.flows.Flow):
    """The inverse of a flow that sees the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow.inverse(z, context)

    def inverse(self, x, context=None):
        return self.flow(x, context)


class Unseeing(nf.flows.Flow):
    """A flow that does not see the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow(z)

    def inverse(self, x, context=None):
        return self.flow.inverse(x)


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


flow = StandardizedFlow(
    2,
    nf.distributions.DiagGaussian(3, trainable=False),
    [
        nf.flows.LULinearPermute(3),
        Reversed(Autoregressive(MaskedNet(3, 2, [8], 6, nn.ReLU(), every=True, residual=False), affine_softclip)),
        nf.flows.Permute(3),
        Unseeing(nf.flows.AffineConstFlow(3)),
        Unseeing(nf.flows.Reverse(nf.flows.ActNorm(3))),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["context_mean"] = { { 2 }, -0.2555650585589769, -0.06791728328350877 },
    ["context_std"] = { { 2 }, 3.3631815509699203, 19.259692085608698 },
    ["flows.0.linear.bias"] = { { 3 }, 0.7122228897699262, -1.793737701044296 },
    ["flows.0.linear.lower_entries"] = { { 3 }, 0.10636860993987352, 0.27035885726584086 },
    ["flows.0.linear.unconstrained_upper_diag"] = { { 3 }, 1.9852657826952487, 3.861993453609754 },
    ["flows.0.linear.upper_entries"] = { { 3 }, 1.3072814086951696, 6.457910601449158 },
    ["flows.0.permutation._permutation"] = { { 3 }, 3.0, 16.0 },
    ["flows.1.flow.net.layers.0.bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975213 },
    ["flows.1.flow.net.layers.0.mask"] = { { 8, 5 }, 23.0, 155.0 },
    ["flows.1.flow.net.layers.0.weight"] = { { 8, 5 }, 2.604854979833987, 18.541294781556957 },
    ["flows.1.flow.net.layers.1.bias"] = { { 6 }, 0.4976387778751732, 6.558036113603988 },
    ["flows.1.flow.net.layers.1.mask"] = { { 6, 10 }, 46.0, 261.0 },
    ["flows.1.flow.net.layers.1.weight"] = { { 6, 10 }, -1.8472828255255163, -10.855149587455731 },
    ["flows.2.inv_perm"] = { { 3 }, 3.0, 6.0 },
    ["flows.2.perm"] = { { 3 }, 3.0, 17.0 },
    ["flows.3.flow.s"] = { { 1, 3 }, 0.9813823270216233, 4.31930359855513 },
    ["flows.3.flow.t"] = { { 1, 3 }, 1.6047179352514065, 5.667417024107378 },
    ["flows.4.flow.flow.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.4.flow.flow.s"] = { { 1, 3 }, -0.7092160276645869, 2.368100911364007 },
    ["flows.4.flow.flow.t"] = { { 1, 3 }, -1.0461016045166653, -7.645239360837843 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "planar", error = [==[
model.lua: flow.1 (planar): normflows has it as invert { planar {} } alone]==] },
  { name = "householder", error = [==[
model.lua: flow.1 (householder): normflows has no such flow]==] },
  { name = "uniform", error = [==[
model.lua: base (uniform) is no gaussian{}, diagonal_gaussian{} or, without context, mixture{}, as are taken to normflows]==] },
  { name = "tails", error = [==[
model.lua: flow.1.transform (rq_spline) has tails = "linear": splines of normflows have the identity outside, or circular tails]==] },
  { name = "mixture", error = [==[
model.lua: flow.1.transform (logistic_mixture): normflows has no such transform]==] },
  { name = "maf_one", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import log
from torch import nn


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(1, trainable=False),
    [
        Autoregressive(MaskedNet(1, 0, [4], 2, nn.ReLU(), every=True, residual=False), affine_softclip),
        nf.flows.Permute(1),
        Autoregressive(MaskedNet(1, 0, [4], 2, nn.ReLU(), every=True, residual=False), affine_softclip),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 4 }, 0.1320098885018424, -4.138995460858101 },
    ["flows.0.net.layers.0.mask"] = { { 4, 1 }, 0.0, 0.0 },
    ["flows.0.net.layers.0.weight"] = { { 4, 1 }, 0.9681240600385349, 8.728420286964822 },
    ["flows.0.net.layers.1.bias"] = { { 2 }, -0.8623103630087853, -4.780260411268221 },
    ["flows.0.net.layers.1.mask"] = { { 2, 4 }, 8.0, 50.0 },
    ["flows.0.net.layers.1.weight"] = { { 2, 4 }, -1.2717187716028273, -10.211136751161485 },
    ["flows.1.inv_perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.1.perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.bias"] = { { 4 }, 0.9321208876241562, 0.288007585838439 },
    ["flows.2.net.layers.0.mask"] = { { 4, 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.weight"] = { { 4, 1 }, -1.7393049494080737, -15.270476154643333 },
    ["flows.2.net.layers.1.bias"] = { { 2 }, 1.0810136956540002, 3.2880920168422594 },
    ["flows.2.net.layers.1.mask"] = { { 2, 4 }, 8.0, 50.0 },
    ["flows.2.net.layers.1.weight"] = { { 2, 4 }, 0.620346159776834, 1.2693236833761106 },
    ["q0.loc"] = { { 1, 1 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 1 }, 0.0, 0.0 },
  } },
  { name = "nothing", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from safetensors.torch import load_file

flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(2, trainable=False),
    [
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "standardized_late", error = [==[
model.lua: flow.2 (standardize) standardizes a context that layers before it have seen: here a flow of normflows has one for all]==] },
  { name = "own_layer", error = [==[
model.lua: flow.1 (coupling) is defined in the model file: normflows has no such flow]==] },
  { name = "own_net", error = [==[
model.lua: flow.1.net (mlp) is defined in the model file: couplings of normflows get perceptrons, mlp{}, alone]==] },
  { name = "own_transform", error = [==[
model.lua: flow.1.transform (additive) is defined in the model file; normflows has no such transform]==] },
  { name = "domains", file = "state.pt", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import inf, log
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


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Domains(Layer):
    """Features of a domain each, as numbers of the line."""

    def __init__(self, low, high):
        super().__init__()
        self.ends = low, high

    def map(self, v, context, back):
        to, slope = (from_line if back else to_line)(v, *self.ends)
        return to, slope.sum(1)


class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)


def affine_softclip(v, h, back):
    """y = x e^s + t, as in zuko."""
    s, t = h[..., 0], h[..., 1]
    s = s / (1 + s.abs() / log(1000))
    return ((v - t) * (-s).exp(), -s) if back else (v * s.exp() + t, s)


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


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(4, trainable=False),
    [
        Autoregressive(MaskedNet(4, 0, [6], 8, nn.ReLU(), every=True, residual=False), affine_softclip),
        LeakyReLU(),
        Domains(low=[0, -2.5, -inf, 0.25], high=[inf, 1.75, inf, 40]),
    ],
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.net.layers.0.bias"] = { { 6 }, -2.3103852700024774, -12.269416537633825 },
    ["flows.0.net.layers.0.mask"] = { { 6, 4 }, 12.0, 65.0 },
    ["flows.0.net.layers.0.weight"] = { { 6, 4 }, 1.9705921741065533, 31.32157374700605 },
    ["flows.0.net.layers.1.bias"] = { { 8 }, 1.0442741495763297, 12.005727210271047 },
    ["flows.0.net.layers.1.mask"] = { { 8, 6 }, 24.0, 139.0 },
    ["flows.0.net.layers.1.weight"] = { { 8, 6 }, 1.7311362669482535, 5.16700664775772 },
    ["flows.1.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 4 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 4 }, 0.0, 0.0 },
  } },
  { name = "domain_context", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import inf, log
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


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Domains(Layer):
    """Features of a domain each, as numbers of the line."""

    def __init__(self, low, high):
        super().__init__()
        self.ends = low, high

    def map(self, v, context, back):
        to, slope = (from_line if back else to_line)(v, *self.ends)
        return to, slope.sum(1)


class AffineTanh(nn.Module):
    """y = (x + t) e^s, s within -f .. f, f = e^scaling_factor."""

    def __init__(self):
        super().__init__()
        self.scaling_factor = nn.Parameter(torch.zeros(1))

    def forward(self, v, h, back):
        f = self.scaling_factor.clamp(-30, log(80)).exp()
        s, t = torch.tanh(h[..., 0] / f) * f, h[..., 1]
        return (v * (-s).exp() - t, -s) if back else ((v + t) * s.exp(), s)


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


class Unseeing(nf.flows.Flow):
    """A flow that does not see the context."""

    def __init__(self, flow):
        super().__init__()
        self.flow = flow

    def forward(self, z, context=None):
        return self.flow(z)

    def inverse(self, x, context=None):
        return self.flow.inverse(x)


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


flow = StandardizedFlow(
    2,
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        Coupling([0], [1], nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)), AffineTanh()),
        Unseeing(nf.flows.AffineConstFlow(2)),
        Domains(low=[0, 0], high=[inf, inf]),
    ],
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["context_mean"] = { { 2 }, -0.016012682773178688, -5.597472690044658 },
    ["context_std"] = { { 2 }, 3.948133570397335, 16.541079564691092 },
    ["flows.0.net.0.bias"] = { { 4 }, 0.9473210003913011, 4.645022083746745 },
    ["flows.0.net.0.weight"] = { { 4, 3 }, 1.405117545186131, 14.580772240916627 },
    ["flows.0.net.2.bias"] = { { 2 }, -0.8621172610959584, -2.980339753898019 },
    ["flows.0.net.2.weight"] = { { 2, 4 }, -0.9197338302245983, -1.1435564031561638 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, 0.6565843648540716, 0.6565843648540716 },
    ["flows.1.flow.s"] = { { 1, 2 }, -0.3041434992094177, -1.8069288307044387 },
    ["flows.1.flow.t"] = { { 1, 2 }, -0.46052655524598746, -5.3029391637551315 },
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "domains_inside", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from math import inf, log
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


class Layer(nf.flows.Flow):
    """A flow that is written once for both ways; back: from latent values to data."""

    def forward(self, z, context=None):
        return self.map(z, context, True)

    def inverse(self, x, context=None):
        return self.map(x, context, False)


class Domains(Layer):
    """Features of a domain each, as numbers of the line."""

    def __init__(self, low, high):
        super().__init__()
        self.ends = low, high

    def map(self, v, context, back):
        to, slope = (from_line if back else to_line)(v, *self.ends)
        return to, slope.sum(1)


class LeakyReLU(Layer):
    """y = x above 0, |alpha| x below."""

    def __init__(self):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(1))

    def map(self, v, context, back):
        slope = self.alpha.abs().clamp(min=1e-30) ** (-1 if back else 1)
        return torch.where(v > 0, v, slope * v), torch.where(v > 0, torch.zeros_like(v), slope.log()).sum(1)


flow = nf.NormalizingFlow(
    nf.distributions.DiagGaussian(2, trainable=False),
    [
        LeakyReLU(),
        Domains(low=[-1, 0], high=[3, inf]),
        nf.flows.Reverse(Domains(low=[-1, 0], high=[3, inf])),
    ],
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["flows.0.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
}
