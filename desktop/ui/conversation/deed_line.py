"""One line that says what a rule or a service level did and why; it unfolds into the details."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rule_choices import RuleChoices
from desktop.ui.common.edges import set_edges
from desktop.ui.common.paint import Canvas
from desktop.ui.common.text import plain_label, set_tip
from desktop.ui.conversation.deeds import deed_icon, deed_words
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.time_words import full_date_words, message_time_words, now_ms

_ICON = 14


class _Head(QAbstractButton):
    """Icon, sentence, chevron; cut at its end."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self._icon, self.open = icon, False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(60, max(20, metrics("small").height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter as by Space; leave Up and Down to the column."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, words and chevron, and the ring."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide, high = canvas.width, canvas.height
        canvas.icon(4, (high - _ICON) // 2, _ICON, self._icon, "text_muted")
        used = canvas.text(26, 0, wide - 52, high, self.text(), "small", "text_muted")
        mark = "chevron-down" if self.open else "chevron-right"
        canvas.icon(26 + used + 6, (high - 12) // 2, 12, mark, "text_muted")
        if self.hasFocus():
            canvas.ring(0)
        painter.end()


class DeedLine(QWidget):
    """``height_changed`` when it unfolds or folds."""

    height_changed = Signal()

    def __init__(self, row: FiringRow, choices: RuleChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, details = deed_words(row, choices)
        text = self.tr("{what} · {time}").format(what=words, time=message_time_words(row.at, now_ms()))
        self.head = _Head(text, deed_icon(row))
        set_tip(self.head, words)
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        set_edges(column, 26, 0, 4, 4)
        column.setSpacing(2)
        for line in (words, *details, full_date_words(row.at)):
            column.addWidget(plain_label(line, "small", "muted", wrap=True))
        self._more.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.head)
        whole.addWidget(self._more)
        self.setFocusProxy(self.head)
        self.head.clicked.connect(self.toggle)
        self._name()

    def text(self) -> str:
        """Return the words of the line."""
        return self.head.text()

    def toggle(self) -> None:
        """Unfold the details, or fold them again."""
        self._more.setVisible(self._more.isHidden())
        self.head.open = not self._more.isHidden()
        self.head.update()
        self._name()
        self.height_changed.emit()

    def _name(self) -> None:
        self.head.setAccessibleDescription(self.tr("folded") if self._more.isHidden() else self.tr("unfolded"))
