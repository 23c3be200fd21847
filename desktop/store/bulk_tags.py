"""Taking a tag off very many tickets at once, or putting another in its place; the twin of ``bulk_moves`` for tags.

Same history and same search as saving each row, at a fraction of the time. Inside a recording.
"""

from __future__ import annotations

from collections.abc import Sequence, Sized

from desktop.store.bulk import insert_rows, large_index_writes
from desktop.store.database import db, natural_id
from desktop.store.journal import current, note
from desktop.store.models import Ticket, TicketTag
from desktop.store.row_reads import key, rows_where
from desktop.store.search_index import index_ticket_head

BATCH = 500
ON_TICKETS = "SELECT rid, id, ticket FROM ticket_tag WHERE tag = ? AND deleted = 0"

Put = tuple[int, str, str]
"""A tag on a ticket: row number, id, ticket."""


def move_tag(tag: str, other: str | None) -> int:
    """Take a tag off every ticket, put ``other`` there unless it is None; return how many tickets had the tag.

    Search finds the tickets by their tags as they are then, so what becomes of the tag itself is written before.
    """
    found = _found(ON_TICKETS, (key(tag),))
    for start in range(0, len(found), BATCH):
        rows = found[start : start + BATCH]
        _mark(rows, deleted=True)
        if other is not None:
            _put_on([ticket for _, _, ticket in rows], other)
    _index(found)
    return len(found)


def index_tagged(tag: str) -> None:
    """Bring the searchable words of every ticket with a tag up to date: it is spelled in another way."""
    _index(_found(ON_TICKETS, (key(tag),)))


def _put_on(tickets: Sequence[str], tag: str) -> None:
    wanted = {natural_id("ticket-tag", ticket, tag): ticket for ticket in tickets}
    there, ids = f"SELECT rid, id, ticket FROM ticket_tag WHERE id IN ({_marks(wanted)})", [*map(key, wanted)]
    known = {identity for _, identity, _ in _found(there, ids)}
    _mark(_found(f"{there} AND deleted = 1", ids), deleted=False)
    made = [{"id": each, "ticket": ticket, "tag": tag} for each, ticket in wanted.items() if each not in known]
    insert_rows(TicketTag, made, journal=False)
    for row in made:
        note("ticket_tag", row["id"], row["ticket"], "", None, None)
    current().touched.extend(("ticket_tag", row["id"]) for row in made[1:])


def _mark(rows: Sequence[Put], *, deleted: bool) -> None:
    if not rows:
        return
    sql = f"UPDATE ticket_tag SET deleted = ? WHERE rid IN ({_marks(rows)})"
    db.execute_sql(sql, (deleted, *(rid for rid, _, _ in rows)))
    for _, identity, ticket in rows:
        note("ticket_tag", identity, ticket, "deleted", not deleted, deleted)
    current().touched.extend(("ticket_tag", identity) for _, identity, _ in rows)


def _index(rows: Sequence[Put]) -> None:
    with large_index_writes():
        for start in range(0, len(rows), BATCH):
            ids = [key(ticket) for _, _, ticket in rows[start : start + BATCH]]
            for ticket in rows_where(Ticket, f"id IN ({_marks(ids)})", ids):
                index_ticket_head(ticket)


def _found(sql: str, parameters: Sequence[object]) -> list[Put]:
    rows = db.execute_sql(sql, tuple(parameters)).fetchall()
    return [(int(rid), bytes(identity).hex(), bytes(ticket).hex()) for rid, identity, ticket in rows]


def _marks(values: Sized) -> str:
    return ", ".join("?" * len(values))
