"""The theme is switched while the program runs."""

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.theme import stylesheet
from desktop.ui.theme.current import CHOICES, ThemeHolder, colour, give_icon, holder, theme
from desktop.ui.theme.images import theme_images
from desktop.ui.theme.resources import THEMES
from desktop.ui.theme.tokens import THEME_NAMES, load_theme


@pytest.fixture(autouse=True)
def light_again(qapp):
    """Leave the program in the light theme."""
    yield
    holder.apply(qapp, "light")


def test_a_switch_changes_palette_sheet_and_painted_widgets_without_a_restart(qapp, qtbot):
    holder.apply(qapp, "light")
    button = Button("Save", "primary")
    qtbot.addWidget(button)
    button.resize(80, 32)
    assert button.grab().toImage().pixelColor(12, 4) == load_theme("light").colour("accent")
    with qtbot.waitSignal(holder.changed):
        holder.apply(qapp, "dark")
    assert theme().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == colour("window")
    assert button.grab().toImage().pixelColor(12, 4) == load_theme("dark").colour("accent")


def test_icons_of_buttons_and_menus_follow_a_switch(qapp, qtbot):
    holder.apply(qapp, "light")
    button = IconButton("reply", "Reply", "R")
    qtbot.addWidget(button)
    action = button.addAction("again")
    give_icon(action, "reply")
    before = button.icon().pixmap(16).toImage(), action.icon().pixmap(16).toImage()
    holder.apply(qapp, "high_contrast")
    after = button.icon().pixmap(16).toImage(), action.icon().pixmap(16).toImage()
    assert before[0] != after[0]
    assert before[1] != after[1]


def test_the_system_theme_is_light_where_the_desktop_says_nothing(qapp):
    holder.apply(qapp, "system")
    assert theme().name == "light"
    assert holder.choice == "system"


def test_an_unknown_theme_is_refused_and_changes_nothing(qapp):
    holder.apply(qapp, "dark")
    with pytest.raises(KeyError):
        holder.apply(qapp, "sepia")
    assert theme().name == "dark"
    assert set(CHOICES) == {"system", *THEME_NAMES}


def test_a_holder_that_met_no_program_refreshes_nothing():
    alone = ThemeHolder()
    alone.refresh()
    assert alone.theme.name == "light"


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("rtl", [False, True])
def test_the_sheet_is_filled_and_styles_nothing_globally(qapp, name, rtl):
    sheet = stylesheet.build_stylesheet(load_theme(name), rtl)
    assert "@" not in sheet
    selectors = [part.strip() for block in re.findall(r"([^{}]+)\{", sheet) for part in block.split(",")]
    assert not {"*", "QWidget", "QFrame"} & set(selectors)
    for picture in re.findall(r"url\(look:([^)]+)\)", sheet):
        assert (THEMES / picture).is_file()


def test_the_sheet_mirrors_what_qt_does_not(qapp):
    theme_ = load_theme("light")
    left, right = (stylesheet.build_stylesheet(theme_, rtl) for rtl in (False, True))
    assert "padding-right: 28px" in left
    assert "padding-left: 28px" in right
    assert "chevron-right.svg" in left
    assert "chevron-left.svg" in right


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_sheets_pictures_match_the_tokens(qapp, name):
    made = theme_images(load_theme(name))
    assert {path.name for path in (THEMES / name).iterdir()} == set(made)
    for file_name, text in made.items():
        assert (THEMES / name / file_name).read_text("utf-8") == text


def test_controls_have_the_heights_of_the_tokens(qapp, qtbot):
    holder.apply(qapp, "light")
    for widget, high in ((Button("Save"), 32), (Button("Save", small=True), 28), (IconButton("x", "Close"), 28)):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() == high or widget.height() == high


def test_no_button_jumps_when_it_gets_the_focus(qapp, qtbot):
    holder.apply(qapp, "light")
    for kind in ("", "primary", "danger", "quiet", "link"):
        for small in (False, True):
            button = Button("Save", kind, small=small)
            qtbot.addWidget(button)
            button.show()
            before = button.sizeHint()
            button.activateWindow()
            button.setFocus()
            qtbot.waitUntil(button.hasFocus)
            button.ensurePolished()
            assert button.sizeHint() == before, kind


def test_plain_tool_buttons_need_no_icon_from_us(qapp, qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    holder.apply(qapp, "dark")
    assert button.icon().isNull()
