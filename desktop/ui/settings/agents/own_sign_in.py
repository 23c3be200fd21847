"""How oneself signs in: the password, and an owner's recovery key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.sign_in import make_recovery_key
from desktop.store.queries.sign_in import own_sign_in
from desktop.ui.common.buttons import Button
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.agents.secrets_dialogs import OwnPassword, ShownOnce
from desktop.ui.theme.tokens import space


class OwnSignIn(QWidget):
    """One sentence and one or two buttons; what they do applies at once."""

    failed = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._has_one = context, False
        self.words = plain_label("", "body", "second", wrap=True)
        self.password = Button("", icon="key")
        self.recovery = Button(self.tr("Make a recovery key…"), icon="life-buoy")
        self.recovery.setToolTip(self.tr("With it an owner who forgot the password comes in."))
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.password)
        row.addWidget(self.recovery)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addWidget(self.words)
        column.addLayout(row)
        self.password.clicked.connect(self._ask)
        self.recovery.clicked.connect(self._make_key)

    def load(self) -> None:
        """Find out whether there is a password."""
        actor = self._context.desk.actor
        state = self._context.tasks.now(lambda: own_sign_in(actor))
        self._has_one = state.password
        without = self.tr("The desk opens without a password as long as you work alone.")
        self.words.setText(self.tr("You sign in with a password.") if self._has_one else without)
        change, choose = self.tr("Change your password…"), self.tr("Choose a password…")
        self.password.setText(change if self._has_one else choose)
        self.recovery.setVisible(state.password and state.owner)
        another = self.tr("Make another recovery key…")
        self.recovery.setText(another if state.recovery else self.tr("Make a recovery key…"))

    def _ask(self) -> None:
        OwnPassword(self._context, "", self._has_one, self.load, self).open()

    def _make_key(self) -> None:
        desk = self._context.desk
        self._context.tasks.command(self, lambda: make_recovery_key(desk), self._show_key, self.failed.emit)

    def _show_key(self, key: str) -> None:
        self.load()
        words = self.tr("Print this key or keep it in a safe. An earlier one is worth nothing now.")
        ShownOnce(self.tr("Recovery key"), words, self.tr("Key"), key, self).open()
