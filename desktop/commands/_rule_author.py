"""With whose rights a rule acts: its author's, as they are now, within its department."""

from __future__ import annotations

from desktop.core.acting import confined, standing, weaker
from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store.models import Agent, Rule
from desktop.store.rights import actor_of
from desktop.store.row_reads import row_by_id

P = Permission
WRITING = (P.AUTOMATION_RULES_ALL, P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_TIME_RULES)
"""What keeps a rule running: who may write none any more, whose rules stand still."""


def author_of(rule: Rule, *homes: str, starter: Actor | None = None) -> Actor:
    """Return whose rights a rule has now; ``homes`` are departments beside its own, ``starter`` who starts it by hand.

    A rule for the whole desk has its author's rights everywhere. Raises ``agent-inactive`` for an author who left,
    ``rule-author`` for one who may not write rules any more.
    """
    person = row_by_id(Agent, rule.owner)
    if person is None or person.deleted or not person.active:
        raise DeskError("agent-inactive", name="" if person is None else person.shown_name or person.name)
    actor = actor_of(rule.owner)
    if not any(actor.holds(each) for each in WRITING):
        raise DeskError("rule-author", name=person.shown_name or person.name)
    if starter is not None:
        actor = weaker(starter, actor)
    return standing(actor) if rule.department is None else confined(actor, {rule.department, *homes})
