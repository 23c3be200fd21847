"""What happened to the ticket, newest first, in sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.store.queries.rows import HistoryRow
from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rule_choices import RuleChoices
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label, set_tip
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.conversation.card_parts import QuietButton
from desktop.ui.conversation.deeds import Happened, deed_icon, deed_words, with_deeds
from desktop.ui.conversation.history_words import icon_of, sentence_of
from desktop.ui.theme.current import give_icon
from desktop.ui.time_words import full_date_words, message_time_words, now_ms

STEP = 8


class _Why(QWidget):
    """What the conditions of a rule saw, behind one line."""

    def __init__(self, details: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QuietButton(self.tr("Details"), "chevron-right")
        self._lines = plain_label("\n".join(details), "caption", "muted", wrap=True)
        self._lines.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._button)
        column.addWidget(self._lines)
        self._button.clicked.connect(self._toggle)
        self._name()

    def _toggle(self) -> None:
        self._lines.setVisible(self._lines.isHidden())
        self._name()

    def _name(self) -> None:
        folded = self._lines.isHidden()
        self._button.setAccessibleDescription(self.tr("folded") if folded else self.tr("unfolded"))
        give_icon(self._button, "chevron-right" if folded else "chevron-down", "text_muted", 14)


class History(QWidget):
    """The latest changes, more on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket = ""
        self._rows: tuple[Happened, ...] = ()
        self._choices = RuleChoices()
        self._shown = STEP
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's history; what says nothing to people is left out."""
        both = with_deeds(data.history, data.deeds.rows)
        rows = tuple(row for row in both if isinstance(row, FiringRow) or sentence_of(row))
        if data.ticket != self._ticket:
            self._shown = STEP
        if (data.ticket, rows) != (self._ticket, self._rows):
            self._ticket, self._rows, self._choices = data.ticket, rows, data.deeds.choices
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

    def _line(self, row: Happened) -> QWidget:
        if isinstance(row, HistoryRow):
            return self._told(sentence_of(row), icon_of(row), row.at, [])
        sentence, details = deed_words(row, self._choices)
        return self._told(sentence, deed_icon(row), row.at, details)

    def _told(self, sentence: str, icon: str, at: int, details: list[str]) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(sentence, "small", wrap=True))
        time = plain_label(message_time_words(at, now_ms()), "caption", "muted")
        set_tip(time, full_date_words(at))
        if details:
            words.addWidget(_Why(details))
        words.addWidget(time)
        line.addWidget(Icon(icon, "text_muted", 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return made
