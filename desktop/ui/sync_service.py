"""Keeps the sync worker running: a child process that exchanges changes with the folder or the server.

Nothing of sync runs in this process: sealing, checking and merging would make the window stutter. The worker is told
when something was committed here; what it applied comes back as events on the bus, how it fares and who is at which
ticket as lines. A desk that is alone has no worker.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.events import Changed
from desktop.store.sharing import HubPlace, hub_place
from desktop.ui.context import UiContext
from desktop.ui.sharing import OFFLINE, STARTING, STOPPED, SyncState, present_of, state_of
from desktop.ui.time_words import now_ms

if TYPE_CHECKING:
    from desktop.jobs.child import Worker

log = logging.getLogger(__name__)
PAUSES_MS = (1_000, 5_000, 30_000, 300_000)
BY_SYNC = "sync"
"""The command that changes carry which the worker itself applied."""
ANSWERS = ("verified", "blob")


class SyncService(QObject):
    """Fills ``context.sharing`` while the desk is shared; what the window says there goes to the worker."""

    heard = Signal(int, object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._sharing = context, context.sharing
        self._worker: Worker | None = None
        self._leaving: Worker | None = None
        self._deaths, self._number = 0, 0
        self._resting = False
        self._quiet = threading.Event()
        self._quiet.set()
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)
        self.heard.connect(self._on_line)
        self._sharing.told.connect(self._tell)
        self._sharing.looked.connect(self.restart)
        self._sharing.resting.connect(self._rest)
        self._sharing.served = True
        context.bridge.changed.connect(self._on_changed)

    @property
    def running(self) -> bool:
        """Whether a worker runs."""
        return self._worker is not None

    def start(self) -> None:
        """Find out beside the window whether the desk is shared, and start the worker if it is."""
        if self._worker is None and not self._resting and not self._context.rights.reading_only:
            self._context.tasks.query(self, hub_place, self._begin)

    def restart(self) -> None:
        """Look again: the desk was shared, moved or taken out just now."""
        self._resting = False
        self.stop()
        self._deaths = 0
        self.start()

    def stop(self) -> None:
        """Ask the worker to end; what it has in hand is finished."""
        self._again.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
            self._leaving = worker

    def wait(self, seconds: float) -> None:
        """Wait up to so many seconds for a worker that was asked to end."""
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            leaving.wait(seconds)

    def hear(self, line: Mapping[str, object]) -> None:
        """Act on what the worker says."""
        state, error = line.get("state"), line.get("error")
        if isinstance(state, Mapping):
            self._deaths = 0
            self._show(state_of(state))
        elif "presence" in line:
            self._sharing.meet(present_of(line["presence"]))
        elif any(name in line for name in ANSWERS):
            self._sharing.heard.emit(dict(line))
        elif isinstance(error, Mapping):
            log.error("the sync worker failed: %s", error)
            details = error.get("details")
            known = {str(name): each for name, each in details.items()} if isinstance(details, Mapping) else {}
            self._fare(STOPPED, str(error.get("code") or ""), known)

    def _begin(self, place: HubPlace | None) -> None:
        if self._worker is not None or self._resting:
            return
        if place is None:
            self._sharing.show(SyncState())
            self._sharing.meet(())
            return
        from desktop.jobs.child import start_worker  # noqa: PLC0415 - desks that are alone need no worker

        desk = self._context.desk
        self._number += 1
        if not self._sharing.state.shared:
            self._sharing.show(SyncState(place.kind, since=now_ms()))
        self._quiet = threading.Event()
        told = partial(self._on_told, self._number, self._quiet)
        self._worker = start_worker("sync", self._context.path, [], told, desk.bus, desk.actor.id)
        self._sharing.repeat()
        self._context.tasks.query(self, partial(locked_keys, self._context, place), self._hand_over, self._on_no_keys)

    def _on_told(self, number: int, quiet: threading.Event, line: Mapping[str, object]) -> None:
        """Pass a worker's line to the window; called on the worker's thread, which may outlive this object."""
        if "ended" in line:
            quiet.set()
        with contextlib.suppress(RuntimeError):
            self.heard.emit(number, line)

    def _rest(self, quiet: threading.Event) -> None:
        """End the worker while the desk is moved: there must be one reader of a folder alone. ``restart`` goes on."""
        self._resting = True
        self.stop()
        leaving = self._quiet
        threading.Thread(target=_pass_on, args=(leaving, quiet), name="sync-rests", daemon=True).start()

    def _hand_over(self, keys: str) -> None:
        if keys:
            self._tell({"secret": keys})

    def _on_no_keys(self, error: Exception) -> None:
        """Say nothing: without its keys the worker says so itself, in words."""
        log.info("the keys were not handed over: %s", error)

    def _tell(self, line: Mapping[str, object]) -> None:
        if self._worker is not None:
            self._worker.send(dict(line))

    def _on_line(self, number: int, line: Mapping[str, object]) -> None:
        """Act on a line; what a worker says that was stopped and followed by another means nothing."""
        if number != self._number or self._worker is None:
            return
        if "ended" in line:
            self._on_ended()
        else:
            self.hear(line)

    def _on_ended(self) -> None:
        self._worker = None
        self._sharing.meet(())
        pause = PAUSES_MS[min(self._deaths, len(PAUSES_MS) - 1)]
        self._deaths += 1
        if self._sharing.state.phase != STOPPED:
            self._fare(STARTING)
        log.warning("the sync worker ended; it starts again in %d s", pause // 1000)
        self._again.start(pause)

    def _fare(self, phase: str, code: str = "", details: Mapping[str, object] | None = None) -> None:
        state = self._sharing.state
        since = state.since if state.phase == phase else now_ms()
        self._show(replace(state, phase=phase, code=code, details=details or {}, since=since))

    def _show(self, state: SyncState) -> None:
        """Pass a state on; who cannot be reached is not seen at any ticket either."""
        self._sharing.show(state)
        if state.phase in (OFFLINE, STOPPED):
            self._sharing.meet(())

    def _on_changed(self, event: Changed) -> None:
        """Let the worker send what was committed here."""
        if self._worker is not None and event.command != BY_SYNC:
            self._worker.send({"push": True})


def _pass_on(before: threading.Event, after: threading.Event) -> None:
    before.wait()
    after.set()


def locked_keys(context: UiContext, place: HubPlace) -> str:
    """Return the keys of a desk whose vault only this process can ask a master password for; nothing of any other."""
    if not context.secrets.state.startswith("vault"):
        return ""
    from desktop.jobs.sharing.keepsakes import kept  # noqa: PLC0415 - a desk that is alone needs none of it

    return kept(context.path, context.secrets.opened(), place.name).as_text()
