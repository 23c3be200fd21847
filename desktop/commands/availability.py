"""Whether agents are there: availability, deputies, working hours."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop.commands._agent_leaving import check_hand_over, hand_to_deputy, successor
from desktop.commands._people_rules import check_desk_wide, check_touch
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.hours import is_week, is_zone
from desktop.core.permissions import Permission, Scope
from desktop.mail.compose import one_line
from desktop.store.clock import now
from desktop.store.models import Agent, Membership
from desktop.store.row_reads import key, rows_where

AVAILABILITIES = ("available", "busy", "away", "handing-over", "offline")
HERE = frozenset({"available", "busy"})
LONGEST_REASON = 200
Spans = Sequence[Sequence[tuple[int, int] | list[int]]]
"""Seven days from Monday on, each with its spans of minutes after midnight."""


@command_on(
    Agent,
    Permission.PEOPLE_PROFILE,
    Permission.PEOPLE_AVAILABILITY_CHANGE_OWN,
    Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS,
)
def set_availability(desk: Desk, agent: Agent, state: str, until: int | None = None, reason: str = "") -> int:
    """Say whether an agent is there, and (ms) until when not; return how many tickets went to others.

    ``handing-over`` gives the new and open tickets to the deputy in charge, else back to the departments. Others'
    availability needs a right that reaches a department they are in, and to give their tickets away what giving each of
    them by hand does. Raises ``field-value``, ``away-in-the-past``.
    """
    _check_whose(desk, agent)
    if state not in AVAILABILITIES:
        raise DeskError("field-value", name="availability", value=str(state)[:80])
    moment = now()
    if until is not None and until <= moment:
        raise DeskError("away-in-the-past")
    agent.availability = state
    agent.away_until = None if state in HERE else until
    agent.away_reason = "" if state == "available" else one_line(reason)[:LONGEST_REASON].strip()
    agent.save()
    if state != "handing-over":
        return 0
    if agent.id != desk.actor.id:
        check_hand_over(desk, agent, moment)
    return hand_to_deputy(agent, moment)


def _check_whose(desk: Desk, agent: Agent) -> None:
    own = Permission.PEOPLE_AVAILABILITY_CHANGE_OWN
    if agent.id == desk.actor.id:
        if not desk.actor.holds(own):
            raise NotAllowedError("not-allowed", permission=own.value)
        return
    others = Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS
    if desk.actor.scope(others) == Scope.ALL:
        return
    homes = rows_where(Membership, "agent = ? AND deleted = 0", (key(agent.id),))
    if all(desk.actor.scope_in(others, home.department) != Scope.ALL for home in homes):
        raise NotAllowedError("not-allowed", permission=others.value)


@command_on(Agent, Permission.PEOPLE_PROFILE, Permission.PEOPLE_AGENTS_EDIT)
def set_deputy(desk: Desk, agent: Agent, deputy: str, start: int | None = None, until: int | None = None) -> None:
    """Name who stands in for an agent from ``start`` until ``until`` (ms; None is open); an empty one is nobody.

    One's own deputy everybody names; another's takes ``people.agents_edit``, and nobody who does not see all tickets
    makes themselves the heir of others. Raises ``deputy-self``, ``deputy-dates``, ``agent-inactive``.
    """
    _check_own_or_edit(desk, agent)
    if not deputy:
        agent.deputy = agent.deputy_from = agent.deputy_until = None
        agent.save()
        return
    if deputy == agent.id:
        raise DeskError("deputy-self")
    if deputy == desk.actor.id and desk.actor.scope(Permission.TICKET_VIEW_LIST) != Scope.ALL:
        raise NotAllowedError("role-beyond-own", permission=Permission.TICKET_VIEW_LIST.value)
    if start is not None and until is not None and start > until:
        raise DeskError("deputy-dates")
    agent.deputy, agent.deputy_from, agent.deputy_until = successor(desk, deputy), start, until
    agent.save()


@command_on(Agent, Permission.PEOPLE_PROFILE, Permission.PEOPLE_AGENTS_EDIT)
def edit_hours(desk: Desk, agent: Agent, days: Spans, time_zone: str = "") -> None:
    """Write an agent's working hours: seven lists from Monday on, of [from, to] in minutes after midnight.

    Spans come in order and do not overlap; the last one of a day may end on the next (to < from). No days are no
    hours. ``time_zone`` is a name of the IANA database. Raises ``hours-invalid``, ``time-zone-unknown``.
    """
    _check_own_or_edit(desk, agent)
    week = json.dumps([[list(span) for span in day] for day in days]) if days else ""
    if week and not is_week(week):
        raise DeskError("hours-invalid")
    if time_zone and not is_zone(time_zone):
        raise DeskError("time-zone-unknown", name=time_zone[:80])
    if (agent.hours, agent.time_zone) != (week, time_zone):
        agent.hours, agent.time_zone = week, time_zone
        agent.save()


def _check_own_or_edit(desk: Desk, agent: Agent) -> None:
    if agent.id != desk.actor.id:
        check_desk_wide(desk, Permission.PEOPLE_AGENTS_EDIT)
        check_touch(desk, agent)


@command(Permission.CHANNEL_INTAKE)
def return_from_away(desk: Desk, moment: int) -> int:
    """Make everybody available whose absence ended by a moment (ms); return how many. The clock's own command."""
    due = rows_where(Agent, "deleted = 0 AND away_until <= ? AND availability <> 'available'", (moment,))
    for agent in due:
        agent.availability, agent.away_until, agent.away_reason = "available", None, ""
        agent.save()
    return len(due)
