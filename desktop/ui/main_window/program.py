"""A desk's window with everything that lives as long as it: tray, notifications, mail worker, timers.

The window is shown first; the rest is built after its first paint.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from desktop.store.queries.counts import recount
from desktop.ui.context import UiContext
from desktop.ui.crash import CrashWatch
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow
from desktop.ui.single_instance import SingleInstance
from desktop.ui.time_words import now_ms

AFTER_PAINT_MS = 60
MINUTE_MS = 60_000


class Program(QObject):
    """Owns the window. ``ready`` comes when everything is built."""

    ready = Signal()

    def __init__(self, app: QApplication, context: UiContext, watch: CrashWatch, instance: SingleInstance) -> None:
        super().__init__()
        self._app = app
        self._context = context
        self._watch = watch
        self._instance = instance
        self._ending = False
        self.window = MainWindow(context)
        self.navigation = Navigation(self.window)
        self.window.closing.connect(self._on_closing)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)

    def open(self, links: tuple[str, ...] = ()) -> None:
        """Show the window at its place; build the rest behind it."""
        self.window.restore_place()
        self.navigation.start()
        if not self._context.preferences.start_in_tray:
            self.window.show()
        QTimer.singleShot(AFTER_PAINT_MS, partial(self._build_rest, links))

    def show_window(self) -> None:
        """Bring the window to the front, wherever it was."""
        self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def quit(self) -> None:
        """End the program, whatever the tray wants."""
        self._ending = True
        self.window.close()

    def end(self) -> None:
        """Stop what runs beside the window, and wait for what must not be cut off."""
        self._minute.stop()
        self.window.area.flush()
        self.parts.desk.importing.stop()
        self.mail.stop()
        self._context.tasks.finish()
        self._context.preferences.flush()

    def _build_rest(self, links: tuple[str, ...]) -> None:
        from desktop.ui.crash_dialog import CrashReporter  # noqa: PLC0415
        from desktop.ui.main_window.about import facts  # noqa: PLC0415 - after the first paint
        from desktop.ui.main_window.assembly import assemble  # noqa: PLC0415
        from desktop.ui.mail_service import MailService  # noqa: PLC0415
        from desktop.ui.master_password import MasterPassword  # noqa: PLC0415
        from desktop.ui.notifications import Notifications  # noqa: PLC0415
        from desktop.ui.tray import Tray  # noqa: PLC0415

        self.parts = assemble(self.window, self.navigation)
        self.parts.desk.quit_wanted.connect(self.quit)
        MasterPassword(self._context.secrets, self.window)
        self._reporter = CrashReporter(self._watch, facts, self.window)
        self.parts.failures.crashed.connect(self._reporter.show)
        self.tray = Tray(self._context, self.window.commands, self)
        self.notifications = Notifications(self._context, self)
        self.mail = MailService(self._context, self)
        self.notifications.wanted.connect(self.tray.notify)
        self.window.sidebar.counted.connect(self.tray.show_counts)
        self.tray.show_counts(self.window.sidebar.counts)
        self.tray.opened.connect(self.show_window)
        self.tray.ticket_opened.connect(self.navigation.open_ticket)
        self.parts.desk.fetch_wanted.connect(self.mail.fetch_now)
        self.parts.desk.send_wanted.connect(self.mail.send_now)
        self.parts.sending.due.connect(self.mail.send_now)
        self.mail.state_changed.connect(self.window.refresh_status)
        self._instance.asked.connect(self._on_asked)
        self._instance.listen()
        for link in links:
            self.navigation.open_link(link)
        self._tidy()
        self._minute.start()
        self.ready.emit()

    def _tidy(self) -> None:
        """Verify the counters and catch up with the timers, beside the window."""
        self.mail.start()
        self._context.tasks.query(self, recount, lambda wrong: self.window.sidebar.refresh() if wrong else None)
        self._on_minute()

    def _on_minute(self) -> None:
        from desktop.jobs.timers import run_timers  # noqa: PLC0415 - after the first paint

        self._context.tasks.query(self, partial(run_timers, self._context.desk, now_ms()), lambda sums: None)

    def _on_asked(self, words: list[str]) -> None:
        """A second start came: show the window and follow its links."""
        self.show_window()
        for word in words:
            self.navigation.open_link(word)

    def _on_closing(self, event: QCloseEvent) -> None:
        stays = self._context.preferences.close_to_tray and not self._ending
        if stays and self.tray.usable:
            event.ignore()
            self.window.hide()
            return
        self._app.quit()
