"""Joining a desk: the invitation as a file or a link, its password, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.progress import Progress
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.errors import sentence
from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import LINK, Plan
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.theme.tokens import space

WHERE = frozenset(
    (
        "sharing-folder-missing",
        "sharing-folder-empty",
        "sharing-folder-no-desk",
        "sharing-folder-other-desk",
        "sharing-folder-is-file",
    )
)
"""What is asked for the folder: it may lie elsewhere on this computer."""
WRONG_PASSWORD = "sharing-invitation-password"  # noqa: S105 - a code


class JoinPage(Page):
    """An invitation and its password; nothing else is asked. ``stopped`` when joining is to end."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Join a desk"),
            self.tr("You need the invitation that you were sent and the password that you were told."),
        )
        self.setAcceptDrops(True)
        self.invitation = QLineEdit()
        self.invitation.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.password = PasswordField()
        self.words = plain_label("", "small", "muted", wrap=True)
        self.progress = Progress(self.tr("Progress of joining"))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancelled)
        self._running = _beside(self.progress, self.cancel)
        self.bar = Bar("danger", "circle-alert", "")
        for part in (self.words, self._running, self.bar):
            part.hide()
        hint = self.tr("Paste the link, choose the file, or drop it here.")
        after = self.tr("It becomes your password at this computer; you can change it afterwards in your profile.")
        self._password = FormField(self.tr("Password of the invitation"), self.password, after)
        there = self.tr("The same folder may have another name here. It ends in .desk.")
        self.where = QLineEdit()
        self.where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        choose = Button(self.tr("Choose a file…"), icon="file")
        choose.clicked.connect(self._ask)
        look = Button(self.tr("Choose a folder…"), icon="folder-open")
        look.clicked.connect(self._ask_folder)
        self._where = FormField(self.tr("The shared folder on this computer"), _beside(self.where, look), there)
        self._where.hide()
        self.body.addWidget(FormField(self.tr("Invitation"), _beside(self.invitation, choose), hint))
        for each in (self._password, self._where, self.words, self._running, self.bar):
            self.body.addWidget(each)
        self.invitation.setAccessibleName(self.tr("Invitation"))
        self.where.setAccessibleName(self.tr("The shared folder on this computer"))
        for field in (self.invitation, self.password, self.where):
            field.textChanged.connect(lambda text: self._on_changed())

    def obstacle(self) -> str:
        """Both are needed, and the invitation must look like one."""
        text = self.invitation.text().strip()
        if not text:
            return self.tr("Choose the invitation first.")
        if not text.startswith(LINK) and not Path(text).expanduser().is_file():
            return self.tr("This is neither a link of Deskbell nor a file on this computer.")
        return "" if self.password.text() else self.tr("Type the password first.")

    def write(self, plan: Plan) -> None:
        """Put invitation and password into the plan."""
        plan.invitation, plan.password = self.invitation.text().strip(), self.password.text()
        plan.where = self.where.text().strip() if not self._where.isHidden() else ""

    def entered(self) -> None:
        """Go to the invitation, or to the password when it is there already."""
        (self.password if self.invitation.text() else self.invitation).setFocus()

    def show_step(self, name: str, done: int, of: int) -> None:
        """Say what is done, how much of it, and (0: not known) of how much."""
        words = {
            "fetch": self.tr("Fetching… %Ln change(s) so far", "", done),
            "order": self.tr("Putting everything in order, so that it can be searched…"),
            "send": self.tr("Telling the others of this computer…"),
        }
        if name == "prepare":
            self.cancel.refuse("")
        self.bar.hide()
        self.words.setText(words.get(name) or self.tr("The desk is being brought here…"))
        self.progress.show_done(done, of)
        self.words.show()
        self._running.show()

    def refuse(self, error: Exception) -> None:
        """Say what failed: a wrong password at its field; a folder that is elsewhere on this computer is asked for."""
        code, words = getattr(error, "code", ""), sentence(error)
        self._running.hide()
        self.words.hide()
        wrong = code == WRONG_PASSWORD
        self._password.show_problem(words if wrong else "")
        self.bar.say("danger", "circle-alert", words)
        self.bar.setVisible(not wrong)
        if wrong:
            self.password.setFocus()
            self.password.selectAll()
        elif code in WHERE:
            self._where.show()
            self.where.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or a link."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped into the field."""
        url = event.mimeData().urls()[0]
        self.invitation.setText(url.toLocalFile() if url.isLocalFile() else url.toString())
        event.acceptProposedAction()
        self.entered()

    def _ask(self) -> None:
        asked = QFileDialog(self, self.tr("Invitation"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_file)
        asked.open()

    def _ask_folder(self) -> None:
        asked = QFileDialog(self, self.tr("The shared folder on this computer"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.where.setText)
        asked.open()

    def _on_file(self, name: str) -> None:
        self.invitation.setText(name)
        self.entered()

    def _on_cancelled(self) -> None:
        self.cancel.refuse(self.tr("It is being stopped…"))
        self.stopped.emit()

    def _on_changed(self) -> None:
        self._password.show_problem("")
        self.bar.hide()
        self.ready.emit()


def _beside(field: QWidget, button: Button) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(space("small"))
    row.addWidget(field, 1)
    row.addWidget(button)
    return made
