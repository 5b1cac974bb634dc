"""Densities on the unit cube with known integrals: in NumPy, and as the log-density of a model file. Genz' families (1984) and two in
which variables depend on each other."""
import math

import numpy as np

# where peaks are, and how fast densities change: those of bench/integrals.lua
RANDOM = np.array([0.375, 0.829, 0.541, 0.164, 0.703, 0.288, 0.912, 0.447, 0.635, 0.206, 0.759, 0.332, 0.871, 0.518, 0.127, 0.684, 0.413, 0.946, 0.251, 0.596])
DIFFICULTY = {"oscillatory": 9, "product peak": 7.25, "corner peak": 1.85, "gaussian": 7.03, "continuous": 20.4, "discontinuous": 4.3}
SEPARABLE = "product peak", "gaussian", "continuous", "discontinuous"  # products of functions of one variable each
NAMES = *SEPARABLE, "oscillatory", "corner peak", "correlated gaussian", "rosenbrock"
R = 0.8  # correlation of one variable with the next
NODES = (np.arange(200_000) + 0.5) / 200_000


def row(values):
    return "row { " + ", ".join(f"{v:.17g}" for v in values) + " }"


def product(of):
    """The integral of a product: of(x, j) is its factor of the variable j."""
    return lambda dim: math.prod(of(NODES, j).mean() for j in range(dim))


def corner(dim, a):
    """(1 + a x)^-(d + 1): s^-(d + 1) is the integral of t^d exp(-s t) / d! over t."""
    t = NODES * 100
    return np.exp(-t - math.lgamma(dim + 1) + sum(np.log(-np.expm1(-v * t) / v) for v in a)).mean() * 100


def density(name, dim):
    """Its function of rows, its words in a model file, and its integral."""
    u = RANDOM[:dim]
    a = 0.25 + RANDOM[::-1][:dim]
    a *= DIFFICULTY.get(name, 1) / a.sum()
    given = f"local a, u = {row(a)}, {row(u)} return "
    if name == "oscillatory":
        size = math.prod(math.sin(v / 2) / (v / 2) for v in a)
        return (lambda x: 1 + np.cos(2 * np.pi * u[0] + x @ a), given + "log(1 + cos(2 * math.pi * u[1] + sum(a * x)))",
                1 + size * math.cos(2 * math.pi * u[0] + a.sum() / 2))
    if name == "product peak":
        return (lambda x: np.prod(1 / (a**-2.0 + (x - u) ** 2), 1), given + "-sum(log(1 / square(a) + square(x - u)))",
                product(lambda x, j: 1 / (a[j] ** -2.0 + (x - u[j]) ** 2))(dim))
    if name == "corner peak":
        return lambda x: (1 + x @ a) ** -(dim + 1.0), given + "-(1 + #x) * log(1 + sum(a * x))", corner(dim, a)
    if name == "gaussian":
        return (lambda x: np.exp(-((a * (x - u)) ** 2).sum(1)), given + "-sum(square(a * (x - u)))",
                product(lambda x, j: np.exp(-((a[j] * (x - u[j])) ** 2)))(dim))
    if name == "continuous":
        return (lambda x: np.exp(-(a * abs(x - u)).sum(1)), given + "-sum(a * abs(x - u))", product(lambda x, j: np.exp(-a[j] * abs(x - u[j])))(dim))
    if name == "discontinuous":
        return (lambda x: np.where((x[:, :2] < u[:2]).all(1), np.exp(x @ a), 0), given + "where(x[1] < u[1], where(x[2] < u[2], sum(a * x), -math.huge), -math.huge)",
                math.prod(math.expm1(a[j] * (u[j] if j < 2 else 1)) / a[j] for j in range(dim)))
    if name == "correlated gaussian":  # on -7 .. 7
        sigma = math.sqrt(1 - R * R)
        terms = [f"0.5 * square((y[{j + 1}] - {R} * y[{j}]) / {sigma:.17g})" for j in range(1, dim)]

        def chain(x):
            y = 14 * x - 7
            return np.exp(-0.5 * y[:, 0] ** 2 - 0.5 * (((y[:, 1:] - R * y[:, :-1]) / sigma) ** 2).sum(1))
        return chain, "local y = 14 * x - 7 return -(" + " + ".join(["0.5 * square(y[1])"] + terms) + ")", (2 * math.pi) ** (dim / 2) * sigma ** (dim - 1) / 14**dim
    # rosenbrock: pairs (p, q) along a parabola, p on -2.5 .. 4.5 and q on -7 .. 23; of odd dimensions the last is left free
    pairs = range(0, dim - 1, 2)

    def valleys(x):
        p, q = 7 * x[:, [j for j in pairs]] - 2.5, 30 * x[:, [j + 1 for j in pairs]] - 7
        return np.exp((-10 * (p**2 - q) ** 2 - (p - 1) ** 2).sum(1))
    text = "local p, q = 7 * x - 2.5, 30 * x - 7 return " + " ".join(f"-10 * square(square(p[{j + 1}]) - q[{j + 2}]) - square(p[{j + 1}] - 1)" for j in pairs)
    return valleys, text, (math.pi / math.sqrt(10) / 210) ** len(pairs)
