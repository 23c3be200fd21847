"""The list of places: a click or Enter goes there, tickets can be dropped on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.ui.common.delegate import KEYBOARD
from desktop.ui.sidebar.delegate import PlaceDelegate
from desktop.ui.sidebar.model import PlaceModel, PlaceRole
from desktop.ui.sidebar.places import OTHERS, Place
from desktop.ui.tickets.view import TICKETS_MIME

BY_ITSELF = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
"""Ways in which the focus comes without a key."""
TAKES_TICKETS = frozenset(("mine", "unassigned", "open", "resolved", "spam", "trash", "all"))


class PlaceView(QListView):
    """Places under each other. ``went`` is a person's choice, ``dropped`` carries a place and ticket ids."""

    went = Signal(object)
    dropped = Signal(object, list)

    def __init__(self, model: PlaceModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = model
        self.accepts: Callable[[Place], bool] = takes_tickets
        """Tells whether the tickets that are dragged now may be dropped on a place."""
        self._drawn = PlaceDelegate()
        self._drawn.setParent(self)
        self.setProperty("ground", "sidebar")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setModel(model)
        self.setItemDelegate(self._drawn)
        self.setAcceptDrops(True)
        self.clicked.connect(self._on_clicked)

    def choose(self, key: str) -> None:
        """Show a place as the one that is open, without going there."""
        index = self._places.find(key)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def place_at(self, index: QModelIndex) -> Place | None:
        """Return the place of an index."""
        found: Place | None = index.data(PlaceRole) if index.isValid() else None
        return found

    def wanted_height(self) -> int:
        """Height without a scroll bar."""
        return sum(self.sizeHintForRow(row) for row in range(self._places.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go at once, as a click does; Enter goes there and on."""
        self.setProperty(KEYBOARD, True)
        before = self.currentIndex()
        super().keyPressEvent(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        place = self.place_at(self.currentIndex())
        door = place is not None and place.view is None and place.key == OTHERS
        if enter or (self.currentIndex() != before and not door):
            self._on_clicked(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away."""
        self.setProperty(KEYBOARD, False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when a key brought the focus here."""
        if event.reason() not in BY_ITSELF:
            self.setProperty(KEYBOARD, True)
        super().focusInEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take tickets, nothing else."""
        event.setAccepted(event.mimeData().hasFormat(TICKETS_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Ring the place under the pointer when it takes tickets."""
        place = self.place_at(self.indexAt(event.position().toPoint()))
        takes = place is not None and self.accepts(place)
        self._ring(self.indexAt(event.position().toPoint()).row() if takes else -1)
        event.setAccepted(takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the ring away."""
        self._ring(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand tickets and place over."""
        self._ring(-1)
        place = self.place_at(self.indexAt(event.position().toPoint()))
        ids = event.mimeData().data(TICKETS_MIME).toStdString().split()
        if place is not None and self.accepts(place) and ids:
            event.acceptProposedAction()
            self.dropped.emit(place, ids)

    def _ring(self, row: int) -> None:
        if self._drawn.dropping != row:
            self._drawn.dropping = row
            self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        place = self.place_at(index)
        if place is not None and not place.section:
            self.went.emit(place)


def takes_tickets(place: Place) -> bool:
    """Tell whether tickets can be dropped here."""
    return place.department is not None or place.key in TAKES_TICKETS
