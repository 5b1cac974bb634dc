"""Processes that train together: what they have in common."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np


def _digest(fact: Any) -> str:
    """The same for facts that are the same, rows or whatever prints."""
    if isinstance(fact, (str, tuple, dict, type(None))):
        return hashlib.sha256(repr(fact).encode()).hexdigest()
    array = np.ascontiguousarray(fact)
    return hashlib.sha256(repr((array.shape, array.dtype.str)).encode() + array.tobytes()).hexdigest()


def agree(comm: Any, facts: dict[str, Any]) -> None:
    """Raises a ValueError in every process of a communicator where one has other facts, by their names, than rank 0."""
    for method in ("Get_rank", "Get_size", "Send", "Recv", "allgather"):
        if not callable(getattr(comm, method, None)):
            raise ValueError(f"fit.comm: expected a communicator as mpi4py's MPI.COMM_WORLD, found {comm!r}, which has no {method}")
    everyone = comm.allgather({name: _digest(fact) for name, fact in facts.items()})
    for name in facts:
        for rank, theirs in enumerate(everyone):
            if theirs.get(name) != everyone[0].get(name):
                raise ValueError(f"fit.comm: the processes do not train the same: {name} of rank {rank} and of rank 0 differ")
