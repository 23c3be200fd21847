"""Marks of ours by which an answer finds its ticket, and which nobody else can make.

A Message-ID or a plus address that we issue names the ticket and proves it: HMAC-SHA256 (RFC 2104) under the desk's
secret, cut to 128 bits, compared in constant time. Predictable ids were taken as proof elsewhere (FreeScout
GHSA-6r38-6mcf-2ww3, GHSA-8vm3-wwq4-ggfx). Base32 in lower case, because some servers change the case of addresses.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from typing import NamedTuple

_MAC_BYTES = 16
_WIDTH = 26
"""Letters of base32 for 16 bytes."""
_MESSAGE_ID = re.compile(rf"(?<![a-z0-9])([a-z2-7]{{{_WIDTH}}})\.([a-z2-7]{{{_WIDTH}}})\.([a-z2-7]{{{_WIDTH}}})@", re.I)
_ADDRESS = re.compile(rf"\+([a-z2-7]{{{_WIDTH}}})([a-z2-7]{{{_WIDTH}}})@", re.I)
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_LONGEST_LOCAL = 64
"""RFC 5321 §4.5.3.1.1."""
_SEARCHED_CHARS = 200_000
_MOST_CANDIDATES = 300


class Token(NamedTuple):
    """What a genuine Message-ID of ours names: 32 hex digits each."""

    ticket: str
    message: str


def make_message_id(secret: str, ticket_id: str, message_id: str, domain: str) -> str:
    """Return the Message-ID of an outgoing mail, without angle brackets.

    ``domain`` is the sending mailbox's; one that cannot stand in a header is replaced.
    """
    domain = domain if _DOMAIN.fullmatch(domain) else "deskbell.invalid"
    mac = _mac(secret, "message-id", ticket_id, message_id)
    return f"{_letters(ticket_id)}.{_letters(message_id)}.{mac}@{domain.lower()}"


def read_token(secret: str, text: str) -> Token | None:
    """Return what the first genuine Message-ID of ours in ``text`` names; the text may be a header or a whole body."""
    for count, found in enumerate(_MESSAGE_ID.finditer(text[:_SEARCHED_CHARS])):
        if count >= _MOST_CANDIDATES:
            break
        ticket, message = _digits(found[1]), _digits(found[2])
        if ticket and message and _same(found[3], _mac(secret, "message-id", ticket, message)):
            return Token(ticket, message)
    return None


def read_message_id(secret: str, text: str) -> str | None:
    """Return the id of the ticket that the first genuine Message-ID of ours in ``text`` belongs to."""
    found = read_token(secret, text)
    return found.ticket if found else None


def make_plus_address(secret: str, ticket_id: str, address: str) -> str | None:
    """Return ``address`` with the ticket's mark behind a plus; None where that would be longer than mail allows."""
    local, at, domain = address.rpartition("@")
    marked = f"{local}+{_letters(ticket_id)}{_mac(secret, 'address', ticket_id)}"
    return f"{marked}@{domain}" if at and local and len(marked) <= _LONGEST_LOCAL else None


def read_plus_address(secret: str, text: str) -> str | None:
    """Return the id of the ticket that the first genuine plus address in ``text`` belongs to."""
    for count, found in enumerate(_ADDRESS.finditer(text[:_SEARCHED_CHARS])):
        if count >= _MOST_CANDIDATES:
            break
        ticket = _digits(found[1])
        if ticket and _same(found[2], _mac(secret, "address", ticket)):
            return ticket
    return None


def make_subject_token(code: str, number: int) -> str:
    """Return the mark in subjects, ``[#DB-1043]``. It is for people: it proves nothing."""
    return f"[#{code}-{number}]"


def read_subject_number(code: str, subject: str) -> int | None:
    """Return the ticket number of the first mark of this desk in a subject."""
    found = re.search(rf"\[#{re.escape(code)}-([1-9][0-9]{{0,14}})\]", subject[:2_000], re.I)
    return int(found[1]) if found else None


def _mac(secret: str, use: str, *ids: str) -> str:
    """``use`` keeps marks of one kind from passing as marks of another."""
    content = use.encode() + b"\0" + b"".join(bytes.fromhex(one) for one in ids)
    return _base32(hmac.new(secret.encode(), content, hashlib.sha256).digest()[:_MAC_BYTES])


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.lower().encode(), right.encode())


def _letters(identity: str) -> str:
    return _base32(bytes.fromhex(identity))


def _base32(content: bytes) -> str:
    return base64.b32encode(content).decode().rstrip("=").lower()


def _digits(letters: str) -> str:
    """Return the id that the letters spell, or empty when they spell none in the one right way."""
    content = base64.b32decode(letters.upper() + "======")
    return content.hex() if _base32(content) == letters.lower() else ""
