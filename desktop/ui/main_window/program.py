"""A desk's window for as long as it is open: shown first, completed after its first paint, ended in order."""

from __future__ import annotations

import linecache
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.collecting import Collecting
from desktop.ui.context import UiContext
from desktop.ui.crash import CrashWatch
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow
from desktop.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from desktop.ui.main_window.surroundings import Surroundings
    from desktop.ui.sign_in.lock import Lock

AFTER_PAINT_MS = 60


class Program(QObject):
    """Owns the window. ``ready`` comes when everything around it is built.

    When it ends with ``leaving``, somebody signed out: ``next_agent`` signed in already, empty for nobody yet.
    """

    ready = Signal()

    def __init__(self, app: QApplication, context: UiContext, watch: CrashWatch, instance: SingleInstance) -> None:
        super().__init__()
        self._app = app
        self._context = context
        self._watch = watch
        self._instance = instance
        self._ending = self.leaving = False
        self.next_agent = ""
        self.lock: Lock | None = None
        self.locks_by_itself = True
        self._asked_locked: list[str] = []
        self._collecting = Collecting(self)
        self.around: Surroundings | None = None
        self._make_window()
        context.preferences.changed.connect(self._on_preference)

    def open(self, links: tuple[str, ...] = ()) -> None:
        """Show the window at its place; build the rest behind it."""
        self.window.restore_place()
        self.navigation.start()
        if not self._context.preferences.start_in_tray:
            self.window.show()
        QTimer.singleShot(AFTER_PAINT_MS, partial(self._build_rest, links))

    def rebuild(self) -> None:
        """Build the window again in the language that was chosen, at the same place and with the same ticket."""
        before, around = self.window, self.around
        place, ticket = before.tickets.place, before.area.ticket
        before.area.flush()
        before.closing.disconnect(self._on_closing)
        self._context.preferences.geometry = before.saveGeometry()
        self._make_window()
        self.window.restore_place()
        self._build_rest(())
        if around is not None and self.around is not None:
            self.around.follow(around)
        self.navigation.go_to(place.kind if not place.owner else f"{place.kind}:{place.owner}")
        if ticket:
            self.navigation.open_ticket(ticket)
        if before.isVisible():
            self.window.show()
        before.hide()
        before.deleteLater()

    def show_window(self) -> None:
        """Bring the window to the front, wherever it was; the door while it is locked."""
        if self.lock is not None and self.lock.locked:
            self.lock.show()
            return
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def quit(self) -> None:
        """End the program, whatever the tray wants."""
        self._ending = True
        self.window.close()

    def end(self) -> None:
        """Keep what is being written, stop what runs beside the window, wait for what must not be cut off."""
        self.window.area.flush()
        if self.lock is not None:
            self.lock.end()
        if self.around is not None:
            self.around.stop()
        self._context.tasks.finish()
        self._collecting.stop()
        self._context.preferences.flush()

    def close_windows(self) -> None:
        """Take away every window of an agent who signed out, before the next one's is built."""
        if self.around is not None:
            self.around.tray.icon.hide()
        if self._instance.listening:
            self._instance.asked.disconnect(self._on_asked)
        for each in QApplication.topLevelWidgets():
            each.hide()
            if each.parent() is None and each.windowTitle():  # menus and parts go with what they belong to
                each.deleteLater()

    def _make_window(self) -> None:
        self.window = MainWindow(self._context)
        self.navigation = Navigation(self.window)
        self.window.closing.connect(self._on_closing)

    def _on_preference(self, name: str) -> None:
        if name == "language":
            QTimer.singleShot(0, self.rebuild)

    def _build_rest(self, links: tuple[str, ...]) -> None:
        from desktop.ui.main_window.surroundings import Surroundings  # noqa: PLC0415 - after the first paint

        self.around = Surroundings(self.window, self.navigation, self._watch)
        self.around.tray.opened.connect(self.show_window)
        self.around.parts.desk.quit_wanted.connect(self.quit)
        self._follow_lock()
        self.around.start()
        for link in links:
            self.navigation.open_link(link)
        linecache.clearcache()  # PySide has read the source of every module here
        self._collecting.start()
        self.ready.emit()

    def _follow_lock(self) -> None:
        """Watch for when nobody is there, hear second starts; once, however often the window is built anew."""
        if self.lock is None:
            from desktop.ui.sign_in.lock import Lock  # noqa: PLC0415 - after the first paint

            self.lock = Lock(self._app, self._context, self, self.locks_by_itself)
            self.lock.left.connect(self._on_left)
            self.lock.closed.connect(self.quit)
            self.lock.changed.connect(self._on_locked)
            self.lock.usable_changed.connect(lambda usable: self._offer_lock())
            self._instance.asked.connect(self._on_asked)
            if not self._instance.listening:
                self._instance.listen()
        self.window.commands.when("lock", self.lock.lock)
        self.window.commands.when("sign-out", self.lock.sign_out)
        self._offer_lock()

    def _offer_lock(self) -> None:
        """Nothing of locking is there where nobody has to sign in."""
        usable = self.lock is not None and self.lock.usable
        for name in ("lock", "sign-out"):
            self.window.commands.withhold(name, not usable)

    def _on_locked(self, locked: bool) -> None:
        if self.around is not None:
            self.around.tray.show_locked(locked)
        words, self._asked_locked = self._asked_locked, []
        if not locked and words:
            self._on_asked(words)

    def _on_left(self, agent: str) -> None:
        self.leaving, self.next_agent, self._ending = True, agent, True
        self._app.quit()

    def _on_asked(self, words: list[str]) -> None:
        """Show the window for a second start and follow its links; a locked one follows them when it is unlocked."""
        self.show_window()
        if self.lock is not None and self.lock.locked:
            self._asked_locked += words
            return
        for word in words:
            self.navigation.open_link(word)

    def _on_closing(self, event: QCloseEvent) -> None:
        stays = self._context.preferences.close_to_tray and not self._ending
        if stays and self.around is not None and self.around.tray.usable:
            event.ignore()
            self.window.hide()
            return
        self._app.quit()
