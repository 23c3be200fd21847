"""What the reads of service levels and calendars return: clocks, their timeline, policies, working weeks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One clock of a ticket as it stands; times in ms, ``spent_s`` and ``target_s`` in seconds of the calendar.

    ``clock`` is one of ``core.sla.CLOCKS``. ``state``: running, paused, met, breached (still open, overdue), missed
    (ended after it was due), stopped (the ticket was resolved before it ended). ``due_at`` is None while it is paused.
    ``by_change``: a changed policy or priority broke it, not time.
    """

    id: str
    clock: str
    policy: str
    policy_name: str
    started_at: int
    due_at: int | None
    ended_at: int | None
    state: str
    spent_s: int
    target_s: int
    warn_at: int | None = None
    breached_at: int | None = None
    by_change: bool = False


@dataclass(frozen=True, slots=True)
class TimelineSpan:
    """A stretch of a clock's life from ``start`` to ``end`` (ms; the last one ends now or where the clock ended).

    ``kind``: running, paused, stopped (resolved, or in spam or trash), closed-hours (nobody works, the clock rests),
    breached (running past its due time). ``reason`` says why it begins: started, customer-wrote, status, folder,
    opened, closed, holiday, due, policy, priority, department, agent. ``details`` hold what the sentence needs:
    ``status`` (a name) and ``key`` (of a built-in status), ``folder`` (0 inbox, 1 spam, 2 trash, 3 quarantine), ``day``
    (a holiday), ``priority`` (0 to 3), ``name`` (of a policy, department or agent; empty for none).
    """

    start: int
    end: int
    kind: str
    reason: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """A service level policy as it is set up.

    ``targets``: clock to minutes by priority from low to urgent, None for no promise. ``groups`` are conditions as in
    a rule (JSON). ``options`` is JSON, see ``core.sla.Options``. ``tickets`` is how many open tickets it counts for,
    ``breached`` how many of these are overdue. ``problem`` is the code, with its details, of why what is stored cannot
    be read; such a policy counts for nothing.
    """

    id: str
    name: str
    note: str
    active: bool
    position: int
    groups: str
    targets: Mapping[str, tuple[int | None, int | None, int | None, int | None]]
    calendar: str | None
    calendar_name: str
    options: str
    tickets: int = 0
    breached: int = 0
    problem: str = ""
    problem_details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CalendarDayRow:
    """A date (ISO 8601) with hours of its own; no ``spans`` (minutes after midnight) means closed."""

    id: str
    calendar: str
    date: str
    name: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """Working hours with a name; ``week`` as in ``core.hours``, empty for around the clock.

    ``used_by`` are the names of the policies and departments that go by it.
    """

    id: str
    name: str
    time_zone: str
    week: str
    country: str
    region: str
    position: int
    days: tuple[CalendarDayRow, ...] = ()
    used_by: tuple[str, ...] = ()
