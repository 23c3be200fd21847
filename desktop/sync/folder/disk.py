"""Writing into a folder that somebody else carries: whole files or none, and refusals instead of surprises.

A file is written beside its place, forced to the disk, renamed, and its name forced to the disk: whoever sees the name
sees all of the content, also after a power cut (Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).
"""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.sync.faults import hook
from desktop.sync.folder.layout import TEMPORARY

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
NO_SUCH_CALL = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EISDIR})
"""What file systems over a network answer when a folder is to be forced to the disk."""


@contextmanager
def stopping(root: Path) -> Iterator[None]:
    """Turn what a disk or network says in the middle of work into a refusal with a sentence.

    ``sharing-folder-full``, ``sharing-folder-read-only``, else ``sharing-folder-gone`` (unplugged, logged off).
    """
    try:
        yield
    except OSError as error:
        raise refusal(root, error) from error


def refusal(root: Path, error: OSError) -> DeskError:
    """Return the refusal that an error of the operating system stands for."""
    reason = error.strerror or type(error).__name__
    if error.errno in FULL:
        return DeskError("sharing-folder-full", folder=str(root))
    if error.errno in READ_ONLY:
        return DeskError("sharing-folder-read-only", folder=str(root))
    return DeskError("sharing-folder-gone", folder=str(root), reason=reason)


def read_whole(path: Path, largest: int) -> bytes:
    """Return a file's bytes. Raises ``ValueError`` for what is no plain file or is larger, ``OSError``.

    A folder or a pipe under a file's name must stop nobody: whoever can write in the folder can put it there.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_size > largest:
            raise ValueError(path.name)
        with open(handle, "rb", closefd=False) as file:
            return file.read(largest + 1)[:largest]
    finally:
        os.close(handle)


def write_once(path: Path, data: bytes) -> None:
    """Write a file that never changes; when it is there in full, nothing is done. Raises ``OSError``.

    The folder must exist, or, being of one level, is made: the level above never is, so that nothing is written into
    the empty place of a drive that is not connected.
    """
    if _has(path, len(data)):
        return
    make_folder(path.parent)
    replace_file(path, data)


def replace_file(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file whole, in place of what is there. Raises ``OSError``; then nothing is left behind if possible."""
    temporary = path.with_name(f"{TEMPORARY}{os.getpid():x}-{path.name}")
    try:
        _write(temporary, [data] if isinstance(data, bytes) else data)
        os.replace(temporary, path)
    except (OSError, ValueError):
        _forget(temporary)
        raise
    hook("renamed")
    sync_names(path.parent)


def make_folder(folder: Path) -> None:
    """Make one level of folder and make its name durable."""
    if folder.is_symlink():
        raise NotADirectoryError(errno.ENOTDIR, "a link that leads elsewhere", str(folder))
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        sync_names(folder.parent)


def sync_names(folder: Path) -> None:
    """Force the names in a folder to the disk, where there is such a call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in NO_SUCH_CALL:
            raise
    finally:
        os.close(handle)


def age_of(path: Path) -> float:
    """Return how long ago a file was written, in seconds by this computer's clock; 0 for one that is gone."""
    try:
        return time.time() - path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def remove_file(path: Path) -> int:
    """Remove a file, which may be gone already; return 1, or 0 where Windows keeps it because somebody reads it now."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        return 0
    return 1


def sweep(folder: Path, before: float) -> None:
    """Remove files in the making that this computer left behind before a moment (seconds since the epoch)."""
    for path in folder.iterdir():
        if path.name.startswith(TEMPORARY) and path.stat().st_mtime < before:
            _forget(path)


def _write(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file that nobody made before: not through a link that somebody put there."""
    _forget(path)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        for part in parts:
            rest = memoryview(part)
            while rest:
                rest = rest[os.write(handle, rest) :]
        hook("file-written")
        os.fsync(handle)
    finally:
        os.close(handle)


def _has(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except FileNotFoundError:
        return False


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # a scanner of viruses holds it; the next sweep takes it
