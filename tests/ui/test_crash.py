"""Faults of the program itself."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.crash import CrashWatch
from desktop.ui.crash_dialog import CrashDialog, CrashReporter


@pytest.fixture
def watch(qapp, tmp_path):
    made = CrashWatch(tmp_path)
    yield made
    made.remove()


def test_an_exception_nobody_caught_is_written_down_and_told(qtbot, watch, tmp_path):
    watch.install()
    hook = sys.excepthook
    with qtbot.waitSignal(watch.crashed) as told:
        try:
            raise ValueError("token=abcdef of ewa@example.com")
        except ValueError as error:
            hook(ValueError, error, error.__traceback__)
    assert isinstance(told.args[0], ValueError)
    text = (tmp_path / "deskbell.log").read_text("utf-8")
    assert "test_crash.py" in text
    assert "abcdef" not in text
    assert "ewa@" not in text


def test_an_exception_on_a_thread_is_told_too(qtbot, watch):
    watch.install()

    def fail():
        raise LookupError("lost")

    with qtbot.waitSignal(watch.crashed) as told:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert isinstance(told.args[0], LookupError)


def test_a_start_without_trouble_leaves_no_log_and_everything_as_it_was(watch, tmp_path):
    hooks = sys.excepthook, threading.excepthook
    watch.install()
    logging.getLogger("desktop").debug("nothing to see")
    watch.remove()
    assert not (tmp_path / "deskbell.log").exists()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    assert hooks


def test_one_dialog_at_a_time_shows_a_report_that_can_be_copied(qtbot, watch):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter = CrashReporter(watch, lambda: "Deskbell 1.0", window)
    reporter.show(ValueError("secret: abc123 broke"))
    reporter.show(ValueError("again"))
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialogs[0].copy.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("Deskbell 1.0")
    assert "ValueError" in copied
    assert "abc123" not in copied
    dialogs[0].reject()
    reporter.show(ValueError("later"))
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(CrashDialog)))
