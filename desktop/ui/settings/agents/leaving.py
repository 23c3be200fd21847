"""Lets somebody go: says what they have, and asks who gets it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.commands.agents import deactivate_agent
from desktop.store.queries.rows import AgentLoad, AgentRow, DepartmentRow
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate

BACK = ""
"""Hand over to nobody: each ticket waits in its own department."""


class LeavingDialog(Dialog):
    """``left`` when it is done."""

    left = Signal()

    def __init__(
        self,
        context: UiContext,
        row: AgentRow,
        load: AgentLoad,
        colleagues: Sequence[AgentRow],
        departments: Sequence[DepartmentRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, wide=480)
        self._context, self._row = context, row
        self.set_title(self.tr("Deactivate {name}?").format(name=isolate(row.name)))
        stays = self.tr("Nothing is deleted: history keeps the name, and {name} can come back.")
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self.target = QComboBox()
        back = self.tr("Nobody: back to their departments") if len(departments) > 1 else self.tr("Nobody")
        self.target.addItem(back, BACK)
        for each in colleagues:
            if each.active and each.id != row.id:
                self.target.addItem(each.name, each.id)
        if len(departments) > 1:
            for department in departments:
                words = self.tr("Department {name}").format(name=isolate(department.name))
                self.target.addItem(words, department.id)
        has = self.tr("%n ticket(s) that are not resolved belong to {name}.", "", load.unresolved)
        self.body.addWidget(self.bar)
        self.body.addWidget(plain_label(has.format(name=isolate(row.name)), wrap=True))
        self._target = FormField(self.tr("Who gets them"), self.target)
        self._target.setVisible(load.unresolved > 0)
        self.body.addWidget(self._target)
        self.body.addWidget(plain_label(stays.format(name=isolate(row.name)), "body", "second", wrap=True))
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Deactivate"))

    def accept(self) -> None:
        """Let them go."""
        desk, agent, target = self._context.desk, self._row.id, str(self.target.currentData() or BACK)
        self.primary.refuse(self.tr("Being deactivated…"))
        self._context.tasks.command(
            self, lambda: deactivate_agent(desk, agent, target), lambda moved: self._on_left(), self._on_refused
        )

    def _on_left(self) -> None:
        self.left.emit()
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
