"""Runs nfc and its peers one after the other and prints one table of medians."""
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
PEERS = {
    "JAX": ["jax_seed.py"],
    "PyTorch": ["torch_seed.py"],
    "PyTorch, compiled": ["torch_seed.py", "compiled"],
    "ONNX Runtime": ["onnx_seed.py"],
    "FlowJAX": ["flowjax_coupling.py"],
    "zuko": ["zuko_coupling.py"],
}
ROWS = [
    ("seed", "start", "process start to the first step"),
    ("seed", "train", "training step, 1024 rows"),
    ("seed", "train (scan)", "the same, in a compiled scan"),
    ("seed", "log_prob 1", "log_prob of 1 row"),
    ("seed", "log_prob 1000000", "log_prob of 1,000,000 rows"),
    ("seed", "sample 1000000", "1,000,000 samples"),
    ("coupling", "train", "training step, batch 256"),
    ("coupling", "train (scan)", "the same, in a compiled scan"),
    ("coupling", "log_prob", "log_prob of 256 rows"),
    ("coupling", "sample", "256 samples"),
]
SEED, COUPLING = "models/points.lua", "bench/models/coupling43.lua"


def lines(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE, **options)
    if done.returncode:
        print(f"{command}: {done.stderr[-1000:]}", file=sys.stderr)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def nfc(figures):
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
    bench("coupling", COUPLING, 256, {"train_step": "train", "log_prob": "log_prob", "sample": "sample"})
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
    wanted = [a.lower() for a in sys.argv[1:]]
    chosen = [name for name in PEERS if not wanted or any(name.lower().startswith(w) for w in wanted)]
    ours = ["nfc, tcc tier", "nfc, cc tier", "nfc, shipped C, 1 thread"] if not wanted or "nfc" in wanted else []
    figures = {name: {} for name in ours + chosen}
    if ours:
        nfc(figures)
    for name in chosen:
        for line in lines([sys.executable, *PEERS[name]]):
            figures[name][line["work"], line["what"]] = line["us"]
    print(f"{cpu()}, {os.cpu_count()} cores; medians\n")
    for work, title in ("seed", "The seed's model"), ("coupling", "Affine coupling, 43 features, 5 x (512, 512)"):
        columns = [name for name in figures if any(w == work for w, _ in figures[name])]
        print(f"| {title} | " + " | ".join(columns) + " |")
        print("|---" * (len(columns) + 1) + "|")
        for row_work, what, label in ROWS:
            cells = [figures[name].get((work, what)) for name in columns]
            if row_work == work and any(cells):
                print(f"| {label} | " + " | ".join(show(c) for c in cells) + " |")
        print()


main()
