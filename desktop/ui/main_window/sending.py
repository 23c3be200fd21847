"""After an answer was written: how long it can be taken back, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.commands.outbox import cancel_sending
from desktop.ui.time_words import now_ms
from desktop.ui.undo_stack import Done

if TYPE_CHECKING:
    from desktop.ui.main_window.window import MainWindow


class Sent(Protocol):
    """What the composer reports of an answer: the mail on its way, when it leaves, the command run."""

    @property
    def outgoing(self) -> str: ...
    @property
    def send_after(self) -> int: ...
    @property
    def cause(self) -> str: ...


class Sending(QObject):
    """Counts down in the toast; until zero, undo stops the mail and the draft comes back. ``due`` at zero."""

    due = Signal()
    taken_back = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._latest: Sent | None = None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        window.area.sent.connect(self._on_sent)

    def _on_sent(self, sent: Sent) -> None:
        if not sent.outgoing:
            return
        self._latest = sent
        desk = self._window.context.desk
        words = self.tr("Reply")
        self._window.undo.push(Done(words, lambda: cancel_sending(desk, sent.outgoing), (sent.cause,)))
        self._window.say(self._words(sent), self.tr("Undo"), self._window.undo.undo)
        self._second.start()

    def _count(self) -> None:
        sent = self._latest
        if sent is None:
            self._second.stop()
        elif self._left(sent) <= 0:
            self._second.stop()
            self._latest = None
            self._window.undo.drop(sent.cause)
            if self._window.toast.isVisible():
                self._window.say(self.tr("Reply is on its way."))
            self.due.emit()
        elif self._window.toast.isVisible():
            self._window.toast.change_text(self._words(sent))

    def _left(self, sent: Sent) -> int:
        return -(-(sent.send_after - now_ms()) // 1000)

    def _words(self, sent: Sent) -> str:
        return self.tr("Reply sends in %n s", "", max(0, self._left(sent)))
