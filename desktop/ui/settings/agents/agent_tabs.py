"""The tabs of the dialog about an agent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.permissions import Permission
from desktop.core.roles import OWNER
from desktop.store.queries.rows import AgentRow
from desktop.store.queries.sign_in import AgentSignIn, agent_sign_in
from desktop.ui.common.buttons import Button
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.explaining import role_line, role_name
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.agents.facts import People
from desktop.ui.settings.agents.letting_in import LettingIn
from desktop.ui.settings.agents.person_fields import PersonFields
from desktop.ui.settings.agents.work_fields import WorkFields
from desktop.ui.settings.departments.facts import MEMBERS, reaches_all
from desktop.ui.settings.departments.members_model import department_seats
from desktop.ui.settings.departments.members_tab import MemberPicker
from desktop.ui.settings.page import Change
from desktop.ui.settings.tab import Tab
from desktop.ui.time_words import full_date_words


class PersonTab(Tab):
    """Who they are."""

    failed = Signal(object)

    def __init__(self, context: UiContext, row: AgentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.fields = PersonFields(context, row.id, row.name, own=row.id == context.desk.actor.id)
        self.fields.show_agent(row)
        self.fields.edited.connect(self.edited)
        self.fields.failed.connect(self.failed)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)

    def changes(self) -> list[Change]:
        """Return what differs."""
        return self.fields.changes()


class WorkTab(Tab):
    """Whether they are there, and how much is enough."""

    def __init__(
        self, context: UiContext, row: AgentRow, people: People, edit: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        own = row.id == context.desk.actor.id
        others = Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS
        availability = Permission.PEOPLE_AVAILABILITY_CHANGE_OWN if own else others
        self.fields = WorkFields(row.id)
        self.fields.show_agent(row, list(people.agents))
        self.fields.limit(context.rights.can(availability), edit, edit or own)
        self.fields.edited.connect(self.edited)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)

    def changes(self) -> list[Change]:
        """Return what differs."""
        return self.fields.changes()


class PlacesTab(Tab):
    """The role for the whole desk, and the departments with services and a role there."""

    promoting = Signal()
    crowning = Signal()

    def __init__(
        self, context: UiContext, row: AgentRow, people: People, may_give: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._agent = row.id
        names = {each.id: each.name for each in people.roles}
        self.role = ElidedLabel(role_name(row.role, names.get(row.role, "")), weight=600)
        self.button = Button(self.tr("Change role…"), icon="shield")
        self.button.setVisible(may_give and row.id != context.desk.actor.id)
        self.button.clicked.connect(self.promoting)
        self.owner = Button(self.tr("Make owner…"), icon="key")
        self.owner.setVisible(_may_crown(context, row, people))
        self.owner.clicked.connect(self.crowning)
        self.subtitle(self.tr("Role at the whole desk"))
        line = QHBoxLayout()
        line.addWidget(self.role)
        line.addStretch(1)
        line.addWidget(self.owner)
        line.addWidget(self.button)
        self.body.addLayout(line)
        self.body.addWidget(plain_label(role_line(row.role), "small", "muted", wrap=True))
        self._mine = [each for each in people.departments if reaches_all(context.desk, MEMBERS, each.id)]
        seats = department_seats(self._mine, people.members.get(row.id, ()))
        self.picker = MemberPicker(seats, people.roles, may_give and row.id != context.desk.actor.id)
        self.picker.search.setPlaceholderText(self.tr("Find a department"))
        self._show_departments(row, people)
        self.picker.edited.connect(self.edited)

    def _show_departments(self, row: AgentRow, people: People) -> None:
        """Offer the departments whose members one may choose; name the others that somebody belongs to."""
        several = len(people.departments) > 1
        mine = {each.id for each in self._mine}
        others = [each.department_name for each in people.members.get(row.id, ()) if each.department not in mine]
        if several and (mine or others):
            self.subtitle(self.tr("Departments"))
        if several and others:
            self.body.addWidget(plain_label(listed(others), wrap=True))
        offered = several and bool(mine)
        self.picker.setVisible(offered)
        self.body.addWidget(self.picker, int(offered))
        if not offered:
            self.body.addStretch(1)

    def changes(self) -> list[Change]:
        """Return one change for every department that differs."""
        return self.picker.model.changes_of(self._agent)


def _may_crown(context: UiContext, row: AgentRow, people: People) -> bool:
    """Tell whether the desk can be handed over to somebody: only by an owner, to an active colleague who is none."""
    me = context.desk.actor.id
    owners = {each.id for each in people.agents if each.role == OWNER and each.active}
    rights = context.rights.can(Permission.WORKSPACE_OWNERSHIP_TRANSFER)
    return rights and me in owners and row.id not in owners and row.active


class SignInTab(Tab):
    """How they come in. What these buttons do applies at once."""

    failed = Signal(object)

    def __init__(self, context: UiContext, row: AgentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        actor = context.desk.actor
        state = context.tasks.now(lambda: agent_sign_in(actor, row.id))
        theirs = state.password
        self.words = plain_label(self._state_words(row, state), wrap=True)
        self.body.addWidget(self.words)
        first = self.tr("A first password is shown once; it has to be changed at the first sign-in.")
        asked = self.tr("An invitation is good for seven days; whoever has it chooses a password.")
        again = self.tr("Reset the password…") if theirs else self.tr("Give a first password…")
        invite = self.tr("Invite again…") if theirs else self.tr("Invite…")
        self.letting = LettingIn(context, row.id, row.name, self)
        self.letting.failed.connect(self.failed)
        self.letting.shown.connect(lambda secret: self._say_state(row))
        self.reset = self._add(again, "key", first, self.letting.give_password)
        self.invitation = self._add(invite, "mail-plus", asked, self.letting.give_invitation)
        self.body.addStretch(1)

    def _say_state(self, row: AgentRow) -> None:
        """Say anew how they come in, after that changed."""
        actor = self._context.desk.actor
        self.words.setText(self._state_words(row, self._context.tasks.now(lambda: agent_sign_in(actor, row.id))))

    def _state_words(self, row: AgentRow, state: AgentSignIn) -> str:
        """Say in one sentence how they come in now."""
        if state.invited_until is not None:
            words = self.tr("{name} is invited until {when}.")
            return words.format(name=isolate(row.name), when=full_date_words(state.invited_until))
        if state.must_change:
            words = self.tr("{name} has a first password and changes it at the next sign-in.")
        elif state.password:
            words = self.tr("{name} has a password.")
        else:
            words = self.tr("{name} has no password yet and cannot sign in.")
        return words.format(name=isolate(row.name))

    def _add(self, words: str, icon: str, hint: str, run: Callable[[], None]) -> Button:
        made = Button(words, icon=icon)
        made.clicked.connect(lambda: run())
        line = QHBoxLayout()
        line.addWidget(made)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(plain_label(hint, "small", "muted", wrap=True))
        return made
