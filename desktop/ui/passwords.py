"""The door to the passwords: opened when the first one is needed, and where the master password is asked for.

The system's keyring takes a moment to answer and the vault may have a question, so this is used inside tasks. A
question from a task stops that task, not the window, until the person has answered.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

if TYPE_CHECKING:
    from desktop.secrets import Secrets, State
    from desktop.vault import Question

LONGEST_S = 600
"""How long a task waits for an answer before it goes on without a password."""


class Passwords(QObject):
    """The passwords of a desk's mailboxes, with the methods of ``desktop.secrets.Secrets``.

    ``asked`` carries a question for the window, which answers with ``answer``.
    """

    asked = Signal(object)

    def __init__(self, desk_id: str, opened: Secrets | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk_id = desk_id
        self._secrets = opened
        self._lock = threading.Lock()
        self._answered = threading.Event()
        self._answer: str | None = None

    @property
    def state(self) -> State:
        """Where a password would be stored now, and whether a master password will be asked for."""
        return self._open().state

    def get(self, mailbox: str, kind: str = "imap") -> str | None:
        """Return a password, None when none was stored."""
        return self._open().get(mailbox, kind)

    def password(self, mailbox: str, direction: str) -> str:
        """Return a password; ``password-missing`` when there is none."""
        return self._open().password(mailbox, direction)

    def set(self, mailbox: str, password: str, kind: str = "imap") -> None:
        """Store a password."""
        self._open().set(mailbox, password, kind)

    def delete(self, mailbox: str, kind: str | None = None) -> None:
        """Remove one password, or all of a mailbox."""
        self._open().delete(mailbox, kind)

    def change_master_password(self, old: str, new: str) -> None:
        """Lock the vault with another password."""
        self._open().change_master_password(old, new)

    def opened(self, desk_id: str = "") -> Secrets:
        """Return the secrets themselves, for jobs that take them; slow, so call it inside a task.

        ``desk_id`` where the desk was not known before: it is being joined.
        """
        self._desk_id = self._desk_id or desk_id
        return self._open()

    def answer(self, password: str | None) -> None:
        """Answer the question; None when the person does not want to now."""
        self._answer = password
        self._answered.set()

    def _open(self) -> Secrets:
        with self._lock:
            if self._secrets is None:
                from desktop.secrets import open_secrets  # noqa: PLC0415 - keyring takes a moment to import

                self._secrets = open_secrets(self._desk_id, self._ask)
            return self._secrets

    def _ask(self, question: Question) -> str | None:
        """Ask the window and wait. On the UI thread nobody could answer, so nobody is asked there."""
        app = QCoreApplication.instance()
        if app is None or QThread.currentThread() == app.thread():
            return None
        self._answered.clear()
        self._answer = None
        self.asked.emit(question)
        self._answered.wait(LONGEST_S)
        return self._answer
