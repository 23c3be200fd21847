"""The first push of a whole desk, by its owner: every row through COPY, in one transaction.

SQLite writes the lines of COPY itself, so a row costs Python nothing but passing it on. What waits to be sent is noted
from the same snapshot and forgotten once the server has it all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop.store.database import db
from desktop.sync.dirty import clean
from desktop.sync.faults import hook
from desktop.sync.identity import add_token, settle_token, tokens
from desktop.sync.postgres.columns import SUBSTITUTE, escape, pg_type
from desktop.sync.postgres.connecting import Connection, refusals
from desktop.sync.postgres.naming import quoted
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Mark

NUL = escape("\0")
"""SQLite's ``replace`` does not see U+0000, so that is done here."""
LINES = 2_000
"""Lines that go to the server in one piece."""


def import_desk(connection: Connection, device: str) -> tuple[int, int]:
    """Bring every row of the open desk; return how many changed something there, and the number of this push.

    Files have to be there already. Others can read meanwhile, and wait with pushing. Raises what ``push`` raises.
    """
    with db.atomic():
        marks = _marks()
        prev = list(tokens())
        token = add_token()
    hook("pending-token")
    with refusals(), db.atomic():
        done = _bring(connection, device, prev, token)
    hook("committed-no-ack")
    settle_token(token)
    hook("sent")
    clean(marks)
    hook("cleaned")
    return done


def _bring(connection: Connection, device: str, prev: list[str], token: str) -> tuple[int, int]:
    changed = 0
    with connection.transaction():
        connection.execute("SELECT sync.open_import(%s, %s)", (device, prev))
        for table in SYNCED:
            if _copy(connection, table):
                row = connection.execute("SELECT sync.take_import(%s)", (table,)).fetchone()
                changed += int(row[0]) if row else 0
        closed = connection.execute("SELECT sync.close_import(%s, %s)", (device, token)).fetchone()
    return changed, int(closed[0]) if closed else 0


def _copy(connection: Connection, table: str) -> bool:
    """Copy a table's rows; False when it has none."""
    columns = SYNCED[table].columns
    names = ", ".join(["id", "_new", "_clk", *(quoted(column) for column in columns)])
    found = False
    with connection.cursor() as cursor, cursor.copy(f"COPY incoming.{quoted(table)} ({names}) FROM STDIN") as copy:
        for lines in _lines(table):
            found = True
            copy.write("\n".join(lines) + "\n")
    return found


def _lines(table: str) -> Iterator[list[str]]:
    """Yield rows as lines of COPY's text format."""
    columns = SYNCED[table].columns
    parts = [_hex("id"), "_new", _text("nullif(_clk, '')")]
    parts += [_written(table, column) for column in columns]
    line = " || char(9) || ".join(parts)
    cursor: Any = db.execute_sql(f'SELECT {line} FROM "{table}"')
    while rows := cursor.fetchmany(LINES):
        yield [line.replace("\0", NUL) if "\0" in line else line for (line,) in rows]


def _written(table: str, column: str) -> str:
    name = f'"{column}"'
    kind = pg_type(table, column)
    if kind == "uuid":
        return _hex(name)
    if kind == "bytea":
        return f"CASE WHEN {name} IS NULL THEN '\\N' ELSE '\\\\x' || lower(hex({name})) END"  # hex(NULL) is ''
    return _text(name) if kind == "text" else f"coalesce({name}, '\\N')"


def _hex(name: str) -> str:
    return f"CASE WHEN {name} IS NULL THEN '\\N' ELSE lower(hex({name})) END"


def _text(name: str) -> str:
    """Return SQL for a text with what COPY and PostgreSQL cannot take written otherwise (``columns.escape``)."""
    code = ord(SUBSTITUTE)
    found = f"CAST({name} AS TEXT)"
    changes = (
        ("char(92)", "char(92, 92)"),
        (f"char({code})", f"char({code}, 49)"),
        ("char(9)", "char(92, 116)"),
        ("char(10)", "char(92, 110)"),
        ("char(13)", "char(92, 114)"),
    )
    for old, new in changes:
        found = f"replace({found}, {old}, {new})"
    return f"coalesce({found}, '\\N')"


def _marks() -> list[Mark]:
    rows = db.execute_sql("SELECT tbl, id, lseq FROM sync_dirty").fetchall()
    return [(str(table), bytes(key), int(lseq)) for table, key, lseq in rows]
