"""Which tables of a mail the viewer can lay out in time.

Qt lays a nested table out twice for every level above it, so a paragraph in the eighth table costs 2⁸ times one on
the page. Most levels of a newsletter are wrappers of a single cell that say nothing; these go first.
"""

from __future__ import annotations

from desktop.mail.html_events import TEXT, Event
from desktop.mail.html_limits import MAX_TABLES

MAX_COST = 40_000
"""Texts and cells, each times 2 for every table around it; the viewer needs about 0.5 s for so many."""


def to_flatten(events: list[Event]) -> set[int]:
    """Return the indexes of the table starts to show as plain blocks: as few as keep the cost bounded."""
    parents, cells = _structure(events)
    if not parents:
        return set()
    flat: set[int] = set()
    levels = _deepest(parents, flat)
    if levels <= MAX_TABLES and len(events) << levels <= MAX_COST:
        return flat
    if levels > MAX_TABLES or _cost(events, parents, flat, MAX_TABLES) > MAX_COST:
        flat = {table for table, count in cells.items() if count <= 1}
    deepest = MAX_TABLES
    while deepest > 1 and _cost(events, parents, flat, deepest) > MAX_COST:
        deepest -= 1
    return flat | {table for table, depth in _depths(parents, flat).items() if depth > deepest}


def _structure(events: list[Event]) -> tuple[dict[int, int], dict[int, int]]:
    """Return the table around each table (-1: none) and each table's own cells, by the index of its start."""
    parents: dict[int, int] = {}
    cells: dict[int, int] = {}
    around = [-1]
    for index, event in enumerate(events):
        if event.name == "table":
            if event.end:
                around.pop()
            else:
                parents[index], cells[index] = around[-1], 0
                around.append(index)
        elif event.name in ("td", "th") and not event.end and around[-1] >= 0:
            cells[around[-1]] += 1
    return parents, cells


def _depths(parents: dict[int, int], flat: set[int]) -> dict[int, int]:
    """Return how many kept tables each table is in, itself included if kept; parents come first in the dictionary."""
    depths = {-1: 0}
    for table, parent in parents.items():
        depths[table] = depths[parent] + (table not in flat)
    return depths


def _deepest(parents: dict[int, int], flat: set[int]) -> int:
    return max(_depths(parents, flat).values())


def _cost(events: list[Event], parents: dict[int, int], flat: set[int], deepest: int) -> int:
    depths = _depths(parents, flat)
    cost = 0
    factors = [1]
    for index, event in enumerate(events):
        if event.name == "table":
            if event.end:
                factors.pop()
            else:
                factors.append(1 << min(depths[index], deepest))
        elif event.name in _COSTLY and not event.end:
            cost += factors[-1]
    return cost


_COSTLY = frozenset({TEXT, "td", "th", "br"})
