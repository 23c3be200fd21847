"""Reads the order of a listing beside the UI thread, and again whenever something was written.

Reading a million row numbers takes half a second, so a busy import must not make it happen all the time: the next
reading waits four times as long as the last one took. Readings never overlap, and one for a listing that is no
longer shown stops at its next chunk.
"""

from __future__ import annotations

import threading
import time
from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.ui.tasks import Tasks
from desktop.ui.tickets.edits import Change, compare
from desktop.ui.tickets.listing import Listing

REST = 4
"""Rest between two readings, as a multiple of the last one's length."""


class OrderLoader(QObject):
    """Reads orders one after the other. ``loaded`` carries the listing, the ``Change`` and whether it is the first."""

    loaded = Signal(object, object)
    failed = Signal(object)
    searching = Signal(bool)

    def __init__(self, tasks: Tasks, desk: Desk, shown: Callable[[], array[int]], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self._shown = shown
        self._listing: Listing | None = None
        self._stop = threading.Event()
        self._running = False
        self._again = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._read)

    def show(self, listing: Listing, read: bool = True) -> None:
        """Read this listing from now on, at once if ``read``; what runs for another one stops."""
        self._stop.set()
        self._stop = threading.Event()
        self._listing = listing
        self._running = False
        self._again = False
        self._rest.stop()
        self.searching.emit(False)
        if read:
            self._read()

    def read_again(self) -> None:
        """Read anew because something was written; soon, not necessarily now."""
        if self._running or self._rest.isActive():
            self._again = self._again or self._running
            return
        self._read()

    def _read(self) -> None:
        if self._listing is None:
            return
        self._running, self._again = True, False
        self.searching.emit(True)
        work = partial(_load, self._listing, self._desk.actor, self._shown(), self._stop)
        self._tasks.query(self, work, partial(self._on_read, self._stop), partial(self._on_failed, self._stop))

    def _on_read(self, stop: threading.Event, result: tuple[Change, float] | None) -> None:
        if stop is not self._stop or result is None:
            return
        change, seconds = result
        self._running = False
        self.searching.emit(False)
        self._rest.setInterval(round(seconds * 1000 * REST))
        again = self._again
        self.loaded.emit(self._listing, change)
        if again:
            self._rest.start()

    def _on_failed(self, stop: threading.Event, error: Exception) -> None:
        if stop is self._stop:
            self._running = False
            self.searching.emit(False)
            self.failed.emit(error)


def _load(listing: Listing, actor: Actor, shown: array[int], stop: threading.Event) -> tuple[Change, float] | None:
    """Read the whole order and find the way to it from what is shown; None when nobody wants it any more."""
    begun = time.perf_counter()
    rids = array("q")
    for chunk in listing.chunks(actor):
        if stop.is_set():
            return None
        rids.extend(chunk)
    return compare(shown, rids), time.perf_counter() - begun
