"""What an agent does to the chosen tickets: one command a ticket, all in one go, taken back together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.commands import places, purging
from desktop.commands import tickets as states
from desktop.commands.base import Desk
from desktop.commands.marks import add_tag
from desktop.core.errors import DeskError
from desktop.store.queries.rows import TicketRow
from desktop.ui.context import UiContext

Work = Callable[[Desk, str], object]


class Chosen(Protocol):
    """Tells which tickets are chosen now."""

    def __call__(self) -> Sequence[str]: ...


class TicketActions(QObject):
    """Runs ticket commands on what is chosen. ``advanced``: the chosen tickets probably left the list."""

    advanced = Signal()

    def __init__(
        self, context: UiContext, chosen: Chosen, parent: QObject, rows: Callable[[], Sequence[TicketRow]] = tuple
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        """Reads the tickets that are chosen, for asking what may be done to them."""
        self._context = context
        self.chosen = chosen

    def resolve(self, tickets: Sequence[str] = ()) -> None:
        """Mark as resolved."""
        self.each(states.resolve, tickets)

    def reopen(self) -> None:
        """Open again."""
        self.each(states.reopen)

    def unread(self) -> None:
        """Show as unread again."""
        self.each(states.mark_unread)

    def take(self) -> None:
        """Assign to the agent who asks."""
        self.assign(self._context.desk.actor.id)

    def assign(self, agent: str | None, tickets: Sequence[str] = ()) -> None:
        """Give to an agent, or to nobody."""
        self.each(lambda desk, ticket: places.assign(desk, ticket, agent), tickets)

    def move(self, department: str, tickets: Sequence[str] = ()) -> None:
        """Hand over to a department."""
        self.each(lambda desk, ticket: places.move_to_department(desk, ticket, department), tickets)

    def spam(self, tickets: Sequence[str] = ()) -> None:
        """Put among the spam."""
        self.each(places.mark_spam, tickets)

    def trash(self, tickets: Sequence[str] = ()) -> None:
        """Put into the trash."""
        self.each(places.trash, tickets)

    def purge(self, tickets: Sequence[str] = ()) -> None:
        """Erase for good what lies in the trash."""
        self.each(purging.purge, tickets)

    def restore(self, tickets: Sequence[str] = ()) -> None:
        """Bring back to the inbox, from spam or trash."""
        self.each(places.restore, tickets)

    def set_status(self, status: str) -> None:
        """Change the status by hand; one that needs a date is refused."""
        self.each(lambda desk, ticket: states.set_status(desk, ticket, status))

    def set_priority(self, priority: int) -> None:
        """Change the priority: 0 low to 3 urgent."""
        self.each(lambda desk, ticket: states.set_priority(desk, ticket, priority))

    def add_tag(self, name: str) -> None:
        """Tag; an unknown tag is made."""
        self.each(lambda desk, ticket: add_tag(desk, ticket, name))

    def postpone(self, until: int, tickets: Sequence[str] = ()) -> None:
        """Put away until a moment (ms)."""
        self.each(lambda desk, ticket: states.postpone(desk, ticket, until), tickets)

    def merge(self, into: str) -> None:
        """Make the chosen ticket part of another."""
        self.each(lambda desk, ticket: places.merge(desk, ticket, into))

    def each(self, work: Work, tickets: Sequence[str] = ()) -> None:
        """Run a command for every chosen (or named) ticket; the first refusal is told after the others are done."""
        ids = tuple(tickets or self.chosen())
        if ids:
            run = partial(_run_all, self._context.desk, ids, work)
            self._context.tasks.command(self, run, lambda done: self.advanced.emit())


def _run_all(desk: Desk, tickets: Sequence[str], work: Work) -> None:
    refusal: DeskError | None = None
    for ticket in tickets:
        try:
            work(desk, ticket)
        except DeskError as error:
            refusal = refusal or error
    if refusal is not None:
        raise refusal
