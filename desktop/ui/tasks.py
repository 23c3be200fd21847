"""Runs plain functions off the UI thread and brings their outcome back to it.

Commands go through one lane in the order given, so that two clicks cannot overtake each other; reads run side by
side. Every task has a database connection of its own. A short read that a paint needs at once runs here, ``now``.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.store.queries.causes import causes_since, newest_event

log = logging.getLogger(__name__)
TURN_S = 0.0005
"""So long (s) a task computes before the window gets its turn. Python's own 5 ms would be waited for at every row that
is painted: measured beside a task that computes, the slowest frames took three times as long."""

R = TypeVar("R")
Causes = tuple[tuple[str, str], ...]
Failed = Callable[[Exception], None]


def connected(work: Callable[[], R]) -> R:
    """Do ``work`` on a connection of this thread, opened for it unless one is open already."""
    if not db.is_closed():
        return work()
    with db.connection_context():
        return work()


class _Outcome(QObject, Generic[R]):
    """Carries one result across threads; lives on the UI thread, where its slot runs."""

    arrived = Signal(object, object, object)
    over = Signal(QObject, object)

    def __init__(self, owner: QObject, done: Callable[[R], None] | None, failed: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._owner = owner
        self._done = done
        self._failed = failed
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object, object)
    def _deliver(self, result: object, error: Exception | None, causes: Causes) -> None:
        """Hand the result over, unless whoever asked is gone."""
        self.over.emit(self, causes)
        if not isValid(self._owner):
            return
        if error is not None:
            self._failed(error)
        elif self._done is not None:
            self._done(cast(R, result))


class _Job(QRunnable, Generic[R]):
    """``witness`` is the actor whose journal is watched while the work runs, None for reads."""

    def __init__(self, work: Callable[[], R], outcome: _Outcome[R], witness: Actor | None) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome
        self._witness = witness
        self._causes: Causes = ()

    def run(self) -> None:
        """Do the work; whatever it raises becomes an outcome too."""
        result: object = None
        error: Exception | None = None
        try:
            result = connected(self._watched if self._witness else self._work)
        except Exception as caught:
            if not isinstance(caught, DeskError):
                log.exception("a background task failed")
            error = caught
        if isValid(self._outcome):
            self._outcome.arrived.emit(result, error, self._causes)

    def _watched(self) -> R:
        """Do the work and note which command runs it made, even when it fails half way."""
        before = newest_event()
        try:
            return self._work()
        finally:
            if self._witness is not None:
                self._causes = tuple(causes_since(self._witness, before))


class Tasks(QObject):
    """Two lanes: commands one at a time, in the order given; everything else in parallel.

    ``failed`` carries the exceptions that nobody else asked for: a ``DeskError`` becomes a sentence, anything else
    a crash report. ``recorded`` carries what a command task journaled, as ((cause, command), …), for undo; it needs
    the ``actor``.
    """

    failed = Signal(object)
    recorded = Signal(object)

    def __init__(self, parent: QObject | None = None, actor: Actor | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN_S)
        self._actor = actor
        self._commands = QThreadPool(self)
        self._commands.setMaxThreadCount(1)
        self._others = QThreadPool(self)
        self._waiting: set[QObject] = set()

    def command(
        self,
        owner: QObject,
        work: Callable[[], R],
        done: Callable[[R], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run a user's command. Outcomes are dropped if ``owner`` is gone by then."""
        self._start(self._commands, owner, work, done, failed)

    def query(
        self,
        owner: QObject,
        work: Callable[[], R],
        done: Callable[[R], None],
        failed: Failed | None = None,
    ) -> None:
        """Run a slow read beside others."""
        self._start(self._others, owner, work, done, failed)

    def now(self, work: Callable[[], R]) -> R:
        """Do a read of at most a few milliseconds here and now, on the UI thread."""
        return connected(work)

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Wait for what is running; called when the program quits."""
        self._commands.waitForDone()
        self._others.waitForDone()

    def _start(
        self,
        lane: QThreadPool,
        owner: QObject,
        work: Callable[[], R],
        done: Callable[[R], None] | None,
        failed: Failed | None,
    ) -> None:
        outcome: _Outcome[R] = _Outcome(owner, done, failed or self.failed.emit, self)
        self._waiting.add(outcome)
        outcome.over.connect(self._forget)
        lane.start(_Job(work, outcome, self._actor if lane is self._commands else None))

    @Slot(QObject, object)
    def _forget(self, outcome: QObject, causes: Causes) -> None:
        self._waiting.discard(outcome)
        if causes:
            self.recorded.emit(causes)
        outcome.deleteLater()
