"""With whose rights a rule acts: its author's, as they are now, within its department."""

from __future__ import annotations

from desktop.core.acting import confined, standing, weaker
from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.store.models import Agent, Rule
from desktop.store.queries.rules import may_edit
from desktop.store.rights import actor_of
from desktop.store.row_reads import row_by_id


def author_of(rule: Rule, *homes: str, starter: Actor | None = None) -> Actor:
    """Return whose rights a rule has now; ``homes`` are departments beside its own, ``starter`` who starts it by hand.

    A rule for the whole desk has its author's rights everywhere. Raises what ``writer_of`` raises.
    """
    actor = writer_of(rule)
    if starter is not None:
        actor = weaker(starter, actor)
    return standing(actor) if rule.department is None else confined(actor, {rule.department, *homes})


def writer_of(rule: Rule) -> Actor:
    """Return the author of a rule with all their rights.

    Raises ``agent-inactive`` for an author who left, ``rule-author`` for one who may not write this rule any more.
    """
    person = row_by_id(Agent, rule.owner)
    if person is None or person.deleted or not person.active:
        raise DeskError("agent-inactive", name="" if person is None else person.shown_name or person.name)
    actor = actor_of(rule.owner)
    if not may_edit(actor, rule.department):
        raise DeskError("rule-author", name=person.shown_name or person.name)
    return actor
