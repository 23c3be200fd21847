"""Passwords of mailboxes on a shared desk: this computer's own, or one that was sealed to it."""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.jobs.worker_passwords import environment_password
from desktop.secrets import Secrets
from desktop.store.database import db, natural_id
from desktop.store.sharing import read_local


def sealed_password(mailbox: str, kind: str) -> str | None:
    """Return a mailbox's password as it was sealed to this computer (base64), None when nobody did."""
    computer = natural_id("computer", read_local("device"))
    identity = natural_id("credential", mailbox, computer, kind)
    sql = "SELECT sealed FROM credential WHERE id = ? AND deleted = 0 AND sealed <> ''"
    row = db.execute_sql(sql, (bytes.fromhex(identity),)).fetchone()
    return str(row[0]) if row else None


def has_password(mailbox: str, secrets: Secrets) -> bool:
    """Tell whether this computer can sign in to a mailbox; one whose vault is locked cannot."""
    if environment_password() is not None or sealed_password(mailbox, "imap") is not None:
        return True
    try:
        return secrets.get(mailbox) is not None
    except DeskError:
        return False
