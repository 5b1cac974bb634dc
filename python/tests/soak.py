"""Whether the package keeps what it should give back: python soak.py [SECONDS]

Again and again flows are made, trained, asked by several threads, pickled, copied, saved, carried through vector-Jacobian products (and
PyTorch, where it is installed), interrupted by Ctrl-C, trained and integrated towards functions, and used in forked children, and calls go wrong. Says a few times how much memory,
how many mappings, files and threads the process has; ends with 1 where there are more in the last quarter than in the second.
"""

import copy
import gc
import os
import pickle
import signal
import sys
import tempfile
import threading
import time
import warnings

import numpy as np

import nfcflow as nfc

try:
    import torch
except ImportError:
    torch = None

GROWTH = {"KiB": 6144, "mappings": 40, "files": 0, "threads": 0}  # what may come and go

rng = np.random.default_rng(0)
x, context = rng.normal(size=(2000, 3)), rng.normal(size=(2000, 2))


def used():
    gc.collect()
    with open("/proc/self/statm") as statm, open("/proc/self/maps") as maps:
        pages, mappings = int(statm.read().split()[1]), len(maps.readlines())
    return {"KiB": pages * os.sysconf("SC_PAGESIZE") // 1024, "mappings": mappings,
            "files": len(os.listdir("/proc/self/fd")), "threads": len(os.listdir("/proc/self/task"))}


def ask(flow, results):
    rows, c = x[:300], context[:300] if flow.context else None
    vjp = flow.log_prob_vjp(rows, np.ones(300), c)
    results.append((flow.log_prob(rows, c), flow.sample(300, c), flow.loss_and_grad(rows, c)[1], flow.score(rows, c),
                    flow.inverse(flow.forward(rows, c)[0], c)[0], vjp.rows, *vjp.params.values()))


def threads(flow):
    results = []
    workers = [threading.Thread(target=ask, args=(flow, results)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(results) == 4 and all(np.array_equal(a, b) for other in results[1:] for a, b in zip(results[0], other))
    return results[0]


def child(flow, c, expected):
    pid = os.fork()
    if pid == 0:
        results = []
        ask(flow, results)
        same = all(np.array_equal(a, b) for a, b in zip(results[0], expected))
        os._exit(0 if same and flow.fit(x, c, steps=5, batch=100).steps == 5 else 1)
    assert os.waitpid(pid, 0)[1] == 0


def interrupt(flow, c):
    before = flow.flat.copy()
    timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    try:
        flow.fit(x, c, steps=10**9, patience=0, lr=1e-3)
        raise AssertionError("a fit of 1e9 steps ended")
    except KeyboardInterrupt:
        timer.join()
    assert not np.array_equal(before, flow.flat)


def pytorch(flow, c):
    module = flow.torch()
    given = torch.tensor(x[:200], dtype=module.dtype, requires_grad=True)
    z, ldj = module(given, None if c is None else torch.tensor(c[:200]))
    (z.square().sum() - ldj.sum()).backward()
    copied = copy.deepcopy(module)
    assert given.grad.isfinite().all() and copied.compiled is not flow


def density(rows, *context):
    return -0.5 * (rows**2).sum(1), -rows


def towards(flow, c):
    one = None if c is None else c[:1]
    flow.fit(context=c, target=density, steps=5, samples=50, objective="reverse_kl")
    found = flow.integrate(one, target=density, n=2000, rows=20)
    assert found.x.shape == (20, 3) and all(np.isfinite((found.log_z, found.error)))
    for fails in (lambda *_: 1 / 0, lambda *_: np.zeros(3)):
        try:
            flow.fit(context=c, target=fails, objective="variance", steps=5)
        except (ZeroDivisionError, ValueError):
            continue
        raise AssertionError("a wrong target was taken")


def wrong(flow, c):
    for call in (lambda: flow.log_prob(x[:, :2], c), lambda: flow.fit(x * np.nan, c), lambda: flow.fit(x, c, stesp=1),
                 lambda: nfc.Flow(text="return model {"), lambda: flow.load(__file__), lambda: flow.log_prob_vjp(x, np.ones(3), c)):
        try:
            call()
        except ValueError:
            continue
        raise AssertionError("a wrong call was taken")


def once(preset, precision, directory):
    flow = nfc.Flow(preset, precision=precision)
    c = context if flow.context else None
    flow.fit(x, c, steps=20, batch=200, valid=0.1, seed=1, on_step=lambda _: None)
    expected = threads(flow)
    for other in (pickle.loads(pickle.dumps(flow)), copy.copy(flow)):
        assert np.array_equal(other.log_prob(x[:300], None if c is None else c[:300]), expected[0])
    flow.save(directory + "/w.safetensors")
    other.load(directory + "/w.safetensors")
    flow.emit(directory, weights=True)
    child(flow, c, expected)
    interrupt(flow, c)
    towards(flow, c)
    if torch:
        pytorch(flow, c)
    wrong(flow, c)


def main(seconds):
    presets = [nfc.presets.maf(dim=3, context=2, layers=2, hidden=(16,), standardize=True), nfc.presets.nsf(dim=3, layers=2, hidden=(16,)),
               nfc.presets.realnvp(dim=3, layers=2, hidden=(16,))]
    kinds = [(preset, precision) for precision in ("float", "double") for preset in presets]
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background processes ignore it
    start, last, seen, rounds = time.monotonic(), 0, [], 0
    warnings.filterwarnings("ignore", "k-hat")  # of flows that are hardly trained
    with tempfile.TemporaryDirectory() as directory:
        while rounds < 3 * len(kinds) or time.monotonic() - start < seconds:
            once(*kinds[rounds % len(kinds)], directory)
            rounds += 1
            if rounds <= len(kinds):  # what comes once, as heaps of threads
                continue
            seen.append(used())
            if len(seen) == 1 or time.monotonic() - last >= max(2, seconds / 15):
                last = time.monotonic()
                print(f"{last - start:6.0f} s {rounds:6d} rounds ", *(f"{n:8d} {what}" for what, n in seen[-1].items()), flush=True)
    quarter = len(seen) // 4
    grown = {what: max(u[what] for u in seen[-quarter:]) - max(u[what] for u in seen[quarter : 2 * quarter]) for what in GROWTH}
    print(f"{rounds} rounds, {'with' if torch else 'without'} PyTorch; the last quarter has more than the second by:",
          ", ".join(f"{n} {what}" for what, n in grown.items()))
    return any(grown[what] > most for what, most in GROWTH.items())


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 1800))
