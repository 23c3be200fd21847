"""The quick filter above a list: words of the head and flags, within a view and in its order."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.folding import tokens
from desktop.core.permissions import Actor
from desktop.store.queries.reading import blob, marks, read
from desktop.store.queries.views import ORDERS, SMALL, Sort, View, index_of, source_sql
from desktop.store.queries.visibility import visible_sql

CHUNK = 500
MOST_LOOKED_AT = 50_000
"""Rows a filter looks at before it gives up: about a quarter of a second."""
FLAGS = {
    "unread": "t.lane < 4 AND coalesce(t.last_in_at, 0) > coalesce((SELECT e.seen_at FROM ticket_seen e"
    " WHERE e.ticket = t.id AND e.agent = ? AND e.deleted = 0), 0)",
    "attachment": "t.attachments > 0",
    "failed": "t.send_state = 2",
    "urgent": "t.priority = 3",
}


def filter_rids(actor: Actor, view: View, sort: Sort, text: str, flags: frozenset[str], limit: int) -> list[int]:
    """Return the tickets of a view whose head holds every word (the last one may be a beginning) and every flag.

    With words, the index gives the candidates, newest ticket first, and each chunk is checked against the view; the
    hits are then put into the order asked for. Without words the view itself is walked.
    """
    match = words_query(text)
    if match is None:
        return [] if text.strip() else _walk(actor, view, sort, flags, limit)
    hits: list[tuple[object, ...]] = []
    for rids in _head_hits(match):
        hits += _checked(actor, view, sort, flags, rids)
        if len(hits) >= limit:
            break
    hits.sort(reverse=ORDERS[sort].falling)
    return [int(str(hit[-1])) for hit in hits[:limit]]


def words_query(text: str) -> str | None:
    """Return an FTS5 query for words that must all be there, the last as a beginning; None when none are left."""
    found = tokens(text)
    last = found[-1:] if not text[-1:].isspace() else []
    whole = [word for word in found[: len(found) - len(last)] if len(word) > 1]
    parts = [f'"{word}"' for word in whole] + [f'"{word}"*' for word in last if len(word) > 1]
    return " AND ".join(parts) or None


def _walk(actor: Actor, view: View, sort: Sort, flags: frozenset[str], limit: int) -> list[int]:
    source, values = source_sql(actor, view, sort)
    sight, seen = visible_sql(actor)
    extra, held = _flag_sql(actor, flags)
    sql = (
        f"SELECT rid FROM (SELECT t.* FROM {source} ORDER BY {ORDERS[sort].sql} LIMIT {MOST_LOOKED_AT}) t"
        f" WHERE {extra} AND {sight} LIMIT ?"
    )
    return [rid for (rid,) in read(sql, [*values, *held, *seen, limit])]


def _head_hits(match: str) -> Iterator[list[int]]:
    below, looked = 1 << 62, 0
    while looked < MOST_LOOKED_AT:
        sql = "SELECT rowid FROM ticket_search WHERE ticket_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
        rids = [rid for (rid,) in read(sql, [match, below, CHUNK])]
        if rids:
            yield rids
        if len(rids) < CHUNK:
            return
        below, looked = rids[-1], looked + len(rids)


def _checked(actor: Actor, view: View, sort: Sort, flags: frozenset[str], rids: list[int]) -> list[tuple[object, ...]]:
    source, values = source_sql(actor, view, sort)
    sight, seen = visible_sql(actor)
    extra, held = _flag_sql(actor, flags)
    columns = ", ".join(ORDERS[sort].columns)
    if view.kind not in SMALL:
        source = source.replace(f"INDEXED BY {index_of(view, sort)}", "NOT INDEXED", 1)
    sql = f"SELECT {columns} FROM {source} AND t.rid IN ({marks(rids)}) AND {extra} AND {sight}"
    return list(read(sql, [*values, *rids, *held, *seen]))


def _flag_sql(actor: Actor, flags: frozenset[str]) -> tuple[str, list[object]]:
    chosen = [FLAGS[flag] for flag in sorted(flags)]
    held: list[object] = [blob(actor.id)] if "unread" in flags else []
    return " AND ".join(chosen) or "1", held
