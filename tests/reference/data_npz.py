"""Archives of NumPy's that data_spec.lua reads: python3 tests/reference/data_npz.py, with numpy 1.24.

one.npz: one array, stored; several.npz: three, deflated, one of them in Fortran's order.
"""

import os

import numpy as np

folder = os.path.join(os.path.dirname(__file__), "data")
a = np.array([[1, -2.5, 3], [4, 5, 1e-300]])
large = np.zeros((200000, 3))
large[-1] = 1, 2, 3
np.savez(os.path.join(folder, "one.npz"), a)
np.savez_compressed(os.path.join(folder, "several.npz"), a=a, b=np.asfortranarray(a.astype("f4")), large=large)
