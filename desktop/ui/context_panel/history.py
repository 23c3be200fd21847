"""What happened to the ticket, newest first, in sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.store.queries.rows import HistoryRow
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label, set_tip
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.conversation.card_parts import QuietButton
from desktop.ui.conversation.history_words import icon_of, sentence_of
from desktop.ui.time_words import full_date_words, message_time_words, now_ms

STEP = 8


class History(QWidget):
    """The latest changes, more on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket = ""
        self._rows: tuple[HistoryRow, ...] = ()
        self._shown = STEP
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's history; what says nothing to people is left out."""
        rows = tuple(row for row in data.history if sentence_of(row))
        if data.ticket != self._ticket:
            self._shown = STEP
        if (data.ticket, rows) != (self._ticket, self._rows):
            self._ticket, self._rows = data.ticket, rows
            self._fill()

    def show_more(self) -> None:
        """Show all of it."""
        self._shown = len(self._rows)
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in self._rows[: self._shown]:
            self._column.addWidget(self._line(row))
        rest = len(self._rows) - self._shown
        if rest > 0:
            more = QuietButton(self.tr("%n more change(s)", "", rest), "chevron-down")
            more.clicked.connect(self.show_more)
            self._column.addWidget(more)

    def _line(self, row: HistoryRow) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(sentence_of(row), "small", wrap=True))
        time = plain_label(message_time_words(row.at, now_ms()), "caption", "muted")
        set_tip(time, full_date_words(row.at))
        words.addWidget(time)
        line.addWidget(Icon(icon_of(row), "text_muted", 14))
        line.addLayout(words, 1)
        return made
