"""The page of the desk's tags."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.commands.base import Desk
from desktop.commands.tags import create_tag, delete_tag, merge_tags, recolour_tag, rename_tag
from desktop.store.queries.desk_lists import tags
from desktop.store.queries.rows import TagRow
from desktop.ui.common.buttons import Button
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.lists.asking import ChoiceDialog, ConsentDialog, NameDialog
from desktop.ui.settings.lists_page import ListPage
from desktop.ui.settings.table import Column, Row


class TagsPage(ListPage):
    """Every tag by name. Two tags for one thing are merged: the tickets of one get the other."""

    kinds = frozenset({"tag"})
    ordered = False
    icon = "tag"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Tags"))
        self.rows.setAccessibleName(self.title)
        self.note.setText(self.tr("Words that tickets carry, for everybody at this desk."))
        nothing = self.tr("Tags group tickets that belong together, such as “refund”. Add the first one here.")
        self.nothing.say(self.tr("No tags yet"), nothing)
        self.add.setText(self.tr("New tag"))
        self.add.clicked.connect(self._ask_new)
        self._found: dict[str, TagRow] = {}
        self.offer(self.tr("Edit…"), "pencil").clicked.connect(lambda: self.edit(self.rows.chosen()))
        self._merge = self.offer(self.tr("Merge into…"), "merge")
        self._merge.clicked.connect(lambda: self.ask_merge(self.rows.chosen()))
        delete = self.offer(self.tr("Delete…"), "trash-2", "quiet-danger")
        delete.clicked.connect(lambda: self.remove(self.rows.chosen()))
        self.finish_tools()

    def columns(self) -> Sequence[Column]:
        """Return the name alone."""
        return (Column(self.tr("Name")),)

    def words(self) -> str:
        """Return what can be done here too."""
        return " ".join((self.title, self.tr("New tag"), self.tr("Merge into…"), self.tr("Colour")))

    def read(self) -> list[Row]:
        """Return the tags by name."""
        self._found = {row.id: row for row in tags()}
        return [Row(row.id, (row.name,), sign=f"square:{row.colour}") for row in self._found.values()]

    def edit(self, identity: str) -> None:
        """Ask for another name and colour."""
        row = self._found[identity]
        asked = NameDialog(self.tr("Edit tag"), self.tr("Save"), row.name, partial(self._change, row), self)
        asked.show_colours(row.colour)
        asked.open()

    def ask_merge(self, identity: str) -> None:
        """Ask into which tag another one goes."""
        row = self._found[identity]
        others = [(each.id, each.name) for each in self._found.values() if each.id != identity]
        title = self.tr("Merge {name}").format(name=isolate(row.name))
        words = self.tr("Every ticket with this tag gets the other one, and this one goes.")
        ChoiceDialog(
            title, words, self.tr("Into"), others, self.tr("Merge"), partial(self._merge_into, identity), self
        ).open()

    def remove(self, identity: str) -> None:
        """Ask before a tag goes from all tickets."""
        title = self.tr("Delete {name}?").format(name=isolate(self._found[identity].name))
        words = self.tr("It goes from every ticket that has it. The tickets stay.")
        delete = partial(self.run, lambda desk: delete_tag(desk, identity))
        ConsentDialog(title, words, self.tr("Delete tag"), delete, self).open()

    def may(self, button: Button, identity: str) -> str:
        """Refuse merging without a second tag."""
        alone = button is self._merge and len(self._found) < 2
        return self.tr("There is no other tag.") if alone else ""

    def _ask_new(self) -> None:
        asked = NameDialog(self.tr("New tag"), self.tr("Add tag"), "", self.add_tag, self)
        asked.show_colours(0)
        asked.open()

    def add_tag(self, name: str, colour: int) -> None:
        """Make a word that tickets can carry, in one of the eight colours."""
        self.run(lambda desk: create_tag(desk, name, colour))

    def _merge_into(self, identity: str, other: str) -> None:
        self.run(lambda desk: merge_tags(desk, identity, other))

    def _change(self, row: TagRow, name: str, colour: int) -> None:
        def work(desk: Desk) -> None:
            identity = rename_tag(desk, row.id, name) if name != row.name else row.id
            if colour != row.colour:
                recolour_tag(desk, identity, colour)

        self.run(work)
