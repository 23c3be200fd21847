"""Acts of rules that write mail: marked as a machine's, within budgets, never to machines or ourselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.commands._letters import chain, clean_html, reply_subject
from desktop.commands._mail_budget import is_known, note_given, refused_recipient
from desktop.commands._outgoing import Letter, queue_automatic
from desktop.commands._rule_work import Entry, Work
from desktop.commands._senders import mailbox_for
from desktop.commands.base import require
from desktop.commands.survey import ask_for_rating
from desktop.core.auto_reply import SUBJECTS
from desktop.core.automation.parts import Action
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.macro_rights import sees_macro
from desktop.core.matching import fold_address
from desktop.core.permissions import Permission
from desktop.core.placeholder_names import BY_NAME
from desktop.core.placeholders import fill, names_in
from desktop.mail.compose import one_line
from desktop.store.letter_texts import letter_language
from desktop.store.models import Macro, Message, Ticket
from desktop.store.placeholder_values import Around, token_of, values_for
from desktop.store.queries.reading import read
from desktop.store.row_reads import key, row_by_id, rows_where

PARTS_SHOWN = 300
MOST_RECIPIENTS = 50


@dataclass(frozen=True, slots=True)
class Words:
    """What a letter says, with its variables still in it."""

    subject: str
    text: str
    html: str = ""


def answer(work: Work, action: Action) -> Entry:
    """Answer the customer with a saved answer or the rule's own words."""
    ticket = work.row()
    require(work.desk, Permission.TICKET_REPLY, ticket)
    words = _saved(work, str(action.value)) if action.value is not None else Words("", str(action.get("text")))
    return _send(work, ticket, [(_customer(work, ticket), False)], words, "auto-replied")


def mail_to(work: Work, action: Action) -> Entry:
    """Write a mail to the customer, to colleagues or to an address."""
    ticket = work.row()
    require(work.desk, Permission.TICKET_REPLY, ticket)
    words = Words(str(action.get("subject")), str(action.get("text")))
    return _send(work, ticket, _recipients(work, ticket, action), words, "auto-generated")


def survey(work: Work, action: Action) -> Entry:
    """Ask the customer how we did; when nobody may be asked that is no refusal."""
    ticket = work.row()
    require(work.desk, Permission.TICKET_REPLY, ticket)
    if work.dry:
        return {"to": [_customer(work, ticket)]}
    try:
        ask_for_rating(work.desk, work.ticket)
    except DeskError as refusal:
        if refusal.code != "survey-not-possible":
            raise
        return {"skipped": refusal.code}
    return {}


def latest_mail(work: Work) -> Message | None:
    """Return the customer's mail that the rule is about: the one that set it off, else the newest."""
    row = row_by_id(Message, work.message)
    if row is not None and row.kind in ("customer", "machine") and not row.deleted:
        return row
    condition = "ticket = ? AND kind = 'customer' AND deleted = 0 ORDER BY received_at DESC, rid DESC LIMIT 1"
    found = rows_where(Message, condition, (key(work.ticket),))
    return found[0] if found else None


def _saved(work: Work, identity: str) -> Words:
    row = row_by_id(Macro, identity)
    if row is None or row.deleted or not sees_macro(work.desk.actor, row):
        raise NotFoundError("not-found", kind="macro", id=identity)
    return Words("", row.text, row.html)


def _customer(work: Work, ticket: Ticket) -> str:
    """Return where the customer is reached: the address they wrote from, never the one answers are asked to."""
    sql = "SELECT value FROM contact_address WHERE contact = ? AND kind = 'email' AND deleted = 0 ORDER BY rid"
    own = [str(value) for (value,) in read(sql, [key(ticket.requester)])]
    written = latest_mail(work)
    if written is not None and fold_address(written.from_email) in {fold_address(each) for each in own}:
        return str(written.from_email)
    return own[0] if own else ""


def _recipients(work: Work, ticket: Ticket, action: Action) -> list[tuple[str, bool]]:
    """Return addresses, each with whether it is one that we know or the author wrote down."""
    to = action.get("to")
    if to == "address":
        return [(str(action.get("address")), True)]
    if to in ("assignee", "members"):
        return [(email, True) for email in _colleagues(ticket, str(to))]
    found = [(_customer(work, ticket), False)]
    if to == "participants":
        sql = "SELECT email FROM participant WHERE ticket = ? AND role = 'cc' AND deleted = 0 ORDER BY rid"
        found += [(str(email), False) for (email,) in read(sql, [key(ticket.id)])]
    return found


def _colleagues(ticket: Ticket, whom: str) -> list[str]:
    if whom == "assignee":
        sql, values = "SELECT email FROM agent a WHERE a.id = ?", [key(ticket.assignee or "")]
    else:
        sql = "SELECT a.email FROM membership m JOIN agent a ON a.id = m.agent WHERE m.department = ? AND m.deleted = 0"
        values = [key(ticket.department)]
    rows = read(f"{sql} AND a.active = 1 AND a.deleted = 0 AND a.email <> '' ORDER BY a.rid", values)
    return [str(email) for (email,) in rows]


def _send(work: Work, ticket: Ticket, people: list[tuple[str, bool]], words: Words, automatic: str) -> Entry:
    """Queue a letter of its own to each who may be written to, so that nobody reads who else got it."""
    written = latest_mail(work)
    sent: list[str] = []
    left: dict[str, str] = {}
    for address, trusted in dict(people[:MOST_RECIPIENTS]).items():
        refused = refused_recipient(ticket, address, written, trusted=trusted) if address else "no-recipients"
        if refused:
            left[address] = refused
            continue
        letter = _letter(work, ticket, address, words, automatic, trusted=trusted)
        if not work.dry:
            queue_automatic(work.desk, ticket, mailbox_for(ticket), letter, 0)
            note_given(ticket, address, letter.subject)
        sent.append(address)
    if not sent:
        return {"skipped": next(iter(left.values()), "no-recipients"), "to": list(left)}
    return {"to": sent, **({"left-out": left} if left else {})}


def _letter(work: Work, ticket: Ticket, address: str, words: Words, automatic: str, *, trusted: bool) -> Letter:
    written = latest_mail(work)
    known = trusted or is_known(fold_address(address))
    language = letter_language(ticket)
    values = values_for(
        names_in(words.subject, words.text, words.html),
        Around(ticket, ticket.department, language=language, moment=work.moment),
    )
    if not known:
        values = {name: value for name, value in values.items() if not (name in BY_NAME and BY_NAME[name].foreign)}
    subject = _filled(words.subject, values) if words.subject else _subject(ticket, language, known=known)
    answered = written if automatic == "auto-replied" else None
    return Letter(
        to=(("", address),),
        cc=(),
        bcc=(),
        subject=one_line(subject) or _subject(ticket, language, known=known),
        text=_filled(words.text, values),
        html=clean_html(_filled(words.html, values, html=True)) if words.html else "",
        files=(),
        in_reply_to=answered.message_id if answered is not None else "",
        references=chain(ticket, answered) if answered is not None else (),
        automatic=automatic,
        identity=work.next_id("letter"),
    )


def _subject(ticket: Ticket, language: str, *, known: bool) -> str:
    """Return an answer's subject; to an address that may be forged it repeats nothing that was written to us."""
    if known:
        return reply_subject(ticket.subject)
    return f"[#{token_of(ticket.number)}] {SUBJECTS.get(language, SUBJECTS['en'])}"


def _filled(text: str, values: dict[str, str], *, html: bool = False) -> str:
    """Put the values in, once; a variable that has none leaves nothing behind."""
    made = fill(text, values, html=html)
    clean = made.text
    for written in made.unfilled:
        clean = clean.replace(written, "")
    return clean
