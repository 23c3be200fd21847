"""Keeps the mail worker running: a child process that fetches and sends for the desk's mailboxes.

Parsing mail in this process would make the window stutter (Python runs one thread at a time), so it happens in the
child; what it wrote comes back as events on the bus. A worker that dies is started again, later each time.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.events import Changed
from desktop.store.queries.mail_lists import mailboxes
from desktop.ui.context import UiContext

if TYPE_CHECKING:
    from desktop.jobs.child import Worker

log = logging.getLogger(__name__)
PAUSES_MS = (2_000, 10_000, 60_000, 300_000)


class MailService(QObject):
    """Runs the worker while there is an active mailbox. ``state_changed`` comes when a mailbox fares differently."""

    state_changed = Signal()
    heard = Signal(int, object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._worker: Worker | None = None
        self._deaths, self._number = 0, 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)
        self.heard.connect(self._on_line)
        context.bridge.changed.connect(self._on_changed)

    @property
    def running(self) -> bool:
        """Whether a worker runs."""
        return self._worker is not None

    def start(self) -> None:
        """Start the worker if there is something to do for it."""
        actor = self._context.desk.actor
        active = any(box.active for box in self._context.tasks.now(lambda: mailboxes(actor)))
        if self._worker is not None or not active:
            return
        from desktop.jobs.child import start_worker  # noqa: PLC0415 - desks without a mailbox need no worker

        desk = self._context.desk
        self._number += 1
        self._worker = start_worker("mail", self._context.path, [], partial(self.heard.emit, self._number), desk.bus)
        work = partial(locked_passwords, self._context)
        self._context.tasks.query(self, work, self._hand_over, lambda error: self.state_changed.emit())

    def fetch_now(self) -> None:
        """Look for new mail at once."""
        self._tell({"fetch_now": True})

    def send_now(self) -> None:
        """Send what is due at once."""
        self._tell({"send_now": True})

    def stop(self, wait_s: float = 0) -> None:
        """Stop the worker; a mail in hand is finished first, for which this waits up to so many seconds."""
        self._again.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
            if wait_s:
                worker.wait(wait_s)

    def _hand_over(self, found: list[tuple[str, str, str]]) -> None:
        for mailbox, kind, password in found:
            self._tell({"secret": {"mailbox": mailbox, "kind": kind, "password": password}})

    def _tell(self, message: Mapping[str, object]) -> None:
        if self._worker is None:
            self.start()
        if self._worker is not None:
            self._worker.send(dict(message))

    def _on_line(self, number: int, line: Mapping[str, object]) -> None:
        """Act on a line; the end of a worker that was stopped and followed by another means nothing."""
        if "ended" in line:
            if number == self._number:
                self._on_ended()
        elif "state" in line:
            self._deaths = 0
            self.state_changed.emit()
        elif "error" in line:
            log.error("the mail worker failed: %s", line["error"])

    def _on_ended(self) -> None:
        if self._worker is None:
            return
        self._worker = None
        pause = PAUSES_MS[min(self._deaths, len(PAUSES_MS) - 1)]
        self._deaths += 1
        log.warning("the mail worker ended; it starts again in %d s", pause // 1000)
        self._again.start(pause)

    def _on_changed(self, event: Changed) -> None:
        if event.kind == "mailbox":
            self.stop()
            self._again.start(PAUSES_MS[0])


def locked_passwords(context: UiContext) -> list[tuple[str, str, str]]:
    """Return (mailbox, kind, password) of what lies in the vault: only this process can ask for its master password."""
    if not context.secrets.state.startswith("vault"):
        return []
    found = []
    for box in mailboxes(context.desk.actor):
        for kind in ("imap", "smtp") if box.active else ():
            password = context.secrets.get(box.id, kind)
            if password is not None:
                found.append((box.id, kind, password))
    return found
