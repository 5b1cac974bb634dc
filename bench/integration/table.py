"""What one evaluation is worth: the standard error of an integral of N evaluations, times the square root of N, over the integral."""
import os
import subprocess
import sys

import densities
import methods

METHODS = "nfc", "nfc_sobol", "vegas", "madnis", "madspace"


def measured(method, name, dim):
    """Relative error of one evaluation, pull, and seconds of processor time; in a process of its own."""
    command = [sys.executable, __file__, "one", method, name, str(dim)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=methods.ROOT)
    out = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        return None
    mean, error = (float(word) for word in out.split()[-2:])
    exact = densities.density(name, dim)[2]
    return error * methods.ROWS**0.5 / exact, (mean - exact) / error, used.ru_utime + used.ru_stime


def main():
    if sys.argv[1:2] == ["one"]:
        method, name, dim = sys.argv[2], sys.argv[3], int(sys.argv[4])
        print(*getattr(methods, method)(*densities.density(name, dim)[:2], dim))
        return
    words = sys.argv[1:]
    dims = [int(word) for word in words if word.isdigit()] or [2, 5]
    chosen = [name for name in METHODS if name in words] or METHODS
    names = [name for name in densities.NAMES if name.replace(" ", "_") in words] or densities.NAMES
    unknown = [word for word in words if not word.isdigit() and word not in METHODS and word.replace("_", " ") not in densities.NAMES]
    if unknown:
        sys.exit(f"run: {unknown[0]}: expected numbers of dimensions, some of {', '.join(METHODS)}, or of {', '.join(n.replace(' ', '_') for n in densities.NAMES)}")
    print("| density | dimensions | " + " | ".join(chosen) + " |\n|---" + "|---" * (len(chosen) + 1) + "|", flush=True)
    for name in names:
        for dim in dims:
            cells = []
            for method in chosen:
                found = measured(method, name, dim)
                cells.append("-" if found is None else "{:.3g} ({:+.1f}; {:.2g} s)".format(*found))
            print(f"| {name}{'' if name in densities.SEPARABLE else ' *'} | {dim} | {' | '.join(cells)} |", flush=True)


main()
