"""What lives around the window: tray, notifications, mail worker, timers, the words for faults."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.core.events import Changed
from desktop.jobs.timers import TimerSums, run_timers
from desktop.ui.crash import CrashWatch
from desktop.ui.crash_dialog import CrashReporter
from desktop.ui.due_notifications import DueNotifications
from desktop.ui.mail_service import MailService
from desktop.ui.main_window.about import facts
from desktop.ui.main_window.assembly import assemble
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow
from desktop.ui.master_password import MasterPassword
from desktop.ui.notifications import Notifications
from desktop.ui.rule_notifications import RuleNotifications
from desktop.ui.sync_service import SyncService
from desktop.ui.time_words import now_ms
from desktop.ui.tray import Tray

MINUTE_MS = 60_000
PROMISED_MS = 500
PROMISES = frozenset({"sla_policy", "calendar", "calendar_day"})
ENDING_S = 10.0


class Surroundings(QObject):
    """Builds and joins them; ``start`` sets them going."""

    def __init__(self, window: MainWindow, navigation: Navigation, watch: CrashWatch) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self.parts = assemble(window, navigation)
        self.reporter = CrashReporter(watch, facts, window)
        self.master_password = MasterPassword(self._context.secrets, window)
        self.tray = Tray(self._context, window.commands, self)
        self.notifications = Notifications(self._context, self)
        self.due_notifications = DueNotifications(self._context, self)
        self.rule_notifications = RuleNotifications(self._context, self)
        self.mail = MailService(self._context, self)
        self.sync = SyncService(self._context, self)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._promised = QTimer(self, singleShot=True, interval=PROMISED_MS)
        self._connect(navigation)

    def start(self) -> None:
        """Begin to fetch and to keep time.

        The counters are not verified here: triggers keep them in the transaction that changes a ticket, and counting a
        million tickets again would cost this process a hundred megabytes. ``check`` verifies them.
        """
        self.tray.show_counts(self._window.sidebar.counts)
        self._context.rights.watch()
        self.mail.start()
        self.sync.start()
        self._on_minute()
        self._minute.start()

    def follow(self, before: Surroundings) -> None:
        """Take over what is open from the surroundings of an earlier window, and end those."""
        self.parts.desk.take_settings(before.parts.desk)
        before.tray.icon.hide()
        before.stop()
        self._context.rights.watch()  # which the earlier ones ended for both

    def stop(self) -> None:
        """Stop what runs by itself."""
        self._minute.stop()
        self._promised.stop()
        self._context.rights.stop()
        self.parts.people.end()
        self.parts.desk.importing.stop()
        self._context.sharing.stop_moving()
        self.sync.stop()
        self.mail.stop(ENDING_S)
        self.sync.wait(ENDING_S)

    def _connect(self, navigation: Navigation) -> None:
        self.parts.failures.crashed.connect(self.reporter.show)
        self.notifications.wanted.connect(self.tray.notify)
        self.due_notifications.wanted.connect(self.tray.notify)
        self.rule_notifications.wanted.connect(self.tray.notify)
        self.tray.ticket_opened.connect(navigation.open_ticket)
        self._window.sidebar.counted.connect(self.tray.show_counts)
        self.parts.desk.fetch_wanted.connect(self.mail.fetch_now)
        self.parts.desk.send_wanted.connect(self.mail.send_now)
        self.parts.sending.due.connect(self.mail.send_now)
        self.mail.state_changed.connect(self._window.refresh_status)
        self._minute.timeout.connect(self._on_minute)
        self._promised.timeout.connect(self._on_minute)
        self._context.bridge.changed.connect(self._on_changed)

    def _on_changed(self, event: Changed) -> None:
        """Measure open tickets by a promise that changed at once, not at the next minute."""
        if event.kind in PROMISES:
            self._promised.start()

    def _on_minute(self) -> None:
        """Bring postponed tickets back, close old ones."""
        work = partial(run_timers, self._context.desk, now_ms())
        self._context.tasks.query(self, work, self._on_timers)

    def _on_timers(self, sums: TimerSums) -> None:
        """Nothing to show: what changed comes as events."""
