"""What happens when the program itself is wrong: it is written down, shown, and can be copied.

Three doors lead here: an exception nobody caught (on any thread), a fatal signal (``faulthandler``), and what Qt
complains about. None of them ends the program: a fault while drawing must not take an unsent answer along.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.crash_log import log_tail, redacted, start_log
from desktop.ui.theme.fonts import mono_family

log = logging.getLogger("deskbell")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashWatch(QObject):
    """Installs the doors. ``crashed`` carries an exception, on the UI thread, whichever thread raised it."""

    crashed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = start_log(folder)
        self._fatal: TextIO | None = None
        self._folder = folder

    def install(self) -> None:
        """Open the doors, once, at the start of the program."""
        self._fatal = (self._folder / "fatal.log").open("a", encoding="utf-8")
        faulthandler.enable(self._fatal)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Close them again, when the program ends."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._fatal is not None:
            self._fatal.close()
            self._fatal = None

    def tell(self, error: BaseException) -> None:
        """Write an exception down and tell of it."""
        log.critical("unexpected", exc_info=(type(error), error, error.__traceback__))
        self.crashed.emit(error)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.tell(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.tell(args.exc_value)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)


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
        face = self.report.font()
        face.setFamily(mono_family())
        self.report.setFont(face)
        self.body.addWidget(self.report, 1)
        hint = self.tr("Passwords and addresses were taken out. Nothing is sent by itself.")
        self.body.addWidget(plain_label(hint, "small", "muted", wrap=True))
        logs = self.add_at_start(self.tr("Open logs folder"), icon="folder-open")
        logs.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        copy = self.add_at_start(self.tr("Copy report"), icon="copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
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
