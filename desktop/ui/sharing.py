"""How sharing fares, and who else is at a ticket: what every part of the window may look at without knowing a hub.

It costs nothing on a desk that is alone: no worker, no timer, no import. ``sync_service`` fills it from the lines of
the worker, and sends what the window says.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.jobs.sharing_errand import SharingErrand

ALONE, FOLDER, SERVER = "alone", "folder", "server"
STARTING, SYNCED, SENDING, OFFLINE, STOPPED = "starting", "synced", "sending", "offline", "stopped"
PHASES = frozenset((STARTING, SYNCED, SENDING, OFFLINE, STOPPED))
PASSING = frozenset(
    ("sharing-folder-missing", "sharing-folder-gone", "server-unreachable", "server-failed", "sync-busy")
    + ("sync-people-newer", "sync-lease-lost", "sync-fork", "sync-hub-restored")
)
"""What is over once a drive or a line is back, or by itself; for everything else somebody has to do something."""
_COUNTS = ("pending", "since", "contact", "others", "conflicts", "refused", "held")
TAKEN_OUT = "sharing-revoked"
VIEWING, WRITING = "viewing", "writing"
RESTING_S = 30.0
"""Seconds that a move waits for the worker that keeps in touch to end."""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How sharing fares on this computer. Times in ms; ``since`` is when the phase began, ``contact`` the hub's last.

    ``code`` and ``details`` say why it is offline or stopped. ``others`` counts the other computers.
    """

    kind: str = ALONE
    phase: str = STARTING
    pending: int = 0
    since: int = 0
    contact: int = 0
    code: str = ""
    details: Mapping[str, object] = field(default_factory=dict)
    others: int = 0
    conflicts: int = 0
    refused: int = 0
    held: int = 0

    @property
    def shared(self) -> bool:
        """Whether the desk has a hub at all."""
        return self.kind != ALONE

    @property
    def taken_out(self) -> bool:
        """Whether this computer may have nothing of the desk any more."""
        return self.phase == STOPPED and self.code == TAKEN_OUT


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody else (an agent's id) who looks at a ticket or writes on it right now, on some computer."""

    agent: str
    ticket: str
    doing: str


class Sharing(QObject):
    """``changed`` when the state is another, ``met`` when people came or went.

    ``told`` carries a line for the worker, ``heard`` what it answers; ``looked`` asks whether the desk is shared now,
    because it was moved. ``resting`` asks the service to rest while the desk is moved and carries a
    ``threading.Event`` to set when it does; ``moving`` says how far that is: what is done, how much, of how much.
    """

    changed = Signal()
    met = Signal()
    told = Signal(object)
    heard = Signal(object)
    looked = Signal()
    resting = Signal(object)
    moving = Signal(str, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = SyncState()
        self._present: tuple[Present, ...] = ()
        self._doing = ("", "")
        self._errand: SharingErrand | None = None
        self.served = False
        """Whether a service is there that rests when it is asked to."""

    @contextmanager
    def moved_by(self, errand: SharingErrand) -> Iterator[None]:
        """Let the service rest while an errand moves the desk; on the thread of a task, before the errand runs."""
        self._errand = errand
        quiet = threading.Event()
        if self.served:
            self.resting.emit(quiet)
            quiet.wait(RESTING_S)
        try:
            yield
        finally:
            self._errand = None
            self.looked.emit()

    def stop_moving(self) -> None:
        """Stop whatever moves the desk at the next place where nothing is half done."""
        errand = self._errand
        if errand is not None:
            errand.stop()

    def show(self, state: SyncState) -> None:
        """Take a state from the service."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def meet(self, present: Iterable[Present]) -> None:
        """Take from the service who is at which ticket."""
        now = tuple(present)
        if now != self._present:
            self._present = now
            self.met.emit()

    def at(self, ticket: str) -> tuple[Present, ...]:
        """Return who else is at a ticket, writers first, each agent once."""
        here = [each for each in self._present if each.ticket == ticket]
        found: dict[str, Present] = {}
        for each in sorted(here, key=lambda one: one.doing != WRITING):
            found.setdefault(each.agent, each)
        return tuple(found.values())

    def say(self, ticket: str, doing: str) -> None:
        """Tell the others what is done here: viewing or writing a ticket, or (both empty) nothing."""
        if (ticket, doing) != self._doing:
            self._doing = (ticket, doing)
            if self.state.shared:
                self.told.emit({"presence": {"ticket": ticket, "doing": doing}})

    def repeat(self) -> None:
        """Tell it again to a worker that has just begun."""
        if self._doing[0]:
            self.told.emit({"presence": {"ticket": self._doing[0], "doing": self._doing[1]}})

    def push(self) -> None:
        """Send now what waits."""
        self.told.emit({"push": True})

    def verify(self) -> None:
        """Compare everything with the hub, now; a line ``verified`` follows."""
        self.told.emit({"verify": True})

    def fetch(self, sha: str) -> None:
        """Bring a file here that lies on another computer; a line ``blob`` follows."""
        self.told.emit({"fetch_blob": sha})


def state_of(line: Mapping[str, object]) -> SyncState:
    """Read a state from a worker's line; what is missing or of another kind is as if nothing was said."""
    details, phase, code = line.get("details"), str(line.get("phase", "")), str(line.get("code") or "")
    if phase == OFFLINE and code and code not in PASSING:
        phase = STOPPED
    counts = {name: int(value) for name in _COUNTS if isinstance(value := line.get(name), (int, float))}
    return SyncState(
        kind=str(line.get("kind", FOLDER)),
        phase=phase if phase in PHASES else STARTING,
        code=code,
        details={str(name): each for name, each in details.items()} if isinstance(details, Mapping) else {},
        **counts,
    )


def present_of(lines: object) -> list[Present]:
    """Read from a worker's line who is where."""
    found = [each for each in lines if isinstance(each, Mapping)] if isinstance(lines, (list, tuple)) else []
    return [Present(*(str(each.get(name, "")) for name in ("agent", "ticket", "doing"))) for each in found]
