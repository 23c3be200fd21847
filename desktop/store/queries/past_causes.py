"""What happened at the desk in some span of time that would have set a rule off, as far as it was kept.

Newest first, and only on tickets in the sight of who asks. For what leaves no trace (somebody opened a ticket) the
tickets that were active in that time stand in, as they are now.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.core.actors import Actor
from desktop.store.queries.reading import hexed, marks, maybe, read, read_one
from desktop.store.queries.visibility import visible_sql

MESSAGES = {
    "customer-message": ("customer",),
    "agent-reply": ("reply",),
    "note-added": ("note",),
    "machine-mail": ("machine",),
}
FIELDS = {
    "status-changed": "status",
    "department-changed": "department",
    "assignee-changed": "assignee",
    "priority-changed": "priority",
    "subject-changed": "subject",
    "sla-attached": "sla",
    "ticket-merged": "merged_into",
}
PARTS = {"tags-changed": "ticket_tag", "field-changed": "field_value", "ticket-linked": "ticket_link"}
HEAD = "t.id, t.number, t.subject"


@dataclass(frozen=True, slots=True)
class Past:
    """Something that happened to a ticket at a moment (ms).

    ``event`` is the number of the journal's last row of it: what follows happened later; -1 when the ticket is to be
    taken as it is now. ``changes`` is field to [old, new].
    """

    ticket: str
    number: int
    subject: str
    at: int
    event: int
    message: str | None = None
    actor: str = ""
    changes: Mapping[str, tuple[object, object]] = field(default_factory=dict)


def past_causes(actor: Actor, trigger: str, since: int, until: int, limit: int) -> list[Past]:
    """Return what happened in a span (ms), at most ``limit``."""
    reader = _READERS.get(trigger, _active)
    sight, seen = visible_sql(actor)
    return reader(trigger, sight, [*seen], since, until, limit)


def _created(trigger: str, sight: str, seen: list[object], since: int, until: int, limit: int) -> list[Past]:
    sql = (
        f"SELECT {HEAD}, t.created_at FROM ticket t WHERE t.lane < 6 AND t.created_at >= ? AND t.created_at <= ?"
        f" AND {sight} ORDER BY t.created_at DESC LIMIT ?"
    )
    return [_made(*row) for row in read(sql, [since, until, *seen, limit])]


def _made(ticket: bytes, number: int, subject: str, at: int) -> Past:
    """Return the making of a ticket; one that was imported has no such event, and begins before its first."""
    made = read_one(
        "SELECT actor, (SELECT max(rid) FROM event WHERE cause = e.cause) FROM event e WHERE ticket = ? AND kind ="
        " 'ticket' AND field = '' ORDER BY rid LIMIT 1",
        [ticket],
    )
    first = read_one(
        "SELECT id FROM message WHERE ticket = ? AND deleted = 0 ORDER BY sent_at, rid LIMIT 1", [ticket]
    ) or (None,)
    actor, event = made or ("", 0)
    return Past(hexed(ticket), number, subject, at, int(event), maybe(first[0]), str(actor))


def _messages(trigger: str, sight: str, seen: list[object], since: int, until: int, limit: int) -> list[Past]:
    """Go from the tickets that were active last to their messages: messages by themselves are in no order of time."""
    kinds = MESSAGES[trigger]
    sql = (
        f"SELECT {HEAD}, m.id, m.received_at, coalesce(m.agent, ''), coalesce((SELECT max(e.rid) FROM event e WHERE"
        " e.ticket = t.id AND e.at <= m.received_at), 0) FROM ticket t JOIN message m ON m.ticket = t.id WHERE"
        f" t.lane < 6 AND t.updated_at >= ? AND m.kind IN ({marks(kinds)}) AND m.deleted = 0 AND m.received_at >= ?"
        f" AND m.received_at <= ? AND {sight} ORDER BY t.updated_at DESC LIMIT ?"
    )
    rows = read(sql, [since, *kinds, since, until, *seen, limit])
    return [
        Past(hexed(ticket), number, subject, at, event, hexed(message), hexed(agent) if agent else "mail")
        for ticket, number, subject, message, at, agent, event in rows
    ]


def _changes(trigger: str, sight: str, seen: list[object], since: int, until: int, limit: int) -> list[Past]:
    """Read the journal backwards, down to where the span begins: its rows are in the order of time, as good as."""
    kind = PARTS.get(trigger, "ticket")
    wanted = "e.field = ?" if kind == "ticket" else "? = ''"
    sql = (
        f"SELECT {HEAD}, e.at, e.actor, e.field, e.old, e.new, (SELECT max(rid) FROM event WHERE cause = e.cause)"
        f" FROM event e JOIN ticket t ON t.id = e.ticket WHERE e.rid >= ? AND e.at >= ? AND e.at <= ? AND e.kind ="
        f" ? AND {wanted} AND t.lane < 6 AND {sight} ORDER BY e.rid DESC LIMIT ?"
    )
    rows = read(sql, [_first_event(since), since, until, kind, FIELDS.get(trigger, ""), *seen, limit])
    return [
        Past(hexed(ticket), number, subject, at, event, None, who, {name: (_value(old), _value(new))} if name else {})
        for ticket, number, subject, at, who, name, old, new, event in rows
    ]


def _first_event(moment: int) -> int:
    """Return the number of an event not before a moment whose forerunner is, by halving."""
    low, high = 1, int((read_one("SELECT coalesce(max(rid), 0) FROM event") or (0,))[0]) + 1
    while low < high:
        middle = (low + high) // 2
        row = read_one("SELECT at FROM event WHERE rid >= ? ORDER BY rid LIMIT 1", [middle])
        if row is not None and row[0] < moment:
            low = middle + 1
        else:
            high = middle
    return low


def _clocks(trigger: str, sight: str, seen: list[object], since: int, until: int, limit: int) -> list[Past]:
    column = "warned_at" if trigger == "sla-warning" else "breached_at"
    sql = (
        f"SELECT {HEAD}, c.{column}, coalesce((SELECT max(e.rid) FROM event e WHERE e.ticket = t.id AND e.at <="
        f" c.{column}), 0) FROM ticket t CROSS JOIN sla_clock c ON c.ticket = t.id WHERE t.lane < 6 AND t.updated_at"
        f" >= ? AND c.{column} >= ? AND c.{column} <= ? AND {sight} ORDER BY t.updated_at DESC LIMIT ?"
    )
    rows = read(sql, [since, since, until, *seen, limit])
    return [Past(hexed(ticket), number, subject, at, event) for ticket, number, subject, at, event in rows]


def _active(trigger: str, sight: str, seen: list[object], since: int, until: int, limit: int) -> list[Past]:
    sql = (
        f"SELECT {HEAD}, t.updated_at FROM ticket t WHERE t.lane < 6 AND t.updated_at >= ? AND t.updated_at <= ?"
        f" AND {sight} ORDER BY t.updated_at DESC LIMIT ?"
    )
    rows = read(sql, [since, until, *seen, limit])
    return [Past(hexed(ticket), number, subject, at, -1) for ticket, number, subject, at in rows]


def _value(stored: str | None) -> object:
    return None if stored is None else json.loads(stored)


_READERS: dict[str, Callable[[str, str, list[object], int, int, int], list[Past]]] = {
    "ticket-created": _created,
    "sla-warning": _clocks,
    "sla-breached": _clocks,
    **dict.fromkeys(MESSAGES, _messages),
    **dict.fromkeys((*FIELDS, *PARTS), _changes),
}
