"""Runs slow work that needs no desk (asking mail servers, making a desk) beside the window.

Unlike ``Tasks`` it opens no database connection: a first run has no desk yet, and nothing may hold one while a
server far away takes its time.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

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


class _Errand(QRunnable):
    def __init__(self, work: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._work, self._outcome = work, outcome

    def run(self) -> None:
        result: object = None
        error: Exception | None = None
        try:
            result = self._work()
        except Exception as caught:
            if not isinstance(caught, DeskError):
                log.exception("an errand failed")
            error = caught
        if isValid(self._outcome):
            self._outcome.arrived.emit(result, error)


class Errands(QObject):
    """Side by side, up to four at a time. Outcomes are dropped when the owner of this object is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)

    def run(self, work: Callable[[], R], done: Callable[[R], None], failed: Callable[[Exception], None]) -> None:
        """Do ``work`` on another thread and tell on this one."""
        outcome = _Outcome(lambda result: done(cast(R, result)), failed, self)
        self._pool.start(_Errand(work, outcome))

    def finish(self) -> None:
        """Wait for what is running."""
        self._pool.waitForDone()
