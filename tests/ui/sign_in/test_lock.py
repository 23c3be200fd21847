"""Locking: nothing of the desk is on the screen until the password was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from desktop.commands.sign_in import remove_password
from desktop.store.kept_sign_in import keep, kept_matches
from desktop.store.models import AuditEntry
from desktop.ui.sign_in import idle as idle_module
from desktop.ui.sign_in.idle import IdleWatch
from desktop.ui.sign_in.lock import Lock
from tests.making import make_agent
from tests.signing import GOOD, give_password
from tests.ui.composer.staging import settle


@pytest.fixture
def lock(qtbot, qapp, context, desk):
    """Give the lock of a desk whose owner has a password."""
    give_password(desk.actor.id)
    made = Lock(qapp, context, qapp)
    yield made
    settle(qtbot, context)
    made.end()


def visible() -> list[object]:
    """Return the windows that are on the screen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def unlock(qtbot, lock, password: str = GOOD) -> None:
    """Type the password at the locked window."""
    lock.window.password.password.setText(password)
    lock.window.password.go.click()


def test_every_window_goes_and_comes_back(qtbot, lock):
    windows = [QLabel(f"secret {number}") for number in range(3)]
    for each in windows:
        qtbot.addWidget(each)
    windows[0].show()
    windows[1].show()
    menu = QMenu(windows[0])
    menu.addAction("secret too")
    menu.popup(windows[0].pos())
    lock.lock()
    assert visible() == [lock.window]
    lock.lock()
    assert visible() == [lock.window]
    with qtbot.waitSignal(lock.changed) as told:
        unlock(qtbot, lock)
    assert told.args == [False]
    assert visible() == windows[:2] or set(visible()) == set(windows[:2])
    assert not windows[2].isVisible()


def test_what_would_open_while_it_is_locked_waits(qtbot, lock):
    late, empty = QLabel("secret"), QLabel("never shown")
    for each in (late, empty):
        qtbot.addWidget(each)
    lock.lock()
    late.show()
    qtbot.waitUntil(lambda: visible() == [lock.window])
    with qtbot.waitSignal(lock.changed):
        unlock(qtbot, lock)
    assert visible() == [late]


def test_unlocking_leaves_who_is_kept_signed_in(qtbot, lock, desk):
    token = keep(desk.actor.id)
    lock.lock()
    with qtbot.waitSignal(lock.changed):
        unlock(qtbot, lock)
    assert kept_matches(desk.actor.id, token)


def test_a_wrong_password_keeps_it_locked(qtbot, lock):
    label = QLabel("secret")
    qtbot.addWidget(label)
    label.show()
    lock.lock()
    with qtbot.assertNotEmitted(lock.changed):
        unlock(qtbot, lock, "not this one")
        qtbot.waitUntil(lambda: not lock.window.password.problem.isHidden())
    assert not label.isVisible()
    assert lock.locked


def test_somebody_else_may_come_in_instead(qtbot, lock, desk):
    jan = make_agent("Jan Nowak", "agent")
    give_password(jan)
    lock.lock()
    lock.window.password.other.click()
    lock.window.choose(jan)
    with qtbot.waitSignal(lock.left) as told:
        unlock(qtbot, lock)
    assert told.args == [jan]


def test_without_a_password_there_is_nothing_to_lock(qtbot, qapp, context, desk):
    made = Lock(qapp, context, qapp)
    made.lock()
    assert not made.usable
    assert not made.locked
    give_password(desk.actor.id)
    made.look()
    assert made.usable
    with qtbot.waitSignal(made.usable_changed) as told:
        remove_password(desk, desk.actor.id, GOOD)
    assert told.args == [False]
    made.end()


def test_locking_and_signing_out_are_in_the_log(qtbot, lock, context):
    lock.lock()
    settle(qtbot, context)
    lock.end()
    with qtbot.waitSignal(lock.left) as told:
        lock.sign_out()
    assert told.args == [""]
    assert [row.action for row in AuditEntry.select().order_by(AuditEntry.rid)][-2:] == ["lock", "sign-out"]


def test_it_locks_by_itself_after_the_minutes_that_were_chosen(qtbot, lock, context, monkeypatch):
    context.preferences.lock_after = 5
    later(monkeypatch, 299)
    lock._idle.look()
    assert not lock.locked
    later(monkeypatch, 2)
    lock._idle.look()
    assert lock.locked


def test_never_is_never(qtbot, lock, context, monkeypatch):
    context.preferences.lock_after = 0
    later(monkeypatch, 1_000_000)
    lock._idle.look()
    assert not lock.locked


def later(patch, seconds: float) -> None:
    """Let both clocks go on."""
    steady, wall = idle_module.time.monotonic(), idle_module.time.time()
    patch.setattr(idle_module.time, "monotonic", lambda: steady + seconds)
    patch.setattr(idle_module.time, "time", lambda: wall + seconds)


def test_a_touch_begins_anew_and_a_paint_does_not(qtbot, qapp, monkeypatch):
    watch = IdleWatch(qapp, qapp)
    watch.start(1)
    window = QWindow()
    watch._on_window(window)
    later(monkeypatch, 61)
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    with qtbot.waitSignal(watch.idle):
        watch.look()
    later(monkeypatch, 61)
    from PySide6.QtGui import QKeyEvent

    QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, 0x41, Qt.KeyboardModifier.NoModifier, "a"))
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()
    watch.start(0)
    window.destroy()
