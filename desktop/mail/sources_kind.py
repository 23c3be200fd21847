"""What a file holds, told from its first bytes: names and extensions lie."""

from __future__ import annotations

import re
from enum import StrEnum

from desktop.mail.mbox import begins_mbox

HEAD_BYTES = 64 * 1024

_KNOWN = frozenset(
    b"""from to cc bcc subject date received message-id return-path delivered-to mime-version content-type reply-to
    sender in-reply-to references x-original-to envelope-to dkim-signature x-mailer list-id resent-from
    content-transfer-encoding""".split()
)
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[^\n]*(?:\n[ \t]+[^\s][^\n]*)*(?:\n|\Z)")
_BLANK = re.compile(rb"(?:[ \t]*\r?\n)*")
_EMLX = re.compile(rb"(\d{1,10})[ \t]*\r?\n")
_BOM = b"\xef\xbb\xbf"
_MOST_FIELDS = 300


class FileKind(StrEnum):
    """EMLX is Apple Mail's: the size of the message, the message, then a property list."""

    EMPTY = "empty"
    MBOX = "mbox"
    MESSAGE = "message"
    EMLX = "emlx"
    OTHER = "not-mail"


def kind_of(head: bytes) -> FileKind:
    """Tell by the first ``HEAD_BYTES`` of a file."""
    if not head.strip(b"\0 \t\r\n"):
        return FileKind.EMPTY
    if begins_mbox(head):
        return FileKind.MBOX
    counted = _EMLX.match(head)
    if counted is not None and _has_headers(head[counted.end() :]):
        return FileKind.EMLX
    return FileKind.MESSAGE if _has_headers(head) else FileKind.OTHER


def emlx_message(content: bytes) -> bytes:
    """Return the message inside an Apple Mail file."""
    counted = _EMLX.match(content)
    if counted is None:
        return content
    return content[counted.end() : counted.end() + int(counted[1])]


def _has_headers(head: bytes) -> bool:
    """Tell whether a header block with a field that only mail has stands at the front.

    One line that is no field is allowed, in front or between (an mbox line without date, a torn header), when two
    such fields vouch for the rest.
    """
    head = head.removeprefix(_BOM)
    front = _BLANK.match(head)
    at = front.end() if front is not None else 0
    known, odd = 0, 0
    for _ in range(_MOST_FIELDS):
        field = _FIELD.match(head, at)
        if field is not None:
            known += field[1].lower() in _KNOWN
            at = field.end()
            continue
        line_end = head.find(b"\n", at) + 1
        if not line_end or not head[at:line_end].strip() or odd:
            break
        odd, at = odd + 1, line_end
    return known > odd and b"\0" not in head[:at]
