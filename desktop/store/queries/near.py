"""Whom a search is for: candidates out of sight are thrown out before they are read.

Every word is common in somebody else's department. For who sees one ticket in a hundred, a search would read a hundred
candidates for each hit; instead the row numbers of what they see are kept beside those that the index gives. Nothing
relies on this: what is found is checked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.core.actors import Actor
from desktop.store.models.tickets import LANE_HIDDEN
from desktop.store.queries.reading import marks, read, read_one
from desktop.store.queries.views import Sort, View
from desktop.store.queries.visibility import CUBE, EVERYTHING, Condition, visible_sql
from desktop.store.queries.walks import list_parts

FEW = 30_000
CHUNK = 1_000
MOST_HELD = 4
EVERYWHERE = ("all", "spam", "trash", "quarantine")
SHARE = 8
"""Who sees more than an eighth of the desk finds enough among the newest candidates."""


class Near:
    """What an actor may see, as a sieve: ``is_small`` when it holds the row numbers, else it asks for them."""

    def __init__(self, sight: Condition, tickets: frozenset[int] | None = None) -> None:
        words, self.values = sight
        self.words = f"({words} OR t.lane = {LANE_HIDDEN})"
        self.tickets = tickets or frozenset()
        self.is_small = tickets is not None
        self.messages_held = frozenset(_messages(self.tickets)) if tickets else frozenset()

    def heads(self, rids: list[int]) -> list[int]:
        """Return those of some tickets that may be in sight, or were merged and are looked at later."""
        if self.is_small:
            return [rid for rid in rids if rid in self.tickets]
        return self._asked(f"SELECT t.rid FROM ticket t WHERE t.rid IN ({marks(rids)}) AND {self.words}", rids)

    def messages(self, rids: list[int]) -> list[int]:
        """Return those of some messages whose ticket is such a one, in their order."""
        if self.is_small:
            return [rid for rid in rids if rid in self.messages_held]
        sql = (
            "SELECT x.rid FROM message_ticket x CROSS JOIN ticket t ON t.rid = x.ticket"
            f" WHERE x.rid IN ({marks(rids)}) AND {self.words}"
        )
        return self._asked(sql, rids)

    def _asked(self, sql: str, rids: list[int]) -> list[int]:
        kept = {rid for (rid,) in read(sql, [*rids, *self.values])}
        return [rid for rid in rids if rid in kept]


def near_of(actor: Actor) -> Near | None:
    """Return the sieve of an actor; None for who sees everything.

    That of a small part of the desk is made once and kept until something changes.
    """
    sight = visible_sql(actor)
    if sight == EVERYTHING:
        return None
    words, values = sight
    sql = (
        f"SELECT coalesce(sum(iif({words}, t.n, 0)), 0), coalesce(sum(t.n), 0), (SELECT max(rid) FROM event),"
        f" (SELECT max(rid) FROM message) FROM {CUBE} WHERE t.lane < 6"
    )
    state = read_one(sql, values) or (0, 0)
    if state[0] > FEW or state[0] * SHARE > state[1]:
        return Near(sight)
    held = HELD.get(id(actor))
    if held is None or held[0] is not actor or held[1] != state:
        for oldest in list(HELD)[: max(0, len(HELD) - MOST_HELD + 1)]:
            HELD.pop(oldest, None)
        held = HELD[id(actor)] = (actor, state, Near(sight, _tickets(actor)))
    return held[2]


def _tickets(actor: Actor) -> frozenset[int]:
    found = {rid for (rid,) in read(f"SELECT rid FROM ticket WHERE lane = {LANE_HIDDEN}")}
    parts = (part for kind in EVERYWHERE for part in list_parts(actor, View(kind), Sort.UPDATED))
    for part in parts:
        found.update(rid for (rid,) in read(f"SELECT {part.alias}.rid FROM {part.source}", part.values))
    return frozenset(found)


def _messages(tickets: Iterable[int]) -> Iterator[int]:
    every = sorted(tickets)
    for start in range(0, len(every), CHUNK):
        part = every[start : start + CHUNK]
        yield from (rid for (rid,) in read(f"SELECT rid FROM message_ticket WHERE ticket IN ({marks(part)})", part))


HELD: dict[int, tuple[Actor, tuple[object, ...], Near]] = {}
