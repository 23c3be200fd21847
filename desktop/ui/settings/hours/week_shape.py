"""What can be done to a week of windows: move, stretch, add, without any two of them overlapping.

The week is a ring of seven days: what is open late on Sunday goes on into Monday. All numbers are minutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.core.hours import DAY_MINUTES
from desktop.ui.settings.hours.typed import Spans

DAYS = 7
WEEK_MINUTES = DAYS * DAY_MINUTES
STEP = 15
"""The grid that windows snap to."""


@dataclass(frozen=True, order=True)
class Window:
    """Open from ``start`` to ``end``, counted from the midnight that begins ``day`` (0 is Monday).

    ``end`` lies beyond 1440 where the window goes on after midnight.
    """

    day: int
    start: int
    end: int

    @property
    def at(self) -> int:
        """When it opens, from the beginning of the week."""
        return self.day * DAY_MINUTES + self.start

    @property
    def span(self) -> list[int]:
        """The form that is stored: an end behind midnight is told from it."""
        return [self.start, self.end - DAY_MINUTES if self.end > DAY_MINUTES else self.end]


@dataclass(frozen=True)
class Piece:
    """What of a window lies on one row; ``first`` and ``last`` tell which of its ends are there."""

    window: Window
    row: int
    start: int
    end: int
    first: bool
    last: bool


def windows_of(week: Sequence[Spans]) -> list[Window]:
    """Return the windows of seven days, in order."""
    return [
        Window(day, start, end if end > start else end + DAY_MINUTES)
        for day, spans in enumerate(week)
        for start, end in spans
    ]


def week_of(windows: Iterable[Window]) -> list[Spans]:
    """Return windows as seven days."""
    week: list[Spans] = [[] for _ in range(DAYS)]
    for window in sorted(windows):
        week[window.day].append(window.span)
    return week


def pieces_of(windows: Iterable[Window]) -> list[Piece]:
    """Return what is drawn on the rows: one piece a window, two when it goes on after midnight."""
    found = []
    for window in windows:
        late = window.end > DAY_MINUTES
        found.append(Piece(window, window.day, window.start, min(window.end, DAY_MINUTES), True, not late))
        if late:
            found.append(Piece(window, (window.day + 1) % DAYS, 0, window.end - DAY_MINUTES, False, True))
    return found


def room(others: Iterable[Window], window: Window) -> tuple[int, int]:
    """Return the earliest start and the latest end that a window can have between its neighbours."""
    long = window.end - window.start
    gaps = [(window.at - (other.at + other.end - other.start)) % WEEK_MINUTES for other in others]
    behind = [(other.at - window.at - long) % WEEK_MINUTES for other in others]
    earliest = max(0, window.start - min(gaps, default=WEEK_MINUTES))
    return earliest, window.end + min(behind, default=WEEK_MINUTES)


def stretched(others: Sequence[Window], window: Window, start: int, end: int) -> Window:
    """Return a window with other ends, as far as there is room; it stays a step long and shorter than a day."""
    earliest, latest = room(others, window)
    start = min(max(start, earliest), max(window.end - STEP, earliest)) if start != window.start else start
    start = min(start, DAY_MINUTES - STEP)
    longest = max(DAY_MINUTES, start + DAY_MINUTES - STEP)
    end = max(min(end, latest, longest), start + STEP)
    return replace(window, start=start, end=end)


def moved(others: Sequence[Window], window: Window, start: int) -> Window:
    """Return a window that begins at another time of its day and is as long as before, as far as there is room."""
    earliest, latest = room(others, window)
    long = window.end - window.start
    begin = min(max(start, earliest), max(latest - long, earliest), DAY_MINUTES - STEP)
    if begin + long > DAY_MINUTES and long == DAY_MINUTES:
        begin = 0
    return replace(window, start=begin, end=begin + long)


def drawn(others: Sequence[Window], day: int, one: int, other: int) -> Window | None:
    """Return a new window between two times of a day; None when the first of them is taken."""
    if not 0 <= one < DAY_MINUTES or taken(others, day, one):
        return None
    seed = Window(day, one, one + 1)
    earliest, latest = room(others, seed)
    start, end = max(min(one, other), earliest), min(max(one, other), latest, one + DAY_MINUTES - STEP)
    return Window(day, start, end) if end - start >= STEP else None


def taken(windows: Iterable[Window], day: int, minute: int) -> bool:
    """Tell whether a time of a day lies within a window, also one that began the evening before."""
    at = day * DAY_MINUTES + minute
    return any((at - each.at) % WEEK_MINUTES < each.end - each.start for each in windows)


def free_window(windows: Sequence[Window], day: int) -> Window | None:
    """Return a window that a day still has room for: office hours when it is empty, else the hours after the last."""
    mine = [each for each in windows if each.day == day]
    wishes = [(9 * 60, 17 * 60)] if not mine else []
    wishes += [(each.end + 60, each.end + 5 * 60) for each in reversed(mine)]
    wishes += [(minute, minute + 60) for minute in range(0, DAY_MINUTES, 60)]
    for start, end in wishes:
        made = drawn(windows, day, start, min(end, DAY_MINUTES)) if start < DAY_MINUTES else None
        if made is not None:
            return made
    return None
