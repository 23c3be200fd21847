"""From an old order of row numbers to a new one, in the few steps that keep selection and place.

Pure functions: they run beside the UI thread, where comparing a million numbers costs nobody a frame.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass


@dataclass(frozen=True)
class Remove:
    """Rows ``first`` to ``last`` go."""

    first: int
    last: int


@dataclass(frozen=True)
class Insert:
    """``rids`` come in at ``at``."""

    at: int
    rids: tuple[int, ...]


@dataclass(frozen=True)
class Move:
    """The row at ``source`` goes to ``target``, counted without it."""

    source: int
    target: int


Step = Remove | Insert | Move


@dataclass(frozen=True)
class Change:
    """A new order, and the steps to it from ``old``; ``steps`` is None when starting over is cheaper.

    ``fresh`` is how many tickets came in, ``quiet`` the steps that only take out what is gone, for a list that must
    not move under the pointer.
    """

    old: array[int]
    rids: array[int]
    steps: tuple[Step, ...] | None
    fresh: int
    quiet: tuple[Remove, ...] | None


def compare(old: array[int], new: array[int], most_steps: int = 200) -> Change:
    """Find out how to get from one order to the other."""
    start = _common_start(old, new)
    end = _common_end(old, new, start)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(before), len(after)) > 20_000:
        return Change(old, new, None, max(0, len(new) - len(old)), None)
    stays, comes = set(before), set(after)
    gone = _removals(before, comes, start)
    steps = _steps(before, after, start, gone, most_steps)
    return Change(old, new, steps, len(comes - stays), tuple(gone) if len(gone) <= most_steps else None)


def _common_start(old: array[int], new: array[int]) -> int:
    low, high = 0, min(len(old), len(new))
    if old[:high] == new[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _common_end(old: array[int], new: array[int], start: int) -> int:
    low, high = 0, min(len(old), len(new)) - start
    ends = len(old), len(new)
    if old[ends[0] - high :] == new[ends[1] - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if old[ends[0] - middle : ends[0] - low] == new[ends[1] - middle : ends[1] - low]:
            low = middle
        else:
            high = middle
    return low


def _removals(before: array[int], comes: set[int], start: int) -> list[Remove]:
    """Group what is gone into runs, last run first, so that earlier positions stay valid."""
    runs: list[Remove] = []
    for position in range(len(before) - 1, -1, -1):
        if before[position] in comes:
            continue
        here = start + position
        if runs and runs[-1].first == here + 1:
            runs[-1] = Remove(here, runs[-1].last)
        else:
            runs.append(Remove(here, here))
    return runs


def _steps(before: array[int], after: array[int], start: int, gone: list[Remove], most: int) -> tuple[Step, ...] | None:
    steps: list[Step] = list(gone)
    comes = set(after)
    now = [rid for rid in before if rid in comes]
    have = set(now)
    position = 0
    while position < len(after):
        if len(steps) > most:
            return None
        if position < len(now) and now[position] == after[position]:
            position += 1
            continue
        steps.append(_one_step(now, after, have, position, start))
    return tuple(steps)


def _one_step(now: list[int], after: array[int], have: set[int], position: int, start: int) -> Step:
    """Bring the wanted row here, or take a wrong one away; ``now`` follows."""
    wanted = after[position]
    if wanted not in have:
        stop = position
        while stop < len(after) and after[stop] not in have:
            stop += 1
        now[position:position] = after[position:stop]
        have.update(after[position:stop])
        return Insert(start + position, tuple(after[position:stop]))
    if position + 1 < len(now) and now[position + 1] == wanted:
        moved = now.pop(position)
        target = min(after.index(moved), len(now))
        now.insert(target, moved)
        return Move(start + position, start + target)
    source = now.index(wanted, position)
    now.insert(position, now.pop(source))
    return Move(start + source, start + position)
