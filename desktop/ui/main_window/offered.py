"""The bar with a ticket that is offered: take it or let it go before the seconds run out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.events import Changed
from desktop.store.queries.routing import OfferRow, offers_to
from desktop.ui.common.bar import Bar
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.time_words import now_ms, ticket_number_words

if TYPE_CHECKING:
    from desktop.ui.main_window.navigation import Navigation
    from desktop.ui.main_window.window import MainWindow

KINDS = frozenset({"offer", "ticket"})
LOOK_MS = 3_000
"""How often it looks for offers that another program made."""
SECOND_MS = 1_000


class Offered(QObject):
    """Looks for offers to who works here, where there are colleagues, and shows the one that ends first."""

    def __init__(self, window: MainWindow, navigation: Navigation) -> None:
        super().__init__(window)
        self._window, self._navigation = window, navigation
        self._context = window.context
        self._row: OfferRow | None = None
        self.bar = Bar("info", "hand", "")
        self.take = self.bar.add_action(self.tr("Take"), self._accept)
        self.decline = self.bar.add_action(self.tr("Decline"), self._decline)
        self.bar.hide()
        window.add_bar(self.bar)
        self._look = QTimer(self, interval=LOOK_MS)
        self._second = QTimer(self, interval=SECOND_MS)
        self._look.timeout.connect(self.look)
        self._second.timeout.connect(self._count_down)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.rights.changed.connect(self._follow_team)
        self._follow_team()

    def look(self) -> None:
        """Read what is offered now."""
        actor = self._context.desk.actor
        self._context.tasks.query(self, lambda: offers_to(actor), self._show_offers)

    def _follow_team(self) -> None:
        """Look while there is anybody to share work with, as oneself only."""
        rights = self._context.rights
        if rights.team.agents > 1 and not rights.reading_only:
            self._look.start()
            self.look()
        else:
            self._look.stop()
            self._show_offers([])

    def _show_offers(self, rows: list[OfferRow]) -> None:
        before, moment = self._row, now_ms()
        self._row = next((row for row in rows if row.until > moment or row == before), None)
        if self._row is None:
            self._second.stop()
            self.bar.hide()
            return
        if before is None or before.id != self._row.id:
            QApplication.alert(self._window)
        self._say()
        self.bar.show()
        self._second.start()

    def _say(self) -> None:
        row = self._row
        if row is None:
            return
        left = max(0, -(-(row.until - now_ms()) // SECOND_MS))
        words = self.tr("Ticket {number} is offered to you: {subject} (%n s)", "", left)
        self.bar.say("info", "hand", words.format(number=ticket_number_words(row.number), subject=isolate(row.subject)))

    def _count_down(self) -> None:
        """Show the seconds left; at the end let the next one have it."""
        row = self._row
        if row is None:
            return
        if row.until > now_ms():
            self._say()
            return
        from desktop.commands.routing import let_lapse  # noqa: PLC0415 - seldom needed

        self._finish(lambda: let_lapse(self._context.desk, row.id))

    def _accept(self) -> None:
        row, desk = self._row, self._context.desk
        if row is None:
            return
        from desktop.commands.routing import accept_offer  # noqa: PLC0415 - seldom needed

        self._hide()
        self._context.tasks.command(
            self, lambda: accept_offer(desk, row.id), self._navigation.open_ticket, self._on_failed
        )

    def _decline(self) -> None:
        row, desk = self._row, self._context.desk
        if row is None:
            return
        from desktop.commands.routing import decline_offer  # noqa: PLC0415 - seldom needed

        self._finish(lambda: decline_offer(desk, row.id))

    def _finish(self, work: Callable[[], None]) -> None:
        """Do what ends an offer, then look for the next."""
        self._hide()
        self._context.tasks.command(self, work, lambda done: self.look(), self._on_failed)

    def _hide(self) -> None:
        self._row = None
        self._second.stop()
        self.bar.hide()

    def _on_failed(self, error: Exception) -> None:
        self._window.say(sentence(error))
        self.look()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self._look.isActive():
            self.look()
