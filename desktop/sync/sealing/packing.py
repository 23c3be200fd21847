"""Bytes out of plain values and back, strictly: what comes from a shared folder may have been made by anybody.

MessagePack with nothing but maps, arrays, text, bytes, integers and nil; every shape is checked by whoever unpacks.
"""

from __future__ import annotations

import zlib
from typing import TypeVar

import msgpack

T = TypeVar("T")
LARGEST = 256 * 1024 * 1024
"""Bytes that anything unpacked may have; a section is refused before it fills memory."""
ARRAY, FEW_ARRAYS = 16, 64
"""Bytes that an array of ours has on average at least (a row: its id and a clock), and how many may be smaller."""
SMALLEST_INT, LARGEST_INT = -(2**63), 2**63 - 1
"""What SQLite and PostgreSQL store."""


class MalformedError(ValueError):
    """Bytes that no Deskbell wrote."""


def pack(value: object) -> bytes:
    """Return a value's bytes; text that is no Unicode (lone surrogates) is packed, and refused by ``unpack``."""
    packed: bytes = msgpack.packb(value, use_bin_type=True, unicode_errors="surrogatepass")
    return packed


def unpack(data: bytes, *, maps: bool = True) -> object:
    """Return the value in some bytes, arrays as tuples. Raises ``MalformedError``.

    Half of a character in a text is refused: no database holds it, so nobody could have meant it.
    ``maps``: False refuses any map: an empty one is a byte here and sixty in memory. Small arrays are as bad, so there
    may be one for ``ARRAY`` bytes.
    """
    if len(data) > LARGEST:
        raise MalformedError("too large")
    hook = None if maps else _no_map
    left = FEW_ARRAYS + len(data) // ARRAY

    def counted(found: T) -> T:
        nonlocal left
        left -= 1
        if left < 0:
            raise MalformedError("arrays")
        return found

    try:
        found: object = msgpack.unpackb(
            data,
            raw=False,
            use_list=False,
            strict_map_key=True,
            object_hook=hook,
            list_hook=counted,
            ext_hook=_no_other,
        )
    except (ValueError, TypeError, msgpack.UnpackException, RecursionError, MemoryError) as error:
        raise MalformedError(type(error).__name__) from None
    return found


def _no_map(found: object) -> object:
    raise MalformedError("map")


def _no_other(code: int, data: bytes) -> object:
    raise MalformedError("extension")


def squeeze(data: bytes) -> bytes:
    """Return the same bytes, smaller."""
    return zlib.compress(data, 3)


def expand(data: bytes, largest: int = LARGEST) -> bytes:
    """Return what was squeezed. Raises ``MalformedError``, also before a bomb fills memory."""
    worker = zlib.decompressobj()
    try:
        found = worker.decompress(data, largest)
    except zlib.error:
        raise MalformedError("squeezed") from None
    if not worker.eof or worker.unused_data:
        raise MalformedError("squeezed")
    return found


def as_type(value: object, kind: type[T]) -> T:
    """Return a value that must be of exactly one type. Raises ``MalformedError``."""
    if type(value) is not kind:
        raise MalformedError(kind.__name__)
    return value


def as_map(value: object) -> dict[str, object]:
    """Return a map with text for keys. Raises ``MalformedError``."""
    found: dict[object, object] = as_type(value, dict)
    return {as_type(name, str): each for name, each in found.items()}


def as_items(value: object) -> tuple[object, ...]:
    """Return an array. Raises ``MalformedError``."""
    found: tuple[object, ...] = as_type(value, tuple)
    return found


def as_bytes(value: object, length: int) -> bytes:
    """Return bytes of one length. Raises ``MalformedError``."""
    found = as_type(value, bytes)
    if len(found) != length:
        raise MalformedError("length")
    return found


def as_number(value: object) -> int:
    """Return an integer that a database can hold, not below 0. Raises ``MalformedError``."""
    found = as_type(value, int)
    if not 0 <= found <= LARGEST_INT:
        raise MalformedError("number")
    return found


def as_hex(value: object, length: int) -> str:
    """Return lower-case hex digits, so many of them. Raises ``MalformedError``."""
    found = as_type(value, str)
    if len(found) != length or not set(found) <= set("0123456789abcdef"):
        raise MalformedError("hex")
    return found
