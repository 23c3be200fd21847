"""Where a ticket lies and with whom: assignment, department, spam, trash, merging, links."""

from __future__ import annotations

from desktop.commands._routing_pull import refuse_picking
from desktop.commands._targets import READING, living_department, readable, refuse_reading_more, working_agent
from desktop.commands.base import Desk, command_on, find, load, require_all, require_any
from desktop.core.actors import reaches
from desktop.core.errors import DeskError
from desktop.core.needs import assign_needs, folder_needs
from desktop.core.permissions import Permission
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.heads import recount_ticket
from desktop.store.models import Ticket, TicketLink
from desktop.store.models.tickets import INBOX, SPAM, TRASH
from desktop.store.rights import actor_of

P = Permission
ASSIGN_RIGHTS = (
    P.TICKET_TAKE,
    P.TICKET_ASSIGN_SELF,
    P.TICKET_STEAL,
    P.TICKET_ASSIGN_OTHER,
    P.TICKET_UNASSIGN,
)
LINK_KINDS = ("related", "follow-up", "duplicate", "split", "parent")


@command_on(Ticket, P.TICKET_VIEW_LIST, *ASSIGN_RIGHTS)
def assign(desk: Desk, ticket: Ticket, agent: str | None) -> None:
    """Give a ticket to an agent, or to nobody; which right that takes says ``core.needs.assign_needs``.

    Refuses an agent who left (``agent-inactive``) or who could not see the ticket even then
    (``assignee-out-of-sight``), and to pick a ticket where agents take what comes next (``pull-only``).
    """
    require_any(desk, assign_needs(desk.actor.id, ticket.assignee, agent), ticket)
    if ticket.assignee == agent:
        return
    if agent == desk.actor.id:
        refuse_picking(desk, ticket)
    if agent is not None:
        row = working_agent(agent)
        ticket.assignee = agent
        if agent != desk.actor.id and not reaches(actor_of(agent), P.TICKET_VIEW_LIST, ticket):
            raise DeskError("assignee-out-of-sight", name=row.shown_name or row.name)
    ticket.assignee = agent
    ticket.save()


@command_on(Ticket, P.TICKET_TRANSFER_DEPARTMENT, *READING)
def move_to_department(desk: Desk, ticket: Ticket, department: str) -> None:
    """Hand a ticket to another department, also to one whose tickets the actor does not see: it is gone then.

    An archived one is refused (``department-archived``). An agent who cannot see the ticket there loses it.
    """
    row = living_department(department)
    if ticket.department == row.id:
        return
    held = readable(desk.actor, ticket)
    ticket.department = row.id
    refuse_reading_more(held, readable(desk.actor, ticket))
    if ticket.assignee is not None and not reaches(actor_of(ticket.assignee), P.TICKET_VIEW_LIST, ticket):
        ticket.assignee = None
    ticket.save()


@command_on(Ticket, P.TICKET_SPAM_MARK, P.TICKET_RESTORE)
def mark_spam(desk: Desk, ticket: Ticket) -> None:
    """Put a ticket among the spam; its status stays as it was."""
    _put(desk, ticket, SPAM)


@command_on(Ticket, P.TICKET_SPAM_UNMARK)
def unmark_spam(desk: Desk, ticket: Ticket) -> None:
    """Bring a ticket back from the spam; one that lies elsewhere stays there."""
    if ticket.folder == SPAM:
        _put(desk, ticket, INBOX)


@command_on(Ticket, P.TICKET_TRASH)
def trash(desk: Desk, ticket: Ticket) -> None:
    """Put a ticket into the trash; nothing is erased."""
    _put(desk, ticket, TRASH)


@command_on(Ticket, P.TICKET_VIEW_LIST, P.TICKET_RESTORE, P.TICKET_SPAM_UNMARK)
def restore(desk: Desk, ticket: Ticket) -> None:
    """Bring a ticket back to the inbox, from wherever it lies."""
    if ticket.folder == INBOX:
        require_any(desk, (P.TICKET_RESTORE, P.TICKET_SPAM_UNMARK), ticket)
    _put(desk, ticket, INBOX)


@command_on(Ticket, P.TICKET_MERGE, *READING)
def merge(desk: Desk, ticket: Ticket, into: str) -> None:
    """Make a ticket part of another, which then shows the messages of both in order of time.

    The merged one stays as a tombstone that points to the survivor, so both numbers keep working and unmerging
    loses nothing. Merging into itself or in a circle is refused (``merge-circle``).
    """
    survivor = load(desk, Ticket, P.TICKET_MERGE, into)
    while survivor.merged_into and survivor.id != ticket.id:
        survivor = load(desk, Ticket, P.TICKET_MERGE, survivor.merged_into)
    if survivor.id == ticket.id:
        raise DeskError("merge-circle", number=ticket.number)
    refuse_reading_more(readable(desk.actor, ticket), readable(desk.actor, survivor))
    ticket.merged_into = survivor.id
    ticket.save()
    survivor.updated_at = max(survivor.updated_at, ticket.updated_at)
    recount_ticket(survivor)


@command_on(Ticket, P.TICKET_UNMERGE)
def unmerge(desk: Desk, ticket: Ticket) -> None:
    """Make a merged ticket stand alone again."""
    if not ticket.merged_into:
        raise DeskError("not-merged", number=ticket.number)
    survivor = load(desk, Ticket, P.TICKET_UNMERGE, ticket.merged_into)
    ticket.merged_into = None
    ticket.updated_at = now()
    ticket.save()
    recount_ticket(survivor)


@command_on(Ticket, P.TICKET_LINK)
def link(desk: Desk, ticket: Ticket, other: str, kind: str = "related") -> None:
    """Note that two tickets belong together; the same link twice is one."""
    if kind not in LINK_KINDS:
        raise DeskError("link-unknown", kind=kind)
    find(desk, Ticket, other)
    identity = natural_id("link", ticket.id, other, kind)
    row = TicketLink.get_or_none(TicketLink.id == identity)
    if row is None:
        TicketLink.create(id=identity, ticket=ticket.id, other=other, kind=kind)
    elif row.deleted:
        row.deleted = False
        row.save()


@command_on(Ticket, P.TICKET_LINK)
def unlink(desk: Desk, ticket: Ticket, other: str, kind: str = "related") -> None:
    """Take a link away."""
    row = TicketLink.get_or_none(TicketLink.id == natural_id("link", ticket.id, other, kind))
    if row is not None and not row.deleted:
        row.deleted = True
        row.save()


def _put(desk: Desk, ticket: Ticket, folder: int) -> None:
    require_all(desk, folder_needs(ticket.folder, folder), ticket)
    if ticket.folder != folder:
        ticket.folder = folder
        ticket.save()
