"""Writes digits_*.npy and breast_cancer_*.npy beside this file, from the copies that scikit-learn ships.

Four fifths of the rows, drawn with a fixed seed, are for training, the rest held out. Digits are counts from 0 to 16: a
uniform number is added and the sum divided by 17, so that they have a density (Theis et al. 2016).
"""
import pathlib

import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits

HERE = pathlib.Path(__file__).parent


def split(name, x, rng):
    order = rng.permutation(len(x))
    held_out = len(x) // 5
    np.save(HERE / f"{name}_train.npy", x[order[held_out:]].astype(np.float32))
    np.save(HERE / f"{name}_test.npy", x[order[:held_out]].astype(np.float32))


rng = np.random.default_rng(0)
digits = load_digits().data
split("digits", (digits + rng.uniform(size=digits.shape)) / 17, rng)
split("breast_cancer", load_breast_cancer().data, rng)
