"""What to fetch from a mailbox and what becomes of it on the server."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space

DAYS = 30


class StartChoice(QWidget):
    """From which day on mail is taken in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("tight"))
        title = plain_label(self.tr("Start with"), "small", "second")
        title.setFont(font("small", 500))
        column.addWidget(title)
        for number, words in enumerate(
            (
                self.tr("mails of the last 30 days"),
                self.tr("only mails that arrive from today on"),
                self.tr("everything in the mailbox"),
            )
        ):
            button = QRadioButton(words)
            self._group.addButton(button, number)
            column.addWidget(button)
        self._group.button(0).setChecked(True)

    def choose(self, number: int) -> None:
        """Choose 0 (30 days), 1 (today) or 2 (everything)."""
        self._group.button(number).setChecked(True)

    def start_at(self) -> int | None:
        """Return the first moment in ms, None for everything."""
        chosen = self._group.checkedId()
        if chosen == 2:
            return None
        day = QDate.currentDate().addDays(-DAYS if chosen == 0 else 0)
        return QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()


class AfterChoice(QWidget):
    """What is done on the server with a mail that was taken in."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.folder = QComboBox(), QLineEdit()
        for key, words in (
            ("leave", self.tr("Leave it as it is")),
            ("mark-read", self.tr("Mark it as read")),
            ("move", self.tr("Move it to a folder")),
            ("delete", self.tr("Delete it")),
        ):
            self.what.addItem(words, key)
        self._folder_field = FormField(self.tr("Folder"), self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        hint = self.tr("Every mail is kept in your desk as it came, whatever happens to it there.")
        column.addWidget(FormField(self.tr("On the server, after a mail was taken in"), self.what, hint))
        column.addWidget(self._folder_field)
        self.what.currentIndexChanged.connect(self._on_what)
        self.folder.textEdited.connect(lambda text: self.changed.emit())
        self._folder_field.hide()

    def show_choice(self, key: str, folder: str) -> None:
        """Show what is chosen."""
        self.folder.setText(folder)
        self.what.setCurrentIndex(max(0, self.what.findData(key)))

    def choice(self) -> tuple[str, str]:
        """Return the key and the folder for "move"."""
        return str(self.what.currentData()), self.folder.text().strip()

    def _on_what(self) -> None:
        self._folder_field.setVisible(self.what.currentData() == "move")
        self.changed.emit()
