"""What stands in the sidebar: places with their counts, made from one read of the counters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission
from desktop.core.routing_rights import MAY_LOOK
from desktop.store.queries.lists import View
from desktop.store.queries.rows import Counts, DepartmentRow
from desktop.ui.i18n import listed


@dataclass(frozen=True)
class Place:
    """One entry. ``key`` names it: a view's kind, "department:ID", outbox, settings, or a section's title.

    ``badge`` is "", attention or failed; ``spoken`` is what a screen reader says of the count.
    """

    key: str
    label: str
    icon: str = ""
    count: int = 0
    badge: str = ""
    view: View | None = None
    department: DepartmentRow | None = None
    section: bool = False
    spoken: str = ""


VIEWS: tuple[tuple[str, str, str], ...] = (
    ("mine", "inbox", QT_TRANSLATE_NOOP("Place", "My tickets")),
    ("unassigned", "user-x", QT_TRANSLATE_NOOP("Place", "Unassigned")),
    ("open", "circle-help", QT_TRANSLATE_NOOP("Place", "All open")),
    ("waiting", "pause", QT_TRANSLATE_NOOP("Place", "Waiting")),
    ("postponed", "clock", QT_TRANSLATE_NOOP("Place", "Postponed")),
    ("outbox", "send", QT_TRANSLATE_NOOP("Place", "Outbox")),
    ("resolved", "check", QT_TRANSLATE_NOOP("Place", "Resolved")),
    ("all", "ticket", QT_TRANSLATE_NOOP("Place", "All tickets")),
    ("load", "chart-column", QT_TRANSLATE_NOOP("Place", "Load")),
    ("quarantine", "shield-alert", QT_TRANSLATE_NOOP("Place", "Held back")),
    ("spam", "ban", QT_TRANSLATE_NOOP("Place", "Spam")),
    ("trash", "trash-2", QT_TRANSLATE_NOOP("Place", "Trash")),
)
PLACE_RIGHTS = {
    "outbox": Permission.CHANNEL_OUTBOX_VIEW,
    "quarantine": Permission.CHANNEL_QUARANTINE_VIEW,
    "spam": Permission.TICKET_VIEW_SPAM,
    "trash": Permission.TICKET_VIEW_DELETED,
}
"""What a view needs; all others need the right to see tickets at all."""
OF_A_TEAM = frozenset(("load",))
"""Views that mean nothing to somebody who works alone."""
PAGES = frozenset(("outbox", "load"))
"""Places that are no list of tickets."""
Can = Callable[[Permission], bool]
OTHERS = "others"
"""Key of the door behind which the departments of others stand."""
UNCOUNTED = frozenset(("all", "trash", "resolved"))
"""Places whose length nobody acts on: a number there would only be noise."""


def place_words(kind: str) -> str:
    """Name a view."""
    text = next((text for name, icon, text in VIEWS if name == kind), kind)
    return QCoreApplication.translate("Place", text)


def there(kind: str, can: Can, agents: int = 1) -> bool:
    """Tell whether a view is there for an agent of a desk at which so many work."""
    if kind in OF_A_TEAM:
        return agents > 1 and any(map(can, MAY_LOOK))
    return can(PLACE_RIGHTS.get(kind, Permission.TICKET_VIEW_LIST))


def make_places(counts: Counts, can: Can = lambda right: True, agents: int = 1) -> list[Place]:
    """Build the list of views; "held back" is there only when something is."""
    views = [(kind, icon) for kind, icon, text in VIEWS if there(kind, can, agents)]
    return [_place(kind, icon, counts) for kind, icon in views if kind != "quarantine" or counts.quarantine]


def department_places(rows: Sequence[DepartmentRow], own: Collection[str], unfolded: bool) -> list[Place]:
    """Build the departments, once there are two: one's own, then the others behind a door that is closed at first."""
    if len(rows) < 2:
        return []
    mine = [row for row in rows if row.id in own] or list(rows)
    others = [row for row in rows if row not in mine]
    title = QCoreApplication.translate("Place", "Departments")
    made = [Place("section:departments", title, section=True), *map(department_place, mine)]
    if others:
        icon = "chevron-down" if unfolded else "chevron-right"
        words = QCoreApplication.translate("Place", "Other departments")
        spoken = QCoreApplication.translate("Place", "unfolded") if unfolded else ""
        waiting = 0 if unfolded else sum(row.new + row.open for row in others)
        made.append(Place(OTHERS, words, icon, waiting, spoken=spoken))
        made += map(department_place, others if unfolded else ())
    return made


def settings_place() -> Place:
    """Return the entry at the foot."""
    return Place("settings", QCoreApplication.translate("Place", "Settings"), "settings")


def _place(kind: str, icon: str, counts: Counts) -> Place:
    view = None if kind in PAGES else View(kind)
    if kind == "outbox":
        failed = counts.outbox_failed
        spoken = QCoreApplication.translate("Place", "%n not sent", "", failed) if failed else ""
        return Place(
            kind,
            place_words(kind),
            icon,
            failed or counts.outbox_waiting,
            "failed" if failed else "",
            view,
            spoken=spoken,
        )
    count = 0 if kind in UNCOUNTED | OF_A_TEAM else int(getattr(counts, kind))
    return Place(kind, place_words(kind), icon, count, "attention" if kind == "mine" and count else "", view)


def department_place(row: DepartmentRow) -> Place:
    """Build the entry of a department: its name, and its numbers in words."""
    parts = (
        QCoreApplication.translate("Place", "%n new", "", row.new),
        QCoreApplication.translate("Place", "%n open", "", row.open),
        QCoreApplication.translate("Place", "%n resolved", "", row.resolved),
    )
    return Place(
        f"department:{row.id}", row.name, view=View("department", row.id), department=row, spoken=listed(parts)
    )
