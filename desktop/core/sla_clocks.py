"""Clocks out of a ticket's history, always all of them anew: nothing is counted up, so nothing can be counted twice.

What was promised may change. Then what still runs is measured against the new promise from its beginning on, what has
ended stays as it was judged, and a breach that happened stays one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.core.calendars import Calendar, add_business, business_ms, is_working, open_spans
from desktop.core.errors import DeskError
from desktop.core.sla import ENDED, Clock, History, Options
from desktop.core.sla_cycles import Cycle, Piece, cycles, pieces

LAST_MINUTES_MS = 15 * 60_000
"""How long before the end of the working day a warning comes that would otherwise come in the night."""
LONGEST_BREAK_MS = 14 * 24 * 3_600_000
RESPONSES = frozenset({"first-response", "next-response", "first-assignment", "periodic-update"})


@dataclass(frozen=True, slots=True)
class Promise:
    """What counts for a ticket now. ``targets``: clock to seconds. What ended before ``since`` is not judged by it.

    ``working`` is when who has the ticket works: warnings come then.
    """

    policy: str
    targets: Mapping[str, int]
    calendar: Calendar
    options: Options
    since: int = 0
    working: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What a cycle comes to: time spent, when the target is or was or would be reached, whether that was too early.

    ``earlier`` is the time spent before the last piece.
    """

    spent: int
    earlier: int
    due: int | None
    passed: bool
    ended: int | None
    last: Piece | None


def compute(history: History, promise: Promise, known: Mapping[tuple[str, int], Clock], now: int) -> list[Clock]:
    """Return the clocks of a ticket at a moment (ms). ``known`` are those computed last, by ``Clock.key``.

    A clock of ``known`` that is not among them is no longer promised.
    """
    found: list[Clock] = []
    for clock, target in promise.targets.items():
        for cycle in cycles(history, clock, promise.options):
            before = known.get((clock, cycle[0]))
            parts = pieces(history, clock, cycle, promise.options, now)
            measured = measure(promise.calendar, parts, target * 1000, cycle, now)
            if before is not None and before.ended_at is not None and before.ended_at == measured.ended:
                found.append(before)
            elif before is not None or measured.ended is None or measured.ended >= promise.since:
                found.append(_clock(clock, cycle, promise, measured, before, now))
    return sorted(found, key=lambda each: (each.started_at, each.clock))


def measure(calendar: Calendar, parts: Sequence[Piece], target: int, cycle: Cycle, now: int) -> Measured:
    """Return what a cycle's pieces come to against a target (ms of working time)."""
    ended = cycle[1] if cycle[1] is not None else _stopped(parts)
    spent, earlier, reached, passed = 0, 0, None, False
    for place, piece in enumerate(parts):
        earlier = spent
        if piece.kind != "running":
            continue
        length = business_ms(calendar, piece.start, piece.end)
        if reached is None and spent + length >= target:
            moment = _later(calendar, piece.start, target - spent)
            still = place == len(parts) - 1 and ended is None
            if moment is not None and (moment < piece.end or still and moment <= now):
                reached, passed = moment, True
        spent += length
    if reached is None:
        reached = _projected(calendar, parts, target - spent, ended)
    return Measured(spent, earlier, reached, passed, ended, parts[-1] if parts else None)


def _projected(calendar: Calendar, parts: Sequence[Piece], left: int, ended: int | None) -> int | None:
    """Return when the target would be reached if it ran on: from the end of what ran last; None while it rests."""
    if ended is None and (not parts or parts[-1].kind != "running"):
        return None
    ran = next((piece.end for piece in reversed(parts) if piece.kind == "running"), ended)
    return None if ran is None else _later(calendar, ran, max(0, left))


def _stopped(parts: Sequence[Piece]) -> int | None:
    """Return when a ticket was resolved, if it is."""
    if not parts or parts[-1].kind != "stopped":
        return None
    start = parts[-1].start
    for piece in reversed(parts):
        if piece.kind != "stopped":
            break
        start = piece.start
    return start


def _later(calendar: Calendar, moment: int, length: int) -> int | None:
    """Add working time; None in a calendar that never opens, which the set-up page says and nobody's work suffers."""
    try:
        return add_business(calendar, moment, length)
    except DeskError:
        return None


def _clock(clock: str, cycle: Cycle, promise: Promise, measured: Measured, before: Clock | None, now: int) -> Clock:
    target = promise.targets[clock]
    breached, by_change = _breach(promise.policy, target, promise.since, measured, before, now)
    state = _state(clock, cycle, measured, breached)
    resting = state not in ("running", "paused")
    return Clock(
        clock,
        promise.policy,
        cycle[0],
        measured.due,
        measured.ended,
        state,
        measured.spent // 1000,
        target,
        None if resting else _warning(target * 1000, cycle[0], promise, measured),
        breached,
        by_change,
    )


def _breach(
    policy: str, target: int, since: int, measured: Measured, before: Clock | None, now: int
) -> tuple[int | None, bool]:
    """Return when the promise was broken, and whether a change of the promise did it rather than time."""
    end, due = measured.ended, measured.due
    if before is not None and before.breached_at is not None and (end is None or end > before.breached_at):
        return before.breached_at, before.by_change
    if not measured.passed or due is None:
        return None, False
    if before is None:
        return due, due < since
    other = (before.policy, before.target_s) != (policy, target)
    if before.due_at is not None and before.due_at < (now + 1 if end is None else end):
        return (before.due_at if other else due), False
    return due, other or (before.due_at is not None and due < before.due_at)


def _state(clock: str, cycle: Cycle, measured: Measured, breached: int | None) -> str:
    if measured.ended is not None:
        if breached is not None:
            return "missed"
        return "stopped" if cycle[1] is None and clock in RESPONSES else "met"
    if measured.passed:
        return "breached"
    return "running" if measured.last is None or measured.last.kind == "running" else "paused"


def _warning(target: int, started: int, promise: Promise, measured: Measured) -> int | None:
    """Return when to warn, in the working time of who has the ticket; None while it rests, and for no warning."""
    options, last, due = promise.options, measured.last, measured.due
    if due is None or last is None or not (options.warn_minutes or options.warn_percent):
        return None
    early = options.warn_minutes * 60_000 or target * (100 - options.warn_percent) // 100
    moment = _later(promise.calendar, last.start, max(0, target - early - measured.earlier))
    if moment is None or promise.working is None:
        return moment
    return in_working_time(promise.working, moment, started, due)


def in_working_time(working: Calendar, moment: int, since: int, due: int) -> int:
    """Return when to warn somebody who works at other hours: when they begin, or before they go if that is too late."""
    if is_working(working, moment):
        return moment
    coming = next(open_spans(working, moment, due), None)
    if coming is not None:
        return coming[0]
    past = list(open_spans(working, max(since, moment - LONGEST_BREAK_MS), moment))
    return max(past[-1][0], past[-1][1] - LAST_MINUTES_MS) if past else moment


def next_due(clocks: Sequence[Clock]) -> tuple[int | None, str, int]:
    """Return ``due_at``, ``due_clock`` and ``due_state`` of a ticket: the open clock that ends first.

    0 nothing runs, 1 running, 2 all that is open rests, 3 overdue.
    """
    open_ones = [each for each in clocks if each.state not in ENDED]
    moving = [(each.due_at, each) for each in open_ones if each.due_at is not None]
    if moving:
        due, first = min(moving, key=lambda each: (each[0], each[1].clock))
        return due, first.clock, 3 if first.state == "breached" else 1
    if open_ones:
        return None, min(open_ones, key=lambda each: (each.target_s - each.spent_s, each.clock)).clock, 2
    return None, "", 0
