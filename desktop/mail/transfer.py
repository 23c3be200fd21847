"""Undoing base64, quoted-printable and uuencode, broken ones included.

Nothing here refuses: what cannot be decoded stays readable as it came, and the second value says so.
"""

from __future__ import annotations

import binascii
import re
from typing import NamedTuple

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_PADDING = re.compile(rb"=+")
_SPACES = bytes(range(33)) + b"\x7f"
_JUNK = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_UU_BEGIN = re.compile(rb"^begin[ \t]+[0-7]{3,4}[ \t]*([^\r\n]{0,255})\r?$", re.MULTILINE)

_IDENTITY = ("", "7bit", "8bit", "binary", "8-bit", "7-bit")
_QUOTED_PRINTABLE = ("quoted-printable", "quoted_printable", "qp")
_UUENCODE = ("x-uuencode", "uuencode", "x-uue", "uue")
KNOWN_ENCODINGS = frozenset(("base64", *_IDENTITY, *_QUOTED_PRINTABLE, *_UUENCODE))


class InlineFile(NamedTuple):
    """A uuencoded file inside a text, with the span of the text that it took."""

    name: bytes
    content: bytes
    start: int
    end: int


def decode_transfer(raw: bytes, encoding: str, *, text: bool = False) -> tuple[bytes, str]:
    """Return the decoded body and a defect code, empty when all was well.

    ``text`` keeps a plain footer that a list appended behind a base64 body: it is readable as it stands.
    """
    if encoding in _IDENTITY:
        return raw, ""
    if encoding == "base64":
        return decode_base64(raw, text=text)
    if encoding in _QUOTED_PRINTABLE:
        return binascii.a2b_qp(raw), ""
    if encoding in _UUENCODE:
        found = next(iter(find_uuencoded(raw)), None)
        return (found.content, "") if found is not None else (raw, "uuencode")
    return raw, "transfer-encoding"


def decode_base64(raw: bytes, *, text: bool = False) -> tuple[bytes, str]:
    """Decode; several padded pieces in a row are joined, stray characters skipped."""
    data = raw.translate(None, _SPACES)
    foreign = _NOT_BASE64.search(raw)
    defect, tail = "", b""
    if foreign is not None:
        defect = "base64"
        line = raw.rfind(b"\n", 0, foreign.start()) + 1
        if raw[:line].strip() and _looks_appended(raw[line : line + 1000]):
            data, tail = raw[:line].translate(None, _SPACES), raw[line:] if text else b""
        data = data.translate(None, _JUNK)
    decoded = _decode_pieces(data)
    if decoded is None:
        return raw, "base64"
    if len(data.rstrip(b"=")) % 4 == 1:
        defect = "base64"
    return (decoded + b"\n" + tail if tail.strip() else decoded), defect


def _looks_appended(tail: bytes) -> bool:
    """Tell a footer in words or under a rule from a line of base64 with a damaged character."""
    first = tail.split(b"\n", 1)[0].strip()
    return first.startswith((b"--", b"__", b"**", b"==")) or first.count(b" ") >= 1


def _decode_pieces(data: bytes) -> bytes | None:
    out: list[bytes] = []
    for piece in _PADDING.split(data):
        whole = len(piece) - (len(piece) % 4 == 1)
        try:
            out.append(binascii.a2b_base64(piece[:whole] + b"=" * (-whole % 4)))
        except binascii.Error:
            return None
    return b"".join(out)


def find_uuencoded(raw: bytes) -> list[InlineFile]:
    """Every complete uuencoded file in a text. A mere "begin 644 soon" without data lines is left alone."""
    found: list[InlineFile] = []
    at = 0
    while (begin := _UU_BEGIN.search(raw, at)) is not None and len(found) < 100:
        content, end = _uu_lines(raw, begin.end())
        at = max(end, begin.end())
        if end > 0:
            found.append(InlineFile(begin[1].strip(), content, begin.start(), end))
    return found


def _uu_lines(raw: bytes, at: int) -> tuple[bytes, int]:
    """Read data from the line after ``begin`` to ``end``; the second value is 0 when it is no uuencode after all."""
    out: list[bytes] = []
    at = raw.find(b"\n", at) + 1
    while at > 0 and at < len(raw):
        stop = raw.find(b"\n", at)
        stop = len(raw) if stop < 0 else stop
        line = raw[at:stop].rstrip(b"\r")
        if line.strip() == b"end":
            return b"".join(out), stop if out else 0
        if line.strip(b" `"):
            decoded = _uu_line(line)
            if decoded is None:
                return b"", 0
            out.append(decoded)
        at = stop + 1
    return b"", 0


def _uu_line(line: bytes) -> bytes | None:
    """One line; encoders disagree about trailing blanks, so too long a line is cut to its stated length."""
    if not 0x20 < line[0] <= 0x60 or len(line) > 100:
        return None
    needed = ((line[0] - 0x20 & 0x3F) * 4 + 2) // 3
    if len(line) > needed + 5:
        return None
    try:
        return binascii.a2b_uu(line[: needed + 1])
    except binascii.Error:
        return None
