"""The row delegate."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from desktop.ui.common.delegate import KEYBOARD, RowDelegate
from desktop.ui.theme.current import colour


class _Rows(RowDelegate):
    row_height = 40

    def draw(self, canvas, index):
        canvas.text(20, 0, canvas.width - 40, canvas.height, index.data())


@pytest.fixture
def view(qapp, qtbot):
    made = QListWidget()
    made.addItems(["first", "second", "ثالث"])
    made.setItemDelegate(_Rows(made))
    made.resize(200, 160)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.setCurrentRow(1)
    return made


def test_rows_have_the_height_of_the_delegate(view):
    assert view.visualItemRect(view.item(0)).height() == 40


def test_a_selected_row_has_tint_and_edge(view):
    image = view.viewport().grab().toImage()
    assert image.pixelColor(1, 60) == colour("accent")
    assert image.pixelColor(100, 42) == colour("row_selected")


def test_the_edge_moves_to_the_other_side_in_right_to_left(view):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 2, 60) == colour("accent")
    assert image.pixelColor(1, 60) == colour("row_selected")


def test_the_ring_shows_only_after_a_key(view):
    silent = view.viewport().grab().toImage()
    view.setProperty(KEYBOARD, True)
    assert view.viewport().grab().toImage() != silent
