"""Reference vectors from nflows (affine and spline, coupling and autoregressive, LU, actnorm) and normflows (planar, radial)."""
import math

import normflows
import numpy as np
import torch
import torch.nn.functional as F
from nflows.transforms import autoregressive, coupling, lu, normalization
from torch.func import functional_call
from vectors import dense_params, made_masks, rows, torch_case, write

rng = np.random.default_rng(1)
DIM, HIDDEN, BINS, BOUND = 5, 8, 6, 3.0
MIN = 1e-3
SHIFT = math.log(math.exp(1 - MIN) - 1)  # nfc's splines are the identity at zero parameters, nflows' are not


class Net(torch.nn.Module):
    """A perceptron with tanh, its weights given from outside."""

    def __init__(self, weights, reorder=lambda h: h):
        super().__init__()
        self.weights, self.reorder = weights, reorder

    def forward(self, x, context=None):
        for j, (w, b) in enumerate(self.weights):
            x = F.linear(x, w, b)
            x = torch.tanh(x) if j + 1 < len(self.weights) else x
        return self.reorder(x)


def weights(p, n):
    return [(p[f"flow.1.net.{j + 1}.weight"], p[f"flow.1.net.{j + 1}.bias"]) for j in range(n)]


def by_feature(h, features, outputs, shift=0):
    """From nfc's order, all features' first output, then the second, to nflows': feature by feature."""
    h = h.view(len(h), outputs, features).transpose(1, 2)
    if shift:
        h = torch.cat([h[..., : 2 * BINS], h[..., 2 * BINS:] + shift], -1)
    return h.reshape(len(h), -1)


def coupling_case(spline):
    outputs = 3 * BINS - 1 if spline else 2
    moved = 3  # mask 1 0 1 0 0: nfc keeps ones, nflows transforms what is positive
    params = dense_params(rng, "flow.1.", [(HIDDEN, DIM - moved), (outputs * moved, HIDDEN)])

    def run(p, x):
        def reorder(h):
            if spline:
                return by_feature(h, moved, outputs, SHIFT)
            return torch.cat([h[:, moved:], h[:, :moved]], 1)  # shift first, then scale
        make = lambda *_: Net(weights(p, 2), reorder)
        mask = torch.tensor([-1, 1, -1, 1, 1])
        if spline:
            t = coupling.PiecewiseRationalQuadraticCouplingTransform(mask, make, num_bins=BINS, tails="linear", tail_bound=BOUND)
        else:
            t = coupling.AffineCouplingTransform(mask, make)
        return t.forward(x)
    transform = f"rq_spline {{ bins = {BINS}, bound = {BOUND} }}" if spline else 'affine { scale = "sigmoid" }'
    flow = f"coupling {{ mask = {{1, 0, 1, 0, 0}}, net = mlp {{ hidden = {{{HIDDEN}}}, activation = \"tanh\" }}, transform = {transform} }}"
    return torch_case("nflows, coupling, " + ("spline" if spline else "affine"), flow, params, rows(rng, DIM), run)


def autoregressive_case(spline):
    outputs = 3 * BINS - 1 if spline else 2
    shapes = [(HIDDEN, DIM), (HIDDEN, HIDDEN), (outputs * DIM, HIDDEN)]
    params = dense_params(rng, "flow.1.", shapes, made_masks(DIM, [HIDDEN, HIDDEN], outputs))
    if spline:
        t = autoregressive.MaskedPiecewiseRationalQuadraticAutoregressiveTransform(
            DIM, HIDDEN, num_blocks=1, use_residual_blocks=False, activation=torch.tanh, num_bins=BINS, tails="linear",
            tail_bound=BOUND)
    else:
        t = autoregressive.MaskedAffineAutoregressiveTransform(DIM, HIDDEN, num_blocks=1, use_residual_blocks=False,
                                                               activation=torch.tanh)
    # nflows deals its hidden degrees out in turns, nfc sorts them
    order = np.argsort(np.arange(HIDDEN) % (DIM - 1), kind="stable")
    place = torch.tensor(np.argsort(order))

    def run(p, x):
        (w1, b1), (w2, b2), (w3, b3) = weights(p, 3)
        last = torch.cat([w3, b3[:, None]], 1).view(outputs, DIM, -1).transpose(0, 1)
        if spline:
            last = torch.cat([last[:, : 2 * BINS], last[:, 2 * BINS:] + SHIFT * F.one_hot(torch.tensor(HIDDEN), HIDDEN + 1).double()], 1)
        last = last.reshape(outputs * DIM, -1)
        own = {"autoregressive_net.initial_layer.weight": w1[place], "autoregressive_net.initial_layer.bias": b1[place],
               "autoregressive_net.blocks.0.linear.weight": w2[place][:, place],
               "autoregressive_net.blocks.0.linear.bias": b2[place],
               "autoregressive_net.final_layer.weight": last[:, :-1][:, place], "autoregressive_net.final_layer.bias": last[:, -1]}
        return functional_call(t.double(), own, (x,))
    transform = f"rq_spline {{ bins = {BINS}, bound = {BOUND} }}" if spline else 'affine { scale = "softplus" }'
    flow = f"autoregressive {{ net = made {{ hidden = {{{HIDDEN}, {HIDDEN}}}, activation = \"tanh\" }}, transform = {transform} }}"
    return torch_case("nflows, autoregressive, " + ("spline" if spline else "affine"), flow, params, rows(rng, DIM), run)


def lu_case():
    n = DIM * (DIM - 1) // 2
    params = {"flow.1.lower": rng.normal(size=n), "flow.1.upper": rng.normal(size=n),
              "flow.1.log_diagonal": rng.normal(size=DIM) * 0.5, "flow.1.bias": rng.normal(size=DIM)}
    t = lu.LULinear(DIM)

    def run(p, x):
        free = torch.exp(p["flow.1.log_diagonal"]) - t.eps
        own = {"lower_entries": p["flow.1.lower"], "upper_entries": p["flow.1.upper"],
               "unconstrained_upper_diag": torch.log(torch.expm1(free)), "bias": p["flow.1.bias"]}
        return functional_call(t.double(), own, (x,))
    return torch_case("nflows, LU", "linear {}", params, rows(rng, DIM), run)


def actnorm_case():
    params = {"flow.1.mean": rng.normal(size=DIM), "flow.1.log_std": rng.normal(size=DIM) * 0.5}
    t = normalization.ActNorm(DIM)
    t.initialized.data = torch.tensor(True)

    def run(p, x):
        own = {"log_scale": -p["flow.1.log_std"], "shift": -p["flow.1.mean"] * torch.exp(-p["flow.1.log_std"])}
        return functional_call(t.double(), own, (x,))
    return torch_case("nflows, actnorm", "actnorm {}", params, rows(rng, DIM), run)


def planar_case():
    params = {"flow.1.w": rng.normal(size=DIM), "flow.1.u": rng.normal(size=DIM), "flow.1.b": rng.normal(size=1)}
    t = normflows.flows.Planar((DIM,))

    def run(p, x):
        own = {"w": p["flow.1.w"][None], "u": p["flow.1.u"][None], "b": p["flow.1.b"]}
        return functional_call(t.double(), own, (x,))
    return torch_case("normflows, planar", "planar {}", params, rows(rng, DIM), run)


def radial_case():
    params = {"flow.1.center": rng.normal(size=DIM), "flow.1.log_alpha": rng.normal(size=1), "flow.1.beta": rng.normal(size=1)}
    t = normflows.flows.Radial((DIM,))

    def run(p, x):
        own = {"z_0": p["flow.1.center"][None], "alpha": torch.exp(p["flow.1.log_alpha"]), "beta": p["flow.1.beta"]}
        return functional_call(t.double(), own, (x,))
    return torch_case("normflows, radial", "radial {}", params, rows(rng, DIM), run)


write("nflows", [coupling_case(False), coupling_case(True), autoregressive_case(False), autoregressive_case(True), lu_case(),
                 actnorm_case(), planar_case(), radial_case()])
