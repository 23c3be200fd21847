"""The way of one mail through the ladder to its ticket; see ``commands.intake``."""

from __future__ import annotations

from desktop.commands._intake_bounce import note_bounce
from desktop.commands._intake_facts import Facts
from desktop.commands._intake_match import Match, earlier_with_subject, find_match
from desktop.commands._intake_message import files_shown, received_at, write_message
from desktop.commands._intake_people import add_participants, admit, asker, contact_for, writer_of
from desktop.commands._intake_rating import take_rating
from desktop.commands._intake_rules import tell_rules
from desktop.commands._intake_tickets import (
    begin_ticket,
    customer_wrote,
    follow_up_of,
    link_follow_up,
    note_unseen,
    subject_changed,
    suggest,
)
from desktop.commands._intake_twins import find_twin
from desktop.commands._ledger import settle
from desktop.commands.intake_types import ReadMail, Taken
from desktop.core.errors import NotFoundError
from desktop.core.matching import Decision, Standing, fold_address
from desktop.mail.message import Address
from desktop.store.clock import now
from desktop.store.heads import touch_ticket
from desktop.store.models import Contact, MailEntry, Ticket
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED, PENDING
from desktop.store.row_reads import row_by_id
from desktop.store.search_index import index_message, index_ticket_head


def take_one(facts: Facts, read: ReadMail) -> Taken:
    """Give a waiting entry its fate, inside the running command; one that has a fate keeps it."""
    entry = row_by_id(MailEntry, read.entry)
    if entry is None:
        raise NotFoundError("not-found", kind="mail_entry", id=read.entry)
    if entry.fate != PENDING:
        return Taken(entry.id, entry.fate, entry.ticket, entry.message)
    twin, reused = find_twin(facts, entry, read)
    if twin is not None:
        settle(entry, DUPLICATE, ticket=twin.ticket, message=twin.id)
        return Taken(entry.id, DUPLICATE, twin.ticket)
    flags = ["same-message-id"] if reused else []
    if read.sent_folder:
        return _take_own(facts, entry, read, flags)
    return _Intake(facts, entry, read, flags).run()


def index_taken(facts: Facts) -> None:
    """Put the words of everything taken in into the search index, at the end of the command.

    At the end, because FTS5 writes out what it holds whenever another statement fires a trigger.
    """
    for message in facts.unindexed:
        index_message(message)
    for ticket in facts.heads.values():
        index_ticket_head(ticket)
    facts.unindexed.clear()
    facts.heads.clear()


def _take_own(facts: Facts, entry: MailEntry, read: ReadMail, flags: list[str]) -> Taken:
    """Take a mail from the account's sent folder, written elsewhere: an answer when it belongs to a ticket."""
    match = find_match(facts, read.mail, next(iter(facts.own), read.mail.sender.email))
    if match.ticket is None:
        settle(entry, IGNORED, "own-mail")
        return Taken(entry.id, IGNORED)
    ticket = match.ticket
    message = write_message(entry, read, ticket.id, "reply", None, [*flags, "sent-elsewhere"])
    touch_ticket(ticket, message, files_shown(read.mail))
    ticket.save()
    facts.unindexed.append(message)
    settle(entry, IMPORTED, ticket=ticket.id, message=message.id)
    return Taken(entry.id, IMPORTED, ticket.id, message.id)


class _Intake:
    """One received mail on its way to its ticket."""

    def __init__(self, facts: Facts, entry: MailEntry, read: ReadMail, flags: list[str]) -> None:
        self.facts, self.entry, self.read, self.flags = facts, entry, read, flags
        self.mail = read.mail
        self.person: Address = asker(facts, read.mail)
        self.machine = read.mail.is_machine
        self.closed: Ticket | None = None

    def run(self) -> Taken:
        """Find or begin the ticket, write the message, settle the entry."""
        rated = take_rating(self.facts.secret, self.mail) if self.read.live else None
        if rated is not None:
            settle(self.entry, IMPORTED, rated[0], ticket=rated[1].ticket)
            return Taken(self.entry.id, IMPORTED, rated[1].ticket)
        returned = note_bounce(self.facts, self.mail)
        if returned is not None:
            return self._finish(returned, None, Match(), began=False)
        contact = contact_for(self.facts, self.person, bool(self.mail.machine), received_at(self.mail, now()))
        match = Match() if contact.blocked else find_match(self.facts, self.mail, self._matched_as())
        ticket = self._joined(match)
        if ticket is not None:
            return self._finish(ticket, contact, match, began=False)
        begun = begin_ticket(self.facts, self.entry, self.read, contact)
        return self._finish(begun, contact, match, began=True)

    def _finish(self, ticket: Ticket, contact: Contact | None, match: Match, began: bool) -> Taken:
        self._mark(ticket, match, began)
        kind = "machine" if self.machine else "customer"
        behind = ticket.last_out_at or 0
        who = writer_of(ticket, self.person, contact)
        message = write_message(self.entry, self.read, ticket.id, kind, who, self.flags, behind)
        touch_ticket(ticket, message, files_shown(self.mail))
        if not began and self.read.live and not self.machine:
            note_unseen(ticket)
        ticket.save(force_insert=began)
        if not self.machine:
            self._people(ticket, match, began)
        if began:
            self._hint(ticket, match)
        self.facts.unindexed.append(message)
        self.facts.heads[ticket.id] = ticket
        tell_rules(self.read, ticket, message, began=began)
        settle(self.entry, IMPORTED, ticket=ticket.id, message=message.id)
        return Taken(self.entry.id, IMPORTED, ticket.id, message.id, began, self.mail)

    def _matched_as(self) -> str:
        """Return whose standing counts: an agent's who passes a mail on is not the one who wrote it."""
        passed_on = self.mail.forwarded is not None and self.person == self.mail.forwarded
        return self.mail.sender.email if passed_on else self.person.email

    def _joined(self, match: Match) -> Ticket | None:
        """Return the matched ticket in its new state, or None when there is none or it is closed for good."""
        if match.ticket is None:
            return None
        if self.machine or customer_wrote(match.ticket, self.read):
            return match.ticket
        self.closed = match.ticket
        continued = follow_up_of(match.ticket)
        if continued is not None and customer_wrote(continued, self.read):
            self.closed = None
            return continued
        return None

    def _mark(self, ticket: Ticket, match: Match, began: bool) -> None:
        if self.facts.is_ours(self.mail.sender.email):
            self.flags.append("unverified-agent")
        if not began and not self.machine and subject_changed(ticket, self.mail.subject):
            self.flags.append("new-subject")
        if not began and not self.machine and match.decision == Decision.NEWCOMER:
            self.flags.append("newcomer")

    def _people(self, ticket: Ticket, match: Match, began: bool) -> None:
        """Let people take part. On a ticket that exists, whom a forged sender could copy waits for an agent's word."""
        if began:
            if not self.mail.machine:
                add_participants(self.facts, ticket, self.mail, self.person, "cc")
        elif match.standing in (Standing.STRANGER, Standing.COLLEAGUE):
            admit(ticket, self.person)
        elif match.standing != Standing.JOINED:
            add_participants(self.facts, ticket, self.mail, self.person, "cc" if match.trusted else "joined")

    def _hint(self, ticket: Ticket, match: Match) -> None:
        if self.closed is not None:
            link_follow_up(ticket, self.closed)
            return
        moment = received_at(self.mail, now())
        other = match.suggested or earlier_with_subject(ticket.requester, ticket.subject, moment, ticket.id)
        if other:
            suggest(ticket, "suggested-ticket", other)
        guess = self.mail.forwarded_guess
        if guess is not None and fold_address(self.mail.sender.email) in self.facts.agents:
            suggest(ticket, "suggested-requester", guess.email)
