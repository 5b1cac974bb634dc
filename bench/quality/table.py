"""Trains every flow on every set with every seed, unless that is on record, and prints the held-out nats as Markdown."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import record
import sets
import works

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
NUMBERS = {"seeds": 5, "jobs": 1}
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
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(command, stdout=out, stderr=errors, cwd=ROOT)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0), errors.seek(0)
        if process.returncode:
            raise RuntimeError(f"{command}: {errors.read()[-1000:]}")
        return out.read(), used.ru_utime + used.ru_stime


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


def train(key):
    name, seed, library, flow, _ = key
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for part, rows in zip(("train", "test"), sets.split(name, seed)):
            np.save(folder / f"{part}.npy", rows)
        trained = nfc(flow, folder, seed) if library == "nfc" else peer(library, flow, folder, seed)
    print(f"{name}, seed {seed}: {library} {flow} {trained[0]:.3f} nats in {trained[1]:.3g} s", file=sys.stderr, flush=True)
    return record.add(key, *trained)


def mean(values):
    """Their mean and its standard error."""
    return np.mean(values), np.std(values, ddof=1) / len(values) ** 0.5 if len(values) > 1 else 0.0


def print_table(names, seeds, columns, line_of):
    """A row for each set of which all columns are on record, with the seeds that all of them have."""
    print("| set | rows | features | seeds | normal | " + " | ".join(flow if library == "nfc" else f"{library}, {flow}" for library, flow in columns) + " |")
    print("|---" * (5 + len(columns)) + "|")
    shown = best = 0
    for name in names:
        of = [seed for seed in seeds if all((name, seed, *column) in line_of for column in columns)]
        if not of:
            continue
        splits = [sets.split(name, seed) for seed in of]
        nll = {column: np.array([line_of[name, seed, *column]["nll"] for seed in of]) for column in columns}
        least = min(columns, key=lambda column: nll[column].mean())
        cells = []
        for column in columns:
            text = "{:.2f} ± {:.2f}".format(*mean(nll[column]))
            seconds = np.mean([line_of[name, seed, *column]["seconds"] for seed in of])
            cells.append((f"**{text}**" if column == least else text) + f", {seconds:.2g} s")
        if ("nfc", "auto") in columns:
            behind, error = mean(nll["nfc", "auto"] - nll[least])
            best += bool(behind <= error)
        shown += 1
        normal = np.mean([sets.gaussian(*split) for split in splits])
        print(f"| {name} | {len(splits[0][0])} | {splits[0][0].shape[1]} | {len(of)} | {normal:.2f} | {' | '.join(cells)} |")
    if ("nfc", "auto") in columns:
        print(f"\nauto is best, or within a standard error of the difference, on {best} of {shown}")


def main():
    words, number = set(sys.argv[1:]), dict(NUMBERS)
    for word in sorted(words):
        name, equals, value = word.partition("=")
        if equals and name in number and value.isdigit() and int(value) > 0:
            number[name] = int(value)
        elif word not in {"table", *sets.SETS, *OURS, *PEERS}:
            sys.exit(f"run: {word}: expected table, seeds=N, jobs=N or one of {', '.join([*sets.SETS, *OURS, *PEERS])}")
    names = [name for name in sets.SETS if name in words] or sets.SETS
    ours = [name for name in OURS if name in words] or OURS
    columns = [("nfc", name) for name in ours] + [(library, name) for library in PEERS if library in words for name in works.FLOWS if name in ours]
    seeds = range(1, number["seeds"] + 1)
    of = {library: record.depends_on(library) for library in ("nfc", *PEERS)}
    line_of = {key: line for key, line in record.known().items() if key[4] == of[key[2]]}
    # a seed of all sets before the next one, so that what is stopped has something of each
    missing = [key for seed in seeds for name in names for column in columns if (key := (name, seed, *column, of[column[0]])) not in line_of]
    if "table" not in words:
        with ThreadPoolExecutor(number["jobs"]) as pool:
            line_of.update(zip(missing, pool.map(train, missing)))
    print_table(names, seeds, columns, {key[:4]: line for key, line in line_of.items()})


main()
