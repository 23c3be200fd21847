"""What is promised: a row for each clock, a column for each priority."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.sla import CLOCKS, PRIORITIES, Four
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.durations import DurationField
from desktop.ui.common.text import plain_label, set_tip
from desktop.ui.settings.sla.draft import NOTHING
from desktop.ui.settings.sla.words import hint
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space
from desktop.ui.tickets.due_words import clock_name
from desktop.ui.tickets.row_words import priority_words


class TargetsTable(QWidget):
    """Lengths of time; an empty field promises nothing. ``changed`` after each change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, list[DurationField]] = {}
        self._filling = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("small"))
        grid.setVerticalSpacing(space("small"))
        grid.setColumnStretch(0, 1)
        for priority in range(PRIORITIES):
            title = plain_label(priority_words(priority), "caption", "second")
            title.setFont(font("caption", 600))
            grid.addWidget(title, 0, priority + 1)
        for number, clock in enumerate(CLOCKS):
            self._add_clock(grid, number + 1, clock)
        self.setFocusProxy(self.fields[CLOCKS[0]][0])

    def targets(self) -> dict[str, Four]:
        """Return the promises; clocks that promise nothing are left out."""
        found = {clock: _four(fields) for clock, fields in self.fields.items()}
        return {clock: four for clock, four in found.items() if any(four)}

    def show_targets(self, targets: Mapping[str, Four]) -> None:
        """Show promises as they are stored, telling nobody."""
        self._filling = True
        for clock, fields in self.fields.items():
            for field, minutes in zip(fields, targets.get(clock, NOTHING), strict=True):
                field.show_minutes(minutes)
        self._filling = False

    def first_wrong(self) -> DurationField | None:
        """Return the first field that cannot be read."""
        return next((field for fields in self.fields.values() for field in fields if field.wrong), None)

    def same_for_all(self, clock: str) -> None:
        """Promise for every priority what the first filled field of a row promises."""
        known = next((minutes for minutes in _four(self.fields[clock]) if minutes), None)
        for field in self.fields[clock]:
            field.show_minutes(known)

    def _add_clock(self, grid: QGridLayout, row: int, clock: str) -> None:
        name = clock_name(clock)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(name))
        column.addWidget(plain_label(hint(clock), "small", "muted", wrap=True))
        set_tip(words, hint(clock))
        grid.addWidget(words, row, 0)
        self.fields[clock] = []
        for priority in range(PRIORITIES):
            spoken = self.tr("{clock}, priority {priority}").format(clock=name, priority=priority_words(priority))
            field = DurationField(spoken, days=False)
            field.setFixedWidth(82)
            field.changed.connect(self._on_changed)
            self.fields[clock].append(field)
            grid.addWidget(field, row, priority + 1)
        same = IconButton("copy", self.tr("{clock}: the same for all priorities").format(clock=name))
        same.clicked.connect(partial(self.same_for_all, clock))
        grid.addWidget(same, row, PRIORITIES + 1)

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()


def _four(fields: list[DurationField]) -> Four:
    low, normal, high, urgent = (field.minutes() for field in fields)
    return low, normal, high, urgent
