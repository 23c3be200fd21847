"""Finds mail on the disk: mbox files, Maildirs, single messages and folders of all of them.

Whatever is met is told: a message, or why a file is none. Nothing is written and no large mbox is read at once.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.mail.limits import MAX_BYTES
from desktop.mail.mbox import read_mbox
from desktop.mail.sources_kind import HEAD_BYTES, FileKind, emlx_message, kind_of

_OF_THE_SYSTEM = frozenset(
    {".ds_store", "thumbs.db", "desktop.ini", ".directory", "maildirfolder", "maildirsize", "subscriptions"}
)
_OF_SERVERS = ("dovecot", "courierimap", ".uidvalidity", ".mh_sequences")


@dataclass(frozen=True, slots=True)
class FoundMail:
    """A message as it lies there. ``place`` is the file's path; ``done`` the bytes of all sources read so far."""

    raw: bytes
    place: str
    done: int


@dataclass(frozen=True, slots=True)
class NotMail:
    """A file, or one message in it, that cannot be taken in.

    ``reason``: not-mail, empty, unreadable, not-a-file or too-large. ``key`` is a hash that stands for the content.
    """

    reason: str
    place: str
    key: str
    size: int
    done: int


def find_mail(paths: Iterable[Path]) -> Iterator[FoundMail | NotMail]:
    """Yield everything below ``paths`` in the order of the names; a folder met twice (links) is read once."""
    done = 0
    for path in list_files(paths):
        yield from _read(path, done)
        done += _size(path)


def total_bytes(paths: Iterable[Path]) -> int:
    """Return how many bytes ``find_mail`` will go through, for a progress bar."""
    return sum(_size(path) for path in list_files(paths))


def list_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield every file below ``paths``, without those that belong to the system or to mail servers' indexes."""
    seen: set[tuple[int, int]] = set()
    for path in paths:
        yield from _walk(path, seen)


def _walk(path: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    try:
        found = path.stat()
    except (OSError, ValueError):
        yield path
        return
    if not stat.S_ISDIR(found.st_mode):
        yield path
        return
    identity = found.st_dev, found.st_ino
    if identity in seen:
        return
    seen.add(identity)
    try:
        names = sorted(entry.name for entry in os.scandir(path))
    except OSError:
        yield path
        return
    if _is_maildir(names):
        names = [name for name in names if name in ("cur", "new") or (path / name).is_dir() and name != "tmp"]
    for name in names:
        if not _belongs_to_system(name):
            yield from _walk(path / name, seen)


def _is_maildir(names: list[str]) -> bool:
    return "cur" in names and "new" in names


def _belongs_to_system(name: str) -> bool:
    return name.lower() in _OF_THE_SYSTEM or name.lower().startswith(_OF_SERVERS)


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


def _read(path: Path, done: int) -> Iterator[FoundMail | NotMail]:
    place = str(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            reason = "unreadable" if path.is_dir() else "not-a-file"
            yield NotMail(reason, place, _key(place.encode("utf-8", "surrogateescape")), 0, done)
            return
        yield from _read_file(path, place, done)
    except (OSError, ValueError):
        yield NotMail("unreadable", place, _key(place.encode("utf-8", "surrogateescape")), 0, done)


def _read_file(path: Path, place: str, done: int) -> Iterator[FoundMail | NotMail]:
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(HEAD_BYTES)
        kind = kind_of(head)
        if kind == FileKind.MBOX:
            file.seek(0)
            for message in read_mbox(file):
                if message.raw is not None:
                    yield FoundMail(message.raw, place, done + message.end)
                else:
                    key = _key(f"{message.envelope}\n{message.size}".encode())
                    yield NotMail("too-large", place, key, message.size, done + message.end)
        elif kind in (FileKind.MESSAGE, FileKind.EMLX) and size <= MAX_BYTES:
            content = head + file.read(MAX_BYTES + 1)
            yield FoundMail(emlx_message(content) if kind == FileKind.EMLX else content, place, done + size)
        else:
            reason = "too-large" if kind in (FileKind.MESSAGE, FileKind.EMLX) else kind.value
            yield NotMail(reason, place, _key(head + str(size).encode()), size, done + size)


def _key(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
