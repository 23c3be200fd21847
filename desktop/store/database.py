"""The local database: one SQLite file, one connection per task, through sqlcipher3.

The driver brings a SQLite newer than 3.51.3 on every system; older ones can damage a write-ahead log when two
connections write and checkpoint at once. ``synchronous=FULL`` because a promise made to a person must survive a
power cut. No connection is opened implicitly: a stray query raises instead of landing on the wrong thread.
"""

from __future__ import annotations

import uuid
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import peewee as pw
from playhouse.sqlcipher_ext import SqlCipherDatabase


class BoundDatabase(pw.DatabaseProxy):
    """The database that is bound now. A connection is closed where it was opened, whatever was bound meanwhile.

    One that a thread still holds when it ends aborts the process: sqlcipher3 frees it without the interpreter.
    """

    def connection_context(self) -> Any:
        """Return a context that opens a connection for this thread and closes that one."""
        return self.obj.connection_context()


db = BoundDatabase()

PRAGMAS = {
    "page_size": 8192,
    "journal_mode": "wal",
    "synchronous": "full",
    "busy_timeout": 5000,
    "cache_size": -8000,
    "temp_store": "memory",
    "secure_delete": "on",
    "trusted_schema": "off",
    "cell_size_check": "on",
    "mmap_size": 0,
}
NAMESPACE = uuid.UUID("5b0c8a3e-6f0d-5c61-9a52-de5cbe11de5c")


def bind(path: Path, *, read_only: bool = False) -> None:
    """Bind every model to the file. Each thread still opens a connection of its own."""
    pragmas = dict(PRAGMAS)
    name = str(path)
    options: dict[str, Any] = {}
    if read_only:
        pragmas = {"query_only": "on", "trusted_schema": "off", "cell_size_check": "on", "mmap_size": 0}
        name, options = f"{path.resolve().as_uri()}?mode=ro", {"uri": True}
    made = SqlCipherDatabase(name, passphrase="", pragmas=pragmas, autoconnect=False, **options)
    made._lock = nullcontext()  # connections are their threads' own: a window need not wait for another one's
    db.initialize(made)


def natural_id(kind: str, *parts: object) -> str:
    """Return the id of a row that is named by its content (RFC 9562 UUIDv5), as 32 hex digits.

    Two computers that learn of the same thing offline (a contact's address, a tag, an imported mail) make the
    same row, so a later merge finds one instead of two.
    """
    return uuid.uuid5(NAMESPACE, "\x1f".join([kind, *map(str, parts)])).hex


class IdField(pw.Field):
    """An id: 32 hex digits in Python, 16 bytes in the file."""

    field_type = "BLOB"

    def db_value(self, value: str | None) -> bytes | None:
        """Write as bytes."""
        return None if value is None else bytes.fromhex(value)

    def python_value(self, value: bytes | None) -> str | None:
        """Read as hex."""
        return None if value is None else bytes(value).hex()


class Table(pw.Model):
    """What every table shares: the database and dirty-field saving."""

    class Meta:
        database = db
        legacy_table_names = False
        only_save_dirty = True


class Local(Table):
    """Small facts of this computer's file that never travel: device, next number, schema notes."""

    key = pw.TextField(primary_key=True)
    value = pw.TextField()

    class Meta:
        without_rowid = True
