"""Takes the models of exporting.lua to a library by nfc export, runs the programs that it prints, and compares.

    python export_check.py NFC LIBRARY...

NFC is the command. For each model, in float and in double, the library's log p(x) and inverse of rows, computed in float64, are
compared with nfc's in double: a table of the largest differences, relative where above 1, goes to standard output. States
are written as .pt, .safetensors and .npz in turn. What was written is kept for tests/lua/export_spec.lua in export/LIBRARY.lua: of
models in double the program, and of each tensor of the state its shape and two sums that depend on all its numbers; of models
that the library does not have, the error. Then the states in import/ that the library has saved go through nfc and come back.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).parent
NFC = sys.argv[1]
ROWS = 20

# Makes the model, its weights and what nfc computes, in double, in the folder that is the third argument.
MAKE = f"""
local exporting = dofile "{HERE}/exporting.lua"
local nfc, name, precision, dir = require "nfc", unpack(arg)
local function write(path, text)
  local f = assert(io.open(dir .. "/" .. path, "wb"))
  f:write(text)
  f:close()
end
write("model.lua", exporting.text(name, precision))
local flow = nfc.compile(dir .. "/model.lua")
flow:emit(dir)
exporting.fill(flow, io.open(dir .. "/model.json"):read "*a")
flow:save(dir .. "/model.safetensors")
local wide = nfc.compile(dir .. "/model.lua", {{ precision = "double" }})
wide:load(dir .. "/model.safetensors")
local x, z = exporting.rows({ROWS}, flow.dim + flow.context, 11), exporting.rows({ROWS}, flow.dim + flow.context, 13)
if name == "functions" or name == "tanh" then for _, row in ipairs(z) do for j = 1, #row do row[j] = 0.2 * row[j] end end end
nfc.matrix(x):to "double":write(dir .. "/x.npy")
nfc.matrix(z):to "double":write(dir .. "/z.npy")
wide:log_prob(x):write(dir .. "/log_prob.npy")
wide:inverse(z):write(dir .. "/inverse.npy")
"""


def over_torch(compute):
    """The program's flow in double: its state, and a function of arrays as those of COMPUTE are of tensors."""
    def of(text):
        import torch
        scope = {}
        exec(text, scope)
        flow = scope["flow"]
        state = {name: v.clone().double().numpy() for name, v in flow.state_dict().items()}
        flow.double()

        def run(*arrays):
            with torch.no_grad():
                return [v.numpy() for v in compute(flow, *(a if a is None else torch.from_numpy(a) for a in arrays))]
        return state, run
    return of


def flowjax(text):
    import jax
    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    scope = {}
    exec(text, scope)
    double = lambda leaf: leaf.astype(float) if hasattr(leaf, "dtype") and leaf.dtype == jnp.float32 else leaf
    flow = jax.tree_util.tree_map(double, scope["flow"])

    def run(x, c, z):
        given = () if c is None else (c,)
        try:
            back = np.asarray(jax.vmap(flow.bijection.transform)(z, *given))
        except NotImplementedError:  # of planar layers
            back = None
        return np.asarray(flow.log_prob(x, *given)), back
    return {name: v.astype(float) for name, v in scope["state"].items()}, run


# For each library, what the text of a program gives: the state, and a function of x, context or None, and z, that gives log p(x) and the
# inverse of z, in double.
COMPUTE = {
    "zuko": over_torch(lambda flow, x, c, z: (flow(c).log_prob(x), flow(c).transform.inv(z))),
    "nflows": over_torch(lambda flow, x, c, z: (flow.log_prob(x, c), flow._transform.inverse(z, flow._embedding_net(c))[0])),
    "normflows": over_torch(lambda flow, x, c, z: (flow.log_prob(x, c), flow(z, c)) if c is not None else (flow.log_prob(x), flow(z))),
    "flowjax": flowjax,
}
SUFFIXES = {"flowjax": ("npz", "safetensors")}  # of the files, where PyTorch's is not among them


def run(*words):
    return subprocess.run([str(w) for w in words], capture_output=True, text=True)


def sums(tensor):
    v = tensor.reshape(-1)
    return v.sum().item(), (v * (np.arange(len(v)) * 7 % 11 + 1)).sum().item()


def compare(library, name, precision, suffix, dir):
    """The largest differences of log p and of the inverse, the program, the state; or an error."""
    script = dir / "make.lua"
    script.write_text(MAKE)
    made = run(NFC, "repl", script, name, precision, dir)
    assert made.returncode == 0, made.stderr
    file = dir / f"state.{suffix}"
    out = run(NFC, "export", dir / "model.lua", "-w", dir / "model.safetensors", "--to", library, "-o", file)
    if out.returncode:
        assert out.returncode == 65 and out.stderr.count("\n") == 1, out.stderr
        return None, None, out.stderr.strip().removeprefix(f"{dir}/"), None
    state, compute = COMPUTE[library](out.stdout)
    x, z = (np.load(dir / f"{f}.npy") for f in "xz")
    want = [np.load(dir / f"{f}.npy") for f in ("log_prob", "inverse")]
    d = want[1].shape[1]
    seen = [v[:, d:] if v.shape[1] > d else None for v in (x, z)]
    got = compute(x[:, :d], seen[0], z[:, :d])[0].reshape(-1, 1), compute(x[:, :d], seen[1], z[:, :d])[1]
    if got[1] is None or library == "nflows" and name == "diagonal":  # its base is an affine transform there, which the inverse undoes too
        got = got[0], want[1]
    with np.errstate(invalid="ignore"):  # of -inf and -inf
        off = [np.where(g == w, 0, np.abs(g - w) / (1 + np.abs(w))).max() for g, w in zip(got, want)]
    return *off, out.stdout.replace(str(file), file.name), state


# Tensors that import and export compute, where they only move all others.
COMPUTED = {"zuko": r"\.loc$|\.scale$", "nflows": r"final_layer|_shift$|_scale$|\.shift$|unconstrained_upper_diag$"}


# What does not come back as it was: nfc orders units by degree, and knows sbi's network of a single feature as a perceptron.
OTHER = {("nflows", "maf_random"), ("sbi", "nsf_one")}


def read(file):
    import torch
    from safetensors.torch import load_file
    if file.suffix == ".pt":
        return torch.load(file, weights_only=True)
    return load_file(file) if file.suffix == ".safetensors" else {k: torch.from_numpy(v) for k, v in np.load(file).items()}


def flat(state):
    """A state without the name of what sbi puts around it, and without composites in composites of nflows."""
    state = {k.removeprefix("net."): v for k, v in state.items()}
    parts = [re.match(r"_transform((\._transforms\.\d+)*)\.", k) for k in state]
    order = sorted({m[1] for m in parts if m}, key=lambda p: [int(i) for i in re.findall(r"\d+", p)])
    return {k.replace(m[1], f"._transforms.{order.index(m[1])}", 1) if m else k: v for (k, v), m in zip(state.items(), parts)}


def there_and_back(library, name, config, file, dir):
    """Takes a state that the library has saved through nfc: it must come back as it was, but for weights that masks hide."""
    import torch
    made = run(NFC, "import", file, "--name", "model", "-o", dir, *(["--config", config] if config else []))
    assert made.returncode == 0, made.stderr
    out = run(NFC, "export", dir / "model.lua", "-w", dir / "model.safetensors", "--to", library, "-o", dir / "state.pt")
    assert out.returncode == 0, out.stderr
    before, after = (flat(read(f)) for f in (file, dir / "state.pt"))
    normalized = {key.rpartition(".")[0] for key in before if key.endswith("running_var")}  # comes back as ActNorm
    before, after = ({k: v for k, v in state.items() if k.rpartition(".")[0] not in normalized} for state in (before, after))
    assert before.keys() == after.keys(), before.keys() ^ after.keys()
    moved = 0
    for key, v in before.items():
        v = v.expand_as(after[key]) if v.dim() == 0 else v  # one number for all features
        w, mask = after[key], before.get(key.replace("weight", "mask"), torch.ones(()))
        assert v.dtype == w.dtype and v.shape == w.shape, (key, v.dtype, w.dtype, v.shape, w.shape)
        if key.endswith("weight"):
            v, w = v * mask, w * mask
        computed = re.search(COMPUTED[library], key)
        same = torch.equal(v, w)
        assert same or computed and torch.allclose(v, w, rtol=2e-7, atol=1e-9), key
        moved += same
    print(f"{library:8} {name:24} {moved} of {len(before)} tensors come back to the bit", flush=True)


def as_there(name, config, file, dir):
    """Takes a flow of FlowJAX through nfc: log p and the inverse are those that FlowJAX has given, which stand beside the file. Gives the
    program and the state."""
    made = run(NFC, "import", file, "--name", "model", "-o", dir, *(["--config", config] if config else []))
    assert made.returncode == 0, made.stderr
    state = dir / "state.npz"
    out = run(NFC, "export", dir / "model.lua", "-w", dir / "model.safetensors", "--to", "flowjax", "-o", state)
    assert out.returncode == 0, out.stderr
    arrays, compute = flowjax(out.stdout)
    d, c = (int(re.search(rf"{what} = (\d+)", (dir / "model.lua").read_text() + "context = 0")[1]) for what in ("dim", "context"))
    x, context, log_prob, z, back = np.split(np.load(file.with_suffix(".npy")), np.cumsum([d, c, 1, d]), 1)
    got = compute(x, context if c else None, z)
    off = [(np.abs(g.reshape(w.shape) - w) / (1 + np.abs(w))).max() for g, w in zip(got, (log_prob, back)) if g is not None]
    print(f"flowjax  {name:24} comes back, {max(off):.1e} off", flush=True)
    assert max(off) < 1e-7
    return out.stdout.replace(str(state), state.name), arrays


def lua(text):
    return "[==[\n" + text + "]==]"


def entry(name, more, text, state):
    lines = [f'  {{ name = "{name}", {more}, program = {lua(text)}, state = {{\n']
    for tensor, v in sorted(state.items()):
        a, b = sums(v)
        lines.append(f'    ["{tensor}"] = {{ {{ {", ".join(map(str, v.shape))} }}, {a!r}, {b!r} }},\n')
    return [*lines, "  } },\n"]


for library in sys.argv[2:]:
    lines = []
    models = re.findall(r'^  \{ "(\w+)", (?:.*only = "(\w+)")?', (HERE / "exporting.lua").read_text(), re.M)
    for place, name in enumerate(name for name, only in models if only in ("", library)):
        suffixes = SUFFIXES.get(library, ("pt", "safetensors", "npz"))
        suffix = suffixes[place % len(suffixes)]
        for precision, tolerance in ("float", 1e-5), ("double", 1e-10):
            with tempfile.TemporaryDirectory() as dir:
                log_prob, inverse, text, state = compare(library, name, precision, suffix, pathlib.Path(dir))
            if state is None:
                if precision == "double":
                    print(f"{library:8} {name:24} {text}")
                    lines.append(f'  {{ name = "{name}", error = {lua(text)} }},\n')
                continue
            print(f"{library:8} {name:24} {precision:8} {log_prob:.1e} {inverse:.1e}", flush=True)
            assert log_prob < tolerance and inverse < tolerance, "too far"
            if precision == "double":
                lines += entry(name, f'file = "state.{suffix}"', text, state)
    cases = [(origin, *case) for origin in (library, "sbi") for case in
             re.findall(r'name = "(\w+)", file = "(\S+)", .* config = "(.*?)"', (HERE / "import" / f"{origin}.lua").read_text())]
    for origin, name, file, config in cases:
        with tempfile.TemporaryDirectory() as dir:
            if library == "flowjax" == origin:
                text, state = as_there(name, config, HERE / "import" / file, pathlib.Path(dir))
                lines += entry(f"back_{name}", f'file = "state.npz", from = "{file}", config = "{config}"', text, state)
            elif library in COMPUTED and (origin, name) not in OTHER and (origin == library or ("zuko" in name) == (library == "zuko")):
                there_and_back(library, name, config, HERE / "import" / file, pathlib.Path(dir))
    (HERE / "export").mkdir(exist_ok=True)
    (HERE / "export" / f"{library}.lua").write_text("-- made by export_check.py\nreturn {\n" + "".join(lines) + "}\n")
