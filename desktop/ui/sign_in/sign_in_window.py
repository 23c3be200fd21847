"""The window at the door: choose yourself, type your password. Also what a locked window shows instead of the desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import DeskError
from desktop.jobs.sign_in import SignInAgent
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.errors import sentence
from desktop.ui.master_password import MasterPassword
from desktop.ui.passwords import Passwords
from desktop.ui.settings.errands import Errands
from desktop.ui.sign_in import door as doing
from desktop.ui.sign_in.door import Door
from desktop.ui.sign_in.page import DoorPage
from desktop.ui.sign_in.pages import ForgottenPage, InvitationPage, NewPasswordPage, PasswordPage
from desktop.ui.sign_in.people import PeoplePage

WIDE, SIZE = 264, (860, 600)
PATIENCE_MS = 600
"""How long the keyring may take before the window shows anyway."""


class SignInWindow(QWidget):
    """``signed_in`` carries the agent's id, once; ``closed`` comes when the window is closed without anybody.

    ``locked`` is the id of who locked it: their password is asked for at once, somebody else is one link away.
    """

    signed_in = Signal(str)
    closed = Signal()

    def __init__(self, door: Door, passwords: Passwords, locked: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._passwords, self._locked = door, passwords, locked
        self._errands = Errands(self)
        self._over = False
        self._tries = 0
        if not locked:
            MasterPassword(passwords, self)  # behind a locked window the desk's own is still there
        self.people, self.password, self.new = PeoplePage(), PasswordPage(), NewPasswordPage()
        self.invitation, self.forgotten = InvitationPage(), ForgottenPage()
        self._stack = QStackedWidget()
        self.resize(*SIZE)
        self.setMinimumSize(640, 480)
        self._build()
        self._connect()
        self._begin()

    @property
    def page(self) -> DoorPage:
        """The page that is shown."""
        return self._pages[self._stack.currentIndex()]

    def start(self) -> None:
        """Show the window, unless somebody is kept signed in: then that is tried first."""
        if not self._door.kept or self._locked:
            self.show()
            return
        self._passwords.asked.connect(lambda question: self.show())
        QTimer.singleShot(PATIENCE_MS, self, self._show_late)
        work = partial(doing.enter_kept, self._passwords, self._door.kept)
        self._errands.run(work, self._on_kept, lambda error: self.show())

    def go(self, page: DoorPage) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(page)
        page.entered()

    def choose(self, agent: str) -> None:
        """Ask for somebody's password."""
        found = next((each for each in self._door.sign_in.agents if each.id == agent), None)
        if found is None:
            return
        self.password.show_person(found, locked=bool(self._locked) and agent == self._locked)
        self.go(self.password)
        told = partial(self._on_wait, agent, self._tries)
        self._errands.run(partial(doing.seconds_to_wait, agent), told, lambda error: None)

    def finish(self) -> None:
        """Wait for what runs beside the window."""
        self._errands.finish()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody came in."""
        super().closeEvent(event)
        if not self._over:
            self._over = True
            self.closed.emit()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("{desk} – Deskbell").format(desk=self._door.name))
        self._pages: list[DoorPage] = [self.people, self.password, self.new, self.invitation, self.forgotten]
        for page in self._pages:
            self._stack.addWidget(page)
        line = QFrame()
        line.setProperty("kind", "line")
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(line)
        row.addWidget(self._stack, 1)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "sidebar")
        side.setFixedWidth(WIDE)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("bell", "brand_brass", 20))
        head.addWidget(plain_label("Deskbell", "title"), 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 32, 24, 32)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(plain_label(self._door.name, "body", "second", wrap=True))
        column.addStretch(1)
        words = self.tr("Mail is still fetched while the window is locked.") if self._locked else ""
        column.addWidget(plain_label(words, "small", "muted", wrap=True))
        return side

    def _connect(self) -> None:
        self.people.people.chosen.connect(self.choose)
        self.people.invited.clicked.connect(lambda: self.go(self.invitation))
        self.password.tried.connect(self._try)
        self.password.other.clicked.connect(lambda: self.go(self.people))
        self.password.forgotten.clicked.connect(lambda: self.go(self.forgotten))
        self.new.chosen.connect(self._try_new)
        self.invitation.chosen.connect(self._try_invitation)
        self.forgotten.chosen.connect(self._try_key)
        for page in (self.new, self.invitation, self.forgotten):
            page.back.clicked.connect(self._begin)

    def _begin(self) -> None:
        """Show the first page: one's own password where there is no choice, else the list."""
        agents = self._door.sign_in.agents
        last = self._locked or self._door.sign_in.last
        self.people.show_people(agents, last)
        only = agents[0].id if len(agents) == 1 else ""
        self.password.other.setVisible(len(agents) > 1)
        first = self._locked or only or (last if any(each.id == last for each in agents) else "")
        self.choose(first) if first else self.go(self.people)

    def _show_late(self) -> None:
        if not self._over:
            self.show()

    def _on_kept(self, agent: str) -> None:
        self._on_in(agent) if agent else self.show()

    def _on_wait(self, agent: str, tries: int, seconds: int) -> None:
        """Count down what earlier failures left; who has tried meanwhile is told by the answer to that."""
        if seconds and self.password.agent.id == agent and tries == self._tries:
            self.password.wait(seconds)

    def _try(self, new: str = "") -> None:
        page = self.new if new else self.password
        agent, typed = self.password.agent, self.password.password.text()
        stay = self.password.stay.isChecked() if not self.password.stay.isHidden() else None
        if not typed:
            page.say(self.tr("Type your password."))
            return
        self._work(page, partial(doing.enter, self._passwords, agent.id, typed, new, stay))

    def _try_new(self) -> None:
        self._try(self.new.first.text())

    def _try_invitation(self) -> None:
        page = self.invitation
        email, token, password = page.email.text(), page.token.text(), page.first.text()
        self._work(page, partial(doing.enter_invited, self._door.desk, email, token, password))

    def _try_key(self) -> None:
        page = self.forgotten
        self._work(page, partial(doing.enter_recovered, self._door.desk, page.key.text(), page.first.text()))

    def _work(self, page: PasswordPage | NewPasswordPage, work: partial[str]) -> None:
        self._tries += 1
        page.say("")
        page.go.refuse(self.tr("Just a moment…"))
        self._errands.run(work, self._on_in, partial(self._on_refused, page))

    def _on_refused(self, page: PasswordPage | NewPasswordPage, error: Exception) -> None:
        page.go.refuse("")
        if isinstance(error, DeskError) and error.code == "password-must-change":
            self.go(self.new)
            return
        page.say(sentence(error))
        if page is self.password:
            self._after_refusal(error, self.password.agent)

    def _after_refusal(self, error: Exception, agent: SignInAgent) -> None:
        """Empty the field, and count down when trying has to wait now."""
        self.password.password.clear()
        self.password.password.setFocus()
        if isinstance(error, DeskError) and error.code == "sign-in-wait":
            self.password.wait(int(str(error.details["seconds"])))

    def _on_in(self, agent: str) -> None:
        if self._over:
            return
        self._over = True
        self.password.password.clear()
        self.signed_in.emit(agent)
        self.close()
