"""Where a person goes: places, tickets, the most urgent one, links from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from desktop.core.errors import NotFoundError
from desktop.store.queries.lists import View, rid_of
from desktop.ui.errors import desk_sentence
from desktop.ui.sidebar.places import PAGES, Place

if TYPE_CHECKING:
    from desktop.ui.main_window.window import MainWindow


class Navigation(QObject):
    """Moves the window's panes together."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._key = ""
        window.sidebar.went.connect(self.go)
        window.tickets.ticket_selected.connect(self.show_ticket)
        window.tickets.ticket_opened.connect(self.read_ticket)
        window.tickets.chosen.connect(self._on_chosen)
        window.area.shown.connect(self._offer)
        window.area.lost.connect(self._on_lost)
        window.context.rights.changed.connect(self._on_rights)
        self._taken_out = False
        window.context.sharing.changed.connect(self._on_sharing)

    def start(self) -> None:
        """Go where the preferences begin."""
        wished = self._context.preferences.default_view
        if self._window.sidebar.place(wished) is None:
            self.go_somewhere()
        else:
            self.go_to(wished)

    def go_to(self, key: str) -> None:
        """Go to a place of the sidebar by its key."""
        place = self._window.sidebar.place(key)
        if place is not None:
            self.go(place)

    def go_somewhere(self) -> None:
        """Go to the first place there is, for somebody who may not go where they were to go."""
        place = self._window.sidebar.first_place()
        if place is not None:
            self.go(place)
        else:
            self._window.tickets.show_view(View("mine"), "")
            self._forget()

    def go(self, place: Place) -> None:
        """Go to a place."""
        if place.key == "settings":
            self._window.commands.run("settings")
            return
        self._key = place.key
        self._window.sidebar.choose(place.key)
        self._on_chosen(0)  # a list that is filled anew drops its selection without a word
        if place.key == "outbox":
            self._window.area.show_outbox()
            self._window.panes.read(True)
        elif place.key == "load":
            self._window.area.show_load()
            self._window.panes.read(True)
        elif place.view is not None:
            self._window.tickets.show_view(place.view, place.label)
            self._window.panes.read(False)

    def show_ticket(self, ticket: str) -> None:
        """Show a ticket beside the list."""
        self._window.area.show_ticket(ticket)
        self._window.details.show_ticket(ticket)
        self._offer()

    def read_ticket(self, ticket: str) -> None:
        """Go into a ticket's conversation."""
        if ticket != self._window.area.ticket:
            self.show_ticket(ticket)
        self._window.panes.read(True)
        self._window.area.focus_conversation()

    def open_ticket(self, ticket: str) -> None:
        """Show any ticket, also one that is not in the list shown."""
        actor = self._context.desk.actor
        rid = self._context.tasks.now(lambda: rid_of(actor, ticket))
        if rid is None:
            self._context.tasks.failed.emit(NotFoundError("not-found", kind="ticket", id=ticket))
            return
        if self._window.tickets.select_ticket(ticket, rid):
            self.read_ticket(ticket)
            return
        self._window.tickets.view.clearSelection()
        self.show_ticket(ticket)
        self._window.panes.read(True)

    def show_contact(self, contact: str) -> None:
        """Show every ticket of a customer in the list."""
        self._key = ""
        self._window.sidebar.choose("")
        self._window.tickets.show_view(View("contact", contact), self.tr("Tickets of this customer"))
        self._window.panes.read(False)

    def open_link(self, link: str) -> None:
        """Follow ``deskbell://ticket/42`` or ``mailto:`` from outside; anything else is ignored."""
        parts = urlsplit(link)
        if parts.scheme == "mailto" and self._window.commands.allows("new-ticket"):
            self._window.area.write_new(unquote(parts.path))
        elif parts.scheme == "deskbell" and parts.netloc == "ticket" and parts.path[1:].isdecimal():
            self.open_number(int(parts.path[1:]))

    def open_number(self, number: int) -> None:
        """Open a ticket by its number."""
        from desktop.store.queries.thread import ticket_by_number  # noqa: PLC0415 - not before the first paint

        actor = self._context.desk.actor
        self._context.tasks.query(self, lambda: ticket_by_number(actor, number), self.open_ticket)

    def solve(self) -> None:
        """Take the ticket that comes up next, as ``take_next`` chooses it."""
        from desktop.commands.routing import take_next  # noqa: PLC0415 - not before the first paint

        desk = self._context.desk
        self._context.tasks.command(self, lambda: take_next(desk), self._on_taken)

    def _on_taken(self, ticket: str) -> None:
        if not ticket:
            self._window.say(self.tr("Nothing waits to be solved."))
            return
        self.go_to("mine")
        self.open_ticket(ticket)

    def _on_rights(self) -> None:
        """Leave a place that is not there any more; what is open reads itself again."""
        if self._key and self._window.sidebar.place(self._key) is None:
            if self._key in PAGES:
                self._window.area.show_nothing()
            self.go_somewhere()
        self._offer()

    def _on_lost(self) -> None:
        """Close a ticket that went out of sight; its name is not said, since it is not there for this agent."""
        self._forget()
        self._window.say(self.tr("This ticket is not available to you any more."))

    def _on_sharing(self) -> None:
        """Show nothing any more of what left this computer with its place at the shared desk; read again what stays."""
        state = self._context.sharing.state
        before, self._taken_out = self._taken_out, state.taken_out
        if self._taken_out and not before:
            self._window.undo.forget()
            self._forget(keep=False)
            self._window.tickets.content.read_at_once()
            self._window.sidebar.refresh()
            self._window.say(desk_sentence(state.code, dict(state.details)), stays=True)

    def _forget(self, keep: bool = True) -> None:
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        self._window.area.show_nothing(keep)
        self._window.details.clear()
        self._window.panes.read(False)
        self._offer()

    def _on_chosen(self, count: int) -> None:
        self._window.area.show_selection(count)
        self._offer(count)

    def _offer(self, count: int = 0) -> None:
        """Offer the commands for what is chosen, and only those that may be done to it."""
        window = self._window
        rows = window.chosen_rows()
        window.commands.show_choice(max(count, len(rows), 1 if window.area.ticket else 0), rows)
