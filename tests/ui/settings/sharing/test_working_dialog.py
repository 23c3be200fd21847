"""The dialog that shows how far a move is."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.errors import DeskError
from desktop.ui.settings.sharing.working_dialog import WorkingDialog
from desktop.ui.time_words import count_words
from tests.patience import PATIENCE_S
from tests.ui.composer.staging import settle


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


class Moving:
    """Work that ends when it is told to."""

    def __init__(self, context, parent):
        self.context, self.end = context, threading.Event()
        self.done, self.failed, self.error = [], [], None
        self.dialog = WorkingDialog(context, self._work, self.done.append, self.failed.append, parent)
        self.dialog.open()

    def _work(self):
        self.end.wait(PATIENCE_S)
        if self.error is not None:
            raise self.error
        return "KEY"


@pytest.fixture
def moving(context, parent):
    made = Moving(context, parent)
    yield made
    made.end.set()
    context.tasks.finish()


def test_it_says_how_much_is_done_and_of_how_much(moving, context):
    assert moving.dialog.progress.bar.maximum() == 0
    context.sharing.moving.emit("send", 50_000, 200_000)
    assert count_words(50_000) in moving.dialog.words.text()
    assert (moving.dialog.progress.bar.value(), moving.dialog.progress.bar.maximum()) == (50_000, 200_000)


def test_it_closes_when_the_work_is_over_and_hands_on_what_came(moving, context, qtbot):
    gone = moving.dialog.finished
    with qtbot.waitSignal(gone):
        moving.end.set()
    settle(qtbot, context)
    assert moving.done == ["KEY"]


def test_a_failure_closes_it_too(moving, context, qtbot):
    moving.error = DeskError("sharing-folder-full", folder="x")
    with qtbot.waitSignal(moving.dialog.finished):
        moving.end.set()
    settle(qtbot, context)
    assert [each.code for each in moving.failed] == ["sharing-folder-full"]


def test_cancelling_asks_the_work_to_stop_and_waits_for_it(moving, context, monkeypatch):
    asked = []
    monkeypatch.setattr(context.sharing, "stop_moving", lambda: asked.append(True))
    assert moving.dialog.stop.text() == "Cancel"
    moving.dialog.reject()
    assert asked == [True]
    assert moving.dialog.isVisible()
    assert not moving.dialog.stop.isEnabled()


def test_what_is_sent_before_the_desk_knows_its_place_does_not_go_on_in_the_background(moving, context):
    context.sharing.moving.emit("send", 5, 10)
    assert moving.dialog.stop.text() == "Cancel"


def test_it_says_that_it_is_being_stopped_whatever_is_heard_meanwhile(moving, context, monkeypatch):
    monkeypatch.setattr(context.sharing, "stop_moving", lambda: None)
    moving.dialog.reject()
    context.sharing.moving.emit("send", 5, 10)
    assert moving.dialog.words.text() == "It is being stopped…"


def test_files_that_come_home_before_leaving_are_named(moving, context):
    context.sharing.moving.emit("home", 3, 10)
    assert "never opened here" in moving.dialog.words.text()


def test_once_the_desk_knows_its_place_the_rest_may_go_on_in_the_background(moving, context):
    context.sharing.moving.emit("settled", 0, 0)
    assert moving.dialog.stop.text() == "Go on in the background"
