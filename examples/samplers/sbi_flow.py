"""sbi's density estimator, compiled: ``NPE(prior, density_estimator=sbi_flow.build())`` is all that changes.

Estimator is a ConditionalDensityEstimator, which sbi trains by its own loop and optimizer: log-densities, their gradients and samples
are nfc's. ``sbi_flow.NPE(prior)`` trains by nfc's own loop instead, on the same terms; what differs is told in README.md.
"""

import copy
import warnings

import torch
from sbi import inference
from sbi.neural_nets.estimators import ConditionalDensityEstimator

import nfcflow as nfc
from nfcflow import parts


class Estimator(ConditionalDensityEstimator):
    """q(theta | x), for parameters and data of the shapes that theta [n, ...] and x [n, ...] have, which also set the shift and the
    scale of both. embedding_net is trained along with the flow. The flow is sbi's "nsf", by the names that its options have."""

    def __init__(self, theta, x, embedding_net=None, hidden_features=50, num_transforms=5, num_bins=10, tail_bound=3.0, num_blocks=2):
        embed = embedding_net or torch.nn.Flatten()
        with torch.no_grad():
            context = embed(x)
        dim, layers = theta[0].numel(), [parts.standardize()]
        for k in range(num_transforms):
            mask = [(j + k + 1) % 2 if dim > 1 else 0 for j in range(dim)]
            net = parts.resnet(hidden=hidden_features, blocks=num_blocks)
            layers += [parts.coupling(mask=mask, net=net, transform=parts.rq_spline(bins=num_bins, bound=tail_bound)), parts.linear()]
        flow = nfc.Flow(text="return " + parts.model(name="posterior", dim=dim, context=context.shape[1], flow=layers))
        flow.reset(seed())
        flow.fit(theta.flatten(1).numpy(), context=context.numpy(), steps=0)
        super().__init__(flow.torch(), theta.shape[1:], x.shape[1:])
        self._embedding_net = embed
        nfc.threads(torch.get_num_threads())

    @property
    def embedding_net(self):
        return self._embedding_net

    def log_prob(self, input, condition):
        input, condition, _ = self._broadcast_and_align(input, condition)
        context = self._embedding_net(condition.flatten(0, 1))
        return self.net.log_prob(input.flatten(0, 1).flatten(1), context).view(input.shape[:2])

    def loss(self, input, condition):
        return -self.log_prob(input, condition)[0]

    def sample(self, sample_shape, condition):
        return self.sample_and_log_prob(sample_shape, condition)[0]

    @torch.no_grad()
    def sample_and_log_prob(self, sample_shape, condition):
        context = self._embedding_net(condition)
        rows = context.expand(*sample_shape, *context.shape).flatten(0, -2)
        theta, log_prob = self.net.compiled.sample_and_log_prob(len(rows), rows.numpy(), seed=seed())
        shape = (*sample_shape, len(condition))
        return torch.from_numpy(theta).view(*shape, *self.input_shape), torch.from_numpy(log_prob).view(shape)


def build(**options):
    """What NPE takes for density_estimator."""
    return lambda theta, x: Estimator(theta, x, **options)


class NPE(inference.NPE):
    """sbi's, of one round: train() is nfc's training of the estimator that build() makes."""

    def __init__(self, prior=None, density_estimator=None, **options):
        super().__init__(prior, density_estimator=density_estimator or build(), **options)

    def train(
        self,
        training_batch_size=200,
        learning_rate=5e-4,
        validation_fraction=0.1,
        stop_after_epochs=20,
        max_num_epochs=2**31 - 1,
        clip_max_norm=5.0,
        **others,
    ):
        theta, x, _ = self.get_simulations()
        if others or max(self._data_round_index) > 0:
            raise NotImplementedError(f"NPE.train: one round is supported alone, without {', '.join(others) or 'a proposal'}")
        estimator = self._neural_net = self._build_neural_net(theta, x)
        if list(estimator.embedding_net.parameters()):
            raise NotImplementedError("NPE.train: an embedding_net with parameters is trained by sbi's own NPE alone")
        with torch.no_grad():
            context = estimator.embedding_net(x)
        n = round(len(theta) * (1 - validation_fraction))
        batches = max(n // training_batch_size, 1)  # of an epoch; sbi drops what is left over too
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "no step improved")
            run = estimator.net.compiled.fit(
                theta.flatten(1).numpy(),
                context=context.numpy(),
                valid=validation_fraction,
                steps=min(max_num_epochs, 100000) * batches,
                batch=min(training_batch_size, n),
                patience=(stop_after_epochs + 1) * batches,
                lr=learning_rate,
                weight_decay=0,
                clip=clip_max_norm or 0,
                seed=seed(),
            )
        self._summary["epochs_trained"].append(run.steps // batches)
        return copy.deepcopy(estimator)


def seed():
    """The next seed of PyTorch's generator."""
    return int(torch.randint(2**31, ()))
