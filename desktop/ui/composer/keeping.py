"""Saves the letter by itself, so that a crash, a closed window or another ticket loses no word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.composer.letter import Letter, keep
from desktop.ui.context import UiContext

PAUSE_MS = 800


class Keeping(QObject):
    """Saves 800 ms after the last key, and at once on ``flush``. Saving waits its turn in the lane of commands.

    ``saved`` says that what stands there is on the disk, ``refused`` why it is not.
    """

    saved = Signal()
    refused = Signal(object)

    def __init__(self, context: UiContext, letter: Callable[[], Letter], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._letter = letter
        self._dirty = False
        self._turn = 0
        self.draft = ""
        """The id of the saved draft, empty when there is none."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def dirty(self) -> bool:
        """Whether something is not saved yet."""
        return self._dirty

    def begin(self, draft: str) -> None:
        """Start with another letter; the one before was flushed or sent."""
        self.stop()
        self._turn += 1
        self.draft = draft

    def touch(self) -> None:
        """Something was changed."""
        self._dirty = True
        self._timer.start()

    def stop(self) -> None:
        """Save nothing more: the letter leaves."""
        self._timer.stop()
        self._dirty = False

    def flush(self) -> None:
        """Save now if anything changed."""
        self._timer.stop()
        if not self._dirty:
            return
        self._dirty = False
        letter, draft, turn, desk = self._letter(), self.draft, self._turn, self._context.desk
        self._context.tasks.command(
            self,
            lambda: keep(desk, letter, draft),
            lambda saved: self._on_saved(turn, saved),
            lambda error: self._on_refused(turn, error),
        )

    def _on_saved(self, turn: int, draft: str) -> None:
        if turn != self._turn:
            return
        self.draft = draft
        if draft and not self._dirty:
            self.saved.emit()

    def _on_refused(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._dirty = True
        self.refused.emit(error)
