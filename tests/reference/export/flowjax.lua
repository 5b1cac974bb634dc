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
  { name = "student", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert
from flowjax.distributions import StudentT, Transformed
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
    StudentT(jnp.full(2, 4.5)),
    Invert(Chain([
        LeakyReLU(jnp.zeros(1), (2,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
  { name = "double_tails", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert
from flowjax.distributions import Laplace, Transformed
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


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


jax.config.update("jax_enable_x64", True)
key = jax.random.key(0)
flow = Transformed(
    Laplace(jnp.zeros(2)),
    Invert(Chain([
        LeakyReLU(jnp.zeros(1), (2,)),
    ])),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
  { name = "logistic", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert
from flowjax.distributions import Logistic, Transformed
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
    Logistic(jnp.zeros(2)),
    Invert(Chain([
        LeakyReLU(jnp.zeros(1), (2,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
  { name = "planar", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, Planar
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
        Planar(key, dim=2),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].params"] = { { 5 }, -1.6391774944569564, -19.688851150326972 },
  } },
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
model.lua: flow.1.net (mlp) is defined in the model file: a Coupling of FlowJAX has a perceptron, mlp{}, alone]==] },
  { name = "own_transform", error = [==[
model.lua: flow.1.transform (additive) is defined in the model file; FlowJAX has no such transformer]==] },
  { name = "domains", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from math import inf
from numpy import load
from typing import ClassVar


class Domains(AbstractBijection):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are."""

    low: tuple = eqx.field(static=True)
    high: tuple = eqx.field(static=True)
    shape: tuple
    cond_shape: ClassVar[None] = None

    def ends(self):
        low, high = jnp.array(self.low), jnp.array(self.high)
        return low, high, jnp.where(high < inf, high - low, 1)

    def transform_and_log_det(self, x, condition=None):
        low, high, width = self.ends()
        inside = (low < x) & (x < high)
        left = jnp.log(jnp.where(inside & (low > -inf), x - low, 1))
        right = jnp.log(jnp.where(inside & (high < inf), high - x, 1))
        slope = jnp.where(inside, jnp.log(width) - left - right, -inf)
        return jnp.where(low > -inf, left - right, x), slope.sum()

    def inverse_and_log_det(self, u, condition=None):
        low, high, width = self.ends()
        x = jnp.where(high < inf, low + width * jnn.sigmoid(u), low + jnp.exp(u))
        slope = jnp.where(high < inf, jnp.log(width) + jnn.log_sigmoid(u) + jnn.log_sigmoid(-u), u)
        return jnp.where(low > -inf, x, u), jnp.where(low > -inf, slope, 0).sum()


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
        Domains((0, -2.5, -inf, 0.25,), (inf, 1.75, inf, 40,), (4,)),
        LeakyReLU(jnp.zeros(1), (4,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=AffineSoftclip(*jnp.zeros(2)), dim=4, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3]), ranks([0, 2, 2, 2]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=1, activation=jnn.relu, key=key)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[1].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 6 }, -2.3103852700024774, -12.269416537633825 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 6, 4 }, 1.9705921741065533, 31.32157374700605 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 8 }, 1.0442741495763297, 12.005727210271047 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 8, 6 }, 1.7311362669482535, 5.16700664775772 },
  } },
  { name = "domain_context", file = "state.safetensors", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Affine, Chain, Coupling, EmbedCondition, Invert
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from math import inf
from paramax import non_trainable
from safetensors.numpy import load_file
from typing import ClassVar


class Domains(AbstractBijection):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are."""

    low: tuple = eqx.field(static=True)
    high: tuple = eqx.field(static=True)
    shape: tuple
    cond_shape: ClassVar[None] = None

    def ends(self):
        low, high = jnp.array(self.low), jnp.array(self.high)
        return low, high, jnp.where(high < inf, high - low, 1)

    def transform_and_log_det(self, x, condition=None):
        low, high, width = self.ends()
        inside = (low < x) & (x < high)
        left = jnp.log(jnp.where(inside & (low > -inf), x - low, 1))
        right = jnp.log(jnp.where(inside & (high < inf), high - x, 1))
        slope = jnp.where(inside, jnp.log(width) - left - right, -inf)
        return jnp.where(low > -inf, left - right, x), slope.sum()

    def inverse_and_log_det(self, u, condition=None):
        low, high, width = self.ends()
        x = jnp.where(high < inf, low + width * jnn.sigmoid(u), low + jnp.exp(u))
        slope = jnp.where(high < inf, jnp.log(width) + jnn.log_sigmoid(u) + jnn.log_sigmoid(-u), u)
        return jnp.where(low > -inf, x, u), jnp.where(low > -inf, slope, 0).sum()


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
    StandardNormal((2,)),
    Invert(EmbedCondition(Chain([
        Domains((0, 0,), (inf, inf,), (2,)),
        Invert(fixed_affine(2)),
        Coupling(key, transformer=AffineTanh(*jnp.zeros(3)), untransformed_dim=1, dim=2, cond_dim=2, nn_width=4, nn_depth=1, nn_activation=jnp.tanh),
    ]), non_trainable(Standardize(jnp.zeros(2), jnp.ones(2))), (2,))),
)
state = load_file("state.safetensors")
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijection.bijections[1].bijection.loc.tree"] = { { 2 }, -0.46052655524598746, -5.3029391637551315 },
    [".bijection.bijection.bijection.bijections[1].bijection.scale.tree"] = { { 2 }, 1.721221605837914, 7.3687981915980565 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 4 }, 0.9473210003913011, 4.645022083746745 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 4, 3 }, 1.405117545186131, 14.580772240916627 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 3 }, -0.20553289624188686, -0.3540022944817327 },
    [".bijection.bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 3, 4 }, -0.9197338302245983, -1.1435564031561638 },
    [".bijection.bijection.embedding_net.mean.tree"] = { { 2 }, -0.016012682773178688, -5.597472690044658 },
    [".bijection.bijection.embedding_net.std.tree"] = { { 2 }, 3.948133570397335, 16.541079564691092 },
  } },
  { name = "domains_inside", file = "state.npz", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AbstractBijection, Chain, Invert
from flowjax.distributions import StandardNormal, Transformed
from jax import Array
from math import inf
from numpy import load
from typing import ClassVar


class Domains(AbstractBijection):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are."""

    low: tuple = eqx.field(static=True)
    high: tuple = eqx.field(static=True)
    shape: tuple
    cond_shape: ClassVar[None] = None

    def ends(self):
        low, high = jnp.array(self.low), jnp.array(self.high)
        return low, high, jnp.where(high < inf, high - low, 1)

    def transform_and_log_det(self, x, condition=None):
        low, high, width = self.ends()
        inside = (low < x) & (x < high)
        left = jnp.log(jnp.where(inside & (low > -inf), x - low, 1))
        right = jnp.log(jnp.where(inside & (high < inf), high - x, 1))
        slope = jnp.where(inside, jnp.log(width) - left - right, -inf)
        return jnp.where(low > -inf, left - right, x), slope.sum()

    def inverse_and_log_det(self, u, condition=None):
        low, high, width = self.ends()
        x = jnp.where(high < inf, low + width * jnn.sigmoid(u), low + jnp.exp(u))
        slope = jnp.where(high < inf, jnp.log(width) + jnn.log_sigmoid(u) + jnn.log_sigmoid(-u), u)
        return jnp.where(low > -inf, x, u), jnp.where(low > -inf, slope, 0).sum()


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
    StandardNormal((2,)),
    Invert(Chain([
        Invert(Domains((-1, 0,), (3, inf,), (2,))),
        Domains((-1, 0,), (3, inf,), (2,)),
        LeakyReLU(jnp.zeros(1), (2,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[2].alpha"] = { { 1 }, 0.23124667454103315, 0.23124667454103315 },
  } },
  { name = "back_maf", file = "state.npz", from = "flowjax_maf.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([1, 0, 2])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([1, 2, 0])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, 0.09510720148682594, 0.24458728544414043 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, -0.007364553399384022, -0.2645573699846864 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 1.4174327552318573, 9.469788618385792 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -0.22865263372659683, -7.458926223218441 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.15909003093838692, 0.8858558349311352 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, -1.6166845387779176, -9.959912446327507 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -1.2389872381463647, -7.6507586147636175 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, 0.557582063600421, 3.046116156503558 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, -0.40111034736037254, -1.5421319603919983 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, -2.2365083370823413, -10.048565782373771 },
  } },
  { name = "back_maf_context", file = "state.npz", from = "flowjax_maf_context.eqx", config = "activation=silu", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(4)), Parameterize(jnp.exp, jnp.zeros(4))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=4, cond_dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, -1, -1, -1]), ranks([3, 3, 3, 3]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=2, activation=jnn.silu, key=key)),
        Permute(jnp.array([1, 2, 3, 0])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=4, cond_dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, -1, -1, -1]), ranks([3, 3, 3, 3]), jnp.repeat(jnp.array([0, 1, 2, 3]), 2), depth=2, activation=jnn.silu, key=key)),
        Permute(jnp.array([0, 3, 1, 2])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 4 }, 0.02917233109474182, -0.9141677543520927 },
    [".base_dist.bijection.scale.args[0]"] = { { 4 }, 0.12926755100488663, 0.8132179789245129 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.9139133393764496, 7.671084187924862 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 7 }, -0.27255946211516857, 2.236328821629286 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 12 }, -0.22694661002606153, -1.4352287324145436 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 12, 12 }, -1.1775277010165155, -23.169967295601964 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 8 }, 0.1437236201018095, -2.458121322095394 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 8, 12 }, 1.49269955069758, 4.727263186126947 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -1.5127551797777414, -4.432347422465682 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 7 }, 3.5167760584736243, 21.350502018118277 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 12 }, 0.19944310374557972, 0.2627464048564434 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 12, 12 }, 4.465695129707456, 11.470863048918545 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 8 }, 1.1863675955682993, 7.58365516923368 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 8, 12 }, -2.4385981829836965, -15.206327345222235 },
  } },
  { name = "back_maf_forward", file = "state.npz", from = "flowjax_maf_forward.npz", config = "activation=tanh", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(5)), Parameterize(jnp.exp, jnp.zeros(5))),
    Invert(Chain([
        Permute(jnp.array([3, 2, 4, 0, 1])),
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=5, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4]), ranks([0, 3, 3, 3, 3]), jnp.repeat(jnp.array([0, 1, 2, 3, 4]), 2), depth=1, activation=jnp.tanh, key=key))),
        Permute(jnp.array([1, 4, 2, 0, 3])),
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=5, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4]), ranks([0, 3, 3, 3, 3]), jnp.repeat(jnp.array([0, 1, 2, 3, 4]), 2), depth=1, activation=jnp.tanh, key=key))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 5 }, -0.20827779360115528, -2.985506733879447 },
    [".base_dist.bijection.scale.args[0]"] = { { 5 }, 0.12065021507441998, 0.06662508100271225 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.4215674102306366, 6.709674581885338 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 5 }, 0.48120365681825206, 8.596730521705467 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 10 }, -0.2595473760738969, -1.3478621859103441 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 10, 12 }, 0.32142798509448767, 1.5358359925448895 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.6855580806732178, 2.313649222254753 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 5 }, 0.8414320489391685, 5.24438466783613 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 10 }, -0.06261914223432541, -5.85944751650095 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 10, 12 }, -2.6415221579372883, -19.583507436327636 },
  } },
  { name = "back_maf_wide", file = "state.npz", from = "flowjax_maf_wide.npz", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(20)), Parameterize(jnp.exp, jnp.zeros(20))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=20, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), ranks([0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]), jnp.repeat(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([7, 5, 17, 3, 4, 0, 9, 12, 1, 2, 6, 11, 18, 14, 15, 16, 8, 19, 13, 10])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=20, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), ranks([0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]), jnp.repeat(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([13, 18, 5, 2, 19, 10, 17, 9, 3, 6, 12, 1, 8, 0, 16, 4, 14, 11, 15, 7])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 20 }, -0.39713643677532673, -5.143333584070206 },
    [".base_dist.bijection.scale.args[0]"] = { { 20 }, 0.05134856700897217, 3.414287243038416 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 30 }, 0.3012582096271217, 1.1943674623034894 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 30, 20 }, 0.7979089180516894, 38.068294555436296 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 40 }, -1.5529469636967406, -11.55693773389794 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 40, 30 }, -1.4328832109313225, -37.666543121653376 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 30 }, -0.8420688416808844, -4.372693901881576 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 30, 20 }, 0.05109002534300089, -2.8459540081676096 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 40 }, -1.7458498165360652, -14.178886004490778 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 40, 30 }, 0.18777109931397717, 3.9969328968436457 },
  } },
  { name = "back_maf_narrow", file = "state.npz", from = "flowjax_maf_narrow.safetensors", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(9)), Parameterize(jnp.exp, jnp.zeros(9))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=9, cond_dim=1, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, -1]), ranks([1, 1, 1, 1, 1, 0, 0, 0, 0]), jnp.repeat(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8]), 2), depth=3, activation=jnn.relu, key=key)),
        Permute(jnp.array([6, 1, 4, 7, 8, 3, 2, 5, 0])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=9, cond_dim=1, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8, -1]), ranks([1, 1, 1, 1, 1, 0, 0, 0, 0]), jnp.repeat(jnp.array([0, 1, 2, 3, 4, 5, 6, 7, 8]), 2), depth=3, activation=jnn.relu, key=key)),
        Permute(jnp.array([4, 5, 3, 7, 2, 0, 8, 1, 6])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 9 }, -0.33498858322855085, -1.231293426011689 },
    [".base_dist.bijection.scale.args[0]"] = { { 9 }, 0.23954454064369202, 2.120187195017934 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 5 }, -0.2651277184486389, -3.8802738189697266 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 5, 10 }, 0.1464996002614498, 2.7766155265271664 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 5 }, 0.7256716042757034, 7.513114467263222 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 5, 5 }, 0.10593286529183388, 3.3097386583685875 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].bias"] = { { 5 }, -0.6241120249032974, -0.24440473318099976 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 5, 5 }, -1.7136016003787518, -12.842318248003721 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[3].bias"] = { { 18 }, -0.8587994584813714, -5.6191258281469345 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[3].weight.args[1]"] = { { 18, 5 }, -1.6881479736184701, -1.7231533926678821 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 5 }, 0.7069285064935684, 3.532422348856926 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 5, 10 }, -0.6205461956560612, -6.615200400352478 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 5 }, 1.1189045011997223, 4.557499200105667 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 5, 5 }, 0.7757463082671165, 3.999648354947567 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].bias"] = { { 5 }, -0.07320533692836761, -5.378125354647636 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[2].weight.args[1]"] = { { 5, 5 }, -0.0720951221883297, 0.44521453604102135 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[3].bias"] = { { 18 }, -0.07367663085460663, 2.0953986681997776 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[3].weight.args[1]"] = { { 18, 5 }, 0.3245659959502518, -4.872751689516008 },
  } },
  { name = "back_maf_one", file = "state.npz", from = "flowjax_maf_one.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, Vmap
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


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


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(1)), Parameterize(jnp.exp, jnp.zeros(1))),
    Invert(Chain([
        each(1, scaled(0.01)),
        each(1, scaled(0.01)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 1 }, -0.12028971314430237, -0.12028971314430237 },
    [".base_dist.bijection.scale.args[0]"] = { { 1 }, -0.1288687288761139, -0.1288687288761139 },
    [".bijection.bijection.bijections[0].bijection.loc"] = { { 1 }, 0.21371954679489136, 0.21371954679489136 },
    [".bijection.bijection.bijections[0].bijection.scale.args[0]"] = { { 1 }, 0.5340399742126465, 0.5340399742126465 },
    [".bijection.bijection.bijections[1].bijection.loc"] = { { 1 }, 0.11587946116924286, 0.11587946116924286 },
    [".bijection.bijection.bijections[1].bijection.scale.args[0]"] = { { 1 }, 0.36513659358024597, 0.36513659358024597 },
  } },
  { name = "back_maf_one_context", file = "state.npz", from = "flowjax_maf_one_context.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(1)), Parameterize(jnp.exp, jnp.zeros(1))),
    Invert(Chain([
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=1, cond_dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, -1, -1]), ranks([12]), jnp.repeat(jnp.array([0]), 2), depth=1, activation=jnn.relu, key=key))),
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=1, cond_dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, -1, -1]), ranks([12]), jnp.repeat(jnp.array([0]), 2), depth=1, activation=jnn.relu, key=key))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 1 }, 0.15796735882759094, 0.15796735882759094 },
    [".base_dist.bijection.scale.args[0]"] = { { 1 }, 0.162533700466156, 0.162533700466156 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.6975282765924931, 12.789990942925215 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -2.1375983208417892, -8.114020640030503 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 2 }, 0.3069082498550415, 3.543948918581009 },
    [".bijection.bijection.bijections[0].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 2, 12 }, 0.9321181233972311, 3.0105637796223164 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.5840459379833192, 1.9770037194248289 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, 2.264149470254779, 19.75776530057192 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 2 }, -0.05691240169107914, 0.07318621128797531 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 2, 12 }, -0.4338393807411194, 3.1088986583054066 },
  } },
  { name = "back_maf_spline", file = "state.npz", from = "flowjax_maf_spline.eqx", config = "bound=4", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, MaskedAutoregressive, Permute, RationalQuadraticSpline
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=RationalQuadraticSpline(knots=5, interval=4, min_derivative=0.001, min_width=0.001), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 19), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([2, 0, 1])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=RationalQuadraticSpline(knots=5, interval=4, min_derivative=0.001, min_width=0.001), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 19), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([1, 2, 0])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, 0.0038756747380830348, 0.1941964496509172 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, -0.22530867159366608, -0.8174281641840935 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -0.3302955557592213, -7.656089868862182 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -0.8388732448220253, -7.379566915333271 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 57 }, 4.012911483645439, 13.548533588647842 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 57, 12 }, 2.4485810506521375, 30.26414492146432 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -3.1697454042732716, -22.90582264959812 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -1.1417397297918797, -11.210197608917952 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 57 }, -0.5844098809175193, -5.14771622326225 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 57, 12 }, 4.51187580358237, 11.793271459639072 },
  } },
  { name = "back_maf_spline_context", file = "state.npz", from = "flowjax_maf_spline_context.npz", config = "bound=2,slope=0.01,width=0.005", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Flip, Invert, MaskedAutoregressive, RationalQuadraticSpline
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(2)), Parameterize(jnp.exp, jnp.zeros(2))),
    Invert(Chain([
        Flip((2,)),
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=RationalQuadraticSpline(knots=7, interval=2, min_derivative=0.01, min_width=0.005), dim=2, cond_dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, -1, -1]), ranks([6, 6]), jnp.repeat(jnp.array([0, 1]), 25), depth=1, activation=jnn.relu, key=key))),
        Flip((2,)),
        Invert(eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=RationalQuadraticSpline(knots=7, interval=2, min_derivative=0.01, min_width=0.005), dim=2, cond_dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, -1, -1]), ranks([6, 6]), jnp.repeat(jnp.array([0, 1]), 25), depth=1, activation=jnn.relu, key=key))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 2 }, -0.461236372590065, -1.8647113144397736 },
    [".base_dist.bijection.scale.args[0]"] = { { 2 }, -0.16611041128635406, -0.40111464262008667 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 1.4869289919734001, 8.689318500459194 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 4 }, -0.6212444985285401, -10.4367656102404 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 50 }, 0.6720506325364113, 9.89144391566515 },
    [".bijection.bijection.bijections[1].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 50, 12 }, -3.481161599396728, -42.86516989360098 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -0.7597666010260582, -0.8992147296667099 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 4 }, -2.120077126659453, -12.544621644541621 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[1].bias"] = { { 50 }, -1.8203722801990807, -12.459703552071005 },
    [".bijection.bijection.bijections[3].bijection.masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 50, 12 }, 2.7558723877882585, 26.684000975859817 },
  } },
  { name = "back_maf_affine", file = "state.npz", from = "flowjax_maf_affine.eqx", config = "min_scale=0", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(2)), Parameterize(jnp.exp, jnp.zeros(2))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0), dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1]), ranks([0, 0]), jnp.repeat(jnp.array([0, 1]), 2), depth=0, activation=jnn.relu, key=key)),
        Flip((2,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0), dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1]), ranks([0, 0]), jnp.repeat(jnp.array([0, 1]), 2), depth=0, activation=jnn.relu, key=key)),
        Flip((2,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 2 }, -0.08399805054068565, 0.1709943562746048 },
    [".base_dist.bijection.scale.args[0]"] = { { 2 }, -0.1008019968867302, 0.32901450991630554 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 4 }, -0.2996630519628525, -2.757281854748726 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 4, 2 }, 0.5701359852682799, 3.99697409523651 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 4 }, -0.7837790697813034, -7.676611050963402 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 4, 2 }, 0.04335257411003113, -0.7360867261886597 },
  } },
  { name = "back_coupling", file = "state.npz", from = "flowjax_coupling.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Coupling, Invert, Permute
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(5)), Parameterize(jnp.exp, jnp.zeros(5))),
    Invert(Chain([
        Coupling(key, transformer=scaled(0.01), untransformed_dim=2, dim=5, nn_width=12, nn_depth=1),
        Permute(jnp.array([3, 4, 2, 1, 0])),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=2, dim=5, nn_width=12, nn_depth=1),
        Permute(jnp.array([3, 2, 1, 4, 0])),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=2, dim=5, nn_width=12, nn_depth=1),
        Permute(jnp.array([2, 0, 3, 1, 4])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 5 }, -0.38876597583293915, -1.3251130804419518 },
    [".base_dist.bijection.scale.args[0]"] = { { 5 }, 0.1720399046316743, 1.1497326353564858 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, 0.854533240199089, 2.716752678155899 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 2 }, -3.9349957648664713, -18.034827323630452 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 6 }, -0.35718005895614624, -0.8910050690174103 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 6, 12 }, -3.386571256327443, -27.518406608724035 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, 1.6774129047989845, 12.235397063195705 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 2 }, -2.963390214368701, -23.06093417480588 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 6 }, 0.1834438219666481, -0.22508784383535385 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 6, 12 }, -0.9146287059411407, -2.6870609801262617 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 12 }, 0.6441386844962835, 0.5949289705604315 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 12, 2 }, -1.2114933878183365, -16.7060693949461 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 6 }, 0.655579224228859, 5.573420226573944 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 6, 12 }, 0.9359692730940878, 5.323262175777927 },
  } },
  { name = "back_coupling_two", file = "state.npz", from = "flowjax_coupling_two.npz", config = "activation=elu", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Coupling, Flip, Invert
from flowjax.distributions import StandardNormal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    StandardNormal((2,)),
    Invert(Chain([
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=2, nn_width=12, nn_depth=1, nn_activation=jnn.elu),
        Flip((2,)),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=2, nn_width=12, nn_depth=1, nn_activation=jnn.elu),
        Flip((2,)),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=2, nn_width=12, nn_depth=1, nn_activation=jnn.elu),
        Flip((2,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, 1.2252560704946518, 15.586186423897743 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 1 }, -1.59198360145092, -9.146212235093117 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 2 }, -0.13671524822711945, 1.2174015045166016 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 2, 12 }, 0.10664171271491796, 2.0209063607035205 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, 0.7155577279627323, 5.3770975805819035 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 1 }, -1.5030307173728943, -4.248095452785492 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 2 }, 0.019773438572883606, 0.41201862692832947 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 2, 12 }, 0.20084449276328087, 1.266598941758275 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 12 }, 1.2745210975408554, 0.9682767540216446 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 12, 1 }, -0.703368104994297, 0.3291615769267082 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 2 }, -0.26662173867225647, -1.6077975034713745 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 2, 12 }, 0.13508879765868187, 0.13127049058675766 },
  } },
  { name = "back_coupling_context", file = "state.npz", from = "flowjax_coupling_context.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Coupling, Invert, Permute
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(6)), Parameterize(jnp.exp, jnp.zeros(6))),
    Invert(Chain([
        Permute(jnp.array([1, 5, 0, 4, 3, 2])),
        Invert(Coupling(key, transformer=scaled(0.01), untransformed_dim=3, dim=6, cond_dim=2, nn_width=12, nn_depth=2)),
        Permute(jnp.array([1, 2, 3, 5, 0, 4])),
        Invert(Coupling(key, transformer=scaled(0.01), untransformed_dim=3, dim=6, cond_dim=2, nn_width=12, nn_depth=2)),
        Permute(jnp.array([1, 2, 3, 0, 5, 4])),
        Invert(Coupling(key, transformer=scaled(0.01), untransformed_dim=3, dim=6, cond_dim=2, nn_width=12, nn_depth=2)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 6 }, 0.4377119225682691, 4.051043084007688 },
    [".base_dist.bijection.scale.args[0]"] = { { 6 }, -0.061620458494871855, 0.017076231073588133 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[0].bias"] = { { 12 }, 0.9878085218369961, 2.4410513900220394 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[0].weight"] = { { 12, 5 }, -0.052228815853595734, 12.668705835007131 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[1].bias"] = { { 12 }, -0.1376193156465888, -2.6916948603466153 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[1].weight"] = { { 12, 12 }, 1.5277661108411849, -5.103831329382956 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[2].bias"] = { { 6 }, 0.6071566753089428, 4.968724831938744 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[2].weight"] = { { 6, 12 }, -0.3954560454003513, 2.9980709636583924 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[0].bias"] = { { 12 }, -1.332159861922264, -10.525955755263567 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[0].weight"] = { { 12, 5 }, 0.5315632125712, -8.453877109743189 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[1].bias"] = { { 12 }, -0.587709303945303, -1.2107775323092937 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[1].weight"] = { { 12, 12 }, -1.0049929391243495, -7.535977573774289 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[2].bias"] = { { 6 }, 0.6318579668877646, 3.5019016718724743 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[2].weight"] = { { 6, 12 }, -0.761370274471119, -0.9273300683125854 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[0].bias"] = { { 12 }, 0.7199470130726695, 4.7986146518960595 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[0].weight"] = { { 12, 5 }, 1.1009402006748132, 20.76185670378618 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[1].bias"] = { { 12 }, -0.39606335014104843, -2.992205247282982 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[1].weight"] = { { 12, 12 }, 0.9900722890160978, 19.70321056758985 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[2].bias"] = { { 6 }, -0.1488562971353531, -0.6118276864290237 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[2].weight"] = { { 6, 12 }, -0.9180045556277037, -20.7518339343369 },
  } },
  { name = "back_coupling_one", file = "state.npz", from = "flowjax_coupling_one.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Coupling, Invert
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(1)), Parameterize(jnp.exp, jnp.zeros(1))),
    Invert(Chain([
        Coupling(key, transformer=scaled(0.01), untransformed_dim=0, dim=1, cond_dim=3, nn_width=12, nn_depth=1),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=0, dim=1, cond_dim=3, nn_width=12, nn_depth=1),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=0, dim=1, cond_dim=3, nn_width=12, nn_depth=1),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 1 }, 0.274013489484787, 0.274013489484787 },
    [".base_dist.bijection.scale.args[0]"] = { { 1 }, -0.30961957573890686, -0.30961957573890686 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, -0.3893636502325535, -9.088086627423763 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 3 }, 4.811458062380552, 18.009627297520638 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 2 }, -0.13779821246862411, 0.4887179732322693 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 2, 12 }, 0.19573650136590004, -2.531073611229658 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].bias"] = { { 12 }, 0.8723920993506908, 6.3386630937457085 },
    [".bijection.bijection.bijections[1].conditioner.layers[0].weight"] = { { 12, 3 }, 1.169068293645978, 6.171545626595616 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].bias"] = { { 2 }, 0.13929478079080582, -0.6220234930515289 },
    [".bijection.bijection.bijections[1].conditioner.layers[1].weight"] = { { 2, 12 }, 0.948265015380457, 1.6660362486727536 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, 0.9055755026638508, -3.349149789661169 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 3 }, 0.7779350923374295, 11.010528398677707 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 2 }, 0.2651550844311714, 1.359101079404354 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 2, 12 }, -0.1759259346872568, -1.4983301162719727 },
  } },
  { name = "back_coupling_spline", file = "state.npz", from = "flowjax_coupling_spline.eqx", config = "bound=3", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, Permute, RationalQuadraticSpline
from flowjax.distributions import StandardNormal, Transformed
from numpy import load


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    StandardNormal((4,)),
    Invert(Chain([
        Coupling(key, transformer=RationalQuadraticSpline(knots=6, interval=3, min_derivative=0.001, min_width=0.001), untransformed_dim=2, dim=4, nn_width=12, nn_depth=1),
        Permute(jnp.array([1, 0, 3, 2])),
        Coupling(key, transformer=RationalQuadraticSpline(knots=6, interval=3, min_derivative=0.001, min_width=0.001), untransformed_dim=2, dim=4, nn_width=12, nn_depth=1),
        Permute(jnp.array([3, 0, 1, 2])),
        Coupling(key, transformer=RationalQuadraticSpline(knots=6, interval=3, min_derivative=0.001, min_width=0.001), untransformed_dim=2, dim=4, nn_width=12, nn_depth=1),
        Permute(jnp.array([0, 1, 3, 2])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, 0.2644178047776222, 3.568794973194599 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 2 }, 3.0449563995935023, 6.78825111547485 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 44 }, -2.380490457639098, -8.270175454206765 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 44, 12 }, 2.7250292270618957, 16.565265800920315 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, -0.6422241115942597, -10.115564954467118 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 2 }, 1.2768766041845083, -4.771709950640798 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 44 }, 1.6887629628181458, 14.273452117107809 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 44, 12 }, -3.21180451134569, -11.479998453141889 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 12 }, -0.6991009274497628, -3.7898279475048184 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 12, 2 }, 0.6065838877111673, -1.850930506363511 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 44 }, 1.9514101166278124, 9.405923346057534 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 44, 12 }, -0.9672913940739818, -6.345170894113835 },
  } },
  { name = "back_coupling_additive", file = "state.npz", from = "flowjax_coupling_additive.safetensors", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Coupling, Invert, Loc, Permute
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=1, dim=3, nn_width=12, nn_depth=1),
        Permute(jnp.array([0, 1, 2])),
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=1, dim=3, nn_width=12, nn_depth=1),
        Permute(jnp.array([0, 2, 1])),
        Coupling(key, transformer=Loc(jnp.zeros(())), untransformed_dim=1, dim=3, nn_width=12, nn_depth=1),
        Permute(jnp.array([2, 0, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, -0.29602235183119774, -1.102125197649002 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, 0.07443540170788765, 0.6456454619765282 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, 1.0219539441168308, 15.87449897825718 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 1 }, 0.8977854400873184, -4.228426977992058 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 2 }, 0.6068284809589386, 2.6781888902187347 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 2, 12 }, 0.8900743061676621, 12.788320650346577 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, 1.2300566881895065, 7.2248565554618835 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 1 }, 2.2558016180992126, 13.732439115643501 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 2 }, 0.3730964809656143, 1.4675898849964142 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 2, 12 }, 1.389796882867813, 2.6299930810928345 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 12 }, -2.7441772148013115, -17.68203204125166 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 12, 1 }, -2.2235330268740654, -1.8507871255278587 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 2 }, 0.21196378394961357, -0.15014660358428955 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 2, 12 }, -1.3550084792077541, -8.063017174601555 },
  } },
  { name = "back_planar", file = "state.npz", from = "flowjax_planar.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, Permute, Planar
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        Planar(key, dim=3),
        Permute(jnp.array([0, 1, 2])),
        Planar(key, dim=3),
        Permute(jnp.array([1, 2, 0])),
        Planar(key, dim=3),
        Permute(jnp.array([2, 0, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, 0.16131208091974258, 1.291344091296196 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, 0.22513151168823242, 1.2779674604535103 },
    [".bijection.bijection.bijections[0].params"] = { { 7 }, -1.4438365399837494, -9.575818344950676 },
    [".bijection.bijection.bijections[2].params"] = { { 7 }, 0.7921916097402573, 7.463116452097893 },
    [".bijection.bijection.bijections[4].params"] = { { 7 }, -0.21283916011452675, 5.591640204191208 },
  } },
  { name = "back_planar_context", file = "state.npz", from = "flowjax_planar_context.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, Permute, Planar
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(4)), Parameterize(jnp.exp, jnp.zeros(4))),
    Invert(Chain([
        Planar(key, dim=4, cond_dim=2, width_size=8, depth=1),
        Permute(jnp.array([0, 1, 3, 2])),
        Planar(key, dim=4, cond_dim=2, width_size=8, depth=1),
        Permute(jnp.array([0, 3, 2, 1])),
        Planar(key, dim=4, cond_dim=2, width_size=8, depth=1),
        Permute(jnp.array([0, 1, 2, 3])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 4 }, -0.05407794192433357, -1.832075074315071 },
    [".base_dist.bijection.scale.args[0]"] = { { 4 }, -0.34683441184461117, -1.410000391304493 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 8 }, 2.018426537513733, 10.87606418132782 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 8, 2 }, 1.2728566257283092, 11.32490900438279 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 9 }, 0.5035509193548933, 2.840368591132574 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 9, 8 }, 0.12743076588958502, -7.461539253592491 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 8 }, -1.733483923599124, -14.146600686013699 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 8, 2 }, 0.6573360897600651, -0.9969331696629524 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 9 }, 0.16176742687821388, 2.3520987145602703 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 9, 8 }, -2.0815307274460793, -7.077629454433918 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 8 }, -0.536920353770256, -2.5408318787813187 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 8, 2 }, -1.214748153463006, -22.769003877416253 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 9 }, -0.25837880186736584, -8.589669248089194 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 9, 8 }, -0.43122787377797067, -5.207987038651481 },
  } },
  { name = "back_planar_leaky", file = "state.npz", from = "flowjax_planar_leaky.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, Permute, Planar
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(4)), Parameterize(jnp.exp, jnp.zeros(4))),
    Invert(Chain([
        Planar(key, dim=4, negative_slope=0.1),
        Permute(jnp.array([3, 0, 1, 2])),
        Planar(key, dim=4, negative_slope=0.1),
        Permute(jnp.array([1, 0, 2, 3])),
        Planar(key, dim=4, negative_slope=0.1),
        Permute(jnp.array([2, 0, 3, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 4 }, -0.29946116358041763, -2.844555079936981 },
    [".base_dist.bijection.scale.args[0]"] = { { 4 }, 0.2885630503296852, 1.3226206675171852 },
    [".bijection.bijection.bijections[0].params"] = { { 9 }, 3.752102881669998, 25.718809992074966 },
    [".bijection.bijection.bijections[2].params"] = { { 9 }, -0.26307366020046175, 0.8513609764631838 },
    [".bijection.bijection.bijections[4].params"] = { { 9 }, 1.0508128870278597, 7.178241828456521 },
  } },
  { name = "back_planar_forward", file = "state.npz", from = "flowjax_planar_forward.npz", config = "negative_slope=0.3", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, Permute, Planar
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        Permute(jnp.array([2, 1, 0])),
        Invert(Planar(key, dim=3, negative_slope=0.3, cond_dim=1, width_size=6, depth=2)),
        Permute(jnp.array([2, 1, 0])),
        Invert(Planar(key, dim=3, negative_slope=0.3, cond_dim=1, width_size=6, depth=2)),
        Permute(jnp.array([2, 0, 1])),
        Invert(Planar(key, dim=3, negative_slope=0.3, cond_dim=1, width_size=6, depth=2)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, 0.1559867151081562, 1.3869052343070507 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, -0.13788961619138718, -0.12203286588191986 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[0].bias"] = { { 6 }, 1.5673374310135841, 10.049280889332294 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[0].weight"] = { { 6, 1 }, 0.820005014538765, -2.016153961420059 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[1].bias"] = { { 6 }, 1.0652523301541805, 5.146282870322466 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[1].weight"] = { { 6, 6 }, 0.964901877567172, 4.393122619017959 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[2].bias"] = { { 7 }, -1.2280182391405106, -3.082161843776703 },
    [".bijection.bijection.bijections[1].bijection.conditioner.layers[2].weight"] = { { 7, 6 }, 1.8705552637111396, 20.499285622034222 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[0].bias"] = { { 6 }, -1.1785027980804443, -10.394650608301163 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[0].weight"] = { { 6, 1 }, -0.6256628036499023, 0.09695953130722046 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[1].bias"] = { { 6 }, 0.03238549828529358, -1.448675125837326 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[1].weight"] = { { 6, 6 }, -0.8042675098404288, 1.5228051207959652 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[2].bias"] = { { 7 }, 0.01099909096956253, -0.5084301307797432 },
    [".bijection.bijection.bijections[3].bijection.conditioner.layers[2].weight"] = { { 7, 6 }, -1.1329262722283602, -2.2322099208831787 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[0].bias"] = { { 6 }, 0.778481975197792, -1.3916622698307037 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[0].weight"] = { { 6, 1 }, -0.24115166813135147, -3.9498682990670204 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[1].bias"] = { { 6 }, -0.1058698408305645, -1.8738421313464642 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[1].weight"] = { { 6, 6 }, -1.406394668854773, -7.447290106676519 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[2].bias"] = { { 7 }, -0.7257796982303262, -4.790788552723825 },
    [".bijection.bijection.bijections[5].bijection.conditioner.layers[2].weight"] = { { 7, 6 }, -0.5181718333624303, -4.909130602143705 },
  } },
  { name = "back_triangular", file = "state.npz", from = "flowjax_triangular.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Chain, Invert, LeakyTanh, Permute, RationalQuadraticSpline, Sandwich, TriangularAffine, Vmap
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        Sandwich(each(3, RationalQuadraticSpline(knots=8, interval=1, min_derivative=0.001, min_width=0.001)), LeakyTanh(3, (3,))),
        triangular(3, upper, lower=False),
        triangular(3, unit_lower, lower=True),
        Permute(jnp.array([2, 0, 1])),
        Sandwich(each(3, RationalQuadraticSpline(knots=8, interval=1, min_derivative=0.001, min_width=0.001)), LeakyTanh(3, (3,))),
        triangular(3, upper, lower=False),
        triangular(3, unit_lower, lower=True),
        Permute(jnp.array([2, 0, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, 0.3361312113702297, 2.2285806946456432 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, 0.021967286244034767, 0.15397834591567516 },
    [".bijection.bijection.bijections[0].inner.bijection.derivatives.args[0]"] = { { 3, 10 }, 15.944957330822945, 99.77246104180813 },
    [".bijection.bijection.bijections[0].inner.bijection.x_pos.arr"] = { { 3, 9 }, -1.6902842740528286, -8.840407252311707 },
    [".bijection.bijection.bijections[0].inner.bijection.y_pos.arr"] = { { 3, 9 }, -1.5191074481699616, -14.784822564106435 },
    [".bijection.bijection.bijections[1].triangular.args[0]"] = { { 3, 3 }, -1.3413416212424636, -5.851135379634798 },
    [".bijection.bijection.bijections[2].loc"] = { { 3 }, -0.501938559114933, -1.8897433578968048 },
    [".bijection.bijection.bijections[2].triangular.args[0]"] = { { 3, 3 }, 1.2767887562513351, 9.680973500013351 },
    [".bijection.bijection.bijections[4].inner.bijection.derivatives.args[0]"] = { { 3, 10 }, 14.487682089209557, 86.63467241823673 },
    [".bijection.bijection.bijections[4].inner.bijection.x_pos.arr"] = { { 3, 9 }, -0.692006858997047, -1.8016865104436874 },
    [".bijection.bijection.bijections[4].inner.bijection.y_pos.arr"] = { { 3, 9 }, 0.48329234309494495, -0.16789511404931545 },
    [".bijection.bijection.bijections[5].triangular.args[0]"] = { { 3, 3 }, -0.504356998950243, -1.6200320608913898 },
    [".bijection.bijection.bijections[6].loc"] = { { 3 }, 0.2526804022490978, 1.151730839163065 },
    [".bijection.bijection.bijections[6].triangular.args[0]"] = { { 3, 3 }, 0.1822405830025673, 2.582422748208046 },
  } },
  { name = "back_triangular_context", file = "state.npz", from = "flowjax_triangular_context.npz", config = "max_val=2.5", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AdditiveCondition, Chain, Flip, Invert, LeakyTanh, RationalQuadraticSpline, Sandwich, TriangularAffine, Vmap
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))


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


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(2)), Parameterize(jnp.exp, jnp.zeros(2))),
    Invert(Chain([
        Flip((2,)),
        Invert(AdditiveCondition(eqx.nn.Linear(3, 2, use_bias=False, key=key), (2,), (3,))),
        Invert(triangular(2, unit_lower, lower=True)),
        Invert(triangular(2, upper, lower=False)),
        Invert(Sandwich(each(2, RationalQuadraticSpline(knots=5, interval=1, min_derivative=0.001, min_width=0.001)), LeakyTanh(2.5, (2,)))),
        Flip((2,)),
        Invert(AdditiveCondition(eqx.nn.Linear(3, 2, use_bias=False, key=key), (2,), (3,))),
        Invert(triangular(2, unit_lower, lower=True)),
        Invert(triangular(2, upper, lower=False)),
        Invert(Sandwich(each(2, RationalQuadraticSpline(knots=5, interval=1, min_derivative=0.001, min_width=0.001)), LeakyTanh(2.5, (2,)))),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 2 }, 0.2804176136851311, 1.8666288182139397 },
    [".base_dist.bijection.scale.args[0]"] = { { 2 }, -0.02077561616897583, 1.0613759458065033 },
    [".bijection.bijection.bijections[1].bijection.module.weight"] = { { 2, 3 }, -0.6607356071472168, -9.943206116557121 },
    [".bijection.bijection.bijections[2].bijection.loc"] = { { 2 }, 0.32980111241340637, 1.3023572713136673 },
    [".bijection.bijection.bijections[2].bijection.triangular.args[0]"] = { { 2, 2 }, -0.18145811557769775, -0.725832462310791 },
    [".bijection.bijection.bijections[3].bijection.triangular.args[0]"] = { { 2, 2 }, 0.09540686570107937, 0.21991327591240406 },
    [".bijection.bijection.bijections[4].bijection.inner.bijection.derivatives.args[0]"] = { { 2, 7 }, 7.532280266284943, 42.05541107058525 },
    [".bijection.bijection.bijections[4].bijection.inner.bijection.x_pos.arr"] = { { 2, 6 }, 0.92022246128181, 4.306410711607896 },
    [".bijection.bijection.bijections[4].bijection.inner.bijection.y_pos.arr"] = { { 2, 6 }, -0.02236303873360157, -1.185833202674985 },
    [".bijection.bijection.bijections[6].bijection.module.weight"] = { { 2, 3 }, -0.8549750559031963, -5.643235355615616 },
    [".bijection.bijection.bijections[7].bijection.loc"] = { { 2 }, -0.09673936665058136, -0.9845171123743057 },
    [".bijection.bijection.bijections[7].bijection.triangular.args[0]"] = { { 2, 2 }, 0.46685391664505005, 1.8674156665802002 },
    [".bijection.bijection.bijections[8].bijection.triangular.args[0]"] = { { 2, 2 }, -0.5891148783266544, -6.1429725624620914 },
    [".bijection.bijection.bijections[9].bijection.inner.bijection.derivatives.args[0]"] = { { 2, 7 }, 7.171264588832855, 38.25957214832306 },
    [".bijection.bijection.bijections[9].bijection.inner.bijection.x_pos.arr"] = { { 2, 6 }, -0.24653436476364732, -2.963076035026461 },
    [".bijection.bijection.bijections[9].bijection.inner.bijection.y_pos.arr"] = { { 2, 6 }, -0.16940786689519882, -1.5374275743961334 },
  } },
  { name = "back_triangular_one", file = "state.npz", from = "flowjax_triangular_one.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import AdditiveCondition, Chain, Invert, LeakyTanh, RationalQuadraticSpline, Sandwich, TriangularAffine, Vmap
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))


def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(1)), Parameterize(jnp.exp, jnp.zeros(1))),
    Invert(Chain([
        Sandwich(each(1, RationalQuadraticSpline(knots=8, interval=1, min_derivative=0.001, min_width=0.001)), LeakyTanh(3, (1,))),
        triangular(1, upper, lower=False),
        triangular(1, unit_lower, lower=True),
        AdditiveCondition(eqx.nn.Linear(1, 1, use_bias=False, key=key), (1,), (1,)),
        Sandwich(each(1, RationalQuadraticSpline(knots=8, interval=1, min_derivative=0.001, min_width=0.001)), LeakyTanh(3, (1,))),
        triangular(1, upper, lower=False),
        triangular(1, unit_lower, lower=True),
        AdditiveCondition(eqx.nn.Linear(1, 1, use_bias=False, key=key), (1,), (1,)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 1 }, -0.20964276790618896, -0.20964276790618896 },
    [".base_dist.bijection.scale.args[0]"] = { { 1 }, -0.1168859601020813, -0.1168859601020813 },
    [".bijection.bijection.bijections[0].inner.bijection.derivatives.args[0]"] = { { 1, 10 }, 6.537679761648178, 41.01803436875343 },
    [".bijection.bijection.bijections[0].inner.bijection.x_pos.arr"] = { { 1, 9 }, -0.0685243122279644, -2.179481230676174 },
    [".bijection.bijection.bijections[0].inner.bijection.y_pos.arr"] = { { 1, 9 }, -0.07838529627770185, 0.6681182170286775 },
    [".bijection.bijection.bijections[1].triangular.args[0]"] = { { 1, 1 }, 0.0353037565946579, 0.0353037565946579 },
    [".bijection.bijection.bijections[2].loc"] = { { 1 }, -0.21627607941627502, -0.21627607941627502 },
    [".bijection.bijection.bijections[2].triangular.args[0]"] = { { 1, 1 }, 0.0, 0.0 },
    [".bijection.bijection.bijections[3].module.weight"] = { { 1, 1 }, 0.09767082333564758, 0.09767082333564758 },
    [".bijection.bijection.bijections[4].inner.bijection.derivatives.args[0]"] = { { 1, 10 }, 5.701019436120987, 30.986850142478943 },
    [".bijection.bijection.bijections[4].inner.bijection.x_pos.arr"] = { { 1, 9 }, 0.19414876401424408, 1.340522475540638 },
    [".bijection.bijection.bijections[4].inner.bijection.y_pos.arr"] = { { 1, 9 }, 0.09772230684757233, 5.638734996318817 },
    [".bijection.bijection.bijections[5].triangular.args[0]"] = { { 1, 1 }, -0.045557498931884766, -0.045557498931884766 },
    [".bijection.bijection.bijections[6].loc"] = { { 1 }, 0.237674742937088, 0.237674742937088 },
    [".bijection.bijection.bijections[6].triangular.args[0]"] = { { 1, 1 }, 0.0, 0.0 },
    [".bijection.bijection.bijections[7].module.weight"] = { { 1, 1 }, -0.3785727024078369, -0.3785727024078369 },
  } },
  { name = "back_student_t", file = "state.npz", from = "flowjax_student_t.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StudentT, Transformed
from numpy import load
from paramax import Parameterize, non_trainable


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    StudentT(jnp.full(3, 3.9999999025323159)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([2, 0, 1])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([1, 2, 0])),
        Invert(fixed_affine(3)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.499214056879282, 6.760557271540165 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -0.053965646773576736, 9.713577054440975 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.6035064402967691, 0.08230306208133698 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, 0.5015680529177189, 8.603009853512049 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.12289375811815262, 3.1277962028980255 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -2.4929531840607524, -16.171637129038572 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.4766500648111105, -0.4208036046475172 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, 0.2829103957628831, 0.8982783991377801 },
    [".bijection.bijection.bijections[4].bijection.loc.tree"] = { { 3 }, 0.10693068336695433, 0.30931583419442177 },
    [".bijection.bijection.bijections[4].bijection.scale.tree"] = { { 3 }, 2.6464670300483704, 12.36777400970459 },
  } },
  { name = "back_laplace", file = "state.npz", from = "flowjax_laplace.npz", config = "base=laplace", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Flip, Invert, MaskedAutoregressive
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Laplace, Transformed
from numpy import load
from paramax import Parameterize, non_trainable


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    Laplace(jnp.zeros(2)),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1]), ranks([0, 12]), jnp.repeat(jnp.array([0, 1]), 2), depth=1, activation=jnn.relu, key=key)),
        Flip((2,)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=2, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1]), ranks([0, 12]), jnp.repeat(jnp.array([0, 1]), 2), depth=1, activation=jnn.relu, key=key)),
        Flip((2,)),
        Invert(fixed_affine(2)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -0.4440501481294632, -1.1105100437998772 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 2 }, 0.24206312745809555, -8.256889753043652 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 4 }, 0.4904857352375984, 5.547015737742186 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 4, 12 }, 0.20599085366120562, 7.49568986921804 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -2.340483106672764, -12.125076331198215 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 2 }, -0.5520104952156544, -3.7987519055604935 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 4 }, 0.3500317484140396, -0.5132473260164261 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 4, 12 }, -0.880615629022941, -3.720141935395077 },
    [".bijection.bijection.bijections[4].bijection.loc.tree"] = { { 2 }, 0.25407569110393524, 0.6143208146095276 },
    [".bijection.bijection.bijections[4].bijection.scale.tree"] = { { 2 }, 1.8756693005561829, 8.752138018608093 },
  } },
  { name = "back_logistic", file = "state.npz", from = "flowjax_logistic.eqx", config = "base=logistic", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Coupling, Invert, Permute
from flowjax.distributions import Logistic, Transformed
from numpy import load
from paramax import Parameterize, non_trainable


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    Logistic(jnp.zeros(3)),
    Invert(Chain([
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=3, nn_width=12, nn_depth=1),
        Permute(jnp.array([1, 0, 2])),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=3, nn_width=12, nn_depth=1),
        Permute(jnp.array([2, 1, 0])),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=3, nn_width=12, nn_depth=1),
        Permute(jnp.array([0, 1, 2])),
        Invert(fixed_affine(3)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, -0.7311324561014771, -10.04244521819055 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 1 }, 6.627965122461319, 31.522122412919998 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 4 }, -0.4037754535675049, -3.0442908704280853 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 4, 12 }, -0.756389640737325, -7.993158004712313 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, -0.6594629138708115, -8.204505607485771 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 1 }, 1.8377962198574096, 0.5480249754618853 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 4 }, 0.07313705049455166, 0.38639119639992714 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 4, 12 }, 1.3738547724206, 4.4539827215485275 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 12 }, 0.29471443593502045, 4.511653229594231 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 12, 1 }, 2.0015696361660957, 15.899932064116001 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 4 }, -0.7539293505251408, -3.428953170776367 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 4, 12 }, -1.818858688697219, -8.94950333982706 },
    [".bijection.bijection.bijections[6].bijection.loc.tree"] = { { 3 }, -0.027378555911127478, -0.2718113069422543 },
    [".bijection.bijection.bijections[6].bijection.scale.tree"] = { { 3 }, 2.889978587627411, 13.172863900661469 },
  } },
  { name = "back_cauchy", file = "state.npz", from = "flowjax_cauchy.eqx", config = "base=cauchy", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Coupling, Flip, Invert
from flowjax.distributions import StudentT, Transformed
from numpy import load
from paramax import Parameterize, non_trainable


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    StudentT(jnp.full(2, 1)),
    Invert(Chain([
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=2, nn_width=12, nn_depth=1),
        Flip((2,)),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=2, nn_width=12, nn_depth=1),
        Flip((2,)),
        Coupling(key, transformer=scaled(0.01), untransformed_dim=1, dim=2, nn_width=12, nn_depth=1),
        Flip((2,)),
        Invert(fixed_affine(2)),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].conditioner.layers[0].bias"] = { { 12 }, 1.159528917632997, 7.681998507119715 },
    [".bijection.bijection.bijections[0].conditioner.layers[0].weight"] = { { 12, 1 }, 0.6591647453606129, 10.725018929690123 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].bias"] = { { 2 }, -0.35219839960336685, -3.6631561890244484 },
    [".bijection.bijection.bijections[0].conditioner.layers[1].weight"] = { { 2, 12 }, -0.4034425779245794, -1.437934622168541 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].bias"] = { { 12 }, 1.3807708770036697, 11.602676078677177 },
    [".bijection.bijection.bijections[2].conditioner.layers[0].weight"] = { { 12, 1 }, 1.0826123654842377, 19.719892486929893 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].bias"] = { { 2 }, 0.43858660757541656, 2.602857396006584 },
    [".bijection.bijection.bijections[2].conditioner.layers[1].weight"] = { { 2, 12 }, -0.20365365827456117, -0.17446818947792053 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].bias"] = { { 12 }, 0.4925430379807949, 7.503344874829054 },
    [".bijection.bijection.bijections[4].conditioner.layers[0].weight"] = { { 12, 1 }, 3.717560537159443, 21.460800126194954 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].bias"] = { { 2 }, 0.3306791400536895, 0.39438318461179733 },
    [".bijection.bijection.bijections[4].conditioner.layers[1].weight"] = { { 2, 12 }, -1.8122136241581757, -7.7385497383074835 },
    [".bijection.bijection.bijections[6].bijection.loc.tree"] = { { 2 }, -0.7415789663791656, -3.911313980817795 },
    [".bijection.bijection.bijections[6].bijection.scale.tree"] = { { 2 }, 2.26732075214386, 10.348305940628052 },
  } },
  { name = "back_standardized", file = "state.npz", from = "flowjax_standardized.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import StandardNormal, Transformed
from numpy import load
from paramax import Parameterize, non_trainable


def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))


def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])


key = jax.random.key(0)
flow = Transformed(
    StandardNormal((3,)),
    Invert(Chain([
        Invert(fixed_affine(3)),
        Invert(fixed_affine(3)),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([2, 0, 1])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([1, 2, 0])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".bijection.bijection.bijections[0].bijection.loc.tree"] = { { 3 }, 0.9874427616596222, -3.240164637565613 },
    [".bijection.bijection.bijections[0].bijection.scale.tree"] = { { 3 }, 4.746974050998688, 14.516315698623657 },
    [".bijection.bijection.bijections[1].bijection.loc.tree"] = { { 3 }, -1.1482076346874237, 1.4026747941970825 },
    [".bijection.bijection.bijections[1].bijection.scale.tree"] = { { 3 }, 3.953062653541565, 12.992941975593567 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -0.4716983251273632, -6.933476634323597 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, 0.2003964618779719, 7.043045366648585 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.3730548098683357, 3.1420744955539703 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, 0.25437820819206536, 5.169880721485242 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, -0.16533007472753525, -3.5078592523932457 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -2.160142487846315, -11.718730280175805 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, -0.5979851391166449, -3.182938205078244 },
    [".bijection.bijection.bijections[4].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, 0.04821300134062767, 1.90695358812809 },
  } },
  { name = "back_double", file = "state.npz", from = "flowjax_double.eqx", config = "", program = [==[
# model as a flow of flowjax, 18 or later.
import equinox as eqx
import jax
import jax.nn as jnn
import jax.numpy as jnp
from flowjax.bijections import Affine, Chain, Invert, MaskedAutoregressive, Permute
from flowjax.bijections.masked_autoregressive import masked_autoregressive_mlp
from flowjax.distributions import Normal, Transformed
from numpy import load
from paramax import Parameterize


def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)


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
    eqx.tree_at(lambda b: b.bijection.scale, Normal(jnp.zeros(3)), Parameterize(jnp.exp, jnp.zeros(3))),
    Invert(Chain([
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([2, 1, 0])),
        eqx.tree_at(lambda b: b.masked_autoregressive_mlp, MaskedAutoregressive(key, transformer=scaled(0.01), dim=3, nn_width=1, nn_depth=0), masked_autoregressive_mlp(jnp.array([0, 1, 2]), ranks([0, 6, 6]), jnp.repeat(jnp.array([0, 1, 2]), 2), depth=1, activation=jnn.relu, key=key)),
        Permute(jnp.array([2, 0, 1])),
    ])),
)
state = dict(load("state.npz"))
flow = loaded(flow, state)
]==], state = {
    [".base_dist.bijection.loc"] = { { 3 }, -0.19597330003434754, -0.16199618052019032 },
    [".base_dist.bijection.scale.args[0]"] = { { 3 }, 0.06365277820750559, 0.5151343104700106 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 1.2344494526698042, 1.9726848808503232 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, 0.25823280712278873, 10.98183609105966 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, -1.2603827857501178, -4.277216415793901 },
    [".bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, -0.7938919441296123, -3.887501622318661 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].bias"] = { { 12 }, 0.32385302104541297, 2.2567796212644846 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[0].weight.args[1]"] = { { 12, 3 }, -4.178942303854981, -24.773387900140342 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].bias"] = { { 6 }, 0.835424755002551, 3.3905152236591185 },
    [".bijection.bijection.bijections[2].masked_autoregressive_mlp.layers[1].weight.args[1]"] = { { 6, 12 }, -0.22575278408795085, -7.263739712697448 },
  } },
}
