"""Inviting an agent's computer: for whom, as a file or a link, and the password that is shown once."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from desktop.core.errors import DeskError
from desktop.core.filenames import clean_name
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.sharing.facts import Doors, Guest, Invited
from desktop.ui.theme.tokens import space

ENDING = ".deskbell-invitation"


class InvitingDialog(Dialog):
    """Asks for whom and how. ``made`` carries the ``Guest`` and the ``Invited``."""

    made = Signal(object, object)

    def __init__(self, context: UiContext, doors: Doors, guests: list[Guest], parent: QWidget) -> None:
        super().__init__("", parent, wide=520)
        self.set_title(self.tr("Invite a computer"))
        self._context, self._doors, self._guests = context, doors, guests
        self.guest = QComboBox()
        for each in guests:
            self.guest.addItem(f"{each.name} – {each.email}", each.id)
        words = self.tr("An invitation opens this desk on one more computer, with the rights of the agent it is for.")
        self.body.addWidget(plain_label(words, wrap=True))
        who = self.tr("Whoever is missing here is added under Agents first, with an e-mail address.")
        self.body.addWidget(FormField(self.tr("For"), self.guest, who))
        self.file = QRadioButton(self.tr("A file, for a stick or the shared folder"))
        self.link = QRadioButton(self.tr("A link, for a message"))
        self.file.setChecked(True)
        for button in (self.file, self.link):
            self.body.addWidget(button)
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Invite…"))
        if not guests:
            nobody = self.tr("No agent has an e-mail address.")
            self.guest.setPlaceholderText(nobody)
            choices: tuple[QWidget, ...] = (self.guest, self.file, self.link)
            for choice in choices:
                choice.setEnabled(False)
            self.primary.refuse(nobody)

    def accept(self) -> None:
        """Make the link, or ask first where the file goes."""
        if not self._guests:
            return
        if self.link.isChecked():
            self.make(None)
            return
        asked = QFileDialog(self, self.tr("Where the invitation goes"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(clean_name(self._chosen().name, "Deskbell") + ENDING)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.make(Path(name)))
        asked.open()

    def make(self, target: Path | None) -> None:
        """Make the invitation beside the UI thread: its password is stretched, which takes a second."""
        guest = self._chosen()
        self.primary.refuse(self.tr("Being made…"))
        self.bar.hide()
        work = partial(self._doors.invite, guest.email, target)
        self._context.tasks.query(self, work, partial(self._on_made, guest), self._on_failed)

    def _chosen(self) -> Guest:
        return self._guests[max(0, self.guest.currentIndex())]

    def _on_made(self, guest: Guest, invited: Invited) -> None:
        if not (invited.link or invited.file):
            self.file.setChecked(True)
            self._on_failed(DeskError("sharing-link-too-long"))
            return
        self.made.emit(guest, invited)
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()


class InvitedDialog(Dialog):
    """The invitation that was made, and its password: shown once, to be passed on another way."""

    def __init__(self, guest: Guest, invited: Invited, parent: QWidget) -> None:
        super().__init__("", parent, wide=560)
        self.set_title(self.tr("The invitation is ready"))
        if invited.file:
            words = self.tr("Give the file {file} to {name}.")
            words = words.format(file=isolate(Path(invited.file).name), name=isolate(guest.name))
        else:
            words = self.tr("Send this link to {name}.").format(name=isolate(guest.name))
        self.body.addWidget(plain_label(words, wrap=True))
        self.link = self._row(self.tr("Link"), invited.link) if invited.link else None
        self.password = self._row(self.tr("Password"), invited.password)
        after = self.tr(
            "Tell the password in another way, best by voice. It is shown only now; the invitation works once, within "
            "14 days. On the other computer: start Deskbell, choose “Join a desk”."
        )
        self.body.addWidget(plain_label(after, "small", "muted", wrap=True))
        self.add_primary(self.tr("Done"))

    def _row(self, label: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setReadOnly(True)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setCursorPosition(0)
        copy = Button(self.tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: self._copy(copy, text))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        row.addWidget(field, 1)
        row.addWidget(copy)
        self.body.addWidget(FormField(label, holder))
        field.setAccessibleName(label)
        return field

    def _copy(self, button: Button, text: str) -> None:
        QApplication.clipboard().setText(text)
        button.setText(self.tr("Copied"))
