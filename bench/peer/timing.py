"""What every peer shares: the seed's parameters and data, timing, and how figures are handed to table.py."""
import json
import os
import time

import numpy as np

DEVICE = os.environ.get("PEERS_DEVICE", "cpu")  # or "cuda"
waits = []  # what a peer that does not wait for its device is to call before the clock is read
LAYERS, HIDDEN, ROWS = 9, 4, 1024
FLOWS, DEPTH = 5, 2  # of all works below: layers, and hidden layers of each network
WORKS = {  # features, batch, width of the hidden layers, autoregressive, spline
    "coupling43": (43, 256, 512, False, False),
    "maf6": (6, 512, 100, True, False),
    "maf43": (43, 256, 512, True, False),
    "maf64": (64, 1024, 512, True, False),
    "spline6": (6, 512, 100, False, True),
    "spline43": (43, 256, 512, False, True),
    "spline_ar6": (6, 512, 100, True, True),
    "spline_ar43": (43, 256, 512, True, True),
}
MADSPACE = "madspace6", 6, 10_000, 1024  # a model of its own: features, rows to map, rows of a training step
THREADS = 1, 2


def wanted(argv):
    """The works named on the command line, or all."""
    named = [w for w in (*WORKS, MADSPACE[0]) if w in argv[1:]]
    return named or [*WORKS, MADSPACE[0]]


def report(work, what, seconds):
    print(json.dumps({"work": work, "what": what, "us": seconds * 1e6}), flush=True)


def median(f, seconds=1.0, least=7):
    """Median seconds of a call of f, whose work is done when it returns, or when `waits` have been called."""
    def done():
        f()
        for wait in waits:
            wait()

    done()
    times, end = [], time.perf_counter() + seconds
    while len(times) < least or time.perf_counter() < end:
        start = time.perf_counter()
        done()
        times.append(time.perf_counter() - start)
    return float(np.median(times))


def seed_params(rng):
    """By layer: alpha, scaling factor, and the net's weights and biases; float32."""
    def layer():
        p = {"alpha": rng.uniform(0.05, 0.9, (1,)), "scale": np.zeros(1), "w1": rng.normal(0, 1, (HIDDEN, 1)),
             "b1": np.zeros(HIDDEN), "w2": rng.normal(0, 0.5, (2, HIDDEN)), "b2": np.zeros(2)}
        return {k: v.astype(np.float32) for k, v in p.items()}
    return [layer() for _ in range(LAYERS)]


def points(rng, n):
    e = rng.normal(size=n) * 4
    x = np.stack([0.25 * e**2 + rng.normal(size=n), e], 1)
    return ((x - x.mean(0)) / x.std(0)).astype(np.float32)
