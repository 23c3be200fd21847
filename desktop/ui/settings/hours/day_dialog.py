"""Asks for a date with hours of its own: closed, or open at other times than usual."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.hours import is_week
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.common.spin import DateField
from desktop.ui.settings.hours.draft import DaySpans, OwnDay
from desktop.ui.settings.hours.typed import read_spans

CLOSED, OPEN = "closed", "open"


class DayDialog(Dialog):
    """``run`` gets the day when the dialog is accepted."""

    def __init__(self, title: str, day: OwnDay | None, run: Callable[[OwnDay], object], parent: QWidget) -> None:
        super().__init__(title, parent, wide=440)
        self._run = run
        self.date, self.name, self.hours = DateField(), QLineEdit(), QLineEdit()
        self.date.setDate(QDate.currentDate())
        self.name.setMaxLength(80)
        self.hours.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.kind = Segmented(
            (Segment(CLOSED, self.tr("Closed")), Segment(OPEN, self.tr("Special hours"))), self.tr("On that day")
        )
        self.kind.chosen.connect(lambda key: self._show_parts())
        self._name = FormField(self.tr("Name"), self.name, self.tr("For example: stock-taking."))
        self._hours = FormField(self.tr("Open"), self.hours, self.tr("As 9–12, 13–17."))
        for part in (FormField(self.tr("Date"), self.date), self._name, self.kind, self._hours):
            self.body.addWidget(part)
        self.add_cancel()
        self.add_primary(self.tr("Take over"))
        if day is not None:
            self._fill(day)
        self._show_parts()

    def day(self) -> OwnDay | None:
        """Return what the form says; None while its hours cannot be read."""
        spans = self._spans()
        iso = self.date.date().toString(Qt.DateFormat.ISODate)
        return None if spans is None else OwnDay(iso, self.name.text().strip(), spans)

    def accept(self) -> None:
        """Hand the day over, unless its hours cannot be read."""
        made = self.day()
        self._hours.show_problem("" if made else self.tr("Write hours as 9–12, 13–17, in order and without overlaps."))
        if made is not None:
            self._run(made)
            super().accept()

    def _fill(self, day: OwnDay) -> None:
        self.date.setDate(QDate.fromString(day.date, Qt.DateFormat.ISODate))
        self.name.setText(day.name)
        self.hours.setText(day.hours)
        self.kind.choose(OPEN if day.spans else CLOSED)

    def _spans(self) -> DaySpans | None:
        if self.kind.key == CLOSED:
            return ()
        spans = read_spans(self.hours.text())
        if not spans or not is_week(json.dumps([spans] + [[]] * 6)):
            return None
        return tuple((start, end) for start, end in spans)

    def _show_parts(self) -> None:
        self._hours.setVisible(self.kind.key == OPEN)
