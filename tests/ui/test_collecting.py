"""Garbage is collected on the UI thread, by a timer."""

import gc

import pytest
from PySide6.QtCore import QObject

from desktop.ui.collecting import Collecting


@pytest.fixture
def collecting(qapp):
    made = Collecting(QObject(qapp))
    yield made
    made.stop()
    gc.unfreeze()


def test_python_itself_no_longer_collects_and_the_timer_does(qtbot, collecting):
    collecting._timer.setInterval(1)
    before = gc.get_stats()[1]["collections"]
    collecting.start()
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: gc.get_stats()[1]["collections"] > before)
    collecting.stop()
    assert gc.isenabled()
