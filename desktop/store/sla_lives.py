"""A ticket's history together with all that its clocks are counted by, for who looks at them closely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.sla import History
from desktop.core.sla_cycles import Piece, cycles, pieces
from desktop.store.models import Ticket
from desktop.store.row_reads import row_by_id
from desktop.store.sla_book import Book, Policy, book_of
from desktop.store.sla_history import Happened, read_changes, read_history
from desktop.store.sla_version import promised_version


@dataclass(frozen=True)
class Life:
    """What happened to a ticket, and the book as it is now."""

    ticket: Ticket
    book: Book
    changes: Sequence[Happened]
    history: History

    def pieces(self, policy: Policy, clock: str, started_at: int, moment: int) -> list[Piece]:
        """Return the stretches of the clock that started at a moment (ms), up to another; none when none did."""
        found = cycles(self.history, clock, policy.options)
        cycle = next((each for each in found if each[0] == started_at), None)
        return [] if cycle is None else pieces(self.history, clock, cycle, policy.options, moment)


def life_of(ticket: str) -> Life | None:
    """Return a ticket's life; None for one that is gone."""
    row = row_by_id(Ticket, ticket)
    if row is None:
        return None
    book = book_of(promised_version())
    changes = read_changes(ticket)
    return Life(row, book, changes, read_history(row, changes, book))
