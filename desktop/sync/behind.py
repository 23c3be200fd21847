"""Rows in a folder whose readers are more than their author knew: somebody moved the ticket at the same time.

An edit is sealed to those who may have the row as far as its author knows, and who moves a ticket seals it whole for
its new readers as far as they know it. When neither knew of the other, the new readers lack the edit. Whoever reads
everything sees both: such a computer notes here the tickets and contacts that it must seal once more, whole, for
readers who may lack something. Nothing is lost by doing that twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop.store.database import db
from desktop.sync.scopes import Scopes, contact_scopes, ticket_scopes
from desktop.sync.shipped import shipped
from desktop.sync.tables import SYNCED, Home
from desktop.sync.wire import Section, id_of

KIND = "behind"
"""The kinds of ``sync_owed`` begin like this; table and scope follow."""
TABLES = ("ticket", "contact")
Fold = Callable[[Scopes], Scopes]


class Readers:
    """Who had all that was said of tickets and contacts; kept for a whole desk, each row is looked at but once."""

    def __init__(self) -> None:
        self._had: dict[str, dict[bytes, Scopes]] = {table: {} for table in TABLES}

    def add(self, sections: Iterable[Section]) -> None:
        """Take in sections that were applied."""
        for section in sections:
            if not section.vouched:
                scopes = section.scopes
                for table, ids in _touched(section).items():
                    had = self._had[table]
                    for row in ids:
                        before = had.get(row, scopes)
                        had[row] = before if before is scopes else before & scopes

    def note(self, fold: Fold) -> int:
        """Note what must be sealed once more of all that was taken in, which is forgotten; return how many rows.

        After it was applied and noted as shipped, in one transaction with that. ``fold`` makes of the scopes of a row
        those that the folder seals to.
        """
        had, self._had = self._had, {table: {} for table in TABLES}
        return sum(_note(table, rows, fold) for table, rows in had.items() if rows)


def rows_behind() -> dict[str, dict[bytes, Scopes]]:
    """Return the tickets and contacts that must be sealed once more, by table, each with the readers who lack it."""
    rows = db.execute_sql("SELECT kind, row_id FROM sync_owed WHERE kind GLOB ?", (f"{KIND} *",)).fetchall()
    found: dict[str, defaultdict[bytes, set[str]]] = {table: defaultdict(set) for table in TABLES}
    for kind, row in rows:
        _, table, scope = str(kind).split(" ")
        found[table][bytes(row)].add(scope)
    return {table: {row: frozenset(scopes) for row, scopes in rows.items()} for table, rows in found.items()}


def forget_behind(sent: Mapping[str, Mapping[bytes, Scopes]]) -> None:
    """Forget what was sent, in the transaction that notes where it went."""
    many = [
        (f"{KIND} {table} {scope}", row)
        for table, rows in sent.items()
        for row, names in rows.items()
        for scope in names
    ]
    db.connection().executemany("DELETE FROM sync_owed WHERE kind = ? AND row_id = ?", many)


def _note(table: str, had: Mapping[bytes, Scopes], fold: Fold) -> int:
    """Note who lacks rows: readers who were not among those of an edit, and such as are not known to have the row."""
    known = shipped(table, had)
    scopes = ticket_scopes(known) if table == "ticket" else contact_scopes(known)
    many, folded = [], {names: fold(names) for names in set(scopes.values())}
    for row, names in scopes.items():
        now = folded[names]
        many += [(f"{KIND} {table} {scope}", row) for scope in (now - had[row]) | (now - known[row])]
    db.connection().executemany("INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)", many)
    return len({row for _, row in many})


def _touched(section: Section) -> dict[str, set[bytes]]:
    """Return the tickets and contacts to which the rows of a section belong."""
    found: dict[str, set[bytes]] = {table: set() for table in TABLES}
    for rowset in section.rowsets:
        spec = SYNCED.get(rowset.table)
        ids = [id_of(row) for row in rowset.rows]
        if spec is None:
            continue
        if spec.home in (Home.TICKET, Home.EVENT, Home.FIELD_VALUE):
            found["ticket"] |= _homes(rowset.table, _via(spec.home, spec.via), ids)
        elif spec.home is Home.CONTACT:
            found["contact"] |= _homes(rowset.table, spec.via, ids)
    return found


def _via(home: Home, via: tuple[str, ...]) -> tuple[str, ...]:
    return via if home is Home.TICKET else ("ticket",)


def _homes(table: str, via: tuple[str, ...], ids: Sequence[bytes]) -> set[bytes]:
    """Return the rows at which others are at home, by the columns that lead there."""
    if not via:
        return set(ids)
    sql = f'SELECT {via[0]} FROM "{table}" WHERE id IN ({{marks}})'
    if len(via) == 2:
        sql = f'SELECT p.{via[1]} FROM "{table}" c JOIN "{via[0]}" p ON p.id = c.{via[0]} WHERE c.id IN ({{marks}})'
    found: set[bytes] = set()
    for start in range(0, len(ids), 1_000):
        part = list(ids[start : start + 1_000])
        rows = db.execute_sql(sql.format(marks=", ".join("?" * len(part))), part).fetchall()
        found |= {bytes(row) for (row,) in rows if row}
    return found
