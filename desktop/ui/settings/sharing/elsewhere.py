"""A shared folder that is elsewhere now, and leaving without files that cannot be fetched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.errors import DeskError
from desktop.ui.common.buttons import Button
from desktop.ui.errors import sentence
from desktop.ui.settings.lists.asking import ConsentDialog

MISSING = "sharing-files-missing"


class Elsewhere(Button):
    """Asks for the folder; ``found`` carries it."""

    found = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("Elsewhere", "The folder is elsewhere…")
        super().__init__(words, "quiet", "folder", parent=parent)
        self.clicked.connect(self.ask)

    def ask(self) -> None:
        """Let a folder be chosen."""
        asked = QFileDialog(self, self.tr("Where is the shared folder now?"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.found.emit(Path(name)))
        asked.open()

    def pointed(self, count: int | None) -> str:
        """Say that the folder was found; there is nothing to count."""
        return self.tr("The desk meets the others there again.")


def lacks_files(error: Exception) -> bool:
    """Tell whether leaving was refused because files are missing here."""
    return isinstance(error, DeskError) and error.code == MISSING


def leaving_without(error: Exception, run: Callable[[], object], parent: QWidget) -> ConsentDialog:
    """Return the question whether to leave without what is missing."""
    title = QCoreApplication.translate("Elsewhere", "Stop sharing without these files?")
    words = QCoreApplication.translate("Elsewhere", "Stop anyway")
    return ConsentDialog(title, sentence(error), words, run, parent, danger=True)
