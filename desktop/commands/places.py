"""Where a ticket lies and with whom: assignment, department, spam, trash, merging, links."""

from __future__ import annotations

from desktop.commands.base import Desk, command_on, load
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.heads import recount_ticket
from desktop.store.models import Agent, Department, Ticket, TicketLink
from desktop.store.models.tickets import INBOX, SPAM, TRASH

LINK_KINDS = ("related", "follow-up", "duplicate", "split", "parent")


@command_on(Ticket, Permission.TICKET_VIEW_LIST)
def assign(desk: Desk, ticket: Ticket, agent: str | None) -> None:
    """Give a ticket to an agent, or to nobody. An agent who left is refused (``agent-inactive``)."""
    if agent is not None:
        row = Agent.get_or_none(Agent.id == agent)
        if row is None:
            raise NotFoundError("not-found", kind="agent", id=agent)
        if not row.active:
            raise DeskError("agent-inactive", name=row.name)
    if ticket.assignee != agent:
        ticket.assignee = agent
        ticket.save()


@command_on(Ticket, Permission.TICKET_TRANSFER_DEPARTMENT)
def move_to_department(desk: Desk, ticket: Ticket, department: str) -> None:
    """Hand a ticket to another department. An archived one is refused (``department-archived``)."""
    row = Department.get_or_none(Department.id == department)
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="department", id=department)
    if row.archived:
        raise DeskError("department-archived", name=row.name)
    if ticket.department != department:
        ticket.department = department
        ticket.save()


@command_on(Ticket, Permission.TICKET_SPAM_MARK)
def mark_spam(desk: Desk, ticket: Ticket) -> None:
    """Put a ticket among the spam; its status stays as it was."""
    _put(ticket, SPAM)


@command_on(Ticket, Permission.TICKET_SPAM_UNMARK)
def unmark_spam(desk: Desk, ticket: Ticket) -> None:
    """Bring a ticket back from the spam."""
    _put(ticket, INBOX)


@command_on(Ticket, Permission.TICKET_TRASH)
def trash(desk: Desk, ticket: Ticket) -> None:
    """Put a ticket into the trash; nothing is erased."""
    _put(ticket, TRASH)


@command_on(Ticket, Permission.TICKET_RESTORE)
def restore(desk: Desk, ticket: Ticket) -> None:
    """Bring a ticket back from the trash."""
    _put(ticket, INBOX)


@command_on(Ticket, Permission.TICKET_MERGE)
def merge(desk: Desk, ticket: Ticket, into: str) -> None:
    """Make a ticket part of another, which then shows the messages of both in order of time.

    The merged one stays as a tombstone that points to the survivor, so both numbers keep working and unmerging
    loses nothing. Merging into itself or in a circle is refused (``merge-circle``).
    """
    survivor = load(desk, Ticket, Permission.TICKET_MERGE, into)
    while survivor.merged_into and survivor.id != ticket.id:
        survivor = load(desk, Ticket, Permission.TICKET_MERGE, survivor.merged_into)
    if survivor.id == ticket.id:
        raise DeskError("merge-circle", number=ticket.number)
    ticket.merged_into = survivor.id
    ticket.save()
    survivor.updated_at = max(survivor.updated_at, ticket.updated_at)
    recount_ticket(survivor)


@command_on(Ticket, Permission.TICKET_UNMERGE)
def unmerge(desk: Desk, ticket: Ticket) -> None:
    """Make a merged ticket stand alone again."""
    if not ticket.merged_into:
        raise DeskError("not-merged", number=ticket.number)
    survivor = load(desk, Ticket, Permission.TICKET_MERGE, ticket.merged_into)
    ticket.merged_into = None
    ticket.updated_at = now()
    ticket.save()
    recount_ticket(survivor)


@command_on(Ticket, Permission.TICKET_LINK)
def link(desk: Desk, ticket: Ticket, other: str, kind: str = "related") -> None:
    """Note that two tickets belong together; the same link twice is one."""
    if kind not in LINK_KINDS:
        raise DeskError("link-unknown", kind=kind)
    load(desk, Ticket, Permission.TICKET_VIEW_LIST, other)
    identity = natural_id("link", ticket.id, other, kind)
    row = TicketLink.get_or_none(TicketLink.id == identity)
    if row is None:
        TicketLink.create(id=identity, ticket=ticket.id, other=other, kind=kind)
    elif row.deleted:
        row.deleted = False
        row.save()


@command_on(Ticket, Permission.TICKET_LINK)
def unlink(desk: Desk, ticket: Ticket, other: str, kind: str = "related") -> None:
    """Take a link away."""
    row = TicketLink.get_or_none(TicketLink.id == natural_id("link", ticket.id, other, kind))
    if row is not None and not row.deleted:
        row.deleted = True
        row.save()


def _put(ticket: Ticket, folder: int) -> None:
    if ticket.folder != folder:
        ticket.folder = folder
        ticket.save()
