"""The tags of a ticket: chips that go by Delete or their cross, and a line that adds, with completion."""

from __future__ import annotations

from PySide6.QtCore import QSize, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QSizePolicy, QToolButton, QWidget

from desktop.commands.marks import add_tag, remove_tag
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.store.queries.rows import TagRow
from desktop.ui.common.chip import Chip
from desktop.ui.common.edges import set_edges
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import set_tip
from desktop.ui.context import UiContext
from desktop.ui.context_panel.entry_line import EntryLine
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.theme.current import give_icon


class TagsField(QWidget):
    """Shows, adds and removes tags."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._tags: tuple[TagRow, ...] = ()
        self._may = self._makes = True
        self._known = QStringListModel(self)
        self.chips: list[Chip] = []
        self._entry: EntryLine | None = None
        self._flow = FlowLayout(self, gap=4)
        set_edges(self._flow, 6, 4, 0, 4)
        self._add = QToolButton()
        self._add.setFixedSize(22, 20)
        self._add.setProperty("kind", "icon")
        give_icon(self._add, "plus", "text_muted", 14)
        self._add.setIconSize(QSize(14, 14))
        self._add.setAccessibleName(self.tr("Add a tag"))
        set_tip(self._add, self.tr("Add a tag"))
        self._add.clicked.connect(self.open_entry)
        self._flow.addWidget(self._add)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's tags; chips that stay keep the keyboard."""
        self._known.setStringList([each.name for each in data.tags])
        may = self._context.rights.can(Permission.TICKET_TAG, data.detail.row)
        self._makes = self._context.rights.can(Permission.TICKET_TAG_CREATE, data.detail.row)
        if (data.ticket, data.detail.tags, may) == (self._ticket, self._tags, self._may):
            return
        self._ticket, self._tags, self._may = data.ticket, data.detail.tags, may
        self._add.setVisible(may)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(place, tag) for place, tag in enumerate(self._tags)]
        self.updateGeometry()

    def open_entry(self) -> EntryLine:
        """Open the line to type in, with the known tags offered."""
        entry = EntryLine(self.tr("Tag"), "")
        entry.setMinimumWidth(110)
        completer = QCompleter(self._known, entry)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        entry.setCompleter(completer)
        entry.kept.connect(self._on_typed)
        entry.over.connect(self._close_entry)
        self._entry = entry
        self._add.hide()
        self._flow.addWidget(entry)
        entry.show()
        entry.setFocus()
        return entry

    def _chip(self, place: int, tag: TagRow) -> Chip:
        chip = Chip(tag.name, kind="tag", removable=self._may, parent=self)
        words = self.tr("Tag {name}. Delete removes it.") if self._may else self.tr("Tag {name}")
        chip.setAccessibleName(words.format(name=tag.name))
        chip.removed.connect(lambda: self._remove(tag))
        self._flow.insert_widget(place, chip)
        chip.show()
        return chip

    def _remove(self, tag: TagRow) -> None:
        desk, ticket = self._context.desk, self._ticket
        self._context.tasks.command(self, lambda: remove_tag(desk, ticket, tag.id))

    def _on_typed(self, name: str) -> None:
        desk, ticket = self._context.desk, self._ticket
        known = {fold(each) for each in self._known.stringList()}
        if name.strip() and (self._makes or fold(name.strip()) in known):
            self._context.tasks.command(self, lambda: add_tag(desk, ticket, name))

    def _close_entry(self) -> None:
        if self._entry is not None:
            self._flow.removeWidget(self._entry)
            self._entry.hide()
            self._entry.deleteLater()
            self._entry = None
        self._add.setVisible(self._may)
