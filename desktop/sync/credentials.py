"""A mailbox's password for other computers: sealed to the box keys of those that the owner chose, open to nobody else.

It travels as a row of ``credential`` to everybody; what is in it only the chosen computer's private key opens.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.errors import DeskError
from desktop.store.database import db, natural_id
from desktop.sync.sealing.boxes import open_box, seal_to
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.seats import Keys

LONGEST = 4_096


@dataclass(frozen=True, slots=True)
class SealedPassword:
    """A row of ``credential`` to be written: its id follows from mailbox, computer and kind."""

    id: str
    mailbox: str
    computer: str
    kind: str
    sealed: str


def seal_password(mailbox: str, kind: str, password: str, computers: Iterable[tuple[str, str]]) -> list[SealedPassword]:
    """Return a password sealed to computers, given as (id, box key as hex). Raises ``password-too-long``."""
    secret = password.encode("utf-8")
    if len(secret) > LONGEST:
        raise DeskError("password-too-long", most=LONGEST)
    return [_sealed(mailbox, kind, secret, computer, box_key) for computer, box_key in computers]


def _sealed(mailbox: str, kind: str, secret: bytes, computer: str, box_key: str) -> SealedPassword:
    box = seal_to(secret, bytes.fromhex(box_key), _context(mailbox, kind))
    identity = natural_id("credential", mailbox, computer, kind)
    return SealedPassword(identity, mailbox, computer, kind, base64.b64encode(box).decode("ascii"))


def open_password(mailbox: str, kind: str, sealed: str, keys: Keys) -> str:
    """Return a password that was sealed to this computer. Raises ``credential-unreadable``."""
    try:
        box = base64.b64decode(sealed, validate=True)
        return open_box(box, keys.box, _context(mailbox, kind)).decode("utf-8")
    except (MalformedError, binascii.Error, ValueError):
        raise DeskError("credential-unreadable", mailbox=mailbox) from None


def shared_password(mailbox: str, kind: str, keys: Keys) -> str | None:
    """Return a mailbox's password that somebody shared with this computer, None when nobody did.

    Raises ``credential-unreadable`` when it cannot be opened, as after this computer's keys changed.
    """
    sql = (
        "SELECT c.sealed FROM credential c JOIN computer m ON m.id = c.computer WHERE c.mailbox = ? AND c.kind = ?"
        " AND c.deleted = 0 AND m.deleted = 0 AND m.seat = ? ORDER BY c.rid DESC"
    )
    row = db.execute_sql(sql, (bytes.fromhex(mailbox), kind, keys.seat)).fetchone()
    return None if row is None else open_password(mailbox, kind, str(row[0]), keys)


def _context(mailbox: str, kind: str) -> bytes:
    return f"deskbell password {mailbox} {kind}".encode()
