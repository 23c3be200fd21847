"""Who wrote a mail that somebody passed on.

An attached message says it reliably. A header block in the text is a guess that a person must confirm: anyone can
type one (freescout#2813 attributed a ticket to an address from a spammer's body).
"""

from __future__ import annotations

import re

from desktop.mail.addresses import parse_addresses
from desktop.mail.headers import read_block
from desktop.mail.message import NOBODY, Address
from desktop.mail.quote_words import FORWARD_MARK, FROM_LINE
from desktop.mail.subject import is_forward

_SEARCHED_CHARS = 50_000
_LINE = re.compile(r"[^\n]{1,1000}")


def attached_sender(content: bytes) -> Address | None:
    """From of an attached message; None when it names nobody."""
    headers = read_block(content, 0, len(content), top=True).headers
    found = parse_addresses(headers.raw("from"), limit=1).addresses
    return found[0] if found else None


def guessed_sender(subject: str, text: str) -> Address | None:
    """From of the first forwarded header block, only in a mail that presents itself as a forward."""
    searched = text[:_SEARCHED_CHARS]
    marked = FORWARD_MARK.search(searched)
    if marked is None and not is_forward(subject):
        return None
    start = marked.end() if marked is not None else 0
    for line in _LINE.finditer(searched, start):
        found = FROM_LINE.match(line[0].strip())
        if found is not None:
            address = _address(found[1])
            if address != NOBODY:
                return address
    return None


def _address(value: str) -> Address:
    value = value.replace("[mailto:", "<").replace("*", "").strip()
    if "<" in value and ">" not in value:
        value = value.replace("]", ">")
    found = parse_addresses(value, limit=1).addresses
    return found[0] if found else NOBODY
