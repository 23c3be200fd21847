"""The keys of scopes: everybody may seal to a scope, its members alone can open what was sealed to it.

A scope's key is an X25519 pair. Its public half and, sealed to each member's seat, its private half stand in a
statement of an owner's seat. When a member goes, a new pair (generation) is made for what is written from then on.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from desktop.store.clock import time_now
from desktop.sync.sealing.boxes import Receiver, new_private, open_box, public_of, seal_to
from desktop.sync.sealing.packing import MalformedError, as_bytes, as_items, as_map, as_number, as_type
from desktop.sync.sealing.records import ROOT, SCOPE, Record, sign_record
from desktop.sync.sealing.roster import Roster
from desktop.sync.sealing.seats import Keys

KEY_ID = 8
PRIVATE = "a:"
WIDEST = "office"
"""Whoever sees every ticket; nothing about tickets is kept from it."""
LONGEST_SCOPE = 40


@dataclass(frozen=True, slots=True)
class ScopeKey:
    """The public half of a scope's key. ``id`` (8 bytes) names it in files; the largest ``order`` is the newest."""

    scope: str
    generation: int
    public: bytes
    id: bytes

    @property
    def order(self) -> tuple[int, bytes]:
        """Return what two keys of a scope are compared by; all computers choose the same one."""
        return self.generation, self.id


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a statement about a scope's key says: ``grants`` is seat to sealed private half, ``without`` who lost it."""

    key: ScopeKey
    grants: Mapping[str, bytes]
    without: frozenset[str]


@dataclass
class ScopeRing:
    """The scopes' keys that are known, with the private halves of those that this seat is a member of."""

    keys: Keys
    roster: Roster
    records: dict[str, Record] = field(default_factory=dict)
    _waiting: dict[str, Record] = field(default_factory=dict)
    _scopes: defaultdict[str, dict[bytes, ScopeKey]] = field(default_factory=lambda: defaultdict(dict))
    _members: defaultdict[bytes, set[str]] = field(default_factory=lambda: defaultdict(set))
    _without: defaultdict[bytes, set[str]] = field(default_factory=lambda: defaultdict(set))
    _private: dict[bytes, Receiver] = field(default_factory=dict)
    _halves: dict[bytes, bytes] = field(default_factory=dict)

    def learn(self, record: Record) -> bool:
        """Take a statement in; False while nobody is known who might make it."""
        if record.name in self.records:
            return True
        self._waiting[record.name] = record
        self.settle()
        return record.name in self.records

    def settle(self) -> None:
        """Look again at what waits, as the roster may know its maker now; forget what was disowned meanwhile."""
        if any(not self.roster.may_state(record) for record in self.records.values()):
            self._waiting |= self.records
            for held in (self.records, self._scopes, self._members, self._without, self._private, self._halves):
                held.clear()
        for name, record in list(self._waiting.items()):
            if record.kind == SCOPE and self.roster.may_state(record):
                del self._waiting[name]
                self._take(record)

    def _take(self, record: Record) -> None:
        try:
            found = _statement(record)
        except (MalformedError, KeyError):
            return
        key = found.key
        self.records[record.name] = record
        self._scopes[key.scope][key.id] = key
        self._members[key.id] |= set(found.grants)
        self._without[key.id] |= found.without
        mine = found.grants.get(self.keys.seat)
        if mine is not None and key.id not in self._private:
            self._open(key, mine)

    def _open(self, key: ScopeKey, sealed: bytes) -> None:
        """Keep a private half that really belongs to the public one."""
        try:
            private = open_box(sealed, self.keys.box, _context(self.roster.hub_id, key))
            if len(private) != len(key.public) or public_of(private) != key.public:
                return
        except MalformedError:
            return
        self._private[key.id], self._halves[key.id] = Receiver(private), private

    def newest(self, scope: str) -> ScopeKey | None:
        """Return the key that is sealed to now; None when the scope has none yet."""
        return max(self._scopes.get(scope, {}).values(), key=lambda key: key.order, default=None)

    def opener(self, key_id: bytes) -> Receiver | None:
        """Return the private half that opens what was sealed to a key, None when it is not ours to open.

        An owner's computer holds the keys of everybody's own scope to hand them on, and opens nothing with them.
        """
        scope = self.scope_of(key_id)
        if scope.startswith(PRIVATE) and scope != f"{PRIVATE}{self._agent()}":
            return None
        return self._private.get(key_id)

    def _agent(self) -> str:
        found = self.roster.seats.get(self.keys.seat)
        return found.agent if found is not None else ""

    def key(self, key_id: bytes) -> ScopeKey | None:
        """Return the public half of a key that is known."""
        return next((keys[key_id] for keys in self._scopes.values() if key_id in keys), None)

    def scope_of(self, key_id: bytes) -> str:
        """Return whose key that is; empty for one that is not known."""
        found = self.key(key_id)
        return found.scope if found is not None else ""

    def secret(self, scope: str) -> bytes:
        """Return a secret that all members have and that no change of keys touches; empty for who is none."""
        first = min(self._scopes.get(scope, {}).values(), key=lambda key: key.order, default=None)
        return b"" if first is None else self._halves.get(first.id, b"")

    def scopes(self) -> frozenset[str]:
        """Return the scopes whose newest key this seat holds."""
        return frozenset(scope for scope in self._scopes if self.holds(scope))

    def lost(self) -> frozenset[str]:
        """Return the scopes that a statement took from this seat: it held a key, and the newest names it as out."""
        found = set()
        for scope, keys in self._scopes.items():
            newest = self.newest(scope)
            out = newest is not None and self.keys.seat in self._without[newest.id] and newest.id not in self._private
            if out and any(key in self._private for key in keys):
                found.add(scope)
        return frozenset(found)

    def holds(self, scope: str) -> bool:
        """Tell whether this seat can open what is sealed to a scope now."""
        newest = self.newest(scope)
        return newest is not None and newest.id in self._private

    def holds_all(self) -> bool:
        """Tell whether this seat holds every key that there ever was, those for one agent alone apart."""
        shared = (key for scope, keys in self._scopes.items() if not scope.startswith(PRIVATE) for key in keys)
        return all(key in self._private for key in shared)

    def mark(self) -> str:
        """Return a text that changes whenever a private half arrives, or a key of the office (``seal``)."""
        known = sorted(self._private), sorted(self._scopes.get(WIDEST, ()))
        return hashlib.sha256(b"|".join(b"".join(each) for each in known)).hexdigest()[:16]

    def known_scopes(self) -> set[str]:
        """Return the scopes that have a key."""
        return {scope for scope, keys in self._scopes.items() if keys}

    def statements_due(self, wanted: Mapping[str, Collection[str]], *, add_only: bool = False) -> list[bytes]:
        """Return the statements that bring every scope's members to what they should be; for an owner's computer.

        ``wanted`` is scope to the seats that may open it. New scopes get a key, new members all keys of theirs, and a
        scope that somebody has to leave gets a new key, unless ``add_only``. The root can open everything. Nothing
        changes until ``learn``.
        """
        boxes = {each.seat: each.box_pub for each in self.roster.living()} | {ROOT: self.roster.root_box}
        made = []
        for scope, seats in sorted(wanted.items()):
            members = {seat: boxes[seat] for seat in sorted({*seats, ROOT}) if boxes.get(seat)}
            made += self._earlier(scope, members) if add_only else self._due(scope, members)
        return made

    def _due(self, scope: str, members: Mapping[str, bytes]) -> list[bytes]:
        newest = self.newest(scope)
        leaving = self._members[newest.id] - set(members) - {ROOT} if newest is not None else set()
        if newest is None or leaving:
            private = new_private()
            key = _key(scope, newest.generation + 1 if newest is not None else 1, public_of(private))
            earlier = self._earlier(scope, members)
            return [*earlier, self._state(key, private, members, leaving)]
        return self._earlier(scope, members)

    def _earlier(self, scope: str, members: Mapping[str, bytes]) -> list[bytes]:
        """Return statements that give members the keys of a scope that they do not have yet."""
        made = []
        for key in sorted(self._scopes.get(scope, {}).values(), key=lambda each: each.order):
            lacking = {seat: box for seat, box in members.items() if seat not in self._members[key.id]}
            private = self._halves.get(key.id)
            if lacking and private is not None:
                made.append(self._state(key, private, lacking, ()))
        return made

    def _state(self, key: ScopeKey, private: bytes, to: Mapping[str, bytes], without: Iterable[str]) -> bytes:
        context = _context(self.roster.hub_id, key)
        body = {
            "scope": key.scope,
            "generation": key.generation,
            "public": key.public,
            "grants": {seat: seal_to(private, box, context) for seat, box in to.items()},
            "without": sorted(without),
            "at": time_now(),
        }
        return sign_record(self.keys.sign, self.keys.seat, self.roster.hub_id, SCOPE, body)


def _statement(record: Record) -> _Statement:
    body = record.body
    scope = as_type(body["scope"], str)
    if len(scope) > LONGEST_SCOPE:
        raise MalformedError("scope")
    key = _key(scope, as_number(body["generation"]), as_bytes(body["public"], 32))
    grants = {seat: as_type(sealed, bytes) for seat, sealed in as_map(body["grants"]).items()}
    return _Statement(key, grants, frozenset(as_type(seat, str) for seat in as_items(body["without"])))


def _key(scope: str, generation: int, public: bytes) -> ScopeKey:
    name = hashlib.sha256(b"deskbell scope\0" + scope.encode() + b"\0" + public).digest()[:KEY_ID]
    return ScopeKey(scope, generation, public, name)


def _context(hub_id: str, key: ScopeKey) -> bytes:
    return f"deskbell scope {hub_id} {key.scope} {key.generation}".encode() + key.public
