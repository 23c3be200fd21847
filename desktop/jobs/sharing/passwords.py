"""Passwords of mailboxes on a shared desk: this computer's own, or one that the owner sealed to it."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.commands.base import Desk
from desktop.commands.sharing import keep_sealed_password
from desktop.core.errors import DeskError
from desktop.jobs.sharing.keepsakes import kept
from desktop.secrets import Secrets
from desktop.store.database import db
from desktop.store.leases import desk_file
from desktop.store.models import Computer
from desktop.store.row_reads import rows_where
from desktop.store.sharing import hub_place
from desktop.sync.credentials import seal_password, shared_password


def has_password(mailbox: str, secrets: Secrets) -> bool:
    """Tell whether this computer can sign in to a mailbox; one whose vault is locked cannot."""
    try:
        return secrets.get(mailbox) is not None or is_sealed_here(mailbox)
    except DeskError:
        return is_sealed_here(mailbox)


def is_sealed_here(mailbox: str) -> bool:
    """Tell whether somebody shared a mailbox's password with this computer."""
    place = hub_place()
    sql = (
        "SELECT 1 FROM credential c JOIN computer m ON m.id = c.computer"
        " WHERE c.mailbox = ? AND c.kind = 'imap' AND c.deleted = 0 AND m.deleted = 0 AND m.seat = ?"
    )
    row = db.execute_sql(sql, (bytes.fromhex(mailbox), place.seat)).fetchone() if place is not None else None
    return row is not None


def password_shared_here(mailbox: str, kind: str, secrets: Secrets) -> str | None:
    """Return a mailbox's password that was shared with this computer; sending uses that of receiving unless it has one.

    None on a desk that is alone and where nobody shared it. Raises ``credential-unreadable``, ``sharing-keys-missing``.
    """
    place = hub_place()
    if place is None or not is_sealed_here(mailbox):
        return None
    keys = kept(desk_file(), secrets, place.name).keys()
    return shared_password(mailbox, kind, keys) or shared_password(mailbox, "imap", keys)


def share_password(desk: Desk, mailbox: str, computers: Iterable[str], secrets: Secrets) -> int:
    """Share a mailbox's password of this computer with others (ids), and with no more than these; return how many.

    Raises ``password-missing`` where this computer has none itself, ``sharing-computer-revoked``.
    """
    chosen = set(computers)
    rows = rows_where(Computer, "deleted = 0")
    barred = [row.name for row in rows if row.id in chosen and (row.revoked or not row.box_key)]
    if barred:
        raise DeskError("sharing-computer-revoked", name=barred[0])
    for kind in ("imap", "smtp"):
        password = secrets.password(mailbox, kind) if kind == "imap" else secrets.get(mailbox, kind)
        boxes = [(row.id, row.box_key) for row in rows if row.id in chosen]
        for each in seal_password(mailbox, kind, password, boxes) if password else ():
            keep_sealed_password(desk, mailbox, each.computer, kind, each.sealed)
        for row in rows:
            if row.id not in chosen:
                keep_sealed_password(desk, mailbox, row.id, kind, "")
    return len(chosen)
