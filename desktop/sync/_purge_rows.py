"""Removes rows for good: tickets with all that hangs on them, people whom nothing here leads to any more, other rows.

Everything inside the caller's applying transaction, so that triggers let it pass. Files are only named here
(``sync_owed``), because they may go once the rows are committed and no other row names them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from desktop.store.database import db
from desktop.store.draft_files import draft_blobs
from desktop.store.models import MODELS
from desktop.sync.scopes import Scopes, company_scopes, contact_scopes
from desktop.sync.tables import SYNCED, Home

RAW_FILE, BLOB_FILE = "raw-file", "blob-file"
"""Kinds of ``sync_owed``: files (by SHA-256) that go unless another row names them."""
AUDIT_GUARD = "audit_entry_no_delete"
HANGING = tuple(
    model._meta.table_name
    for model in MODELS
    if "ticket" in model._meta.columns and model._meta.table_name not in ("message_ticket", "field_value")
)
"""Every table, local ones too, whose rows name a ticket."""
NAMED_FILES = {
    "message": (RAW_FILE, "raw", "ticket"),
    "outgoing": (RAW_FILE, "raw", "ticket"),
    "mail_entry": (RAW_FILE, "raw", "ticket"),
}


def drop_tickets(ids: Sequence[bytes], *, indexed: bool = True) -> list[bytes]:
    """Remove tickets and all that hangs on them; return their requesters, who may be without a ticket now.

    ``indexed`` takes their words out of the indexes one by one, which for many tickets takes longer (some milliseconds
    for each message) than building the indexes anew afterwards.
    """
    people = [bytes(row) for (row,) in _select("SELECT DISTINCT requester FROM ticket WHERE id IN ({marks})", ids)]
    for table, (kind, column, key) in NAMED_FILES.items():
        _owe_files(f"SELECT {column} FROM {table} WHERE {key} IN ({{marks}})", kind, ids)
    for (files,) in _select("SELECT files FROM draft WHERE ticket IN ({marks})", ids):
        _owe(BLOB_FILE, [bytes.fromhex(each) for each in draft_blobs(files)])
    if indexed:
        _unindex(ids)
    heads = "DELETE FROM ticket_text WHERE rid IN (SELECT rid FROM ticket WHERE id IN ({marks}))"
    db.execute_sql(heads.format(marks=", ".join("?" * len(ids))), list(ids))
    drop_messages([bytes(row) for (row,) in _select("SELECT id FROM message WHERE ticket IN ({marks})", ids)])
    sent = [bytes(row) for (row,) in _select("SELECT id FROM outgoing WHERE ticket IN ({marks})", ids)]
    _delete("outgoing_recipient", "outgoing", sent)
    _delete("field_value", "row", ids)
    _delete("ticket_link", "other", ids)
    for table in HANGING:
        _delete(table, "ticket", ids)
    _delete("ticket", "id", ids)
    return people


def drop_messages(ids: Sequence[bytes]) -> None:
    """Remove what hangs on messages; they themselves go with their ticket."""
    _owe_files("SELECT blob FROM attachment WHERE message IN ({marks})", BLOB_FILE, ids)
    _delete("attachment", "message", ids)
    _delete("message_revision", "message", ids)


def drop_people(people: Iterable[bytes], keep: Scopes) -> None:
    """Remove those contacts whom no ticket here leads to, and companies that are left without any of them.

    Who was brought into a scope that stays is kept: a hub goes on sending what changes about them, and would not
    send them whole again when they write next.
    """
    wanted = list(dict.fromkeys(people))
    alone = _without(wanted, "SELECT requester FROM ticket WHERE requester IN ({marks})")
    alone = [row for row, scopes in contact_scopes(alone).items() if not scopes & keep]
    employers = "SELECT DISTINCT company FROM contact WHERE company NOTNULL AND id IN ({marks})"
    firms = [bytes(row) for (row,) in _select(employers, alone)]
    _drop("contact", alone, {"contact_address": "contact", "rating": "contact"})
    left = _without(firms, "SELECT company FROM contact WHERE company IN ({marks})")
    left = _without(left, "SELECT company FROM ticket WHERE company IN ({marks})")
    left = [row for row, scopes in company_scopes(left).items() if not scopes & keep]
    _drop("company", left, {"company_domain": "company"})


def drop_rows(table: str, ids: Sequence[bytes]) -> None:
    """Remove rows of any table that travels, and note their files; the caller builds the indexes anew."""
    if table in NAMED_FILES:
        _owe_files(f"SELECT raw FROM {table} WHERE id IN ({{marks}})", RAW_FILE, ids)
    if table == "attachment":
        _owe_files("SELECT blob FROM attachment WHERE id IN ({marks})", BLOB_FILE, ids)
    if table == "message":
        drop_messages(ids)
    if table == "audit_entry":
        _without_guard(lambda: _delete(table, "id", ids))
    else:
        _delete(table, "id", ids)


def drop_waiting(tickets: Iterable[bytes]) -> None:
    """Remove what waits or was refused and names one of some tickets; of what was refused the reason stays."""
    for ticket in tickets:
        names = (ticket, ticket.hex().encode())
        named = "row_id = ?1 OR instr(data, ?1) OR instr(data, ?2)"
        db.execute_sql(f"DELETE FROM sync_held WHERE {named}", names)
        db.execute_sql(f"DELETE FROM sync_unknown WHERE {named}", names)
        db.execute_sql(f"UPDATE sync_refused SET data = NULL WHERE {named}", names)


def drop_all_waiting() -> None:
    """Remove whatever waits for rows that are not here: nobody can tell whose it is. A hub sends it again."""
    for table, spec in SYNCED.items():
        if spec.home is not Home.DESK:
            gone = f'tbl = ? AND row_id NOT IN (SELECT id FROM "{table}")'
            db.execute_sql(f"DELETE FROM sync_held WHERE {gone}", (table,))
            db.execute_sql(f"UPDATE sync_refused SET data = NULL WHERE {gone}", (table,))
    db.execute_sql("DELETE FROM sync_unknown")


def drop_leavings() -> None:
    """Remove what local tables still note of rows that are not here any more."""
    for table in SYNCED:
        gone = f'tbl = ? AND {{column}} NOT IN (SELECT id FROM "{table}")'
        db.execute_sql(f"DELETE FROM sync_dirty WHERE {gone.format(column='id')}", (table,))
        db.execute_sql(f"DELETE FROM sync_shipped WHERE {gone.format(column='row_id')}", (table,))
    db.execute_sql("DELETE FROM sync_owed WHERE kind = 'ticket' AND row_id NOT IN (SELECT id FROM ticket)")
    db.execute_sql("DELETE FROM ticket_count WHERE n <= 0")
    db.execute_sql("DELETE FROM entry_count WHERE n <= 0")


def _drop(table: str, ids: Sequence[bytes], parts: dict[str, str]) -> None:
    for part, column in parts.items():
        _delete(part, column, ids)
    for other in ("field_value", "conflict", "event"):
        _delete(other, "row", ids)
    _delete(table, "id", ids)


def _unindex(tickets: Sequence[bytes]) -> None:
    """Take the words of tickets and of their messages out of both indexes."""
    _unindex_messages("m.ticket", tickets)
    sql = "SELECT h.rid, h.text FROM ticket t JOIN ticket_text h ON h.rid = t.rid WHERE t.id IN ({marks})"
    heads = list(_select(sql, tickets))
    db.connection().executemany("INSERT INTO ticket_search (ticket_search, rowid, text) VALUES ('delete', ?, ?)", heads)


def _unindex_messages(column: str, ids: Sequence[bytes]) -> None:
    sql = f"SELECT m.rid, coalesce(m.index_text, m.text) FROM message m WHERE m.deleted = 0 AND {column} IN ({{marks}})"
    words = list(_select(sql, ids))
    db.connection().executemany(
        "INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', ?, ?)", words
    )


def _without(ids: Sequence[bytes], used: str) -> list[bytes]:
    """Return those ids that a statement does not find."""
    found = {bytes(row) for (row,) in _select(used, ids)}
    return [each for each in ids if each not in found]


def _without_guard(act: Callable[[], None]) -> None:
    """Let entries of the audit log be removed, which a trigger forbids otherwise."""
    sql = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
    guard = db.execute_sql(sql, (AUDIT_GUARD,)).fetchone()
    if guard:
        db.execute_sql(f"DROP TRIGGER {AUDIT_GUARD}")
    act()
    if guard:
        db.execute_sql(guard[0])


def _owe_files(select: str, kind: str, ids: Sequence[bytes]) -> None:
    _owe(kind, [bytes(row) for (row,) in _select(select, ids) if row and len(row) == 32])


def _owe(kind: str, rows: Iterable[bytes]) -> None:
    db.connection().executemany(
        "INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)", [(kind, row) for row in rows]
    )


def _delete(table: str, column: str, ids: Sequence[bytes]) -> None:
    for start in range(0, len(ids), 1_000):
        part = list(ids[start : start + 1_000])
        db.execute_sql(f'DELETE FROM "{table}" WHERE "{column}" IN ({", ".join("?" * len(part))})', part)


def _select(sql: str, ids: Sequence[bytes]) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(ids), 1_000):
        part = list(ids[start : start + 1_000])
        found += db.execute_sql(sql.format(marks=", ".join("?" * len(part))), part).fetchall()
    return found
