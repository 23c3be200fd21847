"""The words that the desk puts into letters: which ones count for a department and a language, filled in.

What counts, in this order: the department's words in the customer's language, its words for every language, the
desk's words in that language, the desk's for every language, our own. A department's words for every language are
its setting (``LetterEvent.setting``), where there is one; all others are ``LetterTemplate`` rows. So each text is
kept in one place, whoever edits it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.language_guess import guess_language
from desktop.core.letter_words import BY_KEY, LANGUAGES, built_in
from desktop.core.placeholders import fill, names_in
from desktop.store.database import natural_id
from desktop.store.models import Agent, Contact, Department, LetterTemplate, Message, Ticket
from desktop.store.placeholder_values import Around, values_for
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.settings import department_values, read_setting

ANY = ""
"""The language of words that stand for every language."""
Words = tuple[str, str]
"""Subject and text."""


@dataclass(frozen=True, slots=True)
class Source:
    """Words and where they come from: a department ("" for the desk, None for ours) and a language."""

    department: str | None
    language: str
    subject: str
    text: str


def letter(department: str, event: str, language: str) -> Words:
    """Return subject and text that count, with their variables; a text is empty where nobody wrote one."""
    found = next(sources(department, event, language), None)
    return (found.subject, found.text) if found is not None else ("", "")


def filled_letter(around: Around, event: str) -> Words:
    """Return subject and text of a letter with their values, both empty when there are no words for it.

    Words in which something stays unfilled never leave: the next ones in line speak instead.
    """
    for source in sources(around.department, event, around.language):
        values = values_for(names_in(source.subject, source.text), around)
        for name in BY_KEY[event].without:
            values.pop(name, None)
        subject, text = fill(source.subject, values), fill(source.text, values)
        if not (subject.unfilled or text.unfilled):
            return " ".join(subject.text.split()), text.text.strip()
    return "", ""


def sources(department: str, event: str, language: str) -> Iterator[Source]:
    """Go through the words for an event, those that count first. Subjects that were left out are ours."""
    usual = built_in(event, language)
    for place, spoken in ((department, language), (department, ANY), ("", language), ("", ANY)):
        subject, text = own_words(place, event, spoken)
        if text:
            yield Source(place, spoken, subject or usual[0], text)
    if usual[1]:
        yield Source(None, language, *usual)


def own_words(department: str, event: str, language: str) -> Words:
    """Return the words that somebody wrote for exactly this department ("": the desk), event and language."""
    row = row_by_id(LetterTemplate, template_id(department, event, language))
    subject, text = (row.subject, row.text.strip()) if row is not None and not row.deleted else ("", "")
    setting = BY_KEY[event].setting
    if department and language == ANY and setting:
        text = department_values(department, setting).text(setting)
    return subject, text


def template_id(department: str, event: str, language: str) -> str:
    """Return the id of a template's row; ``department`` is empty for the desk's own."""
    return natural_id("letter-template", department, event, language)


def letter_language(ticket: Ticket, text: str = "") -> str:
    """Return the language in which to write to a ticket's customer.

    The contact's own, else the one they write in (``text``, else their newest mail), else the department's, else the
    desk's.
    """
    contact = row_by_id(Contact, ticket.requester)
    known = language_key(contact.language) if contact is not None else ""
    return known or guess_language(text or _newest_text(ticket)) or home_language(ticket.department)


def home_language(department: str) -> str:
    """Return the language of a department, else the desk's."""
    home = row_by_id(Department, department)
    known = language_key(home.language) if home is not None else ""
    return known or language_key(read_setting("desk", "", "language", "en")) or "en"


def language_key(tag: str) -> str:
    """Return which of our languages a language tag (BCP 47, such as es-MX) is, empty for another."""
    short = tag.replace("_", "-").partition("-")[0].casefold()
    return short if short in LANGUAGES else ""


def signature_below(agent: str, department: str) -> str:
    """Return the signature below an agent's letter: their own where the department lets them, else the department's.

    Variables in the department's are filled in; a line in which one has no value is left out. Empty for none.
    """
    values = department_values(department, "signature", "allow_personal_signature")
    person = row_by_id(Agent, agent)
    own = person.signature.strip() if person is not None else ""
    if own and values.flag("allow_personal_signature"):
        return str(own)
    text = values.text("signature")
    wanted = names_in(text) - {"agent.signature"}
    held = values_for(wanted, Around(None, department, agent, home_language(department)))
    lines = [fill(line, held) for line in text.split("\n")]
    return "\n".join(line.text for line in lines if not line.unfilled).strip()


def first_words(department: str, agent: str = "", customer: Words = ("", "")) -> str:
    """Return what a first mail to a customer (name, address) begins with, empty for nothing.

    What has no value yet stays as it is written: the agent sees it and fills it in.
    """
    language = home_language(department)
    text = letter(department, "new-ticket", language)[1]
    held = values_for(names_in(text), Around(None, department, agent, language, customer=customer))
    return fill(text, held).text


def _newest_text(ticket: Ticket) -> str:
    condition = "ticket = ? AND kind = 'customer' AND deleted = 0 ORDER BY received_at DESC, rid DESC LIMIT 1"
    found = rows_where(Message, condition, (key(ticket.id),))
    return str(found[0].text) if found and not found[0].machine else ""
