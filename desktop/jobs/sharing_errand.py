"""The parent's side of the worker that shares, moves, joins and recovers: gives the order and waits for the end.

Knows no Qt. It loads neither sealing nor servers, so a window stays as light as it was.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.jobs.child import Worker, start_worker
from desktop.jobs.sharing.asking import STOPPED, answered, read_refusal
from desktop.secrets import Secrets

Line = Mapping[str, object]
OnStep = Callable[[str, int, int], None]
GRACE_S = 15.0
"""Seconds that a worker gets to come to a place where nothing is half done; killed elsewhere, it leaves no harm."""


class SharingErrand:
    """One run of the worker. ``key`` is the recovery key as soon as there is one, '' otherwise.

    ``on_step`` is called on a thread of its own with what is done, how much, of how much (0: not known).
    """

    def __init__(self, secrets_of: Callable[[str], Secrets], on_step: OnStep) -> None:
        self._secrets_of, self._on_step = secrets_of, on_step
        self._worker: Worker | None = None
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._stopped = False
        self._refusal: DeskError | None = None
        self._done: Line | None = None
        self.key = ""

    @property
    def pid(self) -> int:
        """The process' id; 0 before it began."""
        return self._worker.pid if self._worker is not None else 0

    def run(self, kind: str, path: Path, order: Line, bus: Bus | None = None, agent: str = "") -> Line:
        """Let a worker (sharing, join) carry an order out and wait for it; return what it says at its end.

        Raises what the worker was refused, ``sharing-stopped`` after ``stop``, ``worker-failed`` when it was killed.
        """
        with self._lock:
            if self._stopped:
                raise DeskError(STOPPED)
            self._worker = worker = start_worker(kind, path, [], self._hear, bus, agent)
        worker.send({"order": dict(order)})
        self._ended.wait()
        if self._done is not None:
            return self._done
        if self._stopped:
            raise DeskError(STOPPED)
        raise self._refusal or DeskError("worker-failed", text="")

    def stop(self) -> None:
        """Ask the worker to end; returns at once. One that cannot is killed after a while."""
        with self._lock:
            self._stopped = True
            worker = self._worker
        if worker is not None:
            worker.stop()
            killing = threading.Timer(GRACE_S, self._kill)
            killing.daemon = True
            killing.start()

    def _kill(self) -> None:
        if not self._ended.is_set() and self._worker is not None:
            self._worker.kill()
            self._ended.set()

    def _hear(self, line: Line) -> None:
        """Act on a line, on the worker's listening thread; a question may wait for a person there."""
        asked, progress, refusal, done = (line.get(name) for name in ("ask", "progress", "error", "done"))
        if isinstance(asked, Mapping):
            self._answer(asked)
        elif isinstance(progress, Mapping):
            numbers = (int(str(progress.get(name) or 0)) for name in ("done", "of"))
            self._on_step(str(progress.get("step", "")), *numbers)
        elif isinstance(refusal, Mapping):
            self._refusal = read_refusal(refusal)
        elif isinstance(done, Mapping):
            self._done = done
        elif "key" in line:
            self.key = str(line["key"])
        elif "ended" in line:
            self._ended.set()

    def _answer(self, asked: Line) -> None:
        answer: Line = {"answer": {"id": asked.get("id"), "error": {"code": "worker-failed"}}}
        try:
            answer = answered(asked, self._secrets_of)
        finally:
            if self._worker is not None:
                self._worker.send(answer)
