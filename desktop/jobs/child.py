"""The parent's side of a worker process: starts it, hears it, tells it to stop. Knows no Qt."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from desktop.core.events import Bus, Changed

log = logging.getLogger(__name__)
OnLine = Callable[[Mapping[str, object]], None]
STOPPING_S = 30.0
_MAIN = Path(__file__).resolve().parents[2] / "main.py"


class Worker:
    """A running worker process. Lines arrive on a thread of their own; ``{"ended": code}`` is the last one."""

    def __init__(self, process: subprocess.Popen[bytes], on_line: OnLine, bus: Bus | None) -> None:
        self._process, self._on_line, self._bus = process, on_line, bus
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._listen, name="worker-lines", daemon=True)
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process' id."""
        return self._process.pid

    def send(self, line: Mapping[str, object]) -> None:
        """Tell the worker something; one that has ended is told nothing."""
        pipe = self._process.stdin
        with self._lock, contextlib.suppress(OSError, ValueError):
            if pipe is not None:
                pipe.write(json.dumps(line).encode() + b"\n")
                pipe.flush()

    def stop(self) -> None:
        """Ask the worker to end after the mail in hand; returns at once."""
        self.send({"stop": True})
        with self._lock, contextlib.suppress(OSError, ValueError):
            if self._process.stdin is not None:
                self._process.stdin.close()

    def wait(self, seconds: float = STOPPING_S) -> int | None:
        """Wait for the end and for the last line; None when it takes longer."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None
        if threading.current_thread() is not self._thread:
            self._thread.join(seconds)
        return code

    def kill(self) -> None:
        """End the process without asking; what it had promised is in the desk, the rest repairs itself."""
        self._process.kill()
        self.wait()

    def _listen(self) -> None:
        pipe = self._process.stdout
        if pipe is not None:
            with pipe:
                for line in pipe:
                    self._hear(line)
        code = self._process.wait()
        self._close_input()
        self._hand_on({"ended": code})

    def _close_input(self) -> None:
        with self._lock, contextlib.suppress(OSError, ValueError):
            if self._process.stdin is not None:
                self._process.stdin.close()

    def _hear(self, raw: bytes) -> None:
        try:
            line = json.loads(raw)
        except ValueError:
            log.warning("a worker said something else than JSON")
            return
        if not isinstance(line, dict):
            return
        changed = line.get("changed")
        if isinstance(changed, dict) and self._bus is not None:
            self._bus.publish(
                Changed(str(changed["kind"]), frozenset(map(str, changed["ids"])), str(changed["command"]))
            )
        else:
            self._hand_on(line)

    def _hand_on(self, line: Mapping[str, object]) -> None:
        """Pass a line on. The window that asked may be gone by now: its trouble is logged."""
        try:
            self._on_line(line)
        except Exception:
            log.exception("nobody could take a worker's line")


def start_worker(
    kind: str, desk_path: Path, args: Sequence[str], on_line: OnLine, bus: Bus | None = None, agent: str = ""
) -> Worker:
    """Start a worker: mail, sync, import (``args``: paths), parse-again, backup (the target), restore (backup, desk).

    Also sharing and join (``desk_path`` is the folder for the new desk), which ``sharing_errand`` gives their orders.

    It acts with the rights of ``agent`` (an id), the person who asked for it; mail goes in and out for the desk itself.
    Changes that it commits are published on ``bus``, on the listening thread; every other line goes to ``on_line``.
    """
    command = [*_program(), "worker", kind, "--desk", str(desk_path), f"--agent={agent}", "--", *args]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(  # noqa: S603  our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=flags, env=environment
    )
    return Worker(process, on_line, bus)


def _program() -> list[str]:
    """Return how this program is started: the packaged one by itself, a checkout through its ``main.py``."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(_MAIN)]
