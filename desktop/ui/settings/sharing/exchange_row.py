"""What helps a shared folder along: one file to carry by hand, and the recovery key for when every key is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.settings.sharing.elsewhere import Elsewhere
from desktop.ui.theme.tokens import space

ENDING = ".deskbell-exchange"


class ExchangeRow(QWidget):
    """``exporting`` and ``merging`` carry the file, ``recovering`` the key that was typed."""

    exporting = Signal(Path)
    merging = Signal(Path)
    recovering = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.export = Button(self.tr("Export to a file…"), icon="upload")
        self.merge = Button(self.tr("Merge a file…"), icon="download")
        self.recover = Button(self.tr("Use the recovery key…"), "quiet", "key")
        self.elsewhere = Elsewhere()
        self.found, self.pointed = self.elsewhere.found, self.elsewhere.pointed
        words = self.tr(
            "Where the folder cannot be reached, one file carries what changed, on a stick or by mail. It is sealed "
            "like the folder."
        )
        row = FlowLayout(gap=space("small"))
        for button in (self.export, self.merge, self.elsewhere, self.recover):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addWidget(plain_label(self.tr("By hand"), "subtitle"))
        column.addWidget(plain_label(words, "small", "muted", wrap=True))
        column.addLayout(row)
        self.export.clicked.connect(self._ask_target)
        self.merge.clicked.connect(self._ask_source)
        self.recover.clicked.connect(self._ask_key)

    def refuse(self, reason: str) -> None:
        """Offer nothing while something else runs; an empty reason offers it again."""
        for button in (self.export, self.merge, self.elsewhere, self.recover):
            button.refuse(reason)

    def exported(self, count: int | None) -> str:
        """Say what was written."""
        return self.tr("%Ln file(s) of changes were written.", "", count or 0)

    def merged(self, count: int | None) -> str:
        """Say how much came."""
        return self.tr("%Ln change(s) were taken in.", "", count or 0)

    def recovered(self, count: int | None) -> str:
        """Say that the key was right; there is nothing to count."""
        return self.tr("This computer is an owner’s again.")

    def _ask_target(self) -> None:
        asked = self._dialog(self.tr("Export to a file"), QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(f"Deskbell{ENDING}")
        asked.fileSelected.connect(lambda name: self.exporting.emit(Path(name)))
        asked.open()

    def _ask_source(self) -> None:
        asked = self._dialog(self.tr("Merge a file"), QFileDialog.AcceptMode.AcceptOpen)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(lambda name: self.merging.emit(Path(name)))
        asked.open()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        made = QFileDialog(self, title)
        made.setAcceptMode(mode)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return made

    def _ask_key(self) -> None:
        KeyDialog(self.recovering.emit, self).open()


class KeyDialog(Dialog):
    """Asks for the recovery key that was put in a safe place."""

    def __init__(self, run: Callable[[str], object], parent: QWidget) -> None:
        super().__init__("", parent, wide=520)
        self.set_title(self.tr("Use the recovery key"))
        self._run = run
        words = self.tr("It makes this computer an owner’s again: it can open everything and invite others.")
        self.body.addWidget(plain_label(words, wrap=True))
        self.key = QLineEdit()
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field = FormField(self.tr("Recovery key"), self.key)
        self.body.addWidget(self._field)
        self.add_cancel()
        self.add_primary(self.tr("Use it"))
        self.key.setFocus()

    def accept(self) -> None:
        """Hand over what was typed, unless nothing was."""
        key = self.key.text().strip()
        self._field.show_problem("" if key else self.tr("Type the key."))
        if key:
            self._run(key)
            super().accept()
