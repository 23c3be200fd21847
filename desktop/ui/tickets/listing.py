"""What a ticket list shows: a view, a filtered view, or the answer to a search.

A listing is a value: equal listings show the same. The order is read as row numbers; the rows themselves are read
in pages, when they are painted.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from desktop.core.actors import Actor
from desktop.store.queries.lists import Sort, View, filter_rids, first_rids, rid_chunks, view_count

FIRST = 64
"""Rows read at once, before anything else: more than a screen."""
MOST_FOUND = 2_000
"""How many rows a filter or a search gives at most; the head says so when there are more."""


class Listing(Protocol):
    """An order of tickets. ``instant`` ones know their length and beginning within a few milliseconds."""

    @property
    def instant(self) -> bool: ...

    def count(self, actor: Actor) -> int:
        """Return how many rows there are."""

    def first(self, actor: Actor) -> Sequence[int]:
        """Return the first row numbers."""

    def chunks(self, actor: Actor) -> Iterator[Sequence[int]]:
        """Go through all row numbers in order, some thousands at a time."""


@dataclass(frozen=True)
class ViewListing:
    """All tickets of a view in an order the database has an index for."""

    view: View
    sort: Sort = Sort.UPDATED
    instant: bool = field(default=True, init=False)

    def count(self, actor: Actor) -> int:
        return view_count(actor, self.view)

    def first(self, actor: Actor) -> Sequence[int]:
        return first_rids(actor, self.view, self.sort, FIRST)

    def chunks(self, actor: Actor) -> Iterator[array[int]]:
        return rid_chunks(actor, self.view, self.sort)


@dataclass(frozen=True)
class FilteredListing:
    """The tickets of a view whose head has all words and all flags (unread, attachment, failed, urgent)."""

    view: View
    sort: Sort
    text: str
    flags: frozenset[str] = frozenset()
    instant: bool = field(default=False, init=False)

    def count(self, actor: Actor) -> int:
        return len(self.first(actor))

    def first(self, actor: Actor) -> Sequence[int]:
        return filter_rids(actor, self.view, self.sort, self.text, self.flags, MOST_FOUND)

    def chunks(self, actor: Actor) -> Iterator[Sequence[int]]:
        yield self.first(actor)


@dataclass(frozen=True)
class SearchListing:
    """What a search finds, newest first, in the search language of ``core.search_language``."""

    text: str
    instant: bool = field(default=False, init=False)

    def count(self, actor: Actor) -> int:
        return len(self.first(actor))

    def first(self, actor: Actor) -> Sequence[int]:
        from desktop.store.queries.search import search  # noqa: PLC0415 - nobody searches before the first paint

        return [hit.rid for hit in search(actor, self.text, MOST_FOUND)]

    def chunks(self, actor: Actor) -> Iterator[Sequence[int]]:
        yield self.first(actor)
