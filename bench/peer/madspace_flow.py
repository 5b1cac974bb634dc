"""MadSpace: its Flow(6) on one and on two threads - mapping rows both ways, and a step of its trainer on rows that were drawn before."""
import sys

import madspace
import numpy as np
from timing import MADSPACE, THREADS, median, report

WORK, DIM, ROWS, STEP = MADSPACE
madspace.set_simd_vector_size(8)  # doubles in a vector of AVX-512; it takes one at a time unless told


class Density(madspace.FunctionGenerator):
    """The density of the flow at given rows, as MadNIS's loss takes it."""

    def __init__(self, flow):
        self.flow = flow
        arguments = madspace.NamedTypes(["data"], [madspace.batch_float_array(DIM)])
        super().__init__("density", arguments, madspace.NamedTypes(["density"], [madspace.batch_float]))

    def build_function_impl(self, builder, arguments):
        return madspace.NamedValues(["density"], [self.flow.build_inverse(builder, [arguments[0]], [])[1]])


def run(threads):
    flow = madspace.Flow(DIM)
    context = madspace.Context(threads)
    flow.initialize_globals(context, 1)
    rng = np.random.default_rng(0)
    z = rng.random((ROWS, DIM))
    to_data, to_latents = (madspace.FunctionRuntime(f, context) for f in (flow.forward_function(), flow.inverse_function()))
    x = np.array(np.from_dlpack(to_data.call([z])[0]))
    report(WORK, f"inverse, {threads}", median(lambda: to_data.call([z]), 2))
    report(WORK, f"forward, {threads}", median(lambda: to_latents.call([x]), 2))
    context = madspace.Context(threads)
    flow.initialize_globals(context, 1)
    adam = madspace.AdamOptimizer(madspace.MadnisLoss([Density(flow)], None).function(), context, 1e-4)
    given = [rng.random(STEP) + 0.5, np.ones(STEP), np.ascontiguousarray(x[:STEP])]
    report(WORK, f"train, {threads}", median(lambda: adam.step(given), 2))
    if not np.isfinite(np.from_dlpack(adam.step(given)[0])).all():  # version 0.2.1: with vectors of 4 and 8, not of 1
        print("MadSpace: these training steps end at NaN", file=sys.stderr)


for n in THREADS:
    run(n)
