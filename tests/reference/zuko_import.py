"""Flows of zuko for tests/lua/import_spec.lua; see importing.py."""
from functools import partial

import torch
from importing import write
from torch import nn
from torch.distributions.transforms import AffineTransform
from zuko.distributions import DiagNormal
from zuko.flows import MAF, NICE, NSF, Flow, GeneralCouplingTransform, MaskedAutoregressiveTransform
from zuko.lazy import UnconditionalDistribution, UnconditionalTransform
from zuko.transforms import AdditiveTransform, MonotonicRQSTransform, PermutationTransform


def composed():
    """What is put together by hand: standardized, masked, permuted, coupled, over normals of other means and deviations."""
    g = torch.Generator().manual_seed(3)
    draw = lambda: torch.randn(4, generator=g)
    return Flow([
        UnconditionalTransform(AffineTransform, loc=draw(), scale=draw().abs() + 0.5, buffer=True),
        MaskedAutoregressiveTransform(4, 2, hidden_features=(9,)),
        UnconditionalTransform(PermutationTransform, torch.tensor([2, 0, 3, 1]), buffer=True),
        GeneralCouplingTransform(4, 2, mask=[1, 1, 0, 0], hidden_features=(7,)),
    ], UnconditionalDistribution(DiagNormal, loc=draw(), scale=draw().abs() + 1.5))


def spline(bins, **kwargs):
    return {"univariate": partial(MonotonicRQSTransform, **kwargs), "shapes": [(bins,), (bins,), (bins - 1,)]}


# name: the flow, its dim and context, what the weights do not tell, the format
CASES = {
    "maf": (lambda: MAF(3, transforms=3, hidden_features=(16, 16)), 3, 0, "", "pt"),
    "maf_context": (lambda: MAF(5, 4, transforms=2, hidden_features=(12, 10), activation=nn.Tanh), 5, 4, "activation=tanh", "pt"),
    "maf_shuffled": (lambda: MAF(7, transforms=3, randperm=True, hidden_features=(20,)), 7, 0, "", "safetensors"),
    "maf_one": (lambda: MAF(1, transforms=2), 1, 0, "", "npz"),
    "maf_one_context": (lambda: MAF(1, 3, transforms=3, hidden_features=(8, 8), activation=nn.ELU), 1, 3, "activation=elu", "npz"),
    "maf_wide": (lambda: MAF(20, transforms=3, hidden_features=(24,)), 20, 0, "", "npz"),
    "maf_narrow": (lambda: MAF(9, 1, transforms=2, hidden_features=(5, 12, 4)), 9, 1, "", "safetensors"),
    "maf_passes": (lambda: MAF(6, 2, transforms=2, passes=3, hidden_features=(10, 10)), 6, 2, "", "npz"),
    "nsf": (lambda: NSF(2, transforms=2, hidden_features=(12, 12)), 2, 0, "", "pt"),
    "nsf_context": (lambda: NSF(4, 3, transforms=2, bins=5, hidden_features=(12,), activation=nn.SiLU), 4, 3, "activation=silu", "npz"),
    "nsf_coupling": (lambda: NSF(6, transforms=2, passes=2, bins=4, hidden_features=(10,)), 6, 0, "", "safetensors"),
    "nsf_one": (lambda: NSF(1, transforms=2, bins=4), 1, 0, "", "pt"),
    "nsf_bound": (lambda: MAF(3, transforms=2, hidden_features=(8,), **spline(6, bound=3, slope=1e-2)), 3, 0, "bound=3,slope=0.01", "npz"),
    "nice": (lambda: NICE(4, transforms=4, hidden_features=(12, 12)), 4, 0, "", "pt"),
    "nice_context": (lambda: NICE(11, 2, transforms=3, randmask=True, hidden_features=(10,), activation=nn.GELU), 11, 2,
                     "activation=gelu", "npz"),
    "nice_additive": (lambda: NICE(3, transforms=3, hidden_features=(6,), univariate=AdditiveTransform, shapes=[()]), 3, 0, "", "npz"),
    "nice_spline": (lambda: NICE(8, transforms=2, hidden_features=(10,), **spline(6)), 8, 0, "", "npz"),
    "composed": (composed, 4, 2, "", "pt"),
    "double": (lambda: MAF(3, transforms=2, hidden_features=(8,)).double(), 3, 0, "", "pt"),
    "residual": (lambda: MAF(4, 2, transforms=2, hidden_features=(9, 9, 6), residual=True, activation=nn.ELU), 4, 2, "activation=elu", "pt"),
    "residual_passes": (lambda: MAF(6, transforms=2, passes=3, hidden_features=(7, 7), residual=True), 6, 0, "", "npz"),
    "residual_shuffled": (lambda: NSF(5, transforms=2, randperm=True, bins=4, hidden_features=(8, 10), residual=True), 5, 0, "", "pt"),
}


def compute(flow, x, context, z):
    p = flow(context)
    return p.log_prob(x), p.transform.inv(z)


write("zuko", CASES, compute)
