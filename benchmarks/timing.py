"""Timing: medians and tails of short work, in milliseconds, and the table that shows them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Times:
    """How long runs of one thing took (ms)."""

    runs: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median."""
        return median(self.runs)

    @property
    def p99(self) -> float:
        """The time that one run in a hundred exceeds; the longest when there are fewer."""
        ordered = sorted(self.runs)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


@dataclass(frozen=True)
class Line:
    """One line of the table. ``floor`` is the least the machine can do for it in the same run (same unit)."""

    goal: str
    what: str
    size: int
    value: float
    floor: float | None = None
    limit: str = ""
    unit: str = "ms"
    met: bool | None = None


def timed(work: Callable[[], object]) -> float:
    """Return how long one run takes (ms)."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def times(works: Iterable[Callable[[], object]], repeats: int = 1, warm: bool = True) -> Times:
    """Time each work; with ``warm`` each runs once before, so that the system's cache holds what it reads.

    ``repeats``: each work's figure is the median of so many runs, so that another process's moment does not count.
    """
    runs = []
    for work in works:
        if warm:
            work()
        runs.append(median(timed(work) for _ in range(repeats)))
    return Times(tuple(runs))


def show(lines: Iterable[Line]) -> str:
    """Return the table as text: goal, what, size, figure, ratio to the floor, the goal's limit, whether it is met."""
    rows = [("goal", "what", "tickets", "figure", "x floor", "goal says", "")]
    for line in lines:
        ratio = f"{line.value / line.floor:.2f}" if line.floor else ""
        mark = "" if line.met is None else ("met" if line.met else "MISSED")
        figure = f"{line.value:,.3f}" if line.value < 10 else f"{line.value:,.1f}"
        size = f"{line.size:,}" if line.size else ""
        rows.append((line.goal, line.what, size, f"{figure} {line.unit}", ratio, line.limit, mark))
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
