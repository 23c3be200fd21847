"""Shows the owner's recovery key, once: it is kept nowhere, and nothing goes on before it lies in a safe place."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QHBoxLayout, QWidget

from desktop.core.errors import DeskError
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.errors import sentence
from desktop.ui.theme.tokens import space

log = logging.getLogger(__name__)


class RecoveryDialog(Dialog):
    """The key with Copy, Print and Save; it closes only when somebody says that it is safe."""

    def __init__(self, key: str, desk: str, parent: QWidget) -> None:
        super().__init__("", parent, wide=560)
        self.set_title(self.tr("Your recovery key"))
        self._key, self._desk = key, desk
        self.body.addWidget(
            plain_label(
                self.tr(
                    "With this key an owner can open the shared desk when every computer of the owners is lost. "
                    "Whoever has it can read everything. It is shown only now and kept nowhere."
                ),
                wrap=True,
            )
        )
        self.body.addWidget(self._shown())
        self.bar = Bar("success", "circle-check", "")
        self.bar.hide()
        self.safe = QCheckBox(self.tr("I have put it in a safe place"))
        self._ways()
        self.body.addWidget(self.bar)
        self.body.addWidget(self.safe)
        self.done_button = self.add_primary(self.tr("Done"))
        self.safe.toggled.connect(lambda on: self._show_button())
        self._show_button()

    def reject(self) -> None:
        """Stay: Esc and the window's cross must not lose the key."""
        if self.safe.isChecked():
            super().reject()
            return
        self.bar.say("warning", "triangle-alert", self.tr("Put it in a safe place first, then tick the box."))
        self.bar.show()

    def save_to(self, target: Path) -> None:
        """Write it to a file that only this person can read."""
        try:
            target.touch(mode=0o600)
            target.write_text(f"{self._page()}\n", "utf-8")
        except OSError as error:
            log.warning("the recovery key could not be saved: %s", error)
            self._tell("danger", "circle-alert", sentence(DeskError("sharing-not-written", path=str(target))))
            return
        self._tell("success", "circle-check", self.tr("Saved. Take the file off this computer."))

    def _shown(self) -> QWidget:
        shown = plain_label(in_lines(self._key), wrap=True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setProperty("kind", "secret")
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown.setAccessibleName(self.tr("Recovery key"))
        shown.setAccessibleDescription(self._key)
        return shown

    def _ways(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        for words, icon, run in (
            (self.tr("Copy"), "copy", self._copy),
            (self.tr("Print…"), "printer", self._print),
            (self.tr("Save…"), "save", self._save),
        ):
            button = Button(words, icon=icon)
            button.clicked.connect(run)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _page(self) -> str:
        title = self.tr("Recovery key of the desk {desk}").format(desk=self._desk)
        return f"{title}\n\n{self._key}"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._key)
        self._tell("success", "circle-check", self.tr("Copied. Empty the clipboard once it is in its place."))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - a library of its own, seldom used

        printer = QPrinter()
        asked = QPrintDialog(printer, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = QTextDocument(self)
        document.setPlainText(self._page())
        asked.accepted.connect(lambda: document.print_(printer))
        QDialog.open(asked)  # its own form wants a receiver and a member's name

    def _save(self) -> None:
        asked = QFileDialog(self, self.tr("Save the recovery key"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(self.tr("Recovery key") + ".txt")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.save_to(Path(name)))
        asked.open()

    def _tell(self, tone: str, icon: str, words: str) -> None:
        self.bar.say(tone, icon, words)
        self.bar.show()

    def _show_button(self) -> None:
        self.done_button.refuse("" if self.safe.isChecked() else self.tr("Say that it is in a safe place first."))


def in_lines(key: str) -> str:
    """Break a key where its half ends, so that nobody loses the place: 14 groups stand as 7 above 7."""
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return "\n".join("-".join(part) for part in (groups[:half], groups[half:]) if part)
