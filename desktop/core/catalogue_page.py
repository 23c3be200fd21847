"""Writes docs/permissions.md from the catalogue; a test holds the page equal to it.

``python -m desktop.core.catalogue_page`` prints the page anew.
"""

from __future__ import annotations

import sys

from desktop.core.catalogue import GROUPS, ROLE_NAMES, ROLE_WORDS, Right, in_group
from desktop.core.permissions import Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS

_HEAD = """# Rights and roles

What a person may do is the sum of the role they hold for the whole desk, the roles they hold inside departments, and
what open departments let everybody do. What a department denies wins over all of it, except for owners. A ticket out of
sight does not exist: it is "not found", in every list, count, search, link and command.

Nobody can give a right that they do not hold themselves, change their own role, or remove the last owner.

In the tables, a right on tickets reaches **none** of them (–), those **assigned** to oneself, also those that nobody
has in one's departments (**unassigned**), all in one's **departments**, or **all**. A wider reach includes the narrower
ones. Rights without a reach are held (**yes**) or not (–). A right marked *no effect yet* belongs to a part that is
still to come.

This page is made from the catalogue in the program: `python -m desktop.core.catalogue_page > docs/permissions.md`.

## Built-in roles
"""
_SCOPED = {
    Scope.NONE: "–",
    Scope.ASSIGNED: "assigned",
    Scope.UNASSIGNED: "unassigned",
    Scope.DEPARTMENTS: "departments",
    Scope.ALL: "all",
}


def permissions_page() -> str:
    """Return the whole page as Markdown, ending in a newline."""
    lines = [_HEAD, *(f"- **{ROLE_NAMES[role]}** (`{role}`): {ROLE_WORDS[role]}" for role in BUILT_IN)]
    for group, name in GROUPS.items():
        heads = " | ".join(ROLE_NAMES[role] for role in BUILT_IN)
        lines += ["", f"## {name}", "", f"| Right | What it allows | {heads} |", "| --- " * (len(BUILT_IN) + 2) + "|"]
        lines += [_line(right) for right in in_group(group)]
    return "\n".join(lines) + "\n"


def _line(right: Right) -> str:
    waits = "" if right.used else " *No effect yet.*"
    cells = " | ".join(_reach(right, role) for role in BUILT_IN)
    return f"| {right.label}<br>`{right.permission.value}` | {right.explanation}{waits} | {cells} |"


def _reach(right: Right, role: str) -> str:
    scope = BUILT_IN_GRANTS[role].get(right.permission, Scope.NONE)
    return _SCOPED[scope] if right.scoped or not scope else "yes"


if __name__ == "__main__":
    sys.stdout.write(permissions_page())
