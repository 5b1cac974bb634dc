"""Parts of a model: ``presets.nsf(dim=2, domain=[parts.positive(), parts.circular(360)], base=parts.student_t(df=5))``.

The words of model files (docs/reference/model-files.md) are functions here, with their entries and options as arguments.
"""

from __future__ import annotations

from typing import Any

from ._core import vocabulary
from .presets import Part, _lua


def __getattr__(name: str) -> Any:
    names = __dir__()
    if name.startswith("__") or name not in names:
        raise AttributeError(f"there is no part '{name}'; there are {', '.join(names)}")

    def part(*entries: Any, **options: Any) -> Part:
        fields = [_lua(value, name) for value in entries]
        fields += [f"{key} = {_lua(value, f'{name}.{key}')}" for key, value in options.items()]
        return Part(f"{name} {{ {', '.join(fields)} }}")

    part.__name__ = part.__qualname__ = name
    part.__doc__ = f"The word {name} of model files."
    globals()[name] = part  # from now on it is found without this function
    return part


def __dir__() -> list[str]:
    return [word for word in vocabulary().split("\n") if word.isidentifier()]
