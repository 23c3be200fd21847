"""What an answer does to its ticket beside being written: status, assignee, people in copy, the draft."""

from __future__ import annotations

from desktop.commands._status import category_of, chosen_status, refuse_unfilled
from desktop.commands.base import Desk, is_agent, require_all
from desktop.commands.forms import ReplyForm
from desktop.core.actors import reaches
from desktop.core.errors import DeskError
from desktop.core.needs import OPEN, RESOLVED, assign_needs, status_needs
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.draft_ids import draft_id
from desktop.store.models import Draft, Participant, Ticket
from desktop.store.models.tickets import LANES
from desktop.store.row_reads import row_by_id
from desktop.store.settings import Values, department_values, read_setting
from desktop.store.status_changes import change_status

RULES = ("after_reply", "after_reply_assignee", "required_fields")


def rules_of(department: str) -> Values:
    """Return what a department does after an answer."""
    return department_values(department, *RULES)


def status_after(desk: Desk, ticket: Ticket, wanted: str, rules: Values) -> str:
    """Return the status that follows an answer, empty to leave it; refuse it before anything is written.

    What the department does by itself takes no right; another status takes the same right as setting it by hand.
    """
    rule = rules.text("after_reply")
    usual = "" if rule == "keep" else status_id(rule)
    chosen = wanted or usual
    if not chosen:
        return "" if ticket.lane != LANES["new"] else status_id("open")
    row = chosen_status(chosen)
    if row.category == LANES["postponed"]:
        raise DeskError("postpone-needs-date", number=ticket.number)
    if row.category == LANES["new"]:
        raise DeskError("status-new-refused", number=ticket.number)
    before = category_of(ticket)
    opened = before == LANES["new"] and row.category == OPEN
    if wanted and wanted not in (usual, ticket.status) and not opened:
        require_all(desk, status_needs(before, row.category), ticket)
    if row.category >= RESOLVED:
        refuse_unfilled(ticket, rules.text("required_fields"))
    return chosen


def follow_up(desk: Desk, ticket: Ticket, status: str, rules: Values) -> None:
    """Put the ticket where its department wants it after an answer; the caller saves."""
    if status:
        change_status(ticket, status)
    if not is_agent(desk):
        return
    rule, me = rules.text("after_reply_assignee"), desk.actor.id
    wanted = rule == "me" or (rule == "free" and ticket.assignee is None)
    if rule == "nobody":
        ticket.assignee = None
    elif wanted and any(reaches(desk.actor, each, ticket) for each in assign_needs(me, ticket.assignee, me)):
        ticket.assignee = me


def remember_copies(ticket: Ticket, form: ReplyForm) -> None:
    """Let those in copy take part from now on."""
    for name, email in form.cc:
        identity = natural_id("participant", ticket.id, email.strip().casefold())
        if row_by_id(Participant, identity) is None:
            Participant.create(id=identity, ticket=ticket.id, email=email.strip(), name=one_line(name))


def put_draft_away(desk: Desk, ticket: str | None, kind: str) -> None:
    """Forget the draft of what was just sent."""
    row = row_by_id(Draft, draft_id(desk.actor.id, ticket, kind))
    if row is not None and not row.deleted:
        row.deleted = True
        row.save()


def delay_of(desk: Desk, ticket: Ticket, wanted: int) -> int:
    """Return for how many seconds a letter waits: as long as the desk says, unless the agent need not wait."""
    if reaches(desk.actor, Permission.TICKET_SEND_WITHOUT_DELAY, ticket):
        return wanted
    return max(wanted, read_setting("desk", "", "least_delay_s", 0))
