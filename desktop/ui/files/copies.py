"""Copies of attachments outside the desk: for other programs, for dragging, for keeping.

A copy for another program lies in a folder of its own that only this person can enter, is read-only, and carries the
system's mark of having come from elsewhere, so that office programs open it protected.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.core.filenames import clean_name

_ZONE = "[ZoneTransfer]\r\nZoneId=3\r\n"
_QUARANTINE = "0083;00000000;Deskbell;"


def free_name(folder: Path, name: str) -> Path:
    """Return a path in ``folder`` that is not taken: "a.pdf", else "a (2).pdf"."""
    wanted = folder / clean_name(name, "")
    stem, ending = wanted.stem, wanted.suffix
    number = 2
    while wanted.exists() or wanted.is_symlink():
        wanted = folder / f"{stem} ({number}){ending}"
        number += 1
    return wanted


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not exist yet; raises ``FileExistsError`` rather than replacing or following a link."""
    with path.open("xb") as file:
        file.write(content)
    mark_foreign(path)


def replace_file(path: Path, content: bytes) -> None:
    """Write a file whose replacement the person has agreed to, whole or not at all."""
    handle, name = tempfile.mkstemp(prefix=".deskbell-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    mark_foreign(path)


def private_copy(home: Path, name: str, content: bytes) -> Path:
    """Write a read-only copy into a fresh folder below ``home`` and return its path."""
    folder = Path(tempfile.mkdtemp(dir=home))
    path = folder / clean_name(name, "")
    write_new(path, content)
    path.chmod(0o400)
    return path


def mark_foreign(path: Path) -> None:
    """Mark a file as come from elsewhere, where the system knows such a mark. A file system without it is no fault."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            Path(f"{path}:Zone.Identifier").write_text(_ZONE, "ascii")
        elif sys.platform == "darwin":
            command = ["/usr/bin/xattr", "-w", "com.apple.quarantine", _QUARANTINE, str(path)]
            subprocess.run(command, check=False, capture_output=True, timeout=5)  # noqa: S603 - a path of ours
        else:
            os.setxattr(path, "user.xdg.origin.url", b"about:mail")
