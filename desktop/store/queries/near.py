"""Whom a search is for: an actor with few tickets among very many has candidates thrown out before they are read.

Every word is common in somebody else's department. For who sees one ticket in a hundred, a search would read a hundred
candidates for each hit; instead it holds the row numbers of what they see beside those that the index gives.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.store.models.tickets import LANE_HIDDEN
from desktop.store.queries.reading import marks, read, read_one
from desktop.store.queries.views import Sort, View
from desktop.store.queries.visibility import CUBE, EVERYTHING, visible_sql
from desktop.store.queries.walks import list_parts

FEW = 30_000
SHARE = 8
"""Who sees more than an eighth of the desk finds enough among the newest candidates."""


class Near:
    """The tickets an actor sees in the inbox, with all that were merged into others: these are looked at later."""

    def __init__(self, rids: frozenset[int]) -> None:
        self.rids = rids

    def heads(self, rids: Sequence[int]) -> list[int]:
        """Return those of some tickets that may be in sight."""
        return [rid for rid in rids if rid in self.rids]

    def messages(self, rids: Sequence[int]) -> list[int]:
        """Return those of some messages whose ticket may be in sight, in their order."""
        on = dict(read(f"SELECT rid, ticket FROM message_ticket WHERE rid IN ({marks(rids)})", rids))
        return [rid for rid in rids if on.get(rid) in self.rids]


def near_of(actor: Actor) -> Near | None:
    """Return what an actor with few tickets sees; None for who sees much of the desk."""
    sight, seen = visible_sql(actor)
    if (sight, seen) == EVERYTHING:
        return None
    row = read_one(f"SELECT coalesce(sum(iif({sight}, t.n, 0)), 0), sum(t.n) FROM {CUBE} WHERE t.lane < 6", seen)
    few, every = row or (0, 0)
    if not every or few > FEW or few * SHARE > every:
        return None
    found = {rid for (rid,) in read(f"SELECT rid FROM ticket WHERE lane = {LANE_HIDDEN}")}
    for part in list_parts(actor, View("all"), Sort.UPDATED):
        found.update(rid for (rid,) in read(f"SELECT {part.alias}.rid FROM {part.source}", part.values))
    return Near(frozenset(found))
