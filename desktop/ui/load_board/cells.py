"""Rows of the load board: what a table of departments or agents says, and the bar that shows how full somebody is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.ui.common import marks
from desktop.ui.common.delegate import Index
from desktop.ui.common.paint import END, Canvas
from desktop.ui.settings.table import EDGE, ROW, Column, Row, TableDelegate, places
from desktop.ui.theme.fonts import metrics

HIGH = 52
BAR = 4
FULL = 1000
"""A whole bar, in thousandths."""


@dataclass(frozen=True)
class LoadRow(Row):
    """A row with a bar below the cell ``at``: ``filled`` thousandths of it, below 0 for no bar.

    ``tones`` are the inks of cells that differ, by place; ``dot`` is the ink of a dot before the second line.
    """

    at: int = 1
    filled: int = -1
    tones: tuple[tuple[int, str], ...] = ()
    dot: str = ""


class LoadDelegate(TableDelegate):
    """Draws a load row: two lines, numbers in their colours, a bar."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(columns, HIGH, parent)

    def sizeHint(self, option: object, index: Index) -> QSize:
        """Return a row of two lines with room for the bar."""
        return QSize(0, max(HIGH, 2 * metrics("body").height() + 12))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw the sign, both lines, the cells, the bar and the hairline."""
        row: LoadRow = index.data(ROW)
        spots = places(self._columns, canvas.width)
        self._first(canvas, row, spots[0])
        tones = dict(row.tones)
        for number, text in enumerate(row.cells[1:], start=1):
            x, wide = spots[number]
            high = canvas.height - (12 if number == row.at and row.filled >= 0 else 0)
            ink = tones.get(number, "text")
            canvas.text(x, 0, wide, high, text, "body", ink, 600 if number in tones else 400, END)
        if row.filled >= 0:
            self._bar(canvas, row, *spots[row.at])
        canvas.shape(0, canvas.height - 1, canvas.width, 1, "divider")

    def _first(self, canvas: Canvas, row: LoadRow, spot: tuple[int, int]) -> None:
        x = EDGE + self._sign(canvas, row, EDGE)
        room, half = spot[1] - (x - EDGE), canvas.height // 2
        canvas.text(x, 6, room, half - 6, row.cells[0], "body", "text", 600)
        if row.dot:
            x, room = x + marks.dot(canvas, x, half + (half - 6) // 2 - 3, row.dot) + 6, room - 14
        canvas.text(x, half, room, half - 6, row.below, "small", "text_secondary" if row.dot else "text_muted")

    def _bar(self, canvas: Canvas, row: LoadRow, x: int, wide: int) -> None:
        top = canvas.height // 2 + 9
        full = row.filled >= FULL
        ink = "danger" if full else "warning" if row.filled >= FULL * 4 // 5 else "accent"
        canvas.shape(x, top, wide, BAR, "surface_sunken", BAR / 2)
        canvas.outline(x, top, wide, BAR, "border", BAR / 2)
        if row.filled:
            canvas.shape(x, top, max(BAR, wide * min(row.filled, FULL) // FULL), BAR, ink, BAR / 2)
