"""Asks where the tickets of a department go before it is put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.commands.departments import archive_department
from desktop.store.queries.rows import DepartmentRow
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate


class ArchiveDialog(Dialog):
    """Names how many tickets move, and asks for their home. Without another department it only explains."""

    def __init__(
        self, context: UiContext, row: DepartmentRow, others: Sequence[DepartmentRow], parent: QWidget
    ) -> None:
        super().__init__("", parent, wide=480)
        self._context, self._row = context, row
        self.set_title(self.tr("Archive {name}?").format(name=isolate(row.name)))
        self.home = QComboBox()
        for other in others:
            self.home.addItem(other.name, other.id)
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        open_ones = self.tr("%n ticket(s) are not resolved.", "", row.new + row.open)
        stays = self.tr("They go, with what waits and its mailboxes, to another department. Closed tickets stay.")
        self.body.addWidget(self.bar)
        self.body.addWidget(plain_label(open_ones, wrap=True))
        self.body.addWidget(plain_label(stays, "body", "second", wrap=True))
        self.body.addWidget(FormField(self.tr("New home of the tickets"), self.home))
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Archive"))
        self.primary.refuse("" if others else self.tr("The last department cannot be archived."))

    def accept(self) -> None:
        """Put the department away."""
        desk, row, home = self._context.desk, self._row, str(self.home.currentData())
        self.primary.refuse(self.tr("Being archived…"))
        self._context.tasks.command(
            self, lambda: archive_department(desk, row.id, home), lambda moved: self.done(1), self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
