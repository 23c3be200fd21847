"""The loading line: two pixels under a head, shown only when something takes longer than people notice."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import milliseconds


class LoadingLine(QWidget):
    """Two pixels that are always there; the accent appears 300 ms after ``start`` and goes with ``stop``.

    It does not move: without a share known, half of the line is filled.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(2)
        self.setAccessibleName(self.tr("Loading"))
        self._share: float | None = None
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("loading_shows_after"))
        self._timer.timeout.connect(self._on_late)

    @property
    def shown(self) -> bool:
        """Whether the accent shows."""
        return self._shown

    def start(self, share: float | None = None) -> None:
        """Begin, or tell how much (0–1) is done."""
        self._share = share
        if not self._shown and not self._timer.isActive():
            self._timer.start()
        self.update()

    def stop(self) -> None:
        """End; what took less than 300 ms was never shown."""
        self._timer.stop()
        self._shown, self._share = False, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the share that is done."""
        if not self._shown:
            return
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        share = 0.5 if self._share is None else self._share
        canvas.shape(0, 0, round(canvas.width * share), 2, "accent")
        painter.end()

    def _on_late(self) -> None:
        self._shown = True
        self.update()
