"""Where a department's mail comes in, and by which account its answers leave."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.commands.departments import edit_department
from desktop.ui.common.section import FormField
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.departments.facts import EDIT, Facts, reaches_all
from desktop.ui.settings.departments.general_tab import chooser
from desktop.ui.settings.departments.settings_tab import SettingsTab
from desktop.ui.settings.page import Change
from desktop.ui.theme.tokens import space


class AddressesTab(SettingsTab):
    """The mailboxes that land here are chosen on their own page; this shows which."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        incoming = [box for box in facts.mailboxes if box.department == facts.row.id]
        column = QVBoxLayout()
        column.setSpacing(space("tight"))
        column.addWidget(plain_label(self.tr("Mail to these addresses lands here"), "small", "second"))
        for box in incoming:
            for address in (box.address, *box.aliases):
                column.addWidget(ElidedLabel(address, weight=600 if address == box.address else 400))
        if not incoming:
            column.addWidget(plain_label(self.tr("None: tickets are moved here, or begun by agents."), wrap=True))
        where = self.tr("Each mailbox says on the page “Mailboxes” in which department its mail lands.")
        column.addWidget(plain_label(where, "small", "muted", wrap=True))
        self.body.addLayout(column)
        own = self.tr("The mailbox to which the customer wrote")
        boxes = [("", own), *((box.id, box.address) for box in facts.mailboxes)]
        self.account = chooser(boxes, facts.row.mailbox or "")
        self._account = FormField(self.tr("Answers leave by"), self.account)
        self._account.setVisible(len(boxes) > 1 and reaches_all(context.desk, EDIT, facts.row.id))
        self.account.activated.connect(lambda place: self.edited.emit())
        self.body.addWidget(self._account)
        self.add_settings(("addresses",))
        self.body.addStretch(1)

    def changes(self) -> list[Change]:
        """Return the account too."""
        row, account = self._facts.row, str(self.account.currentData()) or None
        found = super().changes()
        if account != row.mailbox:
            found.append(lambda desk: edit_department(desk, row.id, mailbox=account))
        return found
