"""The usual flows as one call: ``presets.maf(dim=6, layers=5, hidden=(64, 64))`` is a model for `Flow`.

``presets.auto(dim=6, rows=len(x))`` chooses sizes and training itself. Options are those of the presets in a model file
(docs/models.md): dim, layers, hidden, activation, bins, bound, scale, standardize, context, precision, name, train;
domain and base are of `parts`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from numbers import Integral, Real
from typing import Any

from ._core import vocabulary

_PREFIX = "presets."


class Model(str):
    """The text of a model description."""

    __slots__ = ()


class Part(str):
    """The text of a part of one, see parts."""

    __slots__ = ()


def as_float(value: Real) -> float:
    """The number as a float: an infinite one where it is too large for a float."""
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def _lua(value: Any, where: str) -> str:
    """A value as Lua source; `where`: its place, for errors."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Integral):
        return str(int(value))
    if isinstance(value, Real):
        number = as_float(value)
        if number != number or number in (float("inf"), float("-inf")):
            raise ValueError(f"{where}: expected a finite number, found {number}")
        return repr(number)
    if isinstance(value, Part):
        return str(value)
    if isinstance(value, str):
        data = value.encode()
        return '"' + "".join(chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\{b:03d}" for b in data) + '"'
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"[{_lua(str(k), where)}] = {_lua(v, f'{where}.{k}')}" for k, v in value.items()) + " }"
    if isinstance(value, Sequence):
        return "{ " + ", ".join(_lua(v, f"{where}[{i}]") for i, v in enumerate(value)) + " }"
    raise ValueError(f"{where}: a {type(value).__name__} cannot be part of a description")


def __getattr__(name: str) -> Any:
    names = __dir__()
    if name.startswith("__") or name not in names:
        raise AttributeError(f"there is no preset '{name}'; there are {', '.join(names)}")

    def preset(**options: Any) -> Model:
        given = {key: value for key, value in options.items() if value is not None}
        return Model(f"return {_PREFIX}{name} {_lua(given, name)}")

    preset.__name__ = preset.__qualname__ = name
    preset.__doc__ = f"The preset {name} of model files, with its options as keywords."
    globals()[name] = preset  # from now on it is found without this function
    return preset


def __dir__() -> list[str]:
    return [word[len(_PREFIX) :] for word in vocabulary().split("\n") if word.startswith(_PREFIX)]
