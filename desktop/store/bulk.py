"""Writing very many new rows at once: the one place that may bypass ``save()``.

Only for rows that are new (a demo desk, an import's backlog). It must run inside a recording, like any write: triggers
keep the counters, and each table that is journaled gets the event that ``save`` would have left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from desktop.core.folding import index_form
from desktop.store.clock import now
from desktop.store.database import IdField, db
from desktop.store.journal import Event, Record, current

BATCH = 1_000

Converter = Callable[[Any], object]
Row = dict[str, Any]
"""Values by field name, in Python's form; ``id`` must be there, what is missing takes the field's default."""


def insert_rows(model: type[Record], rows: Iterable[Row], *, journal: bool = True) -> int:
    """Insert new rows of one table and return how many.

    ``journal=False`` leaves out the events that say a row was made: for made-up desks, whose history begins later.
    """
    written = 0
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            written += _write(model, batch, journal)
            batch = []
    return written + _write(model, batch, journal)


def insert_events(events: Sequence[Row]) -> None:
    """Insert ready-made journal rows, such as the history of a made-up ticket."""
    _insert(Event, events)


def index_messages(rows: Iterable[tuple[int, str]]) -> None:
    """Index messages that were inserted in bulk: (rid, text). Those that need a form of their own get it."""
    plain: list[tuple[int, str]] = []
    for rid, text in rows:
        form = index_form(text)
        if form is not None:
            db.execute_sql("UPDATE message SET index_text = ? WHERE rid = ?", (form, rid))
        plain.append((rid, text if form is None else form))
    _many("INSERT INTO message_search (rowid, text) VALUES (?, ?)", plain)


def index_heads(rows: Sequence[tuple[int, str]]) -> None:
    """Index the heads of tickets that were inserted in bulk: (rid, folded text)."""
    _many("INSERT INTO ticket_text (rid, text) VALUES (?, ?)", rows)
    _many("INSERT INTO ticket_search (rowid, text) VALUES (?, ?)", rows)


def _write(model: type[Record], rows: Sequence[Row], journal: bool) -> int:
    if not rows:
        return 0
    running = current()
    _insert(model, rows)
    running.touched.extend((model._meta.table_name, row["id"]) for row in rows[:1])
    if journal and not model.append_only and "*" not in model.unjournaled:
        _insert(Event, [_made(model, row) for row in rows])
    return len(rows)


def _made(model: type[Record], row: Row) -> Row:
    running = current()
    ticket = row["id"] if model._meta.table_name == "ticket" else row.get("ticket")
    return {
        "at": now(),
        "actor": running.actor,
        "command": running.command,
        "cause": running.cause,
        "kind": model._meta.table_name,
        "row": row["id"],
        "ticket": ticket,
        "field": "",
    }


def _insert(model: Any, rows: Sequence[Row]) -> None:
    """Write rows by one prepared statement. All name the same fields; the others take their default."""
    if not rows:
        return
    fields = [field for field in model._meta.sorted_fields if field.name in rows[0] or _has_default(field)]
    named = [(field.name, _converter(field)) for field in fields if field.name in rows[0]]
    made = [(field.default, _converter(field)) for field in fields if field.name not in rows[0]]
    order = [field for field in fields if field.name in rows[0]] + [f for f in fields if f.name not in rows[0]]
    columns = ", ".join(f'"{field.column_name}"' for field in order)
    sql = f'INSERT INTO "{model._meta.table_name}" ({columns}) VALUES ({", ".join("?" * len(order))})'
    _many(sql, ([convert(row.get(name)) for name, convert in named] + _defaults(made) for row in rows))


def _defaults(made: Sequence[tuple[Any, Converter]]) -> list[object]:
    return [convert(default() if callable(default) else default) for default, convert in made]


def _has_default(field: Any) -> bool:
    return field.name != "rid" and field.default is not None


def _converter(field: Any) -> Converter:
    """Return how a value is stored; plain numbers and texts go as they are, which is most of the time saved."""
    return field.db_value if isinstance(field, IdField) else _as_it_is


def _as_it_is(value: object) -> object:
    return value


def _many(sql: str, rows: Iterable[Sequence[object]]) -> None:
    db.connection().executemany(sql, rows)
