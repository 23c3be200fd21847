"""Pictures of a mail: which source may stand in the viewer's HTML."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from desktop.core import urls
from desktop.mail import html_style

MAX_EMBEDDED = 1_000_000
"""Characters of base64 in one ``data:`` picture; longer ones are left out."""
MAX_EMBEDDED_ALL = 5_000_000
PICTURE_PIXELS = 720

_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp);base64,", re.I)
_EMBEDDED = re.compile(r"embedded:[0-9a-f]{64}")
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"RIFF")


@dataclass
class Pictures:
    """Decides about each picture and counts: ``remote`` ones blocked or shown, ``embedded`` ones taken out.

    ``known`` maps content-ids, without brackets, to addresses of ours such as ``blob:SHA``.
    """

    known: Mapping[str, str]
    show_remote: bool
    remote: int = 0
    embedded: dict[str, bytes] = field(default_factory=dict)

    def source(self, address: str) -> str | None:
        """Return what to write as ``src``; ``None`` for a picture that is not shown, which may have been counted."""
        address = address.strip()
        kind = address[:5].lower()
        if kind.startswith("cid:"):
            name = unquote(address[4:]).strip("<> ")
            return self.known.get(name) or self.known.get(name.lower())
        if kind == "data:":
            return self._take_out(address)
        if address in self.known.values() or _EMBEDDED.fullmatch(address):
            return address
        url = urls.safe_link(address)
        if url is None or url.startswith("mailto:"):
            return None
        self.remote += 1
        return url if self.show_remote else None

    def _take_out(self, address: str) -> str | None:
        match = _DATA.match(address[:40])
        if match is None or len(address) > MAX_EMBEDDED:
            return None
        if sum(len(data) for data in self.embedded.values()) > MAX_EMBEDDED_ALL:
            return None
        try:
            data = base64.b64decode(re.sub(r"\s|%20|%0[ad]", "", unquote(address[match.end() :])), validate=True)
        except (binascii.Error, ValueError):
            return None
        if not data.startswith(_MAGIC):
            return None
        name = "embedded:" + hashlib.sha256(data).hexdigest()
        self.embedded[name] = data
        return name


def size_of(width: str, height: str, style: str) -> tuple[int | None, int | None]:
    """Return a picture's size in pixels as the mail gives it, by attributes or style, not yet fitted."""
    found = {"width": width, "height": height}
    for declaration in style[:2_000].lower().split(";"):
        name, _, value = declaration.partition(":")
        if name.strip() in found:
            found[name.strip()] = value.replace("!important", "")
    return html_style.pixels(found["width"], 99_999), html_style.pixels(found["height"], 99_999)


def counts_readers(width: int | None, height: int | None) -> bool:
    """Say whether a picture is only there to report that the mail was opened: a pixel or two."""
    smallest = min(99 if width is None else width, 99 if height is None else height)
    return smallest <= 1 or (width is not None and height is not None and max(width, height) <= 3)


def fitted(width: int | None, height: int | None) -> str:
    """Return ``width`` and ``height`` attributes, scaled down to the card."""
    if width is not None and width > PICTURE_PIXELS:
        height = None if height is None else max(4, height * PICTURE_PIXELS // width)
        width = PICTURE_PIXELS
    written = "" if width is None else f' width="{width}"'
    return written + ("" if height is None else f' height="{min(height, 2_000)}"')
