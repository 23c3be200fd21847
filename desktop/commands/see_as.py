"""Looking at the desk through another agent's rights: reading only, and never more than one's own."""

from __future__ import annotations

from desktop.commands.base import Desk, command_on
from desktop.core.actors import Actor, looking_through
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission
from desktop.core.seeing import covers
from desktop.store.audit import audit
from desktop.store.models import Agent
from desktop.store.rights import actor_of
from desktop.store.row_reads import is_there

P = Permission


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
    """Note that the looking ended; whoever lost the right to look meanwhile still ends it.

    What never began has no end (``not-found``): nobody writes into the log what did not happen.
    """
    if not is_there("audit_entry", "action = 'see-as' AND actor = ? AND object = ?", (desk.actor.id, agent.id)):
        raise NotFoundError("not-found", kind="agent", id=agent.id)
    audit("see-as-end", "agent", agent.id, agent.name)
