"""Flows of glasflow for tests/lua/import_spec.lua; see importing.py."""
import torch
import torch.nn.functional as F
from glasflow import CouplingNSF, RealNVP
from glasflow.flows.autoregressive import MaskedAffineAutoregressiveFlow
from glasflow.nflows.transforms import BatchNorm
from importing import write


def trained(flow):
    """The flow with statistics as training leaves them."""
    for m in flow.modules():
        if isinstance(m, BatchNorm):
            m.running_mean.normal_()
            m.running_var.uniform_(0.5, 2)
    return flow


def small(build, dim, layers=2, **options):
    return lambda: trained(build(n_inputs=dim, n_transforms=layers, n_neurons=6, **options))


# name: the flow, its dim and context, what the weights do not tell, the format
CASES = {
    "realnvp": (small(RealNVP, 3), 3, 0, "", "pt"),
    "realnvp_two": (small(RealNVP, 2, layers=4, n_blocks_per_transform=1), 2, 0, "", "safetensors"),
    "realnvp_lu": (small(RealNVP, 5, linear_transform="lu", batch_norm_between_transforms=True), 5, 0, "", "npz"),
    "realnvp_context": (small(RealNVP, 4, n_conditional_inputs=2, activation=F.silu), 4, 2, "activation=silu", "npz"),
    "realnvp_log": (small(RealNVP, 3, scale_activation="log2"), 3, 0, "scale=log2", "npz"),
    "realnvp_nflows": (small(RealNVP, 4, scale_activation="nflows", linear_transform="permutation"), 4, 0, "scale=nflows", "npz"),
    "additive": (small(RealNVP, 4, volume_preserving=True), 4, 0, "", "npz"),
    "nsf": (small(CouplingNSF, 2, num_bins=5), 2, 0, "", "pt"),
    "nsf_context": (small(CouplingNSF, 6, n_conditional_inputs=3, linear_transform="permutation"), 6, 3, "", "npz"),
    "nsf_bound": (small(CouplingNSF, 3, tail_bound=3.0, batch_norm_between_transforms=True), 3, 0, "bound=3", "npz"),
    "nsf_wide": (small(CouplingNSF, 20, num_bins=3, n_blocks_per_transform=1), 20, 0, "", "npz"),
    "maf": (small(MaskedAffineAutoregressiveFlow, 4, batch_norm_between_transforms=True), 4, 0, "", "npz"),
    "maf_context": (small(MaskedAffineAutoregressiveFlow, 3, n_conditional_inputs=1, use_random_permutations=True), 3, 1, "", "npz"),
}

write("glasflow", CASES, lambda f, x, context, z: (f.log_prob(x, conditional=context), f.inverse(z, conditional=context)[0]))
