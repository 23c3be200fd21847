"""Shows a fault: what it means for the person, and a report they can read and copy."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.crash import CrashWatch
from desktop.ui.crash_log import log_tail, redacted
from desktop.ui.theme.fonts import font, mono_family


def crash_report(error: BaseException, facts: str, path: Path) -> str:
    """Return what helps to find a fault: versions, the traceback, the last lines of the log; nothing private."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return redacted(f"{facts}\n\n{trace}\n{log_tail(path)}\n")


class CrashDialog(Dialog):
    """Says that something went wrong and that work is safe; the report can be read and copied."""

    def __init__(self, report: str, folder: Path, parent: QWidget | None) -> None:
        super().__init__(self.tr("Something went wrong"), parent, 640)
        words = self.tr("Deskbell goes on, and nothing you saved is lost. This report helps to mend it:")
        self.body.addWidget(plain_label(words, "body", wrap=True))
        self.report = QPlainTextEdit(report)
        self.report.setProperty("kind", "field")
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(260)
        self.report.setAccessibleName(self.tr("Report"))
        face = QFont(mono_family())
        face.setPointSizeF(font("small").pointSizeF())
        self.report.setFont(face)
        self.body.addWidget(self.report, 1)
        hint = self.tr("Passwords and addresses were taken out. Nothing is sent by itself.")
        self.body.addWidget(plain_label(hint, "small", "muted", wrap=True))
        logs = self.add_at_start(self.tr("Open logs folder"), icon="folder-open")
        logs.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.copy = self.add_at_start(self.tr("Copy report"), icon="copy")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        self.add_primary(self.tr("Close"))


class CrashReporter(QObject):
    """Shows one crash dialog at a time: a fault in every paint must not bury the screen."""

    def __init__(self, watch: CrashWatch, facts: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._watch, self._facts, self._window = watch, facts, parent
        self._open = False
        watch.crashed.connect(self.show)

    def show(self, error: BaseException) -> None:
        """Show the report of a fault."""
        if self._open:
            return
        self._open = True
        report = crash_report(error, self._facts(), self._watch.path)
        dialog = CrashDialog(report, self._watch.path.parent, self._window)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self._open = False
