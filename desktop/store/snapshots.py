"""How a ticket stands, and what was written since: what a trial of a rule compares."""

from __future__ import annotations

import json
from dataclasses import dataclass

from desktop.store.database import db
from desktop.store.models import FieldValue, Message, Outgoing, OutgoingRecipient, Ticket, WebhookCall
from desktop.store.row_reads import key, row_by_id, rows_where

SHOWN = (
    "department",
    "assignee",
    "status",
    "priority",
    "subject",
    "folder",
    "company",
    "requester",
    "sla",
    "postponed_until",
    "merged_into",
    "deleted",
)
Snapshot = dict[str, object]


@dataclass(frozen=True, slots=True)
class Written:
    """A letter or a call to another program that was put into a queue: its kind (mail, webhook), to whom, the words."""

    kind: str
    to: tuple[str, ...]
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The newest rows at a moment: of messages, outgoing mail and calls."""

    message: int
    outgoing: int
    call: int


def snapshot(ticket_id: str) -> Snapshot:
    """Return a ticket's fields by name; ``tags`` are a sorted list of ids, custom fields stand under ``field:ID``."""
    ticket = row_by_id(Ticket, ticket_id)
    if ticket is None:
        return {}
    found: Snapshot = {name: getattr(ticket, name) for name in SHOWN}
    rows = db.execute_sql("SELECT tag FROM ticket_tag WHERE ticket = ? AND deleted = 0", (key(ticket_id),)).fetchall()
    found["tags"] = sorted(bytes(row[0]).hex() for row in rows)
    for value in rows_where(FieldValue, '"row" = ? AND deleted = 0', (key(ticket_id),)):
        found[f"field:{value.field}"] = value.value
    return found


def marks() -> Marks:
    """Return where the rows that are written from now on begin."""
    newest = "SELECT coalesce(max(rid), 0) FROM"
    row = db.execute_sql(f"SELECT ({newest} message), ({newest} outgoing), ({newest} webhook_call)").fetchone()
    return Marks(*map(int, row))


def written_since(begin: Marks) -> tuple[Written, ...]:
    """Return the mails and calls that were queued since."""
    mails = [_mail(row) for row in rows_where(Outgoing, "rid > ? ORDER BY rid", (begin.outgoing,))]
    calls = rows_where(WebhookCall, "rid > ? ORDER BY rid", (begin.call,))
    return (*mails, *(Written("webhook", (call.url,), "", json.dumps(json.loads(call.body))) for call in calls))


def notes_since(begin: Marks) -> tuple[str, ...]:
    """Return the texts of the notes that were written since."""
    return tuple(row.text for row in rows_where(Message, "rid > ? AND kind = 'note' ORDER BY rid", (begin.message,)))


def _mail(outgoing: Outgoing) -> Written:
    people = rows_where(OutgoingRecipient, "outgoing = ? ORDER BY rid", (key(outgoing.id),))
    message = row_by_id(Message, outgoing.message)
    words = ("", "") if message is None else (message.subject, message.text)
    return Written("mail", tuple(row.email for row in people), *words)
