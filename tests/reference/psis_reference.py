"""Reference values of ArviZ for importance weights: k-hat of Pareto smoothed importance sampling (arviz.psislw), and by
NumPy log Z and the effective sample size. python3 psis_reference.py > psis.lua"""
import arviz
import numpy as np

rng = np.random.default_rng(19)
N = 150
cases = {
    "normal": rng.normal(size=N),
    "wide": 3 * rng.normal(size=N),
    "pareto, k = 0.5": 0.5 * rng.exponential(size=N),
    "pareto, k = 1.5": 1.5 * rng.exponential(size=N),
    "light": np.log(rng.uniform(size=N)),
    "far away": 700 + rng.normal(size=N),
    "some outside": np.where(rng.uniform(size=N) < 0.3, -np.inf, rng.normal(size=N)),
    "few": rng.normal(size=20),
    "very few": rng.normal(size=12),
    "ties": np.round(2 * rng.normal(size=N)) / 2,
}


def text(v):
    v = float(v)
    return "-1/0" if v == -np.inf else "1/0" if v == np.inf else repr(v)


print("-- Values of ArviZ %s and NumPy %s: psis_reference.py made them." % (arviz.__version__, np.__version__))
print("return {")
for name, log_w in cases.items():
    log_w = np.round(log_w, 6)
    _, k = arviz.psislw(log_w.copy())
    most = log_w.max()
    w = np.exp(log_w - most)
    print('  { name = "%s", k_hat = %s, ess = %s, log_z = %s,\n    log_weights = { %s } },' % (
        name, text(k), text(w.sum() ** 2 / (w ** 2).sum()), text(most + np.log(w.mean())), ", ".join(text(v) for v in log_w)))
print("}")
