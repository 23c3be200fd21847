"""The words in which ``policy`` says who may write what: rights, how far they must reach, and whose rows they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.core.permissions import Permission

P = Permission
Rights = tuple[Permission, ...]
"""Rights of which one is enough; () is nobody but those who work for the desk (``scopes.works_for_desk``)."""
ANYBODY: Rights = (P.PEOPLE_PROFILE,)
"""Every active agent holds it."""
REST = "*"
"""Stands for every column, or value, that is not named."""
ME, NOBODY = "@me", "@nobody"
"""Values of a column of agents: the signer's own id, and none."""
EMPTY = (None, "", b"", 0, "[]", "{}")
"""What a column holds once a purge has blanked it."""


class Reach(StrEnum):
    """How far a right must reach.

    TICKET: the ticket that the row is or hangs on (``SyncedTable.via``); a row of no ticket: held anywhere. CONTACT:
    the person, on some ticket of theirs. DEPARTMENT: all of the department in the column ``place``, the whole desk
    where it is empty. DESK: by a role for the whole desk. HELD: anywhere. SETTING, MACRO, RULE: see ``policy_desk``.
    """

    TICKET = "ticket"
    CONTACT = "contact"
    DEPARTMENT = "department"
    DESK = "desk"
    HELD = "held"
    SETTING = "setting"
    MACRO = "macro"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class TablePolicy:
    """Who may write the rows of a table.

    ``make``: rights of which one makes a row; ``kinds`` says it by the value of the column ``kind`` instead, and a kind
    that is not there is the desk's own. ``change``: column to rights, ``REST`` for all others. ``values``: column to
    value to the rights that writing this value takes instead, also in a new row; ``REST`` for other values.

    ``author`` leads to the agent whose row it is (("message", "agent"): that of its message); a new row must name the
    signer there, or nobody if its kind is among ``unsigned``. ``own``: column to rights that are enough in one's own
    row, ``own_values`` the only values that they write. ``made``: what a new row holds in a column that was not changed
    since, unless the signer might change it. ``private``: the row is for its author alone. ``place``: see
    ``Reach.DEPARTMENT``. ``erasable``: who holds ``ticket.purge`` may empty any column (``EMPTY``) and mark the row as
    deleted. ``granting``: a change may give rights; nobody gives more than they have, changes their own role or touches
    an owner (``core.granting``). ``desk``: columns that who works for the desk writes whatever rights they hold; only
    asked in ``policy_desk``. ``twice``: two computers may make the same row, because its id follows from what it says;
    then what ``change`` does not name may differ. A row that is here already and is made anew, but not ``twice``, is
    judged as a change of what differs.

    A new row's columns with a clock of their own were changed after it was made, and take what changing them takes.
    """

    reach: Reach
    make: Rights = ()
    change: Mapping[str, Rights] = field(default_factory=dict)
    kind: str = ""
    kinds: Mapping[str, Rights] = field(default_factory=dict)
    values: Mapping[str, Mapping[str | int, Rights]] = field(default_factory=dict)
    author: tuple[str, ...] = ()
    unsigned: frozenset[str] = frozenset()
    own: Mapping[str, Rights] = field(default_factory=dict)
    own_values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    made: Mapping[str, str | int] = field(default_factory=dict)
    private: bool = False
    place: str = ""
    erasable: bool = False
    granting: bool = False
    twice: bool = False
    desk: frozenset[str] = frozenset()

    def of_column(self, column: str) -> Rights:
        """Return the rights of which one is needed to change a column."""
        found = self.change.get(column)
        return self.change.get(REST, ()) if found is None else found

    def of_kind(self, kind: str) -> Rights:
        """Return the rights of which one is needed to make a row of a kind."""
        return self.kinds.get(kind, ()) if self.kind else self.make


def columns(rights: Rights, *names: str) -> dict[str, Rights]:
    """Return the same rights for several columns."""
    return dict.fromkeys(names, rights)
