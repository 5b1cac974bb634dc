"""The evidence of a Rosenbrock density by pocoMC or nessai, with their own flow and with nfc's: log Z, and the time in the flow.

    rosenbrock.py pocomc|nessai [--flow nfc own] [--dim 10] [--seeds 0 1 2] [--check]

Every parameter has the prior N(0, 3); the log-likelihood is -sum over pairs of 10 (a^2 - b)^2 + (a - 1)^2. --check ends with 1
unless log Z is the exact one.
"""

import argparse
import sys
import tempfile
import time
from contextlib import contextmanager
from functools import wraps

import numpy as np
import torch

METHODS = {
    "pocomc": ("fit", "forward", "inverse", "log_prob", "sample"),
    "nessai": ("train", "forward_and_log_prob", "inverse", "log_prob", "sample", "sample_and_log_prob", "sample_latent_distribution"),
}


def log_likelihood(x):
    a, b = x[..., ::2], x[..., 1::2]
    return -np.sum(10 * (a**2 - b) ** 2 + (a - 1) ** 2, axis=-1)


def exact(dim):
    """log Z: of each pair b is integrated by formula, a by the trapezoidal rule."""
    a = np.linspace(-10, 10, 100001)
    of_a = np.exp(-(a**2) / 18 - (a - 1) ** 2 - a**4 / (2 * 9.05)) * np.sqrt(np.pi / 10) / (2 * np.pi * 3 * np.sqrt(9.05))
    return dim / 2 * np.log(np.trapezoid(of_a, a))


class Clock:
    """Counts the calls of a class's methods, and the seconds in them: on the wall, and of processors."""

    def __init__(self):
        self.calls, self.wall, self.cpu, self.inside = {}, 0.0, 0.0, False

    @contextmanager
    def watching(self, of, names):
        methods = {name: getattr(of, name) for name in names}
        own = [name for name in names if name in vars(of)]
        for name, method in methods.items():
            setattr(of, name, self.timed(name, method))
        try:
            yield
        finally:
            for name in names:
                setattr(of, name, methods[name]) if name in own else delattr(of, name)

    def timed(self, name, method):
        @wraps(method)
        def call(*args, **options):
            if self.inside:
                return method(*args, **options)
            self.inside, begun = True, now()
            try:
                return method(*args, **options)
            finally:
                self.inside, ended = False, now()
                self.calls[name] = self.calls.get(name, 0) + 1
                self.wall += ended[0] - begun[0]
                self.cpu += ended[1] - begun[1]

        return call


def now():
    """Seconds on the wall, and of processors, in all threads of this process."""
    return time.perf_counter(), time.process_time()


def by_pocomc(dim, seed, flow, clock):
    import pocomc
    import pocomc_flow
    from scipy.stats import norm

    prior = pocomc.Prior(dim * [norm(0.0, 3.0)])
    sampler = pocomc.Sampler(prior, log_likelihood, vectorize=True, random_state=seed)
    if flow != "own":
        sampler.flow = pocomc_flow.Flow(dim, jit="tcc" if flow == "nfc-tcc" else "cc")
    with clock.watching(type(sampler.flow), METHODS["pocomc"]):
        sampler.run(progress=False)
    return *sampler.evidence(), sampler.calls


def by_nessai(dim, seed, flow, clock):
    import nessai_flow
    from nessai.flowsampler import FlowSampler
    from nessai.livepoint import numpy_array_to_live_points
    from nessai.model import Model
    from nessai.proposal.flowproposal import FlowProposal
    from scipy.stats import norm

    class Rosenbrock(Model):
        names = [f"x{k}" for k in range(dim)]
        bounds = {name: [-18.0, 18.0] for name in names}  # six deviations: what is outside changes log Z by less than 1e-7
        allow_vectorised = True

        def log_prior(self, x):
            return norm(0.0, 3.0).logpdf(self.unstructured_view(x)).sum(-1) + np.log(self.in_bounds(x))

        def log_likelihood(self, x):
            return log_likelihood(self.unstructured_view(x))

        def new_point(self, N=1):
            return numpy_array_to_live_points(np.clip(self.rng.normal(0.0, 3.0, (N, dim)), -18.0, 18.0), self.names)

        def new_point_log_prob(self, x):
            return self.log_prior(x)

    proposal = FlowProposal if flow == "own" else nessai_flow.Proposal
    with tempfile.TemporaryDirectory() as output, clock.watching(proposal._FlowModelClass, METHODS["nessai"]):
        sampler = FlowSampler(
            Rosenbrock(),
            output=output,
            seed=seed,
            resume=False,
            plot=False,
            flow_proposal_class=proposal,
            signal_handling=False,
        )
        sampler.run(plot=False, save=False)
    return sampler.log_evidence, sampler.log_evidence_error, sampler.ns.likelihood_calls


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sampler", choices=METHODS)
    parser.add_argument("--flow", nargs="+", choices=("nfc", "nfc-tcc", "own"), default=("nfc",))
    parser.add_argument("--dim", type=int, default=10)
    parser.add_argument("--seeds", type=int, nargs="+", default=(0,))
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    truth, good = exact(given.dim), True
    print(f"{given.sampler}, {given.dim} parameters: log Z is {truth:.3f}")
    print("flow seed log_Z error run_s run_cpu_s flow_s flow_cpu_s likelihoods calls")
    for seed in given.seeds:
        for flow in given.flow:
            clock, begun = Clock(), now()
            log_z, error, likelihoods = {"pocomc": by_pocomc, "nessai": by_nessai}[given.sampler](given.dim, seed, flow, clock)
            wall, cpu = (end - begin for begin, end in zip(begun, now()))
            calls = ", ".join(f"{name} {n}" for name, n in sorted(clock.calls.items()))
            print(f"{flow} {seed} {log_z:.3f} {error:.3f} {wall:.1f} {cpu:.1f} {clock.wall:.1f} {clock.cpu:.1f} {likelihoods} {calls}", flush=True)
            good = good and abs(log_z - truth) < 5 * max(error, 0.02)
    sys.exit(given.check and not good)


if __name__ == "__main__":
    main()
