"""Notifications that rules ask for, one for a burst."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.events import Changed
from desktop.store.queries.notices import Notice, notices
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.notifications import one_line

GATHER_MS = 500


class RuleNotifications(QObject):
    """Shows what a rule tells this agent. ``wanted`` carries title, text and the id of the ticket to open."""

    wanted = Signal(str, str, str)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._firings: set[str] = set()
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._ask)
        context.bridge.changed.connect(self._on_changed)

    @property
    def _quiet(self) -> bool:
        preferences = self._context.preferences
        return preferences.do_not_disturb or not preferences.notifications

    def _on_changed(self, event: Changed) -> None:
        if event.kind == "notice" and not self._quiet:
            self._firings |= event.ids
            if not self._gather.isActive():
                self._gather.start()

    def _ask(self) -> None:
        firings, self._firings = sorted(self._firings), set()
        self._context.tasks.query(self, partial(notices, self._context.desk.actor, firings), self._tell)

    def _tell(self, found: list[Notice]) -> None:
        if not found or self._quiet:
            return
        first = found[0]
        words = isolate(one_line(first.text or first.subject))
        if len(found) > 1:
            title = self.tr("Rules tell you of %Ln ticket(s)", "", len(found))
        else:
            title = self.tr("{rule}: #{number}").format(rule=isolate(one_line(first.rule)), number=first.number)
        self.wanted.emit(title, words, first.ticket)
