"""The page of the people who work here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.core.events import Changed
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.store.queries.rows import AgentLoad, AgentRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.search_field import SearchField
from desktop.ui.context import UiContext
from desktop.ui.explaining import role_name
from desktop.ui.i18n import isolate, listed
from desktop.ui.people_words import availability_words
from desktop.ui.settings.agents.facts import People, read_people
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import count_words

if TYPE_CHECKING:
    from desktop.ui.settings.agents.agent_dialog import AgentDialog
    from desktop.ui.settings.agents.leaving import LeavingDialog
    from desktop.ui.settings.agents.new_agent import NewAgent

KINDS = frozenset({"agent", "membership", "role", "department"})
HIGH = 48


class AgentsPage(SettingsPage):
    """A table of agents; Enter opens one. ``seeing_as`` carries the agent whose eyes are to be seen through."""

    seeing_as = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.set_title(self.tr("Agents"))
        self.add = Button(self.tr("New agent"), "primary", "user-plus")
        self.add.clicked.connect(self.ask_new)
        self.head.addWidget(self.add)
        self.search = SearchField(self.tr("Find an agent by name or address"))
        self.left = QCheckBox(self.tr("Show inactive"))
        self.people = People((), (), {}, (), {})
        self.table = Table(self.title, self._columns(), HIGH)
        self.rows = self.table.rows
        alone = self.tr("Add colleagues when you no longer answer everything alone. Each gets a role and signs in.")
        self.teaching = EmptyState("users", self.tr("You work here alone"), alone)
        self.dialog: AgentDialog | NewAgent | LeavingDialog | None = None
        self._build()
        context.bridge.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return what can be done here too."""
        inside = (
            self.tr("Role and departments"),
            self.tr("Deactivate…"),
            self.tr("Deputy"),
            self.tr("Availability"),
            self.tr("Reset the password…"),
            self.tr("Invite…"),
            self.tr("Photo"),
        )
        return " ".join((self.title, self.add.text(), *inside))

    def load(self) -> None:
        """Read everybody."""
        desk = self._context.desk
        self.people = self._context.tasks.now(lambda: read_people(desk))
        living = [row for row in self.people.agents if row.active]
        self.add.setVisible(self._context.rights.can(Permission.PEOPLE_AGENTS_CREATE))
        self.left.setVisible(len(living) < len(self.people.agents))
        self.search.setVisible(len(self.people.agents) > 1)
        alone = len(living) == 1
        self.teaching.setVisible(alone)
        self._foot.setVisible(alone)
        self.table.show_columns(self._columns())
        self._show()
        self.table.fit(alone)

    def agent(self, identity: str) -> AgentRow:
        """Return an agent's row."""
        return next(row for row in self.people.agents if row.id == identity)

    def open_row(self, identity: str) -> None:
        """Open an agent that somebody was led to."""
        if any(row.id == identity for row in self.people.agents):
            self.rows.choose(identity)
            self.open_agent(identity)

    def ask_new(self) -> None:
        """Open the dialog for a colleague."""
        from desktop.ui.settings.agents.new_agent import NewAgent  # noqa: PLC0415 - when asked for

        made = NewAgent(self._context, self.people, self)
        made.made.connect(self._on_made)
        self.dialog = made
        made.open()

    def open_agent(self, identity: str) -> None:
        """Open the dialog about an agent; one who left can be brought back."""
        row = self.agent(identity)
        if not row.active:
            self._ask_back(row)
            return
        from desktop.ui.settings.agents.agent_dialog import AgentDialog  # noqa: PLC0415 - when asked for

        made = AgentDialog(self._context, row, self.people, self)
        if not made.keys():
            made.deleteLater()
            return
        made.saved.connect(self.load)
        made.promoted.connect(self.load)
        made.leaving.connect(partial(self.ask_leaving, row))
        made.seeing_as.connect(self.seeing_as)
        self.dialog = made
        made.open()

    def ask_leaving(self, row: AgentRow) -> None:
        """Ask who gets what somebody has, and let them go."""
        from desktop.ui.settings.agents.leaving import LeavingDialog  # noqa: PLC0415 - seldom needed

        load = self.people.loads.get(row.id, AgentLoad())
        made = LeavingDialog(self._context, row, load, self.people.agents, self.people.departments, self)
        made.left.connect(self.load)
        self.dialog = made
        made.open()

    def _ask_back(self, row: AgentRow) -> None:
        if not self._context.rights.can(Permission.PEOPLE_AGENTS_DEACTIVATE):
            return
        from desktop.commands.agents import reactivate_agent  # noqa: PLC0415 - seldom needed
        from desktop.ui.settings.lists.asking import ConsentDialog  # noqa: PLC0415

        title = self.tr("Bring {name} back?").format(name=isolate(row.name))
        words = self.tr("With the role and the departments from before.")
        back = partial(self.run, lambda desk: reactivate_agent(desk, row.id))
        ConsentDialog(title, words, self.tr("Reactivate"), back, self).open()

    def _columns(self) -> tuple[Column, ...]:
        homes = (Column(self.tr("Departments"), 170),) if len(self.people.departments) > 1 else ()
        return (
            Column(self.tr("Name")),
            Column(self.tr("Role"), 120),
            *homes,
            Column(self.tr("Availability"), 150),
            Column(self.tr("Open"), 52, end=True),
        )

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(space("large"))
        row.addWidget(self.search, 1)
        row.addWidget(self.left)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.teaching)
        self._foot = QWidget()
        self.body.addWidget(self._foot, 2)
        self.search.textChanged.connect(lambda text: self._show())
        self.left.toggled.connect(lambda on: self._show())
        self.rows.opened.connect(self.open_agent)

    def _show(self) -> None:
        wanted, with_left = fold(self.search.text()).split(), self.left.isChecked()
        rows = [row for row in self.people.agents if row.active or with_left]
        rows = [row for row in rows if all(word in fold(f"{row.name} {row.shown_name} {row.email}") for word in wanted)]
        names = {role.id: role.name for role in self.people.roles}
        self.rows.show_rows([self._row(row, names) for row in rows])

    def _row(self, row: AgentRow, names: dict[str, str]) -> Row:
        homes = [member.department_name for member in self.people.members.get(row.id, ())]
        state = availability_words(row) if row.active else self.tr("Inactive")
        below = row.email
        if row.shown_name and row.shown_name != row.name:
            below = self.tr("{email}, customers see {alias}")
            below = below.format(email=isolate(row.email), alias=isolate(row.shown_name))
        unresolved = self.people.loads.get(row.id, AgentLoad()).unresolved
        role = role_name(row.role, names.get(row.role, "")) if row.role else ""
        places = (listed(homes),) if len(self.people.departments) > 1 else ()
        cells = (row.name, role, *places, state, count_words(unresolved))
        return Row(row.id, cells, below=below, sign="avatar", faint=not row.active)

    def _on_made(self, identity: str, name: str) -> None:
        from desktop.ui.settings.agents.letting_in import LettingIn  # noqa: PLC0415 - seldom needed

        self.load()
        self.rows.choose(identity)
        self.rows.setFocus()
        letting = LettingIn(self._context, identity, name, self)
        letting.failed.connect(self.failed)
        letting.give_password()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self.isVisible():
            self.load()
