"""What is pinned to a ticket: tags, custom fields, participants."""

from __future__ import annotations

import re

from desktop.commands.base import Desk, command_on, require
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.field_values import checked_value
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store.database import natural_id
from desktop.store.journal import Record
from desktop.store.models import CustomField, FieldValue, Participant, Tag, Ticket, TicketTag
from desktop.store.row_reads import row_by_id
from desktop.store.search_index import index_ticket_head

MAIL = re.compile(r"[^@\s<>,;\x00-\x1f]+@[^@\s<>,;\x00-\x1f]+")


@command_on(Ticket, Permission.TICKET_TAG, Permission.TICKET_TAG_CREATE)
def add_tag(desk: Desk, ticket: Ticket, name: str) -> str:
    """Tag a ticket; an unknown tag is made by who may. Returns its id. ``tag-empty``: nothing is left of the name."""
    clean = one_line(name)[:60].strip()
    if not fold(clean):
        raise DeskError("tag-empty")
    tag = natural_id("tag", fold(clean))
    known = row_by_id(Tag, tag)
    if known is None or known.deleted:
        require(desk, Permission.TICKET_TAG_CREATE, ticket)
        _present(Tag, tag, name=clean)
    _present(TicketTag, natural_id("ticket-tag", ticket.id, tag), ticket=ticket.id, tag=tag)
    index_ticket_head(ticket)
    return tag


@command_on(Ticket, Permission.TICKET_TAG)
def remove_tag(desk: Desk, ticket: Ticket, tag: str) -> None:
    """Take a tag off a ticket; the tag itself stays."""
    _absent(TicketTag, natural_id("ticket-tag", ticket.id, tag))
    index_ticket_head(ticket)


@command_on(Ticket, Permission.TICKET_EDIT_FIELDS)
def set_field(desk: Desk, ticket: Ticket, field: str, value: str | None) -> None:
    """Set a custom field. A value that does not fit its kind is refused (``field-value``)."""
    row = CustomField.get_or_none(CustomField.id == field)
    if row is None or row.deleted or row.subject != "ticket":
        raise NotFoundError("not-found", kind="custom_field", id=field)
    clean = checked_value(row.kind, row.choices.splitlines(), row.pattern, value, row.name)
    identity = natural_id("field", field, ticket.id)
    held = FieldValue.get_or_none(FieldValue.id == identity)
    if held is None:
        FieldValue.create(id=identity, field=field, row=ticket.id, ticket=ticket.id, value=clean)
    elif held.value != clean:
        held.value = clean
        held.save()


@command_on(Ticket, Permission.TICKET_PARTICIPANTS_EDIT)
def add_participant(desk: Desk, ticket: Ticket, email: str, name: str = "") -> None:
    """Let somebody take part by mail: answers go to them in copy."""
    address = email.strip()
    if not MAIL.fullmatch(address):
        raise DeskError("address-invalid", address=address)
    identity = natural_id("participant", ticket.id, address.casefold())
    _present(Participant, identity, ticket=ticket.id, email=address, name=one_line(name), role="cc")


@command_on(Ticket, Permission.TICKET_PARTICIPANTS_EDIT)
def confirm_participant(desk: Desk, ticket: Ticket, email: str) -> None:
    """Accept somebody who wrote in by themselves, so that answers reach them too."""
    row = Participant.get_or_none(Participant.id == natural_id("participant", ticket.id, email.casefold()))
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="participant", id=email)
    if row.role != "cc":
        row.role = "cc"
        row.save()


@command_on(Ticket, Permission.TICKET_PARTICIPANTS_EDIT)
def remove_participant(desk: Desk, ticket: Ticket, email: str) -> None:
    """Leave somebody out of further answers."""
    _absent(Participant, natural_id("participant", ticket.id, email.casefold()))


def _present(kind: type[Record], identity: str, **values: object) -> None:
    row = kind.get_or_none(kind.id == identity)
    if row is None:
        kind.create(id=identity, **values)
    elif row.deleted:
        row.deleted = False
        row.save()


def _absent(kind: type[Record], identity: str) -> None:
    row = kind.get_or_none(kind.id == identity)
    if row is not None and not row.deleted:
        row.deleted = True
        row.save()
