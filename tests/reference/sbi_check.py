"""Trains posteriors with sbi, of its own sizes, has nfc make C of each in one command, and compares what the C computes.

    python sbi_check.py NFC [MODEL...]

NFC is the command; MODELs are names of sbi's: maf, nsf, zuko_maf and zuko_nsf if none are said. A line each: the largest difference of
log p(theta | x), in C with floats, from sbi's in float64, in parts of 1 + |v|, at 1000 rows; and of 10,000 samples from either for one
observation the p-values of Kolmogorov and Smirnov's test, one for each parameter.
"""
import ctypes
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np
import torch
from scipy.stats import ks_2samp

from sbi_trained import simulate, train


def pointer(array):
    return array.ctypes.data_as(ctypes.c_void_p)


def to_c(estimator, dir):
    """The flow in C: log_prob(theta, x) and sample(n, x)."""
    torch.save(estimator.state_dict(), dir / "posterior.pt")
    subprocess.run([sys.argv[1], "import", dir / "posterior.pt", "--from", "sbi", "--compile", "-o", dir], check=True, capture_output=True)
    subprocess.run(["cc", "-std=c99", "-O2", "-shared", "-fPIC", dir / "posterior.c", "-lm", "-o", dir / "posterior.so"], check=True)
    c = ctypes.CDLL(dir / "posterior.so")
    size = {name: int(v) for name, v in re.findall(r"#define POSTERIOR_(\w+) +(\d+)", (dir / "posterior.h").read_text())}
    buffer = np.empty(size["WORK"] + 64, "u1")
    work = buffer[-buffer.ctypes.data % 64 :]
    weights, whole = ctypes.byref(ctypes.c_float.in_dll(c, "posterior_weights")), ctypes.c_uint64

    def log_prob(theta, x):
        theta, x, lp = np.ascontiguousarray(theta, "f4"), np.ascontiguousarray(x, "f4"), np.empty(len(theta), "f4")
        c.posterior_log_prob(weights, ctypes.c_size_t(len(theta)), pointer(theta), pointer(x), pointer(lp), pointer(work))
        return lp

    def sample(n, x):
        x, theta = np.ascontiguousarray(np.broadcast_to(np.float32(x), (n, size["CONTEXT"]))), np.empty((n, size["DIM"]), "f4")
        c.posterior_sample(weights, whole(1), whole(0), ctypes.c_size_t(n), pointer(theta), pointer(x), pointer(work))
        return theta

    return log_prob, sample


for model in sys.argv[2:] or ["maf", "nsf", "zuko_maf", "zuko_nsf"]:
    torch.manual_seed(1)
    prior, estimator = train(model, simulations=2000, epochs=30)
    theta = prior.sample((1000,))
    theta, x, seen = theta.double(), simulate(theta).double(), simulate(torch.tensor([[0.5, -1]])).double()  # floats
    with tempfile.TemporaryDirectory() as dir, torch.no_grad():
        log_prob, sample = to_c(estimator.eval(), pathlib.Path(dir))
        theirs = estimator.double().log_prob(theta[None], x)[0].numpy()
        off = np.abs(log_prob(theta.numpy(), x.numpy()) - theirs) / (1 + np.abs(theirs))
        ours, theirs = sample(10000, seen.numpy()), estimator.float().sample((10000,), seen.float())[:, 0].numpy()
    same = [ks_2samp(a, b).pvalue for a, b in zip(ours.T, theirs.T)]
    print(f"{model:10} log_prob {off.max():.1e} off; samples: means {ours.mean(0).round(3)} {theirs.mean(0).round(3)},",
          "p-values", *(f"{p:.2f}" for p in same), flush=True)
    assert off.max() < 1e-5 and min(same) > 1e-3
