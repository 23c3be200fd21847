"""The table of commands and its keys."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from desktop.ui.command_bar.table import COMMANDS, MENUS
from desktop.ui.shortcuts import command_words, is_single
from desktop.ui.theme.icons import icon_names


def test_no_key_and_no_name_is_given_twice():
    keys = Counter(key for spec in COMMANDS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({spec.name for spec in COMMANDS}) == len(COMMANDS)


def test_every_command_has_words_a_menu_and_an_icon_that_exists():
    for spec in COMMANDS:
        assert command_words(spec)
        assert spec.menu in MENUS
        assert not spec.icon or spec.icon in icon_names(), spec.icon


def test_the_keys_people_know_are_there():
    by_key = {key: spec.name for spec in COMMANDS for key in spec.keys}
    wanted = {
        "J": "next",
        "K": "previous",
        "R": "reply",
        "M": "note",
        "A": "assign",
        "D": "department",
        "T": "tag",
        "E": "resolve",
        "N": "to-solve",
        "C": "new-ticket",
        "?": "keys",
        "Ctrl+K": "search",
        "Ctrl+Shift+K": "filter",
        "Ctrl+Z": "undo",
        "Ctrl+,": "settings",
        "Ctrl+Shift+J": "postpone",
        "Ctrl+Shift+R": "reply-all",
        "F6": "next-pane",
    }
    assert {key: by_key.get(key) for key in wanted} == wanted


def test_single_letters_can_be_switched_off_and_the_others_stay(context, commands):
    assert commands.keys("reply") == "R"
    context.preferences.single_keys = False
    assert commands.keys("reply") == "Ctrl R"
    assert commands.keys("resolve") == ""
    context.preferences.single_keys = True
    assert commands.keys("resolve") == "E"
    assert is_single("G, M")


def test_a_letter_is_a_command_only_where_no_text_is_written(qtbot, commands):
    window = commands.parent()
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    ran = []
    commands.when("to-solve", lambda: ran.append("solve"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_N)
    assert (field.text(), ran) == ("n", [])
    field.clearFocus()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_N)
    assert ran == ["solve"]


def test_commands_that_need_a_ticket_say_so_when_there_is_none(commands):
    commands.show_choice(0)
    assert not commands.action("resolve").isEnabled()
    assert "ticket" in commands.action("resolve").toolTip()
    commands.show_choice(3)
    assert commands.action("resolve").isEnabled()
    assert not commands.action("reply").isEnabled()
    commands.show_choice(1)
    assert commands.action("reply").isEnabled()
