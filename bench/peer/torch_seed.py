"""The seed's model in PyTorch, eager or (torch_seed.py compiled) through torch.compile."""
import sys
import time

START = time.perf_counter()
import math

import numpy as np
import torch
from timing import DEVICE, ROWS, median, points, report, seed_params, waits

compiled = "compiled" in sys.argv
torch.set_default_device(DEVICE)
if DEVICE == "cuda":
    waits.append(torch.cuda.synchronize)
rng = np.random.default_rng(0)
params = [{k: torch.nn.Parameter(torch.tensor(v)) for k, v in q.items()} for q in seed_params(rng)]
x = torch.tensor(points(rng, ROWS))


def scale_and_shift(q, kept):
    s, t = (torch.tanh(kept @ q["w1"].T + q["b1"]) @ q["w2"].T + q["b2"]).unbind(1)
    f = torch.exp(q["scale"])
    return torch.tanh(s / f) * f, t


def log_prob(x):
    z, ldj = list(x.unbind(1)), torch.zeros(len(x))
    for i, q in enumerate(params):
        for j in (0, 1):
            ldj = ldj + torch.where(z[j] > 0, 0.0, torch.log(torch.abs(q["alpha"])))
            z[j] = torch.where(z[j] > 0, z[j], q["alpha"] * z[j])
        keep, move = (0, 1) if i % 2 == 0 else (1, 0)
        s, t = scale_and_shift(q, z[keep][:, None])
        z[move] = (z[move] + t) * torch.exp(s)
        ldj = ldj + s
    return ldj - 0.5 * (z[0]**2 + z[1]**2) - math.log(2 * math.pi)


def sample(n):
    z = list(torch.randn(2, n).unbind(0))
    for i, q in reversed(list(enumerate(params))):
        keep, move = (0, 1) if i % 2 == 0 else (1, 0)
        s, t = scale_and_shift(q, z[keep][:, None])
        z[move] = z[move] * torch.exp(-s) - t
        z = [torch.where(a > 0, a, a / q["alpha"]) for a in z]
    return torch.stack(z, 1)


density, draw = (torch.compile(log_prob), torch.compile(sample)) if compiled else (log_prob, sample)
adamw = torch.optim.AdamW([a for q in params for a in q.values()], lr=1e-4, weight_decay=1e-4)


def step():
    adamw.zero_grad()
    (-density(x).mean()).backward()
    adamw.step()


step()
report("seed", "start", time.perf_counter() - START)
report("seed", "train", median(step, 2))
with torch.no_grad():
    for n in (1, 1_000_000):
        rows = torch.tensor(points(rng, max(n, 2))[:n])
        report("seed", f"log_prob {n}", median(lambda: density(rows)))
    report("seed", "sample 1000000", median(lambda: draw(1_000_000)))
