"""Owns the worker that keeps in touch with the folder or the server, and tells the window how it fares.

Nothing of sync runs in this process: sealing, checking and merging would make the window stutter. ``SyncWatch`` starts
the worker and hears it on a thread of its own; here it becomes Qt. A desk that is alone has neither.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.events import Changed
from desktop.store.queries.sharing import count_others
from desktop.store.sharing import HubPlace, hub_place
from desktop.ui.context import UiContext
from desktop.ui.sharing import OFFLINE, STARTING, STOPPED, SYNCED, Present, SyncState
from desktop.ui.time_words import now_ms

if TYPE_CHECKING:
    from desktop.jobs.sharing import watching

OFFLINE_CODES = frozenset(
    ("sharing-folder-missing", "sharing-folder-gone", "server-unreachable", "server-away", "server-timeout")
)
"""What passes by itself once a drive or a line is back; everything else wants somebody to look."""
OTHERS = frozenset({"computer", "agent"})


class SyncService(QObject):
    """Fills ``context.sharing`` while the desk is shared; what the window says there goes to the worker."""

    _told = Signal(int, object)
    _heard = Signal(int, object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._sharing = context, context.sharing
        self._watch: watching.SyncWatch | None = None
        self._leaving: watching.SyncWatch | None = None
        self._number, self._others = 0, 0
        self._kind = ""
        self._told.connect(self._on_told)
        self._heard.connect(self._on_heard)
        self._sharing.told.connect(self._pass_on)
        self._sharing.looked.connect(self.restart)
        context.bridge.changed.connect(self._on_changed)

    @property
    def running(self) -> bool:
        """Whether the desk is shared and kept in touch."""
        return self._watch is not None

    def start(self) -> None:
        """Find out beside the window whether the desk is shared, and keep in touch if it is."""
        if self._watch is None and not self._context.rights.reading_only:
            self._context.tasks.query(self, hub_place, self._begin)

    def restart(self) -> None:
        """Look again: the desk was shared, moved or taken out just now."""
        self.stop()
        self.start()

    def stop(self) -> None:
        """Ask the worker to end; what it has in hand is finished."""
        watch, self._watch = self._watch, None
        self._number += 1
        if watch is not None:
            watch.stop()
            self._leaving = watch

    def wait(self, seconds: float) -> None:
        """Wait up to so many seconds for a worker that was asked to end."""
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            leaving.wait(seconds)

    def show(self, state: watching.SyncState) -> None:
        """Show what the worker said of itself."""
        if not self._kind:
            return
        before = self._sharing.state
        phase = phase_of(state)
        self._sharing.show(
            SyncState(
                kind=self._kind,
                phase=phase,
                pending=state.pending,
                since=before.since if before.phase == phase and before.since else now_ms(),
                contact=state.contact or before.contact,
                code=state.error,
                details=dict(state.details),
                others=self._others,
                refused=state.refused,
                held=state.held,
            )
        )
        self._sharing.meet(Present(each.agent, each.ticket, each.doing) for each in state.presence)

    def _begin(self, place: HubPlace | None) -> None:
        if self._watch is not None:
            return
        self._kind = place.kind if place is not None else ""
        if place is None:
            self._sharing.show(SyncState())
            self._sharing.meet(())
            return
        from desktop.jobs.sharing.watching import SyncWatch  # noqa: PLC0415 - a desk that is alone needs none of it

        self._sharing.show(SyncState(place.kind, since=now_ms()))
        told, heard = (partial(each.emit, self._number) for each in (self._told, self._heard))
        self._watch = SyncWatch(self._context.path, self._context.desk.bus, told, heard)
        self._watch.start()
        self._sharing.repeat()
        self._count()

    def _count(self) -> None:
        actor = self._context.desk.actor
        self._context.tasks.query(self, lambda: count_others(actor), self._on_counted)

    def _on_counted(self, others: int) -> None:
        self._others = others
        if self._watch is not None:
            self.show(self._watch.state)

    def _on_told(self, number: int, state: watching.SyncState) -> None:
        """Show a state; what a watch says that was stopped means nothing."""
        if number == self._number:
            self.show(state)

    def _on_heard(self, number: int, line: Mapping[str, object]) -> None:
        if number == self._number:
            self._sharing.heard.emit(dict(line))

    def _pass_on(self, line: Mapping[str, object]) -> None:
        watch = self._watch
        if watch is None:
            return
        said = line.get("presence")
        if isinstance(said, Mapping):
            watch.present(str(said.get("ticket", "")), str(said.get("doing", "")))
        doors: dict[str, Callable[[], None]] = {
            "push": watch.push,
            "verify": watch.verify,
            "fetch": lambda: watch.fetch(str(line["fetch"])),
        }
        for name, run in doors.items():
            if line.get(name):
                run()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in OTHERS and self._watch is not None:
            self._count()


def phase_of(state: watching.SyncState) -> str:
    """Tell from what the worker said how sharing fares."""
    if state.error:
        return OFFLINE if state.error in OFFLINE_CODES else STOPPED
    return SYNCED if state.running and state.contact else STARTING
