"""Invitations: everything a new computer needs to join, in one file or link, sealed with a password told another way.

::

    b"DBINV1" | SHA-256 of the rest (damage, not trust) | u32 length | open part | ChaCha20-Poly1305 of the closed part

The open part says what the key is made of (Argon2id) and has a check that tells a wrong password from a changed file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import struct
from dataclasses import dataclass, field

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.core.errors import DeskError
from desktop.store.clock import time_now
from desktop.sync.sealing.boxes import NONCE
from desktop.sync.sealing.packing import (
    MalformedError,
    as_bytes,
    as_items,
    as_map,
    as_number,
    as_type,
    expand,
    pack,
    squeeze,
    unpack,
)
from desktop.sync.sealing.seats import Keys

MAGIC, VERSION = b"DBINV1", 1
FRONT = struct.Struct(">6s32sI")
LARGEST = 4 * 1024 * 1024
VALID_MS = 14 * 24 * 3600 * 1000
LINK = "deskbell://join?i="
LONGEST_LINK = 8_000
"""Characters that mail programs and chats still carry in one piece."""
COST = (3, 65_536, 4)
"""Work of Argon2id: rounds, KiB, lanes; as in ``desktop.vault``."""
SANE = ((1, 20), (8, 262_144), (1, 16))
"""What a file may ask for: a forged one must not fill memory."""
Statements = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation says. ``kind``: folder or server; ``where``: the folder's path or a connection string.

    Folder: ``keys`` are those of the seat made for this computer, ``statements`` its certificate and scopes' keys.
    Server: ``login`` and ``password`` of its agent. ``until`` (ms) is the last moment it is good for.
    """

    kind: str
    where: str
    hub_id: str
    agent: str
    email: str = ""
    desk: str = ""
    encrypted: bool = True
    root_pub: bytes = b""
    keys: Keys | None = field(default=None, repr=False)
    statements: Statements = ()
    login: str = ""
    password: str = field(default="", repr=False)
    at: int = 0
    until: int = 0


def make_invitation(invitation: Invitation, password: str, cost: tuple[int, int, int] = COST) -> bytes:
    """Return an invitation's bytes, good for 14 days unless it says otherwise."""
    salt = os.urandom(16)
    key = _key(password, salt, cost)
    front = pack({"v": VERSION, "cost": cost, "salt": salt, "check": _check(key)})
    closed = ChaCha20Poly1305(key).encrypt(NONCE, squeeze(pack(_body(invitation))), front)
    return FRONT.pack(MAGIC, hashlib.sha256(front + closed).digest(), len(front)) + front + closed


def open_invitation(data: bytes, password: str) -> Invitation:
    """Return what an invitation says.

    Raises ``DeskError``: ``sharing-invitation-damaged``, ``sharing-invitation-newer``, ``sharing-invitation-password``
    (a wrong one), ``sharing-invitation-old``.
    """
    try:
        found = _opened(data, password)
    except (MalformedError, KeyError, struct.error):
        raise DeskError("sharing-invitation-damaged") from None
    if time_now() > found.until:
        raise DeskError("sharing-invitation-old", at=found.until)
    return found


def check_unused(invitation: Invitation, seats: frozenset[str]) -> None:
    """Refuse an invitation that a computer joined with before: one seat is one computer.

    ``seats`` are those that were seen at the hub. Raises ``sharing-invitation-used``.
    """
    if invitation.keys is not None and invitation.keys.seat in seats:
        raise DeskError("sharing-invitation-used")


def invitation_link(data: bytes) -> str:
    """Return an invitation as a link; empty when it is too long for one."""
    text = LINK + base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")
    return text if len(text) <= LONGEST_LINK else ""


def linked_invitation(text: str) -> bytes:
    """Return the invitation in a link, whatever blanks a mail program put in. Raises ``sharing-invitation-damaged``."""
    clean = "".join(text.split())
    if not clean.startswith(LINK):
        raise DeskError("sharing-invitation-damaged")
    try:
        return base64.b64decode(clean.removeprefix(LINK) + "==", altchars=b"-_", validate=False)
    except (binascii.Error, ValueError):
        raise DeskError("sharing-invitation-damaged") from None


def _opened(data: bytes, password: str) -> Invitation:
    if len(data) > LARGEST:
        raise MalformedError("large")
    magic, digest, length = FRONT.unpack(data[: FRONT.size])
    rest = data[FRONT.size :]
    if magic[:5] != MAGIC[:5] or length > len(rest) or hashlib.sha256(rest).digest() != digest:
        raise MalformedError("invitation")
    front = as_map(unpack(rest[:length]))
    if magic != MAGIC or as_number(front["v"]) > VERSION:
        raise DeskError("sharing-invitation-newer")
    key = _key(password, as_bytes(front["salt"], 16), _cost(front["cost"]))
    if not hmac.compare_digest(_check(key), as_bytes(front["check"], 16)):
        raise DeskError("sharing-invitation-password")
    try:
        plain = ChaCha20Poly1305(key).decrypt(NONCE, rest[length:], rest[:length])
    except InvalidTag:
        raise MalformedError("invitation") from None
    return _invitation(as_map(unpack(expand(plain, LARGEST))))


def _body(invitation: Invitation) -> dict[str, object]:
    at = invitation.at or time_now()
    keys = invitation.keys
    return {
        **{name: getattr(invitation, name) for name in TEXTS},
        "encrypted": int(invitation.encrypted),
        "root": invitation.root_pub,
        "keys": (keys.seat, keys.sign, keys.box) if keys is not None else (),
        "statements": invitation.statements,
        "at": at,
        "until": invitation.until or at + VALID_MS,
    }


TEXTS = ("kind", "where", "hub_id", "agent", "email", "desk", "login", "password")


def _invitation(body: dict[str, object]) -> Invitation:
    texts = {name: as_type(body[name], str) for name in TEXTS}
    if texts["kind"] not in ("folder", "server"):
        raise MalformedError("kind")
    return Invitation(
        **texts,
        encrypted=bool(as_number(body["encrypted"])),
        root_pub=as_type(body["root"], bytes),
        keys=_keys(as_items(body["keys"])),
        statements=tuple(_statement(each) for each in as_items(body["statements"])),
        at=as_number(body["at"]),
        until=as_number(body["until"]),
    )


def _keys(parts: tuple[object, ...]) -> Keys | None:
    if not parts:
        return None
    seat, sign, box = parts
    return Keys(as_type(seat, str), as_bytes(sign, 32), as_bytes(box, 32))


def _statement(value: object) -> tuple[str, bytes]:
    parts = as_items(value)
    if len(parts) != 2:
        raise MalformedError("statement")
    return as_type(parts[0], str), as_type(parts[1], bytes)


def _cost(value: object) -> tuple[int, int, int]:
    parts = tuple(as_number(each) for each in as_items(value))
    if len(parts) != 3 or not all(low <= each <= high for each, (low, high) in zip(parts, SANE, strict=True)):
        raise MalformedError("cost")
    return parts[0], parts[1], parts[2]


def _key(password: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    return hash_secret_raw(password.encode("utf-8"), salt, *cost, hash_len=32, type=Type.ID)


def _check(key: bytes) -> bytes:
    return hmac.new(key, b"deskbell invitation check", hashlib.sha256).digest()[:16]
