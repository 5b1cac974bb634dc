"""nessai's flow, compiled: ``FlowSampler(model, flow_proposal_class=Proposal)`` is all that changes.

FlowModel takes the place of nessai.flowmodel.FlowModel and trains as that does: AdamW on minibatches, going on with the parameters
that are there; rows held out; early stopping with the best parameters; the gradient clipped. What differs is told in README.md.
"""

import math
import os
import re
import warnings
from pathlib import Path

import torch
from nessai import flowmodel
from nessai.flows.base import BaseFlow
from nessai.plot import plot_loss
from nessai.proposal.flowproposal import FlowProposal

import nfcflow as nfc

MODEL = Path(__file__).with_name("nessai.lua").read_text()


class Flow(BaseFlow):
    """What nessai asks of a flow in its own terms, tensors in float32."""

    def __init__(self, features, width, layers, blocks):
        super().__init__()
        numbers = f"= {features}, {layers}, {width}, {blocks}"
        self.features = features
        self.compiled = nfc.Flow(text=re.sub(r"(?m)^(local dim, .*?)=.*", lambda line: line[1] + numbers, MODEL, count=1))
        self.compiled.reset(seed())

    def forward(self, x, context=None):
        return tensors_of(self.compiled.forward(x.numpy()))

    def inverse(self, z, context=None):
        return tensors_of(self.compiled.inverse(z.numpy()))

    def log_prob(self, x, context=None):
        return torch.from_numpy(self.compiled.log_prob(x.numpy()))

    def sample(self, n, context=None):
        return torch.from_numpy(self.compiled.sample(n, seed=seed()))

    def sample_and_log_prob(self, n, context=None):
        return tensors_of(self.compiled.sample_and_log_prob(n, seed=seed()))

    def sample_latent_distribution(self, n, context=None):
        return torch.randn(n, self.features)

    def base_distribution_log_prob(self, z, context=None):
        return -0.5 * (z.square() + math.log(2 * math.pi)).sum(-1)

    def forward_and_log_prob(self, x, context=None):
        z, ldj = self.forward(x)
        return z, ldj + self.base_distribution_log_prob(z)

    def freeze_transform(self):
        raise NotImplementedError("Flow: its base has no parameters to train alone")

    def unfreeze_transform(self):
        pass


class FlowModel(flowmodel.FlowModel):
    def initialise(self):
        config = {key: value for key, value in self.flow_config.items() if value is not None}
        sizes = [config.pop(key) for key in ("n_inputs", "n_neurons", "n_blocks", "n_layers")]
        if config != {"ftype": "RealNVP"}:
            raise NotImplementedError(f"FlowModel: a RealNVP of the default options is supported alone, found {config}")
        if self.training_config["optimiser"].lower() != "adamw" or self.training_config["noise_type"]:
            raise NotImplementedError("FlowModel: AdamW without noise is supported alone")
        nfc.threads(torch.get_num_threads())
        self.device = self.inference_device = torch.device("cpu")
        self.model = Flow(*sizes)
        self.model.device = self.device
        self.initialised = True

    def train(
        self,
        samples,
        weights=None,
        conditional=None,
        max_epochs=None,
        patience=None,
        output=None,
        val_size=None,
        plot=True,
    ):
        if conditional is not None:
            raise NotImplementedError("FlowModel.train: conditional is not supported")
        if not self.initialised:
            self.initialise()
        config, output = self.training_config, output or self.output
        held = config["val_size"] if val_size is None else val_size
        max_epochs = config["max_epochs"] if max_epochs is None else max_epochs
        patience = config["patience"] if patience is None else patience
        n = len(samples) - int(len(samples) * held)
        batch = config["batch_size"]
        batch = n if batch in (None, "all") else self.check_batch_size(samples[:n], batch)
        batches = -(-n // batch)  # of an epoch, whose last one is as large as the others here
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "no step improved")  # the parameters that are there stay then
            run = self.model.compiled.fit(
                samples,
                weights=weights,
                valid=held,
                steps=max_epochs * batches,
                batch=n // batches,
                patience=(patience + 1) * batches if held else 0,
                lr=config["lr"],
                clip=config["clip_grad_norm"] or 0,
                schedule="cosine" if config["annealing"] else "constant",
                seed=seed(),
                **{"weight_decay": 0.01, **self.optimiser_kwargs},
            )
        os.makedirs(output, exist_ok=True)
        self.save_weights(os.path.join(output, "model.pt"))
        history = {"loss": run.log["loss"].tolist(), "val_loss": run.log["valid_loss"].tolist()}
        if plot:
            plot_loss(len(run.log), history, filename=os.path.join(output, "loss.png"))
        return history

    def save_weights(self, weights_file):
        self.weights_file = os.path.splitext(weights_file)[0] + ".safetensors"
        if os.path.exists(self.weights_file):
            os.replace(self.weights_file, self.weights_file + ".old")
        self.model.compiled.save(self.weights_file)

    def load_weights(self, weights_file):
        if not self.initialised:
            self.initialise()
        self.model.compiled.load(weights_file)
        self.weights_file = weights_file

    def reset_model(self, weights=True, permutations=False):
        """Begins anew, linear maps as well; permutations are part of the model, and stay."""
        if permutations and not weights:
            raise NotImplementedError("FlowModel.reset_model: permutations alone are not supported")
        if weights:
            self.model.compiled.reset(seed())


class Proposal(FlowProposal):
    _FlowModelClass = FlowModel


def seed():
    """The next seed of PyTorch's generator, which is the one that nessai seeds."""
    return int(torch.randint(2**31, ()))


def tensors_of(arrays):
    return tuple(torch.from_numpy(array) for array in arrays)
