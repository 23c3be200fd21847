"""A window part's surroundings on a real desk."""

from __future__ import annotations

from pathlib import Path

from desktop.commands.base import Desk
from desktop.ui.bridge import Bridge
from desktop.ui.context import UiContext
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Tasks
from desktop.ui.theme.current import holder


def make_context(desk: Desk, path: Path, folder: Path) -> UiContext:
    """Give a part what the window would give it."""
    tasks, preferences = Tasks(None, desk.actor), Preferences(folder / "this.ini")
    return UiContext(desk, path, tasks, Bridge(desk.bus), holder, preferences, Passwords("desk"))


def settle(qtbot, context: UiContext) -> None:
    """Wait until every task is done and its outcome delivered."""
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=10_000)
