"""The quick filter above a list: words of the head and flags, within a view and in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from desktop.core.actors import Actor
from desktop.core.folding import tokens
from desktop.core.search_language import Term
from desktop.store.queries.reading import blob, marks, read, stream
from desktop.store.queries.search_check import word_test
from desktop.store.queries.search_words import every_hit
from desktop.store.queries.views import ORDERS, SMALL, Sort, View, place_sql, small_source
from desktop.store.queries.visibility import Condition, visible_sql
from desktop.store.queries.walks import DUE, walk_sql

CHUNK = 500
FEW, MANY = 2_000, 60_000
MOST_LOOKED_AT = 50_000
"""Rows a filter looks at before it gives up: about a quarter of a second."""
FLAGS = {
    "unread": "t.lane NOT IN (4, 5, 20) AND coalesce(t.last_in_at, 0) > coalesce((SELECT e.seen_at FROM ticket_seen e"
    " WHERE e.ticket = t.id AND e.agent = ? AND e.deleted = 0), 0)",
    "attachment": "t.attachments > 0",
    "failed": "t.send_state = 2",
    "urgent": "t.priority = 3",
}


def filter_rids(actor: Actor, view: View, sort: Sort, text: str, flags: frozenset[str], limit: int) -> list[int]:
    """Return the tickets of a view whose head holds every word (the last one may be a beginning) and every flag.

    When the index knows few heads with the words, those are checked against the view and put into its order. When it
    knows more, the view is walked in its order and compared with them; when it knows very many, the hits are close
    together, so the view is walked and each head is read.
    """
    if sort == Sort.DUE:
        parts = [_filtered(actor, view, each, text, flags, limit) for each in (Sort.DUE, Sort.UPDATED)]
        return list(dict.fromkeys(rid for part in parts for rid in part))[:limit]
    return _filtered(actor, view, sort, text, flags, limit)


def _filtered(actor: Actor, view: View, sort: Sort, text: str, flags: frozenset[str], limit: int) -> list[int]:
    words = parse_words(text)
    if text.strip() and not words:
        return []
    narrowed = _Filter(actor, view, sort, flags, limit)
    if not words:
        return narrowed.walk()
    rids = every_hit("ticket_search", words, MANY + 1)
    if len(rids) <= FEW:
        return narrowed.among(rids)
    if len(rids) <= MANY:
        known = frozenset(rids)
        return narrowed.walk_for(lambda part: [rid for rid in part if rid in known])
    return narrowed.walk_for(partial(_fitting, word_test(words)))


def parse_words(text: str) -> tuple[Term, ...]:
    """Return the words of a filter, the last as a beginning while no space stands behind it."""
    found = [word for word in tokens(text) if len(word) > 1 or not word.isascii()]
    typing = bool(found) and not text[-1:].isspace() and tokens(text)[-1] == found[-1]
    return tuple(
        Term("word", word, (word,), prefix=typing and place == len(found) - 1) for place, word in enumerate(found)
    )


def _fitting(fits: Callable[[str], bool], rids: list[int]) -> list[int]:
    heads = dict(read(f"SELECT rid, text FROM ticket_text WHERE rid IN ({marks(rids)})", rids))
    return [rid for rid in rids if fits(heads.get(rid, ""))]


class _Filter:
    """A view, an order and flags: what every way of filtering shares."""

    def __init__(self, actor: Actor, view: View, sort: Sort, flags: frozenset[str], limit: int) -> None:
        self.actor, self.view, self.sort, self.limit = actor, view, sort, limit
        due = [DUE] if sort == Sort.DUE else []
        self.flags = " AND ".join(["1", *due, *(FLAGS[flag] for flag in sorted(flags))])
        self.held: list[object] = [blob(actor.id)] if "unread" in flags else []

    def walk(self) -> list[int]:
        """Take the first tickets that have the flags, in the order of the view."""
        sql, values = self._flagged()
        return [rid for (rid,) in read(f"{sql} LIMIT ?", [*values, self.limit])]

    def walk_for(self, keep: Callable[[list[int]], list[int]]) -> list[int]:
        """Take the first tickets that ``keep`` keeps, in the order of the view."""
        found: list[int] = []
        for rows in stream(*self._flagged(), CHUNK):
            found += keep([rid for (rid,) in rows])
            if len(found) >= self.limit:
                break
        return found[: self.limit]

    def _flagged(self) -> Condition:
        walk, values = walk_sql(self.actor, self.view, self.sort, MOST_LOOKED_AT)
        if self.flags == "1":
            return f"SELECT v.rid FROM ({walk}) v", values
        return (
            f"SELECT v.rid FROM ({walk}) v CROSS JOIN ticket t ON t.rid = v.rid WHERE {self.flags}",
            [*values, *self.held],
        )

    def among(self, rids: Sequence[int]) -> list[int]:
        """Keep those of some tickets that are in the view and have the flags, in its order."""
        order = ORDERS[self.sort]
        source, values = self._anywhere()
        hits: list[tuple[int, ...]] = []
        for start in range(0, len(rids), CHUNK):
            part = rids[start : start + CHUNK]
            sql = f"SELECT {order.columns()} FROM {source} AND t.rid IN ({marks(part)}) AND {self.flags}"
            hits += read(sql, [*values, *part, *self.held])
        return [hit[-1] for hit in sorted(hits, reverse=order.falling)][: self.limit]

    def _anywhere(self) -> Condition:
        """Return the view's tickets in no order, to be looked up by their numbers."""
        if self.view.kind in SMALL:
            source, values = small_source(self.actor, self.view)
            return f"{source} WHERE 1", values
        place, values = place_sql(self.actor, self.view)
        sight, seen = visible_sql(self.actor)
        return f"ticket t NOT INDEXED WHERE {place} AND {sight}", [*values, *seen]
