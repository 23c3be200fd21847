"""Everything about one calendar: its name, its zone, the week, the days that are not as usual."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.core.hours import is_week, is_zone
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.editors import ZoneEditor
from desktop.ui.settings.hours.days_panel import DaysPanel
from desktop.ui.settings.hours.draft import Draft
from desktop.ui.settings.hours.sentences import example_words
from desktop.ui.settings.week_editor import WeekEditor
from desktop.ui.theme.tokens import space

WIDE, HIGH, DAYS_WIDE, LINE = 1000, 660, 300, 132
EXAMPLE_MINUTES = 60
Save = Callable[[Desk, Draft], object]


class CalendarDialog(Dialog):
    """``save`` stores the draft; ``saved`` when it did. What is refused is said above the form, which stays."""

    saved = Signal(object)

    def __init__(
        self,
        context: UiContext,
        title: str,
        draft: Draft,
        save: Save,
        parent: QWidget | None = None,
        new: bool = False,
    ) -> None:
        super().__init__(title, parent, wide=WIDE)
        self._context, self._save, self._draft, self._new = context, save, draft, new
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        self.name, self.zone = QLineEdit(), ZoneEditor()
        self.name.setMaxLength(80)
        self._name = FormField(self.tr("Name"), self.name)
        self._zone = FormField(self.tr("Time zone"), self.zone)
        self.week = WeekEditor(line_width=LINE)
        self.days = DaysPanel(context)
        self.always = plain_label(self.tr("Without any hours it is open around the clock."), "small", "muted", True)
        self.example = plain_label("", "body", "", wrap=True)
        self._lay_out()
        self._fill(draft)
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Save"))
        self.resize(WIDE, HIGH)
        self.name.setFocus()

    def draft(self) -> Draft:
        """Return the calendar as the form has it."""
        form = replace(self.days.draft, name=self.name.text().strip(), time_zone=str(self.zone.value()))
        return replace(form, week=str(self.week.value()))

    def accept(self) -> None:
        """Store the calendar, unless something in the form cannot be."""
        draft, desk = self.draft(), self._context.desk
        self._name.show_problem("" if draft.name else self.tr("A calendar needs a name."))
        zone_fits = not draft.time_zone or is_zone(draft.time_zone)
        self._zone.show_problem("" if zone_fits else self.tr("There is no such time zone."))
        if not draft.name or not zone_fits or (draft.week and not is_week(draft.week)):
            return
        if draft == self._draft and not self._new:
            super().accept()
            return
        self.primary.refuse(self.tr("Being saved…"))
        self._context.tasks.command(self, lambda: self._save(desk, draft), self._on_saved, self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say what went wrong above the form."""
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space("large"))
        head.addWidget(self._name, 1)
        head.addWidget(self._zone, 1)
        start = QVBoxLayout()
        start.setSpacing(space("medium"))
        start.addLayout(head)
        start.addWidget(self.week)
        start.addWidget(self.always)
        start.addStretch(1)
        line = QFrame()
        line.setProperty("kind", "divider")
        line.setFixedWidth(1)
        self.days.setFixedWidth(DAYS_WIDE)
        columns = QHBoxLayout()
        columns.setSpacing(space("large"))
        columns.addLayout(start, 1)
        columns.addWidget(line)
        columns.addWidget(self.days)
        self.body.addWidget(self.bar)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self.example)
        self.name.textChanged.connect(lambda text: self._name.show_problem(""))
        for part in (self.zone, self.week, self.days):
            part.changed.connect(self._show_example)

    def _fill(self, draft: Draft) -> None:
        self.name.setText(draft.name)
        self.zone.show_value(draft.time_zone)
        self.week.show_value(draft.week)
        self.days.show_draft(draft)
        self._draft = self.draft()
        self._show_example()

    def _show_example(self) -> None:
        """Say what the hours mean; nothing while they cannot be read."""
        draft = self.draft()
        calendar = draft.calendar() if not draft.time_zone or is_zone(draft.time_zone) else None
        self.example.setText(example_words(calendar, EXAMPLE_MINUTES, date.today()) if calendar else "")
        self.always.setVisible(not draft.week)

    def _on_saved(self, made: object) -> None:
        self.saved.emit(made)
        super().accept()
