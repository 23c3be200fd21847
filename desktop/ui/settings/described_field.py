"""One setting as a field: which widget it is follows from its description."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.settings import Setting, SettingValue
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.common.switch import Switch
from desktop.ui.common.text import plain_label
from desktop.ui.settings.department_editor import DepartmentEditor
from desktop.ui.settings.editors import FieldsEditor, PriorityEditor, ValueEditor, ZoneEditor
from desktop.ui.settings.hours.calendar_editor import CalendarEditor
from desktop.ui.settings.week_editor import WeekEditor
from desktop.ui.settings.words import choice_words, translated
from desktop.ui.theme.tokens import space

EDITORS: dict[str, Callable[[], ValueEditor]] = {
    "calendar": CalendarEditor,
    "default_priority": PriorityEditor,
    "fallback_department": DepartmentEditor,
    "required_fields": FieldsEditor,
    "week": WeekEditor,
    "zone": ZoneEditor,
}
"""By the setting's key, else by the form that its text has."""


class SwitchRow(QWidget):
    """A switch with its words before it and a hint below."""

    toggled = Signal(bool)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch(label)
        self.switch.toggled.connect(self.toggled)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(label, wrap=True))
        if hint:
            words.addWidget(plain_label(hint, "small", "muted", wrap=True))
            self.switch.setAccessibleDescription(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("large"))
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)


class DescribedField(QWidget):
    """A setting to be changed. ``changed`` after each change by a person."""

    changed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._filling = False
        self.shown: SettingValue = setting.default
        """The value as it is stored."""
        label, hint = translated(setting.label), translated(setting.help)
        if setting.key in EDITORS and isinstance(setting.default, int):
            hint = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.field: QWidget = self._make()
        if isinstance(self.field, Switch):
            row = SwitchRow(label, hint)
            self.field = row.switch
            row.toggled.connect(self._on_changed)
            column.addWidget(row)
        else:
            self.form = FormField(label, self.field, hint)
            column.addWidget(self.form)

    def value(self) -> SettingValue:
        """Return what the field says."""
        field = self.field
        if isinstance(field, ValueEditor):
            return field.value()
        if isinstance(field, Switch):
            return field.isChecked()
        if isinstance(field, QComboBox):
            return str(field.currentData())
        if isinstance(field, NumberField):
            return field.value()
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        return field.text().strip() if isinstance(field, QLineEdit) else ""

    def show_value(self, value: SettingValue) -> None:
        """Show what is stored, without telling anybody."""
        self._filling, self.shown = True, value
        field = self.field
        if isinstance(field, ValueEditor):
            field.show_value(value)
        elif isinstance(field, Switch):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        elif isinstance(field, NumberField):
            field.setValue(int(value))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(value))
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        self._filling = False

    @property
    def different(self) -> bool:
        """Whether a person changed it."""
        return self.value() != self.shown

    def _make(self) -> QWidget:
        setting = self.setting
        editor = EDITORS.get(setting.key) or EDITORS.get(setting.form)
        if editor is not None:
            made = editor()
            made.changed.connect(self._on_changed)
            return made
        if isinstance(setting.default, bool):
            return Switch(translated(setting.label))
        if isinstance(setting.default, int):
            number = NumberField(setting.lowest, setting.highest)
            number.valueChanged.connect(self._on_changed)
            return number
        if setting.choices:
            chooser = QComboBox()
            for choice in setting.choices:
                chooser.addItem(choice_words(setting.key, choice), choice)
            chooser.currentIndexChanged.connect(self._on_changed)
            return chooser
        return self._make_text()

    def _make_text(self) -> QWidget:
        if self.setting.long:
            long = QPlainTextEdit()
            long.setProperty("kind", "field")
            long.setTabChangesFocus(True)
            long.setFixedHeight(112)
            long.textChanged.connect(self._on_changed)
            return long
        line = QLineEdit()
        line.textChanged.connect(self._on_changed)
        return line

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()
