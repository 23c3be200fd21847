"""Notices when nobody has touched the program for a while."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5_000
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class IdleWatch(QObject):
    """``idle`` when there was no key and no mouse for ``minutes`` (0: never). Looks every five seconds.

    Filters the events of native windows only: a filter on the application would call Python for each paint and timer.
    A computer that slept counts as left alone, which is why the wall clock is looked at too.
    """

    idle = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._watched: list[QWindow] = []
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._on_window)
        self.touch()

    def start(self, minutes: int) -> None:
        """Watch from now on; 0 stops."""
        self._minutes = minutes
        self.touch()
        self._look.start() if minutes else self._look.stop()

    def touch(self) -> None:
        """Begin to count again."""
        self._steady, self._wall = time.monotonic(), time.time()

    def look(self) -> None:
        """Tell when it was long enough."""
        gone = max(time.monotonic() - self._steady, time.time() - self._wall)
        if self._minutes and gone >= self._minutes * 60:
            self.touch()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys and mouse, keep nothing of them."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if window is None or window in self._watched:
            return
        self._watched.append(window)
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._forget(window))

    def _forget(self, window: QWindow) -> None:
        self._watched = [each for each in self._watched if each is not window]
