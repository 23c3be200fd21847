"""Mail that has just arrived: what a notification says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.core.actors import Actor
from desktop.store.department_rules import is_told
from desktop.store.queries.reading import blob, hexed, marks, maybe, read
from desktop.store.queries.visibility import visible_sql

MOST = 500
INBOX_LANES = 6


@dataclass(frozen=True, slots=True)
class Arrival:
    """A customer's new message: its ticket, who wrote, and what about."""

    ticket: str
    number: int
    name: str
    email: str
    subject: str


def arrivals(actor: Actor, messages: Sequence[str], since: int) -> list[Arrival]:
    """Return what customers wrote after ``since`` (ms) among these messages, oldest first.

    What machines sent, and what lies in spam, trash or quarantine, is left out, and so is what an archive brings:
    its mail was sent long before. Who has a ticket is told of it; of the others those whom its department tells.
    """
    ids = [blob(each) for each in messages[:MOST]]
    sight, seen = visible_sql(actor)
    rows = read(
        "SELECT m.ticket, t.number, m.from_name, m.from_email, t.subject, t.department, t.assignee"
        " FROM message m JOIN ticket t ON t.id = m.ticket"
        f" WHERE m.id IN ({marks(ids)}) AND m.kind = 'customer' AND m.machine = '' AND m.sent_at >= ?"
        f" AND t.lane < {INBOX_LANES} AND {sight} ORDER BY m.rid",
        [*ids, since, *seen],
    )
    told = cache(lambda department: is_told(actor.id, department))
    return [
        Arrival(hexed(row[0]), int(row[1]), str(row[2]), str(row[3]), str(row[4]))
        for row in rows
        if maybe(row[6]) == actor.id or told(hexed(row[5]))
    ]
