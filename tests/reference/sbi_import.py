"""Estimators as sbi 0.27 builds them, of nflows or zuko, for tests/lua/import_spec.lua; see importing.py. Written down by the names
that sbi gives, as sbi itself needs far more than they do."""
from functools import partial

import torch
import torch.nn.functional as F
import zuko
from importing import write
from nflows import transforms as t
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.nn.nets import ResidualNet
from torch import nn
from torch.distributions.transforms import AffineTransform


class Standardize(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("_mean", mean)
        self.register_buffer("_std", std)

    def forward(self, x):
        return (x - self._mean) / self._std


class ContextSplineMap(nn.Module):
    """The network of a spline of one feature; its hidden layer occurs as often as it is said to."""

    def __init__(self, n_in, n_out, hidden_features, context_features, hidden_layers):
        super().__init__()
        self.hidden_features = hidden_features
        self.spline_predictor = nn.Sequential(nn.Linear(context_features, hidden_features), nn.ReLU(),
                                              *[nn.Linear(hidden_features, hidden_features), nn.ReLU()] * hidden_layers,
                                              nn.Linear(hidden_features, n_out))

    def forward(self, _, context):
        return self.spline_predictor(context)


def embedding(context, numbers):
    """Standardizes each column of the context, or (numbers = 1) all by the same."""
    shape = (context,) if numbers > 1 else ()
    return nn.Sequential(Standardize(torch.randn(shape), torch.rand(shape) + 0.5), nn.Identity())


class OfNflows(nn.Module):
    def __init__(self, dim, context, layers, numbers=2):
        super().__init__()
        shape = (dim,) if numbers > 1 else ()
        first = t.PointwiseAffineTransform(torch.randn(shape), torch.rand(shape) + 0.5)
        self.net = Flow(t.CompositeTransform([first, *layers]), StandardNormal([dim]), embedding(context, numbers))

    def compute(self, x, context, z):
        return self.net.log_prob(x, context), self.net._transform.inverse(z, self.net._embedding_net(context))[0]


class OfZuko(nn.Module):
    def __init__(self, dim, context, flow):
        super().__init__()
        first = zuko.flows.UnconditionalTransform(AffineTransform, loc=torch.randn(dim), scale=torch.rand(dim) + 0.5, buffer=True)
        self._embedding_net = embedding(context, 2)
        self.net = zuko.flows.Flow([first, *flow.transform.transforms], flow.base)

    def compute(self, x, context, z):
        p = self.net(self._embedding_net(context))
        return p.log_prob(x), p.transform.inv(z)


def maf(dim, context, hidden, **options):
    layers = []
    for _ in range(3):
        layers += [t.MaskedAffineAutoregressiveTransform(dim, hidden, context_features=context, num_blocks=2, use_residual_blocks=False,
                                                         activation=torch.tanh), t.RandomPermutation(dim)]
    return OfNflows(dim, context, layers, **options)


def maf_rqs(dim, context, hidden):
    layers = []
    for _ in range(2):
        layers += [t.MaskedPiecewiseRationalQuadraticAutoregressiveTransform(
            dim, hidden, context_features=context, num_bins=4, tails="linear", tail_bound=3.0, num_blocks=2, use_residual_blocks=False,
            activation=torch.tanh), t.RandomPermutation(dim)]
    return OfNflows(dim, context, layers)


def nsf(dim, context, hidden):
    layers = []
    for k in range(3):
        if dim > 1:
            net = partial(ResidualNet, hidden_features=hidden, context_features=context, num_blocks=2, activation=F.relu)
        else:
            net = partial(ContextSplineMap, hidden_features=hidden, context_features=context, hidden_layers=1 + k)
        mask = [(i + k) % 2 for i in range(dim)] if dim > 1 else [1]
        layers.append(t.PiecewiseRationalQuadraticCouplingTransform(mask, net, num_bins=4, tails="linear", tail_bound=3.0))
        if dim > 1:
            layers.append(t.LULinear(dim, identity_init=True))
    return OfNflows(dim, context, layers)


# name: the estimator, its dim and context, what the weights do not tell and is not what sbi takes, the format
CASES = {
    "maf": (lambda: maf(3, 4, 12), 3, 4, "", "pt"),
    "maf_one": (lambda: maf(1, 2, 8), 1, 2, "", "npz"),
    "maf_structured": (lambda: maf(2, 3, 6, numbers=1), 2, 3, "", "npz"),
    "maf_rqs": (lambda: maf_rqs(3, 2, 8), 3, 2, "", "npz"),
    "nsf": (lambda: nsf(3, 2, 8), 3, 2, "", "pt"),
    "nsf_one": (lambda: nsf(1, 5, 7), 1, 5, "", "npz"),
    "zuko_nsf": (lambda: OfZuko(3, 4, zuko.flows.NSF(3, 4, transforms=2, hidden_features=(8, 8))), 3, 4, "", "npz"),
    "zuko_maf": (lambda: OfZuko(2, 3, zuko.flows.MAF(2, 3, transforms=3, hidden_features=(6, 6, 6))), 2, 3, "", "safetensors"),
}

write("sbi", CASES, lambda estimator, x, context, z: estimator.compute(x, context, z))
