"""The icon in the notification area: how much waits, new mail, quiet, and a way in and out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.store.queries.rows import Counts
from desktop.ui.context import UiContext
from desktop.ui.shortcuts import Commands
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import font
from desktop.ui.theme.icons import app_icon

SIDE = 64
OTHER_CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """Shown where the system has a notification area and the preferences want it. ``opened`` brings the window."""

    opened = Signal()
    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket, self._locked = "", False
        self.icon = QSystemTrayIcon(app_icon(), self)
        self._menu = QMenu()
        show = self._menu.addAction(self.tr("Open Deskbell"))
        show.triggered.connect(self.opened)
        write = self._menu.addAction(self.tr("New ticket"))
        write.triggered.connect(self.opened)
        write.triggered.connect(lambda: commands.run("new-ticket"))
        commands.offered.connect(lambda: write.setVisible(commands.allows("new-ticket")))
        write.setVisible(commands.allows("new-ticket"))
        for name in ("fetch", "disturb", "quit"):
            self._menu.addAction(commands.action(name))
        self.icon.setContextMenu(self._menu)
        self._door = QMenu()
        self._door.addAction(show)
        self._door.addAction(commands.action("quit"))
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message)
        context.preferences.changed.connect(self._on_preference)
        self._follow()

    @property
    def usable(self) -> bool:
        """Whether a window hidden now could be found again."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show_counts(self, counts: Counts) -> None:
        """Show how many of one's own tickets wait."""
        waiting = counts.mine
        self.icon.setIcon(badged_icon(waiting, self._context.preferences.do_not_disturb))
        self.icon.setToolTip(self.tr("Deskbell: %Ln ticket(s) for you", "", waiting) if waiting else "Deskbell")

    def show_locked(self, locked: bool) -> None:
        """Tell nothing of the desk while it is locked, and offer nothing but the way back in."""
        self._locked = locked
        self.icon.setContextMenu(self._door if locked else self._menu)

    def notify(self, title: str, text: str, ticket: str) -> None:
        """Show a notification; a click on it opens the ticket."""
        if self._locked:
            return
        self._ticket = ticket
        if self.icon.isVisible() and QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(title, text, app_icon())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in OTHER_CLICKS:
            self.opened.emit()

    def _on_message(self) -> None:
        self.opened.emit()
        if self._ticket:
            self.ticket_opened.emit(self._ticket)

    def _on_preference(self, name: str) -> None:
        if name in ("tray", "do_not_disturb"):
            self._follow()

    def _follow(self) -> None:
        self.icon.setVisible(self._context.preferences.tray and QSystemTrayIcon.isSystemTrayAvailable())


def badged_icon(count: int, quiet: bool) -> QIcon:
    """Return the program's icon with a number on it; a dot says that notifications are off."""
    if not count and not quiet:
        return app_icon()
    picture = QPixmap(app_icon().pixmap(SIDE, SIDE))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("text_muted" if quiet else "danger"))
    words = "" if not count else str(count) if count < 100 else "99+"
    wide = SIDE * (0.55 if len(words) < 2 else 0.7 if len(words) == 2 else 0.9)
    spot = QRectF(SIDE - wide, SIDE * 0.45, wide, SIDE * 0.55)
    painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
    face = QFont(font("body_strong"))
    face.setPixelSize(int(SIDE * 0.4))
    painter.setFont(face)
    painter.setPen(theme().colour("surface"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return QIcon(picture)
