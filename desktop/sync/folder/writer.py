"""Writing one's own files: each number once, each file whole, nothing lost by a crash in between.

Before a file is written, its number and its bytes are noted in the desk file. A crash after that writes the very same
bytes under the same name again, so that no number ever stands for two contents and no file is missing in the chain.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from desktop.core.errors import DeskError
from desktop.store.clock import time_now
from desktop.sync.faults import hook
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import stopping, sweep, write_once
from desktop.sync.folder.layout import home_of, sha_of
from desktop.sync.folder.ledger import Noted
from desktop.sync.folder.listing import Place
from desktop.sync.folder.parting import parted
from desktop.sync.folder.seals import Head, UnopenedError, sealing
from desktop.sync.folder.state import State
from desktop.sync.hub import Pushed
from desktop.sync.wire import Batch, Section, rows_in

STALE = 3600.0
"""Seconds after which a file in the making is one that a crash left behind."""


class Writer:
    """Writes into ``dev/<this device>``, where nobody else writes."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._swept = False

    def push(self, batch: Batch) -> Pushed:
        """Send a batch, as one file unless it is large (``parting``).

        Raises ``sync-fork``, ``sync-busy``, and what ``disk.stopping`` raises; what was written before that stands.
        """
        self.check_identity()
        self.resume()
        for sections in parted(batch.sections):
            self._send(sections)
        return Pushed(rows_in(batch.sections))

    def _send(self, sections: Sequence[Section]) -> None:
        heads, device = self._state.heads, self._state.device
        last = heads.last(device)
        head = Head(
            self._state.seals.hub_id,
            device,
            n=last.n + 1 if last else 1,
            prev=last.sha if last else "",
            deps=heads.vector(without=device),
            at=time_now(),
        )
        with sealing():
            data = self._state.seals.seal(head, sections)
        self._write(self._promise(head, data), data)

    def _promise(self, head: Head, data: bytes) -> Noted:
        try:
            noted = ledger.note_pending(head.device, head.n, sha_of(data), data)
        except DeskError:
            self._state.reload()
            raise
        self._state.heads.add(noted)
        return noted

    def resume(self) -> int:
        """Write what a crash or a full disk kept from being written, and return how many files."""
        left = ledger.pending(self._state.device)
        for noted, data in left:
            self._write(noted, data)
        self._sweep()
        return len(left)

    def check_identity(self) -> None:
        """Raise ``sync-fork`` when this device's folder holds what this desk file does not know of having written.

        Then the file is a restored backup, or a copy of one that is in use elsewhere. Another process of this desk may
        have written it, so the notes are read again before anything is said.
        """
        home = home_of(self._state.root, self._state.device)
        with stopping(self._state.root):
            self._state.listing.look()
            places = self._own(home)
            if places:
                self._state.reload()
                places = self._own(home)
        if any(self._is_mine(place) for place in places):
            raise DeskError("sync-fork")

    def _own(self, home: object) -> list[Place]:
        return [place for place in self._state.listing.candidates(self._state.heads.knows) if place.path.parent == home]

    def _is_mine(self, place: Place) -> bool:
        try:
            data = place.read()
            opened = self._state.seals.open(data)
        except (UnopenedError, ValueError, OSError):
            return False
        if self._state.heads.knows(sha_of(data)):
            self._state.listing.done(place, sha_of(data))
            return False
        return (opened.head.device, opened.seat) == (self._state.device, self._state.seals.seat)

    def _write(self, noted: Noted, data: bytes) -> None:
        path = home_of(self._state.root, noted.device) / noted.name
        with stopping(self._state.root):
            write_once(path, data)
        self._state.listing.expect(path)
        self._state.heads.add(ledger.settle(noted))
        hook("cleaned")

    def _sweep(self) -> None:
        home = home_of(self._state.root, self._state.device)
        if not self._swept and home.is_dir():
            with stopping(self._state.root):
                sweep(home, time.time() - STALE)
            self._swept = True
