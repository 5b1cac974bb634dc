"""Reference vectors from zuko: affine coupling and masked autoregressive layers, scales clipped softly."""
import numpy as np
import torch
from torch.func import functional_call
from vectors import dense_params, made_masks, rows, torch_case, write
from zuko.flows.autoregressive import MaskedAutoregressiveTransform
from zuko.flows.coupling import GeneralCouplingTransform

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


write("zuko", [coupling_case(), autoregressive_case()])
