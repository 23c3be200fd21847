"""Asks for one or several dates with hours of their own: closed, or open at other times than usual."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.hours import is_week
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.common.spin import DateField
from desktop.ui.settings.hours.draft import DaySpans, OwnDay
from desktop.ui.settings.hours.typed import read_spans
from desktop.ui.theme.tokens import space

CLOSED, OPEN = "closed", "open"
LONGEST = 366


class DayDialog(Dialog):
    """``run`` gets the days, one or all of a stretch, when the dialog is accepted."""

    def __init__(self, title: str, day: OwnDay | None, run: Callable[[list[OwnDay]], object], parent: QWidget) -> None:
        super().__init__(title, parent, wide=440)
        self._run, self._stretching = run, False
        self.date, self.last, self.name, self.hours = DateField(), DateField(), QLineEdit(), QLineEdit()
        self.date.dateChanged.connect(self._follow)
        self.date.setDate(QDate.currentDate())
        self.name.setMaxLength(80)
        self.hours.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.kind = Segmented(
            (Segment(CLOSED, self.tr("Closed")), Segment(OPEN, self.tr("Special hours"))), self.tr("On that day")
        )
        self.last.dateChanged.connect(self._on_last)
        self.kind.chosen.connect(lambda key: self._show_parts())
        self._name = FormField(self.tr("Name"), self.name, self.tr("For example: stock-taking."))
        self._hours = FormField(self.tr("Open"), self.hours, self.tr("As 9–12, 13–17."))
        dates = QHBoxLayout()
        dates.setSpacing(space("large"))
        self._last = FormField(self.tr("Last day"), self.last)
        dates.addWidget(FormField(self.tr("First day"), self.date), 1)
        dates.addWidget(self._last, 1)
        self.body.addLayout(dates)
        for part in (self._name, self.kind, self._hours):
            self.body.addWidget(part)
        self.add_cancel()
        self.add_primary(self.tr("Take over"))
        if day is not None:
            self._fill(day)
        self._show_parts()

    def days(self) -> list[OwnDay]:
        """Return what the form says, a day for each date; nothing while its hours cannot be read."""
        spans, name = self._spans(), self.name.text().strip()
        if spans is None:
            return []
        first, last = self.date.date(), self.last.date()
        dates = [first.addDays(number) for number in range(min(first.daysTo(last) + 1, LONGEST))]
        return [OwnDay(each.toString(Qt.DateFormat.ISODate), name, spans) for each in dates]

    def accept(self) -> None:
        """Hand the days over, unless their hours cannot be read."""
        made = self.days()
        self._hours.show_problem("" if made else self.tr("Write hours as 9–12, 13–17, in order and without overlaps."))
        if made:
            self._run(made)
            super().accept()

    def _fill(self, day: OwnDay) -> None:
        self.date.setDate(QDate.fromString(day.date, Qt.DateFormat.ISODate))
        self.name.setText(day.name)
        self.hours.setText(day.hours)
        self.kind.choose(OPEN if day.spans else CLOSED)

    def _follow(self, first: QDate) -> None:
        """Keep the last day from lying before the first."""
        self.last.setMinimumDate(first)
        self.last.setMaximumDate(first.addDays(LONGEST - 1))
        if not self._stretching:
            self.last.setDate(first)

    def _spans(self) -> DaySpans | None:
        if self.kind.key == CLOSED:
            return ()
        spans = read_spans(self.hours.text())
        if not spans or not is_week(json.dumps([spans] + [[]] * 6)):
            return None
        return tuple((start, end) for start, end in spans)

    def _on_last(self, last: QDate) -> None:
        self._stretching = last != self.date.date()

    def _show_parts(self) -> None:
        self._hours.setVisible(self.kind.key == OPEN)
