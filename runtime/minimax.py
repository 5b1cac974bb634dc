"""Minimax polynomials behind runtime/math_*.h: prints the coefficients and the error each reaches.

Remez exchange in 60 digits on a relative error, then rounding to the target precision, lowest power first.
Run: python3 minimax.py   (needs mpmath)
"""
from mpmath import mp, mpf, matrix, lu_solve, exp, log, erf, erfc, sqrt, cos, pi, chebyfit
import struct
mp.dps = 60


def remez(f, weight, a, b, degree, rounds=12):
    """Coefficients c (lowest first) minimising max |weight(x) * (f(x) - sum c_k x^k)| on [a, b]."""
    n = degree + 2
    xs = [(a + b) / 2 + (b - a) / 2 * cos(pi * (n - 1 - i) / (n - 1)) for i in range(n)]
    for _ in range(rounds):
        A, y = matrix(n, n), matrix(n, 1)
        for i, x in enumerate(xs):
            for k in range(degree + 1):
                A[i, k] = x ** k
            A[i, degree + 1] = (-1) ** i / weight(x)
            y[i] = f(x)
        sol = lu_solve(A, y)
        c = [sol[k] for k in range(degree + 1)]
        err = lambda x: weight(x) * (f(x) - sum(ck * x ** k for k, ck in enumerate(c)))
        grid = [a + (b - a) * i / 1500 for i in range(1501)]
        vals = [err(x) for x in grid]
        new, i = [], 0
        while i <= 1500:                       # one extremum for each run of one sign
            j = i
            while j <= 1500 and (vals[j] >= 0) == (vals[i] >= 0):
                j += 1
            new.append(grid[max(range(i, j), key=lambda q: abs(vals[q]))])
            i = j
        if len(new) < n:
            break
        while len(new) > n:
            new.pop(0 if abs(err(new[0])) < abs(err(new[-1])) else -1)
        xs = new
    return c, max(abs(v) for v in vals)


def show(name, c, e, single):
    fmt = (lambda v: "%.9gf" % struct.unpack("f", struct.pack("f", float(v)))[0]) if single else (lambda v: "%.17g" % float(v))
    print(name, "error", mp.nstr(e, 3))
    print("   ", ", ".join(fmt(v) for v in c))


ln2h = log(2) / 2
tiny = mpf(10) ** -20
for single in (True, False):
    print("float" if single else "double")
    d = (4 if single else 10)
    # expm1(r) = r + r^2 q(r)
    q = lambda r: (exp(r) - 1 - r) / r ** 2 if abs(r) > tiny else mpf(1) / 2 + r / 6
    show("exp q", *remez(q, lambda r: r * r, -ln2h, ln2h, d), single)
    # log(1+f) = 2 atanh(s), R(z) with 2 atanh(s) = 2s + s R(z), z = s^2; R(z) = z (L1 + L2 z + ...)
    smax = (sqrt(2) - 1) / (sqrt(2) + 1)
    from mpmath import atanh
    L = lambda z: (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z if z > tiny else mpf(2) / 3
    show("log L", *remez(L, lambda z: z, smax ** 2 / 10000, smax ** 2 * mpf("1.02"), 3 if single else 6), single)
    # erf(x) = x + x P(x^2) for |x| <= 1
    P = lambda z: erf(sqrt(z)) / sqrt(z) - 1 if z > tiny else 2 / sqrt(pi) - 1
    show("erf P", *remez(P, lambda z: 1, mpf(0), mpf(1), 6 if single else 13), single)
    # erfc(x) = exp(-x Q(x)) for 1 <= x <= hi, weight: d erf = erfc * x * dQ
    hi = mpf(4) if single else mpf("6.0")
    Q = lambda x: -log(erfc(x)) / x
    mid, half = (hi + 1) / 2, (hi - 1) / 2
    c, e = chebyfit(lambda t: Q(t + mid), [-half, half], 9 if single else 23, error=True)
    show("erfc Q (t = x - %s)" % mp.nstr(mid), c[::-1], e, single)

# tanh r = r + r z P(z), z = r^2
from mpmath import tanh
P = lambda z: (tanh(sqrt(z)) / sqrt(z) - 1) / z if z > tiny else -mpf(1) / 3
for single in (True, False):
    show("tanh P", *remez(P, lambda z: z, mpf(10) ** -8, mpf("0.2625") ** 2, 2 if single else 6), single)

# log1p(t) = t + t^2 P(t) for 0 <= t <= 1
from mpmath import log1p
P = lambda t: (log1p(t) - t) / t ** 2 if t > tiny else -mpf(1) / 2
for single in (True, False):
    show("softplus P", *remez(P, lambda t: t if t < tiny else t ** 2 / log1p(t), mpf(10) ** -6, mpf(1), 8 if single else 18), single)

# atan t = t + t z P(z), z = t^2, for t up to tan(pi / 8); in both precisions
from mpmath import atan, tan
P = lambda z: (atan(sqrt(z)) / sqrt(z) - 1) / z if z > tiny else -mpf(1) / 3
show("atan P", *remez(P, lambda z: z, mpf(10) ** -8, (tan(pi / 8) * mpf("1.0001")) ** 2, 9), False)

# sin r = r + r z P(z) and cos r = 1 - z / 2 + z^2 P(z), z = r^2, for r up to pi / 4
from mpmath import sin
S = lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z if z > tiny else -mpf(1) / 6
C = lambda z: (cos(sqrt(z)) - 1 + z / 2) / z ** 2 if z > tiny else mpf(1) / 24
for single in (True, False):
    for name, P, weight in (("sin P", S, lambda z: z), ("cos P", C, lambda z: z ** 2)):
        show(name, *remez(P, weight, mpf(10) ** -8, (pi / 4 * mpf("1.0001")) ** 2, 2 if single else 5), single)
