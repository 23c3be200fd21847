"""The page of the desk's statuses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.commands.statuses import create_status, delete_status, edit_status, reorder_statuses
from desktop.core.errors import DeskError
from desktop.store.queries.desk_lists import statuses
from desktop.store.queries.rows import StatusRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.marks import status_glyph
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.lists.asking import ChoiceDialog, ConsentDialog, NameDialog
from desktop.ui.settings.lists_page import ListPage
from desktop.ui.settings.table import Column, Row
from desktop.ui.tickets.row_words import status_look, status_words

CATEGORIES = (1, 2, 4, 5)
CLOCKS = {1: "run", 2: "pause"}
ONLY_BUILT_IN = (0, 3)
"""New and postponed: only Deskbell gives them, so they replace nothing."""


class StatusesPage(ListPage):
    """The built-in statuses, which can be renamed, and the desk's own, which can also go."""

    kinds = frozenset({"status"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Statuses"))
        self.rows.setAccessibleName(self.title)
        self.note.setText(self.tr("A status says what a ticket waits for. Menus show them in this order."))
        self.add.setText(self.tr("New status"))
        self.add.clicked.connect(lambda: StatusDialog(self).open())
        self._found: dict[str, StatusRow] = {}
        rename = self.offer(self.tr("Rename…"), "pencil")
        rename.clicked.connect(lambda: self.edit(self.rows.chosen()))
        self._delete = self.offer(self.tr("Delete…"), "trash-2", "quiet-danger")
        self._delete.clicked.connect(lambda: self.remove(self.rows.chosen()))
        self.finish_tools()

    def columns(self) -> Sequence[Column]:
        """Return name, what it behaves like, where it comes from."""
        return Column(self.tr("Name")), Column(self.tr("Behaves like"), 200), Column(self.tr("Made by"), 140)

    def words(self) -> str:
        """Return what can be done here too."""
        return " ".join((self.title, self.tr("New status"), self.tr("Behaves like"), self.note.text()))

    def read(self) -> list[Row]:
        """Return the statuses in order."""
        self._found = {row.id: row for row in statuses()}
        return [self._row(row) for row in self._found.values()]

    def edit(self, identity: str) -> None:
        """Ask for another name; a built-in status gets its own back by an empty one."""
        row = self._found[identity]
        words = self.tr("Rename status")
        asked = NameDialog(words, self.tr("Rename"), status_words(row), partial(self._rename, identity), self)
        if row.key:
            asked.allow_nothing(self.tr("Empty gives it Deskbell's own name again."))
        asked.open()

    def remove(self, identity: str) -> None:
        """Delete at once what no ticket has; else ask what its tickets get."""
        row = self._found[identity]
        if not row.key:
            title = self.tr("Delete {name}?").format(name=isolate(row.name))
            words = self.tr("Tickets that have this status get another one; you are asked which.")
            ConsentDialog(title, words, self.tr("Delete status"), partial(self.delete, row), self).open()

    def delete(self, row: StatusRow) -> None:
        """Take a status away, or ask for a replacement when tickets have it."""
        desk = self._context.desk
        self._context.tasks.command(
            self, lambda: delete_status(desk, row.id), lambda n: self.load(), partial(self._ask_replacement, row)
        )

    def order(self, identities: list[str]) -> None:
        """Let menus and tickets follow the new order."""
        self.run(lambda desk: reorder_statuses(desk, identities))

    def may(self, button: Button, identity: str) -> str:
        """Keep the built-in ones."""
        fixed = button is self._delete and bool(self._found[identity].key)
        return self.tr("Deskbell itself needs this status.") if fixed else ""

    def category_words(self, category: int) -> str:
        """Name one of the six categories, as the built-in status of each is called."""
        names = (
            self.tr("New"),
            self.tr("Open"),
            self.tr("Waiting"),
            self.tr("Postponed"),
            self.tr("Resolved"),
            self.tr("Closed"),
        )
        return names[category]

    def _row(self, row: StatusRow) -> Row:
        name = status_words(row)
        look = status_look(row.key, row.category)
        made_by = "Deskbell" if row.key else self.tr("This desk")
        return Row(row.id, (name, self.category_words(row.category), made_by), sign=f"icon:{status_glyph(look)}")

    def _rename(self, identity: str, name: str, colour: int) -> None:
        self.run(lambda desk: edit_status(desk, identity, name=name))

    def _ask_replacement(self, row: StatusRow, error: Exception) -> None:
        if not isinstance(error, DeskError) or error.code != "status-used":
            self.failed.emit(error)
            return
        others = [each for each in self._found.values() if each.id != row.id and each.category not in ONLY_BUILT_IN]
        title = self.tr("Delete {name}?").format(name=isolate(row.name))
        words = self.tr("%n ticket(s) have this status.", "", int(str(error.details.get("n", 0))))
        choices = [(each.id, status_words(each)) for each in others]
        ChoiceDialog(
            title,
            words,
            self.tr("They get"),
            choices,
            self.tr("Delete status"),
            lambda other: self.run(lambda desk: delete_status(desk, row.id, other)),
            self,
        ).open()


class StatusDialog(Dialog):
    """Asks for a new status: its name and the built-in one it behaves like."""

    def __init__(self, page: StatusesPage) -> None:
        super().__init__("", page, wide=440)
        self.set_title(self.tr("New status"))
        self._page = page
        self.name, self.category = QLineEdit(), QComboBox()
        for number in CATEGORIES:
            self.category.addItem(page.category_words(number), number)
        self._name = FormField(self.tr("Name"), self.name)
        hint = self.tr("Decides in which list its tickets stand.")
        for part in (self._name, FormField(self.tr("Behaves like"), self.category, hint)):
            self.body.addWidget(part)
        self.add_cancel()
        self.add_primary(self.tr("Add status"))

    def accept(self) -> None:
        """Make the status, unless it has no name."""
        name, category = self.name.text().strip(), int(self.category.currentData())
        self._name.show_problem("" if name else self.tr("A status needs a name."))
        if name:
            clock = CLOCKS.get(category, "stop")
            self._page.run(lambda desk: create_status(desk, name, category, clock))
            super().accept()
