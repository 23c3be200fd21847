"""Starts the pieces that ``sync_child`` times, each in a process and with a profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.desks import ROOT
from tests.computers.seat import NO_KEYRING

PASSWORD = "a boat on a winter lake"
"""Opens the invitations that are written here."""


def run_piece(mode: str, off: str, desk: Path, *words: object, **more: str) -> dict[str, float]:
    """Run one piece and return what it says; the desk file's folder is its profile, ``more`` its environment."""
    desk.parent.mkdir(parents=True, exist_ok=True)
    own = {"DESKBELL_HOME": str(desk.parent), **NO_KEYRING, **more}
    command = [sys.executable, "-m", "benchmarks.sync_child", mode, off, str(desk), *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **own}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
