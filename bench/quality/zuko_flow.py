"""zuko (PyTorch): one training of a flow of works.py."""
import copy

import torch
import works
import zuko

name, seed, x, valid, test, units = works.given()
x, valid, test = (torch.from_numpy(part) for part in (x, valid, test))
torch.set_num_threads(1)
torch.manual_seed(seed)
if works.FLOWS[name]:
    flow = zuko.flows.NSF(x.shape[1], transforms=works.LAYERS, hidden_features=works.HIDDEN, bins=works.BINS)
else:
    flow = zuko.flows.MAF(x.shape[1], transforms=works.LAYERS, hidden_features=works.HIDDEN)
adamw = torch.optim.AdamW(flow.parameters(), lr=works.LR, weight_decay=works.DECAY)
kept = None


def loss_of(rows=valid):
    with torch.no_grad():
        return -flow().log_prob(rows).mean().item()


def step_of(index, lr):
    adamw.param_groups[0]["lr"] = lr
    adamw.zero_grad()
    (-flow().log_prob(x[index]).mean()).backward()
    torch.nn.utils.clip_grad_norm_(flow.parameters(), works.CLIP)
    adamw.step()


def keep():
    global kept
    kept = copy.deepcopy(flow.state_dict())


works.trained(step_of, loss_of, len(x), seed, keep)
flow.load_state_dict(kept)
works.report(loss_of(test) + units)
