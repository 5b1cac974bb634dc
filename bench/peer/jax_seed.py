"""The seed's model in JAX: AdamW from optax, a training step in a compiled scan and stepped from Python."""
import time

START = time.perf_counter()
import jax
import jax.numpy as jnp
import numpy as np
import optax
from timing import DEVICE, ROWS, median, points, report, seed_params

done = jax.block_until_ready


def split(i):
    return (0, 1) if i % 2 == 0 else (1, 0)


def scale_and_shift(q, kept):
    s, t = q["w2"] @ jnp.tanh(q["w1"] @ kept + q["b1"]) + q["b2"]
    f = jnp.exp(q["scale"][0])
    return jnp.tanh(s / f) * f, t


def log_prob(p, z):
    ldj = 0.0
    for i, q in enumerate(p):
        ldj += jnp.where(z > 0, 0.0, jnp.log(jnp.abs(q["alpha"][0]))).sum()
        z = jnp.where(z > 0, z, q["alpha"][0] * z)
        keep, move = split(i)
        s, t = scale_and_shift(q, z[keep:keep + 1])
        z = z.at[move].set((z[move] + t) * jnp.exp(s))
        ldj += s
    return ldj - 0.5 * (z**2).sum() - jnp.log(2 * jnp.pi)


def inverse(p, z):
    for i, q in reversed(list(enumerate(p))):
        keep, move = split(i)
        s, t = scale_and_shift(q, z[keep:keep + 1])
        z = z.at[move].set(z[move] * jnp.exp(-s) - t)
        z = jnp.where(z > 0, z, z / q["alpha"][0])
    return z


rng = np.random.default_rng(0)
params = jax.tree_util.tree_map(jnp.asarray, seed_params(rng))
x = jnp.asarray(points(rng, ROWS))
adamw = optax.adamw(1e-4)


def step_on(x):
    def step(state, _):
        p, s = state
        loss, grad = jax.value_and_grad(lambda p: -jax.vmap(log_prob, (None, 0))(p, x).mean())(p)
        update, s = adamw.update(grad, s, p)
        return (optax.apply_updates(p, update), s), loss
    return step


step = step_on(x)
stepped = jax.jit(lambda state: step(state, None))
state = (params, adamw.init(params))
done(stepped(state))
report("seed", "start", time.perf_counter() - START)
STEPS = 500
scan = jax.jit(lambda state: jax.lax.scan(step, state, None, length=STEPS))
report("seed", "train (scan)", median(lambda: done(scan(state)), 3) / STEPS)


def steps():
    s = state
    for _ in range(100):
        s, loss = stepped(s)
    done(s)


report("seed", "train", median(steps, 2) / 100)
density = jax.jit(jax.vmap(log_prob, (None, 0)))
for n in (1, 1_000_000):
    rows = jnp.asarray(points(rng, max(n, 2))[:n])
    report("seed", f"log_prob {n}", median(lambda: done(density(params, rows))))
sample = jax.jit(lambda p, k: jax.vmap(inverse, (None, 0))(p, jax.random.normal(k, (1_000_000, 2))))
key = jax.random.key(0)
report("seed", "sample 1000000", median(lambda: done(sample(params, key))))
if DEVICE == "cuda":
    step = step_on(jnp.asarray(points(rng, 1_000_000)))
    many = jax.jit(lambda state: jax.lax.scan(step, state, None, length=20))
    report("seed", "train 1000000", median(lambda: done(many(state)), 2) / 20)
