"""A window part's surroundings on a real desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.commands.base import Desk
from desktop.secrets import Secrets
from desktop.ui.bridge import Bridge
from desktop.ui.context import UiContext
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Tasks
from desktop.ui.theme.current import holder


def make_context(desk: Desk, path: Path, folder: Path, secrets: Secrets | None = None) -> UiContext:
    """Give a part what the window would give it.

    All belong to the application: Python's collector may run on a task's thread, where it must not end a timer.
    """
    app = QApplication.instance()
    tasks, preferences = Tasks(app, desk.actor), Preferences(folder / "this.ini", app)
    passwords = Passwords("desk", opened=secrets, parent=app)
    return UiContext(desk, path, tasks, Bridge(desk.bus, app), holder, preferences, passwords)


def settle(qtbot, context: UiContext) -> None:
    """Wait until every task is done and its outcome delivered."""
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=10_000)
