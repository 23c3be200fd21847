"""Many signed files in one, byte for byte: packs of a computer's own files, snapshots of everybody's, exchange files.

::

    DBPACK1 newline | u32 length of index | SHA-256 of index | index | files one after the other

The index (msgpack) lists (kind, name, size, SHA-256). Nothing here is signed: each file inside is, by who wrote it, so
anybody may make a pack of anybody's files, and a wrong one can only be refused.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.sync.folder.disk import make_folder, replace_file
from desktop.sync.folder.layout import MAX_FILE, change_of, sha_of
from desktop.sync.sealing.packing import MalformedError, as_bytes, as_items, as_number, as_type, pack, unpack

MAGIC = b"DBPACK1\n"
CHANGE = "dev"
"""The kind of member that a computer sent; others are ``certs`` and ``keys``."""
_FRONT = struct.Struct("<8sI32s")
MAX_INDEX = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a pack: ``offset`` and ``size`` in bytes from the beginning of the pack."""

    kind: str
    name: str
    sha: str
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A file that goes into a pack; ``read`` is called once to copy it, so that memory holds one at a time."""

    kind: str
    name: str
    sha: str
    size: int
    read: Callable[[], bytes]

    @classmethod
    def of(cls, kind: str, name: str, data: bytes, read: Callable[[], bytes]) -> Ingredient:
        """Describe a file whose bytes are at hand now and will be read again."""
        return cls(kind, name, sha_of(data), len(data), read)


def index_of(files: Sequence[Ingredient]) -> tuple[bytes, str]:
    """Return the index of a pack and its SHA-256 (hex), by which the pack is named."""
    index = pack([(each.kind, each.name, each.size, bytes.fromhex(each.sha)) for each in files])
    return index, sha_of(index)


def write_pack(path: Path, files: Sequence[Ingredient]) -> None:
    """Write a pack durably. Raises ``OSError``, ``ValueError`` when a file changed since it was described."""
    make_folder(path.parent)
    replace_file(path, _parts(files))


def _parts(files: Sequence[Ingredient]) -> Iterator[bytes]:
    index, sha = index_of(files)
    yield _FRONT.pack(MAGIC, len(index), bytes.fromhex(sha)) + index
    for file in files:
        data = file.read()
        if sha_of(data) != file.sha:
            raise ValueError(file.name)
        yield data


def read_index(path: Path) -> list[Member]:
    """Return what a pack holds. Raises ``ValueError`` when it is no pack, cut short or damaged, ``OSError``."""
    if not path.is_file():
        raise ValueError(path.name)
    with path.open("rb") as file:
        front = file.read(_FRONT.size)
        if len(front) < _FRONT.size or not front.startswith(MAGIC):
            raise ValueError(path.name)
        _, length, sha = _FRONT.unpack(front)
        index = file.read(length) if length <= MAX_INDEX else b""
    if len(index) != length or hashlib.sha256(index).digest() != sha:
        raise ValueError(path.name)
    members = list(_members(as_items(unpack(index, maps=False)), _FRONT.size + length))
    if members and path.stat().st_size < members[-1].offset + members[-1].size:
        raise ValueError(path.name)
    return members


def _members(rows: tuple[object, ...], start: int) -> Iterator[Member]:
    for row in rows:
        parts = as_items(row)
        if len(parts) != 4:
            raise MalformedError("member")
        kind, name, size, sha = as_type(parts[0], str), as_type(parts[1], str), as_number(parts[2]), parts[3]
        if size > MAX_FILE:
            raise MalformedError("too large")
        yield Member(kind, name, as_bytes(sha, 32).hex(), start, size)
        start += size


def read_member(path: Path, member: Member) -> bytes:
    """Return the bytes of one file in a pack. Raises ``ValueError`` when they are not what the index says."""
    with path.open("rb") as file:
        file.seek(member.offset)
        data = file.read(member.size)
    if sha_of(data) != member.sha:
        raise ValueError(member.name)
    return data


def number_of(member: Member) -> int:
    """Return the number in a member's name, 0 when there is none."""
    found = change_of(member.name)
    return found[0] if found else 0
