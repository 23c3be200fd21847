"""The other pages at the door: the password, a new one, an invitation, and what to do without a password."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.jobs.sign_in import SignInAgent
from desktop.store.passwords import SHORTEST
from desktop.ui.common.signs import Avatar
from desktop.ui.common.text import ElidedLabel
from desktop.ui.sign_in.page import DoorPage
from desktop.ui.theme.tokens import space

SECOND_MS = 1000
AVATAR = 40


class PasswordPage(DoorPage):
    """The password of one person. ``tried`` when it is typed; counts down while nobody may try."""

    tried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.agent = SignInAgent("", "", "")
        self._avatar = Avatar("", "", AVATAR)
        self._name, self._email = ElidedLabel("", "subtitle", weight=600), ElidedLabel("", "small", "text_muted")
        self.body.addLayout(self._person())
        self.password = self.add_line(self.tr("Password"), secret=True)
        self.stay = QCheckBox(self.tr("Keep me signed in on this computer"))
        self.body.addWidget(self.stay)
        self.go = self.add_go(self.tr("Sign in"))
        self.other = self.add_way(self.tr("Somebody else"))
        self.forgotten = self.add_way(self.tr("Forgot your password?"))
        self._left = 0
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._on_second)
        self.go.clicked.connect(self.tried)
        self.password.returnPressed.connect(self._on_return)
        self.password.textEdited.connect(lambda text: self.say("") if not self._left else None)

    def show_person(self, agent: SignInAgent, locked: bool) -> None:
        """Ask for somebody's password; a locked window says that it is locked."""
        self.agent = agent
        self.title.setText(self.tr("Deskbell is locked") if locked else self.tr("Sign in"))
        self.go.setText(self.tr("Unlock") if locked else self.tr("Sign in"))
        self.stay.setVisible(not locked)
        self._avatar.show_person(agent.name, agent.id)
        self._name.setText(agent.name)
        self._email.setText(agent.email)
        self._email.setVisible(bool(agent.email))
        self.password.clear()
        self.wait(0)
        self.say("")

    def wait(self, seconds: int) -> None:
        """Let nobody try for so many seconds, and count them down."""
        self._left = seconds
        self._second.start() if seconds else self._second.stop()
        self._show_wait()

    def entered(self) -> None:
        """Go to the password."""
        self.password.setFocus()

    def _person(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._email)
        row = QHBoxLayout()
        row.setSpacing(space("medium"))
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        return row

    def _on_return(self) -> None:
        if self.go.isEnabled():
            self.tried.emit()

    def _on_second(self) -> None:
        self.wait(max(0, self._left - 1))
        if not self._left:
            self.say("")
            self.password.setFocus()

    def _show_wait(self) -> None:
        words = self.tr("Too many attempts. You can try again in %n second(s).", "", self._left) if self._left else ""
        self.go.refuse(words)
        if self._left:
            self.say(words)


class NewPasswordPage(DoorPage):
    """Two fields for a password of one's own. ``chosen`` when they are alike."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.add_fields()

    def add_fields(self) -> None:
        """Ask for the new password twice."""
        self.title.setText(self.tr("Choose a password of your own"))
        self.hint.setText(self.tr("You came in with a first password that somebody else has seen."))
        self.hint.show()
        self.add_new_password()

    def add_new_password(self) -> None:
        """Add the two fields and what ends the page."""
        words = QCoreApplication.translate(  # tr would look for the plural in the classes made from this one
            "NewPasswordPage",
            "At least %n character(s). Several words are easy to remember and hard to guess.",
            "",
            SHORTEST,
        )
        self.first = self.add_line(self.tr("New password"), words, secret=True)
        self.second = self.add_line(self.tr("Once more"), secret=True)
        for line in (self.first, self.second):
            line.returnPressed.connect(self.try_it)
            line.textEdited.connect(lambda text: self.say(""))
        self.go = self.add_go(self.tr("Save and sign in"))
        self.go.clicked.connect(self.try_it)
        self.back = self.add_way(self.tr("Back"))

    def try_it(self) -> None:
        """Tell that a password was chosen, if it was typed twice alike."""
        if not self.go.isEnabled():
            return
        if len(self.first.text()) < SHORTEST:
            translate = QCoreApplication.translate
            self.say(translate("NewPasswordPage", "A password needs at least %n character(s).", "", SHORTEST))
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.say(self.tr("The two are not the same."))
            self.second.setFocus()
        else:
            self.chosen.emit()

    def entered(self) -> None:
        """Begin with empty fields."""
        for line in self.findChildren(QLineEdit):
            line.clear()
        self.say("")
        self.first.setFocus()


class InvitationPage(NewPasswordPage):
    """Address, invitation and a password of one's own."""

    def add_fields(self) -> None:
        """Ask for the invitation, then for the password."""
        self.title.setText(self.tr("Use an invitation"))
        self.hint.setText(self.tr("Somebody who manages this desk gave it to you. It works once and for seven days."))
        self.hint.show()
        self.email = self.add_line(self.tr("Your e-mail address"))
        self.token = self.add_line(self.tr("Invitation"))
        self.token.setPlaceholderText("ABCDE-FGHJK-…")
        for line in (self.email, self.token):
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.add_new_password()

    def entered(self) -> None:
        """Go to the address."""
        super().entered()
        self.email.setFocus()


class ForgottenPage(NewPasswordPage):
    """Says who can help; an owner helps themselves with the recovery key."""

    def add_fields(self) -> None:
        """Explain, then ask for the key."""
        self.title.setText(self.tr("Forgot your password?"))
        self.hint.setText(
            self.tr(
                "An owner of this desk, or somebody who manages its agents, can give you a first password in"
                " Settings → Agents. If you are the owner, use the recovery key that you wrote down."
            )
        )
        self.hint.show()
        self.key = self.add_line(self.tr("Recovery key"))
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key.setPlaceholderText("ABCDE-FGHJK-…")
        self.add_new_password()

    def entered(self) -> None:
        """Go to the key."""
        super().entered()
        self.key.setFocus()
