"""The field that chooses one of the desk's calendars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.setting_kinds import SettingValue
from desktop.store.queries.rows_sla import CalendarRow
from desktop.ui.settings.editors import ValueEditor


class CalendarEditor(ValueEditor):
    """``offer`` names the calendars: a field does not know for whom it reads. None means the hours beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.addItem(self.tr("The working hours below"), "")
        self.box.currentIndexChanged.connect(lambda place: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def offer(self, rows: Sequence[CalendarRow]) -> None:
        """Offer calendars; the chosen one stays chosen."""
        chosen = self.value()
        self.box.blockSignals(True)
        while self.box.count() > 1:
            self.box.removeItem(1)
        for row in rows:
            self.box.addItem(row.name, row.id)
        self._choose(str(chosen))
        self.box.blockSignals(False)

    def value(self) -> SettingValue:
        """Return the calendar's id, empty for none."""
        return str(self.box.currentData() or "")

    def show_value(self, value: SettingValue) -> None:
        """Choose a calendar by its id; one that is not offered stays as it is stored."""
        self._choose(str(value or ""))

    def _choose(self, key: str) -> None:
        if self.box.findData(key) < 0:
            self.box.addItem(self.tr("Another calendar"), key)
        self.box.setCurrentIndex(self.box.findData(key))
