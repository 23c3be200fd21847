"""The open part of a file and its signature.

::

    b"DBELL1" | u32 length of header | header | 64 bytes Ed25519 over what is before | section | section | …

The header (a msgpack map) says who sent it, its place in that computer's chain, and of each section its kind, length,
length when opened, SHA-256 and, when it is sealed, the ephemeral key that commits to the content's secret, and that
secret for each scope's key. So whoever has no keys checks everything too.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.sync.folder.seals import Head, UnopenedError
from desktop.sync.sealing.packing import (
    LARGEST,
    MalformedError,
    as_bytes,
    as_hex,
    as_items,
    as_map,
    as_number,
    as_type,
    pack,
    unpack,
)
from desktop.sync.sealing.records import SIGNATURE, sign, verify
from desktop.sync.sealing.ring import KEY_ID

MAGIC = b"DBELL1"
VERSION = 2
"""1 had one ephemeral key for a whole file, which committed to nothing."""
FRONT = struct.Struct(f">{len(MAGIC)}sI")
LONGEST_HEADER = 512 * 1024
MOST_SECTIONS = 2_048
MOST_WRAPS = 1_024
MOST_OPENED = LARGEST
"""Bytes that the sections of a file may have together when opened; the same for every reader, whatever they open."""
MOST_DEVICES = 10_000
WRAP = 48
"""Bytes of a content key sealed to a scope."""
SIGNED = b"deskbell file\0"


@dataclass(frozen=True, slots=True)
class Part:
    """A section as the header names it: ``wraps`` are (id of a scope's key, sealed content secret), none if plain.

    ``size`` is what it has when opened (bytes), ``sender`` the ephemeral key of its wraps, which follows from the
    secret that they hold.
    """

    kind: int
    length: int
    size: int
    digest: bytes
    sender: bytes = b""
    wraps: tuple[tuple[bytes, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Envelope:
    """A file's open part. ``start`` is where its first section begins."""

    head: Head
    seat: str
    parts: tuple[Part, ...]
    signed: bytes
    signature: bytes
    start: int

    def bodies(self, data: bytes) -> list[bytes]:
        """Return the sections' bytes. Raises ``UnopenedError``: ``seal-short``, ``seal-damaged`` (may pass both)."""
        found, at = [], self.start
        for part in self.parts:
            found.append(data[at : at + part.length])
            at += part.length
        if len(data) < at:
            raise UnopenedError("seal-short", passing=True)
        whole = len(data) == at
        if not whole or any(
            hashlib.sha256(body).digest() != part.digest for body, part in zip(found, self.parts, strict=True)
        ):
            raise UnopenedError("seal-damaged", passing=True)
        return found

    def is_signed_by(self, public: bytes) -> bool:
        """Tell whether the holder of a public key signed this."""
        return verify(public, self.signature, SIGNED + self.signed)


def close_envelope(private: bytes, seat: str, head: Head, parts: Sequence[Part], bodies: Sequence[bytes]) -> bytes:
    """Return a whole file. Raises ``UnopenedError`` ``seal-too-large`` for more than a reader would take."""
    header = pack(
        {
            "v": VERSION,
            "hub": head.hub_id,
            "dev": head.device,
            "n": head.n,
            "prev": head.prev,
            "deps": dict(head.deps),
            "at": head.at,
            "seat": seat,
            "parts": [(each.kind, each.length, each.size, each.digest, each.sender, each.wraps) for each in parts],
        }
    )
    if len(header) > LONGEST_HEADER or _is_too_much(parts):
        raise UnopenedError("seal-too-large")
    front = FRONT.pack(MAGIC, len(header)) + header
    return b"".join((front, sign(private, SIGNED + front), *bodies))


def read_envelope(data: bytes) -> Envelope:
    """Take a file's open part apart; its signature is not looked at.

    Raises ``UnopenedError``: ``seal-short`` (passes), ``seal-newer``, ``seal-too-large``, ``seal-damaged`` (passes).
    """
    length = _header_length(data)
    start = FRONT.size + length + SIGNATURE
    if len(data) < start:
        raise UnopenedError("seal-short", passing=True)
    try:
        body = as_map(unpack(data[FRONT.size : FRONT.size + length]))
        if as_number(body["v"]) > VERSION:
            raise UnopenedError("seal-newer")
        parts = tuple(_part(each) for each in as_items(body["parts"]))
        if _is_too_much(parts):
            raise UnopenedError("seal-too-large")
        seat, signed = as_hex(body["seat"], 16), data[: FRONT.size + length]
        return Envelope(_head(body), seat, parts, signed, data[start - SIGNATURE : start], start)
    except (MalformedError, KeyError):
        raise UnopenedError("seal-damaged", passing=True) from None


def _is_too_much(parts: Sequence[Part]) -> bool:
    return len(parts) > MOST_SECTIONS or sum(each.size for each in parts) > MOST_OPENED


def _header_length(data: bytes) -> int:
    if len(data) < FRONT.size:
        raise UnopenedError("seal-short", passing=True)
    magic, length = FRONT.unpack(data[: FRONT.size])
    if magic != MAGIC:
        raise UnopenedError("seal-newer" if magic[:5] == MAGIC[:5] else "seal-damaged", passing=True)
    if length > LONGEST_HEADER:
        raise UnopenedError("seal-too-large")
    return int(length)


def _head(body: dict[str, object]) -> Head:
    deps = {as_hex(device, 8): as_number(n) for device, n in as_map(body["deps"]).items()}
    prev = as_type(body["prev"], str)
    if len(deps) > MOST_DEVICES:
        raise MalformedError("deps")
    return Head(
        as_type(body["hub"], str)[:64],
        as_hex(body["dev"], 8),
        as_number(body["n"]),
        as_hex(prev, 64) if prev else "",
        deps,
        as_number(body["at"]),
    )


def _part(value: object) -> Part:
    parts = as_items(value)
    if len(parts) != 6:
        raise MalformedError("part")
    wraps = tuple(_wrap(each) for each in as_items(parts[5]))
    if len(wraps) > MOST_WRAPS:
        raise MalformedError("wraps")
    sender = as_bytes(parts[4], 32 if wraps else 0)
    return Part(as_number(parts[0]), as_number(parts[1]), as_number(parts[2]), as_bytes(parts[3], 32), sender, wraps)


def _wrap(value: object) -> tuple[bytes, bytes]:
    parts = as_items(value)
    if len(parts) != 2:
        raise MalformedError("wrap")
    return as_bytes(parts[0], KEY_ID), as_bytes(parts[1], WRAP)
