"""Where the passwords of the mailboxes are, and changing the master password where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.theme.tokens import space


class PasswordSection(QWidget):
    """One sentence, and a button only where Deskbell keeps the passwords itself. ``changed`` after a new one."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.words = plain_label("", "body", "second", wrap=True)
        self.button = Button(self.tr("Change the master password…"), icon="key")
        self.button.hide()
        self.button.clicked.connect(lambda: MasterChange(self).open())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addWidget(plain_label(self.tr("Passwords"), "subtitle"))
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def load(self) -> None:
        """Find out where they are; asking the system takes a moment."""
        secrets = self._context.secrets
        self._context.tasks.query(self, lambda: secrets.state, self._on_state)

    def change(self, old: str, new: str, dialog: MasterChange) -> None:
        """Lock the vault with another password."""
        secrets = self._context.secrets
        self._context.tasks.query(
            dialog, lambda: secrets.change_master_password(old, new), lambda nothing: dialog.done(1), dialog.refuse
        )

    def _on_state(self, state: str) -> None:
        sentences = {
            "keyring": self.tr("The passwords are in this system's own password store."),
            "vault-new": self.tr("This system keeps no passwords. Deskbell will keep them, locked with a password."),
        }
        kept = self.tr("This system keeps no passwords, so Deskbell keeps them, locked with your master password.")
        self.words.setText(sentences.get(state, kept))
        self.button.setVisible(state not in sentences)


class MasterChange(Dialog):
    """Asks for the present master password and twice for the new one."""

    def __init__(self, section: PasswordSection) -> None:
        super().__init__("", section, wide=440)
        self.set_title(self.tr("Change the master password"))
        self._section = section
        self.old, self.new, self.again = PasswordField(), PasswordField(), PasswordField()
        self._old = FormField(self.tr("Present master password"), self.old)
        self._new = FormField(self.tr("New master password"), self.new)
        self._again = FormField(self.tr("Once more"), self.again)
        for part in (self._old, self._new, self._again):
            self.body.addWidget(part)
        self.add_cancel()
        self._primary = self.add_primary(self.tr("Change it"))

    def accept(self) -> None:
        """Change it when the two new ones are alike."""
        self._old.show_problem("")
        self._new.show_problem("" if self.new.text() else self.tr("Type a password."))
        alike = self.new.text() == self.again.text()
        self._again.show_problem("" if alike else self.tr("The two are not the same."))
        if self.new.text() and alike:
            self._primary.refuse(self.tr("Being changed…"))
            self._section.change(self.old.text(), self.new.text(), self)

    def refuse(self, error: Exception) -> None:
        """Say what was wrong with the present one."""
        self._primary.refuse("")
        self._old.show_problem(sentence(error))
