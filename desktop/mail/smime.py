"""The content inside an opaque S/MIME signature (CMS SignedData, RFC 5652), read without checking it.

Outlook wraps whole messages this way; without unwrapping, the ticket would be an empty mail with ``smime.p7m``.
A bad or unknown signature must never stop the import (zammad#6217), so nothing here verifies or raises.
"""

from __future__ import annotations

from typing import NamedTuple

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_SEQUENCE, _SET, _OID, _OCTETS, _CONTEXT_0 = 0x30, 0x31, 0x06, 0x04, 0xA0
_CONSTRUCTED = 0x20
_MAX_PIECES = 200_000


class _Tlv(NamedTuple):
    """A BER element: ``start``–``end`` is its value; ``after`` the next element; -1 as end for indefinite length."""

    tag: int
    start: int
    end: int
    after: int


def signed_content(data: bytes) -> bytes | None:
    """Return the signed MIME entity, or None when ``data`` is no SignedData or carries its content elsewhere."""
    try:
        at = _enter(data, 0, _SEQUENCE)
        oid = _read(data, at)
        if oid.tag != _OID or data[oid.start : oid.end] != _SIGNED_DATA:
            return None
        at = _enter(data, _enter(data, oid.after, _CONTEXT_0), _SEQUENCE)
        version = _read(data, at)
        digests = _read(data, version.after)
        if digests.tag != _SET or digests.end < 0:
            return None
        at = _enter(data, digests.after, _SEQUENCE)
        content_type = _read(data, at)
        return _octets(data, _enter(data, content_type.after, _CONTEXT_0))
    except (IndexError, ValueError):
        return None


def _enter(data: bytes, at: int, tag: int) -> int:
    found = _read(data, at)
    if found.tag != tag:
        raise ValueError(found.tag)
    return found.start


def _read(data: bytes, at: int) -> _Tlv:
    tag, length = data[at], data[at + 1]
    start = at + 2
    if length == 0x80:
        return _Tlv(tag, start, -1, -1)
    if length & 0x80:
        size = length & 0x7F
        if size > 4:
            raise ValueError(size)
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    return _Tlv(tag, start, start + length, start + length)


def _octets(data: bytes, at: int) -> bytes:
    """Read an OCTET STRING, also one sent in pieces; pieces may be nested, so the walk is flat over all of them."""
    first = _read(data, at)
    if first.tag == _OCTETS:
        return data[first.start : first.end]
    if first.tag != _OCTETS | _CONSTRUCTED:
        raise ValueError(first.tag)
    out: list[bytes] = []
    at = first.start
    stop = first.end if first.end >= 0 else len(data)
    for _ in range(_MAX_PIECES):
        if at >= stop:
            break
        piece = _read(data, at)
        if piece.tag == _OCTETS and piece.end >= 0:
            out.append(data[piece.start : piece.end])
            at = piece.after
        elif piece.tag == _OCTETS | _CONSTRUCTED:
            at = piece.start
        else:
            break
    return b"".join(out)
