"""A layout that fills lines and breaks them, mirrored in right-to-left; the last item may take a line's rest."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Chips and tags side by side. ``stretch_last`` gives the last item what is left of its line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4, stretch_last: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._stretch = gap, stretch_last
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Take a widget in the midst."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item, or nothing beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: the layout takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size, so that the layout grows in height, not in width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return least + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arrange(self, rect: QRect, move: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        spot, line = room.topLeft(), 0
        shown = [item for item in self._items if not item.isEmpty()]
        for item in shown:
            wish = item.sizeHint().boundedTo(QSize(max(room.width(), 0), item.sizeHint().height()))
            stretched = self._stretch and item is shown[-1]
            if stretched:  # it takes what is left of the line, so it breaks the line only when that is too little
                wish.setWidth(item.minimumSize().width())
            if spot.x() > room.left() and spot.x() + wish.width() > room.right() + 1:
                spot, line = QPoint(room.left(), spot.y() + line + self._gap), 0
            if stretched:
                wish.setWidth(room.right() + 1 - spot.x())
            if move:
                item.setGeometry(QStyle.visualRect(self._direction(), room, QRect(spot, wish)))
            spot.setX(spot.x() + wish.width() + self._gap)
            line = max(line, wish.height())
        return spot.y() + line - rect.y() + self.contentsMargins().bottom()

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
