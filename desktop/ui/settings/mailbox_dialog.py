"""The dialog of one mailbox: account, what is fetched, other addresses; saved only when nothing is refused."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.commands.mailboxes import MailboxForm, create_mailbox, edit_mailbox
from desktop.mail.autoconfig import guess
from desktop.mail.imap import connect
from desktop.mail.imap_types import Folder
from desktop.mail.providers import Security, Server
from desktop.mail.smtp_message import is_sound_address
from desktop.store.queries.desk_lists import departments, desk_name
from desktop.store.queries.rows import MailboxRow
from desktop.ui.common.bar import Bar
from desktop.ui.common.chip_field import ChipField
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.edges import set_edges
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.errands import Errands
from desktop.ui.settings.fetching_fields import AfterChoice, StartChoice
from desktop.ui.settings.folder_list import FolderList
from desktop.ui.settings.mailbox_account import Find, MailboxAccount
from desktop.ui.theme.tokens import space

SECURITIES: dict[str, Security] = {"tls": "tls", "starttls": "starttls", "plain": "plain"}


class MailboxDialog(Dialog):
    """Adds or edits a mailbox. The password is stored in this computer's password store, apart from the desk."""

    def __init__(
        self, context: UiContext, row: MailboxRow | None, parent: QWidget | None = None, find: Find = guess
    ) -> None:
        super().__init__("", parent, wide=620)
        self.set_title(self.tr("Edit mailbox") if row else self.tr("Add mailbox"))
        self.resize(620, 640)
        self._context, self._row = context, row
        self._errands = Errands(self)
        self.account = MailboxAccount(find)
        self.name = QLineEdit()
        self.department = QComboBox()
        self.folders = FolderList()
        self.after, self.start = AfterChoice(), StartChoice()
        self.poll = NumberField(10, 86_400, self.tr("s"))
        self.aliases = ChipField(self.tr("Other addresses"), self._check)
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self._lay_out()
        test = self.add_at_start(self.tr("Test both directions"), icon="refresh-cw")
        test.clicked.connect(self._on_test)
        self.add_cancel()
        self.save = self.add_primary(self.tr("Save") if row else self.tr("Add mailbox"))
        self.folders.wanted.connect(self.ask_folders)
        self._fill()

    def accept(self) -> None:
        """Save; the dialog closes when it went through."""
        form, password = self.form(), self.account.password.text()
        desk, secrets, row = self._context.desk, self._context.secrets, self._row
        self.save.refuse(self.tr("Being saved…"))
        self.bar.hide()

        def work() -> None:
            identity = row.id if row else create_mailbox(desk, form)
            if row:
                edit_mailbox(desk, row.id, form)
            if password:
                secrets.set(identity, password)

        self._context.tasks.command(self, work, lambda nothing: self._on_saved(), self._on_refused)

    def form(self) -> MailboxForm:
        """Return what the fields say."""
        imap, smtp = self.account.imap.server(), self.account.smtp.server()
        what, folder = self.after.choice()
        row = self._row
        return MailboxForm(
            address=self.account.address.text().strip(),
            name=self.name.text(),
            department=str(self.department.currentData() or ""),
            imap_host=imap.host,
            imap_port=imap.port,
            imap_security=imap.security,
            imap_user=imap.user,
            smtp_host=smtp.host,
            smtp_port=smtp.port,
            smtp_security=smtp.security,
            smtp_user=smtp.user,
            after_import=what,
            move_to=folder if what == "move" else "",
            start_at=row.start_at if row else self.start.start_at(),
            poll_seconds=self.poll.value(),
            sent_folder=self.folders.sent.currentText().strip(),
            active=row.active if row else True,
            folders=tuple(self.folders.chosen()),
            aliases=tuple(self.aliases.addresses()),
        )

    def ask_folders(self) -> None:
        """Ask the server which folders it has."""
        account, _ = self.account.accounts()
        secrets, row = self._context.secrets, self._row
        self.folders.working(True)
        self.bar.hide()

        def work() -> list[Folder]:

            known = account.password or (secrets.password(row.id, "imap") if row else "")
            with connect(replace(account, password=known)) as session:
                return session.folders()

        self._errands.run(work, self._on_folders, self._on_no_folders)

    def finish(self) -> None:
        """Wait for what is being asked."""
        self._errands.finish()
        self.account.finish()

    def _lay_out(self) -> None:
        inside = QFrame()
        column = QVBoxLayout(inside)
        set_edges(column, 0, 0, space("medium"), space("small"))
        column.setSpacing(space("large"))
        shown = FormField(self.tr("Name that customers see"), self.name)
        self._department = FormField(self.tr("Department"), self.department)
        others = self.tr("Mail to these addresses arrives here too.")
        for part in (
            self.account,
            shown,
            self._department,
            self.start,
            self.folders,
            self.after,
            FormField(self.tr("Look for new mail every"), self.poll),
            FormField(self.tr("Other addresses"), self.aliases, others),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(self.bar)
        self.add_scrolled(inside)

    def _fill(self) -> None:
        actor, row = self._context.desk.actor, self._row
        homes, name = self._context.tasks.now(lambda: (departments(actor), desk_name()))
        for home in homes:
            self.department.addItem(home.name, home.id)
        self._department.setVisible(len(homes) > 1)
        self.start.setVisible(row is None)
        self.name.setText(row.name if row else name)
        self.poll.setValue(row.poll_seconds if row else 300)
        self.folders.show_chosen(row.folders if row else (), row.sent_folder if row else "")
        if row is None:
            self.account.address.setFocus()
            return
        self.department.setCurrentIndex(max(0, self.department.findData(row.department)))
        self.after.show_choice(row.after_import, row.move_to)
        self.aliases.set_addresses(row.aliases)
        imap = Server(row.imap_host, row.imap_port, SECURITIES.get(row.imap_security, "tls"), row.imap_user)
        smtp = Server(row.smtp_host, row.smtp_port, SECURITIES.get(row.smtp_security, "tls"), row.smtp_user)
        self.account.show_account(row.address, imap, smtp, "")
        self.account.password.setPlaceholderText(self.tr("Unchanged"))

    def _on_test(self) -> None:
        """Try both directions with the password typed, else with the one that is kept."""
        secrets, row = self._context.secrets, self._row
        if self.account.password.text() or row is None:
            self.account.test()
            return
        self._errands.run(lambda: secrets.password(row.id, "imap"), self._on_password, self._on_refused)

    def _on_password(self, password: str) -> None:
        self.account.password.setText(password)
        self.account.test()

    def _on_folders(self, folders: list[Folder]) -> None:
        self.folders.working(False)
        self.folders.show_folders(folders)

    def _on_no_folders(self, error: Exception) -> None:
        self.folders.working(False)
        self._on_refused(error)

    def _on_saved(self) -> None:
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.save.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()

    def _check(self, address: str) -> str:
        return "" if is_sound_address(address) else self.tr("This is no e-mail address.")
