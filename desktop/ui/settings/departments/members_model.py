"""Who belongs to a department as it is being edited: a table whose changes wait for "Save"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.commands.base import Desk
from desktop.commands.members import remove_member, set_member
from desktop.core.folding import fold
from desktop.store.queries.rows import AgentRow, DepartmentRow, MembershipRow, RoleRow
from desktop.ui.explaining import role_name
from desktop.ui.settings.page import Change

Index = QModelIndex | QPersistentModelIndex
PERSON, ROLE, MEMBER, TICKETS, CHATS, CALLS = range(6)
SERVICES = {TICKETS: "tickets", CHATS: "chats", CALLS: "calls"}
SEAT = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()


@dataclass(frozen=True)
class Seat:
    """An agent beside a department, or a department beside an agent: belonging, role held there only, services.

    ``key`` is the id of the one that is listed, ``below`` the second line. Departments have a ``colour``, agents not.
    """

    key: str
    name: str
    below: str
    colour: int = -1
    member: bool = False
    role: str = ""
    tickets: bool = True
    chats: bool = True
    calls: bool = True


class MembersModel(QAbstractTableModel):
    """All seats, members first as they were when it was opened. ``fixed_roles`` shows roles without changing them."""

    def __init__(self, seats: Iterable[Seat], roles: Sequence[RoleRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        seats = list(seats)
        self._before = {seat.key: seat for seat in seats}
        self._all = sorted(seats, key=lambda seat: not seat.member)
        self._shown = list(self._all)
        self.roles = {row.id: role_name(row.id, row.name) for row in roles}
        self.fixed_roles = False
        self.titles: tuple[str, ...] = ()
        """What the columns behind the person are called, for screen readers."""

    @property
    def members(self) -> list[Seat]:
        """Those who belong to the department now."""
        return [seat for seat in self._all if seat.member]

    @property
    def size(self) -> int:
        """How many there are to choose from."""
        return len(self._all)

    @property
    def seat_of_department(self) -> bool:
        """Whether departments are listed, not agents."""
        return any(seat.colour >= 0 for seat in self._all)

    def narrow(self, text: str) -> None:
        """Show agents whose name or address has the words."""
        wanted = fold(text).split()
        self.beginResetModel()
        self._shown = [seat for seat in self._all if all(word in fold(f"{seat.name} {seat.below}") for word in wanted)]
        self.endResetModel()

    def seat_all(self, member: bool) -> None:
        """Make everybody who is shown a member, or nobody."""
        for row in range(len(self._shown)):
            self._put(row, replace(self._shown[row], member=member))

    def seat(self, row: int) -> Seat:
        """Return who stands in a row."""
        return self._shown[row]

    def switch(self, row: int, column: int) -> None:
        """Turn a switch over; a service of somebody who does not belong here makes them belong."""
        seat = self._shown[row]
        if column == MEMBER:
            self._put(row, replace(seat, member=not seat.member))
        elif column in SERVICES:
            name = SERVICES[column]
            on = not getattr(seat, name) if seat.member else True
            changed: dict[str, Any] = {name: on}
            self._put(row, replace(seat, member=True, **changed))

    def give_role(self, row: int, role: str) -> None:
        """Let somebody hold a role here; empty for none."""
        self._put(row, replace(self._shown[row], role=role))

    def changes_in(self, department: str) -> list[Change]:
        """Return what "Save" would do for a department whose agents are listed, one change for each who differs."""
        return [partial(_store, department, seat.key, before, seat) for before, seat in self._different()]

    def changes_of(self, agent: str) -> list[Change]:
        """Return what "Save" would do for an agent whose departments are listed."""
        return [partial(_store, seat.key, agent, before, seat) for before, seat in self._different()]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many agents are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return person, role and four switches."""
        return 6

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let switches be checked by keys and screen readers."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() >= MEMBER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, role or the state of a switch; ``SEAT`` is everything of the row."""
        seat, column = self._shown[index.row()], index.column()
        if role == SEAT:
            return seat
        if role == Qt.ItemDataRole.CheckStateRole and column >= MEMBER:
            return Qt.CheckState.Checked if self.is_on(seat, column) else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if column == PERSON:
                return f"{seat.name}, {seat.below}" if seat.below else seat.name
            if column == ROLE:
                return self.roles.get(seat.role, "") if seat.member else ""
            return self.titles[column - 1] if role == Qt.ItemDataRole.AccessibleTextRole and self.titles else None
        return None

    def is_on(self, seat: Seat, column: int) -> bool:
        """Tell whether a switch is on; services of others than members are off."""
        return seat.member and (column == MEMBER or bool(getattr(seat, SERVICES[column])))

    def _different(self) -> list[tuple[Seat, Seat]]:
        pairs = [(self._before[seat.key], seat) for seat in self._all]
        return [(before, seat) for before, seat in pairs if _told(seat) != _told(before)]

    def _put(self, row: int, seat: Seat) -> None:
        at = next(number for number, each in enumerate(self._all) if each.key == seat.key)
        self._all[at] = self._shown[row] = seat
        self.dataChanged.emit(self.index(row, 0), self.index(row, CALLS))


def agent_seats(agents: Iterable[AgentRow], members: Iterable[MembershipRow]) -> list[Seat]:
    """List agents beside a department."""
    held = {row.agent: row for row in members}
    return [_seated(Seat(agent.id, agent.name, agent.email), held.get(agent.id)) for agent in agents]


def department_seats(rows: Iterable[DepartmentRow], members: Iterable[MembershipRow]) -> list[Seat]:
    """List departments beside an agent."""
    held = {row.department: row for row in members}
    return [_seated(Seat(row.id, row.name, "", row.colour), held.get(row.id)) for row in rows]


def _seated(seat: Seat, held: MembershipRow | None) -> Seat:
    if held is None:
        return seat
    return replace(seat, member=True, role=held.role, tickets=held.tickets, chats=held.chats, calls=held.calls)


def _told(seat: Seat) -> Seat:
    """Leave out what means nothing for who is no member."""
    return seat if seat.member else Seat(seat.key, seat.name, seat.below, seat.colour)


def _store(department: str, agent: str, before: Seat, now: Seat, desk: Desk) -> None:
    if not now.member:
        remove_member(desk, department, agent)
        return
    names = ("role", *SERVICES.values())
    changed = {name: getattr(now, name) for name in names if getattr(now, name) != getattr(before, name)}
    if not before.member:
        changed = {name: getattr(now, name) for name in names if name != "role" or now.role}
    set_member(desk, department, agent, **changed)
