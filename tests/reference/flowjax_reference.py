"""Reference vectors from FlowJAX: spline coupling, inside the box; a block autoregressive network. Its planar layer bends u by another formula
than the paper."""
import jax
import jax.numpy as jnp
import numpy as np
from vectors import dense_params, rows, write

jax.config.update("jax_enable_x64", True)
import equinox as eqx  # noqa: E402
import flowjax.bijections as bijections  # noqa: E402
import paramax  # noqa: E402

rng = np.random.default_rng(3)
DIM, KEPT, HIDDEN, BINS, BOUND = 5, 2, 8, 6, 8.0  # all rows lie inside the box
LEAST = 1e-3 / (2 * BOUND)  # FlowJAX's least width is a length, nfc's a share


def case(name, flow, params, x, run):
    """run(params, x) gives z and ldj of one row."""
    params = {n: jnp.asarray(v) for n, v in params.items()}
    each = jax.vmap(run, (None, 0))

    def loss(p):
        z, ldj = each(p, x)
        return -(jax.scipy.stats.norm.logpdf(z).sum(1) + ldj).mean()
    z, ldj = each(params, x)
    return {"name": name, "flow": flow, "params": params, "x": x, "z": z, "ldj": ldj, "grad": jax.grad(loss)(params)}


def coupling_case():
    moved, outputs = DIM - KEPT, 3 * BINS + 1
    params = dense_params(rng, "flow.1.", [(HIDDEN, KEPT), (outputs * moved, HIDDEN)])
    spline = bijections.RationalQuadraticSpline(knots=BINS - 1, interval=BOUND)
    layer = bijections.Coupling(jax.random.key(0), transformer=spline, untransformed_dim=KEPT, dim=DIM, nn_width=HIDDEN,
                                nn_depth=1, nn_activation=jnp.tanh)

    def by_feature(w):  # nfc: all features' first output, then the second; FlowJAX: feature by feature
        return w.reshape(outputs, moved, -1).transpose(1, 0, 2).reshape(w.shape)

    def run(p, x):
        dense = layer.conditioner.layers
        own = eqx.tree_at(lambda t: [l.weight for l in t.conditioner.layers] + [l.bias for l in t.conditioner.layers], layer,
                          [p["flow.1.net.1.weight"], by_feature(p["flow.1.net.2.weight"]), p["flow.1.net.1.bias"],
                           by_feature(p["flow.1.net.2.bias"])])
        assert len(dense) == 2
        return own.transform_and_log_det(x)
    flow = (f"coupling {{ split = {KEPT}, net = mlp {{ hidden = {{{HIDDEN}}}, activation = \"tanh\" }}, "
            f"transform = rq_spline {{ bins = {BINS}, bound = {BOUND}, tails = \"linear\", min_width = {LEAST}, min_height = {LEAST} }} }}")
    return case("FlowJAX, coupling, spline", flow, params, rows(rng, DIM), run)


def block_case():
    """FlowJAX has softplus where nfc has a bounded exp: positive weights and scales are handed over as such, by softplus' inverse."""
    dim, hidden = 4, 3
    layer = bijections.BlockAutoregressiveNetwork(jax.random.key(1), dim=dim, depth=2, block_dim=hidden)
    shapes, params = [(hidden, 1), (hidden, hidden), (1, hidden)], {}
    for j, (out, inner) in enumerate(shapes):
        name = f"flow.1.net.{j + 1}."
        params |= {name + "log_own": rng.normal(size=(dim * out, inner)), name + "log_scale": rng.normal(size=dim * out) * 0.7,
                   name + "bias": rng.normal(size=dim * out)}
        below = np.arange(dim * inner)[None, :] // inner < np.arange(dim * out)[:, None] // out
        params[name + "weight"] = rng.normal(size=(dim * out, dim * inner)) * below

    def positive(s):
        return jnp.exp(s / (1 + abs(s) / jnp.log(1000.0)))

    def inverse_softplus(v):
        return jnp.log(jnp.expm1(v))

    def run(p, x):
        own = layer
        for j, (out, inner) in enumerate(shapes):
            name = f"flow.1.net.{j + 1}."
            weight, rows_of = p[name + "weight"], np.arange(dim * out)
            for s in range(inner):  # unit s of the same feature
                weight = weight.at[rows_of, rows_of // out * inner + s].set(inverse_softplus(positive(p[name + "log_own"][:, s])))
            scale = inverse_softplus(positive(p[name + "log_scale"]))[:, None]
            own = eqx.tree_at(lambda t: [t.layers[j][0].weight.weight.args[0], t.layers[j][0].weight.scale.args[0], t.layers[j][0].bias],
                              own, [weight, scale, p[name + "bias"]])
        return paramax.unwrap(own).transform_and_log_det(x)
    flow = f"block_autoregressive {{ hidden = {{{hidden}, {hidden}}} }}"
    return case("FlowJAX, block autoregressive network", flow, params, rows(rng, dim), run)


write("flowjax", [coupling_case(), block_case()])
