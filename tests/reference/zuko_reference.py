"""Reference vectors from zuko: affine coupling and masked autoregressive layers, scales clipped softly; unconstrained monotone networks."""
import numpy as np
import torch
from torch.func import functional_call
from vectors import dense_params, made_masks, rows, torch_case, write
from zuko.flows.autoregressive import MaskedAutoregressiveTransform
from zuko.flows.coupling import GeneralCouplingTransform
from zuko.flows.neural import UMNN

rng = np.random.default_rng(2)
DIM, HIDDEN = 5, 8


class Called(torch.nn.Module):
    """A lazy transform as a module that functional_call can take: z and ldj of rows."""

    def __init__(self, lazy):
        super().__init__()
        self.lazy = lazy

    def forward(self, x):
        return self.lazy().call_and_ladj(x)


def shift_first(w, features):
    """Rows from nfc's order, all scales then all shifts, to zuko's: a shift and a scale for each feature."""
    return torch.stack([w[features:], w[:features]], 1).reshape(w.shape)


def coupling_case():
    mask = [1, 0, 1, 0, 0]
    moved = mask.count(0)
    params = dense_params(rng, "flow.1.", [(HIDDEN, DIM - moved), (2 * moved, HIDDEN)])
    t = Called(GeneralCouplingTransform(DIM, mask=torch.tensor(mask), hidden_features=(HIDDEN,), activation=torch.nn.Tanh)).double()

    def run(p, x):
        own = {"lazy.hyper.0.weight": p["flow.1.net.1.weight"], "lazy.hyper.0.bias": p["flow.1.net.1.bias"],
               "lazy.hyper.2.weight": shift_first(p["flow.1.net.2.weight"], moved),
               "lazy.hyper.2.bias": shift_first(p["flow.1.net.2.bias"], moved)}
        return functional_call(t, own, (x,))
    flow = f"coupling {{ mask = {{1, 0, 1, 0, 0}}, net = mlp {{ hidden = {{{HIDDEN}}}, activation = \"tanh\" }}, transform = affine {{ scale = \"softclip\" }} }}"
    return torch_case("zuko, coupling, affine", flow, params, rows(rng, DIM), run)


def autoregressive_case():
    params = dense_params(rng, "flow.1.", [(HIDDEN, DIM), (HIDDEN, HIDDEN), (2 * DIM, HIDDEN)], made_masks(DIM, [HIDDEN, HIDDEN], 2))
    t = Called(MaskedAutoregressiveTransform(DIM, hidden_features=(HIDDEN, HIDDEN), activation=torch.nn.Tanh)).double()
    # zuko deals its hidden degrees out in turns, nfc sorts them
    place = torch.tensor(np.argsort(np.argsort(np.arange(HIDDEN) % (DIM - 1), kind="stable")))

    def run(p, x):
        own = {"lazy.hyper.0.weight": p["flow.1.net.1.weight"][place], "lazy.hyper.0.bias": p["flow.1.net.1.bias"][place],
               "lazy.hyper.2.weight": p["flow.1.net.2.weight"][place][:, place], "lazy.hyper.2.bias": p["flow.1.net.2.bias"][place],
               "lazy.hyper.4.weight": shift_first(p["flow.1.net.3.weight"], DIM)[:, place],
               "lazy.hyper.4.bias": shift_first(p["flow.1.net.3.bias"], DIM)}
        return functional_call(t, own, (x,))
    flow = f"autoregressive {{ net = made {{ hidden = {{{HIDDEN}, {HIDDEN}}}, activation = \"tanh\" }} }}"
    return torch_case("zuko, autoregressive, affine", flow, params, rows(rng, DIM), run)


def umnn_case():
    """zuko integrates anew for each x, by 32 points of Gauss-Legendre; nfc's piecewise integral is that up to 1 / bins^4."""
    signal, units, bins = 2, 4, 200
    mask = [1, 0, 1, 0, 0]
    moved = mask.count(0)
    params = dense_params(rng, "flow.1.", [(units, 1 + signal), (1, units)])
    params = {name.replace("net", "integrand"): v for name, v in params.items()}
    params["flow.1.integrand.2.bias"] = np.array([1.5])
    params |= dense_params(rng, "flow.1.", [(HIDDEN, DIM - moved), ((1 + signal) * moved, HIDDEN)])
    t = Called(GeneralCouplingTransform(DIM, mask=torch.tensor(mask), hidden_features=(HIDDEN,), activation=torch.nn.Tanh, shapes=[(signal,), ()],
                                        univariate=UMNN(signal=signal, hidden_features=(units,), activation=torch.nn.Tanh))).double()
    # nfc: all features' constants, then all features' first signal, ...; zuko: each feature's signal, then its constant
    place = torch.tensor([(k + 1) % (1 + signal) * moved + i for i in range(moved) for k in range(1 + signal)])

    def run(p, x):
        own = {"lazy.hyper.0.weight": p["flow.1.net.1.weight"], "lazy.hyper.0.bias": p["flow.1.net.1.bias"],
               "lazy.hyper.2.weight": p["flow.1.net.2.weight"][place], "lazy.hyper.2.bias": p["flow.1.net.2.bias"][place]}
        for j in 1, 2:
            for kind in "weight", "bias":
                own[f"lazy.univariate.integrand.{2 * j - 2}.{kind}"] = p[f"flow.1.integrand.{j}.{kind}"]
        for name, value in own.items():  # they stay: the way back asks the network again
            module, _, leaf = name.rpartition(".")
            t.get_submodule(module)._parameters[leaf] = value
        return t(x)
    flow = (f"coupling {{ mask = {{1, 0, 1, 0, 0}}, net = mlp {{ hidden = {{{HIDDEN}}}, activation = \"tanh\" }}, "
            f"transform = umnn {{ net = mlp {{ hidden = {{{units}}}, activation = \"tanh\" }}, signal = {signal}, bins = {bins}, bound = 8 }} }}")
    return torch_case("zuko, coupling, unconstrained monotone network", flow, params, rows(rng, DIM), run) | {"within": 1e-7}


write("zuko", [coupling_case(), autoregressive_case(), umnn_case()])
