"""Runs slow work that needs no desk (asking mail servers, making a desk) beside the window.

Unlike ``Tasks`` it opens no database connection: a first run has no desk yet, and nothing may hold one while a
server far away takes its time. The threads are daemons, because a server that never answers must neither hold a
dialog that is closed nor the end of the program.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.core.errors import DeskError

log = logging.getLogger(__name__)
R = TypeVar("R")


class _Outcome(QObject):
    """Carries one result to the UI thread."""

    arrived = Signal(object, object)

    def __init__(self, done: Callable[[object], None], failed: Callable[[Exception], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _deliver(self, result: object, error: Exception | None) -> None:
        self.deleteLater()
        if error is not None:
            self._failed(error)
        else:
            self._done(result)


class Errands(QObject):
    """Side by side. Outcomes are dropped when this object, hence its owner, is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []

    def run(self, work: Callable[[], R], done: Callable[[R], None], failed: Callable[[Exception], None]) -> None:
        """Do ``work`` on another thread and tell on this one."""
        outcome = _Outcome(lambda result: done(cast(R, result)), failed, self)
        thread = threading.Thread(target=_do, args=(work, outcome), name="errand", daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        thread.start()

    def finish(self) -> None:
        """Wait for what is running."""
        for thread in self._threads:
            thread.join()


def _do(work: Callable[[], object], outcome: _Outcome) -> None:
    result: object = None
    error: Exception | None = None
    try:
        result = work()
    except Exception as caught:
        if not isinstance(caught, DeskError):
            log.exception("an errand failed")
        error = caught
    with contextlib.suppress(RuntimeError):  # whoever asked is gone
        outcome.arrived.emit(result, error)
