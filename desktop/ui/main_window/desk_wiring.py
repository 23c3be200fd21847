"""What the commands of the desk, the window and the help menu do."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop.core.permissions import Permission
from desktop.paths import log_folder
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.main_window.importing import Importing

if TYPE_CHECKING:
    from desktop.ui.ledger.ledger_window import LedgerWindow
    from desktop.ui.main_window.window import MainWindow
    from desktop.ui.settings.settings_window import SettingsWindow
    from desktop.ui.sync_page.sync_window import SyncWindow

DESK_FILTER = "*.deskbell *.deskbell-invitation"
"""A desk, or the invitation to one, which begins with joining it."""


class DeskWiring(QObject):
    """Joins the other commands. ``fetch_wanted`` and ``send_wanted`` go to the mail worker, ``quit_wanted`` ends.

    ``seeing_wanted`` carries the agent whose eyes the settings ask for.
    """

    fetch_wanted = Signal()
    send_wanted = Signal()
    quit_wanted = Signal()
    ticket_wanted = Signal(str)
    seeing_wanted = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings: SettingsWindow | None = None
        self._ledger: LedgerWindow | None = None
        self._sync: SyncWindow | None = None
        self.importing = Importing(window)
        when = window.commands.when
        when("fetch", self.fetch_wanted.emit)
        when("send", self.send_wanted.emit)
        when("import", self.importing.ask_files)
        when("import-folder", self.importing.ask_folder)
        when("ledger", self._open_ledger)
        when("sync", self.open_sync)
        when("open-desk", self._open_desk)
        when("backup", self._ask_backup)
        when("settings", self.open_settings)
        when("close-window", window.close)
        when("quit", self.quit_wanted.emit)
        self._window_commands()
        self._help()
        window.files_dropped.connect(self.importing.import_paths)
        window.status.asked.connect(self._on_status)
        window.context.rights.ended.connect(self._on_ended)

    def open_settings(self, page: str = "") -> None:
        """Open the settings window, or bring it to the front, at a page if one is named."""
        from desktop.ui.settings.settings_window import SettingsWindow  # noqa: PLC0415 - built when asked for

        if self._settings is None:
            self._settings = SettingsWindow(self._window.context)
            self._join_settings(self._settings)
        if page:
            self._settings.open_page(page)
        self._settings.show()
        self._settings.raise_()
        self._settings.activateWindow()

    def take_settings(self, before: DeskWiring) -> None:
        """Keep the settings window open that the wiring of an earlier window opened."""
        self._settings, before._settings = before._settings, None
        if self._settings is not None:
            self._join_settings(self._settings)

    def _join_settings(self, settings: SettingsWindow) -> None:
        settings.seeing_as.connect(self.seeing_wanted)
        settings.ticket_opened.connect(self.ticket_wanted)

    def _window_commands(self) -> None:
        when, window, preferences = self._window.commands.when, self._window, self._window.context.preferences
        when("next-pane", partial(self._walk, 1))
        when("previous-pane", partial(self._walk, -1))
        when("details", window.panes.toggle_details)
        when("compact", lambda: self._toggle("compact_rows"))
        when("disturb", lambda: self._toggle("do_not_disturb"))
        when("full-screen", lambda: window.showNormal() if window.isFullScreen() else window.showFullScreen())
        window.commands.action("compact").setChecked(preferences.compact_rows)
        window.commands.action("disturb").setChecked(preferences.do_not_disturb)

    def _help(self) -> None:
        when = self._window.commands.when
        when("keys", self._open_keys)
        when("logs", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder()))))
        when("licences", self._open_licences)
        when("about", self._open_about)

    def _toggle(self, name: str) -> None:
        preferences = self._window.context.preferences
        setattr(preferences, name, not getattr(preferences, name))

    def _walk(self, by: int) -> None:
        """Give the keyboard to the next pane that shows."""
        panes = self._window.panes_in_order()
        here = next((at for at, pane in enumerate(panes) if _holds_focus(pane)), -1 if by > 0 else 0)
        if panes:
            panes[(here + by) % len(panes)].setFocus()

    def _may_see_mailboxes(self) -> bool:
        window = self._window
        return window.commands.allows("settings") and window.context.rights.can(Permission.CHANNEL_ACCOUNTS_VIEW)

    def _on_ended(self) -> None:
        """Close every other window: whoever works here was switched off."""
        for each in (self._settings, self._ledger, self._sync):
            if each is not None and isValid(each):
                each.close()

    def _on_status(self, name: str) -> None:
        if name == "own":
            self._toggle("do_not_disturb")
        elif name == "outbox":
            self._window.commands.run("go-outbox")
        elif name == "sync":
            self.open_sync()
        elif name == "mail" and self._may_see_mailboxes():
            self.open_settings("mailboxes")

    def _open_ledger(self) -> None:
        from desktop.ui.ledger.ledger_window import LedgerWindow  # noqa: PLC0415 - built when asked for

        if self._ledger is None or not isValid(self._ledger):
            self._ledger = LedgerWindow(self._window.context)
            self._ledger.ticket_opened.connect(self.ticket_wanted)
        self._ledger.show()
        self._ledger.raise_()
        self._ledger.activateWindow()

    def open_sync(self) -> None:
        """Open the window of the computers that share this desk, or bring it to the front."""
        from desktop.ui.sync_page.sync_window import SyncWindow  # noqa: PLC0415 - built when asked for

        if self._sync is None or not isValid(self._sync):
            self._sync = SyncWindow(self._window.context)
            self._sync.ticket_opened.connect(self.ticket_wanted)
            self._sync.settings_wanted.connect(partial(self.open_settings, "sharing"))
        self._sync.show()
        self._sync.raise_()
        self._sync.activateWindow()

    def _open_desk(self) -> None:
        folder = str(self._window.context.path.parent)
        kinds = self.tr("Desks ({pattern})").format(pattern=DESK_FILTER)
        asked = QFileDialog(self._window, self.tr("Open another desk"), folder, kinds)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(open_in_new_process)
        asked.open()

    def _ask_backup(self) -> None:
        name = self._window.context.path.with_suffix(".deskbell-backup")
        asked = QFileDialog(self._window, self.tr("Back up this desk"), str(name))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(name.name)
        asked.fileSelected.connect(self._back_up)
        asked.open()

    def _back_up(self, target: str) -> None:
        """Let a child process write the backup: it binds the database to itself, which this process must not."""
        from desktop.ui.settings.workshop import Workshop  # noqa: PLC0415 - when asked for

        window = self._window
        done = self.tr("Backed up to {name}.").format(name=isolate(Path(target).name))
        workshop = Workshop(window.context, self)
        workshop.done.connect(lambda _numbers: window.say(done))
        workshop.failed.connect(lambda error: window.say(sentence(error), stays=True))
        workshop.start("backup", [Path(target)])

    def _open_keys(self) -> None:
        from desktop.ui.main_window.cheat_sheet import CheatSheet  # noqa: PLC0415

        CheatSheet(self._window.commands, self._window).open()

    def _open_about(self) -> None:
        from desktop.ui.main_window.about import AboutDialog  # noqa: PLC0415

        AboutDialog(self._window).open()

    def _open_licences(self) -> None:
        from desktop.ui.main_window.about import LicencesDialog  # noqa: PLC0415

        LicencesDialog(self._window).open()


def open_in_new_process(path: str) -> None:
    """Open a desk in a program of its own: one process serves one desk."""
    program = [] if getattr(sys, "frozen", False) else [str(Path(__file__).parents[3] / "main.py")]
    QProcess.startDetached(sys.executable, [*program, path])


def _holds_focus(pane: QWidget) -> bool:
    focused = pane.window().focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
