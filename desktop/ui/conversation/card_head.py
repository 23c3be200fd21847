"""The head of a card: avatar, name, address or recipients, time. Drawn in one piece, because a card has to be cheap."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.common import marks
from desktop.ui.common.paint import END, Canvas, text_width
from desktop.ui.common.text import set_tip
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import size

_SIDE = size("avatar")
_TEXT_AT = _SIDE + 8
_LEAST = 120


@dataclass(frozen=True, slots=True)
class HeadWords:
    """What the head shows. ``sign`` is an icon before the second line, ``mark`` one before the time."""

    name: str
    key: str
    second: str
    time: str
    full_time: str
    recipients: str
    sign: str = ""
    mark: str = ""
    mark_words: str = ""
    note: bool = False


class CardHead(QWidget):
    """Two lines beside a circle. The tool tip is the whole list of recipients, over the time the whole date."""

    def __init__(self, words: HeadWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._high())

    @staticmethod
    def _high() -> int:
        return max(_SIDE + 2, metrics("body", 600).height() + metrics("small").height())

    def say_time(self, time: str) -> None:
        """Show the time anew, when the day has changed."""
        self._words = replace(self._words, time=time)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(_LEAST, self._high())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, lines and time."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        words = self._words
        muted = "note_label" if words.note else "text_muted"
        marks.avatar(canvas, 0, (canvas.height - _SIDE) // 2, _SIDE, words.name, words.key)
        first, second = metrics("body", 600).height(), metrics("small").height()
        top = (canvas.height - first - second) // 2
        end = self._draw_time(canvas, muted)
        canvas.text(_TEXT_AT, top, end - _TEXT_AT, first, words.name, "body", self._ink(), 600)
        at = _TEXT_AT
        if words.sign:
            canvas.icon(at, top + first + (second - 14) // 2, 14, words.sign, muted)
            at += 18
        canvas.text(at, top + first, end - at, second, words.second, "small", muted)
        painter.end()

    def _ink(self) -> str:
        return "note_text" if self._words.note else "text"

    def _draw_time(self, canvas: Canvas, ink: str) -> int:
        """Draw the time at the end, a mark before it; return where they begin."""
        words = self._words
        wide = _room(words.time)
        at = canvas.width - wide
        canvas.text(at, 0, wide, canvas.height, words.time, "small", ink, side=END)
        if words.mark:
            at -= 18
            canvas.icon(at, (canvas.height - 14) // 2, 14, words.mark, ink)
        return at - 8

    def event(self, event: QEvent) -> bool:
        """Choose the tool tip by the place."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            rtl = self.layoutDirection() == self.layoutDirection().RightToLeft
            wide = _room(self._words.time) + 28
            at = event.pos().x()
            over_time = at < wide if rtl else at > self.width() - wide
            set_tip(self, self._time_tip() if over_time else self._words.recipients)
            QToolTip.showText(event.globalPos(), self.toolTip(), self)
            return True
        return super().event(event)

    def _time_tip(self) -> str:
        words = self._words
        return f"{words.full_time}\n{words.mark_words}" if words.mark_words else words.full_time


def _room(time: str) -> int:
    """Return the width of a time as it is drawn: with plain spaces for the narrow ones that locales write."""
    return text_width(" ".join(time.split()), "small") + 1
