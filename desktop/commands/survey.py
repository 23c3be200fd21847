"""Asks customers how we did, by itself some time after resolving, or because somebody wants to know."""

from __future__ import annotations

from desktop.commands._survey_letter import DAY_MS, ask, in_sample, survey_values
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store.models import Department, Ticket
from desktop.store.row_reads import key, rows_where

HOUR_MS = 3600 * 1000
LOOKED_AT = 2_000
"""Tickets of a department in one round; those that may not be asked about stay among them until their time is over."""


@command(Permission.CHANNEL_INTAKE)
def ask_due(desk: Desk, moment: int) -> int:
    """Ask about every ticket that was resolved as long ago as its department says, and still is; return how many.

    What was resolved more than two days before that (the program did not run) is let go: nobody remembers.
    """
    asked = 0
    for department in rows_where(Department, "deleted = 0"):
        values = survey_values(department.id)
        if not values.flag("survey"):
            continue
        latest = moment - values.number("survey_delay_hours") * HOUR_MS
        share = values.number("survey_share")
        for ticket in _resolved(department.id, latest - 2 * DAY_MS, latest):
            asked += in_sample(ticket.id, share) and ask(desk, ticket, values)
    return asked


@command_on(Ticket, Permission.TICKET_REPLY)
def ask_for_rating(desk: Desk, ticket: Ticket) -> None:
    """Ask the requester of a ticket how we did, now. ``survey-not-possible`` when nobody may be asked."""
    if not ask(desk, ticket, survey_values(ticket.department), sampled=False):
        raise DeskError("survey-not-possible", number=ticket.number)


def _resolved(department: str, after: int, until: int) -> list[Ticket]:
    never = "NOT EXISTS (SELECT 1 FROM rating r WHERE r.ticket = ticket.id AND r.asked_at >= ticket.status_at)"
    when = "lane = 4 AND lane < 5 AND status_at > ? AND status_at <= ?"
    condition = f"{when} AND department = ? AND {never} ORDER BY status_at LIMIT {LOOKED_AT}"
    return rows_where(Ticket, condition, (after, until, key(department)))
