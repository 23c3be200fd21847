"""Inserting, reading and updating single rows by SQL text that is made once for each shape.

Peewee builds the text of every statement anew, which takes several times as long as running it: an imported mail
writes about ten rows. What is written is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import peewee as pw

from desktop.store.database import db

_Statement = tuple[str, tuple[tuple[str, Any], ...]]
"""The text, and for each parameter the field's name and what turns its value into a stored one."""
_INSERTS: dict[type[pw.Model], _Statement] = {}
_UPDATES: dict[tuple[type[pw.Model], tuple[str, ...]], _Statement] = {}


def insert_row(row: pw.Model) -> int:
    """Insert a row whose primary key is the rowid ``rid``; its defaults are already on it. Returns 1."""
    statement = _INSERTS.get(type(row))
    if statement is None:
        stored = [field for field in row._meta.sorted_fields if field.name != "rid"]
        columns = ", ".join(f'"{field.column_name}"' for field in stored)
        text = f'INSERT INTO "{row._meta.table_name}" ({columns}) VALUES ({", ".join("?" * len(stored))})'
        statement = _INSERTS[type(row)] = text, tuple((field.name, field.db_value) for field in stored)
    text, fields = statement
    written: Any = row  # peewee makes ``rid`` and ``_dirty`` at run time
    values = written.__data__
    cursor = db.execute_sql(text, [write(values.get(name)) for name, write in fields])
    written.rid = cursor.lastrowid
    written._dirty.clear()
    return 1


def update_row(row: pw.Model, names: Sequence[str]) -> int:
    """Update the named columns of a row; return how many rows that were."""
    if not names:
        return 0
    text, fields = _update(type(row), tuple(names))
    written: Any = row
    values = written.__data__
    cursor = db.execute_sql(text, [*(write(values.get(name)) for name, write in fields), written.rid])
    written._dirty.clear()
    changed: int = cursor.rowcount
    return changed


def stored_values(row: pw.Model, names: Sequence[str]) -> dict[str, Any]:
    """Return what the database holds in the named columns of a row now; empty when the row is gone."""
    if not names:
        return {}
    fields = [row._meta.fields[name] for name in names]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    held: Any = row
    found = db.execute_sql(f'SELECT {columns} FROM "{row._meta.table_name}" WHERE rid = ?', (held.rid,)).fetchone()
    return {} if found is None else {f.name: f.python_value(value) for f, value in zip(fields, found, strict=True)}


def _update(model: type[pw.Model], names: tuple[str, ...]) -> _Statement:
    statement = _UPDATES.get((model, names))
    if statement is None:
        stored = [model._meta.fields[name] for name in names]
        columns = ", ".join(f'"{field.column_name}" = ?' for field in stored)
        fields = tuple((field.name, field.db_value) for field in stored)
        statement = f'UPDATE "{model._meta.table_name}" SET {columns} WHERE rid = ?', fields
        _UPDATES[model, names] = statement
    return statement
