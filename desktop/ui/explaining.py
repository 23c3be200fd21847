"""Turns the facts of ``store.queries.explain`` into sentences, for dialogs and for the command line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.core.catalogue import BY_PERMISSION
from desktop.core.catalogue_words import (
    CONTACT_SCOPE_NAMES,
    CONTACT_SCOPE_NAMES_THEIRS,
    HELD_NAMES,
    ROLE_HINTS,
    ROLE_NAMES,
    ROLE_WORDS,
    SCOPE_NAMES,
    SCOPE_NAMES_THEIRS,
)
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.explain_facts import Explanation, Missing, MissingKind, Reason, ReasonKind, RoleFact, Through
from desktop.ui.i18n import isolate
from desktop.ui.time_words import ticket_number_words

SEES = QT_TRANSLATE_NOOP("Explain", "{agent} sees ticket {number}.")
SEES_LINE = QT_TRANSLATE_NOOP("Explain", "{agent} sees ticket {number} in lists, but cannot open its messages.")
SEES_NOT = QT_TRANSLATE_NOOP("Explain", "{agent} does not see ticket {number}.")
NOBODYS = QT_TRANSLATE_NOOP(
    "Explain", "As {role}, {agent} sees what nobody has in their departments, and belongs to {department}."
)
OPEN_NOBODYS = QT_TRANSLATE_NOOP(
    "Explain", "{department} is open to everybody. As {role}, {agent} sees what nobody has there."
)
MINE_THERE = QT_TRANSLATE_NOOP(
    "Explain", "The ticket is assigned to {agent}, who holds the role {role} in {department}."
)
DENIES_EVERYBODY = QT_TRANSLATE_NOOP("Explain", "{department} denies everybody but owners the right to see it.")
REASONS = {
    ReasonKind.UNRESTRICTED: QT_TRANSLATE_NOOP("Explain", "As {role}, {agent} sees every ticket of the desk."),
    ReasonKind.ROLE: QT_TRANSLATE_NOOP("Explain", "As {role}, {agent} finds every ticket of the desk in lists."),
    ReasonKind.MEMBERSHIP: QT_TRANSLATE_NOOP(
        "Explain", "As {role}, {agent} sees the tickets of their departments, and belongs to {department}."
    ),
    ReasonKind.OPEN_DEPARTMENT: QT_TRANSLATE_NOOP(
        "Explain", "{department} is open to everybody. As {role}, {agent} sees its tickets."
    ),
    ReasonKind.READ_DEPARTMENT: QT_TRANSLATE_NOOP("Explain", "{department} lets everybody read its tickets."),
    ReasonKind.LOCAL_ROLE: QT_TRANSLATE_NOOP("Explain", "In {department}, {agent} also holds the role {role}."),
    ReasonKind.ASSIGNED: QT_TRANSLATE_NOOP("Explain", "The ticket is assigned to {agent}."),
    ReasonKind.REFERRED_AGENT: QT_TRANSLATE_NOOP("Explain", "The ticket was referred to {agent}."),
    ReasonKind.REFERRED_DEPARTMENT: QT_TRANSLATE_NOOP(
        "Explain", "The ticket was referred to {department}, where {agent} sees tickets as {role}."
    ),
}
MISSING = {
    MissingKind.INACTIVE: QT_TRANSLATE_NOOP("Explain", "{agent} no longer works here."),
    MissingKind.NO_ROLE: QT_TRANSLATE_NOOP("Explain", "{agent} holds no role."),
    MissingKind.NO_RIGHT: QT_TRANSLATE_NOOP("Explain", "The role {role} shows no tickets."),
    MissingKind.NOT_MEMBER: QT_TRANSLATE_NOOP("Explain", "{agent} does not belong to {department}."),
    MissingKind.HELD_BY_OTHER: QT_TRANSLATE_NOOP(
        "Explain", "As {role}, {agent} sees of {department} only what nobody has, and somebody has this ticket."
    ),
    MissingKind.NOT_ASSIGNED: QT_TRANSLATE_NOOP("Explain", "The ticket is neither assigned nor referred to {agent}."),
    MissingKind.DENIED: QT_TRANSLATE_NOOP("Explain", "{department} denies {agent} the right to see it."),
    MissingKind.SPAM: QT_TRANSLATE_NOOP(
        "Explain", "The ticket is marked as spam, and the role {role} does not show spam here."
    ),
    MissingKind.TRASH: QT_TRANSLATE_NOOP(
        "Explain", "The ticket is in the trash, and the role {role} does not show the trash here."
    ),
}
EVERYWHERE = QT_TRANSLATE_NOOP("Explain", "{role}: {scope}")
THERE = QT_TRANSLATE_NOOP("Explain", "{role} in {department}: {scope}")
HELD_THERE = QT_TRANSLATE_NOOP("Explain", "{role} in {department}")
NO_ROLE = QT_TRANSLATE_NOOP("Explain", "no role")
DENIED_IN = QT_TRANSLATE_NOOP("Explain", "denied in {department}")
_MARKS = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def headline(told: Explanation) -> str:
    """Say in one sentence whether the agent sees the ticket."""
    text = SEES if told.reads else SEES_LINE if told.sees else SEES_NOT
    return _said(text, agent=told.agent_name, number=ticket_number_words(told.number))


def because(told: Explanation) -> list[str]:
    """Return one sentence for every way in, or for everything that is missing."""
    found = [_reason(told, each) for each in told.reasons] + [_missing(told, each) for each in told.missing]
    return list(dict.fromkeys(found))


def plain_explanation(told: Explanation) -> list[str]:
    """Return headline and sentences for a terminal: without the invisible marks that keep directions apart."""
    return [line.translate(_MARKS) for line in (headline(told), *because(told))]


def plain(text: str) -> str:
    """Return any of these words without the invisible marks."""
    return text.translate(_MARKS)


def role_name(role: str, name: str = "") -> str:
    """Return what a role is called: its own name, or that of a built-in one, translated."""
    if name:
        return name
    return _role_words(ROLE_NAMES[role]) if role in ROLE_NAMES else _explained(NO_ROLE)


def role_line(role: str) -> str:
    """Return the line that describes a built-in role; empty for others."""
    return _role_words(ROLE_WORDS[role]) if role in ROLE_WORDS else ""


def role_hint(role: str) -> str:
    """Return a word or two about a built-in role whose name does not say it; empty for others."""
    return _role_words(ROLE_HINTS[role]) if role in ROLE_HINTS else ""


def role_names() -> str:
    """Return the names of all built-in roles, to be searched by."""
    return " ".join(_role_words(name) for name in ROLE_NAMES.values())


def right_label(permission: Permission | str) -> str:
    """Return what a right is called; one that is not in the catalogue shows its key."""
    right = BY_PERMISSION.get(Permission(permission))
    return _right_words(right.label) if right else str(permission)


def right_words(permission: Permission) -> str:
    """Return what a right allows, and what not."""
    return _right_words(BY_PERMISSION[permission].explanation)


def scope_name(permission: Permission, scope: Scope) -> str:
    """Return how far a right reaches for the one who holds it: tickets, customers, or yes and no."""
    return _scope(permission, scope, SCOPE_NAMES, CONTACT_SCOPE_NAMES)


def their_scope(permission: Permission, scope: Scope) -> str:
    """Return the same, said of somebody else."""
    return _scope(permission, scope, SCOPE_NAMES_THEIRS, CONTACT_SCOPE_NAMES_THEIRS)


def through_words(permission: Permission, way: Through) -> str:
    """Say through which role, where and how far somebody holds a right."""
    role, scope = role_name(way.role.id, way.role.name), their_scope(permission, way.scope)
    if BY_PERMISSION[permission].scoped:
        text = THERE if way.department else EVERYWHERE
        return _said(text, role=role, scope=scope, department=way.department)
    return _said(HELD_THERE, role=role, department=way.department) if way.department else isolate(role)


def denied_words(department: str) -> str:
    """Say that a department takes a right away."""
    return _said(DENIED_IN, department=department)


def _scope(permission: Permission, scope: Scope, tickets: Mapping[Scope, str], contacts: Mapping[Scope, str]) -> str:
    scopes = BY_PERMISSION[permission].scopes
    names = tickets if len(scopes) == len(SCOPE_NAMES) else contacts if len(scopes) > 2 else HELD_NAMES
    return _role_words(names.get(scope, tickets[scope]))


def _reason(told: Explanation, reason: Reason) -> str:
    text = REASONS[reason.kind]
    if reason.scope == Scope.UNASSIGNED and reason.kind == ReasonKind.MEMBERSHIP:
        text = NOBODYS
    elif reason.scope == Scope.UNASSIGNED and reason.kind == ReasonKind.OPEN_DEPARTMENT:
        text = OPEN_NOBODYS
    elif reason.kind == ReasonKind.ASSIGNED and reason.department:
        text = MINE_THERE
    return _said(text, agent=told.agent_name, role=_fact(reason.role), department=reason.department)


def _missing(told: Explanation, missing: Missing) -> str:
    text = MISSING[missing.kind]
    if missing.kind == MissingKind.DENIED and told.denied_by is not None and told.denied_by.everybody:
        text = DENIES_EVERYBODY
    return _said(text, agent=told.agent_name, role=_fact(missing.role), department=missing.department)


def _fact(role: RoleFact) -> str:
    return role_name(role.id, role.name)


def _said(text: str, **details: str) -> str:
    marked = {name: isolate(value) for name, value in details.items()}
    return _explained(text).format(**marked)


def _explained(text: str) -> str:
    return QCoreApplication.translate("Explain", text)


def _role_words(text: str) -> str:
    return QCoreApplication.translate("Roles", text)


def _right_words(text: str) -> str:
    return QCoreApplication.translate("Rights", text)
