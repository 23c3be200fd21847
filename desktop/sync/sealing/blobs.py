"""Attachments and raw mails in the folder: sealed to scopes like rows, under names that say nothing.

::

    b"DBBLOB1" | u16 number of wraps | ephemeral key | (id of a scope's key, wrapped content key) … | content

A name is an HMAC of content hash and scope under a secret that every computer of the desk has, so that nobody outside
learns by a known file's hash whether the desk has it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.sync.folder.seals import UnopenedError
from desktop.sync.sealing.boxes import KEY, NONCE, Sender
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.ring import KEY_ID, ScopeKey, ScopeRing

PLAIN, SEALED = b"DBBLOB0", b"DBBLOB1"
CONTEXT = b"deskbell blob"
WRAP = 48
COUNT = struct.Struct(">H")
BEGINNING = ("d:", "a:", "office", "desk")
"""Scopes by whom a file is named for, the narrowest first."""


def blob_names(sha: str, scopes: Iterable[str], secret: bytes) -> list[str]:
    """Return the names under which a file may lie, that under which it is put first. Without a secret: its hash."""
    if not secret:
        return [sha]
    wanted = sorted((scope for scope in scopes if not scope.startswith("u:")), key=_narrowness)
    return [hmac.new(secret, f"blob {scope} {sha}".encode(), hashlib.sha256).hexdigest() for scope in wanted]


def _narrowness(scope: str) -> tuple[int, str]:
    return next(at for at, start in enumerate(BEGINNING) if scope.startswith(start)), scope


def plain_blob(data: bytes) -> bytes:
    """Return a file as it lies in a folder that seals nothing."""
    return PLAIN + data


def seal_blob(data: bytes, keys: Iterable[ScopeKey]) -> bytes:
    """Return a file that whoever holds one of the scopes' keys can open."""
    sender, content = Sender(), os.urandom(32)
    wraps = [key.id + sender.seal(content, key.public, CONTEXT) for key in keys]
    front = SEALED + COUNT.pack(len(wraps)) + sender.public + b"".join(wraps)
    return front + ChaCha20Poly1305(content).encrypt(NONCE, data, hashlib.sha256(front).digest())


def open_blob(data: bytes, ring: ScopeRing | None) -> bytes:
    """Return a file. Raises ``UnopenedError``: ``seal-no-key``, ``seal-damaged`` (may pass)."""
    if data.startswith(PLAIN):
        return data[len(PLAIN) :]
    start = len(SEALED) + COUNT.size
    if not data.startswith(SEALED) or len(data) < start + KEY:
        raise UnopenedError("seal-damaged", passing=True)
    (number,) = COUNT.unpack(data[len(SEALED) : start])
    sender, at = data[start : start + KEY], start + KEY
    end = at + number * (KEY_ID + WRAP)
    content = _content(data[at:end], sender, ring)
    try:
        return ChaCha20Poly1305(content).decrypt(NONCE, data[end:], hashlib.sha256(data[:end]).digest())
    except (InvalidTag, ValueError):
        raise UnopenedError("seal-damaged", passing=True) from None


def _content(wraps: bytes, sender: bytes, ring: ScopeRing | None) -> bytes:
    for at in range(0, len(wraps), KEY_ID + WRAP):
        receiver = ring.opener(wraps[at : at + KEY_ID]) if ring is not None else None
        if receiver is not None:
            try:
                return receiver.open(wraps[at + KEY_ID : at + KEY_ID + WRAP], sender, CONTEXT)
            except MalformedError:
                raise UnopenedError("seal-damaged", passing=True) from None
    raise UnopenedError("seal-no-key")
