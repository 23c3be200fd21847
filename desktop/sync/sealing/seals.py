"""One computer's hand in a shared folder: what ``sync/folder`` asks of sealing, done with real keys.

The statements that are known live in memory; ``records`` gives them back, for the folder and for ``kept``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from desktop.sync.folder.seals import Head, Opened, UnopenedError
from desktop.sync.sealing.blobs import blob_names, open_blob, plain_blob, seal_blob
from desktop.sync.sealing.envelope import VERSION, read_envelope
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.records import CERTS, SCOPE, Record, read_record
from desktop.sync.sealing.ring import ScopeRing
from desktop.sync.sealing.roster import Roster
from desktop.sync.sealing.seal import keys_for, open_file, seal_file
from desktop.sync.sealing.seats import Keys
from desktop.sync.wire import Section

DESK, REVOKED = "desk", "seal-revoked"


class DeskSeals:
    """Signs as one seat, opens what it is a member of. ``encrypted`` False signs only.

    ``known`` are statements that were learned before (``records``), in any order.
    """

    def __init__(
        self,
        keys: Keys,
        hub_id: str,
        root_pub: bytes,
        known: Iterable[tuple[str, bytes]] = (),
        *,
        encrypted: bool = True,
    ) -> None:
        self.keys, self.hub_id, self.encrypted = keys, hub_id, encrypted
        self.roster = Roster(hub_id, root_pub)
        self.ring = ScopeRing(keys, self.roster)
        self._damaged: set[str] = set()
        self._beyond: list[Opened] = []
        self.learn_all(known)

    @property
    def seat(self) -> str:
        """Return the id of the keys that sign here."""
        return self.keys.seat

    @property
    def agent(self) -> str:
        """Return whose computer this is; empty before the certificate is known."""
        found = self.roster.seats.get(self.keys.seat)
        return found.agent if found is not None else ""

    @property
    def revoked(self) -> bool:
        """Tell whether an owner stated that this seat counts no more."""
        return self.roster.is_revoked(self.keys.seat)

    def seal(self, head: Head, sections: Sequence[Section]) -> bytes:
        """Return the bytes of a file; see ``seal_file``."""
        return seal_file(self.keys, self.ring if self.encrypted else None, head, sections)

    def peek(self, data: bytes) -> Head:
        """Read the open part; the signature is not looked at."""
        return read_envelope(data).head

    def open(self, data: bytes) -> Opened:
        """Check a file and read what there are keys for; see ``open_file``."""
        try:
            return self._open(data)
        except UnopenedError as refusal:
            if refusal.code == REVOKED:
                self._beyond.append(self._open(data, beyond=True))
            raise

    def _open(self, data: bytes, *, beyond: bool = False) -> Opened:
        return open_file(data, self.roster, self.ring, self.hub_id, encrypted=self.encrypted, beyond=beyond)

    def take_beyond(self) -> list[Opened]:
        """Return once what was refused because its seat counts no more.

        Others may have applied it before they learned that: an owner's computer sets it right (``restamping``).
        """
        found, self._beyond = self._beyond, []
        return found

    def ring_mark(self) -> str:
        """Return a text that changes when keys arrive, or when a version reads more kinds of sections."""
        return f"{VERSION}-{self.ring.mark()}"

    def trust_mark(self) -> str:
        """Return a text that changes with whose statements and which keys count here."""
        names = " ".join(record.name for record in self.roster.records)
        return f"{hashlib.sha256(names.encode()).hexdigest()}-{self.ring_mark()}"

    def known_scopes(self) -> frozenset[str]:
        """Return the scopes that have keys; none where nothing is sealed."""
        return frozenset(self.ring.known_scopes())

    def agent_of(self, seat: str) -> str:
        """Return whose seat that is, '' for an unknown one and when no seat of theirs counts any more."""
        found = self.roster.seats.get(seat)
        return found.agent if found is not None and self.roster.of_agent(found.agent) else ""

    def may_sum_up(self) -> bool:
        """Tell whether this seat is an owner's and holds every key but those of what is for one agent alone."""
        own = self.roster.seats.get(self.keys.seat)
        return own is not None and own.may_certify and not self.revoked and self.ring.holds_all()

    def learn(self, kind: str, data: bytes) -> bool:
        """Take a signed statement, from ``certs`` or ``keys``; False when it is not valid (yet)."""
        record = self._read(data)
        if record is None or (record.kind in CERTS) != (kind == "certs"):
            return False
        if record.kind == SCOPE:
            return self.ring.learn(record)
        if record.kind not in CERTS:
            return False
        before = self.roster.records
        found = self.roster.learn(record)
        if before != self.roster.records:
            self.ring.settle()
        return found

    def learn_all(self, records: Iterable[tuple[str, bytes]]) -> None:
        """Take many statements, certificates first."""
        found = [(kind, record) for kind, data in records if (record := self._read(data)) is not None]
        self.roster.learn_many([record for kind, record in found if kind == "certs" and record.kind in CERTS])
        self.ring.settle()
        for kind, record in found:
            if kind == "keys":
                self.ring.learn(record)

    def _read(self, data: bytes) -> Record | None:
        """Take a statement apart; one that is damaged is looked at once."""
        name = hashlib.sha256(data).hexdigest()
        if name in self._damaged:
            return None
        try:
            return read_record(data)
        except MalformedError:
            self._damaged.add(name)
            return None

    def records(self) -> list[tuple[str, bytes]]:
        """Return all statements that count, as (``certs`` or ``keys``, bytes)."""
        certs = [("certs", record.data) for record in self.roster.records]
        return certs + [("keys", record.data) for record in self.ring.records.values()]

    def blob_names(self, sha: str, scopes: frozenset[str]) -> list[str]:
        """Return the names under which a file of some scopes may lie, the first is where it is put."""
        secret = self.ring.secret(DESK) if self.encrypted else b""
        if self.encrypted and not secret:
            raise UnopenedError("seal-no-key")
        return blob_names(sha, scopes, secret)

    def seal_blob(self, data: bytes, scopes: frozenset[str]) -> bytes:
        """Return a file for the readers of some scopes."""
        return seal_blob(data, keys_for(self.ring, scopes)) if self.encrypted else plain_blob(data)

    def open_blob(self, data: bytes) -> bytes:
        """Open what ``seal_blob`` made; raises ``UnopenedError``."""
        return open_blob(data, self.ring)
