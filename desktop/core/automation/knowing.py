"""What one must be allowed to read before a rule asks it for one, or a trace shows it.

A rule that asks for words which its author may not read would tell them, in tags or in the trace.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from desktop.core.automation.fields import field_named
from desktop.core.permissions import Permission

P = Permission
_OF_FIELD: Mapping[str, tuple[Permission, ...]] = {
    "rating": (P.TICKET_RATE_VIEW,),
    "rating-level": (P.TICKET_RATE_VIEW,),
    "rating-comment": (P.REPORT_CSAT_COMMENTS,),
}
_OF_MESSAGES = (P.TICKET_VIEW_CONTENT, P.TICKET_VIEW_NOTES)
KNOWING = (*_OF_MESSAGES, P.TICKET_RATE_VIEW, P.REPORT_CSAT_COMMENTS)
"""Every right that some condition or act asks to be known."""


def needed_to_know(field: str) -> tuple[Permission, ...]:
    """Return what it takes to know a field of a condition (``body``, ``field:ID``); a message may be a note."""
    spec = field_named(field)
    if spec is None or spec.group == "message":
        return _OF_MESSAGES
    return _OF_FIELD.get(spec.key, ())


def known_why(why: Iterable[Mapping[str, object]], held: Collection[Permission]) -> tuple[Mapping[str, object], ...]:
    """Return conditions of a trace without what they saw where one may not know it."""
    return tuple(each if _knows(each, held) else _without(each, "seen", "old") for each in why)


def known_done(done: Iterable[Mapping[str, object]], held: Collection[Permission]) -> tuple[Mapping[str, object], ...]:
    """Return acts of a trace without the words of notes for who may not read notes."""
    return tuple(done) if P.TICKET_VIEW_NOTES in held else tuple(_silent(each) for each in done)


def _knows(condition: Mapping[str, object], held: Collection[Permission]) -> bool:
    field = condition.get("field")
    return not isinstance(field, str) or all(right in held for right in needed_to_know(field))


def _silent(act: Mapping[str, object]) -> Mapping[str, object]:
    inner = act.get("done")
    found = _without(act, "said")
    return {**found, "done": [_silent(each) for each in inner]} if isinstance(inner, list) else found


def _without(entry: Mapping[str, object], *names: str) -> Mapping[str, object]:
    return {name: value for name, value in entry.items() if name not in names}
