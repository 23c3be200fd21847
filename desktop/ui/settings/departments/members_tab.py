"""Who belongs to a department, with which services, and whether only they see its tickets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.departments import edit_department
from desktop.core.permissions import Permission
from desktop.core.roles import OWNER
from desktop.store.queries.rows import RoleRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.search_field import SearchField
from desktop.ui.context import UiContext
from desktop.ui.settings.departments.facts import EDIT, Facts, reaches_all
from desktop.ui.settings.departments.members_model import ROLE, MembersModel, Seat, agent_seats
from desktop.ui.settings.departments.members_view import Members
from desktop.ui.settings.departments.tab import DepartmentTab
from desktop.ui.settings.page import Change
from desktop.ui.theme.tokens import space


class MemberPicker(QWidget):
    """Find, add all, remove all, and the table. ``edited`` after every change."""

    edited = Signal()

    def __init__(
        self,
        seats: Sequence[Seat],
        roles: Iterable[RoleRow],
        may_give_roles: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = MembersModel(seats, [row for row in roles if row.id != OWNER], self)
        self.model.roles = {"": self.tr("As at the desk"), **self.model.roles}
        self.model.fixed_roles = not may_give_roles
        self.search = SearchField(self.tr("Find an agent by name or address"))
        self.add_all = Button(self.tr("Add all"), icon="user-plus")
        self.remove_all = Button(self.tr("Remove all"))
        self.members = Members(self.model)
        self.members.table.setColumnHidden(ROLE, not may_give_roles and not any(seat.role for seat in seats))
        line = QHBoxLayout()
        line.setSpacing(space("small"))
        line.addWidget(self.search, 1)
        line.addWidget(self.add_all)
        line.addWidget(self.remove_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addLayout(line)
        column.addWidget(self.members, 1)
        self.search.textChanged.connect(self.model.narrow)
        self.add_all.clicked.connect(lambda: self.model.seat_all(True))
        self.remove_all.clicked.connect(lambda: self.model.seat_all(False))
        self.model.dataChanged.connect(lambda *where: self.edited.emit())


class MembersTab(DepartmentTab):
    """The picker, and below it the one switch about sight that people look for here."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        may_give_roles = context.rights.can(Permission.PEOPLE_ROLES_ASSIGN)
        self.picker = MemberPicker(agent_seats(facts.agents, facts.members), facts.roles, may_give_roles)
        self.only = QCheckBox(self.tr("Only members see this department's tickets"))
        self.only.setChecked(facts.row.visibility == "members")
        self.only.setVisible(reaches_all(context.desk, EDIT, facts.row.id))
        self.body.setSpacing(space("medium"))
        self.body.addWidget(self.picker, 1)
        self.body.addWidget(self.only)
        self.picker.edited.connect(self.edited)
        self.only.toggled.connect(lambda on: self.edited.emit())

    def changes(self) -> list[Change]:
        """Return every agent who differs, and the sight."""
        row = self._facts.row
        found = self.picker.model.changes_in(row.id)
        if self.only.isChecked() != (row.visibility == "members"):
            visibility = "members" if self.only.isChecked() else "read"
            found.append(lambda desk: edit_department(desk, row.id, visibility=visibility))
        return found
