"""What every peer shares: the seed's parameters and data, timing, and how figures are handed to table.py."""
import json
import time

import numpy as np

LAYERS, HIDDEN, ROWS = 9, 4, 1024
DIM, BATCH, FLOWS, WIDTH = 43, 256, 5, 512  # the large coupling flow


def report(work, what, seconds):
    print(json.dumps({"work": work, "what": what, "us": seconds * 1e6}), flush=True)


def median(f, seconds=1.0, least=7):
    """Median seconds of a call of f, which must not return before its work is done."""
    f()
    times, end = [], time.perf_counter() + seconds
    while len(times) < least or time.perf_counter() < end:
        start = time.perf_counter()
        f()
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
