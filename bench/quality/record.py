"""results.jsonl: a line for each training that was made, which is not made again while what it depends on stays the same."""
import hashlib
import json
import pathlib
import threading

HERE = pathlib.Path(__file__).parent
FILE = HERE / "results.jsonl"
PRESETS = HERE.parent.parent / "compiler" / "presets" / "presets.lua"
SOURCES = {"nfc": [PRESETS], "zuko": [HERE / "zuko_flow.py"], "flowjax": [HERE / "flowjax_flow.py"]}
KEY = ("set", "seed", "library", "flow", "of")
adding = threading.Lock()


def depends_on(library):
    """A short hash of the files that say what a library trains, on which rows and how."""
    files = [HERE / "sets.py", HERE / "works.py", *SOURCES[library]]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def known():
    """All that is on record: {(set, seed, library, flow, of): line}."""
    lines = [json.loads(line) for line in FILE.read_text().splitlines()] if FILE.exists() else []
    return {tuple(line[k] for k in KEY): line for line in lines}


def add(key, nll, seconds):
    line = {**dict(zip(KEY, key)), "nll": nll, "seconds": round(seconds, 2)}
    with adding, FILE.open("a") as file:
        file.write(json.dumps(line) + "\n")
    return line
