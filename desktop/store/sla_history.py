"""A ticket's history as its clocks see it: how it stood when, who said what when, who had it; read from the journal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.core.sla import History, Said, Stretch
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.row_reads import key
from desktop.store.sla_book import Book, StatusEffect

UNKNOWN = StatusEffect("run", 1, "", "")
BY_ITSELF = "mail"
MAIL = frozenset({"email", "import", "agent"})
FIRST_MINUTE_MS = 60_000
EVENTS = """
SELECT field, old, new, at, actor FROM event WHERE ticket = ? AND kind = 'ticket'
  AND field IN ('', 'status', 'folder', 'assignee', 'sla', 'priority', 'department', 'company') ORDER BY rid
"""
MESSAGES = """
SELECT received_at, kind, machine, kind = 'machine' AND EXISTS (SELECT 1 FROM outgoing o WHERE o.message = m.id)
FROM message m WHERE m.ticket = ? AND m.deleted = 0 AND m.received_at >= ? ORDER BY m.sent_at, m.rid
"""
BORN = "SELECT min(at) FROM event WHERE ticket = ? AND kind = 'ticket' AND field = ''"
ARCHIVE = "import"


@dataclass(frozen=True, slots=True)
class Happened:
    """A change of one of a ticket's own fields, values as they are stored."""

    field: str
    old: Any
    new: Any
    at: int
    actor: str


def read_changes(ticket: str) -> list[Happened]:
    """Return what changed in a ticket that its clocks may depend on, oldest first."""
    rows = db.execute_sql(EVENTS, (key(ticket),)).fetchall()
    return [Happened(row[0], _value(row[1]), _value(row[2]), row[3], row[4]) for row in rows]


def read_history(ticket: Ticket, changes: Sequence[Happened], book: Book) -> History:
    """Return a ticket's history; what was merged into it belongs to it."""
    parts = _parts(ticket)
    said, ours = _said(parts)
    created = min(at for _, at in parts)
    customers = tuple(each.at for each in said if each.kind == "customer")
    waits = ticket.sla_by_hand or ticket.source not in MAIL
    return History(
        created_at=created,
        by_agent=ours,
        stretches=_stretches(ticket, changes, book, created, customers),
        said=said,
        assigned=_assigned(ticket, changes, created),
        begun=created if waits and not ours and not customers else None,
    )


def attached_since(ticket: Ticket, changes: Sequence[Happened], made_at: int, moment: int) -> int:
    """Return from when on a ticket's policy counts: since it was made, or since the ticket came to it later."""
    born = next((each.at for each in changes if each.field == ""), ticket.created_at)
    came = next((each.at for each in reversed(changes) if each.field == "sla"), moment)
    return max(made_at, 0 if came - born <= FIRST_MINUTE_MS else came)


def _parts(ticket: Ticket) -> list[tuple[str, int]]:
    """Return the ids of a ticket and of those merged into it, each with since when it counts."""
    found, at = [(ticket.id, _since(ticket.id, ticket.created_at, ticket.source))], 0
    while at < len(found):
        sql = "SELECT id, created_at, source FROM ticket WHERE merged_into = ?"
        known = {identity for identity, _ in found}
        rows = [(bytes(row[0]).hex(), *row[1:]) for row in db.execute_sql(sql, (key(found[at][0]),)).fetchall()]
        found += [(row[0], _since(*row)) for row in rows if row[0] not in known]
        at += 1
    return found


def _since(ticket: str, created: int, source: str) -> int:
    """Return from when on a ticket counts: what an archive brought was answered, or given up, before it came here."""
    if source != ARCHIVE:
        return created
    row = db.execute_sql(BORN, (key(ticket),)).fetchone()
    return int(row[0]) if row and row[0] is not None else created


def _said(parts: Sequence[tuple[str, int]]) -> tuple[tuple[Said, ...], bool]:
    """Return what was said, in order, and whether an agent wrote first.

    A mail that is older than its ticket comes late, out of an archive, and is no news.
    """
    rows = [row for part, since in parts for row in db.execute_sql(MESSAGES, (key(part), since)).fetchall()]
    said = sorted((Said(row[0], kind) for row in rows if (kind := _kind(row))), key=lambda each: each.at)
    first = next((each.kind for each in said if each.kind in ("customer", "answer")), "")
    return tuple(said), first == "answer"


def _kind(row: tuple[Any, ...]) -> str:
    _, kind, machine, ours = row
    if ours:
        return "automatic"
    if kind == "customer":
        return "" if machine else "customer"
    return {"reply": "answer", "note": "note", "forward": "forward"}.get(kind, "")


def _stretches(
    ticket: Ticket, changes: Sequence[Happened], book: Book, first: int, customers: Sequence[int]
) -> tuple[Stretch, ...]:
    moves = [each for each in changes if each.field in ("status", "folder")]
    status = _before(moves, "status", ticket.status)
    folder = _before(moves, "folder", ticket.folder)
    found = [_stretch(first, status, folder, book, "started")]
    for move in moves:
        status, folder = (move.new, folder) if move.field == "status" else (status, move.new)
        at, reason = _when(move, found[-1], customers)
        found.append(_stretch(max(at, found[-1].start), status, folder, book, reason))
    return tuple(found)


def _stretch(start: int, status: Any, folder: Any, book: Book, reason: str) -> Stretch:
    if folder != INBOX:
        return Stretch(start, "stop", UNKNOWN.category, "folder", {"folder": str(folder)})
    known = book.statuses.get(str(status), UNKNOWN)
    return Stretch(start, known.effect, known.category, reason, {"key": known.key, "status": known.name})


def _when(move: Happened, last: Stretch, customers: Sequence[int]) -> tuple[int, str]:
    """Return when a change took effect: what a customer's mail opened was open since it reached us."""
    if move.actor == BY_ITSELF and move.field == "status" and last.effect != "run":
        came = [at for at in customers if last.start < at <= move.at]
        if came:
            return came[0], "customer-wrote"
    return move.at, "status"


def _before(moves: Sequence[Happened], name: str, now: Any) -> Any:
    return next((each.old for each in moves if each.field == name), now)


def _assigned(ticket: Ticket, changes: Sequence[Happened], created: int) -> tuple[tuple[int, str], ...]:
    moves = [each for each in changes if each.field == "assignee"]
    begin = _before(moves, "assignee", ticket.assignee)
    return ((created, begin or ""), *((each.at, each.new or "") for each in moves))


def _value(stored: str | None) -> Any:
    return None if stored is None else json.loads(stored)
