"""Address, password and servers of a mailbox: found while one types, tried in both directions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.mail.autoconfig import MailServers, Report, guess, try_both
from desktop.mail.imap_types import ImapAccount
from desktop.mail.providers import Server
from desktop.mail.smtp_message import is_sound_address
from desktop.mail.smtp_types import SmtpAccount
from desktop.ui.common.section import FormField
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.errands import Errands
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.settings.probe_card import ProbeCard
from desktop.ui.settings.server_fields import ServerFields
from desktop.ui.theme.tokens import space

GUESS_MS, TEST_MS = 500, 900
Find = Callable[[str], MailServers]


class MailboxAccount(QWidget):
    """``tested`` carries True when both directions work, False otherwise; ``changed`` when something was typed."""

    tested = Signal(bool)
    changed = Signal()

    def __init__(self, find: Find = guess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._errands = Errands(self)
        self._turn, self._asked_for = 0, ""
        self.works = False
        self.address, self.password = QLineEdit(), PasswordField()
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._address_field = FormField(self.tr("E-mail address"), self.address)
        words = self.tr("Kept in this computer's password store, never in the desk's files.")
        self._password_field = FormField(self.tr("Password"), self.password, words)
        self.card = ProbeCard()
        self.imap = ServerFields(self.tr("Reading (IMAP)"), "imap")
        self.smtp = ServerFields(self.tr("Sending (SMTP)"), "smtp")
        self._guess_soon = QTimer(self, singleShot=True, interval=GUESS_MS)
        self._test_soon = QTimer(self, singleShot=True, interval=TEST_MS)
        self._build()
        self._connect()

    @property
    def complete(self) -> bool:
        """Whether there is enough to try it."""
        return is_sound_address(self.address.text().strip()) and bool(self.imap.host.text() or self.smtp.host.text())

    def show_account(self, address: str, imap: Server, smtp: Server, password: str) -> None:
        """Show a mailbox that exists; its servers are known and not looked for again."""
        self.address.setText(address)
        self._asked_for = address
        self.password.setText(password)
        self.imap.show_server(imap)
        self.smtp.show_server(smtp)
        self.card.show_title(self.tr("Servers"))
        self.card.show_servers(imap, smtp)
        self.card.show()

    def open_servers(self) -> None:
        """Show the fields of both servers."""
        self.imap.show()
        self.smtp.show()
        self.card.show_title(self.tr("Servers"), changeable=False)

    def test(self) -> None:
        """Try both directions now."""
        self._test_soon.stop()
        if not self.complete:
            return
        self._turn += 1
        turn = self._turn
        imap, smtp = self.accounts()
        self.card.incoming.show_trying()
        self.card.outgoing.show_trying()
        self._errands.run(
            lambda: try_both(imap, smtp),
            lambda report: self._on_tested(turn, report),
            lambda error: self._address_field.show_problem(sentence(error)),
        )

    def accounts(self) -> tuple[ImapAccount, SmtpAccount]:
        """Return both accounts as the mail clients take them."""
        imap, smtp, password = self.imap.server(), self.smtp.server(), self.password.text()
        mine = self.address.text().strip()
        return (
            ImapAccount(imap.host, imap.port, imap.security, imap.user or mine, password),
            SmtpAccount(smtp.host, smtp.port, smtp.security, (smtp.user or mine) if password else "", password),
        )

    def finish(self) -> None:
        """Wait for what is being asked."""
        self._errands.finish()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        for part in (self._address_field, self._password_field, self.card, self.imap, self.smtp):
            column.addWidget(part)
        for part in (self.card, self.imap, self.smtp):
            part.hide()

    def _connect(self) -> None:
        self.address.textEdited.connect(self._on_address)
        self.password.textEdited.connect(lambda text: self._on_edited())
        self.imap.edited.connect(self._on_servers)
        self.smtp.edited.connect(self._on_servers)
        self.card.change_wanted.connect(self.open_servers)
        self._guess_soon.timeout.connect(self._look)
        self._test_soon.timeout.connect(self._test_if_ready)

    def _on_address(self, text: str) -> None:
        self._address_field.show_problem("")
        self._on_edited()
        self._guess_soon.start()

    def _on_servers(self) -> None:
        self.card.show_servers(self.imap.server(), self.smtp.server())
        self._on_edited()

    def _on_edited(self) -> None:
        self._turn += 1
        self.works = False
        self._test_soon.start()
        self.changed.emit()

    def _look(self) -> None:
        address = self.address.text().strip()
        if address == self._asked_for or not is_sound_address(address) or "." not in address.rpartition("@")[2]:
            return
        self._asked_for = address
        self.card.show()
        domain = isolate(address.rpartition("@")[2])
        self.card.show_title(self.tr("Looking for the servers of {domain}…").format(domain=domain), changeable=False)
        self.card.show_hint("")
        self._errands.run(lambda: self._find(address), lambda found: self._on_found(address, found), self._on_not_found)

    def _on_found(self, address: str, found: MailServers) -> None:
        if address != self.address.text().strip():
            return
        domain = isolate(address.rpartition("@")[2])
        self.imap.show_server(found.imap)
        self.smtp.show_server(found.smtp)
        self.card.show_servers(found.imap, found.smtp)
        self.card.show_hint(self._note(found.note))
        if found.source == "assumed":
            self.card.show_title(self.tr("No settings found for {domain}; these are a guess").format(domain=domain))
        else:
            self.card.show_title(self.tr("Found the settings for {domain}").format(domain=domain))
        self._test_if_ready()

    def _on_not_found(self, error: Exception) -> None:
        self.card.hide()
        self._address_field.show_problem(sentence(error))

    def _test_if_ready(self) -> None:
        if self.password.text() and self.complete and self._asked_for == self.address.text().strip():
            self.test()

    def _on_tested(self, turn: int, report: Report) -> None:
        if turn != self._turn:
            return
        self.card.incoming.show_outcome(report.incoming)
        self.card.outgoing.show_outcome(report.outgoing)
        self.works = report.works
        self.tested.emit(report.works)

    def _note(self, note: str) -> str:
        return {
            "app-password": self.tr("This provider wants an app password: make one in its account settings."),
            "enable-imap": self.tr("Switch IMAP on in this provider's web mail first."),
            "mail-password": self.tr("This provider has a password of its own for mail programs."),
            "sign-in-only": self.tr("This provider accepts no passwords from mail programs for most accounts."),
            "proton-bridge": self.tr("Proton Mail needs its Bridge program running on this computer."),
        }.get(note, "")
