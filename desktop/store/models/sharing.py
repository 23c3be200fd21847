"""What only a shared desk has: its computers, shared mailbox passwords, number blocks, lost edits, waiting causes."""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField
from desktop.store.journal import Record


class Computer(Record):
    """A computer that shares the desk; its id comes from ``device``, the identity of this copy of the desk file.

    ``seat`` names the keys it signs with, ``box_key`` (hex) is the public key that secrets are sealed to.
    ``desk_work``: the owner wants it to fetch, send and run timers. ``version`` is Deskbell's on it.
    """

    unjournaled = frozenset({"version", "platform"})

    device = pw.TextField(index=True)
    seat = pw.TextField(default="")
    agent = IdField(index=True)
    name = pw.TextField(default="")
    box_key = pw.TextField(default="")
    version = pw.TextField(default="")
    platform = pw.TextField(default="")
    desk_work = pw.BooleanField(default=False)
    revoked = pw.BooleanField(default=False)
    joined_at = pw.BigIntegerField(default=now)


class Credential(Record):
    """A mailbox's password for one computer, sealed (base64) to its ``box_key``; its id comes from all three.

    ``kind``: imap or smtp.
    """

    unjournaled = frozenset({"*"})

    mailbox = IdField(index=True)
    computer = IdField()
    kind = pw.TextField(default="imap")
    sealed = pw.TextField()


class TicketAlias(Record):
    """A number that a ticket had before it turned out that another ticket has it too; its id comes from both."""

    ticket = IdField(index=True)
    number = pw.IntegerField(index=True)


class NumberBlock(Record):
    """Ticket numbers that a computer may give: ``size`` of them from ``first`` on. One computer hands out blocks."""

    device = pw.TextField()
    first = pw.IntegerField()
    size = pw.IntegerField()


class Conflict(Record):
    """An edit that lost against another one made without knowledge of it, kept so that somebody can bring it back.

    ``lost`` is the value as JSON; ``lost_by`` the device that made it. Its id comes from row, field and clock, so each
    computer that notices makes the same row.
    """

    append_only = True

    tbl = pw.TextField()
    row = IdField()
    ticket = IdField(null=True, index=True)
    field = pw.TextField()
    lost = pw.TextField(null=True)
    lost_clock = pw.TextField()
    lost_by = pw.TextField()
    won_clock = pw.TextField()
    at = pw.BigIntegerField(default=now)


class SharedCause(Record):
    """What happened on a computer that runs no rules, for the one that does; see ``QueuedCause``.

    Its id comes from the cause and the ticket. It is marked as deleted once it was worked off.
    """

    unjournaled = frozenset({"*"})

    ticket = IdField()
    chain = IdField()
    depth = pw.IntegerField(default=0)
    actor = pw.TextField(default="")
    message = IdField(null=True)
    triggers = pw.TextField()
    changes = pw.TextField(default="{}")
    at = pw.BigIntegerField(default=now, index=True)
