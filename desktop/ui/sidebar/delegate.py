"""Draws the sidebar's rows: places 28 high, departments 44, section titles 28; in the rail only their signs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.store.queries.rows import DepartmentRow
from desktop.ui.common import marks
from desktop.ui.common.delegate import Index, RowDelegate
from desktop.ui.common.paint import START, Canvas, text_width
from desktop.ui.sidebar.model import PlaceRole
from desktop.ui.sidebar.places import Place
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import radius, size
from desktop.ui.time_words import count_words

RAIL_BELOW = 100
MARGIN, ICON_X, LABEL_X, END = 8, 16, 42, 22


class PlaceDelegate(RowDelegate):
    """Draws a place. ``dropping`` is the row that tickets hover over."""

    def __init__(self) -> None:
        super().__init__()
        self.dropping = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's height; departments need two lines."""
        place: Place = index.data(PlaceRole)
        if place.section:
            return QSize(0, size("section_header"))
        return QSize(0, size("department_item") if place.department and not self._rail(option) else self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, content, and the ring of focus or of a drop."""
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        canvas = Canvas(painter, option.rect, option.direction, theme(), chosen)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        place: Place = index.data(PlaceRole)
        if (chosen or hovered) and not place.section:
            fill = "sidebar_selected" if chosen else "sidebar_hover"
            canvas.shape(MARGIN, 0, canvas.width - 2 * MARGIN, canvas.height, fill, radius("control"))
        self._draw_place(canvas, place, chosen)
        focused = option.state & QStyle.StateFlag.State_HasFocus and self._by_keyboard(option)
        if focused or index.row() == self.dropping:
            wide = canvas.width - 2 * MARGIN
            ink = "focus_ring_on_selected" if chosen else "focus_ring"
            canvas.outline(MARGIN, 0, wide, canvas.height, ink, radius("control"), 2)
        painter.restore()

    def _rail(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.widget is not None and option.widget.width() < RAIL_BELOW)

    def _draw_place(self, canvas: Canvas, place: Place, chosen: bool) -> None:
        rail = canvas.width < RAIL_BELOW
        if place.section:
            if rail:
                canvas.shape(MARGIN, canvas.height // 2, canvas.width - 2 * MARGIN, 1, "border")
            else:
                canvas.text(16, 4, canvas.width - 32, canvas.height - 4, place.label, "caption", "text_muted", 600)
        elif rail:
            self._draw_rail(canvas, place)
        elif place.department is not None:
            self._draw_department(canvas, place, place.department, chosen)
        else:
            self._draw_item(canvas, place, chosen)

    def _draw_item(self, canvas: Canvas, place: Place, chosen: bool) -> None:
        canvas.icon(ICON_X, (canvas.height - 16) // 2, 16, place.icon, "text_secondary")
        end = canvas.width - END
        if place.count:
            count = count_words(place.count)
            wide = marks.badge_width(count, place.badge)
            at = canvas.width - (16 if place.badge else END) - wide
            marks.badge(canvas, at, (canvas.height - 18) // 2, count, place.badge)
            end = at - 6
        weight = 600 if chosen else 400
        canvas.text(LABEL_X, 0, end - LABEL_X, canvas.height, place.label, weight=weight, side=START)

    def _draw_department(self, canvas: Canvas, place: Place, row: DepartmentRow, chosen: bool) -> None:
        self._square(canvas, 19, 9, row)
        weight = 600 if chosen else 400
        canvas.text(LABEL_X, 4, canvas.width - LABEL_X - 16, 20, place.label, weight=weight)
        x = LABEL_X
        for glyph, count in (("status-new", row.new), ("status-open", row.open), ("status-resolved", row.resolved)):
            words = count_words(count)
            canvas.icon(x, 27, 10, glyph, "text_muted")
            x += 14 + canvas.text(x + 14, 23, text_width(words, "caption") + 4, 18, words, "caption", "text_muted") + 12

    def _draw_rail(self, canvas: Canvas, place: Place) -> None:
        middle = canvas.width // 2
        if place.department is not None:
            self._square(canvas, middle - 5, (canvas.height - 10) // 2, place.department)
        else:
            canvas.icon(middle - 8, (canvas.height - 16) // 2, 16, place.icon, "text_secondary")
        if place.badge:
            ink = "danger" if place.badge == "failed" else "unread_dot"
            canvas.shape(middle + 7, 4, 6, 6, ink, 3)

    def _square(self, canvas: Canvas, x: int, y: int, row: DepartmentRow) -> None:
        fills = canvas.theme.row("department_fills")
        canvas.shape(x, y, 10, 10, fills[row.colour % len(fills)], 3)
