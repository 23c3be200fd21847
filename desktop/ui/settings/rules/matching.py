"""How many of the last tickets the rule in the editor would have matched, counted beside the UI thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import DeskError
from desktop.ui.context import UiContext

Json = Mapping[str, object]
WAIT_MS = 400
LAST = 500
QUIET = ("name", "note", "active", "stop", "position")
"""What changes nothing about which tickets match."""


class Matching(QObject):
    """``counted`` with a sentence and whether there is something to show; an answer to an older rule is dropped."""

    counted = Signal(str, bool)

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._body: Json = {}
        self._asked = 0
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._ask)

    def ask(self, body: Json) -> None:
        """Count soon, when nothing else is asked by then."""
        wanted = {key: value for key, value in body.items() if key not in QUIET}
        if wanted == self._body:
            return
        self._body = wanted
        self._asked += 1
        self._timer.start()

    def forget(self) -> None:
        """Drop what was asked."""
        self._body = {}
        self._asked += 1
        self._timer.stop()

    def _ask(self) -> None:
        if not self._page.isVisible():
            self._body = {}
            return
        desk, body, number = self._context.desk, {"name": "-", **self._body}, self._asked

        def work() -> tuple[int, int]:
            from desktop.jobs.simulate import would_match  # noqa: PLC0415 - it brings every command along

            return would_match(desk, body, LAST) if number == self._asked else (0, 0)

        self._context.tasks.query(
            self._page,
            work,
            lambda found: self._on_counted(number, *found),
            lambda error: self._on_failed(number, error),
        )

    def _on_counted(self, number: int, matched: int, looked_at: int) -> None:
        if number != self._asked:
            return
        if not looked_at:
            self.counted.emit(self.tr("Nothing that would set it off happened in the last 90 days."), False)
            return
        words = self.tr("Would have matched {matched} of the last %n ticket(s).", "", looked_at)
        self.counted.emit(words.format(matched=QLocale().toString(matched)), matched > 0)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._asked:
            self.counted.emit("", False)
        if not isinstance(error, DeskError):
            self._context.tasks.failed.emit(error)
