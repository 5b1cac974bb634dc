-- flowjax_program.lua - what FlowJAX lacks, as definitions of Python for the programs that flowjax.lua writes, of which it is a part.
local program = {}

program.affine = [[
class %s(AbstractBijection):
    """%s"""

    s: Array
    t: Array
%s    shape: ClassVar[tuple] = ()
    cond_shape: ClassVar[None] = None

    def log_scale(self):
        return %s

    def transform_and_log_det(self, x, condition=None):
        log_scale = self.log_scale()
        return %s, log_scale

    def inverse_and_log_det(self, y, condition=None):
        log_scale = self.log_scale()
        return %s, -log_scale
]]
program.scale_last = { "x * jnp.exp(log_scale) + self.t", "(y - self.t) * jnp.exp(-log_scale)" }
program.shift_last = { "(x + self.t) * jnp.exp(log_scale)", "y * jnp.exp(-log_scale) - self.t" }
program.scales = {
  tanh = { "AffineTanh", "y = (x + t) e^s, s within -e^f .. e^f. f is the same for all, as all give the same number for it.", program.shift_last,
           "jnp.tanh(self.s / self.factor()) * self.factor()", [[
    f: Array

    def factor(self):
        return jnp.exp(jnp.clip(self.f, -30, jnp.log(80)))

]] },
  exp = { "AffineExp", "y = (x + t) e^s.", program.shift_last, "jnp.clip(self.s, -80, 80)" },
  softclip = { "AffineSoftclip", "y = x e^s + t, e^s within 1/1000 .. 1000.", program.scale_last, "self.s / (1 + jnp.abs(self.s) / jnp.log(1000))" },
  sigmoid = { "AffineSigmoid", "y = a x + t, a = sigmoid(s + 2) + 1/1000.", program.scale_last, "jnp.log(jnn.sigmoid(self.s + 2) + 1e-3)" },
  softplus = { "AffineSoftplus", "y = a x + t, a = softplus(s) + 1/1000.", program.scale_last, "jnp.log(jnn.softplus(self.s) + 1e-3)" },
}

program.between = [[
def between(first, inner, last):
    edge = jnp.ones_like(inner[..., :1])
    return jnp.concatenate([first * edge, inner, last * edge], -1)
]]

-- By the scale: how numbers become knots and slopes.
program.splines = {
  softplus = [[
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
]],
  softclip = [[
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
]],
}

program.each = [[
def each(dim, transformer):
    """A transformer for each feature, with numbers of its own."""
    own = jax.tree_util.tree_map(lambda a: jnp.zeros((dim, *a.shape)) if eqx.is_array(a) else a, transformer)
    return Vmap(own, in_axes=eqx.if_array(0))
]]

program.perceptron = [[
def perceptron(widths, activation):
    layers = []
    for a, b in zip(widths, widths[1:]):
        layers += [eqx.nn.Linear(a, b, key=key), eqx.nn.Lambda(activation)]
    return eqx.nn.Sequential(layers[:-1])
]]

program.ranks = [[
def ranks(counts):
    """So many units of rank -1, which see the context alone, of rank 0, ..."""
    return jnp.repeat(jnp.arange(len(counts)) - 1, jnp.array(counts))
]]

program.masked_net = [=[
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
]=]

program.leaky_relu = [[
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
]]

program.domains = [[
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
]]

program.matrices = [[
def unit_lower(w):
    return jnp.tril(w, -1) + jnp.eye(len(w))


def upper(w):
    return jnp.triu(w, 1) + jnp.diag(jnp.exp(jnp.diag(w)))


def triangular(dim, matrix, lower):
    plain = TriangularAffine(jnp.zeros(dim), jnp.eye(dim), lower=lower)
    return eqx.tree_at(lambda b: b.triangular, plain, Parameterize(matrix, jnp.zeros((dim, dim))))
]]

program.scaled_affine = [[
def affine(dim):
    """With a scale that exp keeps positive."""
    return eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), Parameterize(jnp.exp, jnp.zeros(dim)))
]]

program.fixed_affine = [[
def fixed_affine(dim):
    return non_trainable(eqx.tree_at(lambda b: b.scale, Affine(jnp.zeros(dim)), jnp.ones(dim)))
]]

program.standardize = [[
class Standardize(eqx.Module):
    mean: Array
    std: Array

    def __call__(self, c):
        return (c - self.mean) / self.std
]]

program.loaded = [[
def loaded(flow, state):
    """The flow with these arrays, which have the names of its leaves."""
    leaves, tree = jax.tree_util.tree_flatten_with_path(flow)
    names = [jax.tree_util.keystr(path) for path, _ in leaves]
    assert state.keys() <= set(names)
    return tree.unflatten([jnp.asarray(state[name]) if name in state else leaf for name, (_, leaf) in zip(names, leaves)])
]]

program.scaled = [[
def scaled(least):
    """FlowJAX's affine transformer with a scale of at least this."""
    scale = Parameterize(lambda s: jnn.softplus(s) + least, jnp.log(jnp.expm1(1 - least)))
    return eqx.tree_at(lambda b: b.scale, Affine(), scale)
]]

return program
