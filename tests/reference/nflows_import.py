"""Flows of nflows for tests/lua/import_spec.lua; see importing.py."""
from functools import partial

import torch
import torch.nn.functional as F
from importing import write
from nflows import transforms as t
from nflows.distributions import StandardNormal
from nflows.flows import Flow
from nflows.nn.nets import ResidualNet
from torch import nn


def resnet(n_in, n_out, hidden=7, **options):
    return ResidualNet(n_in, n_out, hidden_features=hidden, **options)


def net(**options):
    return partial(resnet, **options)


def alternating(dim, k):
    return [(i + k) % 2 for i in range(dim)]


def coupled(dim, layers, spline=None, **options):
    made = []
    for k in range(layers):
        mask = alternating(dim, k) if dim > 1 else [1]
        if spline:
            made.append(t.PiecewiseRationalQuadraticCouplingTransform(mask, net(**options), tails="linear", **spline))
        else:
            made.append(t.AffineCouplingTransform(mask, net(**options)))
    return made


def masked(dim, layers, spline=None, hidden=8, **options):
    made = []
    for _ in range(layers):
        if spline:
            made.append(t.MaskedPiecewiseRationalQuadraticAutoregressiveTransform(dim, hidden, tails="linear", **spline, **options))
        else:
            made.append(t.MaskedAffineAutoregressiveTransform(dim, hidden, **options))
        made.append(t.RandomPermutation(dim))
    return made


def flow(dim, layers):
    """A flow whose statistics, if layers have any, are those of a trained one."""
    f = Flow(t.CompositeTransform(layers), StandardNormal([dim]))
    for m in f.modules():
        if isinstance(m, t.ActNorm):
            m.initialized.fill_(True)
        if isinstance(m, t.BatchNorm):
            m.running_mean.normal_()
            m.running_var.uniform_(0.5, 2)
    return f


# name: the flow, its dim and context, what the weights do not tell, the format
CASES = {
    "affine": (lambda: flow(4, coupled(4, 4)), 4, 0, "", "npz"),
    "affine_context": (lambda: flow(7, coupled(7, 3, context_features=3, activation=F.elu, num_blocks=3)), 7, 3, "activation=elu", "npz"),
    "affine_one": (lambda: flow(1, [t.ActNorm(1), t.LULinear(1), *masked(1, 2, use_residual_blocks=False)]), 1, 0, "", "npz"),
    "spline": (lambda: flow(2, coupled(2, 2, {"num_bins": 8, "tail_bound": 3.0})), 2, 0, "bound=3", "npz"),
    "spline_context": (lambda: flow(5, coupled(5, 2, {"num_bins": 5}, context_features=2, activation=torch.tanh)), 5, 2,
                       "activation=tanh", "safetensors"),
    "spline_unbounded": (lambda: flow(3, coupled(3, 2, {"num_bins": 4, "tail_bound": 6.0}, num_blocks=1)), 3, 0, "bound=6", "npz"),
    "maf": (lambda: flow(3, masked(3, 2, use_residual_blocks=False)), 3, 0, "", "pt"),
    "maf_residual": (lambda: flow(6, masked(6, 2)), 6, 0, "", "npz"),
    "maf_context": (lambda: flow(5, masked(5, 2, context_features=2, use_residual_blocks=False, activation=torch.tanh)), 5, 2,
                    "activation=tanh", "npz"),
    "maf_residual_context": (lambda: flow(4, masked(4, 2, context_features=3)), 4, 3, "", "npz"),
    "maf_random": (lambda: flow(8, masked(8, 2, use_residual_blocks=False, random_mask=True)), 8, 0, "", "npz"),
    "maf_wide": (lambda: flow(20, masked(20, 2, hidden=20, num_blocks=1, use_residual_blocks=False)), 20, 0, "", "npz"),
    "maf_spline": (lambda: flow(4, masked(4, 2, {"num_bins": 6, "tail_bound": 2.0})), 4, 0, "bound=2", "npz"),
    "linear": (lambda: flow(5, [t.LULinear(5), t.ActNorm(5), t.ReversePermutation(5), t.BatchNorm(5), t.LULinear(5)]), 5, 0, "", "pt"),
    "normalized": (lambda: flow(6, [t.ActNorm(6), *coupled(6, 2), t.BatchNorm(6)]), 6, 0, "", "npz"),
}


def compute(f, x, context, z):
    return f.log_prob(x, context), f._transform.inverse(z, context)[0]


write("nflows", CASES, compute)
