"""The marks of ``marks`` as widgets, for forms, cards and panels."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common import marks
from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import icon_size, size


class _Sign(QWidget):
    """A painted thing of a fixed size."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw on a canvas of the widget's own size."""
        painter = QPainter(self)
        self._draw(Canvas(painter, self.rect(), self.layoutDirection(), theme()))
        painter.end()

    def _draw(self, canvas: Canvas) -> None:
        raise NotImplementedError


class Pill(_Sign):
    """A ticket's status: glyph and word. ``status`` is one of ``marks.STATUSES``."""

    def __init__(self, status: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._status, self._label = status, label

    def show_status(self, status: str, label: str) -> None:
        """Take another glyph and word; the pill asks its layout for the new room."""
        self._status, self._label = status, label
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for glyph and word."""
        return QSize(marks.status_pill_width(self._label), size("pill_height"))

    def _draw(self, canvas: Canvas) -> None:
        marks.status_pill(canvas, 0, 0, self._status, self._label)


class SlaBadge(_Sign):
    """Time left or overdue: ``state`` is ok, soon, overdue or paused."""

    def __init__(self, state: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._state, self._label = state, label

    def sizeHint(self) -> QSize:
        """Room for timer and words."""
        return QSize(marks.sla_badge_width(self._label), size("badge_height"))

    def _draw(self, canvas: Canvas) -> None:
        marks.sla_badge(canvas, 0, 0, self._state, self._label)


class Avatar(_Sign):
    """A person's initials in a circle; ``key`` (an id) chooses the colour. An empty name draws nobody."""

    def __init__(self, name: str, key: str, side: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name, self._key, self._side = name, key, side or size("avatar")

    def show_person(self, name: str, key: str) -> None:
        """Take another name and key, also for screen readers."""
        self._name, self._key = name, key
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the circle's square."""
        return QSize(self._side, self._side)

    def _draw(self, canvas: Canvas) -> None:
        if self._name:
            marks.avatar(canvas, 0, 0, self._side, self._name, self._key)
        else:
            marks.nobody(canvas, 0, 0, self._side)


class KeyCap(_Sign):
    """A key, as on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self._keys = keys

    def sizeHint(self) -> QSize:
        """Room for the key's name."""
        return QSize(marks.key_cap_width(self._keys), 18)

    def _draw(self, canvas: Canvas) -> None:
        marks.key_cap(canvas, 0, 0, self._keys)


class Badge(_Sign):
    """A count; ``kind`` is "", attention or failed."""

    def __init__(self, count: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(count, parent)
        self._count, self._kind = count, kind

    def sizeHint(self) -> QSize:
        """Room for the count."""
        return QSize(marks.badge_width(self._count, self._kind), size("badge_height"))

    def _draw(self, canvas: Canvas) -> None:
        marks.badge(canvas, 0, 0, self._count, self._kind)


class Icon(_Sign):
    """An icon that is no button. ``ink`` is a colour token; what it means stands in the words beside it."""

    def __init__(self, name: str, ink: str = "text_secondary", side: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name, self._ink, self._side = name, ink, side or icon_size("normal")

    def show_icon(self, name: str, ink: str) -> None:
        """Take another picture and colour of the same size."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's square."""
        return QSize(self._side, self._side)

    def _draw(self, canvas: Canvas) -> None:
        canvas.icon(0, 0, self._side, self._name, self._ink)
