"""Contacts and companies: who writes to the desk."""

from __future__ import annotations

from desktop.commands.base import Desk, command, command_on
from desktop.commands.marks import MAIL
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store.contact_book import find_or_make_contact, give_address
from desktop.store.database import natural_id
from desktop.store.models import Company, CompanyDomain, Contact, ContactAddress, Ticket
from desktop.store.search_index import index_ticket_head

EDITABLE = frozenset({"name", "note", "language", "phone", "company"})
REINDEXED_AT_MOST = 500


@command_on(Contact, Permission.CONTACT_EDIT)
def edit_contact(desk: Desk, contact: Contact, /, **changes: str | None) -> None:
    """Change a contact's own fields. Any other field is refused (``field-refused``), never ignored."""
    unknown = set(changes) - EDITABLE
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    for name, value in changes.items():
        setattr(contact, name, value)
    contact.save()
    _reindex(contact.id)


@command_on(Contact, Permission.CONTACT_EDIT)
def add_address(desk: Desk, contact: Contact, email: str) -> None:
    """Give a contact another address; one that somebody else has is refused (``address-taken``)."""
    address = email.strip()
    if not MAIL.fullmatch(address):
        raise DeskError("address-invalid", address=address)
    held = ContactAddress.get_or_none(ContactAddress.folded == address.casefold(), ContactAddress.deleted == False)  # noqa: E712
    if held is not None and held.contact != contact.id:
        raise DeskError("address-taken", address=address)
    if held is None:
        give_address(contact.id, address, address.casefold())
    _reindex(contact.id)


@command_on(Contact, Permission.CONTACT_BLOCK)
def block_contact(desk: Desk, contact: Contact, blocked: bool = True) -> None:
    """Send what this person writes from now on to spam, or stop doing so."""
    if contact.blocked != blocked:
        contact.blocked = blocked
        contact.save()


@command_on(Ticket, Permission.TICKET_REQUESTER_CHANGE)
def set_requester(desk: Desk, ticket: Ticket, email: str, name: str = "") -> None:
    """Make somebody else the customer of this ticket."""
    if not MAIL.fullmatch(email.strip()):
        raise DeskError("address-invalid", address=email)
    contact = find_or_make_contact(email, name)
    if ticket.requester != contact.id:
        ticket.requester, ticket.company = contact.id, contact.company
        ticket.save()
        index_ticket_head(ticket)


@command(Permission.CONTACT_EDIT)
def save_company(desk: Desk, name: str, domains: tuple[str, ...] = (), company: str = "", note: str = "") -> str:
    """Make or change a company and the mail domains that belong to it; return its id."""
    clean = one_line(name)
    if not clean:
        raise DeskError("company-name-empty")
    row = Company.get_or_none(Company.id == company) if company else None
    if company and row is None:
        raise NotFoundError("not-found", kind="company", id=company)
    if row is None:
        row = Company.create(name=clean, note=note)
    else:
        row.name, row.note = clean, note
        row.save()
    for domain in domains:
        _give_domain(row.id, domain.strip().casefold().lstrip("@"))
    identity: str = row.id
    return identity


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
