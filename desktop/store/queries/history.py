"""A ticket's history out of the journal, with names in place of ids."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission
from desktop.store.queries.reading import blob, hexed, marks, read, read_one
from desktop.store.queries.routing_reasons import with_reasons
from desktop.store.queries.rows import HistoryRow
from desktop.store.queries.visibility import EVERYTHING, also_sql, visible_sql

NAMES = {
    "status": "SELECT id, coalesce(nullif(name, ''), key) FROM status",
    "department": "SELECT id, name FROM department",
    "agent": "SELECT id, coalesce(nullif(shown_name, ''), name) FROM agent",
    "mailbox": "SELECT id, address FROM mailbox",
    "rule": "SELECT id, name FROM rule",
    "contact": "SELECT id, name FROM contact",
    "company": "SELECT id, name FROM company",
    "sla_policy": "SELECT id, name FROM sla_policy",
    "ticket": "SELECT t.id, '#' || t.number FROM ticket t",
}
POINTERS = {
    "status": "status",
    "postponed_from": "status",
    "department": "department",
    "assignee": "agent",
    "mailbox": "mailbox",
    "requester": "contact",
    "company": "company",
    "sla": "sla_policy",
    "merged_into": "ticket",
}
MADE = {
    "ticket_tag": "SELECT x.id, g.name FROM ticket_tag x JOIN tag g ON g.id = x.tag",
    "participant": "SELECT x.id, x.email FROM participant x",
    "ticket_link": "SELECT x.id, '#' || t.number FROM ticket_link x JOIN ticket t ON t.id = x.other",
    "ticket_referral": "SELECT x.id, coalesce(d.name, nullif(g.shown_name, ''), g.name) FROM ticket_referral x"
    " LEFT JOIN department d ON d.id = x.department LEFT JOIN agent g ON g.id = x.agent",
    "field_value": "SELECT x.id, f.name FROM field_value x JOIN custom_field f ON f.id = x.field",
    "rating": "SELECT x.id, x.scale FROM rating x",
}
"""Rows that hang on a ticket: what they are called when they appear or go."""
OTHERS = frozenset({"ticket", "ticket_link"})
"""What names another ticket: nothing is said of one out of sight."""


def ticket_history(actor: Actor, ticket_id: str, limit: int) -> list[HistoryRow]:
    """Return the newest changes of a ticket, newest first. Raises ``NotFoundError`` when it is out of sight.

    ``field`` is empty when a row was made; for tags, participants, links and custom fields ``new`` (or, when it went,
    ``old``) then carries its name. A built-in status appears as its key, which is translated when shown. Nothing for
    who may not read the history; another ticket that is out of sight, such as one merged in, has no name. Ratings are
    for who may see them; a score stands behind its scale (``three 2``).
    """
    sight, seen = visible_sql(actor)
    allowed, held = also_sql(actor, Permission.TICKET_VIEW_HISTORY)
    rated, rating = also_sql(actor, Permission.TICKET_RATE_VIEW)
    ticket = blob(ticket_id)
    sql = f"SELECT {allowed}, {rated} FROM ticket t WHERE t.id = ? AND t.deleted = 0 AND {sight}"
    row = read_one(sql, [*held, *rating, ticket, *seen])
    if row is None:
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)
    if not row[0]:
        return []
    sql = (
        "SELECT at, actor, command, cause, kind, row, field, old, new FROM event WHERE ticket = ?"
        " AND (? OR kind <> 'rating') ORDER BY rid DESC LIMIT ?"
    )
    events = list(read(sql, [ticket, bool(row[1]), limit]))
    named = _Names(actor, events)
    return with_reasons(ticket_id, [named.row(event) for event in events])


class _Names:
    """Looks up every id of some events, one read for each kind of row that occurs."""

    def __init__(self, actor: Actor, events: Sequence[Sequence[object]]) -> None:
        wanted: dict[str, set[str]] = {}
        for event in events:
            kind, _, who = str(event[1]).rpartition(":")
            wanted.setdefault("rule" if kind == "rule" else "agent", set()).add(who)
            pointer = POINTERS.get(str(event[6]))
            if pointer:
                wanted.setdefault(pointer, set()).update(_value(each) for each in event[7:9])
            if str(event[4]) in MADE:
                wanted.setdefault(str(event[4]), set()).add(hexed(event[5]))  # type: ignore[arg-type]
        self._found = {kind: _look_up(actor, kind, ids) for kind, ids in wanted.items()}

    def row(self, event: Sequence[object]) -> HistoryRow:
        at, actor, command, cause, kind, row, field, old, new = event
        name = self._namer(str(field))
        before, after = name(_value(old)), name(_value(new))
        if str(kind) in MADE and field in ("", "deleted"):
            called = self._found[str(kind)].get(hexed(row), "")  # type: ignore[arg-type]
            before, after = (called, "") if after == "true" else ("", called)
        if kind == "rating" and field == "score":
            scale = self._found["rating"].get(hexed(row), "")  # type: ignore[arg-type]
            before, after = (f"{scale} {each}" if each else "" for each in (before, after))
        return HistoryRow(
            at=int(str(at)),
            actor=str(actor),
            actor_name=self._doer(str(actor)),
            command=str(command),
            cause=hexed(cause),  # type: ignore[arg-type]
            kind=str(kind),
            field=str(field),
            old=before,
            new=after,
        )

    def _doer(self, actor: str) -> str:
        """Return the name of an agent, or of the rule in ``rule:ID``."""
        kind, _, who = actor.rpartition(":")
        return self._found.get("rule" if kind == "rule" else "agent", {}).get(who, "")

    def _namer(self, field: str) -> Callable[[str], str]:
        pointer = POINTERS.get(field)
        names = self._found.get(pointer, {}) if pointer else {}
        return lambda value: names.get(value, "" if pointer == "ticket" else value)


def _look_up(actor: Actor, kind: str, ids: set[str]) -> dict[str, str]:
    keys = sorted(key for key in (blob(each) for each in ids if each) if key)
    column = "x.id" if kind in MADE else "t.id" if kind == "ticket" else "id"
    sight, seen = visible_sql(actor) if kind in OTHERS else EVERYTHING
    sql = f"{MADE.get(kind) or NAMES[kind]} WHERE {column} IN ({marks(keys)}) AND {sight}"
    return {hexed(row): str(name or "") for row, name in read(sql, [*keys, *seen])}


def _value(stored: object) -> str:
    """Return a journaled value as words: a text as it is, anything else as JSON, nothing as empty."""
    value = None if stored is None else json.loads(str(stored))
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
