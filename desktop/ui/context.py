"""What every part of the window is given: the desk, the lanes, the events, the look, this computer's choices."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.base import Desk
from desktop.ui.bridge import Bridge
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.ui.rights import Rights
from desktop.ui.sharing import Sharing
from desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from desktop.ui.theme.current import ThemeHolder


@dataclass(frozen=True)
class UiContext:
    """Given to every window part through its constructor; nothing is looked up globally.

    ``secrets`` is slow to open and may ask for a master password: use it inside a task, never on the UI thread.
    ``rights`` say what may be shown and offered, and tell when that changes; ``sharing`` how the exchange with other
    computers fares, and who is at which ticket.
    """

    desk: Desk
    path: Path
    tasks: Tasks
    bridge: Bridge
    theme: ThemeHolder
    preferences: Preferences
    secrets: Passwords
    rights: Rights = field(init=False)
    sharing: Sharing = field(init=False)

    def __post_init__(self) -> None:
        """Keep the rights of the desk's actor up to date for as long as the events come; nothing is shared yet."""
        object.__setattr__(self, "rights", Rights(self.desk, self.tasks, self.bridge, self.bridge))
        object.__setattr__(self, "sharing", Sharing(self.bridge))
