"""Trains every flow on every set with every seed and prints the held-out nats as Markdown, a row as soon as it is there."""
import json
import pathlib
import resource
import subprocess
import sys
import tempfile

import numpy as np
import sets
import works

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
SEEDS = 5
OURS = ["auto", "maf", "nsf", "nsf_autoregressive"]
PEERS = {"zuko": "zuko_flow.py", "flowjax": "flowjax_flow.py"}


def model(name, dim, rows):
    if name == "auto":
        return f"return presets.auto {{ dim = {dim}, rows = {rows} }}"
    spline = f"bins = {works.BINS}, bound = {works.BOUND}, " if name != "maf" else ""
    return (f"return presets.{name} {{ dim = {dim}, layers = {works.LAYERS}, hidden = {{ {', '.join(map(str, works.HIDDEN))} }}, {spline}"
            f"standardize = true, train = {{ steps = {works.STEPS}, batch = {works.BATCH}, clip = {works.CLIP}, valid = {works.VALID}, "
            f"patience = {works.PATIENCE}, schedule = 'cosine', optimizer = adamw {{ lr = {works.LR}, weight_decay = {works.DECAY} }} }} }}")


def ran(command):
    """What a command prints, and the seconds of processor time that it takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        sys.exit(f"{command}: {done.stderr[-1000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def nfc(name, folder, seed):
    x = np.load(folder / "train.npy")
    file = folder / f"{name}.lua"
    file.write_text(model(name, x.shape[1], len(x)))
    run = folder / name
    _, seconds = ran(["./nfc", "train", file, "--data", folder / "train.npy", "-o", run, "--seed", str(seed), "--threads", "1", "--quiet"])
    text, _ = ran(["./nfc", "eval", file, "--weights", run / "weights.safetensors", "--data", folder / "test.npy"])
    return -float(text.split()[0]), seconds


def peer(library, name, folder, seed):
    text, seconds = ran([sys.executable, HERE / PEERS[library], name, folder, str(seed)])
    return json.loads(text)["nll"], seconds


def mean(values):
    """Their mean and its standard error."""
    return np.mean(values), np.std(values, ddof=1) / len(values) ** 0.5 if len(values) > 1 else 0.0


def main():
    words = set(sys.argv[1:])
    seeds = next((int(w[6:]) for w in words if w.startswith("seeds=")), SEEDS)
    wanted = [name for name in sets.SETS if name in words] or sets.SETS
    ours = [name for name in OURS if name in words] or OURS
    columns = {("nfc", name): nfc for name in ours}
    for library in PEERS:
        if library in words:
            columns.update({(library, name): peer for name in works.FLOWS if name in ours})
    known = {*sets.SETS, *OURS, *PEERS}
    unknown = [w for w in words if w not in known and not w.startswith("seeds=")]
    if unknown:
        sys.exit(f"run: {unknown[0]}: expected seeds=N or one of {', '.join(sorted(known))}")
    print("| set | rows | features | normal | " + " | ".join(name if library == "nfc" else f"{library}, {name}" for library, name in columns) + " |")
    print("|---" * (4 + len(columns)) + "|", flush=True)
    best = 0
    for name in wanted:
        nll, seconds, normal = {key: [] for key in columns}, {key: [] for key in columns}, []
        for seed in range(1, seeds + 1):
            with tempfile.TemporaryDirectory() as folder:
                folder = pathlib.Path(folder)
                train, test = sets.split(name, seed)
                np.save(folder / "train.npy", train)
                np.save(folder / "test.npy", test)
                normal.append(sets.gaussian(train, test))
                for (library, flow), trained in columns.items():
                    of = (flow, folder, seed) if library == "nfc" else (library, flow, folder, seed)
                    loss, time = trained(*of)
                    nll[library, flow].append(loss)
                    seconds[library, flow].append(time)
        least = min(columns, key=lambda key: np.mean(nll[key]))
        cells = []
        for key in columns:
            text = "{:.2f} ± {:.2f}".format(*mean(nll[key]))
            cells.append((f"**{text}**" if key == least else text) + f", {np.mean(seconds[key]):.2g} s")
        if ("nfc", "auto") in columns:
            behind, error = mean(np.subtract(nll["nfc", "auto"], nll[least]))
            best += behind <= error
        print(f"| {name} | {len(train)} | {train.shape[1]} | {np.mean(normal):.2f} | {' | '.join(cells)} |", flush=True)
    if ("nfc", "auto") in columns:
        print(f"\nauto is best, or within a standard error of the difference, on {best} of {len(wanted)}")


main()
