"""flow.torch(): gradients against slopes and the flow's own, the flow's memory, training, copies. Skipped without PyTorch."""

import copy
import io
import pickle

import numpy as np
import pytest

import nfcflow as nfc

torch = pytest.importorskip("torch")

MODELS = {
    "coupling": "dim = 3, flow = { leaky_relu {}, coupling { split = 1, net = mlp { hidden = { 5 } } } }",
    "spline": "dim = 2, flow = { coupling { split = 1, net = mlp { hidden = { 6 } }, transform = rq_spline { bins = 4 } }, reverse {} }",
    "maf": "dim = 3, flow = { autoregressive { net = made { hidden = { 6 } } }, reverse {}, actnorm {} }, base = student_t { df = 5 }",
    "context": "dim = 2, context = 2, flow = { standardize {}, coupling { split = 1, net = mlp { hidden = { 5 } } }, autoregressive { net = made { hidden = { 5 } } } }",
}


def flow_of(name, precision="double", **more):
    flow = nfc.Flow(text="return model { name = 'm', %s }" % MODELS.get(name, name), precision=precision, **more)
    flow.flat[:] += 0.1 * np.sin(np.arange(flow.n_params)) * (flow.flat != 0)
    return flow


def rows(n, dim, seed=1, dtype=torch.float64):
    return torch.from_numpy(np.random.default_rng(seed).normal(size=(n, dim))).to(dtype)


def data(n=2000):
    a, b = rows(n, 2, seed=5).numpy().T
    return np.stack([a + b**2, b], axis=1)


# ---- gradients -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", ["log_prob", "forward", "inverse"])
@pytest.mark.parametrize("name", MODELS)
def test_gradients_are_slopes(name, entry):
    module = flow_of(name).torch()
    x = rows(5, module.compiled.dim).requires_grad_()
    c = rows(5, module.compiled.context, seed=2).requires_grad_() if module.compiled.context else None
    inputs = (x, *([] if c is None else [c]), *module.parameters())
    assert torch.autograd.gradcheck(lambda *_: getattr(module, entry)(x, c), inputs)
    if c is not None:  # one row serves all, and its gradient is their sum
        one = rows(1, module.compiled.context, seed=3)[0].requires_grad_()
        assert torch.autograd.gradcheck(lambda o: getattr(module, entry)(x, o), (one,))


@pytest.mark.parametrize("name", MODELS)
def test_gradients_are_the_flows(name):
    flow = flow_of(name)
    module = flow.torch()
    x, c = rows(300, flow.dim), rows(300, flow.context, seed=2) if flow.context else None
    (-module.log_prob(x, c).mean()).backward()
    loss, grad = flow.loss_and_grad(x.numpy(), None if c is None else c.numpy())
    expected = flow._named(grad)
    for parameter_name, p in module.named_parameters():
        assert np.allclose(p.grad.numpy(), expected[parameter_name], rtol=1e-12, atol=1e-14)


def test_products_of_numpy_are_those_of_torch():
    flow = flow_of("context")
    module = flow.torch()
    x, c = rows(50, 2).requires_grad_(), rows(50, 2, seed=2).requires_grad_()
    dz, dldj = rows(50, 2, seed=3), rows(50, 1, seed=4)[:, 0]
    z, ldj = module(x, c)
    torch.autograd.backward([z, ldj], [dz, dldj])
    vjp = flow.forward_vjp(x.detach().numpy(), dz.numpy(), dldj.numpy(), context=c.detach().numpy())
    assert np.array_equal(vjp.rows, x.grad) and np.array_equal(vjp.context, c.grad)
    for name, p in module.named_parameters():
        assert np.array_equal(vjp.params[name], p.grad)


def test_what_needs_no_gradient_gets_none():
    module = flow_of("coupling").torch()
    x = rows(5, 3)
    with torch.no_grad():
        assert not module.log_prob(x).requires_grad
    frozen = module.get_parameter("flow.1.alpha").requires_grad_(False)
    module.log_prob(x).sum().backward()
    assert frozen.grad is None and x.grad is None
    assert all(p.grad is not None for p in module.parameters() if p is not frozen)
    module.requires_grad_(False)
    x.requires_grad_()
    module.log_prob(x).sum().backward()
    assert np.allclose(x.grad, module.compiled.score(x.detach().numpy()), rtol=1e-12)
    assert np.array_equal(module.log_prob(x.detach()), module.compiled.log_prob(x.detach().numpy()))


def test_one_of_two_results_may_be_all_that_is_used():
    module = flow_of("coupling").torch()
    x = rows(5, 3).requires_grad_()
    module(x)[1].sum().backward()
    assert torch.isfinite(x.grad).all()
    no_rows = module.log_prob(torch.zeros(0, 3).requires_grad_())
    no_rows.sum().backward()
    assert no_rows.shape == (0,)


@pytest.mark.parametrize("by", ["rows", "parameters", "cotangents"])
def test_second_derivatives_are_told(by):
    module = flow_of("coupling").torch()
    x, weight = rows(5, 3).requires_grad_(by == "rows"), rows(5, 1)[:, 0].requires_grad_(by == "cotangents")
    module.requires_grad_(by == "parameters")
    first = x if by == "rows" else module.get_parameter("flow.1.alpha").requires_grad_()
    (grad,) = torch.autograd.grad((weight * module.log_prob(x)).sum(), first, create_graph=True)
    penalty = grad.pow(2).sum() + weight.sum()
    with pytest.raises(RuntimeError, match="log_prob: a flow has first derivatives alone, and this would need second ones"):
        penalty.backward()


def test_parameters_that_change_before_the_way_back_are_told():
    module = flow_of("coupling").torch()
    loss = module.log_prob(rows(5, 3)).sum()
    with torch.no_grad():
        module.get_parameter("flow.1.alpha").add_(0.1)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        loss.backward()


# ---- one memory ------------------------------------------------------------------------------------------------------


def test_parameters_are_the_flows():
    flow = flow_of("context")
    module = flow.torch()
    trained = {name for name, _, _, _, is_trained in flow._core.tensors() if is_trained}
    assert {name for name, _ in module.named_parameters()} == trained < set(flow.params)
    assert {name for name, _ in module.named_buffers()} == set(flow.params) - trained
    assert set(module.state_dict()) == set(flow.params)
    for name, tensor in module.state_dict().items():
        assert tensor.data_ptr() == flow.params[name].ctypes.data and tensor.shape == flow.params[name].shape
    optimizer = torch.optim.SGD(module.parameters(), lr=0.1)
    before = flow.flat.copy()
    module.log_prob(rows(9, 2), rows(9, 2)).sum().backward()
    optimizer.step()
    assert not np.array_equal(flow.flat, before)
    assert np.array_equal(flow.flat[:8], before[:8])  # what the data set
    flow.flat[:] = before
    assert np.array_equal(module.log_prob(rows(9, 2), rows(9, 2)).detach(), flow.log_prob(rows(9, 2), rows(9, 2)))


def test_names_may_be_those_of_a_modules_methods():
    flow = nfc.Flow(
        text="""local odd = layer "odd" { params = { train = init.uniform(1, 2), float = init.uniform(1, 2) },
        forward = function(p, z) return z * p.train + p.float, 2 * log(abs(p.train)) end,
        inverse = function(p, z) return (z - p.float) / p.train, -2 * log(abs(p.train)) end }
        return model { name = "m", dim = 2, flow = { odd {} } }"""
    )
    module = flow.torch()
    assert [name for name, _ in module.named_parameters()] == list(flow.params)
    module.log_prob(torch.zeros(3, 2)).sum().backward()
    assert all(p.grad is not None for p in module.parameters())
    assert set(copy.deepcopy(module).state_dict()) == set(flow.params)


def test_a_replaced_parameter_is_told():
    module = flow_of("coupling").torch()
    module.flow.double()  # as it is: nothing changes
    module.log_prob(rows(5, 3))
    p = module.get_parameter("flow.1.alpha")
    kept, p.data = p.data, p.data.clone()
    with pytest.raises(RuntimeError, match="flow.1.alpha is no longer in the flow's memory"):
        module.log_prob(rows(5, 3))
    p.data = kept
    module.log_prob(rows(5, 3))


def test_state_dicts_and_files_hold_the_weights(tmp_path):
    flow, other = flow_of("context"), flow_of("context")
    other.flat[:] = 0.5
    file = io.BytesIO()
    torch.save(flow.torch().state_dict(), file)
    file.seek(0)
    other.torch().load_state_dict(torch.load(file))
    assert np.array_equal(other.flat, flow.flat)
    module = other.torch()
    with torch.no_grad():
        module.get_parameter("flow.2.net.1.bias").fill_(0.25)
    other.save(tmp_path / "w.safetensors")
    flow.load(tmp_path / "w.safetensors")
    assert np.array_equal(flow.params["flow.2.net.1.bias"], [0.25] * 5)


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_copies_have_a_flow_of_their_own(copied):
    module = flow_of("context").torch().eval()
    module.get_parameter("flow.2.net.1.bias").requires_grad_(False)
    module.extra = torch.nn.Linear(2, 2)
    module.note = "kept"
    other = copied(module)
    x, c = rows(5, 2), rows(5, 2, seed=2)
    assert torch.equal(other.log_prob(x, c), module.log_prob(x, c))
    assert other.note == "kept" and not other.training and set(other.state_dict()) == set(module.state_dict())
    assert not other.get_parameter("flow.2.net.1.bias").requires_grad
    with torch.no_grad():
        for p in other.parameters():
            p.zero_()
    assert not other.compiled.params["flow.3.net.1.weight"].any() and module.compiled.params["flow.3.net.1.weight"].any()


# ---- types and places ------------------------------------------------------------------------------------------------


def test_results_have_the_flows_type():
    module = flow_of("coupling", precision="float").torch()
    assert module.dtype == torch.float32 and next(module.parameters()).dtype == torch.float32
    x = rows(7, 3).requires_grad_()
    lp = module.log_prob(x)
    lp.sum().backward()
    assert lp.dtype == torch.float32 and x.grad.dtype == torch.float64
    assert torch.equal(module.log_prob(x.detach().T.contiguous().T), lp)
    z, ldj = module(x)
    back, _ = module.inverse(z)
    assert torch.allclose(back, x.float(), atol=1e-4)


def test_it_stays_on_the_cpu_and_in_its_type():
    module = flow_of("coupling").torch()
    assert module.to("cpu") is module and module.double() is module and module.to(torch.float64) is module
    with pytest.raises(ValueError, match="the flow computes in torch.float64, not in torch.float32"):
        module.float()
    with pytest.raises(ValueError, match="runs on the CPU alone, it cannot be moved to meta"):
        module.to("meta")
    with pytest.raises(ValueError, match="cannot be shared between processes"):
        module.share_memory()
    with pytest.raises(ValueError, match="log_prob: expected a tensor on the CPU, where flows run, found one on meta"):
        module.log_prob(torch.zeros(3, 3, device="meta"))
    with pytest.raises(ValueError, match="log_prob: 2 columns, the model has 3"):
        module.log_prob(torch.zeros(3, 2))
    with pytest.raises(ValueError, match="the model has no context"):
        module.log_prob(torch.zeros(3, 3), torch.zeros(3, 1))
    with pytest.raises(ValueError, match="the model needs context"):
        flow_of("context").torch()(torch.zeros(3, 2))


def test_samples_are_the_flows_by_a_seed_or_by_torchs():
    module = flow_of("context").torch()
    c = rows(20, 2)
    assert np.array_equal(module.sample(20, c, seed=3), module.compiled.sample(20, c.numpy(), seed=3))
    torch.manual_seed(7)
    first = module.sample(20, c)
    assert not torch.equal(module.sample(20, c), first)
    torch.manual_seed(7)
    assert torch.equal(module.sample(20, c), first)


# ---- training --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jit", ["tcc", "cc"])
def test_training_in_torch_reaches_what_fit_reaches(jit):
    preset = nfc.presets.maf(dim=2, layers=3, hidden=(32, 32), standardize=True)
    x = data()
    fitted, flow = nfc.Flow(preset), nfc.Flow(preset, jit=jit)
    reached = fitted.fit(x, steps=800, lr=5e-3, weight_decay=0).loss
    flow.fit(x, steps=0)  # what the data set
    module = flow.torch()
    optimizer = torch.optim.Adam(module.parameters(), lr=5e-3)
    masked = {name: v == 0 for name, v in flow.params.items() if name.endswith("weight")}
    tensor = torch.from_numpy(x).float()
    for _ in range(800):
        optimizer.zero_grad()
        loss = -module.log_prob(tensor).mean()
        loss.backward()
        optimizer.step()
    assert abs(-flow.log_prob(x).mean() - reached) < 0.05
    assert sum(zero.sum() for zero in masked.values()) > 100
    for name, zero in masked.items():
        assert not flow.params[name][zero].any(), name
