"""Normalizing flows, compiled: densities and samplers from a model of a few lines, trained on NumPy arrays.

>>> import nfcflow as nfc
>>> flow = nfc.Flow(nfc.presets.maf(dim=2))
>>> run = flow.fit(x, steps=2000)
>>> flow.log_prob(x), flow.sample(1000, seed=1)
"""

from . import parts, plot, presets
from ._core import threads, version as __version__
from .flow import Flow, Integral, Run, Vjp

__all__ = ["Flow", "Integral", "Run", "Vjp", "parts", "plot", "presets", "threads"]
