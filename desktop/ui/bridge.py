"""The one place where events cross from any thread into Qt."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.core.events import Bus, Changed

PAUSE_MS = 50


class Bridge(QObject):
    """Re-emits the bus on the UI thread.

    The first event after a quiet moment comes at once, so that what an agent just did shows at once; what follows
    within 50 ms is merged per table, so that an import of thousands does not repaint thousands of times.
    """

    changed = Signal(Changed)
    _heard = Signal(Changed)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Changed] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._flush)
        self._heard.connect(self._gather)
        bus.subscribe(self._heard.emit)

    @Slot(Changed)
    def _gather(self, event: Changed) -> None:
        if not self._timer.isActive():
            self._timer.start()
            self.changed.emit(event)
            return
        earlier = self._waiting.get(event.kind)
        ids = event.ids | earlier.ids if earlier else event.ids
        self._waiting[event.kind] = Changed(event.kind, ids, event.command)

    @Slot()
    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, {}
        if waiting:
            self._timer.start()
        for event in waiting.values():
            self.changed.emit(event)
