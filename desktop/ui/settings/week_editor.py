"""Working hours: a line a day, typed ("9–12, 13–17") and drawn beside it."""

from __future__ import annotations

import json
import re

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.hours import DAY_MINUTES, is_week, read_week
from desktop.core.setting_kinds import SettingValue
from desktop.ui.common.buttons import Button
from desktop.ui.common.paint import Canvas
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.settings.editors import ValueEditor
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import space

SPAN = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*[-–—]\s*(\d{1,2})(?::(\d{2}))?")
Spans = list[list[int]]
WORKDAYS = 5
OFFICE: Spans = [[9 * 60, 17 * 60]]


def read_spans(text: str) -> Spans | None:
    """Read "9–12, 13:30–17" as minutes after midnight; None for anything that is no list of spans."""
    found: Spans = []
    for part in filter(None, (each.strip() for each in re.split(r"[,;،]", text))):
        span = SPAN.fullmatch(part)
        if span is None:
            return None
        start_hour, start_minute, end_hour, end_minute = (int(each or 0) for each in span.groups())
        if max(start_minute, end_minute) > 59:
            return None
        found.append([start_hour * 60 + start_minute, end_hour * 60 + end_minute])
    return found


def span_words(spans: Spans) -> str:
    """Write spans as they are typed."""
    return ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in spans)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else str(minutes // 60)


class DayBar(QWidget):
    """A day of 24 hours as a bar, with a line every six; the morning stands where reading begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spans: Spans = []
        self.late = 0
        """Until when (minutes) the evening before goes on."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a row of a form."""
        return QSize(240, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hours and what is open."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide = canvas.width - 1
        canvas.shape(0, canvas.height // 2, canvas.width, 1, "divider")
        for hour in range(0, 25, 6):
            canvas.shape(wide * hour // 24, 4, 1, canvas.height - 8, "border")
        night = [[0, self.late]] if self.late else []
        for start, end in (*night, *self.spans):
            until = end if end > start else DAY_MINUTES
            x = wide * start // DAY_MINUTES
            long = max(3, wide * until // DAY_MINUTES - x)
            canvas.shape(x, 5, long, canvas.height - 10, "accent_soft", 4)
            canvas.outline(x, 5, long, canvas.height - 10, "accent", 4)
            if end < start and long > 20:
                canvas.icon(x + long - 16, canvas.height // 2 - 6, 12, "arrow-right", "accent_text")
        painter.end()


class WeekEditor(ValueEditor):
    """Seven days; several spans a day with commas between them, one may end on the next day (22–6)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: list[QLineEdit] = []
        self._bars: list[DayBar] = []
        self._problem = plain_label("", "small", "danger", wrap=True)
        self._problem.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("medium"))
        grid.setVerticalSpacing(space("tight"))
        grid.setColumnStretch(2, 1)
        for number in range(7):
            self._add_day(grid, number)
        self.office = Button(self.tr("Monday to Friday, 9–17"), small=True)
        self.copy = Button(self.tr("Monday's hours for all working days"), small=True)
        self.office.clicked.connect(lambda: self._fill([OFFICE] * WORKDAYS + [[], []]))
        self.copy.clicked.connect(self._copy_monday)
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
        self.setFocusProxy(self.days[0])

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

    def _add_day(self, grid: QGridLayout, number: int) -> None:
        name = QLocale().standaloneDayName(number + 1)
        line, bar = QLineEdit(), DayBar()
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("closed"))
        line.setFixedWidth(168)
        line.textChanged.connect(lambda text: self._on_typed())
        grid.addWidget(plain_label(name), number, 0)
        grid.addWidget(line, number, 1)
        grid.addWidget(bar, number, 2)
        self.days.append(line)
        self._bars.append(bar)

    def _fill(self, week: list[Spans]) -> None:
        for line, spans in zip(self.days, week, strict=True):
            line.setText(span_words(spans))

    def _copy_monday(self) -> None:
        for line in self.days[1:WORKDAYS]:
            line.setText(self.days[0].text())

    def _on_typed(self) -> None:
        for line, bar in zip(self.days, self._bars, strict=True):
            spans = read_spans(line.text())
            sound = spans is not None and is_week(json.dumps([spans] + [[]] * 6))
            restyle(line, "invalid", not sound)
            bar.spans = (spans or []) if sound else []
        for number, bar in enumerate(self._bars):
            before = self._bars[number - 1].spans[-1:]
            bar.late = next((end for start, end in before if end < start), 0)
            bar.update()
        value = str(self.value())
        self._problem.setText(self.tr("Write hours as 9–12, 13–17, in order and without overlaps."))
        self._problem.setVisible(bool(value) and not is_week(value))
        self.changed.emit()
