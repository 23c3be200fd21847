"""Joining a desk: the invitation as a file or a link, its password, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import Plan
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.theme.tokens import space

LINK = "deskbell://join/"


class JoinPage(Page):
    """An invitation and its password; nothing else is asked."""

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
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of joining"))
        self.bar = Bar("danger", "circle-alert", "")
        for part in (self.words, self.progress, self.bar):
            part.hide()
        hint = self.tr("Paste the link, choose the file, or drop it here.")
        after = self.tr("It becomes your password at this computer; you can change it afterwards in your profile.")
        self._password = FormField(self.tr("Password of the invitation"), self.password, after)
        self.body.addWidget(FormField(self.tr("Invitation"), self._with_button(), hint))
        for each in (self._password, self.words, self.progress, self.bar):
            self.body.addWidget(each)
        self.invitation.setAccessibleName(self.tr("Invitation"))
        for field in (self.invitation, self.password):
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

    def entered(self) -> None:
        """Go to the invitation, or to the password when it is there already."""
        (self.password if self.invitation.text() else self.invitation).setFocus()

    def show_progress(self, words: str, share: float) -> None:
        """Show how far it is (0–1); a negative share means not known."""
        self.bar.hide()
        self.words.setText(words)
        self.words.show()
        self.progress.setRange(0, 0 if share < 0 else 1000)
        self.progress.setValue(round(max(share, 0) * 1000))
        self.progress.show()

    def refuse(self, words: str, password: bool = False) -> None:
        """Say what failed; a wrong password is said at its field."""
        self.progress.hide()
        self.words.hide()
        self._password.show_problem(words if password else "")
        self.bar.say("danger", "circle-alert", words)
        self.bar.setVisible(bool(words) and not password)
        if password:
            self.password.setFocus()
            self.password.selectAll()

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

    def _with_button(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        choose = Button(self.tr("Choose a file…"), icon="file")
        choose.clicked.connect(self._ask)
        row.addWidget(self.invitation, 1)
        row.addWidget(choose)
        return made

    def _ask(self) -> None:
        asked = QFileDialog(self, self.tr("Invitation"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_file)
        asked.open()

    def _on_file(self, name: str) -> None:
        self.invitation.setText(name)
        self.entered()

    def _on_changed(self) -> None:
        self._password.show_problem("")
        self.bar.hide()
        self.ready.emit()
