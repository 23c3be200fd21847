"""A clock's life as a drawing shows it: when it ran, rested, was closed, and was overdue, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from desktop.core.calendars import Calendar, open_spans
from desktop.core.sla_cycles import Piece

MOST_SPANS = 2_000
LONGEST_LOOK = 14


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a timeline; see ``store.queries.rows_sla.TimelineSpan``, whose fields these are."""

    start: int
    end: int
    kind: str
    reason: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that changed what was promised or who had to keep it, without starting or stopping the clock."""

    at: int
    reason: str
    details: Mapping[str, str] = field(default_factory=dict)


def spans_of(
    parts: Sequence[Piece], calendar: Calendar, due: int | None, turns: Sequence[Turn] = ()
) -> tuple[Span, ...]:
    """Return a clock's spans without gaps, oldest first, at most ``MOST_SPANS``; the newest are kept.

    Running time is cut where nobody works, where it is due, and at each turn.
    """
    found: list[Span] = []
    for piece in parts:
        whole = Span(piece.start, piece.end, piece.kind, piece.reason, piece.details)
        found += _opened(whole, calendar) if piece.kind == "running" else [whole]
    if due is not None:
        found = list(_cut_due(found, due))
    for turn in turns:
        found = list(_cut(found, turn))
    return tuple([each for each in found if each.start < each.end][-MOST_SPANS:])


def _opened(whole: Span, calendar: Calendar) -> Iterator[Span]:
    """Cut a running span into working hours and what lies between them."""
    at, reason, details = whole.start, whole.reason, whole.details
    for begin, end in open_spans(calendar, whole.start, whole.end):
        if at < begin:
            yield _closed(at, begin, calendar, whole, reason, details)
            reason, details = "opened", {}
        yield Span(begin, end, "running", reason, details)
        at, reason, details = end, "opened", {}
    if at < whole.end:
        yield _closed(at, whole.end, calendar, whole, reason, details)


def _closed(start: int, end: int, calendar: Calendar, whole: Span, reason: str, details: Mapping[str, str]) -> Span:
    """Return a span in which nobody works; a public holiday in it is its reason."""
    if start == whole.start and reason == whole.reason:
        return Span(start, end, "closed-hours", reason, details)
    day = _holiday(calendar, start, end)
    return Span(start, end, "closed-hours", "holiday" if day else "closed", {"day": day} if day else {})


def _holiday(calendar: Calendar, start: int, end: int) -> str:
    """Return the name of the first public holiday in a span, looking at its first two weeks."""
    first, last = calendar.day_of(start), calendar.day_of(end - 1)
    days = (first + timedelta(days=each) for each in range(min((last - first).days + 1, LONGEST_LOOK)))
    return next((name for day in days if (name := calendar.holiday(day))), "") if calendar.country else ""


def _cut_due(spans: Iterable[Span], due: int) -> Iterator[Span]:
    """Call breached what runs after its time; what is closed or rests then stays what it is."""
    for span in spans:
        if span.kind != "running" or span.end <= due:
            yield span
        elif span.start >= due:
            yield replace(span, kind="breached")
        else:
            yield replace(span, end=due)
            yield Span(due, span.end, "breached", "due")


def _cut(spans: Iterable[Span], turn: Turn) -> Iterator[Span]:
    for span in spans:
        if not span.start < turn.at < span.end:
            yield span
            continue
        yield replace(span, end=turn.at)
        yield replace(span, start=turn.at, reason=turn.reason, details=turn.details)
