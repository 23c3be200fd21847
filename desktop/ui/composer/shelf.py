"""A field of chips that grows with its lines, up to three, and scrolls beyond."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.ui.common.chip_field import CHIP_HEIGHT, ChipField
from desktop.ui.common.flow import FlowLayout

IDLE_ENTRY, BUSY_ENTRY = 4, 120
"""Widths of the place to type: nearly none until somebody types there."""

LINES, GAP, PADDING = 3, 4, 2
MOST = LINES * CHIP_HEIGHT + (LINES - 1) * GAP + 2 * PADDING


class Shelf(QScrollArea):
    """Holds one ``ChipField``. ``grown`` when its height has changed."""

    grown = Signal()

    def __init__(self, field: ChipField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._entry = field.focusProxy() or field
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = field.layout() or FlowLayout(field)
        self._lines.setContentsMargins(0, PADDING, 0, PADDING)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(field)
        field.setAutoFillBackground(False)
        field.changed.connect(lambda: QTimer.singleShot(0, self, self.fit))
        field.installEventFilter(self)
        self._entry.installEventFilter(self)
        self._entry.setMinimumWidth(IDLE_ENTRY)
        self.setFixedHeight(CHIP_HEIGHT + 2 * PADDING)

    def fit(self) -> None:
        """Take the height that the chips need at this width."""
        wanted = self._lines.heightForWidth(self.maximumViewportSize().width())
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if wanted > MOST else bars.ScrollBarAlwaysOff)
        high = min(max(wanted, CHIP_HEIGHT + 2 * PADDING), MOST)
        if high != self.height():
            self.setFixedHeight(high)
            self.grown.emit()

    def sizeHint(self) -> QSize:
        """As high as now; the width is the layout's to give."""
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow chips that came or went."""
        if watched is self._entry and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._entry.setMinimumWidth(BUSY_ENTRY if event.type() == QEvent.Type.FocusIn else IDLE_ENTRY)
        elif watched is self.field and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self.fit)
        return super().eventFilter(watched, event)
