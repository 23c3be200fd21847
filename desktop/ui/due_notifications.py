"""Notifications of service levels: what is due soon and what is overdue, one for a burst."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.events import Changed
from desktop.store.queries.sla_alerts import SlaAlert, sla_alerts
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.notifications import one_line
from desktop.ui.tickets.due_words import clock_name
from desktop.ui.time_words import DAY, now_ms

GATHER_MS = 1500


class DueNotifications(QObject):
    """Tells of warnings and breaches. ``wanted`` carries title, text and the id of the ticket to open."""

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
        if event.kind == "firing" and event.command == "watch_clocks" and not self._quiet:
            self._firings |= event.ids
            if not self._gather.isActive():
                self._gather.start()

    def _ask(self) -> None:
        firings, self._firings = sorted(self._firings), set()
        work = partial(sla_alerts, self._context.desk.actor, firings, now_ms() - DAY)
        self._context.tasks.query(self, work, self._tell)

    def _tell(self, found: list[SlaAlert]) -> None:
        if not found or self._quiet:
            return
        if len(found) > 1:
            late = sum(alert.breached for alert in found)
            title = self.tr("%Ln ticket(s) overdue", "", late) if late else self.tr("Tickets are due soon")
            worst = next((alert for alert in found if alert.breached), found[0])
            self.wanted.emit(title, self._words(worst), worst.ticket)
            return
        [alert] = found
        title = self.tr("Overdue: #{number}") if alert.breached else self.tr("Due soon: #{number}")
        self.wanted.emit(title.format(number=alert.number), self._words(alert), alert.ticket)

    def _words(self, alert: SlaAlert) -> str:
        words = self.tr("{clock}: {subject}")
        return words.format(clock=clock_name(alert.clock), subject=isolate(one_line(alert.subject)))
