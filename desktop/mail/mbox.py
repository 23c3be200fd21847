"""Messages of an mbox file, one at a time, however large the file is.

Four dialects share the name and none says which it is (RFC 4155 describes one), so the content decides: a
``Content-Length`` that ends exactly where the next message begins is believed (mboxcl), else a ``From `` line counts
when a blank line stands before it, it holds a date or an address, and a header line follows. So a sentence that
begins with "From " divides nothing. The mark ``>`` put before such lines when writing (mboxo, mboxrd) is taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.mail.limits import MAX_BYTES
from desktop.mail.mbox_window import Window

_TIME = re.compile(rb"\d{1,2}:\d\d")
_YEAR = re.compile(rb"\b(?:19|20)\d\d\b")
_BARE = re.compile(rb"From (?:\S+@\S+|-|nobody|MAILER-DAEMON|\?{3}@\?{3})?[ \t]*\r?\n?")
_HEADER = re.compile(rb">?From |[!-9;-~]{1,200}[ \t]*:")
_HEAD_END = re.compile(rb"\n\r?\n")
_LENGTH = re.compile(rb"^Content-Length:[ \t]*(\d{1,12})[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LOOK_AHEAD = 4_000
_LONGEST_HEAD = 1024 * 1024


@dataclass(frozen=True, slots=True)
class MboxMessage:
    """One message. ``raw`` is None when it was larger than any mail we read; ``size`` is in bytes.

    ``envelope`` is the ``From `` line, which is no part of the message; ``end`` is how far the file has been read.
    """

    raw: bytes | None
    size: int
    envelope: str
    end: int


def begins_mbox(head: bytes) -> bool:
    """Tell from the first bytes of a file whether a ``From `` line and headers stand there."""
    return head.startswith(b"From ") and _is_divider(head, 0)


def read_mbox(file: BinaryIO, largest: int = MAX_BYTES) -> Iterator[MboxMessage]:
    """Yield the messages of an open file that ``begins_mbox``; memory is bounded by the largest message."""
    window = Window(file)
    while window.fill(1):
        envelope = window.take_line()
        length = _stated_length(window)
        raw: bytes | None = None
        if length is not None:
            raw = window.take(length)
        else:
            length, kept = _find_end(window, largest)
            raw = _unquoted(window.take(kept)) if kept == length else None
        window.skip_blank_lines()
        yield MboxMessage(raw, length, envelope.decode("utf-8", "replace").strip()[:500], window.position)


def _stated_length(window: Window) -> int | None:
    """Return the length of the message when a Content-Length leads exactly to the next one or to the end."""
    window.fill(_LOOK_AHEAD)
    head = _HEAD_END.search(window.data, 0, _LONGEST_HEAD)
    found = _LENGTH.search(window.data, 0, head.start() + 1) if head is not None else None
    if head is None or found is None:
        return None
    end = head.end() + int(found[1])
    if end > MAX_BYTES:
        return None
    window.fill(end + _LOOK_AHEAD)
    if len(window.data) < end:
        return None
    rest = bytes(window.data[end : end + _LOOK_AHEAD]).lstrip(b"\r\n")
    divided = len(window.data) == end or window.data[end] in b"\r\n" or window.data.endswith(b"\n", 0, end)
    return end if divided and (not rest or (rest.startswith(b"From ") and _is_divider(rest, 0))) else None


def _find_end(window: Window, largest: int) -> tuple[int, int]:
    """Return the message's length and how much of it is still in the window: less when it was too large to keep."""
    dropped = at = 0
    while True:
        found = window.data.find(b"\nFrom ", at)
        if found < 0:
            at = max(len(window.data) - 6, 0)
            if len(window.data) > largest:
                dropped += window.drop(len(window.data) - _LOOK_AHEAD)
                at = max(_LOOK_AHEAD - 6, 0)
            if not window.grow():
                end = _without_blank_line(window, len(window.data))
                return dropped + end, end
            continue
        window.fill(found + _LOOK_AHEAD)
        if _after_blank(window, found) and _is_divider(window.data, found + 1):
            end = _without_blank_line(window, found + 1)
            if dropped:
                window.drop(end)
            return dropped + end, 0 if dropped else end
        at = found + 1


def _after_blank(window: Window, newline: int) -> bool:
    before = bytes(window.data[max(newline - 2, 0) : newline])
    return newline == 0 or before.endswith(b"\n") or before == b"\n\r"


def _without_blank_line(window: Window, end: int) -> int:
    """Leave out the blank line in front of a divider: it belongs to the file, not to the message."""
    for blank in (b"\n\r\n", b"\n\n"):
        if window.data.endswith(blank, 0, end):
            return end - len(blank) + 1
    return end


def _is_divider(data: bytes | bytearray, at: int) -> bool:
    line_end = data.find(b"\n", at, at + 1_000)
    if line_end < 0:
        return False
    line = bytes(data[at : line_end + 1])
    dated = _TIME.search(line) is not None and _YEAR.search(line) is not None
    return (dated or _BARE.fullmatch(line) is not None) and _HEADER.match(data, line_end + 1) is not None


def _unquoted(raw: bytes) -> bytes:
    """Take one ``>`` off quoted ``From `` lines of the body."""
    if b">From " not in raw:
        return raw
    head = _HEAD_END.search(raw)
    start = head.end() if head is not None else len(raw)
    return raw[:start] + _QUOTED.sub(rb"\1", raw[start:])
