"""The switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import border, size

_ROOM = border("focus_ring") + border("focus_ring_gap")


def paint_switch(canvas: Canvas, x: int, y: int, on: bool, enabled: bool = True) -> int:
    """Draw a switch of 32 × 18, also in rows, where no widget stands; returns its width."""
    wide, high = size("switch_width"), size("switch_height")
    canvas.painter.setOpacity(1.0 if enabled else 0.5)
    canvas.shape(x, y, wide, high, "accent" if on else "switch_off", high / 2)
    knob = high - 4
    canvas.shape(x + (wide - knob - 2 if on else 2), y + 2, knob, knob, "text_on_accent" if on else "surface", knob / 2)
    canvas.painter.setOpacity(1.0)
    return wide


class Switch(QAbstractButton):
    """A check box drawn as a switch. ``name`` is spoken; the visible words stand beside it in the form."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the switch and its ring."""
        return QSize(size("switch_width") + 2 * _ROOM, size("switch_height") + 2 * _ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the switch, and the ring one pixel outside it."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        paint_switch(canvas, _ROOM, _ROOM, self.isChecked(), self.isEnabled())
        if self.hasFocus():
            ring = border("focus_ring")
            canvas.outline(0, 0, canvas.width, canvas.height, "focus_ring", canvas.height / 2, ring)
        painter.end()
