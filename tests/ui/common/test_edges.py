"""Margins by start and end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.common.edges import set_edges


def test_margins_turn_with_the_direction_of_the_program(qapp):
    row = QHBoxLayout()
    set_edges(row, 16, 1, 4, 2)
    assert row.contentsMargins().left() == 16
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    set_edges(row, 16, 1, 4, 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (4, 16)
