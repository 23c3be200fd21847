"""What stands where no ticket is: why the list is empty, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.errors import sentence
from desktop.ui.shortcuts import Commands
from desktop.ui.tickets.listing import FilteredListing, Listing, SearchListing, ViewListing


class EmptyList(QWidget):
    """One empty state at a time, built when it is needed. ``retry_wanted``: the list could not be read, try again."""

    retry_wanted = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._unassigned = 0
        self._shown = ""
        self._states: dict[str, EmptyState] = {}
        self._stack = QStackedLayout(self)

    def set_unassigned(self, count: int) -> None:
        """Know how many tickets nobody has."""
        self._unassigned = count
        if self._shown == "mine":
            self._say_mine()

    def show_place(self, listing: Listing | None) -> None:
        """Say what an empty listing means."""
        if isinstance(listing, SearchListing):
            words = self.tr("Try fewer words, or operators such as from: and tag:.")
            self._show("found").say(self.tr("Nothing found"), words)
        elif isinstance(listing, FilteredListing):
            self._show("found").say(self.tr("Nothing matches the filter"), self.tr("Esc shows the whole list again."))
        elif isinstance(listing, ViewListing) and listing.view.kind == "mine":
            self._show("mine")
            self._say_mine()
        elif isinstance(listing, ViewListing):
            self._show("other").say(*self._words(listing.view.kind))

    def show_error(self, error: Exception) -> None:
        """Say that the list could not be read, and why."""
        self._show("problem").say(self.tr("This list could not be read"), sentence(error))

    def state(self, name: str) -> EmptyState:
        """Return one of mine, other, found, problem."""
        if name not in self._states:
            self._states[name] = self._build(name)
            self._stack.addWidget(self._states[name])
        return self._states[name]

    def _show(self, name: str) -> EmptyState:
        self._shown = name
        self._stack.setCurrentWidget(self.state(name))
        return self.state(name)

    def _build(self, name: str) -> EmptyState:
        if name == "mine":
            solve = Button(self.tr("To solve"), "primary", "zap")
            show = Button(self.tr("Show unassigned"))
            solve.clicked.connect(lambda: self._commands.run("to-solve"))
            show.clicked.connect(lambda: self._commands.run("go-unassigned"))
            self._commands.bind("to-solve", solve)
            self._commands.bind("go-unassigned", show)
            self._commands.offered.connect(self._say_mine)
            return EmptyState("bell", "", "", (solve, show))
        if name == "problem":
            retry = Button(self.tr("Try again"), "primary")
            retry.clicked.connect(self.retry_wanted)
            return EmptyState("triangle-alert", "", "", (retry,))
        return EmptyState("search" if name == "found" else "inbox", "", "")

    def _say_mine(self) -> None:
        if not self._commands.allows("go-mine"):
            words = self.tr("What you may look at stands elsewhere, such as in the settings.")
            self.state("mine").say(self.tr("Your role shows no tickets"), words)
        elif self._unassigned:
            nobody = self.tr("%Ln ticket(s) have nobody.", "", self._unassigned)
            rest = self.tr("Take the most urgent one, or rest a moment.")
            words = f"{nobody}\n{rest}" if self._commands.allows("to-solve") else nobody
            self.state("mine").say(self.tr("Nothing waits for you"), words)
        else:
            self.state("mine").say(self.tr("Nothing waits for you"), self.tr("Everything is answered. Rest a moment."))

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
