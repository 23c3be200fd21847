"""Messages, their later revisions and their attachments."""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField, Table
from desktop.store.journal import Record


class Message(Record):
    """One mail or note, immutable as received or sent; corrections are revisions.

    ``kind``: customer, reply, note, forward, machine. ``to_people``, ``cc_people``, ``bcc_people``,
    ``reply_to`` are JSON lists of
    [name, address]. ``quotes`` is a JSON list of [start, end] in ``text``. ``html`` is the decoded, uncleaned body,
    zlib-compressed. ``raw`` names the untouched source in the files folder. ``index_text`` is local: what search
    indexes when ``text`` itself will not do (folded letters, a newer revision).
    """

    append_only = True

    ticket = IdField()
    kind = pw.TextField()
    contact = IdField(null=True)
    agent = IdField(null=True)
    from_name = pw.TextField(default="")
    from_email = pw.TextField(default="")
    to_people = pw.TextField(default="[]")
    cc_people = pw.TextField(default="[]")
    bcc_people = pw.TextField(default="[]")
    reply_to = pw.TextField(default="[]")
    subject = pw.TextField(default="")
    message_id = pw.TextField(default="")
    message_hash = pw.BigIntegerField(default=0)
    body_hash = pw.BigIntegerField(default=0)
    thread_hash = pw.BigIntegerField(default=0)
    sent_at = pw.BigIntegerField(default=now)
    tz_minutes = pw.IntegerField(default=0)
    received_at = pw.BigIntegerField(default=now)
    mailbox = IdField(null=True)
    machine = pw.TextField(default="")
    flags = pw.TextField(default="")
    parser = pw.IntegerField(default=0)
    size = pw.IntegerField(default=0)
    raw = IdField(null=True)
    quotes = pw.TextField(default="")
    text = pw.TextField(default="")
    index_text = pw.TextField(null=True)
    html = pw.BlobField(null=True)

    class Meta:
        indexes = ((("ticket", "sent_at"), False),)


class MessageTicket(Table):
    """On which ticket (by ``rid``) a message is; kept by triggers, for searches that look at very many messages."""

    rid = pw.AutoField()
    ticket = pw.IntegerField(index=True)


class MessageRevision(Record):
    """A later reading of a message: ``kind`` is parsed, edited or redacted; the newest shows."""

    append_only = True

    message = IdField(index=True)
    ticket = IdField(null=True)
    kind = pw.TextField()
    agent = IdField(null=True)
    at = pw.BigIntegerField(default=now)
    parser = pw.IntegerField(default=0)
    subject = pw.TextField(default="")
    quotes = pw.TextField(default="")
    text = pw.TextField(default="")
    html = pw.BlobField(null=True)


class Attachment(Record):
    """A file of a message; the bytes lie outside the row, under their SHA-256."""

    append_only = True

    message = IdField(index=True)
    name = pw.TextField()
    mime = pw.TextField(default="application/octet-stream")
    size = pw.IntegerField(default=0)
    blob = IdField()
    content_id = pw.TextField(default="")
    inline = pw.BooleanField(default=False)
    kind = pw.TextField(default="file")
    position = pw.IntegerField(default=0)
