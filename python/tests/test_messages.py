"""Every message that the package itself raises, word for word, with what causes it: tests/lua/messages_spec.lua looks for each here, or in
the other files. Those of the library are tested there."""

import sys
from fractions import Fraction

import numpy as np
import pytest

import nfcflow as nfc
from nfcflow import _core

PLAIN = "return model { name = 'plain', dim = 2, flow = { leaky_relu {} } }"
GIVEN = (
    "return model { name = 'given', dim = 1, context = 2, flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }"
)
ROWS = np.arange(6.0).reshape(3, 2)


def plain():
    return nfc.Flow(text=PLAIN)


def given():
    return nfc.Flow(text=GIVEN)


def trained(flow, **options):
    flow.fit(ROWS, steps=1, **options)
    return flow


def zeros(x):
    return np.zeros(len(x))


def towards(target):
    return plain().integrate(target=target, n=5)


def train_within(flow):
    """Trains, and within that once more."""
    flow.fit(ROWS, steps=100000000, on_step=lambda _: flow.fit(ROWS, steps=1))


WRONG = [
    (lambda: nfc.Flow(), "Flow: expected a model file, a preset or text=..."),
    (lambda: nfc.Flow(text=PLAIN, device="gpu"), "Flow.device: expected one of 'cpu', 'cuda', found 'gpu'"),
    (lambda: nfc.Flow(text=PLAIN, jit="gcc"), "Flow.jit: expected one of 'tcc', 'cc', found 'gcc'"),
    (lambda: nfc.Flow(text=5), "Flow.text: expected a string, found 5"),
    (lambda: nfc.Flow(text=PLAIN, precision=np.float32), "Flow.precision: expected a string, found <class 'numpy.float32'>"),
    (lambda: nfc.Flow(text=PLAIN, limits="off"), "Flow.limits: expected True or False, found 'off'"),
    (lambda: nfc.presets.maf(dim=float("inf")), "maf.dim: expected a finite number, found inf"),
    (lambda: nfc.presets.maf(dim=2, data=[None]), "maf.data[0]: a NoneType cannot be part of a description"),
    (lambda: plain().log_prob("x"), "log_prob: expected an array of real numbers, found one of <U1"),
    (lambda: plain().log_prob([[1e300, 2]]), "log_prob: a number is outside float's range; precision='double' holds it"),
    (
        lambda: nfc.Flow(text=PLAIN, precision="double").log_prob([[np.longdouble("1e4000"), 2]]),
        "log_prob: a number is outside double's range",
    ),
    (
        lambda: plain().log_prob(np.ma.array(ROWS, mask=ROWS > 3)),
        "log_prob: some numbers are masked; leave their rows out",
    ),
    (lambda: plain().log_prob(np.zeros((3, 3))), "log_prob: 3 columns, the model has 2"),
    (lambda: plain().log_prob(np.zeros((3, 1))), "log_prob: 1 column, the model has 2"),
    (lambda: plain().log_prob(np.zeros(2)), "log_prob: expected an array [n, 2], found one of 1 dimension"),
    (lambda: plain().log_prob(ROWS, ROWS), "log_prob: the model has no context"),
    (lambda: given().log_prob(ROWS[:, :1]), "log_prob: the model needs context, rows of 2 numbers"),
    (lambda: given().log_prob(ROWS[:, :1], ROWS[:2]), "context: 2 rows, expected 1 or 3"),
    (
        lambda: plain().forward_vjp(ROWS, np.zeros((3, 1))),
        "dz: expected an array [3, 2], a row for each row, found one of shape (3, 1)",
    ),
    (lambda: plain().log_prob_vjp(ROWS, ROWS), "dlp: expected an array [3], a number for each row, found one of shape (3, 2)"),
    (lambda: plain().sample(-1), "sample.n: expected a whole number from 0 to 1000000000000000, found -1"),
    (lambda: plain().fit(ROWS, weights="x"), "weights: expected an array of real numbers, found one of <U1"),
    (lambda: plain().fit(ROWS, lr=True), "train.lr: expected a number or a name, found True"),
    (lambda: plain().fit(ROWS, lr=Fraction(10**400)), "train.lr: expected a number above 0, found inf"),
    (lambda: plain().fit(ROWS, noise=Fraction(-(10**400))), "train.noise: expected a number of at least 0, found -inf"),
    (
        lambda: plain().fit(ROWS, steps=-(10**400)),
        "train.steps: expected a whole number from 0 to 1e+12, found -" + f"{10**58}",
    ),
    (lambda: plain().fit(ROWS, progress="no"), "fit.progress: expected True or False, found 'no'"),
    (lambda: plain().fit(ROWS, on_step=5), "train.on_step: expected a function, found 5"),
    (lambda: plain().emit(entries=5), "emit.entries: expected a string, found 5"),
    (lambda: train_within(plain()), "fit: the flow is being trained"),
    (lambda: plain().fit(), "fit: expected rows x, or target=f, as the model has no target { log_density = ... }"),
    (lambda: plain().target(ROWS), "model has no target; model { target = target { log_density = ... } } gives it one"),
    (lambda: plain().integrate(), "model has no target; model { target = target { log_density = ... } } gives it one"),
    (lambda: plain().fit(target=3), "fit.target: expected a function, found 3"),
    (lambda: plain().integrate(target="f"), "integrate.target: expected a function, found 'f'"),
    (
        lambda: plain().fit(ROWS, target=zeros),
        "fit: found rows x in a training towards a target, where the flow draws its own: leave x out, or say objective='likelihood' "
        "without target",
    ),
    (lambda: plain().fit(weights=[1, 2, 3], target=zeros), "fit.weights: the rows of a training towards a target are drawn"),
    (lambda: plain().fit(target=zeros, objective="likelihood"), "train.objective: a target has no rows for maximum likelihood"),
    (lambda: plain().fit(target=zeros, valid=0.1), "train.valid: expected 0 in a training towards a target, which has no rows"),
    (lambda: plain().fit(target=zeros, members=2), "plain: an ensemble is not trained towards a target"),
    (lambda: given().fit(target=zeros), "fit: the model needs context, rows of 2 numbers"),
    (lambda: given().integrate(ROWS, target=zeros), "context: 3 rows, expected 1"),
    (lambda: plain().fit(target=zeros), "the target gives no gradient, which reverse_kl and fisher need; forward_kl and variance do not"),
    (lambda: towards(lambda x: x), "the target's log-density: expected an array [5], a number for each row, found one of shape (5, 2)"),
    (lambda: towards(lambda x: 0), "the target's log-density: expected an array [5], a number for each row, found one of shape ()"),
    (lambda: towards(lambda x: None), "the target's log-density: expected an array of real numbers, found one of object"),
    (lambda: towards(lambda x: x[:, 0] * 1j), "the target's log-density: expected an array of real numbers, found one of complex64"),
    (
        lambda: towards(lambda x: np.ma.array(x[:, 0], mask=x[:, 0] < 9)),
        "the target's log-density: some numbers are masked; leave their rows out",
    ),
    (
        lambda: towards(lambda x: (x[:, 0], x, x)),
        "the target: expected log_density, or (log_density, gradient), found a tuple of 3",
    ),
    (lambda: towards(lambda x: x[:, 0] * np.nan), "the target's log-density of row 1 that the flow draws is NaN, expected a number or -inf"),
    (
        lambda: towards(lambda x: np.where(np.arange(5) == 3, 1e39, 0)),
        "the target's log-density of row 4 that the flow draws is inf, expected a number or -inf",
    ),
    (lambda: towards(lambda x: x[:, 0] - np.inf), "plain: the target's density is 0 at all 5 rows that the flow draws"),
    (
        lambda: plain().fit(target=lambda x: (zeros(x), x[0]), samples=5),
        "the target's gradient: expected an array [5, 2], a row for each row, found one of shape (2,)",
    ),
    (
        lambda: plain().fit(target=lambda x: (zeros(x), x + np.array([0, np.nan])), samples=5),
        "the target's gradient of row 1 that the flow draws is NaN by feature 2, expected a finite number",
    ),
    (
        lambda: plain().fit(target=lambda x: (zeros(x), np.full(x.shape, 1e39)), samples=5),
        "the target's gradient: a number is outside float's range; precision='double' holds it",
    ),
    (
        lambda: plain().fit(target=lambda x: (zeros(x) - np.inf, x), samples=5),
        "the flow draws rows where the target's density is 0: reverse_kl is infinite there, forward_kl and variance are not",
    ),
    (lambda: plain().integrate(target=zeros, n=1), "integrate.n: expected a whole number from 2 to 1e+12, found 1"),
    (lambda: plain().integrate(target=zeros, n=True), "integrate.n: expected a number or a name, found True"),
    (lambda: plain().integrate(target=zeros, seed=-1), "integrate.seed: expected a whole number of at least 0, found -1"),
    (
        lambda: trained(plain()).fit(ROWS, members=2),
        "train.members: the flow has been trained with other members: make another for an ensemble of 2",
    ),
    (
        lambda: trained(plain(), members=2).torch(),
        "Flow.torch: an ensemble is no module, its members are: load the weights of one",
    ),
]


@pytest.mark.parametrize("call, said", WRONG)
def test_wrong_values(call, said):
    with pytest.raises(ValueError) as error:
        call()
    assert str(error.value) == said


def test_what_is_no_value():
    flow = plain()
    for kind, call, said in [
        (AttributeError, lambda: nfc.presets.mfa, f"there is no preset 'mfa'; there are {', '.join(dir(nfc.presets))}"),
        (TypeError, lambda: flow._core.__init__(b"model", PLAIN.encode(), None, False, False, False), "a flow is made once"),
        (TypeError, lambda: delattr(flow._core, "fresh"), "fresh cannot be deleted"),
        (TypeError, lambda: delattr(flow._core, "members"), "members cannot be deleted"),
        (TypeError, lambda: flow._core.log_prob(), "log_prob takes 2 arguments, found 0"),
        (ValueError, lambda: _core.Flow.__new__(_core.Flow).log_prob(ROWS, None), "the flow could not be made"),
    ]:
        with pytest.raises(kind) as error:
            call()
        assert str(error.value) == said


def test_pictures():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    wide = nfc.Flow(text="return model { name = 'wide', dim = 3, flow = { leaky_relu {} } }")
    for call, said in [
        (lambda: nfc.plot.corner(ROWS, np.zeros((3, 3))), "corner.samples: 3 columns, expected 2"),
        (lambda: nfc.plot.corner(ROWS, labels=["a"]), "corner.labels: expected 2, found 1"),
        (lambda: nfc.plot.corner(ROWS, axes=np.zeros((1, 2))), "corner.axes: expected an array of (2, 2) axes, found (1, 2)"),
        (
            lambda: nfc.plot.corner(np.zeros((3, 1))),
            "corner: expected an array [n, dim] of at least 2 columns, found one of shape (3, 1)",
        ),
        (lambda: nfc.plot.density(wide), "density: of flows of one or two features, wide has 3"),
        (lambda: nfc.plot.density(plain(), mass=[2]), "density.mass: expected shares between 0 and 1, found [2]"),
        (lambda: nfc.plot.density(plain(), np.zeros((3, 1))), "density: 1 column, plain has 2"),
    ]:
        with pytest.raises(ValueError) as error:
            call()
        assert str(error.value) == said


def test_packages_that_are_not_there(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    for call, said in [
        (lambda: plain().torch(), "Flow.torch: PyTorch is not installed; pip install torch"),
        (lambda: nfc.plot.scatter(ROWS), "nfcflow.plot: matplotlib is not installed; pip install matplotlib"),
    ]:
        with pytest.raises(ModuleNotFoundError) as error:
            call()
        assert str(error.value) == said


def test_torch():
    torch = pytest.importorskip("torch")
    made = plain().torch()
    name, parameter = next(iter(made.named_parameters()))
    for kind, call, said in [
        (ValueError, lambda: made.to("meta"), "a flow runs on the CPU alone, it cannot be moved to meta"),
        (
            ValueError,
            lambda: made.double(),
            "the flow computes in torch.float32, not in torch.float64; precision= of nfcflow.Flow says in which",
        ),
        (ValueError, lambda: made.share_memory(), "a flow's memory cannot be shared between processes: pickle makes a copy"),
        (
            ValueError,
            lambda: made.log_prob(torch.zeros(3, 2, device="meta")),
            "log_prob: expected a tensor on the CPU, where flows run, found one on meta",
        ),
    ]:
        with pytest.raises(kind) as error:
            call()
        assert str(error.value) == said
    parameter.data = torch.zeros_like(parameter)
    with pytest.raises(RuntimeError) as error:
        made.log_prob(torch.zeros(3, 2))
    assert str(error.value) == f"{name} is no longer in the flow's memory: change its numbers in place, do not replace it"
    x = torch.zeros(3, 2, requires_grad=True)
    slope = torch.autograd.grad(plain().torch().log_prob(x).sum(), x, create_graph=True)[0]
    with pytest.raises(RuntimeError) as error:
        slope.sum().backward()
    assert str(error.value) == "log_prob: a flow has first derivatives alone, and this would need second ones"
