"""Trains a flow of zuko on iris.csv and saves it as iris_zuko.pt beside this file: what `nfc import` takes."""
import pathlib

import numpy as np
import torch
import zuko
from torch.distributions.transforms import AffineTransform

HERE = pathlib.Path(__file__).parent

torch.manual_seed(0)
x = torch.tensor(np.loadtxt(HERE / "iris.csv", delimiter=",", skiprows=1), dtype=torch.float32)
mean, std = x.mean(0), x.std(0)
standardize = zuko.flows.UnconditionalTransform(AffineTransform, loc=-mean / std, scale=1 / std, buffer=True)
flow = zuko.flows.NSF(2, transforms=2, bins=6, hidden_features=(16, 16))
flow = zuko.flows.Flow([standardize, *flow.transform.transforms], flow.base)
adam = torch.optim.Adam(flow.parameters(), lr=3e-3)
for step in range(500):
    loss = -flow().log_prob(x).mean()
    adam.zero_grad()
    loss.backward()
    adam.step()
print(f"mean log-likelihood {-loss.item():.3f}")
torch.save(flow.state_dict(), HERE / "iris_zuko.pt")
