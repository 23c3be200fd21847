"""Letters as the settings show them: whose words count, and how they read for a real ticket."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.letter_words import BY_KEY, EVENTS, FOREIGN
from desktop.core.permissions import Permission, Scope
from desktop.core.placeholder_dates import date_words
from desktop.core.placeholder_words import priority_in, status_in
from desktop.core.placeholders import fill, names_in
from desktop.store.clock import now
from desktop.store.letter_texts import ANY, letter_language, own_words, sources
from desktop.store.models import Ticket
from desktop.store.placeholder_values import Around, token_of
from desktop.store.queries.macros import visible_values
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.rows import TicketRow
from desktop.store.queries.ticket_rows import select_rows
from desktop.store.queries.visibility import visible_sql
from desktop.store.row_reads import row_by_id

P = Permission
OWN, ELSEWHERE, OURS, NONE = "own", "elsewhere", "ours", "none"
SAMPLE_NAME, SAMPLE_ADDRESS = "Amira Haddad", "amira@example.com"
SAMPLE_NUMBER, SAMPLE_SUBJECT = 1043, "Order 20418"


@dataclass(frozen=True, slots=True)
class LetterRow:
    """The words for an event at one department ("": the desk) and language ("": every one).

    ``state``: own (written for exactly this), elsewhere (``place``, a department's id or "", and ``language`` say
    where), ours (built in), none (nothing is sent).
    """

    event: str
    subject: str
    text: str
    state: str
    place: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as a customer gets it; ``unfilled`` are the variables without a value."""

    subject: str
    text: str
    language: str
    unfilled: tuple[str, ...]


def may_edit_letters(actor: Actor, department: str) -> bool:
    """Tell whether an actor may write the letters of a department ("": of the desk)."""
    if not department:
        return actor.scope(P.CONTENT_TEMPLATE_EDIT) == Scope.ALL
    rights = (P.CONTENT_TEMPLATE_EDIT, P.PEOPLE_DEPARTMENTS_EDIT)
    return any(actor.scope_in(each, department) == Scope.ALL for each in rights)


def letter_rows(actor: Actor, department: str, language: str) -> list[LetterRow]:
    """Return every letter as it counts for a department and a language, to who may write them."""
    if not may_edit_letters(actor, department):
        return []
    return [_row(department, event.key, language) for event in EVENTS]


def example_tickets(actor: Actor, department: str, limit: int = 5) -> list[TicketRow]:
    """Return the newest tickets of a department ("": of any) that an actor sees, to try letters on."""
    sight, seen = visible_sql(actor)
    within = " AND t.department = ?" if department else ""
    sql = (
        f"SELECT t.id FROM ticket t WHERE t.deleted = 0 AND t.lane < 6{within} AND {sight} ORDER BY t.rid DESC LIMIT ?"
    )
    ids = [hexed(row[0]) for row in read(sql, [*([blob(department)] if department else []), *seen, limit])]
    rows = {row.id: row for each in ids for row in select_rows(actor, "t.id = ?", [blob(each)])}
    return [rows[each] for each in ids if each in rows]


def preview_letter(
    actor: Actor, event: str, department: str, language: str, words: tuple[str, str], ticket: str = ""
) -> Preview:
    """Fill words in for a ticket, or for an invented customer without one; a language left open is the customer's."""
    row = row_by_id(Ticket, ticket) if ticket else None
    spoken = language or (letter_language(row) if row is not None else "en")
    home = row.department if row is not None else department
    alone = BY_KEY[event].without >= FOREIGN
    around = Around(row, home, "" if alone else actor.id, spoken, customer=(SAMPLE_NAME, SAMPLE_ADDRESS))
    names = names_in(*words)
    values = visible_values(actor, names, around)
    if row is None:
        values |= {name: value for name, value in _sample_ticket(spoken).items() if name in names}
    for name in BY_KEY[event].without:
        values.pop(name, None)
    subject, text = fill(words[0], values), fill(words[1], values)
    return Preview(subject.text, text.text, spoken, tuple(dict.fromkeys((*subject.unfilled, *text.unfilled))))


def _sample_ticket(language: str) -> dict[str, str]:
    """Return what an invented ticket says, for a desk that has none yet."""
    return {
        "ticket.number": token_of(SAMPLE_NUMBER),
        "ticket.subject": SAMPLE_SUBJECT,
        "ticket.status": status_in(language, "new", 0),
        "ticket.priority": priority_in(language, 1),
        "ticket.created": date_words(now(), "", language),
        "ticket.url": f"deskbell://ticket/{SAMPLE_NUMBER}",
    }


def _row(department: str, event: str, language: str) -> LetterRow:
    subject, text = own_words(department, event, language)
    if text:
        return LetterRow(event, subject, text, OWN)
    found = next((each for each in sources(department, event, language) if each.text), None)
    if found is None:
        return LetterRow(event, "", "", NONE)
    if found.department is None:
        return LetterRow(event, found.subject, found.text, OURS, language=found.language or ANY)
    return LetterRow(event, found.subject, found.text, ELSEWHERE, found.department, found.language)
