"""Puts a ticket back to how it was at an earlier moment, inside a transaction that will be rolled back.

Only for trying out: it writes past the journal. What is put back is what the journal keeps: the ticket's own fields,
tags, custom fields, and which messages were there. People, availability and settings stay as they are now.
"""

from __future__ import annotations

import json

from desktop.store.database import IdField, db
from desktop.store.journal import Record
from desktop.store.models import FieldValue, Ticket, TicketTag
from desktop.store.models.tickets import lane_of
from desktop.store.row_reads import key, row_by_id

PARTS: dict[str, type[Record]] = {"ticket_tag": TicketTag, "field_value": FieldValue}


def rewind(ticket_id: str, event: int, at: int) -> None:
    """Put a ticket back to how it was when the journal had ``event`` rows, which was at a moment (ms)."""
    for kind, row, name, old in _first_old_values(ticket_id, event):
        if kind == "ticket":
            _put_back(Ticket, row, name, old)
        elif kind in PARTS:
            _put_back(PARTS[kind], row, name or "deleted", old if name else "true")
    db.execute_sql("UPDATE message SET deleted = 1 WHERE ticket = ? AND received_at > ?", (key(ticket_id), at))
    ticket = row_by_id(Ticket, ticket_id)
    if ticket is not None:
        sql = (
            "UPDATE ticket SET lane = ?1, messages = (SELECT count(*) FROM message m WHERE m.ticket = ?2 AND deleted ="
            " 0), last_in_at = (SELECT max(sent_at) FROM message m WHERE m.ticket = ?2 AND deleted = 0 AND kind ="
            " 'customer'), last_out_at = (SELECT max(sent_at) FROM message m WHERE m.ticket = ?2 AND deleted = 0 AND"
            " kind = 'reply'), updated_at = min(updated_at, ?3), status_at = min(status_at, ?3) WHERE id = ?2"
        )
        db.execute_sql(sql, (lane_of(ticket), key(ticket_id), at))


def _first_old_values(ticket_id: str, event: int) -> list[tuple[str, str, str, str | None]]:
    """Return table, row, field and old value of what changed after a row of the journal; the first change counts."""
    sql = (
        "SELECT kind, row, field, old, min(rid) FROM event WHERE ticket = ? AND rid > ?"
        " AND NOT (kind = 'ticket' AND field = '') GROUP BY kind, row, field ORDER BY min(rid) DESC"
    )
    rows = db.execute_sql(sql, (key(ticket_id), event)).fetchall()
    return [(str(kind), bytes(row).hex(), str(name), old) for kind, row, name, old, _ in rows]


def _put_back(model: type[Record], row: str, name: str, old: str | None) -> None:
    field = model._meta.fields.get(name)
    if field is None:
        return
    value = None if old is None else json.loads(old)
    stored = field.db_value(value) if isinstance(field, IdField) else value
    table, column = model._meta.table_name, field.column_name
    db.execute_sql(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (stored, key(row)))
