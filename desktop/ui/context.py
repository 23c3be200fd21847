"""What every part of the window is given: the desk, the lanes, the events, the look, this computer's choices."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.commands.base import Desk
from desktop.ui.bridge import Bridge
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Tasks
from desktop.ui.theme.current import ThemeHolder


class Secrets(Protocol):
    """Where passwords are kept."""

    def read(self, name: str) -> str | None:
        """Return a password, None when there is none."""

    def write(self, name: str, value: str) -> None:
        """Keep a password."""

    def forget(self, name: str) -> None:
        """Remove a password."""


@dataclass(frozen=True)
class UiContext:
    """Given to every window part through its constructor; nothing is looked up globally."""

    desk: Desk
    path: Path
    tasks: Tasks
    bridge: Bridge
    theme: ThemeHolder
    preferences: Preferences
    secrets: Secrets | None = None
