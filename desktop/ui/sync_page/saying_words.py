"""What a refused row says, in words: which row it is about, its fields, their values. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.catalogue import ROLE_NAMES, SCOPE_NAMES
from desktop.core.permissions import Scope
from desktop.ui.i18n import isolate
from desktop.ui.settings import audit_words
from desktop.ui.sync_words import FIELDS, field_words, thing_words, value_words
from desktop.ui.tickets.row_words import priority_words
from desktop.ui.time_words import full_date_words

if TYPE_CHECKING:
    from desktop.jobs.sharing.sayings import Plain, Saying

YES_OR_NO = frozenset(
    ("active", "alerts", "archived", "automatic", "blocked", "calls", "chats", "deleted", "desk_work", "extended")
    + ("inline", "required", "revoked", "sla_by_hand", "stop", "tickets", "vip")
)
TIMES = ("_at", "_until", "_from")
LAST_TIME = 253_402_128_000_000
"""The last moment (ms) that a calendar can show."""
NOT_HERE = "–"


def about_words(saying: Saying) -> str:
    """Name the row that something is about: the kind of thing, then what tells it from others of its kind."""
    known = [isolate(said_words(saying, name, value)) for name, value in saying.about]
    return " · ".join([thing_words(saying.table), *known])


def label_words(saying: Saying, field: str) -> str:
    """Name a field as the settings and the log do; one that nobody sees by name goes by its own, without underscores.

    How far a right reaches goes by the right, the value of a setting by the setting.
    """
    if field == "permission":
        return thing_words(saying.table)
    if saying.key and (saying.table, field) in (("role_grant", "scope"), ("setting", "value")):
        return audit_words.field_words(saying.table, saying.key).replace("_", " ")
    words = field_words(field) if field in FIELDS else audit_words.field_words("", field).replace("_", " ")
    return words[:1].upper() + words[1:]


def said_words(saying: Saying, field: str, value: Plain) -> str:
    """Say a value as people know it, on one line."""
    translate = QCoreApplication.translate
    if isinstance(value, int):
        return _number_words(saying.table, field, value)
    if field in ("permission", "key") and value:
        kind = "setting" if field == "key" else "role_grant"
        return audit_words.field_words(kind, value).replace("_", " ")
    if field in ("role", "base") and value in ROLE_NAMES:
        return translate("Roles", ROLE_NAMES[str(value)])
    return " ".join(value_words(field, value or "").split())


def now_words(saying: Saying, field: str, value: Plain) -> str:
    """Say what stands on this desk; a dash where the row is not here."""
    return said_words(saying, field, value) if saying.here else NOT_HERE


def _number_words(table: str, field: str, value: int) -> str:
    translate = QCoreApplication.translate
    if (table, field) == ("role_grant", "scope") and value in tuple(Scope):
        return translate("Roles", SCOPE_NAMES[Scope(value)])
    if (table, field) == ("ticket", "priority") and 0 <= value <= 3:
        return priority_words(value)
    if field in YES_OR_NO and value in (0, 1):
        return translate("Audit", "yes") if value else translate("Audit", "no")
    if (field == "at" or field.endswith(TIMES)) and 0 < value < LAST_TIME:
        return full_date_words(value)
    return str(value)
