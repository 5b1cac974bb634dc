"""FlowJAX: coupling and masked autoregressive flows, affine and spline, of the sizes that timing.py lists."""
import sys

import equinox as eqx
import flowjax.bijections
import flowjax.distributions
import flowjax.flows
import jax
import jax.numpy as jnp
import optax
from timing import DEPTH, FLOWS, WORKS, median, report, wanted

done = jax.block_until_ready
key = jax.random.key(0)


def run(work):
    dim, batch, width, autoregressive, spline = WORKS[work]
    make = flowjax.flows.masked_autoregressive_flow if autoregressive else flowjax.flows.coupling_flow
    transformer = flowjax.bijections.RationalQuadraticSpline(knots=8, interval=5) if spline else None
    flow = make(key, base_dist=flowjax.distributions.Normal(jnp.zeros(dim)), transformer=transformer, nn_width=width,
                nn_depth=DEPTH, flow_layers=FLOWS)
    x = jax.random.normal(key, (batch, dim))
    params, static = eqx.partition(flow, eqx.is_inexact_array)
    adamw = optax.adamw(1e-4)

    def step(state, _):
        p, s = state
        loss, grad = jax.value_and_grad(lambda p: -eqx.combine(p, static).log_prob(x).mean())(p)
        update, s = adamw.update(grad, s, p)
        return (optax.apply_updates(p, update), s), loss

    state = (params, adamw.init(params))
    stepped = jax.jit(lambda s: step(s, None))
    scan = jax.jit(lambda s: jax.lax.scan(step, s, None, length=20))
    log_prob = eqx.filter_jit(lambda f, x: f.log_prob(x))
    sample = eqx.filter_jit(lambda f, k: f.sample(k, (batch,)))
    report(work, "train", median(lambda: done(stepped(state)), 2))
    report(work, "train (scan)", median(lambda: done(scan(state)), 3, 3) / 20)
    report(work, "log_prob", median(lambda: done(log_prob(flow, x))))
    report(work, "sample", median(lambda: done(sample(flow, key)), 1, 3))


for name in wanted(sys.argv):
    run(name)
