"""The page of the fields that tickets carry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.commands.fields import FIELD_KINDS, create_custom_field, delete_field, edit_field, reorder_fields
from desktop.store.queries.desk_lists import custom_fields
from desktop.store.queries.rows import FieldRow
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings import words
from desktop.ui.settings.described_field import SwitchRow
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.lists_page import ListPage
from desktop.ui.settings.table import Column, Row

SIGNS = {"date": "calendar", "datetime": "calendar-clock", "url": "link", "email": "at-sign", "phone": "phone"}
WITH_CHOICES = ("choice", "choices")


class FieldsPage(ListPage):
    """The fields in the order in which tickets show them."""

    kinds = frozenset({"custom_field"})
    icon = "type"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Fields"))
        self.rows.setAccessibleName(self.title)
        self.several = context.rights.team.departments > 1
        each_says = self.tr("Tickets show them in this order. Which must be filled in, each department says.")
        self.note.setText(each_says if self.several else self.tr("Tickets show them in this order."))
        nothing = self.tr("Fields keep what your tickets need besides, such as an order number.")
        self.nothing.say(self.tr("No fields yet"), nothing)
        self.add.setText(self.tr("New field"))
        self.add.clicked.connect(lambda: FieldDialog(self, None).open())
        self._found: dict[str, FieldRow] = {}
        self.offer(self.tr("Edit…"), "pencil").clicked.connect(lambda: self.edit(self.rows.chosen()))
        delete = self.offer(self.tr("Delete…"), "trash-2", "quiet-danger")
        delete.clicked.connect(lambda: self.remove(self.rows.chosen()))
        self.finish_tools()

    def columns(self) -> Sequence[Column]:
        """Return name, kind and choices."""
        return Column(self.tr("Name")), Column(self.tr("Holds"), 160), Column(self.tr("Choices"), 240)

    def words(self) -> str:
        """Return what can be done here too."""
        return " ".join((self.title, self.tr("New field"), self.tr("Choices"), self.note.text()))

    def read(self) -> list[Row]:
        """Return the fields of tickets in order."""
        self._found = {row.id: row for row in custom_fields("ticket")}
        return [
            Row(
                row.id,
                (row.name, words.translated(words.FIELD_KINDS[row.kind]), listed(row.choices)),
                sign=f"icon:{SIGNS.get(row.kind, 'list' if row.kind in WITH_CHOICES else 'type')}",
            )
            for row in self._found.values()
        ]

    def edit(self, identity: str) -> None:
        """Open the dialog of a field."""
        FieldDialog(self, self._found[identity]).open()

    def remove(self, identity: str) -> None:
        """Ask before a field is shown nowhere any more."""
        title = self.tr("Delete {name}?").format(name=isolate(self._found[identity].name))
        text = self.tr("Tickets no longer show the field. What was filled in is kept in their history.")

        def delete() -> None:
            self.run(lambda desk: delete_field(desk, identity))

        ConsentDialog(title, text, self.tr("Delete field"), delete, self).open()

    def order(self, identities: list[str]) -> None:
        """Let menus and tickets follow the new order."""
        self.run(lambda desk: reorder_fields(desk, identities))


class FieldDialog(Dialog):
    """Asks for a field: its name, what it holds (once and for all), the choices."""

    def __init__(self, page: FieldsPage, row: FieldRow | None) -> None:
        super().__init__("", page, wide=440)
        self.set_title(self.tr("Edit field") if row else self.tr("New field"))
        self._page, self._row = page, row
        self.name, self.kind, self.choices = QLineEdit(), QComboBox(), QPlainTextEdit()
        for kind in FIELD_KINDS:
            self.kind.addItem(words.translated(words.FIELD_KINDS[kind]), kind)
        self.choices.setProperty("kind", "field")
        self.choices.setTabChangesFocus(True)
        self.choices.setFixedHeight(112)
        self._name = FormField(self.tr("Name"), self.name)
        self._choices = FormField(self.tr("Choices"), self.choices, self.tr("One a line"))
        self._kind = FormField(self.tr("Holds"), self.kind)
        everywhere = self.tr("In every department. Each can ask for more fields in its own settings.")
        self.required = SwitchRow(self.tr("Must be filled in before resolving"), everywhere if page.several else "")
        for part in (self._name, self._kind, self._choices, self.required):
            self.body.addWidget(part)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._fill()
        self.add_cancel()
        self.add_primary(self.tr("Save") if row else self.tr("Add field"))

    def accept(self) -> None:
        """Store the field, unless something is missing."""
        name, kind = self.name.text().strip(), str(self.kind.currentData())
        choices = tuple(line.strip() for line in self.choices.toPlainText().splitlines() if line.strip())
        self._name.show_problem("" if name else self.tr("A field needs a name."))
        lacking = kind in WITH_CHOICES and not choices
        self._choices.show_problem(self.tr("Type at least one choice.") if lacking else "")
        if name and not lacking:
            self._store(name, kind, choices)
            super().accept()

    def _store(self, name: str, kind: str, choices: tuple[str, ...]) -> None:
        row, required = self._row, "resolve" if self.required.switch.isChecked() else ""
        if row is None:
            self._page.run(lambda desk: create_custom_field(desk, name, kind, choices, required=required))
            return
        changes: dict[str, str | Sequence[str]] = {"name": name, "required": required}
        if kind in WITH_CHOICES:
            changes["choices"] = choices
        self._page.run(lambda desk: edit_field(desk, row.id, **changes))

    def _fill(self) -> None:
        if self._row is not None:
            self.name.setText(self._row.name)
            self.kind.setCurrentIndex(self.kind.findData(self._row.kind))
            self.kind.setEnabled(False)
            self.kind.setToolTip(self.tr("What a field holds stays: its tickets are filled in."))
            self.choices.setPlainText("\n".join(self._row.choices))
            self.required.switch.setChecked(self._row.required == "resolve")
        self._on_kind()

    def _on_kind(self) -> None:
        self._choices.setVisible(self.kind.currentData() in WITH_CHOICES)
