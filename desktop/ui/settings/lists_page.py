"""The page of tags, custom fields and statuses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.commands.fields import FIELD_KINDS, create_custom_field
from desktop.commands.statuses import create_status
from desktop.commands.tags import create_tag
from desktop.store.queries.desk_lists import custom_fields, statuses, tags
from desktop.ui.common.buttons import Button
from desktop.ui.common.chip import Chip
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.marks import status_glyph
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings import words
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.theme.tokens import space
from desktop.ui.tickets.row_words import status_look, status_words

CATEGORIES = (1, 2, 4, 5)


class ListsPage(SettingsPage):
    """What tickets can carry: tags, fields, statuses. Adding applies at once."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Tags, fields and statuses"))
        self.tag = QLineEdit()
        self.tag.setPlaceholderText(self.tr("New tag"))
        self.tag.setAccessibleName(self.tr("New tag"))
        self.tag.returnPressed.connect(self.add_tag)
        self._tags = self._flow(self.tr("Tags"))
        row = QHBoxLayout()
        row.addWidget(self.tag, 1)
        add = Button(self.tr("Add tag"), icon="plus")
        add.clicked.connect(self.add_tag)
        row.addWidget(add)
        self.body.addLayout(row)
        self._fields = self._flow(self.tr("Fields of tickets"))
        self.add_button(self.tr("Add field…"), "plus", lambda: FieldDialog(self).open())
        self._statuses = self._flow(self.tr("Statuses"))
        self.add_button(self.tr("Add status…"), "plus", lambda: StatusDialog(self).open())

    def load(self) -> None:
        """Read the three lists."""
        found = self._context.tasks.now(lambda: (tags(), custom_fields("ticket"), statuses()))
        self._show(self._tags, [("tag", tag.name) for tag in found[0]])
        self._show(self._fields, [("type", field.name) for field in found[1]])
        signs = [(status_glyph(status_look(row.key, row.category)), status_words(row)) for row in found[2]]
        self._show(self._statuses, signs)

    def add_tag(self) -> None:
        """Make the tag that was typed."""
        name = self.tag.text().strip()
        if name:
            self.run(lambda desk: create_tag(desk, name))
            self.tag.clear()

    def run(self, change: Change) -> None:
        """Carry a change out and show the lists anew."""
        desk = self._context.desk
        self._context.tasks.command(self, lambda: change(desk), lambda made: self.load(), self.failed.emit)

    def _flow(self, title: str) -> FlowLayout:
        self.subtitle(title)
        holder = QWidget()
        made = FlowLayout(holder, gap=6)
        self.body.addWidget(holder)
        return made

    def _show(self, flow: FlowLayout, signs: Sequence[tuple[str, str]]) -> None:
        while (item := flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, name in signs:
            chip = Chip(name, icon)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            flow.addWidget(chip)
        if not signs:
            flow.addWidget(plain_label(self.tr("None yet"), "body", "muted"))


class FieldDialog(Dialog):
    """Asks for a new field: its name, what it holds, the choices."""

    def __init__(self, page: ListsPage) -> None:
        super().__init__("", page, wide=440)
        self.set_title(self.tr("New field"))
        self._page = page
        self.name, self.kind, self.choices = QLineEdit(), QComboBox(), QPlainTextEdit()
        for kind in FIELD_KINDS:
            self.kind.addItem(words.translated(words.FIELD_KINDS[kind]), kind)
        self.choices.setProperty("kind", "field")
        self.choices.setTabChangesFocus(True)
        self.choices.setFixedHeight(96)
        self._name = FormField(self.tr("Name"), self.name)
        self._choices = FormField(self.tr("Choices"), self.choices, self.tr("One a line"))
        for part in (self._name, FormField(self.tr("Holds"), self.kind), self._choices):
            self.body.addWidget(part)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        self.add_cancel()
        self.add_primary(self.tr("Add field"))

    def accept(self) -> None:
        """Make the field, unless something is missing."""
        name, kind = self.name.text().strip(), str(self.kind.currentData())
        choices = tuple(line.strip() for line in self.choices.toPlainText().splitlines() if line.strip())
        self._name.show_problem("" if name else self.tr("A field needs a name."))
        lacking = kind in ("choice", "choices") and not choices
        self._choices.show_problem(self.tr("Type at least one choice.") if lacking else "")
        if name and not lacking:
            self._page.run(lambda desk: create_custom_field(desk, name, kind, choices))
            super().accept()

    def _on_kind(self) -> None:
        self._choices.setVisible(self.kind.currentData() in ("choice", "choices"))


class StatusDialog(Dialog):
    """Asks for a new status: its name and the built-in one it behaves like."""

    def __init__(self, page: ListsPage) -> None:
        super().__init__("", page, wide=440)
        self.set_title(self.tr("New status"))
        self._page = page
        self.name, self.category = QLineEdit(), QComboBox()
        names = (self.tr("Open"), self.tr("Waiting"), self.tr("Resolved"), self.tr("Closed"))
        for number, text in zip(CATEGORIES, names, strict=True):
            self.category.addItem(text, number)
        self._name = FormField(self.tr("Name"), self.name)
        column = QVBoxLayout()
        column.setSpacing(space("medium"))
        hint = self.tr("Decides in which list its tickets stand.")
        for part in (self._name, FormField(self.tr("Behaves like"), self.category, hint)):
            column.addWidget(part)
        self.body.addLayout(column)
        self.add_cancel()
        self.add_primary(self.tr("Add status"))

    def accept(self) -> None:
        """Make the status, unless it has no name."""
        name, category = self.name.text().strip(), int(self.category.currentData())
        self._name.show_problem("" if name else self.tr("A status needs a name."))
        if name:
            clock = {1: "run", 2: "pause"}.get(category, "stop")
            self._page.run(lambda desk: create_status(desk, name, category, clock))
            super().accept()
