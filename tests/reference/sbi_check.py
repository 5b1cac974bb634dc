"""Trains posteriors with sbi, of its own sizes, has nfc make C of each in one command, and compares what the C computes.

    python sbi_check.py NFC [MODEL...]

NFC is the command; MODELs are names of sbi's: maf, nsf, zuko_maf and zuko_nsf if none are said. A line each: the largest difference of
log p(theta | x) from sbi's in float64, in parts of 1 + |v|, at 1000 rows, of sbi in float and of the C in float and in double; and of
10,000 samples from either for one observation the p-values of Kolmogorov and Smirnov's test, one for each parameter.
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


def nfc(*words):
    subprocess.run([sys.argv[1], *words], check=True, capture_output=True)


class Posterior:
    """The C in a folder, in float ("f4") or double ("f8")."""

    def __init__(self, dir, type):
        subprocess.run(["cc", "-std=c99", "-O2", "-shared", "-fPIC", dir / "posterior.c", "-lm", "-o", dir / "posterior.so"], check=True)
        self.c, self.type = ctypes.CDLL(dir / "posterior.so"), type
        size = {name: int(v) for name, v in re.findall(r"#define POSTERIOR_(\w+) +(\d+)", (dir / "posterior.h").read_text())}
        self.dim, self.buffer = size["DIM"], np.empty(size["WORK"] + 64, "u1")
        self.work = self.buffer[-self.buffer.ctypes.data % 64 :]
        self.weights = ctypes.byref(ctypes.c_char.in_dll(self.c, "posterior_weights"))

    def call(self, name, *arguments):
        pointers = [a.ctypes.data_as(ctypes.c_void_p) if isinstance(a, np.ndarray) else a for a in (*arguments, self.work)]
        getattr(self.c, "posterior_" + name)(self.weights, *pointers)

    def log_prob(self, theta, x):
        theta, x, lp = np.ascontiguousarray(theta, self.type), np.ascontiguousarray(x, self.type), np.empty(len(theta), self.type)
        self.call("log_prob", ctypes.c_size_t(len(theta)), theta, x, lp)
        return lp

    def sample(self, n, x):
        x, theta = np.ascontiguousarray(np.broadcast_to(x, (n, x.shape[1])), self.type), np.empty((n, self.dim), self.type)
        self.call("sample", ctypes.c_uint64(1), ctypes.c_uint64(0), ctypes.c_size_t(n), theta, x)
        return theta


for model in sys.argv[2:] or ["maf", "nsf", "zuko_maf", "zuko_nsf"]:
    torch.manual_seed(1)
    prior, estimator = train(model, simulations=2000)
    theta = prior.sample((1000,))
    x, seen = simulate(theta), simulate(torch.tensor([[0.5, -1.0]]))
    with tempfile.TemporaryDirectory() as name, torch.no_grad():
        dir, estimator = pathlib.Path(name), estimator.eval()
        torch.save(estimator.state_dict(), dir / "posterior.pt")
        nfc("import", dir / "posterior.pt", "--from", "sbi", "--compile", "-o", dir)
        nfc("compile", dir / "posterior.lua", "-w", dir / "posterior.safetensors", "--precision", "double", "-o", dir / "double")
        ours, wide = Posterior(dir, "f4"), Posterior(dir / "double", "f8")
        samples = ours.sample(10000, seen.numpy()), estimator.sample((10000,), seen)[:, 0].numpy()
        narrow = estimator.log_prob(theta[None], x)[0].numpy()
        theta, x = theta.double(), x.double()
        exact = estimator.double().log_prob(theta[None], x)[0].numpy()
        theta, x = theta.numpy(), x.numpy()
        off = [(np.abs(lp - exact) / (1 + np.abs(exact))).max() for lp in (narrow, ours.log_prob(theta, x), wide.log_prob(theta, x))]
    same = [ks_2samp(a, b).pvalue for a, b in zip(*(s.T for s in samples))]
    print(f"{model:10} sbi {off[0]:.1e} off, C {off[1]:.1e}, in double {off[2]:.1e}; means", *(s.mean(0).round(3) for s in samples),
          "p-values", *(f"{p:.2f}" for p in same), flush=True)
    assert off[1] < 1e-4 and off[2] < 1e-10 and min(same) > 1e-3
