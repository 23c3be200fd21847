"""Finds out whether a mail server with encryption answers at an address, without logging in."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import IO, Literal

from desktop.mail.wire import Wire
from desktop.mail.wire_errors import MailError

_LINES = 50
"""A greeting longer than this is not a mail server's."""


@dataclass(frozen=True)
class Place:
    """Where a server might be."""

    protocol: Literal["imap", "smtp"]
    host: str
    port: int
    security: Literal["tls", "starttls"]


def answers(wire: Wire, place: Place) -> bool:
    """Say whether ``place`` greets as its protocol does, over TLS with a certificate for this very name."""
    try:
        with wire.connect(place.host, place.port) as plain:
            if place.security == "starttls":
                return _upgrades(wire, plain, place)
            with wire.encrypt(plain, place.host, place.port) as secure, secure.makefile("rb") as lines:
                return _greets(lines, place)
    except (MailError, OSError, ValueError):
        return False


def _greets(lines: IO[bytes], place: Place) -> bool:
    if place.protocol == "imap":
        return lines.readline(1000).upper().startswith((b"* OK", b"* PREAUTH"))
    return _smtp_reply(lines) == b"220"


def _smtp_reply(lines: IO[bytes]) -> bytes:
    for _ in range(_LINES):
        line = lines.readline(1000)
        if line[3:4] != b"-":
            return line[:3]
    return b""


def _upgrades(wire: Wire, plain: socket.socket, place: Place) -> bool:
    with plain.makefile("rb") as lines:
        if not _greets(lines, place):
            return False
        if place.protocol == "smtp":
            plain.sendall(b"EHLO localhost\r\n")
            if _smtp_reply(lines) != b"250":
                return False
            plain.sendall(b"STARTTLS\r\n")
            ready = _smtp_reply(lines) == b"220"
        else:
            plain.sendall(b"a STARTTLS\r\n")
            ready = lines.readline(1000).upper().startswith(b"A OK")
    if ready:
        wire.encrypt(plain, place.host, place.port).close()
    return ready
