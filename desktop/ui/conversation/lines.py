"""What stands between cards in one line: changes, a machine's mail, the earlier messages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.store.queries.rows import HistoryRow
from desktop.store.queries.rule_choices import RuleChoices
from desktop.ui.common.paint import Canvas
from desktop.ui.common.text import set_tip
from desktop.ui.conversation.card import MessageCard
from desktop.ui.conversation.card_parts import QuietButton
from desktop.ui.conversation.card_tools import CardTools
from desktop.ui.conversation.deed_line import DeedLine
from desktop.ui.conversation.deeds import Happened
from desktop.ui.conversation.history_words import icon_of, sentence_of
from desktop.ui.conversation.loading import Thread
from desktop.ui.conversation.timeline import Changes, Mail
from desktop.ui.conversation.words import machine_words
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.time_words import full_date_words, message_time_words, now_ms

_SHOWN_WHOLE = 2


class EventLine(QWidget):
    """One change: icon, sentence, time; small and muted."""

    def __init__(self, row: HistoryRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_of(row)
        self._text = f"{sentence_of(row)} · {message_time_words(row.at, now_ms())}"
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(20, metrics("small").height() + 4))
        set_tip(self, f"{sentence_of(row)}\n{full_date_words(row.at)}")

    def text(self) -> str:
        """Return the words."""
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and words."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        canvas.icon(4, (canvas.height - 14) // 2, 14, self._icon, "text_muted")
        canvas.text(26, 0, canvas.width - 30, canvas.height, self._text, "small", "text_muted")
        painter.end()


class ChangesLines(QWidget):
    """Neighbouring changes: two stand whole, more behind one line that unfolds."""

    height_changed = Signal()

    def __init__(self, changes: Changes, choices: RuleChoices | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = changes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._folded = len(changes.rows) > _SHOWN_WHOLE
        self._button = QuietButton("", "chevron-right")
        self._lines = [self._line(row, choices or RuleChoices()) for row in changes.rows]
        if self._folded:
            column.addWidget(self._button)
        for line in self._lines:
            column.addWidget(line)
            line.setVisible(not self._folded)
        self._button.clicked.connect(self.toggle)
        if self._folded:
            self.setFocusProxy(self._button)
        self._name()

    def toggle(self) -> None:
        """Unfold the lines, or fold them again."""
        self._folded = not self._folded
        for line in self._lines:
            line.setVisible(not self._folded)
        self._name()
        self.height_changed.emit()

    def _line(self, row: Happened, choices: RuleChoices) -> EventLine | DeedLine:
        if isinstance(row, HistoryRow):
            return EventLine(row)
        made = DeedLine(row, choices)
        made.height_changed.connect(self.height_changed)
        return made

    def _name(self) -> None:
        self._button.setText(self.tr("%n change(s)", "", len(self._lines)))
        self._button.setAccessibleDescription(self.tr("folded") if self._folded else self.tr("unfolded"))


class QuietMail(QWidget):
    """A machine's mail in one line, which opens into its card."""

    height_changed = Signal()

    def __init__(self, mail: Mail, thread: Thread, tools: CardTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = mail.message
        self._thread, self._tools = thread, tools
        self.card: MessageCard | None = None
        words = machine_words(mail.message, thread)
        time = message_time_words(mail.message.sent_at, now_ms())
        self._button = QuietButton(f"{words} · {time}".replace("&", "&&"), "chevron-right")
        self._button.setMinimumWidth(0)
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tip(self._button, words)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._button)
        self.setFocusProxy(self._button)
        self._button.clicked.connect(self.toggle)

    def toggle(self) -> None:
        """Open the card below the line, or close it."""
        if self.card is None:
            self.card = MessageCard(self.message, self._thread, self._tools)
            self.card.height_changed.connect(self.height_changed)
            self._column.addWidget(self.card)
        else:
            self.card.setVisible(self.card.isHidden())
        self.height_changed.emit()
