"""Encoded words of headers (RFC 2047), also the broken ones.

Mailers split a character between two words, leave blanks in them, put them in quotes and against other text. Words
that touch and share a charset are joined as bytes before decoding, so that split characters heal.
"""

from __future__ import annotations

import binascii
import re

from desktop.mail.charset import decode, meant_charset
from desktop.mail.transfer import decode_base64

_WORD = re.compile(r"=\?([^?\s=]{1,60})\?([bBqQ])\?((?:[^?]|\?(?!=)){0,2000}+)\?=")
_MAX_CHARS = 32_000


def decode_words(text: str) -> str:
    """``text`` with its encoded words decoded; everything else unchanged, at most 32,000 characters.

    Broken words stay as they are.
    """
    text = text[:_MAX_CHARS]
    out: list[str] = []
    pending: list[bytes] = []
    charset = ""
    at = 0
    for word in _WORD.finditer(text):
        between = text[at : word.start()]
        named = word[1].split("*", 1)[0].lower()
        adjacent = at > 0 and not between.strip()
        if pending and not (adjacent and named == charset):
            out.append(_decode_pending(pending, charset))
            pending = []
        if not adjacent:
            out.append(between)
        charset = named
        pending.append(_word_bytes(word[2], word[3]))
        at = word.end()
    if pending:
        out.append(_decode_pending(pending, charset))
    out.append(text[at:])
    return "".join(out)


def _decode_pending(pending: list[bytes], charset: str) -> str:
    """Stateful charsets return to ASCII at the end of each word, so their pieces join as safely as the others."""
    data = b"".join(pending)
    return decode(data, charset if meant_charset(charset) else "").text


def _word_bytes(kind: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    if kind in "bB":
        return decode_base64(data)[0]
    return binascii.a2b_qp(data.replace(b"\n", b" "), header=True)
