"""What was refused, in words: why, about somebody else, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.errors import refused_sentence
from desktop.ui.settings.sharing.facts import Refusal
from desktop.ui.time_words import full_date_words

COMES = QT_TRANSLATE_NOOP("Sync", "There is nothing to do: it is looked at again by itself.")
UPDATE = QT_TRANSLATE_NOOP("Sync", "Update Deskbell on this computer; then it is looked at again.")
FOREIGN = QT_TRANSLATE_NOOP(
    "Sync",
    "Nothing of it counts. Ask who works at that computer; if nobody knows of it, take the computer out in the "
    "settings of sharing.",
)
TOO_LATE = QT_TRANSLATE_NOOP("Sync", "It is kept here only. Tell it to somebody who may still work there.")
OWNERS = QT_TRANSLATE_NOOP("Sync", "An owner of the desk can let it in, or keep it out for good.")
CHOOSE = QT_TRANSLATE_NOOP(
    "Sync",
    "If it was meant, let it in: it then counts as yours. If not, dismiss it: what was there before counts everywhere.",
)
BY_ITSELF = frozenset(
    ("row-unknown", "clock-ahead", "passed-on-early", "seal-no-key", "sync-people-newer", "sync-parent-missing")
)
OLD_PROGRAM = frozenset(("seal-newer", "table-unknown", "sync-unknown-table"))
UNTRUSTED = frozenset(
    ("clock-foreign", "device-of-another", "row-invalid", "row-malformed", "signer-unknown", "sync-bad-device")
    + ("passed-on-invented", "sync-bad-value", "sync-foreign-author", "sync-foreign-clock")
)


def reason_words(refusal: Refusal) -> str:
    """Say why something was not let in; a time in it is written as a date."""
    details: dict[str, object] = {"agent": refusal.who, **refusal.details}
    until = details.get("until")
    if isinstance(until, (int, str)) and str(until).isdecimal():
        details["until"] = full_date_words(int(until))
    return refused_sentence(refusal.code, details)


def advice_words(code: str, *, may_manage: bool) -> str:
    """Say what can be done about something that was not let in; only owners let in and dismiss."""
    said: Mapping[bool, str] = {True: CHOOSE, False: OWNERS}
    words = said[may_manage]
    if code in BY_ITSELF:
        words = COMES
    elif code in OLD_PROGRAM:
        words = UPDATE
    elif code in UNTRUSTED or code.startswith("seal-"):
        words = FOREIGN
    elif code == "scope-left":
        words = TOO_LATE
    return QCoreApplication.translate("Sync", words)
