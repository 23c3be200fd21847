"""Ticket lists: how many, in which order, and the rows of a page.

Always by keyset, never OFFSET: page 10,000 costs what page 1 costs. The list keeps row numbers (``rid``) and reads rows
only for what is on screen.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from desktop.core.actors import Actor
from desktop.store.queries.reading import blob, read, read_one
from desktop.store.queries.ticket_rows import ticket_rows
from desktop.store.queries.views import KINDS, ORDERS, SMALL, Sort, View, place_sql, source_sql
from desktop.store.queries.visibility import visible_sql

__all__ = ["KINDS", "Sort", "View", "filter_rids", "first_rids", "rid_chunks", "rid_of", "ticket_rows", "view_count"]

CUBE = "(SELECT department, nullif(assignee, x'') AS assignee, lane, n FROM ticket_count) t"
"""The counters in the shape of tickets, so that the same rule of visibility reads both."""


def view_count(actor: Actor, view: View) -> int:
    """Return how many tickets a view holds: from the counters, at the same cost for any size of desk."""
    sight, seen = visible_sql(actor)
    if view.kind in SMALL:
        source, values = source_sql(actor, view, Sort.UPDATED)
        row = read_one(f"SELECT count(*) FROM {source} AND {sight}", [*values, *seen])
    else:
        place, values = place_sql(actor, view)
        row = read_one(f"SELECT sum(t.n) FROM {CUBE} WHERE {place} AND {sight}", [*values, *seen])
    return int(row[0] or 0) if row else 0


def first_rids(actor: Actor, view: View, sort: Sort, limit: int) -> list[int]:
    """Return the row numbers of a list's beginning."""
    source, values = source_sql(actor, view, sort)
    sight, seen = visible_sql(actor)
    sql = f"SELECT t.rid FROM {source} AND {sight} ORDER BY {ORDERS[sort].sql} LIMIT ?"
    return [rid for (rid,) in read(sql, [*values, *seen, limit])]


def rid_chunks(actor: Actor, view: View, sort: Sort, chunk: int = 5000) -> Iterator[array[int]]:
    """Go through all row numbers of a list in order, ``chunk`` at a time.

    Each chunk is a read of its own that begins behind the last row, so no transaction is held open between them.
    """
    if view.kind in SMALL:
        yield array("q", first_rids(actor, view, sort, -1))
        return
    order = ORDERS[sort]
    source, values = source_sql(actor, view, sort)
    sight, seen = visible_sql(actor)
    begin = f"SELECT {', '.join(order.columns)} FROM {source} AND {sight}"
    end = f" ORDER BY {order.sql} LIMIT {int(chunk)}"
    rows = list(read(begin + end, [*values, *seen]))
    while rows:
        yield array("q", [row[-1] for row in rows])
        if len(rows) < chunk:
            return
        rows = list(read(f"{begin} AND {order.after}{end}", [*values, *seen, *rows[-1]]))


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
