"""The pane at the end: who wrote, what is known of the ticket. Built when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.context import UiContext

if TYPE_CHECKING:
    from desktop.ui.context_panel.context_panel import ContextPanel


class Details(QFrame):
    """Holds the context panel and passes on what it asks for."""

    ticket_wanted = Signal(str)
    contact_wanted = Signal(str)
    command_wanted = Signal(str)
    link_followed = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self._context = context
        self._ticket = ""
        self._panel: ContextPanel | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_ticket(self, ticket: str) -> None:
        """Show a ticket's details, now or when the pane is opened."""
        self._ticket = ticket
        if self.isVisible():
            self.panel().show_ticket(ticket)

    def clear(self) -> None:
        """Show nothing: the ticket went out of sight."""
        self._ticket = ""
        if self._panel is not None:
            self._panel.clear()

    def panel(self) -> ContextPanel:
        """Return the panel, built when first asked for."""
        if self._panel is None:
            from desktop.ui.context_panel.context_panel import ContextPanel  # noqa: PLC0415 - after the first paint

            self._panel = ContextPanel(self._context)
            self._panel.ticket_requested.connect(self.ticket_wanted)
            self._panel.contact_requested.connect(self.contact_wanted)
            self._panel.command_requested.connect(self.command_wanted)
            self._panel.mail_requested.connect(self.link_followed)
            self._column.addWidget(self._panel)
            self.setFocusProxy(self._panel)
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the ticket chosen while the pane was closed."""
        super().showEvent(event)
        if self._ticket:
            self.panel().show_ticket(self._ticket)
