"""The people of an incoming mail: who asks, their company, who else takes part."""

from __future__ import annotations

from desktop.commands._intake_facts import Facts
from desktop.core.matching import company_domain, fold_address
from desktop.mail.message import Address, ParsedMail
from desktop.store.contact_book import find_or_make_contact
from desktop.store.database import natural_id
from desktop.store.models import Company, CompanyDomain, Contact, Participant, Ticket
from desktop.store.row_reads import is_there, key, row_by_id

MOST_PARTICIPANTS = 40
"""Of one mail; a mail to ten thousand must not fill the address book (Zammad caps at 40 too)."""
NOBODY = natural_id("contact", "")
"""The contact of mails that name no sender."""


def asker(facts: Facts, mail: ParsedMail) -> Address:
    """Return whose request a mail is.

    The sender, but: a form on the web writes from the desk's own address and names the visitor in Reply-To; an agent
    who passes on a mail as an attachment asks for the one who wrote that (a quoted header proves nothing and is only
    suggested).
    """
    sender = mail.sender
    if mail.forwarded is not None and mail.forwarded.email and fold_address(sender.email) in facts.agents:
        return mail.forwarded
    if facts.is_own(sender.email) or not sender.email:
        others = [one for one in mail.reply_to if one.email and not facts.is_own(one.email)]
        if others:
            return others[0]
    return sender


def contact_for(facts: Facts, person: Address, machine: bool, moment: int = 0) -> Contact:
    """Return the contact of a person, made with their company when neither was known.

    Machines and lists found no companies: half of all spam has a domain of its own.
    """
    if not person.email:
        unknown: Contact = row_by_id(Contact, NOBODY) or Contact.create(id=NOBODY)
        return unknown
    domain = company_domain(person.email)
    if domain and not machine and domain not in facts.domains:
        _ensure_company(domain)
        facts.domains.add(domain)
    return find_or_make_contact(person.email, person.name, moment)


def writer_of(ticket: Ticket, person: Address, contact: Contact | None) -> str | None:
    """Return whose message it is on this ticket: the requester's, if the address is on their card too.

    One address may be on several cards, so that departments that hide their customers from each other can both write
    to it (``_contact_choice``).
    """
    if contact is None:
        return None
    here: str = ticket.requester
    return here if contact.id != here and _asks(ticket, person) else str(contact.id)


def add_participants(facts: Facts, ticket: Ticket, mail: ParsedMail, sender: Address, role: str) -> None:
    """Let those in To and Cc who are neither ours nor the sender take part, as ``cc`` or ``joined``."""
    delivered = {fold_address(one) for one in mail.delivered_to}
    others = [one for one in (*mail.to, *mail.cc) if one.email and not facts.is_ours(one.email)]
    others = [one for one in others if fold_address(one.email) not in delivered]
    if len(others) == len(mail.to) + len(mail.cc) and len(mail.to) == 1 and not delivered:
        others = others[1:]  # nobody here is known as ours, so the one receiver is the desk under an unknown address
    for person in others[:MOST_PARTICIPANTS]:
        if fold_address(person.email) != fold_address(sender.email) and not _asks(ticket, person):
            admit(ticket, person, role)


def admit(ticket: Ticket, person: Address, role: str = "joined") -> None:
    """Note somebody who takes part. ``joined``: shown, and not written to before an agent agrees."""
    identity = natural_id("participant", ticket.id, fold_address(person.email))
    if person.email and not is_there("participant", "id = ?", (key(identity),)):
        Participant.create(id=identity, ticket=ticket.id, email=person.email, name=person.name, role=role)


def _asks(ticket: Ticket, person: Address) -> bool:
    wanted = fold_address(person.email), key(ticket.requester)
    return is_there("contact_address", "folded = ? AND contact = ? AND deleted = 0", wanted)


def _ensure_company(domain: str) -> None:
    identity = natural_id("domain", domain)
    if is_there("company_domain", "id = ?", (key(identity),)):
        return
    company = natural_id("company", domain)
    if not is_there("company", "id = ?", (key(company),)):
        Company.create(id=company, name=domain)
    CompanyDomain.create(id=identity, company=company, domain=domain)
