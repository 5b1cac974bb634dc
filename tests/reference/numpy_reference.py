"""Reference values of NumPy for matrices: statistics of columns, arithmetic with every shape and type, orders of rows; and of
SciPy for the distance between numbers and a standard normal distribution. python3 numpy_reference.py > numpy.lua"""
import itertools
import warnings

import numpy as np
import scipy
from scipy import stats

warnings.simplefilter("ignore")
rng = np.random.default_rng(18)


def text(v):
    if isinstance(v, (list, tuple, np.ndarray)):
        return "{ " + ", ".join(text(x) for x in v) + " }"
    v = float(v)
    if v != v:
        return "0/0"
    if v in (np.inf, -np.inf):
        return "1/0" if v > 0 else "-1/0"
    return repr(v)


def rows(m):
    return text(np.atleast_2d(m).astype(float))


QUANTILES = [0, 0.05, 0.25, 1 / 3, 0.5, 0.77, 0.95, 1]
plain = rng.normal(size=(9, 3))
matrices = {
    "plain": plain,
    "two rows": plain[:2],
    "one row": plain[:1],
    "one column": plain[:, :1],
    "of float": plain.astype(np.float32),
    "far from 0": 1e9 + plain,
    "ties": np.round(plain),
    "constant": np.array([[1.5, 2, 0], [1.5, 3, 0], [1.5, 5, 0]]),
    "not finite": np.array([[1, np.inf, -np.inf, np.nan], [2, 5, 3, 4], [3, 6, 5, 4], [0, 7, 6, 1]]),
    "wide": rng.normal(size=(4, 18)),
}

print(f"-- made by numpy_reference.py with NumPy {np.__version__} and SciPy {scipy.__version__}")
print("return {")
print(f"  quantiles = {text(QUANTILES)},")
print("  matrices = {")
for name, m in matrices.items():
    wide = m.astype(float)
    order = np.argsort(m[:, -1], kind="stable")
    kind = "float" if m.dtype == np.float32 else "double"
    print(f"    {{ name = \"{name}\", type = \"{kind}\", m = {rows(m)},")
    print(f"      mean = {rows(wide.mean(0))}, std = {rows(wide.std(0))}, sum = {rows(wide.sum(0))},")
    print(f"      min = {rows(wide.min(0))}, max = {rows(wide.max(0))},")
    print(f"      quantile = {rows(np.quantile(wide, QUANTILES, axis=0))},")
    print(f"      cov = {rows(np.cov(wide, rowvar=False))}, corr = {rows(np.corrcoef(wide, rowvar=False))},")
    print(f"      sorted_by_last = {rows(m[order])}, transpose = {rows(m.T)},")
    print(f"      exp = {rows(np.exp(wide))}, log = {rows(np.log(wide))}, sqrt = {rows(np.sqrt(wide))}, abs = {rows(np.abs(m))} }},")
print("  },")

a = rng.normal(size=(4, 3))
operands = {
    "matrix": a,
    "another": np.round(rng.normal(size=(4, 3)) * 2),
    "row": rng.normal(size=(1, 3)),
    "column": rng.normal(size=(4, 1)),
    "of float": rng.normal(size=(4, 3)).astype(np.float32),
    "number": 2.0,
    "negative": -0.5,
}
events = {"+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide, "^": np.power}
print("  operands = {")
for name, v in operands.items():
    print(f"    [\"{name}\"] = {text(v) if isinstance(v, float) else rows(v)},")
print("  },")
print("  arithmetic = {")
for x, y in itertools.product(operands, operands):
    if isinstance(operands[x], float) and isinstance(operands[y], float):
        continue
    for event, f in events.items():
        p, q = operands[x], operands[y]
        kind = "float" if f(p, q).dtype == np.float32 else "double"
        wide = f(np.asarray(p, float), np.asarray(q, float))
        print(f"    {{ x = \"{x}\", event = \"{event}\", y = \"{y}\", type = \"{kind}\", is = {rows(wide)} }},")
print("  },")
print(f"  dot = {rows(a @ operands['another'].T)},")
z = rng.normal(size=(50, 3)) * [1, 1.3, 1] + [0, 0, 0.4]
print(f"  latents = {rows(z)},")
print(f"  distance = {text([stats.kstest(c, 'norm').statistic for c in z.T])},")
print("}")
