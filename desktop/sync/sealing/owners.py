"""What an owner's computer does with keys: begins a shared desk, admits computers, hands out scopes' keys, expels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from desktop.core.roles import OWNER
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.folder.ledger import facts
from desktop.sync.scopes import DESK, OFFICE, Scopes, agent_scope, department_scope, scopes_of_agent
from desktop.sync.sealing.recovery import new_seed
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.sealing.seats import Certificate, Keys, certify, new_keys, revoke, root_keys, state_root

UNUSED_MS = 28 * 24 * 3600 * 1000
"""After this an invitation that nobody used is void for all; the program itself refuses it after 14 days."""
Record = tuple[str, bytes]
"""(``certs`` or ``keys``, bytes), as the folder takes it."""


@dataclass(frozen=True, slots=True)
class Founding:
    """A new shared desk: ``seed`` is shown to its owner once (``recovery_text``) and kept nowhere."""

    seed: bytes = field(repr=False)
    root_pub: bytes
    keys: Keys
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Admission:
    """The seat of a new computer: its private keys, and all that it has to know to begin."""

    keys: Keys
    records: tuple[Record, ...]


def found_desk(hub_id: str, agent: str, name: str = "") -> Founding:
    """Make the root key of a new shared desk and its owner's first seat."""
    seed = new_seed()
    root = root_keys(seed)
    keys = new_keys()
    return Founding(seed, root.sign_pub, keys, _rooted(root, hub_id, keys, agent, name))


def regain(seed: bytes, hub_id: str, agent: str, name: str, known: Collection[Record]) -> Admission:
    """Make a new owner's seat with the recovery key, which opens everything that there is."""
    root = root_keys(seed)
    keys = new_keys()
    seals = DeskSeals(root, hub_id, root.sign_pub, (*known, *_rooted(root, hub_id, keys, agent, name)))
    _hand_out(seals, {scope: {keys.seat} for scope in seals.ring.known_scopes()}, add_only=True)
    return Admission(keys, tuple(seals.records()))


def _rooted(root: Keys, hub_id: str, keys: Keys, agent: str, name: str) -> tuple[Record, ...]:
    seat = Certificate(keys.seat, agent, keys.sign_pub, keys.box_pub, may_certify=True, name=name)
    return ("certs", state_root(root, hub_id)), ("certs", certify(root, hub_id, seat))


def admit(
    seals: DeskSeals,
    agent: str,
    name: str = "",
    *,
    may_certify: bool = False,
    readers: Mapping[str, Scopes] | None = None,
) -> Admission:
    """Certify a seat for one more computer of an agent and give it the keys of what the agent reads.

    Nothing but its own certificate's chain and its own keys goes into the admission, so that it stays small.
    """
    keys = new_keys()
    seat = Certificate(keys.seat, agent, keys.sign_pub, keys.box_pub, may_certify, name, time_now())
    data = certify(seals.keys, seals.hub_id, seat)
    seals.learn("certs", data)
    made = hand_out_keys(seals, readers)
    return Admission(keys, (*(each for each in seals.records() if each[0] == "certs"), *made))


def hand_out_keys(seals: DeskSeals, readers: Mapping[str, Scopes] | None = None) -> list[Record]:
    """Bring the keys of all scopes to who reads them now; return the statements that this took, already learned.

    To be called on an owner's computer after anybody's rights changed: a new department gets a key, a new member the
    keys, and where somebody has to go a new key is made for what comes. Who owns the desk now may certify, who does not
    any more may not. Who is no active agent any more gets no key of what comes, not even of what everybody reads, and
    an invitation that was not used for long none at all. ``readers``: agent to scopes. A desk that seals nothing has no
    keys of scopes.
    """
    made = [*_expel_unused(seals), *_follow_owners(seals)] if readers is None else []
    if not seals.encrypted:
        return made
    wanted = defaultdict[str, set[str]](set)
    found = readers_now(seals) if readers is None else readers
    everything = {scope for scopes in found.values() for scope in scopes} | seals.ring.known_scopes()
    everything |= departments() if readers is None else set()
    gone = _inactive() if readers is None else frozenset()
    for seat in seals.roster.living():
        if seat.agent in gone and seat.seat != seals.seat:
            continue
        scopes = found.get(seat.agent, frozenset())
        wide = {scope for scope in everything if scope.startswith("d:")} if OFFICE in scopes else set()
        keeping = {scope for scope in everything if scope.startswith("a:")} if seat.may_certify else set()
        for scope in {*scopes, *wide, *keeping, DESK, agent_scope(seat.agent)}:
            if not scope.startswith("u:"):
                wanted[scope].add(seat.seat)
    for scope in everything:
        if not scope.startswith("u:"):
            wanted[scope] |= set()
    return [*made, *_hand_out(seals, wanted)]


def _inactive() -> frozenset[str]:
    """Return the agents who left: only a row that says so makes it so."""
    rows = db.execute_sql("SELECT id FROM agent WHERE active = 0 OR deleted = 1").fetchall()
    return frozenset(bytes(agent).hex() for (agent,) in rows)


def unused_seats(seals: DeskSeals, agent: str = "") -> list[str]:
    """Return the seats, all or one agent's, of which nobody ever saw a computer: invitations that were not used."""
    seen = {str(seat) for (seat,) in db.execute_sql("SELECT seat FROM computer").fetchall()}
    seen |= {*facts("seat:").values(), seals.seat}
    living = seals.roster.living()
    return [each.seat for each in living if each.seat not in seen and agent in ("", each.agent)]


def _expel_unused(seals: DeskSeals) -> list[Record]:
    """Let invitations be void that nobody used in time: a program could be changed to use them later all the same."""
    due = {seat for seat in unused_seats(seals) if time_now() - seals.roster.seats[seat].at > UNUSED_MS}
    made = []
    for seat in sorted(due):
        if seals.roster.may_expel(seals.seat, seat):
            made.append(("certs", _state_out(seals, seat, {})))
    return made


def _follow_owners(seals: DeskSeals) -> list[Record]:
    """Let the seats of who owns the desk now certify, and those of who does not any more not.

    A seat that lost the power once gets it back only as a new one, from an invitation. One that is more senior than
    this computer's own is not touched (``roster``).
    """
    rows = db.execute_sql("SELECT id FROM agent WHERE role = ? AND active = 1 AND deleted = 0", (OWNER,)).fetchall()
    owners = {bytes(agent).hex() for (agent,) in rows}
    made: list[Record] = []
    for seat in seals.roster.living():
        if seals.roster.is_disempowered(seat.seat) or seat.seat == seals.seat:
            continue
        if seat.may_certify and seat.agent not in owners:
            made += disempower(seals, seat.seat)
        elif seat.agent in owners and not seat.may_certify:
            data = certify(seals.keys, seals.hub_id, replace(seat, may_certify=True, at=time_now()))
            seals.learn("certs", data)
            made.append(("certs", data))
    return made


def _hand_out(seals: DeskSeals, wanted: Mapping[str, Collection[str]], *, add_only: bool = False) -> list[Record]:
    made = [("keys", data) for data in seals.ring.statements_due(wanted, add_only=add_only)]
    for kind, data in made:
        seals.learn(kind, data)
    return made


def readers_now(seals: DeskSeals) -> dict[str, Scopes]:
    """Return what every agent with a computer reads, as their rights are now."""
    return {agent: scopes_of_agent(actor_of(agent)) for agent in {seat.agent for seat in seals.roster.living()}}


def departments() -> set[str]:
    """Return the scopes of all departments: each has a key before anybody but the office reads it."""
    rows = db.execute_sql("SELECT id FROM department").fetchall()
    return {department_scope(bytes(row).hex()) for (row,) in rows}


def expel(
    seals: DeskSeals,
    seat: str,
    cut: Mapping[str, int],
    readers: Mapping[str, Scopes] | None = None,
    last: Mapping[str, str] | None = None,
) -> list[Record]:
    """Let a computer's seat count no further than ``cut`` (device to number of its last file); change the keys it has.

    What an owner's seat certified so far stands.
    """
    return [("certs", _state_out(seals, seat, cut, last)), *hand_out_keys(seals, readers)]


def _state_out(seals: DeskSeals, seat: str, cut: Mapping[str, int], last: Mapping[str, str] | None = None) -> bytes:
    keeps = seals.roster.statements_of(seat, seals.ring.records.values())
    data = revoke(seals.keys, seals.hub_id, seat, cut, keeps, whole=True, last=last)
    seals.learn("certs", data)
    return data


def disempower(seals: DeskSeals, seat: str) -> list[Record]:
    """Take the power to certify from the seat of somebody who owns the desk no more; it goes on as a member."""
    keeps = seals.roster.statements_of(seat, seals.ring.records.values())
    data = revoke(seals.keys, seals.hub_id, seat, {}, keeps, whole=False)
    seals.learn("certs", data)
    return [("certs", data)]
