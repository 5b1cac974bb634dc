"""The architectures that all libraries train, and how; and what each prints of a training."""
import json
import sys
import time

import numpy as np

# Of the presets of these names, which are zuko's MAF and NSF and FlowJAX's masked autoregressive flows too.
LAYERS, HIDDEN, BINS, BOUND = 5, (64, 64), 8, 5
FLOWS = {"maf": False, "nsf_autoregressive": True}  # whether the transform is a spline
STEPS, BATCH, LR, DECAY, CLIP = 6000, 256, 1e-3, 1e-4, 5.0
VALID, PATIENCE = 0.1, 1500


def given():
    """Of a peer's command line: the flow's name, its seed, rows to train on, to stop on and to test on, in units of the training
    rows' deviations, and what these units add to a negative log-likelihood."""
    name, folder, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
    x, test = (np.load(f"{folder}/{part}.npy") for part in ("train", "test"))
    x = x[np.random.default_rng(seed).permutation(len(x))]
    mean, std = x.mean(0), x.std(0)
    x, test = (x - mean) / std, (test - mean) / std
    held = int(VALID * len(x))
    return name, seed, x[held:], x[:held], test, float(np.log(std).sum())


def learning_rate(step):
    return LR * (1 + np.cos(np.pi * step / STEPS)) / 2


def batches(rows, seed):
    """Indices of the rows of each step."""
    rng = np.random.default_rng(seed)
    size = min(BATCH, rows)
    order, first = rng.permutation(rows), 0
    for _ in range(STEPS):
        if first + size > rows:
            order, first = rng.permutation(rows), 0
        yield order[first:first + size]
        first += size


def trained(step_of, loss_of, rows, seed, keep):
    """Trains until the rows held out have not improved for PATIENCE steps; keep() is called when they have."""
    best, since = float("inf"), 0
    size = min(BATCH, rows)
    for step, index in enumerate(batches(rows, seed)):
        if step % (rows // size) == 0:
            loss = loss_of()
            if loss < best:
                best, since = loss, step
                keep()
        if step - since >= PATIENCE:
            return
        step_of(index, learning_rate(step))
    if loss_of() < best:
        keep()


def report(nll):
    print(json.dumps({"nll": nll, "seconds": time.process_time()}), flush=True)
