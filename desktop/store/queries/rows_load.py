"""Rows of the load board: departments and agents as they stand now."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DepartmentLoad:
    """A department now, with all of its tickets.

    ``open`` has the new ones with it, ``unassigned`` too. ``due_soon`` ends within the next hour, ``overdue`` is
    broken; both stop at ``load_board.MOST_COUNTED``. ``waiting_since`` is when the customer who has waited longest
    began to (ms). ``here`` of ``members`` get tickets now; ``room`` is how many more they may have, None for no limit.
    """

    id: str
    name: str
    colour: int
    method: str
    new: int = 0
    open: int = 0
    waiting: int = 0
    unassigned: int = 0
    overdue: int = 0
    due_soon: int = 0
    waiting_since: int | None = None
    here: int = 0
    members: int = 0
    room: int | None = None


@dataclass(frozen=True, slots=True)
class AgentLoadRow:
    """An agent now, with what they have in all departments; ``capacity`` 0 is no limit.

    ``departments`` are the names of those they belong to, as far as the actor sees them. ``may_change`` tells whether
    the actor may set the availability. ``last_at`` is when they last got a ticket by themselves (ms), 0 for never.
    """

    id: str
    name: str
    availability: str
    away_until: int | None
    away_reason: str
    capacity: int
    open: int = 0
    new: int = 0
    waiting: int = 0
    overdue: int = 0
    departments: tuple[str, ...] = ()
    last_at: int = 0
    may_change: bool = False


@dataclass(frozen=True, slots=True)
class LoadBoard:
    """Everything on the board at a moment (ms)."""

    at: int
    departments: tuple[DepartmentLoad, ...]
    agents: tuple[AgentLoadRow, ...]
