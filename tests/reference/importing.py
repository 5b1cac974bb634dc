"""What the scripts that make files for tests/lua/import_spec.lua share: flows with random weights, saved as people save them.

    python zuko_import.py [DIR [ROWS]]

writes to DIR, import/ beside this file if not said: for each flow zuko_NAME.pt, .safetensors or .npz; zuko_NAME.npy, in double ROWS
(12) rows [x, context, log p(x), z, the inverse of that z], z being drawn anew; and zuko.lua, a list of them. Weights are floats, and the
library computes with the same numbers in double. NFC_IMPORTED=DIR has the spec read another folder: so all flows have been compared
at 1000 rows.
"""
import pathlib
import sys

import numpy as np

DIR = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "import"
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 12


def record(library, cases, draw):
    """cases: { name: (function that makes the flow, dim, context, what --config must say, suffix of the file) }.
    draw(build, dim, context, file, place): saves the flow, and gives the arrays x [n, dim], context [n, c], log p(x) [n], z and its inverse [n, dim]."""
    DIR.mkdir(exist_ok=True)
    lines = []
    for place, (name, (build, dim, context, config, suffix)) in enumerate(cases.items()):
        file = DIR / f"{library}_{name}.{suffix}"
        x, c, log_prob, z, back = draw(build, dim, context, file, place)
        np.save(file.with_suffix(".npy"), np.concatenate([x, c, log_prob[:, None], z, back], 1))
        lines.append(f'  {{ name = "{name}", file = "{file.name}", dim = {dim}, context = {context}, config = "{config}" }},\n')
    (DIR / f"{library}.lua").write_text(f"-- made by {library}_import.py\nreturn {{\n" + "".join(lines) + "}\n")


def write(library, cases, compute, noise=0.15):
    """The same for flows over PyTorch. compute(flow, x, context or None, z): log p(x) [n], and the inverse of z [n, dim]. noise: of what
    is added to the parameters that flows are made with."""
    import torch
    from safetensors.torch import save_file

    def save(state, path):
        if path.suffix == ".pt":
            torch.save(state, path)
        elif path.suffix == ".safetensors":
            save_file({k: v.contiguous() for k, v in state.items()}, path)
        else:
            np.savez_compressed(path, **{k: v.numpy() for k, v in state.items()})

    def draw(build, dim, context, file, place):
        torch.manual_seed(place)
        rng = np.random.default_rng(place)
        flow = build().eval()
        with torch.no_grad():
            for p in flow.parameters():
                p.add_(torch.randn_like(p) * noise)
            save(flow.state_dict(), file)
            flow.double()
            c = torch.tensor(rng.normal(size=(ROWS, context)))
            x, z = (torch.tensor(rng.normal(size=(ROWS, dim)) * scale) for scale in (1.5, 1))
            log_prob, back = compute(flow, x, c if context else None, z)
        return [v.numpy() for v in (x, c, log_prob, z, back)]

    record(library, cases, draw)
