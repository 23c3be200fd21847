"""The last question: whether old mail comes along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.chip import Chip
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import plain_label
from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import Plan


class ImportPage(Page):
    """Files and folders of mail to take in: mbox, Maildir, single messages. Also shows how the making goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Bring old mail along?"),
            self.tr("Mail archives become tickets too: mbox files, Maildir folders, single messages."),
        )
        self.setAcceptDrops(True)
        self.paths: list[Path] = []
        row = QHBoxLayout()
        for words, icon, mode in (
            (self.tr("Choose files…"), "file", QFileDialog.FileMode.ExistingFiles),
            (self.tr("Choose a folder…"), "folder-open", QFileDialog.FileMode.Directory),
        ):
            row.addWidget(self._button(words, icon, mode))
        row.addStretch(1)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=4)
        self.words = plain_label(
            self.tr("Or drop them here. Without any, you start with what the mailbox brings."),
            "small",
            "muted",
            wrap=True,
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.hide()
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self.body.addLayout(row)
        for part in (self._chips, self.words, self.progress, self.bar):
            self.body.addWidget(part)

    def write(self, plan: Plan) -> None:
        """Put the paths into the plan."""
        plan.imports = tuple(self.paths)

    def add(self, paths: list[Path]) -> None:
        """Add files or folders."""
        for path in paths:
            if path not in self.paths:
                self.paths.append(path)
                self._flow.addWidget(self._chip(path))
        self.ready.emit()

    def show_progress(self, words: str, share: float) -> None:
        """Show how far the import is (0–1); a negative share means not known."""
        self.words.setText(words)
        self.progress.setRange(0, 0 if share < 0 else 1000)
        self.progress.setValue(round(max(share, 0) * 1000))
        self.progress.show()

    def refuse(self, words: str) -> None:
        """Say what failed."""
        self.progress.hide()
        self.bar.say("danger", "circle-alert", words)
        self.bar.setVisible(bool(words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if _is_local(url)])
        event.acceptProposedAction()

    def _button(self, words: str, icon: str, mode: QFileDialog.FileMode) -> Button:
        made = Button(words, "", icon)
        made.clicked.connect(lambda: self._ask(words, mode))
        return made

    def _ask(self, words: str, mode: QFileDialog.FileMode) -> None:
        asked = QFileDialog(self, words.rstrip("…"))
        asked.setFileMode(mode)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        asked.open()

    def _chip(self, path: Path) -> Chip:
        made = Chip(path.name, "folder" if path.is_dir() else "file", removable=True, parent=self._chips)
        made.removed.connect(lambda: self._remove(path, made))
        return made

    def _remove(self, path: Path, chip: Chip) -> None:
        self.paths.remove(path)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.ready.emit()


def _is_local(url: QUrl) -> bool:
    return url.isLocalFile()
