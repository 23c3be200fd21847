"""Importing mail from the window: asked for or dropped, done by a worker process, with progress and a way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.edges import set_edges
from desktop.ui.common.text import ElidedLabel
from desktop.ui.errors import desk_sentence
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import count_words

if TYPE_CHECKING:
    from desktop.jobs.child import Worker
    from desktop.ui.main_window.window import MainWindow

Line = Mapping[str, object]
Numbers = Mapping[str, int]


class ImportBar(QFrame):
    """A row above the status bar: what is being imported, how far, Cancel; afterwards what came of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setFixedHeight(44)
        self.words = ElidedLabel("", "body")
        self.progress = QProgressBar()
        self.progress.setFixedWidth(200)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.cancel = Button(self.tr("Cancel"), small=True)
        self.close_it = IconButton("x", self.tr("Close"))
        row = QHBoxLayout(self)
        set_edges(row, space("large"), 0, space("medium"), 0)
        row.setSpacing(space("medium"))
        for part, stretch in ((self.words, 1), (self.progress, 0), (self.cancel, 0), (self.close_it, 0)):
            row.addWidget(part, stretch)
        self.close_it.clicked.connect(self.hide)
        self.hide()

    def begin(self, words: str) -> None:
        """Show an import that begins; its size is not known yet."""
        self.words.setText(words)
        self.progress.setRange(0, 0)
        self._working(True)
        self.show()

    def tell(self, words: str, done: int, total: int) -> None:
        """Show how far it is; bytes or mails, whatever the worker counts in."""
        self.words.setText(words)
        self.progress.setRange(0, 1000 if total else 0)
        self.progress.setValue(done * 1000 // total if total else 0)

    def end(self, words: str) -> None:
        """Show what came of it, until it is closed."""
        self.words.setText(words)
        self._working(False)

    def _working(self, working: bool) -> None:
        self.progress.setVisible(working)
        self.cancel.setVisible(working)
        self.cancel.setEnabled(True)
        self.close_it.setVisible(not working)


class Importing(QObject):
    """Starts imports, one at a time, and tells of them in the bar."""

    heard = Signal(object)
    finished = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._worker: Worker | None = None
        self._waiting: list[str] = []
        self._outcome = ""
        self.bar = ImportBar()
        window.add_bar(self.bar)
        self.bar.cancel.clicked.connect(self.stop)
        self.heard.connect(self._on_line)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._worker is not None

    def ask_files(self) -> None:
        """Ask for mail files: mbox archives and single messages, whatever they are called."""
        asked = QFileDialog(self._window, self.tr("Import mail"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.filesSelected.connect(self.import_paths)
        asked.open()

    def ask_folder(self) -> None:
        """Ask for a folder: a Maildir, or any folder with mail in it."""
        asked = QFileDialog(self._window, self.tr("Import a folder of mail"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.filesSelected.connect(self.import_paths)
        asked.open()

    def import_paths(self, paths: Sequence[str]) -> None:
        """Import files and folders; what comes while an import runs is taken afterwards."""
        from desktop.jobs.child import start_worker  # noqa: PLC0415 - when asked for

        if self._worker is not None:
            self._waiting += paths
            return
        self._outcome = ""
        self.bar.begin(self.tr("Importing mail…"))
        desk = self._window.context.desk
        self._worker = start_worker(
            "import", self._window.context.path, list(paths), self.heard.emit, desk.bus, desk.actor.id
        )

    def stop(self) -> None:
        """Stop after the mail in hand; what is imported stays imported."""
        self._waiting.clear()
        if self._worker is not None:
            self.bar.cancel.setEnabled(False)
            self._worker.stop()

    def _on_line(self, line: Line) -> None:
        if "progress" in line:
            numbers = cast(Numbers, line["progress"])
            words = self.tr("Importing mail: %Ln message(s) so far", "", numbers.get("seen", 0))
            self.bar.tell(words, numbers.get("done", 0), numbers.get("total", 0))
        elif "done" in line:
            self._outcome = self._sum_words(cast(Numbers, line["done"]))
        elif "error" in line:
            error = cast(Mapping[str, object], line["error"])
            details = dict(cast(Mapping[str, object], error.get("details", {})))
            self._outcome = desk_sentence(str(error["code"]), details)
        elif "ended" in line:
            early = self.tr("The import ended early. What was imported is kept; start it again to continue.")
            self._end(self._outcome or early)

    def _sum_words(self, sums: Numbers) -> str:
        imported = self.tr("%Ln message(s) imported", "", sums.get("imported", 0))
        others = (
            (self.tr("{count} known already"), sums.get("duplicates", 0)),
            (self.tr("{count} held back"), sums.get("quarantined", 0)),
            (self.tr("{count} left out"), sums.get("ignored", 0)),
        )
        return " · ".join([imported, *(words.format(count=count_words(n)) for words, n in others if n)])

    def _end(self, words: str) -> None:
        self._worker = None
        self.bar.end(words)
        self.finished.emit()
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.import_paths(waiting)
