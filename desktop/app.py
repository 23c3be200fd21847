"""The window's root: the only place that builds objects and hands them to one another."""

from __future__ import annotations

from pathlib import Path

from desktop.core.events import Bus
from desktop.jobs.session import open_desk
from desktop.ui.bridge import Bridge
from desktop.ui.context import UiContext
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Tasks
from desktop.ui.theme.current import holder


def open_context(path: Path, preferences: Preferences) -> UiContext:
    """Open a desk and build what every part of its window is given."""
    bus = Bus()
    desk = open_desk(path, bus)
    return UiContext(desk, path, Tasks(actor=desk.actor), Bridge(bus), holder, preferences)
