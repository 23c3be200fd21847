"""The page of the outbox: failures first, then what waits."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.core.events import Changed
from desktop.store.queries.mail_lists import outbox
from desktop.store.queries.rows import OutgoingRow
from desktop.ui.common.bar import Bar
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import ElidedLabel
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.outbox.outgoing_card import OutgoingCard, Work
from desktop.ui.theme.tokens import size, space

MOST = 200


class OutboxPage(QFrame):
    """All mails on their way out. ``ticket_opened`` carries the id of the ticket behind one."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "window")
        self._context = context
        self.cards: list[OutgoingCard] = []
        self._asked = 0
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.refresh)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        words = self.tr("Answers wait here until they are sent.")
        self._empty = EmptyState("send", self.tr("The outbox is empty"), words)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        self._build()
        context.bridge.changed.connect(self._on_changed)
        context.rights.changed.connect(self._again.start)

    def refresh(self) -> None:
        """Read the outbox again; of two answers under way only the later counts, whichever comes first."""
        actor = self._context.desk.actor
        self._asked += 1
        asked = self._asked
        self._context.tasks.query(self, lambda: outbox(actor, MOST), lambda rows: self._take(asked, rows))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was out of sight."""
        super().showEvent(event)
        self.refresh()

    def _build(self) -> None:
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(space("large"), 0, space("large"), 0)
        row.addWidget(ElidedLabel(self.tr("Outbox"), "subtitle"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)

    def _take(self, asked: int, rows: list[OutgoingRow]) -> None:
        if asked == self._asked:
            self._show_rows(rows)

    def _show_rows(self, rows: list[OutgoingRow]) -> None:
        place = self._area.verticalScrollBar().value()
        inside = QFrame()
        inside.setProperty("kind", "window")
        column = QVBoxLayout(inside)
        column.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        column.setSpacing(space("small"))
        self.cards = [self._card(row) for row in rows]
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(place)
        self._stack.setCurrentWidget(self._area if rows else self._empty)

    def _card(self, row: OutgoingRow) -> OutgoingCard:
        made = OutgoingCard(self._context, row)
        made.opened.connect(self.ticket_opened)
        made.chosen.connect(self._do)
        return made

    def _do(self, work: Work) -> None:
        self._context.tasks.command(self, work, None, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
        self.refresh()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in ("outgoing", "outgoing_recipient") and self.isVisible():
            self._again.start()
