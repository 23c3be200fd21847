"""What happens when the program itself is wrong: it is written down, shown, and can be copied.

Three doors lead here: an exception nobody caught (on any thread), a fatal signal (``faulthandler``), and what Qt
complains about. None of them ends the program: a fault while drawing must not take an unsent answer along.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger("deskbell")
NAME = "deskbell.log"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LogOnDemand(logging.Handler):
    """Opens the log when there is a first line for it: most starts have none, and opening costs a start's time."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self._real: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._real is None:
            from desktop.ui.crash_log import open_log  # noqa: PLC0415 - see above

            self._real = open_log(self._folder / NAME)
        self._real.handle(record)

    def close(self) -> None:
        """Close the log too, if a line ever opened it."""
        if self._real is not None:
            self._real.close()
        super().close()


class CrashWatch(QObject):
    """Installs the doors. ``crashed`` carries an exception, on the UI thread, whichever thread raised it."""

    crashed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / NAME
        self._folder = folder
        self._fatal: TextIO | None = None
        self._handler = LogOnDemand(folder)

    def install(self) -> None:
        """Open the doors, once, at the start of the program."""
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(min(root.level or logging.INFO, logging.INFO))
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
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        if self._fatal is not None:
            self._fatal.close()
            self._fatal = None

    def tell(self, error: BaseException) -> None:
        """Write an exception down and tell of it."""
        log.critical("unexpected", exc_info=(type(error), error, error.__traceback__))
        self.crashed.emit(error)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.tell(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.tell(args.exc_value)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
