"""Mailboxes, the ledger of every mail seen, drafts and the outbox."""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField, Table
from desktop.store.journal import Record

PENDING, IMPORTED, DUPLICATE, QUARANTINED, IGNORED = range(5)


class Mailbox(Record):
    """An account from which mail is fetched and through which answers leave. Passwords are never here.

    ``after_import``: leave, mark-read, move, delete. Securities: tls, starttls, plain. ``start_at``: older mail is
    left alone.
    """

    name = pw.TextField(default="")
    address = pw.TextField()
    department = IdField()
    imap_host = pw.TextField(default="")
    imap_port = pw.IntegerField(default=993)
    imap_security = pw.TextField(default="tls")
    imap_user = pw.TextField(default="")
    smtp_host = pw.TextField(default="")
    smtp_port = pw.IntegerField(default=465)
    smtp_security = pw.TextField(default="tls")
    smtp_user = pw.TextField(default="")
    after_import = pw.TextField(default="leave")
    move_to = pw.TextField(default="")
    start_at = pw.BigIntegerField(null=True)
    poll_seconds = pw.IntegerField(default=300)
    sent_folder = pw.TextField(default="")
    active = pw.BooleanField(default=True)


class MailboxFolder(Record):
    """A folder of a mailbox that is fetched."""

    mailbox = IdField(index=True)
    name = pw.TextField()


class MailboxAlias(Record):
    """Another address under which a mailbox receives and may send."""

    mailbox = IdField(index=True)
    address = pw.TextField()


class MailboxState(Table):
    """How far this computer has read a folder, and what went wrong last; local.

    ``last_uid`` is the high-water mark within ``uidvalidity`` (RFC 9051 §2.3.1.1).
    """

    mailbox = IdField()
    folder = pw.TextField()
    uidvalidity = pw.BigIntegerField(default=0)
    last_uid = pw.BigIntegerField(default=0)
    checked_at = pw.BigIntegerField(null=True)
    error = pw.TextField(default="")
    details = pw.TextField(default="{}")

    class Meta:
        primary_key = pw.CompositeKey("mailbox", "folder")


class MailEntry(Record):
    """The ledger: every message ever seen on a server or in an import has exactly one fate.

    ``raw`` is the SHA-256 of the bytes as received. The id comes from mailbox, folder, UIDVALIDITY and UID (for
    imports: the hash and how many equal ones came before it in the same run).
    """

    unjournaled = frozenset({"*"})

    mailbox = IdField()
    folder = pw.TextField(default="")
    uidvalidity = pw.BigIntegerField(default=0)
    uid = pw.BigIntegerField(default=0)
    raw = IdField(index=True)
    size = pw.IntegerField(default=0)
    fate = pw.IntegerField(default=PENDING)
    reason = pw.TextField(default="")
    ticket = IdField(null=True)
    message = IdField(null=True)
    duplicate_of = IdField(null=True)
    seen_at = pw.BigIntegerField(default=now)
    settled_at = pw.BigIntegerField(null=True)
    after_done = pw.BooleanField(default=False)


class EntryCount(Table):
    """The ledger's sums per mailbox and fate, kept by triggers."""

    mailbox = pw.BlobField()
    fate = pw.IntegerField()
    n = pw.IntegerField()

    class Meta:
        primary_key = pw.CompositeKey("mailbox", "fate")
        without_rowid = True


class Draft(Record):
    """An unsent reply or note; one per agent, ticket and kind, so that a crash loses nothing.

    ``people`` is JSON: to, cc, bcc as lists of [name, address]. ``files`` is JSON: a list of
    {name, mime, size, blob}.
    """

    unjournaled = frozenset({"*"})

    agent = IdField()
    ticket = IdField(null=True, index=True)
    kind = pw.TextField(default="reply")
    people = pw.TextField(default="{}")
    subject = pw.TextField(default="")
    html = pw.TextField(default="")
    files = pw.TextField(default="[]")
    mailbox = IdField(null=True)
    updated_at = pw.BigIntegerField(default=now)


class Outgoing(Record):
    """A mail on its way out. ``raw`` and ``message_id`` are fixed before the first attempt.

    ``state``: queued, sending, sent, failed, unknown, cancelled. ``unknown``: the connection was lost after the
    final dot, so the server may have it (RFC 1047); looked up by Message-ID before anything is sent again.
    """

    message = IdField(index=True)
    ticket = IdField(index=True)
    mailbox = IdField()
    state = pw.TextField(default="queued")
    message_id = pw.TextField()
    raw = IdField()
    size = pw.IntegerField(default=0)
    envelope_from = pw.TextField()
    automatic = pw.BooleanField(default=False)
    send_after = pw.BigIntegerField()
    next_at = pw.BigIntegerField()
    attempts = pw.IntegerField(default=0)
    code = pw.TextField(default="")
    error = pw.TextField(default="")
    created_at = pw.BigIntegerField(default=now)
    sent_at = pw.BigIntegerField(null=True)

    class Meta:
        indexes = ((("state", "next_at"), False),)


class OutgoingRecipient(Record):
    """What became of a mail for one recipient: waiting, accepted, refused, bounced, delayed."""

    outgoing = IdField(index=True)
    email = pw.TextField(index=True)
    state = pw.TextField(default="waiting")
    code = pw.TextField(default="")
    text = pw.TextField(default="")


class AutoReply(Record):
    """An automatic answer that was given; budgets are counted here (RFC 3834)."""

    append_only = True

    address = pw.TextField()
    ticket = IdField(null=True)
    subject_hash = pw.BigIntegerField(default=0)
    at = pw.BigIntegerField(default=now)

    class Meta:
        indexes = ((("address", "at"), False), (("at",), False))
