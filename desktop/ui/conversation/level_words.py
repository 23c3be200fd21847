"""What a service level did on a ticket, in words: it warned, or was not kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.store.queries.rows_rules import FiringRow
from desktop.ui.i18n import isolate
from desktop.ui.tickets.due_words import clock_name
from desktop.ui.time_words import full_date_words


def is_late(row: FiringRow) -> bool:
    """Tell whether a promise was broken, not just near its end."""
    return any(each.get("do") == "sla-breached" for each in row.done)


def level_words(row: FiringRow) -> tuple[str, list[str]]:
    """Return what happened to which promise of which level, and the details: when it was due, what broke it."""
    translate = QCoreApplication.translate
    done: Mapping[str, object] = row.done[0] if row.done else {}
    late = is_late(row)
    pattern = (
        translate("ServiceLevel", "Service level {level} – {clock}: overdue")
        if late
        else translate("ServiceLevel", "Service level {level} – {clock}: due soon")
    )
    words = pattern.format(level=isolate(row.name), clock=isolate(clock_name(str(done.get("clock", "")))))
    details, due = [], done.get("due_at")
    if isinstance(due, int):
        was, will = translate("ServiceLevel", "It was due {when}."), translate("ServiceLevel", "It is due {when}.")
        details.append((was if late else will).format(when=isolate(full_date_words(due))))
    if done.get("by_change"):
        details.append(translate("ServiceLevel", "Another service level or priority broke it, not time."))
    return words, details
