"""The words of letters that go out by themselves: written and taken back, for the desk or one department."""

from __future__ import annotations

from desktop.commands.base import Desk, command, find
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.letter_words import BY_KEY, LANGUAGES
from desktop.core.permissions import Permission, Scope
from desktop.core.placeholders import problems
from desktop.mail.clean import clean_text
from desktop.mail.compose import one_line
from desktop.store.letter_texts import ANY, own_words, template_id
from desktop.store.models import Department, LetterTemplate
from desktop.store.row_reads import row_by_id
from desktop.store.settings import write_setting

P = Permission
LONGEST_SUBJECT, LONGEST_TEXT = 500, 20_000


@command(P.PEOPLE_PROFILE, P.CONTENT_TEMPLATE_EDIT, P.PEOPLE_DEPARTMENTS_EDIT)
def save_letter(desk: Desk, department: str, event: str, language: str, subject: str, text: str) -> None:
    """Write the words of a letter. ``department`` empty is the whole desk, ``language`` empty every language.

    An empty text is ``reset_letter``. Raises ``letter-unknown``, ``letter-too-long``, and for a variable that is
    unknown or may not stand here ``placeholder-…``.
    """
    _check_place(desk, department, event, language)
    subject, text = one_line(subject).strip(), clean_text(text).strip()
    if len(subject) > LONGEST_SUBJECT or len(text) > LONGEST_TEXT:
        raise DeskError("letter-too-long", most=LONGEST_TEXT)
    for each in (subject, text):
        found = next(iter(problems(each, without=BY_KEY[event].without)), None)
        if found is not None:
            raise DeskError(found.code, name=found.name)
    _write(department, event, language, subject if text else "", text)


@command(P.PEOPLE_PROFILE, P.CONTENT_TEMPLATE_EDIT, P.PEOPLE_DEPARTMENTS_EDIT)
def reset_letter(desk: Desk, department: str, event: str, language: str) -> None:
    """Take the words of a letter back: the next ones in line count again, in the end our own."""
    _check_place(desk, department, event, language)
    _write(department, event, language, "", "")


def _check_place(desk: Desk, department: str, event: str, language: str) -> None:
    if event not in BY_KEY or (language != ANY and language not in LANGUAGES):
        raise DeskError("letter-unknown", name=event)
    if department:
        find(desk, Department, department)
        rights = (P.CONTENT_TEMPLATE_EDIT, P.PEOPLE_DEPARTMENTS_EDIT)
        if all(desk.actor.scope_in(each, department) != Scope.ALL for each in rights):
            raise NotAllowedError("not-allowed", permission=rights[0].value)
    elif desk.actor.scope(P.CONTENT_TEMPLATE_EDIT) != Scope.ALL:
        raise NotAllowedError("not-allowed", permission=P.CONTENT_TEMPLATE_EDIT.value)


def _write(department: str, event: str, language: str, subject: str, text: str) -> None:
    """Store the text where it belongs (see ``store.letter_texts``); a row without words is a deleted one."""
    setting = BY_KEY[event].setting if department and language == ANY else ""
    if setting:
        if own_words(department, event, language)[1] != text:
            write_setting("department", department, setting, text)
        text = ""
    identity = template_id(department, event, language)
    row = row_by_id(LetterTemplate, identity)
    wanted = bool(subject or text)
    if row is None:
        if wanted:
            LetterTemplate.create(
                id=identity, department=department or None, event=event, language=language, subject=subject, text=text
            )
        return
    for name, value in (("subject", subject), ("text", text), ("deleted", not wanted)):
        if getattr(row, name) != value:
            setattr(row, name, value)
    row.save()
