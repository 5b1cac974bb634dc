"""points.py FOLDER - samples and log-densities of the flow in FOLDER/points.so, whose sizes FOLDER/points.h tells."""
import ctypes
import re
import sys

folder = sys.argv[1]
library = ctypes.CDLL(f"{folder}/points.so")
with open(f"{folder}/points.h") as header:
    sizes = {name: int(value) for name, value in re.findall(r"#define POINTS_(\w+) (\d+)", header.read())}
weights = (ctypes.c_float * sizes["PARAMS"]).in_dll(library, "points_weights")
memory = ctypes.create_string_buffer(sizes["WORK"] + 64)
work = ctypes.c_void_p((ctypes.addressof(memory) + 63) // 64 * 64)


def sample(seed, n):
    x = (ctypes.c_float * sizes["DIM"] * n)()
    library.points_sample(weights, ctypes.c_uint64(seed), ctypes.c_uint64(0), ctypes.c_size_t(n), x, work)
    return x


def log_prob(x):
    result = (ctypes.c_float * len(x))()
    library.points_log_prob(weights, ctypes.c_size_t(len(x)), x, result, work)
    return result


x = sample(seed=1, n=5)
print("x1,x2,log_prob")
for row, density in zip(x, log_prob(x)):
    print(*row, density, sep=",")
