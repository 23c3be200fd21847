"""Which folders of a mailbox are fetched, chosen from what the server has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.mail.imap_types import Folder
from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.theme.tokens import space

INBOX = "INBOX"


class FolderList(QWidget):
    """A list with check boxes, and the folder for sent mail. ``wanted`` asks for the server's folders."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setProperty("frame", True)
        self.list.setFixedHeight(140)
        self.sent = QComboBox()
        self.sent.setEditable(True)
        self._ask = Button(self.tr("Ask the server for its folders"), icon="refresh-cw", small=True)
        self._ask.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        hint = self.tr("Without any, the inbox is fetched.")
        column.addWidget(FormField(self.tr("Folders to fetch"), self.list, hint))
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        sent = self.tr("Answers are found there again when a connection broke while sending.")
        column.addWidget(FormField(self.tr("Folder of sent mail"), self.sent, sent))

    def show_chosen(self, chosen: Sequence[str], sent: str) -> None:
        """Show what is stored, before the server was asked."""
        self._fill(chosen or (INBOX,), chosen or (INBOX,))
        self.sent.setEditText(sent)

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show the server's folders; those chosen stay chosen, also when they are gone there."""
        chosen = self.chosen()
        names = [folder.name for folder in folders if folder.selectable]
        self._fill([*names, *(name for name in chosen if name not in names)], chosen)
        before = self.sent.currentText()
        self.sent.clear()
        self.sent.addItems(names)
        found = next((folder.name for folder in folders if folder.special == "sent"), "")
        self.sent.setEditText(before or found)

    def chosen(self) -> list[str]:
        """Return the names that are checked."""
        rows = [self.list.item(number) for number in range(self.list.count())]
        return [row.text() for row in rows if row.checkState() == Qt.CheckState.Checked]

    def working(self, working: bool) -> None:
        """Say that the server is being asked."""
        self._ask.refuse(self.tr("The server is being asked.") if working else "")

    def _fill(self, names: Sequence[str], chosen: Sequence[str]) -> None:
        self.list.clear()
        for name in names:
            row = QListWidgetItem(name, self.list)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
