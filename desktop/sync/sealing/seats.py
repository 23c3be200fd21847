"""Whose keys count: seats (one computer of one agent), certified by an owner's seat or the root key, and revoked.

The root key is made once with a shared desk and is its owner's recovery key. Everything else follows from its public
half, which every computer got with its invitation.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.store.clock import time_now
from desktop.sync.sealing.boxes import new_private, public_of
from desktop.sync.sealing.packing import as_bytes, as_hex, as_items, as_map, as_number, as_type
from desktop.sync.sealing.records import REVOKED, ROOT, ROOT_KEYS, SEAT, Record, sign_public, sign_record

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Keys:
    """The private keys of a seat, 32 bytes each: ``sign`` Ed25519, ``box`` X25519. The root's seat is ``root``."""

    seat: str
    sign: bytes = field(repr=False)
    box: bytes = field(repr=False)

    @property
    def sign_pub(self) -> bytes:
        """Return the key that others check this seat's signatures with."""
        return sign_public(self.sign)

    @property
    def box_pub(self) -> bytes:
        """Return the key that others seal to."""
        return public_of(self.box)


@dataclass(frozen=True, slots=True)
class Certificate:
    """That some keys are those of one computer of an agent. ``until`` (ms) 0 is without end.

    ``may_certify``: it is an owner's and may certify others, revoke them and hand out keys.
    """

    seat: str
    agent: str
    sign_pub: bytes
    box_pub: bytes
    may_certify: bool = False
    name: str = ""
    at: int = 0
    until: int = 0
    by: str = ROOT
    record: str = ""


@dataclass(frozen=True, slots=True)
class Revocation:
    """That a seat's files count no further than ``cut`` (device to number), and of its statements only ``keeps``.

    ``whole`` False takes an owner's seat the power to certify and nothing else. ``last`` is the SHA-256 of the file at
    the cut, by device: each names the one before, so nothing else takes the place of an earlier one.
    """

    seat: str
    cut: Mapping[str, int]
    keeps: frozenset[str]
    whole: bool
    at: int
    by: str
    last: Mapping[str, str] = field(default_factory=dict)


def new_keys() -> Keys:
    """Make the keys of a new seat."""
    sign, box = os.urandom(32), new_private()
    return Keys(seat_of(sign_public(sign), public_of(box)), sign, box)


def root_keys(seed: bytes) -> Keys:
    """Return the root's keys, both derived from the owner's recovery key (32 bytes)."""
    box = HKDF(SHA256(), 32, salt=None, info=b"deskbell root box").derive(seed)
    return Keys(ROOT, seed, box)


def seat_of(sign_pub: bytes, box_pub: bytes) -> str:
    """Return a seat's id (16 hex digits), which its public keys determine."""
    return hashlib.sha256(b"deskbell seat\0" + sign_pub + box_pub).hexdigest()[:16]


def certify(by: Keys, hub_id: str, seat: Certificate) -> bytes:
    """Return the statement that a seat's keys belong to its agent."""
    body = {
        "agent": seat.agent,
        "sign": seat.sign_pub,
        "box": seat.box_pub,
        "certify": int(seat.may_certify),
        "name": seat.name[:LONGEST_NAME],
        "at": seat.at or time_now(),
        "until": seat.until,
    }
    return sign_record(by.sign, by.seat, hub_id, SEAT, body)


def state_root(root: Keys, hub_id: str) -> bytes:
    """Return the statement of the root's box key, so that everything can also be opened with the recovery key."""
    return sign_record(root.sign, ROOT, hub_id, ROOT_KEYS, {"box": root.box_pub})


def revoke(
    by: Keys,
    hub_id: str,
    seat: str,
    cut: Mapping[str, int],
    keeps: Iterable[str],
    *,
    whole: bool,
    last: Mapping[str, str] | None = None,
) -> bytes:
    """Return the statement that a seat counts no further; see ``Revocation``."""
    said = {"cut": dict(cut), "last": dict(last or {}), "keeps": sorted(keeps)}
    body = {"seat": seat, **said, "whole": int(whole), "at": time_now()}
    return sign_record(by.sign, by.seat, hub_id, REVOKED, body)


def certificate_in(record: Record) -> Certificate:
    """Return what a statement of a seat says. Raises ``MalformedError``, ``KeyError``."""
    body = record.body
    sign_pub, box_pub = as_bytes(body["sign"], 32), as_bytes(body["box"], 32)
    return Certificate(
        seat_of(sign_pub, box_pub),
        as_hex(body["agent"], 32),
        sign_pub,
        box_pub,
        bool(as_number(body["certify"])),
        as_type(body["name"], str)[:LONGEST_NAME],
        as_number(body["at"]),
        as_number(body["until"]),
        record.by,
        record.name,
    )


def revocation_in(record: Record) -> Revocation:
    """Return what a revocation says. Raises ``MalformedError``, ``KeyError``."""
    body = record.body
    cut = {as_hex(device, 8): as_number(n) for device, n in as_map(body["cut"]).items()}
    last = {as_hex(device, 8): as_hex(sha, 64) for device, sha in as_map(body["last"]).items()}
    keeps = frozenset(as_hex(name, 64) for name in as_items(body["keeps"]))
    whole, at = bool(as_number(body["whole"])), as_number(body["at"])
    return Revocation(as_hex(body["seat"], 16), cut, keeps, whole, at, record.by, last)
