"""FlowJAX: one training of a flow of works.py."""
import equinox as eqx
import flowjax.bijections
import flowjax.distributions
import flowjax.flows
import jax
import jax.numpy as jnp
import optax
import paramax
import works

name, seed, x, valid, test, units = works.given()
spline = flowjax.bijections.RationalQuadraticSpline(knots=works.BINS, interval=works.BOUND) if works.FLOWS[name] else None
flow = flowjax.flows.masked_autoregressive_flow(
    jax.random.key(seed), base_dist=flowjax.distributions.Normal(jnp.zeros(x.shape[1])), transformer=spline,
    nn_width=works.HIDDEN[0], nn_depth=len(works.HIDDEN), flow_layers=works.LAYERS)
params, static = eqx.partition(flow, eqx.is_inexact_array, is_leaf=lambda leaf: isinstance(leaf, paramax.NonTrainable))
adamw = optax.chain(optax.clip_by_global_norm(works.CLIP), optax.inject_hyperparams(optax.adamw)(works.LR, weight_decay=works.DECAY))
state, kept = adamw.init(params), params


def loss(p, rows):
    return -paramax.unwrap(eqx.combine(p, static)).log_prob(rows).mean()


evaluated = jax.jit(loss)


@jax.jit
def stepped(p, s, rows, lr):
    s[1].hyperparams["learning_rate"] = lr
    update, s = adamw.update(jax.grad(loss)(p, rows), s, p)
    return optax.apply_updates(p, update), s


def step_of(index, lr):
    global params, state
    params, state = stepped(params, state, x[index], lr)


def keep():
    global kept
    kept = params


works.trained(step_of, lambda: float(evaluated(params, valid)), len(x), seed, keep)
works.report(float(evaluated(kept, test)) + units)
