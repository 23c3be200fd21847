"""Raw mail and attachments, outside the database, each under the SHA-256 of its content.

``raw/ab/abcd….z`` holds mail as received, compressed; ``blob/ab/abcd…`` holds attachments as they are. Content never
changes under a name, so writing twice is writing once, and a name that comes from a mail can never choose a path.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.store.backup import sync_folder
from desktop.store.wanted_files import FILE, RAW, ask_for


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes as 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


class Files:
    """The folder ``F.files`` beside the desk file F.

    ``put_…`` makes the content durable but leaves the folder entries to ``settle``, so that a batch of fifty mails
    syncs each folder once; call ``settle`` before the transaction that names the content commits.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._unsettled: set[Path] = set()

    def put_raw(self, content: bytes) -> str:
        """Keep a mail as received and return its hash."""
        name = digest(content)
        self._write(self._raw_path(name), lambda: zlib.compress(content, 6))
        return name

    def put_blob(self, content: bytes) -> str:
        """Keep an attachment and return its hash."""
        name = digest(content)
        self._write(self._blob_path(name), lambda: content)
        return name

    def raw(self, name: str) -> bytes:
        """Return a mail as received. Raises ``raw-missing`` or, when its bytes have changed, ``raw-damaged``.

        On a shared desk one that is not here yet is asked for: ``file-elsewhere``.
        """
        try:
            content = zlib.decompress(self._raw_path(name).read_bytes())
        except FileNotFoundError:
            raise DeskError("file-elsewhere" if ask_for(name, RAW) else "raw-missing", name=name) from None
        except zlib.error:
            raise DeskError("raw-damaged", name=name) from None
        if digest(content) != name:
            raise DeskError("raw-damaged", name=name)
        return content

    def blob(self, name: str) -> bytes:
        """Return an attachment's bytes. Raises ``blob-missing``, on a shared desk ``file-elsewhere``: it is fetched."""
        try:
            return self._blob_path(name).read_bytes()
        except FileNotFoundError:
            raise DeskError("file-elsewhere" if ask_for(name, FILE) else "blob-missing", name=name) from None

    def has_raw(self, name: str) -> bool:
        """Tell whether a mail is kept."""
        return self._raw_path(name).exists()

    def has_blob(self, name: str) -> bool:
        """Tell whether an attachment is here."""
        return self._blob_path(name).exists()

    def blob_path(self, name: str) -> Path:
        """Return where an attachment lies, or would."""
        return self._blob_path(name)

    def remove_raw(self, name: str) -> None:
        """Remove a mail as received; one that is gone is no mistake."""
        self._raw_path(name).unlink(missing_ok=True)

    def remove_blob(self, name: str) -> None:
        """Remove an attachment; one that is gone is no mistake."""
        self._blob_path(name).unlink(missing_ok=True)

    def names(self) -> tuple[set[str], set[str]]:
        """Return the names of all raw mails and of all attachments that lie here: a walk through the folders."""
        raws = {path.stem for path in self.root.glob("raw/*/*.z") if not path.name.startswith(".")}
        blobs = {path.name for path in self.root.glob("blob/*/*") if not path.name.startswith(".")}
        return raws, blobs

    def settle(self) -> None:
        """Make the names of everything put since the last call durable."""
        folders, self._unsettled = self._unsettled, set()
        for folder in sorted(folders, key=lambda path: len(path.parts), reverse=True):
            sync_folder(folder)

    def _raw_path(self, name: str) -> Path:
        return self.root / "raw" / name[:2] / f"{_checked(name)}.z"

    def _blob_path(self, name: str) -> Path:
        return self.root / "blob" / name[:2] / _checked(name)

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        if path.exists():
            return
        self._folder(path.parent)
        temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(make())
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        self._unsettled.add(path.parent)

    def _folder(self, folder: Path) -> None:
        if folder.is_dir():
            return
        self._folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        self._unsettled.add(folder.parent)


def _checked(name: str) -> str:
    """Refuse anything that is not a hash: names reach here from rows that other computers may have written."""
    if len(name) != 64 or not set(name) <= set("0123456789abcdef"):
        raise DeskError("blob-missing", name=name)
    return name
