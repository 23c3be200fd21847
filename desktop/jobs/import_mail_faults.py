"""Tells a bad mail from a bad disk: the first is put aside, the second stops everything before anything is lost."""

from __future__ import annotations

import errno
import sqlite3

import peewee as pw

from desktop.core.errors import DeskError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_BROKEN = {errno.EIO, errno.EROFS}
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
    nothing is tried again as if all were well (a failed fsync may have dropped the pages). Errors behind the error
    count: SQLite ends the transaction on a full disk, and what surfaces is that there is none to roll back.
    """
    found: BaseException | None = error
    for _ in range(20):
        if found is None or isinstance(found, DeskError):
            return None
        code = _code(found, first=found is error)
        if code is not None:
            return DeskError(code, text=str(found)[:200])
        found = found.__cause__ or found.__context__
    return None


def _code(error: BaseException, *, first: bool) -> str | None:
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return "disk-full"
        return "disk-failed" if first or error.errno in _BROKEN else None
    if isinstance(error, (pw.DatabaseError, sqlite3.Error)) or type(error).__module__.startswith("sqlcipher3"):
        text = str(error).lower()
        return next((code for word, code in _WORDS if word in text), None)
    return None
