"""The README's code runs as it stands."""

import os
import re

README = os.path.join(os.path.dirname(__file__), "..", "README.md")


def test_code_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", open(README, encoding="utf-8").read(), re.S)
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})
    assert blocks and capsys.readouterr().out == "500 True\n"
    assert {p.name for p in tmp_path.iterdir()} == {"maf.safetensors", "generated"}
