"""The ``.venv`` beside ``main.py``, and the stamp that tells whether it is finished."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path


class Environment:
    """Where things lie, and what has been proven about them.

    The stamp is three lines: a hash of ``pyproject.toml`` and of the place, the Python's version, the needs
    that are met. It is written last and removed first, so that a set-up that died half way is never taken for
    a finished one.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.stamp = self.folder / "deskbell-stamp"
        self.unfinished = self.folder / "deskbell-unfinished"

    def has(self, needs: frozenset[str]) -> bool:
        """Say whether everything installed still fits and all ``needs`` are met. Costs three small reads.

        Inside the environment the version is compared too: a system upgrade may have put another Python
        behind the link, which then finds none of the packages.
        """
        source, version, met = self._read_stamp()
        if source != self.source() or not needs <= met:
            return False
        if self.is_this_process():
            return version == python_version()
        return self.python.exists() and (self.folder / "pyvenv.cfg").exists()

    def met(self) -> frozenset[str]:
        """Return the needs met by the last finished set-up, whether it still fits or not."""
        return self._read_stamp()[2]

    def is_this_process(self) -> bool:
        """Say whether this very process runs in ``.venv``."""
        return os.path.realpath(sys.prefix) == os.path.realpath(self.folder)

    def source(self) -> str:
        """Hash what was installed from. The place counts too: scripts and links in ``.venv`` name it."""
        text = (self.root / "pyproject.toml").read_bytes()
        return hashlib.sha256(os.fsencode(os.path.realpath(self.root)) + b"\n" + text).hexdigest()

    def write_stamp(self, version: str, met: frozenset[str]) -> None:
        """Record a finished set-up, in one step: a reader sees the old stamp or the whole new one."""
        fresh = self.stamp.with_suffix(".new")
        fresh.write_text(f"{self.source()}\n{version}\n{' '.join(sorted(met))}\n")
        fresh.replace(self.stamp)

    def run(self, arguments: list[str]) -> int:
        """Become the Python of ``.venv``; on Windows, which cannot, run it and return its exit code."""
        command = [str(self.python), *arguments]
        if os.name != "nt":
            sys.stdout.flush()
            sys.stderr.flush()
            os.execv(command[0], command)
        return subprocess.call(command)

    def _read_stamp(self) -> tuple[str, str, frozenset[str]]:
        try:
            source, version, met, *_ = [*self.stamp.read_text().split("\n"), "", "", ""]
        except (OSError, UnicodeDecodeError):
            return "", "", frozenset()
        return source, version, frozenset(met.split())


def python_version() -> str:
    """Return the version that decides which packages fit, such as ``3.11``."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"
