"""The pane of rules at the start of the page: title, what can be added, the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.edges import set_edges
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import plain_label
from desktop.ui.settings.rules.rule_list import RuleList
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size, space

WIDE = 248


class RuleSide(QFrame):
    """``adding``, ``importing``, ``exporting`` and ``calling`` (calls to other programs) are what its head wishes."""

    adding = Signal()
    importing = Signal()
    exporting = Signal()
    calling = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setFixedWidth(WIDE)
        self.rules = RuleList()
        self.add = IconButton("plus", self.tr("New rule"), "Ctrl+N")
        self.add.tint()
        self.more = IconButton("ellipsis", self.tr("More"))
        menu = QMenu(self)
        self.bring = menu.addAction(self.tr("Import rules…"))
        self.take = menu.addAction(self.tr("Export all rules…"))
        self.calls = menu.addAction(self.tr("Calls to other programs…"))
        give_icon(self.bring, "upload")
        give_icon(self.take, "download")
        give_icon(self.calls, "link")
        self.more.open_menu(menu)
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        row = QHBoxLayout(head)
        set_edges(row, space("large"), 0, space("medium"), 0)
        row.setSpacing(space("tight"))
        row.addWidget(plain_label(title, "subtitle"), 1)
        row.addWidget(self.more)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.rules, 1)
        self.add.clicked.connect(lambda: self.adding.emit())
        self.bring.triggered.connect(lambda checked=False: self.importing.emit())
        self.take.triggered.connect(lambda checked=False: self.exporting.emit())
        self.calls.triggered.connect(lambda checked=False: self.calling.emit())


class NoRules(QWidget):
    """What stands beside an empty list. ``adding`` when the first rule is wanted."""

    adding = Signal()

    def __init__(self, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make = Button(self.tr("New rule"), "primary", "plus")
        make.clicked.connect(lambda: self.adding.emit())
        words = self.tr("A rule does by itself what you would do by hand: move, assign, tag, answer.")
        column = QVBoxLayout(self)
        column.addWidget(EmptyState("zap", self.tr("No rules yet"), words, [make] if may_write else []))


def two_panes(side: QWidget, bar: QWidget, rest: QWidget) -> QFrame:
    """Stand a pane at the start, a line, and what takes the rest below a bar."""
    whole = QFrame()
    whole.setProperty("kind", "window")
    line = QFrame()
    line.setProperty("kind", "line")
    line.setFixedWidth(1)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(rest, 1)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side)
    row.addWidget(line)
    row.addLayout(column, 1)
    return whole
