"""A flow as a module of PyTorch; imported by `Flow.torch` alone, so that nfcflow needs no PyTorch."""

from __future__ import annotations

from typing import Any

import torch

from .flow import Flow


def _numbers(tensor: torch.Tensor | None) -> Any:
    return None if tensor is None else tensor.detach().numpy()


class _Entry(torch.autograd.Function):
    """An entry point, "log_prob", "forward" or "inverse", of a module's flow, and the way back by its vector-Jacobian product.
    Gradients are with respect to the rows, their context (or None) and the parameters that are trained."""

    @staticmethod
    def forward(ctx: Any, module: Module, name: str, x: torch.Tensor, context: torch.Tensor | None, *params: Any) -> Any:
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(x, context, *params)  # the parameters too: PyTorch tells where they change before the way back
        ctx.module, ctx.name = module, name
        results = getattr(module.compiled._core, name)(_numbers(x), _numbers(context))
        return tuple(map(torch.from_numpy, results)) if isinstance(results, tuple) else torch.from_numpy(results)

    @staticmethod
    def backward(ctx: Any, *cotangents: torch.Tensor | None) -> Any:
        x, context, *params = ctx.saved_tensors
        given = ctx.module, ctx.name, ctx.needs_input_grad[2:], cotangents, x, context
        if torch.is_grad_enabled():  # somebody may want the derivatives of these derivatives
            return None, None, *_Back.apply(*given, *cotangents, *params)
        return None, None, *_product(*given)


def _product(module: Module, name: str, wanted: Any, cotangents: Any, x: torch.Tensor, context: torch.Tensor | None) -> Any:
    """The vector-Jacobian product of an entry point: by rows, context and parameters that are trained, where `wanted`."""
    by_x, by_context, *by_params = wanted
    given = [None if d is None else _numbers(d.contiguous()) for d in cotangents]
    product = getattr(module.compiled._core, name + "_vjp")
    dx, dcontext, flat = product(_numbers(x), _numbers(context), *given, any(by_params))
    grads = [torch.from_numpy(a) if by else None for a, by in ((dx, by_x), (dcontext, by_context))]
    if flat is None:
        return (*grads, *(None for _ in by_params))
    numbers = torch.from_numpy(flat).split([place.size for place in module._places])
    trained = [(place, part) for place, part in zip(module._places, numbers) if place.trained]
    return (*grads, *(part.view(place.shape) if by else None for (place, part), by in zip(trained, by_params)))


class _Back(torch.autograd.Function):
    """`_product` as a function of all tensors that it depends on, so that whoever asks for its derivatives is told."""

    @staticmethod
    def forward(ctx: Any, *given: Any) -> Any:
        ctx.name = given[1]
        return _product(*given[:6])

    @staticmethod
    def backward(ctx: Any, *_: Any) -> Any:
        raise RuntimeError(f"{ctx.name}: a flow has first derivatives alone, and this would need second ones")


class _Place:
    """Where a parameter is, in the tree of modules and in memory. They are in the order of the flow's numbers."""

    def __init__(self, name: str, owner: dict[str, Any], key: str, tensor: torch.Tensor, trained: bool) -> None:
        self.name, self.owner, self.key, self.trained = name, owner, key, trained
        self.size, self.shape, self.address = tensor.numel(), tensor.shape, tensor.data_ptr()

    def tensor(self) -> torch.Tensor:
        tensor = self.owner.get(self.key)
        if tensor is None or tensor.data_ptr() != self.address:
            raise RuntimeError(f"{self.name} is no longer in the flow's memory: change its numbers in place, do not replace it")
        return tensor


class Module(torch.nn.Module):
    """A flow as an nn.Module, on the CPU: `log_prob`, `forward` and `inverse` have first derivatives with respect to rows, context
    and parameters. `compiled` is the flow.

    The parameters are the flow's own memory: what an optimizer or `load_state_dict` writes, `compiled.params` has, and what
    `compiled.fit` or `compiled.load` writes, the module has. Their names are the flow's, "flow.2.net.1.weight", for which
    there is a tree of modules. Those that are never trained, as of a standardize layer, are buffers:
    `compiled.fit(x, steps=0)` sets what the data are to set. Masked weights are 0 and have gradients of 0, and so stay 0.

    A deep copy, or one by pickle, has a flow of its own.
    """

    compiled: Flow

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self.compiled = flow
        self._grow()

    def _grow(self) -> None:
        """Makes the tree of modules, with parameters and buffers in the flow's memory."""
        self._places: list[_Place] = []
        views = self.compiled.params
        for name, _, _, _, trained in self.compiled._core.tensors():
            *path, key = name.split(".")
            node: torch.nn.Module = self
            for part in path:
                node = node._modules.setdefault(part, torch.nn.Module())
            tensor = torch.from_numpy(views[name])
            # not by register_parameter, which refuses names that modules have methods of: those of model files are free
            owner: dict[str, Any] = node._parameters if trained else node._buffers
            owner[key] = torch.nn.Parameter(tensor) if trained else tensor
            self._places.append(_Place(name, owner, key, tensor, trained))

    # ---- what flows do ----------------------------------------------------------------------------------------------

    @property
    def dtype(self) -> torch.dtype:
        """The type of the flow's numbers, float32 or float64."""
        return torch.float32 if self.compiled.dtype.itemsize == 4 else torch.float64

    def log_prob(self, x: torch.Tensor, context: torch.Tensor | None = None) -> torch.Tensor:
        """log p(x) [n] of rows x [n, dim], in nats."""
        return self._run("log_prob", x, context)

    def forward(self, x: torch.Tensor, context: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """From data to latents: z [n, dim] and log |det dz/dx| [n]."""
        return self._run("forward", x, context)

    def inverse(self, z: torch.Tensor, context: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """From latents to data: x [n, dim] and log |det dx/dz| [n]."""
        return self._run("inverse", z, context)

    def sample(self, n: int, context: torch.Tensor | None = None, *, seed: int | None = None) -> torch.Tensor:
        """n rows [n, dim], without gradients. seed: as of `Flow.sample`; None: one that PyTorch's generator draws."""
        if seed is None:
            seed = int(torch.randint(2**63 - 1, ()))
        given = None if context is None else _numbers(self._converted(context, "context"))
        return torch.from_numpy(self.compiled.sample(n, given, seed=seed))

    def _run(self, name: str, x: torch.Tensor, context: torch.Tensor | None) -> Any:
        x = self._converted(x, name)
        if context is not None:
            context = self._converted(context, "context")
            if x.ndim == 2 and context.ndim in (1, 2) and context.numel() == self.compiled.context:  # one row for all
                context = context.expand(len(x), -1).contiguous()
        tensors = [(place.trained, place.tensor()) for place in self._places]
        return _Entry.apply(self, name, x, context, *(tensor for trained, tensor in tensors if trained))

    def _converted(self, given: Any, what: str) -> torch.Tensor:
        """A tensor of the flow's type, in C order."""
        tensor = torch.as_tensor(given)
        if tensor.device.type != "cpu":
            raise ValueError(f"{what}: expected a tensor on the CPU, where flows run, found one on {tensor.device}")
        return tensor.to(self.dtype).contiguous()

    # ---- what modules do --------------------------------------------------------------------------------------------

    def _apply(self, fn: Any, *_: Any, **__: Any) -> Module:
        """What `to`, `cuda`, `double` and their like call: parameters stay where they are, and as they are."""
        moved = fn(torch.empty(1, dtype=self.dtype))
        if moved.device.type != "cpu":
            raise ValueError(f"a flow runs on the CPU alone, it cannot be moved to {moved.device}")
        if moved.dtype != self.dtype:
            raise ValueError(f"the flow computes in {self.dtype}, not in {moved.dtype}; precision= of nfcflow.Flow says in which")
        if moved.is_shared():
            raise ValueError("a flow's memory cannot be shared between processes: pickle makes a copy")
        return self

    def __getstate__(self) -> dict[str, Any]:
        tree = {place.name.split(".")[0] for place in self._places}
        state = {key: value for key, value in self.__dict__.items() if key != "_places"}
        for kind in ("_modules", "_parameters", "_buffers"):
            state[kind] = {key: value for key, value in state[kind].items() if key not in tree}
        frozen = [place.name for place in self._places if place.trained and not place.tensor().requires_grad]
        return {"module": state, "frozen": frozen}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state["module"])
        self._grow()
        for place in self._places:
            if place.name in state["frozen"]:
                place.tensor().requires_grad_(False)

    def __repr__(self) -> str:
        return f"Module({self.compiled!r})"
