"""Keeps a page true while it is seen: it reads again when it is shown, and soon after what it shows has changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.core.events import Changed
from desktop.ui.context import UiContext
from desktop.ui.settings.page import SettingsPage

SETTLED_MS = 300
"""So long (ms) a change waits for others, that a busy desk is not read at every row."""


class Freshness(QObject):
    """Calls ``load`` of a page; ``kinds`` are the kinds of rows that it shows. It belongs to the page."""

    def __init__(self, context: UiContext, page: SettingsPage, kinds: frozenset[str]) -> None:
        super().__init__(page)
        self._page, self._kinds = page, kinds
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self._load)
        context.sharing.changed.connect(self._wait)
        context.bridge.changed.connect(self._on_changed)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the page is shown."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self._wait()
        return False

    def _on_changed(self, event: Changed) -> None:
        if event.kind in self._kinds:
            self._wait()

    def _wait(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _load(self) -> None:
        if self._page.isVisible():
            self._page.load()
