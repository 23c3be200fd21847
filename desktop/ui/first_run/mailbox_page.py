"""The third question: which address customers write to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.commands.mailboxes import MailboxForm
from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import Plan
from desktop.ui.settings.fetching_fields import AfterChoice, StartChoice
from desktop.ui.settings.mailbox_account import Find, MailboxAccount


class MailboxPage(Page):
    """Address and password; the servers are found and tried while one types."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Which address do customers write to?"),
            self.tr("Deskbell reads this mailbox and answers from it. You can add more later."),
        )
        self.account = MailboxAccount(find)
        self.start = StartChoice()
        self.after = AfterChoice()
        for part in (self.account, self.start, self.after):
            self.body.addWidget(part)
        self.account.tested.connect(lambda works: self.ready.emit())
        self.account.changed.connect(self.ready)

    @property
    def usable(self) -> bool:
        """Whether there is enough to keep it, tested or not."""
        return self.account.complete and bool(self.account.password.text())

    def obstacle(self) -> str:
        """Both directions must have let us in; "Use it anyway" goes round this."""
        if self.account.works:
            return ""
        if not self.usable:
            return self.tr("Type address and password first, or go on without a mailbox.")
        return self.tr("Both servers have to let Deskbell in first.")

    def write(self, plan: Plan) -> None:
        """Put the mailbox into the plan."""
        imap, smtp = self.account.imap.server(), self.account.smtp.server()
        what, folder = self.after.choice()
        plan.password = self.account.password.text()
        plan.mailbox = MailboxForm(
            address=self.account.address.text().strip(),
            name=plan.desk,
            imap_host=imap.host,
            imap_port=imap.port,
            imap_security=imap.security,
            imap_user=imap.user,
            smtp_host=smtp.host,
            smtp_port=smtp.port,
            smtp_security=smtp.security,
            smtp_user=smtp.user,
            after_import=what if what != "move" or folder else "leave",
            move_to=folder if what == "move" else "",
            start_at=self.start.start_at(),
        )

    def entered(self) -> None:
        """Go to the address."""
        self.account.address.setFocus()
