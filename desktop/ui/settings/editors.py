"""Fields for settings that are more than a text, a number or a choice: working hours, time zones, lists of fields."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QVBoxLayout, QWidget

from desktop.core.setting_kinds import SettingValue, listed
from desktop.store.queries.desk_lists import custom_fields
from desktop.ui.common.text import plain_label
from desktop.ui.tasks import connected
from desktop.ui.theme.tokens import space
from desktop.ui.tickets.row_words import PRIORITY_WORDS, priority_words


class ValueEditor(QWidget):
    """Edits one value. ``changed`` after each change by a person or by ``show_value``."""

    changed = Signal()

    def value(self) -> SettingValue:
        """Return what the field says, in the form that is stored."""
        raise NotImplementedError

    def show_value(self, value: SettingValue) -> None:
        """Fill the field in from what is stored."""
        raise NotImplementedError


class PriorityEditor(ValueEditor):
    """One of the four priorities, by its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        for number in range(len(PRIORITY_WORDS)):
            self.box.addItem(priority_words(number), number)
        self.box.currentIndexChanged.connect(lambda place: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> SettingValue:
        """Return 0 (low) to 3 (urgent)."""
        return self.box.currentIndex()

    def show_value(self, value: SettingValue) -> None:
        """Choose a priority by its number."""
        self.box.setCurrentIndex(int(value))


class ZoneEditor(ValueEditor):
    """A time zone, found by typing a part of its name; the first one, stored as nothing, is UTC."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.box.lineEdit()
        if line is not None and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Qt would put Latin names at the form's end
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.box.addItem("UTC", "")
        for name in sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")):
            self.box.addItem(name, name)
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        self.box.currentTextChanged.connect(lambda text: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> SettingValue:
        """Return the zone's name; what is no zone is returned as typed, to be refused with a reason."""
        place = self.box.findText(self.box.currentText())
        return str(self.box.itemData(place)) if place >= 0 else self.box.currentText().strip()

    def show_value(self, value: SettingValue) -> None:
        """Choose a zone by its name."""
        self.box.setCurrentIndex(max(0, self.box.findData(str(value))))


class FieldsEditor(ValueEditor):
    """Which of the tickets' fields are meant, each with a check box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._unknown: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("tight"))
        for row in connected(lambda: custom_fields("ticket")):
            box = QCheckBox(row.name.replace("&", "&&"))
            box.toggled.connect(lambda on: self.changed.emit())
            self.boxes[row.id] = box
            column.addWidget(box)
        if not self.boxes:
            nothing = self.tr("Tickets have no fields yet; they are added on the page “Fields”.")
            column.addWidget(plain_label(nothing, "small", "muted", wrap=True))

    def value(self) -> SettingValue:
        """Return the ids with commas between them; of fields that are gone too, since they may come back."""
        return ",".join((*(key for key, box in self.boxes.items() if box.isChecked()), *self._unknown))

    def show_value(self, value: SettingValue) -> None:
        """Check the fields that are named."""
        wanted = listed(str(value))
        self._unknown = tuple(each for each in wanted if each not in self.boxes)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)
