"""The outbox: what waits to be sent and what could not be, with the reason and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.commands.outbox import drop_sending, retry_sending
from desktop.core.events import Changed
from desktop.store.queries.mail_lists import outbox
from desktop.store.queries.rows import OutgoingRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import desk_sentence
from desktop.ui.theme.tokens import size, space
from desktop.ui.time_words import message_time_words, now_ms

MOST = 200
FAILED = ("failed", "unknown")


class OutgoingCard(QFrame):
    """One mail: to whom, what about, how far; failed ones offer another try."""

    opened = Signal(str)

    def __init__(self, context: UiContext, row: OutgoingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._context = context
        failed = row.state in FAILED
        icon, ink = ("circle-alert", "danger_text") if failed else ("clock", "text_muted")
        words = plain_label(self._state_words(row), "small", "danger" if failed else "muted", wrap=True)
        subject = Button(row.subject or self.tr("(no subject)"), "link")
        subject.clicked.connect(lambda: self.opened.emit(row.ticket))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(ElidedLabel(row.to, "body_strong"))
        text.addWidget(subject, 0, Qt.AlignmentFlag.AlignLeading)
        text.addWidget(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(space("medium"), space("small"), space("medium"), space("small"))
        line.setSpacing(space("medium"))
        line.addWidget(Icon(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        if failed:
            line.addWidget(self._button(self.tr("Try again"), "primary", partial(retry_sending, context.desk, row.id)))
            line.addWidget(self._button(self.tr("Do not send"), "", partial(drop_sending, context.desk, row.id)))

    def _button(self, text: str, kind: str, work: Callable[[], object]) -> Button:
        made = Button(text, kind, small=True)
        made.clicked.connect(lambda: self._context.tasks.command(self, work))
        return made

    def _state_words(self, row: OutgoingRow) -> str:
        if row.state == "failed":
            return (
                desk_sentence(row.code, {"text": row.error, "host": row.error, "port": ""}) if row.code else row.error
            )
        if row.state == "unknown":
            return self.tr("The connection broke while sending, so it may have arrived. Deskbell looks for it.")
        if row.state == "sending":
            return self.tr("Being sent now.")
        return self.tr("To be sent at {time}.").format(time=message_time_words(row.next_at or row.send_after, now_ms()))


class OutboxPage(QFrame):
    """All mails on their way out, the failed ones first."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "window")
        self._context = context
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.refresh)
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(space("large"), 0, space("large"), 0)
        row.addWidget(ElidedLabel(self.tr("Outbox"), "subtitle"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        words = self.tr("Answers wait here until they are sent.")
        self._empty = EmptyState("send", self.tr("The outbox is empty"), words)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._stack, 1)
        context.bridge.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read the outbox again."""
        actor = self._context.desk.actor
        rows = self._context.tasks.now(lambda: outbox(actor, MOST))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        column.setSpacing(space("small"))
        for row in sorted(rows, key=lambda row: row.state not in FAILED):
            card = OutgoingCard(self._context, row)
            card.opened.connect(self.ticket_opened)
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._stack.setCurrentWidget(self._area if rows else self._empty)

    def _on_changed(self, event: Changed) -> None:
        if event.kind == "outgoing" and self.isVisible():
            self._again.start()
