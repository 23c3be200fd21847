"""Buttons, switches, segments, chips, bars and toasts, worked as people work them."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button, IconButton, SplitButton
from desktop.ui.common.chip import Chip
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.loading_line import LoadingLine
from desktop.ui.common.popup import Popup, popup_spot
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.section import FormField, Section
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.common.signs import Avatar, Badge, Icon, KeyCap, Pill, SlaBadge
from desktop.ui.common.spin import DateField, NumberField, TimeField
from desktop.ui.common.switch import Switch
from desktop.ui.common.text import plain_label
from desktop.ui.common.toast import Toast
from desktop.ui.theme.current import holder

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def window(qapp, qtbot):
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_an_icon_button_names_itself_and_its_key(qapp, qtbot):
    button = IconButton("reply", "Reply", "R")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Reply"
    assert button.toolTip() == "Reply (\u2068R\u2069)"
    assert button.size() == QSize(28, 28)


def test_a_refused_button_says_why_and_recovers(qapp, qtbot):
    button = IconButton("reply", "Reply", "R")
    qtbot.addWidget(button)
    button.refuse("This ticket was merged away.")
    assert not button.isEnabled()
    assert button.toolTip() == "This ticket was merged away."
    button.refuse("")
    assert button.isEnabled()
    assert "Reply" in button.toolTip()


def test_every_icon_button_inside_our_widgets_has_tool_tip_and_name(window):
    Bar("info", "info", "text", closable=True, parent=window)
    Toast(window)
    SplitButton("Send", QMenu(window), "Other ways to send", parent=window)
    nameless = [b for b in window.findChildren(IconButton) if not (b.accessibleName() and b.toolTip())]
    assert window.findChildren(IconButton)
    assert nameless == []
    drop = window.findChildren(SplitButton)[0].drop
    assert drop.accessibleName() == drop.toolTip() == "Other ways to send"


def test_the_split_button_sends_and_opens_its_menu(window, qtbot):
    menu = QMenu(window)
    menu.addAction("Send as Resolved")
    split = SplitButton("Send", menu, "Other ways to send", parent=window)
    split.show()
    with qtbot.waitSignal(split.clicked):
        qtbot.mouseClick(split.main, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(split.drop, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    menu.close()
    split.refuse("Nothing to send")
    assert not split.main.isEnabled()
    assert not split.drop.isEnabled()


def test_a_switch_turns_by_the_space_bar(window, qtbot):
    switch = Switch("Chats", window)
    switch.show()
    with qtbot.waitSignal(switch.toggled):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.accessibleName() == "Chats"
    assert not switch.grab().isNull()


def test_segments_tell_of_a_persons_choice_only(window, qtbot):
    segments = Segmented([Segment("reply", "Reply", "reply"), Segment("note", "Note")], "Kind", window)
    told = []
    segments.chosen.connect(told.append)
    segments.choose("note")
    assert (segments.key, told) == ("note", [])
    qtbot.mouseClick(segments.button("reply"), Qt.MouseButton.LeftButton)
    assert (segments.key, told) == ("reply", ["reply"])


def test_a_chip_is_worked_by_keys_and_by_its_cross(window, qtbot):
    chip = Chip("statement.pdf", "file-text", "84 KB", removable=True, parent=window)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    assert chip.accessibleName() == "statement.pdf, 84 KB"


def test_a_chip_with_a_problem_says_it(window):
    chip = Chip("nobody@", parent=window)
    plain = chip.grab().toImage()
    chip.show_problem("This is no address.")
    assert chip.toolTip() == chip.accessibleDescription() == "This is no address."
    assert chip.grab().toImage() != plain


def test_a_bar_acts_closes_and_changes_its_words(window, qtbot):
    bar = Bar("danger", "circle-alert", "1 message not sent", closable=True, parent=window)
    done = []
    action = bar.add_action("Retry", lambda: done.append("retry"))
    bar.show()
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert done == ["retry"]
    bar.say("info", "eye", "Marek reads this")
    assert bar.text() == "Marek reads this"
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(bar.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_toast_undoes_once_and_follows_its_window(window, qtbot):
    toast, done = Toast(window), []
    toast.say("Reply sends in 8 s", "Undo", lambda: done.append("undone"), "Ctrl Z")
    assert toast.isVisible()
    assert toast.geometry().left() == 16
    window.resize(600, 500)
    qtbot.waitUntil(lambda: toast.geometry().bottom() == 500 - 16 - 1)
    toast.change_text("Reply sends in 7 s")
    assert toast.text() == "Reply sends in 7 s"
    action = [b for b in toast.findChildren(Button) if b.text() == "Undo"][0]
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert toast.isHidden()


def test_an_error_toast_stays_until_it_is_closed(window, qtbot):
    toast = Toast(window)
    toast.say("Could not save", stays=True)
    assert not toast._timer.isActive()
    with qtbot.waitSignal(toast.closed):
        qtbot.mouseClick(toast.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)


def test_a_toast_stands_at_the_end_side_in_right_to_left(window):
    window.setLayoutDirection(RTL)
    toast = Toast(window)
    toast.say("تم")
    assert toast.geometry().right() == window.width() - 16 - 1


def test_the_search_field_is_emptied_by_escape(window, qtbot):
    field = SearchField("Search or run…", "Ctrl K", window)
    field.resize(200, 32)
    field.show()
    empty = field.grab().toImage()
    field.setText("bill")
    assert field.grab().toImage() != empty
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    margins = field.textMargins()
    field.setLayoutDirection(RTL)
    assert field.textMargins().left() == margins.right()


def test_a_section_folds_and_tells(window, qtbot):
    section = Section("Service level", parent=window)
    section.body.addWidget(plain_label("3 h"))
    section.show()
    with qtbot.waitSignal(section.folding) as told:
        section._header.click()
    assert told.args == [True]
    assert section.folded
    section.fold(False)
    assert not section.folded


def test_a_form_field_says_what_is_wrong(window):
    field = FormField("E-mail address", QLineEdit(), "We write to it")
    field.show_problem("This is no address.")
    assert field.field.property("invalid") is True
    assert field.field.accessibleDescription() == "This is no address."
    field.show_problem("")
    assert field.field.property("invalid") is False
    assert field.field.accessibleName() == "E-mail address"


def test_the_loading_line_shows_only_what_takes_long(window, qtbot):
    line = LoadingLine(window)
    line.start()
    assert not line.shown
    line.stop()
    line.start(0.25)
    qtbot.waitUntil(lambda: line.shown)
    line.resize(100, 2)
    assert line.grab().toImage().pixelColor(10, 1).name() == "#0b6b6c"
    line.stop()
    assert not line.shown


def test_a_dialog_is_accepted_by_enter_and_cancelled_by_escape(window, qtbot):
    for key, signal in ((Qt.Key.Key_Return, "accepted"), (Qt.Key.Key_Escape, "rejected")):
        dialog = Dialog("Workshop", window)
        dialog.add_at_start("Archive…", "quiet-danger", "archive")
        dialog.add_cancel()
        dialog.add_primary("Save")
        dialog.body.addWidget(plain_label("Members"))
        dialog.open()
        with qtbot.waitSignal(getattr(dialog, signal)):
            qtbot.keyClick(dialog, key)


def test_a_popup_stays_on_the_screen_and_mirrors(qapp):
    screen, wish = QRect(0, 0, 1000, 800), QSize(200, 300)
    anchor = QRect(400, 100, 100, 28)
    assert popup_spot(anchor, wish, screen, LTR) == QPoint(400, 132)
    assert popup_spot(anchor, wish, screen, RTL) == QPoint(300, 132)
    assert popup_spot(QRect(950, 780, 40, 20), wish, screen, LTR) == QPoint(800, 476)
    assert popup_spot(QRect(0, 0, 40, 20), wish, screen, RTL) == QPoint(0, 24)


def test_a_popup_opens_below_its_button_and_closes_by_escape(window, qtbot):
    button = Button("Tag", parent=window)
    button.show()
    popup = Popup(window)
    popup.body.addWidget(plain_label("refund"))
    popup.open_below(button)
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(popup.isHidden)


def test_a_flow_breaks_lines_and_mirrors(window):
    places = {}
    for direction in (LTR, RTL):
        host = QWidget(window)
        host.setLayoutDirection(direction)
        flow = FlowLayout(host, gap=4)
        for _number in range(3):
            part = QWidget()
            part.setFixedSize(40, 20)
            flow.addWidget(part)
        host.resize(100, 60)
        flow.setGeometry(host.rect())
        places[direction] = [flow.itemAt(number).geometry().topLeft() for number in range(3)]
        assert flow.heightForWidth(100) == 44
        assert flow.heightForWidth(400) == 20
    assert places[LTR] == [QPoint(0, 0), QPoint(44, 0), QPoint(0, 24)]
    assert places[RTL] == [QPoint(60, 0), QPoint(16, 0), QPoint(60, 24)]


def test_an_empty_state_says_what_and_what_to_do(window):
    state = EmptyState("bell", "Nothing waits for you", "Rest a moment.", [Button("To solve", "primary")], window)
    state.say("Nothing found", "Try fewer words.")
    state.resize(300, 300)
    assert not state.grab().isNull()


def test_signs_are_spoken_and_keep_their_size(window):
    signs = [
        Pill("open", "Open", window),
        SlaBadge("soon", "42 min", window),
        Avatar("Ewa Kowal", "1", 28, window),
        KeyCap("Ctrl K", window),
        Badge("6", "attention", window),
    ]
    assert [sign.accessibleName() for sign in signs] == ["Open", "42 min", "Ewa Kowal", "Ctrl K", "6"]
    assert all(sign.grab().width() > 0 for sign in signs)
    signs[0].show_status("closed", "Closed")
    assert signs[0].accessibleName() == "Closed"
    assert Icon("bell", parent=window).sizeHint() == QSize(16, 16)


def test_times_and_dates_read_from_left_to_right_in_every_language(window):
    window.setLayoutDirection(RTL)
    time, date, number = TimeField(DateField().time(), window), DateField(window), NumberField(0, 60, "s", window)
    assert time.layoutDirection() == date.layoutDirection() == LTR
    assert time.text() == "00:00"
    assert number.text() == "0\u00a0s"


@pytest.mark.parametrize("way", [LTR, RTL])
def test_a_button_with_a_menu_shows_its_chevron_at_its_end_in_both_directions(qtbot, qapp, way):
    qapp.setLayoutDirection(way)
    holder.apply(qapp, "light")
    try:
        plain, opening = Button("Words"), Button("Words")
        opening.setMenu(QMenu(opening))
        for button in (plain, opening):
            qtbot.addWidget(button)
            button.resize(200, 32)
        bare, drawn = (button.grab().toImage() for button in (plain, opening))
        ratio = bare.devicePixelRatio()
        places = range(int(6 * ratio), int(28 * ratio))
        columns = places if way == RTL else [bare.width() - 1 - x for x in places]
        differ = sum(bare.pixel(x, y) != drawn.pixel(x, y) for x in columns for y in range(bare.height()))
        assert differ > 10
    finally:
        qapp.setLayoutDirection(LTR)
        holder.apply(qapp, "light")
