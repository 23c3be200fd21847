"""The window as a whole: keys, focus, status bar, what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.core.errors import DeskError
from desktop.ui.command_bar.table import COMMANDS
from desktop.ui.main_window.window import MainWindow
from desktop.ui.shortcuts import menu_words
from tests.ui.composer.staging import settle


class Shown(QObject):
    """Collects windows that appear."""

    def __init__(self, app):
        super().__init__()
        self.windows = []
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.windows.append(watched)
        return False


def test_every_command_is_in_the_menu_with_its_keys_and_does_something(opened):
    bar = opened.window.menuBar()
    listed = {action.objectName(): action for menu in bar.actions() for action in menu.menu().actions()}
    for spec in COMMANDS:
        assert spec.name in listed, spec.name
        wanted = [QKeySequence(key) for key in spec.keys]
        assert listed[spec.name].shortcuts() == wanted
        assert listed[spec.name].receivers("2triggered(bool)") > 0, f"{spec.name} does nothing"
    assert [menu.text() for menu in bar.actions()][0] == menu_words("desk")


def test_the_menu_hides_until_alt_is_pressed_alone(qtbot, opened):
    bar = opened.window.menuBar()
    assert not bar.isVisible()
    qtbot.keyPress(opened.window, Qt.Key.Key_Alt)
    qtbot.keyRelease(opened.window, Qt.Key.Key_Alt)
    assert bar.isVisible()
    qtbot.keyPress(opened.window, Qt.Key.Key_Alt)
    qtbot.keyRelease(opened.window, Qt.Key.Key_Alt)
    assert not bar.isVisible()


def test_f6_walks_through_the_panes_and_back(qtbot, opened, context):
    opened.window.tickets.view.go_to(0)
    settle(qtbot, context)
    opened.window.sidebar.places.setFocus()
    walked = []
    for _ in range(4):
        opened.do("next-pane")
        walked.append(opened.window.focusWidget())
    assert walked[0] is opened.window.tickets.view
    assert opened.window.area.isAncestorOf(walked[1])
    assert len(set(map(id, walked))) >= 3
    opened.window.tickets.view.setFocus()
    opened.do("previous-pane")
    assert opened.window.focusWidget() is opened.window.sidebar.places


def test_opening_tickets_flashes_no_other_window(qtbot, qapp, opened, context):
    shown = Shown(qapp)
    for position in range(3):
        opened.window.tickets.view.go_to(position)
        settle(qtbot, context)
        qtbot.waitUntil(lambda: opened.window.area.ticket != "")
    opened.do("details")
    settle(qtbot, context)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_the_place_of_the_window_is_remembered(qtbot, opened, context):
    opened.window.resize(777, 555)
    opened.window.close()
    again = MainWindow(context)
    qtbot.addWidget(again)
    again.restore_place()
    assert (again.width(), again.height()) == (777, 555)


def test_a_refusal_stays_until_it_is_closed_and_a_fault_is_told_as_one(qtbot, opened, context):
    crashed = []
    opened.parts.failures.crashed.connect(crashed.append)
    context.tasks.failed.emit(DeskError("subject-empty", number=7))
    assert opened.window.toast.text() == "A subject needs at least one word."
    assert opened.window.toast.isVisible()
    assert crashed == []
    context.tasks.failed.emit(ZeroDivisionError("oops"))
    assert len(crashed) == 1


def test_the_status_bar_says_how_the_desk_is(opened, context):
    opened.window.refresh_status()
    assert opened.window.status.mail.text() == "No mailbox connected"
    assert opened.window.status.outbox.text() == "Outbox empty"
    opened.window.status.own.click()
    assert context.preferences.do_not_disturb
    assert opened.window.status.own.text() == "Do not disturb"


def test_mail_files_dropped_on_the_window_are_handed_to_the_import(qtbot, opened, tmp_path):
    opened.window.files_dropped.disconnect()
    got = []
    opened.window.files_dropped.connect(got.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.mbox")), QUrl("https://example.com/x")])
    spot, mouse, no_keys = QPointF(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    opened.window.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, mouse, no_keys))
    assert got == [[str(tmp_path / "a.mbox")]]


def test_the_cheat_sheet_the_licences_and_about_open_and_close(qtbot, opened):
    for name in ("keys", "licences", "about"):
        opened.do(name)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        dialog.reject()


def test_everything_that_takes_the_keyboard_has_a_name(opened):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

    nameless = [
        widget
        for kind in (QAbstractButton, QAbstractItemView, QLineEdit)
        for widget in opened.window.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_window_begins_with_the_keyboard_in_the_list(qtbot, opened, context):
    again = MainWindow(context)
    qtbot.addWidget(again)
    again.show()
    assert again.focusWidget() in (again.tickets.view, again.sidebar.places)


def test_a_card_that_goes_with_its_ticket_leaves_the_keyboard_to_the_next_conversation(qtbot, opened, context):
    for position in range(2):
        opened.window.tickets.view.go_to(position)
        settle(qtbot, context)
        opened.window.area.focus_conversation()
        assert opened.window.area.conversation().isAncestorOf(opened.window.focusWidget())
    opened.window.tickets.view.go_to(2)
    settle(qtbot, context)
    assert opened.window.area.conversation().isAncestorOf(opened.window.focusWidget())
