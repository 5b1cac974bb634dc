"""Ways to integrate: each takes a density and its dimension, adapts with STEPS x BATCH evaluations, and returns the integral and its
standard error by ROWS more."""
import pathlib
import subprocess
import tempfile

import numpy as np

ROOT = pathlib.Path(__file__).parent.parent.parent
STEPS, BATCH, ROWS = 1000, 1024, 1 << 17
CHUNK = 1 << 14


def of_weights(w):
    return w.mean(), w.std(ddof=1) / len(w) ** 0.5


def nfc(function, text, dim, points="random"):
    model = f"""return presets.nsf_autoregressive {{ name = "aim", dim = {dim}, layers = 2, hidden = {{32, 32}}, bins = 12, bound = 10, base = logistic {{}},
        domain = interval {{ 0, 1 }}, precision = "double", target = target {{ log_density = function(x) {text} end }},
        train = {{ objective = "forward_kl", steps = {STEPS}, samples = {BATCH}, schedule = "cosine", optimizer = adamw {{ lr = 5e-3 }}, clip = 10 }} }}"""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "aim.lua").write_text(model)
        for command in ["train", "--threads", "1", "--quiet", "aim.lua", "-o", "run"], ["integrate", "aim.lua", "--weights", "run/weights.safetensors", "-n", str(ROWS), "--points", points]:
            out = subprocess.run([ROOT / "nfc", *command], cwd=folder, check=True, capture_output=True, text=True).stdout
    log_z, error = (float(word) for word in out.split("=")[1].split("(")[0].split("+-"))
    return np.exp(log_z), np.exp(log_z) * error


def nfc_sobol(function, text, dim):
    return nfc(function, text, dim, "sobol")


def vegas(function, text, dim):
    import vegas

    integrator = vegas.Integrator([[0, 1]] * dim)
    integrand = vegas.lbatchintegrand(function)
    integrator(integrand, nitn=20, neval=STEPS * BATCH // 20)
    found = integrator(integrand, nitn=1, neval=ROWS, adapt=False)
    return found.mean, found.sdev * (found.sum_neval / ROWS) ** 0.5  # it takes a little less than it is told


def madnis(function, text, dim):
    import torch
    from madnis.integrator import Integrator

    torch.set_num_threads(1)
    torch.manual_seed(1)
    torch.set_default_dtype(torch.float64)
    integrator = Integrator(lambda x: torch.from_numpy(function(x.numpy())), dims=dim, batch_size=BATCH)
    integrator.train(STEPS)
    return integrator.integrate(ROWS)


def madspace(function, text, dim):
    import madspace

    madspace.set_simd_vector_size(1)  # with 4 and 8, version 0.2.1's gradients are NaN
    flow, rng = madspace.Flow(dim), np.random.default_rng(1)

    class Density(madspace.FunctionGenerator):
        def __init__(self):
            arguments = madspace.NamedTypes(["data"], [madspace.batch_float_array(dim)])
            super().__init__("density", arguments, madspace.NamedTypes(["density"], [madspace.batch_float]))

        def build_function_impl(self, builder, arguments):
            return madspace.NamedValues(["density"], [flow.build_inverse(builder, [arguments[0]], [])[1]])

    draws, trains = madspace.Context(1), madspace.Context(1)
    flow.initialize_globals(trains, 1)
    flow.initialize_globals(draws, 1)
    adam = madspace.AdamOptimizer(madspace.MadnisLoss([Density()], None).function(), trains, 1e-3, madspace.AdamOptimizer.LRSchedule.cosine, STEPS)
    run = madspace.FunctionRuntime(flow.forward_function(), draws)

    def drawn(n):  # rows, the density at them, and that of the flow
        z = rng.random((n, dim))
        x, volume = (np.array(np.from_dlpack(t)) for t in run.call([z]))
        return x, function(x), 1 / volume

    for _ in range(STEPS):
        x, f, q = drawn(BATCH)
        adam.step([f, q, x])
        draws.copy_globals_from(trains)
    return of_weights(np.concatenate([f / q for _, f, q in (drawn(CHUNK) for _ in range(ROWS // CHUNK))]))
