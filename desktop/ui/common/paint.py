"""The canvas: one rectangle to draw in, given in left-to-right coordinates and mirrored in one place.

Delegates and painted widgets share it, so that a pill in a row and a pill on a form are the same pill. What
surprises: the canvas decides on which side a text stands, the text itself in which direction it reads
(``LayoutDirectionAuto``), so an Arabic subject in an English list keeps to the row's start.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from desktop.ui.theme.fonts import elided, font, text_width
from desktop.ui.theme.icons import icon_pixmap
from desktop.ui.theme.tokens import Theme, border

__all__ = ["CENTRE", "END", "MARK", "START", "Canvas", "elided", "text_width"]

ISOLATE, MARK = "\u2068", "\u200f"
START = Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
_LINE = (
    Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
    | Qt.TextFlag.TextDontClip
)


class Canvas:
    """Draws inside ``rect``: x runs from the leading edge, y from the top, both inside the rectangle.

    ``selected`` turns text colours into their ``_on_selected`` twins and lets pills take ``surface`` as fill.
    """

    def __init__(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        theme: Theme,
        selected: bool = False,
    ) -> None:
        self.painter = painter
        self.rect = rect
        self.direction = direction
        self.theme = theme
        self.selected = selected
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    @property
    def width(self) -> int:
        """Width of the rectangle."""
        return self.rect.width()

    @property
    def height(self) -> int:
        """Height of the rectangle."""
        return self.rect.height()

    def colour(self, name: str) -> QColor:
        """Return a token's colour for this ground; a name that starts with # is taken as it is."""
        if name.startswith("#"):
            return QColor(name)
        return self.theme.colour(self.theme.on(name, self.selected))

    def place(self, x: int, y: int, width: int, height: int) -> QRect:
        """Turn canvas coordinates into the painter's, mirrored in right-to-left."""
        here = QRect(x, y, width, height).translated(self.rect.topLeft())
        return QStyle.visualRect(self.direction, self.rect, here)

    def shape(self, x: int, y: int, width: int, height: int, fill: str, radius: float = 0) -> None:
        """Fill a rectangle, rounded when ``radius`` is given."""
        if not radius:
            self.painter.fillRect(self.place(x, y, width, height), self.colour(fill))
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(fill))
        self.painter.drawRoundedRect(QRectF(self.place(x, y, width, height)), radius, radius)

    def outline(self, x: int, y: int, width: int, height: int, ink: str, radius: float = 0, line: float = 1) -> None:
        """Draw a border inside the rectangle."""
        half = line / 2
        edge = QRectF(self.place(x, y, width, height)).adjusted(half, half, -half, -half)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(self.colour(ink), line))
        self.painter.drawRoundedRect(edge, max(radius - half, 0), max(radius - half, 0))

    def icon(self, x: int, y: int, side: int, name: str, ink: str) -> None:
        """Draw a tinted icon."""
        self.painter.drawPixmap(self._spot(x, y, side), self._pixmap(name, ink, side))

    def _spot(self, x: int, y: int, side: int) -> QPoint:
        return self.place(x, y, side, side).topLeft()

    def _pixmap(self, name: str, ink: str, side: int) -> QPixmap:
        scale = self.painter.device().devicePixelRatioF()
        mirrored = self.direction == Qt.LayoutDirection.RightToLeft
        return icon_pixmap(name, self.colour(ink).name(), side, scale, mirrored)

    def text(
        self,
        x: int,
        y: int,
        width: int,
        height: int,
        text: str,
        kind: str = "body",
        ink: str = "text",
        weight: int | None = None,
        side: Qt.AlignmentFlag = START,
        middle: bool = False,
    ) -> int:
        """Draw one elided line of plain text and return its width. ``side`` is START, END or CENTRE."""
        shown, used = elided(text, kind, weight, width, middle)
        self.line(x, y, width, height, shown, font(kind, weight), ink, side)
        return used

    def line(
        self,
        x: int,
        y: int,
        width: int,
        height: int,
        text: str,
        face: QFont,
        ink: str,
        side: Qt.AlignmentFlag = START,
    ) -> None:
        """Draw a text that is known to fit, in any font."""
        self.painter.setFont(face)
        self.painter.setPen(self.colour(ink))
        where = QStyle.visualAlignment(self.direction, side)
        if text.startswith(ISOLATE) and self.direction == Qt.LayoutDirection.RightToLeft:
            text = f"{MARK}{text}"  # where all is isolated, Qt finds no strong letter and writes from left to right
        self.painter.drawText(self.place(x, y, width, height), int(where | _LINE), text)

    def ring(self, inset: int = 2, radius: float = 4) -> None:
        """Draw the focus ring of a row, inside its edges."""
        wide = self.width - 2 * inset
        self.outline(inset, inset, wide, self.height - 2 * inset, "focus_ring", radius, border("focus_ring"))
