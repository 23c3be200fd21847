"""What a mail says about where it belongs: the ids it answers, and hashes by which equal mails are found."""

from __future__ import annotations

import base64
import binascii
import hashlib

from desktop.core.hashing import short_hash
from desktop.mail.message import ParsedMail

_THREAD_ROOT_BYTES = 22
"""A Thread-Index begins with 22 bytes for the conversation; every answer adds five (MS-OXOMSG §2.2.1.3)."""


def answered_ids(mail: ParsedMail) -> tuple[str, ...]:
    """Return the Message-IDs that this mail answers, the most telling first: In-Reply-To, References from the right."""
    ids = (mail.in_reply_to, *reversed(mail.references))
    return tuple(dict.fromkeys(one for one in ids if one and one != mail.message_id))


def thread_hash(thread_index: str) -> int:
    """Return a hash of the conversation that Outlook's Thread-Index names, 0 when there is none."""
    try:
        content = base64.b64decode("".join(thread_index.split()), validate=True)
    except (binascii.Error, ValueError):
        return 0
    return short_hash(content[:_THREAD_ROOT_BYTES].hex()) if len(content) >= _THREAD_ROOT_BYTES else 0


def body_hash(mail: ParsedMail) -> int:
    """Return a hash of what the mail says, whatever its line ends and headers: the same mail over two ways is equal."""
    told = " ".join(mail.text.split()) or " ".join(mail.html.split())
    files = (hashlib.sha256(one.content).hexdigest() for one in mail.attachments)
    return short_hash("\n".join([told, *files]))
