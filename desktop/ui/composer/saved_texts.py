"""What the list behind the slash is made of: the texts, the customer's language, what was used lately."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.store.queries.macros import MacroRow, around_ticket, usable_rows
from desktop.store.queries.rule_choices import RuleChoices, rule_choices
from desktop.ui.preferences import Preferences

KEPT = 12


@dataclass(frozen=True)
class SavedTexts:
    """``choices`` names what the acts of macros speak of; empty when there are no macros."""

    rows: tuple[MacroRow, ...] = ()
    language: str = ""
    choices: RuleChoices = field(default_factory=RuleChoices)


def read_saved(actor: Actor, ticket: str) -> SavedTexts:
    """Read what an agent may use on a ticket; without one there is nothing for macros to act on."""
    rows = usable_rows(actor)
    try:
        around = around_ticket(actor, ticket)
    except NotFoundError:
        return SavedTexts()
    if not ticket:
        return SavedTexts(tuple(each for each in rows if not each.acts), around.language)
    choices = rule_choices(actor) if any(each.acts for each in rows) else RuleChoices()
    return SavedTexts(tuple(rows), around.language, choices)


def acts_words(row: MacroRow, choices: RuleChoices) -> str:
    """Say what a macro does, one act a line, before it is run."""
    # ruff: noqa: PLC0415 - what speaks of rules is loaded when the first macro is looked at
    from desktop.ui.settings.rules.act_clauses import act_clause
    from desktop.ui.settings.rules.marked import plain
    from desktop.ui.settings.rules.vocabulary import Vocabulary

    vocabulary = Vocabulary(choices)
    return "\n".join(f"• {plain(act_clause(vocabulary, act))}" for act in row.acts)


def lately_used(preferences: Preferences) -> list[str]:
    """Return the ids of what was used last on this computer, newest first."""
    return preferences.recent_texts.split()


def note_used(preferences: Preferences, identity: str) -> None:
    """Remember that something was used."""
    others = [each for each in lately_used(preferences) if each != identity]
    preferences.recent_texts = " ".join([identity, *others][:KEPT])
