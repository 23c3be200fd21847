"""Writes states of rows of one table into the desk: new ones plainly and fast, known ones field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.store.database import db
from desktop.store.models import MODELS
from desktop.store.models.tickets import INBOX, LANE_HIDDEN, LANE_QUARANTINE, LANE_SPAM, LANE_TRASH, LANES, SPAM, TRASH
from desktop.sync import _message_index as message_index
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, FIRST, ID, NEW, Value, WireRow, id_of

Clocks = tuple[str, str]
"""(_new, _clk) of a row that is here."""
PLACES = {SPAM: LANE_SPAM, TRASH: LANE_TRASH}


@dataclass(frozen=True, slots=True)
class Sorted:
    """Rows by what they need: ``fresh`` ones are unknown and whole, ``known`` ones merge, ``early`` ones must wait.

    ``again`` are further states of fresh ones: they merge once those are here.
    """

    fresh: list[WireRow]
    known: list[WireRow]
    early: list[WireRow]
    again: list[WireRow]


def clocks_of(table: str, ids: Sequence[bytes]) -> dict[bytes, Clocks]:
    """Return the clocks of those rows that are here."""
    if not ids:
        return {}
    sql = f'SELECT id, _new, _clk FROM "{table}" WHERE id IN ({", ".join("?" * len(ids))})'
    return {bytes(row): (new, clk) for row, new, clk in db.execute_sql(sql, list(ids)).fetchall()}


def sort_rows(rows: Iterable[WireRow], whole: bool, mine: Mapping[bytes, Clocks]) -> Sorted:
    """Sort rows of one table by whether they are here; ``whole`` says that they have all columns that travel."""
    found = Sorted([], [], [], [])
    coming: set[bytes] = set()
    for row in rows:
        identity = id_of(row)
        if identity in mine:
            found.known.append(row)
        elif identity in coming:
            found.again.append(row)
        elif not row[NEW]:
            found.early.append(row)
        elif whole:
            coming.add(identity)
            found.fresh.append(row)
        else:
            found.known.append(row)
    return found


def insert_fresh(table: str, columns: Sequence[str], rows: Sequence[WireRow]) -> list[tuple[int, str]]:
    """Insert whole rows that are not here; return what the index must be given of new messages: (row number, text)."""
    sql, names, values = _insert(table, tuple(columns))
    derive = DERIVING.get(table)
    extra = derive(names, rows) if derive else [()] * len(rows)
    first = int(db.execute_sql(f'SELECT coalesce(max(rid), 0) + 1 FROM "{table}"').fetchone()[0])
    many = [
        (first + place, row[ID], row[NEW], row[CLK], *row[FIRST:], *values, *more)
        for place, (row, more) in enumerate(zip(rows, extra, strict=True))
    ]
    db.connection().executemany(sql, many)
    return _words(names, rows, extra, first) if table == "message" else []


@cache
def _insert(table: str, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...], tuple[Value, ...]]:
    """Return the INSERT of new rows, its columns, and the values of those derived ones that begin with a constant."""
    model = next(model for model in MODELS if model._meta.table_name == table)
    made = MADE.get(table, ())
    constant = [name for name in SYNCED[table].derived if name not in made]
    fields = model._meta.columns
    values = tuple(fields[name].db_value(fields[name].default) for name in constant)
    names = ["rid", "id", "_new", "_clk", *columns, *constant, *made]
    quoted = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({quoted}) VALUES ({", ".join("?" * len(names))})', columns, values


def _lanes(columns: tuple[str, ...], rows: Sequence[WireRow]) -> list[tuple[Value, ...]]:
    """Work out the lanes of new tickets, so that no index has to be written twice."""
    categories: dict[Value, int] = {
        bytes(row): n for row, n in db.execute_sql("SELECT id, category FROM status").fetchall()
    }
    deleted, merged, folder, status = (
        FIRST + columns.index(name) for name in ("deleted", "merged_into", "folder", "status")
    )
    found: list[tuple[Value, ...]] = []
    for row in rows:
        place = row[folder]
        if row[deleted] or row[merged] is not None:
            lane = LANE_HIDDEN
        elif place != INBOX:
            lane = PLACES.get(place, LANE_QUARANTINE) if isinstance(place, int) else LANE_QUARANTINE
        else:
            lane = categories.get(row[status], LANES["open"])
        found.append((lane,))
    return found


def _forms(columns: tuple[str, ...], rows: Sequence[WireRow]) -> list[tuple[Value, ...]]:
    """Work out what the index holds of new messages, revisions that came before them included."""
    text = FIRST + columns.index("text")
    ids = [id_of(row) for row in rows]
    sql = (
        f"SELECT message, text FROM message_revision WHERE deleted = 0 AND message IN ({', '.join('?' * len(ids))})"
        " ORDER BY at, rid"
    )
    revised = {bytes(message): str(said) for message, said in db.execute_sql(sql, ids).fetchall()}
    return [(message_index.form_of(str(row[text]), revised.get(id_of(row))),) for row in rows]


def _words(
    columns: tuple[str, ...], rows: Sequence[WireRow], forms: Sequence[tuple[Value, ...]], first: int
) -> list[tuple[int, str]]:
    text, deleted = FIRST + columns.index("text"), FIRST + columns.index("deleted")
    return [
        (first + place, str(row[text] if form is None else form))
        for place, (row, (form,)) in enumerate(zip(rows, forms, strict=True))
        if not row[deleted]
    ]


MADE: dict[str, tuple[str, ...]] = {"ticket": ("lane",), "message": ("index_text",)}
"""Derived columns that a new row is given at once."""
DERIVING: dict[str, Callable[[tuple[str, ...], Sequence[WireRow]], list[tuple[Value, ...]]]] = {
    "ticket": _lanes,
    "message": _forms,
}
