"""Margins by start and end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_edges(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set a layout's margins in pixels; Qt's own know left and right only and do not turn in right-to-left."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if rtl else (start, end)
    layout.setContentsMargins(left, top, right, bottom)
