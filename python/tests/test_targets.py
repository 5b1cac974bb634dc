"""Targets: what is integrated and trained towards. Values against formulas, callbacks against the model file's own target, the command line's
numbers, exceptions and signals that come through, threads."""

import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

import nfcflow as nfc

NFC = os.environ.get("NFC_BINARY") or os.path.join(os.path.dirname(__file__), "..", "..", "build", "tests", "nfc")
GAUSSIAN = """return model { name = 'aim', dim = 3, precision = 'double', base = student_t { df = 30 }, flow = { actnorm {} },
  target = target { log_density = function(x) return 2 - 0.5 * sum(square((x - 1) / 0.7)) end },
  train = { samples = 256, optimizer = adamw { lr = 2e-2, weight_decay = 0 }, schedule = "cosine" } }"""
LOG_Z = 2 + 1.5 * np.log(2 * np.pi * 0.49)
GIVEN = """return model { name = 'given', dim = 1, context = 2, precision = 'double',
  target = target { log_density = function(x, c) return -0.5 * square(x - c[1]) * exp(c[2]) end },
  flow = { autoregressive { net = made { hidden = {} }, transform = affine { scale = 'exp' } } } }"""


pytestmark = pytest.mark.filterwarnings("ignore:k-hat")  # of flows that are not trained


def gaussian(x):
    return 2 - 0.5 * (((x - 1) / 0.7) ** 2).sum(1)


def sloped(x):
    return gaussian(x), -(x - 1) / 0.49


# ---- values ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("precision, tolerance", [("float", 2e-6), ("double", 1e-14)])
def test_the_models_target_is_its_formula(precision, tolerance):
    flow, x = nfc.Flow(text=GAUSSIAN, precision=precision), np.random.default_rng(1).normal(size=(500, 3))
    density, slope = flow.target(x)
    assert density.dtype == slope.dtype == flow.dtype
    assert np.allclose(density, gaussian(x), rtol=tolerance, atol=tolerance)
    assert np.allclose(slope, -(x - 1) / 0.49, rtol=10 * tolerance, atol=10 * tolerance)


def test_integrals_have_their_closed_forms():
    flow = nfc.Flow(text=GAUSSIAN)
    flow.params["flow.1.mean"][:] = 1.2  # about the target's own place
    for target, log_z, outside in [
        (None, LOG_Z, False),
        (gaussian, LOG_Z, False),
        (sloped, LOG_Z, False),
        (lambda x: -(2 * np.log(np.cosh(x - 1))).sum(1), 3 * np.log(2), False),
        (lambda x: np.where((np.abs(x - 1) < 1).all(1), 0, -np.inf), 3 * np.log(2), True),
    ]:
        for seed in range(3):
            found = flow.integrate(target=target, n=50000, seed=seed)
            assert abs(found.log_z - log_z) < 4 * found.error < 0.1
            assert found.n == 50000 and found.x is None and (found.outside > 1000) == outside
    flow = nfc.Flow(text="return model { name = 'n', dim = 2, flow = { reverse {} } }", precision="double")
    exact = flow.integrate(target=lambda x: 0.5 - 0.5 * (x**2).sum(1), n=1000)
    assert abs(exact.log_z - 0.5 - np.log(2 * np.pi)) < 1e-12 and abs(exact.ess - 1000) < 1e-6


def test_the_numbers_are_the_formulas_of_the_weights():
    flow = nfc.Flow(text=GAUSSIAN)
    found = flow.integrate(target=lambda x: -np.abs(x).sum(1), n=20001, seed=9, rows=0)
    x, q = flow.sample_and_log_prob(20001, seed=9)
    w = np.exp(-np.abs(x).sum(1) - q)
    assert np.isclose(found.log_z, np.log(w.mean()), rtol=1e-12)
    assert np.isclose(found.ess, w.sum() ** 2 / (w**2).sum(), rtol=1e-10)
    assert np.isclose(found.error, w.std(ddof=1) / np.sqrt(w.size) / w.mean(), rtol=1e-10)
    assert found.x.shape == (round(found.ess), 3)
    rows, times = np.unique(x, axis=0), np.zeros(0)
    drawn = {row.tobytes(): k for k, row in enumerate(x)}
    times = np.bincount([drawn[row.tobytes()] for row in found.x], minlength=x.shape[0])
    assert len(rows) == x.shape[0] and np.all(np.abs(times - len(found.x) * w / w.sum()) < 1 + 1e-9)
    assert str(found) == (
        f"log Z = {found.log_z:.6f} +- {found.error:.2g} (20001 rows, effective sample size {found.ess:.0f}, k-hat {found.k_hat:.2f})"
    )
    assert flow.integrate(n=100, rows=7).x.shape == (7, 3)


def test_sobol_points_have_far_smaller_errors():
    flow = nfc.Flow(text=GAUSSIAN, precision="double")
    flow.params["flow.1.mean"][:] = 1.2
    random, sobol = (flow.integrate(target=gaussian, n=2**15, points=points) for points in ("random", "sobol"))
    assert abs(sobol.log_z - LOG_Z) < 5 * sobol.error < random.error
    assert np.isclose(sobol.log_z, flow.integrate(n=2**15, points="sobol").log_z, rtol=1e-12)
    assert flow.integrate(target=gaussian, n=2**15).log_z == random.log_z
    with pytest.raises(ValueError, match="integrate.points: expected one of"):
        flow.integrate(points="halton")


def test_what_is_not_to_be_believed_is_warned_of():
    flow = nfc.Flow(text="return model { name = 'narrow', dim = 1, flow = { actnorm {} } }", precision="double")
    with pytest.warns(UserWarning, match="k-hat is above 0.7: the weights have so long a tail that the error is not to be believed"):
        found = flow.integrate(target=lambda x: 2 * np.abs(x[:, 0]), n=10000)
    assert found.k_hat > 0.7


def test_context_comes_with_the_rows():
    flow, seen = nfc.Flow(text=GIVEN), []

    def target(x, context):
        seen.append((x.shape, context.copy()))
        return -0.5 * (x[:, 0] - context[:, 0]) ** 2 * np.exp(context[:, 1]), -(x - context[:, :1]) * np.exp(context[:, 1:])

    for c in ([[0.4, 0.2]], [0.4, 0.2]):
        own, given = flow.integrate(c, n=2000), flow.integrate(c, target=target, n=2000)
        assert np.isclose(own.log_z, given.log_z, rtol=1e-12) and abs(own.log_z - 0.5 * np.log(2 * np.pi) + 0.1) < 4 * own.error
    assert all(shape == (2000, 1) and np.array_equal(c, np.tile([0.4, 0.2], (2000, 1))) for shape, c in seen)
    seen.clear()
    rows = np.random.default_rng(3).normal(size=(37, 2))
    for c, by in [(rows, target), (rows[:1], target), (rows, None)]:
        run = flow.fit(context=c, target=by, steps=2, samples=50, objective="reverse_kl")
        assert run.steps == 2
    taken = [c for shape, c in seen if shape[0] == 50]
    assert np.array_equal(taken[0], rows[np.arange(50) % 37]) and np.array_equal(taken[1], rows[np.arange(50, 100) % 37])
    assert np.array_equal(taken[2], np.tile(rows[:1], (50, 1)))


def test_the_target_gets_arrays_of_its_own():
    flow, kept = nfc.Flow(text=GAUSSIAN), []

    def target(x):
        kept.append(x)
        density = gaussian(x)
        x += 1000  # is not the library's
        return density

    found = flow.integrate(target=target, n=40000, seed=4)
    assert len(kept) > 1 and np.array_equal(np.concatenate(kept) - 1000, flow.sample(40000, seed=4) + 1000 - 1000)
    assert found.log_z == flow.integrate(target=gaussian, n=40000, seed=4).log_z


def test_what_the_target_gives_may_be_of_any_real_type():
    for precision in ("float", "double"):
        flow = nfc.Flow(text=GAUSSIAN, precision=precision)
        expected = flow.integrate(target=lambda x: np.floor(x[:, 0]), n=1000).log_z
        for kind in (np.float16, np.float32, ">f8", np.longdouble, np.int8, int, list):
            of = (lambda v: v.tolist()) if kind is list else (lambda v: v.astype(kind))
            assert flow.integrate(target=lambda x: of(np.floor(x[:, 0])), n=1000).log_z == expected
        assert flow.integrate(target=lambda x: np.repeat(np.floor(x[:, 0]), 2)[::2], n=1000).log_z == expected
        low = flow.integrate(target=lambda x: np.where(x[:, 0] > 0, 0.0, np.finfo(float).min), n=1000)
        assert low.log_z == flow.integrate(target=lambda x: np.where(x[:, 0] > 0, 0.0, -np.inf), n=1000).log_z


# ---- training --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("objective, replay", [("reverse_kl", 0), ("forward_kl", 0), ("variance", 0), ("forward_kl", 3), ("variance", 3), ("fisher", 0), ("fisher", 2)])
@pytest.mark.parametrize("target", [None, sloped])
def test_a_training_finds_the_target(objective, replay, target):
    flow = nfc.Flow(text=GAUSSIAN)
    run = flow.fit(target=target, objective=objective, replay=replay, steps=1500)
    least = {"reverse_kl": -LOG_Z, "fisher": 0.0398}.get(objective, 0)  # by quadrature, of a student_t
    assert abs(run.loss - least) < 0.02 and run.steps == 1500
    found = flow.integrate(n=20000, seed=4)
    assert found.ess > 0.95 * found.n and abs(found.log_z - LOG_Z) < 4 * found.error
    x = flow.sample(20000, seed=1)
    assert np.allclose(x.mean(0), 1, atol=0.03) and np.allclose(x.std(0), 0.7, atol=0.03)


@pytest.mark.parametrize("precision", ["float", "double"])
def test_a_function_does_as_the_models_own_target(precision):
    aim = nfc.Flow(text=GAUSSIAN, precision=precision)
    for objective in ("reverse_kl", "forward_kl", "variance", "fisher"):
        flows = [nfc.Flow(text=GAUSSIAN, precision=precision) for _ in range(2)]
        runs = [f.fit(target=t, objective=objective, steps=20, seed=3) for f, t in zip(flows, (None, aim.target))]
        assert np.array_equal(flows[0].flat, flows[1].flat) and runs[0].loss == runs[1].loss
        assert not np.array_equal(flows[0].flat, aim.flat)


def test_weights_and_integrals_are_the_command_lines(tmp_path):
    path, run = tmp_path / "aim.lua", tmp_path / "run"
    path.write_text(GAUSSIAN)
    options = ["--steps", "30", "--objective", "variance", "--replay", "2", "--samples", "100", "-r", "5", "--jit", "tcc"]
    subprocess.run([NFC, "train", path, "-q", "-o", run, *options], check=True)
    flow, other = nfc.Flow(path), nfc.Flow(path)
    flow.fit(steps=30, objective="variance", replay=2, samples=100, seed=5)
    other.load(run / "weights.safetensors")
    assert np.array_equal(flow.flat, other.flat)
    drawn = tmp_path / "x.npy"
    weights = ["--weights", run / "weights.safetensors"]
    said = subprocess.run([NFC, "integrate", path, *weights, "-n", "3000", "-r", "8", "-o", drawn], check=True, capture_output=True, text=True)
    found = flow.integrate(n=3000, seed=8, rows=0)
    assert float(said.stdout.split()[3]) == found.log_z and f"size {found.ess:.0f}, k-hat {found.k_hat:.2f})" in said.stdout
    assert np.array_equal(np.load(drawn), found.x)


def test_on_step_is_told_while_a_function_is_asked():
    flow, seen = nfc.Flow(text=GAUSSIAN), []

    def slow(x):
        time.sleep(0.01)
        return gaussian(x)

    flow.fit(target=slow, objective="forward_kl", steps=30, samples=5, on_step=lambda s: seen.append(s["step"]))
    assert 3 < len(seen) < 20 and seen[-1] == 30


# ---- what goes wrong ---------------------------------------------------------------------------------------------------


class Own(Exception):
    pass


def after(calls, error):
    """A target that fails at a call."""
    count = [0]

    def target(x):
        count[0] += 1
        if count[0] > calls:
            raise error
        return sloped(x)

    return target, count


@pytest.mark.parametrize("error", [Own("mine"), KeyboardInterrupt(), SystemExit(3), MemoryError("full"), StopIteration()])
def test_an_exception_ends_the_call_and_is_raised_as_itself(error):
    for objective in ("reverse_kl", "variance"):
        flow = nfc.Flow(text=GAUSSIAN)
        before = flow.flat.copy()
        target, count = after(0, error)
        with pytest.raises(type(error)) as raised:
            flow.fit(target=target, objective=objective, steps=100)
        assert raised.value is error and count[0] == 1 and np.array_equal(flow.flat, before)
        target, count = after(40, error)
        with pytest.raises(type(error)) as raised:
            flow.fit(target=target, objective=objective, steps=100)
        assert raised.value is error and count[0] == 41
        assert not np.array_equal(flow.flat, before) and np.isfinite(flow.flat).all()  # the best so far
        target, count = after(10, error)
        with pytest.raises(type(error)) as raised:
            flow.fit(target=target, objective=objective, steps=10)  # of the loss at the end
        assert raised.value is error and count[0] == 11
        assert flow.fit(target=sloped, objective=objective, steps=3).steps == 3
    for calls, options in [(0, {"n": 100}), (1, {"n": 20000}), (1, {"n": 100, "rows": 5})]:
        target, count = after(calls, error)
        with pytest.raises(type(error)) as raised:
            flow.integrate(target=target, **options)
        assert raised.value is error and count[0] == calls + 1


def test_an_exception_of_on_step_ends_a_training_towards_a_function():
    flow, calls = nfc.Flow(text=GAUSSIAN), []

    def target(x):
        calls.append(0)
        time.sleep(0.01)
        return sloped(x)

    def stop(_):
        calls.append(1)
        raise Own

    with pytest.raises(Own):
        flow.fit(target=target, steps=10**6, on_step=stop)
    assert calls[-1] == 1 and sum(calls) == 1


def test_a_flow_that_trains_is_told_apart():
    flow, other = nfc.Flow(text=GAUSSIAN), nfc.Flow(text=GAUSSIAN)

    def nested(x):
        assert other.fit(target=sloped, steps=2).steps == 2
        assert other.integrate(n=100).n == flow.integrate(n=100).n == 100
        return sloped(x)

    assert flow.fit(target=nested, steps=3).steps == 3

    def again(x):
        flow.fit(target=sloped, steps=1)

    with pytest.raises(ValueError, match="fit: the flow is being trained"):
        flow.fit(target=again, steps=3)


@pytest.mark.parametrize("call", ["flow.integrate(n=10**12)", "flow.integrate(n=10**12, target=lambda x: x[:, 0])", "flow.fit(steps=10**9)", "flow.fit(steps=10**9, target=lambda x: (-x[:, 0] ** 2, -2 * x))"])
def test_ctrl_c_ends_a_call(call):
    script = f"""
import os, signal, threading, nfcflow as nfc
signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell may have left ignored
flow = nfc.Flow(text={GAUSSIAN!r})
flow.integrate(n=100)
try:
    threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    {call}
    print("went on")
except KeyboardInterrupt:
    print("stopped")
"""
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert said.stdout == "stopped\n", said.stderr


# ---- threads -----------------------------------------------------------------------------------------------------------


def test_several_threads_integrate_and_train_at_once():
    flow = nfc.Flow(text=GAUSSIAN)
    alone = nfc.Flow(text=GAUSSIAN)
    alone.fit(target=sloped, steps=30)
    expected, wrong = flow.integrate(target=gaussian, n=30000).log_z, []

    def work():
        own = nfc.Flow(text=GAUSSIAN)
        own.fit(target=sloped, steps=30)
        same = [flow.integrate(target=gaussian, n=30000).log_z == expected for _ in range(3)]
        if not (all(same) and np.array_equal(own.flat, alone.flat)):
            wrong.append(1)

    workers = [threading.Thread(target=work) for _ in range(4)]
    [w.start() for w in workers]
    [w.join() for w in workers]
    assert not wrong


def test_other_threads_go_on_while_c_integrates():
    flow, ticks = nfc.Flow(text=GAUSSIAN), []
    flow.integrate(n=100)
    worker = threading.Thread(target=lambda: flow.integrate(n=3_000_000))
    begin = time.perf_counter()
    worker.start()
    while worker.is_alive():
        ticks.append(time.perf_counter())
    middle = [t for t in ticks if begin + 0.25 * (ticks[-1] - begin) < t < begin + 0.75 * (ticks[-1] - begin)]
    assert middle


def test_what_a_target_makes_belongs_to_it():
    flow, made = nfc.Flow(text=GAUSSIAN), []

    def target(x):
        made.append(nfc.Flow(text=GAUSSIAN))
        if len(made) > 3:
            remover = threading.Thread(target=made.clear)  # frees in another thread what was made within the call
            remover.start()
            remover.join()
        return sloped(x)

    assert flow.fit(target=target, steps=12, samples=10).steps == 12
    assert made[-1].fit(target=sloped, steps=2).steps == 2
