"""One clock of a ticket: how it stands, and its time as a bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.store.queries.rows_sla import ClockRow, TimelineSpan
from desktop.ui.common.section import FieldRow
from desktop.ui.common.signs import Icon, SlaBadge
from desktop.ui.common.text import ElidedLabel, plain_label, set_tip
from desktop.ui.common.timeline_bar import TimelineBar
from desktop.ui.context_panel.service_level_words import clock_look, clock_tip, stretches_of
from desktop.ui.tickets.due_words import clock_name

ENDED = {"met": ("check", "success_text"), "missed": ("x", "danger_text"), "stopped": ("minus", "text_muted")}
"""Icon and ink of what is over; what still counts has a badge."""


class ClockLine(QWidget):
    """A label and how the clock stands; below them the bar, and what the chosen part of it says."""

    def __init__(
        self, clock: ClockRow, spans: tuple[TimelineSpan, ...], now: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = clock_name(clock.clock)
        look, words = clock_look(clock, now)
        value = QWidget()
        row = QHBoxLayout(value)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(6)
        if look in ENDED:
            icon, ink = ENDED[look]
            row.addWidget(Icon(icon, ink, 14))
            row.addWidget(ElidedLabel(words, "body", ink), 1)
        else:
            row.addWidget(SlaBadge(look, words), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(1)
        value.setAccessibleName(self.tr("{clock}: {state}").format(clock=name, state=words))
        value.setAccessibleDescription(clock_tip(clock))
        set_tip(value, clock_tip(clock))
        self.bar = TimelineBar(self.tr("{clock}: time line").format(clock=name))
        self.bar.show_stretches(stretches_of(spans))
        self.bar.setVisible(bool(spans))
        self.said = plain_label("", "small", "second", wrap=True)
        self.said.hide()
        self.bar.chosen.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        for part in (FieldRow(name, value), self.bar, self.said):
            column.addWidget(part)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
