"""Notifications that rules ask for, one for a burst."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.store.queries.notices import Notice, notices
from desktop.ui.bursts import Bursts
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.notifications import one_line
from desktop.ui.time_words import ticket_number_words

GATHER_MS = 500


class RuleNotifications(Bursts[Notice]):
    """Shows what a rule tells this agent."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(context, parent, GATHER_MS)

    def concerns(self, event: Changed) -> bool:
        """Take the notices that rules left."""
        return event.kind == "notice"

    def read(self, actor: Actor, ids: Sequence[str]) -> list[Notice]:
        """Return what is meant for this agent."""
        return notices(actor, ids)

    def tell(self, found: list[Notice]) -> None:
        """Say the rule's words, or of how many tickets rules tell."""
        first = found[0]
        words = isolate(one_line(first.text or first.subject))
        if len(found) > 1:
            title = self.tr("Rules tell you of %Ln ticket(s)", "", len(found))
        else:
            number = ticket_number_words(first.number)
            title = self.tr("{rule}: #{number}").format(rule=isolate(one_line(first.rule)), number=number)
        self.wanted.emit(title, words, first.ticket)
