"""The header block of a message or a part: fields found, unfolded and decoded.

Fields are kept as bytes and decoded when asked for, because raw 8-bit headers (forbidden, common) need the charset
of the body as a hint, and because most headers are never read at all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.mail.charset import decode
from desktop.mail.clean import one_line
from desktop.mail.limits import MAX_FIELD_BYTES, MAX_HEADERS
from desktop.mail.words import decode_words

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*+)\n?")
_BLANK = re.compile(rb"[ \t]*\r*(?:\n|\Z)")
_BODY = re.compile(rb"\n\r*\n")
_MBOX = re.compile(rb">?From [^\n]*\n")
_LEADING = re.compile(rb"(?:[ \t]*\r*\n)*+")


class Headers:
    """Fields by lower-case name, in their order. ``hint`` is the charset to try for raw 8-bit values."""

    __slots__ = ("_fields", "hint")

    def __init__(self, fields: dict[str, list[bytes]], hint: str = "") -> None:
        self._fields = fields
        self.hint = hint

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def __len__(self) -> int:
        return len(self._fields)

    def all(self, name: str) -> list[str]:
        """Every value of the field, raw: unfolded, 8-bit bytes read, encoded words still encoded."""
        return [self._read(value) for value in self._fields.get(name, ())]

    def raw(self, name: str) -> str:
        """Return the first value, raw, or empty: structure is parsed before words are decoded."""
        values = self._fields.get(name)
        return self._read(values[0]) if values else ""

    def line(self, name: str) -> str:
        """Return the first value as a person reads it: decoded, one line, harmless."""
        raw = self.raw(name)
        return one_line(decode_words(raw) if "=?" in raw else raw) if raw else ""

    def _read(self, value: bytes) -> str:
        value = value[:MAX_FIELD_BYTES]
        if b"\n" in value:
            value = value.replace(b"\r", b"").replace(b"\n", b"")
        text = (
            value.decode("ascii")
            if value.isascii() and b"\x1b" not in value
            else decode(value, self.hint_for(value)).text
        )
        return text.strip()

    def hint_for(self, value: bytes) -> str:
        """UTF-8 wins over the body's charset when the bytes are valid UTF-8: no other text looks like it."""
        try:
            value.decode("utf-8")
        except UnicodeDecodeError:
            return self.hint or "iso-8859-1"
        return "utf-8" if b"\x1b" not in value else "iso-2022-jp"


class Block(NamedTuple):
    """A header block and where the body behind it begins; ``cut`` when there were more fields than are kept."""

    headers: Headers
    body: int
    cut: bool


def read_block(raw: bytes, start: int, end: int, *, top: bool = False) -> Block:
    """Headers of ``raw[start:end]``. ``top`` skips blank lines and an mbox ``From `` line in front of a message.

    A junk line between fields is skipped; any other line that is no field begins the body (the separator was lost).
    """
    fields: dict[str, list[bytes]] = {}
    at, count = (_skip_front(raw, start, end) if top else start), 0
    while at < end:
        field = _FIELD.match(raw, at, end)
        if field is not None:
            count += 1
            if count > MAX_HEADERS:
                return Block(Headers(fields), _after_blank(raw, at, end), True)
            fields.setdefault(field[1].decode("ascii").lower(), []).append(field[2])
            at = field.end()
            continue
        blank = _BLANK.match(raw, at, end)
        if blank is not None:
            return Block(Headers(fields), blank.end(), False)
        skipped = _skip_junk(raw, at, end, count)
        if skipped == 0:
            break
        count += 1
        at = skipped
    return Block(Headers(fields), min(at, end), False)


def _skip_front(raw: bytes, start: int, end: int) -> int:
    blank = _LEADING.match(raw, start, end)
    at = blank.end() if blank is not None else start
    mbox = _MBOX.match(raw, at, end)
    return mbox.end() if mbox is not None else at


def _skip_junk(raw: bytes, at: int, end: int, count: int) -> int:
    """Find the position behind one line that is no field but stands between fields; 0 when the body begins here."""
    line_end = raw.find(b"\n", at, end) + 1
    after_blank = raw[max(0, at - 3) : at].strip(b"\r\n") in (b" ", b"\t") and count > 0
    if line_end == 0 or after_blank:
        return 0
    if _MBOX.match(raw, at, end) or (count and _FIELD.match(raw, line_end, end)):
        return line_end
    return 0


def _after_blank(raw: bytes, at: int, end: int) -> int:
    blank = _BODY.search(raw, max(0, at - 1), end)
    return blank.end() if blank is not None else end
