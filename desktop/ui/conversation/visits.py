"""Tells the rules which ticket is looked at and which was left; only where some rule waits for it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from desktop.commands.base import Desk
from desktop.commands.visits import note_left, note_opened
from desktop.core.errors import DeskError
from desktop.store.clock import now
from desktop.store.queries.rules import visits_awaited
from desktop.ui.context import UiContext

LOOKED_AFTER_MS = 1000
"""Who goes through a list with the arrow keys opens nothing."""


class Visits(QObject):
    """Follows what a conversation shows."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._opened_at = 0
        self._looked = QTimer(self, singleShot=True, interval=LOOKED_AFTER_MS)
        self._looked.timeout.connect(self._on_looked)

    def show(self, ticket: str) -> None:
        """Note that a ticket (or, empty, none) is shown now."""
        if ticket == self._ticket:
            return
        self._looked.stop()
        left, since, desk = self._ticket, self._opened_at, self._context.desk
        self._ticket, self._opened_at = ticket, 0
        if since and not self._context.rights.reading_only:
            self._context.tasks.command(self, lambda: _tell_left(desk, left, since))
        if ticket:
            self._looked.start()

    def _on_looked(self) -> None:
        ticket, desk = self._ticket, self._context.desk
        self._opened_at = now()
        if not self._context.rights.reading_only:
            self._context.tasks.command(self, lambda: _tell_opened(desk, ticket))


def _tell_opened(desk: Desk, ticket: str) -> None:
    """Tell it; a ticket that is gone meanwhile is nobody's trouble."""
    if "ticket-opened" in visits_awaited(desk.actor):
        with suppress(DeskError):
            note_opened(desk, ticket)


def _tell_left(desk: Desk, ticket: str, since: int) -> None:
    if "left-without-action" in visits_awaited(desk.actor):
        with suppress(DeskError):
            note_left(desk, ticket, since)
