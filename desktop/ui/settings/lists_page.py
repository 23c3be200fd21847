"""What the pages of statuses, tags and fields share: a table, buttons for the chosen row, an order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.core.events import Changed
from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import space


class ListPage(SettingsPage):
    """A table whose rows are edited, removed and, where they have an order, moved. Everything applies at once.

    The subclass reads (``read``), says what becomes of a row (``edit``, ``remove``, ``order``) and, on top of what a
    list offers anyway, adds buttons with ``offer``. ``kinds`` are the tables whose events are of interest.
    """

    kinds: frozenset[str] = frozenset()

    ordered = True
    icon = "list"
    high = 0
    """Height of the rows, 0 for that of one line."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.note = plain_label("", "body", "second", wrap=True)
        self.table = Table("", self.columns(), self.high)
        self.rows = self.table.rows
        self.rows.let_move(self.ordered)
        self.nothing = EmptyState(self.icon, "", "")
        self.add = Button("", "primary", "plus")
        self.head.addWidget(self.add)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(space("small"))
        self._buttons: list[Button] = []
        self.moved = plain_label(self.tr("Drag a row, or press Alt and an arrow key, to move it."), "small", "muted")
        self.body.setSpacing(space("medium"))
        self.body.addWidget(self.note)
        self.body.addLayout(self.tools)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.moved)
        self.rows.opened.connect(self.edit)
        self.rows.removing.connect(self.remove)
        self.rows.moved.connect(self.order)
        self.rows.menu_wanted.connect(self._open_menu)
        self.rows.currentRowChanged.connect(lambda row: self.show_offers())
        context.bridge.changed.connect(self._on_changed)

    def columns(self) -> Sequence[Column]:
        """Return the columns of the table."""
        raise NotImplementedError

    def load(self) -> None:
        """Read the rows and show them, or say that there are none."""
        found = self._context.tasks.now(self.read)
        self.rows.show_rows(found)
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.moved.setVisible(self.ordered and len(found) > 1)
        self.show_offers()

    def read(self) -> list[Row]:
        """Return the rows as they are stored; runs with a connection open."""
        raise NotImplementedError

    def edit(self, identity: str) -> None:
        """Open the dialog of a row."""

    def remove(self, identity: str) -> None:
        """Ask what becomes of a row that is to go."""

    def order(self, identities: list[str]) -> None:
        """Store the order that the rows were brought into."""

    def may(self, button: Button, identity: str) -> str:
        """Return why a button is of no use for a row; empty when it is."""
        return ""

    def offer(self, words: str, icon: str, kind: str = "") -> Button:
        """Add a button that needs a chosen row."""
        made = Button(words, kind, icon, small=True)
        made.clicked.connect(self.rows.setFocus)
        self._buttons.append(made)
        self.tools.addWidget(made)
        return made

    def finish_tools(self) -> None:
        """Keep the buttons at the start of their line."""
        self.tools.addStretch(1)

    def show_offers(self) -> None:
        """Enable the buttons that make sense for the chosen row."""
        chosen = self.rows.chosen()
        for button in self._buttons:
            nothing = self.tr("Choose a row first.")
            button.refuse(self.may(button, chosen) if chosen else nothing)
            button.setVisible(self.table.isVisibleTo(self))

    def _open_menu(self, identity: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._buttons:
            if button.isEnabled():
                action = menu.addAction(button.text())
                give_icon(action, str(button.property("icon_name")))
                action.triggered.connect(lambda checked=False, pressed=button: pressed.click())
        if menu.actions():
            menu.popup(where)

    def _on_changed(self, event: Changed) -> None:
        if event.kind in self.kinds and self.isVisible():
            self.load()
