"""Flows of normflows for tests/lua/import_spec.lua; see importing.py. Where a flow has no inverse there, as planar ones with tanh, rows x
are what it makes of others, which gives their density too."""
import functools

import torch
from importing import write
from normflows import ConditionalNormalizingFlow, NormalizingFlow, distributions, flows
from normflows.nets import MLP
from torch import nn


def mlp(*sizes, **options):
    return MLP(list(sizes), **options)


def model(layers, base, context=0):
    """A flow that is as training leaves it."""
    f = (ConditionalNormalizingFlow if context else NormalizingFlow)(base, layers)
    for m in f.modules():
        if isinstance(m, flows.ActNorm):
            m.data_dep_init_done = torch.tensor(1.0)
    return f


def normal(dim, **options):
    return distributions.DiagGaussian(dim, **options)


conditional = distributions.base.ConditionalDiagGaussian


def coupled(dim, layers, each=1, **options):
    """Couplings with their network's outputs a feature, each followed by a swap of halves."""
    kept = dim // 2 if options.get("split_mode") == "channel_inv" else (dim + 1) // 2
    net = {key: options.pop(key) for key in ("leaky", "dropout", "output_fn", "output_scale", "score_scale") if key in options}
    made = []
    for _ in range(layers):
        made += [flows.AffineCouplingBlock(mlp(kept, 8, 7, each * (dim - kept), **net), scale=each == 2, **options), flows.Permute(dim, "swap")]
    return made


def masked(dim, layers, s=mlp, t=mlp, hidden=(6,)):
    made = []
    for k in range(layers):
        b = torch.tensor([float((i + k) % 2) for i in range(dim)])
        made += [flows.MaskedAffineFlow(b, *(net and net(dim, *hidden, dim) for net in (t, s))), flows.ActNorm(dim)]
    return made


def sequential(*sizes):
    return nn.Sequential(nn.Linear(sizes[0], sizes[1]), nn.Tanh(), nn.Linear(*sizes[1:]))


def splines(dim, layers, context=0, build=flows.CoupledRationalQuadraticSpline, **options):
    made = []
    for k in range(layers):
        own = {"reverse_mask": k % 2 == 1} if build is flows.CoupledRationalQuadraticSpline else {}
        made += [build(dim, 2, 7, num_context_channels=context or None, **own, **options), flows.LULinearPermute(dim)]
    return made


ordered = functools.partial(splines, build=flows.AutoregressiveRationalQuadraticSpline)


def maf(dim, layers, context=0, hidden=8, **options):
    made = []
    for _ in range(layers):
        made += [flows.MaskedAffineAutoregressive(dim, hidden, context_features=context or None, **options), flows.Permute(dim)]
    return made


def mixed():
    """Linear maps with and without LU, and constants."""
    return [flows.InvertibleAffine(5), flows.ActNorm(5), flows.InvertibleAffine(5, use_lu=False), flows.AffineConstFlow(5),
            flows.Permute(5), flows.AffineConstFlow(5, shift=False), flows.InvertibleAffine(5)]


def mixture(dim):
    return distributions.GaussianMixture(3, dim, loc=torch.randn(3, dim).numpy()).float()


# name: the flow, its dim and context, what the weights do not tell, the format
CASES = {
    "coupling": (lambda: model(coupled(2, 4, 2), normal(2)), 2, 0, "", "pt"),
    "coupling_odd": (lambda: model(coupled(5, 3, 2, leaky=0.1, dropout=0.2), normal(5, trainable=False)), 5, 0, "leaky=0.1", "npz"),
    "coupling_sigmoid": (lambda: model(coupled(4, 2, 2, scale_map="sigmoid", split_mode="checkerboard"), normal(4)), 4, 0,
                         "scale=sigmoid,split=checkerboard", "safetensors"),
    "coupling_inverse": (lambda: model(coupled(7, 3, 2, scale_map="sigmoid_inv", split_mode="channel_inv")[:-1], normal(7)), 7, 0,
                         "scale=sigmoid_inv,flows=5", "npz"),
    "coupling_additive": (lambda: model(coupled(6, 2, split_mode="channel_inv"), normal(6)), 6, 0, "split=channel_inv", "npz"),
    "coupling_bounded": (lambda: model(coupled(6, 2, 2, output_fn="tanh", score_scale=0.5, output_scale=2.0, split_mode="checkerboard_inv"),
                                       normal(6)), 6, 0, "output=tanh,split=checkerboard_inv", "npz"),
    "masked": (lambda: model(masked(2, 4), normal(2)), 2, 0, "", "pt"),
    "masked_wide": (lambda: model(masked(20, 2, functools.partial(mlp, output_fn="tanh"), hidden=(5, 4)), normal(20)), 20, 0, "output=tanh", "npz"),
    "masked_shift": (lambda: model(masked(3, 3, s=None), normal(3)), 3, 0, "", "npz"),
    "masked_scale": (lambda: model(masked(4, 2, t=None), mixture(4)), 4, 0, "", "npz"),
    "masked_sequential": (lambda: model(masked(4, 2, sequential, sequential), normal(4)), 4, 0, "activation=tanh", "npz"),
    "spline": (lambda: model(splines(2, 3), normal(2, trainable=False)), 2, 0, "", "pt"),
    "spline_context": (lambda: model(splines(5, 2, 3, activation=nn.Tanh, num_bins=5), conditional(5, nn.Linear(3, 10)), 3), 5, 3, "activation=tanh", "npz"),
    "spline_bound": (lambda: model(splines(6, 2, tail_bound=5.0, num_bins=4), normal(6)), 6, 0, "bound=5", "npz"),
    "ordered": (lambda: model(ordered(4, 2), normal(4)), 4, 0, "", "npz"),
    "ordered_context": (lambda: model(ordered(3, 2, 2, permute_mask=True), normal(3), 2), 3, 2, "", "npz"),
    "ordered_one": (lambda: model(ordered(1, 2, tail_bound=2.0), normal(1)), 1, 0, "bound=2", "npz"),
    "maf": (lambda: model(maf(5, 2), normal(5)), 5, 0, "", "pt"),
    "maf_context": (lambda: model(maf(4, 2, 3, activation=torch.tanh), conditional(4, mlp(3, 6, 8)), 3), 4, 3,
                    "activation=tanh", "npz"),
    "maf_plain": (lambda: model(maf(6, 2, use_residual_blocks=False, random_mask=True), normal(6)), 6, 0, "", "npz"),
    "maf_reverse": (lambda: model([flows.Reverse(f) for f in maf(3, 2)], normal(3)), 3, 0, "", "npz"),
    "maf_wide": (lambda: model(maf(20, 2, hidden=20, num_blocks=1), normal(20)), 20, 0, "", "npz"),
    "linear": (lambda: model(mixed(), normal(5)), 5, 0, "", "npz"),
    "planar_leaky": (lambda: model([flows.Planar((3,), act="leaky_relu") for _ in range(4)], normal(3)), 3, 0, "planar=leaky_relu", "npz"),
    "planar": (lambda: model([flows.Planar((2,)), flows.Radial((2,)), flows.Planar((2,)), flows.Radial((2,))], normal(2)), 2, 0, "", "npz"),
}


def compute(f, x, context, z):
    own = [] if context is None else [context]
    torch.set_default_dtype(torch.float64)  # of sums and constants that the library begins itself
    if any(isinstance(m, flows.Radial) for m in f.modules()):
        start = x.clone()
        made, log_det = f.forward_and_log_det(start)
        x.copy_(made)
        log_prob = f.q0.log_prob(start) - log_det
    else:
        log_prob = f.log_prob(x, *own)
    if isinstance(f.q0, conditional):
        mean, log_scale = f.q0.context_encoder(context).chunk(2, dim=1)
        z = mean + torch.exp(log_scale) * z
    back = f(z, *own)
    torch.set_default_dtype(torch.float32)
    return log_prob, back


write("normflows", CASES, compute)
