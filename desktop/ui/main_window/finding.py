"""Looks tickets and people up for the command bar, beside the UI thread; stale answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop.core.actors import Actor
from desktop.store.queries.lists import ticket_rows
from desktop.store.queries.rows import Person, TicketRow
from desktop.ui.command_bar.entries import Entry
from desktop.ui.context import UiContext
from desktop.ui.main_window.offers import Offers

TICKETS, PEOPLE = 8, 4
Deliver = Callable[[Sequence[Entry]], None]


class Finding(QObject):
    """One look-up at a time counts: the newest."""

    def __init__(self, context: UiContext, offers: Offers, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._offers = offers
        self._newest = 0

    def look_up(self, typed: str, deliver: Deliver) -> None:
        """Find tickets and people."""
        self._ask(typed, lambda found: deliver(self._entries(found)), deliver)

    def tickets_only(self, run: Callable[[TicketRow], object], typed: str, deliver: Deliver) -> None:
        """Find tickets to do something with, such as merging into one."""
        self._ask(typed, lambda found: deliver([self._doing(row, run) for row in found[0]]), deliver)

    def _ask(self, typed: str, done: Callable[[tuple[list[TicketRow], list[Person]]], None], deliver: Deliver) -> None:
        self._newest += 1
        number = self._newest
        text = " ".join(typed.split())
        if not text:
            deliver(())
            return
        work = partial(find, self._context.desk.actor, text)
        self._context.tasks.query(self, work, lambda found: done(found) if number == self._newest else None)

    def _entries(self, found: tuple[list[TicketRow], list[Person]]) -> list[Entry]:
        rows, people = found
        return [*map(self._offers.ticket, rows), *map(self._person, people)]

    def _person(self, person: Person) -> Entry:
        name, address = person
        search = partial(self._offers.search_wanted.emit, f"from:{address}")
        group = self._offers.group_of_people
        return Entry(f"person:{address}", group, "contact", name or address, search, address if name else "", order=4)

    def _doing(self, row: TicketRow, run: Callable[[TicketRow], object]) -> Entry:
        made = self._offers.ticket(row)
        return Entry(made.key, made.group, made.icon, made.text, partial(run, row), made.hint, ink=made.ink, order=2)


def find(actor: Actor, text: str) -> tuple[list[TicketRow], list[Person]]:
    """Return the newest tickets and the people that match; a number finds its ticket first."""
    from desktop.store.queries.people import complete_people  # noqa: PLC0415 - nobody searches before the first paint
    from desktop.store.queries.search import search  # noqa: PLC0415

    hits = search(actor, text, TICKETS)
    rows = ticket_rows(actor, [hit.rid for hit in hits])
    return rows, complete_people(actor, text, PEOPLE)
