"""Finds the ticket a mail belongs to: the ladder of features.md §15.1 over what the desk has stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.commands._intake_facts import Facts
from desktop.core.hashing import message_id_hash
from desktop.core.matching import Decision, Evidence, Standing, colleagues, decide, fold_address
from desktop.mail.message import ParsedMail
from desktop.mail.subject import normal_subject
from desktop.mail.threading import answered_ids, thread_hash
from desktop.mail.tokens import read_message_id, read_plus_address, read_subject_number
from desktop.store.database import natural_id
from desktop.store.models import CompanyDomain, ContactAddress, Message, Participant, Ticket

SUGGESTED_WITHIN_MS = 14 * 24 * 3600 * 1000
_TRIED_IDS = 40
_BULK_RECIPIENTS = 40


@dataclass(frozen=True, slots=True)
class Match:
    """``ticket`` to join and as whom; without one perhaps ``suggested``, the id of a ticket it might belong to.

    ``trusted``: a keyed mark was there and the sender takes part already, so whom they copy may take part too.
    """

    ticket: Ticket | None = None
    decision: Decision = Decision.SUGGEST
    standing: Standing = Standing.STRANGER
    trusted: bool = False
    suggested: str = ""


@dataclass(frozen=True, slots=True)
class _Candidate:
    evidence: Evidence
    ticket: str
    bulk: bool = False


def find_match(facts: Facts, mail: ParsedMail, sender: str) -> Match:
    """Return the first ticket on the ladder that this sender may join, else the first that was pointed at."""
    suggested = ""
    for candidate in _candidates(facts, mail):
        named = Ticket.get_or_none(Ticket.id == candidate.ticket)
        ticket = survivor(named)
        if named is None or ticket is None:
            continue
        role = standing(facts, named, ticket, sender)
        decision = decide(candidate.evidence, role, bulk=candidate.bulk)
        if decision != Decision.SUGGEST:
            known = role in (Standing.REQUESTER, Standing.PARTICIPANT)
            return Match(ticket, decision, role, known and candidate.evidence == Evidence.TOKEN)
        suggested = suggested or ticket.id
    return Match(suggested=suggested)


def survivor(ticket: Ticket | None) -> Ticket | None:
    """Follow merges to the ticket that is left; None for one that is deleted or lost in a circle."""
    for _ in range(50):
        if ticket is None or ticket.deleted:
            return None
        if not ticket.merged_into:
            return ticket
        ticket = Ticket.get_or_none(Ticket.id == ticket.merged_into)
    return None


def standing(facts: Facts, named: Ticket, ticket: Ticket, sender: str) -> Standing:
    """Tell what a sender is to a ticket, or to the one it was merged from."""
    folded = fold_address(sender)
    if not folded:
        return Standing.STRANGER
    address = ContactAddress.get_or_none(ContactAddress.folded == folded, ContactAddress.deleted == False)  # noqa: E712
    if address is not None and address.contact in (named.requester, ticket.requester):
        return Standing.REQUESTER
    roles = {_role(part.id, folded) for part in (named, ticket)} - {""}
    if roles:
        return Standing.PARTICIPANT if "cc" in roles else Standing.JOINED
    if facts.is_ours(folded):
        return Standing.AGENT
    return Standing.COLLEAGUE if _is_colleague(ticket, folded) else Standing.STRANGER


def earlier_with_subject(contact: str, subject: str, moment: int, but: str) -> str:
    """Return the newest ticket of the same person with the same subject in the last days: a hint, never a match."""
    wanted = normal_subject(subject)
    recent = Ticket.select(Ticket.id, Ticket.subject).where(
        (Ticket.requester == contact)
        & Ticket.updated_at.between(moment - SUGGESTED_WITHIN_MS, moment)
        & (Ticket.id != but)
        & Ticket.merged_into.is_null()
    )
    for row in recent.order_by(Ticket.updated_at.desc()).limit(20):
        if wanted and normal_subject(row.subject) == wanted:
            return str(row.id)
    return ""


def _candidates(facts: Facts, mail: ParsedMail) -> Iterator[_Candidate]:
    keyed = _keyed(facts, mail)
    if keyed:
        yield _Candidate(Evidence.TOKEN, keyed)
    ids = answered_ids(mail)[:_TRIED_IDS]
    yield from _by_ids(ids)
    thread = thread_hash(mail.thread_index)
    if thread:
        rows = Message.select(Message.ticket).where((Message.thread_hash == thread) & (Message.thread_hash != 0))
        for row in rows.order_by(Message.rid.desc()).limit(3):
            yield _Candidate(Evidence.THREAD, row.ticket)
    number = read_subject_number(facts.code, mail.subject)
    if number is not None:
        for named in Ticket.select(Ticket.id).where(Ticket.number == number).order_by(Ticket.rid).limit(3):
            yield _Candidate(Evidence.NUMBER, named.id)


def _keyed(facts: Facts, mail: ParsedMail) -> str | None:
    """Look for a mark of ours in the headers first, then in a quoted or returned text."""
    for one in answered_ids(mail):
        found = read_message_id(facts.secret, one)
        if found:
            return found
    receivers = " ".join([*mail.delivered_to, *(one.email for one in (*mail.to, *mail.cc))][:200])
    return read_plus_address(facts.secret, receivers) or read_message_id(facts.secret, mail.text)


def _by_ids(ids: tuple[str, ...]) -> Iterator[_Candidate]:
    """Yield the stored messages with these ids, in the order of the ids."""
    hashes = {message_id_hash(one): one for one in ids}
    if not hashes:
        return
    rows = Message.select(
        Message.ticket, Message.message_id, Message.machine, Message.to_people, Message.cc_people
    ).where(Message.message_hash.in_(list(hashes)) & (Message.message_hash != 0) & (Message.deleted == False))  # noqa: E712
    found = {row.message_id: row for row in rows.order_by(Message.rid).limit(200)}
    for one in ids:
        row = found.get(one)
        if row is not None:
            recipients = row.to_people.count("[") + row.cc_people.count("[") - 2
            yield _Candidate(Evidence.REFERENCE, row.ticket, bulk=bool(row.machine) or recipients > _BULK_RECIPIENTS)


def _role(ticket: str, folded: str) -> str:
    row = Participant.get_or_none(Participant.id == natural_id("participant", ticket, folded))
    return str(row.role) if row is not None and not row.deleted else ""


def _is_colleague(ticket: Ticket, folded: str) -> bool:
    if ticket.company:
        domains = CompanyDomain.select().where(
            (CompanyDomain.company == ticket.company)
            & (CompanyDomain.domain == folded.rpartition("@")[2])
            & (CompanyDomain.deleted == False)  # noqa: E712
        )
        if domains.exists():
            return True
    addresses = ContactAddress.select(ContactAddress.folded).where(ContactAddress.contact == ticket.requester)
    return any(colleagues(row.folded, folded) for row in addresses)
