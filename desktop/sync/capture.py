"""Notes every write of a shared desk by triggers, inside the writer's own transaction.

Plain SQL, so that edits by another program or a bulk write are noted too. While ``sync_self.applying`` is 1 nothing is:
that is set and reset within the transaction that applies what others wrote, so that a crash takes it back.

``sync_dirty.base`` is a JSON object of what waits to be sent: for each edited column the clock that its author saw;
``*`` stands for the whole row (made here, or to be offered again). ``lseq >> 20`` is the number of the transaction:
``journal.recording`` raises it at the end, so a reader can tell which marks belong together. ``since`` is the number of
the transaction that made the row dirty.
"""

from __future__ import annotations

import json

from desktop.store.database import db
from desktop.store.journal import END
from desktop.sync.identity import self_row, tick
from desktop.sync.tables import SYNCED, SyncedTable

WHOLE = '{"*":""}'
NOW = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
"""Milliseconds since the epoch in a form that every SQLite since 3.0 knows (another program's may be old)."""
TICK = f"UPDATE sync_self SET hlc = max(hlc + 1, ({NOW} + skew) * 65536), lseq = lseq + 1;"
CLOCK = "(SELECT printf('%016x', hlc) || device FROM sync_self)"
IDLE = "(SELECT applying FROM sync_self) = 0"
REASON = "a shared row is marked as deleted, never removed"
WATCHED = "sync_columns"
"""The local fact that holds ``watched_columns``."""
TRANSACTION = 20
"""How many low bits of ``lseq`` count within a transaction."""


def install_capture(*, stamp: bool = True) -> None:
    """Begin to note writes, in one transaction; needs ``start_sharing`` before.

    With ``stamp`` every row gets a fresh clock of creation and is marked, whatever clocks an earlier sharing left: what
    is here is what everybody shall have. A computer that joins passes False, because it brings nothing.
    """
    self_row()
    with db.atomic():
        if stamp and not is_captured():
            _stamp_all()
        refresh_capture()
        db.execute_sql(END)


def refresh_capture() -> None:
    """Make the triggers anew, as after a migration that brought columns."""
    with db.atomic():
        remove_capture()
        for table in SYNCED.values():
            for statement in trigger_sql(table):
                db.execute_sql(statement)
        sql = "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
        db.execute_sql(sql, (WATCHED, json.dumps(synced_columns())))


def synced_columns() -> dict[str, list[str]]:
    """Return the columns that this version of the program merges, table by table."""
    return {name: list(table.columns) for name, table in SYNCED.items()}


def watched_columns() -> dict[str, list[str]]:
    """Return the columns that the triggers of this file watch; empty when there never were any."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (WATCHED,)).fetchone()
    found: dict[str, list[str]] = json.loads(row[0]) if row else {}
    return found


def remove_capture() -> None:
    """Stop noting writes. Marks and clocks stay."""
    for (name,) in _triggers():
        db.execute_sql(f'DROP TRIGGER "{name}"')


def is_captured() -> bool:
    """Tell whether writes are noted."""
    return bool(_triggers())


def trigger_sql(table: SyncedTable) -> tuple[str, str, str]:
    """Return the three statements that watch a table: rows made, changed, removed."""
    name = table.name
    mark = (
        f"INSERT INTO sync_dirty (tbl, id, lseq, base, since) SELECT '{name}', new.id, lseq, {{base}},"
        f" lseq >> {TRANSACTION} FROM sync_self WHERE true"
    )
    made = (
        f'CREATE TRIGGER "{name}_sync_made" AFTER INSERT ON "{name}" WHEN {IDLE} BEGIN {TICK}'
        f' UPDATE "{name}" SET _new = {CLOCK} WHERE rid = new.rid;'
        f" {mark.format(base=_quoted(WHOLE))} ON CONFLICT DO UPDATE SET lseq = excluded.lseq, base = excluded.base; END"
    )
    removed = (
        f'CREATE TRIGGER "{name}_sync_removed" BEFORE DELETE ON "{name}" WHEN {IDLE} BEGIN'
        f" SELECT RAISE(ABORT, '{REASON}'); END"
    )
    return made, _changed(table, mark), removed


def _changed(table: SyncedTable, mark: str) -> str:
    """Say what happens when columns change: only those that really did are stamped and marked.

    A base that is already there stays while the column still has a clock of this computer: nobody else has seen the
    edits since. When somebody else's edit came in between, the new one was made in sight of that.
    """
    columns = ", ".join(f'"{column}"' for column in table.columns)
    differs = " OR ".join(f'new."{column}" IS NOT old."{column}"' for column in table.columns)
    stamps = _object(table, "k")
    bases = _object(table, """coalesce(nullif(old._clk, '') ->> '{column}', old._new)""")
    others = (
        "SELECT json_group_object(key, value) FROM json_each(excluded.base)"
        " WHERE substr(value, 17) <> (SELECT device FROM sync_self)"
    )
    return (
        f'CREATE TRIGGER "{table.name}_sync_changed" AFTER UPDATE OF {columns} ON "{table.name}"'
        f" WHEN ({differs}) AND {IDLE} BEGIN {TICK}"
        f""" UPDATE "{table.name}" SET _clk = json_patch(coalesce(nullif(_clk, ''), '{{}}'), (SELECT {stamps} FROM"""
        f" (SELECT printf('%016x', hlc) || device AS k FROM sync_self))) WHERE rid = new.rid;"
        f" {mark.format(base=bases)} ON CONFLICT DO UPDATE SET lseq = excluded.lseq,"
        f" base = json_patch(json_patch(excluded.base, base), ({others})); END"
    )


def _object(table: SyncedTable, value: str) -> str:
    """Return SQL that makes a JSON object of the changed columns with a clock for each."""
    parts = " || ".join(
        f"""CASE WHEN new."{column}" IS NOT old."{column}" THEN ',"{column}":"' || {value.format(column=column)}"""
        """ || '"' ELSE '' END"""
        for column in table.columns
    )
    return f"'{{' || substr({parts}, 2) || '}}'"


def _stamp_all() -> None:
    """Give every row the same fresh clock of creation and mark it, table by table in the order they travel."""
    clock = tick()
    for name in SYNCED:
        db.execute_sql(f"""UPDATE "{name}" SET _new = ?, _clk = ''""", (clock,))
        mark_rows(name)


def mark_rows(table: str, condition: str = "true", parameters: tuple[object, ...] = ()) -> None:
    """Mark the rows of a table that meet a condition as wholly waiting to be sent; bases that are there stay."""
    lseq = self_row().lseq
    db.execute_sql(
        f"""INSERT INTO sync_dirty (tbl, id, lseq, base, since)
        SELECT '{table}', id, {lseq} + row_number() OVER (ORDER BY rid), '{WHOLE}', {lseq} >> {TRANSACTION}
        FROM "{table}" WHERE {condition}
        ON CONFLICT DO UPDATE SET lseq = excluded.lseq, base = json_patch(base, excluded.base)""",
        parameters,
    )
    db.execute_sql("UPDATE sync_self SET lseq = max(lseq, coalesce((SELECT max(lseq) FROM sync_dirty), 0))")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _triggers() -> list[tuple[str]]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB '*_sync_*' AND sql LIKE '%sync_self%'"
    found: list[tuple[str]] = db.execute_sql(sql).fetchall()
    return found
