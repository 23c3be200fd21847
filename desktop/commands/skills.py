"""What agents know: a tag names a skill, a level says how well."""

from __future__ import annotations

from desktop.commands._people_rules import check_desk_wide
from desktop.commands.base import Desk, command_on
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.store.database import natural_id
from desktop.store.models import Agent, AgentSkill, Tag
from desktop.store.row_reads import row_by_id

LEVELS = range(1, 6)


@command_on(Agent, Permission.PEOPLE_AGENTS_EDIT)
def set_skill(desk: Desk, agent: Agent, tag: str, level: int) -> None:
    """Say how well an agent knows what a tag stands for, from 1 to 5; 0 takes the skill away.

    Raises ``field-value`` for another level and ``not-found`` for a tag that is gone.
    """
    check_desk_wide(desk, Permission.PEOPLE_AGENTS_EDIT)
    if level and level not in LEVELS:
        raise DeskError("field-value", name="level", value=str(level)[:80])
    known = row_by_id(Tag, tag)
    if level and (known is None or known.deleted):
        raise NotFoundError("not-found", kind="tag", id=tag)
    identity = natural_id("skill", agent.id, tag)
    row = row_by_id(AgentSkill, identity)
    if row is None:
        if level:
            AgentSkill.create(id=identity, agent=agent.id, tag=tag, level=level)
    elif row.deleted != (not level) or (level and row.level != level):
        row.deleted, row.level = not level, level or row.level
        row.save()
