"""The desk's own fields of a ticket, edited in place, each by its kind."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.commands.marks import set_field
from desktop.core.permissions import Permission
from desktop.store.queries.rows import FieldRow as CustomField
from desktop.ui.common.buttons import Button
from desktop.ui.common.popup import Popup
from desktop.ui.common.section import FieldRow
from desktop.ui.context import UiContext
from desktop.ui.context_panel.choices import Choice, choice_menu, open_below
from desktop.ui.context_panel.entry_line import EntryLine
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.context_panel.value_button import ValueButton
from desktop.ui.i18n import isolate, listed

_LISTS = ("choice", "choices", "yes-no")


class CustomFields(QWidget):
    """A row for each field. Values are checked by the command, which says in a sentence what does not fit."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._fields: tuple[CustomField, ...] = ()
        self.values: dict[str, ValueButton] = {}
        self._rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's fields; rows are made anew only when the desk's fields have changed."""
        self._ticket = data.ticket
        fields = data.detail.fields
        if [(each.id, each.name) for each in fields] != [(each.id, each.name) for each in self._fields]:
            self._make_rows(fields)
        self._fields = fields
        may = self._context.rights.can(Permission.TICKET_EDIT_FIELDS, data.detail.row)
        for field in fields:
            self.values[field.id].show_text(value_words(field), self.tr("Set") if may else "–")
            self.values[field.id].set_editable(may)

    def edit(self, field_id: str) -> None:
        """Begin to edit a field in the way of its kind."""
        field = next(each for each in self._fields if each.id == field_id)
        button = self.values[field_id]
        if field.kind in _LISTS:
            open_below(self._menu(field, button), button)
        elif field.kind == "date":
            _DatePopup(field, button, partial(self._set, field.id)).open_below(button)
        elif field.kind == "long-text":
            _TextPopup(field, button, partial(self._set, field.id)).open_below(button)
        else:
            self._edit_line(field, button)

    def _make_rows(self, fields: tuple[CustomField, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.values, self._rows = {}, {}
        for field in fields:
            button = ValueButton(field.name)
            button.clicked.connect(partial(self.edit, field.id))
            self.values[field.id] = button
            self._rows[field.id] = FieldRow(field.name, button)
            self._column.addWidget(self._rows[field.id])

    def _menu(self, field: CustomField, button: QWidget) -> QMenu:
        chosen = frozenset((field.value or "").split("\n")) if field.value else frozenset({""})
        if field.kind == "choices":
            found = [Choice(each, each) for each in field.choices]
            return choice_menu(button, found, chosen, partial(self._toggle, field), several=True)
        keys = ("yes", "no") if field.kind == "yes-no" else field.choices
        found = [Choice(each, choice_words(field.kind, each)) for each in keys]
        found.append(Choice("", self.tr("Not set")))
        return choice_menu(button, found, chosen, partial(self._set, field.id))

    def _toggle(self, field: CustomField, key: str) -> None:
        held = [each for each in (field.value or "").split("\n") if each]
        now = [each for each in field.choices if (each in held) != (each == key)]
        self._set(field.id, "\n".join(now))

    def _edit_line(self, field: CustomField, button: ValueButton) -> None:
        row = self._rows[field.id]
        entry = EntryLine(field.name, field.value or "")
        entry.kept.connect(partial(self._set, field.id))

        def close() -> None:
            entry.hide()
            entry.deleteLater()
            button.show()
            button.setFocus()

        entry.over.connect(close)
        button.hide()
        row.layout().addWidget(entry)  # type: ignore[union-attr]  # FieldRow makes one
        entry.setFocus()
        entry.selectAll()

    def _set(self, field: str, value: str) -> None:
        desk, ticket = self._context.desk, self._ticket
        self._context.tasks.command(self, lambda: set_field(desk, ticket, field, value or None))


def choice_words(kind: str, key: str) -> str:
    """Say a stored choice: yes and no are translated, a desk's own choices are as it wrote them."""
    if kind != "yes-no":
        return key
    translate = QCoreApplication.translate
    return {"yes": translate("CustomFields", "Yes"), "no": translate("CustomFields", "No")}.get(key, key)


def value_words(field: CustomField) -> str:
    """Say a stored value as people read it."""
    value = field.value or ""
    if field.kind == "date":
        day = QDate.fromString(value, Qt.DateFormat.ISODate)
        return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else value
    if field.kind == "choices":
        return listed(isolate(each) for each in value.split("\n")) if value else ""
    return choice_words(field.kind, value)


class _DatePopup(Popup):
    """A calendar; a click on a day chooses it."""

    def __init__(self, field: CustomField, parent: QWidget, run: partial[None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        days = QCalendarWidget()
        days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        held = QDate.fromString(field.value or "", Qt.DateFormat.ISODate)
        days.setSelectedDate(held if held.isValid() else QDate.currentDate())
        days.activated.connect(lambda day: (run(day.toString(Qt.DateFormat.ISODate)), self.close()))
        days.clicked.connect(lambda day: (run(day.toString(Qt.DateFormat.ISODate)), self.close()))
        none = Button(self.tr("No date"), "quiet", small=True)
        none.clicked.connect(lambda: (run(""), self.close()))
        self.body.addWidget(days)
        self.body.addWidget(none)
        self.setFocusProxy(days)


class _TextPopup(Popup):
    """Room for several lines; Save keeps them, Esc or a click elsewhere does not."""

    def __init__(self, field: CustomField, parent: QWidget, run: partial[None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QPlainTextEdit(field.value or "")
        text.setProperty("kind", "field")
        text.setAccessibleName(field.name)
        text.setMinimumSize(260, 120)
        save = Button(self.tr("Save"), "primary", small=True)
        save.clicked.connect(lambda: (run(text.toPlainText()), self.close()))
        self.body.addWidget(text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(save)
        self.body.addLayout(row)
        self.setFocusProxy(text)
