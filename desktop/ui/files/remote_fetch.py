"""One picture from elsewhere, fetched with as little said about the reader as can be.

No cookies, no referrer, no identity of the reader, only http and https on their own ports, few redirects, and only
addresses that are out on the internet: a mail must not reach the router or the printer of whoever reads it. The guard
(``desktop.mail.wire``) judges the address that is really dialled, so a name that changes its mind gains nothing.
"""

from __future__ import annotations

import http.client
import socket
import time
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from desktop.core.urls import safe_link
from desktop.mail.wire import Wire
from desktop.mail.wire_errors import MailError

MOST_BYTES = 5_000_000
SECONDS = 15.0
REDIRECTS = 3
_PORTS = {"http": 80, "https": 443}
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class _Place:
    scheme: str
    host: str
    port: int
    path: str


def fetch_picture(wire: Wire, address: str) -> bytes | None:
    """Return what an address holds, ``None`` when it may not be asked, fails, or is no picture by its own word."""
    deadline = time.monotonic() + SECONDS
    try:
        for _ in range(REDIRECTS + 1):
            place = _place(address)
            if place is None:
                return None
            moved, body = _ask(wire, place, deadline)
            if moved is None:
                return body
            address = urljoin(address, moved)
    except (MailError, OSError, http.client.HTTPException, ValueError):
        return None
    return None


def _place(address: str) -> _Place | None:
    """Take an address apart; ``None`` for one that must not be asked."""
    link = safe_link(address)
    if link is None or link.startswith("mailto:"):
        return None
    parts = urlsplit(link)
    port = parts.port or _PORTS[parts.scheme]
    if port != _PORTS[parts.scheme] or not parts.hostname:
        return None
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return _Place(parts.scheme, parts.hostname, port, path)


def _ask(wire: Wire, place: _Place, deadline: float) -> tuple[str | None, bytes | None]:
    """Ask once; return where it moved to, or what is there."""
    line: socket.socket = wire.connect(place.host, place.port)
    if place.scheme == "https":
        line = wire.encrypt(line, place.host, place.port)
    with line:
        connection = http.client.HTTPConnection(place.host)
        connection.sock = line
        connection.request("GET", place.path, headers={"Accept": "image/*", "User-Agent": "Deskbell"})
        with connection.getresponse() as response:
            if response.status in _MOVED:
                return response.getheader("Location") or "", None
            kind = (response.getheader("Content-Type") or "").lower()
            if response.status != 200 or not kind.startswith("image/") or "svg" in kind:
                return None, None
            return None, _body(response, deadline)


def _body(response: http.client.HTTPResponse, deadline: float) -> bytes | None:
    """Read until the end, the size limit or the deadline, whichever comes first; only the end counts."""
    body = b""
    while piece := response.read1(65_536):
        body += piece
        if len(body) > MOST_BYTES or time.monotonic() > deadline:
            return None
    return body
