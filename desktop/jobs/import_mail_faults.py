"""Tells a bad mail from a bad disk: the first is put aside, the second stops everything before anything is lost."""

from __future__ import annotations

import errno
import sqlite3

import peewee as pw

from desktop.core.errors import DeskError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_WORDS = (
    ("full", "disk-full"),
    ("disk i/o", "disk-failed"),
    ("locked", "desk-busy"),
    ("busy", "desk-busy"),
    ("readonly", "desk-read-only"),
    ("read-only", "desk-read-only"),
    ("malformed", "desk-damaged"),
    ("not a database", "desk-damaged"),
    ("unable to open", "disk-failed"),
)


def disk_trouble(error: BaseException) -> DeskError | None:
    """Return the refusal that an error of the disk or the database file amounts to, None for any other error.

    Codes: ``disk-full``, ``disk-failed``, ``desk-busy``, ``desk-read-only``, ``desk-damaged``. After one of them
    nothing is tried again as if all were well (a failed fsync may have dropped the pages).
    """
    if isinstance(error, DeskError):
        return None
    if isinstance(error, OSError):
        return DeskError("disk-full" if error.errno in _FULL else "disk-failed", text=str(error)[:200])
    if isinstance(error, (pw.DatabaseError, sqlite3.Error)):
        text = str(error).lower()
        found = next((code for word, code in _WORDS if word in text), None)
        return DeskError(found, text=str(error)[:200]) if found else None
    return None
