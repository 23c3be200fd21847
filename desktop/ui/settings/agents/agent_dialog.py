"""Everything about one agent, on tabs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.commands.roles import hand_over_ownership
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import OWNER
from desktop.store.queries.rows import AgentRow
from desktop.ui.common.signs import Avatar
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.agents.agent_tabs import PersonTab, PlacesTab, SignInTab, WorkTab
from desktop.ui.settings.agents.facts import People, may_touch
from desktop.ui.settings.agents.skills_tab import SkillsTab
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.tab import Tab
from desktop.ui.settings.tabbed_dialog import TabbedDialog
from desktop.ui.theme.tokens import space


class AgentDialog(TabbedDialog):
    """``leaving`` asks for the hand-over, ``seeing_as`` for the desk through this agent's eyes.

    ``promoted`` when the role was changed, which applies at once.
    """

    leaving = Signal()
    seeing_as = Signal(str)
    promoted = Signal()

    def __init__(self, context: UiContext, row: AgentRow, people: People, parent: QWidget | None = None) -> None:
        super().__init__(context, row.name, parent)
        self._row, self._people = row, people
        desk = context.desk
        self._touch = row.id == desk.actor.id or context.tasks.now(lambda: may_touch(desk, row))
        self.head.insertWidget(0, Avatar(row.name, row.id))
        self.head.setSpacing(space("medium"))
        self.names.setAccessibleName(self.tr("Parts of the agent"))
        self._offer_tabs()
        self._offer_more()
        self.begin()

    def _offer_tabs(self) -> None:
        context, row, rights = self._context, self._row, self._context.rights
        own = row.id == context.desk.actor.id
        edit = self._touch and rights.can(Permission.PEOPLE_AGENTS_EDIT)
        gives = self._touch and rights.actor.scope(Permission.PEOPLE_ROLES_ASSIGN) != Scope.NONE
        present = rights.can(Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS)
        if edit or own:
            self.offer("person", self.tr("Profile"), self._person)
        if gives or rights.can(Permission.PEOPLE_DEPARTMENT_MEMBERS):
            title = self.tr("Role and departments") if len(self._people.departments) > 1 else self.tr("Role")
            self.offer("places", title, partial(self._places, gives))
        if edit or own or present:
            self.offer("work", self.tr("Work"), partial(WorkTab, context, row, self._people, edit))
        if edit and rights.actor.scope(Permission.PEOPLE_AGENTS_EDIT) != Scope.NONE:
            self.offer("skills", self.tr("Skills"), partial(SkillsTab, context, row))
        if edit and not own and row.active:
            self.offer("sign-in", self.tr("Sign-in"), self._sign_in)

    def _offer_more(self) -> None:
        rights, own = self._context.rights, self._row.id == self._context.desk.actor.id
        if not own and self._touch and self._row.active and rights.can(Permission.PEOPLE_AGENTS_DEACTIVATE):
            leave = self.add_at_start(self.tr("Deactivate…"), "quiet-danger", "user-x")
            leave.clicked.connect(self._leave)
        if not own and self._row.active and rights.can(Permission.COMPLIANCE_IMPERSONATE_VIEW):
            see = self.add_at_start(self.tr("What can they see?"), "quiet", "eye")
            see.clicked.connect(self._see)

    def _person(self) -> Tab:
        made = PersonTab(self._context, self._row)
        made.failed.connect(self.refuse)
        return made

    def _places(self, gives: bool) -> Tab:
        made = PlacesTab(self._context, self._row, self._people, gives)
        made.promoting.connect(self._promote)
        made.crowning.connect(self._ask_crown)
        return made

    def _sign_in(self) -> Tab:
        made = SignInTab(self._context, self._row)
        made.failed.connect(self.refuse)
        return made

    def _promote(self) -> None:
        from desktop.ui.settings.roles.promotion import PromotionDialog  # noqa: PLC0415 - seldom needed

        asked = PromotionDialog(self._context, self._row.id, self)
        asked.given.connect(self._on_promoted)
        asked.open()

    def _on_promoted(self, role: str) -> None:
        self.promoted.emit()
        self.reject()

    def _ask_crown(self) -> None:
        name = isolate(self._row.name)
        title = self.tr("Make {name} the owner of this desk?").format(name=name)
        words = self.tr("You become an admin. Only {name} can hand the desk back to you.").format(name=name)
        ConsentDialog(title, words, self.tr("Hand the desk over"), self._crown, self).open()

    def _crown(self) -> None:
        desk, agent = self._context.desk, self._row.id
        self._context.tasks.command(
            self, lambda: hand_over_ownership(desk, agent), lambda done: self._on_promoted(OWNER), self.refuse
        )

    def _leave(self) -> None:
        self.reject()
        self.leaving.emit()

    def _see(self) -> None:
        self.reject()
        self.seeing_as.emit(self._row.id)
