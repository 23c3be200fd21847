"""One program a desk: a second start hands its words over to the first and ends.

A lock file says at once whether somebody is first; the local socket is only opened after the first paint, and only
asked when the lock is taken. Both are named after the desk, so two desks can be open side by side.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000
MOST_BYTES = 64_000


def instance_name(desk: Path, home: Path) -> str:
    """Return a name that is the same for the same desk and person, and short enough for a socket."""
    digest = hashlib.blake2b(f"{home}\x00{desk.resolve()}".encode(), digest_size=10).hexdigest()
    return f"deskbell-{digest}"


class SingleInstance(QObject):
    """Holds the place of a desk's program. ``asked`` carries the words a second start handed over."""

    asked = Signal(list)

    def __init__(self, desk: Path, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = instance_name(desk, home)
        self._lock = QLockFile(str(home / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the first; False when somebody else is. A lock left by a program that died is taken over."""
        return self._lock.tryLock(0)

    @property
    def listening(self) -> bool:
        """Whether second starts are heard."""
        return self._server is not None

    def listen(self) -> None:
        """Hear second starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first paint

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def hand_over(self, words: list[str]) -> bool:
        """Give the words to the first program and wait until it took them; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps(words).encode() + b"\n")
        taken = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
        socket.disconnectFromServer()
        return bool(taken)

    def release(self) -> None:
        """Give the place up, when the program ends."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.setParent(self)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._on_words(socket))
        if socket.canReadLine():
            self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        """Take one line of JSON, a list of words; anything else is somebody else's and is dropped."""
        if socket.bytesAvailable() > MOST_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            words = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        if isinstance(words, list) and all(isinstance(word, str) for word in words):
            self.asked.emit(words)
