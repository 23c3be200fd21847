"""The scope slider of a row: where its stops are, and how they are drawn. Left-to-right coordinates; rows mirror them.

Painted, not a widget: 160 rows with five stops each would be 800 widgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from desktop.core.permissions import Scope
from desktop.ui.common.paint import Canvas
from desktop.ui.common.switch import paint_switch
from desktop.ui.theme.tokens import size

EDGE = 12
"""Room before the words, for the edge of changed rows, and behind the stops, for the scroll bar."""
WIDEST, NARROWEST, WORDS = 86, 68, 240


@dataclass(frozen=True)
class Stops:
    """The columns of five stops in a row of ``width`` pixels, edges included."""

    width: int

    @property
    def step(self) -> int:
        """Pixels from one stop to the next: 86, less where the words would have no room."""
        return max(NARROWEST, min(WIDEST, (self.width - 2 * EDGE - WORDS) // len(Scope)))

    @property
    def begin(self) -> int:
        """Where the first column begins, hence where the words end."""
        return self.width - EDGE - self.step * len(Scope)

    def centre(self, scope: Scope) -> int:
        """Return the middle of a stop."""
        return self.begin + int(scope) * self.step + self.step // 2

    def at(self, x: int, scopes: Sequence[Scope]) -> Scope | None:
        """Return the stop of a right nearest to a place; None before the first column and far from a switch."""
        if x < self.begin or x > self.width - EDGE:
            return None
        if len(scopes) == 2:
            return Scope.ALL if abs(x - self.centre(Scope.NONE)) <= self.step // 2 else None
        return min(scopes, key=lambda each: abs(self.centre(each) - x))


@dataclass(frozen=True)
class Slider:
    """What a slider shows: its stops, the one in force, the last that may be chosen, and whether it moves at all."""

    scopes: Sequence[Scope]
    scope: Scope
    limit: Scope
    locked: bool


def paint_slider(canvas: Canvas, stops: Stops, slider: Slider) -> None:
    """Draw a slider in the middle of a row."""
    middle = canvas.height // 2
    first, last, here = (stops.centre(each) for each in (Scope.NONE, slider.scopes[-1], slider.scope))
    ink = "border_strong" if slider.locked else "accent"
    canvas.shape(first, middle - 1, last - first, 2, "border")
    canvas.shape(first, middle - 1, here - first, 2, ink)
    for scope in slider.scopes:
        x = stops.centre(scope)
        if scope < slider.scope:
            _dot(canvas, x, middle, 8, ink)
        elif scope > slider.scope:
            out_of_reach = slider.locked or scope > slider.limit
            _ring(canvas, x, middle, 8, "border" if out_of_reach else "border_strong", "surface")
    _dot(canvas, here, middle, 20, ink)
    _dot(canvas, here, middle, 16, "surface" if slider.locked else "accent_soft")
    _dot(canvas, here, middle, 8, ink)


def paint_held(canvas: Canvas, stops: Stops, on: bool, enabled: bool) -> None:
    """Draw the switch of a right without scope, under the first stop."""
    x = stops.centre(Scope.NONE) - size("switch_width") // 2
    paint_switch(canvas, x, (canvas.height - size("switch_height")) // 2, on, enabled)


def _dot(canvas: Canvas, x: int, y: int, side: int, ink: str) -> None:
    canvas.shape(x - side // 2, y - side // 2, side, side, ink, side / 2)


def _ring(canvas: Canvas, x: int, y: int, side: int, ink: str, fill: str) -> None:
    here = QRectF(canvas.place(x - side // 2, y - side // 2, side, side)).adjusted(1, 1, -1, -1)
    canvas.painter.setPen(QPen(canvas.colour(ink), 2, Qt.PenStyle.SolidLine))
    canvas.painter.setBrush(canvas.colour(fill))
    canvas.painter.drawEllipse(here)
