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
    ["flows.0.net.2.weight"] = { { 2, 4 }, -0.44822335040579697, -0.6780314620016288 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, 0.6077820054291664, 0.6077820054291664 },
    ["flows.1.alpha"] = { { 1 }, -0.6594309672058705, -0.6594309672058705 },
    ["flows.2.net.0.bias"] = { { 4 }, 1.1885938061348136, 1.0900516038248549 },
    ["flows.2.net.0.weight"] = { { 4, 1 }, -1.2947910769352649, -11.776712546766136 },
    ["flows.2.net.2.bias"] = { { 2 }, 1.019773021815239, 4.680542096067473 },
    ["flows.2.net.2.weight"] = { { 2, 4 }, 1.4608996196933557, 12.64589899920202 },
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
    ["flows.0.net.layers.0.bias"] = { { 16 }, 0.995073337571264, -1.5970978077487534 },
    ["flows.0.net.layers.0.mask"] = { { 16, 3 }, 24.0, 165.0 },
    ["flows.0.net.layers.0.weight"] = { { 16, 3 }, -0.7428472008289986, -19.570605738633592 },
    ["flows.0.net.layers.1.bias"] = { { 16 }, -1.2712428031821004, -14.424890169140369 },
    ["flows.0.net.layers.1.mask"] = { { 16, 16 }, 192.0, 1147.0 },
    ["flows.0.net.layers.1.weight"] = { { 16, 16 }, 1.6009062625472, -1.552558863513422 },
    ["flows.0.net.layers.2.bias"] = { { 6 }, 1.152303158283375, 5.675892591139252 },
    ["flows.0.net.layers.2.mask"] = { { 6, 16 }, 48.0, 288.0 },
    ["flows.0.net.layers.2.weight"] = { { 6, 16 }, -1.9435003967692621, -9.419151224856803 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 16 }, 0.5214324312850049, -9.761278869659305 },
    ["flows.2.net.layers.0.mask"] = { { 16, 3 }, 24.0, 165.0 },
    ["flows.2.net.layers.0.weight"] = { { 16, 3 }, -0.8202603381221457, -8.956705911903036 },
    ["flows.2.net.layers.1.bias"] = { { 16 }, 1.9631842473350394, 13.165130035376706 },
    ["flows.2.net.layers.1.mask"] = { { 16, 16 }, 192.0, 1147.0 },
    ["flows.2.net.layers.1.weight"] = { { 16, 16 }, 9.874682098009945, 40.84036587627621 },
    ["flows.2.net.layers.2.bias"] = { { 6 }, -1.1031611529659302, -5.996516219338644 },
    ["flows.2.net.layers.2.mask"] = { { 6, 16 }, 48.0, 288.0 },
    ["flows.2.net.layers.2.weight"] = { { 6, 16 }, -8.246567655469555, -30.808158020120178 },
    ["flows.3.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.3.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.4.net.layers.0.bias"] = { { 16 }, 1.8212664195435433, -4.6565539832490295 },
    ["flows.4.net.layers.0.mask"] = { { 16, 3 }, 24.0, 165.0 },
    ["flows.4.net.layers.0.weight"] = { { 16, 3 }, 0.9972184215659361, -5.425785417401134 },
    ["flows.4.net.layers.1.bias"] = { { 16 }, 1.484239204174019, 1.730959314541404 },
    ["flows.4.net.layers.1.mask"] = { { 16, 16 }, 192.0, 1147.0 },
    ["flows.4.net.layers.1.weight"] = { { 16, 16 }, -5.2991288470565925, -18.577899228864304 },
    ["flows.4.net.layers.2.bias"] = { { 6 }, -0.7325193594826942, -2.944304849833392 },
    ["flows.4.net.layers.2.mask"] = { { 6, 16 }, 48.0, 288.0 },
    ["flows.4.net.layers.2.weight"] = { { 6, 16 }, -8.131237074048835, -33.250770757929786 },
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
    ["flows.0.net.layers.0.bias"] = { { 24 }, 1.509525911467861, 6.989542248002042 },
    ["flows.0.net.layers.0.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["flows.0.net.layers.0.weight"] = { { 24, 20 }, -16.209623952307567, -105.05766830642602 },
    ["flows.0.net.layers.1.bias"] = { { 40 }, -0.19601283678599213, 9.990581194493263 },
    ["flows.0.net.layers.1.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["flows.0.net.layers.1.weight"] = { { 40, 24 }, 23.826322379627417, 157.62340434492725 },
    ["flows.1.inv_perm"] = { { 20 }, 190.0, 1119.0 },
    ["flows.1.perm"] = { { 20 }, 190.0, 1119.0 },
    ["flows.2.net.layers.0.bias"] = { { 24 }, 0.5444358343931079, 1.0970633679521562 },
    ["flows.2.net.layers.0.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["flows.2.net.layers.0.weight"] = { { 24, 20 }, -10.74313834213798, -83.63523480688934 },
    ["flows.2.net.layers.1.bias"] = { { 40 }, 7.376531585015604, 37.18205683621674 },
    ["flows.2.net.layers.1.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["flows.2.net.layers.1.weight"] = { { 40, 24 }, 6.237392942531681, 42.00669616516995 },
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
    ["flows.0.net.layers.0.bias"] = { { 12 }, 0.5170876542651502, 9.091664494709885 },
    ["flows.0.net.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["flows.0.net.layers.0.weight"] = { { 12, 7 }, -7.75598851207457, -40.58499732640804 },
    ["flows.0.net.layers.1.bias"] = { { 10 }, -0.6178235973314492, -10.432033085092918 },
    ["flows.0.net.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["flows.0.net.layers.1.weight"] = { { 10, 15 }, 3.131419516322864, 11.691163954367468 },
    ["flows.0.net.layers.2.bias"] = { { 8 }, 1.7753537268263073, 14.184235642004868 },
    ["flows.0.net.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["flows.0.net.layers.2.weight"] = { { 8, 13 }, 7.821338570034755, 53.45782348506983 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 12 }, -2.002111444064468, -17.23293378447785 },
    ["flows.2.net.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["flows.2.net.layers.0.weight"] = { { 12, 7 }, 4.494238086647466, 11.419639096511368 },
    ["flows.2.net.layers.1.bias"] = { { 10 }, -0.4113339828380075, -12.080761376060899 },
    ["flows.2.net.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["flows.2.net.layers.1.weight"] = { { 10, 15 }, -5.503849101394344, -38.15876861426923 },
    ["flows.2.net.layers.2.bias"] = { { 8 }, -2.746742431608375, -14.561200733557904 },
    ["flows.2.net.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["flows.2.net.layers.2.weight"] = { { 8, 13 }, 2.281568730194852, 18.05338390304399 },
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
    ["flows.0.net.layers.0.bias"] = { { 13 }, -1.232254885338366, -4.553858204443875 },
    ["flows.0.net.layers.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["flows.0.net.layers.0.weight"] = { { 13, 7 }, -7.512852464016924, -74.2382650806747 },
    ["flows.0.net.layers.1.bias"] = { { 9 }, -0.4802532492579208, 0.4088450791355438 },
    ["flows.0.net.layers.1.mask"] = { { 9, 13 }, 69.0, 412.0 },
    ["flows.0.net.layers.1.weight"] = { { 9, 13 }, -1.111303853388553, -28.306022332378685 },
    ["flows.0.net.layers.2.bias"] = { { 10 }, -0.9293598171925919, -3.668284517372159 },
    ["flows.0.net.layers.2.mask"] = { { 10, 9 }, 58.0, 351.0 },
    ["flows.0.net.layers.2.weight"] = { { 10, 9 }, 3.8089984263335346, 16.561115118749967 },
    ["flows.1.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.1.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.2.net.layers.0.bias"] = { { 13 }, -1.0098859489941439, -6.794975006391749 },
    ["flows.2.net.layers.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["flows.2.net.layers.0.weight"] = { { 13, 7 }, 2.6706503608593026, -7.388978424756303 },
    ["flows.2.net.layers.1.bias"] = { { 9 }, 2.526126779674612, 12.530827985578602 },
    ["flows.2.net.layers.1.mask"] = { { 9, 13 }, 69.0, 412.0 },
    ["flows.2.net.layers.1.weight"] = { { 9, 13 }, -4.731594419074988, -38.898201342159055 },
    ["flows.2.net.layers.2.bias"] = { { 10 }, 1.8831118152863864, 4.8085788708220125 },
    ["flows.2.net.layers.2.mask"] = { { 10, 9 }, 58.0, 351.0 },
    ["flows.2.net.layers.2.weight"] = { { 10, 9 }, -1.9359407784118974, -10.252119789203686 },
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
    ["flows.0.net.layers.0.bias"] = { { 9 }, -2.9450055609201113, -13.961951785330639 },
    ["flows.0.net.layers.0.mask"] = { { 9, 6 }, 30.0, 193.0 },
    ["flows.0.net.layers.0.weight"] = { { 9, 6 }, -1.1359855686947626, -15.410184434899218 },
    ["flows.0.net.layers.1.bias"] = { { 6 }, 1.9790643932200338, 11.046579303521003 },
    ["flows.0.net.layers.1.mask"] = { { 6, 9 }, 33.0, 193.0 },
    ["flows.0.net.layers.1.weight"] = { { 6, 9 }, 1.396479310745597, -13.815193579446149 },
    ["flows.0.net.layers.2.bias"] = { { 12 }, -1.6122008293923926, -17.380194083871412 },
    ["flows.0.net.layers.2.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["flows.0.net.layers.2.weight"] = { { 12, 6 }, -6.889086485881864, -39.113019512925774 },
    ["flows.1.inv_perm"] = { { 6 }, 15.0, 78.0 },
    ["flows.1.perm"] = { { 6 }, 15.0, 78.0 },
    ["flows.2.net.layers.0.bias"] = { { 9 }, 1.5380109358290266, 20.32231708295751 },
    ["flows.2.net.layers.0.mask"] = { { 9, 6 }, 30.0, 193.0 },
    ["flows.2.net.layers.0.weight"] = { { 9, 6 }, 0.6618562150103298, 11.511613329272542 },
    ["flows.2.net.layers.1.bias"] = { { 6 }, -0.42980156560884875, -9.536362263530663 },
    ["flows.2.net.layers.1.mask"] = { { 6, 9 }, 33.0, 193.0 },
    ["flows.2.net.layers.1.weight"] = { { 6, 9 }, 0.17286175422969274, 2.3669806174780117 },
    ["flows.2.net.layers.2.bias"] = { { 12 }, -1.4948570653306588, -8.413549532561355 },
    ["flows.2.net.layers.2.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["flows.2.net.layers.2.weight"] = { { 12, 6 }, -0.34015503914102707, 7.598007595351902 },
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
    ["flows.0.net.layers.0.weight"] = { { 7, 4 }, -1.2088175645139152, -14.716023245600997 },
    ["flows.0.net.layers.1.bias"] = { { 8 }, -0.4508423405004863, -9.91174966930959 },
    ["flows.0.net.layers.1.mask"] = { { 8, 7 }, 30.0, 174.0 },
    ["flows.0.net.layers.1.weight"] = { { 8, 7 }, -0.10497936685801434, 0.5955187014283219 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 7 }, -1.0735318155370335, 0.469819277743726 },
    ["flows.2.net.layers.0.mask"] = { { 7, 4 }, 13.0, 79.0 },
    ["flows.2.net.layers.0.weight"] = { { 7, 4 }, 1.4935195728640627, 14.328251360323396 },
    ["flows.2.net.layers.1.bias"] = { { 8 }, -0.5589077445487061, 0.7875959064753708 },
    ["flows.2.net.layers.1.mask"] = { { 8, 7 }, 30.0, 174.0 },
    ["flows.2.net.layers.1.weight"] = { { 8, 7 }, 2.2643843832725588, 8.453142347025285 },
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
    ["flows.0.net.layers.0.bias"] = { { 8 }, -0.5157070430534458, 6.328085232492578 },
    ["flows.0.net.layers.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["flows.0.net.layers.0.weight"] = { { 8, 4 }, 0.9846396964903171, 8.207743911914406 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, 0.0098092056856533, -4.386545616195792 },
    ["flows.2.net.layers.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 4 }, 0.5869414525977068, -11.949320450401553 },
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
    ["flows.0.net.layers.0.weight"] = { { 8, 5 }, 1.2417337147713334, 13.315522285045832 },
    ["flows.0.net.layers.1.bias"] = { { 8 }, -0.8114162180625911, -6.457579004046313 },
    ["flows.0.net.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.0.net.layers.1.weight"] = { { 8, 8 }, -6.077670267819273, -64.60809846250717 },
    ["flows.0.net.layers.2.bias"] = { { 8 }, -0.6189922737977431, -9.37426394362667 },
    ["flows.0.net.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.0.net.layers.2.weight"] = { { 8, 8 }, -2.4904547375116755, -19.70998543226625 },
    ["flows.0.net.layers.3.bias"] = { { 10 }, 0.9609590482716257, -0.8253309607623764 },
    ["flows.0.net.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["flows.0.net.layers.3.weight"] = { { 10, 8 }, -0.8261827033135041, -11.871341538369354 },
    ["flows.1.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.1.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975218 },
    ["flows.2.net.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 5 }, 0.5967506582833598, -7.690325217549841 },
    ["flows.2.net.layers.1.bias"] = { { 8 }, -0.10613561128551888, -2.5213720705925367 },
    ["flows.2.net.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.2.net.layers.1.weight"] = { { 8, 8 }, 1.5333660632061625, -17.88429976491458 },
    ["flows.2.net.layers.2.bias"] = { { 8 }, -0.7679178681075192, 3.852952772682976 },
    ["flows.2.net.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["flows.2.net.layers.2.weight"] = { { 8, 8 }, 0.5872347759954797, -26.046539110898298 },
    ["flows.2.net.layers.3.bias"] = { { 10 }, -0.018540830918839735, -4.343624553989445 },
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
    ["flows.0.net.layers.0.bias"] = { { 7 }, 1.1305957430650462, 10.635518748795391 },
    ["flows.0.net.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["flows.0.net.layers.0.weight"] = { { 7, 5 }, 2.474944230949015, 15.711785681784056 },
    ["flows.0.net.layers.1.bias"] = { { 7 }, -2.530959443063922, -17.465565448936804 },
    ["flows.0.net.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["flows.0.net.layers.1.weight"] = { { 7, 7 }, -5.800900966767641, -37.699501232104154 },
    ["flows.0.net.layers.2.bias"] = { { 3 }, -0.7398945644217984, -4.993626684413118 },
    ["flows.0.net.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["flows.0.net.layers.2.weight"] = { { 3, 7 }, 1.7904894565187819, 13.304613230239887 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 7 }, 0.23900172460777758, -1.5530977412839886 },
    ["flows.2.net.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["flows.2.net.layers.0.weight"] = { { 7, 5 }, 0.6763272910734306, 12.938425002684085 },
    ["flows.2.net.layers.1.bias"] = { { 7 }, 0.2267317150843945, -4.238288068509794 },
    ["flows.2.net.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["flows.2.net.layers.1.weight"] = { { 7, 7 }, 1.7690431249183807, -11.191092154006986 },
    ["flows.2.net.layers.2.bias"] = { { 3 }, -1.3014621930669352, -5.7766421430635475 },
    ["flows.2.net.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["flows.2.net.layers.2.weight"] = { { 3, 7 }, -0.11474593473353734, -8.949601082573459 },
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
    ["flows.0.net.layers.0.bias"] = { { 6 }, 1.462498304183827, 6.36766856385752 },
    ["flows.0.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.0.net.layers.0.weight"] = { { 6, 4 }, -1.421219877070384, -0.6257625437461574 },
    ["flows.0.net.layers.1.bias"] = { { 5 }, 0.4012941887608237, 0.4147111816400244 },
    ["flows.0.net.layers.1.mask"] = { { 5, 6 }, 30.0, 182.0 },
    ["flows.0.net.layers.1.weight"] = { { 5, 6 }, 1.6578758582742306, 10.180963486703563 },
    ["flows.0.net.layers.2.bias"] = { { 2 }, 0.1648904823534611, -0.9368165255230001 },
    ["flows.0.net.layers.2.mask"] = { { 2, 5 }, 10.0, 61.0 },
    ["flows.0.net.layers.2.weight"] = { { 2, 5 }, 1.2964370703773747, 3.2675701883004855 },
    ["flows.1.inv_perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.1.perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.bias"] = { { 6 }, 1.4608632377632258, 0.5955135504694251 },
    ["flows.2.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.2.net.layers.0.weight"] = { { 6, 4 }, -0.8640067357867991, -5.235024849155463 },
    ["flows.2.net.layers.1.bias"] = { { 5 }, 0.9550015994138094, 7.68863862179622 },
    ["flows.2.net.layers.1.mask"] = { { 5, 6 }, 30.0, 182.0 },
    ["flows.2.net.layers.1.weight"] = { { 5, 6 }, 1.7611537688230883, 24.24198300030175 },
    ["flows.2.net.layers.2.bias"] = { { 2 }, 0.16773227237525035, -0.19992948519062673 },
    ["flows.2.net.layers.2.mask"] = { { 2, 5 }, 10.0, 61.0 },
    ["flows.2.net.layers.2.weight"] = { { 2, 5 }, -1.8346611553033167, -13.100072272634169 },
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
    ["flows.0.net.layers.0.weight"] = { { 6, 4 }, -0.7697984594711095, -6.344807166953014 },
    ["flows.0.net.layers.1.bias"] = { { 5 }, 1.0356070653701237, 9.214529187425288 },
    ["flows.0.net.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["flows.0.net.layers.1.weight"] = { { 5, 9 }, 1.357446266225281, 19.048873843554812 },
    ["flows.0.net.layers.2.bias"] = { { 2 }, 0.3843870000841036, -0.04004094639794925 },
    ["flows.0.net.layers.2.mask"] = { { 2, 8 }, 16.0, 97.0 },
    ["flows.0.net.layers.2.weight"] = { { 2, 8 }, -2.8377446843486958, -14.284706185331897 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, -0.402355949395502, -0.402355949395502 },
    ["flows.1.inv_perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.1.perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.bias"] = { { 6 }, 0.5293500686666694, 3.634594709628539 },
    ["flows.2.net.layers.0.mask"] = { { 6, 4 }, 18.0, 111.0 },
    ["flows.2.net.layers.0.weight"] = { { 6, 4 }, -0.8691431645625938, 8.915506416613008 },
    ["flows.2.net.layers.1.bias"] = { { 5 }, -0.3177946960170728, -2.5250872746692457 },
    ["flows.2.net.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["flows.2.net.layers.1.weight"] = { { 5, 9 }, 2.2567278391945775, 11.807474820226187 },
    ["flows.2.net.layers.2.bias"] = { { 2 }, -0.2192312934525456, -5.075164264196141 },
    ["flows.2.net.layers.2.mask"] = { { 2, 8 }, 16.0, 97.0 },
    ["flows.2.net.layers.2.weight"] = { { 2, 8 }, 0.5143089676808141, 5.834307393540771 },
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
    ["flows.0.flow.net.layers.0.bias"] = { { 9 }, 0.1457417157225973, -4.461161359241771 },
    ["flows.0.flow.net.layers.0.mask"] = { { 9, 3 }, 13.0, 78.0 },
    ["flows.0.flow.net.layers.0.weight"] = { { 9, 3 }, -1.0863692061446466, -10.57465123393324 },
    ["flows.0.flow.net.layers.1.bias"] = { { 6 }, 0.2138034106296502, 4.899168098764106 },
    ["flows.0.flow.net.layers.1.mask"] = { { 6, 9 }, 28.0, 167.0 },
    ["flows.0.flow.net.layers.1.weight"] = { { 6, 9 }, -0.05870668443790983, -6.726447921770835 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.flow.net.layers.0.bias"] = { { 9 }, -2.096531189836809, -14.901529615605963 },
    ["flows.2.flow.net.layers.0.mask"] = { { 9, 3 }, 13.0, 78.0 },
    ["flows.2.flow.net.layers.0.weight"] = { { 9, 3 }, 1.9568117974124903, -6.439849269036134 },
    ["flows.2.flow.net.layers.1.bias"] = { { 6 }, -0.1442704641000696, 6.021024706038195 },
    ["flows.2.flow.net.layers.1.mask"] = { { 6, 9 }, 28.0, 167.0 },
    ["flows.2.flow.net.layers.1.weight"] = { { 6, 9 }, 3.3132864021292363, 24.170817295913967 },
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
    ["flows.0.net.0.bias"] = { { 10 }, -2.3187921244272927, -6.712283906858547 },
    ["flows.0.net.0.weight"] = { { 10, 2 }, -1.60880707204752, 5.0549534992570795 },
    ["flows.0.net.2.bias"] = { { 10 }, -2.0872826928679284, -7.7946608665374395 },
    ["flows.0.net.2.weight"] = { { 10, 10 }, 3.7753551001545747, -0.5263130529440634 },
    ["flows.0.net.4.bias"] = { { 51 }, 1.6724895838985638, 24.094607367410607 },
    ["flows.0.net.4.weight"] = { { 51, 10 }, -3.9122316304185585, -12.45761509521753 },
    ["flows.1.net.0.bias"] = { { 10 }, 2.801974753850128, 11.661416337481427 },
    ["flows.1.net.0.weight"] = { { 10, 3 }, 1.1546159496319561, 13.203131038138244 },
    ["flows.1.net.2.bias"] = { { 10 }, -2.3146714035024267, -15.41037341664097 },
    ["flows.1.net.2.weight"] = { { 10, 10 }, -1.0105680604514522, -19.157159945721347 },
    ["flows.1.net.4.bias"] = { { 34 }, -0.6872984785061789, -1.8578838777997948 },
    ["flows.1.net.4.weight"] = { { 34, 10 }, 0.8302519899002525, -24.244651084134652 },
    ["flows.2.net.0.bias"] = { { 10 }, -1.3170923134857289, -5.829222741084744 },
    ["flows.2.net.0.weight"] = { { 10, 2 }, 1.9139488154621558, 0.8576004829525932 },
    ["flows.2.net.2.bias"] = { { 10 }, 2.2714686657634884, 18.59883382180651 },
    ["flows.2.net.2.weight"] = { { 10, 10 }, 0.8719842914827085, 18.765906086734446 },
    ["flows.2.net.4.bias"] = { { 51 }, 0.17432114378284735, 17.724598176090325 },
    ["flows.2.net.4.weight"] = { { 51, 10 }, -10.865507675551584, -80.17146877803444 },
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
    ["flows.0.net.0.bias"] = { { 8 }, -3.427401913063322, -18.48116384338642 },
    ["flows.0.net.0.weight"] = { { 8, 4 }, -0.29594951658321045, 3.41360772224777 },
    ["flows.0.net.2.bias"] = { { 8 }, 0.58323894840816, 5.720271552037574 },
    ["flows.0.net.2.weight"] = { { 8, 8 }, -3.3114165403467686, -22.60936252633546 },
    ["flows.0.net.4.bias"] = { { 14 }, -1.0692713943632646, 0.012201390048585115 },
    ["flows.0.net.4.weight"] = { { 14, 8 }, 0.8962356467248083, 28.65279415354728 },
    ["flows.1.net.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["flows.1.net.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117674 },
    ["flows.1.net.2.bias"] = { { 8 }, -1.3685321337396896, -10.814769159823083 },
    ["flows.1.net.2.weight"] = { { 8, 8 }, 2.4423550930071416, 18.022319513756 },
    ["flows.1.net.4.bias"] = { { 28 }, -2.059166532223656, -16.80278880857061 },
    ["flows.1.net.4.weight"] = { { 28, 8 }, -2.9802657379676902, -7.832593180906305 },
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
    ["flows.0.net.layers.0.bias"] = { { 8 }, -2.069287356207747, -8.559776161871747 },
    ["flows.0.net.layers.0.mask"] = { { 8, 3 }, 12.0, 67.0 },
    ["flows.0.net.layers.0.weight"] = { { 8, 3 }, 4.107591223394309, 25.47081394673829 },
    ["flows.0.net.layers.1.bias"] = { { 69 }, -0.10454227146904227, -3.3794516940505552 },
    ["flows.0.net.layers.1.mask"] = { { 69, 8 }, 276.0, 1645.0 },
    ["flows.0.net.layers.1.weight"] = { { 69, 8 }, -3.000715412106696, 25.776692783542316 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["flows.2.net.layers.0.mask"] = { { 8, 3 }, 12.0, 67.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117674 },
    ["flows.2.net.layers.1.bias"] = { { 69 }, 0.9298630029567814, -2.4277532324324156 },
    ["flows.2.net.layers.1.mask"] = { { 69, 8 }, 276.0, 1645.0 },
    ["flows.2.net.layers.1.weight"] = { { 69, 8 }, -9.66644070077056, -17.291360564013655 },
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
    ["flows.0.net.layers.0.weight"] = { { 8, 4 }, -0.5092506507920334, 10.048211984172568 },
    ["flows.0.net.layers.1.bias"] = { { 44 }, -6.330328179118377, -34.23133443176342 },
    ["flows.0.net.layers.1.mask"] = { { 44, 8 }, 187.0, 1122.0 },
    ["flows.0.net.layers.1.weight"] = { { 44, 8 }, 10.354386607163768, 53.296341904483896 },
    ["flows.1.inv_perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.1.perm"] = { { 4 }, 6.0, 23.0 },
    ["flows.2.net.layers.0.bias"] = { { 8 }, 0.00980920568565341, -6.275788278819895 },
    ["flows.2.net.layers.0.mask"] = { { 8, 4 }, 15.0, 89.0 },
    ["flows.2.net.layers.0.weight"] = { { 8, 4 }, 0.5869414525977061, -9.877004057670481 },
    ["flows.2.net.layers.1.bias"] = { { 44 }, -3.563851201703703, -12.171227516686187 },
    ["flows.2.net.layers.1.mask"] = { { 44, 8 }, 187.0, 1122.0 },
    ["flows.2.net.layers.1.weight"] = { { 44, 8 }, -6.353845685698951, -136.95310637250222 },
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
    ["flows.0.net.0.bias"] = { { 6 }, 1.1886301880649432, 13.087227712705374 },
    ["flows.0.net.0.weight"] = { { 6, 2 }, -0.2944543944180264, -7.378818000191274 },
    ["flows.0.net.2.bias"] = { { 14 }, 0.5367567415054685, 10.102874299000424 },
    ["flows.0.net.2.weight"] = { { 14, 6 }, 0.6949099268274892, 0.07527673769522814 },
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
    ["flows.0.net.0.bias"] = { { 12 }, 0.3285003857354173, -0.4961051283851745 },
    ["flows.0.net.0.weight"] = { { 12, 3 }, -0.8482267674283248, -5.535800120204595 },
    ["flows.0.net.2.bias"] = { { 12 }, 1.8306818598092918, 2.7503663861892966 },
    ["flows.0.net.2.weight"] = { { 12, 12 }, 8.284642804546582, 50.96719302263447 },
    ["flows.0.net.4.bias"] = { { 6 }, -0.08241651583575493, 7.55842115933002 },
    ["flows.0.net.4.weight"] = { { 6, 12 }, -8.47453839279457, -63.510939031611635 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, -0.7215748503439011, -0.7215748503439011 },
    ["flows.1.net.0.bias"] = { { 12 }, 0.4327858457494461, -1.8869013210231902 },
    ["flows.1.net.0.weight"] = { { 12, 3 }, 3.1131604469908223, 32.7988486498589 },
    ["flows.1.net.2.bias"] = { { 12 }, 1.3268002113917843, 10.81257061083455 },
    ["flows.1.net.2.weight"] = { { 12, 12 }, -10.786948961572234, -70.0891883755518 },
    ["flows.1.net.4.bias"] = { { 6 }, 2.2864091123856647, 8.976746499993254 },
    ["flows.1.net.4.weight"] = { { 6, 12 }, -0.15514342196059694, 24.45844996369371 },
    ["flows.1.transform.scaling_factor"] = { { 1 }, 0.29317884794118765, 0.29317884794118765 },
    ["flows.2.net.0.bias"] = { { 12 }, 1.9833543540832372, 14.7810541314916 },
    ["flows.2.net.0.weight"] = { { 12, 3 }, 1.538500361860963, 6.883058745266436 },
    ["flows.2.net.2.bias"] = { { 12 }, -3.6983772697385295, -12.728691914271886 },
    ["flows.2.net.2.weight"] = { { 12, 12 }, -1.5343512467734293, 6.887449835840355 },
    ["flows.2.net.4.bias"] = { { 6 }, 1.5864129126008664, 13.271800729852078 },
    ["flows.2.net.4.weight"] = { { 6, 12 }, -3.281740347334064, -36.36525667140506 },
    ["flows.2.transform.scaling_factor"] = { { 1 }, -0.2823718835983295, -0.2823718835983295 },
    ["flows.3.s"] = { { 1, 6 }, 3.1022030112287773, 12.760882841470224 },
    ["flows.3.t"] = { { 1, 6 }, -1.7553176321812525, -12.193159215614742 },
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
    ["flows.0.net.0.bias"] = { { 8 }, -0.10613561128551888, -2.5213720705925367 },
    ["flows.0.net.0.weight"] = { { 8, 4 }, 1.464901173051867, 2.2823298468637887 },
    ["flows.0.net.2.bias"] = { { 2 }, 0.09714505751484309, -2.462064763932519 },
    ["flows.0.net.2.weight"] = { { 2, 8 }, 0.4580419386076007, -3.954566679128707 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, -0.5569065338731308, -0.5569065338731308 },
    ["flows.1.net.0.bias"] = { { 8 }, 1.258174864788621, 8.71324606571032 },
    ["flows.1.net.0.weight"] = { { 8, 3 }, 1.314548170433635, -1.402601963562239 },
    ["flows.1.net.2.bias"] = { { 4 }, 0.1442391306833547, -2.21939041270846 },
    ["flows.1.net.2.weight"] = { { 4, 8 }, -0.19981190720564312, -10.872838425111418 },
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
    ["flows.0.numbers"] = { { 7, 2 }, -0.26922162858267396, -7.240223334748403 },
    ["flows.1.net.0.bias"] = { { 10 }, 2.3205310072379803, 14.93893962117794 },
    ["flows.1.net.0.weight"] = { { 10, 4 }, -3.5574560152168653, -14.78107305335862 },
    ["flows.1.net.2.bias"] = { { 3 }, -0.8240912482254632, -0.5379056020350692 },
    ["flows.1.net.2.weight"] = { { 3, 10 }, 3.605353722910096, 27.487164162978143 },
    ["flows.2.net.0.bias"] = { { 10 }, -1.53254751261908, -1.7408218604236954 },
    ["flows.2.net.0.weight"] = { { 10, 3 }, -3.1157789773846876, -23.148306110849756 },
    ["flows.2.net.2.bias"] = { { 4 }, -0.35921965258159666, -10.209226277754283 },
    ["flows.2.net.2.weight"] = { { 4, 10 }, -2.162253006809509, 0.6573609653196149 },
    ["flows.3.net.0.bias"] = { { 10 }, 0.2875083902326919, 13.982366743116811 },
    ["flows.3.net.0.weight"] = { { 10, 4 }, -0.44107599427973687, -13.53156033043357 },
    ["flows.3.net.2.bias"] = { { 3 }, -0.3441939769052873, -0.6948529928433025 },
    ["flows.3.net.2.weight"] = { { 3, 10 }, 3.1360775537491206, 2.307760936351384 },
    ["flows.4.net.0.bias"] = { { 10 }, -0.00010584369306709807, 0.8807151765007131 },
    ["flows.4.net.0.weight"] = { { 10, 3 }, 0.5968565019764267, -14.725589076581219 },
    ["flows.4.net.2.bias"] = { { 4 }, 1.052242440475264, 1.6989339478774625 },
    ["flows.4.net.2.weight"] = { { 4, 10 }, 0.4689326534368718, -9.321589713414008 },
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
    ["flows.0.net.0.bias"] = { { 8 }, 1.7821733132853048, 0.9944441114526459 },
    ["flows.0.net.0.weight"] = { { 8, 2 }, -1.0638651144988207, -7.323855145333271 },
    ["flows.0.net.2.bias"] = { { 4 }, -0.9305720162254627, -10.393079440665003 },
    ["flows.0.net.2.weight"] = { { 4, 8 }, 1.8546262138777534, 0.49642256335188684 },
    ["flows.0.transform.scaling_factor"] = { { 1 }, 0.6554943575782209, 0.6554943575782209 },
    ["flows.1.linear.bias"] = { { 4 }, 0.2978177966074168, 6.804787194172286 },
    ["flows.1.linear.lower_entries"] = { { 6 }, -2.0167398715469713, -8.825605427113178 },
    ["flows.1.linear.unconstrained_upper_diag"] = { { 4 }, 3.135069481830894, 11.293587909109132 },
    ["flows.1.linear.upper_entries"] = { { 6 }, 0.19265151628882243, -1.850195309636273 },
    ["flows.1.permutation._permutation"] = { { 4 }, 6.0, 49.0 },
    ["flows.2.data_dep_init_done"] = { {  }, 1.0, 1.0 },
    ["flows.2.s"] = { { 1, 4 }, 0.9396587189937287, 7.0853903691682 },
    ["flows.2.t"] = { { 1, 4 }, -0.8023063223819742, -9.740297257220512 },
    ["flows.3.net.0.bias"] = { { 8 }, -2.5459917661482434, -19.894165388817978 },
    ["flows.3.net.0.weight"] = { { 8, 2 }, 1.2974753691337426, 5.984637940854131 },
    ["flows.3.net.2.bias"] = { { 4 }, 0.6422162662456821, 5.923222255484772 },
    ["flows.3.net.2.weight"] = { { 4, 8 }, 2.75919890457727, 0.8643730432094898 },
    ["flows.3.transform.scaling_factor"] = { { 1 }, -0.378971177143497, -0.378971177143497 },
    ["flows.4.linear.bias"] = { { 4 }, -0.6942695881679048, -6.8923894131986385 },
    ["flows.4.linear.lower_entries"] = { { 6 }, 0.257164608806914, 0.7212284791847825 },
    ["flows.4.linear.unconstrained_upper_diag"] = { { 4 }, 3.0770128790679387, 20.574903717356726 },
    ["flows.4.linear.upper_entries"] = { { 6 }, 2.4639682684391593, 17.337368299689786 },
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
    ["flows.0.net.0.weight"] = { { 5, 2 }, 1.2965878485220426, 10.165012758860836 },
    ["flows.0.net.2.bias"] = { { 2 }, 0.9675817978417418, 5.076708967740047 },
    ["flows.0.net.2.weight"] = { { 2, 5 }, 1.0157725562414956, 12.291217810796208 },
    ["flows.1.net.0.bias"] = { { 5 }, 0.3912423765246022, 9.901307103550671 },
    ["flows.1.net.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["flows.1.net.2.bias"] = { { 4 }, 0.12573446860803983, 1.483202572857591 },
    ["flows.1.net.2.weight"] = { { 4, 5 }, 1.163580328022866, 13.617121551566347 },
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
    ["flows.0.net.0.bias"] = { { 5 }, -0.29981786883427686, 3.2784617413200716 },
    ["flows.0.net.0.weight"] = { { 5, 2 }, 0.45956794342937296, 8.014018550894232 },
    ["flows.0.net.2.bias"] = { { 4 }, 1.4062634757749102, 8.269797199345101 },
    ["flows.0.net.2.weight"] = { { 4, 5 }, 0.2350062304339402, 0.17910681598778355 },
    ["flows.1.net.0.bias"] = { { 5 }, -0.39104415233761275, 0.7841594256386902 },
    ["flows.1.net.0.weight"] = { { 5, 2 }, -0.5667238260464389, -6.339741083579018 },
    ["flows.1.net.2.bias"] = { { 4 }, 0.08211838308820418, 5.73061866878095 },
    ["flows.1.net.2.weight"] = { { 4, 5 }, 1.377755735711081, 9.574853065598225 },
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
    ["flows.0.net.layers.0.bias"] = { { 5 }, -0.12393228454698446, 3.1335853654581993 },
    ["flows.0.net.layers.0.mask"] = { { 5, 3 }, 7.0, 48.0 },
    ["flows.0.net.layers.0.weight"] = { { 5, 3 }, 1.8272688743785346, 4.581598244505748 },
    ["flows.0.net.layers.1.bias"] = { { 6 }, 0.5155308062748661, 6.044508573992413 },
    ["flows.0.net.layers.1.mask"] = { { 6, 5 }, 16.0, 98.0 },
    ["flows.0.net.layers.1.weight"] = { { 6, 5 }, 0.31644758298827713, -12.913384892099252 },
    ["flows.1.inv_perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.1.perm"] = { { 3 }, 3.0, 10.0 },
    ["flows.2.net.layers.0.bias"] = { { 5 }, 2.8717167938462076, 17.283487227039174 },
    ["flows.2.net.layers.0.mask"] = { { 5, 3 }, 7.0, 48.0 },
    ["flows.2.net.layers.0.weight"] = { { 5, 3 }, -0.9577679783840514, -14.01579954829803 },
    ["flows.2.net.layers.1.bias"] = { { 6 }, -0.40567843187864816, -5.58202640823183 },
    ["flows.2.net.layers.1.mask"] = { { 6, 5 }, 16.0, 98.0 },
    ["flows.2.net.layers.1.weight"] = { { 6, 5 }, -1.5130008779061033, -13.685426420385685 },
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
    ["flows.0.net.0.weight"] = { { 5, 1 }, 0.09451194372703878, -4.401481074281726 },
    ["flows.0.net.2.bias"] = { { 2 }, 1.1038498034253017, 3.4909631823613134 },
    ["flows.0.net.2.weight"] = { { 2, 5 }, 0.3283875630835013, -7.507237148427981 },
    ["flows.1.net.0.bias"] = { { 5 }, 0.3912423765246022, 9.901307103550671 },
    ["flows.1.net.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["flows.1.net.2.bias"] = { { 2 }, -0.05164896177670408, 4.202825076227461 },
    ["flows.1.net.2.weight"] = { { 2, 5 }, 2.4806726415085945, 18.34621411708473 },
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
    ["flows.0.numbers"] = { { 3, 11 }, 1.2166887240562072, -7.994415169951698 },
    ["flows.1.numbers"] = { { 3, 14 }, 1.6545213185504641, 4.87509950998942 },
    ["flows.2.numbers"] = { { 3, 1 }, 0.38998837600927266, -0.15146107270915987 },
    ["flows.3.numbers"] = { { 3, 2 }, 0.5293500686666696, 3.143818698797291 },
    ["flows.4.numbers"] = { { 3, 2 }, -1.3374230212240588, -8.459228735630973 },
    ["flows.4.transform.scaling_factor"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["q0.loc"] = { { 1, 3 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 3 }, 0.0, 0.0 },
  } },
  { name = "elementwise_context", file = "state.safetensors", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from functools import partial
from math import log
from normflows.utils.splines import unconstrained_rational_quadratic_spline
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
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["context_mean"] = { { 1 }, 0.7813387468370325, 0.7813387468370325 },
    ["context_std"] = { { 1 }, 0.7026485703897888, 0.7026485703897888 },
    ["flows.0.net.0.bias"] = { { 4 }, -0.03428933473038, 4.255396523818092 },
    ["flows.0.net.0.weight"] = { { 4, 2 }, -1.9896199786987252, -11.891841771775786 },
    ["flows.0.net.2.bias"] = { { 2 }, -0.19125109919870786, -4.991697997316577 },
    ["flows.0.net.2.weight"] = { { 2, 4 }, 2.8232153354320753, 13.864166338492263 },
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
  { name = "functions", file = "state.npz", program = [==[
# model as a flow of normflows, 1.7.2 or later.
import normflows as nf
import torch
from numpy import load
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
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["q0.loc"] = { { 1, 2 }, 0.0, 0.0 },
    ["q0.log_scale"] = { { 1, 2 }, 0.0, 0.0 },
  } },
  { name = "orders", file = "state.pt", program = [==[
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
    nf.distributions.DiagGaussian(5),
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
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["flows.0.numbers"] = { { 5, 2 }, -1.125807087647639, 3.3367122222374723 },
    ["flows.1.flow.inv_perm"] = { { 5 }, 10.0, 70.0 },
    ["flows.1.flow.perm"] = { { 5 }, 10.0, 59.0 },
    ["flows.2.alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["flows.3.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.3.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.4.inv_perm"] = { { 5 }, 10.0, 60.0 },
    ["flows.4.perm"] = { { 5 }, 10.0, 71.0 },
    ["flows.5.inv_perm"] = { { 5 }, 10.0, 57.0 },
    ["flows.5.perm"] = { { 5 }, 10.0, 57.0 },
    ["q0.loc"] = { { 1, 5 }, 0.7077225110995222, -0.6403649947793992 },
    ["q0.log_scale"] = { { 1, 5 }, 1.4413557502633687, 6.411936407914356 },
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
    ["flows.0.flow.net.0.weight"] = { { 4, 2 }, -1.271718771602827, -10.211136751161485 },
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
    ["flows.0.flows.1.param_map.net.0.bias"] = { { 5 }, 0.725727400149092, 4.597158625254949 },
    ["flows.0.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -1.9216223956652094, -8.59169895117716 },
    ["flows.0.flows.1.param_map.net.2.bias"] = { { 4 }, -0.7374047014570818, -2.0458662199070057 },
    ["flows.0.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 0.5028745504575202, 26.32825415615377 },
    ["flows.0.flows.1.param_map.net.4.bias"] = { { 3 }, -1.0486932219232865, -4.743381396282176 },
    ["flows.0.flows.1.param_map.net.4.weight"] = { { 3, 4 }, -0.5914703461301839, 3.112758092914129 },
    ["flows.1.inv_perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.1.perm"] = { { 5 }, 10.0, 47.0 },
    ["flows.2.flows.1.param_map.net.0.bias"] = { { 5 }, 2.8717167938462076, 17.283487227039174 },
    ["flows.2.flows.1.param_map.net.0.weight"] = { { 5, 3 }, -0.9577679783840514, -14.01579954829803 },
    ["flows.2.flows.1.param_map.net.2.bias"] = { { 4 }, 1.4224281608231497, 5.252485365631284 },
    ["flows.2.flows.1.param_map.net.2.weight"] = { { 4, 5 }, -1.3171981571787958, -7.2236506026348355 },
    ["flows.2.flows.1.param_map.net.4.bias"] = { { 4 }, -0.4604745703099643, -5.964909326827578 },
    ["flows.2.flows.1.param_map.net.4.weight"] = { { 4, 4 }, -0.33883145169300544, -3.7848973057162425 },
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
    ["flows.0.flows.1.param_map.net.0.bias"] = { { 5 }, 0.28475760793534943, -3.159319267030487 },
    ["flows.0.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -1.7377714671836104, -11.520584843829548 },
    ["flows.0.flows.1.param_map.net.2.bias"] = { { 4 }, -1.310193278505557, -7.867194709119945 },
    ["flows.0.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 3.790036326176504, 16.49230233528293 },
    ["flows.0.flows.1.param_map.net.4.bias"] = { { 4 }, -0.2888166689727534, -4.040884375218714 },
    ["flows.0.flows.1.param_map.net.4.weight"] = { { 4, 4 }, -0.9869597283131255, -1.2649939799983976 },
    ["flows.1.flow.flows.1.param_map.net.0.bias"] = { { 5 }, -0.687249935365864, -3.8252717307886432 },
    ["flows.1.flow.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -0.3933342592759681, -13.455907407335893 },
    ["flows.1.flow.flows.1.param_map.net.2.bias"] = { { 4 }, -0.1339754537371805, -8.321489881873827 },
    ["flows.1.flow.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 2.148216863976893, 18.043576377836793 },
    ["flows.1.flow.flows.1.param_map.net.4.bias"] = { { 4 }, -1.5628600366240646, -8.591635024823077 },
    ["flows.1.flow.flows.1.param_map.net.4.weight"] = { { 4, 4 }, 1.4457406296607762, -0.5527513361315946 },
    ["flows.2.flows.1.param_map.net.0.bias"] = { { 5 }, -0.39104415233761275, 0.7841594256386902 },
    ["flows.2.flows.1.param_map.net.0.weight"] = { { 5, 2 }, -0.5667238260464389, -6.339741083579018 },
    ["flows.2.flows.1.param_map.net.2.bias"] = { { 4 }, 0.08211838308820418, 4.386603314237019 },
    ["flows.2.flows.1.param_map.net.2.weight"] = { { 4, 5 }, 1.3777557357110815, 12.88718775812871 },
    ["flows.2.flows.1.param_map.net.4.bias"] = { { 4 }, -2.0848452018968975, -11.235668573545139 },
    ["flows.2.flows.1.param_map.net.4.weight"] = { { 4, 4 }, 0.6095047022260285, -2.7799107680003647 },
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
    ["q0.loc"] = { { 1, 4, 3 }, 1.5368450931910638, 14.228870323593203 },
    ["q0.log_scale"] = { { 1, 4, 3 }, 0.5356695051005436, -1.2427228817915195 },
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
    ["flows.0.numbers"] = { { 3, 12 }, -0.5816370430316948, -2.927657980717557 },
    ["flows.1.numbers"] = { { 3, 15 }, 2.4120237648543092, 5.975159579690157 },
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
    ["flows.1.flow.net.layers.0.bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975218 },
    ["flows.1.flow.net.layers.0.mask"] = { { 8, 5 }, 23.0, 155.0 },
    ["flows.1.flow.net.layers.0.weight"] = { { 8, 5 }, 2.6048549798339864, 18.541294781556957 },
    ["flows.1.flow.net.layers.1.bias"] = { { 6 }, 0.4976387778751732, 6.558036113603988 },
    ["flows.1.flow.net.layers.1.mask"] = { { 6, 10 }, 46.0, 261.0 },
    ["flows.1.flow.net.layers.1.weight"] = { { 6, 10 }, -1.8472828255255163, -10.85514958745574 },
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
    ["flows.0.net.layers.1.weight"] = { { 2, 4 }, -1.271718771602827, -10.211136751161485 },
    ["flows.1.inv_perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.1.perm"] = { { 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.bias"] = { { 4 }, 0.9321208876241562, 0.288007585838439 },
    ["flows.2.net.layers.0.mask"] = { { 4, 1 }, 0.0, 0.0 },
    ["flows.2.net.layers.0.weight"] = { { 4, 1 }, -1.7393049494080737, -15.270476154643333 },
    ["flows.2.net.layers.1.bias"] = { { 2 }, 1.0810136956540002, 3.2880920168422594 },
    ["flows.2.net.layers.1.mask"] = { { 2, 4 }, 8.0, 50.0 },
    ["flows.2.net.layers.1.weight"] = { { 2, 4 }, 0.620346159776834, 1.2693236833761112 },
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
model.lua: flow.1.net (mlp): couplings of normflows get perceptrons, mlp{}, alone]==] },
  { name = "own_transform", error = [==[
model.lua: flow.1.transform (additive) is defined in the model file; normflows has no such transform]==] },
}
