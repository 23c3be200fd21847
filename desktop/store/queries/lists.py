"""Ticket lists: how many, in which order, and the rows of a page.

Always by keyset, never OFFSET: page 10,000 costs what page 1 costs. The list keeps row numbers (``rid``) and reads rows
only for what is on screen.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from desktop.core.actors import LANE_RIGHTS, Actor
from desktop.store.queries.reading import blob, read, read_one
from desktop.store.queries.ticket_rows import ticket_rows
from desktop.store.queries.views import KINDS, SMALL, Sort, View, lanes_of, place_sql, small_source
from desktop.store.queries.visibility import CUBE, inbox_sql, visible_sql
from desktop.store.queries.walks import walk_sql

__all__ = [
    "CUBE",
    "KINDS",
    "Sort",
    "View",
    "filter_rids",
    "first_rids",
    "rid_chunks",
    "rid_of",
    "ticket_rows",
    "view_count",
]


def view_count(actor: Actor, view: View) -> int:
    """Return how many tickets a view holds: from the counters, at the same cost for any size of desk."""
    if view.kind in SMALL:
        source, values = small_source(actor, view)
        row = read_one(f"SELECT count(*) FROM {source}", values)
    else:
        sight, seen = visible_sql(actor) if lanes_of(view)[0] in LANE_RIGHTS else inbox_sql(actor)
        place, values = place_sql(actor, view)
        row = read_one(f"SELECT sum(t.n) FROM {CUBE} WHERE {place} AND {sight}", [*values, *seen])
    return int(row[0] or 0) if row else 0


def first_rids(actor: Actor, view: View, sort: Sort, limit: int) -> list[int]:
    """Return the row numbers of a list's beginning."""
    found = [row[-1] for row in read(*walk_sql(actor, view, sort, limit))]
    if sort != Sort.DUE or len(found) >= limit:
        return found
    rest = first_rids(actor, view, Sort.UPDATED, limit + len(found))
    return list(dict.fromkeys([*found, *rest]))[:limit]


def rid_chunks(actor: Actor, view: View, sort: Sort, chunk: int = 5000) -> Iterator[array[int]]:
    """Go through all row numbers of a list in order, ``chunk`` at a time.

    Each chunk is a read of its own that begins behind the last row, so no transaction is held open between them.
    """
    if sort == Sort.DUE:
        yield from _due_chunks(actor, view, chunk)
    else:
        yield from _walk_chunks(actor, view, sort, chunk)


def _due_chunks(actor: Actor, view: View, chunk: int) -> Iterator[array[int]]:
    """Go through what is due, then through all the rest; only open tickets are due, so their numbers fit in a set."""
    due: set[int] = set()
    for rids in _walk_chunks(actor, view, Sort.DUE, chunk):
        due.update(rids)
        yield rids
    for rids in _walk_chunks(actor, view, Sort.UPDATED, chunk):
        yield array("q", [rid for rid in rids if rid not in due])


def _walk_chunks(actor: Actor, view: View, sort: Sort, chunk: int) -> Iterator[array[int]]:
    rows = list(read(*walk_sql(actor, view, sort, -1 if view.kind in SMALL else chunk)))
    while rows:
        yield array("q", [row[-1] for row in rows])
        if len(rows) < chunk or view.kind in SMALL:
            return
        rows = list(read(*walk_sql(actor, view, sort, chunk, rows[-1])))


def filter_rids(actor: Actor, view: View, sort: Sort, text: str, flags: frozenset[str], limit: int) -> list[int]:
    """Return the tickets of a view that have words and flags: see ``filtering``."""
    from desktop.store.queries import filtering  # noqa: PLC0415 - nobody filters before the first paint

    return filtering.filter_rids(actor, view, sort, text, flags, limit)


def rid_of(actor: Actor, ticket_id: str) -> int | None:
    """Return the row number of a ticket the actor may see."""
    sight, seen = visible_sql(actor)
    sql = f"SELECT t.rid FROM ticket t WHERE t.id = ? AND t.deleted = 0 AND {sight}"
    row = read_one(sql, [blob(ticket_id), *seen])
    return int(row[0]) if row else None
