"""nfcflow: values against formulas in NumPy, arrays that are not copied, errors, training, copies, threads, signals."""

import copy
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from enum import IntEnum
from fractions import Fraction

import numpy as np
import pytest

import nfcflow as nfc

POINTS = os.path.join(os.path.dirname(__file__), "..", "..", "models", "points.lua")
LEAKY = "return model { name = 'leaky', dim = 2, flow = { leaky_relu {} }%s }"
CONDITIONAL = "return model { name = 'cond', dim = 2, context = 3, flow = { coupling { split = 1, net = mlp { hidden = { 5 } } } } }"


def leaky_log_prob(x, alpha):
    z = np.where(x > 0, x, alpha * x)
    return (-0.5 * z**2 - 0.5 * np.log(2 * np.pi) + np.where(x > 0, 0, np.log(alpha))).sum(1)


@pytest.fixture(params=["float", "double"])
def leaky(request):
    flow = nfc.Flow(text=LEAKY % "", precision=request.param)
    flow.params["flow.1.alpha"][:] = 0.25
    return flow


def rows(n, dim=2, seed=1, dtype=np.float64):
    return np.random.default_rng(seed).normal(size=(n, dim)).astype(dtype)


# ---- values ----------------------------------------------------------------------------------------------------------


def test_log_prob_is_the_formula(leaky):
    x = rows(100)
    tolerance = 2e-6 if leaky.dtype == np.float32 else 1e-14
    assert np.allclose(leaky.log_prob(x), leaky_log_prob(x, 0.25), rtol=tolerance, atol=tolerance)
    assert leaky.log_prob(x).dtype == leaky.dtype


def test_maps_and_score_are_the_formulas(leaky):
    x = rows(50)
    slope = np.where(x > 0, 1, 0.25)
    z, ldj = leaky.forward(x)
    assert np.allclose(z, slope * x, rtol=1e-6) and np.allclose(ldj, np.log(slope).sum(1), rtol=1e-6)
    back, inverse_ldj = leaky.inverse(z)
    assert np.allclose(back, x, rtol=1e-6) and np.allclose(inverse_ldj, -ldj, rtol=1e-6)
    assert np.allclose(leaky.score(x), -(slope**2) * x, rtol=1e-5, atol=1e-6)


def test_loss_and_gradient_are_the_formulas(leaky):
    x = rows(50)
    loss, grad = leaky.loss_and_grad(x)
    assert loss == pytest.approx(-leaky_log_prob(x, 0.25).mean(), rel=1e-6)
    d = np.where(x > 0, 0, 1 / 0.25 - 0.25 * x**2).sum(1).mean()
    assert grad == pytest.approx([-d], rel=1e-5)


def test_weights_are_those_of_a_weighted_mean(leaky):
    x, w = rows(50), np.random.default_rng(2).exponential(size=50)
    w[::7] = 0
    loss, grad = leaky.loss_and_grad(x, weights=w)
    assert loss == pytest.approx(-np.average(leaky_log_prob(x, 0.25), weights=w), rel=1e-6)
    assert grad == pytest.approx([-np.average(np.where(x > 0, 0, 1 / 0.25 - 0.25 * x**2).sum(1), weights=w)], rel=1e-5)


def test_weights_of_any_type_and_stride_are_the_same_and_lie_where_they_are():
    flow, x, w = nfc.Flow(POINTS, precision="double"), rows(40), np.arange(40) % 4
    expected = flow.loss_and_grad(x, weights=w.astype(float))
    wide = np.zeros((40, 3))
    wide[:, 1] = w
    unaligned = np.frombuffer(b"\0" + w.astype("f8").tobytes(), "f8", offset=1)
    same = [w, w.tolist(), w.astype("f4"), w.astype(">f4"), w.astype("f2"), w.astype("u1"), wide[:, 1], wide[::-1, 1][::-1], unaligned]
    for given in same + [w[::-1].astype(float)[::-1]]:
        loss, grad = flow.loss_and_grad(x, weights=given)
        assert loss == expected[0] and np.array_equal(grad, expected[1])
    assert flow.loss_and_grad(x, weights=np.broadcast_to(3.0, 40))[0] == pytest.approx(flow.loss_and_grad(x)[0], rel=1e-14)
    for given in (wide[:, 1], w.astype("f4"), w.astype("f8")[::5]):
        assert np.shares_memory(flow._row_weights(given), given)


def test_a_fit_with_weights_is_one_with_rows_as_often():
    x, c, w = rows(120), rows(120, 3, seed=2), np.arange(120) % 4
    text = CONDITIONAL.replace("flow = { ", "precision = 'double', flow = { standardize {}, actnorm {}, ")
    flows = []
    for repeat, weights in ((w, None), (1, w), (1, 1e-200 * w)):
        flow = nfc.Flow(text=text)
        rows_of, context = np.repeat(x, repeat, axis=0), np.repeat(c, repeat, axis=0)
        run = flow.fit(rows_of, context=context, weights=weights, steps=40, lr=1e-2)
        flows.append((run.loss, flow.flat.copy()))
    for loss, flat in flows[1:]:
        assert loss == pytest.approx(flows[0][0], rel=1e-9) and np.allclose(flat, flows[0][1], rtol=1e-7, atol=1e-9)
    few = w > 0
    with_zeros, without = nfc.Flow(text=text), nfc.Flow(text=text)
    with_zeros.fit(x, context=c, weights=w, steps=30, batch=16, valid=0.2)
    without.fit(x[few], context=c[few], weights=w[few], steps=30, batch=16, valid=0.2)
    assert np.array_equal(with_zeros.flat, without.flat)


def test_wrong_weights_are_told():
    flow, x = nfc.Flow(POINTS), rows(5)
    for weights, says in (
        ([1, 2, -3, 4, 5], "weight of row 3 is -3, expected a finite number of at least 0"),
        ([1, 2, 3, 4, np.nan], "weight of row 5 is nan"),
        ([np.inf, 2, 3, 4, 5], "weight of row 1 is inf"),
        (np.zeros(5), "weights of all 5 rows are 0"),
        (np.ones(4), "weights: 4 numbers, expected one for each of 5 rows"),
        (np.ones((5, 1)), r"weights: expected an array \[5\], found one of 2 dimensions"),
        (1.0, r"weights: expected an array \[5\], found one of 0 dimensions"),
        (["a"] * 5, "weights: expected an array of real numbers"),
        (np.ma.masked_less(np.arange(5.0), 2), "weights: some numbers are masked"),
    ):
        for call in (flow.loss_and_grad, lambda x, weights: flow.fit(x, weights=weights, steps=1)):
            with pytest.raises(ValueError, match=says):
                call(x, weights=weights)


def test_vector_jacobian_products_are_the_formulas(leaky):
    x, d, dl = rows(50), rows(50, seed=2), rows(50, 1, seed=3)[:, 0]
    a, below = 0.25, x <= 0

    def same(vjp, by_rows, by_alpha):
        assert vjp.context is None and list(vjp.params) == ["flow.1.alpha"] and vjp.rows.dtype == leaky.dtype
        assert np.allclose(vjp.rows, by_rows, rtol=1e-5, atol=1e-6)
        assert vjp.params["flow.1.alpha"] == pytest.approx([by_alpha[below].sum()], rel=1e-5)

    each = np.broadcast_to(dl[:, None], x.shape)
    same(leaky.forward_vjp(x, d, dl), np.where(below, a, 1) * d, d * x + each / a)
    same(leaky.forward_vjp(x, dldj=dl), 0 * x, each / a)
    same(leaky.inverse_vjp(x, d, dl), np.where(below, 1 / a, 1) * d, -d * x / a**2 - each / a)
    same(leaky.log_prob_vjp(x, dl), each * -(np.where(below, a, 1) ** 2) * x, each * (1 / a - a * x**2))


def test_log_prob_of_infinities_is_minus_infinity(leaky):
    x = np.array([[np.inf, 0], [0, -np.inf], [-np.inf, np.inf], [0, 0]])
    assert leaky.log_prob(x)[:3].tolist() == [-np.inf] * 3
    assert np.isfinite(leaky.log_prob(x)[3])


def test_samples_are_the_base_through_the_inverse_and_split_anywhere(leaky):
    x = leaky.sample(20000, seed=3)
    z = np.where(x > 0, x, 0.25 * x)
    assert abs(z.mean()) < 0.03 and abs(z.std() - 1) < 0.03
    parts = [leaky.sample(7, seed=3), leaky.sample(13, seed=3, first=7)]
    assert np.array_equal(np.concatenate(parts), x[:20])
    y, log_prob = leaky.sample_and_log_prob(10, seed=3)
    assert np.array_equal(y, x[:10]) and np.array_equal(log_prob, leaky.log_prob(y))


# ---- arrays ----------------------------------------------------------------------------------------------------------


def test_arrays_of_other_types_and_orders_are_converted():
    flow = nfc.Flow(text=LEAKY % "")
    x = rows(64, dtype=np.float32)
    expected = flow.log_prob(x)
    for same in (x.astype(float), np.asfortranarray(x), np.repeat(x, 2, axis=0)[::2], x.astype(">f4"), x.tolist()):
        assert np.array_equal(flow.log_prob(same), expected)
    assert np.allclose(flow.log_prob(np.ones((3, 2), dtype=int)), flow.log_prob(np.ones((3, 2))))
    x.flags.writeable = False
    assert np.array_equal(flow.log_prob(x), expected)


def test_arrays_at_any_address_are_converted():
    flow, x = nfc.Flow(text=LEAKY % ""), rows(8, dtype=np.float32)
    shifted = np.frombuffer(b"\0" + x.tobytes(), "f4", offset=1).reshape(-1, 2)
    assert np.array_equal(flow.log_prob(shifted), flow.log_prob(x))
    flow.fit(shifted, steps=2)
    assert np.array_equal(flow.log_prob(memoryview(shifted.tobytes()).cast("f", (8, 2))), flow.log_prob(x))


def test_no_rows_have_no_gradient():
    loss, grad = nfc.Flow(POINTS).loss_and_grad(np.zeros((0, 2)))
    assert np.isnan(loss) and not grad.any()


def test_seeds_are_whole_numbers_of_any_kind():
    flow = nfc.Flow(POINTS)
    assert np.array_equal(flow.sample(np.int64(3), seed=np.uint32(4)), flow.sample(3, seed=4))
    assert flow.sample(1, seed=2**64 - 1).shape == (1, 2)
    last = [nfc.Flow(POINTS).fit(rows(60), steps=3, batch=20, seed=seed).loss for seed in (2**62, 2**62 + 1, np.uint64(2**62))]
    assert last[0] == last[2] != last[1]  # which a float64 cannot tell apart


def test_parameters_are_views():
    flow = nfc.Flow(POINTS)
    params = flow.params
    assert params["flow.2.net.1.weight"].shape == (4, 1) and params["flow.1.alpha"].shape == (1,)
    assert sum(p.size for p in params.values()) == flow.n_params == flow.flat.size == 180
    params["flow.2.net.1.weight"][2, 0] = 7
    assert 7 in flow.flat and np.shares_memory(flow.flat, params["flow.1.alpha"])
    flow.flat[:] = 0.5
    assert flow.params["flow.18.net.2.bias"].tolist() == [0.5, 0.5]


def test_context_of_one_row_serves_all():
    flow = nfc.Flow(text=CONDITIONAL)
    x, c = rows(10), rows(1, 3)
    many = np.repeat(c, 10, axis=0)
    assert np.array_equal(flow.log_prob(x, c), flow.log_prob(x, many))
    assert np.array_equal(flow.log_prob(x, c[0]), flow.log_prob(x, many))
    assert np.array_equal(flow.sample(10, c[0], seed=2), flow.sample(10, many, seed=2))


# ---- errors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "call, said",
    [
        (lambda f: f.log_prob(np.zeros((3, 3))), "log_prob: 3 columns, the model has 2"),
        (lambda f: f.log_prob(np.zeros(2)), "log_prob: expected an array [n, 2], found one of"),
        (lambda f: f.log_prob(None), "log_prob: expected an array of real numbers, found one of object"),
        (lambda f: f.fit(None), "fit: expected rows x, or target=f"),
        (lambda f: f.log_prob([["a", "b"]]), "log_prob: expected an array of real numbers, found one of <U1"),
        (lambda f: f.log_prob(np.zeros((3, 2), dtype=complex)), "found one of complex128"),
        (lambda f: f.log_prob(np.full((1, 2), 1e300)), "log_prob: a number is outside float's range"),
        (lambda f: f.log_prob(np.zeros((3, 2)), np.zeros((3, 1))), "log_prob: the model has no context"),
        (lambda f: f.forward_vjp(np.zeros((3, 2)), np.zeros((3, 1))), "dz: expected an array [3, 2], a row for each row"),
        (lambda f: f.log_prob_vjp(np.zeros((3, 2)), np.zeros((3, 1))), "dlp: expected an array [3], a number for each row"),
        (lambda f: f.inverse_vjp(np.zeros((3, 2)), dldj="x"), "inverse_vjp.dldj: expected an array of real numbers"),
        (lambda f: f.log_prob_vjp(np.zeros((3, 3)), np.zeros(3)), "log_prob_vjp: 3 columns, the model has 2"),
        (lambda f: f.sample(-1), "sample.n: expected a whole number from 0 to 1000000000000000, found -1"),
        (lambda f: f.sample(1.5), "sample.n: expected a whole number from 0 to 1000000000000000, found 1.5"),
        (lambda f: f.sample("3"), "sample.n: expected a whole number"),
        (lambda f: f.sample(2**70), "sample.n: expected a whole number"),
        (lambda f: f.sample(1, seed=-1), "sample.seed: expected a whole number"),
        (lambda f: f.fit(np.zeros((9, 2)), lrr=1), "train has no key 'lrr', did you mean 'lr'?"),
        (lambda f: f.fit(np.zeros((9, 2)), lr=-1), "train.lr: expected a number above 0, found -1"),
        (lambda f: f.fit(np.zeros((9, 2)), steps=1.5), "train.steps: expected a whole number"),
        (lambda f: f.fit(np.zeros((9, 2)), schedule="cosine\0x"), "train.schedule: expected a text without zero bytes"),
        (lambda f: f.fit(np.zeros((9, 2)), valid=True), "train.valid: expected a number or a name, found True"),
        (lambda f: f.fit(np.zeros((9, 2)), freeze="1,flow.9"), "names of parameters or what these begin with, as in flow.2.net; there is no 'flow.9'"),
        (lambda f: f.fit(np.array([[np.nan, 1], [1, 2]])), "row 1, column 1 of the data is NaN"),
        (lambda f: f.fit(1.7e9 + 10 * rows(50)), "fit: column 1 varies too little beside its size for float"),
        (lambda f: f.fit(np.array([[2**40, 0], [2**40 + 1, 1]])), "fit: column 1 varies too little beside its size for float"),
        (lambda f: f.log_prob(np.ma.array(rows(3), mask=[[0, 1]] * 3)), "log_prob: some numbers are masked"),
        (lambda f: f.emit("/tmp", weights="no"), "emit.weights: expected True or False, found 'no'"),
        (lambda f: f.emit("/tmp", target="c++"), "emit.target: expected one of 'c', 'cuda', found 'c++'"),
        (lambda f: nfc.Flow(POINTS, limits="off"), "Flow.limits: expected True or False, found 'off'"),
        (lambda f: f.emit("/tmp", entries="foo"), "found 'foo'"),
        (lambda f: nfc.Flow(text="return 3"), "the file must return one model"),
        (lambda f: nfc.Flow(text="return model { dim = 2,\nflw = {} }"), "model:1: model has no key 'flw', did you mean 'flow'?"),
        (lambda f: nfc.Flow(POINTS, precision="half"), "precision: expected one of 'float', 'double', found 'half'"),
        (lambda f: nfc.Flow(POINTS, jit="gcc"), "Flow.jit: expected one of"),
        (lambda f: nfc.Flow(), "Flow: expected a model file"),
        (lambda f: nfc.Flow(nfc.presets.maf(dim=2, layer=3)), "presets.maf has no key 'layer', did you mean 'layers'?"),
        (lambda f: nfc.presets.maf(dim=float("nan")), "maf.dim: expected a finite number"),
    ],
)
def test_wrong_values_are_value_errors(call, said):
    with pytest.raises(ValueError) as error:
        call(nfc.Flow(text=LEAKY % ""))
    assert said in str(error.value)


def test_torch_is_wanted_for_torch_alone(monkeypatch):
    monkeypatch.delitem(sys.modules, "nfcflow._torch", raising=False)
    monkeypatch.setitem(sys.modules, "torch", None)  # as where it is not installed
    with pytest.raises(ModuleNotFoundError, match="Flow.torch: PyTorch is not installed"):
        nfc.Flow(text=LEAKY % "").torch()


def test_an_error_is_the_only_one_told():
    with pytest.raises(ValueError) as error:
        nfc.Flow(text=LEAKY % "").log_prob(np.zeros((3, 3)))
    assert error.value.__context__ is None


def test_paths_are_whole(tmp_path):
    flow = nfc.Flow(text=LEAKY % "")
    for call in (flow.save, flow.load):
        with pytest.raises(ValueError, match="null byte"):
            call(str(tmp_path / "a\0b.safetensors"))
    odd = os.fsdecode(bytes(tmp_path) + b"/n\xff.lua")
    with open(odd, "wb") as file:
        file.write(b"-- caf\xe9\n" + (LEAKY % "").encode())
    assert copy.copy(nfc.Flow(odd)).dim == 2
    flow.save(odd + ".safetensors")
    with pytest.raises(ValueError, match="/dev/zero: it is a device, expected a file"):
        nfc.Flow("/dev/zero")


def test_files_are_os_errors(tmp_path):
    flow = nfc.Flow(POINTS)
    with pytest.raises(OSError):
        nfc.Flow(tmp_path / "none.lua")
    with pytest.raises(OSError):
        flow.load(tmp_path / "none.safetensors")
    with pytest.raises(OSError):
        flow.save(tmp_path / "none" / "w.safetensors")
    with pytest.raises(AttributeError, match="there is no preset 'mfa'"):
        nfc.presets.mfa


# ---- training, files, copies ------------------------------------------------------------------------------------------


def data(n=500):
    a, b = rows(n, seed=5).T
    return np.stack([a * 2 + b**2, b], axis=1)


def test_fit_improves_and_repeats():
    flow, other = (nfc.Flow(nfc.presets.nsf(dim=2, layers=2, hidden=(16,))) for _ in range(2))
    x = data()
    before = -flow.log_prob(x).mean()
    seen = []
    run = flow.fit(x, steps=300, lr=3e-3, batch=100, valid=0.2, seed=4, on_step=seen.append)
    assert run.steps == 300 and -flow.log_prob(x).mean() < before - 0.3
    assert run.log["step"][0] == 1 and run.log["step"][-1] == 300 and np.isfinite(run.log["loss"]).all()
    assert np.isfinite(run.log["valid_loss"]).any() and seen[-1]["step"] == 300
    other.fit(x, steps=300, lr=3e-3, batch=100, valid=0.2, seed=4)
    assert np.array_equal(flow.flat, other.flat)


def test_reset_is_a_flow_that_has_just_been_made():
    text = "return model { name = 'r', dim = 2, flow = { standardize {}, actnorm {}, coupling { split = 1, net = mlp { hidden = { 5 } } } }%s }"
    x, options = data(), {"steps": 20, "lr": 1e-2, "batch": 50, "valid": 0.2, "seed": 3}
    flow, fresh = nfc.Flow(text=text % ""), nfc.Flow(text=text % ", train = { seed = 7 }")
    start, view = flow.flat.copy(), flow.params["flow.3.net.1.weight"]
    flow.fit(100 + 5 * x, **options)
    flow.reset()
    assert np.array_equal(flow.flat, start) and np.shares_memory(view, flow.flat)
    flow.fit(x, **options)
    flow.reset(seed=7)
    assert np.array_equal(flow.flat, fresh.flat) and not np.array_equal(flow.flat, start)
    flow.fit(x, **options)
    fresh.fit(x, **options)  # sets from the data what the data are to set, as for the first time
    assert np.array_equal(flow.flat, fresh.flat)
    flow.fit(x, **options)
    fresh.reset(np.uint64(2**64 - 1))
    assert np.isfinite(fresh.flat).all() and not np.array_equal(flow.flat, fresh.flat)
    for seed in (-1, 1.5, "3", 2**64):
        with pytest.raises(ValueError, match="reset.seed: expected a whole number from 0 to 18446744073709551615"):
            flow.reset(seed)


def test_reset_makes_an_ensemble_one_flow_and_is_not_for_one_that_trains():
    flow, x = nfc.Flow(POINTS), data()
    start = flow.flat.copy()
    flow.fit(x, members=2, steps=5)
    flow.reset()
    assert flow.members == 0 and np.array_equal(flow.flat, start)
    flow.fit(x, members=3, steps=5)
    assert flow.members == 3
    single = nfc.Flow(POINTS)
    with pytest.raises(ValueError, match="reset: the flow is being trained"):
        single.fit(x, steps=10**7, on_step=lambda _: single.reset())


def test_fit_goes_on_from_what_is_there():
    flow, x = nfc.Flow(POINTS), data()
    first = flow.fit(x, steps=200, lr=1e-2)
    again = flow.fit(x, steps=1, lr=1e-12)
    assert again.log["loss"][0] == pytest.approx(first.loss, rel=1e-6)
    flow.reset()
    assert flow.fit(x, steps=1, lr=1e-12).loss > first.loss + 0.1


def test_a_column_of_one_number_is_warned_of():
    x = rows(500)
    x[:, 1] = 3.5
    with pytest.warns(UserWarning, match="column 2"):
        run = nfc.Flow(text=LEAKY % "").fit(x, steps=5)
    assert "column 2" in run.warning


def test_options_are_numbers_of_any_kind():
    class Steps(IntEnum):
        FEW = 7

    for steps in (7, 7.0, np.float64(7), np.int32(7), np.longdouble(7), Steps.FEW):
        assert nfc.Flow(text=LEAKY % "").fit(rows(20), steps=steps, lr=Fraction(1, 100)).steps == 7


def test_domains_and_bases_are_parts():
    domain = [nfc.parts.positive(), nfc.parts.circular(360, low=-180), nfc.parts.interval(0, 1)]
    flow = nfc.Flow(nfc.presets.nsf(dim=3, layers=2, hidden=(8,), domain=domain, base=nfc.parts.student_t(df=5), precision="double"))
    x = flow.sample(500, seed=1)
    assert (x[:, 0] > 0).all() and (x[:, 1] >= -180).all() and (x[:, 1] < 180).all() and (x[:, 2] > 0).all() and (x[:, 2] < 1).all()
    y, lp = flow.sample_and_log_prob(500, seed=1)
    assert np.array_equal(x, y) and np.allclose(lp, flow.log_prob(x), atol=1e-8)
    assert (flow.log_prob(x * [-1, 1, 1]) == -np.inf).all()
    assert np.allclose(flow.log_prob(x + [0, 720, 0]), flow.log_prob(x), atol=1e-9)
    assert np.allclose(flow.inverse(flow.forward(x)[0])[0], x)
    with pytest.raises(ValueError, match="domain, entry 2: expected a domain"):
        nfc.Flow(nfc.presets.nsf(dim=2, domain=[nfc.parts.positive(), nfc.parts.gaussian()]))
    with pytest.raises(AttributeError, match="there is no part 'positiv'"):
        nfc.parts.positiv


def test_whole_numbers():
    domain = [nfc.parts.integer(0, 4), nfc.parts.real()]
    flow = nfc.Flow(nfc.presets.nsf(dim=2, layers=2, hidden=(8,), standardize=True, domain=domain, precision="double"))
    rng = np.random.default_rng(1)
    k = rng.integers(0, 5, 1000)
    x = np.stack([k, k + rng.normal(size=1000)], axis=1)
    run = flow.fit(x, steps=300, batch=200, lr=1e-2)
    assert run.loss > -flow.log_prob(x).mean() > 0
    t = np.linspace(-12, 16, 1121)
    grid = np.stack(np.meshgrid(np.arange(5), t, indexing="ij"), axis=-1).reshape(-1, 2)
    assert abs(np.exp(flow.log_prob(grid)).sum() * (t[1] - t[0]) - 1) < 0.02
    y, lp = flow.sample_and_log_prob(500, seed=1)
    assert np.array_equal(y[:, 0], np.clip(np.floor(y[:, 0]), 0, 4)) and np.allclose(lp, flow.log_prob(y))
    assert (flow.log_prob(y + [0.5, 0]) == -np.inf).all()
    with pytest.raises(ValueError, match="row 1 of the data: column 1 is .*, expected a whole number from 0 to 4"):
        flow.fit(x + [0.5, 0], steps=1)
    with pytest.raises(ValueError, match="feature 1 is a whole number, and log_prob has no vector-Jacobian product"):
        flow.log_prob_vjp(x, np.ones(len(x)))


def test_epochs_stand_in_the_place_of_steps():
    text = LEAKY.replace("flow =", "train = { epochs = 5, batch = 10 }, flow =") % ""
    given = [({}, 10), ({"steps": 7}, 7), ({"epochs": 3}, 6), ({"steps": 7, "epochs": 3}, 6), ({"epochs": 3, "steps": 7}, 6)]
    for options, steps in given:
        assert nfc.Flow(text=text).fit(rows(20), **options).steps == steps
    assert len(nfc.Flow(text=text).fit(rows(20), epochs=20).log) == 40  # every step is in the log: there are few


def test_presets_are_functions_with_values_of_any_kind():
    assert nfc.presets.maf is nfc.presets.maf
    given = nfc.presets.maf(dim=np.array(3), hidden=np.array([8, 8]), standardize=np.bool_(True))
    assert given == nfc.presets.maf(dim=3, hidden=(8, 8), standardize=True)


def test_the_preset_that_chooses_is_told_how_many_rows_there_are():
    x = data()
    flow = nfc.Flow(nfc.presets.auto(dim=2, rows=len(x), context=0))
    run = flow.fit(x, steps=600)
    assert run.steps == 600 and len(flow.params["flow.2.net.1.bias"]) == 34  # 32 units, and one a feature
    lost = x - x.mean(0)
    normal = 0.5 * np.linalg.slogdet(lost.T @ lost / len(x))[1] + np.log(2 * np.pi) + 1
    assert -flow.log_prob(x).mean() < normal
    with pytest.raises(ValueError, match="presets.auto.rows is missing"):
        nfc.Flow(nfc.presets.auto(dim=2))


def test_fit_leaves_alone_what_is_frozen():
    flow = nfc.Flow(nfc.presets.nsf(dim=2, layers=2, hidden=(16,)))
    names = sorted({name.rsplit(".", 1)[0] for name in flow.params})
    before = {name: value.copy() for name, value in flow.params.items()}
    flow.fit(data(), steps=3, lr=1e-3, freeze=names[0])
    for name, value in flow.params.items():
        if name.startswith(names[0] + "."):
            assert np.array_equal(before[name], value)
    assert any(not np.array_equal(before[name], value) for name, value in flow.params.items())


def test_patience_ends_a_fit():
    seen = []
    run = nfc.Flow(text=LEAKY % "").fit(rows(50), steps=100000, patience=20, lr=0.1, on_step=seen.append)
    assert run.exhausted and run.steps < 100000
    assert run.log["step"][-1] == run.steps == seen[-1]["step"]


def test_the_log_is_about_a_thousand_steps():
    run = nfc.Flow(text=LEAKY % "").fit(rows(50), steps=20000, valid=0.2, patience=0, lr=1e-4)
    assert 900 <= len(run.log) <= 2100 and np.isfinite(run.log["valid_loss"]).sum() > 50


@pytest.mark.parametrize("steps", [1, 10**7])  # the last step is shown when the training is over
@pytest.mark.parametrize("kind", [TypeError, ValueError, KeyError, KeyboardInterrupt])
def test_errors_of_on_step_end_the_fit(kind, steps):
    calls = []

    def fail(_):
        calls.append(1)
        raise kind("mine")

    x = rows(50, dtype=np.float32)
    with pytest.raises(kind, match="mine"):
        nfc.Flow(text=LEAKY % "").fit(x, steps=steps, patience=0, lr=1e-6, on_step=fail)
    assert len(calls) == 1


def test_weights_and_c_are_files(tmp_path):
    flow, other = nfc.Flow(POINTS), nfc.Flow(POINTS)
    flow.flat[:] *= 1.5
    flow.save(tmp_path / "w.safetensors")
    other.load(str(tmp_path / "w.safetensors"))
    assert np.array_equal(flow.flat, other.flat)
    flow.emit(tmp_path, weights=True, entries="log_prob")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["points.c", "points.h", "points.json", "w.safetensors"]
    with pytest.raises(ValueError, match="another model|differs|expected"):
        nfc.Flow(text=LEAKY % "").load(tmp_path / "w.safetensors")


def test_names_of_columns_stay_with_the_weights(tmp_path):
    flow, named = nfc.Flow(POINTS), tmp_path / "named.safetensors"
    flow.save(named)
    length = int.from_bytes(named.read_bytes()[:8], "little")
    header, numbers = named.read_bytes()[8 : 8 + length].rstrip(), named.read_bytes()[8 + length :]
    assert b"columns" not in header
    header = header.replace(b'"format":"nfc"', b'"format":"nfc","columns":"[\\"a\\",\\"b\\"]"')
    named.write_bytes(len(header).to_bytes(8, "little") + header + numbers)
    flow.load(named)
    flow.save(tmp_path / "again.safetensors")
    assert b'"columns":"[\\"a\\",\\"b\\"]"' in (tmp_path / "again.safetensors").read_bytes()


def test_c_is_what_nfc_compile_prints(tmp_path):
    nfc.Flow(POINTS).emit(tmp_path)
    nfc.Flow(POINTS).emit(tmp_path / "cuda", target="cuda")
    assert "__global__" in (tmp_path / "cuda" / "points.cu").read_text()
    for suffix in ["c", "h", "json"]:
        with open(os.path.join(os.path.dirname(POINTS), "..", "generated", "points." + suffix), "rb") as file:
            assert (tmp_path / ("points." + suffix)).read_bytes() == file.read()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda f: pickle.loads(pickle.dumps(f))])
def test_copies_have_parameters_of_their_own(copied, tmp_path):
    path = tmp_path / "gone.lua"
    path.write_text(LEAKY % "")
    flow = nfc.Flow(path, precision="double")
    path.unlink()
    flow.flat[:] = 0.75
    other = copied(flow)
    x = rows(5)
    assert np.array_equal(other.log_prob(x), flow.log_prob(x)) and other.dtype == np.float64
    other.flat[:] = 0.5
    assert flow.flat[0] == 0.75
    flow.note = "kept"
    assert copied(flow).note == "kept"


# ---- threads and signals -----------------------------------------------------------------------------------------------


def test_threads_at_once_agree():
    flow, x = nfc.Flow(POINTS), rows(5000)
    expected, wrong = flow.log_prob(x), []

    def work():
        for _ in range(50):
            if not np.array_equal(flow.log_prob(x), expected):
                wrong.append(1)

    workers = [threading.Thread(target=work) for _ in range(4)]
    [w.start() for w in workers]
    [w.join() for w in workers]
    assert not wrong


def test_threads_that_are_the_first_to_ask_for_products_agree():
    expected = nfc.Flow(POINTS).log_prob_vjp(rows(50), np.ones(50)).rows
    for _ in range(20):
        flow, found, together = nfc.Flow(POINTS), [], threading.Barrier(4)

        def work():
            together.wait()
            found.append(flow.log_prob_vjp(rows(50), np.ones(50)).rows)

        workers = [threading.Thread(target=work) for _ in range(4)]
        [w.start() for w in workers]
        [w.join() for w in workers]
        assert len(found) == 4 and all(np.array_equal(rows, expected) for rows in found)


def test_printing_and_compiling_leave_other_threads_alone(tmp_path):
    x, dlp = np.zeros((1, 24), np.float32), np.ones(1, np.float32)
    flows = [nfc.Flow(nfc.presets.maf(dim=24, layers=12, hidden=(128, 128))) for _ in range(6)]
    for call in (lambda flow: flow.emit(tmp_path), lambda flow: flow.log_prob_vjp(x, dlp=dlp)):
        times, ticks = [], []

        def work():
            for flow in flows:
                times.append(time.perf_counter())
                call(flow)
                times.append(time.perf_counter())

        worker = threading.Thread(target=work)
        worker.start()
        while worker.is_alive():
            ticks.append(time.perf_counter())
        ends = [(0.75 * t + 0.25 * u, 0.25 * t + 0.75 * u) for t, u in zip(times[::2], times[1::2])]
        assert any(t < tick < u for t, u in ends for tick in ticks)  # in the middle of a call: one is enough on a busy machine


def test_results_do_not_depend_on_the_number_of_threads():
    flow, x = nfc.Flow(POINTS), rows(5000)
    expected, products = flow.log_prob(x), flow.log_prob_vjp(x, x[:, 0])
    assert nfc.threads(1) == 1
    assert np.array_equal(flow.log_prob(x), expected)
    for name, grad in flow.log_prob_vjp(x, x[:, 0]).params.items():
        assert np.array_equal(grad, products.params[name])
    assert nfc.threads(0) >= 1


def test_a_child_after_fork_works():
    flow, x = nfc.Flow(POINTS), rows(5000)
    expected = flow.log_prob(x)
    for _ in range(20):
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if np.array_equal(flow.log_prob(x), expected) else 1)
        assert os.waitpid(child, 0)[1] == 0


def test_ctrl_c_keeps_the_weights_so_far():
    script = """
import os, signal, threading, numpy as np, nfcflow as nfc
flow = nfc.Flow(%r)
x = np.random.default_rng(0).normal(size=(500, 2))
before = -flow.log_prob(x).mean()
threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
try:
    flow.fit(x, steps=10**9, patience=0, lr=1e-3)
    print("went on")
except KeyboardInterrupt:
    print("stopped", -flow.log_prob(x).mean() < before)
"""
    said = subprocess.run([sys.executable, "-c", script % POINTS], capture_output=True, text=True, timeout=60)
    assert said.stdout == "stopped True\n", said.stderr


# ---- ensembles -------------------------------------------------------------------------------------------------------


def mixture(members, x):
    """log(1/N sum exp log p_i) in double."""
    each = np.stack([f.log_prob(x).astype(np.float64) for f in members])
    top = each.max(0)
    return top + np.log(np.exp(each - top).mean(0))


def test_fit_of_members_is_the_mixture_of_flows_with_seeds_of_their_own(tmp_path):
    text = "return model { name = 'e', dim = 2, flow = { leaky_relu {}, actnorm {} }, train = { seed = %d } }"
    x, flow = data(), nfc.Flow(text=text % 7)
    options = {"steps": 30, "batch": 50, "valid": 0.2, "lr": 1e-2}
    run = flow.fit(x, members=3, **options)
    alone = [nfc.Flow(text=text % (7 + i)) for i in range(3)]
    for f in alone:
        f.fit(x, **options)
    assert flow.members == 3 and flow.n_params == flow.flat.size == 3 * alone[0].n_params and "3 members" in repr(flow)
    assert np.array_equal(flow.flat.reshape(3, -1), [f.flat for f in alone])
    for name, value in flow.params.items():
        assert np.array_equal(value, [f.params[name] for f in alone])
    flow.params["flow.1.alpha"][1] += 0.125
    alone[1].params["flow.1.alpha"][:] += 0.125
    assert np.allclose(flow.log_prob(x), mixture(alone, x), rtol=2e-6, atol=2e-6)
    assert run.steps == 90 and np.isfinite(run.loss)
    y, own = flow.sample(200, seed=3), [f.sample(200, seed=3) for f in alone]
    assert all(any(np.array_equal(row, o[k]) for o in own) for k, row in enumerate(y))
    path = tmp_path / "e.safetensors"
    flow.save(path)
    for other in (nfc.Flow(text=text % 0), copy.copy(flow), pickle.loads(pickle.dumps(flow))):
        if other.members == 0:
            held = other.flat
            other.load(path)
            assert held.size == alone[0].n_params  # an array of before stays as it is
        assert other.members == 3 and np.array_equal(other.log_prob(x), flow.log_prob(x))
    alone[0].save(path)
    flow.load(path)
    assert flow.members == 0 and np.array_equal(flow.forward(x)[0], alone[0].forward(x)[0])


def test_an_ensemble_says_what_it_does_not_have():
    flow = nfc.Flow(text=LEAKY % "")
    flow.fit(data(), members=2, steps=2)
    x = rows(3)
    for call in (
        lambda: flow.forward(x),
        lambda: flow.layers(x),
        lambda: flow.loss_and_grad(x),
        lambda: flow.log_prob_vjp(x, np.zeros(3)),
        lambda: flow.torch(),
        lambda: flow.emit("/tmp", target="cuda"),
    ):
        with pytest.raises(ValueError, match="an ensemble"):
            call()
    with pytest.raises(ValueError, match="train.members: the flow has been trained"):
        flow.fit(data(), members=3, steps=2)
    for members in (0, -1, 1e9, 1.5):
        with pytest.raises(ValueError, match="members: expected a whole number from 1 to 1000"):
            nfc.Flow(text=LEAKY % "").fit(data(), members=members, steps=2)
    assert flow.fit(data(), steps=2).steps == 4  # both go on


def test_members_that_were_not_trained_are_left_out():
    flow, calls = nfc.Flow(text=LEAKY % ""), []

    def stop(step):
        calls.append(step)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        flow.fit(data(50000), members=3, steps=10**9, on_step=stop)
    assert flow.members == 1
    flow = nfc.Flow(text=LEAKY % "")
    with pytest.raises(ValueError):
        flow.fit(data(), members=3, valid=0.95)
    with pytest.raises(ValueError):
        flow.fit(np.full((9, 2), np.nan), members=3)
    assert flow.members == 0 and flow.forward(rows(3))[0].shape == (3, 2)
