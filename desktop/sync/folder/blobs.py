"""Attachments in the folder: sealed, under names from which nobody can tell which file it is, fetched when opened.

For each scope a file has a name that its readers can work out. One of the names holds the content, sealed to all of
them; the others lead there, so that an attachment lies in the folder once.
"""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.sync.folder.disk import make_folder, read_whole, replace_file, stopping
from desktop.sync.folder.layout import BLOB, MAX_FILE, sha_of
from desktop.sync.folder.seals import UnopenedError, sealing
from desktop.sync.folder.state import State

LINK = b"DBLINK1\n"
LINK_LENGTH = len(LINK) + 64
SEEN_S = 24 * 3_600
"""How long (seconds) it counts that a file was seen to be needed: touching one makes some programs carry it again."""


def put_blob(state: State, sha: str, path: Path, scopes: frozenset[str]) -> None:
    """Bring a file to the readers of some scopes; those who have it already keep what they have.

    What lies there is opened once: a file that was cut short or damaged is replaced, whole or not at all.

    Raises ``blob-damaged`` when the file here is not what its hash says, and what ``disk.stopping`` raises.
    """
    with stopping(state.root):
        lacking = [name for name in _names(state, sha, scopes) if not _is_whole(state, name, sha)]
    if not lacking:
        return
    data = path.read_bytes()
    if sha_of(data) != sha:
        raise DeskError("blob-damaged", name=sha)
    with sealing():
        sealed = state.seals.seal_blob(data, scopes)
    with stopping(state.root):
        for name, content in [(lacking[0], sealed), *((each, LINK + lacking[0].encode()) for each in lacking[1:])]:
            make_folder(blob_path(state, name).parent)
            replace_file(blob_path(state, name), content)


def has_blob(state: State, sha: str, scopes: frozenset[str], size: int = 0) -> bool:
    """Tell whether a file is there for the readers of all these scopes, and let be seen that it is needed.

    ``size`` is that of its content (bytes) where it is known: what is shorter was cut short. Nothing is opened.
    """
    with stopping(state.root):
        names = _names(state, sha, scopes)
        if not all(_length(state, name) > size for name in names):
            return False
        paths = [blob_path(state, name) for name in names]
        for path in paths:
            if time.time() - path.stat().st_mtime > SEEN_S:
                os.utime(path)
    return True


def get_blob(state: State, sha: str, target: Path, scopes: frozenset[str]) -> bool:
    """Fetch a file into a place on this computer; False when it is not there, not whole yet, or not for us."""
    for name in _names(state, sha, scopes):
        data = _read(state, name)
        if data is not None and sha_of(data) == sha:
            make_folder(target.parent)
            replace_file(target, data)
            return True
    return False


def _names(state: State, sha: str, scopes: frozenset[str]) -> list[str]:
    with sealing():
        return list(dict.fromkeys(state.seals.blob_names(sha, scopes)))


def _is_whole(state: State, name: str, sha: str) -> bool:
    """Tell whether a name leads to the file; what others alone can open is taken for it."""
    try:
        return sha_of(state.seals.open_blob(_sealed(state, name))) == sha
    except UnopenedError as error:
        return not error.passing
    except (FileNotFoundError, ValueError):
        return False


def _length(state: State, name: str) -> int:
    """Return how long what lies under a name is, a link followed; -1 where nothing is."""
    try:
        found = blob_path(state, name).stat()
        if found.st_size == LINK_LENGTH:
            found = _place(state, read_whole(blob_path(state, name), LINK_LENGTH), name).stat()
    except (FileNotFoundError, ValueError):
        return -1
    return found.st_size if stat.S_ISREG(found.st_mode) else -1


def _place(state: State, data: bytes, name: str) -> Path:
    """Return where the content is of what begins so: there itself, or where a link leads. Raises ``ValueError``."""
    return blob_path(state, _name(data[len(LINK) :]) if data.startswith(LINK) else name)


def _sealed(state: State, name: str) -> bytes:
    data = read_whole(blob_path(state, name), MAX_FILE)
    return read_whole(_place(state, data, name), MAX_FILE) if data.startswith(LINK) else data


def _read(state: State, name: str) -> bytes | None:
    try:
        with stopping(state.root):
            data = _sealed(state, name)
        return state.seals.open_blob(data)
    except DeskError as error:
        if isinstance(error.__cause__, FileNotFoundError) and state.root.is_dir():
            return None
        raise
    except (UnopenedError, ValueError):
        return None


def _name(text: bytes) -> str:
    """Refuse anything but hex digits: a link must not lead out of the folder."""
    name = text.decode("ascii")
    if not name or set(name) - set("0123456789abcdef"):
        raise ValueError(name)
    return name


def blob_path(state: State, name: str) -> Path:
    """Return where a file of that name lies, if it is there."""
    return state.root / BLOB / name[:2] / name
