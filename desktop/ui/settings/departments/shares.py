"""How much each member of a department may have, who comes first, who only helps, who is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.commands.base import Desk
from desktop.commands.members import LARGEST_LOAD, set_member
from desktop.store.queries.rows import MembershipRow
from desktop.ui.common.spin import NumberField
from desktop.ui.common.switch import Switch
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.i18n import isolate
from desktop.ui.settings.page import Change
from desktop.ui.theme.tokens import space

PERSON, MOST, PRIORITY, HELPER, TOLD = range(5)
HIGHEST = 100


@dataclass(frozen=True)
class _Line:
    """The fields of one member."""

    row: MembershipRow
    most: NumberField
    priority: NumberField
    helper: Switch
    told: Switch

    def changed(self) -> dict[str, int | bool]:
        """Return what differs from what is stored."""
        now: dict[str, int | bool] = {
            "max_load": self.most.value(),
            "priority": self.priority.value(),
            "extended": self.helper.isChecked(),
            "alerts": self.told.isChecked(),
        }
        return {name: value for name, value in now.items() if value != getattr(self.row, name)}


class Shares(QWidget):
    """A line for each member who works here. ``edited`` after every change by a person."""

    edited = Signal()

    def __init__(self, members: Sequence[MembershipRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space("large"))
        self._grid.setVerticalSpacing(space("small"))
        self._grid.setColumnStretch(PERSON, 1)
        self.lines: list[_Line] = []
        most, told = self.tr("Tickets at most"), self.tr("Told")
        for column, title in enumerate((self.tr("Member"), most, self.tr("Priority"), self.tr("Helper"), told)):
            self._grid.addWidget(plain_label(title, "caption", "second"), 0, column)
        for row in members:
            if row.active:
                self._add(row)
        hint = self.tr(
            "0 is no limit of their own. Priority runs from 1 to 100. Helpers are given nothing by themselves. "
            "Told are those who hear of new tickets."
        )
        self._grid.addWidget(plain_label(hint, "small", "muted", wrap=True), len(self.lines) + 1, PERSON, 1, TOLD + 1)

    def changes_in(self, department: str) -> list[Change]:
        """Return one change for every member who differs."""
        found = [(line.row.agent, line.changed()) for line in self.lines]
        return [partial(_store, department, agent, changed) for agent, changed in found if changed]

    def _add(self, row: MembershipRow) -> None:
        name = isolate(row.agent_name)
        line = _Line(
            row,
            NumberField(0, LARGEST_LOAD),
            NumberField(1, HIGHEST),
            Switch(self.tr("{name} is a helper").format(name=name)),
            Switch(self.tr("{name} hears of new tickets").format(name=name)),
        )
        line.most.setValue(row.max_load)
        line.most.setAccessibleName(self.tr("Tickets of {name} at most").format(name=name))
        line.priority.setValue(row.priority)
        line.priority.setAccessibleName(self.tr("Priority of {name}").format(name=name))
        line.helper.setChecked(row.extended)
        line.told.setChecked(row.alerts)
        at = len(self.lines) + 1
        centre = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(ElidedLabel(row.agent_name), at, PERSON)
        for column, field in ((MOST, line.most), (PRIORITY, line.priority), (HELPER, line.helper), (TOLD, line.told)):
            self._grid.addWidget(field, at, column, centre)
        for number in (line.most, line.priority):
            number.valueChanged.connect(lambda value: self.edited.emit())
        for switch in (line.helper, line.told):
            switch.toggled.connect(lambda on: self.edited.emit())
        self.lines.append(line)


def _store(department: str, agent: str, changed: dict[str, int | bool], desk: Desk) -> None:
    set_member(desk, department, agent=agent, **changed)
