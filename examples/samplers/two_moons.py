"""The posterior of two moons by sbi's NPE, with its own flow, with nfc's, and with nfc's own training: how far it is from the exact one,
and the time.

    two_moons.py [--flow nfc nfc-loop own] [--simulations 2000] [--seeds 0 1 2] [--rate 5e-4] [--check]

Of Greenberg et al. 2019: for one observation the posterior is two crescents, whose draws and density are known by formula. kl is its
divergence from the exact one in nats, c2st how often a classifier tells the draws of both apart. --check ends with 1 unless kl is below 2.5;
for the prior it is 5.
"""

import argparse
import contextlib
import math
import sys
import time

import torch
from sbi.inference import NPE
from sbi.utils import BoxUniform
from sbi.utils.metrics import c2st

import sbi_flow

SEEN = torch.zeros(1, 2)


def moon(n):
    """Rows [n, 2], and the logarithms of their density."""
    angle, noise = math.pi * (torch.rand(n) - 0.5), torch.randn(n)
    radius = 0.1 + 0.01 * noise
    rows = torch.stack((radius * torch.cos(angle) + 0.25, radius * torch.sin(angle)), 1)
    return rows, -0.5 * noise**2 - torch.log(0.01 * math.sqrt(2 * math.pi) * math.pi * radius)


def simulate(theta):
    a, b = theta.T
    return moon(len(theta))[0] + torch.stack((-torch.abs(a + b), b - a), 1) / math.sqrt(2)


def exact(n):
    """Draws from the posterior for SEEN, and the logarithms of its density: the sum and the difference of the parameters follow from the
    moon, the sum but for its sign."""
    rows, log_prob = moon(n)
    sum, difference = ((rows - SEEN) * torch.tensor([1, -1])).T * math.sqrt(2)
    sum = sum * (2 * torch.randint(2, (n,)) - 1)
    return torch.stack((sum - difference, sum + difference), 1) / 2, log_prob - math.log(2)


def now():
    """Seconds on the wall, and of processors, in all threads of this process."""
    return torch.tensor([time.perf_counter(), time.process_time()], dtype=torch.float64)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--flow", nargs="+", choices=("nfc", "nfc-loop", "own"), default=("nfc", "nfc-loop"))
    parser.add_argument("--simulations", type=int, default=2000)
    parser.add_argument("--seeds", type=int, nargs="+", default=(0,))
    parser.add_argument("--rate", type=float, default=5e-4, help="learning rate; sbi's unless given")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    torch.set_num_threads(1)
    good = True
    print("flow seed kl c2st epochs train_s train_cpu_s sample_s sample_cpu_s")
    for seed in given.seeds:
        for flow in given.flow:
            torch.manual_seed(seed)
            prior = BoxUniform(-torch.ones(2), torch.ones(2))
            theta = prior.sample((given.simulations,))
            estimator_of, of_flow = sbi_flow.NPE if flow == "nfc-loop" else NPE, "nsf" if flow == "own" else sbi_flow.build()
            inference = estimator_of(prior, density_estimator=of_flow, show_progress_bars=False)
            inference.append_simulations(theta, simulate(theta))
            begun = now()
            with contextlib.redirect_stdout(sys.stderr):  # sbi's lines
                estimator = inference.train(learning_rate=given.rate)
            trained = now()
            draws = inference.build_posterior(estimator).sample((10000,), x=SEEN, show_progress_bars=False)
            sampled = now()
            theta, log_prob = exact(10000)
            with torch.no_grad():
                kl = float((log_prob - estimator.log_prob(theta[:, None], SEEN)[:, 0]).mean())
            told = float(c2st(draws[:1000], theta[:1000], seed=1))
            times = *(trained - begun), *(sampled - trained)
            epochs = inference.summary["epochs_trained"][-1]
            print(f"{flow} {seed} {kl:.3f} {told:.3f} {epochs}", *(f"{t:.2f}" for t in times), flush=True)
            good = good and -0.1 < kl < 2.5
    sys.exit(given.check and not good)


if __name__ == "__main__":
    main()
