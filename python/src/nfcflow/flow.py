"""Flows: what is compiled, trained, evaluated and sampled."""

from __future__ import annotations

import numbers
import os
import stat
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _ranks
from .presets import Model, as_float

if TYPE_CHECKING:
    from ._torch import Module

    # Of rows, and of their context where there is one: log-densities, or these and their gradients by the rows.
    Target = Callable[..., ArrayLike | tuple[ArrayLike, ArrayLike]]

_MODEL_LIMIT = 16 << 20  # bytes
_LOG = np.dtype([(name, "f8") for name in ("step", "loss", "valid_loss", "lr", "seconds")])


@dataclass(frozen=True, eq=False)
class Run:
    """What a training came to. Losses are mean negative log-likelihoods in nats or, towards a target, its objective's.

    loss: of all rows trained on, with the parameters that the flow has now. best: with validation the least loss of
    the rows held out, otherwise `loss`. exhausted: patience ran out. log: a structured array with the fields step,
    loss, valid_loss (NaN where it was not computed), lr and seconds: about a thousand steps, the last among them. warning: what was
    noticed about the data or the training, or ""; `fit` warns of it too.
    """

    steps: int
    loss: float
    best: float
    seconds: float
    exhausted: bool
    warning: str
    log: NDArray[Any]


class Vjp(NamedTuple):
    """The gradient of sum(cotangents * results): by the rows [n, dim]; by the context [n, context], None where the model
    has none; and by each parameter, under its name."""

    rows: NDArray[Any]
    context: NDArray[Any] | None
    params: Mapping[str, NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Integral:
    """What n rows x drawn from a flow q say of the integral Z of a target p, by their weights w = p(x) / q(x).

    log_z: log(sum w / n). error: its standard error. ess: the effective sample size, (sum w)^2 / sum w^2. k_hat: the
    shape of the weights' tail; above 0.7 the error is not to be believed, and `integrate` warns of it; inf where the
    tail has less than 5 weights. outside: rows of weight 0. x: rows that follow the target, if they were asked for.
    """

    n: int
    log_z: float
    error: float
    ess: float
    k_hat: float
    outside: int
    x: NDArray[Any] | None

    def __str__(self) -> str:
        return (
            f"log Z = {self.log_z:.6f} +- {self.error:.2g} "
            f"({self.n} rows, effective sample size {self.ess:.0f}, k-hat {self.k_hat:.2f})"
        )


class Flow:
    """A normalizing flow, compiled in this process.

    model: the path of a model file, or a preset. text: a description instead of a file. precision: "float" or
    "double" instead of the model's own. jit: "tcc" compiles within milliseconds; "cc" uses the system's C compiler,
    whose code is faster and which takes seconds the first time. limits: False lifts the limits of the time and memory
    that a description may take; for large models that are trusted. device: "cuda" runs it on an NVIDIA GPU, all but
    ensembles, gradients through a flow and targets; needs NVIDIA's driver and NVRTC, which NFC_NVRTC may name.

    name, dim, context, n_params, n_layers: the model's name, features of a row, columns of context, numbers of
    parameters, layers. dtype: of all arrays.

    Arrays are float32 or float64 by the model's precision (`dtype`), in C order; others are converted. Calls release
    the GIL. Any number of threads may call at once, but not while one of them trains or changes the parameters.
    """

    def __init__(
        self,
        model: str | os.PathLike[str] | Model | None = None,
        *,
        text: str | None = None,
        precision: str | None = None,
        jit: str = "tcc",
        limits: bool = True,
        device: str = "cpu",
    ) -> None:
        if (model is None) == (text is None):
            raise ValueError("Flow: expected a model file, a preset or text=...")
        if jit not in ("tcc", "cc"):
            raise ValueError(f"Flow.jit: expected one of 'tcc', 'cc', found {jit!r}")
        if device not in ("cpu", "cuda"):
            raise ValueError(f"Flow.device: expected one of 'cpu', 'cuda', found {device!r}")
        _check_flag("Flow.limits", limits)
        _check_text("Flow.text", text)
        _check_text("Flow.precision", precision)
        path: str | os.PathLike[str] = "model"
        source: bytes | None = None  # None: the library reads it, and says what is wrong with the file
        if isinstance(model, Model):
            text = str(model)
        elif model is not None:
            path = os.fspath(model)
            found = os.stat(path)
            if stat.S_ISREG(found.st_mode) and found.st_size <= _MODEL_LIMIT:
                with open(path, "rb") as file:
                    source = file.read()
        if text is not None:
            source = text.encode()
        self._make((os.fsencode(path), source, precision, jit, limits, device))

    def _make(self, made_of: tuple[bytes, bytes | None, str | None, str, bool, str]) -> None:
        path, text, precision, jit, limits, device = made_of
        self._made_of = made_of
        self._core = _core.Flow(path, text, precision, not limits, jit == "cc", device == "cuda")
        self.name, self.dim, self.context, _, self.n_layers, self.dtype = self._core.info()

    @property
    def n_params(self) -> int:
        """Numbers of all parameters; of an ensemble those of all members."""
        return int(self._core.array.size)

    @property
    def members(self) -> int:
        """How many flows the ensemble is the mixture of, 0 for one flow; see `fit`."""
        return self._core.members

    # ---- arrays ---------------------------------------------------------------------------------------------------

    def _converted(self, array: ArrayLike, what: str) -> NDArray[Any]:
        """The array in the flow's type and order. Numbers that float cannot hold are an error."""
        given = _real(array, what)
        made = self._rounded(given)
        wider = given.dtype.kind == "f" and given.dtype.itemsize > self.dtype.itemsize
        if wider and np.any(np.isinf(made) & np.isfinite(given)):
            narrow = "float's range; precision='double' holds it" if self.dtype == np.float32 else "double's range"
            raise ValueError(f"{what}: a number is outside {narrow}")
        return made

    def _rounded(self, given: NDArray[Any]) -> NDArray[Any]:
        """The array in the flow's type and order, where what float cannot hold is infinite."""
        with np.errstate(over="ignore"):
            return np.require(given, self.dtype, ["C", "A"])

    def _row_weights(self, weights: ArrayLike | None) -> NDArray[Any] | None:
        """Weights as the library takes them: float32 or float64, whichever they are, in any stride of whole numbers."""
        if weights is None:
            return None
        _refuse_mask("weights", weights)
        given = _real(weights, "weights")
        made = np.require(given, given.dtype if given.dtype in (np.float32, np.float64) else np.float64, ["A"])
        whole = all(step >= 0 and step % made.itemsize == 0 for step in made.strides)
        return made if whole else np.ascontiguousarray(made)

    def _call(self, function: Callable[..., Any], what: str, x: ArrayLike, context: ArrayLike | None) -> Any:
        """What function(x, context) gives, with these converted where they are of another type or layout."""
        if type(x) is not np.ndarray:
            _refuse_mask(what, x)
        if context is not None and type(context) is not np.ndarray:
            _refuse_mask("context", context)
        try:
            return function(x, context)
        except _core.Mismatch:
            pass  # the second call stands outside, so that its errors are the only ones told
        return function(self._converted(x, what), None if context is None else self._converted(context, "context"))

    # ---- densities and maps ---------------------------------------------------------------------------------------

    def log_prob(self, x: ArrayLike, context: ArrayLike | None = None) -> NDArray[Any]:
        """log p(x) [n] of rows x [n, dim], in nats; -inf for rows outside the support and rows with infinities."""
        return self._call(self._core.log_prob, "log_prob", x, context)

    def score(self, x: ArrayLike, context: ArrayLike | None = None) -> NDArray[Any]:
        """d log p(x) / d x [n, dim]."""
        return self._call(self._core.score, "score", x, context)

    def forward(self, x: ArrayLike, context: ArrayLike | None = None) -> tuple[NDArray[Any], NDArray[Any]]:
        """From data to latents: z [n, dim] and log |det dz/dx| [n]."""
        return self._call(self._core.forward, "forward", x, context)

    def inverse(self, z: ArrayLike, context: ArrayLike | None = None) -> tuple[NDArray[Any], NDArray[Any]]:
        """From latents to data: x [n, dim] and log |det dx/dz| [n]."""
        return self._call(self._core.inverse, "inverse", z, context)

    def layers(self, z: ArrayLike, context: ArrayLike | None = None) -> NDArray[Any]:
        """Every intermediate of the inverse [n_layers + 1, n, dim]: z, then the rows after each layer, x being the last."""
        rows = self._call(self._core.layers, "layers", z, context)
        return rows.reshape(self.n_layers + 1, -1, self.dim)

    @property
    def layer_names(self) -> tuple[str, ...]:
        """The names of the layers in the order of `forward`; the inverse applies them from the last to the first."""
        return tuple(self._core.layer_names())

    def loss_and_grad(
        self, x: ArrayLike, context: ArrayLike | None = None, *, weights: ArrayLike | None = None
    ) -> tuple[float, NDArray[Any]]:
        """The mean negative log-likelihood of the rows, and its gradient [n_params] in the order of `flat`.

        weights [n]: what each row counts, as in `fit`.
        """
        w = self._row_weights(weights)
        return self._call(lambda rows, c: self._core.loss_and_grad(rows, c, w), "loss_and_grad", x, context)

    # ---- vector-Jacobian products: compiled when one of them is first called ----------------------------------------

    def forward_vjp(
        self,
        x: ArrayLike,
        dz: ArrayLike | None = None,
        dldj: ArrayLike | None = None,
        context: ArrayLike | None = None,
    ) -> Vjp:
        """The gradient of sum(dz * z) + sum(dldj * ldj), where z, ldj = forward(x); None stands for zeros."""
        return self._vjp(self._core.forward_vjp, "forward_vjp", x, context, dz=dz, dldj=dldj)

    def inverse_vjp(
        self,
        z: ArrayLike,
        dx: ArrayLike | None = None,
        dldj: ArrayLike | None = None,
        context: ArrayLike | None = None,
    ) -> Vjp:
        """The gradient of sum(dx * x) + sum(dldj * ldj), where x, ldj = inverse(z); None stands for zeros."""
        return self._vjp(self._core.inverse_vjp, "inverse_vjp", z, context, dx=dx, dldj=dldj)

    def log_prob_vjp(self, x: ArrayLike, dlp: ArrayLike, context: ArrayLike | None = None) -> Vjp:
        """The gradient of sum(dlp * log_prob(x))."""
        return self._vjp(self._core.log_prob_vjp, "log_prob_vjp", x, context, dlp=dlp)

    def _vjp(
        self, function: Callable[..., Any], what: str, x: ArrayLike, context: ArrayLike | None, **cotangents: Any
    ) -> Vjp:
        for name, d in cotangents.items():
            _refuse_mask(f"{what}.{name}", d)
        given = [None if d is None else self._converted(d, f"{what}.{name}") for name, d in cotangents.items()]
        dx, dcontext, flat = self._call(lambda rows, c: function(rows, c, *given, True), what, x, context)
        return Vjp(dx, dcontext, self._named(flat))

    # ---- samples --------------------------------------------------------------------------------------------------

    def sample(self, n: int, context: ArrayLike | None = None, *, seed: int = 0, first: int = 0) -> NDArray[Any]:
        """n rows [n, dim]. Row k depends on (seed, first + k) and its context alone; one context row serves all."""
        return self._call(lambda _, c: self._core.sample(n, c, seed, first), "sample", (), context)

    def sample_and_log_prob(
        self, n: int, context: ArrayLike | None = None, *, seed: int = 0, first: int = 0
    ) -> tuple[NDArray[Any], NDArray[Any]]:
        """n rows as `sample` gives them, and their log p [n]."""
        x = self.sample(n, context, seed=seed, first=first)
        return x, self.log_prob(x, context)

    # ---- training -------------------------------------------------------------------------------------------------

    def fit(
        self,
        x: ArrayLike | None = None,
        context: ArrayLike | None = None,
        *,
        weights: ArrayLike | None = None,
        target: Target | None = None,
        progress: bool = False,
        on_step: Callable[[Mapping[str, float]], Any] | None = None,
        comm: Any = None,
        **options: Any,
    ) -> Run:
        """Trains on rows x [n, dim] by maximum likelihood or, without x, towards a target; gives a `Run`.

        weights [n]: what each row counts, of at least 0, where only ratios matter: as if a row of weight 2 stood there
        twice. options: those of train{} and adamw{} in a model file, by their names; those not given are the model's. progress: draws a line on standard error, by tqdm
        where that is installed. on_step: called about 20 times a second with what is known. Ctrl-C raises
        KeyboardInterrupt and keeps the best weights so far. Numbers that are not finite are a ValueError. members=5 makes
        the flow an ensemble, the equal mixture of five flows trained one after the other with seeds from `seed` on.

        Towards a target, that of the model file or target=f, each step draws `samples` rows of its own; `objective` says
        what is made small, and of context those rows take the rows given in turn. f(x), or f(x, context) where the model
        has one, gets rows [n, dim] and returns their log-density [n], or that and its gradient by x [n, dim], which
        reverse_kl and fisher need. -inf is a density of 0. The arrays are f's own, to keep or to change; f is called in this thread,
        which holds the GIL then. An exception of f ends the training at once, keeps the best weights so far and is raised
        as it is.

        comm: an MPI communicator of mpi4py, all of whose processes call fit with the same rows, options and parameters and share
        the work; nothing else may use it meanwhile. All have the same result then, with the bits that one process alone has.
        """
        given = {key: _option(f"train.{key}", value) for key, value in options.items() if value is not None}
        _check_flag("fit.progress", progress)
        if on_step is not None and not callable(on_step):
            raise ValueError(f"train.on_step: expected a function, found {on_step!r}")
        w = self._row_weights(weights)
        f = self._density("fit", target)
        if "epochs" in given:  # the last: it stands in the place of steps, whichever of them was named first
            given["epochs"] = given.pop("epochs")
        self._check_apart(x, "fit")
        self._check_apart(context, "context")
        if comm is not None:
            _ranks.agree(comm, self._facts(x, context, w, tuple(sorted(given.items()))))
        with _Progress(progress, on_step) as shown:
            call = shown.step if shown.wanted else None
            result = self._call(
                lambda rows, c: self._core.fit(None if x is None else rows, c, w, given, call, f, comm),
                "fit",
                () if x is None else x,
                context,
            )
        steps, loss, best, seconds, exhausted, warning, log = result
        if warning:
            warnings.warn(warning, stacklevel=2)
        return Run(steps, loss, best, seconds, exhausted, warning, np.frombuffer(log, dtype=_LOG).copy())

    def reset(self, seed: int = 0) -> None:
        """Forgets all training: initial parameters, drawn from the seed, as if the flow had just been made. Nothing is compiled
        anew, and views of the parameters stay what they are; an ensemble becomes one flow, with parameters of its own.
        """
        self._core.reset(seed)

    def _facts(self, *arguments: Any) -> dict[str, Any]:
        """What processes that train together must have in common, by what it is called."""
        names = ("rows", "context", "weights", "options")
        own = {"version of nfcflow": _core.version, "model": self._made_of[1:] if self._made_of[1] else self._made_of}
        return own | {"instruction set": self._core.isa, "parameters": self.flat} | dict(zip(names, arguments))

    def _check_apart(self, array: ArrayLike | None, what: str) -> None:
        """Raises where the rows of a column differ by less than the flow's float can tell, as the command line does."""
        given = np.asarray(array)
        if self.dtype == np.float32 and given.ndim == 2 and given.dtype.kind in "fiu" and given.dtype != np.float32:
            _core.check_apart(np.require(given, np.float64, ["C", "A"]), what)

    # ---- targets --------------------------------------------------------------------------------------------------

    def target(self, x: ArrayLike, context: ArrayLike | None = None) -> tuple[NDArray[Any], NDArray[Any]]:
        """The log-density [n] of the model file's target, and its gradient by x [n, dim]."""
        return self._call(self._core.target, "target", x, context)

    def integrate(
        self,
        context: ArrayLike | None = None,
        *,
        target: Target | None = None,
        n: int | None = None,
        seed: int | None = None,
        rows: int | None = None,
        points: str | None = None,
    ) -> Integral:
        """The integral of a target, that of the model file or target=f as in `fit`, by importance sampling with n rows.

        n: how many are drawn, 100000 unless given, by the seed. points: "random", or "sobol" for Sobol' points, whose error
        is often far smaller, best where n is a power of two. rows: how many rows that follow the target are chosen
        among these by their weights, as the result's `x`; 0: as many as the effective sample size. For them the target is
        evaluated once more. context: one row. Memory does not grow with n.
        """
        options = {"n": n, "seed": seed, "rows": rows, "points": points}
        given = {key: _option(f"integrate.{key}", value) for key, value in options.items() if value is not None}
        f = self._density("integrate", target)
        result = Integral(*self._call(lambda _, c: self._core.integrate(c, given, f), "integrate", (), context))
        if result.k_hat > _core.k_hat_good:
            warnings.warn(
                f"k-hat is above {_core.k_hat_good}: the weights have so long a tail that the error is not to be believed",
                stacklevel=2,
            )
        return result

    def _density(self, call: str, function: Target | None) -> Callable[..., Any] | None:
        """The function as the library calls it: what it gives is an array in the flow's type, or an error."""
        if function is None:
            return None
        if not callable(function):
            raise ValueError(f"{call}.target: expected a function, found {function!r}")

        def evaluate(x: NDArray[Any], context: NDArray[Any] | None, wants_gradient: bool) -> tuple[Any, Any]:
            found = function(x) if context is None else function(x, context)
            if isinstance(found, tuple) and len(found) != 2:
                raise ValueError(
                    f"the target: expected log_density, or (log_density, gradient), found a tuple of {len(found)}"
                )
            density, gradient = found if isinstance(found, tuple) else (found, None)
            if wants_gradient and gradient is None:
                raise ValueError("the target gives no gradient, which reverse_kl and fisher need; forward_kl and variance do not")
            _refuse_mask("the target's log-density", density)
            own = self._rounded(_real(density, "the target's log-density"))
            if not wants_gradient:
                return own, None
            _refuse_mask("the target's gradient", gradient)
            return own, self._converted(gradient, "the target's gradient")

        return evaluate

    # ---- parameters -----------------------------------------------------------------------------------------------

    @property
    def flat(self) -> NDArray[Any]:
        """All parameters in one array, which may be written."""
        return self._core.array[:]

    @property
    def params(self) -> Mapping[str, NDArray[Any]]:
        """The parameters by name, as views into `flat`: ``flow.params["flow.1.alpha"][:] = 0.5`` sets them. Of an ensemble
        their first index is the member's."""
        return self._named(self._core.array)

    def _named(self, flat: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        """Numbers of all parameters, in the order of `flat`, as views by name."""
        views = {}
        members = (self.members,) if self.members else ()
        for name, rows, cols, offset, _ in self._core.tensors():
            view = flat.reshape(*members, -1)[..., offset : offset + (rows or 1) * cols]
            views[name] = view.reshape(*members, rows, cols) if rows else view
        return MappingProxyType(views)

    # ---- PyTorch ----------------------------------------------------------------------------------------------------

    def torch(self) -> Module:
        """An nn.Module over the same parameters, in the same memory, with gradients; see `nfcflow._torch.Module`."""
        if self.members:
            raise ValueError("Flow.torch: an ensemble is no module, its members are: load the weights of one")
        try:
            from ._torch import Module
        except ModuleNotFoundError as error:
            if error.name != "torch":
                raise
            raise ModuleNotFoundError("Flow.torch: PyTorch is not installed; pip install torch", name="torch") from None
        return Module(self)

    # ---- files ----------------------------------------------------------------------------------------------------

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the parameters as .safetensors."""
        self._core.save(os.fsencode(path))

    def load(self, path: str | os.PathLike[str]) -> None:
        """Reads the parameters from .safetensors, of one flow or an ensemble; those of another model are a ValueError."""
        self._core.load(os.fsencode(path))

    def emit(
        self,
        directory: str | os.PathLike[str] = ".",
        *,
        weights: bool = False,
        inference: bool = False,
        entries: str | None = None,
        target: str = "c",
    ) -> None:
        """Writes NAME.h, NAME.c and NAME.json: the flow as C99. entries: only these functions, "log_prob,sample".

        target: "cuda" for CUDA C, NAME.cu instead of NAME.c."""
        _check_flag("emit.weights", weights)
        _check_flag("emit.inference", inference)
        _check_text("emit.entries", entries)
        if target not in ("c", "cuda"):
            raise ValueError(f"emit.target: expected one of 'c', 'cuda', found {target!r}")
        self._core.emit(os.fsencode(directory), weights, inference, entries, target == "cuda")

    # ---- copies ---------------------------------------------------------------------------------------------------

    def __getstate__(self) -> dict[str, Any]:
        own = {key: value for key, value in self.__dict__.items() if key != "_core"}
        return {"own": own, "flat": self._core.array.copy(), "fresh": self._core.fresh, "members": self.members}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state["own"])
        self._make(self._made_of)
        if state.get("members"):
            self._core.members = state["members"]
        self._core.array[:] = state["flat"]
        self._core.fresh = state["fresh"]

    def __copy__(self) -> Flow:
        other = type(self).__new__(type(self))
        other.__setstate__(self.__getstate__())
        return other

    def __deepcopy__(self, memo: dict[int, Any]) -> Flow:
        return self.__copy__()

    def __repr__(self) -> str:
        context = f", context {self.context}" if self.context else ""
        members = f", {self.members} members" if self.members else ""
        return f"Flow({self.name}: dim {self.dim}{context}, {self.n_params} parameters{members}, {self.dtype})"


def _check_flag(what: str, value: Any) -> None:
    if not isinstance(value, (bool, np.bool_)):
        raise ValueError(f"{what}: expected True or False, found {value!r}")


def _check_text(what: str, value: Any) -> None:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{what}: expected a string, found {value!r}")


def _real(array: Any, what: str) -> NDArray[Any]:
    given = np.asarray(array)
    if given.dtype.kind not in "fiub":
        raise ValueError(f"{what}: expected an array of real numbers, found one of {given.dtype}")
    return given


def _refuse_mask(what: str, array: Any) -> None:
    if isinstance(array, np.ma.MaskedArray) and np.ma.is_masked(array):
        raise ValueError(f"{what}: some numbers are masked; leave their rows out")


def _option(what: str, value: Any) -> str:
    """An option as the command line would be given it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise ValueError(f"{what}: expected a number or a name, found {value!r}")
    if isinstance(value, numbers.Integral):
        return str(int(value))
    number = as_float(value)
    return str(int(number)) if number.is_integer() and abs(number) < 2**53 else repr(number)


class _Progress:
    """A line of progress on standard error, and the user's callback."""

    def __init__(self, shown: bool, on_step: Callable[[Mapping[str, float]], Any] | None) -> None:
        self.wanted = shown or on_step is not None
        shown = shown and sys.stderr is not None
        self._shown, self._on_step, self._bar, self._drawn = shown, on_step, None, False
        if shown:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                return
            self._bar = tqdm(unit="step")

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: Any) -> None:
        if self._bar is not None:
            self._bar.close()
        elif self._drawn:
            print(file=sys.stderr)

    def step(self, step: int, steps: int, loss: float, best: float, valid_loss: float) -> None:
        if self._bar is not None:
            self._bar.total = steps
            self._bar.set_postfix(loss=f"{loss:.4f}", best=f"{best:.4f}", refresh=False)
            self._bar.update(step - self._bar.n)
        elif self._shown:
            self._drawn = True
            print(f"\rstep {step}/{steps}  loss {loss:.4f}  best {best:.4f}\033[K", end="", file=sys.stderr, flush=True)
        if self._on_step is not None:
            self._on_step({"step": step, "steps": steps, "loss": loss, "best": best, "valid_loss": valid_loss})
