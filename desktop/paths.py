"""Where things are on this computer, and how private files are written.

``DESKBELL_HOME`` puts everything below one folder: for tests, and for a program carried on a stick. Folders that
hold customers' data or passwords are readable by their owner only (0700, files 0600); Windows keeps profiles
private by itself and ignores the modes.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import platformdirs

_NAME = "Deskbell"


def resources_folder() -> Path:
    """Return the folder of icons, themes and translations: inside the build, or beside the package."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen or Path(__file__).resolve().parents[1]) / "resources"


def config_folder() -> Path:
    """Return the folder of this device's settings, made private."""
    return _profile("config", platformdirs.user_config_dir)


def data_folder() -> Path:
    """Return the folder of what the program keeps, such as the vault; desks live where the person puts them."""
    return _profile("data", platformdirs.user_data_dir)


def log_folder() -> Path:
    """Return the folder of log files."""
    return _profile("logs", platformdirs.user_log_dir)


def cache_folder() -> Path:
    """Return the folder of what may be deleted at any time."""
    return _profile("cache", platformdirs.user_cache_dir)


def files_folder(desk: Path) -> Path:
    """Return the folder of raw mail and attachments that belongs to a desk file."""
    return desk.with_name(f"{desk.name}.files")


def private_folder(path: Path) -> Path:
    """Make ``path`` and return it, closed to everybody else. A folder that was open before is closed now."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o700)
    return path


def write_private(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data`` (mode 0600) so that a crash or power cut leaves the old or the new, never half.

    The folder is synced too: without that a power cut may undo the renaming.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mkstemp makes it 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


@contextlib.contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock that belongs to ``path``, against other programs too; freed by the system when a holder dies.

    The lock is on a file of its own (``NAME.lock``, left behind): ``path`` itself is replaced while it is held.
    """
    with path.with_name(f"{path.name}.lock").open("a") as file:
        _lock(file)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        """Wait for the lock, about ten seconds at most; an ``OSError`` then says so."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        """Wait for the lock."""
        fcntl.flock(file, fcntl.LOCK_EX)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder and writes the renaming through by itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network file systems refuse it
            os.fsync(handle)
    finally:
        os.close(handle)


def _profile(kind: str, standard: Callable[..., str]) -> Path:
    home = os.environ.get("DESKBELL_HOME")
    return private_folder(Path(home) / kind if home else Path(standard(_NAME, appauthor=False)))
