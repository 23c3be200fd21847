"""The rows that were read, a page at a time, the least recently painted forgotten first."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from desktop.store.queries.rows import TicketRow

PAGE = 32
"""Rows read together: three screens. Twice as many cost a jump into cold pages twice the reads."""
KEPT = 100 * PAGE

Read = Callable[[Sequence[int]], list[TicketRow]]


class RowCache:
    """Answers "what is in the row of this number", reading the 32 around it when it does not know.

    Keyed by row number, not by position: when a ticket moves to the top, the others need not be read again. A row
    that cannot be read (purged meanwhile) stays unknown and is not asked for again until ``forget``.
    """

    def __init__(self, read: Read) -> None:
        self._read = read
        self._rows: dict[int, TicketRow | None] = {}
        self.misses = 0

    def at(self, rids: array[int], position: int) -> TicketRow | None:
        """Return the row at a position of an order."""
        rid = rids[position]
        if rid not in self._rows:
            self._load(rids, position)
        return self._rows.get(rid)

    def known(self, rid: int) -> TicketRow | None:
        """Return a row only if it was read before."""
        return self._rows.get(rid)

    def keep(self, rows: Sequence[TicketRow]) -> None:
        """Take in rows that somebody else read."""
        self._rows.update((row.rid, row) for row in rows)

    def forget(self) -> None:
        """Forget everything: something was written. What is on screen is read again at the next paint."""
        self._rows.clear()

    def _load(self, rids: array[int], position: int) -> None:
        start = position - position % PAGE
        wanted = [rid for rid in rids[start : start + PAGE] if rid not in self._rows]
        self.misses += 1
        found = {row.rid: row for row in self._read(wanted)}
        for rid in wanted:
            self._rows[rid] = found.get(rid)
        while len(self._rows) > KEPT:
            del self._rows[next(iter(self._rows))]
