"""A value that is edited in place: looks like text, pill or person until the pointer or the keyboard is on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common import marks
from desktop.ui.common.paint import Canvas
from desktop.ui.common.text import set_tip
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import border, radius, size

_INDENT = 6
"""Pixels that the hovered ground stands before the value, so that values stay aligned with each other."""


class ValueButton(QAbstractButton):
    """A click, Enter or Space edits. ``name`` is what the value is of, for those who hear it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pill = ""
        self._person = ""
        self._priority = ""
        self._empty = False
        self._fixed = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_editable(self, editable: bool) -> None:
        """Be a value to edit, or text that can only be read: nothing then shows that it could be otherwise."""
        self._fixed = not editable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if editable else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def editable(self) -> bool:
        """Whether a click edits."""
        return not self._fixed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take no press while the value can only be read."""
        if self._fixed:
            event.ignore()
            return
        super().mousePressEvent(event)

    def show_text(self, text: str, empty: str = "") -> None:
        """Show words; ``empty`` stands muted when there are none."""
        self._show(text or empty, empty=not text)

    def show_pill(self, status: str, text: str) -> None:
        """Look like a status does in the list: glyph and word on their ground."""
        self._show(text, pill=status)

    def show_person(self, name: str, key: str, empty: str) -> None:
        """Show a person with their circle, or nobody."""
        self._show(name or empty, person=key, empty=not name)

    def show_priority(self, priority: str, text: str) -> None:
        """Show a priority with its mark."""
        self._show(text, priority=priority)

    def _show(self, text: str, pill: str = "", person: str = "", priority: str = "", empty: bool = False) -> None:
        self._pill, self._person, self._priority, self._empty = pill, person, priority, empty
        self.setText(text)
        self.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=text))
        set_tip(self, text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return one row."""
        return QSize(60, max(size("context_row") - 2, metrics("body").height() + 6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by Enter as by Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value, and what shows that it can be edited."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide, high = canvas.width, canvas.height
        if not self._fixed and (self.underMouse() or self.hasFocus()):
            canvas.shape(0, 0, wide, high, "row_hover", radius("control"))
        if self.hasFocus():
            canvas.outline(0, 0, wide, high, "focus_ring", radius("control"), border("focus_ring"))
        self._draw(canvas)
        painter.end()

    def _draw(self, canvas: Canvas) -> None:
        x, high = _INDENT, canvas.height
        if self._pill:
            marks.status_pill(canvas, x, (high - size("pill_height")) // 2, self._pill, self.text())
            return
        if self._person:
            side = size("avatar_small")
            marks.avatar(canvas, x, (high - side) // 2, side, self.text(), self._person)
            x += side + 6
        if self._priority and (used := marks.priority_mark(canvas, x, (high - 14) // 2, self._priority)):
            x += used + 6
        ink = "text_muted" if self._empty else "text"
        canvas.text(x, 0, canvas.width - x - 4, high, self.text(), "body", ink)
