"""Reading whole rows by SQL text that is made once for each table; the twin of ``row_writes``.

For the look-ups that intake repeats for every mail. ``condition`` is SQL with question marks, never text from outside;
ids among the parameters are bytes (``key``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import peewee as pw

from desktop.store.database import Table, db

T = TypeVar("T", bound=Table)
_SELECTS: dict[type[pw.Model], tuple[str, tuple[tuple[str, Any], ...]]] = {}


def key(identity: str) -> bytes:
    """Return an id as it is stored."""
    return bytes.fromhex(identity)


def row_by_id(model: type[T], identity: str | None) -> T | None:
    """Return the row with an id, deleted or not."""
    found = rows_where(model, "id = ?", (key(identity),)) if identity else []
    return found[0] if found else None


def rows_where(model: type[T], condition: str, parameters: Sequence[object] = ()) -> list[T]:
    """Return the rows that fulfil a condition, which may end in ORDER BY and LIMIT."""
    text, fields = _select(model)
    return [_row(model, fields, values) for values in db.execute_sql(text + condition, tuple(parameters)).fetchall()]


def is_there(table: str, condition: str, parameters: Sequence[object]) -> bool:
    """Tell whether any row of a table fulfils a condition."""
    found = db.execute_sql(f'SELECT 1 FROM "{table}" WHERE {condition} LIMIT 1', tuple(parameters)).fetchone()
    return found is not None


def _row(model: type[T], fields: tuple[tuple[str, Any], ...], values: Sequence[object]) -> T:
    row: Any = model(__no_default__=1)
    held = row.__data__
    for (name, read), value in zip(fields, values, strict=True):
        held[name] = read(value)
    row._dirty.clear()
    found: T = row
    return found


def _select(model: type[pw.Model]) -> tuple[str, tuple[tuple[str, Any], ...]]:
    statement = _SELECTS.get(model)
    if statement is None:
        columns = model._meta.sorted_fields
        names = ", ".join(f'"{field.column_name}"' for field in columns)
        fields = tuple((field.name, field.python_value) for field in columns)
        statement = _SELECTS[model] = f'SELECT {names} FROM "{model._meta.table_name}" WHERE ', fields
    return statement
