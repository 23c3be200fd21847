"""Choosing the folder where computers meet, with a test in sentences and the plain truth about sealing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.common.signs import Icon
from desktop.ui.common.switch import Switch
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.sharing.facts import Doors, Finding
from desktop.ui.settings.sharing.findings import Findings
from desktop.ui.theme.tokens import space

TYPED_MS = 400


class FolderForm(QWidget):
    """``wanted`` carries the folder and whether to seal it. A folder is tried as soon as it is chosen or typed."""

    wanted = Signal(Path, bool)

    def __init__(self, context: UiContext, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._doors, self._turn = context, doors, 0
        self.path = QLineEdit()
        self.path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.choose = Button(self.tr("Choose…"), icon="folder-open")
        self.findings = Findings()
        self.sealed = Switch(self.tr("Seal the contents"))
        self.sealed.setChecked(True)
        self.share = Button(self.tr("Share in this folder…"), "primary")
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._build()
        self._connect()
        self._show_sealing()
        self._show_button()

    def try_folder(self, path: str) -> None:
        """Put a folder into the field and try it."""
        self.path.setText(path)
        self._try()

    def hold(self, reason: str) -> None:
        """Offer nothing while something else runs; an empty reason offers what passed the test."""
        self.setEnabled(not reason)
        self._show_button()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space("small"))
        line.addWidget(self.path, 1)
        line.addWidget(self.choose)
        place = QWidget()
        place.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        hint = self.tr("Every computer must reach it. Deskbell makes a folder of its own in there.")
        self._field = FormField(self.tr("Folder"), place, hint)
        self.path.setAccessibleName(self.tr("Folder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        column.addWidget(self._field)
        column.addWidget(self.findings)
        column.addWidget(self._sealing())
        row = QHBoxLayout()
        row.addWidget(self.share)
        row.addStretch(1)
        column.addLayout(row)

    def _sealing(self) -> QFrame:
        """Return the card that says what sealing does and what it does not."""
        card = QFrame()
        card.setProperty("kind", "card")
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Seal the contents"), "body_strong"), 1)
        head.addWidget(self.sealed)
        self._does = _Truth("shield-check", "success_text")
        self._does_not = _Truth("info", "text_muted")
        self._left = _Truth("info", "text_muted")
        column = QVBoxLayout(card)
        column.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        column.setSpacing(space("small"))
        column.addLayout(head)
        for part in (self._does, self._does_not, self._left):
            column.addWidget(part)
        return card

    def _show_sealing(self) -> None:
        if self.sealed.isChecked():
            self._does.say(
                "shield-check",
                "success_text",
                self.tr(
                    "Only computers that you invite can read what lies in the folder, and each agent’s computer only "
                    "what that agent may see. What was changed or forged is noticed and kept out."
                ),
            )
        else:
            self._does.say(
                "triangle-alert",
                "warning_text",
                self.tr(
                    "Everyone who can open this folder can read every ticket in it. What was changed or forged is "
                    "still noticed and kept out."
                ),
            )
        self._does_not.say("info", "text_muted", self.tr("Everyone who can open this folder can delete from it."))
        self._left.say("info", "text_muted", self.tr("Who leaves gets nothing new, but what someone had, they had."))

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.path.textEdited.connect(lambda text: self._typed.start())
        self._typed.timeout.connect(self._try)
        self.sealed.toggled.connect(lambda on: self._show_sealing())
        self.share.clicked.connect(lambda: self.wanted.emit(self._folder(), self.sealed.isChecked()))

    def _folder(self) -> Path:
        text = self.path.text().strip()
        return Path(QUrl(text).toLocalFile() if text.startswith("file:") else text).expanduser()

    def _ask(self) -> None:
        asked = QFileDialog(self, self.tr("Folder where computers meet"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.try_folder)
        asked.open()

    def _try(self) -> None:
        self._typed.stop()
        self._turn += 1
        folder = self._folder()
        if not self.path.text().strip():
            self.findings.show_found(())
            self._show_button()
            return
        self.findings.show_trying()
        self._show_button()
        work = partial(self._doors.look_at_folder, folder)
        done, failed = partial(self._on_found, self._turn), partial(self._on_failed, self._turn)
        self._context.tasks.query(self, work, done, failed)

    def _on_found(self, turn: int, found: list[Finding]) -> None:
        if turn == self._turn:
            self.findings.show_found(found)
            self._show_button()

    def _on_failed(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self.findings.show_failure(sentence(error))
            self._show_button()

    def _show_button(self) -> None:
        self.share.refuse("" if self.findings.passed else self.tr("Choose a folder that passes the test first."))


class _Truth(QWidget):
    """A sign and a sentence."""

    def __init__(self, icon: str, ink: str) -> None:
        super().__init__()
        self._sign = Icon(icon, ink)
        self._words = plain_label("", "small", "second", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, icon: str, ink: str, words: str) -> None:
        self._sign.show_icon(icon, ink)
        self._words.setText(words)
