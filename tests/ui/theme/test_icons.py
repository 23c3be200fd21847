"""Icons: all there, all of one colour, mirrored where they point."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from desktop.ui.common.marks import STATUSES, status_glyph
from desktop.ui.theme import icons
from desktop.ui.theme.icons import MIRRORED, app_icon, icon_names, icon_pixmap, make_icon, set_icon
from desktop.ui.theme.resources import ICONS
from desktop.ui.theme.tokens import load_theme

UI = Path(icons.__file__).parents[1]
PLACES = {
    "give_icon": 1,
    "set_icon": 2,
    "IconButton": 0,
    "Icon": 0,
    "EmptyState": 0,
    "Bar": 1,
    "say": 1,
    "Button": 2,
    "Chip": 1,
    "Segment": 2,
    "icon": 3,
}


def named_icons():
    """Literal icon names in the program, with where they stand."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            given = [word.value for word in node.keywords if word.arg == "icon"]
            place = PLACES.get(called)
            if place is not None and called != "say" and len(node.args) > place:
                given.append(node.args[place])
            for value in given:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield value.value, f"{path}:{node.lineno}"


def test_every_icon_the_program_names_exists():
    missing = [(name, where) for name, where in named_icons() if name not in icon_names()]
    assert missing == []


def test_every_mirrored_icon_and_every_status_glyph_exists():
    assert icon_names() >= MIRRORED
    assert {status_glyph(status) for status in STATUSES} <= icon_names()


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_an_icon_is_of_one_colour_and_draws_something(qapp, name):
    text = (ICONS / f"{name}.svg").read_text("utf-8")
    paints = set(re.findall(r'(?:fill|stroke)="([^"]*)"', text))
    assert paints <= {"currentColor", "none"}
    assert QSvgRenderer(str(ICONS / f"{name}.svg")).isValid()
    image = icon_pixmap(name, "#ff0000", 24).toImage()
    inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all(colour.red() > 240 and colour.green() < 16 for colour in inked)


def test_an_icon_that_points_is_mirrored_and_a_clock_is_not(qapp):
    for name, turns in (("reply", True), ("clock", False)):
        plain = icon_pixmap(name, "#000000", 16).toImage()
        mirrored = icon_pixmap(name, "#000000", 16, mirrored=True).toImage()
        assert (plain != mirrored) is turns


def test_a_button_with_words_keeps_a_gap_between_icon_and_words(qapp):
    button, theme = QPushButton("Save"), load_theme("light")
    set_icon(button, theme, "check")
    assert button.iconSize().width() == 21


def test_an_icon_has_its_own_look_for_disabled_and_switched_on(qapp):
    icon = make_icon(load_theme("light"), "filter", "text_secondary", 16)
    rest = icon.pixmap(16).toImage()
    assert icon.pixmap(16, QIcon.Mode.Disabled).toImage() != rest
    assert icon.pixmap(16, QIcon.Mode.Normal, QIcon.State.On).toImage() != rest


def test_an_icon_is_drawn_sharp_on_a_dense_screen(qapp):
    picture = icon_pixmap("bell", "#000000", 16, 2.0)
    assert picture.width() == 32
    assert picture.deviceIndependentSize().width() == 16


def test_actions_may_have_icons_too(qapp):
    action = QAction("Reply")
    set_icon(action, load_theme("dark"), "reply")
    assert not action.icon().isNull()


def test_the_program_has_an_icon_in_every_size(qapp):
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 256}
    corner = app_icon().pixmap(64).toImage().pixelColor(32, 8)
    assert corner.name() == "#0b6b6c"


def test_digits_in_an_icon_are_not_mirrored(qapp):
    plain = icon_pixmap("list-ordered", "#000000", 24).toImage()
    turned = icon_pixmap("list-ordered", "#000000", 24, mirrored=True).toImage()
    assert turned != plain.flipped(Qt.Orientation.Horizontal)
    assert turned == icon_pixmap("list-ordered-rtl", "#000000", 24).toImage()
