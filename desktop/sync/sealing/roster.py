"""Which seats count: everything that follows from the root key's statements, whatever order they come in.

Owners' seats are looked at by seniority: how few steps from the root, then how early; of those that the root itself
certified the latest is the most senior, because only the recovery key makes another one. A statement against an owner's
seat counts only from a more senior one or the root; so a revoked owner's computer can not revoke those who revoked it,
and all readers come to the same end. The price: the first owner's computer goes only after the recovery key was used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.store.clock import time_now
from desktop.sync.folder.seals import UnopenedError
from desktop.sync.sealing.packing import MalformedError, as_bytes
from desktop.sync.sealing.records import REVOKED, ROOT, ROOT_KEYS, SEAT, Record
from desktop.sync.sealing.seats import Certificate, Revocation, certificate_in, revocation_in

Rank = tuple[int, int, str]
"""Steps from the root, when it was certified (ms; below zero where the root did it), which statement says so."""


@dataclass
class _Standing:
    """What follows from the statements that are known."""

    root_box: bytes = b""
    seats: dict[str, Certificate] = field(default_factory=dict)
    ranks: dict[str, Rank] = field(default_factory=dict)
    revoked: defaultdict[str, list[Revocation]] = field(default_factory=lambda: defaultdict(list))
    taken: set[str] = field(default_factory=set)
    settled: set[str] = field(default_factory=set)

    def next_owner(self) -> str | None:
        """Return the most senior seat that may certify and was not looked at yet."""
        owners = [seat for seat, each in self.seats.items() if each.may_certify and seat not in self.settled]
        return min(owners, key=self.ranks.__getitem__, default=None)

    def disowns(self, record: Record) -> bool:
        """Tell whether a statement's maker was revoked by somebody more senior who did not keep it."""
        return any(record.name not in each.keeps for each in self.revoked.get(record.by, ()))


class Roster:
    """Seats by id, as far as their certificates hold. ``root_box`` is what everything is also sealed to."""

    def __init__(self, hub_id: str, root_pub: bytes, records: Iterable[Record] = ()) -> None:
        self.hub_id, self.root_pub = hub_id, root_pub
        self._known: dict[str, Record] = {}
        self._holds: dict[tuple[str, bytes], bool] = {}
        self._standing = _Standing()
        self.learn_many(records)

    @property
    def root_box(self) -> bytes:
        """Return the root's X25519 key; empty before its statement came."""
        return self._standing.root_box

    @property
    def seats(self) -> dict[str, Certificate]:
        """Return every certified seat, revoked ones included."""
        return self._standing.seats

    @property
    def records(self) -> list[Record]:
        """Return the statements that count."""
        return [self._known[name] for name in sorted(self._standing.taken)]

    def learn(self, record: Record) -> bool:
        """Take a statement in; False while nobody is known who might make it."""
        if record.name not in self._known:
            self._known[record.name] = record
            self._settle()
        return record.name in self._standing.taken

    def learn_many(self, records: Iterable[Record]) -> None:
        """Take many statements in at once, in any order."""
        self._known |= {record.name: record for record in records}
        self._settle()

    def certificate(self, seat: str, at: int = 0) -> Certificate:
        """Return a seat's certificate as it counts at a moment (ms).

        Raises ``UnopenedError``: ``seal-unknown-seat`` (it may come yet), ``seal-expired``.
        """
        found = self.seats.get(seat)
        if found is None:
            raise UnopenedError("seal-unknown-seat", passing=True)
        if found.until and max(at, time_now()) > found.until:
            raise UnopenedError("seal-expired")
        return found

    def cut_of(self, seat: str, device: str) -> int | None:
        """Return up to which number a device's files of a seat count; None when it was not revoked."""
        cuts = [each.cut.get(device, 0) for each in self._standing.revoked.get(seat, ()) if each.whole]
        return min(cuts) if cuts else None

    def last_of(self, seat: str, device: str) -> str:
        """Return the SHA-256 of the last file of a device that counts of a revoked seat; empty where nobody said."""
        whole = [each for each in self._standing.revoked.get(seat, ()) if each.whole]
        least = min(whole, key=lambda each: each.cut.get(device, 0), default=None)
        return least.last.get(device, "") if least is not None else ""

    def is_revoked(self, seat: str) -> bool:
        """Tell whether a seat counts no more."""
        return any(each.whole for each in self._standing.revoked.get(seat, ()))

    def is_disempowered(self, seat: str) -> bool:
        """Tell whether a seat may state nothing more, whether or not its files count."""
        return bool(self._standing.revoked.get(seat))

    def may_state(self, record: Record) -> bool:
        """Tell whether a statement comes from the root or an owner's seat, and was not disowned."""
        standing = self._standing
        if record.by == ROOT:
            return self._is_signed(record, self.root_pub)
        seat = standing.seats.get(record.by)
        owner = seat is not None and seat.may_certify and self._is_signed(record, seat.sign_pub)
        return owner and not standing.disowns(record)

    def rank_of(self, seat: str) -> Rank:
        """Return what certified seats are compared by; the smallest is the most senior."""
        return self._standing.ranks[seat]

    def may_expel(self, by: str, seat: str) -> bool:
        """Tell whether one seat's word ends another: an owner's does, unless the other is a more senior owner's."""
        owner, other = self.seats.get(by), self.seats.get(seat)
        if owner is None or not owner.may_certify or self.is_disempowered(by) or by == seat:
            return False
        senior = other is not None and other.may_certify and self.rank_of(seat) < self.rank_of(by)
        return not senior or self.is_revoked(seat)

    def statements_of(self, seat: str, others: Iterable[Record] = ()) -> list[str]:
        """Return the names of what a seat stated and what counts now: what its revocation keeps."""
        return [record.name for record in (*self.records, *others) if record.by == seat]

    def of_agent(self, agent: str) -> list[Certificate]:
        """Return the seats of an agent that count."""
        return [each for each in self.living() if each.agent == agent]

    def living(self) -> list[Certificate]:
        """Return the seats that count."""
        return [each for each in self.seats.values() if not self.is_revoked(each.seat)]

    def _settle(self) -> None:
        """Work out anew what follows: the root's statements, then owner by owner, the most senior first."""
        by: defaultdict[str, list[Record]] = defaultdict(list)
        for record in self._known.values():
            by[record.by].append(record)
        self._standing = standing = _Standing()
        owner: str | None = ROOT
        while owner is not None:
            for record in sorted(by[owner], key=_order):
                if self.may_state(record):
                    self._take(standing, record)
            standing.settled.add(owner)
            owner = standing.next_owner()

    def _take(self, standing: _Standing, record: Record) -> None:
        try:
            counts = _TAKEN[record.kind](standing, record)
        except (MalformedError, KeyError):
            return
        if counts:
            standing.taken.add(record.name)

    def _is_signed(self, record: Record, public: bytes) -> bool:
        held = self._holds.get((record.name, public))
        if held is None:
            held = self._holds[record.name, public] = record.is_signed_by(public, self.hub_id)
        return held


def _order(record: Record) -> tuple[int, int, str]:
    """Order one maker's statements: seats before revocations, older ones first."""
    at = record.body.get("at")
    return record.kind == REVOKED, at if type(at) is int else 0, record.name


def _root(standing: _Standing, record: Record) -> bool:
    if record.by == ROOT:
        standing.root_box = as_bytes(record.body["box"], 32)
    return record.by == ROOT


def _seat(standing: _Standing, record: Record) -> bool:
    """Take a seat; a later certificate replaces an earlier one, unless it is about somebody more senior."""
    found = certificate_in(record)
    if found.seat in standing.settled:
        return False
    steps = 0 if record.by == ROOT else standing.ranks[record.by][0] + 1
    rank = (steps, found.at if steps else -found.at, record.name)
    standing.ranks[found.seat] = min(standing.ranks.get(found.seat, rank), rank)
    known = standing.seats.get(found.seat)
    if known is None or known.at <= found.at:
        standing.seats[found.seat] = found
    return True


def _revocation(standing: _Standing, record: Record) -> bool:
    found = revocation_in(record)
    if found.seat in standing.settled or found.seat == record.by:
        return False
    standing.revoked[found.seat].append(found)
    return True


_TAKEN = {ROOT_KEYS: _root, SEAT: _seat, REVOKED: _revocation}
