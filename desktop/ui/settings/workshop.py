"""Heavy jobs in a process of their own: backing up, restoring, reading mail again.

They bind the program to a desk file or keep Python busy for long, so they must not run in the window's process.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import DeskError
from desktop.jobs.child import Worker, start_worker
from desktop.ui.context import UiContext

Line = Mapping[str, object]


class Workshop(QObject):
    """Runs one job at a time. ``done`` carries its numbers, ``failed`` a ``DeskError``."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    _heard = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._worker: Worker | None = None
        self._ended = True
        self._heard.connect(self._on_line)

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._worker is not None

    def start(self, kind: str, paths: Sequence[Path] = ()) -> None:
        """Start a job: backup (target), restore (backup, new desk) or parse-again."""
        if self._worker is None:
            self._ended = False
            words = [str(path) for path in paths]
            desk = self._context.desk
            self._worker = start_worker(kind, self._context.path, words, self._heard.emit, desk.bus, desk.actor.id)

    def stop(self) -> None:
        """Ask the job to end after what it has in hand."""
        if self._worker is not None:
            self._worker.stop()

    def _on_line(self, line: Line) -> None:
        error, numbers, progress = line.get("error"), line.get("done"), line.get("progress")
        if isinstance(error, Mapping):
            details = error.get("details")
            known = {str(name): value for name, value in details.items()} if isinstance(details, Mapping) else {}
            self._fail(DeskError(str(error.get("code")), **known))
        elif isinstance(numbers, Mapping):
            self._ended = True
            self.done.emit({str(name): round(float(str(value))) for name, value in numbers.items()})
        elif isinstance(progress, Mapping):
            self.progressed.emit(int(str(progress.get("done", 0))), int(str(progress.get("total", 0))))
        elif "ended" in line:
            self._worker = None
            self._fail(DeskError("worker-failed", text=""))

    def _fail(self, error: DeskError) -> None:
        """Tell once; that the process is gone comes behind."""
        if not self._ended:
            self._ended = True
            self.failed.emit(error)
