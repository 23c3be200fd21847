"""Files and text inside Outlook's ``winmail.dat`` (TNEF)."""

from __future__ import annotations

import logging
from typing import NamedTuple

from tnefparse import TNEF

from desktop.mail.charset import decode
from desktop.mail.limits import MAX_TNEF_WORK

_MAX_FILES = 500
_log = logging.getLogger(__name__)


class TnefFile(NamedTuple):
    """A file of the container; its name is still the sender's."""

    name: str
    content: bytes


class Unpacked(NamedTuple):
    """What the container held; ``text`` and ``html`` may be empty."""

    files: tuple[TnefFile, ...]
    text: str
    html: str


def unpack_tnef(data: bytes) -> Unpacked | None:
    """Return the content, or None when the container is broken: the caller then keeps it as it came."""
    if _work(data) > MAX_TNEF_WORK:
        return None
    try:
        box = TNEF(data, do_checksum=False)
        files = tuple(
            TnefFile(_text(item.long_filename()), bytes(item.data or b"")) for item in box.attachments[:_MAX_FILES]
        )
        return Unpacked(files, _text(box.body), _text(box.htmlbody))
    except Exception as fault:  # the library raises whatever its structs and codecs raise
        _log.info("winmail.dat could not be unpacked: %s", type(fault).__name__)
        return None


def _work(data: bytes) -> int:
    """Count the bytes that the library will copy: it copies the rest of the container for each object in it."""
    at, copied = 6, 0
    while at + 11 < len(data) and copied <= MAX_TNEF_WORK:
        copied += len(data) - at
        at += 11 + int.from_bytes(data[at + 5 : at + 9], "little")
    return copied


def _text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, bytes):
        return decode(value.rstrip(b"\0"), html=True).text
    return value.rstrip("\0") if isinstance(value, str) else ""
