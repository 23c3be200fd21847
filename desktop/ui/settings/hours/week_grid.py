"""Where minutes lie in a drawn week, what a pointer takes hold of, and what dragging makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint

from desktop.core.hours import DAY_MINUTES
from desktop.ui.settings.hours.week_shape import DAYS, STEP, Window, drawn, moved, pieces_of, stretched

REACH = 5
"""Pixels around an edge that still take hold of it."""


@dataclass(frozen=True)
class Grab:
    """What is held: ``part`` is start, end, whole, new or nothing; ``minute`` is where, in the day's own minutes."""

    part: str
    day: int
    minute: int
    window: Window | None = None

    def holding(self, window: Window) -> Grab:
        """Return the same hold on what dragging made of the window."""
        if self.part == "whole" and self.window is not None:
            return replace(self, window=window, minute=self.minute + window.start - self.window.start)
        return replace(self, window=window, day=window.day)


@dataclass(frozen=True)
class WeekGrid:
    """A rectangle of seven rows; ``gap`` pixels between them; in ``rtl`` the morning is at the right."""

    width: int
    height: int
    gap: int
    rtl: bool = False

    def row(self, day: int) -> tuple[int, int]:
        """Return top and height of a day's row."""
        pitch = (self.height + self.gap) / DAYS
        top = round(day * pitch)
        return top, round((day + 1) * pitch) - self.gap - top

    def x(self, minute: int) -> int:
        """Return how far from the morning's edge a minute lies, in pixels."""
        return (self.width - 1) * minute // DAY_MINUTES

    def day_at(self, spot: QPoint) -> int:
        """Return the row below a spot, the nearest one outside."""
        return min(max(int(spot.y() * DAYS / max(1, self.height)), 0), DAYS - 1)

    def minute_at(self, spot: QPoint) -> int:
        """Return the nearest step to a spot, from 0 to 1440."""
        x = self.width - 1 - spot.x() if self.rtl else spot.x()
        exact = x * DAY_MINUTES / max(1, self.width - 1)
        return min(max(round(exact / STEP) * STEP, 0), DAY_MINUTES)

    def grab(self, spot: QPoint, windows: Sequence[Window]) -> Grab:
        """Return what a pointer at a spot would take hold of."""
        day, minute = self.day_at(spot), self.minute_at(spot)
        x = self.width - 1 - spot.x() if self.rtl else spot.x()
        for piece in pieces_of(windows):
            left, right = self.x(piece.start), self.x(piece.end)
            if piece.row != day or not left - REACH <= x <= right + REACH:
                continue
            own = piece.window
            if piece.last and abs(x - right) <= min(REACH, (right - left) // 3 + 1):
                return Grab("end", own.day, minute, own)
            if piece.first and abs(x - left) <= min(REACH, (right - left) // 3 + 1):
                return Grab("start", own.day, minute, own)
            if left <= x <= right:
                return Grab("whole", own.day, minute + (0 if piece.first else DAY_MINUTES), own)
        return Grab("new", day, min(minute, DAY_MINUTES - STEP))

    def dragged(self, held: Grab, spot: QPoint, others: Sequence[Window]) -> Window | None:
        """Return what the held window becomes when the pointer is dragged to a spot; None for nothing."""
        minute, window = self._minute_from(held.day, spot), held.window
        if held.part == "new":
            return drawn(others, held.day, held.minute, minute)
        if window is None:
            return None
        if held.part == "start":
            return stretched(others, window, min(minute, DAY_MINUTES), window.end)
        if held.part == "end":
            return stretched(others, window, window.start, minute)
        return moved(others, window, window.start + minute - held.minute)

    def _minute_from(self, day: int, spot: QPoint) -> int:
        """Return the minutes from a day's midnight; the row below is the day after, other rows count as the same."""
        tomorrow = (self.day_at(spot) - day) % DAYS == 1
        return self.minute_at(spot) + (DAY_MINUTES if tomorrow else 0)
