"""What comes in heaps is told once: changes are gathered for a moment, read together, said in one notification."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.ui.context import UiContext

GATHER_MS = 1500
T = TypeVar("T")


class Bursts(QObject, Generic[T]):
    """Gathers the changes that ``concerns`` names. ``wanted`` carries title, text and the id of the ticket to open.

    Nothing is gathered or said while nobody wants to be told.
    """

    wanted = Signal(str, str, str)

    def __init__(self, context: UiContext, parent: QObject, gather_ms: int = GATHER_MS) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: set[str] = set()
        self._gather = QTimer(self, singleShot=True, interval=gather_ms)
        self._gather.timeout.connect(self._ask)
        context.bridge.changed.connect(self._on_changed)

    @property
    def quiet(self) -> bool:
        """Whether nobody wants to be told."""
        preferences = self._context.preferences
        return preferences.do_not_disturb or not preferences.notifications

    def concerns(self, event: Changed) -> bool:
        """Tell whether a change is to be told of."""
        raise NotImplementedError

    def read(self, actor: Actor, ids: Sequence[str]) -> list[T]:
        """Return what an agent may hear of the changed rows; runs beside the UI thread."""
        raise NotImplementedError

    def tell(self, found: list[T]) -> None:
        """Say what was found, at least one."""
        raise NotImplementedError

    def _on_changed(self, event: Changed) -> None:
        if self.concerns(event) and not self.quiet:
            self._ids |= event.ids
            if not self._gather.isActive():
                self._gather.start()

    def _ask(self) -> None:
        ids, self._ids = sorted(self._ids), set()
        self._context.tasks.query(self, partial(self.read, self._context.desk.actor, ids), self._on_found)

    def _on_found(self, found: list[T]) -> None:
        if found and not self.quiet:
            self.tell(found)
