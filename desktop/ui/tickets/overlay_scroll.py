"""A scroll bar that lies over its view's end, so that rows keep the pane's whole width.

It never asks for the viewport: a widget that Qt made itself costs PySide, the first time one is met, the set-up of
every widget class there is, and the first list would wait for that.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle

WIDTH = 10


class OverlayScroll(QScrollBar):
    """Follows the view's own bar, which is hidden; mouse and wheel work on either."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._own = view.verticalScrollBar()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        view.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the end of the view."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            area = self._view.rect()
            spot = QRect(area.right() + 1 - WIDTH, area.top(), WIDTH, area.height())
            self.setGeometry(QStyle.visualRect(self._view.layoutDirection(), area, spot))
        return False

    def _follow(self) -> None:
        self.setRange(self._own.minimum(), self._own.maximum())
        self.setPageStep(self._own.pageStep())
        self.setSingleStep(self._own.singleStep())
        self.setValue(self._own.value())
        self.setVisible(self._own.maximum() > 0)
        self.raise_()
