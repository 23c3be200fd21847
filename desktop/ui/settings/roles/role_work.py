"""What can be done with whole roles: made, copied, renamed, deleted. These apply at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.commands.base import Desk
from desktop.commands.roles import create_role, delete_role, edit_role
from desktop.store.queries.explain_roles import RoleSheet
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.explaining import role_name
from desktop.ui.i18n import isolate
from desktop.ui.settings.roles.role_dialog import RoleDialog

Roles = Callable[[], list[tuple[str, str]]]


class RoleWork(QObject):
    """Asks and carries out. ``made`` carries a new role's id, ``gone`` a deleted one's, ``failed`` a refusal."""

    made = Signal(str)
    renamed = Signal()
    gone = Signal(str)
    failed = Signal(object)

    def __init__(self, context: UiContext, roles: Roles, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._roles, self._page = context, roles, page
        self.dialog: Dialog | None = None

    def ask_new(self, base: str) -> None:
        """Ask for a new role, made from one."""
        dialog = self._open()
        dialog.ask_new(self._roles(), base)
        dialog.answered.connect(self._create)

    def ask_copy(self, sheet: RoleSheet) -> None:
        """Ask for a copy of a role."""
        dialog = self._open()
        dialog.ask_copy(self._roles(), sheet.role, role_name(sheet.role, sheet.name))
        dialog.answered.connect(self._create)

    def ask_rename(self, sheet: RoleSheet) -> None:
        """Ask how a role of the desk's own is called."""
        dialog = self._open()
        dialog.ask_again(self._roles(), sheet.name, sheet.description)
        dialog.answered.connect(lambda name, line, _: self._rename(sheet.role, name, line))

    def ask_delete(self, sheet: RoleSheet) -> None:
        """Ask before a role goes; one that somebody holds has to be taken from them first."""
        asked = Dialog("", self._page, wide=460)
        asked.set_title(self.tr("Delete {role}?").format(role=isolate(sheet.name)))
        asked.body.addWidget(plain_label(self._about_to_go(sheet), wrap=True))
        asked.add_cancel()
        if not sheet.holders:
            asked.add_primary(self.tr("Delete role")).set_kind("danger")
            asked.accepted.connect(lambda: self._delete(sheet.role))
        self.dialog = asked
        asked.open()

    def _about_to_go(self, sheet: RoleSheet) -> str:
        people = len({holder.agent for holder in sheet.holders})
        if people:
            return self.tr("%n agent(s) hold this role. Give them another one first.", "", people)
        return self.tr("Nobody holds this role. The history keeps its name.")

    def _open(self) -> RoleDialog:
        dialog = RoleDialog(self._page)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _create(self, name: str, line: str, base: str) -> None:
        self._run(lambda desk: create_role(desk, name, base, line), self.made.emit)

    def _rename(self, role: str, name: str, line: str) -> None:
        self._run(lambda desk: edit_role(desk, role, name, line), lambda done: self.renamed.emit())

    def _delete(self, role: str) -> None:
        self._run(lambda desk: delete_role(desk, role), lambda done: self.gone.emit(role))

    def _run(self, change: Callable[[Desk], object], done: Callable[[object], None]) -> None:
        desk = self._context.desk
        self._context.tasks.command(self._page, lambda: change(desk), done, self.failed.emit)
