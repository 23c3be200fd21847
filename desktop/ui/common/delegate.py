"""The row delegate: what every drawn list of Deskbell shares.

A subclass sets ``row_height`` and draws in ``draw``. What surprises: a selected row takes the selection's text
colours only while its window is active; in an inactive window the ground is grey and the text is the normal one.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.common.paint import Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import size

Index = QModelIndex | QPersistentModelIndex
KEYBOARD = "keyboard"
"""Property of a view: true once a key was used in it; only then rows show the focus ring."""


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one height on a canvas. ``ground`` is the token under the rows."""

    row_height = size("context_row")
    text_lines = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's height: the token's, or more where the system's text scale needs it."""
        return QSize(0, self.height())

    @classmethod
    def height(cls) -> int:
        """Height of every row, for fixed section sizes."""
        return max(cls.row_height, cls.text_lines * metrics("body").height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Prepare the canvas, draw the row, then the focus ring."""
        painter.save()
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        active = option.widget is None or option.widget.isActiveWindow()
        canvas = Canvas(
            painter,
            option.rect,
            option.direction,
            theme(),
            chosen and active,
        )
        self.ground(canvas, chosen, bool(state & QStyle.StateFlag.State_MouseOver))
        self.draw(canvas, index)
        if state & QStyle.StateFlag.State_HasFocus and self._by_keyboard(option):
            canvas.ring()
        painter.restore()

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        """Fill the row: selection with its 3 px accent edge, or hover."""
        if chosen:
            fill = "row_selected" if canvas.selected else "row_selected_inactive"
            canvas.shape(0, 0, canvas.width, canvas.height, fill)
            canvas.shape(0, 0, 3, canvas.height, "accent")
        elif hovered:
            canvas.shape(0, 0, canvas.width, canvas.height, "row_hover")

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw one row's content; the subclass says what."""
        raise NotImplementedError

    def _by_keyboard(self, option: QStyleOptionViewItem) -> bool:
        view = option.widget
        return bool(view is not None and view.property(KEYBOARD))
