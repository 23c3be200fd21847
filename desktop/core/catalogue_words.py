"""What groups of rights, scopes and the built-in roles are called."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Scope

GROUPS: Mapping[str, str] = {
    "reading": QT_TRANSLATE_NOOP("Rights", "Reading"),
    "working": QT_TRANSLATE_NOOP("Rights", "Working"),
    "time": QT_TRANSLATE_NOOP("Rights", "Time and service levels"),
    "removing": QT_TRANSLATE_NOOP("Rights", "Removing"),
    "contacts": QT_TRANSLATE_NOOP("Rights", "Customers and companies"),
    "texts": QT_TRANSLATE_NOOP("Rights", "Saved answers and texts"),
    "views": QT_TRANSLATE_NOOP("Rights", "Views and search"),
    "reports": QT_TRANSLATE_NOOP("Rights", "Reports"),
    "automation": QT_TRANSLATE_NOOP("Rights", "Automation"),
    "channels": QT_TRANSLATE_NOOP("Rights", "Channels"),
    "people": QT_TRANSLATE_NOOP("Rights", "People and setup"),
    "system": QT_TRANSLATE_NOOP("Rights", "System"),
    "compliance": QT_TRANSLATE_NOOP("Rights", "Compliance"),
    "desk": QT_TRANSLATE_NOOP("Rights", "The desk itself"),
}
"""Keys and names, in the order they are shown."""

SCOPE_NAMES: Mapping[Scope, str] = {
    Scope.NONE: QT_TRANSLATE_NOOP("Roles", "No tickets"),
    Scope.ASSIGNED: QT_TRANSLATE_NOOP("Roles", "Assigned to me"),
    Scope.UNASSIGNED: QT_TRANSLATE_NOOP("Roles", "Unassigned in mine"),
    Scope.DEPARTMENTS: QT_TRANSLATE_NOOP("Roles", "My departments"),
    Scope.ALL: QT_TRANSLATE_NOOP("Roles", "All tickets"),
}
SCOPE_NAMES_THEIRS: Mapping[Scope, str] = {
    Scope.NONE: QT_TRANSLATE_NOOP("Roles", "no tickets"),
    Scope.ASSIGNED: QT_TRANSLATE_NOOP("Roles", "what is assigned to them"),
    Scope.UNASSIGNED: QT_TRANSLATE_NOOP("Roles", "what nobody has in their departments"),
    Scope.DEPARTMENTS: QT_TRANSLATE_NOOP("Roles", "their departments"),
    Scope.ALL: QT_TRANSLATE_NOOP("Roles", "all tickets"),
}
CONTACT_SCOPE_NAMES_THEIRS: Mapping[Scope, str] = {
    Scope.NONE: QT_TRANSLATE_NOOP("Roles", "none"),
    Scope.DEPARTMENTS: QT_TRANSLATE_NOOP("Roles", "those of their departments"),
    Scope.ALL: QT_TRANSLATE_NOOP("Roles", "all"),
}
"""The same said of somebody else."""
CONTACT_SCOPE_NAMES: Mapping[Scope, str] = {
    Scope.NONE: QT_TRANSLATE_NOOP("Roles", "None of them"),
    Scope.DEPARTMENTS: QT_TRANSLATE_NOOP("Roles", "Of my departments"),
    Scope.ALL: QT_TRANSLATE_NOOP("Roles", "All of them"),
}
HELD_NAMES: Mapping[Scope, str] = {
    Scope.NONE: QT_TRANSLATE_NOOP("Roles", "no"),
    Scope.ALL: QT_TRANSLATE_NOOP("Roles", "yes"),
}

ROLE_NAMES: Mapping[str, str] = {
    "owner": QT_TRANSLATE_NOOP("Roles", "Owner"),
    "admin": QT_TRANSLATE_NOOP("Roles", "Admin"),
    "supervisor": QT_TRANSLATE_NOOP("Roles", "Supervisor"),
    "agent": QT_TRANSLATE_NOOP("Roles", "Agent"),
    "restricted": QT_TRANSLATE_NOOP("Roles", "Restricted agent"),
    "light": QT_TRANSLATE_NOOP("Roles", "Light agent"),
    "auditor": QT_TRANSLATE_NOOP("Roles", "Auditor"),
    "reports": QT_TRANSLATE_NOOP("Roles", "Reports viewer"),
}
ROLE_WORDS: Mapping[str, str] = {
    "owner": QT_TRANSLATE_NOOP("Roles", "Does everything, and can never be locked out."),
    "admin": QT_TRANSLATE_NOOP("Roles", "Sees every ticket and sets everything up, but cannot give the desk away."),
    "supervisor": QT_TRANSLATE_NOOP(
        "Roles", "Leads departments: all work on their tickets, their reports and their people's hours."
    ),
    "agent": QT_TRANSLATE_NOOP("Roles", "Answers the tickets of their departments."),
    "restricted": QT_TRANSLATE_NOOP(
        "Roles", "Answers in their departments, but takes nothing from others and removes nothing."
    ),
    "light": QT_TRANSLATE_NOOP("Roles", "Reads the tickets of their departments and writes notes, never to customers."),
    "auditor": QT_TRANSLATE_NOOP("Roles", "Reads everything and the audit log, and changes nothing."),
    "reports": QT_TRANSLATE_NOOP("Roles", "Sees the numbers of the whole desk, and no ticket."),
}
"""One line about each built-in role."""

ROLE_HINTS: Mapping[str, str] = {
    "owner": QT_TRANSLATE_NOOP("Roles", "everything"),
    "restricted": QT_TRANSLATE_NOOP("Roles", "answers only"),
    "light": QT_TRANSLATE_NOOP("Roles", "notes only"),
    "auditor": QT_TRANSLATE_NOOP("Roles", "reads all"),
    "reports": QT_TRANSLATE_NOOP("Roles", "numbers only"),
}
"""A word or two about a role for the list, where the name does not say it."""
