"""Popups: frames that open beside a control and close by Esc or a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme.tokens import space


def popup_spot(anchor: QRect, wish: QSize, screen: QRect, direction: Qt.LayoutDirection) -> QPoint:
    """Place a popup below its anchor, edges aligned at the start; above it, or moved in, where room lacks.

    All rectangles are in global coordinates.
    """
    rtl = direction == Qt.LayoutDirection.RightToLeft
    x = anchor.right() + 1 - wish.width() if rtl else anchor.left()
    below = anchor.bottom() + 1 + space("tight")
    above = anchor.top() - wish.height() - space("tight")
    fits = below + wish.height() <= screen.bottom() + 1 or above < screen.top()
    x = max(screen.left(), min(x, screen.right() + 1 - wish.width()))
    return QPoint(x, below if fits else above)


class Popup(QFrame):
    """A framed window of its own with a column in ``body``; closes when something else is clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setProperty("kind", "popup")
        self.body = QVBoxLayout(self)
        edge = space("small")
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(space("tight"))

    def open_below(self, anchor: QWidget) -> None:
        """Open beside a control and take the keyboard."""
        wish = self.sizeHint()
        where = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
        screen = anchor.screen().availableGeometry()
        self.setGeometry(QRect(popup_spot(where, wish, screen, self.layoutDirection()), wish))
        self.show()
        self.setFocus()
