"""The tab of what is promised: name, note, hours, and the table of times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.store.queries.rows_sla import CalendarRow
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.sla.draft import PolicyDraft
from desktop.ui.settings.sla.targets_table import TargetsTable
from desktop.ui.settings.tab import Tab


class PromiseTab(Tab):
    """``take`` puts what the form says into a draft; ``complain`` says what cannot be saved."""

    def __init__(self, context: UiContext, draft: PolicyDraft, calendars: Sequence[CalendarRow]) -> None:
        super().__init__(context)
        self.name, self.note, self.calendar = QLineEdit(draft.name), QLineEdit(draft.note), QComboBox()
        self.name.setMaxLength(80)
        self.calendar.addItem(self.tr("Those of the ticket's department"), "")
        for row in calendars:
            self.calendar.addItem(row.name, row.id)
        if draft.calendar and self.calendar.findData(draft.calendar) < 0:
            self.calendar.addItem(self.tr("Hours that are gone"), draft.calendar)
        self.calendar.setCurrentIndex(self.calendar.findData(draft.calendar or ""))
        self.targets = TargetsTable()
        self.targets.show_targets(draft.targets)
        self._name = FormField(self.tr("Name"), self.name)
        self._problem = plain_label("", "small", "danger", wrap=True)
        self._problem.hide()
        self._lay_out()
        self.name.textChanged.connect(lambda text: self._name.show_problem(""))
        for signal in (self.name.textChanged, self.note.textChanged, self.calendar.currentIndexChanged):
            signal.connect(lambda *what: self.edited.emit())
        self.targets.changed.connect(self._on_targets)

    def take(self, draft: PolicyDraft) -> PolicyDraft:
        """Return the draft with what this tab says."""
        return replace(
            draft,
            name=self.name.text().strip(),
            note=self.note.text().strip(),
            calendar=str(self.calendar.currentData()) or None,
            targets=self.targets.targets(),
        )

    def complain(self) -> bool:
        """Show what cannot be saved; False when everything can."""
        named, wrong = bool(self.name.text().strip()), self.targets.first_wrong()
        self._name.show_problem("" if named else self.tr("A service level needs a name."))
        self._problem.setText(self.tr("Write times such as 30 min, 4 h or 1 d 2 h."))
        self._problem.setVisible(wrong is not None)
        if not named or wrong is not None:
            first = self.name if not named or wrong is None else wrong
            first.setFocus()
            self.ensureWidgetVisible(first)
        return not named or wrong is not None

    def _lay_out(self) -> None:
        note = FormField(self.tr("Note for colleagues"), self.note)
        self.beside((self._name, 1), (note, 1))
        hours = FormField(self.tr("Business hours"), self.calendar, self.tr("Only time within these hours counts."))
        self.body.addWidget(hours)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.targets)
        hint = self.tr("An empty field promises nothing. Times are hours of work: with 9–17, 8 h are a whole day.")
        self.body.addWidget(plain_label(hint, "small", "muted", wrap=True))
        self.body.addStretch(1)

    def _on_targets(self) -> None:
        if self.targets.first_wrong() is None:
            self._problem.hide()
        self.edited.emit()
