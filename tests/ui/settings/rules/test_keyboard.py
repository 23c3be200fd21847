"""Everything about a rule is done without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.store.queries.rules import rule_rows
from desktop.ui.settings.rules.page import RulesPage
from desktop.ui.settings.settings_window import SettingsWindow
from tests.ui.composer.staging import settle
from tests.ui.settings.rules.working import picker

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FAR = 60


def tab_to(qtbot, target):
    """Press Tab until a widget has the keyboard."""
    for _ in range(FAR):
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        now = QApplication.focusWidget()
        if now is target or now is target.focusProxy():
            return
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {target}")


def choose(qtbot, text):
    qtbot.waitUntil(lambda: picker() is not None)
    menu = picker()
    told = []
    menu.chosen.connect(told.append)
    qtbot.keyClicks(menu.rows, text)
    qtbot.keyClick(menu.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))


def test_a_rule_is_written_moved_and_switched_by_keys_alone(page, qtbot, desk, hands):
    page.side.rules.setFocus()
    qtbot.keyClick(page.side.rules, Qt.Key.Key_N, CTRL)
    hands.type("By keys")
    group = page.editor.groups.blocks[0]
    tab_to(qtbot, group.add)
    hands.press(Qt.Key.Key_Space)
    choose(qtbot, "subject")
    line = group.lines.lines[0]
    qtbot.waitUntil(lambda: line.value.line.hasFocus())
    hands.type("refund")
    tab_to(qtbot, line.turned)
    hands.press(Qt.Key.Key_Space)
    assert group.conditions() == [{"field": "subject", "op": "contains", "value": "refund", "not": True}]
    tab_to(qtbot, page.editor.acts.add)
    hands.press(Qt.Key.Key_Space)
    choose(qtbot, "close")
    tab_to(qtbot, page.editor.acts.add)
    hands.press(Qt.Key.Key_Space)
    choose(qtbot, "add a note")
    first, second = page.editor.acts.lines.lines
    qtbot.waitUntil(lambda: second.fields["value"].text.hasFocus())
    hands.type("Done")
    hands.press(Qt.Key.Key_Up, ALT)
    assert [act["do"] for act in page.editor.acts.acts()] == ["add-note", "close"]
    tab_to(qtbot, page.editor.stop)
    hands.press(Qt.Key.Key_Space)
    tab_to(qtbot, page.editor.foot.save)
    hands.press(Qt.Key.Key_Space)
    settle(qtbot, page._context)
    [row] = rule_rows(desk.actor)
    assert (row.name, row.stop, len(row.body["actions"])) == ("By keys", True, 2)
    page.side.rules.setFocus()
    qtbot.keyClick(page.side.rules, Qt.Key.Key_Space)
    settle(qtbot, page._context)
    assert rule_rows(desk.actor)[0].active is False


def test_lines_move_between_groups_by_keys(page, qtbot):
    page.add()
    groups = page.editor.groups
    groups.show_groups([[{"field": "subject", "op": "empty"}], [{"field": "vip", "op": "is", "value": True}]])
    line = groups.blocks[0].lines.lines[0]
    line.grip.setFocus()
    qtbot.keyClick(line.grip, Qt.Key.Key_Down)
    assert groups.groups() == [[{"field": "subject", "op": "empty"}, {"field": "vip", "op": "is", "value": True}]]


def test_a_chip_goes_by_backspace_and_a_menu_by_escape(page, qtbot, hands):
    page.add()
    group = page.editor.groups.blocks[0]
    group.show_conditions([{"field": "source", "op": "any-of", "value": ["form", "email"]}])
    field = group.lines.lines[0].value
    field.plus.setFocus()
    hands.press(Qt.Key.Key_Backspace)
    assert field.value() == ["form"]
    hands.press(Qt.Key.Key_Return)
    hands.shut()
    assert field.value() == ["form"]
    hands.press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: picker() is not None)
    assert picker().offered()[0] in ("form", "facebook")
    hands.shut()


def test_the_settings_do_not_close_over_a_rule_that_is_not_saved(context, qtbot, desk, marketing):
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("rules")
    page = window.page("rules")
    assert isinstance(page, RulesPage)
    page.add()
    qtbot.keyClicks(page.editor.head.name, "Half a rule")
    window.choose("tags")
    assert page.editor.head.name.text() == "Half a rule"
    window.close()
    assert window.isVisible()
    assert window.present == "rules"
    page.work.dialog.reject()
    page.discard()
    window.close()
    assert not window.isVisible()


def test_time_rules_have_a_page_of_their_own(context, qtbot, desk):
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("time-rules")
    assert window.present == "time-rules"
    page = window.page("time-rules")
    page.add()
    offered = {option.key for option in page.editor.when.trigger._options()}
    assert "older-than" in offered
    assert "ticket-created" not in offered
    page.discard()
