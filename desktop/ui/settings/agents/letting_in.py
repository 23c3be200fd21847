"""Opens the door to a colleague: a first password or an invitation, after the owner has a password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.commands.sign_in import invite, reset_password
from desktop.store.queries.sign_in import own_sign_in
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.agents.secrets_dialogs import OwnPassword, ShownOnce


class LettingIn(QObject):
    """Asks for one's own password first where there is none: from the first one on, everybody needs one.

    ``shown`` when the secret was shown, ``failed`` carries what went wrong.
    """

    shown = Signal(str)
    failed = Signal(object)

    def __init__(self, context: UiContext, agent: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._agent, self._name, self._over = context, agent, name, parent

    def give_password(self) -> None:
        """Make a first password and show it once."""
        self._after_own(self._make_password)

    def give_invitation(self) -> None:
        """Make an invitation and show it once."""
        self._after_own(self._make_invitation)

    def _after_own(self, then: Callable[[], None]) -> None:
        actor = self._context.desk.actor
        if self._context.tasks.now(lambda: own_sign_in(actor)).password:
            then()
            return
        words = self.tr(
            "Until now this desk opens without a password. From the first colleague on everybody signs in, so choose "
            "yours first."
        )
        OwnPassword(self._context, words, False, then, self._over).open()

    def _make_password(self) -> None:
        desk, agent = self._context.desk, self._agent
        self._context.tasks.command(self, lambda: reset_password(desk, agent), self._show_password, self.failed.emit)

    def _make_invitation(self) -> None:
        desk, agent = self._context.desk, self._agent
        self._context.tasks.command(self, lambda: invite(desk, agent), self._show_invitation, self.failed.emit)

    def _show_password(self, secret: str) -> None:
        title = self.tr("First password of {name}").format(name=isolate(self._name))
        words = self.tr("Give it to {name}. It has to be changed at the first sign-in.").format(
            name=isolate(self._name)
        )
        ShownOnce(title, words, self.tr("First password"), secret, self._over).open()
        self.shown.emit(secret)

    def _show_invitation(self, token: str) -> None:
        title = self.tr("Invitation for {name}").format(name=isolate(self._name))
        words = self.tr(
            "Send this code to {name}. It is typed in at the sign-in, is good for seven days, and lets {name} choose a "
            "password."
        ).format(name=isolate(self._name))
        ShownOnce(title, words, self.tr("Invitation code"), token, self._over).open()
        self.shown.emit(token)
