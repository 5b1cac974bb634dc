"""FlowJAX: an affine coupling flow, 43 features, 5 layers, two hidden layers of 512."""
import equinox as eqx
import flowjax.distributions
import flowjax.flows
import jax
import jax.numpy as jnp
import optax
from timing import BATCH, DIM, FLOWS, WIDTH, median, report

done = jax.block_until_ready
key = jax.random.key(0)
flow = flowjax.flows.coupling_flow(key, base_dist=flowjax.distributions.Normal(jnp.zeros(DIM)), nn_width=WIDTH,
                                   nn_depth=2, flow_layers=FLOWS)
x = jax.random.normal(key, (BATCH, DIM))
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
sample = eqx.filter_jit(lambda f, k: f.sample(k, (BATCH,)))
report("coupling", "train", median(lambda: done(stepped(state)), 2))
report("coupling", "train (scan)", median(lambda: done(scan(state)), 3) / 20)
report("coupling", "log_prob", median(lambda: done(log_prob(flow, x))))
report("coupling", "sample", median(lambda: done(sample(flow, key))))
