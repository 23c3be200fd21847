"""The colours that departments and tags may have, to choose one of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme

SIDE, GAP, COUNT = 28, 4, 8


class Swatches(QWidget):
    """Eight squares, one of them framed; arrow keys and clicks choose. ``changed`` carries the number."""

    changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, number: int) -> None:
        """Frame a colour without telling anybody."""
        self.chosen = number % COUNT
        self._tell()

    def sizeHint(self) -> QSize:
        """Room for all colours side by side."""
        return QSize(COUNT * SIDE + (COUNT - 1) * GAP, SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour; in right-to-left the keys keep their direction on the screen."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        if event.key() in steps:
            self._take(self.chosen + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the colour below the pointer."""
        x = int(event.position().x())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        self._take(x // (SIDE + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the squares; the chosen one has a check, so that it does not depend on colour."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        for number, fill in enumerate(canvas.theme.row("department_fills")):
            x = number * (SIDE + GAP)
            canvas.shape(x + 4, 4, SIDE - 8, SIDE - 8, fill, 5)
            if number == self.chosen:
                canvas.icon(x + 7, 7, 14, "check", "avatar_text")
                ink = "focus_ring" if self.hasFocus() else "border_strong"
                canvas.outline(x, 0, SIDE, SIDE, ink, 7, 2)
        painter.end()

    def _take(self, number: int) -> None:
        if 0 <= number < COUNT and number != self.chosen:
            self.chosen = number
            self._tell()
            self.changed.emit(number)

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("Colour {number} of {count}").format(number=self.chosen + 1, count=COUNT))
        self.update()
