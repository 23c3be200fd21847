"""Contacts and companies: who writes to the desk."""

from __future__ import annotations

from desktop.commands._contact_choice import contact_for, give_own_address
from desktop.commands.base import Desk, command, command_on, find, require
from desktop.commands.marks import MAIL
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.matching import fold_address
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store.contact_book import give_address
from desktop.store.database import natural_id
from desktop.store.models import Company, CompanyDomain, Contact, ContactAddress, Ticket
from desktop.store.queries.people_sight import meets
from desktop.store.row_reads import rows_where
from desktop.store.search_index import index_ticket_head

P = Permission
EDITABLE = frozenset({"name", "note", "language", "phone", "company"})
REINDEXED_AT_MOST = 500


@command_on(Contact, P.CONTACT_VIEW, P.CONTACT_EDIT, P.CONTACT_NOTES_EDIT)
def edit_contact(desk: Desk, contact: Contact, /, **changes: str | None) -> None:
    """Change a contact's own fields. Any other field is refused (``field-refused``), never ignored.

    The note takes its own right. A company that is not there is ``not-found``.
    """
    unknown = set(changes) - EDITABLE
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    for right in {P.CONTACT_NOTES_EDIT if name == "note" else P.CONTACT_EDIT for name in changes}:
        require(desk, right, contact)
    for name, value in changes.items():
        setattr(contact, name, _checked(desk, name, value))
    contact.save()
    _reindex(contact.id)


@command_on(Contact, P.CONTACT_EDIT)
def add_address(desk: Desk, contact: Contact, email: str) -> None:
    """Give a contact another address; one that somebody else has is refused (``address-taken``).

    A person whom the actor may not see is no such somebody: the refusal would tell that they are known here.
    """
    address = email.strip()
    if not MAIL.fullmatch(address):
        raise DeskError("address-invalid", address=address)
    folded = fold_address(address)
    others = [row.contact for row in rows_where(ContactAddress, "folded = ? AND deleted = 0", (folded,))]
    if contact.id in others:
        return
    if any(meets(desk.actor, P.CONTACT_VIEW, other) for other in others):
        raise DeskError("address-taken", address=address)
    if others:
        give_own_address(contact.id, address)
    else:
        give_address(contact.id, address, folded)
    _reindex(contact.id)


@command_on(Contact, P.CONTACT_BLOCK)
def block_contact(desk: Desk, contact: Contact, blocked: bool = True) -> None:
    """Send what this person writes from now on to spam, or stop doing so."""
    if contact.blocked != blocked:
        contact.blocked = blocked
        contact.save()


@command_on(Ticket, P.TICKET_REQUESTER_CHANGE)
def set_requester(desk: Desk, ticket: Ticket, email: str, name: str = "") -> None:
    """Make somebody else the customer of this ticket; a person out of sight stays there (``_contact_choice``)."""
    if not MAIL.fullmatch(email.strip()):
        raise DeskError("address-invalid", address=email)
    contact = contact_for(desk, email, one_line(name), ticket.department)
    if ticket.requester != contact.id:
        ticket.requester, ticket.company = contact.id, contact.company
        ticket.save()
        index_ticket_head(ticket)


@command(P.COMPANY_VIEW, P.COMPANY_CREATE, P.COMPANY_EDIT, P.COMPANY_NOTES)
def save_company(desk: Desk, name: str, domains: tuple[str, ...] = (), company: str = "", note: str = "") -> str:
    """Make or change a company and the mail domains that belong to it; return its id."""
    clean = one_line(name)
    if not clean:
        raise DeskError("company-name-empty")
    row = find(desk, Company, company) if company else None
    _hold(desk, P.COMPANY_CREATE if row is None else P.COMPANY_EDIT)
    if note != ("" if row is None else row.note):
        _hold(desk, P.COMPANY_NOTES)
    if row is None:
        row = Company.create(name=clean, note=note)
    else:
        row.name, row.note = clean, note
        row.save()
    for domain in domains:
        _give_domain(row.id, domain.strip().casefold().lstrip("@"))
    identity: str = row.id
    return identity


def _hold(desk: Desk, permission: Permission) -> None:
    if not desk.actor.holds(permission):
        raise NotAllowedError("not-allowed", permission=permission.value)


def _checked(desk: Desk, name: str, value: str | None) -> str | None:
    """Return a field's value in its stored form; only the company may be none."""
    if name == "company":
        return find(desk, Company, value).id if value else None
    if not isinstance(value, str):
        raise DeskError("field-refused", field=name)
    return value


def _give_domain(company: str, domain: str) -> None:
    identity = natural_id("domain", domain)
    row = CompanyDomain.get_or_none(CompanyDomain.id == identity)
    if row is None:
        CompanyDomain.create(id=identity, company=company, domain=domain)
    elif row.company != company or row.deleted:
        row.company, row.deleted = company, False
        row.save()
    members = (
        Contact.select()
        .join(ContactAddress, on=(ContactAddress.contact == Contact.id))
        .where(ContactAddress.folded.endswith(f"@{domain}"), Contact.company.is_null())
    )
    for contact in members:
        contact.company = company
        contact.save()


def _reindex(contact: str) -> None:
    tickets = Ticket.select().where(Ticket.requester == contact).order_by(Ticket.updated_at.desc())
    for ticket in tickets.limit(REINDEXED_AT_MOST):
        index_ticket_head(ticket)
