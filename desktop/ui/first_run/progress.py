"""What carries progress from an importing thread to the window, and the line between its two sides."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame

from desktop.jobs.import_mail import ImportSums


class ProgressLine(QObject):
    """``told`` carries the sums, and how many of how many KiB are read, to the thread of the window."""

    told = Signal(object, int, int)

    def tell(self, sums: ImportSums, done: int, total: int) -> None:
        """Tell how far it is, in bytes; from any thread."""
        self.told.emit(sums, done // 1024, total // 1024)


def pane_line() -> QFrame:
    """Make the line of one pixel between the steps and the page."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedWidth(1)
    return made
