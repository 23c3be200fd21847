"""Small signed statements beside the files: whose keys these are, whose do not count any more, who may open what.

::

    msgpack [b"DBREC1", kind, body, by, signature]

``body`` is a msgpack map, ``by`` the seat that signed or ``root``. The signature covers kind, desk and body, so a
statement cannot be shown at another desk or as one of another kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.sync.sealing.packing import MalformedError, as_bytes, as_items, as_map, as_type, pack, unpack

MAGIC = b"DBREC1"
ROOT = "root"
ROOT_KEYS, SEAT, REVOKED, SCOPE = "root", "seat", "revoked", "scope"
CERTS = frozenset({ROOT_KEYS, SEAT, REVOKED})
"""Kinds that lie in the folder's ``certs``; the others in ``keys``."""
LARGEST = 1024 * 1024
SIGNATURE = 64


@dataclass(frozen=True)
class Record:
    """A statement as it was read; nothing is checked yet. ``name`` is the SHA-256 (hex) of ``data``."""

    kind: str
    body: Mapping[str, object]
    by: str
    raw: bytes
    signature: bytes
    data: bytes

    @cached_property
    def name(self) -> str:
        """Return what the statement is known by."""
        return hashlib.sha256(self.data).hexdigest()

    def is_signed_by(self, public: bytes, hub_id: str) -> bool:
        """Tell whether the holder of a public key made it, for this desk."""
        return verify(public, self.signature, _covered(self.kind, hub_id, self.raw))


def sign_record(private: bytes, by: str, hub_id: str, kind: str, body: Mapping[str, object]) -> bytes:
    """Return a signed statement. ``private`` is an Ed25519 key of 32 bytes."""
    raw = pack(dict(body))
    return pack((MAGIC, kind, raw, by, sign(private, _covered(kind, hub_id, raw))))


def read_record(data: bytes) -> Record:
    """Take a statement apart. Raises ``MalformedError``."""
    if len(data) > LARGEST:
        raise MalformedError("too large")
    parts = as_items(unpack(data))
    if len(parts) != 5 or parts[0] != MAGIC:
        raise MalformedError("record")
    raw = as_type(parts[2], bytes)
    kind, by, signature = as_type(parts[1], str), as_type(parts[3], str), as_bytes(parts[4], SIGNATURE)
    return Record(kind, as_map(unpack(raw)), by, raw, signature, data)


def sign(private: bytes, message: bytes) -> bytes:
    """Return the Ed25519 signature (64 bytes) of a message."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether a signature holds."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def sign_public(private: bytes) -> bytes:
    """Return the public half of an Ed25519 key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _covered(kind: str, hub_id: str, raw: bytes) -> bytes:
    return b"deskbell record\0" + kind.encode() + b"\0" + hub_id.encode() + b"\0" + raw
