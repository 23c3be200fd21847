"""What SQLite does for a read: its statements and their plans."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.store.database import db

Statement = tuple[str, tuple[object, ...]]


def statements(read: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> list[Statement]:
    """Run a read and return the statements it ran."""
    seen: list[Statement] = []
    run = db.obj.execute_sql

    def noting(sql: str, values: tuple[object, ...] = ()) -> object:
        seen.append((sql, tuple(values or ())))
        return run(sql, values)

    with monkeypatch.context() as patch:
        patch.setattr(db.obj, "execute_sql", noting)
        read()
    return seen


def plan(statement: Statement) -> list[str]:
    """Return the lines of EXPLAIN QUERY PLAN."""
    sql, values = statement
    return [row[3] for row in db.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values)]


def slow_steps(statement: Statement, small: tuple[str, ...] = ()) -> list[str]:
    """Return the steps whose cost grows with the desk: whole tables read, and sorts, the ``small`` tables aside.

    Walking an index in its order, and stopping, is reported as a scan too, but names the index.
    """
    return [
        step
        for step in plan(statement)
        if "TEMP B-TREE" in step
        or (step.startswith("SCAN") and not any(word in step for word in ("USING", "VIRTUAL TABLE", *small)))
    ]
