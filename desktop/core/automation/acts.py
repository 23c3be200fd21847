"""Every act by key, and what rights one takes with the values it has."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.automation.act_kind import Act, Param
from desktop.core.automation.acts_arranging import ARRANGING
from desktop.core.automation.acts_telling import TELLING
from desktop.core.automation.values import Value
from desktop.core.needs import CLOSED, OPEN, POSTPONED, RESOLVED
from desktop.core.permissions import Permission

ACTS: dict[str, Act] = {act.key: act for act in (*ARRANGING, *TELLING)}
"""In the order in which menus show them."""

STOP = "stop"
BY_STATUS: Mapping[int, Permission] = {
    OPEN: Permission.TICKET_STATUS,
    POSTPONED: Permission.TICKET_POSTPONE,
    RESOLVED: Permission.TICKET_STATUS_RESOLVE,
    CLOSED: Permission.TICKET_STATUS_CLOSE,
}

__all__ = ["ACTS", "STOP", "Act", "Param", "rights_of"]

Rights = tuple[tuple[Permission, ...], ...]
"""All of them are needed; of each, one permission is enough."""


def rights_of(do: str, value: Value, author: str, categories: Mapping[str, int] | None = None) -> Rights:
    """Return what the author needs for an act to be worth writing down; the commands ask again when it happens.

    ``value`` is the act's main value, ``categories`` tells the category (0 to 5) of each status by id.
    """
    fixed: Rights = tuple((right,) for right in ACTS[do].permissions)
    if do == "assign":
        return (_assigning(value, author), *fixed)
    if do == "set-status":
        category = (categories or {}).get(str(value), OPEN)
        return ((BY_STATUS.get(category, Permission.TICKET_STATUS),), *fixed)
    return fixed


def _assigning(value: Value, author: str) -> tuple[Permission, ...]:
    if value == "nobody":
        return (Permission.TICKET_UNASSIGN,)
    if value in ("author", author):
        return (Permission.TICKET_TAKE, Permission.TICKET_ASSIGN_SELF, Permission.TICKET_STEAL)
    return (Permission.TICKET_ASSIGN_OTHER,)
