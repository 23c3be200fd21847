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
from desktop.store.database import db, natural_id
from desktop.store.models import ContactAddress, Message, Participant, Ticket
from desktop.store.row_reads import is_there, key, row_by_id, rows_where

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
        named = row_by_id(Ticket, candidate.ticket)
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
        ticket = row_by_id(Ticket, ticket.merged_into)
    return None


def standing(facts: Facts, named: Ticket, ticket: Ticket, sender: str) -> Standing:
    """Tell what a sender is to a ticket, or to the one it was merged from."""
    folded = fold_address(sender)
    if not folded:
        return Standing.STRANGER
    addresses = rows_where(ContactAddress, "folded = ? AND deleted = 0", (folded,))
    if any(address.contact in (named.requester, ticket.requester) for address in addresses):
        return Standing.REQUESTER
    roles = {_role(part, folded) for part in {named.id, ticket.id}} - {""}
    if roles:
        return Standing.PARTICIPANT if "cc" in roles else Standing.JOINED
    if facts.is_ours(folded):
        return Standing.AGENT
    return Standing.COLLEAGUE if _is_colleague(ticket, folded) else Standing.STRANGER


def earlier_with_subject(contact: str, subject: str, moment: int, but: str) -> str:
    """Return the newest ticket of the same person with the same subject in the last days: a hint, never a match."""
    wanted = normal_subject(subject)
    recent = db.execute_sql(
        "SELECT id, subject FROM ticket WHERE requester = ? AND updated_at BETWEEN ? AND ? AND id <> ?"
        " AND merged_into IS NULL AND deleted = 0 ORDER BY updated_at DESC LIMIT 20",
        (key(contact), moment - SUGGESTED_WITHIN_MS, moment, key(but)),
    )
    return next((bytes(row).hex() for row, held in recent if wanted and normal_subject(held) == wanted), "")


def _candidates(facts: Facts, mail: ParsedMail) -> Iterator[_Candidate]:
    keyed = _keyed(facts, mail)
    if keyed:
        yield _Candidate(Evidence.TOKEN, keyed)
    ids = answered_ids(mail)[:_TRIED_IDS]
    yield from _by_ids(ids)
    thread = thread_hash(mail.thread_index)
    if thread:
        condition = "thread_hash = ? AND thread_hash <> 0 AND deleted = 0 ORDER BY rid DESC LIMIT 3"
        for row in rows_where(Message, condition, (thread,)):
            yield _Candidate(Evidence.THREAD, row.ticket)
    number = read_subject_number(facts.code, mail.subject)
    if number is not None:
        alias = "id IN (SELECT ticket FROM ticket_alias WHERE number = ? AND deleted = 0)"
        for named in rows_where(Ticket, f"number = ? OR {alias} ORDER BY rid LIMIT 3", (number, number)):
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
    marks = ", ".join("?" * len(hashes))
    rows = db.execute_sql(
        "SELECT message_id, ticket, machine, to_people, cc_people FROM message"
        f" WHERE message_hash IN ({marks}) AND message_hash <> 0 AND deleted = 0 ORDER BY rid LIMIT 200",
        tuple(hashes),
    )
    found = {row[0]: row[1:] for row in rows}
    for one in ids:
        if one in found:
            ticket, machine, to, cc = found[one]
            bulk = bool(machine) or to.count("[") + cc.count("[") - 2 > _BULK_RECIPIENTS
            yield _Candidate(Evidence.REFERENCE, bytes(ticket).hex(), bulk)


def _role(ticket: str, folded: str) -> str:
    row = row_by_id(Participant, natural_id("participant", ticket, folded))
    return str(row.role) if row is not None and not row.deleted else ""


def _is_colleague(ticket: Ticket, folded: str) -> bool:
    if ticket.company:
        condition = "company = ? AND domain = ? AND deleted = 0"
        if is_there("company_domain", condition, (key(ticket.company), folded.rpartition("@")[2])):
            return True
    addresses = rows_where(ContactAddress, "contact = ? AND deleted = 0", (key(ticket.requester),))
    return any(colleagues(row.folded, folded) for row in addresses)
