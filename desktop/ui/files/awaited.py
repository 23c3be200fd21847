"""Waiting for a file that lies on another computer of a shared desk: asked for once, used when it has come."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from desktop.ui.context import UiContext

ELSEWHERE = "file-elsewhere"


class Awaited(QObject):
    """Lives until the file is here, or until whoever waits for it is gone."""

    def __init__(self, context: UiContext, blob: str, run: Callable[[], object], waiting: QObject) -> None:
        super().__init__(waiting)
        self._blob, self._run = blob, run
        context.sharing.heard.connect(self._on_heard)
        context.sharing.fetch(blob)

    def _on_heard(self, line: Mapping[str, object]) -> None:
        came = line.get("blob")
        if isinstance(came, Mapping) and came.get("here") and came.get("sha") == self._blob:
            self._blob = ""
            self.deleteLater()
            self._run()


def is_elsewhere(error: Exception) -> bool:
    """Tell whether a file could not be read because it lies on another computer."""
    return getattr(error, "code", "") == ELSEWHERE
