"""The ledger's entries as a table that reads on as one scrolls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.mail_lists import ledger_page
from desktop.store.queries.rows import LedgerRow
from desktop.ui.context import UiContext
from desktop.ui.time_words import message_time_words, now_ms, size_words, ticket_number_words

PAGE = 200
Index = QModelIndex
FATES = {
    "imported": QT_TRANSLATE_NOOP("Ledger", "Ticket"),
    "duplicate": QT_TRANSLATE_NOOP("Ledger", "Duplicate"),
    "quarantined": QT_TRANSLATE_NOOP("Ledger", "Quarantined"),
    "ignored": QT_TRANSLATE_NOOP("Ledger", "Ignored"),
    "pending": QT_TRANSLATE_NOOP("Ledger", "Waiting"),
}
COLUMNS = (
    QT_TRANSLATE_NOOP("Ledger", "Seen"),
    QT_TRANSLATE_NOOP("Ledger", "Fate"),
    QT_TRANSLATE_NOOP("Ledger", "Ticket"),
    QT_TRANSLATE_NOOP("Ledger", "From where"),
    QT_TRANSLATE_NOOP("Ledger", "Size"),
    QT_TRANSLATE_NOOP("Ledger", "Why"),
)
REASONS = {
    "parser-failed": QT_TRANSLATE_NOOP("Ledger", "It could not be read."),
    "by-hand": QT_TRANSLATE_NOOP("Ledger", "Somebody decided so."),
    "own-mail": QT_TRANSLATE_NOOP("Ledger", "It is a mail of this desk."),
    "too-large": QT_TRANSLATE_NOOP("Ledger", "It is too large."),
    "before-start": QT_TRANSLATE_NOOP("Ledger", "It is older than the day the mailbox begins with."),
    "rating": QT_TRANSLATE_NOOP("Ledger", "It is a customer's answer to how we did."),
    "rating-late": QT_TRANSLATE_NOOP("Ledger", "It says how we did, after the time for that was over."),
    "gone": QT_TRANSLATE_NOOP("Ledger", "It was gone from the server before it could be read."),
}


def ledger_words(text: str) -> str:
    """Translate a text of this table."""
    return QCoreApplication.translate("Ledger", text)


class LedgerModel(QAbstractTableModel):
    """Entries of one fate (empty: all), newest first, 200 at a time."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[LedgerRow] = []
        self._fate, self._more = "", True

    def show_fate(self, fate: str) -> None:
        """Begin again with another fate."""
        self.beginResetModel()
        self._fate, self._rows, self._more = fate, [], True
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def entry(self, row: int) -> LedgerRow:
        """Return the entry of a row."""
        return self._rows[row]

    def canFetchMore(self, parent: QModelIndex | Any = Index()) -> bool:
        """Whether there may be older entries."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | Any = Index()) -> None:
        """Read the next entries."""
        actor, fate = self._context.desk.actor, self._fate
        after = self._rows[-1].id if self._rows else ""
        found = self._context.tasks.now(lambda: ledger_page(actor, fate, after, PAGE))
        self._more = len(found) == PAGE
        if found:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += found
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | Any = Index()) -> int:
        """Return how many entries were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | Any = Index()) -> int:
        """Return six."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ledger_words(COLUMNS[section])
        return None

    def data(self, index: QModelIndex | Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the whole text is its tool tip."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._rows[index.row()], index.column())
        return None

    def _text(self, row: LedgerRow, column: int) -> str:
        cells = (
            message_time_words(row.seen_at, now_ms()),
            ledger_words(FATES[row.fate]),
            ticket_number_words(row.ticket_number) if row.ticket_number else "",
            row.folder,
            size_words(row.size),
            ledger_words(REASONS.get(row.reason, row.reason)),
        )
        return cells[column]
