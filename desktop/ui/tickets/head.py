"""The head of the ticket list: its name and length, and the sort bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.store.queries.lists import Sort
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.signs import KeyCap
from desktop.ui.common.text import ElidedLabel, set_tip
from desktop.ui.shortcuts import Commands
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size, space


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
        commands.bind("new-ticket", self.new)
        commands.bind("filter", self.filter)


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
            Sort.DUE: self.tr("Due first"),
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
        commands.bind("filter", self.button)
        commands.bind("filter", cap)

    def show_sort(self, sort: Sort) -> None:
        """Show an order as the one in force."""
        self.button.setText(self._words[sort])
        self.button.setAccessibleName(self.tr("Sorted: {order}").format(order=self._words[sort]))
        for action in self._group.actions():
            action.setChecked(action.data() == sort.value)

    def offer(self, sort: Sort, offered: bool) -> None:
        """Have an order in the menu or not."""
        for action in self._group.actions():
            if action.data() == sort.value:
                action.setVisible(offered)

    def _add(self, sort: Sort, words: str) -> None:
        action = QAction(words, self)
        action.setCheckable(True)
        action.setData(sort.value)
        action.triggered.connect(lambda: self.chosen.emit(sort.value))
        self._group.addAction(action)
        self._menu.addAction(action)
