"""Puts the window's workings together: navigation, commands, the words for what went wrong."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import DeskError
from desktop.ui.errors import sentence
from desktop.ui.main_window.desk_wiring import DeskWiring
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.offered import Offered
from desktop.ui.main_window.people_wiring import PeopleWiring
from desktop.ui.main_window.sending import Sending
from desktop.ui.main_window.ticket_wiring import TicketWiring

if TYPE_CHECKING:
    from desktop.ui.main_window.window import MainWindow

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Parts:
    """What moves the window."""

    navigation: Navigation
    tickets: TicketWiring
    people: PeopleWiring
    desk: DeskWiring
    sending: Sending
    offered: Offered
    failures: Failures


class Failures(QObject):
    """A refusal becomes a toast that stays; anything else is a fault, for the crash dialog."""

    crashed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.context.tasks.failed.connect(self.tell)

    def tell(self, error: Exception) -> None:
        """Say what went wrong."""
        words = sentence(error)
        self._window.say(words, stays=True)
        if not isinstance(error, DeskError):
            log.error("a task of the window failed", exc_info=error)
            self.crashed.emit(error)


def assemble(window: MainWindow, navigation: Navigation | None = None) -> Parts:
    """Complete a window and join its panes: after its first paint, as nothing of this is seen before."""
    window.complete()
    failures = Failures(window)
    navigation = navigation or Navigation(window)
    tickets = TicketWiring(window, navigation)
    people = PeopleWiring(window, tickets.bar)
    desk = DeskWiring(window)
    desk.ticket_wanted.connect(navigation.open_ticket)
    desk.seeing_wanted.connect(people.see_through)
    sending = Sending(window)
    offered = Offered(window, navigation)
    area, details = window.area, window.details
    for part in (area, details):
        part.ticket_wanted.connect(navigation.open_ticket)
        part.link_followed.connect(navigation.open_link)
        part.command_wanted.connect(window.commands.run)
    area.place_wanted.connect(navigation.go_to)
    details.contact_wanted.connect(navigation.show_contact)
    area.link_hovered.connect(window.status.hover.setText)
    area.said.connect(window.say)
    return Parts(navigation, tickets, people, desk, sending, offered, failures)
