"""One mail of the outbox: to whom, about what, how far it got, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.outbox import cancel_sending, drop_sending, retry_sending, settle_unknown
from desktop.core.permissions import Permission
from desktop.store.queries.rows import OutgoingRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.conversation.card_parts import CANCELLING
from desktop.ui.errors import desk_sentence
from desktop.ui.errors_table import SENTENCES
from desktop.ui.i18n import isolate
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import message_time_words, now_ms

FAILED = ("failed", "bounced")
Work = Callable[[], object]


class OutgoingCard(QFrame):
    """A failed mail can be tried again or given up; one of unknown fate is settled by a person who knows.

    ``opened`` carries the ticket; ``chosen`` what to do, a function without arguments: whoever shows the card does it,
    because the card may be gone before that is done.
    """

    opened = Signal(str)
    chosen = Signal(object)

    def __init__(self, context: UiContext, row: OutgoingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._context, self.row = context, row
        icon, ink, tone = self._sign()
        subject = Button(row.subject or self.tr("(no subject)"), "link")
        subject.setAccessibleName(self.tr("Open the ticket: {subject}").format(subject=subject.text()))
        subject.clicked.connect(lambda: self.opened.emit(row.ticket))
        self.words = plain_label(self._state(), "small", tone, wrap=True)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(ElidedLabel(row.to, weight=600))
        text.addWidget(subject, 0, Qt.AlignmentFlag.AlignLeading)
        text.addWidget(self.words)
        self.buttons = [self._button(*each) for each in self._offers()]
        below = QHBoxLayout()
        below.setSpacing(space("small"))
        for button in self.buttons:
            below.addWidget(button)
        below.addStretch(1)
        text.addSpacing(space("tight"))
        text.addLayout(below)
        line = QHBoxLayout(self)
        line.setContentsMargins(space("medium"), space("medium"), space("medium"), space("medium"))
        line.setSpacing(space("medium"))
        line.addWidget(Icon(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)

    def _sign(self) -> tuple[str, str, str]:
        if self.row.state in FAILED:
            return "circle-alert", "danger_text", "danger"
        if self.row.state == "unknown":
            return "circle-help", "warning_text", "warning"
        return ("send" if self.row.state == "sending" else "clock"), "text_muted", "muted"

    def _state(self) -> str:
        row = self.row
        if row.state in FAILED:
            return self._reason()
        if row.state == "unknown":
            return self.tr(
                "The connection broke after everything was handed over, so it may have arrived. Deskbell looks in the"
                " folder of sent mail; if you know more, say so."
            )
        if row.state == "sending":
            return self.tr("Being sent now.")
        when = message_time_words(row.next_at or row.send_after, now_ms())
        if row.attempts:
            words = self.tr("%n attempt(s) so far; next at {time}. {reason}", "", row.attempts)
            return words.format(time=when, reason=self._reason()).strip()
        return self.tr("To be sent at {time}.").format(time=when)

    def _reason(self) -> str:
        """Say why, in our words where we have some, else in the server's."""
        row = self.row
        if row.code in SENTENCES:
            return desk_sentence(row.code, {"text": row.error})
        return isolate(row.error) if row.error else self.tr("The server refused it without a word.")

    def _offers(self) -> list[tuple[str, str, Work]]:
        desk, mail, state = self._context.desk, self.row.id, self.row.state
        rights = self._context.rights
        if not rights.can(Permission.CHANNEL_OUTBOX_RETRY) and not (state == "queued" and rights.can_any(CANCELLING)):
            return []
        give_up = (self.tr("Give up"), "", partial(drop_sending, desk, mail))
        if state == "failed":
            return [(self.tr("Try again"), "primary", partial(retry_sending, desk, mail)), give_up]
        if state == "unknown":
            arrived = (self.tr("It arrived"), "primary", partial(settle_unknown, desk, mail, True))
            return [arrived, (self.tr("Send again"), "", partial(retry_sending, desk, mail)), give_up]
        if state == "queued" and not self.row.attempts:
            return [(self.tr("Take back"), "", partial(cancel_sending, desk, mail))]
        return [give_up] if state == "queued" and rights.can(Permission.CHANNEL_OUTBOX_RETRY) else []

    def _button(self, text: str, kind: str, work: Work) -> Button:
        made = Button(text, kind, small=True)
        made.clicked.connect(lambda: self.chosen.emit(work))
        return made
