"""Which rows exist for an actor, and how far a right reaches to a row that is no ticket itself.

What hangs on a ticket is seen with the ticket; the rest has a rule of its own here. A row without one (statuses,
tags, departments, the names of agents) is everybody's to know.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.core.actors import Actor, reaches, sees
from desktop.core.macro_rights import sees_macro
from desktop.core.permissions import Permission, Scope
from desktop.store.journal import Record
from desktop.store.models import (
    Company,
    Contact,
    ContactAddress,
    Draft,
    Macro,
    Mailbox,
    MailEntry,
    Message,
    Outgoing,
    Rule,
    Ticket,
)
from desktop.store.queries.people_sight import meets

P = Permission
DESK_WIDE = frozenset({P.AUTOMATION_SLA_POLICIES, P.AUTOMATION_CALENDARS, P.AUTOMATION_RULES_ALL})
"""What a role that is held in one department does not give."""
CONTACT_RIGHTS = frozenset(each for each in Permission if each.value.startswith("contact."))


def ticket_of(row: Record) -> Ticket | None:
    """Return the ticket that a row is or hangs on."""
    if isinstance(row, Ticket):
        return row
    owner = row.history_ticket()
    found: Ticket | None = Ticket.get_or_none(Ticket.id == owner) if owner else None
    return found


def in_sight(actor: Actor, row: Record) -> bool:
    """Tell whether a row exists for an actor at all."""
    if isinstance(row, Ticket):
        return sees(actor, row)
    if row.history_ticket() is not None:
        ticket = ticket_of(row)
        if ticket is None or not sees(actor, ticket):
            return False
        rule = _ON_TICKETS.get(type(row))
        return rule is None or rule(actor, row, ticket)
    alone = _ALONE.get(type(row))
    return alone is None or alone(actor, row)


def is_reached(actor: Actor, permission: Permission, row: Record) -> bool:
    """Tell whether a permission reaches a row: its ticket, the person, or (for other rows) this desk."""
    ticket = ticket_of(row)
    if ticket is not None:
        return reaches(actor, permission, ticket)
    if isinstance(row, Contact) and permission in CONTACT_RIGHTS:
        return meets(actor, permission, row.id)
    return is_held(actor, permission)


def is_held(actor: Actor, permission: Permission) -> bool:
    """Tell whether a permission is held at this desk: one over what all departments share by a role for all of them."""
    return actor.scope(permission) != Scope.NONE if permission in DESK_WIDE else actor.holds(permission)


def _message(actor: Actor, row: Record, ticket: Ticket) -> bool:
    note = isinstance(row, Message) and row.kind == "note"
    return reaches(actor, P.TICKET_VIEW_NOTES if note else P.TICKET_VIEW_CONTENT, ticket)


def _draft(actor: Actor, row: Record, ticket: Ticket) -> bool:
    mine = isinstance(row, Draft) and row.agent == actor.id
    return mine or reaches(actor, P.TICKET_DRAFT_VIEW_OTHERS, ticket)


def _outgoing(actor: Actor, row: Record, ticket: Ticket) -> bool:
    held = any(actor.holds(each) for each in (P.CHANNEL_OUTBOX_VIEW, P.CHANNEL_OUTBOX_RETRY, P.CHANNEL_INTAKE))
    return held or reaches(actor, P.TICKET_REPLY, ticket)


def _own_draft(actor: Actor, row: Any) -> bool:
    return bool(row.agent == actor.id)


def _any_of(*rights: Permission) -> Callable[[Actor, Any], bool]:
    return lambda actor, row: any(actor.holds(each) for each in rights)


def _address(actor: Actor, row: Any) -> bool:
    return meets(actor, P.CONTACT_VIEW, row.contact)


_ON_TICKETS: dict[type[Record], Callable[[Actor, Record, Ticket], bool]] = {
    Message: _message,
    Draft: _draft,
    Outgoing: _outgoing,
}
_LEDGER = (P.CHANNEL_QUARANTINE_VIEW, P.CHANNEL_QUARANTINE_RELEASE, P.CHANNEL_INTAKE)
RULE_RIGHTS = (
    P.AUTOMATION_RULES_VIEW,
    P.AUTOMATION_RULES_OWN_DEPARTMENT,
    P.AUTOMATION_RULES_ALL,
    P.AUTOMATION_RULES_ENABLE,
)
_ACCOUNTS = (P.CHANNEL_ACCOUNTS_VIEW, P.CHANNEL_ACCOUNTS_EDIT, P.CHANNEL_CREDENTIALS_SET, P.CHANNEL_INTAKE)
_ALONE: dict[type[Record], Callable[[Actor, Any], bool]] = {
    Contact: lambda actor, row: meets(actor, P.CONTACT_VIEW, row.id),
    ContactAddress: _address,
    Company: _any_of(P.COMPANY_VIEW),
    Draft: _own_draft,
    Macro: sees_macro,
    MailEntry: _any_of(*_LEDGER),
    Rule: _any_of(*RULE_RIGHTS),
    Mailbox: _any_of(*_ACCOUNTS),
}
