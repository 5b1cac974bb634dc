"""What the scripts that make reference vectors share: parameters in nfc's names and layout, and files that Lua reads.

A case is a flow in nfc's vocabulary, parameters by nfc's names, rows x, and what another library makes of them: z, ldj and
the gradient of the mean negative log-likelihood under standard normals, in double.
"""
import math
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
ROWS = 7


def rows(rng, dim):
    return rng.normal(size=(ROWS, dim)) * 1.5


def made_degrees(width, dim):
    """nfc's hidden degrees, ascending."""
    return [1 + (k * (dim - 1)) // width for k in range(width)]


def made_masks(dim, hidden, outputs):
    """0 and 1 for each dense layer of made{}, in nfc's order of units: all features' first output, then the second, ..."""
    masks, before = [], list(range(1, dim + 1))
    for width in hidden:
        own = made_degrees(width, dim)
        masks.append(np.array([[float(i <= o) for i in before] for o in own]))
        before = own
    masks.append(np.array([[float(i < o) for i in before] for o in list(range(1, dim + 1)) * outputs]))
    return masks


def dense_params(rng, prefix, shapes, masks=None):
    """Weights and biases of a network; masked weights are zero."""
    params = {}
    for j, (out, n_in) in enumerate(shapes):
        weight = rng.normal(size=(out, n_in)) / math.sqrt(n_in)
        params[f"{prefix}net.{j + 1}.weight"] = weight if masks is None else weight * masks[j]
        params[f"{prefix}net.{j + 1}.bias"] = rng.normal(size=out) * 0.3
    return params


def numbers(a):
    return "{ " + ", ".join(repr(float(v)) for v in np.asarray(a, dtype=float).ravel()) + " }"


def write(name, cases):
    """Writes NAME.lua: { name, flow, dim, params, x, z, ldj, grad } for each case, and `within`, if numbers are not the same to rounding."""
    text = [f"-- made by {name}_reference.py; see vectors.py\nreturn {{\n"]
    for c in cases:
        text.append(f"  {{ name = \"{c['name']}\", dim = {c['x'].shape[1]}, flow = [[{c['flow']}]],{' within = ' + repr(c['within']) + ',' if 'within' in c else ''}\n")
        for key in "x", "z", "ldj":
            text.append(f"    {key} = {numbers(c[key])},\n")
        for key in "params", "grad":
            text.append(f"    {key} = {{\n")
            text.extend(f"      [\"{n}\"] = {numbers(v)},\n" for n, v in c[key].items())
            text.append("    },\n")
        text.append("  },\n")
    text.append("}\n")
    (HERE / f"{name}.lua").write_text("".join(text))


def torch_case(name, flow, params, x, run):
    """A case from a function of torch tensors: run(params, x) gives z and ldj."""
    import torch
    leaves = {n: torch.tensor(v, dtype=torch.float64, requires_grad=True) for n, v in params.items()}
    z, ldj = run(leaves, torch.tensor(x, dtype=torch.float64))
    loss = -(-0.5 * (z * z).sum(1) - 0.5 * x.shape[1] * math.log(2 * math.pi) + ldj).mean()
    loss.backward()
    grad = {n: np.zeros(v.shape) if v.grad is None else v.grad.numpy() for n, v in leaves.items()}
    return {"name": name, "flow": flow, "params": params, "x": x, "z": z.detach().numpy(), "ldj": ldj.detach().numpy(),
            "grad": grad}
