"""A page made of described settings, of the desk or of one department."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.commands.base import Desk
from desktop.core.settings import SETTINGS, Setting, SettingScope, SettingValue
from desktop.store.queries.desk_lists import departments
from desktop.store.queries.rows import DepartmentRow
from desktop.store.settings import read_setting
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.departments.facts import may_write
from desktop.ui.settings.described_field import DescribedField
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.settings.words import translated

translate = QCoreApplication.translate
"""For what is counted: ``tr`` would look for the plural in the classes made from this one, and find none."""


class DescribedPage(SettingsPage):
    """Shows the settings of some groups (``Setting.page``). Departments are chosen above once there are two."""

    def __init__(self, context: UiContext, title: str, groups: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(context, title, parent)
        self.fields = [DescribedField(setting) for setting in SETTINGS if setting.page in groups]
        self.department = QComboBox()
        self._chooser = FormField(self.tr("Department"), self.department)
        self._owner = ""
        self.department.activated.connect(self._on_department)
        for field in self.fields:
            field.changed.connect(self.edited)

    def field(self, key: str) -> DescribedField:
        """Return the field of a setting."""
        return next(field for field in self.fields if field.setting.key == key)

    def words(self) -> str:
        """Return title, labels and hints."""
        texts = [translated(text) for field in self.fields for text in (field.setting.label, field.setting.help)]
        return " ".join([self.title, *texts])

    def load(self) -> None:
        """Read the values."""
        actor = self._context.desk.actor
        desk = self._context.desk

        def read() -> tuple[list[DepartmentRow], str]:
            mine = [field.setting for field in self.fields if field.setting.scope == SettingScope.DEPARTMENT]
            rows = [row for row in departments(actor) if any(may_write(desk, each, row.id) for each in mine)]
            return rows, read_setting("desk", "", "department", "")

        rows, own = self._context.tasks.now(read)
        here = [row.id for row in rows]
        self._owner = next((each for each in (self._owner, own, *here) if each in here), own)
        self.department.clear()
        for row in rows:
            self.department.addItem(row.name, row.id)
        self.department.setCurrentIndex(max(0, self.department.findData(self._owner)))
        self._chooser.setVisible(len(rows) > 1)
        self._read()

    def changes(self) -> list[Change]:
        """Return one change for every field that differs."""
        return [
            partial(_write, field.setting, field.value(), self._owner_of(field.setting))
            for field in self.fields
            if field.different
        ]

    def summary(self) -> str:
        """Name what is changed, and whom it reaches."""
        changed = [field.setting for field in self.fields if field.different]
        names = listed(isolate(translated(each.label)) for each in changed)
        place = self.department.currentText()
        if len(changed) != len(self.changes()):
            return ""
        here = all(each.scope == SettingScope.DEPARTMENT for each in changed) and self.department.count() > 1
        everybody = translate(
            "DescribedPage",
            "%n change(s) not saved yet: {names}. They reach everybody at this desk.",
            "",
            len(changed),
        )
        some = translate(
            "DescribedPage",
            "%n change(s) not saved yet: {names}. They reach who works in {place}.",
            "",
            len(changed),
        )
        return (some if here else everybody).format(names=names, place=isolate(place))

    def add_chooser(self) -> None:
        """Put the choice of a department here."""
        self.body.addWidget(self._chooser)

    def _read(self) -> None:
        desk = self._context.desk

        def read() -> list[tuple[SettingValue, bool]]:
            owners = [(field.setting, self._owner_of(field.setting)) for field in self.fields]
            return [(_stored(setting, owner), may_write(desk, setting, owner)) for setting, owner in owners]

        for field, (value, mine) in zip(self.fields, self._context.tasks.now(read), strict=True):
            field.show_value(value)
            if field.parentWidget() is not None:
                field.setVisible(mine)

    def _owner_of(self, setting: Setting) -> str:
        return self._owner if setting.scope == SettingScope.DEPARTMENT else ""

    def _on_department(self, place: int) -> None:
        self._owner = str(self.department.itemData(place))
        self._read()
        self.edited.emit()


def _stored(setting: Setting, owner: str) -> SettingValue:
    default = setting.default
    if isinstance(default, bool):
        return read_setting(setting.scope, owner, setting.key, default)
    if isinstance(default, int):
        return read_setting(setting.scope, owner, setting.key, default)
    return read_setting(setting.scope, owner, setting.key, default)


def _write(setting: Setting, value: SettingValue, owner: str, desk: Desk) -> None:
    from desktop.commands.desk_setup import write_desk_setting  # noqa: PLC0415 - not before the first paint

    write_desk_setting(desk, setting.key, value, owner)
