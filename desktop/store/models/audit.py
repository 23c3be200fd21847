"""The audit log: who did what to whose rights, settings and data. Rows are never changed; triggers see to that."""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField
from desktop.store.journal import Record


class AuditEntry(Record):
    """One act. The entries of one computer (``device``) form a chain: ``digest`` covers the entry and ``previous``.

    ``action`` is a word such as ``sign-in`` or a command's name; ``kind``, ``object`` and ``name`` say on what,
    ``field``, ``old`` and ``new`` (JSON) what changed. ``actor_name`` is kept because names change. ``cause`` joins
    the entries of one command run, and is what undo takes.
    """

    append_only = True

    at = pw.BigIntegerField(default=now)
    device = pw.TextField()
    seq = pw.IntegerField()
    actor = pw.TextField()
    actor_name = pw.TextField(default="")
    action = pw.TextField()
    kind = pw.TextField(default="")
    object = pw.TextField(default="")
    name = pw.TextField(default="")
    field = pw.TextField(default="")
    old = pw.TextField(null=True)
    new = pw.TextField(null=True)
    cause = IdField(null=True)
    previous = pw.TextField(default="")
    digest = pw.TextField()

    class Meta:
        indexes = ((("device", "seq"), False), (("at",), False))
