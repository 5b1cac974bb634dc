-- made by export_check.py
return {
  { name = "points", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from torch import nn
from torch.distributions import AffineTransform, Transform, constraints
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform


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


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        UnconditionalTransform(LeakyReLU, torch.zeros(1)),
        GeneralCouplingTransform(2, mask=[1, 0], hidden_features=[4], activation=nn.Tanh, univariate=affine_tanh, shapes=[(), (), ()]),
        UnconditionalTransform(LeakyReLU, torch.zeros(1)),
        GeneralCouplingTransform(2, mask=[0, 1], hidden_features=[4], activation=nn.Tanh, univariate=affine_tanh, shapes=[(), (), ()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
    ["transform.transforms.0._0"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["transform.transforms.1.hyper.0.bias"] = { { 4 }, 1.1885938061348136, 1.0900516038248549 },
    ["transform.transforms.1.hyper.0.weight"] = { { 4, 1 }, -1.2947910769352649, -11.776712546766136 },
    ["transform.transforms.1.hyper.2.bias"] = { { 3 }, 0.3279997920282184, 1.9134491769193906 },
    ["transform.transforms.1.hyper.2.weight"] = { { 3, 4 }, 1.4608996196933557, 12.64589899920202 },
    ["transform.transforms.1.mask"] = { { 2 }, 1.0, 1.0 },
    ["transform.transforms.2._0"] = { { 1 }, -0.6594309672058705, -0.6594309672058705 },
    ["transform.transforms.3.hyper.0.bias"] = { { 4 }, -1.3974532402108673, -10.95433128092174 },
    ["transform.transforms.3.hyper.0.weight"] = { { 4, 1 }, 0.1320098885018424, -4.138995460858101 },
    ["transform.transforms.3.hyper.2.bias"] = { { 3 }, 1.0558995121418961, 3.541757153506278 },
    ["transform.transforms.3.hyper.2.weight"] = { { 3, 4 }, -0.44822335040579697, -0.6780314620016288 },
    ["transform.transforms.3.mask"] = { { 2 }, 1.0, 8.0 },
  } },
  { name = "maf", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(3, hidden_features=[16, 16]),
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(3, hidden_features=[16, 16]),
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(3, hidden_features=[16, 16]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 16 }, 1.821266419543543, 16.17983365477055 },
    ["transform.transforms.0.hyper.0.mask"] = { { 16, 3 }, 24.0, 149.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 16, 3 }, 0.9972184215659359, 24.41446810682047 },
    ["transform.transforms.0.hyper.2.bias"] = { { 16 }, 1.4842392041740187, 7.47273181838576 },
    ["transform.transforms.0.hyper.2.mask"] = { { 16, 16 }, 192.0, 1156.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 16, 16 }, -5.299128847056594, -62.59704414578019 },
    ["transform.transforms.0.hyper.4.bias"] = { { 6 }, -0.7325193594826942, -2.2204893442897546 },
    ["transform.transforms.0.hyper.4.mask"] = { { 6, 16 }, 48.0, 295.0 },
    ["transform.transforms.0.hyper.4.weight"] = { { 6, 16 }, -8.131237074048835, -43.38854888239342 },
    ["transform.transforms.0.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.1._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 16 }, 0.5214324312850052, -3.5451077861455795 },
    ["transform.transforms.2.hyper.0.mask"] = { { 16, 3 }, 24.0, 149.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 16, 3 }, -0.820260338122146, 1.0057231259558979 },
    ["transform.transforms.2.hyper.2.bias"] = { { 16 }, 1.9631842473350392, 12.331814385360023 },
    ["transform.transforms.2.hyper.2.mask"] = { { 16, 16 }, 192.0, 1156.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 16, 16 }, 9.874682098009941, 71.58216025102053 },
    ["transform.transforms.2.hyper.4.bias"] = { { 6 }, -1.1031611529659302, -10.67072148223907 },
    ["transform.transforms.2.hyper.4.mask"] = { { 6, 16 }, 48.0, 295.0 },
    ["transform.transforms.2.hyper.4.weight"] = { { 6, 16 }, -8.246567655469555, -61.08774936808633 },
    ["transform.transforms.2.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.3._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.4.hyper.0.bias"] = { { 16 }, 0.9950733375712641, 4.3556787000762665 },
    ["transform.transforms.4.hyper.0.mask"] = { { 16, 3 }, 24.0, 149.0 },
    ["transform.transforms.4.hyper.0.weight"] = { { 16, 3 }, -0.742847200828999, -15.099435890791673 },
    ["transform.transforms.4.hyper.2.bias"] = { { 16 }, -1.2712428031821004, -9.077825418989093 },
    ["transform.transforms.4.hyper.2.mask"] = { { 16, 16 }, 192.0, 1156.0 },
    ["transform.transforms.4.hyper.2.weight"] = { { 16, 16 }, 1.6009062625472028, 41.89548933408011 },
    ["transform.transforms.4.hyper.4.bias"] = { { 6 }, 1.152303158283375, 11.41546125273009 },
    ["transform.transforms.4.hyper.4.mask"] = { { 6, 16 }, 48.0, 295.0 },
    ["transform.transforms.4.hyper.4.weight"] = { { 6, 16 }, -1.943500396769263, -38.16640856925697 },
    ["transform.transforms.4.order"] = { { 3 }, 3.0, 16.0 },
  } },
  { name = "maf_wide", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(20, hidden_features=[24], activation=nn.ELU),
        UnconditionalTransform(PermutationTransform, torch.zeros(20, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(20, hidden_features=[24], activation=nn.ELU),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(20), scale=torch.ones(20), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 20 }, 0.0, 0.0 },
    ["base.scale"] = { { 20 }, 20.0, 118.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 24 }, 0.5444358343931079, 1.0970633679521562 },
    ["transform.transforms.0.hyper.0.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 24, 20 }, -10.74313834213798, -83.63523480688934 },
    ["transform.transforms.0.hyper.2.bias"] = { { 40 }, 7.376531585015604, 46.705831462287264 },
    ["transform.transforms.0.hyper.2.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 40, 24 }, 6.237392942531685, 33.55395803114117 },
    ["transform.transforms.0.order"] = { { 20 }, 190.0, 1123.0 },
    ["transform.transforms.1._0"] = { { 20 }, 190.0, 1119.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 24 }, 1.509525911467861, 6.989542248002042 },
    ["transform.transforms.2.hyper.0.mask"] = { { 24, 20 }, 231.0, 1384.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 24, 20 }, -16.209623952307567, -105.05766830642602 },
    ["transform.transforms.2.hyper.2.bias"] = { { 40 }, -0.19601283678599213, -8.262491583946385 },
    ["transform.transforms.2.hyper.2.mask"] = { { 40, 24 }, 498.0, 2991.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 40, 24 }, 23.826322379627413, 139.44330498773763 },
    ["transform.transforms.2.order"] = { { 20 }, 190.0, 1123.0 },
  } },
  { name = "maf_context", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform


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
    transform.hyper = net
    return transform


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


class StandardizedFlow(Flow):
    """A flow whose context is standardized."""

    def __init__(self, transforms, base, embedding_net):
        super().__init__(transforms, base)
        self._embedding_net = embedding_net

    def forward(self, c=None):
        return super().forward(self._embedding_net(c))


flow = StandardizedFlow(
    [
        UnconditionalTransform(AffineTransform, loc=torch.zeros(4), scale=torch.zeros(4), buffer=True),
        with_net(MaskedAutoregressiveTransform(4, 3, hidden_features=[]), MaskedNet(4, 3, [12, 10], 8, nn.ReLU(), every=True, residual=False)),
        UnconditionalTransform(PermutationTransform, torch.zeros(4, dtype=int), buffer=True),
        with_net(MaskedAutoregressiveTransform(4, 3, hidden_features=[]), MaskedNet(4, 3, [12, 10], 8, nn.ReLU(), every=True, residual=False)),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
    nn.Sequential(Standardize(3)),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["_embedding_net.0._mean"] = { { 3 }, -0.08737635132268828, -3.98375501631934 },
    ["_embedding_net.0._std"] = { { 3 }, 4.844540960129602, 17.94835825005935 },
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.0.loc"] = { { 4 }, 1.5409559048316808, 13.10330729812774 },
    ["transform.transforms.0.scale"] = { { 4 }, 2.8826945439299987, 19.799574340873228 },
    ["transform.transforms.1.hyper.layers.0.bias"] = { { 12 }, -2.002111444064468, -17.23293378447785 },
    ["transform.transforms.1.hyper.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["transform.transforms.1.hyper.layers.0.weight"] = { { 12, 7 }, 4.494238086647466, 11.419639096511368 },
    ["transform.transforms.1.hyper.layers.1.bias"] = { { 10 }, -0.4113339828380075, -12.080761376060899 },
    ["transform.transforms.1.hyper.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["transform.transforms.1.hyper.layers.1.weight"] = { { 10, 15 }, -5.503849101394344, -38.15876861426923 },
    ["transform.transforms.1.hyper.layers.2.bias"] = { { 8 }, -2.746742431608375, -23.799923983123122 },
    ["transform.transforms.1.hyper.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["transform.transforms.1.hyper.layers.2.weight"] = { { 8, 13 }, 2.281568730194852, 10.039131442289394 },
    ["transform.transforms.1.order"] = { { 4 }, 6.0, 49.0 },
    ["transform.transforms.2._0"] = { { 4 }, 6.0, 23.0 },
    ["transform.transforms.3.hyper.layers.0.bias"] = { { 12 }, 0.5170876542651502, 9.091664494709885 },
    ["transform.transforms.3.hyper.layers.0.mask"] = { { 12, 7 }, 54.0, 325.0 },
    ["transform.transforms.3.hyper.layers.0.weight"] = { { 12, 7 }, -7.75598851207457, -40.58499732640804 },
    ["transform.transforms.3.hyper.layers.1.bias"] = { { 10 }, -0.6178235973314492, -10.432033085092918 },
    ["transform.transforms.3.hyper.layers.1.mask"] = { { 10, 15 }, 102.0, 628.0 },
    ["transform.transforms.3.hyper.layers.1.weight"] = { { 10, 15 }, 3.131419516322864, 11.691163954367468 },
    ["transform.transforms.3.hyper.layers.2.bias"] = { { 8 }, 1.7753537268263075, 5.994378417541451 },
    ["transform.transforms.3.hyper.layers.2.mask"] = { { 8, 13 }, 76.0, 462.0 },
    ["transform.transforms.3.hyper.layers.2.weight"] = { { 8, 13 }, 7.821338570034755, 48.86229946020167 },
    ["transform.transforms.3.order"] = { { 4 }, 6.0, 49.0 },
  } },
  { name = "maf_first", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(5, 2, hidden_features=[13, 9], activation=nn.Tanh),
        UnconditionalTransform(PermutationTransform, torch.zeros(5, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(5, 2, hidden_features=[13, 9], activation=nn.Tanh),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(5), scale=torch.ones(5), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 5 }, 0.0, 0.0 },
    ["base.scale"] = { { 5 }, 5.0, 31.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 13 }, -1.0098859489941439, -6.794975006391749 },
    ["transform.transforms.0.hyper.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 13, 7 }, 2.6706503608593026, -7.388978424756303 },
    ["transform.transforms.0.hyper.2.bias"] = { { 9 }, 2.5261267796746116, 9.422455545432149 },
    ["transform.transforms.0.hyper.2.mask"] = { { 9, 13 }, 69.0, 416.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 9, 13 }, -4.731594419074988, -48.3269940459761 },
    ["transform.transforms.0.hyper.4.bias"] = { { 10 }, 1.8831118152863864, 12.560520295314733 },
    ["transform.transforms.0.hyper.4.mask"] = { { 10, 9 }, 58.0, 334.0 },
    ["transform.transforms.0.hyper.4.weight"] = { { 10, 9 }, -1.9359407784118972, -16.147155171328766 },
    ["transform.transforms.0.order"] = { { 5 }, 10.0, 77.0 },
    ["transform.transforms.1._0"] = { { 5 }, 10.0, 47.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 13 }, -1.232254885338366, -4.553858204443875 },
    ["transform.transforms.2.hyper.0.mask"] = { { 13, 7 }, 50.0, 308.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 13, 7 }, -7.512852464016924, -74.2382650806747 },
    ["transform.transforms.2.hyper.2.bias"] = { { 9 }, -0.4802532492579208, -4.687143895722529 },
    ["transform.transforms.2.hyper.2.mask"] = { { 9, 13 }, 69.0, 416.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 9, 13 }, -1.111303853388552, -17.7737145230983 },
    ["transform.transforms.2.hyper.4.bias"] = { { 10 }, -0.9293598171925916, -6.349928962043453 },
    ["transform.transforms.2.hyper.4.mask"] = { { 10, 9 }, 58.0, 334.0 },
    ["transform.transforms.2.hyper.4.weight"] = { { 10, 9 }, 3.808998426333535, 23.58080092388243 },
    ["transform.transforms.2.order"] = { { 5 }, 10.0, 77.0 },
  } },
  { name = "maf_order", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(6, passes=4, hidden_features=[9, 6]),
        UnconditionalTransform(PermutationTransform, torch.zeros(6, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(6, passes=4, hidden_features=[9, 6]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(6), scale=torch.ones(6), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 6 }, 0.0, 0.0 },
    ["base.scale"] = { { 6 }, 6.0, 34.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 9 }, 1.5380109358290266, 20.18339659319418 },
    ["transform.transforms.0.hyper.0.mask"] = { { 9, 6 }, 30.0, 185.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 9, 6 }, 0.6618562150103298, 5.139767986321717 },
    ["transform.transforms.0.hyper.2.bias"] = { { 6 }, -0.42980156560884875, -9.536362263530663 },
    ["transform.transforms.0.hyper.2.mask"] = { { 6, 9 }, 33.0, 216.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 6, 9 }, 0.1728617542296942, 10.723101059497845 },
    ["transform.transforms.0.hyper.4.bias"] = { { 12 }, -1.4948570653306592, -11.985967954986716 },
    ["transform.transforms.0.hyper.4.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["transform.transforms.0.hyper.4.weight"] = { { 12, 6 }, -0.34015503914102707, -6.907524697718923 },
    ["transform.transforms.0.order"] = { { 6 }, 8.0, 57.0 },
    ["transform.transforms.1._0"] = { { 6 }, 15.0, 78.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 9 }, -2.9450055609201113, -15.064916061919611 },
    ["transform.transforms.2.hyper.0.mask"] = { { 9, 6 }, 30.0, 185.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 9, 6 }, -1.1359855686947635, -5.344394735872925 },
    ["transform.transforms.2.hyper.2.bias"] = { { 6 }, 1.9790643932200338, 11.046579303521003 },
    ["transform.transforms.2.hyper.2.mask"] = { { 6, 9 }, 33.0, 216.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 6, 9 }, 1.3964793107455968, -7.873213369712802 },
    ["transform.transforms.2.hyper.4.bias"] = { { 12 }, -1.6122008293923926, 1.589885382722077 },
    ["transform.transforms.2.hyper.4.mask"] = { { 12, 6 }, 36.0, 218.0 },
    ["transform.transforms.2.hyper.4.weight"] = { { 12, 6 }, -6.889086485881864, -34.65423693557001 },
    ["transform.transforms.2.order"] = { { 6 }, 8.0, 57.0 },
  } },
  { name = "maf_permuted", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(4, order=[1, 3, 0, 2], hidden_features=[7], activation=nn.SiLU),
        UnconditionalTransform(PermutationTransform, torch.zeros(4, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(4, order=[1, 3, 0, 2], hidden_features=[7], activation=nn.SiLU),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 7 }, -1.0735318155370335, -5.8434291203708515 },
    ["transform.transforms.0.hyper.0.mask"] = { { 7, 4 }, 13.0, 74.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 7, 4 }, 1.493519572864063, 4.961269594058987 },
    ["transform.transforms.0.hyper.2.bias"] = { { 8 }, -0.5589077445487061, -8.873622171987604 },
    ["transform.transforms.0.hyper.2.mask"] = { { 8, 7 }, 30.0, 182.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 8, 7 }, 2.264384383272559, -1.5332050148086624 },
    ["transform.transforms.0.order"] = { { 4 }, 6.0, 47.0 },
    ["transform.transforms.1._0"] = { { 4 }, 6.0, 23.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 7 }, 1.0477113166114833, 6.72586105555569 },
    ["transform.transforms.2.hyper.0.mask"] = { { 7, 4 }, 13.0, 74.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 7, 4 }, -1.2088175645139154, -7.958816724996464 },
    ["transform.transforms.2.hyper.2.bias"] = { { 8 }, -0.4508423405004863, -2.802136244439585 },
    ["transform.transforms.2.hyper.2.mask"] = { { 8, 7 }, 30.0, 182.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 8, 7 }, -0.10497936685801501, -1.4257759335570839 },
    ["transform.transforms.2.order"] = { { 4 }, 6.0, 47.0 },
  } },
  { name = "maf_linear", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(4, hidden_features=[]),
        UnconditionalTransform(PermutationTransform, torch.zeros(4, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(4, hidden_features=[]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 8 }, 0.009809205685653355, -0.21375531936704917 },
    ["transform.transforms.0.hyper.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 8, 4 }, 0.5869414525977066, 18.423675197373928 },
    ["transform.transforms.0.order"] = { { 4 }, 6.0, 49.0 },
    ["transform.transforms.1._0"] = { { 4 }, 6.0, 23.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 8 }, -0.5157070430534458, -10.851993951039386 },
    ["transform.transforms.2.hyper.0.mask"] = { { 8, 4 }, 12.0, 77.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 8, 4 }, 0.9846396964903175, -3.523405619488754 },
    ["transform.transforms.2.order"] = { { 4 }, 6.0, 49.0 },
  } },
  { name = "maf_residual", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform


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
    transform.hyper = net
    return transform


flow = Flow(
    [
        with_net(MaskedAutoregressiveTransform(5, hidden_features=[]), MaskedNet(5, 0, [8, 8, 8], 10, nn.ReLU(), every=True, residual=True)),
        UnconditionalTransform(PermutationTransform, torch.zeros(5, dtype=int), buffer=True),
        with_net(MaskedAutoregressiveTransform(5, hidden_features=[]), MaskedNet(5, 0, [8, 8, 8], 10, nn.ReLU(), every=True, residual=True)),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(5), scale=torch.ones(5), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 5 }, 0.0, 0.0 },
    ["base.scale"] = { { 5 }, 5.0, 31.0 },
    ["transform.transforms.0.hyper.layers.0.bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975218 },
    ["transform.transforms.0.hyper.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["transform.transforms.0.hyper.layers.0.weight"] = { { 8, 5 }, 0.5967506582833598, -7.690325217549841 },
    ["transform.transforms.0.hyper.layers.1.bias"] = { { 8 }, -0.10613561128551888, -2.5213720705925367 },
    ["transform.transforms.0.hyper.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["transform.transforms.0.hyper.layers.1.weight"] = { { 8, 8 }, 1.5333660632061625, -17.88429976491458 },
    ["transform.transforms.0.hyper.layers.2.bias"] = { { 8 }, -0.7679178681075192, 3.852952772682976 },
    ["transform.transforms.0.hyper.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["transform.transforms.0.hyper.layers.2.weight"] = { { 8, 8 }, 0.5872347759954797, -26.046539110898298 },
    ["transform.transforms.0.hyper.layers.3.bias"] = { { 10 }, -0.01854083091883979, 1.5779075037585133 },
    ["transform.transforms.0.hyper.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["transform.transforms.0.hyper.layers.3.weight"] = { { 10, 8 }, -5.864798859257624, -50.37584033383794 },
    ["transform.transforms.0.order"] = { { 5 }, 10.0, 77.0 },
    ["transform.transforms.1._0"] = { { 5 }, 10.0, 47.0 },
    ["transform.transforms.2.hyper.layers.0.bias"] = { { 8 }, 1.8003080033698622, 9.570006965831857 },
    ["transform.transforms.2.hyper.layers.0.mask"] = { { 8, 5 }, 20.0, 98.0 },
    ["transform.transforms.2.hyper.layers.0.weight"] = { { 8, 5 }, 1.2417337147713334, 13.315522285045832 },
    ["transform.transforms.2.hyper.layers.1.bias"] = { { 8 }, -0.8114162180625911, -6.457579004046313 },
    ["transform.transforms.2.hyper.layers.1.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["transform.transforms.2.hyper.layers.1.weight"] = { { 8, 8 }, -6.077670267819273, -64.60809846250717 },
    ["transform.transforms.2.hyper.layers.2.bias"] = { { 8 }, -0.6189922737977431, -9.37426394362667 },
    ["transform.transforms.2.hyper.layers.2.mask"] = { { 8, 8 }, 40.0, 227.0 },
    ["transform.transforms.2.hyper.layers.2.weight"] = { { 8, 8 }, -2.4904547375116755, -19.70998543226625 },
    ["transform.transforms.2.hyper.layers.3.bias"] = { { 10 }, 0.9609590482716259, 11.73921712550298 },
    ["transform.transforms.2.hyper.layers.3.mask"] = { { 10, 8 }, 40.0, 241.0 },
    ["transform.transforms.2.hyper.layers.3.weight"] = { { 10, 8 }, -0.8261827033135041, -19.578723262054258 },
    ["transform.transforms.2.order"] = { { 5 }, 10.0, 77.0 },
  } },
  { name = "maf_residual_context", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import AdditiveTransform, PermutationTransform


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
    transform.hyper = net
    return transform


flow = Flow(
    [
        with_net(MaskedAutoregressiveTransform(3, 2, hidden_features=[], univariate=AdditiveTransform, shapes=[()]), MaskedNet(3, 2, [7, 7], 3, nn.GELU(), every=False, residual=True)),
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        with_net(MaskedAutoregressiveTransform(3, 2, hidden_features=[], univariate=AdditiveTransform, shapes=[()]), MaskedNet(3, 2, [7, 7], 3, nn.GELU(), every=False, residual=True)),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.layers.0.bias"] = { { 7 }, 0.23900172460777758, -1.5530977412839886 },
    ["transform.transforms.0.hyper.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["transform.transforms.0.hyper.layers.0.weight"] = { { 7, 5 }, 0.6763272910734306, 12.938425002684085 },
    ["transform.transforms.0.hyper.layers.1.bias"] = { { 7 }, 0.2267317150843945, -4.238288068509794 },
    ["transform.transforms.0.hyper.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["transform.transforms.0.hyper.layers.1.weight"] = { { 7, 7 }, 1.7690431249183807, -11.191092154006986 },
    ["transform.transforms.0.hyper.layers.2.bias"] = { { 3 }, -1.3014621930669352, -5.7766421430635475 },
    ["transform.transforms.0.hyper.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["transform.transforms.0.hyper.layers.2.weight"] = { { 3, 7 }, -0.11474593473353734, -8.949601082573459 },
    ["transform.transforms.0.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.1._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.2.hyper.layers.0.bias"] = { { 7 }, 1.1305957430650462, 10.635518748795391 },
    ["transform.transforms.2.hyper.layers.0.mask"] = { { 7, 5 }, 20.0, 134.0 },
    ["transform.transforms.2.hyper.layers.0.weight"] = { { 7, 5 }, 2.474944230949015, 15.711785681784056 },
    ["transform.transforms.2.hyper.layers.1.bias"] = { { 7 }, -2.530959443063922, -17.465565448936804 },
    ["transform.transforms.2.hyper.layers.1.mask"] = { { 7, 7 }, 33.0, 200.0 },
    ["transform.transforms.2.hyper.layers.1.weight"] = { { 7, 7 }, -5.800900966767641, -37.699501232104154 },
    ["transform.transforms.2.hyper.layers.2.bias"] = { { 3 }, -0.7398945644217984, -4.993626684413118 },
    ["transform.transforms.2.hyper.layers.2.mask"] = { { 3, 7 }, 15.0, 84.0 },
    ["transform.transforms.2.hyper.layers.2.weight"] = { { 3, 7 }, 1.7904894565187819, 13.304613230239887 },
    ["transform.transforms.2.order"] = { { 3 }, 3.0, 16.0 },
  } },
  { name = "maf_one_context", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        ElementWiseTransform(1, 3, hidden_features=[6, 5]),
        UnconditionalTransform(PermutationTransform, torch.zeros(1, dtype=int), buffer=True),
        ElementWiseTransform(1, 3, hidden_features=[6, 5]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(1), scale=torch.ones(1), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 1 }, 0.0, 0.0 },
    ["base.scale"] = { { 1 }, 1.0, 1.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 6 }, 1.4608632377632258, 0.5955135504694251 },
    ["transform.transforms.0.hyper.0.weight"] = { { 6, 3 }, 0.8913108963944535, 17.563417237234965 },
    ["transform.transforms.0.hyper.2.bias"] = { { 5 }, 0.9550015994138094, 7.68863862179622 },
    ["transform.transforms.0.hyper.2.weight"] = { { 5, 6 }, 1.7611537688230883, 24.24198300030175 },
    ["transform.transforms.0.hyper.4.bias"] = { { 2 }, 0.16773227237525035, 1.70951993656788 },
    ["transform.transforms.0.hyper.4.weight"] = { { 2, 5 }, -1.8346611553033167, -13.086815031378912 },
    ["transform.transforms.1._0"] = { { 1 }, 0.0, 0.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 6 }, 1.462498304183827, 6.36766856385752 },
    ["transform.transforms.2.hyper.0.weight"] = { { 6, 3 }, -1.5800857551303158, -18.826777228539243 },
    ["transform.transforms.2.hyper.2.bias"] = { { 5 }, 0.4012941887608237, 0.4147111816400244 },
    ["transform.transforms.2.hyper.2.weight"] = { { 5, 6 }, 1.6578758582742306, 10.180963486703563 },
    ["transform.transforms.2.hyper.4.bias"] = { { 2 }, 0.1648904823534611, 2.42083086670415 },
    ["transform.transforms.2.hyper.4.weight"] = { { 2, 5 }, 1.2964370703773747, 3.726987971983379 },
  } },
  { name = "maf_one_every", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from numpy import load
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


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
    transform.hyper = net
    return transform


flow = Flow(
    [
        with_net(ElementWiseTransform(1, 3, hidden_features=[], univariate=affine_tanh, shapes=[(), (), ()]), MaskedNet(0, 3, [6, 5], 3, nn.ReLU(), every=True, residual=False)),
        UnconditionalTransform(PermutationTransform, torch.zeros(1, dtype=int), buffer=True),
        with_net(ElementWiseTransform(1, 3, hidden_features=[], univariate=affine_tanh, shapes=[(), (), ()]), MaskedNet(0, 3, [6, 5], 3, nn.ReLU(), every=True, residual=False)),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(1), scale=torch.ones(1), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 1 }, 0.0, 0.0 },
    ["base.scale"] = { { 1 }, 1.0, 1.0 },
    ["transform.transforms.0.hyper.layers.0.bias"] = { { 6 }, 0.5293500686666694, 3.634594709628539 },
    ["transform.transforms.0.hyper.layers.0.mask"] = { { 6, 3 }, 18.0, 110.0 },
    ["transform.transforms.0.hyper.layers.0.weight"] = { { 6, 3 }, 0.4682798566614652, 0.5134585688419002 },
    ["transform.transforms.0.hyper.layers.1.bias"] = { { 5 }, -0.3177946960170728, -2.5250872746692457 },
    ["transform.transforms.0.hyper.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["transform.transforms.0.hyper.layers.1.weight"] = { { 5, 9 }, 2.2567278391945775, 11.807474820226187 },
    ["transform.transforms.0.hyper.layers.2.bias"] = { { 3 }, 0.012015381088487542, -4.150177566032009 },
    ["transform.transforms.0.hyper.layers.2.mask"] = { { 3, 8 }, 19.0, 111.0 },
    ["transform.transforms.0.hyper.layers.2.weight"] = { { 3, 8 }, 0.5143089676808141, 5.834307393540771 },
    ["transform.transforms.1._0"] = { { 1 }, 0.0, 0.0 },
    ["transform.transforms.2.hyper.layers.0.bias"] = { { 6 }, 0.5155308062748662, 3.8345291960213936 },
    ["transform.transforms.2.hyper.layers.0.mask"] = { { 6, 3 }, 18.0, 110.0 },
    ["transform.transforms.2.hyper.layers.0.weight"] = { { 6, 3 }, -1.0617436913129614, -12.901987095969725 },
    ["transform.transforms.2.hyper.layers.1.bias"] = { { 5 }, 1.0356070653701237, 9.214529187425288 },
    ["transform.transforms.2.hyper.layers.1.mask"] = { { 5, 9 }, 45.0, 265.0 },
    ["transform.transforms.2.hyper.layers.1.weight"] = { { 5, 9 }, 1.357446266225281, 19.048873843554812 },
    ["transform.transforms.2.hyper.layers.2.bias"] = { { 3 }, -0.01796894931139842, -1.6494647439799572 },
    ["transform.transforms.2.hyper.layers.2.mask"] = { { 3, 8 }, 19.0, 111.0 },
    ["transform.transforms.2.hyper.layers.2.weight"] = { { 3, 8 }, -2.8377446843486958, -14.284706185331897 },
  } },
  { name = "iaf", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(3, hidden_features=[9]).inv,
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(3, hidden_features=[9]).inv,
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.transform.hyper.0.bias"] = { { 9 }, -2.096531189836809, -16.125472212641252 },
    ["transform.transforms.0.transform.hyper.0.mask"] = { { 9, 3 }, 13.0, 77.0 },
    ["transform.transforms.0.transform.hyper.0.weight"] = { { 9, 3 }, 1.9568117974124903, 24.45588000177214 },
    ["transform.transforms.0.transform.hyper.2.bias"] = { { 6 }, -0.14427046410006966, -2.134543686609036 },
    ["transform.transforms.0.transform.hyper.2.mask"] = { { 6, 9 }, 28.0, 164.0 },
    ["transform.transforms.0.transform.hyper.2.weight"] = { { 6, 9 }, 3.313286402129236, 8.115046411433745 },
    ["transform.transforms.0.transform.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.1._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.2.transform.hyper.0.bias"] = { { 9 }, 0.14574171572259742, -0.8703297432839525 },
    ["transform.transforms.2.transform.hyper.0.mask"] = { { 9, 3 }, 13.0, 77.0 },
    ["transform.transforms.2.transform.hyper.0.weight"] = { { 9, 3 }, -1.0863692061446462, 2.69963394491916 },
    ["transform.transforms.2.transform.hyper.2.bias"] = { { 6 }, 0.2138034106296502, 4.269093085578222 },
    ["transform.transforms.2.transform.hyper.2.mask"] = { { 6, 9 }, 28.0, 164.0 },
    ["transform.transforms.2.transform.hyper.2.weight"] = { { 6, 9 }, -0.05870668443790983, -0.623586770064934 },
    ["transform.transforms.2.transform.order"] = { { 3 }, 3.0, 16.0 },
  } },
  { name = "nsf", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from safetensors.torch import load_file
from torch import nn
from torch.distributions import Transform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import MonotonicRQSTransform


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


flow = Flow(
    [
        GeneralCouplingTransform(5, mask=[0, 1, 0, 1, 0], hidden_features=[10, 10], univariate=partial(Spline, bound=4, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(6,), (6,), (5,)]),
        GeneralCouplingTransform(5, mask=[1, 0, 1, 0, 1], hidden_features=[10, 10], univariate=partial(Spline, bound=4, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(6,), (6,), (5,)]),
        GeneralCouplingTransform(5, mask=[0, 1, 0, 1, 0], hidden_features=[10, 10], univariate=partial(Spline, bound=4, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(6,), (6,), (5,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(5), scale=torch.ones(5), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 5 }, 0.0, 0.0 },
    ["base.scale"] = { { 5 }, 5.0, 31.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 10 }, -1.3170923134857289, -5.829222741084744 },
    ["transform.transforms.0.hyper.0.weight"] = { { 10, 2 }, 1.9139488154621558, 0.8576004829525932 },
    ["transform.transforms.0.hyper.2.bias"] = { { 10 }, 2.2714686657634884, 18.59883382180651 },
    ["transform.transforms.0.hyper.2.weight"] = { { 10, 10 }, 0.8719842914827085, 18.765906086734446 },
    ["transform.transforms.0.hyper.4.bias"] = { { 51 }, 0.17432114378284735, 17.724598176090325 },
    ["transform.transforms.0.hyper.4.weight"] = { { 51, 10 }, -10.865507675551584, -80.17146877803444 },
    ["transform.transforms.0.mask"] = { { 5 }, 2.0, 19.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 10 }, 2.801974753850128, 11.661416337481427 },
    ["transform.transforms.1.hyper.0.weight"] = { { 10, 3 }, 1.1546159496319561, 13.203131038138244 },
    ["transform.transforms.1.hyper.2.bias"] = { { 10 }, -2.3146714035024267, -15.41037341664097 },
    ["transform.transforms.1.hyper.2.weight"] = { { 10, 10 }, -1.0105680604514522, -19.157159945721347 },
    ["transform.transforms.1.hyper.4.bias"] = { { 34 }, -0.6872984785061789, -1.8578838777997948 },
    ["transform.transforms.1.hyper.4.weight"] = { { 34, 10 }, 0.8302519899002525, -24.244651084134652 },
    ["transform.transforms.1.mask"] = { { 5 }, 3.0, 12.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 10 }, -2.3187921244272927, -6.712283906858547 },
    ["transform.transforms.2.hyper.0.weight"] = { { 10, 2 }, -1.60880707204752, 5.0549534992570795 },
    ["transform.transforms.2.hyper.2.bias"] = { { 10 }, -2.0872826928679284, -7.7946608665374395 },
    ["transform.transforms.2.hyper.2.weight"] = { { 10, 10 }, 3.7753551001545747, -0.5263130529440634 },
    ["transform.transforms.2.hyper.4.bias"] = { { 51 }, 1.6724895838985638, 24.094607367410607 },
    ["transform.transforms.2.hyper.4.weight"] = { { 51, 10 }, -3.9122316304185585, -12.45761509521753 },
    ["transform.transforms.2.mask"] = { { 5 }, 2.0, 19.0 },
  } },
  { name = "nsf_context", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import MonotonicRQSTransform

flow = Flow(
    [
        GeneralCouplingTransform(3, 2, mask=[0, 1, 0], hidden_features=[8, 8], univariate=MonotonicRQSTransform, shapes=[(5,), (5,), (4,)]),
        GeneralCouplingTransform(3, 2, mask=[1, 0, 1], hidden_features=[8, 8], univariate=MonotonicRQSTransform, shapes=[(5,), (5,), (4,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["transform.transforms.0.hyper.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117674 },
    ["transform.transforms.0.hyper.2.bias"] = { { 8 }, -1.3685321337396896, -10.814769159823083 },
    ["transform.transforms.0.hyper.2.weight"] = { { 8, 8 }, 2.4423550930071416, 18.022319513756 },
    ["transform.transforms.0.hyper.4.bias"] = { { 28 }, -2.059166532223656, -16.80278880857061 },
    ["transform.transforms.0.hyper.4.weight"] = { { 28, 8 }, -2.9802657379676902, -7.832593180906305 },
    ["transform.transforms.0.mask"] = { { 3 }, 1.0, 8.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 8 }, -3.427401913063322, -18.48116384338642 },
    ["transform.transforms.1.hyper.0.weight"] = { { 8, 4 }, -0.29594951658321045, 3.41360772224777 },
    ["transform.transforms.1.hyper.2.bias"] = { { 8 }, 0.58323894840816, 5.720271552037574 },
    ["transform.transforms.1.hyper.2.weight"] = { { 8, 8 }, -3.3114165403467686, -22.60936252633546 },
    ["transform.transforms.1.hyper.4.bias"] = { { 14 }, -1.0692713943632646, 0.012201390048585115 },
    ["transform.transforms.1.hyper.4.weight"] = { { 14, 8 }, 0.8962356467248083, 28.65279415354728 },
    ["transform.transforms.1.mask"] = { { 3 }, 2.0, 5.0 },
  } },
  { name = "nsf_autoregressive", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from torch import nn
from torch.distributions import Transform
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import MonotonicRQSTransform, PermutationTransform


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


flow = Flow(
    [
        MaskedAutoregressiveTransform(3, hidden_features=[8], univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(8,), (8,), (7,)]),
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(3, hidden_features=[8], univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(8,), (8,), (7,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 8 }, -1.600847708434261, -12.381136371745326 },
    ["transform.transforms.0.hyper.0.mask"] = { { 8, 3 }, 12.0, 73.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 8, 3 }, 2.1877891610319677, 10.895452926538631 },
    ["transform.transforms.0.hyper.2.bias"] = { { 69 }, 0.9298630029567814, -2.4277532324324156 },
    ["transform.transforms.0.hyper.2.mask"] = { { 69, 8 }, 276.0, 1654.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 69, 8 }, -9.666440700770561, -70.2271028931379 },
    ["transform.transforms.0.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.1._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 8 }, -2.069287356207747, -13.530063084107853 },
    ["transform.transforms.2.hyper.0.mask"] = { { 8, 3 }, 12.0, 73.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 8, 3 }, 4.107591223394309, 29.644614415636575 },
    ["transform.transforms.2.hyper.2.bias"] = { { 69 }, -0.10454227146904227, -3.3794516940505552 },
    ["transform.transforms.2.hyper.2.mask"] = { { 69, 8 }, 276.0, 1654.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 69, 8 }, -3.0007154121066946, 33.268052555838636 },
    ["transform.transforms.2.order"] = { { 3 }, 3.0, 16.0 },
  } },
  { name = "nsf_soft", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from safetensors.torch import load_file
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import MonotonicRQSTransform, PermutationTransform

flow = Flow(
    [
        MaskedAutoregressiveTransform(4, hidden_features=[8], univariate=partial(MonotonicRQSTransform, bound=3, slope=0.01), shapes=[(4,), (4,), (3,)]),
        UnconditionalTransform(PermutationTransform, torch.zeros(4, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(4, hidden_features=[8], univariate=partial(MonotonicRQSTransform, bound=3, slope=0.01), shapes=[(4,), (4,), (3,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 8 }, 0.00980920568565341, -9.55906516535164 },
    ["transform.transforms.0.hyper.0.mask"] = { { 8, 4 }, 15.0, 83.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 8, 4 }, 0.5869414525977061, -5.4580826855535065 },
    ["transform.transforms.0.hyper.2.bias"] = { { 44 }, -3.563851201703703, -12.171227516686187 },
    ["transform.transforms.0.hyper.2.mask"] = { { 44, 8 }, 187.0, 1122.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 44, 8 }, -6.353845685698952, 0.8845634002632252 },
    ["transform.transforms.0.order"] = { { 4 }, 6.0, 49.0 },
    ["transform.transforms.1._0"] = { { 4 }, 6.0, 23.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 8 }, -1.236702283302649, -9.804293970113758 },
    ["transform.transforms.2.hyper.0.mask"] = { { 8, 4 }, 15.0, 83.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 8, 4 }, -0.5092506507920331, 11.188607460627619 },
    ["transform.transforms.2.hyper.2.bias"] = { { 44 }, -6.330328179118377, -34.23133443176342 },
    ["transform.transforms.2.hyper.2.mask"] = { { 44, 8 }, 187.0, 1122.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 44, 8 }, 10.354386607163768, 45.80635287585033 },
    ["transform.transforms.2.order"] = { { 4 }, 6.0, 49.0 },
  } },
  { name = "nsf_one_context", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import MonotonicRQSTransform

flow = Flow(
    [
        ElementWiseTransform(1, 2, hidden_features=[6], activation=nn.Tanh, univariate=MonotonicRQSTransform, shapes=[(5,), (5,), (4,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(1), scale=torch.ones(1), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 1 }, 0.0, 0.0 },
    ["base.scale"] = { { 1 }, 1.0, 1.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 6 }, 1.1886301880649432, 13.087227712705374 },
    ["transform.transforms.0.hyper.0.weight"] = { { 6, 2 }, -0.2944543944180264, -7.378818000191274 },
    ["transform.transforms.0.hyper.2.bias"] = { { 14 }, 0.5367567415054685, 10.102874299000424 },
    ["transform.transforms.0.hyper.2.weight"] = { { 14, 6 }, 0.6949099268274892, 0.07527673769522814 },
  } },
  { name = "spline_context", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from torch import nn
from torch.distributions import Transform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import MonotonicRQSTransform


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


flow = Flow(
    [
        GeneralCouplingTransform(3, 2, mask=[0, 1, 0], hidden_features=[8], activation=nn.Tanh, univariate=partial(Spline, bound=2, min_width=0.02, min_height=0.01, min_slope=0.1), shapes=[(7,), (7,), (6,)]),
        GeneralCouplingTransform(3, 2, mask=[1, 0, 1], hidden_features=[8], activation=nn.Tanh, univariate=partial(Spline, bound=2, min_width=0.02, min_height=0.01, min_slope=0.1), shapes=[(7,), (7,), (6,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    ["transform.transforms.0.hyper.0.weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117674 },
    ["transform.transforms.0.hyper.2.bias"] = { { 40 }, -3.149384903884206, -21.351744212467104 },
    ["transform.transforms.0.hyper.2.weight"] = { { 40, 8 }, -3.1946515761290897, -7.623813709814008 },
    ["transform.transforms.0.mask"] = { { 3 }, 1.0, 8.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 8 }, -0.30563656925486266, -12.398819997719873 },
    ["transform.transforms.1.hyper.0.weight"] = { { 8, 4 }, -3.0649102791514773, -26.695361157644243 },
    ["transform.transforms.1.hyper.2.bias"] = { { 20 }, -0.6089909221087545, -4.950642286311204 },
    ["transform.transforms.1.hyper.2.weight"] = { { 20, 8 }, -0.22797215219027134, 7.586808107600927 },
    ["transform.transforms.1.mask"] = { { 3 }, 2.0, 5.0 },
  } },
  { name = "spline_every", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from safetensors.torch import load_file
from torch import nn
from torch.distributions import Transform
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import MonotonicRQSTransform, PermutationTransform


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
    transform.hyper = net
    return transform


flow = Flow(
    [
        with_net(MaskedAutoregressiveTransform(3, 2, hidden_features=[], univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(4,), (4,), (3,)]), MaskedNet(3, 2, [6, 4], 33, nn.ReLU(), every=True, residual=False)),
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        with_net(MaskedAutoregressiveTransform(3, 2, hidden_features=[], univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(4,), (4,), (3,)]), MaskedNet(3, 2, [6, 4], 33, nn.ReLU(), every=True, residual=False)),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.layers.0.bias"] = { { 6 }, 1.293613367385051, 12.285624494164077 },
    ["transform.transforms.0.hyper.layers.0.mask"] = { { 6, 5 }, 18.0, 124.0 },
    ["transform.transforms.0.hyper.layers.0.weight"] = { { 6, 5 }, -1.4333327598093697, -2.478180726281451 },
    ["transform.transforms.0.hyper.layers.1.bias"] = { { 4 }, 0.4604745703099643, 4.226949418069306 },
    ["transform.transforms.0.hyper.layers.1.mask"] = { { 4, 8 }, 22.0, 136.0 },
    ["transform.transforms.0.hyper.layers.1.weight"] = { { 4, 8 }, 1.260635176888031, 7.6247205445658 },
    ["transform.transforms.0.hyper.layers.2.bias"] = { { 33 }, -2.854109485658868, -12.162962370814272 },
    ["transform.transforms.0.hyper.layers.2.mask"] = { { 33, 6 }, 165.0, 990.0 },
    ["transform.transforms.0.hyper.layers.2.weight"] = { { 33, 6 }, -3.035877907199729, -28.784603583060495 },
    ["transform.transforms.0.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.1._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.2.hyper.layers.0.bias"] = { { 6 }, 0.5807768295429536, 11.280363556780088 },
    ["transform.transforms.2.hyper.layers.0.mask"] = { { 6, 5 }, 18.0, 124.0 },
    ["transform.transforms.2.hyper.layers.0.weight"] = { { 6, 5 }, 2.8860988563327585, 24.518476332965527 },
    ["transform.transforms.2.hyper.layers.1.bias"] = { { 4 }, -0.34182960555973924, -2.62292529541204 },
    ["transform.transforms.2.hyper.layers.1.mask"] = { { 4, 8 }, 22.0, 136.0 },
    ["transform.transforms.2.hyper.layers.1.weight"] = { { 4, 8 }, -3.9609785277214735, -19.501927064127255 },
    ["transform.transforms.2.hyper.layers.2.bias"] = { { 33 }, -0.4385167939767787, -11.032062869440797 },
    ["transform.transforms.2.hyper.layers.2.mask"] = { { 33, 6 }, 165.0, 990.0 },
    ["transform.transforms.2.hyper.layers.2.weight"] = { { 33, 6 }, -5.487541897915091, -41.70014512692584 },
    ["transform.transforms.2.order"] = { { 3 }, 3.0, 16.0 },
  } },
  { name = "spline_one_context", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from numpy import load
from torch import nn
from torch.distributions import Transform
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import MonotonicRQSTransform


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


flow = Flow(
    [
        ElementWiseTransform(1, 2, hidden_features=[6], activation=nn.Tanh, univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(5,), (5,), (4,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(1), scale=torch.ones(1), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 1 }, 0.0, 0.0 },
    ["base.scale"] = { { 1 }, 1.0, 1.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 6 }, 1.1886301880649432, 13.087227712705374 },
    ["transform.transforms.0.hyper.0.weight"] = { { 6, 2 }, -0.2944543944180264, -7.378818000191274 },
    ["transform.transforms.0.hyper.2.bias"] = { { 14 }, 0.5367567415054685, 10.102874299000424 },
    ["transform.transforms.0.hyper.2.weight"] = { { 14, 6 }, 0.6949099268274892, 0.07527673769522814 },
  } },
  { name = "realnvp", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        UnconditionalTransform(AffineTransform, loc=torch.zeros(6), scale=torch.zeros(6), buffer=True),
        GeneralCouplingTransform(6, mask=[0, 1, 0, 1, 0, 1], hidden_features=[12, 12], univariate=affine_tanh, shapes=[(), (), ()]),
        GeneralCouplingTransform(6, mask=[1, 0, 1, 0, 1, 0], hidden_features=[12, 12], univariate=affine_tanh, shapes=[(), (), ()]),
        GeneralCouplingTransform(6, mask=[0, 1, 0, 1, 0, 1], hidden_features=[12, 12], univariate=affine_tanh, shapes=[(), (), ()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(6), scale=torch.ones(6), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 6 }, 0.0, 0.0 },
    ["base.scale"] = { { 6 }, 6.0, 34.0 },
    ["transform.transforms.0.loc"] = { { 6 }, 0.9011164644160554, 7.562910513834535 },
    ["transform.transforms.0.scale"] = { { 6 }, 3.7367697662340427, 24.316147499782915 },
    ["transform.transforms.1.hyper.0.bias"] = { { 12 }, 1.9833543540832372, 14.7810541314916 },
    ["transform.transforms.1.hyper.0.weight"] = { { 12, 3 }, 1.538500361860963, 6.883058745266436 },
    ["transform.transforms.1.hyper.2.bias"] = { { 12 }, -3.6983772697385295, -12.728691914271886 },
    ["transform.transforms.1.hyper.2.weight"] = { { 12, 12 }, -1.5343512467734293, 6.887449835840355 },
    ["transform.transforms.1.hyper.4.bias"] = { { 9 }, 0.7392972618058777, 6.522606048790092 },
    ["transform.transforms.1.hyper.4.weight"] = { { 9, 12 }, -3.2817403473340634, -16.93100864669821 },
    ["transform.transforms.1.mask"] = { { 6 }, 3.0, 22.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 12 }, 0.4327858457494461, -1.8869013210231902 },
    ["transform.transforms.2.hyper.0.weight"] = { { 12, 3 }, 3.1131604469908223, 32.7988486498589 },
    ["transform.transforms.2.hyper.2.bias"] = { { 12 }, 1.3268002113917843, 10.81257061083455 },
    ["transform.transforms.2.hyper.2.weight"] = { { 12, 12 }, -10.786948961572234, -70.0891883755518 },
    ["transform.transforms.2.hyper.4.bias"] = { { 9 }, 3.1659456562092276, 18.233930521753585 },
    ["transform.transforms.2.hyper.4.weight"] = { { 9, 12 }, -0.15514342196059738, 23.454713007181276 },
    ["transform.transforms.2.mask"] = { { 6 }, 3.0, 12.0 },
    ["transform.transforms.3.hyper.0.bias"] = { { 12 }, 0.3285003857354173, -0.4961051283851745 },
    ["transform.transforms.3.hyper.0.weight"] = { { 12, 3 }, -0.8482267674283248, -5.535800120204595 },
    ["transform.transforms.3.hyper.2.bias"] = { { 12 }, 1.8306818598092918, 2.7503663861892966 },
    ["transform.transforms.3.hyper.2.weight"] = { { 12, 12 }, 8.284642804546582, 50.96719302263447 },
    ["transform.transforms.3.hyper.4.bias"] = { { 9 }, -2.2471410668674583, -6.772128098631337 },
    ["transform.transforms.3.hyper.4.weight"] = { { 9, 12 }, -8.474538392794571, -42.55096822388051 },
    ["transform.transforms.3.mask"] = { { 6 }, 3.0, 22.0 },
  } },
  { name = "realnvp_context", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from safetensors.torch import load_file
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


class StandardizedFlow(Flow):
    """A flow whose context is standardized."""

    def __init__(self, transforms, base, embedding_net):
        super().__init__(transforms, base)
        self._embedding_net = embedding_net

    def forward(self, c=None):
        return super().forward(self._embedding_net(c))


flow = StandardizedFlow(
    [
        UnconditionalTransform(AffineTransform, loc=torch.zeros(3), scale=torch.zeros(3), buffer=True),
        GeneralCouplingTransform(3, 2, mask=[0, 1, 0], hidden_features=[8], univariate=affine_tanh, shapes=[(), (), ()]),
        GeneralCouplingTransform(3, 2, mask=[1, 0, 1], hidden_features=[8], univariate=affine_tanh, shapes=[(), (), ()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
    nn.Sequential(Standardize(2)),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["_embedding_net.0._mean"] = { { 2 }, 0.9481335703973348, 3.041079564691092 },
    ["_embedding_net.0._std"] = { { 2 }, 3.2404602357374785, 10.827591331921328 },
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.loc"] = { { 3 }, 0.8499905576123522, 5.47275701491294 },
    ["transform.transforms.0.scale"] = { { 3 }, 3.100995359261817, 10.43892881424298 },
    ["transform.transforms.1.hyper.0.bias"] = { { 8 }, 1.258174864788621, 8.71324606571032 },
    ["transform.transforms.1.hyper.0.weight"] = { { 8, 3 }, 1.314548170433635, -1.402601963562239 },
    ["transform.transforms.1.hyper.2.bias"] = { { 6 }, -0.5114340434369791, -2.159763977192232 },
    ["transform.transforms.1.hyper.2.weight"] = { { 6, 8 }, -0.19981190720564335, -3.2111299909703126 },
    ["transform.transforms.1.mask"] = { { 3 }, 1.0, 8.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 8 }, -0.10613561128551888, -2.5213720705925367 },
    ["transform.transforms.2.hyper.0.weight"] = { { 8, 4 }, 1.464901173051867, 2.2823298468637887 },
    ["transform.transforms.2.hyper.2.bias"] = { { 3 }, -0.45976147635828774, -4.689690899425042 },
    ["transform.transforms.2.hyper.2.weight"] = { { 3, 8 }, 0.4580419386076007, -3.954566679128707 },
    ["transform.transforms.2.mask"] = { { 3 }, 2.0, 5.0 },
  } },
  { name = "nice", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform, GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import AdditiveTransform


def affine_exp(s, t):
    """y = (x + t) e^s."""
    scale = s.clamp(-80, 80).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        GeneralCouplingTransform(7, mask=[0, 1, 0, 1, 0, 1, 0], hidden_features=[10], univariate=AdditiveTransform, shapes=[()]),
        GeneralCouplingTransform(7, mask=[1, 0, 1, 0, 1, 0, 1], hidden_features=[10], univariate=AdditiveTransform, shapes=[()]),
        GeneralCouplingTransform(7, mask=[0, 1, 0, 1, 0, 1, 0], hidden_features=[10], univariate=AdditiveTransform, shapes=[()]),
        GeneralCouplingTransform(7, mask=[1, 0, 1, 0, 1, 0, 1], hidden_features=[10], univariate=AdditiveTransform, shapes=[()]),
        ElementWiseTransform(7, univariate=affine_exp),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(7), scale=torch.ones(7), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 7 }, 0.0, 0.0 },
    ["base.scale"] = { { 7 }, 7.0, 44.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 10 }, -0.00010584369306709807, 0.8807151765007131 },
    ["transform.transforms.0.hyper.0.weight"] = { { 10, 3 }, 0.5968565019764267, -14.725589076581219 },
    ["transform.transforms.0.hyper.2.bias"] = { { 4 }, 1.052242440475264, 1.6989339478774625 },
    ["transform.transforms.0.hyper.2.weight"] = { { 4, 10 }, 0.4689326534368718, -9.321589713414008 },
    ["transform.transforms.0.mask"] = { { 7 }, 3.0, 22.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 10 }, 0.2875083902326919, 13.982366743116811 },
    ["transform.transforms.1.hyper.0.weight"] = { { 10, 4 }, -0.44107599427973687, -13.53156033043357 },
    ["transform.transforms.1.hyper.2.bias"] = { { 3 }, -0.3441939769052873, -0.6948529928433025 },
    ["transform.transforms.1.hyper.2.weight"] = { { 3, 10 }, 3.1360775537491206, 2.307760936351384 },
    ["transform.transforms.1.mask"] = { { 7 }, 4.0, 22.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 10 }, -1.53254751261908, -1.7408218604236954 },
    ["transform.transforms.2.hyper.0.weight"] = { { 10, 3 }, -3.1157789773846876, -23.148306110849756 },
    ["transform.transforms.2.hyper.2.bias"] = { { 4 }, -0.35921965258159666, -10.209226277754283 },
    ["transform.transforms.2.hyper.2.weight"] = { { 4, 10 }, -2.162253006809509, 0.6573609653196149 },
    ["transform.transforms.2.mask"] = { { 7 }, 3.0, 22.0 },
    ["transform.transforms.3.hyper.0.bias"] = { { 10 }, 2.3205310072379803, 14.93893962117794 },
    ["transform.transforms.3.hyper.0.weight"] = { { 10, 4 }, -3.5574560152168653, -14.78107305335862 },
    ["transform.transforms.3.hyper.2.bias"] = { { 3 }, -0.8240912482254632, -0.5379056020350692 },
    ["transform.transforms.3.hyper.2.weight"] = { { 3, 10 }, 3.605353722910096, 27.487164162978143 },
    ["transform.transforms.3.mask"] = { { 7 }, 4.0, 22.0 },
    ["transform.transforms.4.phi.0"] = { { 7 }, 0.5617774492883019, 3.9803467977700517 },
    ["transform.transforms.4.phi.1"] = { { 7 }, -0.8309990778709758, -14.016670921266392 },
  } },
  { name = "glow", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import AdditiveTransform, LULinearTransform


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        UnconditionalTransform(AffineTransform, loc=torch.zeros(4), scale=torch.zeros(4), buffer=True),
        UnconditionalTransform(LULinearTransform, torch.zeros(4, 4)),
        UnconditionalTransform(AdditiveTransform, torch.zeros(4)),
        GeneralCouplingTransform(4, mask=[0, 1, 0, 1], hidden_features=[8], univariate=affine_tanh, shapes=[(), (), ()]),
        UnconditionalTransform(AffineTransform, loc=torch.zeros(4), scale=torch.zeros(4), buffer=True),
        UnconditionalTransform(LULinearTransform, torch.zeros(4, 4)),
        UnconditionalTransform(AdditiveTransform, torch.zeros(4)),
        GeneralCouplingTransform(4, mask=[1, 0, 1, 0], hidden_features=[8], univariate=affine_tanh, shapes=[(), (), ()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.0.loc"] = { { 4 }, 2.2496493554686747, 19.05656405718995 },
    ["transform.transforms.0.scale"] = { { 4 }, 3.9415063463479942, 28.462220006305675 },
    ["transform.transforms.1._0"] = { { 4, 4 }, 7.250955919035445, 37.698546248961634 },
    ["transform.transforms.2._0"] = { { 4 }, -0.6942695881679048, -6.8923894131986385 },
    ["transform.transforms.3.hyper.0.bias"] = { { 8 }, -2.5459917661482434, -19.894165388817978 },
    ["transform.transforms.3.hyper.0.weight"] = { { 8, 2 }, 1.2974753691337426, 5.984637940854131 },
    ["transform.transforms.3.hyper.2.bias"] = { { 6 }, -0.11572608804131197, 0.8960598957240871 },
    ["transform.transforms.3.hyper.2.weight"] = { { 6, 8 }, 2.7591989045772705, 7.968501733973861 },
    ["transform.transforms.3.mask"] = { { 4 }, 2.0, 19.0 },
    ["transform.transforms.4.loc"] = { { 4 }, -0.09165804322810434, 3.8751567180959094 },
    ["transform.transforms.4.scale"] = { { 4 }, 3.6592898617386105, 19.940429907379546 },
    ["transform.transforms.5._0"] = { { 4, 4 }, 2.0791718466593414, 0.3368391037988694 },
    ["transform.transforms.6._0"] = { { 4 }, 0.2978177966074168, 6.804787194172286 },
    ["transform.transforms.7.hyper.0.bias"] = { { 8 }, 1.7821733132853048, 0.9944441114526459 },
    ["transform.transforms.7.hyper.0.weight"] = { { 8, 2 }, -1.0638651144988207, -7.323855145333271 },
    ["transform.transforms.7.hyper.2.bias"] = { { 6 }, 0.3804166989309792, -2.844908153100361 },
    ["transform.transforms.7.hyper.2.weight"] = { { 6, 8 }, 1.8546262138777534, -0.45918400159998995 },
    ["transform.transforms.7.mask"] = { { 4 }, 2.0, 5.0 },
  } },
  { name = "linear_one", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import AdditiveTransform, LULinearTransform


def affine_exp(s, t):
    """y = (x + t) e^s."""
    scale = s.clamp(-80, 80).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        UnconditionalTransform(LULinearTransform, torch.zeros(1, 1)),
        UnconditionalTransform(AdditiveTransform, torch.zeros(1)),
        UnconditionalTransform(AffineTransform, loc=torch.zeros(1), scale=torch.zeros(1), buffer=True),
        ElementWiseTransform(1, univariate=affine_exp),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(1), scale=torch.ones(1), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 1 }, 0.0, 0.0 },
    ["base.scale"] = { { 1 }, 1.0, 1.0 },
    ["transform.transforms.0._0"] = { { 1, 1 }, 1.2601700529822057, 1.2601700529822057 },
    ["transform.transforms.1._0"] = { { 1 }, -0.6917732297870206, -0.6917732297870206 },
    ["transform.transforms.2.loc"] = { { 1 }, 1.1712158772508747, 1.1712158772508747 },
    ["transform.transforms.2.scale"] = { { 1 }, 2.000112331817417, 2.000112331817417 },
    ["transform.transforms.3.phi.0"] = { { 1 }, 0.7813387468370325, 0.7813387468370325 },
    ["transform.transforms.3.phi.1"] = { { 1 }, -0.7973514296102112, -0.7973514296102112 },
  } },
  { name = "scale_exp", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution


def affine_exp(s, t):
    """y = (x + t) e^s."""
    scale = s.clamp(-80, 80).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        GeneralCouplingTransform(3, mask=[0, 1, 0], hidden_features=[5], activation=nn.LeakyReLU, univariate=affine_exp),
        GeneralCouplingTransform(3, mask=[1, 0, 1], hidden_features=[5], activation=nn.LeakyReLU, univariate=affine_exp),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 5 }, 0.3912423765246022, 9.901307103550671 },
    ["transform.transforms.0.hyper.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["transform.transforms.0.hyper.2.bias"] = { { 4 }, 0.12573446860803983, 1.483202572857591 },
    ["transform.transforms.0.hyper.2.weight"] = { { 4, 5 }, 1.163580328022866, 13.617121551566347 },
    ["transform.transforms.0.mask"] = { { 3 }, 1.0, 8.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 5 }, -1.0575047352619027, -9.53409877081127 },
    ["transform.transforms.1.hyper.0.weight"] = { { 5, 2 }, 1.2965878485220426, 10.165012758860836 },
    ["transform.transforms.1.hyper.2.bias"] = { { 2 }, 0.9675817978417418, 5.076708967740047 },
    ["transform.transforms.1.hyper.2.weight"] = { { 2, 5 }, 1.0157725562414956, 12.291217810796208 },
    ["transform.transforms.1.mask"] = { { 3 }, 2.0, 5.0 },
  } },
  { name = "scale_sigmoid", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution


def affine_sigmoid(s, t):
    """y = a x + t, as in the couplings of nflows."""
    return AffineTransform(t, torch.sigmoid(s + 2) + 1e-3)


flow = Flow(
    [
        GeneralCouplingTransform(4, mask=[0, 1, 0, 1], hidden_features=[5], activation=nn.Sigmoid, univariate=affine_sigmoid),
        GeneralCouplingTransform(4, mask=[1, 0, 1, 0], hidden_features=[5], activation=nn.Sigmoid, univariate=affine_sigmoid),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 5 }, -0.39104415233761275, 0.7841594256386902 },
    ["transform.transforms.0.hyper.0.weight"] = { { 5, 2 }, -0.5667238260464389, -6.339741083579018 },
    ["transform.transforms.0.hyper.2.bias"] = { { 4 }, 0.08211838308820418, 5.73061866878095 },
    ["transform.transforms.0.hyper.2.weight"] = { { 4, 5 }, 1.377755735711081, 9.574853065598225 },
    ["transform.transforms.0.mask"] = { { 4 }, 2.0, 19.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 5 }, -0.29981786883427686, 3.2784617413200716 },
    ["transform.transforms.1.hyper.0.weight"] = { { 5, 2 }, 0.45956794342937296, 8.014018550894232 },
    ["transform.transforms.1.hyper.2.bias"] = { { 4 }, 1.4062634757749102, 8.269797199345101 },
    ["transform.transforms.1.hyper.2.weight"] = { { 4, 5 }, 0.2350062304339402, 0.17910681598778355 },
    ["transform.transforms.1.mask"] = { { 4 }, 2.0, 5.0 },
  } },
  { name = "scale_softplus", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform


def affine_softplus(s, t):
    """y = a x + t, as in the autoregressive transforms of nflows."""
    return AffineTransform(t, nn.functional.softplus(s) + 1e-3)


flow = Flow(
    [
        MaskedAutoregressiveTransform(3, hidden_features=[5], activation=nn.Softplus, univariate=affine_softplus),
        UnconditionalTransform(PermutationTransform, torch.zeros(3, dtype=int), buffer=True),
        MaskedAutoregressiveTransform(3, hidden_features=[5], activation=nn.Softplus, univariate=affine_softplus),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 5 }, 2.8717167938462076, 15.76796077441795 },
    ["transform.transforms.0.hyper.0.mask"] = { { 5, 3 }, 7.0, 51.0 },
    ["transform.transforms.0.hyper.0.weight"] = { { 5, 3 }, -0.9577679783840516, -5.759380577206323 },
    ["transform.transforms.0.hyper.2.bias"] = { { 6 }, -0.40567843187864816, -5.58202640823183 },
    ["transform.transforms.0.hyper.2.mask"] = { { 6, 5 }, 16.0, 107.0 },
    ["transform.transforms.0.hyper.2.weight"] = { { 6, 5 }, -1.5130008779061033, -15.007452166363343 },
    ["transform.transforms.0.order"] = { { 3 }, 3.0, 16.0 },
    ["transform.transforms.1._0"] = { { 3 }, 3.0, 10.0 },
    ["transform.transforms.2.hyper.0.bias"] = { { 5 }, -0.12393228454698443, 3.410857151919444 },
    ["transform.transforms.2.hyper.0.mask"] = { { 5, 3 }, 7.0, 51.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 5, 3 }, 1.8272688743785346, 0.14485410235116936 },
    ["transform.transforms.2.hyper.2.bias"] = { { 6 }, 0.5155308062748661, 6.044508573992413 },
    ["transform.transforms.2.hyper.2.mask"] = { { 6, 5 }, 16.0, 107.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 6, 5 }, 0.3164475829882769, 6.98257806179234 },
    ["transform.transforms.2.order"] = { { 3 }, 3.0, 16.0 },
  } },
  { name = "identity", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch import nn
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution

flow = Flow(
    [
        GeneralCouplingTransform(2, mask=[0, 1], hidden_features=[5], activation=nn.Identity),
        GeneralCouplingTransform(2, mask=[1, 0], hidden_features=[5], activation=nn.Identity),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
    ["transform.transforms.0.hyper.0.bias"] = { { 5 }, 0.3912423765246022, 9.901307103550671 },
    ["transform.transforms.0.hyper.0.weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    ["transform.transforms.0.hyper.2.bias"] = { { 2 }, -0.05164896177670408, -4.667665732217797 },
    ["transform.transforms.0.hyper.2.weight"] = { { 2, 5 }, 2.4806726415085945, 16.990683272569758 },
    ["transform.transforms.0.mask"] = { { 2 }, 1.0, 8.0 },
    ["transform.transforms.1.hyper.0.bias"] = { { 5 }, -1.369870344814784, -8.456846255649275 },
    ["transform.transforms.1.hyper.0.weight"] = { { 5, 1 }, 0.09451194372703878, -4.401481074281726 },
    ["transform.transforms.1.hyper.2.bias"] = { { 2 }, 1.1038498034253017, 6.443685048466403 },
    ["transform.transforms.1.hyper.2.weight"] = { { 2, 5 }, 0.3283875630835012, 1.4315625387390902 },
    ["transform.transforms.1.mask"] = { { 2 }, 1.0, 1.0 },
  } },
  { name = "elementwise", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from torch import nn
from torch.distributions import AffineTransform, Transform
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import AdditiveTransform, MonotonicRQSTransform


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


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


flow = Flow(
    [
        ElementWiseTransform(3, univariate=affine_tanh, shapes=[(), (), ()]),
        ElementWiseTransform(3),
        ElementWiseTransform(3, univariate=AdditiveTransform, shapes=[()]),
        ElementWiseTransform(3, univariate=MonotonicRQSTransform, shapes=[(5,), (5,), (4,)]),
        ElementWiseTransform(3, univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(4,), (4,), (3,)]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.phi.0"] = { { 3 }, -1.970551623949107, -8.149187003518078 },
    ["transform.transforms.0.phi.1"] = { { 3 }, 0.633128602725048, -3.000907548051751 },
    ["transform.transforms.0.phi.2"] = { { 3 }, 0.6937400236230995, 3.0062067690334313 },
    ["transform.transforms.1.phi.0"] = { { 3 }, -0.010102451969917159, 3.343524028055148 },
    ["transform.transforms.1.phi.1"] = { { 3 }, 0.5394525206365867, 3.8871706872653085 },
    ["transform.transforms.2.phi.0"] = { { 3 }, 0.38998837600927266, -0.15146107270915987 },
    ["transform.transforms.3.phi.0"] = { { 3, 5 }, 0.07829148065219244, -16.114631220751736 },
    ["transform.transforms.3.phi.1"] = { { 3, 5 }, 2.3389463782026185, 8.951437576558176 },
    ["transform.transforms.3.phi.2"] = { { 3, 4 }, -0.7627165403043463, -4.772755604597162 },
    ["transform.transforms.4.phi.0"] = { { 3, 4 }, -0.14770265601002752, -1.2895617077544164 },
    ["transform.transforms.4.phi.1"] = { { 3, 4 }, -0.09128498662788626, 0.6212459704937636 },
    ["transform.transforms.4.phi.2"] = { { 3, 3 }, 1.4556763666941213, 10.965319672862684 },
  } },
  { name = "splines", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import expm1, log
from safetensors.torch import load_file
from torch import nn
from torch.distributions import AffineTransform, Transform
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution
from zuko.transforms import AdditiveTransform, MonotonicRQSTransform


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


def affine_softplus(s, t):
    """y = a x + t, as in the autoregressive transforms of nflows."""
    return AffineTransform(t, nn.functional.softplus(s) + 1e-3)


def affine_sigmoid(s, t):
    """y = a x + t, as in the couplings of nflows."""
    return AffineTransform(t, torch.sigmoid(s + 2) + 1e-3)


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        ElementWiseTransform(3, univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.001), shapes=[(4,), (4,), (3,)]),
        ElementWiseTransform(3, univariate=partial(Spline, bound=5, min_width=0.001, min_height=0.001, min_slope=0.02), shapes=[(3,), (3,), (2,)]),
        ElementWiseTransform(3, univariate=affine_softplus),
        ElementWiseTransform(3, univariate=affine_sigmoid),
        ElementWiseTransform(3, univariate=affine_tanh, shapes=[(), (), ()]),
        ElementWiseTransform(3, univariate=AdditiveTransform, shapes=[()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.phi.0"] = { { 3, 4 }, -0.29445439441802645, -13.234958526322133 },
    ["transform.transforms.0.phi.1"] = { { 3, 4 }, 2.482243555449994, 24.54879299539551 },
    ["transform.transforms.0.phi.2"] = { { 3, 3 }, -0.9056841426089797, -11.453858269869283 },
    ["transform.transforms.1.phi.0"] = { { 3, 3 }, -0.3667760027417802, -3.7684839988911927 },
    ["transform.transforms.1.phi.1"] = { { 3, 3 }, -0.1261885729274662, -2.2204255099503474 },
    ["transform.transforms.1.phi.2"] = { { 3, 2 }, -0.10358521421606896, 1.2032482413590175 },
    ["transform.transforms.2.phi.0"] = { { 3 }, 1.6724550422618423, 6.382488499201131 },
    ["transform.transforms.2.phi.1"] = { { 3 }, -0.15814311996015862, -2.5778451749020466 },
    ["transform.transforms.3.phi.0"] = { { 3 }, 0.42736659107141506, 1.8317214098906716 },
    ["transform.transforms.3.phi.1"] = { { 3 }, -1.0431213611006371, -0.2904776697468381 },
    ["transform.transforms.4.phi.0"] = { { 3 }, -0.1949188058240891, -3.2519401829931605 },
    ["transform.transforms.4.phi.1"] = { { 3 }, 0.5735441407996902, 5.304728168856692 },
    ["transform.transforms.4.phi.2"] = { { 3 }, -0.7923948608303418, -3.433711063598148 },
    ["transform.transforms.5.phi.0"] = { { 3 }, -0.07601624991559242, 2.4816760607444115 },
  } },
  { name = "elementwise_context", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from numpy import load
from torch import nn
from torch.distributions import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import MonotonicAffineTransform, MonotonicRQSTransform


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


class StandardizedFlow(Flow):
    """A flow whose context is standardized."""

    def __init__(self, transforms, base, embedding_net):
        super().__init__(transforms, base)
        self._embedding_net = embedding_net

    def forward(self, c=None):
        return super().forward(self._embedding_net(c))


flow = StandardizedFlow(
    [
        UnconditionalTransform(AffineTransform, loc=torch.zeros(2), scale=torch.zeros(2), buffer=True),
        UnconditionalTransform(affine_tanh, torch.zeros(2), torch.zeros(2), torch.zeros(2)),
        UnconditionalTransform(MonotonicAffineTransform, torch.zeros(2), torch.zeros(2)),
        UnconditionalTransform(MonotonicRQSTransform, torch.zeros(2, 5), torch.zeros(2, 5), torch.zeros(2, 4)),
        GeneralCouplingTransform(2, 1, mask=[1, 0], hidden_features=[4], activation=nn.Tanh, univariate=affine_tanh, shapes=[(), (), ()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
    nn.Sequential(Standardize(1)),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_embedding_net.0._mean"] = { { 1 }, 0.7813387468370325, 0.7813387468370325 },
    ["_embedding_net.0._std"] = { { 1 }, 0.7026485703897888, 0.7026485703897888 },
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
    ["transform.transforms.0.loc"] = { { 2 }, 0.6045444126025661, 6.606568067320587 },
    ["transform.transforms.0.scale"] = { { 2 }, 2.3330531483274197, 11.009340978323227 },
    ["transform.transforms.1._0"] = { { 2 }, 0.9555766497531797, 5.5516672037316805 },
    ["transform.transforms.1._1"] = { { 2 }, -0.7439607161767599, -3.0388168255979275 },
    ["transform.transforms.1._2"] = { { 2 }, 1.2982825709964534, 5.842271569484041 },
    ["transform.transforms.2._0"] = { { 2 }, -0.38094170036769553, -3.2351813782170327 },
    ["transform.transforms.2._1"] = { { 2 }, 0.31773413509024967, -1.6588690500980567 },
    ["transform.transforms.3._0"] = { { 2, 5 }, 3.1596068270316384, 14.558352072983212 },
    ["transform.transforms.3._1"] = { { 2, 5 }, -1.781851091320557, -11.718591132629005 },
    ["transform.transforms.3._2"] = { { 2, 4 }, 1.2581748647886213, 10.705777445205385 },
    ["transform.transforms.4.hyper.0.bias"] = { { 4 }, -0.03428933473038, 4.255396523818092 },
    ["transform.transforms.4.hyper.0.weight"] = { { 4, 2 }, -1.9896199786987252, -11.891841771775786 },
    ["transform.transforms.4.hyper.2.bias"] = { { 3 }, 0.14976509779215091, -3.6276332093531423 },
    ["transform.transforms.4.hyper.2.weight"] = { { 3, 4 }, 2.8232153354320753, 13.864166338492263 },
    ["transform.transforms.4.mask"] = { { 2 }, 1.0, 1.0 },
  } },
  { name = "functions", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from torch.distributions.transforms import ExpTransform, SigmoidTransform, SoftplusTransform, TanhTransform
from zuko.distributions import DiagNormal
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform

flow = Flow(
    [
        UnconditionalTransform(SigmoidTransform),
        UnconditionalTransform(SigmoidTransform).inv,
        UnconditionalTransform(SoftplusTransform),
        UnconditionalTransform(ExpTransform).inv,
        UnconditionalTransform(ExpTransform),
        UnconditionalTransform(SoftplusTransform).inv,
        UnconditionalTransform(SigmoidTransform),
        UnconditionalTransform(SigmoidTransform).inv,
        UnconditionalTransform(TanhTransform),
        UnconditionalTransform(TanhTransform).inv,
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
  } },
  { name = "tanh", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from safetensors.torch import load_file
from torch.distributions.transforms import SigmoidTransform, TanhTransform
from zuko.distributions import DiagNormal
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform

flow = Flow(
    [
        UnconditionalTransform(SigmoidTransform),
        UnconditionalTransform(SigmoidTransform).inv,
        UnconditionalTransform(TanhTransform),
        UnconditionalTransform(TanhTransform).inv,
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
  } },
  { name = "orders", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from numpy import load
from torch.distributions import Transform, constraints
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import PermutationTransform


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


flow = Flow(
    [
        UnconditionalTransform(PermutationTransform, torch.zeros(5, dtype=int), buffer=True),
        UnconditionalTransform(PermutationTransform, torch.zeros(5, dtype=int), buffer=True),
        UnconditionalTransform(PermutationTransform, torch.zeros(5, dtype=int), buffer=True),
        UnconditionalTransform(LeakyReLU, torch.zeros(1)),
        UnconditionalTransform(PermutationTransform, torch.zeros(5, dtype=int), buffer=True).inv,
        ElementWiseTransform(5),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(5), scale=torch.ones(5), buffer=True),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["base.loc"] = { { 5 }, 0.0, 0.0 },
    ["base.scale"] = { { 5 }, 5.0, 31.0 },
    ["transform.transforms.0._0"] = { { 5 }, 10.0, 57.0 },
    ["transform.transforms.1._0"] = { { 5 }, 10.0, 60.0 },
    ["transform.transforms.2._0"] = { { 5 }, 10.0, 47.0 },
    ["transform.transforms.3._0"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["transform.transforms.4.transform._0"] = { { 5 }, 10.0, 70.0 },
    ["transform.transforms.5.phi.0"] = { { 5 }, 0.8607572190746468, -1.2048045055963126 },
    ["transform.transforms.5.phi.1"] = { { 5 }, -1.9865643067222858, -5.1359207955822 },
  } },
  { name = "diagonal", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from zuko.distributions import DiagNormal
from zuko.flows import ElementWiseTransform
from zuko.lazy import Flow, UnconditionalDistribution

flow = Flow(
    [
        ElementWiseTransform(3),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3)),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 3 }, 1.6047179352514065, 5.667417024107378 },
    ["base.scale"] = { { 3 }, 3.2023911252767894, 13.712692314847015 },
    ["transform.transforms.0.phi.0"] = { { 3 }, -0.7092160276645869, 2.368100911364007 },
    ["transform.transforms.0.phi.1"] = { { 3 }, -1.0461016045166653, -7.645239360837843 },
  } },
  { name = "inverses", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from math import log
from safetensors.torch import load_file
from torch import nn
from torch.distributions import AffineTransform, Transform, constraints
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import AdditiveTransform, LULinearTransform


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


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


flow = Flow(
    [
        UnconditionalTransform(AdditiveTransform, torch.zeros(3)).inv,
        UnconditionalTransform(LULinearTransform, torch.zeros(3, 3)).inv,
        UnconditionalTransform(AffineTransform, loc=torch.zeros(3), scale=torch.zeros(3), buffer=True).inv,
        UnconditionalTransform(LeakyReLU, torch.zeros(1)).inv,
        UnconditionalTransform(AffineTransform, loc=torch.zeros(3), scale=torch.zeros(3), buffer=True),
        GeneralCouplingTransform(3, mask=[1, 1, 0], hidden_features=[4], activation=nn.Tanh, univariate=affine_tanh, shapes=[(), (), ()]).inv,
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(3), scale=torch.ones(3), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 3 }, 0.0, 0.0 },
    ["base.scale"] = { { 3 }, 3.0, 13.0 },
    ["transform.transforms.0.transform._0"] = { { 3 }, -0.1438546974881807, -0.6383927508436109 },
    ["transform.transforms.1.transform._0"] = { { 3, 3 }, 2.97430541919842, -0.9379658401379123 },
    ["transform.transforms.2.transform.loc"] = { { 3 }, 0.4156371426407924, 1.2208268356003447 },
    ["transform.transforms.2.transform.scale"] = { { 3 }, 1.657155363458291, 7.100875571077176 },
    ["transform.transforms.3.transform._0"] = { { 1 }, 0.49680601120777707, 0.49680601120777707 },
    ["transform.transforms.4.loc"] = { { 3 }, 0.03421028020757544, 4.591207400230141 },
    ["transform.transforms.4.scale"] = { { 3 }, 2.8873220037619527, 15.48242000573353 },
    ["transform.transforms.5.transform.hyper.0.bias"] = { { 4 }, -0.5739578190138368, -1.441602896080168 },
    ["transform.transforms.5.transform.hyper.0.weight"] = { { 4, 2 }, -1.271718771602827, -10.211136751161485 },
    ["transform.transforms.5.transform.hyper.2.bias"] = { { 3 }, -1.4407106417420836, -5.355714708452912 },
    ["transform.transforms.5.transform.hyper.2.weight"] = { { 3, 4 }, 2.0817668052770975, 9.717927422429401 },
    ["transform.transforms.5.transform.mask"] = { { 3 }, 2.0, 9.0 },
  } },
  { name = "planar", error = [==[
model.lua: flow.1 (planar): zuko has no such transform]==] },
  { name = "householder", error = [==[
model.lua: flow.1 (householder): zuko has no such transform]==] },
  { name = "uniform", error = [==[
model.lua: base (uniform) is no gaussian{} or diagonal_gaussian{}, as are taken to zuko]==] },
  { name = "tails", error = [==[
model.lua: flow.1.transform (rq_spline) has tails = "linear": zuko's splines have the identity outside]==] },
  { name = "mixture", error = [==[
model.lua: flow.1.transform (logistic_mixture): zuko has no such transform]==] },
  { name = "maf_one", error = [==[
model.lua: flow.1 (autoregressive) has a network that sees nothing: a single feature and no context]==] },
  { name = "nothing", error = [==[
model.lua: there are no layers: a flow of zuko has at least one]==] },
  { name = "standardized_late", error = [==[
model.lua: flow.2 (standardize) standardizes a context that layers before it have seen: a flow of zuko has one for all]==] },
  { name = "own_layer", error = [==[
model.lua: flow.1 (coupling) is defined in the model file: zuko has no such transform]==] },
  { name = "own_net", error = [==[
model.lua: flow.1.net (mlp) is defined in the model file: zuko's couplings have perceptrons, mlp{}, alone]==] },
  { name = "own_transform", error = [==[
model.lua: flow.1.transform (additive) is defined in the model file; zuko has no such transform]==] },
  { name = "domains", file = "state.safetensors", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import inf
from safetensors.torch import load_file
from torch.distributions import Transform, constraints
from zuko.distributions import DiagNormal
from zuko.flows import MaskedAutoregressiveTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform


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


flow = Flow(
    [
        UnconditionalTransform(partial(Domains, low=[0, -2.5, -inf, 0.25], high=[inf, 1.75, inf, 40])),
        UnconditionalTransform(LeakyReLU, torch.zeros(1)),
        MaskedAutoregressiveTransform(4, hidden_features=[6]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(4), scale=torch.ones(4), buffer=True),
)
flow.double()
flow.load_state_dict(load_file("state.safetensors"))
]==], state = {
    ["base.loc"] = { { 4 }, 0.0, 0.0 },
    ["base.scale"] = { { 4 }, 4.0, 24.0 },
    ["transform.transforms.1._0"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    ["transform.transforms.2.hyper.0.bias"] = { { 6 }, -2.3103852700024774, -11.166118880345541 },
    ["transform.transforms.2.hyper.0.mask"] = { { 6, 4 }, 12.0, 63.0 },
    ["transform.transforms.2.hyper.0.weight"] = { { 6, 4 }, 1.9705921741065533, 22.66461122458084 },
    ["transform.transforms.2.hyper.2.bias"] = { { 8 }, 1.0442741495763297, 7.986614871763911 },
    ["transform.transforms.2.hyper.2.mask"] = { { 8, 6 }, 24.0, 151.0 },
    ["transform.transforms.2.hyper.2.weight"] = { { 8, 6 }, 1.7311362669482535, -1.4376802823681727 },
    ["transform.transforms.2.order"] = { { 4 }, 6.0, 49.0 },
  } },
  { name = "domain_context", file = "state.npz", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import inf, log
from numpy import load
from torch import nn
from torch.distributions import AffineTransform, Transform, constraints
from zuko.distributions import DiagNormal
from zuko.flows import GeneralCouplingTransform
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform


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


def affine_tanh(s, t, f):
    """y = (x + t) e^s, s within -e^f .. e^f. The third number of the networks is f, the same for all."""
    f = f.clamp(-30, log(80)).exp()
    scale = (torch.tanh(s / f) * f).exp()
    return AffineTransform(t * scale, scale)


class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std


class StandardizedFlow(Flow):
    """A flow whose context is standardized."""

    def __init__(self, transforms, base, embedding_net):
        super().__init__(transforms, base)
        self._embedding_net = embedding_net

    def forward(self, c=None):
        return super().forward(self._embedding_net(c))


flow = StandardizedFlow(
    [
        UnconditionalTransform(partial(Domains, low=[0, 0], high=[inf, inf])),
        UnconditionalTransform(AffineTransform, loc=torch.zeros(2), scale=torch.zeros(2), buffer=True),
        GeneralCouplingTransform(2, 2, mask=[1, 0], hidden_features=[4], activation=nn.Tanh, univariate=affine_tanh, shapes=[(), (), ()]),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
    nn.Sequential(Standardize(2)),
)
flow.double()
flow.load_state_dict({name: torch.from_numpy(numbers) for name, numbers in load("state.npz").items()})
]==], state = {
    ["_embedding_net.0._mean"] = { { 2 }, -0.016012682773178688, -5.597472690044658 },
    ["_embedding_net.0._std"] = { { 2 }, 3.948133570397335, 16.541079564691092 },
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
    ["transform.transforms.1.loc"] = { { 2 }, 0.6045444126025661, 6.606568067320587 },
    ["transform.transforms.1.scale"] = { { 2 }, 2.3330531483274197, 11.009340978323227 },
    ["transform.transforms.2.hyper.0.bias"] = { { 4 }, 0.9473210003913011, 4.645022083746745 },
    ["transform.transforms.2.hyper.0.weight"] = { { 4, 3 }, 1.405117545186131, 14.580772240916627 },
    ["transform.transforms.2.hyper.2.bias"] = { { 3 }, -0.20553289624188686, -0.3540022944817327 },
    ["transform.transforms.2.hyper.2.weight"] = { { 3, 4 }, -0.9197338302245983, -1.1435564031561638 },
    ["transform.transforms.2.mask"] = { { 2 }, 1.0, 1.0 },
  } },
  { name = "domains_inside", file = "state.pt", program = [==[
# model as a flow of zuko, 1.5 or later.
import torch
from functools import partial
from math import inf
from torch.distributions import Transform, constraints
from zuko.distributions import DiagNormal
from zuko.lazy import Flow, UnconditionalDistribution, UnconditionalTransform


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


flow = Flow(
    [
        UnconditionalTransform(partial(Domains, low=[-1, 0], high=[3, inf])).inv,
        UnconditionalTransform(partial(Domains, low=[-1, 0], high=[3, inf])),
        UnconditionalTransform(LeakyReLU, torch.zeros(1)),
    ],
    UnconditionalDistribution(DiagNormal, loc=torch.zeros(2), scale=torch.ones(2), buffer=True),
)
flow.double()
flow.load_state_dict(torch.load("state.pt", weights_only=True))
]==], state = {
    ["base.loc"] = { { 2 }, 0.0, 0.0 },
    ["base.scale"] = { { 2 }, 2.0, 9.0 },
    ["transform.transforms.2._0"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
}
