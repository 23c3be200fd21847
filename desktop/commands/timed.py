"""What the desk does by itself as time passes. No agent may: these commands belong to the desk's own actor.

Each takes at most some hundred tickets at a time, so that nobody waits for the file; the next minute goes on.
"""

from __future__ import annotations

from desktop.commands.base import Desk, command
from desktop.core.permissions import Permission
from desktop.store.automation_queue import raise_trigger
from desktop.store.create import status_id
from desktop.store.models import Department, Event, Ticket
from desktop.store.models.tickets import LANES, TRASH
from desktop.store.row_reads import key, rows_where
from desktop.store.settings import department_values
from desktop.store.status_changes import change_status

DAY_MS = 24 * 3600 * 1000
MINUTE_MS = 60_000
AT_ONCE = 500


@command(Permission.CHANNEL_INTAKE)
def wake_postponed(desk: Desk, moment: int) -> int:
    """Bring back every postponed ticket whose time has come; return how many. New stays new (LiveAgent)."""
    due = Ticket.select().where((Ticket.lane == LANES["postponed"]) & (Ticket.postponed_until <= moment)).limit(AT_ONCE)
    woken = 0
    for ticket in due:
        change_status(ticket, ticket.postponed_from or status_id("open"))
        ticket.updated_at = moment
        ticket.save()
        raise_trigger("postpone-ended", ticket.id)
        woken += 1
    return woken


@command(Permission.CHANNEL_INTAKE)
def close_resolved(desk: Desk, moment: int) -> int:
    """Close what has been resolved for as long as its department says; return how many. 0 days means never."""
    closed = 0
    for department, days in _departments("auto_close_days"):
        for ticket in _old(department, LANES["resolved"], moment - days * DAY_MS):
            if (ticket.resolved_at or moment) < moment - days * DAY_MS:
                change_status(ticket, status_id("closed"))
                ticket.save()
                closed += 1
    return closed


@command(Permission.CHANNEL_INTAKE)
def take_back_unanswered(desk: Desk, moment: int) -> int:
    """Make tickets nobody's again whose agent has not touched them for as long as their department says.

    Only those in which the customer waits for us, and only while nothing else happened: an agent who reads and
    writes notes is at work. Return how many.
    """
    freed = 0
    for department, minutes in _departments("assignment_timeout_minutes"):
        since = moment - minutes * MINUTE_MS
        condition = "department = ? AND assignee IS NOT NULL AND lane IN (0, 1) AND waiting_since <= ?"
        rows = rows_where(Ticket, f"{condition} ORDER BY updated_at LIMIT {AT_ONCE}", (key(department), since))
        for ticket in rows:
            if not _touched_since(ticket, since):
                ticket.assignee = None
                ticket.save()
                freed += 1
    return freed


@command(Permission.CHANNEL_INTAKE)
def trash_old(desk: Desk, moment: int) -> int:
    """Put closed tickets into the trash that are older than their department keeps them; return how many.

    One that somebody touched since, such as by bringing it back from the trash, is not old.
    """
    gone = 0
    for department, days in _departments("retention_days"):
        before = moment - days * DAY_MS
        for ticket in _old(department, LANES["closed"], before):
            if (ticket.closed_at or moment) < before and not _touched_since(ticket, before):
                ticket.folder = TRASH
                ticket.save()
                gone += 1
    return gone


def _departments(setting: str) -> list[tuple[str, int]]:
    """Return the departments that set a number above 0, with it."""
    rows = [row.id for row in Department.select(Department.id).where(Department.deleted == False)]  # noqa: E712  SQL
    found = [(row, department_values(row, setting).number(setting)) for row in rows]
    return [(row, number) for row, number in found if number]


def _old(department: str, lane: int, before: int) -> list[Ticket]:
    condition = "department = ? AND lane = ? AND updated_at < ? ORDER BY updated_at"
    return rows_where(Ticket, f"{condition} LIMIT {AT_ONCE}", (key(department), lane, before))


def _touched_since(ticket: Ticket, since: int) -> bool:
    """Tell whether an agent did anything to a ticket, or it was given to one, after a moment."""
    newest = Event.select(Event.at).where((Event.ticket == ticket.id) & (Event.actor != "mail"))
    row = newest.order_by(Event.rid.desc()).first()
    written = max(ticket.last_out_at or 0, row.at if row is not None else 0)
    return bool(written > since)
