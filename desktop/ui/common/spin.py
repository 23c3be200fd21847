"""Fields for numbers, dates and times.

A style sheet cannot move the text of a spin box away from its edge (Qt ignores the padding there unless the box has
a calendar), so the margin is set on the line inside.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

_MARGIN = 8


def indent_text(box: QAbstractSpinBox) -> None:
    """Give the text of a spin box without calendar the room that other fields have."""
    box.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)


class NumberField(QSpinBox):
    """A whole number from ``least`` to ``most``, with a unit behind it.

    A number has no direction, so Qt would put it on the left of an Arabic form too: it keeps to the form's start.
    """

    def __init__(self, least: int, most: int, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(f"\u00a0{unit}" if unit else "")
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        indent_text(self)


class TimeField(QTimeEdit):
    """A time of day of 24 hours, left to right in every language: Qt would turn 09:30 into 30:09 in Arabic."""

    def __init__(self, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("HH:mm")
        indent_text(self)


class DateField(QDateEdit):
    """A date with a calendar, year first and left to right, so that it reads the same in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
