"""Python's cyclic garbage is collected on the UI thread only.

The collector runs on whichever thread happens to allocate. When that is a task's thread it may take down the last
reference to a widget or timer there, and Qt then ends the process (seen as a fault in ``activateTimers``).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000
OLD_EVERY = 12


class Collecting(QObject):
    """Switches automatic collection off and collects by a timer: young objects often, all of them once a minute."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Take over from the automatic collector; what exists now is never looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()

    def _on_time(self) -> None:
        self._rounds += 1
        gc.collect(2 if self._rounds % OLD_EVERY == 0 else 1)
