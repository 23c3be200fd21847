"""A field for a department, or none."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.setting_kinds import SettingValue
from desktop.store.queries.desk_lists import department_names
from desktop.ui.settings.editors import ValueEditor
from desktop.ui.tasks import connected


class DepartmentEditor(ValueEditor):
    """One of the departments in use by its name; the first choice, stored as nothing, is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.addItem(self.tr("None"), "")
        for identity, name in connected(department_names):
            self.box.addItem(name, identity)
        self.box.currentIndexChanged.connect(lambda place: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> SettingValue:
        """Return the id, empty for none."""
        return str(self.box.currentData() or "")

    def show_value(self, value: SettingValue) -> None:
        """Choose a department by its id; one that is gone is none."""
        self.box.setCurrentIndex(max(0, self.box.findData(str(value))))

    def leave_out(self, department: str) -> None:
        """Offer a department no longer: one does not stand in for itself."""
        place = self.box.findData(department)
        if department and place > 0:
            self.box.removeItem(place)
