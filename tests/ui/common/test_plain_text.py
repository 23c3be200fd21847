"""Text of customers is never read as markup."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.ui import common
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.section import FieldRow, FormField
from desktop.ui.common.text import ElidedLabel, plain_label, set_tip
from desktop.ui.common.toast import Toast

EVIL = '<img src="file:///etc/passwd"><b>Hello</b>'
UI = Path(common.__file__).parents[1]


def toast(parent_of):
    made = Toast(parent_of)
    made.say(EVIL, EVIL, lambda: None)
    return made


def makers(qtbot):
    host = plain_label("host")
    qtbot.addWidget(host)
    return [
        plain_label(EVIL),
        ElidedLabel(EVIL),
        Bar("info", "info", EVIL),
        EmptyState("inbox", EVIL, EVIL),
        FieldRow(EVIL, plain_label(EVIL)),
        FormField(EVIL, QLineEdit(), EVIL),
        Dialog(EVIL),
        toast(host),
    ]


def test_every_label_shows_plain_text(qapp, qtbot):
    for widget in makers(qtbot):
        qtbot.addWidget(widget)
        labels = [*widget.findChildren(QLabel), *([widget] if isinstance(widget, QLabel) else [])]
        assert labels
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("text", ["An English sentence", "جملة عربية"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_label_stands_at_its_layouts_start_in_any_language(qapp, qtbot, text, direction):
    label = plain_label(text)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(400, 24)
    image = label.grab().toImage()
    ground = image.pixelColor(200, 1)
    half = image.width() // 2
    rtl = direction == Qt.LayoutDirection.RightToLeft
    far_half = range(0, half) if rtl else range(half, image.width())
    assert all(image.pixelColor(x, y) == ground for x in far_half for y in range(image.height()))


def test_a_tool_tip_shows_its_letters_as_they_are(qapp, qtbot):
    label = plain_label("x")
    qtbot.addWidget(label)
    set_tip(label, EVIL)
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()
    set_tip(label, "Reply (R)")
    assert label.toolTip() == "Reply (R)"
    button = IconButton("reply", EVIL)
    qtbot.addWidget(button)
    assert "<img" not in button.toolTip()


def test_a_cut_text_stands_whole_in_its_tool_tip_and_only_then(qapp, qtbot):
    label = ElidedLabel("A subject that is much too long for the room it has")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert label.toolTip() == label.text()
    label.resize(1000, 20)
    assert label.toolTip() == ""
    label.setText("<i>" * 400)
    assert not RichText.mightBeRichText("x")
    assert "<i>" not in label.toolTip()


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_labels_and_tool_tips_are_made_in_one_place(path):
    if path == UI / "common" / "text.py":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            assert getattr(node.func, "id", "") != "QLabel", f"use plain_label at line {node.lineno}"
