"""zuko (PyTorch): an affine coupling flow, 43 features, 5 layers, two hidden layers of 512."""
import torch
import zuko
from timing import BATCH, DIM, FLOWS, WIDTH, median, report

flow = zuko.flows.RealNVP(DIM, transforms=FLOWS, hidden_features=(WIDTH, WIDTH))
x = torch.randn(BATCH, DIM)
adamw = torch.optim.AdamW(flow.parameters(), lr=1e-4, weight_decay=1e-4)


def step():
    adamw.zero_grad()
    (-flow().log_prob(x).mean()).backward()
    adamw.step()


report("coupling", "train", median(step, 2))
with torch.no_grad():
    report("coupling", "log_prob", median(lambda: flow().log_prob(x)))
    report("coupling", "sample", median(lambda: flow().sample((BATCH,))))
