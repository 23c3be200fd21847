"""From when to when each clock of a ticket counts, and in which stretches of that it runs or rests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.sla import History, Options, Stretch

OPEN_CATEGORY = 1
Cycle = tuple[int, int | None]
"""Start, and the end once what the customer waits for has happened."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a clock's life. ``kind``: running, paused, stopped."""

    start: int
    end: int
    kind: str
    reason: str
    details: Mapping[str, str]


def cycles(history: History, clock: str, options: Options) -> list[Cycle]:
    """Return the times a clock was started, oldest first; none for a ticket that machines made."""
    begin = _begin(history)
    if clock == "first-response":
        return _turns(history, options)[:1]
    if clock == "next-response":
        return list({start: (start, end) for start, end in _turns(history, options)[1:]}.values())
    if clock == "periodic-update":
        return _updates(history, options) if begin is not None else []
    if clock == "first-assignment":
        return _assignment(history, begin)
    if clock == "requester-wait":
        return [(start, None) for start, _ in _turns(history, options)[:1]]
    start = history.created_at if history.by_agent else begin
    return [] if start is None else [(start, None)]


def pieces(history: History, clock: str, cycle: Cycle, options: Options, now: int) -> list[Piece]:
    """Return the stretches of one cycle, from its start to its end or now; the last is as it stands."""
    start, ended = cycle
    end = max(start, now if ended is None else ended)
    lived = [stretch for place, stretch in enumerate(history.stretches) if place == 0 or stretch.start <= end]
    found: list[Piece] = []
    for place, stretch in enumerate(lived):
        last = place == len(lived) - 1
        begin, finish = max(stretch.start, start), end if last else lived[place + 1].start
        if last or begin < finish:
            reason = stretch.reason if stretch.start > start else "started"
            found.append(Piece(min(begin, finish), finish, kind_of(clock, stretch, options), reason, stretch.details))
    return found


def kind_of(clock: str, stretch: Stretch, options: Options) -> str:
    """Return whether a clock runs, is paused or stopped while a ticket stands so."""
    if stretch.effect == "stop":
        return "stopped"
    if clock == "agent-work":
        return "running" if stretch.effect == "run" and stretch.category <= OPEN_CATEGORY else "paused"
    return "paused" if stretch.effect == "pause" and clock in options.pausing else "running"


def _begin(history: History) -> int | None:
    """Return when the customer first waited for us."""
    return next((each.at for each in history.said if each.kind == "customer"), history.begun)


def _counts(kind: str, options: Options) -> bool:
    return kind == "answer" or kind in options.answers


def _turns(history: History, options: Options) -> list[Cycle]:
    """Return from when to when the customer waited for an answer: their first word until the next that counts."""
    found: list[Cycle] = []
    since = None if any(each.kind == "customer" for each in history.said) else history.begun
    for each in history.said:
        if each.kind == "customer":
            since = each.at if since is None else since
        elif since is not None and each.at >= since and _counts(each.kind, options):
            found.append((since, each.at))
            since = None
    return found if since is None else [*found, (since, None)]


def _updates(history: History, options: Options) -> list[Cycle]:
    told = sorted({each.at for each in history.said if _counts(each.kind, options)})
    return list(zip(told, [*told[1:], None], strict=False))


def _assignment(history: History, begin: int | None) -> list[Cycle]:
    if begin is None or history.by_agent:
        return []
    taken = next((at for at, agent in history.assigned if agent), None)
    return [(begin, None if taken is None else max(taken, begin))]
