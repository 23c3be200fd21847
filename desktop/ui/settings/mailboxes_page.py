"""The page of mailboxes: how each is doing, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.commands.mailboxes import delete_mailbox, pause_mailbox
from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.queries.rows import MailboxRow
from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.edges import set_edges
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.mailbox_dialog import MailboxDialog
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.settings.password_section import PasswordSection
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import message_time_words, now_ms


class MailboxesPage(SettingsPage):
    """Every mailbox as a card; adding and editing open a dialog. ``ticket_opened`` comes from the ledger."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Mailboxes"))
        self.add = Button(self.tr("Add mailbox"), "primary", "plus")
        self.add.clicked.connect(lambda: self.edit(None))
        self.head.addWidget(self.add)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(space("small"))
        self.body.addLayout(self._cards)
        self.ledger = self.add_button(self.tr("What became of every mail…"), "scroll-text", self._open_ledger)
        self.passwords = PasswordSection(context)
        self.body.addWidget(self.passwords)
        self.dialog: MailboxDialog | None = None
        self.may_edit = False
        context.bridge.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return what can be set in here too."""
        inside = (self.tr("Passwords"), self.tr("E-mail address"), "IMAP", "SMTP", self.tr("Other addresses"))
        return " ".join((self.title, self.add.text(), self.ledger.text(), *inside))

    def load(self) -> None:
        """Read the mailboxes."""
        rights = self._context.rights
        self.may_edit = rights.can(Permission.CHANNEL_ACCOUNTS_EDIT)
        self.add.setVisible(self.may_edit)
        self.passwords.setVisible(rights.can(Permission.CHANNEL_CREDENTIALS_SET))
        self.passwords.load()
        actor = self._context.desk.actor
        rows = self._context.tasks.now(lambda: mailboxes(actor))
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._cards.addWidget(MailboxCard(row, self))
        if not rows:
            words = self.tr("Connect the address that customers write to, and their mails become tickets.")
            self._cards.addWidget(EmptyState("mailbox", self.tr("No mailbox yet"), words))

    def edit(self, row: MailboxRow | None) -> None:
        """Open the dialog for a mailbox, or for a new one."""
        self.dialog = MailboxDialog(self._context, row, self)
        self.dialog.open()

    def pause(self, row: MailboxRow) -> None:
        """Stop fetching, or go on."""
        self._run(lambda desk: pause_mailbox(desk, row.id, row.active))

    def ask_delete(self, row: MailboxRow) -> None:
        """Ask before an account is forgotten, naming what goes and what stays."""
        asked = Dialog("", self, wide=460)
        asked.set_title(self.tr("Delete {address}?").format(address=isolate(row.address)))
        words = self.tr("Deskbell forgets the account and its password. Its tickets and mails stay in the desk.")
        asked.body.addWidget(plain_label(words, wrap=True))
        asked.add_cancel()
        asked.add_primary(self.tr("Delete mailbox"))
        asked.accepted.connect(partial(self.delete, row))
        asked.open()

    def delete(self, row: MailboxRow) -> None:
        """Forget an account and its passwords."""
        self._run(lambda desk: self._forget(desk, row.id))

    def _run(self, change: Change) -> None:
        desk = self._context.desk
        self._context.tasks.command(self, lambda: change(desk), lambda made: self.load(), self.failed.emit)

    def _forget(self, desk: Desk, mailbox: str) -> None:
        delete_mailbox(desk, mailbox)
        self._context.secrets.delete(mailbox)

    def _on_changed(self, event: Changed) -> None:
        if event.kind in ("mailbox", "mailbox_state") and self.isVisible():
            self.load()

    def _open_ledger(self) -> None:
        from desktop.ui.ledger.ledger_window import LedgerWindow  # noqa: PLC0415 - seldom looked at

        made = LedgerWindow(self._context, self)
        made.ticket_opened.connect(self.ticket_opened)
        made.show()


class MailboxCard(QFrame):
    """One mailbox: address, how it is, Edit, and a menu."""

    def __init__(self, row: MailboxRow, page: MailboxesPage) -> None:
        super().__init__(page)
        self.setProperty("kind", "card")
        line = QHBoxLayout(self)
        set_edges(line, space("large"), space("medium"), space("medium"), space("medium"))
        line.setSpacing(space("medium"))
        icon, ink, words, tone = self._state(row)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(ElidedLabel(row.address, weight=600))
        self.words = plain_label(words, "small", tone, wrap=True)
        text.addWidget(self.words)
        line.addWidget(Icon(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        edit = Button(self.tr("Edit"), small=True)
        edit.clicked.connect(lambda: page.edit(row))
        more = IconButton("ellipsis", self.tr("More"))
        more.open_menu(self._menu(row, page))
        edit.setVisible(page.may_edit)
        more.setVisible(page.may_edit)
        line.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)

    def _state(self, row: MailboxRow) -> tuple[str, str, str, str]:
        if not row.active:
            return "pause", "text_muted", self.tr("Paused"), "muted"
        if row.error:
            return "circle-alert", "danger_text", desk_sentence(row.error, dict(row.error_details)), "danger"
        if row.checked_at is None:
            return "clock", "text_muted", self.tr("Not checked yet"), "muted"
        when = message_time_words(row.checked_at, now_ms())
        return "circle-check", "success_text", self.tr("Checked {when}").format(when=when), "muted"

    def _menu(self, row: MailboxRow, page: MailboxesPage) -> QMenu:
        menu = QMenu(self)
        pause = menu.addAction(self.tr("Pause") if row.active else self.tr("Go on"))
        give_icon(pause, "pause" if row.active else "play")
        pause.triggered.connect(lambda checked=False: page.pause(row))
        delete = menu.addAction(self.tr("Delete…"))
        give_icon(delete, "trash-2", "danger_text")
        delete.triggered.connect(lambda checked=False: page.ask_delete(row))
        return menu
