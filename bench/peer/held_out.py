"""zuko (PyTorch): held-out NLL of the architectures of models/digits.lua and models/breast_cancer.lua, trained the same way.

AdamW of the same learning rate, decay, batch and clipping, a tenth of the training rows to stop on, the best weights on them.
"""
import json
import pathlib

import numpy as np
import torch
import zuko

DATA = pathlib.Path(__file__).parents[2] / "examples" / "data"
WORKS = {  # transforms, hidden units, weight decay, batch, largest norm of the gradient
    "digits": (5, (128, 128), 1.0, 128, float("inf")),
    "breast_cancer": (3, (32, 32), 0.6, 64, 5),
}


def run(name, seed):
    transforms, hidden, decay, batch, clip = WORKS[name]
    torch.manual_seed(seed)
    x, test = (torch.from_numpy(np.load(DATA / f"{name}_{part}.npy")) for part in ("train", "test"))
    x = x[torch.randperm(len(x))]
    valid, x = x[: len(x) // 10], x[len(x) // 10:]
    mean, std = x.mean(0), x.std(0, unbiased=False)
    std[std == 0] = 1
    x, valid, test = ((part - mean) / std for part in (x, valid, test))
    flow = zuko.flows.MAF(x.shape[1], transforms=transforms, hidden_features=hidden)
    adamw = torch.optim.AdamW(flow.parameters(), lr=1e-3, weight_decay=decay)
    best, kept, left, per_epoch = float("inf"), None, 500, len(x) // batch
    for step in range(4000):
        if step % per_epoch == 0:
            order = torch.randperm(len(x))
            with torch.no_grad():
                loss = -flow().log_prob(valid).mean().item()
            if loss < best:
                best, kept, left = loss, {k: v.clone() for k, v in flow.state_dict().items()}, 500
        first = step % per_epoch * batch
        adamw.zero_grad()
        (-flow().log_prob(x[order[first:first + batch]]).mean()).backward()
        torch.nn.utils.clip_grad_norm_(flow.parameters(), clip)
        adamw.step()
        left -= 1
        if left == 0:
            break
    flow.load_state_dict(kept)
    with torch.no_grad():
        return (-flow().log_prob(test).mean() + std.log().sum()).item()


for work in WORKS:
    nll = [run(work, seed) for seed in range(8)]
    print(json.dumps({"work": work, "nll": nll, "median": float(np.median(nll))}), flush=True)
