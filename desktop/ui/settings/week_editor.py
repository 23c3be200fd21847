"""Working hours: a line a day, typed ("9–12, 13–17"), and the week drawn beside it, where it can be edited too."""

from __future__ import annotations

import json

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.core.hours import is_week, read_week
from desktop.core.setting_kinds import SettingValue
from desktop.ui.common.buttons import Button
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.settings.editors import ValueEditor
from desktop.ui.settings.hours.hour_axis import HourAxis
from desktop.ui.settings.hours.typed import Spans, read_spans, span_words
from desktop.ui.settings.hours.week_drawing import WeekDrawing
from desktop.ui.theme.tokens import space

__all__ = ["WeekEditor", "read_spans", "span_words"]
WORKDAYS = 5
OFFICE: Spans = [[9 * 60, 17 * 60]]


class WeekEditor(ValueEditor):
    """Seven days; several spans a day with commas between them, one may end on the next day (22–6)."""

    def __init__(self, parent: QWidget | None = None, line_width: int = 152) -> None:
        super().__init__(parent)
        self.days: list[QLineEdit] = []
        self.drawing = WeekDrawing()
        self._line_width = line_width
        self._problem = plain_label("", "small", "danger", wrap=True)
        self._problem.hide()
        self._keys = plain_label(
            self.tr(
                "Draw with the mouse. By keys: Insert adds, Delete removes, arrows move; "
                "with Shift they change the end, with Ctrl the start."
            ),
            "small",
            "muted",
            wrap=True,
        )
        self.office = Button(self.tr("Monday to Friday, 9–17"), small=True)
        self.copy = Button("", small=True)
        self._build()
        self._connect()
        self._name_copy(0)

    def value(self) -> SettingValue:
        """Return the week as JSON, nothing when every day is empty; what cannot be read stays as typed."""
        spans = [read_spans(day.text()) for day in self.days]
        if not any(day.text().strip() for day in self.days):
            return ""
        return json.dumps([day if day is not None else "?" for day in spans])

    def show_value(self, value: SettingValue) -> None:
        """Show a week as it is stored."""
        week = read_week(str(value)) if value else None
        self._fill([[list(span) for span in day] for day in week] if week else [[]] * 7)

    def copy_menu(self) -> QMenu:
        """Offer the days that can get the present day's hours."""
        menu, day = QMenu(self), self.drawing.day
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = ((self.tr("Working days"), range(WORKDAYS)), (self.tr("All days"), range(7)))
        for words, days in groups:
            menu.addAction(words).triggered.connect(lambda on=False, days=days: self.copy_to(days))
        menu.addSeparator()
        for each in (each for each in range(7) if each != day):
            name = QLocale().standaloneDayName(each + 1)
            menu.addAction(name).triggered.connect(lambda on=False, each=each: self.copy_to((each,)))
        return menu

    def copy_to(self, days: range | tuple[int, ...]) -> None:
        """Give other days the hours of the present one."""
        text = self.days[self.drawing.day].text()
        for each in days:
            self.days[each].setText(text)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("medium"))
        grid.setVerticalSpacing(space("tight"))
        grid.setColumnStretch(2, 1)
        grid.addWidget(HourAxis(), 0, 2)
        for number in range(7):
            self._add_day(grid, number)
        grid.addWidget(self.drawing, 1, 2, 7, 1)
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.office)
        row.addWidget(self.copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addLayout(row)
        column.addWidget(self._keys)
        self.setFocusProxy(self.days[0])

    def _connect(self) -> None:
        self.office.clicked.connect(lambda: self._fill([OFFICE] * WORKDAYS + [[], []]))
        self.copy.clicked.connect(lambda: self._open_menu(self.copy.mapToGlobal(QPoint(0, self.copy.height() + 2))))
        self.drawing.changed.connect(self._on_drawn)
        self.drawing.day_chosen.connect(self._name_copy)
        self.drawing.menu_wanted.connect(self._open_menu)

    def _add_day(self, grid: QGridLayout, number: int) -> None:
        name = QLocale().standaloneDayName(number + 1)
        line = QLineEdit()
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("closed"))
        line.setFixedWidth(self._line_width)
        line.textChanged.connect(lambda text: self._on_typed())
        line.cursorPositionChanged.connect(lambda old, new: self._on_line(number))
        grid.addWidget(plain_label(name), number + 1, 0)
        grid.addWidget(line, number + 1, 1)
        self.days.append(line)

    def _fill(self, week: list[Spans]) -> None:
        for line, spans in zip(self.days, week, strict=True):
            line.setText(span_words(spans))

    def _open_menu(self, where: QPoint) -> None:
        menu = self.copy_menu()
        chosen = self.drawing.chosen
        if chosen is not None:
            first = menu.actions()[0]
            remove = menu.addAction(self.tr("Remove {hours}").format(hours=span_words([chosen.span])))
            remove.triggered.connect(lambda: self.drawing.put(chosen, None))
            menu.removeAction(remove)
            menu.insertAction(first, remove)
            menu.insertSeparator(first)
        menu.popup(where)

    def _name_copy(self, day: int) -> None:
        name = QLocale().standaloneDayName(day + 1)
        self.copy.setText(self.tr("Copy {day} to…").format(day=name))

    def _on_line(self, day: int) -> None:
        """Let the line that is typed in be the present day."""
        if self.days[day].hasFocus():
            self.drawing.choose_day(day)

    def _on_drawn(self) -> None:
        """Write what was drawn; a day that did not change keeps what was typed."""
        for line, spans in zip(self.days, self.drawing.week(), strict=True):
            if (read_spans(line.text()) or []) != spans:
                line.setText(span_words(spans))

    def _on_typed(self) -> None:
        week: list[Spans] = []
        for line in self.days:
            spans = read_spans(line.text())
            sound = spans is not None and is_week(json.dumps([spans] + [[]] * 6))
            restyle(line, "invalid", not sound)
            week.append((spans or []) if sound else [])
        if week != self.drawing.week():
            self.drawing.show_week(week)
        value = str(self.value())
        self._problem.setText(self.tr("Write hours as 9–12, 13–17, in order and without overlaps."))
        self._problem.setVisible(bool(value) and not is_week(value))
        self.changed.emit()
