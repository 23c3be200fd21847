"""The letters that go out by themselves: which there are, what they may name, and our own words for them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core import auto_reply, survey_words
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.placeholder_names import CUSTOM, VARIABLES

FOREIGN = frozenset({each.name for each in VARIABLES if each.foreign} | {CUSTOM})
AGENTS = frozenset(each.name for each in VARIABLES if each.group == "agent")


@dataclass(frozen=True, slots=True)
class LetterEvent:
    """An occasion for a letter.

    ``setting`` is where a department keeps its words for every language, empty for a template row. ``without`` are
    variables that must not stand there: an answer to somebody unknown carries none of their words, or a forged sender
    makes us spread them. ``mail``: it leaves as a mail of its own and so has a subject.
    """

    key: str
    label: str
    hint: str
    setting: str = ""
    without: frozenset[str] = frozenset()
    mail: bool = True


EVENTS: tuple[LetterEvent, ...] = (
    LetterEvent(
        "new-ticket",
        QT_TRANSLATE_NOOP("Letters", "First mail to a customer"),
        QT_TRANSLATE_NOOP("Letters", "What stands in a new ticket that an agent begins; they can change it."),
        "new_ticket_text",
        frozenset({CUSTOM}),
        mail=False,
    ),
    LetterEvent(
        "auto-reply",
        QT_TRANSLATE_NOOP("Letters", "Confirmation of a new ticket"),
        QT_TRANSLATE_NOOP("Letters", "Sent when somebody writes for the first time, where the department confirms."),
        "auto_reply_text",
        FOREIGN | AGENTS,
    ),
    LetterEvent(
        "out-of-hours",
        QT_TRANSLATE_NOOP("Letters", "Outside working hours"),
        QT_TRANSLATE_NOOP("Letters", "Sent in place of the usual one; without words that one is sent."),
        "out_of_hours_text",
        FOREIGN | AGENTS,
    ),
    LetterEvent(
        "resolved",
        QT_TRANSLATE_NOOP("Letters", "Resolved without an answer"),
        QT_TRANSLATE_NOOP("Letters", "Sent when a ticket is resolved by hand; without words nothing is sent."),
        "resolved_text",
    ),
    LetterEvent(
        "survey",
        QT_TRANSLATE_NOOP("Letters", "Question how we did"),
        QT_TRANSLATE_NOOP("Letters", "Stands above the answers to choose from, where the department asks."),
        without=FOREIGN - {"customer.name", "customer.first_name", "customer.last_name"},
    ),
)
BY_KEY = {event.key: event for event in EVENTS}
LANGUAGES = ("en", "es", "pl", "ar")


def built_in(event: str, language: str) -> tuple[str, str]:
    """Return our own subject and text, with variables in them; both empty where a letter needs the owner's words."""
    language = language if language in LANGUAGES else "en"
    if event == "auto-reply":
        return auto_reply.SUBJECTS[language], auto_reply.TEXTS[language]
    if event == "out-of-hours":
        return auto_reply.SUBJECTS[language], ""
    if event == "survey":
        return survey_words.SUBJECT[language], survey_words.QUESTION[language]
    return "", ""
