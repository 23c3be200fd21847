"""The catalogue of rights: every permission once, with group, name, explanation and the scopes it takes.

The settings, docs/permissions.md, the command line and the explanations are all made from it. Words are English
here and marked for translation: rights in the context "Rights", roles and scopes in "Roles".
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.catalogue_answering import ANSWERING
from desktop.core.catalogue_arranging import ARRANGING
from desktop.core.catalogue_contacts import CONTACTS
from desktop.core.catalogue_desk import DESK
from desktop.core.catalogue_people import PEOPLE
from desktop.core.catalogue_reading import READING
from desktop.core.catalogue_removing import REMOVING
from desktop.core.catalogue_right import Right
from desktop.core.catalogue_system import SYSTEM
from desktop.core.catalogue_texts import TEXTS
from desktop.core.catalogue_words import GROUPS, ROLE_NAMES, ROLE_WORDS, SCOPE_NAMES
from desktop.core.permissions import Permission

RIGHTS: tuple[Right, ...] = (
    *READING, *ANSWERING, *ARRANGING, *REMOVING, *CONTACTS, *TEXTS, *DESK, *PEOPLE, *SYSTEM
)  # fmt: skip
"""Every right, in the order of ``GROUPS``."""

BY_PERMISSION: Mapping[Permission, Right] = {right.permission: right for right in RIGHTS}

__all__ = [
    "BY_PERMISSION",
    "GROUPS",
    "RIGHTS",
    "ROLE_NAMES",
    "ROLE_WORDS",
    "SCOPE_NAMES",
    "Right",
    "in_group",
    "right_named",
]


def in_group(group: str) -> tuple[Right, ...]:
    """Return the rights of a group, those without effect yet last."""
    return tuple(sorted((right for right in RIGHTS if right.group == group), key=lambda right: not right.used))


def right_named(name: str) -> Right | None:
    """Return the right of a permission's stored name; None for the desk's own ones and for none at all."""
    return next((right for right in RIGHTS if right.permission.value == name), None)
