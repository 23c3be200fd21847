"""Which computers may fetch and send for a mailbox: its password, sealed to those that somebody chose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.sharing.facts import Computer, Doors, SharedPassword
from desktop.ui.theme.tokens import space


class PasswordsDialog(Dialog):
    """A mailbox, and a box for each computer that does the desk's work; nothing leaves before Save."""

    def __init__(
        self,
        context: UiContext,
        doors: Doors,
        mailboxes: Sequence[SharedPassword],
        computers: Sequence[Computer],
        parent: QWidget,
    ) -> None:
        super().__init__("", parent, wide=520)
        self.set_title(self.tr("Passwords of mailboxes"))
        self._context, self._doors = context, doors
        self._mailboxes = {each.mailbox: each for each in mailboxes}
        words = self.tr(
            "Another computer can take a mailbox over when it has the password. It is sealed so that only the "
            "computers ticked here can open it; it is never shown."
        )
        self.body.addWidget(plain_label(words, wrap=True))
        self.mailbox = QComboBox()
        for each in mailboxes:
            self.mailbox.addItem(each.address, each.mailbox)
        self.body.addWidget(FormField(self.tr("Mailbox"), self.mailbox))
        self.boxes: dict[str, QCheckBox] = {}
        self.body.addWidget(FormField(self.tr("Computers"), self._list(computers)))
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Save"))
        self.mailbox.currentIndexChanged.connect(lambda at: self._show())
        self._show()
        if not (self.boxes and self._mailboxes):
            nothing = self.tr("There is no mailbox, or no other computer that does the desk’s work.")
            self.primary.refuse(nothing)
            self.bar.say("info", "info", nothing)
            self.bar.show()

    def accept(self) -> None:
        """Seal the password to those that are ticked, and take it from all others."""
        if not (self.boxes and self._mailboxes):
            return
        chosen = frozenset(each for each, box in self.boxes.items() if box.isChecked())
        self.primary.refuse(self.tr("Being sealed…"))
        work = partial(self._doors.share_password, str(self.mailbox.currentData()), chosen)
        self._context.tasks.command(self, work, lambda done: self._on_shared(), self._on_failed)

    def _list(self, computers: Sequence[Computer]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        for each in computers:
            if each.may_work and not each.own and not each.revoked:
                words = self.tr("{computer}, {agent}")
                box = QCheckBox(words.format(computer=isolate(each.name), agent=isolate(each.agent_name)))
                self.boxes[each.id] = box
                column.addWidget(box)
        return made

    def _show(self) -> None:
        held = self._mailboxes.get(str(self.mailbox.currentData()))
        for identity, box in self.boxes.items():
            box.setChecked(held is not None and identity in held.computers)

    def _on_shared(self) -> None:
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
