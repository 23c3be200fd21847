"""Asks for the master password of the vault, where the system keeps no passwords itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.passwords import Passwords

if TYPE_CHECKING:
    from desktop.vault import Question


class MasterPasswordDialog(Dialog):
    """One field; two for a new vault. Without an answer the mailbox stays unused until the next try."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        title = self.tr("Choose a master password") if question.new else self.tr("Master password")
        super().__init__(title, parent, 460)
        self._new = question.new
        words = (
            self.tr("This system keeps no passwords, so Deskbell keeps them itself, locked with a password of yours.")
            if question.new
            else self.tr("The passwords of your mailboxes are locked.")
        )
        self.body.addWidget(plain_label(words, "body", wrap=True))
        self.first = self._line(self.tr("Master password"))
        self.second = self._line(self.tr("Once more")) if question.new else None
        if question.wrong:
            self.first.show_problem(self.tr("That was not it. Try again."))
        self.add_cancel(self.tr("Not now"))
        self.add_primary(self.tr("Use it") if question.new else self.tr("Unlock"))

    @property
    def password(self) -> str:
        """What was typed."""
        return _text(self.first)

    def accept(self) -> None:
        """Close when there is a password, typed twice alike for a new vault."""
        if not self.password:
            self.first.show_problem(self.tr("Type a password."))
        elif self.second is not None and _text(self.second) != self.password:
            self.second.show_problem(self.tr("The two are not the same."))
        else:
            super().accept()

    def _line(self, label: str) -> FormField:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        field = FormField(label, line)
        self.body.addWidget(field)
        return field


class MasterPassword(QObject):
    """Shows the dialog when a task asks, and gives the answer back."""

    def __init__(self, passwords: Passwords, window: QWidget) -> None:
        super().__init__(window)
        self._passwords = passwords
        self._window = window
        passwords.asked.connect(self._on_asked)

    def _on_asked(self, question: Question) -> None:
        dialog = MasterPasswordDialog(question, self._window)
        dialog.accepted.connect(lambda: self._passwords.answer(dialog.password))
        dialog.rejected.connect(lambda: self._passwords.answer(None))
        dialog.open()


def _text(field: FormField) -> str:
    line = field.field
    return line.text() if isinstance(line, QLineEdit) else ""
