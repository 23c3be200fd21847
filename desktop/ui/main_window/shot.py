"""A picture of a desk's window without a screen: for the manual, for tests, for looking before a release."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QThread
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import DeskError
from desktop.ui.context import UiContext
from desktop.ui.main_window.assembly import assemble
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow

Size = tuple[int, int]
SETTLED_MS = 400
STEP_MS = 10
PATIENCE_MS = 10_000
SETTINGS = "settings"


def draw_window(context: UiContext, size: Size, view: str, ticket: int) -> MainWindow:
    """Return the window as a person would see it after choosing a view and a ticket; nothing is marked as read.

    ``view`` is a view's key such as open or resolved, ``settings`` or ``settings/PAGE``, or empty. ``ticket`` is a
    number or 0.
    """
    window = MainWindow(context)
    navigation = Navigation(window)
    window.resize(*size)
    navigation.start()
    window.show()
    parts = assemble(window, navigation)
    settle(context)
    if view and not view.startswith(SETTINGS):
        navigation.go_to(view)
        settle(context)
    if ticket:
        navigation.open_number(ticket)
        settle(context)
    if view.startswith(SETTINGS):
        parts.desk.open_settings(view.partition("/")[2])
        settle(context)
    return window


def front_window(window: QWidget) -> QWidget:
    """Return what lies in front: a dialog or the settings that were opened over the window, else the window."""
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
    fronts = [each for each in others if each is not window and each.width() > 300]
    return fronts[-1] if fronts else window


def save(widget: QWidget, target: Path) -> None:
    """Write the picture of a widget. Raises ``picture-not-written`` when the place cannot be written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(target), "PNG"):
        raise DeskError("picture-not-written", path=str(target))


def settle(context: UiContext) -> None:
    """Let the window work until nothing is being read any more and it was quiet for a moment, ten seconds at most."""
    app = QApplication.instance()
    patience, quiet = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(SETTLED_MS)
    while app is not None and not (quiet.hasExpired() or patience.hasExpired()):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, STEP_MS)
        QThread.msleep(STEP_MS)
        if context.tasks.busy:
            quiet.setRemainingTime(SETTLED_MS)
