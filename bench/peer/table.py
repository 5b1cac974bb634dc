"""Runs nfc and its peers one after the other and prints one table of medians."""
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

from timing import WORKS, wanted

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
PEERS = {
    "JAX": ["jax_seed.py"],
    "PyTorch": ["torch_seed.py"],
    "PyTorch, compiled": ["torch_seed.py", "compiled"],
    "ONNX Runtime": ["onnx_seed.py"],
    "FlowJAX": ["flowjax_flows.py"],
    "zuko": ["zuko_flows.py"],
}
ROWS = [
    ("seed", "start", "process start to the first step"),
    ("seed", "train", "training step, 1024 rows"),
    ("seed", "train (scan)", "the same, in a compiled scan"),
    ("seed", "log_prob 1", "log_prob of 1 row"),
    ("seed", "log_prob 1000000", "log_prob of 1,000,000 rows"),
    ("seed", "sample 1000000", "1,000,000 samples"),
    ("flow", "train", "training step"),
    ("flow", "train (scan)", "the same, in a compiled scan"),
    ("flow", "log_prob", "log_prob"),
    ("flow", "sample", "sample"),
]
SEED = "models/points.lua"


def title(work):
    dim, batch, width, autoregressive, spline = WORKS[work]
    kind = ("spline" if spline else "affine") + (", autoregressive" if autoregressive else " coupling")
    return f"{kind[0].upper()}{kind[1:]}, {dim} features, 5 x ({width}, {width}), {batch} rows"


def lines(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE, **options)
    if done.returncode:
        print(f"{command}: {done.stderr[-1000:]}", file=sys.stderr)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def nfc(figures, works):
    """Both tiers from nfc bench; the first step from the clock."""
    def bench(work, model, rows, names):
        text = subprocess.run(["./nfc", "bench", model, "--rows", str(rows), "--json"], cwd=ROOT, check=True,
                              capture_output=True, text=True).stdout
        for e in json.loads(text)["entries"]:
            if e["entry"] in names:
                figures[f"nfc, {e['tier']} tier"][work, names[e["entry"]]] = e["us"]

    bench("seed", SEED, 1024, {"train_step": "train"})
    bench("seed", SEED, 1, {"log_prob": "log_prob 1"})
    bench("seed", SEED, 1_000_000, {"log_prob": "log_prob 1000000", "sample": "sample 1000000"})
    for work in works:
        bench(work, f"bench/models/{work}.lua", WORKS[work][1], {"train_step": "train", "log_prob": "log_prob", "sample": "sample"})
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            subprocess.run([ROOT / "nfc", "train", ROOT / SEED, "--steps", "1", "--jit", "tcc"], cwd=folder, check=True,
                           capture_output=True)
            times.append(time.perf_counter() - start)
        figures["nfc, tcc tier"]["seed", "start"] = sorted(times)[3] * 1e6
        program = f"{folder}/shipped"
        subprocess.run([ROOT / "nfc", "compile", ROOT / SEED, "-o", folder], check=True, capture_output=True)
        subprocess.run(["cc", "-O2", "-march=native", f"-I{folder}", HERE / "shipped.c", f"{folder}/points.c", "-o",
                        program, "-lm"], check=True)
        for line in lines([program]):
            figures["nfc, shipped C, 1 thread"][line["work"], line["what"]] = line["us"]


def show(us):
    if us is None:
        return ""
    unit, scale = ("us", 1) if us < 1e3 else ("ms", 1e3) if us < 1e6 else ("s", 1e6)
    return f"{us / scale:.3g} {unit}"


def cpu():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def main():
    works = wanted(sys.argv)
    names = [a.lower() for a in sys.argv[1:] if a not in WORKS]
    chosen = [name for name in PEERS if not names or any(name.lower().startswith(w) for w in names)]
    ours = ["nfc, tcc tier", "nfc, cc tier", "nfc, shipped C, 1 thread"] if not names or "nfc" in names else []
    figures = {name: {} for name in ours + chosen}
    if ours:
        nfc(figures, works)
    for name in chosen:
        for line in lines([sys.executable, *PEERS[name], *(works if "flows" in PEERS[name][0] else [])]):
            figures[name][line["work"], line["what"]] = line["us"]
    print(f"{cpu()}, {os.cpu_count()} cores; medians\n")
    for work, heading in [("seed", "The seed's model")] + [(w, title(w)) for w in works]:
        columns = [name for name in figures if any(w == work for w, _ in figures[name])]
        print(f"| {heading} | " + " | ".join(columns) + " |")
        print("|---" * (len(columns) + 1) + "|")
        for row_work, what, label in ROWS:
            cells = [figures[name].get((work, what)) for name in columns]
            if row_work == ("seed" if work == "seed" else "flow") and any(cells):
                print(f"| {label} | " + " | ".join(show(c) for c in cells) + " |")
        print()


main()
