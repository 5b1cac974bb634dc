"""Pictures with matplotlib, in its ways: a function draws into `ax`, or into that of a new figure, and returns it.

Colours are those of Okabe and Ito and of viridis, which colour-blind people tell apart, lighter ones on dark axes; the rest is the
style's that matplotlib is set to, as by `plt.style.context("dark_background")`. matplotlib is imported when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from .flow import Flow, Run

# For light axes and for dark ones: of the data, of samples or the model, of regions from the palest to the strongest, of what stands behind.
_COLOURS = (("#0072b2", "#d55e00"), ("#56b4e9", "#e69f00"))
_REGIONS = (("#c2b300", "#35b779", "#31688e", "#440154"), ("#3b528b", "#21918c", "#5ec962", "#fde725"))
_FAINT = ("0.75", "0.35")
_COLUMN = 3.5  # inches: a column of a paper
_MOST = 5000  # rows that are shown, evenly taken
_POINTS = 201  # of curves, and of a grid each way


def scatter(x: ArrayLike, ax: Axes | None = None, *, features: tuple[int, int] = (0, 1), **style: Any) -> Axes:
    """Two features of rows x [n, dim] as points; style: what `Axes.scatter` takes."""
    rows = _rows(x, "scatter", 2)
    i, j = features
    ax = _axes(ax)
    usual: dict[str, Any] = {"s": 4, "color": _COLOURS[_is_dark(ax)][0], "linewidths": 0}
    ax.scatter(rows[:, i], rows[:, j], **(usual | style))
    ax.set(xlabel=_label(i), ylabel=_label(j))
    return ax


def corner(
    x: ArrayLike,
    samples: ArrayLike | None = None,
    axes: ArrayLike | None = None,
    *,
    labels: Sequence[str] | None = None,
    names: tuple[str, str] = ("data", "samples"),
) -> NDArray[Any]:
    """Every pair of features of x [n, dim], over those of samples, and the density of each; axes [dim, dim].

    labels: of the features. Densities are estimated with a Gaussian kernel of Silverman's bandwidth.
    """
    sets = [_rows(x, "corner", 2)] + ([] if samples is None else [_rows(samples, "corner.samples", 2)])
    dim = sets[0].shape[1]
    if sets[-1].shape[1] != dim:
        raise ValueError(f"corner.samples: {sets[-1].shape[1]} columns, expected {dim}")
    if labels is not None and len(labels) != dim:
        raise ValueError(f"corner.labels: expected {dim}, found {len(labels)}")
    side = max(_COLUMN, 0.9 * dim)
    grid = _grid(axes, (dim, dim), (side, side), "corner")
    for i in range(dim):
        for j in range(dim):
            ax = grid[i, j]
            if j > i:
                ax.set_visible(False)
                continue
            for k, rows in reversed(list(enumerate(sets))):  # the data above the samples
                colour = _COLOURS[_is_dark(ax)][k]
                if i == j:
                    ax.plot(*_kde(rows[:, i]), color=colour, linewidth=1, label=names[k])
                else:
                    scatter(rows, ax, features=(j, i), color=colour, s=2)
            ax.set_xlabel((labels[j] if labels else _label(j)) if i == dim - 1 else "")
            ax.set_ylabel((labels[i] if labels else _label(i)) if j == 0 and i > 0 else "")
            ax.tick_params(labelbottom=i == dim - 1, labelleft=j == 0 and i > 0, labelsize="x-small" if dim > 3 else None)
            ax.locator_params(axis="x", nbins=3 if dim < 4 else 2)
            ax.locator_params(axis="y", nbins=3)
            if i == j:
                ax.set_yticks([])
                ax.set_ylim(bottom=0)
            ax.set_xlim(*_extent(sets[0])[j])
    if len(sets) > 1:
        handles, texts = grid[0, 0].get_legend_handles_labels()
        grid[0, 0].figure.legend(handles[::-1], texts[::-1], loc="upper right", frameon=False)
    return grid


def density(
    flow: Flow,
    x: ArrayLike | None = None,
    context: ArrayLike | None = None,
    ax: Axes | None = None,
    *,
    mass: Sequence[float] = (0.5, 0.8, 0.95, 0.99),
    extent: Sequence[float] | None = None,
) -> Axes:
    """The density of a flow of one feature as a curve, over a histogram of x; of two as contours, over x.

    Contours are borders of the smallest regions that hold these shares of it. extent: (low, high) of each feature, one after the other;
    otherwise that of x or, without x, of samples. A flow with context needs one row of it.
    """
    if flow.dim > 2:
        raise ValueError(f"density: of flows of one or two features, {flow.name} has {flow.dim}")
    shares = np.sort(np.asarray(mass, float))[::-1]
    if not (shares.size and np.all((shares > 0) & (shares < 1))):
        raise ValueError(f"density.mass: expected shares between 0 and 1, found {mass!r}")
    rows = None if x is None else _rows(x, "density", 1)
    if rows is not None and rows.shape[1] != flow.dim:
        raise ValueError(f"density: {rows.shape[1]} column{'' if rows.shape[1] == 1 else 's'}, {flow.name} has {flow.dim}")
    box = _extent(flow.sample(2000, context) if rows is None else rows) if extent is None else np.reshape(extent, (flow.dim, 2))
    places = [np.linspace(low, high, _POINTS) for low, high in box]
    grid = np.stack(np.meshgrid(*places), axis=-1).reshape(-1, flow.dim)
    given = None if context is None else np.repeat(np.reshape(np.asarray(context), (1, -1)), len(grid), axis=0)
    p = np.nan_to_num(np.exp(np.asarray(flow.log_prob(grid, given), float)), nan=0, posinf=0)
    ax = _axes(ax)
    dark = _is_dark(ax)
    if flow.dim == 1:
        if rows is not None:
            ax.hist(rows[:, 0], bins=40, density=True, color=_COLOURS[dark][0], alpha=0.5, label="data")
        ax.plot(places[0], p, color=_COLOURS[dark][1], label="model")
        ax.set(xlabel=_label(0), ylabel="density")
        ax.legend(frameon=False)
        return ax
    if rows is not None:
        scatter(rows, ax, color=_FAINT[dark], s=2)
    levels, index = np.unique(_levels(p, shares), return_index=True)
    colours = np.asarray(_REGIONS[dark])[np.linspace(0, 3, shares.size).round().astype(int)]
    lines = ax.contour(*places, p.reshape(_POINTS, _POINTS), levels=levels, colors=colours[index].tolist(), linewidths=1)
    handles, _ = lines.legend_elements()
    ax.legend(handles, [f"{100 * s:g} %" for s in shares[index]], title="holds", frameon=False)
    ax.set(xlabel=_label(0), ylabel=_label(1))
    return ax


def loss(run: Run, ax: Axes | None = None) -> Axes:
    """The losses of a training over its steps: of the rows trained on and, where there was validation, of those held out."""
    log = run.log
    ax = _axes(ax)
    colours = _COLOURS[_is_dark(ax)]
    ax.plot(log["step"], log["loss"], color=colours[0], linewidth=1, label="training")
    held = ~np.isnan(log["valid_loss"])
    if held.any():
        ax.plot(log["step"][held], log["valid_loss"][held], color=colours[1], linewidth=1, label="validation")
        ax.legend(frameon=False)
    seen = np.concatenate([log["loss"], log["valid_loss"][held]])
    seen = np.sort(seen[np.isfinite(seen)])
    if seen.size:  # the first steps may be far above all others
        most = seen[int(0.97 * (seen.size - 1))]
        wide = most - seen[0] or 1.0
        ax.set_ylim(seen[0] - 0.08 * wide, min(most + 0.5 * wide, seen[-1] + 0.08 * wide))
    ax.set(xlabel="step", ylabel="negative log-likelihood (nats)")
    return ax


def layers(
    flow: Flow, n: int = 1000, context: ArrayLike | None = None, axes: ArrayLike | None = None, *, seed: int = 0
) -> NDArray[Any]:
    """n samples as they come from the base, then after each layer of the inverse, titled with its name.

    Of many features the first two are shown, of one a histogram. axes: an array of n_layers + 1, whose shape is kept.
    """
    x = flow.sample(n, context, seed=seed)
    given = context
    if context is not None and len(np.reshape(context, (-1, flow.context))) == 1:
        given = np.repeat(np.reshape(np.asarray(context), (1, -1)), n, axis=0)
    steps = flow.layers(flow.forward(x, given)[0], given)
    names = ("random sample", *reversed(flow.layer_names))
    across = min(len(steps), 4)
    down = -(-len(steps) // across)
    grid = _grid(axes, (down, across), (_COLUMN * across / 3, _COLUMN * down / 3), "layers", len(steps))
    for k, ax in enumerate(grid.flat):
        if k >= len(steps):
            ax.set_visible(False)
            continue
        if flow.dim > 1:
            scatter(steps[k], ax, s=2)
        else:
            ax.hist(steps[k][:, 0][np.isfinite(steps[k][:, 0])], bins=30, color=_COLOURS[_is_dark(ax)][0], alpha=0.5)
            ax.set_yticks([])
        ax.set(title=names[k], xlabel="", ylabel="")
        ax.title.set_fontsize("x-small")
        ax.tick_params(labelsize="x-small")
        ax.locator_params(axis="x", nbins=2)
        ax.locator_params(axis="y", nbins=3)
    return grid


# ---- what the pictures share ----------------------------------------------------------------------------------------


def _pyplot() -> Any:
    try:
        from matplotlib import pyplot
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("nfcflow.plot: matplotlib is not installed; pip install matplotlib", name="matplotlib") from error
    return pyplot


def _axes(ax: Axes | None) -> Axes:
    if ax is not None:
        return ax
    made: Axes = _pyplot().subplots(figsize=(_COLUMN, 0.75 * _COLUMN), layout="constrained")[1]
    return made


def _grid(axes: ArrayLike | None, shape: tuple[int, int], size: tuple[float, float], what: str, least: int | None = None) -> NDArray[Any]:
    """Axes of a new figure, or those given: an array of this shape or, with `least`, of at least so many."""
    if axes is None:
        made: NDArray[Any] = _pyplot().subplots(*shape, figsize=size, layout="constrained", squeeze=False)[1]
        return made
    given = np.asarray(axes, dtype=object)
    if given.size < least if least else given.shape != shape:
        raise ValueError(f"{what}.axes: expected an array of {least or shape} axes, found {given.size if least else given.shape}")
    return given


def _is_dark(ax: Axes) -> bool:
    from matplotlib.colors import to_rgb

    return sum(to_rgb(ax.get_facecolor())) < 1.5


def _label(i: int) -> str:
    return f"$x_{{{i + 1}}}$"


def _rows(x: ArrayLike, what: str, least: int) -> NDArray[Any]:
    """At most _MOST rows [n, dim] as doubles, with at least so many columns."""
    rows = np.asarray(x, float)
    if rows.ndim != 2 or rows.shape[0] == 0 or rows.shape[1] < least:
        raise ValueError(f"{what}: expected an array [n, dim] of at least {least} columns, found one of shape {rows.shape}")
    n = min(len(rows), _MOST)
    return rows[np.arange(n) * len(rows) // n]


def _extent(rows: NDArray[Any]) -> NDArray[Any]:
    """Where the finite numbers of each column are, with a margin: (low, high)."""
    low = np.min(rows, axis=0, where=np.isfinite(rows), initial=np.inf)
    high = np.max(rows, axis=0, where=np.isfinite(rows), initial=-np.inf)
    low, high = np.where(low <= high, low, 0), np.where(low <= high, high, 0)
    wide = np.where(high > low, 0.12 * (high - low), 1)
    return np.stack([low - wide, high + wide], axis=1)


def _levels(p: NDArray[Any], shares: NDArray[Any]) -> NDArray[Any]:
    """The least density of the smallest region that holds each share, where p is that of cells of one size."""
    falling = np.sort(p)[::-1]
    held = np.cumsum(falling)
    levels: NDArray[Any] = falling[np.minimum(np.searchsorted(held, shares * held[-1]), len(falling) - 1)]
    return levels


def _kde(x: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Places and the density there, of bandwidth 0.9 min(s, IQR / 1.34) n^(-1/5) (Silverman 1986, eq. 3.31)."""
    x = x[np.isfinite(x)]
    if not x.size:
        return np.empty(0), np.empty(0)
    spread = np.std(x, ddof=1) if x.size > 1 else 0.0
    iqr = np.subtract(*np.percentile(x, [75, 25])) / 1.34
    h = 0.9 * (min(spread, iqr) if iqr > 0 else spread) * x.size**-0.2 or 1.0
    at = np.linspace(x.min() - 3 * h, x.max() + 3 * h, _POINTS)
    return at, np.exp(-0.5 * ((at[:, None] - x) / h) ** 2).sum(axis=1) / (x.size * h * np.sqrt(2 * np.pi))
