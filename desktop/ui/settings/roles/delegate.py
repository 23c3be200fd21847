"""Draws the matrix: a group's title with its chevron, a right with its words and its slider or switch."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.core.permissions import Scope
from desktop.ui.common import marks
from desktop.ui.common.delegate import Index, RowDelegate
from desktop.ui.common.paint import Canvas
from desktop.ui.settings.roles.rows import ROW, GroupRow, RightRow
from desktop.ui.settings.roles.stops import EDGE, Slider, Stops, paint_held, paint_slider
from desktop.ui.theme.tokens import size

GROUP_HIGH = 28
_CHEVRON, _INDENT = 12, 20


class RightDelegate(RowDelegate):
    """Rows of 32, titles of 28. Columns follow the view's width, so that a scroll bar moves none of them."""

    row_height = size("table_row")
    _wide = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a title or of a right."""
        return QSize(0, max(GROUP_HIGH, self.height() - 4) if isinstance(index.data(ROW), GroupRow) else self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row; nothing is ever selected, the ring shows where the keys are."""
        self._wide = option.widget.width() if option.widget is not None else option.rect.width()
        option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw a title or a right."""
        row = index.data(ROW)
        if isinstance(row, GroupRow):
            self._draw_group(canvas, row)
        elif isinstance(row, RightRow):
            self._draw_right(canvas, row)

    def _draw_group(self, canvas: Canvas, row: GroupRow) -> None:
        middle = canvas.height // 2 + 2
        chevron = "chevron-right" if row.folded else "chevron-down"
        canvas.icon(EDGE + 1, middle - _CHEVRON // 2, _CHEVRON, chevron, "text_muted")
        x, wide = EDGE + _INDENT, self._wide - 2 * EDGE - _INDENT
        used = canvas.text(x, 4, wide, canvas.height - 4, row.label, "caption", "text_muted", 600)
        if row.changed:
            marks.badge(canvas, x + used + 8, (canvas.height - 18) // 2 + 2, str(row.changed), "attention")

    def _draw_right(self, canvas: Canvas, row: RightRow) -> None:
        stops = Stops(self._wide)
        if row.differs:
            canvas.shape(0, 2, 3, canvas.height - 4, "accent")
        wide = stops.begin - EDGE - 8
        ink = "text" if row.right.used else "text_muted"
        used = canvas.text(EDGE, 0, wide, canvas.height, row.label, "body", ink)
        if not row.right.used and wide - used > 60:
            words = self.tr("no effect yet")
            canvas.text(EDGE + used + 8, 0, wide - used - 8, canvas.height, words, "small", "text_muted")
        if row.right.scoped:
            paint_slider(canvas, stops, Slider(row.right.scopes, row.scope, row.limit, row.locked))
        else:
            paint_held(canvas, stops, row.scope != Scope.NONE, not row.locked and row.limit != Scope.NONE)
