"""Paints a week: hour lines, windows with their times, the arrow of what goes on tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.ui.common.paint import CENTRE, Canvas, text_width
from desktop.ui.settings.hours.typed import span_words
from desktop.ui.settings.hours.week_grid import WeekGrid
from desktop.ui.settings.hours.week_shape import DAYS, Piece, Window, pieces_of
from desktop.ui.theme.tokens import border

CORNER, ARROW = 4, 12
LTR, POP = "\u2066", "\u2069"
"""Times read from left to right in every language: a span must not turn round."""


@dataclass(frozen=True)
class Look:
    """What is drawn besides the hours: windows, present day and window, and whether keys act here."""

    windows: Sequence[Window]
    day: int
    chosen: Window | None
    focused: bool
    by_key: bool
    enabled: bool = True


def paint_week(canvas: Canvas, grid: WeekGrid, look: Look) -> None:
    """Draw the whole week."""
    canvas.painter.setOpacity(1.0 if look.enabled else 0.5)
    for day in range(DAYS):
        top, high = grid.row(day)
        canvas.shape(0, top, canvas.width, high, "surface_sunken", CORNER)
        for hour in range(6, 24, 6):
            canvas.shape(grid.x(hour * 60), top, 1, high, "divider")
    for piece in pieces_of(look.windows):
        _paint_piece(canvas, grid, piece, look.focused and piece.window == look.chosen)
    if look.focused and look.chosen is None:
        top, high = grid.row(look.day)
        canvas.outline(0, top, canvas.width, high, "focus_ring", CORNER, border("focus_ring"))
    canvas.painter.setOpacity(1.0)


def _paint_piece(canvas: Canvas, grid: WeekGrid, piece: Piece, chosen: bool) -> None:
    top, high = grid.row(piece.row)
    x = grid.x(piece.start)
    wide = max(3, grid.x(piece.end) - x + 1)
    canvas.shape(x, top, wide, high, "accent_soft", CORNER)
    ink, line = ("focus_ring", border("focus_ring")) if chosen else ("accent", 1)
    canvas.outline(x, top, wide, high, ink, CORNER, line)
    arrow = ARROW + 4 if not (piece.first and piece.last) and wide > 2 * ARROW else 0
    if arrow:
        at = x + 4 if piece.last else x + wide - arrow
        canvas.icon(at, top + (high - ARROW) // 2, ARROW, "arrow-right", "accent_text")
    words = f"{LTR}{span_words([piece.window.span])}{POP}"
    if text_width(words, "caption") + 8 <= wide - arrow:
        start = x + (arrow if piece.last and arrow else 0)
        canvas.text(start, top, wide - arrow, high, words, "caption", "accent_text", side=CENTRE)
