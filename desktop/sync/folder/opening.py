"""Opening one file from the folder: what stops it for now, what stops it for good, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.core.errors import DeskError
from desktop.sync.folder import ledger
from desktop.sync.folder.bundling import places
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.layout import SHORT, change_name, sha_of
from desktop.sync.folder.ledger import PARTIAL, READ, REFUSED, Noted
from desktop.sync.folder.listing import Place
from desktop.sync.folder.seals import Head, Opened, UnopenedError
from desktop.sync.folder.state import State
from desktop.sync.wire import Refused, Section

OWNED = "owned:"
"""Begins the facts that name the devices of owners' seats."""
DAMAGED, FOREIGN, TWO, UNKNOWN = "sync-file-damaged", "sync-file-foreign", "sync-two-as-one", "sync-file-unsigned"


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was decided upon: what to apply from it, or why it is refused."""

    head: Head
    agent: str
    sections: tuple[Section, ...]
    noted: Noted
    refused: tuple[Refused, ...] = ()


class Opener:
    """Opens files; what cannot be used yet is put off in the listing, and told as a warning."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._seats = ledger.facts("seat:")
        self._before: dict[str, dict[str, int]] = {}

    def read(self, place: Place) -> bytes | None:
        """Return a file's bytes; None when it vanished or is not whole."""
        try:
            with stopping(self._state.root):
                return place.read()
        except ValueError:
            self._later(place, DAMAGED)
        except DeskError as error:
            if isinstance(error.__cause__, FileNotFoundError) and self._state.root.is_dir():
                self._state.listing.put_off(place)
            elif isinstance(error.__cause__, PermissionError):
                self._later(place, DAMAGED)
            else:
                raise
        return None

    def peek(self, place: Place, data: bytes) -> Head | None:
        """Return the open part of a file of this desk; None when there is none."""
        try:
            head = self._state.seals.peek(data)
        except UnopenedError:
            self._later(place, DAMAGED)
            return None
        if head.hub_id == self._state.seals.hub_id and head.n > 0:
            return head
        self._later(place, FOREIGN)
        return None

    def open(self, place: Place, data: bytes, sha: str) -> Found | None:
        """Check and open a file; None when it cannot be judged yet.

        Raises ``sync-fork`` when this very computer wrote it and does not know: its desk file is a copy.
        """
        head = self._state.seals.peek(data)
        try:
            opened = self._state.seals.open(data)
        except UnopenedError as error:
            if error.passing:
                self._later(place, UNKNOWN)
                return None
            return self._refused(head, sha, "", error.code)
        self._withdraw(place)
        if head.device == self._state.device and opened.seat == self._state.seals.seat:
            raise DeskError("sync-fork")
        if not self._is_own_device(opened):
            return self._refused(replace(head, device=""), sha, opened.agent, "device-of-another")
        if opened.ended and not self._is_from_before(head, sha, opened.last):
            return self._refused(replace(head, device=""), sha, opened.agent, "seal-revoked")
        if self._state.heads.contradicts(head, sha):
            self._state.warn(TWO, head.device, device=head.device)
        self._state.peer(head.device).heard(opened.agent, head.at, head.deps)
        noted = Noted(head.device, head.n, sha, PARTIAL if opened.unreadable else READ)
        spoilt = self._refused(head, sha, opened.agent, "seal-content").refused if opened.damaged else ()
        return Found(head, opened.agent, opened.sections, noted, spoilt)

    def _is_from_before(self, head: Head, sha: str, last: str) -> bool:
        """Tell whether a file of a seat that was taken out was there then: no other one has its place in the chain.

        A computer that has just joined goes back from the last one that counts, as far as the files are there.
        """
        if self._state.heads.contradicts(head, sha):
            return False
        if sha not in self._before.get(last, {}):
            self._before[last] = self._chain(last)
        found = self._before[last]
        return sha in found or head.n < min(found.values(), default=head.n + 1)

    def _chain(self, sha: str) -> dict[str, int]:
        """Return the numbers, by hash, of a file and those before it, as far as they can be read."""
        found: dict[str, int] = {}
        where = places(self._state) if sha else {}
        while (place := where.get(sha[:SHORT])) is not None:
            data = self.read(place)
            if data is None or sha_of(data) != sha:
                break
            head = self._state.seals.peek(data)
            found[sha], sha = head.n, head.prev
        return found

    def _is_own_device(self, opened: Opened) -> bool:
        """Tell whether a device's files come from the seat that they always came from.

        A computer that has just joined may read a false claim first: there an owner's seat wins, once.
        """
        device = opened.head.device
        if device not in self._seats:
            own = self._state.seals.seat if device == self._state.device else opened.seat
            self._bind(device, ledger.fact(f"seat:{device}") or own)  # a summary said whose it is
        if opened.owner and device != self._state.device and not ledger.fact(f"{OWNED}{device}"):
            self._bind(device, opened.seat)
            ledger.set_fact(f"{OWNED}{device}", opened.seat)
        return self._seats[device] == opened.seat

    def _bind(self, device: str, seat: str) -> None:
        self._seats[device] = seat
        ledger.set_fact(f"seat:{device}", seat)

    def _refused(self, head: Head, sha: str, agent: str, why: str) -> Found:
        name = change_name(head.n, sha)
        refused = Refused("file", name, why, {"device": head.device, "file": name})
        return Found(head, agent, (), Noted(head.device, head.n, sha, REFUSED), (refused,))

    def _later(self, place: Place, code: str) -> None:
        self._state.listing.put_off(place)
        self._state.warn(code, str(place.key), file=place.key.name)

    def _withdraw(self, place: Place) -> None:
        for code in (DAMAGED, FOREIGN, UNKNOWN):
            self._state.withdraw(code, str(place.key))
