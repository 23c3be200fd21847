"""The search field: magnifier, hint, and its key as a cap while nothing is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common import marks
from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import give_icon, theme


class SearchField(QLineEdit):
    """A line to search in; Esc empties it. ``keys`` is shown as a cap, the owner sets the shortcut."""

    def __init__(self, hint: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setProperty("kind", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        glass = QAction(self)
        give_icon(glass, "search")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear"), self)
        give_icon(self._clear, "x")
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._keep_room()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field by Esc; a second Esc goes on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Move the room for the cap when the direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_room()

    def _keep_room(self) -> None:
        room = marks.key_cap_width(self._keys) + 4 if self._keys else 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key cap over the empty field."""
        super().paintEvent(event)
        if self.text() or not self._keys or self.hasFocus():
            return
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide = marks.key_cap_width(self._keys)
        marks.key_cap(canvas, canvas.width - wide - 8, (canvas.height - 18) // 2, self._keys)
        painter.end()
