"""Notifications of service levels: what is due soon and what is overdue, one for a burst."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.store.queries.sla_alerts import SlaAlert, sla_alerts
from desktop.ui.bursts import Bursts
from desktop.ui.i18n import isolate
from desktop.ui.notifications import one_line
from desktop.ui.tickets.due_words import clock_name
from desktop.ui.time_words import DAY, now_ms, ticket_number_words


class DueNotifications(Bursts[SlaAlert]):
    """Tells of warnings and breaches."""

    def concerns(self, event: Changed) -> bool:
        """Take what the clocks' minute found."""
        return event.kind == "firing" and event.command == "watch_clocks"

    def read(self, actor: Actor, ids: Sequence[str]) -> list[SlaAlert]:
        """Return what is this agent's to hear, of today."""
        return sla_alerts(actor, ids, now_ms() - DAY)

    def tell(self, found: list[SlaAlert]) -> None:
        """Name one ticket, or the worst of several."""
        if len(found) > 1:
            late = sum(alert.breached for alert in found)
            title = self.tr("%Ln ticket(s) overdue", "", late) if late else self.tr("Tickets are due soon")
            worst = next((alert for alert in found if alert.breached), found[0])
            self.wanted.emit(title, self._words(worst), worst.ticket)
            return
        [alert] = found
        title = self.tr("Overdue: #{number}") if alert.breached else self.tr("Due soon: #{number}")
        self.wanted.emit(title.format(number=ticket_number_words(alert.number)), self._words(alert), alert.ticket)

    def _words(self, alert: SlaAlert) -> str:
        words = self.tr("{clock}: {subject}")
        return words.format(clock=clock_name(alert.clock), subject=isolate(one_line(alert.subject)))
