"""Lengths of time as people type and read them: "4 h", "1 d 2 h", "30 min", "1:30".

A day is 24 hours and a week seven days. Where working time is meant, lengths are written in hours: a day would be
taken for a working day.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.folding import fold
from desktop.ui.common.text import restyle, set_tip

MINUTE, HOUR, DAY, WEEK = 1, 60, 24 * 60, 7 * 24 * 60
UNITS = {
    MINUTE: "m min mins minute minutes minuto minutos minuta minuty minut د دقيقة دقائق دقيقه",
    HOUR: "h hr hrs hour hours hora horas godz godzina godziny godzin س ساعة ساعات ساعه",
    DAY: "d day days dia dias dzien dni dzień ي يوم ايام أيام",
    WEEK: "w wk week weeks sem semana semanas tydz tydzien tydzień tygodnie tygodni أ أسبوع اسبوع أسابيع اسابيع",
}
_FACTORS = {fold(word): factor for factor, words in UNITS.items() for word in words.split()}
_PART = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*([^\W\d_]*)\.?")
_CLOCK = re.compile(r"(\d+):([0-5]\d)")
LONGEST = 366 * DAY


def read_duration(text: str) -> int | None:
    """Read a length in minutes, in the words of any of our languages; None for what is none.

    A number alone counts in the unit below the one before it, the first one in hours: "1h 30" is 90 minutes.
    """
    text = text.strip().rstrip(".").replace("+", " ")
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        return _checked(int(clock[1]) * HOUR + int(clock[2]))
    total, unit, place = 0.0, DAY, 0
    while place < len(text):
        part = _PART.match(text, place)
        if part is None or part.end() == place:
            return None
        word = fold(part[2])
        if word and word not in _FACTORS:
            return None
        unit = _FACTORS[word] if word else {WEEK: DAY, DAY: HOUR, HOUR: MINUTE}.get(unit, 0)
        total += float(part[1].replace(",", ".")) * unit
        if not unit:
            return None
        place = part.end()
    return _checked(round(total))


def _checked(minutes: int) -> int | None:
    return minutes if 1 <= minutes <= LONGEST else None


def duration_words(minutes: int, days: bool = True) -> str:
    """Say a length in full units: 1 d 2 h, 30 min; without ``days`` 26 h. ``read_duration`` reads it back."""
    translate = QCoreApplication.translate
    whole, rest = divmod(minutes, DAY) if days else (0, minutes)
    hours, rest = divmod(rest, HOUR)
    parts = [
        translate("TimeWords", "%n d", "", whole) if whole else "",
        translate("TimeWords", "%n h", "", hours) if hours else "",
        translate("TimeWords", "%n min", "", rest) if rest or not minutes else "",
    ]
    return " ".join(part.replace(" ", "\u00a0") for part in parts if part)


class DurationField(QLineEdit):
    """A length of time, typed freely and written out when the field is left; empty is none.

    ``changed`` after each change. What cannot be read is framed in red and is ``wrong``. ``days`` as in
    ``duration_words``.
    """

    changed = Signal()

    def __init__(self, name: str, days: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self.setAccessibleName(name)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._write_out)

    @property
    def wrong(self) -> bool:
        """Whether something stands here that is no length of time."""
        return bool(self.text().strip()) and read_duration(self.text()) is None

    def minutes(self) -> int | None:
        """Return the length, None for none and for what cannot be read."""
        return read_duration(self.text())

    def show_minutes(self, minutes: int | None) -> None:
        """Show a length as it is stored."""
        self.setText(duration_words(minutes, self._days) if minutes else "")

    def _on_text(self, text: str) -> None:
        restyle(self, "invalid", self.wrong)
        self.setAccessibleDescription(self._problem() if self.wrong else "")
        set_tip(self, self._problem() if self.wrong else "")
        self.changed.emit()

    def _problem(self) -> str:
        return self.tr("Write a time such as 30 min, 4 h or 1 d 2 h.")

    def _write_out(self) -> None:
        minutes = self.minutes()
        if minutes is not None and self.text() != duration_words(minutes, self._days):
            self.show_minutes(minutes)
