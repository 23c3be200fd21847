"""The entry of sync in the status bar."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.main_window.status_bar import StatusBar
from desktop.ui.sharing import SyncState
from desktop.ui.theme.current import holder
from desktop.ui.time_words import clock_words, now_ms


@pytest.fixture
def bar(qapp, qtbot):
    holder.apply(qapp, "light")
    made = StatusBar()
    qtbot.addWidget(made)
    return made


def shown(bar, **facts):
    bar.show_sync(SyncState(**{"kind": "folder", **facts}), now_ms())
    return bar.sync.text()


def test_a_desk_that_is_alone_shows_nothing(bar):
    assert shown(bar, kind="alone") == ""
    assert bar.sync.isHidden()


def test_synced_says_with_how_many(bar):
    assert shown(bar, phase="synced") == "Synced"
    assert shown(bar, phase="synced", others=2).startswith("Synced with 2")
    assert shown(bar, phase="starting") == "Connecting…"
    assert bar.sync.property("failed") is False


def test_what_waits_is_counted(bar):
    assert shown(bar, phase="sending", pending=3).startswith("3 change")


def test_offline_is_no_failure_and_says_since_when(bar):
    now = now_ms()
    words = shown(bar, phase="offline", since=now, code="sharing-folder-gone", details={"folder": "x"})
    assert words == f"Offline since {clock_words(now)}"
    assert bar.sync.property("failed") is False
    assert "go on working" in bar.sync.toolTip()
    assert "to send" in shown(bar, phase="offline", since=now, pending=2)


def test_stopped_is_red_with_the_reason_in_a_few_words_and_the_sentence_behind(bar):
    words = shown(bar, phase="stopped", code="sharing-folder-empty", details={"folder": "Halyard.desk"})
    assert words == "Stopped: the folder is empty"
    assert bar.sync.property("failed") is True
    assert "Nothing was changed" in bar.sync.toolTip()


def test_refused_changes_ask_for_a_look(bar):
    assert "refused" in shown(bar, phase="synced", refused=2)
    assert bar.sync.property("failed") is True


def test_a_click_tells_which_entry(bar, qtbot):
    shown(bar, phase="synced")
    with qtbot.waitSignal(bar.asked) as told:
        bar.sync.click()
    assert told.args == ["sync"]


def test_a_narrow_window_folds_words_into_icons_and_what_failed_last(qapp, qtbot):
    holder.apply(qapp, "light")
    window, bar = QWidget(), StatusBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    bar.outbox.say("Outbox empty", "send")
    bar.mail.say("support@halyard.example · checked just now", "check")
    shown(bar, phase="stopped", code="sharing-folder-empty", details={"folder": "x"})
    window.resize(1200, 24)
    window.show()
    qtbot.waitUntil(lambda: all(entry.text() for entry in (bar.mail, bar.outbox, bar.sync)))
    window.resize(300, 24)
    qtbot.waitUntil(lambda: bar.mail.text() == bar.outbox.text() == "")
    assert bar.sync.text() == "Stopped: the folder is empty"
    assert bar.mail.toolTip().startswith("support@")
    assert bar.mail.accessibleName().startswith("support@")
    window.resize(1200, 24)
    qtbot.waitUntil(lambda: bar.mail.text().startswith("support@"))
