"""zuko (PyTorch): coupling and masked autoregressive flows, affine and spline, of the sizes that timing.py lists."""
import sys

import torch
import zuko
from timing import DEPTH, DEVICE, FLOWS, WORKS, median, report, waits, wanted

torch.set_default_device(DEVICE)
if DEVICE == "cuda":
    waits.append(torch.cuda.synchronize)


def run(work):
    dim, batch, width, autoregressive, spline = WORKS[work]
    make = zuko.flows.NSF if spline else zuko.flows.MAF
    passes = {} if autoregressive else {"passes": 2}
    flow = make(dim, transforms=FLOWS, hidden_features=(width,) * DEPTH, **passes)
    x = torch.randn(batch, dim)
    adamw = torch.optim.AdamW(flow.parameters(), lr=1e-4, weight_decay=1e-4)

    def step():
        adamw.zero_grad()
        (-flow().log_prob(x).mean()).backward()
        adamw.step()

    report(work, "train", median(step, 2))
    with torch.no_grad():
        report(work, "log_prob", median(lambda: flow().log_prob(x)))
        report(work, "sample", median(lambda: flow().sample((batch,)), 1, 3))


for name in wanted(sys.argv):
    run(name)
