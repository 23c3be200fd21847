"""Settings → Roles: which roles there are, what each may do and for which tickets, and who holds it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.commands.base import Desk
from desktop.commands.roles import reset_grant, set_grant
from desktop.core.events import Changed
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import AGENT
from desktop.store.queries.explain_roles import RoleSheet, role_sheet
from desktop.store.queries.people_lists import role_rows
from desktop.ui.common.buttons import Button
from desktop.ui.context import UiContext
from desktop.ui.explaining import right_label, role_hint, role_name, role_names
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.settings.roles.draft import Draft, Step
from desktop.ui.settings.roles.layout import RolesLayout
from desktop.ui.settings.roles.role_work import RoleWork
from desktop.ui.settings.roles.rows import RightsModel

KINDS = frozenset(("role", "role_grant", "agent", "membership"))
NAMED = 3
"""How many changed rights the foot names."""


class RolesPage(SettingsPage):
    """Scopes gather in the foot until saved; new, copied, renamed and deleted roles apply at once.

    ``seeing_as`` carries an agent who holds the role shown, ``agent_opened`` one whose page is wanted.
    Nothing is built before the page is opened for the first time.
    """

    guarded = True
    seeing_as = Signal(str)
    agent_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.set_title(self.tr("Roles"))
        self.draft = Draft()
        self.role = AGENT
        self.parts: RolesLayout | None = None
        self._sheets: dict[str, RoleSheet] = {}
        context.bridge.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return the words of roles and rights: what settings are searched by."""
        return " ".join((self.title, self.tr("Rights"), self.tr("Permissions"), self.tr("See as…"), role_names()))

    def load(self) -> None:
        """Read the roles as they are stored; what was not saved is dropped."""
        self.draft.forget()
        self.refresh()

    def changes(self) -> list[Change]:
        """Return one change for every right that was set."""
        return [partial(_save, step) for step in self.draft.steps()]

    def summary(self) -> str:
        """Say for the foot which rights change, and how many agents that reaches."""
        steps = self.draft.steps()
        if not steps:
            return ""
        names = [self.tr("“{right}”").format(right=isolate(right_label(step.permission))) for step in steps[:NAMED]]
        shown = listed(names) if len(steps) <= NAMED else self.tr("{rights}…").format(rights=listed(names))
        first = self.tr("%n change(s): {rights}.", "", len(steps)).format(rights=shown)
        people = self.draft.reached()
        second = self.tr("They reach %n agent(s).", "", people) if people else self.tr("Nobody holds the role yet.")
        return self.tr("{changes} {reach}").format(changes=first, reach=second)

    def show_role(self, role: str) -> None:
        """Turn head, holders and matrix to a role; one that is not there is left alone."""
        if role not in self._sheets or self.parts is None:
            return
        self.role = role
        actor, sheet = self._context.desk.actor, self._sheets[role]
        may_create = bool(actor.scope(Permission.PEOPLE_ROLES_CREATE)) and not actor.seen_by
        may_edit = bool(actor.scope(Permission.PEOPLE_ROLES_EDIT)) and not actor.seen_by
        self.parts.head.show_role(sheet, may_create, may_edit, len(self.draft.different(role)))
        self.parts.show_holders(sheet.holders)
        self.parts.new.setVisible(may_create)
        self.parts.who.setVisible(actor.holds(Permission.PEOPLE_ROLES_VIEW))
        self.parts.matrix.can_ask = actor.holds(Permission.PEOPLE_ROLES_VIEW)
        self._show_see_as(self.parts.see_as, sheet)
        self.parts.model.show(role)

    def refresh(self) -> None:
        """Read the roles again; what was set and may still be set stays."""
        if self.parts is None:
            self.parts = RolesLayout(self, RightsModel(self.draft, self))
            self._connect(self.parts)
        actor = self._context.desk.actor
        rows = self._context.tasks.now(lambda: [(row, role_sheet(actor, row.id)) for row in role_rows(actor)])
        for gone in set(self._sheets) - {row.id for row, _ in rows}:
            self.draft.forget_role(gone)
        self._sheets = {row.id: sheet for row, sheet in rows}
        for sheet in self._sheets.values():
            self.draft.take(sheet)
        if self.role not in self._sheets:
            self.role = next(iter(self._sheets), "")
        self.parts.roles.show_roles([self._listed(sheet) for sheet in self._sheets.values()], self.role)
        self.show_role(self.role)
        self.edited.emit()

    def _connect(self, parts: RolesLayout) -> None:
        self.work = RoleWork(self._context, self._names, self)
        parts.roles.role_chosen.connect(self.show_role)
        parts.holders.opened.connect(self.agent_opened)
        parts.matrix.wanted.connect(self._on_wanted)
        parts.matrix.put_back.connect(self._on_put_back)
        parts.matrix.asked.connect(self.ask_who_can)
        parts.head.put_back.connect(lambda: self._on_put_back(None))
        parts.head.copied.connect(lambda: self.work.ask_copy(self._sheets[self.role]))
        parts.head.renamed.connect(lambda: self.work.ask_rename(self._sheets[self.role]))
        parts.head.deleted.connect(lambda: self.work.ask_delete(self._sheets[self.role]))
        parts.new.clicked.connect(lambda: self.work.ask_new(self.role))
        parts.who.clicked.connect(lambda: self.ask_who_can(None))
        self.work.made.connect(self._on_made)
        self.work.renamed.connect(self.refresh)
        self.work.gone.connect(lambda role: self.refresh())
        self.work.failed.connect(self.failed)

    def ask_who_can(self, permission: Permission | None) -> None:
        """Open the dialog that tells who holds a right."""
        from desktop.ui.settings.roles.who_can import WhoCanDialog  # noqa: PLC0415 - opened seldom, Settings often

        dialog = WhoCanDialog(self._context, permission, parent=self)
        dialog.agent_opened.connect(lambda agent: dialog.accept())
        dialog.agent_opened.connect(self.agent_opened)
        dialog.open()

    def _names(self) -> list[tuple[str, str]]:
        return [(sheet.role, role_name(sheet.role, sheet.name)) for sheet in self._sheets.values()]

    def _listed(self, sheet: RoleSheet) -> tuple[str, str, str, bool]:
        people = len({holder.agent for holder in sheet.holders})
        words = self.tr("%n agent(s)", "", people) if people else self.tr("nobody")
        hint = role_hint(sheet.role) if sheet.built_in else self.tr("from {role}").format(role=role_name(sheet.base))
        if hint:
            words = self.tr("{people} · {words}").format(people=words, words=hint)
        return sheet.role, role_name(sheet.role, sheet.name), words, sheet.built_in

    def _show_see_as(self, button: Button, sheet: RoleSheet) -> None:
        own = self._context.desk.actor.id
        people = {holder.agent: holder.agent_name for holder in sheet.holders if holder.agent != own}
        menu = QMenu(button)
        for agent, name in people.items():
            menu.addAction(name).triggered.connect(partial(self._on_see_as, agent))
        previous = button.menu()
        button.setMenu(menu)
        if previous is not None:
            previous.deleteLater()
        button.refuse("" if people else self.tr("Nobody else holds this role."))
        actor = self._context.desk.actor
        button.setVisible(actor.holds(Permission.COMPLIANCE_IMPERSONATE_VIEW) and not actor.seen_by)

    def _on_see_as(self, agent: str, checked: bool = False) -> None:
        self.seeing_as.emit(agent)

    def _on_wanted(self, permission: Permission, scope: Scope) -> None:
        self.draft.set_scope(self.role, permission, scope)
        self._on_set()

    def _on_put_back(self, permission: Permission | None) -> None:
        self.draft.put_back(self.role, permission)
        self._on_set()

    def _on_set(self) -> None:
        if self.parts is not None:
            self.parts.model.refresh()
            self.parts.head.count(len(self.draft.different(self.role)))
        self.edited.emit()

    def _on_made(self, role: object) -> None:
        self.role = str(role)
        self.refresh()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self.parts is not None:
            self.refresh()


def _save(step: Step, desk: Desk) -> None:
    if step.scope is None:
        reset_grant(desk, step.role, step.permission.value)
    else:
        set_grant(desk, step.role, step.permission.value, int(step.scope))
