"""What rules did to a ticket, for the lines between messages and for the panel: read with it, said in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.store.queries.rows import HistoryRow
from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rule_choices import RuleChoices, rule_choices
from desktop.store.queries.rules import ticket_firings

Happened = HistoryRow | FiringRow
BY_RULE = "rule:"


@dataclass(frozen=True, slots=True)
class Deeds:
    """What rules did to one ticket, newest first, and the names that it takes to say it (read only where needed)."""

    rows: tuple[FiringRow, ...] = ()
    choices: RuleChoices = RuleChoices()


def read_deeds(actor: Actor, ticket: str) -> Deeds:
    """Read what rules did to a ticket; nothing for who may not read its history."""
    rows = tuple(row for row in ticket_firings(actor, ticket) if row.kind == "rule")
    return Deeds(rows, rule_choices(actor)) if rows else Deeds()


def with_deeds(history: Iterable[HistoryRow], deeds: Sequence[FiringRow]) -> list[Happened]:
    """Return both, newest first; a firing says what its own changes say, so these are left out."""
    told = {row.id for row in deeds}
    rest = [row for row in history if not (row.actor.startswith(BY_RULE) and row.cause in told)]
    return sorted([*rest, *deeds], key=lambda row: row.at, reverse=True)


def deed_words(row: FiringRow, choices: RuleChoices) -> tuple[str, list[str]]:
    """Return the sentence of a firing, and the details: what its conditions saw, what was left out and why."""
    from desktop.ui.settings.rules.marked import plain  # noqa: PLC0415 - most tickets have none of this
    from desktop.ui.settings.rules.trace import firing_details, firing_sentence  # noqa: PLC0415
    from desktop.ui.settings.rules.vocabulary import Vocabulary  # noqa: PLC0415

    vocabulary = Vocabulary(choices)
    details = [plain(each) for each in firing_details(vocabulary, row)]
    return plain(firing_sentence(vocabulary, row)), details
