"""The integral of integral.c by vegas, whose grid adapts to each variable by itself: python grid.py [ROWS [SEED]], after pip install vegas==6.4.1

Half of the rows adapt the grid, and the others are counted; once with the momentum fractions as they are, and once with their logarithms.
"""

import math
import sys

import gvar
import numpy as np
import vegas

ENERGY, MASS, WIDTH = 510, 91.19, 2.495
AT, GAMMA = (MASS / ENERGY) ** 2, MASS * WIDTH / ENERGY**2


@vegas.lbatchintegrand
def plain(x):
    tau, c, phi = x[:, 0] * x[:, 1], x[:, 2], x[:, 3]
    off = tau - AT
    direction = 1 + c**2 + 1.5 * off / (tau + AT) * c + 0.5 * (1 - c**2) * np.cos(2 * phi)
    return (1 - x[:, 0]) * (1 - x[:, 1]) / (off**2 + GAMMA**2) * direction


@vegas.lbatchintegrand
def logarithmic(x):
    fractions = np.exp(x[:, :2])
    return plain(np.concatenate([fractions, x[:, 2:]], axis=1)) * fractions.prod(axis=1)


rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000
gvar.ranseed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
for name, f, fraction in ("plain", plain, [0, 1]), ("logarithmic", logarithmic, [-20, 0]):
    grid = vegas.Integrator([fraction, fraction, [-1, 1], [0, 2 * math.pi]])
    grid(f, nitn=10, neval=rows // 20)
    found = grid(f, nitn=10, neval=rows // 20)
    print(f"{name}: integral {found.mean:.9g} +- {found.sdev:.3g}, {found.sum_neval:.0f} rows")
