"""The page of sharing: alone, in a folder or on a server; who is invited; which computers there are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.permissions import Permission
from desktop.jobs.desk_paths import shared_folder
from desktop.store.queries.desk_lists import desk_name
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.loading_line import LoadingLine
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.sharing.choice_cards import PlaceChoice
from desktop.ui.settings.sharing.computers_part import ComputersPart
from desktop.ui.settings.sharing.elsewhere import lacks_files, leaving_without
from desktop.ui.settings.sharing.exchange_row import ExchangeRow
from desktop.ui.settings.sharing.facts import Doors, Guest, Invited, Overview, ServerPlace, SharedPassword
from desktop.ui.settings.sharing.folder_form import FolderForm
from desktop.ui.settings.sharing.freshness import Freshness
from desktop.ui.settings.sharing.inviting import InvitedDialog, InvitingDialog
from desktop.ui.settings.sharing.moving import MovingDialog
from desktop.ui.settings.sharing.passwords_dialog import PasswordsDialog
from desktop.ui.settings.sharing.recovery import RecoveryDialog
from desktop.ui.settings.sharing.server_form import ServerForm
from desktop.ui.settings.sharing.ways import Ways
from desktop.ui.settings.sharing.working_dialog import WorkingDialog
from desktop.ui.sharing import ALONE, FOLDER, SERVER

KINDS = frozenset({"computer", "agent", "sync"})


class SharingPage(SettingsPage):
    """Cards, a form for the place that is not there yet, computers and invitations for the one that is."""

    def __init__(self, context: UiContext, doors: Doors | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Sharing"))
        self._doors = doors or Ways(context)
        self.overview = Overview(context.sharing.state)
        self.dialog: QWidget | None = None
        self.places = PlaceChoice()
        self.folder = FolderForm(context, self._doors)
        self.server = ServerForm(context, self._doors)
        self.bar = Bar("info", "info", "", closable=True)
        self.bar.hide()
        self._line = LoadingLine()
        self._place = plain_label("", "body", "second", wrap=True)
        self.computers = part = ComputersPart()
        self.table, self.rows = part.table, part.rows
        self.invite, self.take_out, self.passwords, self.leave = part.invite, part.take_out, part.passwords, part.leave
        self.exchange = ExchangeRow()
        self._build()
        self._connect()
        self._show()

    def words(self) -> str:
        """Return what can be done here too."""
        inside = (
            self.tr("Alone"),
            self.tr("A folder"),
            self.tr("A server"),
            self.tr("PostgreSQL"),
            self.tr("Computers"),
            self.tr("Recovery key"),
        )
        exchange = (self.exchange.export.text(), self.exchange.merge.text())
        return " ".join((self.title, self.invite.text(), *exchange, *inside))

    def load(self) -> None:
        """Read how things stand, beside the UI thread."""
        self._line.start()
        self._context.tasks.query(self, self._doors.overview, self._on_read, self._on_failed)

    def share_folder(self, folder: Path, sealed: bool) -> None:
        """Ask, then share in a folder."""
        run = partial(self._move, partial(self._doors.share_folder, folder, sealed))
        own = shared_folder(folder, self._context.tasks.now(desk_name))
        self._ask_moving(FOLDER, str(own), sealed, run)

    def share_server(self, place: ServerPlace, password: str) -> None:
        """Ask, then share on a server."""
        run = partial(self._move, partial(self._doors.share_server, place, password))
        self._ask_moving(SERVER, place.host, False, run)

    def stop_sharing(self) -> None:
        """Ask, then leave."""
        self._ask_moving(ALONE, "", False, partial(self._move, self._doors.leave))

    def ask_guest(self) -> None:
        """Find out who can be invited, then ask."""
        self._context.tasks.query(self, self._doors.guests, self._open_inviting, self._on_failed)

    def ask_passwords(self) -> None:
        """Find out who holds which mailbox's password, then ask."""
        self._context.tasks.query(self, self._doors.shared_passwords, self._open_passwords, self._on_failed)

    def ask_taking_out(self) -> None:
        """Ask before a computer gets nothing any more."""
        computer = self.computers.chosen()
        if computer is None or not self.take_out.isEnabled() or self.take_out.isHidden():
            return
        words = self.tr(
            "{computer} of {agent} gets nothing new from now on, and nothing that it writes is taken in. When it is "
            "in touch once more, it deletes what it has of this desk; if it never is, it keeps what it had."
        ).format(computer=isolate(computer.name), agent=isolate(computer.agent_name))
        work = partial(self._do, partial(self._doors.revoke, computer.id))
        self._open(ConsentDialog(self.tr("Take a computer out"), words, self.tr("Take out"), work, self, danger=True))

    def _build(self) -> None:
        self.explain(
            self.tr(
                "Every computer keeps what its agent may see, and works without a connection. Sharing lets several "
                "computers exchange what changes."
            )
        )
        words = self.tr("Only an owner of the desk shares it, moves it, invites computers and takes them out.")
        self._owners_only = Bar("info", "info", words)
        self._owners_only.hide()
        words = self.tr("Were you invited to the desk of others? Open the invitation with “{command}”.")
        command = QCoreApplication.translate("Command", "Open another desk…")
        self.invited = plain_label(words.format(command=command), "small", "muted", wrap=True)
        forms = (self.places, self.folder, self.server, self._place, self.invited)
        for part in (self._line, self.bar, self._owners_only, *forms):
            self.body.addWidget(part)
        self.body.addWidget(self.computers)
        self.body.addWidget(self.exchange)

    def _connect(self) -> None:
        self.places.chosen.connect(lambda key: self._show_form())
        self.folder.wanted.connect(self.share_folder)
        self.server.wanted.connect(self.share_server)
        self.invite.clicked.connect(self.ask_guest)
        self.take_out.clicked.connect(self.ask_taking_out)
        self.leave.clicked.connect(self.stop_sharing)
        self.passwords.clicked.connect(self.ask_passwords)
        exchange = self.exchange
        exchange.exporting.connect(lambda path: self._carry(partial(self._doors.export_to, path), exchange.exported))
        exchange.merging.connect(lambda path: self._carry(partial(self._doors.merge_from, path), exchange.merged))
        exchange.found.connect(lambda at: self._carry(partial(self._doors.relocate, at), exchange.pointed))
        exchange.recovering.connect(lambda key: self._carry(partial(self._doors.recover, key), exchange.recovered))
        self.rows.switched.connect(lambda row, on: self.run(lambda desk: self._doors.let_work(row, on)))
        self.rows.removing.connect(lambda row: self.ask_taking_out())
        self.rows.menu_wanted.connect(self._offer)
        Freshness(self._context, self, KINDS)

    def _on_read(self, overview: Overview) -> None:
        self._line.stop()
        moved = overview.state.kind != self.overview.state.kind
        self.overview = overview
        if moved:
            self.places.choose(overview.state.kind)
        self._owners_only.setVisible(not overview.may_manage)
        self.places.setEnabled(overview.may_manage)
        self._show()

    def _show(self) -> None:
        rights = self._context.rights
        kind, shared = self.overview.state.kind, self.overview.state.shared
        if not self.places.cards[self.places.key].button.isChecked():
            self.places.choose(kind)
        self.places.mark_now(kind)
        words = self.tr("This desk meets the others in the folder {place}.")
        if kind == SERVER:
            words = self.tr("This desk meets the others on the server {place}.")
        self._place.setText(words.format(place=isolate(self.overview.where)))
        self.computers.show_overview(self.overview)
        self.computers.setVisible(shared)
        self._place.setVisible(shared and bool(self.overview.where))
        self.invited.setVisible(not shared)
        self.passwords.setVisible(kind == FOLDER and rights.can(Permission.CHANNEL_CREDENTIALS_SET))
        self.exchange.setVisible(kind == FOLDER)
        self._show_form()

    def _show_form(self) -> None:
        """Show the form of a place where the desk is not yet."""
        kind, chosen = self.overview.state.kind, self.places.key
        self.folder.setVisible(chosen == FOLDER and kind != FOLDER)
        self.server.setVisible(chosen == SERVER and kind != SERVER)
        if chosen == ALONE and kind != ALONE:
            self.places.choose(kind)
            self.stop_sharing()

    def _offer(self, row: str, where: QPoint) -> None:
        menu = QMenu(self)
        action = menu.addAction(self.take_out.text(), self.ask_taking_out)
        action.setEnabled(self.take_out.isEnabled())
        menu.popup(where)

    def _ask_moving(self, after: str, where: str, sealed: bool, run: Callable[[], object]) -> None:
        self._open(MovingDialog(self.overview, after, where, sealed, run, self))

    def _move(self, work: Callable[[], str | None]) -> None:
        self._working(True)
        self._open(WorkingDialog(self._context, work, self._on_moved, self._on_failed, self))

    def _on_moved(self, key: str | None) -> None:
        self._working(False)
        self._context.sharing.looked.emit()
        self.load()
        if key:
            self._open(RecoveryDialog(key, self._context.tasks.now(desk_name), self))

    def _open_inviting(self, guests: list[Guest]) -> None:
        asked = InvitingDialog(self._context, self._doors, guests, self)
        asked.made.connect(self._on_invited)
        self._open(asked)

    def _open_passwords(self, found: list[SharedPassword]) -> None:
        self._open(PasswordsDialog(self._context, self._doors, found, self.overview.computers, self))

    def _on_invited(self, guest: Guest, invited: Invited) -> None:
        self._open(InvitedDialog(guest, invited, self))
        self.load()

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _carry(self, work: Callable[[], int | None], said: Callable[[int | None], str]) -> None:
        """Do what takes a while, then say what came of it."""
        self._working(True)
        self._context.tasks.query(self, work, lambda count: self._on_carried(said(count)), self._on_failed)

    def _on_carried(self, words: str) -> None:
        self._working(False)
        self.bar.say("success", "circle-check", words)
        self.bar.show()
        self._context.sharing.looked.emit()
        self.load()

    def _do(self, work: Callable[[], object]) -> None:
        self._context.tasks.query(self, work, lambda done: self.load(), self._on_failed)

    def _working(self, working: bool) -> None:
        reason = self.tr("Please wait until this is done…") if working else ""
        for button in (self.invite, self.leave):
            button.refuse(reason)
        self.exchange.refuse(reason)
        for form in (self.folder, self.server):
            form.hold(reason)
        self.places.setEnabled(not working and self.overview.may_manage)
        if working:
            self._line.start()
            self.bar.say("info", "info", reason)
            self.bar.show()
        else:
            self._line.stop()
            self.bar.hide()

    def _on_failed(self, error: Exception) -> None:
        self._working(False)
        if lacks_files(error):
            self._open(leaving_without(error, partial(self._move, partial(self._doors.leave, anyway=True)), self))
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
