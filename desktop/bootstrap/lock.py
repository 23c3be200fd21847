"""One set-up at a time: the second of two starts waits for the first and then finds everything done."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop.bootstrap.errors import SetupError


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock file ``path``; the system frees it when its holder dies, however it dies.

    The file stays behind. It lies beside ``.venv``, not in it, because a set-up that starts over empties that
    folder.
    """
    try:
        file = path.open("a")
    except OSError as error:
        raise SetupError(f"Deskbell cannot set itself up in {path.parent}: {error.strerror}.") from error
    with file:
        if not _take(file, wait=False):
            sys.stderr.write("Another start is setting Deskbell up; waiting for it…\n")
            while not _take(file, wait=True):
                pass
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[str], *, wait: bool) -> bool:
        """Try for the lock, for ten seconds if ``wait`` (Windows offers no longer wait)."""
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[str], *, wait: bool) -> bool:
        """Try for the lock, for as long as it takes if ``wait``."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
