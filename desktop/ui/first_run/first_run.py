"""The window of the first start: steps at the start, one page at a time, a foot with the ways on and back."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.jobs.desk_paths import free_path
from desktop.jobs.import_mail import ImportSums
from desktop.mail.autoconfig import guess
from desktop.ui.common.buttons import Button
from desktop.ui.errors import sentence
from desktop.ui.first_run.desk_page import DeskPage
from desktop.ui.first_run.import_page import ImportPage
from desktop.ui.first_run.join_page import JoinPage
from desktop.ui.first_run.joining import Joining
from desktop.ui.first_run.language_page import LanguagePage
from desktop.ui.first_run.mailbox_page import MailboxPage
from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import Plan, desks_folder, make_desk, make_sample, take_in
from desktop.ui.first_run.progress import ProgressLine, pane_line
from desktop.ui.first_run.steps import StepList
from desktop.ui.first_run.together_page import JOIN, MAKE, TogetherPage
from desktop.ui.i18n import install_language, system_language
from desktop.ui.master_password import MasterPassword
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.ui.settings.errands import Errands
from desktop.ui.settings.mailbox_account import Find
from desktop.ui.theme.current import holder
from desktop.ui.time_words import count_words

FOOT = 64


class FirstRun(QWidget):
    """Asks what a desk needs and makes it. ``finished_with`` carries its path; ``closed`` comes after it, or alone.

    ``find`` finds the servers of an address; ``passwords`` is for tests that must not touch this computer's keyring.
    """

    finished_with = Signal(str)
    closed = Signal()

    def __init__(
        self,
        preferences: Preferences,
        folder: Path | None = None,
        find: Find = guess,
        passwords: Passwords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._folder, self._find, self._passwords = preferences, folder, find, passwords
        self._errands = Errands(self)
        wished = preferences.language
        self._plan = Plan(language=system_language() if wished == "system" else wished)
        self._here, self._busy = 0, ""
        self._stop = threading.Event()
        self._progress_line = ProgressLine(self)
        self._progress_line.told.connect(self.show_progress)
        self.joining = Joining(self)
        self.joining.told.connect(lambda *step: self.join.show_step(*step))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.resize(1040, 720)
        self._build()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._here]

    def go(self, number: int) -> None:
        """Show a page."""
        self._here = number
        self._stack.setCurrentWidget(self.page)
        self._steps.show_step(number)
        self._show_foot()
        self.page.entered()

    def forward(self, anyway: bool = False) -> None:
        """Take the page's answer and go on; behind the last page the desk is made."""
        if self.page.obstacle() and not anyway:
            return
        self.page.write(self._plan)
        self._on_from_here()

    def invite(self, invitation: str) -> None:
        """Begin with an invitation that somebody opened: only its password is left to ask."""
        self.together.choose(JOIN)
        self._take_way(JOIN)
        self.join.invitation.setText(invitation)
        self.go(len(self._pages) - 1)

    def skip(self) -> None:
        """Go on without a mailbox."""
        self._plan.mailbox, self._plan.password = None, ""
        self._on_from_here()

    def start_sample(self) -> None:
        """Make the desk of sample tickets and open it."""
        folder, language = self._folder or desks_folder(), self._plan.language
        self._working(True)
        self._errands.run(lambda: make_sample(folder, language), self._end, self._on_failed)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End without a desk, or stop an import: what came in until then stays."""
        self._stop.set()
        self.joining.stop()
        self._errands.finish()
        super().closeEvent(event)
        self.closed.emit()

    def finish(self) -> None:
        """Wait for whatever runs beside the window."""
        self._errands.finish()
        self.mailbox.account.finish()

    def _build(self) -> None:
        """Build everything in the language in force."""
        self.setWindowTitle("Deskbell")
        self.language = LanguagePage(self._plan.language)
        self.together = TogetherPage()
        self.join = JoinPage()
        self.join.stopped.connect(self.joining.stop)
        self.desk = DeskPage(self._folder or desks_folder())
        self.mailbox = MailboxPage(self._find)
        self.imports = ImportPage()
        self._steps = StepList(self._step_words(MAKE))
        self._stack = QStackedWidget()
        for page in (self.language, self.together, self.join, self.desk, self.mailbox, self.imports):
            self._stack.addWidget(page)
            page.ready.connect(self._show_foot)
        self._take_way(MAKE)
        self._whole = QFrame()
        self._whole.setProperty("kind", "surface")
        line = QHBoxLayout(self._whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._steps)
        line.addWidget(pane_line())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot())
        line.addLayout(column, 1)
        self._outer.addWidget(self._whole)
        self.language.chosen.connect(self._on_language)
        self.together.chosen.connect(self._take_way)
        self._steps.sample.clicked.connect(self.start_sample)
        self.go(0)

    def _take_way(self, way: str) -> None:
        """Ask from here on what making a desk needs, or joining one."""
        making: list[Page] = [self.desk, self.mailbox, self.imports]
        self._pages: list[Page] = [self.language, self.together, *(making if way == MAKE else [self.join])]
        self._steps.show_steps(self._step_words(way))

    def _step_words(self, way: str) -> tuple[str, ...]:
        first = (self.tr("Language"), self.tr("Alone or together"))
        if way == MAKE:
            return (*first, self.tr("Your desk"), self.tr("Mailbox"), self.tr("Old mail"))
        return (*first, self.tr("Invitation"))

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        foot.setFixedHeight(FOOT)
        self.back = Button(self.tr("Back"))
        self.without = Button(self.tr("Without a mailbox"), "quiet")
        self.anyway = Button(self.tr("Use it anyway"), "quiet")
        self.onward = Button(self.tr("Continue"), "primary")
        self.back.clicked.connect(lambda: self.go(self._here - 1))
        self.without.clicked.connect(self.skip)
        self.anyway.clicked.connect(lambda: self.forward(anyway=True))
        self.onward.clicked.connect(lambda: self.forward())
        row = QHBoxLayout(foot)
        row.setContentsMargins(72, 0, 72, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.anyway, self.without, self.onward):
            row.addWidget(button)
        return foot

    def _show_foot(self) -> None:
        here, last = self._here, len(self._pages) - 1
        on_mailbox = self.page is self.mailbox
        self.back.setVisible(here > 0)
        self.without.setVisible(on_mailbox)
        self.anyway.setVisible(on_mailbox and self.mailbox.usable and not self.mailbox.account.works)
        self.onward.setText(self.tr("Open the desk") if here == last else self.tr("Continue"))
        if self.page is self.imports and self.imports.paths:
            self.onward.setText(self.tr("Import and open"))
        elif self.page is self.join:
            self.onward.setText(self.tr("Join"))
        self.onward.refuse(self._busy or self.page.obstacle())  # who types meanwhile begins nothing a second time

    def _on_language(self, language: str) -> None:
        """Turn the program to the language and build this window again."""
        self._plan.language = self._preferences.language = language
        app = QApplication.instance()
        if isinstance(app, QApplication):
            install_language(app, language)
            holder.refresh()
        old = self._whole
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._build()

    def _on_from_here(self) -> None:
        here = self._here
        if here + 1 < len(self._pages):
            self.go(here + 1)
        elif self.page is self.join:
            self._join()
        else:
            self._make()

    def _join(self) -> None:
        """Bring the desk of an invitation here."""
        plan, folder, joining = self._plan, self._folder or desks_folder(), self.joining
        folder.mkdir(parents=True, exist_ok=True)
        self._working(True)
        self.join.show_step("prepare", 0, 0)
        passwords = self._passwords or Passwords("", parent=self)  # each try may be about another desk
        MasterPassword(passwords, self)
        self._errands.run(lambda: joining.run(plan, folder, passwords.opened), self._end, self._on_not_joined)

    def _on_not_joined(self, error: Exception) -> None:
        """Say why; what was typed can be mended at once."""
        self._working(False)
        self._show_foot()
        self.join.refuse(error)

    def _make(self) -> None:
        plan = self._plan
        plan.path = plan.path or free_path(self._folder or desks_folder(), plan.desk)
        path = plan.path
        self._working(True)
        self._errands.run(lambda: make_desk(plan, path), self._on_made, self._on_failed)

    def _on_made(self, ids: tuple[str, str]) -> None:
        desk, mailbox = ids
        if not (mailbox and self._plan.password):
            self._import()
            return
        passwords = self._passwords or Passwords(desk, parent=self)
        if self._passwords is None:
            self._passwords = passwords
        MasterPassword(passwords, self)
        password = self._plan.password
        self._errands.run(lambda: passwords.set(mailbox, password), lambda nothing: self._import(), self._on_not_kept)

    def _import(self) -> None:
        plan = self._plan
        if not plan.imports or plan.path is None:
            self._end(plan.path)
            return
        path, imports, stop, line = plan.path, plan.imports, self._stop, self._progress_line
        self.imports.show_progress(self.tr("Importing…"), -1)
        self._errands.run(
            lambda: take_in(path, imports, line.tell, stop), lambda sums: self._end(path), self._on_failed
        )

    def show_progress(self, sums: ImportSums, done: int, total: int) -> None:
        """Show how far the import is."""
        words = self.tr("Importing… %n mail(s) so far", "", sums.seen)
        share = done / total if total else -1
        self.imports.show_progress(words.replace(str(sums.seen), count_words(sums.seen)), share)

    def _on_not_kept(self, error: Exception) -> None:
        """Go on without the password kept? The desk will ask for it; the person decides."""
        self._plan.password = ""
        self._working(False)
        self.onward.setText(self.tr("Open without the password"))
        self.imports.refuse(sentence(error))

    def _on_failed(self, error: Exception) -> None:
        self._working(False)
        self.together.choose(MAKE)
        self._take_way(MAKE)
        self.go(len(self._pages) - 1)
        self.imports.refuse(sentence(error))

    def _end(self, path: Path | None) -> None:
        self.finished_with.emit(str(path))
        self.close()

    def _working(self, working: bool) -> None:
        self._busy = reason = self.tr("The desk is being made…") if working else ""
        for button in (self.back, self.without, self.anyway, self.onward, self._steps.sample):
            button.refuse(reason)
        self.imports.refuse("")
