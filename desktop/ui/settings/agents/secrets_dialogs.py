"""The dialogs about passwords: choosing one's own, and showing once what cannot be shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from desktop.commands.sign_in import set_password
from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.theme.tokens import space


class OwnPassword(Dialog):
    """Asks for a new password twice, and for the present one where there is one. ``done`` follows when it is set."""

    def __init__(
        self, context: UiContext, words: str, has_one: bool, then: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__("", parent, wide=460)
        self.set_title(self.tr("Change your password") if has_one else self.tr("Choose your password"))
        self._context, self._then, self._has_one = context, then, has_one
        self.old, self.new, self.again = PasswordField(), PasswordField(), PasswordField()
        self._old = FormField(self.tr("Present password"), self.old)
        self._new = FormField(self.tr("New password"), self.new)
        self._again = FormField(self.tr("Once more"), self.again)
        if words:
            self.body.addWidget(plain_label(words, wrap=True))
        for part in (self._old, self._new, self._again):
            self.body.addWidget(part)
        self._old.setVisible(has_one)
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Set password"))

    def accept(self) -> None:
        """Set it when the two new ones are alike."""
        old, new = self.old.text(), self.new.text()
        self._old.show_problem("")
        self._new.show_problem("" if new else self.tr("Type a password."))
        alike = new == self.again.text()
        self._again.show_problem("" if alike else self.tr("The two are not the same."))
        if not new or not alike:
            return
        desk = self._context.desk
        self.primary.refuse(self.tr("Being set…"))
        self._context.tasks.command(
            self, lambda: set_password(desk, desk.actor.id, new, old), lambda done: self._on_set(), self._on_refused
        )

    def _on_set(self) -> None:
        super().accept()
        self._then()

    def _on_refused(self, error: Exception) -> None:
        self.primary.refuse("")
        wrong = getattr(error, "code", "") in ("password-wrong", "sign-in-wait")
        (self._old if wrong else self._new).show_problem(sentence(error))


class ShownOnce(Dialog):
    """Shows a first password, an invitation or a recovery key, which nobody can look up again, with Copy."""

    def __init__(self, title: str, words: str, label: str, secret: str, parent: QWidget) -> None:
        super().__init__(title, parent, wide=480)
        self.secret = QLineEdit(secret)
        self.secret.setReadOnly(True)
        self.secret.setAccessibleName(label)
        self.secret.setCursorPosition(0)
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.secret, 1)
        row.addWidget(self.copy)
        self.body.addWidget(plain_label(words, wrap=True))
        self.body.addWidget(plain_label(label, "small", "second"))
        self.body.addLayout(row)
        once = self.tr("It is shown only now.")
        self.body.addWidget(plain_label(once, "small", "muted", wrap=True))
        self.add_primary(self.tr("Done"))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.secret.text())
        self.copy.setText(self.tr("Copied"))
