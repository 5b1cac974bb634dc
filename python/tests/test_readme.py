"""The README's code runs as it stands; what imports PyTorch or mpi4py, where that is installed."""

import importlib.util
import os
import re

README = os.path.join(os.path.dirname(__file__), "..", "README.md")


def test_code_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", open(README, encoding="utf-8").read(), re.S)
    written = {"maf.safetensors", "generated"}
    for block in blocks:
        if "import torch" in block:
            if importlib.util.find_spec("torch") is None:
                continue
            written.add("conditional.safetensors")
        if "mpi4py" in block and importlib.util.find_spec("mpi4py") is None:
            continue
        if "matplotlib" in block:
            if importlib.util.find_spec("matplotlib") is None:
                continue
            monkeypatch.setenv("MPLBACKEND", "Agg")
            written |= {"fit.png", "layers.pdf"}
        exec(compile(block, "README.md", "exec"), {})
    assert blocks and capsys.readouterr().out == "500 True\n"
    assert {p.name for p in tmp_path.iterdir()} == written
