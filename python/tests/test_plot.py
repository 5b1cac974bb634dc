"""Pictures. Protects: that they show the numbers they are given, in the axes they are given; that contours hold the shares they
say; what is told of wrong arrays, and where there is no matplotlib."""

import sys

import numpy as np
import pytest

import nfcflow as nfc

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")
from matplotlib import pyplot as plt  # noqa: E402

rng = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


@pytest.fixture(scope="module")
def flow():
    made = nfc.Flow(nfc.presets.maf(dim=2, layers=2, hidden=(16,), standardize=True))
    b = rng.normal(size=2000)
    x = np.stack([rng.normal(size=2000) + b**2, b], axis=1)
    return made, x, made.fit(x, steps=300, lr=3e-3, valid=0.1, seed=0)


def normal(dim, context=0):
    """A flow that does nothing, over a normal base; with context a shift by it."""
    if context:
        made = nfc.Flow(
            text="return model { dim = 2, context = 1, flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = {} }, transform = additive {} } } }"
        )
        made.flat[:] = [0, 1, 0][: made.n_params]
        return made
    made = nfc.Flow(text=f'return model {{ dim = {dim}, flow = {{ elementwise {{ affine {{ scale = "exp" }} }} }} }}')
    made.flat[:] = 0
    return made


def points(ax):
    return np.concatenate([c.get_offsets() for c in ax.collections])


def test_scatter():
    x = rng.normal(size=(50, 3))
    ax = nfc.plot.scatter(x)
    assert np.array_equal(points(ax), x[:, :2])
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("$x_{1}$", "$x_{2}$")
    own = plt.figure().subplots()
    assert nfc.plot.scatter(x, own, features=(2, 0), color="red", s=9) is own
    assert np.array_equal(points(own), x[:, [2, 0]])
    assert own.collections[0].get_sizes() == [9]
    many = np.arange(24000.0).reshape(12000, 2)
    shown = points(nfc.plot.scatter(many))
    assert shown.shape == (5000, 2) and np.array_equal(shown[4999], many[4999 * 12000 // 5000])


def test_corner():
    x, y = rng.normal(size=(300, 3)) * [1, 2, 3], rng.normal(size=(200, 3))
    axes = nfc.plot.corner(x, y, labels=["a", "b", "c"])
    assert axes.shape == (3, 3)
    for i in range(3):
        for j in range(3):
            assert axes[i, j].get_visible() == (j <= i)
            if j < i:
                shown = [c.get_offsets() for c in axes[i, j].collections]
                assert np.array_equal(shown[0], y[:, [j, i]]) and np.array_equal(shown[1], x[:, [j, i]])
        for line, rows in zip(axes[i, i].lines, (y, x)):
            at, p = line.get_data()
            assert abs(np.trapezoid(p, at) - 1 if hasattr(np, "trapezoid") else np.trapz(p, at) - 1) < 0.01
            assert abs((at * p).sum() / p.sum() - rows[:, i].mean()) < 0.01
    assert [axes[2, j].get_xlabel() for j in range(3)] == ["a", "b", "c"]
    assert [axes[i, 0].get_ylabel() for i in range(3)] == ["", "b", "c"]
    assert [t.get_text() for t in axes[0, 0].figure.legends[0].get_texts()] == ["data", "samples"]
    own = plt.figure().subplots(2, 2)
    assert nfc.plot.corner(x[:, :2], axes=own)[1, 0] is own[1, 0]
    assert not own[0, 0].figure.legends


def test_kde_is_silvermans():
    # the numbers of tests/check/test_shapes.c, which are SciPy's
    at, p = nfc.plot._kde(np.array([4.0, 4.0, 4.0]))
    assert np.allclose(p[100], 0.3989422804014327) and np.allclose(at[100], 4)
    x = np.array([2.2, -0.2, 0.0, 5.0, 0.4, 0.9, 1.3, 2.0, -1.5, 0.1])
    at, p = nfc.plot._kde(x)
    assert np.allclose(np.interp([-1, 1, 3], at, p), [0.12564428567336702, 0.23960263946525517, 0.05977667236840919], atol=1e-3)


def test_density_of_two(flow):
    made, x, _ = flow
    mass = (0.2, 0.5, 0.9)
    ax = nfc.plot.density(made, x, mass=mass)
    contours = ax.collections[-1]
    p = np.exp(made.log_prob(made.sample(20000, seed=3)))
    for level, share in zip(contours.levels, sorted(mass, reverse=True)):
        assert abs(np.mean(p >= level) - share) < 0.03
    assert np.array_equal(ax.collections[0].get_offsets(), x)
    assert [t.get_text() for t in ax.get_legend().get_texts()] == ["90 %", "50 %", "20 %"]
    # a normal distribution: circles that hold half of it have a radius of sqrt(2 log 2)
    ax = nfc.plot.density(normal(2), mass=[0.5], extent=(-5, 5, -5, 5))
    line = ax.collections[-1].get_paths()[0].vertices
    assert np.allclose(np.hypot(*line.T), np.sqrt(2 * np.log(2)), atol=0.02)


def test_density_of_one():
    x = rng.normal(size=(1000, 1))
    ax = nfc.plot.density(normal(1), x)
    at, p = ax.lines[0].get_data()
    assert np.allclose(p, np.exp(-at * at / 2) / np.sqrt(2 * np.pi), rtol=1e-4)
    assert abs(sum(b.get_height() * b.get_width() for b in ax.patches) - 1) < 1e-6
    assert nfc.plot.density(normal(1), extent=(-1, 2)).lines[0].get_xdata()[0] == -1


def test_density_with_context():
    made = normal(2, context=1)
    centre = []
    for c in (0.0, 3.0):
        ax = nfc.plot.density(made, context=[[c]], mass=[0.5])
        centre.append(ax.collections[-1].get_paths()[0].vertices.mean(axis=0))
    assert np.linalg.norm(centre[1] - centre[0]) > 1
    with pytest.raises(ValueError):
        nfc.plot.density(made)


def test_loss(flow):
    run = flow[2]
    ax = nfc.plot.loss(run)
    held = ~np.isnan(run.log["valid_loss"])
    assert np.array_equal(ax.lines[0].get_data(), (run.log["step"], run.log["loss"]))
    assert np.array_equal(ax.lines[1].get_data(), (run.log["step"][held], run.log["valid_loss"][held]))
    plain = flow[0].__copy__().fit(flow[1], steps=5, valid=0)
    assert len(nfc.plot.loss(plain).lines) == 1


def test_layers(flow):
    made = flow[0]
    axes = nfc.plot.layers(made, 100, seed=4)
    shown = [ax for ax in axes.flat if ax.get_visible()]
    assert len(shown) == made.n_layers + 1
    assert [ax.get_title() for ax in shown] == ["random sample", *reversed(made.layer_names)]
    x = made.sample(100, seed=4)
    assert np.allclose(points(shown[0]), made.forward(x)[0], atol=1e-4)
    assert np.allclose(points(shown[-1]), x, atol=1e-3)
    own = np.array([plt.figure().subplots() for _ in range(made.n_layers + 1)])
    assert nfc.plot.layers(made, 10, axes=own)[0] is own[0]
    conditional = nfc.Flow(nfc.presets.maf(dim=1, context=2, layers=2, hidden=(8,)))
    for context in ([[1.0, 2.0]], rng.normal(size=(30, 2))):
        assert nfc.plot.layers(conditional, 30, context).size >= conditional.n_layers + 1


def test_flow_layers(flow):
    made, x, _ = flow
    z = made.forward(x)[0]
    steps = made.layers(z)
    assert steps.shape == (made.n_layers + 1, len(x), 2) and steps.dtype == made.dtype
    assert np.array_equal(steps[0], z) and np.array_equal(steps[-1], made.inverse(z)[0])
    assert made.layer_names == ("standardize", "autoregressive", "reverse", "autoregressive")[: made.n_layers]
    with pytest.raises(ValueError):
        made.layers(z[:, :1])
    assert made.layers(z[:0]).shape == (made.n_layers + 1, 0, 2)


def test_dark_axes_have_lighter_colours(flow):
    made, x, run = flow
    for style, colour in (("default", "#0072b2"), ("dark_background", "#56b4e9")):
        with plt.style.context(style):
            drawn = nfc.plot.scatter(x).collections[0].get_facecolor()[0]
            assert np.allclose(drawn, matplotlib.colors.to_rgba(colour))
            assert matplotlib.colors.same_color(nfc.plot.loss(run).lines[0].get_color(), colour)


def test_wrong_arrays(flow):
    made, x, _ = flow
    for call in (
        lambda: nfc.plot.scatter(x[:, :1]),
        lambda: nfc.plot.scatter(x[:0]),
        lambda: nfc.plot.scatter(x[0]),
        lambda: nfc.plot.corner(x, rng.normal(size=(5, 3))),
        lambda: nfc.plot.corner(x, labels=["a"]),
        lambda: nfc.plot.corner(x, axes=plt.figure().subplots(1, 2)),
        lambda: nfc.plot.layers(made, 5, axes=[plt.figure().subplots()]),
        lambda: nfc.plot.density(made, x[:, :1]),
        lambda: nfc.plot.density(made, x, mass=[1.5]),
        lambda: nfc.plot.density(normal(3), x),
    ):
        with pytest.raises(ValueError):
            call()


def test_without_values():
    for x in (np.ones((5, 2)), np.array([[np.nan, 1], [np.inf, 2], [0, 3]]), np.ones((1, 2))):
        nfc.plot.scatter(x).figure.canvas.draw()
        nfc.plot.corner(x)[0, 0].figure.canvas.draw()


def test_without_matplotlib(monkeypatch):
    for name in [*sys.modules]:
        if name.split(".")[0] == "matplotlib":
            monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ModuleNotFoundError, match="matplotlib is not installed; pip install matplotlib"):
        nfc.plot.scatter(np.ones((3, 2)))
