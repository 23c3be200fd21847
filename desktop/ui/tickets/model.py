"""The model of the ticket list: as long as its counter says, with rows read when they are painted.

At first it knows the first two screens and its length; the order of all rows arrives later (``set_order``). A row
whose place is not known yet has no data and is drawn as "…". Nothing here is ever done for every row.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.store.queries.rows import TicketRow
from desktop.ui.tickets.edits import Change, Insert, Move, Remove, Step
from desktop.ui.tickets.row_words import spoken
from desktop.ui.tickets.rows import Read, RowCache

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
NOTHING = QModelIndex()


class TicketModel(QAbstractTableModel):
    """One column of tickets. ``rids`` is the order as far as it is known; ``complete`` once it all is."""

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache = RowCache(read)
        self.rids: array[int] = array("q")
        self.complete = False
        self._count = 0

    def start(self, count: int, first: Sequence[int]) -> None:
        """Show another listing: its length and its beginning."""
        self.beginResetModel()
        self.rids = array("q", first)
        self._count = max(count, len(first))
        self.complete = len(first) >= count
        self.cache.forget()
        self.endResetModel()

    def set_order(self, rids: array[int]) -> None:
        """Take in the whole order behind what was shown; the length becomes exact."""
        before = self._count
        if len(rids) > before:
            self.beginInsertRows(NOTHING, before, len(rids) - 1)
        elif len(rids) < before:
            self.beginRemoveRows(NOTHING, len(rids), before - 1)
        self.rids, self._count, self.complete = rids, len(rids), True
        if len(rids) > before:
            self.endInsertRows()
        elif len(rids) < before:
            self.endRemoveRows()
        self.repaint()

    def change(self, change: Change) -> bool:
        """Go to a new order step by step; False when the list had to start over and places are lost."""
        if change.steps is None:
            self.beginResetModel()
            self.rids, self._count = change.rids, len(change.rids)
            self.endResetModel()
            return False
        for step in change.steps:
            self._do(step)
        self.repaint()
        return True

    def change_quietly(self, steps: Sequence[Remove]) -> bool:
        """Only take out what is gone; nothing else moves."""
        for step in steps:
            self._do(step)
        self.repaint()
        return True

    def forget_rows(self) -> None:
        """Read rows again when they are next painted."""
        self.cache.forget()
        self.repaint()

    def repaint(self) -> None:
        """Tell the view that what it shows may read differently now."""
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))

    def row(self, position: int) -> TicketRow | None:
        """Return the ticket at a position, None while it is not known."""
        return self.cache.at(self.rids, position) if 0 <= position < len(self.rids) else None

    def position_of(self, rid: int, near: int = 0) -> int:
        """Return where a row number stands, -1 when nowhere; ``near`` is where it was."""
        for low, high in ((max(0, near - 200), near + 200), (0, len(self.rids))):
            try:
                return self.rids.index(rid, low, high)
            except ValueError:
                continue
        return -1

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _WORDS and role != RowRole:
            return None
        row = self.row(index.row())
        if role == RowRole or row is None:
            return row
        return _WORDS[Qt.ItemDataRole(role)](row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def _do(self, step: Step) -> None:
        rids = array("q", self.rids)
        if isinstance(step, Remove):
            self.beginRemoveRows(NOTHING, step.first, step.last)
            del rids[step.first : step.last + 1]
        elif isinstance(step, Insert):
            self.beginInsertRows(NOTHING, step.at, step.at + len(step.rids) - 1)
            rids[step.at : step.at] = array("q", step.rids)
        else:
            below = step.target if step.target < step.source else step.target + 1
            self.beginMoveRows(NOTHING, step.source, step.source, NOTHING, below)
            rids.insert(step.target, rids.pop(step.source))
        self.rids, self._count = rids, len(rids)
        {Remove: self.endRemoveRows, Insert: self.endInsertRows, Move: self.endMoveRows}[type(step)]()


def _subject(row: TicketRow) -> str:
    return row.subject


_WORDS: dict[Qt.ItemDataRole, Callable[[TicketRow], str]] = {
    Qt.ItemDataRole.DisplayRole: _subject,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
}
