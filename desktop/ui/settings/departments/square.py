"""The square in a department's colour."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme

SIDE = 12


class Square(QWidget):
    """Never without the department's name beside it, so it is not spoken."""

    def __init__(self, colour: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return its side, twice."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the square."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        fills = canvas.theme.row("department_fills")
        canvas.shape(0, 0, SIDE, SIDE, fills[self._colour % len(fills)], 3)
        painter.end()
