"""Notifications of new mail: who and what about, as plain text, one for a burst."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.events import Changed
from desktop.store.queries.arrivals import Arrival, arrivals
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.time_words import DAY, now_ms

GATHER_MS = 1500
"""Mail arrives in heaps: wait this long and tell of all of it at once."""
LONGEST = 120


class Notifications(QObject):
    """Tells of customers' new mail. ``wanted`` carries title, text and the id of the ticket to open."""

    wanted = Signal(str, str, str)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._messages: set[str] = set()
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._ask)
        context.bridge.changed.connect(self._on_changed)

    @property
    def quiet(self) -> bool:
        """Whether nobody wants to be told."""
        preferences = self._context.preferences
        return preferences.do_not_disturb or not preferences.notifications

    def _on_changed(self, event: Changed) -> None:
        if event.kind == "message" and event.command == "take_in" and not self.quiet:
            self._messages |= event.ids
            if not self._gather.isActive():
                self._gather.start()

    def _ask(self) -> None:
        messages, self._messages = sorted(self._messages), set()
        work = partial(arrivals, self._context.desk.actor, messages, now_ms() - DAY)
        self._context.tasks.query(self, work, self._tell)

    def _tell(self, found: list[Arrival]) -> None:
        if not found or self.quiet:
            return
        latest = found[-1]
        name = one_line(latest.name or latest.email)
        if len(found) == 1:
            self.wanted.emit(name, one_line(latest.subject), latest.ticket)
            return
        title = self.tr("%Ln new message(s)", "", len(found))
        text = self.tr("The latest: {name}, {subject}")
        words = text.format(name=isolate(name), subject=isolate(one_line(latest.subject)))
        self.wanted.emit(title, words, latest.ticket)


def one_line(text: str) -> str:
    """Return foreign text for a notification: one line, no markup. Some desktops read ``<b>`` and ``&`` as markup."""
    line = " ".join(text.split())[:LONGEST]
    return line.replace("<", "‹").replace(">", "›").replace("&", "＆")
