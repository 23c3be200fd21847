"""What rules and service levels did to a ticket, for the lines between messages and for the panel, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.store.queries.rows import HistoryRow
from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rule_choices import RuleChoices, rule_choices
from desktop.store.queries.rules import ticket_firings
from desktop.ui.conversation.level_words import is_late, level_words

Happened = HistoryRow | FiringRow
BY_RULE = "rule:"
TOLD = frozenset({"rule", "sla"})
"""Kinds that are told here; routing and ratings stand in the history itself."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What was done to one ticket, newest first, and the names that it takes to say it (read only where needed)."""

    rows: tuple[FiringRow, ...] = ()
    choices: RuleChoices = RuleChoices()


def read_deeds(actor: Actor, ticket: str) -> Deeds:
    """Read what rules and service levels did to a ticket; nothing for who may not read its history."""
    rows = tuple(row for row in ticket_firings(actor, ticket) if row.kind in TOLD)
    named = any(row.kind == "rule" for row in rows)
    return Deeds(rows, rule_choices(actor) if named else RuleChoices())


def with_deeds(history: Iterable[HistoryRow], deeds: Sequence[FiringRow]) -> list[Happened]:
    """Return both, newest first; a firing says what its own changes say, so these are left out."""
    told = {row.id for row in deeds}
    rest = [row for row in history if not (row.actor.startswith(BY_RULE) and row.cause in told)]
    return sorted([*rest, *deeds], key=lambda row: row.at, reverse=True)


def deed_icon(row: FiringRow) -> str:
    """Name the icon of a firing: what went wrong is told apart."""
    if row.kind == "sla":
        return "circle-alert" if is_late(row) else "timer"
    return "circle-alert" if row.refused else "zap"


def deed_words(row: FiringRow, choices: RuleChoices) -> tuple[str, list[str]]:
    """Return the sentence of a firing, and the details: what its conditions saw, what was left out and why."""
    if row.kind == "sla":
        return level_words(row)
    from desktop.ui.settings.rules.marked import plain  # noqa: PLC0415 - most tickets have none of this
    from desktop.ui.settings.rules.trace import firing_details, firing_sentence  # noqa: PLC0415
    from desktop.ui.settings.rules.vocabulary import Vocabulary  # noqa: PLC0415

    vocabulary = Vocabulary(choices)
    details = [plain(each) for each in firing_details(vocabulary, row)]
    return plain(firing_sentence(vocabulary, row)), details
