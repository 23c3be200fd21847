"""What a rule would have done to a ticket, field by field, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import DeskError
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.jobs.simulate import Simulated
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.rules.options import words_of
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.tickets.row_words import priority_words, until_words

FIELDS = {
    "department": QT_TRANSLATE_NOOP("Simulator", "Department"),
    "assignee": QT_TRANSLATE_NOOP("Simulator", "Agent"),
    "status": QT_TRANSLATE_NOOP("Simulator", "Status"),
    "priority": QT_TRANSLATE_NOOP("Simulator", "Priority"),
    "subject": QT_TRANSLATE_NOOP("Simulator", "Subject"),
    "folder": QT_TRANSLATE_NOOP("Simulator", "Folder"),
    "company": QT_TRANSLATE_NOOP("Simulator", "Company"),
    "requester": QT_TRANSLATE_NOOP("Simulator", "Customer"),
    "sla": QT_TRANSLATE_NOOP("Simulator", "Service level"),
    "postponed_until": QT_TRANSLATE_NOOP("Simulator", "Postponed until"),
    "merged_into": QT_TRANSLATE_NOOP("Simulator", "Merged"),
    "deleted": QT_TRANSLATE_NOOP("Simulator", "Erased"),
    "tags": QT_TRANSLATE_NOOP("Simulator", "Tags"),
}
KINDS = {"assignee": "agent", "sla": "policy", "tags": "tag"}
"""Fields whose values have the words of another kind."""
FOLDERS = ("inbox", "spam", "trash")


def changes_words(vocabulary: Vocabulary, row: Simulated) -> list[str]:
    """Return a line for every field that would differ: "Department: Sales → Billing"."""
    pattern = QCoreApplication.translate("Simulator", "{field}: {before} → {after}")
    return [
        pattern.format(
            field=field_words(vocabulary, name),
            before=value_words(vocabulary, name, row.before.get(name)),
            after=value_words(vocabulary, name, row.after.get(name)),
        )
        for name in row.after
    ]


def sends_words(row: Simulated) -> list[str]:
    """Return a line for every letter, call and note it would write."""
    translate = QCoreApplication.translate
    mail = translate("Simulator", "Mail to {to}: {subject}")
    call = translate("Simulator", "Call of {to}")
    lines = [
        (mail if each.kind == "mail" else call).format(
            to=listed(map(isolate, each.to)), subject=isolate(each.subject)
        )
        for each in row.sends
    ]  # fmt: skip
    note = translate("Simulator", "Note: {text}")
    return [*lines, *(note.format(text=isolate(" ".join(text.split())[:80])) for text in row.notes)]


def refused_words(row: Simulated) -> str:
    """Say why nothing would be done; empty when it would."""
    if not row.refused:
        return ""
    pattern = QCoreApplication.translate("Simulator", "Would do nothing: {reason}")
    return pattern.format(reason=sentence(DeskError(row.refused)))


def field_words(vocabulary: Vocabulary, name: str) -> str:
    """Return what a field of a ticket is called."""
    return QCoreApplication.translate("Simulator", FIELDS[name]) if name in FIELDS else vocabulary.field_words(name)


def value_words(vocabulary: Vocabulary, name: str, value: object) -> str:
    """Return a stored value of a ticket as people read it."""
    nothing = QCoreApplication.translate("Simulator", "none")
    if value in (None, "", []):
        return nothing
    if isinstance(value, list | tuple):
        return listed(value_words(vocabulary, name, each) for each in value)
    if name == "priority" and isinstance(value, int):
        return priority_words(value)
    if name == "postponed_until" and isinstance(value, int):
        return until_words(value)
    if name == "folder" and isinstance(value, int) and value < len(FOLDERS):
        return words_of(vocabulary.options("folder"), FOLDERS[value]) or str(value)
    if isinstance(value, bool):
        return words_of(vocabulary.options("yes-no"), str(value).lower()) or str(value)
    if name in ("requester", "merged_into"):
        return QCoreApplication.translate("Simulator", "another one")
    return isolate(words_of(vocabulary.options(KINDS.get(name, name)), str(value)) or str(value))
