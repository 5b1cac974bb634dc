"""Runs nfc and its peers one after the other and prints one table of medians."""
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

from timing import MADSPACE, THREADS, WORKS, wanted

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
NFC = os.environ.get("NFC_BINARY", ROOT / "nfc")
GPU = "--gpu" in sys.argv
PEERS = {
    "JAX": ["jax_seed.py"],
    "PyTorch": ["torch_seed.py"],
    "PyTorch, compiled": ["torch_seed.py", "compiled"],
    "ONNX Runtime": ["onnx_seed.py"],
    "FlowJAX": ["flowjax_flows.py"],
    "zuko": ["zuko_flows.py"],
    "MadSpace": ["madspace_flow.py"],
}
ROWS = [
    ("seed", "start", "process start to the first step"),
    ("seed", "train", "training step, 1024 rows"),
    ("seed", "train (scan)", "the same, in a compiled scan"),
    ("seed", "log_prob 1", "log_prob of 1 row"),
    ("seed", "log_prob 1000000", "log_prob of 1,000,000 rows"),
    ("seed", "sample 1000000", "1,000,000 samples"),
    ("seed", "train 1000000", "training step, 1,000,000 rows"),
    ("flow", "train", "training step"),
    ("flow", "train (scan)", "the same, in a compiled scan"),
    ("flow", "log_prob", "log_prob"),
    ("flow", "sample", "sample"),
] + [(MADSPACE[0], f"{what}, {n}", f"{label.format(rows)}, {n} thread{'s' * (n > 1)}")
     for what, label, rows in (("forward", "{:,} rows to latents, with the density", MADSPACE[2]), ("inverse", "{:,} latents to rows", MADSPACE[2]),
                               ("train", "training step, {:,} rows", MADSPACE[3])) for n in THREADS]
SEED = "models/points.lua"
OURS_ON_GPU = {"cuda": "nfc, GPU", "cc": "nfc, 2 cores, cc tier"}


def title(work):
    if work == MADSPACE[0]:
        return "Spline coupling as MadSpace's, 6 features, 3 x 2 x (32, 32), double"
    dim, batch, width, autoregressive, spline = WORKS[work]
    kind = ("spline" if spline else "affine") + (", autoregressive" if autoregressive else " coupling")
    return f"{kind[0].upper()}{kind[1:]}, {dim} features, 5 x ({width}, {width}), {batch} rows"


def lines(command, **options):
    device = {"PEERS_DEVICE": "cuda", "JAX_PLATFORMS": "cuda"} if GPU else {"JAX_PLATFORMS": "cpu"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE, env={**os.environ, **device}, **options)
    if done.returncode:
        print(f"{command}: {done.stderr[-1000:]}", file=sys.stderr)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def nfc(figures, works):
    """Both tiers from nfc bench, with a GPU its own and two threads of the processor; the first step from the clock."""
    def bench(work, model, rows, names, threads=None):
        for how in (["--device", "cuda"], ["--threads", "2"]) if GPU else (["--threads", str(threads)] if threads else [],):
            done = subprocess.run([NFC, "bench", model, "--rows", str(rows), "--json", *how], cwd=ROOT, capture_output=True, text=True)
            if done.returncode:
                print(f"nfc bench {model} {how}: {done.stderr}", file=sys.stderr)
                continue
            for e in json.loads(done.stdout)["entries"]:
                column = OURS_ON_GPU.get(e["tier"]) if GPU else f"nfc, {e['tier']} tier"
                if e["entry"] in names and column in figures:
                    figures[column][work, names[e["entry"]]] = e["us"]

    bench("seed", SEED, 1024, {"train_step": "train"})
    bench("seed", SEED, 1, {"log_prob": "log_prob 1"})
    bench("seed", SEED, 1_000_000, {"log_prob": "log_prob 1000000", "sample": "sample 1000000"} | ({"train_step": "train 1000000"} if GPU else {}))
    for work in works:
        if work == MADSPACE[0]:
            for n in THREADS:
                bench(work, f"bench/models/{work}.lua", MADSPACE[2], {"forward": f"forward, {n}", "inverse": f"inverse, {n}"}, n)
                bench(work, f"bench/models/{work}.lua", MADSPACE[3], {"train_step": f"train, {n}"}, n)
            continue
        bench(work, f"bench/models/{work}.lua", WORKS[work][1], {"train_step": "train", "log_prob": "log_prob", "sample": "sample"})
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            subprocess.run([NFC, "train", ROOT / SEED, "--steps", "1", *(["--device", "cuda"] if GPU else ["--jit", "tcc"])], cwd=folder, check=True,
                           capture_output=True)
            times.append(time.perf_counter() - start)
        figures[OURS_ON_GPU["cuda"] if GPU else "nfc, tcc tier"]["seed", "start"] = sorted(times)[3] * 1e6
        if GPU:
            return
        program = f"{folder}/shipped"
        subprocess.run([NFC, "compile", ROOT / SEED, "-o", folder], check=True, capture_output=True)
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


def gpu():
    query = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
    return subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()


def main():
    works = [work for work in wanted(sys.argv) if not GPU or work != MADSPACE[0]]
    names = [a.lower() for a in sys.argv[1:] if a not in (*WORKS, MADSPACE[0], "--gpu")]
    chosen = [name for name in PEERS if not names or any(name.lower().startswith(w) for w in names)]
    tiers = list(OURS_ON_GPU.values()) if GPU else ["nfc, tcc tier", "nfc, cc tier", "nfc, shipped C, 1 thread"]
    ours = tiers if not names or "nfc" in names else []
    chosen = [name for name in chosen if not GPU or name not in ("ONNX Runtime", "MadSpace")]
    figures = {name: {} for name in ours + chosen}
    if ours:
        nfc(figures, works)
    flows = [work for work in works if work in WORKS]
    for name in chosen:
        takes_flows = "flows" in PEERS[name][0]
        if takes_flows and not flows:
            continue
        for line in lines([sys.executable, *PEERS[name], *(flows if takes_flows else [])]):
            figures[name][line["work"], line["what"]] = line["us"]
        print(f"{name}: {figures[name]}", file=sys.stderr, flush=True)
    print(f"{gpu() + '; ' if GPU else ''}{cpu()}, {os.cpu_count()} cores; medians\n")
    for work, heading in [("seed", "The seed's model")] + [(w, title(w)) for w in works]:
        columns = [name for name in figures if any(w == work for w, _ in figures[name])]
        print(f"| {heading} | " + " | ".join(columns) + " |")
        print("|---" * (len(columns) + 1) + "|")
        for row_work, what, label in ROWS:
            cells = [figures[name].get((work, what)) for name in columns]
            if row_work == (work if work in ("seed", MADSPACE[0]) else "flow") and any(cells):
                print(f"| {label} | " + " | ".join(show(c) for c in cells) + " |")
        print()


main()
