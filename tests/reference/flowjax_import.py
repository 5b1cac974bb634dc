"""Flows of FlowJAX 19 for tests/lua/import_spec.lua, as importing.py has those of the libraries over PyTorch.

    pip install flowjax
    python flowjax_import.py [DIR [ROWS]]

Weights are floats, and the library computes with the same numbers in double. An .eqx is saved as most people do it, by a JAX of 32
bits. Where there is no inverse, z is what rows that are drawn become.
"""
import jax
import numpy as np
from importing import ROWS, record

jax.config.update("jax_enable_x64", True)
import equinox as eqx  # noqa: E402
import jax.nn as jnn  # noqa: E402
import jax.numpy as jnp  # noqa: E402
from flowjax.bijections import Affine, Chain, Invert, Loc, RationalQuadraticSpline  # noqa: E402
from flowjax.distributions import (Cauchy, Laplace, Logistic, Normal, StandardNormal, StudentT,  # noqa: E402
                                   Transformed)
from flowjax.flows import coupling_flow, masked_autoregressive_flow, planar_flow, triangular_spline_flow  # noqa: E402
from paramax import non_trainable, unwrap  # noqa: E402


def normal(dim):
    return Normal(jnp.zeros(dim))


def maf(key, dim, **options):
    return masked_autoregressive_flow(key, **{"base_dist": normal(dim), "flow_layers": 2, "nn_width": 12, **options})


def coupling(key, dim, **options):
    return coupling_flow(key, **{"base_dist": normal(dim), "flow_layers": 3, "nn_width": 12, **options})


def planar(key, dim, **options):
    return planar_flow(key, **{"base_dist": normal(dim), "flow_layers": 3, **options})


def triangular(key, dim, **options):
    return triangular_spline_flow(key, **{"base_dist": normal(dim), "flow_layers": 2, **options})


def spline(knots, interval, **options):
    return RationalQuadraticSpline(knots=knots, interval=interval, **options)


def standardized(key):
    """Around a flow of standardized rows: back into the data's units, and a shift of a flow's own."""
    shift, scale = jnp.array([1.5, -0.3, 0.2]), jnp.array([2.0, 0.7, 1.3])
    flow = Transformed(maf(key, 3, base_dist=StandardNormal((3,))), Affine(-shift, scale))
    return Transformed(flow, Invert(Affine(-shift / scale, 1 / scale)))


# name: the flow by a key, its dim and context, what the file does not tell, how it is saved
CASES = {
    "maf": (lambda k: maf(k, 3), 3, 0, "", "eqx"),
    "maf_context": (lambda k: maf(k, 4, cond_dim=3, nn_depth=2, nn_activation=jnn.silu), 4, 3, "activation=silu", "eqx"),
    "maf_forward": (lambda k: maf(k, 5, invert=False, nn_activation=jnp.tanh), 5, 0, "activation=tanh", "npz"),
    "maf_wide": (lambda k: maf(k, 20, nn_width=30), 20, 0, "", "npz"),
    "maf_narrow": (lambda k: maf(k, 9, cond_dim=1, nn_width=5, nn_depth=3), 9, 1, "", "safetensors"),
    "maf_one": (lambda k: maf(k, 1), 1, 0, "", "eqx"),
    "maf_one_context": (lambda k: maf(k, 1, cond_dim=2, invert=False), 1, 2, "", "eqx"),
    "maf_spline": (lambda k: maf(k, 3, transformer=spline(5, 4)), 3, 0, "bound=4", "eqx"),
    "maf_spline_context": (lambda k: maf(k, 2, cond_dim=2, transformer=spline(7, 2, min_derivative=1e-2, min_width=5e-3), invert=False),
                           2, 2, "bound=2,slope=0.01,width=0.005", "npz"),
    "maf_affine": (lambda k: maf(k, 2, transformer=Affine(), nn_depth=0), 2, 0, "min_scale=0", "eqx"),
    "coupling": (lambda k: coupling(k, 5), 5, 0, "", "eqx"),
    "coupling_two": (lambda k: coupling(k, 2, nn_activation=jnn.elu, base_dist=StandardNormal((2,))), 2, 0, "activation=elu", "npz"),
    "coupling_context": (lambda k: coupling(k, 6, cond_dim=2, nn_depth=2, invert=False), 6, 2, "", "eqx"),
    "coupling_one": (lambda k: coupling(k, 1, cond_dim=3), 1, 3, "", "eqx"),
    "coupling_spline": (lambda k: coupling(k, 4, transformer=spline(6, 3), base_dist=StandardNormal((4,))), 4, 0, "bound=3", "eqx"),
    "coupling_additive": (lambda k: coupling(k, 3, transformer=Loc(jnp.zeros(()))), 3, 0, "", "safetensors"),
    "planar": (lambda k: planar(k, 3), 3, 0, "", "eqx"),
    "planar_context": (lambda k: planar(k, 4, cond_dim=2, width_size=8, depth=1), 4, 2, "", "eqx"),
    "planar_leaky": (lambda k: planar(k, 4, negative_slope=0.1), 4, 0, "", "eqx"),
    "planar_forward": (lambda k: planar(k, 3, cond_dim=1, width_size=6, depth=2, negative_slope=0.3, invert=False), 3, 1,
                       "negative_slope=0.3", "npz"),
    "triangular": (lambda k: triangular(k, 3), 3, 0, "", "eqx"),
    "triangular_context": (lambda k: triangular(k, 2, cond_dim=3, knots=5, tanh_max_val=2.5, invert=False), 2, 3, "max_val=2.5", "npz"),
    "triangular_one": (lambda k: triangular(k, 1, cond_dim=1), 1, 1, "", "eqx"),
    "student_t": (lambda k: maf(k, 3, base_dist=StudentT(jnp.full(3, 4.0))), 3, 0, "", "eqx"),
    "laplace": (lambda k: maf(k, 2, base_dist=non_trainable(Laplace(jnp.zeros(2)))), 2, 0, "base=laplace", "npz"),
    "logistic": (lambda k: coupling(k, 3, base_dist=Logistic(jnp.zeros(3))), 3, 0, "base=logistic", "eqx"),
    "cauchy": (lambda k: coupling(k, 2, base_dist=Cauchy(jnp.zeros(2))), 2, 0, "base=cauchy", "eqx"),
    "standardized": (standardized, 3, 0, "", "eqx"),
    "double": (lambda k: maf(k, 3), 3, 0, "", "eqx"),
}


def moved(flow, rng):
    """The flow with noise on everything that can be trained but the degrees of freedom."""
    def move(path, leaf):
        if not eqx.is_inexact_array(leaf) or ".df." in jax.tree_util.keystr(path):
            return leaf
        return leaf + rng.normal(size=leaf.shape) * (0.5 if "params" in jax.tree_util.keystr(path) else 0.15)
    return jax.tree_util.tree_map_with_path(move, flow)


def of_bits(flow, bits):
    kinds = {"f": f"float{bits}", "i": f"int{bits}"}
    return jax.tree_util.tree_map(lambda a: a.astype(kinds.get(a.dtype.kind, a.dtype)) if eqx.is_array(a) else a, flow)


def save(flow, file):
    if file.suffix == ".eqx":
        return eqx.tree_serialise_leaves(file, flow)
    leaves = jax.tree_util.tree_flatten_with_path(eqx.filter(flow, eqx.is_array))[0]
    named = {jax.tree_util.keystr(path): np.asarray(leaf) for path, leaf in leaves}
    if file.suffix == ".npz":
        return np.savez_compressed(file, **named)
    from safetensors.numpy import save_file
    save_file(named, file)


def bijection_of(flow):
    """From z to x: nfc keeps a Normal as its base, and has the shift and scale of others as a layer."""
    if isinstance(flow.base_dist, Normal) or not hasattr(flow.base_dist, "bijection"):
        return flow.bijection
    return Chain([bijection_of(flow.base_dist), flow.bijection])


def draw(build, dim, context, file, place):
    rng = np.random.default_rng(place)
    flow = moved(build(jax.random.key(place)), rng)
    if "double" not in file.stem:
        flow = of_bits(flow, 32)
        with jax.enable_x64(False):
            save(flow, file)
        flow = of_bits(flow, 64)
    else:
        save(flow, file)
    c = rng.normal(size=(ROWS, context))
    x, z = (rng.normal(size=(ROWS, dim)) * scale for scale in (1.5, 1))
    bijection, given = unwrap(bijection_of(flow)), (c,) if context else ()
    try:
        back = jax.vmap(bijection.transform)(z, *given)
    except NotImplementedError:
        back, z = z, jax.vmap(bijection.inverse)(z, *given)
    return [np.asarray(v) for v in (x, c, flow.log_prob(x, *given), z, back)]


record("flowjax", CASES, draw)
