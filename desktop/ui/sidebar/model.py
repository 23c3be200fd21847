"""The list model of places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import Qt as RichText

from desktop.ui.i18n import listed
from desktop.ui.sidebar.places import Place

Index = QModelIndex | QPersistentModelIndex
PlaceRole = Qt.ItemDataRole.UserRole
NOTHING = QModelIndex()


class PlaceModel(QAbstractListModel):
    """A few places. Counts change in place, so selection and focus stay."""

    def __init__(self, places: Sequence[Place] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = list(places)

    def show(self, places: Sequence[Place]) -> None:
        """Show these; the list only starts over when other places appear or go."""
        same = [place.key for place in places] == [place.key for place in self._places]
        if not same:
            self.beginResetModel()
        changed = [row for row, pair in enumerate(zip(places, self._places, strict=False)) if pair[0] != pair[1]]
        self._places = list(places)
        if not same:
            self.endResetModel()
            return
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def place(self, row: int) -> Place:
        """Return the place of a row."""
        return self._places[row]

    def find(self, key: str) -> QModelIndex:
        """Return where a place stands; an invalid index when it is not there."""
        for row, place in enumerate(self._places):
            if place.key == key:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == PlaceRole:
            return place
        if role == Qt.ItemDataRole.DisplayRole:
            return place.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed(filter(None, (place.label, place.spoken or (str(place.count) if place.count else ""))))
        if role == Qt.ItemDataRole.ToolTipRole:
            words = f"{place.label}: {place.spoken}" if place.spoken else place.label
            return RichText.convertFromPlainText(words) if RichText.mightBeRichText(words) else words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._places[index.row()].section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
