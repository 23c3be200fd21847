"""A moment that may be left open: a check box, a date, and a time where the hour matters."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.ui.common.spin import DateField, TimeField
from desktop.ui.theme.tokens import space

DAY_MS = 24 * 60 * 60 * 1000


class MomentField(QWidget):
    """``end_of_day`` means that the whole day counts: the moment is its last millisecond."""

    changed = Signal()

    def __init__(
        self, words: str, with_time: bool = False, end_of_day: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._end_of_day = end_of_day
        self.box, self.date = QCheckBox(words), DateField()
        self.time = TimeField(QTime(9, 0)) if with_time else None
        self.date.setDate(QDate.currentDate().addDays(1))
        self.date.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        row.addWidget(self.box)
        row.addWidget(self.date)
        if self.time is not None:
            self.time.setAccessibleName(words)
            row.addWidget(self.time)
            self.time.timeChanged.connect(lambda time: self.changed.emit())
        row.addStretch(1)
        self.box.toggled.connect(self._on_toggled)
        self.date.dateChanged.connect(lambda date: self.changed.emit())
        self._enable()

    def moment(self) -> int | None:
        """Return ms since the epoch, None while it is open."""
        if not self.box.isChecked():
            return None
        start = QDateTime(self.date.date(), self.time.time() if self.time is not None else QTime(0, 0))
        at = start.toMSecsSinceEpoch()
        return at + DAY_MS - 1 if self._end_of_day else at

    def show_moment(self, at: int | None) -> None:
        """Fill the fields in from what is stored; None leaves it open."""
        self.box.setChecked(at is not None)
        if at is not None:
            then = QDateTime.fromMSecsSinceEpoch(at)
            self.date.setDate(then.date())
            if self.time is not None:
                self.time.setTime(then.time())
        self._enable()

    def _on_toggled(self, on: bool) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for part in (self.date, self.time):
            if part is not None:
                part.setEnabled(self.box.isChecked())
