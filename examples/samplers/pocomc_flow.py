"""pocoMC's flow, compiled: ``sampler.flow = Flow(sampler.n_dim)`` after ``sampler = pocomc.Sampler(...)`` is all that changes.

Flow has the interface of pocomc.Flow, of zuko's architecture by the same names, and trains as that does: AdamW, started anew by
every fit, which goes on with the parameters that are there; weights; rows held out; early stopping with the best parameters;
the gradient clipped. What differs is told in README.md.
"""

import re
import warnings
from pathlib import Path

import numpy as np
import torch

import nfcflow as nfc

MODEL = Path(__file__).with_name("zuko.lua").read_text()
TRANSFORMS = {"nsf": 'rq_spline { bins = 8, scale = "softclip" }', "maf": 'affine { scale = "softclip" }'}


class Flow:
    def __init__(self, n_dim, flow="nsf6", jit="cc"):
        kind, layers = flow[:3], flow[3:]
        if kind not in TRANSFORMS or layers not in ("3", "6", "12"):
            raise ValueError(f"flow: expected nsf3, nsf6, nsf12, maf3, maf6 or maf12, found {flow!r}")
        width = max(1 << (3 * n_dim - 1).bit_length(), 32)
        numbers = f"= {n_dim}, {layers}, {width}, {TRANSFORMS[kind]}"
        nfc.threads(torch.get_num_threads())
        self.n_dim = n_dim
        text = re.sub(r"(?m)^(local dim, .*?)=.*", lambda line: line[1] + numbers, MODEL, count=1)
        self.flow = nfc.Flow(text=text, jit=jit)
        self.flow.reset(seed())

    def forward(self, x):
        return torch_of(self.flow.forward(numpy_of(x)))

    def inverse(self, u):
        return torch_of(self.flow.inverse(numpy_of(u)))

    def log_prob(self, x):
        return torch.from_numpy(self.flow.log_prob(numpy_of(x)))

    def sample(self, size=1):
        return torch_of(self.flow.sample_and_log_prob(size, seed=seed()))

    def fit(
        self,
        x,
        weights=None,
        validation_split=0.0,
        epochs=1000,
        batch_size=1000,
        patience=20,
        learning_rate=1e-3,
        weight_decay=0,
        laplace_scale=None,
        gaussian_scale=None,
        annealing=True,
        noise=None,
        shuffle=True,
        clip_grad_norm=1.0,
        verbose=0,
    ):
        for name, value in (("laplace_scale", laplace_scale), ("gaussian_scale", gaussian_scale), ("noise", noise)):
            if value is not None:
                raise NotImplementedError(f"Flow.fit: {name} is not supported")
        x, held = numpy_of(x), 1 - validation_split if validation_split > 0 else 0
        if weights is not None:
            weights = numpy_of(weights)
        n = int((len(x) if weights is None else np.count_nonzero(weights)) * (1 - held))
        batches = -(-n // batch_size)  # of an epoch, whose last one is as large as the others here
        # pocomc takes the norm of the gradient of 1000 times the mean over a batch or, without weights, of the sum
        scale = batch_size if weights is None else 1000
        schedule = {"schedule": "plateau", "decay": 0.2, "decay_steps": patience * batches} if annealing else {}
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "no step improved")  # the parameters that are there stay then
            run = self.flow.fit(
                x,
                weights=weights,
                valid=held,
                steps=epochs * batches,
                batch=n // batches,
                patience=int(1.5 * patience) * batches,
                lr=learning_rate,
                weight_decay=weight_decay,
                clip=clip_grad_norm / scale,
                eps=1e-8 / scale,
                seed=seed(),
                progress=verbose > 0,
                **schedule,
            )
        return {"loss": run.log["loss"].tolist(), "val_loss": run.log["valid_loss"].tolist()}


def seed():
    """The next seed of PyTorch's generator, which is the one that pocoMC seeds."""
    return int(torch.randint(2**62, ()))


def numpy_of(x):
    return x.detach().numpy()


def torch_of(arrays):
    return tuple(torch.from_numpy(array) for array in arrays)
