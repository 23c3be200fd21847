"""The steps at the start of the window: done, present, to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.paint import CENTRE, Canvas
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.theme.current import colour, theme
from desktop.ui.theme.fonts import font

WIDE, SIDE = 280, 24


class StepMark(QWidget):
    """A circle with the step's number, or a check once it is done."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._state = number, "ahead"
        self.setFixedSize(QSize(SIDE, SIDE))

    def show_state(self, state: str) -> None:
        """Show ``done``, ``here`` or ``ahead``."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        if self._state == "done":
            canvas.shape(0, 0, SIDE, SIDE, "accent", SIDE / 2)
            canvas.icon(5, 5, 14, "check", "text_on_accent")
        else:
            here = self._state == "here"
            wide = 2.0 if here else 1.0
            painter.setPen(QPen(colour("accent" if here else "border_strong"), wide))
            painter.drawEllipse(QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))
            ink = "accent_text" if here else "text_muted"
            canvas.text(0, 0, SIDE, SIDE, str(self._number), "caption", ink, 600, CENTRE)
        painter.end()


class StepList(QFrame):
    """Name of the program, the steps, and the way to sample tickets at the foot."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self.setFixedWidth(WIDE)
        self._marks = [StepMark(number + 1) for number in range(len(steps))]
        self._labels = [plain_label(words, "body", "second", wrap=True) for words in steps]
        self.sample = Button(self.tr("Start with sample tickets"), "link")
        self._lines: list[QWidget] = []
        self._build()
        self.show_step(0)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Take other words for the steps; there are never more than at first."""
        for number, (line, label) in enumerate(zip(self._lines, self._labels, strict=True)):
            line.setVisible(number < len(steps))
            label.setText(steps[number] if number < len(steps) else "")

    def show_step(self, here: int) -> None:
        """Show which step is the present one."""
        for number, (mark, label) in enumerate(zip(self._marks, self._labels, strict=True)):
            mark.show_state("done" if number < here else "here" if number == here else "ahead")
            restyle(label, "kind", "" if number == here else "second")
            label.setFont(font("body", 600 if number == here else 400))  # a new style takes the font of the old one
            label.setAccessibleName(
                self.tr("{step}, done").format(step=label.text()) if number < here else label.text()
            )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("bell", "brand_brass", 20))
        head.addWidget(plain_label("Deskbell", "title"), 1)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(plain_label(self.tr("Your help desk, on your computer."), "body", "second", wrap=True))
        column.addSpacing(32)
        for mark, label in zip(self._marks, self._labels, strict=True):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 16)
            row.setSpacing(12)
            row.addWidget(mark)
            row.addWidget(label, 1)
            column.addWidget(line)
            self._lines.append(line)
        column.addStretch(1)
        words = self.tr("Everything stays on this computer until you share it in a folder or on a server.")
        column.addWidget(plain_label(words, "small", "muted", wrap=True))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.sample)
        row.addStretch(1)
        column.addLayout(row)
