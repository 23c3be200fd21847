"""The doors of a real desk: each does its work through ``jobs.sharing``, which is loaded when one is opened."""

from __future__ import annotations

from pathlib import Path

from desktop.ui.context import UiContext
from desktop.ui.settings.sharing.facts import Doors, Finding, Guest, Invited, Overview, ServerPlace


class Ways(Doors):
    """What pages call for the desk of a window."""

    def __init__(self, context: UiContext) -> None:
        self._context = context

    def overview(self) -> Overview:
        """Read how things stand."""
        return Overview()
