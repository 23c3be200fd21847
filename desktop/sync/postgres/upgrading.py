"""What a desk on a server lacks of this version: tables and columns only ever appear, none changes or goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.sync.postgres.columns import pg_type
from desktop.sync.postgres.connecting import Connection
from desktop.sync.postgres.naming import quoted
from desktop.sync.postgres.schema import statistics_off
from desktop.sync.postgres.statements import desk_tables
from desktop.sync.tables import SYNCED

Missing = tuple[str, str | None]
"""A table and a column that it lacks; None when the whole table is missing."""


def missing_columns(connection: Connection) -> list[Missing]:
    """Return what is not there yet."""
    found: dict[str, set[str]] = {}
    asked = (
        "SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
        " WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped"
    )
    for table, column in connection.execute(asked):
        found.setdefault(str(table), set()).add(str(column))
    missing: list[Missing] = [(table, None) for table in SYNCED if table not in found]
    for table, here in found.items():
        if table in SYNCED:
            missing += [(table, column) for column in SYNCED[table].columns if column not in here]
    return missing


def bring_up(connection: Connection, missing: Sequence[Missing]) -> Iterator[tuple[str, str]]:
    """Yield (role, SQL) that adds it. A row's new column has the clock '': whoever knows a value wins."""
    yield from desk_tables(tuple(table for table, column in missing if column is None))
    for table, column in missing:
        if column is not None:
            kind = f"{quoted(column)} {pg_type(table, column)}"
            yield "@owner", f"ALTER TABLE desk.{quoted(table)} ADD COLUMN {kind}"
            yield "@owner", f"ALTER TABLE incoming.{quoted(table)} ADD COLUMN {kind}"
            bottom = f'UPDATE desk.{quoted(table)} SET _clk = _clk || \'{{"{column}": ""}}\''
            yield "@engine", bottom
            yield from (("@owner", statement) for statement in statistics_off(table, (column,)))
    yield from _without_old_functions(connection)


def _without_old_functions(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield what drops functions and types, because their signatures may have changed; policies keep ``my_scopes``."""
    asked = (
        "SELECT oid::regprocedure::text, pg_get_userbyid(proowner) LIKE 'desk_doorman%' FROM pg_proc"
        " WHERE pronamespace = 'sync'::regnamespace AND proname <> 'my_scopes'"
    )
    for name, doorman in connection.execute(asked).fetchall():
        yield ("@doorman" if doorman else "@engine"), f"DROP FUNCTION {name}"
    yield "@engine", "DROP TYPE IF EXISTS sync.place"
