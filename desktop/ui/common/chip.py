"""The chip: a recipient, an attachment or a tag in a line of text, worked by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.common.paint import Canvas, text_width
from desktop.ui.common.text import set_tip
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import border, icon_size, radius, size

_CROSS = 12
_WIDEST = 280


class Chip(QAbstractButton):
    """Text in a small frame; Enter or a click is ``clicked``, Delete, Backspace or the cross ``removed``.

    ``kind`` is "" (framed, 28 or 24 high) or tag (filled, 20 high). ``note`` stands muted behind the text, as a
    file's size. A long text is cut in the middle, so that a file keeps its ending.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        icon: str = "",
        note: str = "",
        kind: str = "",
        removable: bool = False,
        high: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._note, self._kind, self._removable = icon, note, kind, removable
        self._high = high or (20 if kind == "tag" else size("chip_height"))
        self._problem = ""
        self.setText(text)
        self.setAccessibleName(f"{text}, {note}" if note else text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_problem(self, reason: str) -> None:
        """Turn red and say why in the tool tip; an empty reason turns back."""
        self._problem = reason
        set_tip(self, reason)
        self.setAccessibleDescription(reason)
        self.update()

    @property
    def problem(self) -> str:
        """What is wrong with it, or nothing."""
        return self._problem

    def sizeHint(self) -> QSize:
        """Room for everything, at most 280."""
        return QSize(min(self._full_width(), _WIDEST), self._high)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self._full_width(), 64), self._high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove by Delete and Backspace, press by Enter as by Space."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the cross remove."""
        if self._removable and self._cross_rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, text, note and cross."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        ink = self._ground(canvas)
        x, end = self._pad(), canvas.width - self._pad() - (_CROSS + 4 if self._removable else 0)
        if self._icon:
            side = icon_size("small")
            canvas.icon(x, (canvas.height - side) // 2, side, self._icon, ink)
            x += side + 6
        behind = text_width(self._note, "small") + 6 if self._note else 0
        args = (self.text(), self._face(), ink)
        used = canvas.text(x, 0, max(end - x - behind, 8), canvas.height, *args, middle=True)
        if self._note:
            canvas.text(x + used + 6, 0, behind, canvas.height, self._note, "small", "text_muted")
        if self._removable:
            canvas.icon(canvas.width - self._pad() - _CROSS + 2, (canvas.height - 12) // 2, 12, "x", ink)
        painter.end()

    def _ground(self, canvas: Canvas) -> str:
        """Draw fill and frame; return the colour token of what stands on it."""
        wide, high = canvas.width, canvas.height
        corner = 4 if self._kind == "tag" else radius("control")
        fill, line, ink = "surface", "border", "text"
        if self._problem:
            fill, line, ink = "danger_fill", "danger", "danger_text"
        elif self._kind == "tag":
            fill, line, ink = "badge_fill", "badge_fill", "badge_text"
        elif self.underMouse():
            fill = "row_hover"
        canvas.shape(0, 0, wide, high, fill, corner)
        ring = self.hasFocus()
        canvas.outline(0, 0, wide, high, "focus_ring" if ring else line, corner, border("focus_ring") if ring else 1)
        return ink if self.isEnabled() else "text_disabled"

    def _face(self) -> str:
        return "caption" if self._kind == "tag" else "small"

    def _pad(self) -> int:
        return 7 if self._kind == "tag" else 10

    def _full_width(self) -> int:
        wide = 2 * self._pad() + text_width(self.text(), self._face()) + 1
        wide += icon_size("small") + 6 if self._icon else 0
        wide += text_width(self._note, "small") + 6 if self._note else 0
        return wide + (_CROSS + 4 if self._removable else 0)

    def _cross_rect(self) -> QRect:
        room = _CROSS + self._pad() + 4
        return QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(self.width() - room, 0, room, self.height())
        )
