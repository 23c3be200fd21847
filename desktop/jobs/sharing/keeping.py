"""The worker that keeps in touch: it meets whenever something waits here or there, and tells the window how things are.

Runs in a process of its own (``worker sync``), so that neither networks nor disks are ever waited for in the window.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.sharing.company import EVERY_S, note_computers
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.files import bring_older, fetch_wanted
from desktop.jobs.sharing.founding import finish_arriving
from desktop.jobs.sharing.leases import RENEW_S, give_back_leases, keep_leases, wanted_leases
from desktop.jobs.sharing.listening import Listener
from desktop.jobs.sharing.opening import OpenHub
from desktop.jobs.sharing.reporting import CONTACT, note_contact
from desktop.jobs.sharing.telling import state_line
from desktop.jobs.sharing.verifying import UNANSWERED, Outcome, outcome, verify
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.store.sharing import FOLDER, hub_place, read_local, write_local
from desktop.sync.hub import Hub, Presence
from desktop.sync.scopes import scopes_of_agent

log = logging.getLogger(__name__)
Say = Callable[[Mapping[str, object]], None]
Opened = Callable[[], OpenHub]
HasPassword = Callable[[], frozenset[str]]
FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 60.0
"""Between two tries while the hub cannot be reached; whoever writes something tries at once."""
LOOK_EVERY_S = 15.0
"""Between two meetings when nothing seems to happen: what announces changes is a hint, never relied on."""
LOOK_S, LOOK_SHARE = 0.1, 50.0
"""Between two looks into a folder, and how many times as long as a look took."""
PRESENCE_S = 1.0
VERIFY_EVERY_MS = 24 * 3600 * 1000
CONTACT_MS = 5_000
"""How old the noted moment of the last contact may become."""
VERIFIED = "sync_verified"
"""The local fact that says when (ms) everything was compared with the hub."""


@dataclass
class _Asked:
    """What the parent said and was not done yet."""

    over: bool = False
    push: bool = False
    verify: bool = False
    presence: tuple[str, str] | None = None


@dataclass
class _Times:
    """When (seconds, of a clock that only goes forward) something is to be done again; what was told last.

    ``compared``: what comparing found, while more is to come of it.
    """

    leases: float = 0.0
    presence: float = 0.0
    computers: float = 0.0
    pause: float = FIRST_PAUSE_S
    failed: bool = False
    since: int = 0
    compared: Outcome | None = None
    said: dict[str, object] = field(default_factory=dict)
    met: list[dict[str, str]] = field(default_factory=list)


class SyncRounds:
    """Meets until it hears ``{"stop": true}``; also hears push, presence, fetch_blob, verify and secret.

    Says ``{"state": {…}}`` whenever something about that changes, ``{"blob": {"sha", "here"}}``, ``{"verified": {…}}``.
    """

    def __init__(self, desk: Desk, open_hub: Opened, say: Say, has_password: HasPassword = frozenset) -> None:
        self._desk, self._open_hub, self._say, self._has_password = desk, open_hub, say, has_password
        self._asked, self._times = _Asked(), _Times()
        self._wake = threading.Event()
        self._meeting: Meeting | None = None
        self._listener: Listener | None = None
        self._present: list[Presence] = []

    def hear(self, line: Mapping[str, object]) -> None:
        """Act on a line of the parent; called on another thread."""
        asked = self._asked
        asked.over |= bool(line.get("stop"))
        asked.push |= bool(line.get("push")) or "secret" in line
        asked.verify |= bool(line.get("verify"))
        if "presence" in line:
            said = line["presence"]
            ticket, doing = (said.get("ticket"), said.get("doing")) if isinstance(said, dict) else ("", "")
            asked.presence = (str(ticket), str(doing)) if ticket else None
            self._times.presence = 0.0
        self._wake.set()

    def run(self) -> None:
        """Meet, wait, meet again. Every trouble is told, none ends it."""
        with db.connection_context():
            try:
                while not self._asked.over:
                    self._round()
                    self._rest()
            finally:
                self._let_go()

    def _round(self) -> None:
        """Do everything that is due; after a failure the connection is made anew."""
        self._wake.clear()
        self._asked.push = False
        try:
            self._keep_in_touch()
        except Exception as error:
            found = error if isinstance(error, DeskError) else disk_trouble(error)
            if found is None:
                log.exception("keeping in touch failed")
                found = DeskError("sync-failed", text=f"{type(error).__name__}: {error}"[:300])
            self._fail(found)
        else:
            self._times.failed, self._times.pause = False, FIRST_PAUSE_S
            self._tell(None)

    def _keep_in_touch(self) -> None:
        if self._meeting is None:
            hub = self._open_hub()
            finish_arriving(self._desk, hub)
            self._meeting = Meeting(self._desk, hub)
        self._meeting.run()
        if self._listener is None or self._listener.is_over:
            self._listen()
        hub = self._meeting.hub
        self._keep_leases(hub)
        self._fetch(hub)
        self._asked.push |= bring_older(hub, self._desk.files)
        self._exchange_presence(hub)
        self._note_computers(hub)
        if self._asked.verify or self._is_verify_due():
            self._verify(self._meeting)
        elif self._times.compared is not None:
            self._tell_outcome(outcome(self._meeting))
        if time_now() - int(read_local(CONTACT, "0")) > CONTACT_MS:
            note_contact()

    def _keep_leases(self, hub: Hub) -> None:
        now = time.monotonic()
        if now < self._times.leases:
            return
        keep_leases(hub, wanted_leases(self._desk, self._has_password()))
        self._times.leases = now + RENEW_S

    def _fetch(self, hub: Hub) -> None:
        place = hub_place()
        scopes = scopes_of_agent(actor_of(place.agent)) if place is not None else frozenset()
        for sha, here in fetch_wanted(hub, self._desk.files, scopes):
            self._say({"blob": {"sha": sha, "here": here}})

    def _exchange_presence(self, hub: Hub) -> None:
        now = time.monotonic()
        if now >= self._times.presence:
            self._present = hub.presence(self._asked.presence)
            self._times.presence = now + PRESENCE_S

    def _note_computers(self, hub: Hub) -> None:
        now = time.monotonic()
        if now >= self._times.computers:
            note_computers(hub)
            self._times.computers = now + EVERY_S

    def _is_verify_due(self) -> bool:
        return time_now() - int(read_local(VERIFIED, "0")) > VERIFY_EVERY_MS

    def _verify(self, meeting: Meeting) -> None:
        asked, self._asked.verify = self._asked.verify, False
        found = verify(meeting)
        write_local(VERIFIED, str(time_now()))
        self._times.compared = None
        if asked or found:
            self._tell_outcome(outcome(meeting, len(found)))

    def _tell_outcome(self, found: Outcome) -> None:
        """Say what comparing found; who asked is told again what comes of it once the answer is there."""
        if found != self._times.compared:
            self._say({"verified": {**asdict(found), "at": time_now()}})
        self._times.compared = found if found.result == UNANSWERED or found.waiting else None

    def _listen(self) -> None:
        """Let a thread wait at a server. Of a folder there must be one reader alone, so the rounds look there."""
        place = hub_place()
        if place is None or place.kind == FOLDER:
            return
        self._listener = Listener(self._open_hub, self._wake)
        self._listener.start()

    def _rest(self) -> None:
        """Wait until something happens here or there, or until something is due."""
        if self._asked.over or self._asked.push:
            return
        times = self._times
        if times.failed:
            self._wake.wait(times.pause)
            times.pause = min(times.pause * 2, LONGEST_PAUSE_S)
            return
        end = time.monotonic() + max(min(times.leases - time.monotonic(), LOOK_EVERY_S), LOOK_S)
        try:
            while (left := end - time.monotonic()) > 0 and self._meeting is not None:
                watched = self._asked.presence is not None or bool(self._present)
                if self._wait(self._meeting.hub, min(left, PRESENCE_S) if watched else left):
                    return
                if watched:
                    self._exchange_presence(self._meeting.hub)
                    self._tell_presence()
        except DeskError:
            return  # the next round finds out what it is

    def _wait(self, hub: Hub, seconds: float) -> bool:
        """Wait for the parent or the hub. Where no thread listens it looks by itself, slow places more seldom."""
        if self._listener is not None:
            return self._wake.wait(seconds)
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            if hub.wait(0):
                return True
            took = time.monotonic() - now
            if self._wake.wait(min(max(LOOK_S, LOOK_SHARE * took), end - now)):
                return True
        return False

    def _fail(self, refusal: DeskError) -> None:
        self._times.failed = True
        self._present, self._times.presence = [], 0.0  # nobody is seen from here until the next meeting
        self._let_go(give_back=False)
        self._tell(refusal)

    def _let_go(self, *, give_back: bool = True) -> None:
        """Close the connection; leases are given back when the program ends in order."""
        meeting, self._meeting = self._meeting, None
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.end()
        if meeting is not None:
            if give_back:
                give_back_leases(meeting.hub)
            meeting.hub.close()

    def _tell(self, refusal: DeskError | None) -> None:
        """Say how things are, when that is news; the moment of the last contact alone is none."""
        state = state_line(refusal)
        if state != self._times.said:
            self._times.since = self._times.since if self._times.said.get("phase") == state["phase"] else time_now()
            self._times.said = state
            self._say({"state": {**state, "contact": int(read_local(CONTACT, "0")), "since": self._times.since}})
        self._tell_presence()

    def _tell_presence(self) -> None:
        """Say who is where, when that is news."""
        present = [{"agent": each.agent, "ticket": each.ticket, "doing": each.doing} for each in self._present]
        if present != self._times.met:
            self._times.met = present
            self._say({"presence": present})
