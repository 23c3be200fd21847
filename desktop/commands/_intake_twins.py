"""Tells whether a mail is in the desk already (step 0 of the ladder)."""

from __future__ import annotations

from desktop.commands._intake_facts import Facts
from desktop.commands._intake_message import mail_id
from desktop.commands.intake_types import ReadMail
from desktop.core.hashing import message_id_hash
from desktop.mail.threading import body_hash
from desktop.store.models import MailEntry, Message
from desktop.store.row_reads import is_there, key, row_by_id, rows_where


def find_twin(facts: Facts, entry: MailEntry, read: ReadMail) -> tuple[Message | None, bool]:
    """Return the message that this mail repeats, and whether another one bears the same Message-ID wrongly.

    The same bytes in the same mailbox, or the same Message-ID and the same words in the same mailbox, or a copy of
    what we sent ourselves. Scanners and careless programs reuse one Message-ID: other words are another mail.
    """
    same = row_by_id(Message, mail_id(entry.mailbox, entry.raw))
    if same is not None:
        return same, False
    wanted = message_id_hash(read.mail.message_id)
    if not wanted:
        return None, False
    words = body_hash(read.mail)
    reused = False
    for row in rows_where(Message, "message_hash = ? AND message_hash <> 0 LIMIT 50", (wanted,)):
        if row.message_id != read.mail.message_id:
            continue
        if (row.mailbox == entry.mailbox and row.body_hash == words) or _sent_by_us(facts, row, read):
            return row, False
        reused |= row.body_hash != words
    return None, reused


def _sent_by_us(facts: Facts, row: Message, read: ReadMail) -> bool:
    ours = read.sent_folder or facts.is_own(read.mail.sender.email)
    return ours and is_there("outgoing", "message = ?", (key(row.id),))
