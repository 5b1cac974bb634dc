"""Posteriors that sbi has trained, for tests/lua/import_spec.lua; see importing.py. Small ones; sbi_check.py has sbi's own sizes."""
import math

import torch
from sbi.inference import NPE
from sbi.neural_nets import posterior_nn
from sbi.utils import BoxUniform


def simulate(theta):
    """x [n, 3] of parameters [n, 2] or [n, 1]: a parabola, and noise."""
    a, b = theta[:, 0], theta[:, -1]
    x = torch.stack((a + b**2, 2 * a - b, 20 * b), 1)
    return x + torch.randn_like(x) * torch.tensor([0.3, 0.2, 5])


def train(model, dim=2, simulations=500, epochs=10, **options):
    """The prior, and the estimator that sbi has trained; options: of its network."""
    prior = BoxUniform(-2 * torch.ones(dim), 2 * torch.ones(dim))
    theta = prior.sample((simulations,))
    inference = NPE(prior, density_estimator=posterior_nn(model, **options), show_progress_bars=False)
    estimator = inference.append_simulations(theta, simulate(theta)).train(max_num_epochs=epochs)
    base = getattr(estimator.net, "_distribution", None)  # of nflows, whose constant sbi has rounded to float like all else
    if base:
        base._log_z = torch.tensor(dim * math.log(2 * math.pi) / 2, dtype=torch.float64)
    return prior, estimator


def compute(estimator, theta, x, z):
    """log p(theta | x), and what the flow makes of latents."""
    net = estimator.net
    if hasattr(net, "_transform"):  # of nflows
        back = net._transform.inverse(z, net._embedding_net(x))[0]
    else:
        back = net(estimator._embedding_net(x)).transform.inv(z)
    return estimator.log_prob(theta[None], x)[0], back


if __name__ == "__main__":
    from importing import write

    small = {"num_transforms": 2, "hidden_features": 10}
    write("sbi_trained", {
        "maf": (lambda: train("maf", **small)[1], 2, 3, "", "pt"),
        "nsf": (lambda: train("nsf", num_bins=5, **small)[1], 2, 3, "", "pt"),
        "nsf_one": (lambda: train("nsf", dim=1, **small)[1], 1, 3, "", "pt"),
        "maf_rqs": (lambda: train("maf_rqs", num_bins=5, **small)[1], 2, 3, "", "pt"),
        "zuko_maf": (lambda: train("zuko_maf", num_transforms=2, hidden_features=(10, 10))[1], 2, 3, "", "pt"),
        "zuko_nsf": (lambda: train("zuko_nsf", num_transforms=2, num_bins=5, hidden_features=(10, 10))[1], 2, 3, "", "pt"),
    }, compute, noise=0)
