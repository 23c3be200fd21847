"""What is said before and inside DATA: addresses, size, and the bytes on the wire."""

from __future__ import annotations

import re
import smtplib
from collections.abc import Iterator

from desktop.mail.smtp_types import Refusal
from desktop.mail.wire_errors import clean_text, has_control_characters

PIECE = 64 * 1024
"""Bytes handed to the socket at once."""

_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")
_BCC = re.compile(rb"(?im)^(?:resent-)?bcc[ \t]*:")
_UNSAFE = re.compile(r"[\s<>]")


def wire_bytes(raw: bytes) -> bytes:
    """Return ``raw`` as DATA wants it: lines end in CRLF, leading dots doubled, the last line ended; no final dot."""
    lines = _LINE_END.sub(b"\r\n", raw)
    return _LEADING_DOT.sub(b"..", lines if lines.endswith(b"\r\n") else lines + b"\r\n")


def pieces(data: bytes) -> Iterator[bytes]:
    """Cut ``data`` into pieces for the socket."""
    for start in range(0, len(data), PIECE):
        yield data[start : start + PIECE]


def has_bcc(raw: bytes) -> bool:
    """Say whether the header block would tell everybody who the hidden recipients are."""
    head = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0]
    return _BCC.search(head) is not None


def is_sound_address(address: str) -> bool:
    """Say whether ``address`` can stand between ``<`` and ``>`` without becoming a second command or parameter.

    No opinion on what exists: the server decides that.
    """
    local, at, domain = address.rpartition("@")
    return bool(local and at and domain) and not _UNSAFE.search(address) and not has_control_characters(address)


def wire_address(address: str, utf8: bool) -> str | None:
    """Return the address as sent, ``None`` when it needs SMTPUTF8 and the server has not got it (RFC 6531).

    Only the domain has an ASCII form; a local part beyond ASCII has none.
    """
    if address.isascii() or utf8:
        return address
    local, _, domain = address.rpartition("@")
    try:
        return f"{local.encode('ascii').decode()}@{domain.encode('idna').decode()}"
    except UnicodeError:
        return None


def mail_options(server: smtplib.SMTP, raw: bytes, utf8: bool) -> list[str]:
    """Return the parameters of MAIL FROM that this message needs and this server knows."""
    options = [f"SIZE={len(raw)}"] if server.has_extn("size") else []
    if server.has_extn("8bitmime"):
        options.append("BODY=8BITMIME" if not raw.isascii() else "BODY=7BIT")
    return [*options, "SMTPUTF8"] if utf8 else options


def size_limit(server: smtplib.SMTP) -> int:
    """Return the largest message the server takes, in bytes; 0 when it does not say."""
    stated = server.esmtp_features.get("size", "")
    return int(stated) if stated.isascii() and stated.isdigit() else 0


def refusal(recipient: str, reply: int, text: bytes) -> Refusal:
    """Turn the answer to RCPT into a refusal; only 5xx is for ever."""
    permanent = 500 <= reply < 600
    code = "mail-recipient-refused" if permanent else "mail-server-busy"
    return Refusal(recipient, code, clean_text(text), permanent, reply)
