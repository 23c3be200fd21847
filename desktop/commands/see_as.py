"""Looking at the desk through another agent's rights: reading only, and never more than one's own."""

from __future__ import annotations

from desktop.commands.base import Desk, command_on
from desktop.core.actors import Actor, looking_through
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.store.audit import audit
from desktop.store.models import Agent
from desktop.store.rights import actor_of

P = Permission
SIGHTS = frozenset(each for each in Permission if "view" in each.value or each.value.startswith("report."))
"""The rights that show something; what somebody may do is of no use to who changes nothing."""


@command_on(Agent, P.COMPLIANCE_IMPERSONATE_VIEW)
def begin_see_as(desk: Desk, agent: Agent) -> Actor:
    """Return an agent's rights to look through: every command refuses them (``read-only``).

    An agent who left is refused (``agent-inactive``), oneself too (``see-as-self``), and so is anybody who sees
    what the one who looks does not (``see-as-more``).
    """
    if agent.id == desk.actor.id:
        raise DeskError("see-as-self")
    if not agent.active:
        raise DeskError("agent-inactive", name=agent.name)
    target = actor_of(agent.id)
    if not covers(desk.actor, target):
        raise NotAllowedError("see-as-more", name=agent.shown_name or agent.name)
    audit("see-as", "agent", agent.id, agent.name)
    return looking_through(target, desk.actor.id)


@command_on(Agent, P.PEOPLE_PROFILE)
def end_see_as(desk: Desk, agent: Agent) -> None:
    """Note that the looking ended; whoever lost the right to look meanwhile still ends it."""
    audit("see-as-end", "agent", agent.id, agent.name)


def covers(viewer: Actor, target: Actor) -> bool:
    """Tell whether somebody sees everything that another agent sees: by every right, in every department."""
    return all(_covers(viewer, target, each) for each in SIGHTS if target.holds(each))


def _covers(viewer: Actor, target: Actor, permission: Permission) -> bool:
    denied = any(permission in names for names in viewer.denied.values())
    if viewer.scope(permission) == Scope.ALL and not denied:
        return True
    if target.scope(permission) != Scope.NONE:
        return False
    places = (each for each in target.local if target.scope_in(permission, each) != Scope.NONE)
    return all(viewer.scope_in(permission, each) == Scope.ALL for each in places)
