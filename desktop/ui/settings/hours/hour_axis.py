"""The hours above a drawn week."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import CENTRE, END, START, Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics

ROOM = 40
SIDES = {0: (START, 0), 24: (END, ROOM)}
"""The outermost hours stand inside the drawing's edges."""


class HourAxis(QWidget):
    """0, 6, 12, 18 and 24, each above its line; the morning stands where reading begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one line of small letters."""
        return QSize(240, metrics("caption").height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        for hour in range(0, 25, 6):
            side, back = SIDES.get(hour, (CENTRE, ROOM // 2))
            x = (canvas.width - 1) * hour // 24 - back
            canvas.text(x, 0, ROOM, canvas.height, str(hour), "caption", "text_muted", side=side)
        painter.end()
