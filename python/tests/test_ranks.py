"""Processes that train together: whatever their number, the bits of one; errors in one of them end it everywhere it is known.

Here they are threads, with a communicator of queues; where mpi4py and mpirun are, processes too.
"""

import os
import queue
import shutil
import subprocess
import sys
import textwrap
import threading

import numpy as np
import pytest

import nfcflow as nfc

WIDE = "return model { dim = 2, flow = { actnorm {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 80, 70 } } }, reverse {} } }"


def rows(n=2000):
    x = np.random.default_rng(3).normal(size=(n, 2)).astype(np.float32)
    return x + [1, 0] * x[:, ::-1] ** 2


class Comm:
    """Of one of several threads: what fit wants of mpi4py's communicators."""

    def __init__(self, rank, ways, all_of, barrier):
        self.rank, self.ways, self.all_of, self.barrier, self.sent = rank, ways, all_of, barrier, 0

    def Get_rank(self):
        return self.rank

    def Get_size(self):
        return len(self.all_of)

    def allgather(self, fact):
        self.all_of[self.rank] = fact
        self.barrier.wait(30)
        return list(self.all_of)

    def Send(self, buffer, to):
        self.sent += 1
        self.ways[self.rank, to].put(bytes(buffer))

    def Recv(self, buffer, source):
        data = self.ways[source, self.rank].get(timeout=30)
        assert len(data) == len(buffer)
        buffer[:] = data


def train_together(size, model=WIDE, kind=Comm, change=lambda rank, options: None, **options):
    """What comes of each rank: its flow and the Run, or the exception; and its communicator."""
    ways = {(a, b): queue.Queue() for a in range(size) for b in range(size)}
    all_of, barrier, results = [None] * size, threading.Barrier(size), [None] * size

    def work(rank):
        comm, flow, own = kind(rank, ways, all_of, barrier), nfc.Flow(text=model), {"x": rows(), **options}
        change(rank, own)
        try:
            results[rank] = flow, flow.fit(comm=comm, **own), comm
        except Exception as error:
            results[rank] = flow, error, comm

    workers = [threading.Thread(target=work, args=(rank,)) for rank in range(size)]
    [w.start() for w in workers]
    [w.join() for w in workers]
    return results


@pytest.mark.parametrize("size", [1, 2, 3])
def test_any_number_of_ranks_has_the_bits_of_one(size):
    options = dict(steps=12, batch=600, valid=0.2, clip=1, lr=1e-3, seed=5)
    alone = nfc.Flow(text=WIDE)
    run = alone.fit(rows(), **options)
    for flow, together, comm in train_together(size, **options):
        assert np.array_equal(flow.flat, alone.flat)
        assert (together.loss, together.best, together.steps) == (run.loss, run.best, 12)
        assert (comm.sent > 12) == (size > 1)


@pytest.mark.parametrize("size", [2, 3])
def test_fast_sums_are_those_of_one_to_rounding(size):
    options = dict(steps=12, batch=600, lr=1e-3, eps=1, seed=5)
    alone = nfc.Flow(text=WIDE)
    alone.fit(rows(), **options)
    (first, _, _), *others = train_together(size, reduce="fast", **options)
    assert all(np.array_equal(first.flat, flow.flat) for flow, _, _ in others)
    assert 0 < np.abs(first.flat - alone.flat).max() < 1e-6


def test_what_is_wrong_with_a_target_ends_all():
    asked = [0] * 3

    def aiming(rank, options):
        def target(x):
            asked[rank] += len(x)
            if rank == 1 and asked[1] > 400:
                raise ArithmeticError("no more")
            return -np.square(x).sum(1), -2 * x

        options.update(target=target, x=None)

    results = train_together(3, steps=100, samples=300, change=aiming)
    assert [type(error) for _, error, _ in results] == [ValueError, ArithmeticError, ValueError]
    assert str(results[0][1]) == str(results[2][1]) == "an exception has ended the call"
    assert asked == [500, 500, 500]


def test_ranks_that_would_train_otherwise_are_told():
    def other(rank, options):
        if rank == 1:
            options["lr"] = 2e-3

    for _, error, _ in train_together(2, steps=3, lr=1e-3, change=other):
        assert isinstance(error, ValueError)
        assert str(error) == "fit.comm: the processes do not train the same: options of rank 1 and of rank 0 differ"

    def fewer(rank, options):
        options["x"] = options["x"][rank:]

    for _, error, _ in train_together(3, steps=3, change=fewer):
        assert str(error) == "fit.comm: the processes do not train the same: rows of rank 1 and of rank 0 differ"


def test_a_step_callback_of_one_ends_all():
    class Enough(Exception):
        pass

    def raising(rank, options):
        def on_step(step):
            if rank == 1 and step["step"] < 100000:
                raise Enough

        options["on_step"] = on_step

    (first, run, _), (second, error, _) = train_together(2, steps=100000, lr=1e-3, change=raising)
    assert isinstance(error, Enough) and 0 < run.steps < 100000
    assert np.array_equal(first.flat, second.flat)


class Broken(Comm):
    """Whose messages fail after some."""

    def Send(self, buffer, to):
        if self.sent == 20 and self.rank == 1:
            raise ConnectionError("the cable was pulled")
        super().Send(buffer, to)

    def Recv(self, buffer, source):
        if self.rank == 0 and self.sent >= 20:
            raise ConnectionError("nobody is there")
        super().Recv(buffer, source)


def test_messages_that_fail_end_the_training_with_what_is_wrong():
    before = nfc.Flow(text=WIDE).flat.copy()
    for flow, error, _ in train_together(2, kind=Broken, steps=100000, lr=1e-3):
        assert isinstance(error, ConnectionError), error
        assert np.isfinite(flow.flat).all() and not np.array_equal(flow.flat, before)


@pytest.mark.parametrize(
    "comm, said",
    [
        (3, "fit.comm: expected a communicator as mpi4py's MPI.COMM_WORLD, found 3, which has no Get_rank"),
        (type("C", (Comm,), {"Get_rank": lambda self: 5})(0, {}, [None], threading.Barrier(1)), "fit.comm: rank 5 of 1"),
    ],
)
def test_what_is_no_communicator_is_told(comm, said):
    if isinstance(comm, Comm):
        comm.allgather = lambda fact: [fact]
    with pytest.raises(ValueError) as error:
        nfc.Flow(text=WIDE).fit(rows(10), comm=comm)
    assert str(error.value) == said


def test_processes_of_mpirun(tmp_path):
    pytest.importorskip("mpi4py")
    if not shutil.which("mpirun"):
        pytest.skip("there is no mpirun")
    (tmp_path / "fit.py").write_text(
        textwrap.dedent("""
            import sys
            import numpy as np
            import nfcflow as nfc
            from mpi4py import MPI
            flow = nfc.Flow(nfc.presets.maf(dim=2, layers=2, hidden=(70, 70)))
            run = flow.fit(np.load("x.npy"), steps=20, batch=600, lr=1e-3, comm=MPI.COMM_WORLD)
            np.save(f"w{MPI.COMM_WORLD.Get_rank()}.npy", flow.flat)
        """)
    )
    np.save(tmp_path / "x.npy", rows())
    environment = {**os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1", "OMPI_MCA_rmaps_base_oversubscribe": "1"}
    done = subprocess.run(
        ["mpirun", "-n", "3", sys.executable, "fit.py"], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    alone = nfc.Flow(nfc.presets.maf(dim=2, layers=2, hidden=(70, 70)))
    alone.fit(rows(), steps=20, batch=600, lr=1e-3)
    for rank in range(3):
        assert np.array_equal(np.load(tmp_path / f"w{rank}.npy"), alone.flat)
