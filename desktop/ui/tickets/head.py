"""The head of the ticket list: its name and length, the sort bar, the quick filter."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.store.queries.lists import Sort
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.signs import KeyCap
from desktop.ui.common.text import ElidedLabel, set_tip
from desktop.ui.shortcuts import Commands
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size, space

TYPING_MS = 120


class ListHead(QFrame):
    """View name, count, filter and new ticket: 48 high."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "head")
        self.setFixedHeight(size("pane_header"))
        self.back = IconButton("arrow-left", self.tr("Back to the list"))
        self.back.hide()
        self.title = ElidedLabel("", "subtitle")
        self.count = ElidedLabel("", "small", "text_muted")
        self.filter = IconButton("list-filter", self.tr("Filter this list"), commands.keys("filter"))
        self.filter.setCheckable(True)
        self.new = IconButton("plus", self.tr("New ticket"), commands.keys("new-ticket"))
        self.new.tint()
        row = QHBoxLayout(self)
        row.setContentsMargins(space("medium"), 0, space("medium"), 0)
        row.setSpacing(space("small"))
        row.addSpacing(space("tight"))
        for part, stretch in ((self.back, 0), (self.title, 0), (self.count, 1), (self.filter, 0), (self.new, 0)):
            row.addWidget(part, stretch)
        self.new.clicked.connect(lambda: commands.run("new-ticket"))


class SortBar(QFrame):
    """How the list is sorted, and the key of the quick filter: 36 high."""

    chosen = Signal(str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sort-bar")
        self.setFixedHeight(36)
        self._words = {
            Sort.UPDATED: self.tr("Latest change first"),
            Sort.OLDEST: self.tr("Longest waiting first"),
            Sort.CREATED: self.tr("Newest first"),
            Sort.PRIORITY: self.tr("Most urgent first"),
        }
        self.button = QPushButton()
        self.button.setProperty("kind", "sort")
        self.button.setAutoDefault(False)
        give_icon(self.button, "arrow-up-down", "text_muted", 14)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        for sort, words in self._words.items():
            self._add(sort, words)
        self.button.setMenu(self._menu)
        cap = KeyCap(commands.keys("filter"))
        set_tip(cap, self.tr("Filter this list"))
        row = QHBoxLayout(self)
        row.setContentsMargins(space("medium"), 0, space("medium"), 0)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(cap)

    def show_sort(self, sort: Sort) -> None:
        """Show an order as the one in force."""
        self.button.setText(self._words[sort])
        self.button.setAccessibleName(self.tr("Sorted: {order}").format(order=self._words[sort]))
        for action in self._group.actions():
            action.setChecked(action.data() == sort.value)

    def _add(self, sort: Sort, words: str) -> None:
        action = QAction(words, self)
        action.setCheckable(True)
        action.setData(sort.value)
        action.triggered.connect(lambda: self.chosen.emit(sort.value))
        self._group.addAction(action)
        self._menu.addAction(action)


class FilterBar(QFrame):
    """Words and marks that narrow the list down while one types; Esc closes it."""

    changed = Signal(str, frozenset)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sort-bar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Customer, subject or number"))
        self.field.setAccessibleName(self.tr("Filter this list"))
        self.field.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self._tell)
        self._flags: dict[str, QPushButton] = {}
        words = {
            "unread": self.tr("Unread"),
            "urgent": self.tr("Urgent"),
            "attachment": self.tr("Attachment"),
            "failed": self.tr("Not sent"),
        }
        chips = QHBoxLayout()
        chips.setSpacing(space("tight"))
        for name, label in words.items():
            chips.addWidget(self._chip(name, label))
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("medium"), space("small"), space("medium"), space("small"))
        column.setSpacing(space("small"))
        column.addWidget(self.field)
        column.addLayout(chips)
        self.field.textChanged.connect(lambda text: self._pause.start())
        self.hide()

    def flag(self, name: str) -> QPushButton:
        """Return the switch of a mark, for tests and keys."""
        return self._flags[name]

    def clear(self) -> None:
        """Empty everything without telling."""
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        for chip in self._flags.values():
            chip.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _chip(self, name: str, label: str) -> QPushButton:
        made = QPushButton(label)
        made.setProperty("kind", "toggle")
        made.setProperty("small", True)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(self._tell)
        self._flags[name] = made
        return made

    def _tell(self) -> None:
        flags = frozenset(name for name, chip in self._flags.items() if chip.isChecked())
        self.changed.emit(" ".join(self.field.text().split()), flags)
