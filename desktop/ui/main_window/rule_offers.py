"""Rules that somebody starts by hand, offered in the command bar for the tickets that are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store.queries.rule_choices import manual_rules
from desktop.ui.command_bar.entries import Entry
from desktop.ui.context import UiContext
from desktop.ui.tickets.actions import Chosen


class RuleOffers(QObject):
    """Makes entries for the chosen tickets, for who may see rules."""

    def __init__(self, context: UiContext, chosen: Chosen, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._chosen = context, chosen

    def entries(self, typed: str = "") -> list[Entry]:
        """Offer every rule that is switched on and waits to be started."""
        actor = self._context.desk.actor
        if not self._chosen() or actor.seen_by:
            return []
        rules = self._context.tasks.now(lambda: manual_rules(actor))
        group = self.tr("Rules by hand")
        return [Entry(f"rule:{rule}", group, "play", name, partial(self.run, rule), order=1) for rule, name in rules]

    def run(self, rule: str) -> None:
        """Start a rule on every chosen ticket."""
        tickets, desk = tuple(self._chosen()), self._context.desk
        self._context.tasks.command(self, lambda: run_on(desk, tickets, rule))


def run_on(desk: Desk, tickets: Sequence[str], rule: str) -> None:
    """Start a rule on tickets, each for itself; the first refusal is told after the others are done.

    A ticket for which the conditions do not hold is left alone; when they hold for none, that is said (``rule-unmet``).
    """
    from desktop.commands.automation import run_rule  # noqa: PLC0415 - loads all that rules can do

    refusal: DeskError | None = None
    fired = 0
    for ticket in tickets:
        try:
            made = run_rule(desk, ticket, rule)
            fired += made is not None
            if made is not None and made.refused:
                details = next((each.get("details") for each in made.done if each.get("refused")), None)
                refusal = refusal or DeskError(made.refused, **(details if isinstance(details, dict) else {}))
        except DeskError as error:
            refusal = refusal or error
    if refusal is not None:
        raise refusal
    if not fired:
        raise DeskError("rule-unmet")
