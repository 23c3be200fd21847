"""Taking one's own password away again, on a desk where one works alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.commands.sign_in import remove_password
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.password_field import PasswordField

WIDE = 460


class RemoveDialog(Dialog):
    """Asks for the password once more before it goes. ``saved`` when it is gone."""

    saved = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent, WIDE)
        self._context = context
        self.set_title(self.tr("Remove your password"))
        words = self.tr("Whoever uses this computer can open the desk then.")
        self.body.addWidget(plain_label(words, "body", "second", wrap=True))
        self.old = FormField(self.tr("Present password"), PasswordField())
        self.body.addWidget(self.old)
        self.add_cancel()
        self._go = self.add_primary(self.tr("Remove it"))

    def accept(self) -> None:
        """Remove it; the command says when the password is wrong."""
        self._go.refuse(self.tr("Being removed…"))
        desk = self._context.desk
        work = partial(remove_password, desk, desk.actor.id, _text(self.old))
        self._context.tasks.command(self, work, self._on_saved, self._on_refused)

    def _on_saved(self, nothing: None) -> None:
        self.saved.emit()
        self.done(1)

    def _on_refused(self, error: Exception) -> None:
        self._go.refuse("")
        self.old.show_problem(sentence(error))


def _text(field: FormField) -> str:
    line = field.field
    return line.text() if isinstance(line, QLineEdit) else ""
