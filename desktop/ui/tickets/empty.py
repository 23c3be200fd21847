"""What stands where no ticket is: why the list is empty, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.errors import sentence
from desktop.ui.shortcuts import Commands
from desktop.ui.tickets.listing import FilteredListing, Listing, SearchListing, ViewListing


class EmptyList(QWidget):
    """An empty state a kind of place. ``unassigned`` is filled in by the window, for the sentence of one's own queue."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retry = Button(self.tr("Try again"), "primary")
        self._unassigned = 0
        solve = Button(self.tr("To solve"), "primary", "zap")
        show = Button(self.tr("Show unassigned"))
        solve.clicked.connect(lambda: commands.run("to-solve"))
        show.clicked.connect(lambda: commands.run("go-unassigned"))
        self.mine = EmptyState("bell", self.tr("Nothing waits for you"), "", (solve, show))
        self.other = EmptyState("inbox", "", "")
        self.found = EmptyState("search", self.tr("Nothing found"), "")
        self.problem = EmptyState("triangle-alert", self.tr("This list could not be read"), "", (self.retry,))
        self._stack = QStackedLayout(self)
        for state in (self.mine, self.other, self.found, self.problem):
            self._stack.addWidget(state)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_unassigned(self, count: int) -> None:
        """Know how many tickets nobody has."""
        self._unassigned = count
        self._say_mine()

    def show_place(self, listing: Listing | None) -> None:
        """Say what an empty listing means."""
        if isinstance(listing, SearchListing):
            self.found.say(self.tr("Nothing found"), self.tr("Try fewer words, or operators such as from: and tag:."))
            self._stack.setCurrentWidget(self.found)
        elif isinstance(listing, FilteredListing):
            self.found.say(self.tr("Nothing matches the filter"), self.tr("Esc shows the whole list again."))
            self._stack.setCurrentWidget(self.found)
        elif isinstance(listing, ViewListing) and listing.view.kind == "mine":
            self._say_mine()
            self._stack.setCurrentWidget(self.mine)
        elif isinstance(listing, ViewListing):
            self.other.say(*self._words(listing.view.kind))
            self._stack.setCurrentWidget(self.other)

    def show_error(self, error: Exception) -> None:
        """Say that the list could not be read, and why."""
        self.problem.say(self.tr("This list could not be read"), sentence(error))
        self._stack.setCurrentWidget(self.problem)

    def _say_mine(self) -> None:
        if self._unassigned:
            nobody = self.tr("%Ln ticket(s) have nobody.", "", self._unassigned)
            rest = self.tr("Take the most urgent one, or rest a moment.")
            self.mine.say(self.tr("Nothing waits for you"), f"{nobody}\n{rest}")
        else:
            self.mine.say(self.tr("Nothing waits for you"), self.tr("Everything is answered. Rest a moment."))

    def _words(self, kind: str) -> tuple[str, str]:
        words = {
            "unassigned": (self.tr("Everything has somebody"), self.tr("New tickets without an agent appear here.")),
            "open": (self.tr("Nothing is open"), self.tr("Every ticket is answered or resolved.")),
            "waiting": (self.tr("Nobody keeps you waiting"), self.tr("Tickets that wait for an answer stand here.")),
            "postponed": (self.tr("Nothing is postponed"), self.tr("Postponed tickets return by themselves.")),
            "resolved": (self.tr("Nothing is resolved yet"), self.tr("Resolved tickets stand here until closed.")),
            "spam": (self.tr("No spam"), self.tr("What you mark as spam goes here.")),
            "trash": (self.tr("The trash is empty"), self.tr("Tickets here can be brought back.")),
            "quarantine": (self.tr("Nothing is held back"), self.tr("Mail that could be harmful waits here.")),
        }
        usual = (self.tr("No tickets here"), self.tr("Mail that arrives becomes a ticket."))
        return words.get(kind, usual)
