-- made by export_check.py
return {
  { name = "points", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Coupling, Invert, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from typing import ClassVar


class LeakyReLU(AbstractBijection):
    """y = x above 0, |alpha| x below."""

    alpha: Array
    shape: tuple
    cond_shape: ClassVar[None] = None

    def slope(self):
        return jnp.maximum(jnp.abs(self.alpha), 1e-30)

    def transform_and_log_det(self, x, condition=None):
        return jnp.where(x > 0, x, self.slope() * x), jnp.where(x > 0, 0, jnp.log(self.slope())).sum()

    def inverse_and_log_det(self, y, condition=None):
        return jnp.where(y > 0, y, y / self.slope()), jnp.where(y > 0, 0, -jnp.log(self.slope())).sum()


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(Chain([
        LeakyReLU(jnp.zeros(1), (2,)),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=1, dim=2, nn_width=4, nn_depth=1, nn_activation=jnp.tanh),
        LeakyReLU(jnp.zeros(1), (2,)),
        Permute(jnp.array([1, 0])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=1, dim=2, nn_width=4, nn_depth=1, nn_activation=jnp.tanh),
        Permute(jnp.array([1, 0])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 4 }, 1.1885938061348136, 1.0900516038248549 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 4, 1 }, -1.2947910769352649, -11.776712546766136 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 3 }, 0.3279997920282184, 1.9134491769193906 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 3, 4 }, 1.4608996196933557, 12.645898999202021 },
    [".bijection.bijection.bijections[2].alpha"] = { { 1 }, -0.6594309672058705, -0.6594309672058705 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 4 }, -1.3974532402108673, -10.95433128092174 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 4, 1 }, 0.1320098885018424, -4.138995460858101 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 3 }, 1.0558995121418961, 3.541757153506278 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 3, 4 }, -0.44822335040579697, -0.6780314620016292 },
  } },
  { name = "maf", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 8, 8]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=2, activation=jnn.relu, key=key)),
        Flip((3,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 8, 8]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=2, activation=jnn.relu, key=key)),
        Flip((3,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 8, 8]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=2, activation=jnn.relu, key=key)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 16 }, 1.8212664195435433, -4.6565539832490295 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 16, 3 }, 0.9972184215659361, -5.425785417401132 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 16 }, 1.4842392041740191, 1.7309593145414057 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 16, 16 }, -5.299128847056595, -18.577899228864315 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 6 }, -0.7325193594826942, -2.9443048498333915 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 6, 16 }, -8.131237074048833, -33.25077075792978 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 16 }, 0.5214324312850052, -9.761278869659307 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 16, 3 }, -0.8202603381221456, -8.95670591190304 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 16 }, 1.9631842473350396, 13.165130035376702 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 16, 16 }, 9.874682098009941, 40.8403658762762 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 6 }, -1.1031611529659302, -5.996516219338644 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 6, 16 }, -8.246567655469555, -30.80815802012019 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[0].bias"] = { { 16 }, 0.9950733375712644, -1.5970978077487548 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 16, 3 }, -0.7428472008289986, -19.570605738633596 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[1].bias"] = { { 16 }, -1.2712428031821004, -14.424890169140367 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 16, 16 }, 1.600906262547201, -1.5525588635134255 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[2].bias"] = { { 6 }, 1.1523031582833747, 5.675892591139252 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 6, 16 }, -1.9435003967692617, -9.419151224856797 },
  } },
  { name = "maf_wide", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((20,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=20, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), ranks([0, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1]), jnp.repeat(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), 2), depth=1, activation=jnn.elu, key=key)),
        Flip((20,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=20, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), ranks([0, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1]), jnp.repeat(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), 2), depth=1, activation=jnn.elu, key=key)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 24 }, 0.5444358343931079, 1.0970633679521558 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 24, 20 }, -10.743138342137978, -83.6352348068893 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 40 }, 7.376531585015604, 37.18205683621674 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 40, 24 }, 6.237392942531681, 42.00669616516993 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 24 }, 1.5095259114678607, 6.989542248002043 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 24, 20 }, -16.209623952307563, -105.05766830642601 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 40 }, -0.19601283678599257, 9.990581194493263 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 40, 24 }, 23.826322379627417, 157.62340434492725 },
  } },
  { name = "maf_context", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, EmbedCondition, Flip, Invert, MaskedAutoregressive
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import Parameterize, non_trainable
from safetensors.numpy import load_file
from typing import Callable, ClassVar


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


class Standardize(eqx.Module):
    mean: Array
    std: Array

    def __call__(self, c):
        return (c - self.mean) / self.std


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(EmbedCondition(Chain([
        Invert(fixed_affine(4)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, cond_dim=3, nn_width=1, nn_depth=0), MaskedNet(4, 3, [12, 10], 8, jnn.relu, every=True, residual=False)),
        Flip((4,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, cond_dim=3, nn_width=1, nn_depth=0), MaskedNet(4, 3, [12, 10], 8, jnn.relu, every=True, residual=False)),
    ]), non_trainable(Standardize(jnp.zeros(3), jnp.ones(3))), (3,))),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijection.bijections[0].bijection.loc.tree"] = { { 4 }, -1.7393049494080737, -15.270476154643333 },
    [".bijection.bijection.bijection.bijections[0].bijection.scale.tree"] = { { 4 }, 6.932120887624156, 36.28800758583844 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -2.002111444064468, -17.232933784477847 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 12, 7 }, 54.0, 325.0 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 7 }, 4.494238086647466, 11.419639096511371 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].bias"] = { { 10 }, -0.41133398283800754, -12.080761376060899 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 10, 15 }, 102.0, 628.0 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 10, 15 }, -5.503849101394345, -38.15876861426922 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[2].bias"] = { { 8 }, -2.7467424316083746, -14.561200733557905 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 8, 13 }, 76.0, 462.0 },
    [".bijection.bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 8, 13 }, 2.281568730194853, 18.053383903043986 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.5170876542651501, 9.091664494709885 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 12, 7 }, 54.0, 325.0 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 7 }, -7.75598851207457, -40.58499732640804 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[1].bias"] = { { 10 }, -0.6178235973314494, -10.432033085092916 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 10, 15 }, 102.0, 628.0 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 10, 15 }, 3.1314195163228646, 11.691163954367473 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[2].bias"] = { { 8 }, 1.7753537268263073, 14.184235642004868 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 8, 13 }, 76.0, 462.0 },
    [".bijection.bijection.bijection.bijections[3].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 8, 13 }, 7.821338570034754, 53.45782348506984 },
    [".bijection.bijection.embedding_net.mean.tree"] = { { 3 }, -0.08737635132268828, -3.98375501631934 },
    [".bijection.bijection.embedding_net.std.tree"] = { { 3 }, 4.844540960129602, 17.94835825005935 },
  } },
  { name = "maf_first", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize
from typing import Callable, ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((5,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=5, cond_dim=2, nn_width=1, nn_depth=0), MaskedNet(5, 2, [13, 9], 10, jnp.tanh, every=False, residual=False)),
        Flip((5,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=5, cond_dim=2, nn_width=1, nn_depth=0), MaskedNet(5, 2, [13, 9], 10, jnp.tanh, every=False, residual=False)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 13 }, -1.0098859489941439, -6.794975006391751 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 13, 7 }, 50.0, 308.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 13, 7 }, 2.670650360859303, -7.388978424756316 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 9 }, 2.5261267796746116, 12.530827985578604 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 9, 13 }, 69.0, 412.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 9, 13 }, -4.731594419074988, -38.89820134215905 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 10 }, 1.8831118152863864, 4.8085788708220125 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 10, 9 }, 58.0, 351.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 10, 9 }, -1.9359407784118967, -10.25211978920369 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 13 }, -1.2322548853383657, -4.553858204443875 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 13, 7 }, 50.0, 308.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 13, 7 }, -7.512852464016923, -74.2382650806747 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 9 }, -0.4802532492579209, 0.40884507913554363 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 9, 13 }, 69.0, 412.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 9, 13 }, -1.1113038533885526, -28.30602233237869 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 10 }, -0.9293598171925915, -3.66828451737216 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 10, 9 }, 58.0, 351.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 10, 9 }, 3.8089984263335355, 16.561115118749964 },
  } },
  { name = "maf_order", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import Callable, ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((6,)),
    Invert(Chain([
        Permute(jnp.array([2, 0, 1, 5, 3, 4])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=6, nn_width=1, nn_depth=0), MaskedNet(6, 0, [9, 6], 12, jnn.relu, every=True, residual=False)),
        Permute(jnp.array([1, 2, 0, 4, 5, 3])),
        Flip((6,)),
        Permute(jnp.array([2, 0, 1, 5, 3, 4])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=6, nn_width=1, nn_depth=0), MaskedNet(6, 0, [9, 6], 12, jnn.relu, every=True, residual=False)),
        Permute(jnp.array([1, 2, 0, 4, 5, 3])),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].bias"] = { { 9 }, 1.5380109358290264, 20.322317082957515 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 9, 6 }, 30.0, 184.0 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 9, 6 }, 0.6618562150103299, -1.1969745190800047 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, -0.42980156560884875, -9.536362263530663 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 6, 9 }, 33.0, 193.0 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 9 }, 0.17286175422969421, 2.366980617478009 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[2].bias"] = { { 12 }, -1.494857065330659, 1.3788881163014501 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 12, 6 }, 36.0, 216.0 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 12, 6 }, -0.34015503914102596, 3.7320523972306656 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[0].bias"] = { { 9 }, -2.945005560920111, -13.961951785330639 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 9, 6 }, 30.0, 184.0 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 9, 6 }, -1.135985568694763, 20.793054408204306 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 1.9790643932200338, 11.046579303521003 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 6, 9 }, 33.0, 193.0 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 9 }, 1.3964793107455966, -13.81519357944615 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[2].bias"] = { { 12 }, -1.6122008293923926, -7.761374035739048 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 12, 6 }, 36.0, 216.0 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 12, 6 }, -6.889086485881864, -36.92594594663286 },
  } },
  { name = "maf_permuted", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(Chain([
        Permute(jnp.array([2, 0, 3, 1])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 3, 2, 2]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=1, activation=jnn.silu, key=key)),
        Permute(jnp.array([1, 3, 0, 2])),
        Flip((4,)),
        Permute(jnp.array([2, 0, 3, 1])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 3, 2, 2]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=1, activation=jnn.silu, key=key)),
        Permute(jnp.array([1, 3, 0, 2])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].bias"] = { { 7 }, -1.0735318155370335, 0.469819277743726 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 7, 4 }, 1.493519572864063, -7.829725942681418 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].bias"] = { { 8 }, -0.5589077445487062, -11.12434104975515 },
    [".bijection.bijection.bijections[1].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 8, 7 }, 2.2643843832725583, 20.778856742744733 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[0].bias"] = { { 7 }, 1.0477113166114835, 12.240309890099017 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 7, 4 }, -1.208817564513915, -4.192197552785367 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[1].bias"] = { { 8 }, -0.45084234050048644, 0.9805778977370707 },
    [".bijection.bijection.bijections[5].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 8, 7 }, -0.10497936685801479, 2.929317404576258 },
  } },
  { name = "maf_linear", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 0, 0, 0]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=0, activation=jnn.relu, key=key)),
        Flip((4,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 0, 0, 0]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=0, activation=jnn.relu, key=key)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, 0.00980920568565341, -4.386545616195792 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 4 }, 0.5869414525977065, -11.949320450401558 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, -0.5157070430534457, 6.328085232492579 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 4 }, 0.9846396964903172, 8.207743911914408 },
  } },
  { name = "maf_residual", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize
from typing import Callable, ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((5,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=5, nn_width=1, nn_depth=0), MaskedNet(5, 0, [8, 8, 8], 10, jnn.relu, every=True, residual=True)),
        Flip((5,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=5, nn_width=1, nn_depth=0), MaskedNet(5, 0, [8, 8, 8], 10, jnn.relu, every=True, residual=True)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, 0.4004677632825764, -2.9929057924975213 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 8, 5 }, 20.0, 98.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 5 }, 0.5967506582833597, -7.690325217549843 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 8 }, -0.10613561128551863, -2.5213720705925367 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 8, 8 }, 40.0, 227.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 8, 8 }, 1.5333660632061616, -17.884299764914573 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 8 }, -0.7679178681075192, 3.8529527726829773 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 8, 8 }, 40.0, 227.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 8, 8 }, 0.5872347759954797, -26.046539110898287 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[3].bias"] = { { 10 }, -0.018540830918839672, -4.343624553989445 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[3].weight.args[0]"] = { { 10, 8 }, 40.0, 241.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[3].weight.args[1]"] = { { 10, 8 }, -5.864798859257624, -56.467988546783104 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, 1.8003080033698622, 9.570006965831857 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 8, 5 }, 20.0, 98.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 5 }, 1.2417337147713334, 13.315522285045834 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 8 }, -0.8114162180625912, -6.457579004046313 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 8, 8 }, 40.0, 227.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 8, 8 }, -6.077670267819274, -64.60809846250717 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 8 }, -0.6189922737977431, -9.37426394362667 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 8, 8 }, 40.0, 227.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 8, 8 }, -2.4904547375116755, -19.709985432266247 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[3].bias"] = { { 10 }, 0.9609590482716258, -0.8253309607623767 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[3].weight.args[0]"] = { { 10, 8 }, 40.0, 241.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[3].weight.args[1]"] = { { 10, 8 }, -0.8261827033135037, -11.871341538369354 },
  } },
  { name = "maf_residual_context", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Flip, Invert, Loc, MaskedAutoregressive
from flowjax.distributions import StandardNormal, Transformed
from functools import partial
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import Callable


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=Loc(jnp.zeros(())), dim=3, cond_dim=2, nn_width=1, nn_depth=0), MaskedNet(3, 2, [7, 7], 3, partial(jnn.gelu, approximate=False), every=False, residual=True)),
        Flip((3,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=Loc(jnp.zeros(())), dim=3, cond_dim=2, nn_width=1, nn_depth=0), MaskedNet(3, 2, [7, 7], 3, partial(jnn.gelu, approximate=False), every=False, residual=True)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 7 }, 0.23900172460777747, -1.5530977412839886 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 7, 5 }, 20.0, 134.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 7, 5 }, 0.6763272910734301, 12.938425002684085 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 7 }, 0.22673171508439438, -4.238288068509795 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 7, 7 }, 33.0, 200.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 7, 7 }, 1.7690431249183802, -11.191092154006979 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 3 }, -1.3014621930669352, -5.7766421430635475 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 3, 7 }, 15.0, 84.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 3, 7 }, -0.114745934733537, -8.94960108257346 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 7 }, 1.130595743065046, 10.635518748795393 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 7, 5 }, 20.0, 134.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 7, 5 }, 2.474944230949015, 15.711785681784054 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 7 }, -2.5309594430639217, -17.465565448936804 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 7, 7 }, 33.0, 200.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 7, 7 }, -5.800900966767641, -37.69950123210415 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 3 }, -0.7398945644217984, -4.993626684413118 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 3, 7 }, 15.0, 84.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 3, 7 }, 1.790489456518781, 13.304613230239887 },
  } },
  { name = "maf_one_context", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize
from typing import Callable, ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((1,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=1, cond_dim=3, nn_width=1, nn_depth=0), MaskedNet(1, 3, [6, 5], 2, jnn.relu, every=False, residual=False)),
        Flip((1,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=1, cond_dim=3, nn_width=1, nn_depth=0), MaskedNet(1, 3, [6, 5], 2, jnn.relu, every=False, residual=False)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, 1.4608632377632258, 0.5955135504694244 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 6, 4 }, 18.0, 111.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 4 }, -0.8640067357867987, -5.2350248491554625 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 5 }, 0.9550015994138092, 7.688638621796221 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 5, 6 }, 30.0, 182.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 5, 6 }, 1.761153768823088, 24.24198300030175 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 2 }, 0.16773227237525035, -0.19992948519062673 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 2, 5 }, 10.0, 61.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 2, 5 }, -1.8346611553033167, -13.10007227263417 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, 1.4624983041838269, 6.36766856385752 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 6, 4 }, 18.0, 111.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 4 }, -1.421219877070384, -0.6257625437461591 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 5 }, 0.4012941887608237, 0.4147111816400253 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 5, 6 }, 30.0, 182.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 5, 6 }, 1.6578758582742303, 10.180963486703561 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 2 }, 0.1648904823534611, -0.9368165255230001 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 2, 5 }, 10.0, 61.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 2, 5 }, 1.2964370703773747, 3.2675701883004855 },
  } },
  { name = "maf_one_every", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import Callable, ClassVar


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((1,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineTanh(*jnp.zeros(3)), dim=1, cond_dim=3, nn_width=1, nn_depth=0), MaskedNet(1, 3, [6, 5], 3, jnn.relu, every=True, residual=False)),
        Flip((1,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineTanh(*jnp.zeros(3)), dim=1, cond_dim=3, nn_width=1, nn_depth=0), MaskedNet(1, 3, [6, 5], 3, jnn.relu, every=True, residual=False)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, 0.5293500686666694, 3.634594709628539 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 6, 4 }, 18.0, 111.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 4 }, -0.8691431645625936, 8.915506416613006 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 5 }, -0.3177946960170729, -2.525087274669245 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 5, 9 }, 45.0, 265.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 5, 9 }, 2.256727839194578, 11.807474820226183 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 3 }, 0.012015381088487542, -4.150177566032009 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 3, 8 }, 19.0, 111.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 3, 8 }, 0.5143089676808142, 5.834307393540772 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, 0.5155308062748662, 3.8345291960213936 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 6, 4 }, 18.0, 111.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 4 }, -0.7697984594711094, -6.344807166953017 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 5 }, 1.0356070653701237, 9.214529187425288 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 5, 9 }, 45.0, 265.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 5, 9 }, 1.357446266225281, 19.048873843554812 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 3 }, -0.01796894931139842, -1.6494647439799572 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 3, 8 }, 19.0, 111.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 3, 8 }, -2.8377446843486958, -14.284706185331899 },
  } },
  { name = "iaf", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 5, 4]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key))),
        Flip((3,)),
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 5, 4]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 9 }, -2.0965311898368086, -14.901529615605961 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 9, 3 }, 1.9568117974124903, -6.439849269036135 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, -0.1442704641000695, 6.021024706038194 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 9 }, 3.3132864021292354, 24.17081729591397 },
    [".bijection.bijection.bijections[2].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 9 }, 0.14574171572259728, -4.461161359241773 },
    [".bijection.bijection.bijections[2].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 9, 3 }, -1.0863692061446468, -10.574651233933242 },
    [".bijection.bijection.bijections[2].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.2138034106296502, 4.899168098764106 },
    [".bijection.bijection.bijections[2].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 9 }, -0.05870668443790927, -6.726447921770834 },
  } },
  { name = "nsf", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, Permute, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from paramax import Parameterize
from safetensors.numpy import load_file


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((5,)),
    Invert(Chain([
        Permute(jnp.array([1, 3, 0, 2, 4])),
        Coupling(key, transformer=spline(6, 4, 0.001, 0.001, 0.001), untransformed_dim=2, dim=5, nn_width=10, nn_depth=2),
        Permute(jnp.array([2, 0, 3, 1, 4])),
        Permute(jnp.array([0, 2, 4, 1, 3])),
        Coupling(key, transformer=spline(6, 4, 0.001, 0.001, 0.001), untransformed_dim=3, dim=5, nn_width=10, nn_depth=2),
        Permute(jnp.array([0, 3, 1, 4, 2])),
        Permute(jnp.array([1, 3, 0, 2, 4])),
        Coupling(key, transformer=spline(6, 4, 0.001, 0.001, 0.001), untransformed_dim=2, dim=5, nn_width=10, nn_depth=2),
        Permute(jnp.array([2, 0, 3, 1, 4])),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 10 }, -1.3170923134857286, -5.8292227410847435 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 10, 2 }, 1.9139488154621558, 0.8576004829525941 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 10 }, 2.2714686657634884, 18.598833821806515 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 10, 10 }, 0.8719842914827113, 18.765906086734457 },
    [".bijection.bijection.bijections[1].conditioner.layers[2].bias"] = { { 51 }, 0.17432114378284705, 17.724598176090325 },
    [".bijection.bijection.bijections[1].conditioner.layers[2].weight"] = { { 51, 10 }, -10.865507675551582, -80.17146877803444 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 10 }, 2.801974753850128, 11.661416337481429 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 10, 3 }, 1.1546159496319555, 13.203131038138238 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 10 }, -2.3146714035024267, -15.410373416640969 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 10, 10 }, -1.010568060451452, -19.157159945721347 },
    [".bijection.bijection.bijections[4].conditioner.layers[2].bias"] = { { 34 }, -0.6872984785061791, -1.8578838777997955 },
    [".bijection.bijection.bijections[4].conditioner.layers[2].weight"] = { { 34, 10 }, 0.8302519899002503, -24.244651084134674 },
    [".bijection.bijection.bijections[7].conditioner.layers[0].bias"] = { { 10 }, -2.318792124427293, -6.7122839068585485 },
    [".bijection.bijection.bijections[7].conditioner.layers[0].weight"] = { { 10, 2 }, -1.60880707204752, 5.0549534992570795 },
    [".bijection.bijection.bijections[7].conditioner.layers[1].bias"] = { { 10 }, -2.087282692867929, -7.79466086653744 },
    [".bijection.bijection.bijections[7].conditioner.layers[1].weight"] = { { 10, 10 }, 3.775355100154576, -0.5263130529440592 },
    [".bijection.bijection.bijections[7].conditioner.layers[2].bias"] = { { 51 }, 1.6724895838985638, 24.09460736741061 },
    [".bijection.bijection.bijections[7].conditioner.layers[2].weight"] = { { 51, 10 }, -3.912231630418562, -12.457615095217506 },
  } },
  { name = "nsf_context", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, Permute, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from numpy import load
from paramax import Parameterize


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def soft_knots(h, bound, least):
    """The ends of pieces of [-bound, bound], whose shares differ by no more than 1 / least."""
    share = jnn.softmax(h / (1 - 2 * jnp.abs(h) / jnp.log(least)))
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def soft_slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, jnp.exp(h / (1 - jnp.abs(h) / jnp.log(least))), 1)


def soft_spline(bins, bound, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        Permute(jnp.array([1, 0, 2])),
        Coupling(key, transformer=soft_spline(5, 5, 0.001), untransformed_dim=1, dim=3, cond_dim=2, nn_width=8, nn_depth=2),
        Permute(jnp.array([1, 0, 2])),
        Permute(jnp.array([0, 2, 1])),
        Coupling(key, transformer=soft_spline(5, 5, 0.001), untransformed_dim=2, dim=3, cond_dim=2, nn_width=8, nn_depth=2),
        Permute(jnp.array([0, 2, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117682 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 8 }, -1.3685321337396896, -10.814769159823085 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 8, 8 }, 2.442355093007142, 18.022319513756003 },
    [".bijection.bijection.bijections[1].conditioner.layers[2].bias"] = { { 28 }, -2.059166532223656, -16.80278880857061 },
    [".bijection.bijection.bijections[1].conditioner.layers[2].weight"] = { { 28, 8 }, -2.9802657379676893, -7.832593180906308 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 8 }, -3.4274019130633224, -18.48116384338642 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 8, 4 }, -0.2959495165832102, 3.413607722247768 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 8 }, 0.58323894840816, 5.720271552037574 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 8, 8 }, -3.3114165403467686, -22.60936252633546 },
    [".bijection.bijection.bijections[4].conditioner.layers[2].bias"] = { { 14 }, -1.0692713943632646, 0.012201390048585559 },
    [".bijection.bijection.bijections[4].conditioner.layers[2].weight"] = { { 14, 8 }, 0.8962356467248085, 28.652794153547283 },
  } },
  { name = "nsf_autoregressive", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Flip, Invert, MaskedAutoregressive, RationalQuadraticSpline
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from paramax import Parameterize
from safetensors.numpy import load_file


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=spline(8, 5, 0.001, 0.001, 0.001), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 4, 4]), jnp.repeat(jnp.array([0, 1, 2]), 23), depth=1, activation=jnn.relu, key=key)),
        Flip((3,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=spline(8, 5, 0.001, 0.001, 0.001), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 4, 4]), jnp.repeat(jnp.array([0, 1, 2]), 23), depth=1, activation=jnn.relu, key=key)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117682 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 69 }, 0.9298630029567813, -2.4277532324324147 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 69, 8 }, -9.666440700770563, -17.29136056401365 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, -2.069287356207747, -8.559776161871746 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 3 }, 4.107591223394309, 25.47081394673829 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 69 }, -0.10454227146904083, -3.3794516940505557 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 69, 8 }, -3.0007154121067003, 25.776692783542305 },
  } },
  { name = "nsf_soft", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Flip, Invert, MaskedAutoregressive, RationalQuadraticSpline
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from numpy import load
from paramax import Parameterize


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def soft_knots(h, bound, least):
    """The ends of pieces of [-bound, bound], whose shares differ by no more than 1 / least."""
    share = jnn.softmax(h / (1 - 2 * jnp.abs(h) / jnp.log(least)))
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def soft_slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, jnp.exp(h / (1 - jnp.abs(h) / jnp.log(least))), 1)


def soft_spline(bins, bound, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=soft_spline(4, 3, 0.01), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 3, 3, 2]), jnp.repeat(jnp.array([0, 1, 2, 3]), 11), depth=1, activation=jnn.relu, key=key)),
        Flip((4,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=soft_spline(4, 3, 0.01), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 3, 3, 2]), jnp.repeat(jnp.array([0, 1, 2, 3]), 11), depth=1, activation=jnn.relu, key=key)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, 0.009809205685653355, -6.275788278819894 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 4 }, 0.5869414525977065, -9.877004057670481 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 44 }, -3.563851201703703, -12.171227516686187 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 44, 8 }, -6.35384568569895, -136.95310637250225 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 8 }, -1.236702283302649, -12.991519000470415 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 8, 4 }, -0.5092506507920332, 10.048211984172564 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 44 }, -6.330328179118378, -34.23133443176342 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 44, 8 }, 10.354386607163768, 53.2963419044839 },
  } },
  { name = "nsf_one_context", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from paramax import Parameterize
from safetensors.numpy import load_file


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def soft_knots(h, bound, least):
    """The ends of pieces of [-bound, bound], whose shares differ by no more than 1 / least."""
    share = jnn.softmax(h / (1 - 2 * jnp.abs(h) / jnp.log(least)))
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def soft_slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, jnp.exp(h / (1 - jnp.abs(h) / jnp.log(least))), 1)


def soft_spline(bins, bound, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((1,)),
    Invert(Chain([
        Coupling(key, transformer=soft_spline(5, 5, 0.001), untransformed_dim=0, dim=1, cond_dim=2, nn_width=6, nn_depth=1, nn_activation=jnp.tanh),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 6 }, 1.1886301880649435, 13.087227712705372 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 6, 2 }, -0.29445439441802645, -7.378818000191274 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 14 }, 0.5367567415054686, 10.102874299000426 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 14, 6 }, 0.6949099268274893, 0.07527673769522636 },
  } },
  { name = "spline_context", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, Permute, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from numpy import load
from paramax import Parameterize


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        Permute(jnp.array([1, 0, 2])),
        Coupling(key, transformer=spline(7, 2, 0.02, 0.01, 0.1), untransformed_dim=1, dim=3, cond_dim=2, nn_width=8, nn_depth=1, nn_activation=jnp.tanh),
        Permute(jnp.array([1, 0, 2])),
        Permute(jnp.array([0, 2, 1])),
        Coupling(key, transformer=spline(7, 2, 0.02, 0.01, 0.1), untransformed_dim=2, dim=3, cond_dim=2, nn_width=8, nn_depth=1, nn_activation=jnp.tanh),
        Permute(jnp.array([0, 2, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 8 }, -1.6008477084342614, -13.979365324033129 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 8, 3 }, 2.1877891610319677, -3.9507422350117682 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 40 }, -3.149384903884206, -21.351744212467104 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 40, 8 }, -3.1946515761290923, -7.623813709814023 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 8 }, -0.30563656925486266, -12.398819997719873 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 8, 4 }, -3.0649102791514764, -26.695361157644243 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 20 }, -0.6089909221087546, -4.950642286311205 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 20, 8 }, -0.22797215219027012, 7.586808107600916 },
  } },
  { name = "spline_every", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Flip, Invert, MaskedAutoregressive, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import Callable


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


class MaskedNet(eqx.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    layers: list
    features: int
    seen: tuple
    activation: Callable
    residual: bool

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        widths = [features, *hidden, outputs]
        self.seen = tuple(context if every or k == 0 else 0 for k in range(len(widths) - 1))
        self.layers = [self.masked(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)]
        self.features, self.activation, self.residual = features, activation, residual

    @staticmethod
    def masked(columns, rows):
        linear = eqx.nn.Linear(columns, rows, key=key)
        weight = Parameterize(jnp.where, jnp.ones((rows, columns), bool), linear.weight, 0)
        return eqx.tree_at(lambda l: l.weight, linear, weight)

    def __call__(self, x):
        h, c = x[: self.features], x[self.features :]
        for k, layer in enumerate(self.layers):
            to = layer(jnp.concatenate((self.activation(h) if k else h, c[: self.seen[k]])))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=spline(4, 5, 0.001, 0.001, 0.001), dim=3, cond_dim=2, nn_width=1, nn_depth=0), MaskedNet(3, 2, [6, 4], 33, jnn.relu, every=True, residual=False)),
        Flip((3,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=spline(4, 5, 0.001, 0.001, 0.001), dim=3, cond_dim=2, nn_width=1, nn_depth=0), MaskedNet(3, 2, [6, 4], 33, jnn.relu, every=True, residual=False)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, 1.293613367385051, 12.285624494164077 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 6, 5 }, 18.0, 124.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 5 }, -1.4333327598093693, -2.4781807262814497 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 4 }, 0.4604745703099643, 4.226949418069306 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 4, 8 }, 22.0, 136.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 4, 8 }, 1.260635176888031, 7.624720544565801 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 33 }, -2.854109485658868, -12.162962370814267 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 33, 6 }, 165.0, 990.0 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 33, 6 }, -3.035877907199728, -28.784603583060484 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, 0.5807768295429536, 11.280363556780088 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[0]"] = { { 6, 5 }, 18.0, 124.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 5 }, 2.8860988563327576, 24.518476332965534 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 4 }, -0.34182960555973924, -2.62292529541204 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[0]"] = { { 4, 8 }, 22.0, 136.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 4, 8 }, -3.960978527721473, -19.50192706412725 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 33 }, -0.4385167939767786, -11.032062869440793 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[0]"] = { { 33, 6 }, 165.0, 990.0 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 33, 6 }, -5.487541897915092, -41.70014512692586 },
  } },
  { name = "spline_one_context", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from numpy import load
from paramax import Parameterize


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((1,)),
    Invert(Chain([
        Coupling(key, transformer=spline(5, 5, 0.001, 0.001, 0.001), untransformed_dim=0, dim=1, cond_dim=2, nn_width=6, nn_depth=1, nn_activation=jnp.tanh),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 6 }, 1.1886301880649435, 13.087227712705372 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 6, 2 }, -0.29445439441802645, -7.378818000191274 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 14 }, 0.5367567415054686, 10.102874299000426 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 14, 6 }, 0.6949099268274893, 0.07527673769522636 },
  } },
  { name = "realnvp", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Coupling, Invert, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import non_trainable
from safetensors.numpy import load_file
from typing import ClassVar


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((6,)),
    Invert(Chain([
        Invert(fixed_affine(6)),
        Permute(jnp.array([1, 3, 5, 0, 2, 4])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=3, dim=6, nn_width=12, nn_depth=2),
        Permute(jnp.array([3, 0, 4, 1, 5, 2])),
        Permute(jnp.array([0, 2, 4, 1, 3, 5])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=3, dim=6, nn_width=12, nn_depth=2),
        Permute(jnp.array([0, 3, 1, 4, 2, 5])),
        Permute(jnp.array([1, 3, 5, 0, 2, 4])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=3, dim=6, nn_width=12, nn_depth=2),
        Permute(jnp.array([3, 0, 4, 1, 5, 2])),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.loc.tree"] = { { 6 }, -1.7553176321812525, -12.19315921561474 },
    [".bijection.bijection.bijections[0].bijection.scale.tree"] = { { 6 }, 10.460863237763224, 51.59551355046943 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, 1.9833543540832377, 14.781054131491603 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 3 }, 1.538500361860963, 6.883058745266434 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 12 }, -3.6983772697385295, -12.728691914271886 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 12, 12 }, -1.5343512467734288, 6.8874498358403535 },
    [".bijection.bijection.bijections[2].conditioner.layers[2].bias"] = { { 9 }, 0.7392972618058777, 6.522606048790091 },
    [".bijection.bijection.bijections[2].conditioner.layers[2].weight"] = { { 9, 12 }, -3.2817403473340625, -16.93100864669821 },
    [".bijection.bijection.bijections[5].conditioner.layers[0].bias"] = { { 12 }, 0.4327858457494461, -1.8869013210231902 },
    [".bijection.bijection.bijections[5].conditioner.layers[0].weight"] = { { 12, 3 }, 3.113160446990822, 32.79884864985889 },
    [".bijection.bijection.bijections[5].conditioner.layers[1].bias"] = { { 12 }, 1.326800211391784, 10.81257061083455 },
    [".bijection.bijection.bijections[5].conditioner.layers[1].weight"] = { { 12, 12 }, -10.786948961572232, -70.0891883755518 },
    [".bijection.bijection.bijections[5].conditioner.layers[2].bias"] = { { 9 }, 3.165945656209227, 18.233930521753585 },
    [".bijection.bijection.bijections[5].conditioner.layers[2].weight"] = { { 9, 12 }, -0.15514342196059672, 23.454713007181272 },
    [".bijection.bijection.bijections[8].conditioner.layers[0].bias"] = { { 12 }, 0.32850038573541723, -0.4961051283851765 },
    [".bijection.bijection.bijections[8].conditioner.layers[0].weight"] = { { 12, 3 }, -0.8482267674283243, -5.5358001202045966 },
    [".bijection.bijection.bijections[8].conditioner.layers[1].bias"] = { { 12 }, 1.830681859809292, 2.750366386189297 },
    [".bijection.bijection.bijections[8].conditioner.layers[1].weight"] = { { 12, 12 }, 8.284642804546582, 50.96719302263447 },
    [".bijection.bijection.bijections[8].conditioner.layers[2].bias"] = { { 9 }, -2.2471410668674583, -6.772128098631338 },
    [".bijection.bijection.bijections[8].conditioner.layers[2].weight"] = { { 9, 12 }, -8.474538392794571, -42.5509682238805 },
  } },
  { name = "realnvp_context", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Coupling, EmbedCondition, Invert, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import non_trainable
from typing import ClassVar


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


class Standardize(eqx.Module):
    mean: Array
    std: Array

    def __call__(self, c):
        return (c - self.mean) / self.std


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(EmbedCondition(Chain([
        Invert(fixed_affine(3)),
        Permute(jnp.array([1, 0, 2])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=1, dim=3, cond_dim=2, nn_width=8, nn_depth=1),
        Permute(jnp.array([1, 0, 2])),
        Permute(jnp.array([0, 2, 1])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=2, dim=3, cond_dim=2, nn_width=8, nn_depth=1),
        Permute(jnp.array([0, 2, 1])),
    ]), non_trainable(Standardize(jnp.zeros(2), jnp.ones(2))), (2,))),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijection.bijections[0].bijection.loc.tree"] = { { 3 }, -1.0461016045166653, -7.645239360837843 },
    [".bijection.bijection.bijection.bijections[0].bijection.scale.tree"] = { { 3 }, 3.790783972335413, 21.868100911364007 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 8 }, 1.2581748647886213, 8.713246065710322 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 8, 3 }, 1.3145481704336353, -1.4026019635622369 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 6 }, -0.5114340434369788, -2.159763977192231 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 6, 8 }, -0.19981190720564324, -3.2111299909703126 },
    [".bijection.bijection.bijection.bijections[5].conditioner.layers[0].bias"] = { { 8 }, -0.10613561128551863, -2.5213720705925367 },
    [".bijection.bijection.bijection.bijections[5].conditioner.layers[0].weight"] = { { 8, 4 }, 1.4649011730518666, 2.2823298468637887 },
    [".bijection.bijection.bijection.bijections[5].conditioner.layers[1].bias"] = { { 3 }, -0.45976147635828774, -4.689690899425042 },
    [".bijection.bijection.bijection.bijections[5].conditioner.layers[1].weight"] = { { 3, 8 }, 0.4580419386076007, -3.9545666791287113 },
    [".bijection.bijection.embedding_net.mean.tree"] = { { 2 }, 0.9481335703973348, 3.041079564691092 },
    [".bijection.bijection.embedding_net.std.tree"] = { { 2 }, 3.2404602357374785, 10.827591331921328 },
  } },
  { name = "nice", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Coupling, Invert, Loc, Permute, Vmap
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class AffineExp(AbstractBijection):
    """y = (x + t) e^s."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.clip(self.s, -80, 80)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((7,)),
    Invert(Chain([
        Permute(jnp.array([1, 3, 5, 0, 2, 4, 6])),
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=3, dim=7, nn_width=10, nn_depth=1),
        Permute(jnp.array([3, 0, 4, 1, 5, 2, 6])),
        Permute(jnp.array([0, 2, 4, 6, 1, 3, 5])),
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=4, dim=7, nn_width=10, nn_depth=1),
        Permute(jnp.array([0, 4, 1, 5, 2, 6, 3])),
        Permute(jnp.array([1, 3, 5, 0, 2, 4, 6])),
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=3, dim=7, nn_width=10, nn_depth=1),
        Permute(jnp.array([3, 0, 4, 1, 5, 2, 6])),
        Permute(jnp.array([0, 2, 4, 6, 1, 3, 5])),
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=4, dim=7, nn_width=10, nn_depth=1),
        Permute(jnp.array([0, 4, 1, 5, 2, 6, 3])),
        each(7, AffineExp(*jnp.zeros(2))),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[10].conditioner.layers[0].bias"] = { { 10 }, 2.32053100723798, 14.938939621177946 },
    [".bijection.bijection.bijections[10].conditioner.layers[0].weight"] = { { 10, 4 }, -3.5574560152168657, -14.781073053358629 },
    [".bijection.bijection.bijections[10].conditioner.layers[1].bias"] = { { 3 }, -0.8240912482254632, -0.5379056020350692 },
    [".bijection.bijection.bijections[10].conditioner.layers[1].weight"] = { { 3, 10 }, 3.6053537229100954, 27.487164162978143 },
    [".bijection.bijection.bijections[12].bijection.s"] = { { 7 }, 0.5617774492883019, 3.9803467977700517 },
    [".bijection.bijection.bijections[12].bijection.t"] = { { 7 }, -0.8309990778709757, -14.016670921266392 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 10 }, -0.0001058436930671397, 0.880715176500713 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 10, 3 }, 0.596856501976427, -14.72558907658122 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 4 }, 1.052242440475264, 1.6989339478774625 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 4, 10 }, 0.46893265343687185, -9.32158971341401 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 10 }, 0.2875083902326919, 13.982366743116813 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 10, 4 }, -0.44107599427973687, -13.531560330433571 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 3 }, -0.3441939769052873, -0.6948529928433025 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 3, 10 }, 3.1360775537491206, 2.3077609363513845 },
    [".bijection.bijection.bijections[7].conditioner.layers[0].bias"] = { { 10 }, -1.5325475126190802, -1.7408218604236945 },
    [".bijection.bijection.bijections[7].conditioner.layers[0].weight"] = { { 10, 3 }, -3.115778977384688, -23.148306110849752 },
    [".bijection.bijection.bijections[7].conditioner.layers[1].bias"] = { { 4 }, -0.35921965258159666, -10.209226277754283 },
    [".bijection.bijection.bijections[7].conditioner.layers[1].weight"] = { { 4, 10 }, -2.1622530068095087, 0.6573609653196142 },
  } },
  { name = "glow", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Coupling, Invert, Permute, TriangularAffine
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize
from typing import ClassVar


def affine(dim):
    """With a scale that exp keeps positive."""
    return eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), Parameterize(jnp.exp, jnp.zeros(dim)))


def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(Chain([
        Invert(affine(4)),
        triangular(4, upper, lower=False),
        triangular(4, unit_lower, lower=True),
        Permute(jnp.array([1, 3, 0, 2])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=2, dim=4, nn_width=8, nn_depth=1),
        Permute(jnp.array([2, 0, 3, 1])),
        Invert(affine(4)),
        triangular(4, upper, lower=False),
        triangular(4, unit_lower, lower=True),
        Permute(jnp.array([0, 2, 1, 3])),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=2, dim=4, nn_width=8, nn_depth=1),
        Permute(jnp.array([0, 2, 1, 3])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.loc"] = { { 4 }, -1.7393049494080737, -15.270476154643333 },
    [".bijection.bijection.bijections[0].bijection.scale.args[0]"] = { { 4 }, 0.9321208876241562, 0.288007585838439 },
    [".bijection.bijection.bijections[10].conditioner.layers[0].bias"] = { { 8 }, 1.782173313285305, 0.9944441114526454 },
    [".bijection.bijection.bijections[10].conditioner.layers[0].weight"] = { { 8, 2 }, -1.0638651144988205, -7.323855145333271 },
    [".bijection.bijection.bijections[10].conditioner.layers[1].bias"] = { { 6 }, 0.3804166989309792, -2.844908153100361 },
    [".bijection.bijection.bijections[10].conditioner.layers[1].weight"] = { { 6, 8 }, 1.854626213877753, -0.45918400159999306 },
    [".bijection.bijection.bijections[1].triangular.args[0]"] = { { 4, 4 }, 2.737808614008971, 17.053360987200108 },
    [".bijection.bijection.bijections[2].loc"] = { { 4 }, -0.6942695881679048, -6.8923894131986385 },
    [".bijection.bijection.bijections[2].triangular.args[0]"] = { { 4, 4 }, 0.25716460880691394, 4.779548702752007 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 8 }, -2.5459917661482434, -19.894165388817978 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 8, 2 }, 1.2974753691337424, 5.984637940854133 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 6 }, -0.11572608804131196, 0.8960598957240866 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 6, 8 }, 2.75919890457727, 7.9685017339738575 },
    [".bijection.bijection.bijections[6].bijection.loc"] = { { 4 }, -0.8023063223819742, -9.740297257220512 },
    [".bijection.bijection.bijections[6].bijection.scale.args[0]"] = { { 4 }, 0.9396587189937287, 7.0853903691682 },
    [".bijection.bijection.bijections[7].triangular.args[0]"] = { { 4, 4 }, 0.6868514138678328, -3.353515605699977 },
    [".bijection.bijection.bijections[8].loc"] = { { 4 }, 0.2978177966074168, 6.804787194172286 },
    [".bijection.bijection.bijections[8].triangular.args[0]"] = { { 4, 4 }, -2.016739871546971, -10.291862707534744 },
  } },
  { name = "linear_one", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Invert, TriangularAffine, Vmap
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import ClassVar


def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))


def affine(dim):
    """With a scale that exp keeps positive."""
    return eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), Parameterize(jnp.exp, jnp.zeros(dim)))


class AffineExp(AbstractBijection):
    """y = (x + t) e^s."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.clip(self.s, -80, 80)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((1,)),
    Invert(Chain([
        triangular(1, upper, lower=False),
        triangular(1, unit_lower, lower=True),
        Invert(affine(1)),
        each(1, AffineExp(*jnp.zeros(2))),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].triangular.args[0]"] = { { 1, 1 }, 0.23124667454103315, 0.23124667454103315 },
    [".bijection.bijection.bijections[1].loc"] = { { 1 }, -0.6917732297870206, -0.6917732297870206 },
    [".bijection.bijection.bijections[1].triangular.args[0]"] = { { 1, 1 }, 0.0, 0.0 },
    [".bijection.bijection.bijections[2].bijection.loc"] = { { 1 }, -0.5855750492706779, -0.5855750492706779 },
    [".bijection.bijection.bijections[2].bijection.scale.args[0]"] = { { 1 }, -0.6932033448914082, -0.6932033448914082 },
    [".bijection.bijection.bijections[3].bijection.s"] = { { 1 }, 0.7813387468370325, 0.7813387468370325 },
    [".bijection.bijection.bijections[3].bijection.t"] = { { 1 }, -0.7973514296102112, -0.7973514296102112 },
  } },
  { name = "scale_exp", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Coupling, Invert, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from typing import ClassVar


class AffineExp(AbstractBijection):
    """y = (x + t) e^s."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.clip(self.s, -80, 80)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        Permute(jnp.array([1, 0, 2])),
        Coupling(key, transformer=AffineExp(*jnp.zeros(2)), untransformed_dim=1, dim=3, nn_width=5, nn_depth=1, nn_activation=jnn.leaky_relu),
        Permute(jnp.array([1, 0, 2])),
        Permute(jnp.array([0, 2, 1])),
        Coupling(key, transformer=AffineExp(*jnp.zeros(2)), untransformed_dim=2, dim=3, nn_width=5, nn_depth=1, nn_activation=jnn.leaky_relu),
        Permute(jnp.array([0, 2, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 5 }, 0.39124237652460214, 9.901307103550671 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 4 }, 0.12573446860803983, 1.483202572857591 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 4, 5 }, 1.1635803280228658, 13.617121551566349 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 5 }, -1.0575047352619027, -9.53409877081127 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 5, 2 }, 1.2965878485220428, 10.165012758860835 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 2 }, 0.9675817978417418, 5.076708967740047 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 2, 5 }, 1.0157725562414959, 12.29121781079621 },
  } },
  { name = "scale_sigmoid", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Coupling, Invert, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class AffineSigmoid(AbstractBijection):
    """y = a x + t, a = sigmoid(s + 2) + 1/1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.log(jnn.sigmoid(self.s + 2) + 1e-3)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(Chain([
        Permute(jnp.array([1, 3, 0, 2])),
        Coupling(key, transformer=AffineSigmoid(*jnp.zeros(2)), untransformed_dim=2, dim=4, nn_width=5, nn_depth=1, nn_activation=jnn.sigmoid),
        Permute(jnp.array([2, 0, 3, 1])),
        Permute(jnp.array([0, 2, 1, 3])),
        Coupling(key, transformer=AffineSigmoid(*jnp.zeros(2)), untransformed_dim=2, dim=4, nn_width=5, nn_depth=1, nn_activation=jnn.sigmoid),
        Permute(jnp.array([0, 2, 1, 3])),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 5 }, -0.3910441523376127, 0.7841594256386895 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 5, 2 }, -0.5667238260464388, -6.339741083579019 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 4 }, 0.08211838308820418, 5.73061866878095 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 4, 5 }, 1.3777557357110817, 9.574853065598225 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 5 }, -0.29981786883427697, 3.278461741320071 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 5, 2 }, 0.45956794342937307, 8.014018550894232 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 4 }, 1.4062634757749102, 8.269797199345101 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 4, 5 }, 0.23500623043393992, 0.17910681598778444 },
  } },
  { name = "scale_softplus", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from typing import ClassVar


class AffineSoftplus(AbstractBijection):
    """y = a x + t, a = softplus(s) + 1/1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.log(jnn.softplus(self.s) + 1e-3)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftplus(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 3, 2]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.softplus, key=key)),
        Flip((3,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftplus(*jnp.zeros(2)), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 3, 2]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.softplus, key=key)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 5 }, 2.8717167938462076, 17.283487227039174 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 5, 3 }, -0.9577679783840516, -14.01579954829803 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, -0.40567843187864816, -5.58202640823183 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 5 }, -1.5130008779061037, -13.685426420385681 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 5 }, -0.12393228454698449, 3.1335853654581993 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 5, 3 }, 1.827268874378535, 4.581598244505752 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.5155308062748662, 6.044508573992414 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 5 }, 0.31644758298827697, -12.91338489209925 },
  } },
  { name = "identity", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Coupling, Invert, Permute
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(Chain([
        Permute(jnp.array([1, 0])),
        Coupling(key, transformer=AffineSoftclip(*jnp.zeros(2)), untransformed_dim=1, dim=2, nn_width=5, nn_depth=1, nn_activation=jnn.identity),
        Permute(jnp.array([1, 0])),
        Coupling(key, transformer=AffineSoftclip(*jnp.zeros(2)), untransformed_dim=1, dim=2, nn_width=5, nn_depth=1, nn_activation=jnn.identity),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 5 }, 0.39124237652460214, 9.901307103550671 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 5, 1 }, -0.9579662025710411, -9.801104926784106 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 2 }, -0.05164896177670408, 4.202825076227461 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 2, 5 }, 2.480672641508595, 18.346214117084735 },
    [".bijection.bijection.bijections[3].conditioner.layers[0].bias"] = { { 5 }, -1.369870344814784, -8.456846255649275 },
    [".bijection.bijection.bijections[3].conditioner.layers[0].weight"] = { { 5, 1 }, 0.09451194372703872, -4.401481074281727 },
    [".bijection.bijection.bijections[3].conditioner.layers[1].bias"] = { { 2 }, 1.1038498034253017, 3.4909631823613134 },
    [".bijection.bijection.bijections[3].conditioner.layers[1].weight"] = { { 2, 5 }, 0.3283875630835013, -7.507237148427979 },
  } },
  { name = "elementwise", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert, Loc, RationalQuadraticSpline, Vmap
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize
from typing import ClassVar


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def soft_knots(h, bound, least):
    """The ends of pieces of [-bound, bound], whose shares differ by no more than 1 / least."""
    share = jnn.softmax(h / (1 - 2 * jnp.abs(h) / jnp.log(least)))
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def soft_slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, jnp.exp(h / (1 - jnp.abs(h) / jnp.log(least))), 1)


def soft_spline(bins, bound, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        each(3, AffineTanh(*jnp.zeros(3))),
        each(3, AffineSoftclip(*jnp.zeros(2))),
        each(3, Loc(jnp.zeros(()))),
        each(3, soft_spline(5, 5, 0.001)),
        each(3, spline(4, 5, 0.001, 0.001, 0.001)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.f"] = { { 3 }, 0.6937400236230995, 3.0062067690334313 },
    [".bijection.bijection.bijections[0].bijection.s"] = { { 3 }, -1.970551623949107, -8.149187003518078 },
    [".bijection.bijection.bijections[0].bijection.t"] = { { 3 }, 0.633128602725048, -3.000907548051751 },
    [".bijection.bijection.bijections[1].bijection.s"] = { { 3 }, 0.5394525206365867, 3.8871706872653085 },
    [".bijection.bijection.bijections[1].bijection.t"] = { { 3 }, -0.010102451969917159, 3.343524028055148 },
    [".bijection.bijection.bijections[2].bijection.loc"] = { { 3 }, 0.38998837600927266, -0.15146107270915987 },
    [".bijection.bijection.bijections[3].bijection.derivatives.args[0]"] = { { 3, 4 }, -0.7627165403043465, -4.772755604597161 },
    [".bijection.bijection.bijections[3].bijection.x_pos.args[0]"] = { { 3, 5 }, 0.07829148065219249, -16.114631220751736 },
    [".bijection.bijection.bijections[3].bijection.y_pos.args[0]"] = { { 3, 5 }, 2.3389463782026185, 8.951437576558178 },
    [".bijection.bijection.bijections[4].bijection.derivatives.args[0]"] = { { 3, 3 }, 1.455676366694121, 10.965319672862682 },
    [".bijection.bijection.bijections[4].bijection.x_pos.args[0]"] = { { 3, 4 }, -0.1477026560100274, -1.2895617077544128 },
    [".bijection.bijection.bijections[4].bijection.y_pos.args[0]"] = { { 3, 4 }, -0.09128498662788642, 0.6212459704937645 },
  } },
  { name = "splines", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert, Loc, RationalQuadraticSpline, Vmap
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import ClassVar


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def knots(h, bound, least):
    """The ends of pieces that have at least a share of [-bound, bound]."""
    share = least + (1 - least * h.shape[-1]) * jnn.softmax(h)
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, least + jnn.softplus(h + jnp.log(jnp.expm1(1 - least))), 1)


def spline(bins, bound, min_width, min_height, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(knots, jnp.zeros(bins), bound, min_width),
            Parameterize(knots, jnp.zeros(bins), bound, min_height),
            Parameterize(slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


class AffineSoftplus(AbstractBijection):
    """y = a x + t, a = softplus(s) + 1/1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.log(jnn.softplus(self.s) + 1e-3)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class AffineSigmoid(AbstractBijection):
    """y = a x + t, a = sigmoid(s + 2) + 1/1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.log(jnn.sigmoid(self.s + 2) + 1e-3)

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        each(3, spline(4, 5, 0.001, 0.001, 0.001)),
        each(3, spline(3, 5, 0.001, 0.001, 0.02)),
        each(3, AffineSoftplus(*jnp.zeros(2))),
        each(3, AffineSigmoid(*jnp.zeros(2))),
        each(3, AffineTanh(*jnp.zeros(3))),
        each(3, Loc(jnp.zeros(()))),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.derivatives.args[0]"] = { { 3, 3 }, -0.9056841426089798, -11.453858269869283 },
    [".bijection.bijection.bijections[0].bijection.x_pos.args[0]"] = { { 3, 4 }, -0.29445439441802657, -13.234958526322133 },
    [".bijection.bijection.bijections[0].bijection.y_pos.args[0]"] = { { 3, 4 }, 2.482243555449994, 24.548792995395516 },
    [".bijection.bijection.bijections[1].bijection.derivatives.args[0]"] = { { 3, 2 }, -0.10358521421606914, 1.203248241359018 },
    [".bijection.bijection.bijections[1].bijection.x_pos.args[0]"] = { { 3, 3 }, -0.3667760027417802, -3.7684839988911927 },
    [".bijection.bijection.bijections[1].bijection.y_pos.args[0]"] = { { 3, 3 }, -0.12618857292746632, -2.2204255099503474 },
    [".bijection.bijection.bijections[2].bijection.s"] = { { 3 }, 1.6724550422618423, 6.382488499201131 },
    [".bijection.bijection.bijections[2].bijection.t"] = { { 3 }, -0.15814311996015862, -2.5778451749020466 },
    [".bijection.bijection.bijections[3].bijection.s"] = { { 3 }, 0.42736659107141506, 1.8317214098906716 },
    [".bijection.bijection.bijections[3].bijection.t"] = { { 3 }, -1.0431213611006371, -0.2904776697468381 },
    [".bijection.bijection.bijections[4].bijection.f"] = { { 3 }, -0.7923948608303418, -3.433711063598148 },
    [".bijection.bijection.bijections[4].bijection.s"] = { { 3 }, -0.1949188058240891, -3.2519401829931605 },
    [".bijection.bijection.bijections[4].bijection.t"] = { { 3 }, 0.5735441407996902, 5.304728168856692 },
    [".bijection.bijection.bijections[5].bijection.loc"] = { { 3 }, -0.07601624991559242, 2.4816760607444115 },
  } },
  { name = "elementwise_context", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Coupling, EmbedCondition, Invert, RationalQuadraticSpline, Vmap
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize, non_trainable
from typing import ClassVar


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)


def soft_knots(h, bound, least):
    """The ends of pieces of [-bound, bound], whose shares differ by no more than 1 / least."""
    share = jnn.softmax(h / (1 - 2 * jnp.abs(h) / jnp.log(least)))
    return between(-bound, bound * (2 * jnp.cumsum(share, -1)[..., :-1] - 1), bound)


def soft_slopes(h, least):
    """1 at the ends, where the spline goes over into y = x."""
    return between(1, jnp.exp(h / (1 - jnp.abs(h) / jnp.log(least))), 1)


def soft_spline(bins, bound, min_slope):
    plain = RationalQuadraticSpline(knots=bins - 1, interval=bound, min_width=bound / bins)
    return eqx.tree_at(
        lambda s: (s.x_pos, s.y_pos, s.derivatives),
        plain,
        (
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_knots, jnp.zeros(bins), bound, min_slope),
            Parameterize(soft_slopes, jnp.zeros(bins - 1), min_slope),
        ),
    )


class Standardize(eqx.Module):
    mean: Array
    std: Array

    def __call__(self, c):
        return (c - self.mean) / self.std


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(EmbedCondition(Chain([
        Invert(fixed_affine(2)),
        each(2, AffineTanh(*jnp.zeros(3))),
        each(2, AffineSoftclip(*jnp.zeros(2))),
        each(2, soft_spline(5, 5, 0.001)),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=1, dim=2, cond_dim=1, nn_width=4, nn_depth=1, nn_activation=jnp.tanh),
    ]), non_trainable(Standardize(jnp.zeros(1), jnp.ones(1))), (1,))),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijection.bijections[0].bijection.loc.tree"] = { { 2 }, -0.46052655524598746, -5.3029391637551315 },
    [".bijection.bijection.bijection.bijections[0].bijection.scale.tree"] = { { 2 }, 1.721221605837914, 7.3687981915980565 },
    [".bijection.bijection.bijection.bijections[1].bijection.f"] = { { 2 }, 1.2982825709964534, 5.842271569484041 },
    [".bijection.bijection.bijection.bijections[1].bijection.s"] = { { 2 }, 0.9555766497531797, 5.5516672037316805 },
    [".bijection.bijection.bijection.bijections[1].bijection.t"] = { { 2 }, -0.7439607161767599, -3.0388168255979275 },
    [".bijection.bijection.bijection.bijections[2].bijection.s"] = { { 2 }, 0.31773413509024967, -1.6588690500980567 },
    [".bijection.bijection.bijection.bijections[2].bijection.t"] = { { 2 }, -0.38094170036769553, -3.2351813782170327 },
    [".bijection.bijection.bijection.bijections[3].bijection.derivatives.args[0]"] = { { 2, 4 }, 1.258174864788621, 10.705777445205385 },
    [".bijection.bijection.bijection.bijections[3].bijection.x_pos.args[0]"] = { { 2, 5 }, 3.159606827031638, 14.558352072983213 },
    [".bijection.bijection.bijection.bijections[3].bijection.y_pos.args[0]"] = { { 2, 5 }, -1.7818510913205567, -11.718591132629005 },
    [".bijection.bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 4 }, -0.03428933473038, 4.255396523818092 },
    [".bijection.bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 4, 2 }, -1.9896199786987252, -11.891841771775784 },
    [".bijection.bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 3 }, 0.14976509779215091, -3.6276332093531423 },
    [".bijection.bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 3, 4 }, 2.823215335432075, 13.864166338492264 },
    [".bijection.bijection.embedding_net.mean.tree"] = { { 1 }, 0.7813387468370325, 0.7813387468370325 },
    [".bijection.bijection.embedding_net.std.tree"] = { { 1 }, 0.7026485703897888, 0.7026485703897888 },
  } },
  { name = "functions", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Exp, Invert, Sigmoid, SoftPlus, Tanh
from flowjax.distributions import StandardNormal, Transformed
from safetensors.numpy import load_file


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(Chain([
        Sigmoid((2,)),
        Invert(Sigmoid((2,))),
        SoftPlus((2,)),
        Invert(Exp((2,))),
        Exp((2,)),
        Invert(SoftPlus((2,))),
        Sigmoid((2,)),
        Invert(Sigmoid((2,))),
        Tanh((2,)),
        Invert(Tanh((2,))),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
  } },
  { name = "tanh", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, Sigmoid, Tanh
from flowjax.distributions import StandardNormal, Transformed
from numpy import load


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(Chain([
        Sigmoid((2,)),
        Invert(Sigmoid((2,))),
        Tanh((2,)),
        Invert(Tanh((2,))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
  } },
  { name = "orders", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, Permute, Vmap
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class LeakyReLU(AbstractBijection):
    """y = x above 0, |alpha| x below."""

    alpha: Array
    shape: tuple
    cond_shape: ClassVar[None] = None

    def slope(self):
        return jnp.maximum(jnp.abs(self.alpha), 1e-30)

    def transform_and_log_det(self, x, condition=None):
        return jnp.where(x > 0, x, self.slope() * x), jnp.where(x > 0, 0, jnp.log(self.slope())).sum()

    def inverse_and_log_det(self, y, condition=None):
        return jnp.where(y > 0, y, y / self.slope()), jnp.where(y > 0, 0, -jnp.log(self.slope())).sum()


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((5,)),
    Invert(Chain([
        Permute(jnp.array([3, 0, 1, 2, 4])),
        Permute(jnp.array([1, 0, 4, 2, 3])),
        Flip((5,)),
        LeakyReLU(jnp.zeros(1), (5,)),
        Invert(Permute(jnp.array([3, 2, 0, 4, 1]))),
        each(5, AffineSoftclip(*jnp.zeros(2))),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[3].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    [".bijection.bijection.bijections[5].bijection.s"] = { { 5 }, -1.9865643067222858, -5.135920795582199 },
    [".bijection.bijection.bijections[5].bijection.t"] = { { 5 }, 0.8607572190746468, -1.204804505596313 },
  } },
  { name = "diagonal", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert, Vmap
from flowjax.distributions import Normal, Transformed
from jax import Array
from numpy import load
from paramax import Parameterize
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        each(3, AffineSoftclip(*jnp.zeros(2))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, 1.6047179352514065, 5.667417024107378 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, -0.1438546974881807, -0.6383927508436109 },
    [".bijection.bijection.bijections[0].bijection.s"] = { { 3 }, -1.0461016045166653, -7.645239360837843 },
    [".bijection.bijection.bijections[0].bijection.t"] = { { 3 }, -0.7092160276645869, 2.368100911364007 },
  } },
  { name = "inverses", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Coupling, Invert, TriangularAffine
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from paramax import Parameterize
from safetensors.numpy import load_file
from typing import ClassVar


def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))


def affine(dim):
    """With a scale that exp keeps positive."""
    return eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), Parameterize(jnp.exp, jnp.zeros(dim)))


class LeakyReLU(AbstractBijection):
    """y = x above 0, |alpha| x below."""

    alpha: Array
    shape: tuple
    cond_shape: ClassVar[None] = None

    def slope(self):
        return jnp.maximum(jnp.abs(self.alpha), 1e-30)

    def transform_and_log_det(self, x, condition=None):
        return jnp.where(x > 0, x, self.slope() * x), jnp.where(x > 0, 0, jnp.log(self.slope())).sum()

    def inverse_and_log_det(self, y, condition=None):
        return jnp.where(y > 0, y, y / self.slope()), jnp.where(y > 0, 0, -jnp.log(self.slope())).sum()


class AffineTanh(AbstractBijection):
    """y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it."""

    s: Array
    t: Array
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return jnp.tanh(self.s / self.factor()) * self.factor()

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return (x + self.t) * jnp.exp(log_scale), log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return y * jnp.exp(-log_scale) - self.t, -log_scale


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        Invert(triangular(3, unit_lower, lower=True)),
        Invert(triangular(3, upper, lower=False)),
        affine(3),
        Invert(LeakyReLU(jnp.zeros(1), (3,))),
        Invert(affine(3)),
        Invert(Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=2, dim=3, nn_width=4, nn_depth=1, nn_activation=jnp.tanh)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.loc"] = { { 3 }, -0.1438546974881807, -0.6383927508436109 },
    [".bijection.bijection.bijections[0].bijection.triangular.args[0]"] = { { 3, 3 }, -1.0461016045166656, -7.887469173542909 },
    [".bijection.bijection.bijections[1].bijection.triangular.args[0]"] = { { 3, 3 }, 0.8955019075868196, -0.7570700511136417 },
    [".bijection.bijection.bijections[2].loc"] = { { 3 }, -0.663313583966025, -1.6989113849117015 },
    [".bijection.bijection.bijections[2].scale.args[0]"] = { { 3 }, 1.8519437720309684, 8.157852029501393 },
    [".bijection.bijection.bijections[3].bijection.alpha"] = { { 1 }, 0.49680601120777707, 0.49680601120777707 },
    [".bijection.bijection.bijections[4].bijection.loc"] = { { 3 }, 0.4713180488307579, -2.321352705322836 },
    [".bijection.bijection.bijections[4].bijection.scale.args[0]"] = { { 3 }, 0.3395389949621348, -1.8561752897948847 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[0].bias"] = { { 4 }, -0.5739578190138368, -1.441602896080168 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[0].weight"] = { { 4, 2 }, -1.2717187716028273, -10.211136751161485 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[1].bias"] = { { 3 }, -1.4407106417420836, -5.355714708452912 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[1].weight"] = { { 3, 4 }, 2.0817668052770975, 9.717927422429401 },
  } },
  { name = "planar", error = [==[
model.lua: flow.1 (planar): flowjax has no such transform]==] },
  { name = "householder", error = [==[
model.lua: flow.1 (householder): flowjax has no such transform]==] },
  { name = "uniform", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert
from flowjax.distributions import Transformed, Uniform
from jax import Array
from numpy import load
from typing import ClassVar


class LeakyReLU(AbstractBijection):
    """y = x above 0, |alpha| x below."""

    alpha: Array
    shape: tuple
    cond_shape: ClassVar[None] = None

    def slope(self):
        return jnp.maximum(jnp.abs(self.alpha), 1e-30)

    def transform_and_log_det(self, x, condition=None):
        return jnp.where(x > 0, x, self.slope() * x), jnp.where(x > 0, 0, jnp.log(self.slope())).sum()

    def inverse_and_log_det(self, y, condition=None):
        return jnp.where(y > 0, y, y / self.slope()), jnp.where(y > 0, 0, -jnp.log(self.slope())).sum()


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    Uniform(jnp.full(2, 0), 1),
    Invert(Chain([
        LeakyReLU(jnp.zeros(1), (2,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
  { name = "tails", error = [==[
model.lua: flow.1.transform (rq_spline) has tails = "linear", which a spline of FlowJAX has not]==] },
  { name = "mixture", error = [==[
model.lua: flow.1.transform (logistic_mixture): FlowJAX has no such transformer]==] },
  { name = "maf_one", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from safetensors.numpy import load_file
from typing import ClassVar


class AffineSoftclip(AbstractBijection):
    """y = x e^s + t, e^s within 1/1000 .. 1000."""

    s: Array
    t: Array
    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return self.s / (1 + jnp.abs(self.s) / jnp.log(1000))

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return x * jnp.exp(log_scale) + self.t, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return (y - self.t) * jnp.exp(-log_scale), -log_scale


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((1,)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=1, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0]), ranks([4]), jnp.repeat(jnp.array([0]), 2), depth=1, activation=jnn.relu, key=key)),
        Flip((1,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=1, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0]), ranks([4]), jnp.repeat(jnp.array([0]), 2), depth=1, activation=jnn.relu, key=key)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 4 }, 0.9321208876241562, 0.288007585838439 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 4, 1 }, -1.7393049494080737, -15.270476154643333 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 2 }, 1.0810136956540002, 3.2880920168422594 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 2, 4 }, 0.620346159776834, 1.2693236833761106 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 4 }, 0.1320098885018424, -4.138995460858101 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 4, 1 }, 0.9681240600385349, 8.728420286964822 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 2 }, -0.8623103630087853, -4.780260411268221 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 2, 4 }, -1.2717187716028273, -10.211136751161485 },
  } },
  { name = "nothing", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Identity, Invert
from flowjax.distributions import StandardNormal, Transformed
from numpy import load


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(Identity((2,))),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
  } },
  { name = "standardized_late", error = [==[
model.lua: flow.2 (standardize) standardizes a context that layers before it have seen: a flow of flowjax has one for all]==] },
  { name = "own_layer", error = [==[
model.lua: flow.1 (coupling) is defined in the model file: flowjax has no such transform]==] },
  { name = "own_net", error = [==[
model.lua: flow.1.net (mlp): a Coupling of FlowJAX has a perceptron, mlp{}, alone]==] },
  { name = "own_transform", error = [==[
model.lua: flow.1.transform (additive) is defined in the model file; FlowJAX has no such transformer]==] },
}
