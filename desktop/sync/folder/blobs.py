"""Attachments in the folder: sealed, under names from which nobody can tell which file it is, fetched when opened.

For each scope a file has a name that its readers can work out. One of the names holds the content, sealed to all of
them; the others lead there, so that an attachment lies in the folder once.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.sync.folder.disk import make_folder, read_whole, replace_file, stopping, write_once
from desktop.sync.folder.layout import BLOB, MAX_FILE, sha_of
from desktop.sync.folder.seals import UnopenedError, sealing
from desktop.sync.folder.state import State

LINK = b"DBLINK1\n"


def put_blob(state: State, sha: str, path: Path, scopes: frozenset[str]) -> None:
    """Bring a file to the readers of some scopes; those who have it already keep what they have.

    Raises ``blob-damaged`` when the file here is not what its hash says, and what ``disk.stopping`` raises.
    """
    with stopping(state.root):
        lacking = [name for name in _names(state, sha, scopes) if not blob_path(state, name).is_file()]
    if not lacking:
        return
    data = path.read_bytes()
    if sha_of(data) != sha:
        raise DeskError("blob-damaged", name=sha)
    with sealing():
        sealed = state.seals.seal_blob(data, scopes)
    with stopping(state.root):
        write_once(blob_path(state, lacking[0]), sealed)
        for name in lacking[1:]:
            write_once(blob_path(state, name), LINK + lacking[0].encode())


def has_blob(state: State, sha: str, scopes: frozenset[str]) -> bool:
    """Tell whether a file is there for the readers of all these scopes, and let be seen that it is needed."""
    with stopping(state.root):
        paths = [blob_path(state, name) for name in _names(state, sha, scopes)]
        if not all(path.is_file() for path in paths):
            return False
        for path in paths:
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


def _read(state: State, name: str) -> bytes | None:
    try:
        with stopping(state.root):
            data = read_whole(blob_path(state, name), MAX_FILE)
            if data.startswith(LINK):
                data = read_whole(blob_path(state, _name(data[len(LINK) :])), MAX_FILE)
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
