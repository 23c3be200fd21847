"""A bar of time: stretches of several kinds one behind the other, each with words of its own.

Kinds differ by shape before colour: what runs fills the bar, what rests is half as high, what is closed is a line, and
what is late stands out over the edge. Closed time is drawn short, because nothing happens in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import border

HIGH = 20
CLOSED_PIXELS, LEAST = 4, 3
LOOKS = {
    "running": ("accent", 10),
    "breached": ("danger", 14),
    "paused": ("border_strong", 5),
    "stopped": ("success", 5),
    "closed": ("border_strong", 1),
}
"""Fill and height of each kind."""


@dataclass(frozen=True)
class Stretch:
    """A part of the bar: its length in any unit, its kind (of ``LOOKS``), and what it says when it is chosen."""

    length: int
    kind: str
    words: str


def widths(stretches: Sequence[Stretch], room: int) -> list[int]:
    """Return how many pixels each stretch gets; together they fill the room."""
    closed = sum(each.kind == "closed" for each in stretches)
    slim = min(CLOSED_PIXELS, max(1, room // (3 * closed))) if closed else 0
    open_room = max(0, room - closed * slim)
    whole = sum(each.length for each in stretches if each.kind != "closed")
    found = [
        slim if each.kind == "closed" else max(LEAST, open_room * each.length // max(1, whole)) for each in stretches
    ]
    widest = max(range(len(found)), key=lambda place: found[place], default=None)
    if widest is not None:
        found[widest] = max(LEAST, found[widest] + room - sum(found))
    return found


class TimelineBar(QWidget):
    """Arrow keys walk from stretch to stretch; ``chosen`` carries the words of the present one, empty for none."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stretches: tuple[Stretch, ...] = ()
        self.present = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a row with room for the ring."""
        return QSize(120, HIGH)

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Draw other stretches; the present one stays where it still is."""
        self.stretches = tuple(stretches)
        if self.present >= len(self.stretches):
            self.present = -1
        self.setAccessibleDescription("\n".join(each.words for each in self.stretches))
        self.update()

    def choose(self, place: int) -> None:
        """Make a stretch the present one, or none (-1)."""
        self.present = place
        words = self.stretches[place].words if 0 <= place < len(self.stretches) else ""
        self.chosen.emit(words)
        self.update()
        if QAccessible.isActive() and words:
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def place_at(self, x: int) -> int:
        """Return which stretch lies at a place of the widget, -1 for none."""
        at = self.width() - 1 - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        for place, wide in enumerate(widths(self.stretches, self.width())):
            if at < wide:
                return place
            at -= wide
        return -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the bar, the way it is drawn."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        step = steps.get(Qt.Key(event.key()))
        last = len(self.stretches) - 1
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else last)
        elif step is not None and self.stretches:
            self.choose(min(max(self.present + step, 0), last))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        self.choose(self.place_at(event.position().toPoint().x()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the latest stretch when the keyboard comes here."""
        super().focusInEvent(event)
        if self.present < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(len(self.stretches) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say nothing any more."""
        super().focusOutEvent(event)
        self.choose(-1)

    def event(self, event: QEvent) -> bool:
        """Say in a tool tip what lies below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.stretches[place].words if place >= 0 else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stretches on a line, and the ring around the present one."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        x = 0
        for place, (each, wide) in enumerate(zip(self.stretches, widths(self.stretches, canvas.width), strict=True)):
            fill, high = LOOKS.get(each.kind, LOOKS["closed"])
            gap = 1 if wide > 2 * LEAST and high > 1 else 0
            canvas.shape(x, (canvas.height - high) // 2, wide - gap, high, fill, min(2, high // 2))
            if place == self.present and self.hasFocus():
                left, right = max(0, x - 2), min(canvas.width, x + wide + 2)
                canvas.outline(left, 0, right - left, canvas.height, "focus_ring", 3, border("focus_ring"))
            x += wide
        painter.end()
